#!/bin/sh
# Fuzzes the C that reads what users, sockets and collectors give it: libFuzzer's targets, each for some
# seconds, on from the corpus here. What breaks one is left in build/fuzz.
#
#   tests/csrc/fuzz.sh [SECONDS [TARGET...]]
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-15}
[ $# = 0 ] || shift
[ $# != 0 ] || set -- wire channel drain
flags='-std=c11 -D_GNU_SOURCE -Wall -Wextra -Werror -g -O1 -DLIBFUZZER
	-fsanitize=address,undefined,fuzzer -fno-sanitize-recover=all'

wraps() {
	grep -o -e '-Wl,--wrap=[a-z_]*' "tests/csrc/fuzz_$1.c"
}

mkdir -p build/fuzz
for target; do
	found=build/fuzz/$target
	mkdir -p "$found"
	clang $flags -Icsrc -Itests/csrc "tests/csrc/fuzz_$target.c" csrc/*.c $(wraps "$target") \
		-o "build/fuzz/fuzz_$target" -lpthread
	"build/fuzz/fuzz_$target" -max_total_time="$seconds" -max_len=4096 -print_final_stats=1 \
		-artifact_prefix="build/fuzz/$target-" "$found" "tests/csrc/corpus/$target" 2>"$found.log" ||
		{ cat "$found.log" >&2; exit 1; }
	awk -v target="$target" '/number_of_executed_units/ { print "fuzz: " target ": " $2 " inputs" }' \
		"$found.log"
done
