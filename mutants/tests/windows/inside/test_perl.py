"""Sys::Syslog on Windows: the event log, TCP and UDP."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

import syslog3
from syslog3 import perl
from syslog3.collector import Collector

from support.receiving import PLENTY


@pytest.fixture(autouse=True)
def closed() -> Iterator[None]:
    yield
    perl.closelog()
    perl.setlogsock("eventlog")


@pytest.mark.parametrize("kind", ["udp", "tcp"])
def test_the_bytes(kind: str, syslog_collector: Collector) -> None:
    host, port = getattr(syslog_collector, kind)
    assert perl.setlogsock({"type": kind, "host": host, "port": port})
    perl.openlog("job", "ndelay", "local2")
    assert perl.syslog("err", "%s: %m", "f", errno=2)
    [message] = syslog_collector.wait(1, PLENTY)
    line = rb"<147>\w{3} [ \d]\d \d\d:\d\d:\d\d job: f: No such file or directory"
    assert re.match(line, message.raw)


def test_by_the_event_log() -> None:
    assert perl.setlogsock("eventlog")
    perl.openlog("perl's", "ndelay", "user")
    assert perl.syslog("warning", "x") is True


def test_the_event_log_comes_first() -> None:
    perl.openlog("perl's", "ndelay", "user")
    assert perl.functions._log.current == "eventlog"


@pytest.mark.parametrize("name", ["native", "unix", "stream", "pipe", "console"])
def test_what_windows_has_not(name: str) -> None:
    says = rf"setlogsock\(\): type='{name}': Windows has no such mechanism"
    with pytest.warns(syslog3.SyslogWarning, match=says):
        assert perl.setlogsock(name, __file__) is None
