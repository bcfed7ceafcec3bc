#!/usr/bin/env bash
# Runs a command in the sdist of dist/, unpacked where nothing else of this checkout is to be seen.
#
#   packaging/sdist.sh make test
set -euo pipefail
cd "$(dirname "$0")/.."
sdist=$(echo dist/*.tar.gz)
name=$(basename "$sdist" .tar.gz)
place=${TMPDIR:-/tmp}/syslog3-sdist-$UID

# The same sdist stays unpacked, with the virtual environment that was made in it.
if ! cmp --silent "$sdist" "$place/$name.tar.gz"; then
    rm -rf "$place"
    mkdir -m 700 "$place"
    tar --extract --gzip --file "$sdist" --directory "$place"
    cp "$sdist" "$place"
fi
# The daemons to test against are no part of it, and need not be fetched twice.
if [[ -d build/peers ]]; then
    mkdir -p "$place/$name/build"
    ln -sfn "$PWD/build/peers" "$place/$name/build/peers"
fi
cd "$place/$name"
"$@"
