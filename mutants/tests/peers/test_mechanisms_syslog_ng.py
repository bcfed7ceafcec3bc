"""By every mechanism, format and framing to syslog-ng: its fields are what was given."""

from __future__ import annotations

import os
import ssl
from collections.abc import Iterator
from typing import Any

import pytest

from peers import exchange
from peers.daemons import Certificate, SyslogNg
from peers.exchange import DATA, FIELDS, HOSTILE, KIB64, TEXTS, Route

pytestmark = pytest.mark.once


def datagram(text: str) -> str:
    """Return what syslog-ng shows of a text in a datagram: without a line feed at its end."""
    return text.replace("\0", "#000").removesuffix("\n")


def counted(text: str) -> str:
    """Return what syslog-ng shows of a counted text: without what could have been its end."""
    return text.rstrip("\n\0")


def escaped(text: str) -> str:
    """Return what travels where LF or NUL ends a message."""
    return text.replace("\0", "#000").replace("\n", "#012")


ROUTES = [
    Route("unix-dgram", {"mechanism": "unix"}, datagram),
    Route("unix-stream", {"mechanism": "unix"}, escaped),
    Route("unix-stream", {"mechanism": "unix", "framing": "lf"}, escaped),
    Route("udp", {"mechanism": "udp"}, datagram),
    Route("tcp", {"mechanism": "tcp"}, escaped),
    Route("tcp", {"mechanism": "inet", "framing": "nul"}, escaped),
    Route("syslog-tcp", {"mechanism": "tcp", "framing": "octet"}, counted),
    Route("syslog-tls", {"mechanism": "tls"}, counted),
]
PIPE = Route("pipe", {"mechanism": "pipe"}, escaped)
STREAMS = [route for route in ROUTES if route.shows is not datagram]
FORMATS = ["rfc3164", "rfc5424"]


@pytest.fixture(scope="module")
def daemon(certificate: Certificate) -> Iterator[SyslogNg]:
    sources = dict.fromkeys(route.input for route in ROUTES)
    with SyslogNg(*sources, certificate=certificate) as daemon:
        yield daemon


class SyslogNgWithPipe(SyslogNg):
    """syslog-ng that reads `pipe`, a named pipe, and nothing else."""

    def configure(self) -> None:
        super().configure()
        path = str(self.directory / "pipe")
        os.mkfifo(path)
        file = self.directory / "syslog-ng.conf"
        source = f'source s_inputs {{ pipe("{path}" flags(syslog-protocol store-raw-message));'
        file.write_text(file.read_text().replace("source s_inputs {", source))
        self.addresses["pipe"] = path


@pytest.fixture(scope="module")
def pipe() -> Iterator[SyslogNgWithPipe]:
    with SyslogNgWithPipe() as daemon:
        yield daemon


@pytest.fixture(scope="module")
def trusted(certificate: Certificate) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(certificate.authority))


def keywords_of(format: str, trusted: ssl.SSLContext) -> dict[str, Any]:
    return {"format": format, "hostname": exchange.HOST, "ssl_context": trusted}


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("route", ROUTES, ids=str)
@pytest.mark.parametrize("text", {**TEXTS, **HOSTILE}.values(), ids={**TEXTS, **HOSTILE})
def test_text(
    daemon: SyslogNg, text: str, route: Route, format: str, trusted: ssl.SSLContext
) -> None:
    with exchange.log_to(daemon, route, **keywords_of(format, trusted)) as log:
        record = exchange.exchange(daemon, log, text)
    assert {**record, **FIELDS, "structured_data": {}, "message": route.shows(text)} == record


@pytest.mark.parametrize("route", ROUTES, ids=str)
def test_fields_of_rfc5424(daemon: SyslogNg, route: Route, trusted: ssl.SSLContext) -> None:
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
def test_fields_of_rfc3164(daemon: SyslogNg, route: Route, trusted: ssl.SSLContext) -> None:
    with exchange.log_to(daemon, route, **keywords_of("rfc3164", trusted)) as log:
        record = exchange.exchange(daemon, log, "x", msgid=exchange.MSGID, structured_data=DATA)
    expected = {"message": exchange.as_text("x", DATA)}
    if not route.input.startswith("unix"):  # where RFC 3164 has none
        expected["hostname"] = exchange.HOST
    assert {**record, **FIELDS, **expected} == record


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("route", STREAMS, ids=str)
def test_64_kib_by_streams(
    daemon: SyslogNg, route: Route, format: str, trusted: ssl.SSLContext
) -> None:
    with exchange.log_to(daemon, route, **keywords_of(format, trusted)) as log:
        assert exchange.exchange(daemon, log, KIB64)["message"] == KIB64


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("route", [r for r in ROUTES if r not in STREAMS], ids=str)
def test_a_datagram_that_is_too_large_is_shortened(
    daemon: SyslogNg, route: Route, format: str, trusted: ssl.SSLContext
) -> None:
    text = KIB64 * 8
    with exchange.log_to(daemon, route, **keywords_of(format, trusted)) as log:
        message = exchange.exchange(daemon, log, text)["message"]
    assert message.endswith("[truncated]")
    begun = message[: -len("[truncated]")]
    assert text.startswith(begun)
    assert len(begun.encode()) > 65000


@pytest.mark.parametrize("route", ROUTES, ids=str)
def test_many(daemon: SyslogNg, route: Route, trusted: ssl.SSLContext) -> None:
    texts = [f"{number}\n{number}" for number in range(500)]
    before = len(daemon.records())
    with exchange.log_to(daemon, route, ssl_context=trusted) as log:
        assert log.many("warning", texts) == 500
        records = daemon.wait(before + 500)[before:]
    assert [record["message"] for record in records] == list(map(route.shows, texts))


@pytest.mark.parametrize("text", {**TEXTS, **HOSTILE}.values(), ids={**TEXTS, **HOSTILE})
def test_text_by_a_pipe(pipe: SyslogNgWithPipe, text: str) -> None:
    with exchange.log_to(pipe, PIPE) as log:
        record = exchange.exchange(pipe, log, text)
    assert {**record, **FIELDS, "message": PIPE.shows(text)} == record
