#!/usr/bin/env bash
# All tests under coverage.py, with the C built for gcov: which lines and branches they reach. The
# reports go to build/coverage/, their totals to standard output. Left out is what measures nothing, or
# can't be measured: the C compiled for other systems, and what the marker `untraced` says.
#
#   tests/coverage.sh [PYTEST-ARGUMENT...]
set -euo pipefail
cd "$(dirname "$0")/.."
source tests/instrumented.sh

instrumented coverage "-O0 --coverage -fprofile-update=atomic" "--coverage -Wl,-u,__gcov_dump"
"$venv/bin/pip" install --quiet coverage gcovr
mkdir "$out/programs"

# What neither tool sees by itself, in each process. gcov writes nothing in one that ends by os._exit(),
# as children do that a test forks. coverage.py sees no thread that does not come from `threading`.
site=$("$venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
echo "import measure_more" >"$site/measure_more.pth"
cat >"$site/measure_more.py" <<'PYTHON'
import _thread, ctypes, os, sys, threading

def _exit(status, end=os._exit):
    if native := sys.modules.get("syslog3.compiled._native"):
        ctypes.CDLL(native.__file__).__gcov_dump()
    end(status)

def start(function, arguments, keywords={}, start=_thread.start_new_thread):
    def traced():
        sys.settrace(threading._trace_hook)
        function(*arguments, **keywords)
    return start(traced, ())

os._exit = _exit
_thread.start_new_thread = start
PYTHON

export COVERAGE_FILE=$out/data COVERAGE_RCFILE=$PWD/pyproject.toml SYSLOG3_GCOV=$out/programs
tests=(-q -n "${SYSLOG3_TEST_JOBS:-2}" -m "not untraced" -o cache_dir="$out/cache"
    --hypothesis-profile=ci --ignore tests/csrc/test_build_native.py "$@")
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
