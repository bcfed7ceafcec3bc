"""The daemons' fixtures themselves, with nothing of syslog3: the standard library sends."""

from __future__ import annotations

import os
import socket
import ssl
import syslog
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from peers.daemons import (
    BusyboxSyslogd,
    Certificate,
    Daemon,
    Journald,
    Record,
    Rsyslogd,
    SyslogNg,
)

pytestmark = pytest.mark.once

NON_ASCII = "grüße, 世界 ☃ 🎉"
LARGE = "0123456789abcdef" * 512  # 8 KiB

# RFC 5424, section 6.5, example 3, with escapes (section 6.3.3) and a PROCID.
RFC5424 = (
    "<165>1 2003-10-11T22:14:15.003000-07:00 mymachine.example.com evntslog 77 ID47 "
    r'[exampleSDID@32473 iut="3" eventSource="\"App\" \\ [x\]" eventID="1011"]'
    '[examplePriority@32473 class="höh"] '
).encode()
FIELDS: Record = {
    "facility": 20,
    "level": 5,
    "timestamp": "2003-10-11T22:14:15.003000-07:00",
    "hostname": "mymachine.example.com",
    "ident": "evntslog",
    "pid": "77",
    "msgid": "ID47",
    "structured_data": {
        "exampleSDID@32473": {"iut": "3", "eventSource": '"App" \\ [x]', "eventID": "1011"},
        "examplePriority@32473": {"class": "höh"},
    },
}


def lf(message: bytes) -> bytes:
    return message + b"\n"


def nul(message: bytes) -> bytes:
    return message + b"\0"


def octet(message: bytes) -> bytes:
    return b"%d %b" % (len(message), message)


def rsyslogd() -> Rsyslogd:
    return Rsyslogd("dev_log")


def syslog_ng() -> SyslogNg:
    return SyslogNg("dev_log")


at_dev_log = pytest.mark.parametrize(
    "make", [rsyslogd, syslog_ng, BusyboxSyslogd, Journald], ids=lambda make: make.__name__
)


@pytest.fixture
def libc() -> Iterator[Callable[[str], None]]:
    """libc's syslog(3), with a log opened for the test alone."""
    syslog.openlog("wing/eth0", syslog.LOG_PID, syslog.LOG_LOCAL3)
    yield lambda message: syslog.syslog(syslog.LOG_WARNING, message)
    syslog.closelog()


def send(
    daemon: Daemon, name: str, *wire: bytes, kind: socket.SocketKind = socket.SOCK_STREAM
) -> None:
    """Send to one of a daemon's inputs, a stream in one connection."""
    address = daemon.addresses[name]
    family = socket.AF_UNIX if isinstance(address, str) else socket.AF_INET
    with socket.socket(family, kind) as sender:
        sender.connect(address)
        for data in wire:
            sender.sendall(data)


def send_tls(daemon: Daemon, name: str, wire: bytes, certificate: Certificate) -> None:
    context = ssl.create_default_context(cafile=str(certificate.authority))
    with socket.socket() as plain:
        plain.connect(daemon.addresses[name])
        sender = context.wrap_socket(plain, server_hostname="localhost")
        sender.sendall(wire)
        with suppress(ssl.SSLEOFError):  # rsyslog answers our close_notify with none of its own
            sender.unwrap()
        sender.close()


@at_dev_log
@pytest.mark.parametrize("text", ["hello", NON_ASCII, LARGE], ids=["hello", "non-ascii", "8-KiB"])
def test_libc(make: Callable[[], Daemon], text: str, libc: Callable[[str], None]) -> None:
    with make() as daemon:
        libc(text)
        [record] = daemon.wait(1)
    if isinstance(daemon, BusyboxSyslogd) and text is LARGE:
        header = len(f"<156>Mmm dd hh:mm:ss wing/eth0[{os.getpid()}]: ")
        text = text[: daemon.max_datagram_size - header]
    assert record["message"] == text
    assert (record["facility"], record["level"]) == (19, 4)
    assert (record["ident"], record["pid"]) == ("wing/eth0", str(os.getpid()))


@at_dev_log
def test_every_priority(make: Callable[[], Daemon]) -> None:
    priorities = [(facility, level) for facility in range(1, 24) for level in range(8)]
    with make() as daemon:
        for facility, level in priorities:
            syslog.syslog(facility << 3 | level, "priority")
        syslog.closelog()
        records = daemon.wait(len(priorities))
    assert [(record["facility"], record["level"]) for record in records] == priorities


@pytest.mark.parametrize(
    ("name", "frame"),
    [
        ("tcp", lf),
        ("tcp", octet),
        ("ptcp", lf),
        ("ptcp", octet),
        ("nul", nul),
    ],
)
@pytest.mark.parametrize("text", ["hello", NON_ASCII, LARGE * 8], ids=["hello", "ütf", "64-KiB"])
def test_rsyslogd_tcp(name: str, frame: Callable[[bytes], bytes], text: str) -> None:
    with Rsyslogd(name) as daemon:
        send(daemon, name, frame(RFC5424 + text.encode()) * 2)
        for record in daemon.wait(2):
            assert {**record, **FIELDS, "message": text} == record


@pytest.mark.parametrize(("name", "frame"), [("tcp", lf), ("syslog-tcp", octet)])
@pytest.mark.parametrize("text", ["hello", NON_ASCII, LARGE * 8], ids=["hello", "ütf", "64-KiB"])
def test_syslog_ng_tcp(name: str, frame: Callable[[bytes], bytes], text: str) -> None:
    with SyslogNg(name) as daemon:
        send(daemon, name, frame(RFC5424 + text.encode()) * 2)
        for record in daemon.wait(2):
            assert {**record, **FIELDS, "message": text} == record


