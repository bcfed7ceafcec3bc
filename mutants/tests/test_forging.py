"""Log forging: whatever is in a message, a collector sees one, with the fields that were given.

Here is what may travel where, said once more in Python: `tag`, `graphic` and `escape` are what the
C is compared with.
"""

from __future__ import annotations

import itertools
import os
import socket
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import syslog3
from syslog3.arguments import structured_data
from syslog3.collector import Message

from peers import exchange
from peers.daemons import BusyboxSyslogd, Daemon, Rsyslogd, SyslogNg
from peers.exchange import HOSTILE, Route
from support import private_dev
from support.receiving import Receiver, receiving
from support.requirement import require

FORMATS = ["rfc3164", "rfc5424"]
WAYS = [
    ("unix datagram", None),
    ("udp", None),
    *itertools.product(["unix stream", "tcp", "tls"], ["lf", "nul", "octet"]),
]

# What an attacker would write, and everything else.
PIECES = [
    *("<13>", "<0>", "12 ", "7 <14>x", "\n", "\r\n", "\0", "\n\0", "\0\n", " ", ":", ": ", "]: "),
    *("[", "]", "a[1]: b", '"', '"] ', "\\", '\\"', "=", "- ", "-", "1 ", "#", "#012", "%s%n%m"),
    *("Oct 11 22:14:15 ", "2003-10-11T22:14:15.003Z ", "<13>Oct 11 22:14:15 forged: forged"),
    *("<13>1 - h forged 1 - - forged", '[forged@1 k="v"]', "\x1b[2J", "\x7f", "\x85", "\x9b"),
    *("\u2028", "\u2029", "\ufeff", "\ufffe", "\x0b", "\x0c", "\x1c", "é", "☃", "\U0010ffff"),
]
ANY = st.characters(exclude_categories=["Cs"])
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(ANY, max_size=4), max_size=8).map("".join)
#: A NUL in one of these is a ValueError.
NAMES = TEXTS.map(lambda text: text.replace("\0", ""))
SD_NAMES = st.sampled_from(["k", "x" * 32, "k'[\\", "<13>"])
DATA = st.dictionaries(
    st.sampled_from(["id@32473", "meta", "a'[\\b@1", "<13>1@2"]),
    st.dictionaries(SD_NAMES, TEXTS, max_size=2),
    max_size=2,
)


def is_control(character: str) -> bool:
    return character < " " or "\x7f" <= character < "\xa0"


def graphic(text: str, limit: int) -> str | None:
    """Return what RFC 5424's header has of a text; None where that is its nil."""
    field = "".join(c if "!" <= c <= "~" else "_" for c in text)[:limit]
    return None if field in ("", "-") else field


def tag(text: str) -> str:
    """Return what RFC 3164's tag has of a text: up to 255 bytes, and nothing that could end it."""
    field = "".join("_" if is_control(c) or c in " :[]" else c for c in text)
    return field.encode()[:255].decode(errors="ignore") or "-"


def host(text: str) -> str:
    """Return what RFC 3164's header has of a hostname; the system's where there is none.

    rsyslog knows one by its last character, a letter or a digit.
    """
    field = "".join(c if c.isascii() and (c.isalnum() or c in "-._") else "_" for c in text)
    return field[:255].rstrip("-._") or "unknown" if text else socket.gethostname()


def escape(text: str, framing: str | None) -> str:
    """Return what a text becomes where its bytes could end the message."""
    if framing == "octet":
        return text
    escaped = text.replace("\0", "#000")
    return escaped if framing is None else escaped.replace("\n", "#012")


def without_end(text: str) -> str:
    """Return what a collector takes for the text: one NUL and one LF may be the transport's."""
    return text.removesuffix("\0").removesuffix("\n")


@pytest.fixture(scope="module")
def receivers(request: pytest.FixtureRequest) -> Iterator[Callable[[str], Receiver]]:
    """Return the collector of each kind, one for all tests."""
    opened: dict[str, Receiver] = {}
    with ExitStack() as owned:

        def receiver(kind: str) -> Receiver:
            if kind not in opened:
                opened[kind] = owned.enter_context(receiving(kind, request))
            return opened[kind]

        yield receiver


