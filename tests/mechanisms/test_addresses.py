"""Hosts and ports that cannot be used: which, and why."""

from __future__ import annotations

import socket

import pytest

import syslog3
from syslog3.collector import Collector
from syslog3.mechanisms.addresses import resolve
from syslog3.waiting.deadline import Deadline

from support.endpoints import PLENTY

NETWORK = ["udp", "tcp", "inet", "tls"]


@pytest.mark.parametrize("mechanism", NETWORK)
@pytest.mark.parametrize(
    ("host", "port", "says"),
    [
        ("127.0.0.1", "no-such-service", "port 'no-such-service'"),
        ("no-such-host.invalid", 514, "host 'no-such-host.invalid'"),
        ("a..b", 514, "host 'a..b'"),
        ("x" * 64 + ".example", 514, f"host '{'x' * 64}.example'"),
        ("300.1.1.1", 514, "host '300.1.1.1'"),
        ("::1::", 514, "host '::1::'"),
    ],
)
def test_what_cannot_be_resolved_is_named(
    mechanism: str, host: str, port: int | str, says: str
) -> None:
    log = syslog3.Log("i", mechanism=mechanism, host=host, port=port, timeout=0.4)
    with pytest.raises(syslog3.SyslogError, match=rf"- {mechanism}: .*{says}"):
        log.info("hello")
    assert (log.sent, log.lost) == (0, 1)


def test_the_resolvers_reason_is_given() -> None:
    deadline = Deadline(PLENTY)
    says = r"host '127\.0\.0\.1', port 'plonk': .*Servname not supported"
    with pytest.raises(OSError, match=says):
        resolve("127.0.0.1", "plonk", socket.SOCK_STREAM, deadline)


def test_a_host_that_cannot_be_resolved_is_no_reason_to_lose_a_message(
    syslog_collector: Collector,
) -> None:
    keywords = {"host": "a..b", "path": syslog_collector.unix, "timeout": 5}
    with syslog3.Log("i", mechanism=["udp", "unix"], **keywords) as log:
        log.info("hello")
    assert syslog_collector.wait(1)[0].message == "hello"


def test_a_deadline_that_is_over() -> None:
    with pytest.raises(TimeoutError, match="timed out"):
        Deadline(0).left()
