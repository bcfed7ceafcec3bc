#!/usr/bin/env bash
# The tests with the extension built for the address and undefined behaviour sanitizers, in an
# environment of its own. Leaks are not looked for: the interpreter itself leaves memory behind at its
# end, and the C's own tests look for ours. Left out is what does not load this extension, what measures
# time, and what the marker `unsanitized` says.
#
#   tests/sanitize.sh [PYTEST-ARGUMENT...]
set -euo pipefail
cd "$(dirname "$0")/.."
source tests/instrumented.sh

flags="-O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=all"
instrumented sanitize "$flags" "$flags"

# Their library must be the first in the process, so the interpreter is linked with it. LD_PRELOAD would
# bring it into every program that a test runs, and util-linux' logger waits for ever with it.
library=$("$venv/bin/python" -c 'from sysconfig import get_config_var as get, get_path
print("-I" + get_path("include"), "-L" + get("LIBDIR"), "-Wl,-rpath," + get("LIBDIR"), "-lpython" + get("LDVERSION"))')
# shellcheck disable=SC2086
gcc -x c - $flags $library -o "$out/python" <<'C'
#include <Python.h>

int main(int argc, char **argv)
{
	return Py_BytesMain(argc, argv);
}
C
for name in "$venv"/bin/python*; do
    ln --force "$out/python" "$name"
done

# Each process that they stop says why in a file, whoever has its standard error.
export ASAN_OPTIONS=detect_leaks=0:log_path=$out/said:handle_segv=0
export UBSAN_OPTIONS=print_stacktrace=1:log_path=$out/said
status=0
PYTHONMALLOC=malloc "$venv/bin/python" -m pytest -q -n "${SYSLOG3_TEST_JOBS:-2}" \
    -m "not unsanitized" -o cache_dir="$out/cache" --hypothesis-profile=ci --ignore tests/csrc/test_c.py \
    --ignore tests/csrc/test_build_native.py --ignore tests/test_checkout.py --ignore tests/bench \
    --ignore tests/docs "$@" || status=$?
if compgen -G "$out/said*" >/dev/null; then
    cat "$out"/said* >&2
    status=1
fi
exit "$status"
