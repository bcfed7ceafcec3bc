"""UDP, by IPv4 and IPv6."""

from __future__ import annotations

import re
import socket
from collections.abc import Callable

import pytest

import syslog3
from syslog3.collector import Collector
from syslog3.mechanisms import udp
from syslog3.mechanisms.base import Target

from support.endpoints import PLENTY, Endpoint, rfc5424

MARK = "[truncated]"

# Wherever it is cut, one of these has a character or an escape there.
TOO_LARGE = ["x" * 70000, *("x" * n + "☃" * 23333 for n in range(3))]
TOO_LARGE += ["x" * n + "\0" * 20000 for n in range(4)]


def test_ipv6() -> None:
    with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as sock:
        sock.bind(("::1", 0))
        sock.settimeout(PLENTY)
        port = sock.getsockname()[1]
        with syslog3.Log("billing", 0, "local3", mechanism="udp", host="::1", port=port) as log:
            log.warning("hello")
        assert rfc5424("hello").fullmatch(sock.recv(1000).decode())


@pytest.mark.parametrize("port", [lambda number: number, str], ids=["number", "text"])
def test_a_name_and_a_port(port: Callable[[int], int | str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as keeper:  # nobody gets the same port
        number = keeper.getsockname()[1]
        with socket.socket(type=socket.SOCK_DGRAM) as sock:
            sock.bind(("127.0.0.1", number))
            sock.settimeout(PLENTY)
            keywords = {"host": "localhost", "port": port(number)}
            with syslog3.Log("i", mechanism="udp", timeout=PLENTY, **keywords) as log:
                log.info("hello")
            assert sock.recv(1000).endswith(b" - - hello")


def test_localhost_is_where_collectors_listen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Many listen by IPv4 alone, hosts name IPv6 first, and UDP does not tell who is not there."""

    def both(host: str, port: int, *_: object, **__: object) -> list[tuple[object, ...]]:
        return [
            (socket.AF_INET6, socket.SOCK_DGRAM, 0, "", ("::1", port, 0, 0)),
            (socket.AF_INET, socket.SOCK_DGRAM, 0, "", ("127.0.0.1", port)),
        ]

    with Collector(udp=0) as collector:
        monkeypatch.setattr(socket, "getaddrinfo", both)
        port = collector.udp[1]
        with syslog3.Log("i", mechanism="udp", host="localhost", port=port) as log:
            log.info("hello")
        assert [message.message for message in collector.wait(1, PLENTY)] == ["hello"]


def test_the_default_is_localhosts_syslog() -> None:
    channel = udp.connect(Target(ident="i"), PLENTY)
    try:
        with open("/proc/self/net/udp") as ipv4, open("/proc/self/net/udp6") as ipv6:
            peers = {line.split()[2].rpartition(":")[::2] for line in [*ipv4, *ipv6][1:]}
    finally:
        channel.close()
    localhost = {"0100007F", "00000000000000000000000001000000"}
    service = f"{socket.getservbyname('syslog', 'udp'):04X}"
    assert {(address, service) for address in localhost} & peers


@pytest.mark.parametrize("text", TOO_LARGE)
def test_a_text_too_large_for_a_datagram_is_shortened(
    text: str, endpoint_of: Callable[[str], Endpoint]
) -> None:
    endpoint = endpoint_of("udp")
    with endpoint.log(structured_data={"id@32473": {"k": "v"}}) as log:
        for _ in range(2):
            log.warning(text)
            wire = endpoint.read()
            bom = "\ufeff" if "☃" in text else ""
            pattern = rf'.* - \[id@32473 k="v"\] {bom}(x*(☃*|(#000)*)){re.escape(MARK)}'
            begin = re.fullmatch(pattern, wire.decode())
            assert begin, wire[-30:]
            assert text.replace("\0", "#000").startswith(begin[1])
            assert 65507 - 8 < len(wire) <= 65507  # at most a character or an escape is missing


def test_the_largest_that_fits_is_whole(endpoint_of: Callable[[str], Endpoint]) -> None:
    endpoint = endpoint_of("udp")
    with endpoint.log() as log:
        log.warning("")
        text = "x" * (65507 - len(endpoint.read()) - 1)
        log.warning(text)
        assert rfc5424(text).fullmatch(endpoint.read().decode())


def test_structured_data_that_does_not_fit_is_text_and_shortened(
    endpoint_of: Callable[[str], Endpoint],
) -> None:
    endpoint = endpoint_of("udp")
    with endpoint.log() as log:
        log.warning("hello", structured_data={"id@32473": {"k": "v" * 70000}})
    wire = endpoint.read().decode()
    assert ' - - [id@32473 k="vvvv' in wire and wire.endswith(f"vvvv{MARK}")


def test_where_nobody_listens_the_next_mechanism_takes_over(syslog_collector: Collector) -> None:
    """ICMP tells of the first message only after send() has returned."""
    with socket.socket(type=socket.SOCK_DGRAM) as sock:
        sock.bind(("127.0.0.1", 0))
        host, port = sock.getsockname()
    keywords = {"host": host, "port": port, "path": syslog_collector.unix, "timeout": PLENTY}
    with syslog3.Log("i", mechanism=["udp", "unix"], **keywords) as log:
        for text in ("lost", "two", "three"):
            log.info(text)
    assert [message.message for message in syslog_collector.wait(2)] == ["two", "three"]
