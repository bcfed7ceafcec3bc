"""Nobody there costs little: after a wait in vain, none for nine times as long."""

from __future__ import annotations

import os
import socket
import tempfile
import time
from collections.abc import Iterator
from typing import Any

import pytest

import syslog3
from syslog3.collector import Collector
from syslog3.waiting.patience import Patience

from support.receiving import PLENTY, Receiver, receiving
from support.stopwatch import GRACE, waited

TIMEOUT = 0.5


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_nine_times_as_long() -> None:
    clock = Clock()
    patience = Patience(clock)
    assert patience.rest(2.0) == 2.0
    patience.waited_in_vain(2.0)
    assert patience.rest(2.0) == 0
    clock.now += 17.9
    assert patience.is_lost
    clock.now += 0.2
    assert patience.rest(2.0) == 2.0


def test_a_tenth_at_most() -> None:
    clock = Clock()
    patience = Patience(clock)
    patience.waited_in_vain(10.0)
    clock.now += 0.9
    assert patience.rest(10.0, 5.0) == pytest.approx(0.1)
    assert patience.rest(10.0, 5.0) == 0
    clock.now += 60
    assert patience.rest(10.0, 5.0) == 5.0


def test_what_was_not_in_vain() -> None:
    patience = Patience(Clock())
    patience.waited_in_vain(10.0)
    patience.regain()
    assert not patience.is_lost


@pytest.fixture
def path() -> Iterator[str]:
    with tempfile.TemporaryDirectory(prefix="syslog3-") as directory:
        yield os.path.join(directory, "log")


@pytest.fixture
def nobody() -> Iterator[dict[str, Any]]:
    """An address where nobody listens, but may."""
    with socket.socket() as keeper:
        keeper.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        keeper.bind(("127.0.0.1", 0))
        host, port = keeper.getsockname()
        yield {"host": host, "port": port}


@pytest.mark.parametrize("option", ["", "nofatal"])
@pytest.mark.filterwarnings("ignore::syslog3.SyslogWarning")
def test_nobody_listens(option: str, path: str, nobody: dict[str, Any]) -> None:
    log = syslog3.Log(
        "test", option, mechanism=["unix", "tcp"], path=path, timeout=TIMEOUT, **nobody
    )

    def fails() -> None:
        try:
            log.info("lost")
        except syslog3.SyslogError:
            assert not option
        else:
            assert option

    began = time.monotonic()
    assert waited(fails) < TIMEOUT + GRACE
    assert time.monotonic() - began > TIMEOUT - GRACE
    for _ in range(5):
        assert waited(fails) < GRACE
    assert (log.sent, log.lost) == (0, 6)
    log.close()


@pytest.mark.parametrize("kind", ["unix datagram", "unix stream", "tcp", "tls"])
def test_the_first_message_after_the_daemons_return(
    kind: str, request: pytest.FixtureRequest
) -> None:
    with receiving(kind, request) as receiver:
        log = receiver.log(timeout=TIMEOUT)
        log.info("before")
        assert receiver.texts(1) == ["before"]
        receiver.collector.close()
        lose_patience(log, receiver)
        receiver.open()
        log.info("after")
        assert receiver.texts(1) == ["after"]
        assert not log._delivery._patience.is_lost
        log.close()


def lose_patience(log: syslog3.Log, receiver: Receiver) -> None:
    """Send until a call has waited in vain: what a dead connection took first is no wait."""
    end = time.monotonic() + PLENTY
    while not log._delivery._patience.is_lost and time.monotonic() < end:
        try:
            log.info("lost")
        except syslog3.SyslogError:
            return


def a_file(path: str) -> dict[str, Any]:
    with open(path, "w"):
        return {"mechanism": "unix", "path": path}


NEVER = [
    lambda path: {"mechanism": "unix", "path": "/" + "x" * 200},
    a_file,
    lambda path: {"mechanism": "pipe", "path": "/dev/null"},
    lambda path: {"mechanism": "stream", "path": os.path.dirname(path)},
    lambda path: {"mechanism": "journal", "path": "/" + "x" * 200},
    lambda path: {"mechanism": "tcp", "host": "127.0.0.1", "port": "no-such-service"},
    lambda path: {"mechanism": ["tls", "udp"], "host": "127.0.0.1", "port": "no-such-service"},
]


@pytest.mark.parametrize("where", NEVER)
def test_what_waiting_can_not_change_is_not_waited_for(where: Any, path: str) -> None:
    log = syslog3.Log("test", timeout=PLENTY, **where(path))

    def fails() -> None:
        with pytest.raises(syslog3.SyslogError):
            log.info("lost")

    assert waited(fails) < PLENTY / 10
    assert waited(fails) < PLENTY / 10


def test_eventlog_warns_once_for_a_message() -> None:
    log = syslog3.Log("test", "nofatal", mechanism="eventlog", timeout=TIMEOUT)
    with pytest.warns(syslog3.SyslogWarning) as warned:
        log.info("lost")
    texts = [str(warning.message).partition("\n")[0] for warning in warned]
    assert texts == [
        "eventlog can't be used: only Windows has it",
        "no connection to syslog available",
    ]


def test_others_are_waited_for_all_the_same(path: str) -> None:
    """One mechanism that never can does not end the wait for one that may."""
    import threading

    with Collector(unix=path) as collector:
        pass
    log = syslog3.Log("test", mechanism=["pipe", "unix"], path=path, timeout=PLENTY)
    late = threading.Timer(0.2, collector_at, [path, log])
    late.start()
    log.info("hello")
    late.join()
    log.close()
    assert log.sent == 1
    assert collector.messages == []


def collector_at(path: str, log: syslog3.Log) -> None:
    with Collector(unix=path) as collector:
        assert [m.message for m in collector.wait(1, timeout=PLENTY)] == ["hello"]
