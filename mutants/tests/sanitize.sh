#!/usr/bin/env bash
# The tests with the extension built for the address and undefined behaviour sanitizers, in an
# environment of its own. Leaks are not looked for: the interpreter itself leaves memory behind at its
# end, and the C's own tests look for ours.
#
#   tests/sanitize.sh [PYTEST-ARGUMENT...]
set -euo pipefail
cd "$(dirname "$0")/.."
python=${PYTHON:-python3}
out=$PWD/build/sanitize
venv=$out/venv
flags="-O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=all"

rm -rf "$out"
mkdir -p "$out/tmp"
csrc/toolchain.sh "$python"
"$python" -m venv "$venv"
"$venv/bin/pip" install --quiet 'setuptools>=77' 'cffi>=1.15'
CFLAGS=$flags LDFLAGS=$flags "$venv/bin/python" setup.py --quiet \
    build --build-base "$out/objects" bdist_wheel --dist-dir "$out"
"$venv/bin/pip" install --quiet "$(echo "$out"/*.whl)[test,bench,dev]"

# The interpreter is not built for them, so their library must come before all others. Each process
# that they stop says why in a file, whoever has its standard error.
export ASAN_OPTIONS=detect_leaks=0:log_path=$out/said:handle_segv=0
export UBSAN_OPTIONS=print_stacktrace=1:log_path=$out/said
preload=$(gcc -print-file-name=libasan.so):$(gcc -print-file-name=libubsan.so)
status=0
LD_PRELOAD=$preload PYTHONMALLOC=malloc "$venv/bin/python" -m pytest -q -n "${SYSLOG3_TEST_JOBS:-2}" \
    -o cache_dir="$out/cache" --ignore tests/csrc/test_c.py --ignore tests/csrc/test_build_native.py \
    --ignore tests/test_checkout.py --ignore tests/bench --ignore tests/docs "$@" || status=$?
if compgen -G "$out/said*" >/dev/null; then
    cat "$out"/said* >&2
    status=1
fi
exit "$status"
