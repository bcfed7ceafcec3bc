"""``setlogsock``: the process's own log by another mechanism."""

from __future__ import annotations

import os
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import syslog3
from syslog3.collector import Collector, Message

from support.dev_log import DatagramLog
from support.endpoints import Endpoint, rfc3164, rfc5424

ALL = "console, eventlog, inet, journal, native, pipe, stream, tcp, tls, udp, unix"


@pytest.fixture(autouse=True)
def native_again() -> Iterator[None]:
    """The process's log is libc's before and after, and closed."""
    yield
    syslog3.setlogsock("native")
    syslog3.closelog()


@pytest.fixture
def udp(syslog_collector: Collector) -> dict[str, Any]:
    host, port = syslog_collector.udp
    return {"host": host, "port": port}


def only(messages: list[Message]) -> Message:
    [message] = messages
    return message


def test_one_mechanism(syslog_collector: Collector) -> None:
    assert syslog3.setlogsock("unix", syslog_collector.unix) is True
    syslog3.openlog("billing", syslog3.LOG_PID, syslog3.LOG_LOCAL3)
    syslog3.syslog("warning", "hello %d", 1)
    message = only(syslog_collector.wait(1))
    assert (message.facility, message.level) == (syslog3.LOG_LOCAL3, syslog3.LOG_WARNING)
    assert (message.ident, message.pid) == ("billing", str(os.getpid()))
    assert message.message == "hello 1"


def test_host_and_port(syslog_collector: Collector, udp: dict[str, Any]) -> None:
    assert syslog3.setlogsock("udp", **udp)
    syslog3.openlog("billing", 0, syslog3.LOG_LOCAL3)
    syslog3.syslog("warning", "hello")
    assert rfc5424("hello").fullmatch(only(syslog_collector.wait(1)).raw.decode())


def test_one_dict(syslog_collector: Collector, udp: dict[str, Any]) -> None:
    assert syslog3.setlogsock({"type": "udp", "timeout": 0.5, **udp})
    syslog3.syslog("hello")
    assert only(syslog_collector.wait(1)).message == "hello"


def test_a_list_in_order_of_preference(syslog_collector: Collector, directory: Path) -> None:
    path = syslog_collector.unix
    with pytest.warns(syslog3.SyslogWarning, match="pipe can't be used: .*not a named pipe"):
        assert syslog3.setlogsock(["pipe", "unix", "native"], path)
    syslog3.syslog("hello")
    assert only(syslog_collector.wait(1)).message == "hello"


@pytest.mark.parametrize("when", ["before", "after"])
def test_what_openlog_said_is_kept(when: str, syslog_collector: Collector) -> None:
    syslog3.openlog("billing", "pid", "local3")
    if when == "after":
        syslog3.syslog("to libc")
    syslog3.setlogsock("unix", syslog_collector.unix)
    syslog3.syslog("hello")
    message = only(syslog_collector.wait(1))
    assert (message.ident, message.pid) == ("billing", str(os.getpid()))
    assert message.facility == syslog3.LOG_LOCAL3


def test_back_to_native(syslog_collector: Collector, dev_log: DatagramLog) -> None:
    syslog3.openlog("billing", 0, syslog3.LOG_LOCAL3)
    syslog3.setlogsock("unix", syslog_collector.unix)
    syslog3.syslog("warning", "one")
    assert syslog3.setlogsock("native")
    syslog3.syslog("warning", "two")
    assert rfc3164("two").fullmatch(dev_log.receive().decode())
    assert only(syslog_collector.wait(1)).message == "one"


def test_after_closelog_it_is_still_chosen(syslog_collector: Collector) -> None:
    syslog3.setlogsock("unix", syslog_collector.unix)
    syslog3.openlog("one")
    syslog3.syslog("hello")
    syslog3.closelog()
    syslog3.openlog("two")
    syslog3.syslog("hello")
    assert [message.ident for message in syslog_collector.wait(2)] == ["one", "two"]


