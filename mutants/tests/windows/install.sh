#!/bin/sh
# What builds and runs the package for Windows elsewhere: mingw-w64 and wine. Root gets them by apt.
set -eu

missing() {
	command -v wine >/dev/null || echo wine wine64
	command -v x86_64-w64-mingw32-gcc >/dev/null || echo gcc-mingw-w64-x86-64
	command -v gendef >/dev/null || echo mingw-w64-tools
}

packages=$(missing)
[ -z "$packages" ] && exit
if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
	echo "syslog3: missing here, by their names in Debian:" $packages >&2
	exit 1
fi
apt_get="$(dirname "$0")/../../csrc/apt-get.sh"
"$apt_get" update -qq
"$apt_get" install --yes -qq --no-install-recommends $packages >/dev/null
