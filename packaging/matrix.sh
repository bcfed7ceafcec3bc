#!/usr/bin/env bash
# The wheels of dist/, installed in a clean environment of each interpreter, pass the tests there.
#
#   packaging/matrix.sh 3.9 pypy3           all tests; names as find-python.sh has them
#   packaging/matrix.sh --short 3.9 pypy3   without those that say the same under every interpreter
#
# Some limits are milliseconds, and the machine may be shared: what failed is run once more, by itself.
# Most tests wait for others, so four at a time keep two cores busy.
set -euo pipefail
cd "$(dirname "$0")/.."

selection=()
if [[ ${1-} == --short ]]; then
    selection=(-m "not once")
    shift
fi

# What is otherwise on musl: the words for errors, 1 KiB at most for a message of syslog(3), no stream at
# /dev/log, a line feed of its own, which can't be told from Perl's. And what a test compiles, preloads
# or compares with is for this machine's own libc.
on_musl=(
    --ignore=tests/{bench,csrc,peers,test_demo.py,command/test_installed.py}
    --deselect=tests/collector/test_main.py::test_a_dev_log_that_nobody_listens_on_and_that_has_to_stay
    --deselect=tests/command/test_ways.py::test_the_clock
    --deselect=tests/compiled/test_constants.py::test_every_constant_of_the_header
    --deselect=tests/mechanisms/test_addresses.py::test_the_resolvers_reason_is_given
    --deselect=tests/mechanisms/test_pipe.py::test_a_pipe_that_is_full_is_waited_for_no_longer_than_timeout
    --deselect=tests/perl/test_perl.py::test_{each_option_on_native,idents,keywords,the_drop_in_and_this_share_libc}
    --deselect=tests/perl/test_perl.py::test_no_{more_descriptors,descriptor_for_datagrams}
    --deselect=tests/test_log.py::test_sixteen_threads_by_libc
    --deselect=tests/test_packaging.py::test_the_extension_needs_no_limited_api
    --deselect=tests/test_private_dev.py::test_stream
    -k "not nowhere"
)

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
    [[ $name != *-musl ]] || tests+=("${on_musl[@]}")
    "$venv/bin/python" -m pytest "${tests[@]}" -n 4 --dist worksteal ||
        "$venv/bin/python" -m pytest "${tests[@]}" --last-failed
done
