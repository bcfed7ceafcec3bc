#!/usr/bin/env bash
# All tests under coverage.py, with the C built for gcov: which lines and branches they reach. The
# reports go to build/coverage/, their totals to standard output.
#
#   tests/coverage.sh [PYTEST-ARGUMENT...]
#
# The package is installed in an environment of its own: this checkout's stays as it is.
set -euo pipefail
cd "$(dirname "$0")/.."
python=${PYTHON:-python3}
out=$PWD/build/coverage
venv=$out/venv

rm -rf "$out"
mkdir -p "$out/programs"
csrc/toolchain.sh "$python"
"$python" -m venv "$venv"
"$venv/bin/pip" install --quiet 'setuptools>=77' 'cffi>=1.15' coverage gcovr

# Not by pip, which throws away what the compiler notes for gcov.
CFLAGS="-O0 --coverage -fprofile-update=atomic" LDFLAGS=--coverage "$venv/bin/python" setup.py --quiet \
    build --build-base "$out/objects" bdist_wheel --dist-dir "$out"
"$venv/bin/pip" install --quiet "$(echo "$out"/*.whl)[test,bench,dev]"

export COVERAGE_FILE=$out/data COVERAGE_RCFILE=$PWD/pyproject.toml SYSLOG3_GCOV=$out/programs
tests=(-q -n "${SYSLOG3_TEST_JOBS:-2}" -m "not interrupts" -o cache_dir="$out/cache" "$@")
status=0
"$venv/bin/coverage" run -m pytest "${tests[@]}" ||
    "$venv/bin/coverage" run -m pytest "${tests[@]}" --last-failed || status=$?

"$venv/bin/coverage" combine --quiet
"$venv/bin/coverage" report >"$out/python.txt"
"$venv/bin/coverage" json --quiet -o "$out/python.json"
"$venv/bin/gcovr" --root . --filter csrc/ --gcov-ignore-parse-errors=suspicious_hits.warn \
    --json-summary "$out/c.json" --txt "$out/c.txt" --markdown-summary "$out/c.md" \
    --html-details "$out/c.html" --sort uncovered-number "$out" 
"$venv/bin/python" - "$out" <<'PYTHON'
import json, pathlib, sys

out = pathlib.Path(sys.argv[1])
python = json.loads((out / "python.json").read_text())["totals"]
c = json.loads((out / "c.json").read_text())
lines = 100 * python["covered_lines"] / python["num_statements"]
branches = 100 * python["covered_branches"] / python["num_branches"]
print(f"Python: {lines:.1f} % of lines, {branches:.1f} % of branches")
print(f"C:      {c['line_percent']:.1f} % of lines, {c['branch_percent']:.1f} % of branches")
PYTHON
exit "$status"
