"""The module's own log has one state, which changes in one step, whoever changes it when.

That step is C's: one lock guards libc's log, the mask and the number that says where messages go.
What belongs to a number, a dict of Python's has before C is told of it: see test_threads.py.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator

import pytest

import syslog3
from syslog3.collector import Collector, Message

from support.dev_log import DatagramLog
from support.receiving import PLENTY

pytestmark = pytest.mark.untraced

#: Seconds that the threads have.
LONG = 2.0

LEVELS = ("emerg", "alert", "crit", "err", "warning", "notice", "info", "debug")


@pytest.fixture(autouse=True)
def as_before(eager_threads: None) -> Iterator[None]:
    """Threads are eager, and then all is as it was."""
    yield
    syslog3.setlogsock("native")
    syslog3.closelog()


def run(*calls: Callable[[], object]) -> list[BaseException]:
    """Let a thread call each, again and again; return what they raised."""
    over = threading.Event()
    raised: list[BaseException] = []

    def repeat(call: Callable[[], object]) -> None:
        try:
            while not over.is_set():
                call()
        except BaseException as error:
            raised.append(error)

    threads = [threading.Thread(target=repeat, args=(call,), daemon=True) for call in calls]
    for thread in threads:
        thread.start()
    over.wait(LONG)
    over.set()
    for thread in threads:
        thread.join(PLENTY)
        assert not thread.is_alive(), "a call never ends"
    return raised


def test_everybody_at_once(dev_log: DatagramLog, syslog_collector: Collector) -> None:
    path = syslog_collector.unix
    raised = run(
        lambda: syslog3.syslog("one"),
        lambda: syslog3.syslog("err", "%s", "two"),
        lambda: syslog3.openlog("ident", "pid"),
        syslog3.closelog,
        lambda: syslog3.setlogsock("unix", path),
        lambda: syslog3.setlogsock("native"),
    )
    assert raised == []


def test_after_setlogsock_no_message_goes_elsewhere(
    dev_log: DatagramLog, syslog_collector: Collector
) -> None:
    """One thread chooses and logs by turns; the others open and close the log meanwhile."""
    path = syslog_collector.unix
    rounds = 0

    def choose_and_log() -> None:
        nonlocal rounds
        assert syslog3.setlogsock("unix", path)
        syslog3.syslog(f"collector {rounds}")
        assert syslog3.setlogsock("native")
        syslog3.syslog(f"libc {rounds}")
        rounds += 1

    opening = [lambda: syslog3.openlog("ident"), syslog3.closelog, lambda: syslog3.openlog("other")]
    assert run(choose_and_log, *opening) == []
    collected = [m.message for m in syslog_collector.wait(rounds)]
    assert collected == [f"collector {number}" for number in range(rounds)]
    by_libc = [datagram.partition(b": ")[2].decode() for datagram in dev_log.drain()]
    assert by_libc == [f"libc {number}" for number in range(rounds)]
    assert rounds > 1


def test_a_signal_handler_may_choose_at_any_line(
    dev_log: DatagramLog, syslog_collector: Collector
) -> None:
    """What it chose holds: a message in the same handler arrives there."""
    path = syslog_collector.unix
    handled = 0

    def handle(*_: object) -> None:
        nonlocal handled
        assert syslog3.setlogsock("unix", path)
        syslog3.syslog(f"collector {handled}")
        assert syslog3.setlogsock("native")
        syslog3.syslog("libc")
        handled += 1
        signal.setitimer(signal.ITIMER_REAL, 0.0005)

    before = signal.signal(signal.SIGALRM, handle)
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.0005)
        while handled < 200:
            syslog3.openlog("ident")
            syslog3.syslog("libc")
            syslog3.closelog()
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    collected = [m.message for m in syslog_collector.wait(handled)]
    assert set(collected) >= {f"collector {number}" for number in range(handled)}
    assert all(datagram.endswith(b"libc") for datagram in dev_log.drain())


def test_mask_and_methods_agree(syslog_collector: Collector) -> None:
    """Relies on each thread's looking, when it has applied a mask, whether it is still that one."""
    log = syslog3.Log("test", mechanism="unix", path=syslog_collector.unix)
    masks = [syslog3.LOG_UPTO(syslog3.LOG_ERR), 0xFF, syslog3.LOG_MASK(syslog3.LOG_DEBUG)]
    for _ in range(20):
        threads = [threading.Thread(target=log.setlogmask, args=(mask,)) for mask in masks * 3]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        mask = log.setlogmask(0)
        syslog_collector.clear()
        for level in LEVELS:
            getattr(log, level)(level)
        log.syslog(mask.bit_length() - 1, "end")
        arrived = [m.message for m in until_end(syslog_collector)]
        passed = [name for number, name in enumerate(LEVELS) if mask >> number & 1]
        assert arrived == [*passed, "end"]
    log.close()


def until_end(collector: Collector) -> list[Message]:
    messages = collector.wait(1)
    while messages[-1].message != "end":
        messages = collector.wait(len(messages) + 1)
    return messages
