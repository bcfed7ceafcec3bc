"""The module-level functions: by the event log, or by what setlogsock() chose."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import syslog3
from syslog3.collector import Collector
from syslog3.collector.message import Message

from support.receiving import PLENTY


@pytest.fixture
def collector(syslog_collector: Collector) -> Iterator[Collector]:
    host, port = syslog_collector.udp
    assert syslog3.setlogsock("udp", host=host, port=port)
    yield syslog_collector
    syslog3.setlogmask(0xFF)
    syslog3.closelog()
    syslog3.setlogsock("eventlog")


def only(collector: Collector) -> Message:
    [message] = collector.wait(1, PLENTY)
    return message


def test_by_the_event_log() -> None:
    syslog3.openlog("drop-in", syslog3.LOG_PID, syslog3.LOG_LOCAL0)
    syslog3.syslog("one")
    syslog3.syslog(syslog3.LOG_ERR, "two")
    syslog3.closelog()


def test_openlog_and_syslog(collector: Collector) -> None:
    syslog3.openlog("ident", "pid", "local1")
    syslog3.syslog("mail|err", "%s: %m", "f", errno=2)
    message = only(collector)
    assert (message.ident, message.facility, message.level) == ("ident", syslog3.LOG_MAIL, 3)
    assert message.message == "f: No such file or directory"


def test_a_message_is_text(collector: Collector) -> None:
    syslog3.openlog("ident", 0, syslog3.LOG_LOCAL1)
    syslog3.syslog("100%s")
    message = only(collector)
    assert (message.message, message.facility, message.level) == ("100%s", syslog3.LOG_LOCAL1, 6)


def test_the_mask_is_the_processs(collector: Collector) -> None:
    assert syslog3.setlogmask(syslog3.LOG_UPTO(syslog3.LOG_ERR)) == 0xFF
    assert syslog3.setlogmask(0) == 0x0F
    syslog3.syslog("stopped")
    syslog3.syslog(syslog3.LOG_ERR, "passes")
    assert only(collector).message == "passes"


def test_the_ident_is_the_scripts_name(
    collector: Collector, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.argv", [r"C:\jobs\billing.py"])
    syslog3.syslog("x")
    assert only(collector).ident == "billing.py"


def test_bad_input(collector: Collector) -> None:
    with pytest.raises(ValueError, match="embedded null character"):
        syslog3.syslog("a\0b")
    with pytest.raises(UnicodeEncodeError):
        syslog3.syslog("\ud800")
    with pytest.raises(ValueError, match="syslog: invalid level/facility: plonk"):
        syslog3.syslog("plonk", "x")


def test_setlogsock_says_what_windows_has_not() -> None:
    with pytest.raises(ValueError, match="setlogsock: type: Windows has no such mechanism: 'unix'"):
        syslog3.setlogsock("unix")
    with pytest.warns(syslog3.SyslogWarning, match="native can't be used: Windows has no"):
        assert syslog3.setlogsock(["native", "eventlog"])
