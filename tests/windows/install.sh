#!/bin/sh
# What builds and runs the package for Windows elsewhere: mingw-w64 and wine. Root gets them by apt.
set -eu

missing() {
	command -v wine >/dev/null || echo wine wine64
	command -v x86_64-w64-mingw32-gcc >/dev/null || echo gcc-mingw-w64-x86-64
	command -v gendef >/dev/null || echo mingw-w64-tools
}

exec "$(dirname "$0")/../../csrc/install.sh" $(missing)
