"""By every mechanism, format and framing to rsyslogd: its fields are what was given."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from typing import Any

import pytest

from peers import exchange
from peers.daemons import Certificate, Rsyslogd
from peers.exchange import DATA, FIELDS, HOSTILE, KIB64, TEXTS, Route

pytestmark = pytest.mark.once


def whole(text: str) -> str:
    """Return what rsyslog shows of a text that travels as it is: it writes a NUL as #000."""
    return text.replace("\0", "#000")


def counted(text: str) -> str:
    """Return what rsyslog shows of a counted text: it takes a NUL at the end for the end."""
    return whole(text.removesuffix("\0"))


def escaped(text: str) -> str:
    """Return what travels where LF or NUL ends a message."""
    return whole(text).replace("\n", "#012")


ROUTES = [
    Route("unix", {"mechanism": "unix"}, whole),
    Route("udp", {"mechanism": "udp"}, whole),
    Route("tcp", {"mechanism": "tcp"}, escaped),
    Route("tcp", {"mechanism": "inet"}, escaped),
    Route("tcp", {"mechanism": "tcp", "framing": "octet"}, counted),
    Route("ptcp", {"mechanism": "tcp", "framing": "lf"}, escaped),
    Route("ptcp", {"mechanism": "tcp", "framing": "octet"}, counted),
    Route("nul", {"mechanism": "tcp", "framing": "nul"}, escaped),
    Route("tls", {"mechanism": "tls"}, counted),
    Route("tls", {"mechanism": "tls", "framing": "lf"}, escaped),
]
STREAMS = [route for route in ROUTES if route.input not in ("unix", "udp")]
DATAGRAMS = [route for route in ROUTES if route not in STREAMS]
FORMATS = ["rfc3164", "rfc5424"]


@pytest.fixture(scope="module")
def daemon(certificate: Certificate) -> Iterator[Rsyslogd]:
    inputs = dict.fromkeys(route.input for route in ROUTES)
    with Rsyslogd(*inputs, certificate=certificate) as daemon:
        yield daemon


@pytest.fixture(scope="module")
def trusted(certificate: Certificate) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(certificate.authority))


def keywords_of(format: str, trusted: ssl.SSLContext) -> dict[str, Any]:
    return {"format": format, "hostname": exchange.HOST, "ssl_context": trusted}


def bom(text: str, format: str) -> str:
    """Return the mark that RFC 5424 puts before text beyond ASCII; rsyslog leaves it there."""
    return "" if format == "rfc3164" or text.isascii() else "\ufeff"


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("route", ROUTES, ids=str)
@pytest.mark.parametrize("text", {**TEXTS, **HOSTILE}.values(), ids={**TEXTS, **HOSTILE})
def test_text(
    daemon: Rsyslogd, text: str, route: Route, format: str, trusted: ssl.SSLContext
) -> None:
    with exchange.log_to(daemon, route, **keywords_of(format, trusted)) as log:
        record = exchange.exchange(daemon, log, text)
    assert record["message"] == bom(text, format) + route.shows(text)
    assert {**record, **FIELDS, "structured_data": {}} == record


@pytest.mark.parametrize("route", ROUTES, ids=str)
def test_fields_of_rfc5424(daemon: Rsyslogd, route: Route, trusted: ssl.SSLContext) -> None:
    data = {**DATA, "b@32473": {"lines": "two\nlines"}}
    with exchange.log_to(daemon, route, **keywords_of("rfc5424", trusted)) as log:
        record = exchange.exchange(daemon, log, "x", msgid=exchange.MSGID, structured_data=data)
    expected = {
        "hostname": exchange.HOST,
        "msgid": exchange.MSGID,
        "structured_data": {**DATA, "b@32473": {"lines": route.shows("two\nlines")}},
        "message": "x",
    }
    assert {**record, **FIELDS, **expected} == record


@pytest.mark.parametrize("route", ROUTES, ids=str)
def test_fields_of_rfc3164(daemon: Rsyslogd, route: Route, trusted: ssl.SSLContext) -> None:
    with exchange.log_to(daemon, route, **keywords_of("rfc3164", trusted)) as log:
        record = exchange.exchange(daemon, log, "x", msgid=exchange.MSGID, structured_data=DATA)
    expected = {"message": exchange.as_text("x", DATA)}
    if route.input != "unix":  # where RFC 3164 has none
        expected["hostname"] = exchange.HOST
    assert {**record, **FIELDS, **expected} == record


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("route", STREAMS, ids=str)
def test_64_kib_by_streams(
    daemon: Rsyslogd, route: Route, format: str, trusted: ssl.SSLContext
) -> None:
    with exchange.log_to(daemon, route, **keywords_of(format, trusted)) as log:
        record = exchange.exchange(daemon, log, KIB64)
    assert record["message"] == bom(KIB64, format) + KIB64


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("route", DATAGRAMS, ids=str)
def test_a_datagram_that_is_too_large_is_shortened(
    daemon: Rsyslogd, route: Route, format: str, trusted: ssl.SSLContext
) -> None:
    text = KIB64 * 8
    with exchange.log_to(daemon, route, **keywords_of(format, trusted)) as log:
        message = exchange.exchange(daemon, log, text)["message"]
    assert message.endswith("[truncated]")
    begun = message[: -len("[truncated]")].lstrip("\ufeff")
    assert text.startswith(begun)
    assert len(begun.encode()) > 65000


@pytest.mark.parametrize("route", ROUTES, ids=str)
def test_many(daemon: Rsyslogd, route: Route, trusted: ssl.SSLContext) -> None:
    texts = [f"{number}\n" * (number % 3) for number in range(500)]
    before = len(daemon.records())
    with exchange.log_to(daemon, route, ssl_context=trusted) as log:
        assert log.many("warning", texts) == 500
    records = daemon.wait(before + 500)[before:]
    assert [record["message"] for record in records] == list(map(route.shows, texts))


@pytest.mark.parametrize("input", ["unix", "udp"])
def test_every_priority(daemon: Rsyslogd, input: str) -> None:
    priorities = [(facility, level) for facility in range(1, 24) for level in range(8)]
    before = len(daemon.records())
    with exchange.log_to(daemon, Route(input, {"mechanism": input}, whole)) as log:
        for facility, level in priorities:
            log.syslog(facility << 3 | level, "priority")
    records = daemon.wait(before + len(priorities))[before:]
    assert [(record["facility"], record["level"]) for record in records] == priorities
