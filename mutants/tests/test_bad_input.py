"""What can't be: errors say what is wrong, with which value, and nothing crashes or vanishes."""

from __future__ import annotations

import copy
import errno
import os
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import syslog3
from syslog3.collector import Collector

from support.dev_log import DatagramLog
from support.receiving import PLENTY
from support.stopwatch import GRACE, waited


@pytest.fixture(autouse=True)
def closed() -> Iterator[None]:
    yield
    syslog3.setlogmask(0xFF)
    syslog3.closelog()


@pytest.fixture
def log(syslog_collector: Collector) -> Iterator[syslog3.Log]:
    with syslog3.Log("test", mechanism="unix", path=syslog_collector.unix, timeout=PLENTY) as log:
        yield log


class LyingBytes(bytes):
    def __len__(self) -> int:
        return 1 << 40


class LyingText(str):
    """Text whose methods say what is not so."""

    def encode(self, *_: object) -> Any:  # type: ignore[override]
        return LyingBytes(b"lie")

    def __contains__(self, _: object) -> bool:
        return False

    def __len__(self) -> int:
        return 1 << 40

    def __str__(self) -> str:
        return "lie"

    def __hash__(self) -> int:
        return hash("info")

    def __eq__(self, other: object) -> bool:
        return True

    def __mod__(self, _: object) -> str:  # type: ignore[override]
        return "lie"

    def lower(self) -> str:
        return "emerg"


class LyingInt(int):
    """A number whose methods say what is not so."""

    def __index__(self) -> int:
        return 7

    def __and__(self, _: int) -> int:
        return 0

    def __rshift__(self, _: int) -> int:
        return 0

    def __le__(self, _: int) -> bool:
        return True


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("err", None), "message must be str, not NoneType"),
        (("%d", None, 1), None),
        ((5, None), "message must be str, not NoneType"),
        ((slice(0, 8), "x"), "priority must be int or str, not slice"),
        ((slice(0, 0), "x"), "priority must be int or str, not slice"),
        ((None,), "message must be str, not NoneType"),
        ((3.5, "x"), "priority must be int or str, not float"),
        ((6, b"bytes"), "message must be str, not bytes"),
    ],
)
def test_what_the_standard_library_refuses_too(
    arguments: Any, says: str | None, dev_log: DatagramLog
) -> None:
    syslog3.openlog("test")
    with pytest.raises((TypeError, ValueError), match=says):
        syslog3.syslog(*arguments)
    assert dev_log.drain() == []


@pytest.mark.parametrize("levels", [slice(0, 8), slice(0, 0)])
def test_a_slice_of_levels_that_the_mask_stops(levels: Any) -> None:
    syslog3.openlog("test")
    syslog3.setlogmask(syslog3.LOG_MASK(syslog3.LOG_EMERG))
    with pytest.raises(TypeError, match="priority must be int or str, not slice"):
        syslog3.syslog(levels, "text")


@pytest.mark.parametrize("number", [10**20, 10**5000, -(10**5000)], ids=["20", "5000", "-5000"])
def test_numbers_beyond_c(number: int, log: syslog3.Log) -> None:
    calls: list[Callable[[], object]] = [
        lambda: syslog3.syslog(number, "text"),
        lambda: syslog3.setlogmask(number),
        lambda: syslog3.LOG_MASK(number),
        lambda: syslog3.openlog("test", number),
        lambda: syslog3.openlog("test", 0, number),
        lambda: syslog3.syslog("err", "%m", errno=number),
        lambda: log.syslog(number, "text"),
        lambda: log.many(number, []),
        lambda: syslog3.Log("test", 0, number),
    ]
    for call in calls:
        with pytest.raises(OverflowError, match="does not fit C's int"):
            call()