@pytest.mark.parametrize("make", [Rsyslogd, SyslogNg])
def test_udp(make: type[Rsyslogd] | type[SyslogNg]) -> None:
    with make("udp") as daemon:
        send(daemon, "udp", RFC5424 + NON_ASCII.encode(), kind=socket.SOCK_DGRAM)
        [record] = daemon.wait(1)
    assert {**record, **FIELDS, "message": NON_ASCII} == record


@pytest.mark.parametrize("text", [NON_ASCII, "line\nline", LARGE * 8], ids=["ütf", "lf", "64-KiB"])
@pytest.mark.parametrize(
    ("make", "name"), [(Rsyslogd, "tls"), (SyslogNg, "syslog-tls")], ids=["rsyslogd", "syslog-ng"]
)
def test_tls(
    make: type[Rsyslogd] | type[SyslogNg], name: str, text: str, certificate: Certificate
) -> None:
    with make(name, certificate=certificate) as daemon:
        send_tls(daemon, name, octet(RFC5424 + text.encode()), certificate)
        [record] = daemon.wait(1)
    assert {**record, **FIELDS, "message": text} == record


def test_syslog_ng_unix_stream() -> None:
    with SyslogNg("unix-stream") as daemon:
        send(daemon, "unix-stream", nul(RFC5424 + b"one") + lf(RFC5424 + b"two"))
        records = daemon.wait(2)
    assert [record["message"] for record in records] == ["one", "two"]


@pytest.mark.parametrize(
    ("make", "name"), [(Rsyslogd, "unix"), (SyslogNg, "unix-dgram")], ids=["rsyslogd", "syslog-ng"]
)
@pytest.mark.parametrize(
    "data",
    [
        b'"quotes" and \\backslashes\\n \\xff #012',
        b"line\nline",
        bytes(range(1, 32)) + b"\x7f.",
        b"not UTF-8: \xff\xc3(",
        b"  blanks  ",
        b"",
    ],
)
def test_every_byte_is_kept(make: type[Rsyslogd] | type[SyslogNg], name: str, data: bytes) -> None:
    with make(name) as daemon:
        send(daemon, name, RFC5424 + data, kind=socket.SOCK_DGRAM)
        [record] = daemon.wait(1)
    assert record["message"].encode("utf-8", "surrogateescape") == data


def test_rsyslogd_escapes_as_it_does_by_default() -> None:
    with Rsyslogd("unix", escape=True) as daemon:
        send(daemon, "unix", RFC5424 + b"a\nb\0c", kind=socket.SOCK_DGRAM)
        [record] = daemon.wait(1)
    assert record["message"] == "a#012b#000c"


def test_journald_native() -> None:
    wire = b"MESSAGE=hello\nPRIORITY=3\nX=1\nX=2\nBINARY\n\3\0\0\0\0\0\0\0\xff\0\n\n"
    with Journald() as daemon:
        send(daemon, "journal", wire, kind=socket.SOCK_DGRAM)
        [record] = daemon.wait(1)
    assert (record["message"], record["level"], record["facility"]) == ("hello", 3, None)
    assert record["fields"]["X"] == ["1", "2"]
    assert record["fields"]["BINARY"].encode("utf-8", "surrogateescape") == b"\xff\0\n"


@at_dev_log
def test_suspend(make: Callable[[], Daemon], libc: Callable[[str], None]) -> None:
    with make() as daemon:
        daemon.suspend()
        libc("while it is suspended")
        assert daemon.records() == []
        daemon.resume()
        assert daemon.wait(1)[0]["message"] == "while it is suspended"


@at_dev_log
@pytest.mark.parametrize("end", [Daemon.stop, Daemon.kill])
def test_restart(
    make: Callable[[], Daemon], end: Callable[[Daemon], None], libc: Callable[[str], None]
) -> None:
    with make() as daemon:
        libc("before")
        daemon.wait(1)
        end(daemon)
        daemon.start()
        libc("after")
        assert [record["message"] for record in daemon.wait(2)] == ["before", "after"]


@pytest.mark.parametrize("make", [Rsyslogd, SyslogNg])
def test_addresses_outlive_a_restart(make: type[Rsyslogd] | type[SyslogNg]) -> None:
    with make("tcp", "udp") as daemon:
        daemon.stop()
        with pytest.raises(ConnectionRefusedError):
            send(daemon, "tcp", b"")
        daemon.start()
        send(daemon, "tcp", lf(RFC5424))
        daemon.wait(1)
        send(daemon, "udp", RFC5424, kind=socket.SOCK_DGRAM)
        daemon.wait(2)


@at_dev_log
def test_nothing_is_left(make: Callable[[], Daemon]) -> None:
    with make() as daemon:
        pid = daemon.pid
    assert not daemon.directory.exists()
    assert not os.path.lexists("/dev/log")
    assert not Path(f"/proc/{pid}").exists()
    assert Daemon.running == []


class Misconfigured(SyslogNg):
    def configure(self) -> None:
        (self.directory / "syslog-ng.conf").write_text("no configuration")


def test_a_daemon_that_does_not_start_says_why() -> None:
    daemon = Misconfigured("tcp")
    with pytest.raises(AssertionError, match=r"syslog-ng ended;(.|\n)*syntax error"), daemon:
        pass
    assert not daemon.directory.exists()
