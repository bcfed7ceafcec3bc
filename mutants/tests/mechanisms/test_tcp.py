"""TCP, by IPv4 and IPv6."""

from __future__ import annotations

import errno
import socket
from collections.abc import Callable

import pytest

import syslog3
from syslog3.mechanisms import tcp
from syslog3.mechanisms.addresses import port_of
from syslog3.mechanisms.base import Target

from support.endpoints import PLENTY, Endpoint, rfc5424


def test_ipv6() -> None:
    with socket.create_server(("::1", 0), family=socket.AF_INET6) as listener:
        port = listener.getsockname()[1]
        with syslog3.Log("billing", 0, "local3", mechanism="tcp", host="::1", port=port) as log:
            log.warning("hello")
        client, _ = listener.accept()
        with client:
            assert rfc5424("hello").match(client.recv(1000).decode())


def test_localhost_is_tried_by_all_its_addresses(endpoint_of: Callable[[str], Endpoint]) -> None:
    endpoint = endpoint_of("tcp")  # at 127.0.0.1, where localhost may be ::1 first
    with endpoint.log(host="localhost") as log:
        log.warning("hello")
    assert rfc5424("hello").match(endpoint.read().decode())


def test_the_default_is_localhosts_syslog() -> None:
    port = port_of(["syslog", "syslogng"], "tcp", 514)
    with pytest.raises(OSError, match=rf"(127\.0\.0\.1|::1) port {port}: .*refused"):
        tcp.connect(Target(ident="i"), PLENTY)


@pytest.mark.parametrize(
    ("services", "port"),
    [
        (["no-such-service", "ssh"], 22),
        (["domain", "ssh"], 53),
        (["no-such-service"], 514),
        ([], 514),
    ],
)
def test_the_first_service_that_the_system_knows(services: list[str], port: int) -> None:
    assert port_of(services, "tcp", 514) == port


def test_a_text_of_64_kib(endpoint_of: Callable[[str], Endpoint]) -> None:
    endpoint = endpoint_of("tcp")
    text = "x" * (1 << 16)
    with endpoint.log(framing="octet") as log:
        log.warning(text)
        wire = endpoint.read()
        while not wire.endswith(b"x") or len(wire) <= 1 << 16:
            wire += endpoint.read()
    count, _, message = wire.partition(b" ")
    assert len(message) == int(count)
    assert rfc5424(text).fullmatch(message.decode())


@pytest.mark.parametrize(
    ("framing", "text", "wire"),
    [
        ("lf", "a\nb\0c\n", b"a#012b#000c#012\n"),
        ("nul", "a\nb\0c\0", b"a#012b#000c#000\0"),
        ("octet", "a\nb\0c\n", b"a\nb\0c\n"),
    ],
)
def test_what_would_end_a_message_travels_escaped(
    framing: str, text: str, wire: bytes, endpoint_of: Callable[[str], Endpoint]
) -> None:
    endpoint = endpoint_of("tcp")
    with endpoint.log(framing=framing) as log:
        log.warning(text, structured_data={"id@32473": {"k": text}})
    message = endpoint.read()
    assert message.endswith(b'"] ' + wire)
    assert b'[id@32473 k="' + wire[: len(wire) - (framing != "octet")] + b'"]' in message


def test_nobody_listens(endpoint_of: Callable[[str], Endpoint]) -> None:
    with socket.socket() as keeper:
        keeper.bind(("127.0.0.1", 0))  # nobody else gets this port
        port = keeper.getsockname()[1]
        says = (
            "no connection to syslog available\n"
            f"- tcp: 127.0.0.1 port {port}: [Errno {errno.ECONNREFUSED}] Connection refused"
        )
        log = syslog3.Log("i", mechanism="tcp", host="127.0.0.1", port=port, timeout=0.05)
        with pytest.raises(syslog3.SyslogError) as raised:
            log.info("hello")
    assert str(raised.value) == says
