#!/bin/sh
# Install packages by their names in Debian. Who is not root, or has no apt, is told that they are missing.
#
#   csrc/install.sh [PACKAGE...]
set -eu
[ $# = 0 ] && exit
if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
	echo "syslog3: missing here, by their names in Debian: $*" >&2
	exit 1
fi
apt_get="$(dirname "$0")/apt-get.sh"
"$apt_get" update -qq
"$apt_get" install --yes -qq --no-install-recommends "$@" >/dev/null
