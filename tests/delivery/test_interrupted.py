"""A signal handler logs to the log that its own thread is using: nothing waits, both arrive."""

from __future__ import annotations

import inspect
import itertools
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

import syslog3
from syslog3 import mechanisms
from syslog3.collector import Collector
from syslog3.delivery.route import Unfinished
from syslog3.waiting import forks
from syslog3.waiting.held import owns

from support.receiving import KINDS, PLENTY, Receiver, receiving
from support.stopwatch import waited

#: Seconds of the logs here: a call that waits for what it interrupts shows.
TIMEOUT = 5.0

#: Handlers that run, at least, in a test with a timer.
HANDLERS = 100


pytestmark = pytest.mark.untraced


@pytest.fixture(params=[kind for kind in KINDS if kind != "udp"])
def receiver(request: pytest.FixtureRequest) -> Iterator[Receiver]:
    with receiving(request.param, request) as receiver:
        yield receiver


class Raised(Exception):
    """What a signal handler raises."""


class Timer:
    """Calls `call` in the main thread, again and again, wherever that may be."""

    def __init__(self, call: Callable[[], object], seconds: float) -> None:
        self.calls = 0
        self._call = call
        self._seconds = seconds

    def __enter__(self) -> Timer:
        self._before = signal.signal(signal.SIGALRM, self._handle)
        signal.setitimer(signal.ITIMER_REAL, self._seconds)
        return self

    def __exit__(self, *_: object) -> None:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, self._before)

    def _handle(self, number: int, frame: FrameType | None) -> None:
        self.calls += 1
        try:
            self._call()
        finally:
            signal.setitimer(signal.ITIMER_REAL, self._seconds)


def test_while_it_sends(receiver: Receiver) -> None:
    log = receiver.log(timeout=TIMEOUT)
    from_handler: list[str] = []
    slowest = 0.0

    def handle() -> None:
        nonlocal slowest
        text = f"handler {len(from_handler)}"
        slowest = max(slowest, waited(lambda: log.info(text)))
        from_handler.append(text)

    own = 0
    with Timer(handle, 0.003) as timer:
        while timer.calls < HANDLERS:
            log.info("own %d", own)
            own += 1
    log.close()
    arrived = receiver.texts(own + len(from_handler))
    assert sorted(arrived) == sorted([*(f"own {n}" for n in range(own)), *from_handler])
    assert (log.sent, log.lost) == (len(arrived), 0)
    assert slowest < TIMEOUT / 2


class Interrupting:
    """A mechanism's module, interrupted by a signal while it connects, the first time."""

    def __init__(self, module: Any) -> None:
        self._module = module
        self.is_done = False

    def connect(self, *arguments: Any) -> Any:
        if not self.is_done:
            self.is_done = True
            signal.raise_signal(signal.SIGUSR1)
        return self._module.connect(*arguments)


@pytest.fixture
def on_signal() -> Iterator[Callable[[Callable[[], object]], None]]:
    before = signal.getsignal(signal.SIGUSR1)
    yield lambda call: signal.signal(signal.SIGUSR1, lambda *_: call()) and None
    signal.signal(signal.SIGUSR1, before)


