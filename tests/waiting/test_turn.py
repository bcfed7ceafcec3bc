"""A turn: for one thread, until a deadline, and over whatever a signal handler raises."""

from __future__ import annotations

import contextlib
import itertools
import random
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from types import FrameType

import pytest

from syslog3.waiting.deadline import Deadline
from syslog3.waiting.held import owns, with_lock
from syslog3.waiting.turn import Turn

from support.receiving import PLENTY, receiving


class Interrupted(Exception):
    """What a signal handler raises."""


def take(turn: Turn, timeout: float) -> bool:
    """Return whether another thread gets the turn."""
    answers: list[bool] = []

    def ask() -> None:
        with turn.taken(Deadline(timeout)) as is_taken:
            answers.append(is_taken)

    thread = threading.Thread(target=ask)
    thread.start()
    thread.join()
    return answers[0]


def test_one_thread_at_a_time() -> None:
    turn = Turn()
    with turn.taken(Deadline(PLENTY)) as is_taken:
        assert is_taken
        assert not take(turn, 0.01)
    assert take(turn, 0)


def test_a_signal_handler_does_not_get_the_turn_it_interrupted() -> None:
    turn = Turn()
    with turn.taken(Deadline(PLENTY)):
        with turn.taken(Deadline(PLENTY)) as is_taken:
            assert not is_taken
        assert not take(turn, 0), "ended by whoever did not have it"
    assert take(turn, 0)


def test_whoever_did_not_get_it_does_not_end_it() -> None:
    turn = Turn()
    inside, done = threading.Event(), threading.Event()

    def have_it() -> None:
        with turn.taken(Deadline(PLENTY)):
            inside.set()
            done.wait(PLENTY)

    thread = threading.Thread(target=have_it)
    thread.start()
    inside.wait(PLENTY)
    for _ in range(2):
        with turn.taken(Deadline(0.01)) as is_taken:
            assert not is_taken
    done.set()
    thread.join()
    assert take(turn, 0)


def test_an_exception_ends_it() -> None:
    turn = Turn()
    with pytest.raises(Interrupted), turn.taken(Deadline(PLENTY)):
        raise Interrupted
    assert take(turn, 0)


class Interrupts:
    """A handler of SIGALRM that raises while it is armed."""

    is_armed = False

    def __call__(self, number: int, frame: FrameType | None) -> None:
        if self.is_armed:
            raise Interrupted

    def at_most_once(self, within: float, call: Callable[[], None]) -> None:
        with contextlib.suppress(Interrupted):
            self.is_armed = True
            signal.setitimer(signal.ITIMER_REAL, within)
            try:
                call()
            finally:
                self.is_armed = False


@pytest.fixture
def interrupts() -> Iterator[Interrupts]:
    interrupts = Interrupts()
    before = signal.signal(signal.SIGALRM, interrupts)
    yield interrupts
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, before)


def test_a_call_in_a_handler_does_not_release_the_lock() -> None:
    lock = threading.RLock()
    within = with_lock(lock, lambda: (with_lock(lock, owns, lock), owns(lock)))
    assert within == (True, True)
    assert not owns(lock)


@pytest.mark.untraced
def test_a_lock_is_not_left_locked_by_what_a_signal_handler_raised(interrupts: Interrupts) -> None:
    lock = threading.RLock()

    def hold_again_and_again() -> None:
        while True:
            with_lock(lock, len, "")

    end = time.monotonic() + 0.3
    while time.monotonic() < end:
        interrupts.at_most_once(20e-6, hold_again_and_again)
        assert not owns(lock)


@pytest.mark.untraced
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.skipif(sys.implementation.name == "pypy", reason="not promised: see Turn")
@pytest.mark.parametrize("kind", ["unix stream", "tcp", "tls"])
def test_a_log_goes_on_after_what_a_signal_handler_raised(
    kind: str, interrupts: Interrupts, request: pytest.FixtureRequest
) -> None:
    """At whatever moment: while it connects, between two records, while it closes."""
    moments = random.Random(1)
    numbers = itertools.count()
    done: list[str] = []

    def log_and_close() -> None:
        for text in map(str, itertools.islice(numbers, 20)):
            log.info(text)
            done.append(text)
        log.close()

    with receiving(kind, request) as receiver, receiver.log() as log:
        end = time.monotonic() + 1
        while time.monotonic() < end:
            interrupts.at_most_once(moments.uniform(1e-4, 4e-3), log_and_close)
        log.info("end")
        log.close()
        texts = receiver.texts(len(done) + 1)
        while not {*done, "end"} <= {*texts}:
            texts = receiver.texts(len(texts) + 1)

    assert len({*texts}) == len(texts)
