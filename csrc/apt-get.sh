#!/bin/sh
# apt-get without questions, which waits while another process holds one of its locks, and says so.
# apt's own option for that, DPkg::Lock::Timeout, leaves out the lock that `update` takes (apt 2.6).
#
#   csrc/apt-get.sh ARGUMENT...
set -eu
patience=600 # seconds

said=$(mktemp)
trap 'rm -f "$said"' EXIT

waited=0
until LC_ALL=C DEBIAN_FRONTEND=noninteractive apt-get "$@" 2>"$said"; do
	status=$?
	if ! grep -q 'Could not get lock' "$said" || [ "$waited" -ge "$patience" ]; then
		cat "$said" >&2
		exit "$status"
	fi
	if [ "$waited" = 0 ]; then
		echo "syslog3: waiting, for $patience s at most: $(head -n 1 "$said")" >&2
	fi
	sleep 1
	waited=$((waited + 1))
done
cat "$said" >&2