def received(receiver: Receiver, log: syslog3.Log, *what: Any, **keywords: Any) -> Message:
    """Return the one message that the collector sees of one: no more, no fewer."""
    receiver.collector.clear()
    with log:
        log.warning(*what, **keywords)
        log.warning("end")
    messages = receiver.collector.wait(2)
    while messages[-1].message != "end":
        messages = receiver.collector.wait(len(messages) + 1)
    message, _ = messages
    return message


@pytest.mark.parametrize(("kind", "framing"), WAYS)
@settings(deadline=None)
@given(TEXTS, NAMES, NAMES, NAMES, DATA)
def test_rfc5424(
    receivers: Callable[[str], Receiver],
    kind: str,
    framing: str | None,
    text: str,
    ident: str,
    hostname: str,
    msgid: str,
    data: dict[str, dict[str, str]],
) -> None:
    receiver = receivers(kind)
    log = receiver.log(ident, "pid", format="rfc5424", framing=framing, hostname=hostname or None)
    message = received(receiver, log, text, msgid=msgid, structured_data=data)
    escaped = {
        sd_id: {name: escape(value, framing) for name, value in parameters.items()}
        for sd_id, parameters in data.items()
    }
    assert message._replace(raw=b"", timestamp=None) == Message(
        facility=syslog3.LOG_LOCAL3,
        level=syslog3.LOG_WARNING,
        hostname=graphic(hostname or socket.gethostname(), 255),
        ident=graphic(ident, 48),
        pid=str(os.getpid()),
        msgid=graphic(msgid, 32),
        structured_data=escaped or None,
        message=without_end(escape(text, framing)),
    )


@pytest.mark.parametrize(("kind", "framing"), WAYS)
@settings(deadline=None)
@given(TEXTS, NAMES, NAMES, NAMES, DATA)
def test_rfc3164(
    receivers: Callable[[str], Receiver],
    kind: str,
    framing: str | None,
    text: str,
    ident: str,
    hostname: str,
    msgid: str,
    data: dict[str, dict[str, str]],
) -> None:
    receiver = receivers(kind)
    log = receiver.log(ident, "pid", format="rfc3164", framing=framing, hostname=hostname or None)
    message = received(receiver, log, text, msgid=msgid, structured_data=data)
    before = [msgid, structured_data.render(data).decode()]
    whole = " ".join([*filter(None, before), text])
    assert message._replace(raw=b"", timestamp=None) == Message(
        facility=syslog3.LOG_LOCAL3,
        level=syslog3.LOG_WARNING,
        hostname=None if kind.startswith("unix") else host(hostname),
        ident=tag(ident),
        pid=str(os.getpid()),
        message=without_end(escape(whole, framing)),
    )


@pytest.mark.parametrize("kind", ["unix datagram", "unix stream", "udp", "tcp", "tls"])
@settings(deadline=None)
@given(texts=st.lists(TEXTS))
def test_many(receivers: Callable[[str], Receiver], kind: str, texts: list[str]) -> None:
    receiver = receivers(kind)
    receiver.collector.clear()
    with receiver.log(format="rfc5424") as log:
        log.many("warning", [*texts, "end"])
        messages = receiver.collector.wait(len(texts) + 1)
    framing = {"unix stream": "nul", "tcp": "lf", "tls": "octet"}.get(kind)
    expected = [without_end(escape(text, framing)) for text in texts]
    assert [message.message for message in messages] == [*expected, "end"]


# Not syslog, but read by people and programs all the same.


@pytest.fixture(scope="module")
def journal() -> Iterator[socket.socket]:
    sock = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    with tempfile.TemporaryDirectory(prefix="syslog3-") as directory, sock:
        sock.settimeout(30)
        sock.bind(f"{directory}/socket")
        yield sock


def journal_fields(datagram: bytes) -> list[tuple[str, str]]:
    """Parse systemd's native protocol as journald does: `NAME=value`, or a size and the value."""
    fields = []
    while datagram:
        line, _, rest = datagram.partition(b"\n")
        name, equals, value = line.partition(b"=")
        if not equals:
            size = int.from_bytes(rest[:8], "little")
            value, rest = rest[8 : 8 + size], rest[8 + size :]
            assert rest[:1] == b"\n"
            rest = rest[1:]
        fields.append((name.decode(), value.decode()))
        datagram = rest
    return fields


