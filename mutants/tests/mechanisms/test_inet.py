"""TCP, then UDP."""

from __future__ import annotations

import socket
from collections.abc import Callable

import pytest

import syslog3

from support.endpoints import Endpoint, rfc5424


def test_tcp_comes_first(endpoint_of: Callable[[str], Endpoint]) -> None:
    endpoint = endpoint_of("inet")
    with socket.socket(type=socket.SOCK_DGRAM) as udp:
        udp.bind((endpoint.keywords["host"], endpoint.keywords["port"]))
        with endpoint.log() as log:
            log.warning("hello")
        assert rfc5424("hello").match(endpoint.read().decode())
        with pytest.raises(BlockingIOError):
            udp.recv(1, socket.MSG_DONTWAIT)


def test_udp_where_tcp_is_refused(endpoint_of: Callable[[str], Endpoint]) -> None:
    endpoint = endpoint_of("udp")
    with endpoint.log(mechanism="inet") as log:
        log.warning("hello")
    assert rfc5424("hello").fullmatch(endpoint.read().decode())


def test_both_are_named_when_none_works() -> None:
    with pytest.raises(syslog3.SyslogError, match=r"- inet: tcp: .*; udp: .*"):
        syslog3.Log("i", "ndelay", mechanism="inet", host="a..b", port=1, timeout=0.1)
