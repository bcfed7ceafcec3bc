"""Windows' event log, on other systems."""

from __future__ import annotations

import pytest

import syslog3
from syslog3.collector import Collector


def test_a_warning_and_then_the_next(syslog_collector: Collector) -> None:
    log = syslog3.Log("i", mechanism=["eventlog", "unix"], path=syslog_collector.unix)
    says = "eventlog can't be used: only Windows has it"
    with pytest.warns(syslog3.SyslogWarning, match=says), log:
        log.info("one")
        log.info("two")
    assert [message.message for message in syslog_collector.wait(2)] == ["one", "two"]
    assert (log.sent, log.lost) == (2, 0)


def test_alone() -> None:
    log = syslog3.Log("i", mechanism="eventlog", timeout=0.05)
    refused = pytest.raises(syslog3.SyslogError, match="- eventlog: only Windows has it")
    with pytest.warns(syslog3.SyslogWarning, match="eventlog"), refused:
        log.info("one")


def test_the_warning_is_about_the_callers_line() -> None:
    with pytest.warns(syslog3.SyslogWarning) as warned, pytest.raises(syslog3.SyslogError):
        syslog3.Log("i", "ndelay", mechanism="eventlog", timeout=0.05)
    assert {warning.filename for warning in warned} == {__file__}