def test_text_that_lies(
    log: syslog3.Log, dev_log: DatagramLog, syslog_collector: Collector
) -> None:
    syslog3.openlog(LyingText("ident"))
    syslog3.syslog(LyingText("module"))
    syslog3.syslog(LyingText("err"), LyingText("%s"), "argument")
    log.info(LyingText("method"))
    log.syslog(LyingText("err"), LyingText("function"))
    log.many(LyingText("crit"), [LyingText("many")])
    with pytest.raises(ValueError, match="embedded null character at index 1"):
        syslog3.syslog(LyingText("a\0b"))
    assert [datagram.partition(b" ident: ")[2] for datagram in dev_log.drain()] == [
        b"module",
        b"argument",
    ]
    messages = [(m.level, m.message) for m in syslog_collector.wait(3)]
    assert messages == [(6, "method"), (3, "function"), (2, "many")]


def test_numbers_that_lie(log: syslog3.Log, syslog_collector: Collector) -> None:
    log.syslog(LyingInt(3), "text")
    assert syslog_collector.wait(1)[0].level == 3
    with pytest.raises(ValueError, match="invalid priority: 5000"):
        log.syslog(LyingInt(5000), "text")


def test_a_caller_without_a_name() -> None:
    """The nofatal warning points at whoever called, whatever its globals lack."""
    source = (
        "log = Log('test', 'nofatal', mechanism='unix', path='/no/such/path', timeout=0.01)\n"
        "log.info('lost')\n"
    )
    with pytest.warns(syslog3.SyslogWarning, match="no connection to syslog available"):
        exec(source, {"Log": syslog3.Log})


def test_attributes_that_can_take_no_effect_are_read_only(log: syslog3.Log) -> None:
    for name in ("ident", "option", "facility", "timeout", "structured_data", "sent", "lost"):
        value = getattr(log, name)
        with pytest.raises(AttributeError):
            setattr(log, name, value)


@pytest.mark.parametrize("how", [copy.copy, copy.deepcopy, pickle.dumps])
def test_a_log_is_not_copied(how: Callable[[object], object], log: syslog3.Log) -> None:
    with pytest.raises(TypeError, match="can't be copied or pickled: make another Log"):
        how(log)


def test_dev_full_is_named(log: syslog3.Log) -> None:
    full = syslog3.Log("test", mechanism="stream", path="/dev/full", timeout=0.05)
    with pytest.raises(syslog3.SyslogError, match="- stream: /dev/full: No space left") as caught:
        full.info("lost")
    assert caught.value.errno == errno.ENOSPC
    assert (full.sent, full.lost) == (0, 1)


def test_many_messages_and_a_peer_that_reads_nothing(directory: str) -> None:
    """A million lines take no longer than the timeout, and each counts."""
    import socket

    lines = ["a line of a log"] * 1_000_000
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as unread:
        unread.bind(os.path.join(directory, "log"))
        log = syslog3.Log("test", mechanism="unix", path=unread.getsockname(), timeout=0.2)

        def fails() -> None:
            with pytest.raises(syslog3.SyslogError):
                log.many("info", lines)

        assert waited(fails) < 0.2 + GRACE
        assert log.sent + log.lost == len(lines)
        log.close()


def test_an_iterator_that_never_ends(directory: str) -> None:
    """Is left where it is when the lines fail."""
    lines = iter(lambda: "line", None)
    log = syslog3.Log("test", mechanism="unix", path=f"{directory}/none", timeout=0.05)
    with pytest.raises(syslog3.SyslogError):
        log.many("info", lines)
    assert next(lines) == "line"


def test_what_a_newcomer_sees() -> None:
    assert {"Log", "syslog", "openlog", "LOG_ERR", "__version__"} <= {*dir(syslog3)}
    assert syslog3.__version__.count(".") == 2
    page = subprocess.run(
        [sys.executable, "-c", "import syslog3; help(syslog3.syslog); help(syslog3.Log)"],
        stdout=subprocess.PIPE,
        check=True,
        text=True,
    ).stdout
    for noise in ("object object at", "NoReturn", "priority: 'Any'", " deliver(", " disconnect("):
        assert noise not in page
    for name in ("native", "unix", "udp", "tcp", "inet", "tls", "stream", "pipe", "console"):
        assert f'"{name}"' in page
