#!/usr/bin/env bash
# Tests in Python under valgrind, in an environment of its own: those that go through each part of the
# C in pytest's own process or in children that it forks, and that don't mind being twenty times slower.
# Leaks are not looked for: the interpreter leaves memory behind at its end.
#
#   tests/valgrind.sh [PYTEST-ARGUMENT...]     arguments take the place of those tests
set -euo pipefail
cd "$(dirname "$0")/.."
source tests/instrumented.sh

instrumented valgrind "-O1 -g"

(($#)) || set -- tests/mechanisms tests/test_log.py tests/test_log_queue.py tests/test_log_fork.py \
    tests/test_default.py
# Valgrind runs one thread at a time, which makes a race of threads neither likely nor quick: that is the
# thread sanitizer's. The others are about how long something takes.
without=(threads children_forked another_thread a_thousand memory_does_not_grow a_signal_handler_that_logs
    stalled_daemon_does_not_stall refused_by_default)

PYTHONMALLOC=malloc valgrind --quiet --fair-sched=yes --num-callers=40 --error-exitcode=9 \
    --suppressions=tests/valgrind.supp "$venv/bin/python" -m pytest -q -p no:cacheprovider \
    --hypothesis-profile=ci -k "not ($(printf ' or %s' "${without[@]}" | cut -c5-))" "$@"