@settings(deadline=None)
@given(text=TEXTS, ident=NAMES, msgid=NAMES, data=DATA)
def test_journal(
    journal: socket.socket, text: str, ident: str, msgid: str, data: dict[str, dict[str, str]]
) -> None:
    path = journal.getsockname()
    with syslog3.Log(ident, "pid", "local3", mechanism="journal", path=path) as log:
        log.warning(text, msgid=msgid, structured_data=data)
    fields = journal_fields(journal.recv(1 << 20))
    values = [value for parameters in data.values() for value in parameters.values()]
    data_fields = [field for field in fields if field[1] in values][: len(values)]
    expected = [("PRIORITY", "4"), ("SYSLOG_FACILITY", "19")]
    expected += [("SYSLOG_IDENTIFIER", ident)] if ident else []
    expected += [("SYSLOG_PID", str(os.getpid()))]
    expected += [("MSGID", msgid)] if msgid else []
    assert fields[: len(expected)] == expected
    assert [value for _, value in fields[len(expected) :]] == [*values, text]
    assert fields[-1][0] == "MESSAGE"
    assert not {"MESSAGE", "PRIORITY"} & {name for name, _ in fields[len(expected) : -1]}
    assert len(data_fields) <= len(values)


@pytest.mark.parametrize(
    "data",
    [
        {"SYSLOG": {"IDENTIFIER": "forged", "PID": "1", "FACILITY": "0"}},
        {"MESSAGE": {"ID": "0" * 32}},
        {"OBJECT": {"PID": "1"}},
        {"_PID@1": {"k": "1"}},
    ],
)
def test_structured_data_is_no_field_of_the_journals_own(
    journal: socket.socket, data: dict[str, dict[str, str]]
) -> None:
    with syslog3.Log("i", mechanism="journal", path=journal.getsockname()) as log:
        log.warning("x", structured_data=data)
    names = [name for name, _ in journal_fields(journal.recv(1 << 20))]
    own = ["PRIORITY", "SYSLOG_FACILITY", "SYSLOG_IDENTIFIER", "MESSAGE"]
    assert [names[0], names[1], names[2], names[-1]] == own
    for name in names[3:-1]:
        assert not name.startswith(("SYSLOG_", "MESSAGE", "OBJECT_", "PRIORITY", "_"))


@settings(deadline=None)
@given(text=TEXTS, ident=NAMES, msgid=NAMES, data=DATA)
def test_a_file_has_one_line(
    text: str, ident: str, msgid: str, data: dict[str, dict[str, str]]
) -> None:
    with tempfile.NamedTemporaryFile() as file:
        with syslog3.Log(ident, mechanism="stream", path=file.name) as log:
            log.warning(text, msgid=msgid, structured_data=data)
        lines = file.read()
    assert lines.count(b"\n") == 1 and lines.endswith(b"\n")
    assert b"\0" not in lines


@pytest.fixture(scope="module")
def console() -> Iterator[Path]:
    require(private_dev.UNAVAILABLE is None, str(private_dev.UNAVAILABLE))
    path = Path("/dev/console")
    path.touch()
    yield path
    path.unlink()


@settings(deadline=None)
@given(text=TEXTS, ident=NAMES, msgid=NAMES, data=DATA)
def test_the_console_shows_one_line(
    console: Path, text: str, ident: str, msgid: str, data: dict[str, dict[str, str]]
) -> None:
    console.write_bytes(b"")
    with syslog3.Log(ident, mechanism="console") as log:
        log.warning(text, msgid=msgid, structured_data=data)
    shown = console.read_bytes().decode()
    assert shown.endswith("\r\n")
    assert not any(is_control(c) and c != "\t" for c in shown[:-2])
    assert shown.startswith(f"{tag(ident)}: ")


# A sample of all that, to the daemons.

HOSTILE_NAMES = [
    *("<13>forged", "a: forged", "a[1]: forged", "forged b", "a\nb", "a\r\n<13>forged: b"),
    *("a\x1b[2J", "]:", "[", "", "-", "1", "12 <14>forged", '[forged@1 k="v"]', '"] x', "a=b"),
    *("a\u2028<13>b", "a\x85b", "ü☃", "\ufeffa", "x" * 300, "Oct 11 22:14:15 forged"),
]


