"""What holds for all mechanisms: the contract's table, options, counters, descriptors."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
from collections.abc import Callable

import pytest

import syslog3

from support.endpoints import ENDPOINTS, Endpoint, open_descriptors, rfc3164, rfc5424

DATA = {"id@32473": {"k": 'a "b" \\ [c]'}}
RENDERED = r'[id@32473 k="a \"b\" \\ [c\]"]'

# The table of the contract, section 3: what one message is on each mechanism.
WIRES: dict[str, Callable[[str], str]] = {
    "unix datagram": lambda text: rfc3164(text).pattern,
    "unix stream": lambda text: rfc3164(text).pattern + "\0",
    "udp": lambda text: rfc5424(text).pattern,
    "tcp": lambda text: rfc5424(text).pattern + "\n",
    "inet": lambda text: rfc5424(text).pattern + "\n",
    "tls": lambda text: rfc5424(text).pattern,  # the collector has taken the count away
    "device": lambda text: rfc3164(text).pattern + "\n",
    "file": lambda text: rfc3164(text).pattern + "\n",
    "pipe": lambda text: rfc3164(text).pattern + "\n",
    "console": lambda text: f"billing: {re.escape(text)}\r\n",
    "journal": lambda text: (
        f"PRIORITY=4\nSYSLOG_FACILITY=19\nSYSLOG_IDENTIFIER=billing\nMESSAGE={re.escape(text)}\n"
    ),
    "native": lambda text: rfc3164(text).pattern,
}

WITH_PRIORITY = [name for name in ENDPOINTS if name not in ("console", "journal")]
RFC5424 = ["udp", "tcp", "inet", "tls"]
RFC3164 = [name for name in WITH_PRIORITY if name not in RFC5424]
CHOOSES_FORMAT = [name for name in WITH_PRIORITY if name != "native"]
STREAMS = ["unix stream", "tcp", "inet", "device", "file", "pipe"]

OpenEndpoint = Callable[[str], Endpoint]


def test_every_mechanism_has_its_end_here() -> None:
    assert {*WIRES} == {*ENDPOINTS}


@pytest.mark.parametrize("name", ENDPOINTS)
def test_default_format_and_framing(name: str, endpoint_of: OpenEndpoint) -> None:
    endpoint = endpoint_of(name)
    with endpoint.log() as log:
        log.warning("grüße")
    bom = "\ufeff" if name in RFC5424 else ""
    assert re.fullmatch(WIRES[name](f"{bom}grüße"), endpoint.read().decode())


@pytest.mark.parametrize("name", CHOOSES_FORMAT)
def test_format_keyword(name: str, endpoint_of: OpenEndpoint) -> None:
    endpoint = endpoint_of(name)
    chosen = "rfc3164" if name in RFC5424 else "rfc5424"
    pattern = rfc3164("hello", host="h") if name in RFC5424 else rfc5424("hello", host="h")
    with endpoint.log(format=chosen, hostname="h") as log:
        log.warning("hello")
    assert pattern.match(endpoint.read().decode())


@pytest.mark.parametrize("name", STREAMS)
@pytest.mark.parametrize(
    ("framing", "frame"),
    [
        ("lf", lambda message: message + b"\n"),
        ("nul", lambda message: message + b"\0"),
        ("octet", lambda message: b"%d %b" % (len(message), message)),
    ],
)
def test_framing_keyword(
    name: str, framing: str, frame: Callable[[bytes], bytes], endpoint_of: OpenEndpoint
) -> None:
    endpoint = endpoint_of(name)
    with endpoint.log(framing=framing) as log:
        log.warning("hello")
    wire = endpoint.read()
    message = re.search(rb"<156>.*hello", wire)
    assert message and wire == frame(message[0])


def test_a_datagram_has_no_framing(endpoint_of: OpenEndpoint) -> None:
    name = "unix datagram"
    endpoint = endpoint_of(name)
    with endpoint.log(framing="octet") as log:
        log.warning("hello")
    assert re.fullmatch(WIRES[name]("hello"), endpoint.read().decode())


def test_the_systems_hostname(endpoint_of: OpenEndpoint) -> None:
    endpoint = endpoint_of("udp")
    with endpoint.log(format="rfc3164") as log:
        log.warning("hello")
    assert rfc3164("hello", host=socket.gethostname()).fullmatch(endpoint.read().decode())


@pytest.mark.parametrize("name", RFC5424)
def test_hostname_keyword(name: str, endpoint_of: OpenEndpoint) -> None:
    endpoint = endpoint_of(name)
    with endpoint.log(hostname="host.example") as log:
        log.warning("hello")
    assert b" host.example billing " in endpoint.read()


@pytest.mark.parametrize("name", [name for name in RFC3164 if name != "native"])
def test_no_hostname_where_there_is_none(name: str, endpoint_of: OpenEndpoint) -> None:
    endpoint = endpoint_of(name)
    with endpoint.log(hostname="host.example") as log:
        log.warning("hello")
    assert re.fullmatch(WIRES[name]("hello"), endpoint.read().decode())


@pytest.mark.parametrize("name", WITH_PRIORITY)
@pytest.mark.parametrize(
    ("priority", "number"),
    [
        ("emerg", 152),
        ("debug", 159),
        ("mail|err", 19),
        (syslog3.LOG_CRIT, 154),
        (syslog3.LOG_LOCAL7 | syslog3.LOG_DEBUG, 191),
    ],
)
def test_priority(name: str, priority: int | str, number: int, endpoint_of: OpenEndpoint) -> None:
    endpoint = endpoint_of(name)
    with endpoint.log() as log:
        log.syslog(priority, "hello")
    assert endpoint.read().startswith(b"<%d>" % number)


@pytest.mark.parametrize("name", [*RFC3164, "console"])
def test_pid(name: str, endpoint_of: OpenEndpoint) -> None:
    endpoint = endpoint_of(name)
    with endpoint.log(option="pid") as log:
        log.warning("hello")
    assert b"billing[%d]: hello" % os.getpid() in endpoint.read()


@pytest.mark.parametrize("name", RFC5424)
def test_structured_data_and_msgid_in_their_place(name: str, endpoint_of: OpenEndpoint) -> None:
    endpoint = endpoint_of(name)
    with endpoint.log() as log:
        log.warning("hello", msgid="ID47", structured_data=DATA)
    pattern = rfc5424("hello", msgid="ID47", data=RENDERED)
    assert pattern.match(endpoint.read().decode())


@pytest.mark.parametrize("name", [*RFC3164, "console"])
def test_structured_data_and_msgid_as_text(name: str, endpoint_of: OpenEndpoint) -> None:
    endpoint = endpoint_of(name)
    with endpoint.log() as log:
        log.warning("hello", msgid="ID47", structured_data=DATA)
    assert f"billing: ID47 {RENDERED} hello" in endpoint.read().decode()


@pytest.mark.parametrize("name", ENDPOINTS)
def test_an_empty_text_is_a_message(name: str, endpoint_of: OpenEndpoint) -> None:
    endpoint = endpoint_of(name)
    with endpoint.log() as log:
        log.warning("")
    assert re.fullmatch(WIRES[name](""), endpoint.read().decode())


@pytest.mark.parametrize("name", ENDPOINTS)
def test_many_are_one_message_each(name: str, endpoint_of: OpenEndpoint) -> None:
    endpoint = endpoint_of(name)
    texts = ["one", "", "three"]
    with endpoint.log() as log:
        assert log.many("warning", texts) == 3
        assert log.sent == 3
    wire = ""
    whole = "".join(map(WIRES[name], texts))
    while not re.fullmatch(whole, wire):
        wire += endpoint.read().decode()


def test_sent_counts(endpoint: Endpoint) -> None:
    with endpoint.log() as log:
        log.info("one")
        log.many("info", ["two", "three"])
        assert (log.sent, log.lost) == (3, 0)
    assert (log.sent, log.lost) == (3, 0)


def test_perror(endpoint: Endpoint, capsys: pytest.CaptureFixture[str]) -> None:
    with endpoint.log(option="pid,perror") as log:
        log.info("one")
        log.many("info", ["two", "three\n"])
    pid = os.getpid()
    printed = capsys.readouterr().err
    assert printed == f"billing[{pid}]: one\nbilling[{pid}]: two\nbilling[{pid}]: three\n"
    assert b"one" in endpoint.read()


@pytest.mark.parametrize("text", ["hello", "hello\n", "", "two\nlines", "grüße", "100%s"])
def test_perror_prints_what_libc_prints(
    text: str, endpoint_of: OpenEndpoint, capsys: pytest.CaptureFixture[str]
) -> None:
    libc = (
        "import sys, syslog;"
        "syslog.openlog('billing', syslog.LOG_PERROR); syslog.syslog(sys.argv[1])"
    )
    expected = subprocess.run(
        [sys.executable, "-c", libc, text], stderr=subprocess.PIPE, timeout=60, check=True
    ).stderr
    with endpoint_of("unix datagram").log(option="perror") as log:
        log.info(text)
    assert capsys.readouterr().err.encode() == expected


@pytest.mark.parametrize("stream", [None, "closed"])
def test_perror_without_standard_error(
    stream: str | None, endpoint_of: OpenEndpoint, monkeypatch: pytest.MonkeyPatch
) -> None:
    endpoint = endpoint_of("unix datagram")
    with open(os.devnull, "w") as closed, endpoint.log(option="perror") as log:
        closed.close()
        monkeypatch.setattr("sys.stderr", stream and closed)
        log.warning("hello")
    assert rfc3164("hello").fullmatch(endpoint.read().decode())


def test_cons(endpoint_of: OpenEndpoint) -> None:
    console = endpoint_of("console")
    with syslog3.Log("billing", "cons", mechanism="unix", path="/nonexistent", timeout=0.1) as log:
        log.info("hello")
        assert log.sent == 1
    assert console.read() == b"billing: hello\r\n"


def test_cons_keeps_the_console_out_while_the_log_works(endpoint_of: OpenEndpoint) -> None:
    console = endpoint_of("console")
    with endpoint_of("unix datagram").log(option="cons") as log:
        log.info("hello")
    with syslog3.Log("console", mechanism="console") as log:
        log.info("first")
    assert console.read() == b"console: first\r\n"


def test_ndelay_opens_at_once(endpoint: Endpoint) -> None:
    before = open_descriptors()
    with endpoint.log(option="ndelay") as log:
        opened = open_descriptors() - before
        assert log.sent == 0
    if endpoint.keywords["mechanism"] != "native":  # glibc's connection is everybody's
        assert opened


@pytest.mark.parametrize("name", [name for name in ENDPOINTS if name not in ("native", "tls")])
def test_the_descriptor_is_close_on_exec_and_gone_with_the_log(
    name: str, endpoint_of: OpenEndpoint
) -> None:
    endpoint = endpoint_of(name)
    before = open_descriptors()
    with endpoint.log() as log:
        log.info("hello")
        [opened] = open_descriptors() - before
        assert not os.get_inheritable(opened)
    assert open_descriptors() == before
