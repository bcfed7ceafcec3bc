"""Through libc to the daemons that people run: what was sent is what they received."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import syslog3

from peers.daemons import BusyboxSyslogd, Daemon, Journald, Rsyslogd, SyslogNg

pytestmark = pytest.mark.once

MESSAGES = {
    "ASCII": "hello",
    "non-ASCII": "h\u00e9llo \u20ac \U0001f600",
    "percent": "100%s %m",
    "quotes": '"a" \\ ]',
    "eight KiB": "x" * 8190 + "y\u20ac",
}


@pytest.fixture(params=[Rsyslogd, SyslogNg, BusyboxSyslogd, Journald], ids=lambda d: d.__name__)
def daemon(request: pytest.FixtureRequest, private: None) -> Iterator[Daemon]:
    sources = ("dev_log",) if request.param in (Rsyslogd, SyslogNg) else ()
    with request.param(*sources) as daemon:
        yield daemon
        syslog3.closelog()


@pytest.mark.parametrize("message", MESSAGES.values(), ids=MESSAGES)
def test_a_daemon_receives_what_was_sent(daemon: Daemon, message: str) -> None:
    syslog3.openlog("billing", syslog3.LOG_PID, syslog3.LOG_LOCAL3)
    syslog3.syslog("warning", message)
    [record] = daemon.wait(1)
    assert record["facility"] == syslog3.LOG_LOCAL3 >> 3
    assert record["level"] == syslog3.LOG_WARNING
    assert record["ident"] == "billing"
    if isinstance(daemon, BusyboxSyslogd) and len(message) > daemon.max_datagram_size:
        assert len(record["message"]) > daemon.max_datagram_size - 100
        message = message[: len(record["message"])]
    assert record["message"] == message


def test_order_and_number(daemon: Daemon) -> None:
    syslog3.openlog("i")
    for number in range(1000):
        syslog3.syslog("info", "%d", number)
    assert [record["message"] for record in daemon.wait(1000)] == [str(n) for n in range(1000)]


def test_a_restart_of_the_daemon(daemon: Daemon) -> None:
    syslog3.openlog("i")
    syslog3.syslog("before")
    daemon.wait(1)
    daemon.restart()
    syslog3.syslog("after")
    assert [record["message"] for record in daemon.wait(2)] == ["before", "after"]