def test_the_mask_applies(syslog_collector: Collector) -> None:
    syslog3.setlogsock("unix", syslog_collector.unix)
    old = syslog3.setlogmask(syslog3.LOG_UPTO(syslog3.LOG_ERR))
    try:
        syslog3.syslog("warning", "masked")
        syslog3.syslog("err", "hello")
    finally:
        syslog3.setlogmask(old)
    assert only(syslog_collector.wait(1)).message == "hello"


def test_perror(syslog_collector: Collector, capfd: pytest.CaptureFixture[str]) -> None:
    syslog3.setlogsock("unix", syslog_collector.unix)
    syslog3.openlog("billing", syslog3.LOG_PERROR)
    syslog3.syslog("hello")
    assert capfd.readouterr().err == "billing: hello\n"
    syslog_collector.wait(1)


def test_console(endpoint_of: Callable[[str], Endpoint]) -> None:
    console = endpoint_of("console")
    assert syslog3.setlogsock("console")
    syslog3.openlog("billing")
    syslog3.syslog("hello")
    assert console.read() == b"billing: hello\r\n"


UNUSABLE = [
    ("unix", "not a socket"),
    ("stream", "not a character device or file"),
    ("pipe", "not a named pipe"),
    ("journal", "not a socket"),
    ("eventlog", "only Windows has it"),
]


@pytest.mark.parametrize(("mechanism", "says"), UNUSABLE)
def test_one_that_is_not_usable_changes_nothing(
    mechanism: str, says: str, syslog_collector: Collector, directory: Path
) -> None:
    syslog3.setlogsock("unix", syslog_collector.unix)
    says = f"{mechanism} can't be used: .*{says}"
    with pytest.warns(syslog3.SyslogWarning, match=says) as warned:
        assert syslog3.setlogsock(mechanism, directory) is False
    assert [warning.filename for warning in warned] == [__file__]
    syslog3.syslog("still")
    assert only(syslog_collector.wait(1)).message == "still"


def test_no_warning_where_all_are_usable(syslog_collector: Collector) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert syslog3.setlogsock(["unix", "udp", "native"], syslog_collector.unix)


WRONG: list[tuple[Any, type[Exception], str]] = [
    ("plonk", ValueError, rf"invalid mechanism: 'plonk' \(allowed: {ALL}\)"),
    (["unix", "plonk"], ValueError, rf"invalid mechanism: 'plonk' \(allowed: {ALL}\)"),
    ([], ValueError, rf"no mechanism \(allowed: {ALL}\)"),
    ({"type": "plonk"}, ValueError, rf"invalid mechanism: 'plonk' \(allowed: {ALL}\)"),
    ({"type": "unix", "plonk": 1}, ValueError, r"unknown key: 'plonk' .*type, path, timeout, host"),
    ({"path": "/dev/log"}, ValueError, r"no key 'type' .*type, path, timeout, host, port"),
    ({"type": "udp", "port": 0}, ValueError, "invalid port: 0"),
    ({"type": "udp", "timeout": 0}, ValueError, "invalid timeout: 0"),
    ({"type": "unix", "path": "a\0b"}, ValueError, "path: embedded null character"),
    (3, TypeError, "setlogsock: type must be"),
    (None, TypeError, "setlogsock: type must be"),
]


@pytest.mark.parametrize(("what", "error", "says"), WRONG, ids=lambda value: str(value)[:30])
def test_what_cannot_be_changes_nothing(
    what: Any, error: type[Exception], says: str, syslog_collector: Collector
) -> None:
    syslog3.setlogsock("unix", syslog_collector.unix)
    with pytest.raises(error, match=says):
        syslog3.setlogsock(what)
    syslog3.syslog("still")
    assert only(syslog_collector.wait(1)).message == "still"


def test_a_message_that_nobody_takes(directory: Path) -> None:
    with DatagramLog(str(directory / "log")) as log:
        assert syslog3.setlogsock("unix", log.path, 0.05)
    with pytest.raises(syslog3.SyslogError, match=f"- unix: {log.path}: No such file"):
        syslog3.syslog("hello")
    syslog3.openlog("i", "nofatal")
    with pytest.warns(syslog3.SyslogWarning, match="no connection to syslog available"):
        syslog3.syslog("hello")
