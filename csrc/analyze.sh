#!/bin/sh
# What two compilers, gcc's analyzer and clang-tidy say about the C; each warning is an error.
# .clang-tidy says what is asked of the last one.
#
#   csrc/analyze.sh       as root it first installs what is missing
set -eu
cd "$(dirname "$0")/.."

for tool in gcc clang clang-tidy; do
	command -v "$tool" >/dev/null || missing="${missing-} $tool"
done
if [ -n "${missing-}" ]; then
	if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
		echo "syslog3: missing here, by their names in Debian:$missing" >&2
		exit 1
	fi
	csrc/apt-get.sh update -qq
	csrc/apt-get.sh install --yes -qq --no-install-recommends $missing >/dev/null
fi

standard='-std=c11 -D_GNU_SOURCE'
warnings='-Wall -Wextra -Werror -Wformat=2 -Wmissing-prototypes
	-Wstrict-prototypes -Wundef -Wvla -Wwrite-strings'

objects=$(mktemp -d)
trap 'rm -rf "$objects"' EXIT
for source in csrc/*.c; do
	gcc $standard $warnings -O2 -fanalyzer -c "$source" -o "$objects/gcc.o"
	clang $standard $warnings -O2 -c "$source" -o "$objects/clang.o"
done
clang-tidy --quiet csrc/*.c -- $standard 2>"$objects/said" || { cat "$objects/said" >&2; exit 1; }
