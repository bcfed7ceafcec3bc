#!/usr/bin/env bash
# The wheels of dist/, installed in a clean environment of each interpreter, pass the tests there.
#
#   packaging/matrix.sh 3.9 pypy3           all tests; names as find-python.sh has them
#   packaging/matrix.sh --short 3.9 pypy3   without those that say the same under every interpreter
#
# Some limits are milliseconds, and the machine may be shared: what failed is run once more, by itself.
# Most tests wait for others, so three at a time keep two cores busy.
set -euo pipefail
cd "$(dirname "$0")/.."

selection=()
if [[ ${1-} == --short ]]; then
    selection=(-m "not once")
    shift
fi

# Nothing but dist/ may be the source of syslog3 itself; what it needs comes from where pip finds it.
# For CPython without the GIL, which has no stable ABI, that is the sdist.
install() {
    local from=(--no-index --find-links dist syslog3)
    [[ $3 != *t ]] || from=(dist/*.tar.gz)
    rm -rf "$2"
    "$1" -m venv "$2"
    "$2/bin/pip" install --quiet --no-deps "${from[@]}"
    "$2/bin/pip" install --quiet "syslog3[test]"
}

for name; do
    python=$(packaging/find-python.sh "$name")
    venv=$PWD/build/venvs/matrix-$name
    echo "== $("$python" --version 2>&1 | tr '\n' ' ')"
    install "$python" "$venv" "$name"
    tests=(-q "${selection[@]}" -o cache_dir="$venv/cache")
    "$venv/bin/python" -m pytest "${tests[@]}" -n 3 ||
        "$venv/bin/python" -m pytest "${tests[@]}" --last-failed
done