def forge(daemon: Daemon, route: Route, name: str, hostname: str, format: str) -> None:
    """Give a hostile name to all that takes one; nothing but the names may show it."""
    data = {"id@32473": {"k": name}} if format == "rfc5424" else None
    keywords = {"ident": name, "hostname": hostname or None, "format": format}
    with exchange.log_to(daemon, route, **keywords) as log:
        msgid = name if format == "rfc5424" else None
        record = exchange.exchange(daemon, log, "text", msgid=msgid, structured_data=data)
    assert (record["facility"], record["level"]) == (19, 4)
    assert (record["pid"], record["message"]) == (str(os.getpid()), "text")
    if format == "rfc5424":
        assert record["structured_data"] == {"id@32473": {"k": route.shows(name)}}
        assert (record["ident"], record["msgid"]) == (graphic(name, 48), graphic(name, 32))
    if format == "rfc5424" or not route.input.startswith("unix"):
        shown = graphic(hostname, 255) if format == "rfc5424" else host(hostname)
        assert shown in (record["hostname"], None)  # None: what the daemon thinks


RSYSLOGD = [
    Route("unix", {"mechanism": "unix"}, lambda text: text),
    Route("udp", {"mechanism": "udp"}, lambda text: text),
    Route("tcp", {"mechanism": "tcp", "framing": "lf"}, lambda text: escape(text, "lf")),
    Route("tcp", {"mechanism": "tcp", "framing": "octet"}, lambda text: text),
    Route("nul", {"mechanism": "tcp", "framing": "nul"}, lambda text: escape(text, "nul")),
]
SYSLOG_NG = [
    Route("unix-dgram", {"mechanism": "unix"}, lambda text: text),
    Route("unix-stream", {"mechanism": "unix"}, lambda text: escape(text, "nul")),
    Route("udp", {"mechanism": "udp"}, lambda text: text),
    Route("tcp", {"mechanism": "tcp"}, lambda text: escape(text, "lf")),
    Route("syslog-tcp", {"mechanism": "tcp", "framing": "octet"}, lambda text: text),
]


@pytest.fixture(scope="module")
def rsyslogd() -> Iterator[Rsyslogd]:
    with Rsyslogd("unix", "udp", "tcp", "nul") as daemon:
        yield daemon


@pytest.fixture(scope="module")
def syslog_ng() -> Iterator[SyslogNg]:
    with SyslogNg("unix-dgram", "unix-stream", "udp", "tcp", "syslog-tcp") as daemon:
        yield daemon


@pytest.fixture(scope="module")
def busybox() -> Iterator[BusyboxSyslogd]:
    with BusyboxSyslogd() as daemon:
        yield daemon


@pytest.mark.once
@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("route", RSYSLOGD, ids=str)
@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_names_to_rsyslogd(rsyslogd: Rsyslogd, name: str, route: Route, format: str) -> None:
    forge(rsyslogd, route, name, name, format)


@pytest.mark.once
@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("route", SYSLOG_NG, ids=str)
@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_names_to_syslog_ng(syslog_ng: SyslogNg, name: str, route: Route, format: str) -> None:
    # It takes ":" and "[" for a hostname's end, which RFC 5424 does not.
    forge(syslog_ng, route, name, name.translate({58: "_", 91: "_"}), format)


AT_DEV_LOG = Route("dev_log", {"mechanism": "unix"}, str)


@pytest.mark.once
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_texts_to_busybox(busybox: BusyboxSyslogd, text: str) -> None:
    with exchange.log_to(busybox, AT_DEV_LOG) as log:
        record = exchange.exchange(busybox, log, text)
    assert {**record, **exchange.FIELDS} == record
    assert record["message"].startswith(text[:5].partition("\n")[0])


@pytest.mark.once
@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_names_to_busybox(busybox: BusyboxSyslogd, name: str) -> None:
    with exchange.log_to(busybox, AT_DEV_LOG, ident=name) as log:
        record = exchange.exchange(busybox, log, "text")
    assert {**record, "facility": 19, "level": 4, "message": "text"} == record