def test_while_it_connects(
    receiver: Receiver,
    on_signal: Callable[[Callable[[], object]], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    log = receiver.log(timeout=TIMEOUT)
    route = log._delivery._preferred
    monkeypatch.setattr(route, "_module", Interrupting(route._module))
    on_signal(lambda: log.info("handler"))
    assert waited(lambda: log.info("own")) < TIMEOUT / 2
    log.close()
    assert sorted(receiver.texts(2)) == ["handler", "own"]
    assert (log.sent, log.lost) == (2, 0)


def test_one_that_connects_does_not_keep_the_others_from_being_tried(
    syslog_collector: Collector, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One thread connects to who never answers; another one's message takes the next mechanism."""
    path = syslog_collector.unix
    connecting, over = threading.Event(), threading.Event()
    tcp = mechanisms.load("tcp")

    def connect(target: Any, timeout: float) -> Any:
        connecting.set()
        over.wait(PLENTY)
        raise ConnectionRefusedError(111, "at last")

    monkeypatch.setattr(tcp, "connect", connect)
    log = syslog3.Log("test", mechanism=["tcp", "unix"], host="h", path=path, timeout=1)
    first = threading.Thread(target=log.info, args=("first",))
    first.start()
    assert connecting.wait(PLENTY)
    log.info("second")
    assert [m.message for m in syslog_collector.wait(1)] == ["second"]
    over.set()
    first.join()
    log.close()
    assert [m.message for m in syslog_collector.wait(2)] == ["second", "first"]


def test_what_a_handler_raises_loses_nothing_that_was_sent(
    receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever line it comes at: what is counted as lost is missing, and what returned is there."""
    log = receiver.log(timeout=TIMEOUT)
    # What comes between a callback of the garbage collector's is not ours to catch, nor pytest's.
    monkeypatch.setattr(sys, "unraisablehook", lambda unraisable: None)
    is_armed = False

    def handle() -> None:
        nonlocal is_armed
        if is_armed:
            is_armed = False  # else the next one could come in what catches this one
            raise Raised

    returned: list[str] = []
    tries = 0
    with Timer(handle, 0.002) as timer:
        while timer.calls < HANDLERS:
            tries += 1
            text = f"message {tries}"
            try:
                is_armed = True
                log.info("%s", text)
                is_armed = False
                returned.append(text)
            except Raised:
                pass
    log.close()
    arrived = wait_for_all(receiver, returned)
    assert log.lost <= tries - len(set(arrived))


class RaisingAt:
    """Raises once, where CPython runs signal handlers: as the `step`-th call begins or returns.

    Calls in some files count, but not into generators, whose ``finally`` would not run then.
    """

    def __init__(self, step: int, *files: str) -> None:
        self._steps = step
        self._files = files

    @property
    def has_raised(self) -> bool:
        return self._steps < 0

    def __enter__(self) -> None:
        self._before = sys.getprofile()
        sys.setprofile(self._count)

    def __exit__(self, *_: object) -> None:
        sys.setprofile(self._before)

    def _count(self, frame: FrameType, event: str, argument: object) -> None:
        is_generator = frame.f_code.co_flags & inspect.CO_GENERATOR
        is_one = event == "c_return" or (event in ("call", "return") and not is_generator)
        if is_one and Path(frame.f_code.co_filename).name in self._files and not self.has_raised:
            self._steps -= 1
            if self.has_raised:
                raise Raised


@pytest.mark.parametrize("kind", ["tcp", "tls"])
@pytest.mark.skipif(sys.implementation.name == "pypy", reason="not promised: see Turn")
def test_what_was_cut_off_arrives_once_wherever_a_handler_raises(
    kind: str, request: pytest.FixtureRequest
) -> None:
    files = ("route.py", "channel.py", "tls.py", "turn.py", "held.py", "forks.py")
    with receiving(kind, request) as receiver:
        for step in itertools.count():
            with receiver.log(framing="octet") as log:
                texts = [f"{step} first", f"{step} second"]
                log._delivery._preferred._unfinished = Unfinished([*map(framed, texts)])
                raising = RaisingAt(step, *files)
                with raising, suppress(Raised):
                    log.info("%s own", step)
                log.info("%s end", step)
            if not raising.has_raised:
                break
        arrived = wait_for_all(receiver, [f"{step} end"])
    assert not owns(forks.calls)
    assert len({*arrived}) == len(arrived)
    always = {f"{n} {which}" for n in range(step + 1) for which in ("first", "second", "end")}
    assert always <= {*arrived}


def framed(text: str) -> bytes:
    """Return a message as a log over TCP or TLS leaves it behind, counted in octets."""
    message = f"<158>1 - - test - - - {text}"
    return f"{len(message)} {message}".encode()


def wait_for_all(receiver: Receiver, texts: list[str]) -> list[str]:
    """Return what has arrived when these are among it; connections are read in any order."""
    arrived = receiver.texts(len(texts))
    while not set(texts) <= set(arrived):
        arrived = receiver.texts(len(arrived) + 1)
    return arrived
