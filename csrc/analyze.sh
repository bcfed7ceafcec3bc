#!/bin/sh
# What two compilers, gcc's analyzer and clang-tidy say about the C; each warning is an error.
# .clang-tidy says what is asked of the last one.
#
#   csrc/analyze.sh       as root it first installs what is missing
set -eu
cd "$(dirname "$0")/.."

missing() {
	for tool in gcc clang clang-tidy; do
		command -v "$tool" >/dev/null || echo "$tool"
	done
}

csrc/install.sh $(missing)

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
