"""What the package relies on where threads share its objects, and what follows from it.

C's state is behind locks of C's. Python's is immutable, behind a lock
(:mod:`syslog3.waiting.turn`), or changed by single steps that no other thread comes between, with
the GIL or without:

- an attribute is read or assigned
- a list, dict or set takes, gives or loses an element: ``append``, ``pop``, ``remove``,
  ``setdefault``, ``add``, ``discard``, ``[key]``, and ``list[:] = ...`` of the same length
- ``list()`` copies a list, dict or set
- ``next(itertools.count())`` gives each number to one thread

Two such steps are two: what was looked at first may be otherwise when the second comes. So no code
asks whether a list is empty and then takes from it, or reads an attribute twice where it means one
value. The threads tests of other files rely on the same, as Python's documentation of free
threading promises it.
"""

from __future__ import annotations

import itertools
import subprocess
import sys
import sysconfig
import threading
import weakref
from collections.abc import Callable
from functools import partial

import pytest

import syslog3
from syslog3.collector import Collector
from syslog3.delivery.delivery import now
from syslog3.delivery.failover import Failover
from syslog3.delivery.route import Route, Unfinished
from syslog3.mechanisms.base import Target

THREADS = 4
TIMES = 3000
ROUNDS = 300

pytestmark = [pytest.mark.usefixtures("eager_threads"), pytest.mark.untraced]


def at_once(*calls: Callable[[], object]) -> None:
    """Let a thread call each, all beginning together; raise what one of them raised."""
    begin = threading.Barrier(len(calls))
    raised: list[BaseException] = []

    def run(call: Callable[[], object]) -> None:
        begin.wait()
        try:
            call()
        except BaseException as error:
            raised.append(error)

    threads = [threading.Thread(target=run, args=(call,)) for call in calls]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if raised:
        raise raised[0]


def times(call: Callable[[], object]) -> Callable[[], None]:
    """Return what calls it again and again."""

    def repeat() -> None:
        for _ in range(TIMES):
            call()

    return repeat


# What Python promises


def test_a_list_loses_nothing_that_is_appended_and_gives_each_element_once() -> None:
    given = list(range(THREADS * TIMES))
    taken: list[int] = []
    at_once(*[times(lambda: taken.append(given.pop()))] * THREADS)
    assert sorted(taken) == list(range(THREADS * TIMES))


def test_a_list_that_is_overwritten_has_old_elements_or_new_ones() -> None:
    old, new = [[number] * 192 for number in (1000, 2000)]
    shared = old.copy()

    def overwrite() -> None:
        shared[:] = new
        shared[7] = 3000
        shared[:] = old

    def read() -> None:
        assert shared[7] in (1000, 2000, 3000)
        assert len(shared) == 192

    at_once(times(overwrite), times(overwrite), times(read), times(read))


def test_what_setdefault_returns_is_the_same_for_all() -> None:
    shared: dict[int, object] = {}
    got: list[list[object]] = [[] for _ in range(THREADS)]

    def ask(mine: list[object]) -> None:
        for number in range(TIMES):
            mine.append(shared.setdefault(number, object()))

    at_once(*(partial(ask, mine) for mine in got))
    assert all(mine == got[0] for mine in got)


def test_a_dict_and_a_set_are_copied_while_they_change() -> None:
    numbers = itertools.count()
    names: dict[int, None] = {}
    some: set[int] = set()

    def change() -> None:
        number = next(numbers)
        names[number] = None
        some.add(number)
        names.pop(number - 10, None)
        some.discard(number - 10)

    at_once(times(change), times(change), times(lambda: [*list(names), *list(some)]))


def test_a_counter_gives_each_number_once() -> None:
    numbers = itertools.count()
    taken: list[int] = []
    at_once(*[times(lambda: taken.append(next(numbers)))] * THREADS)
    assert sorted(taken) == list(range(THREADS * TIMES))


# What the package makes of it


def test_weakly_held_logs_are_listed_while_they_come_and_go() -> None:
    class Held:
        pass

    kept = Held()
    held = weakref.WeakSet([kept])

    def come_and_go() -> None:
        held.add(Held())

    def look() -> None:
        assert kept in now(held)

    at_once(times(come_and_go), times(come_and_go), times(look))


def test_failover_names_each_mechanism_once() -> None:
    names = ["first", "second", "third"]
    failover = Failover(names)

    def choose() -> None:
        failover.use("third")
        failover.use("first")

    def ask() -> None:
        assert sorted(failover.order()) == names

    at_once(times(choose), times(choose), times(ask), times(ask))


def test_what_is_unfinished_is_lost_once_whoever_closes() -> None:
    target = Target(ident="test")
    route = Route("unix", target)
    for _ in range(ROUNDS):
        route._unfinished = Unfinished([b"<13>cut off"] * 3)
        at_once(*[route.close] * THREADS)
    assert target.counter.lost == 3 * ROUNDS


def test_a_log_is_used_and_closed_by_all(syslog_collector: Collector) -> None:
    log = syslog3.Log("test", mechanism="unix", path=syslog_collector.unix)

    def use() -> None:
        log.info("one")
        log.setlogmask(syslog3.LOG_UPTO(syslog3.LOG_INFO))
        log.many("info", ["two", "three"])
        log.close()

    def work() -> None:
        for _ in range(ROUNDS):
            use()

    at_once(*[work] * THREADS)
    assert (log.sent, log.lost) == (3 * ROUNDS * THREADS, 0)
    assert len(syslog_collector.wait(log.sent)) == log.sent


@pytest.mark.skipif(
    not sysconfig.get_config_var("Py_GIL_DISABLED"), reason="this Python never goes without the GIL"
)
def test_the_gil_stays_off() -> None:
    code = """if True:
        import sys
        import syslog3.collector, syslog3.handler, syslog3.log, syslog3.perl
        assert not sys._is_gil_enabled()"""
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)
