"""systemd-journald's native protocol, byte for byte."""

from __future__ import annotations

import array
import fcntl
import mmap
import os
import re
import socket
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest

import syslog3

from support.endpoints import LARGEST, PLENTY

HEADER = b"PRIORITY=4\nSYSLOG_FACILITY=19\nSYSLOG_IDENTIFIER=billing\n"

# <linux/fcntl.h>, which the fcntl module has not everywhere
F_GET_SEALS = 1034
F_SEAL_SEAL, F_SEAL_SHRINK, F_SEAL_GROW, F_SEAL_WRITE = 1, 2, 4, 8


class Journal:
    """A socket as journald's: what comes in it, or in a file that comes in it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.settimeout(PLENTY)
        self.socket.bind(str(path))

    def log(self, option: str = "", **keywords: object) -> syslog3.Log:
        return syslog3.Log(
            *("billing", option, "local3"),
            **{"mechanism": "journal", "path": self.path, "timeout": PLENTY, **keywords},
        )

    def receive(self) -> tuple[bytes, list[int]]:
        """Return the next datagram, and the descriptors in it."""
        numbers = array.array("i")
        data, control, _, _ = self.socket.recvmsg(LARGEST, socket.CMSG_SPACE(numbers.itemsize))
        for _, _, passed in control:
            numbers.frombytes(passed)
        return data, list(numbers)


@pytest.fixture
def journal(directory: Path) -> Iterator[Journal]:
    journal = Journal(directory / "socket")
    with journal.socket:
        yield journal


def binary(name: bytes, value: bytes) -> bytes:
    return name + b"\n" + struct.pack("<Q", len(value)) + value + b"\n"


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("hello", b"MESSAGE=hello\n"),
        ("", b"MESSAGE=\n"),
        ("grüße", "MESSAGE=grüße\n".encode()),
        ("a=b\0\x01\x7f", b"MESSAGE=a=b\0\x01\x7f\n"),
        ("two\nlines\n", binary(b"MESSAGE", b"two\nlines\n")),
        ("\nPRIORITY=0\n", binary(b"MESSAGE", b"\nPRIORITY=0\n")),
    ],
)
def test_message(journal: Journal, text: str, field: bytes) -> None:
    with journal.log() as log:
        log.warning(text)
    assert journal.receive() == (HEADER + field, [])


def test_pid(journal: Journal) -> None:
    with journal.log("pid") as log:
        log.warning("hello")
    assert journal.receive()[0] == HEADER + b"SYSLOG_PID=%d\nMESSAGE=hello\n" % os.getpid()


@pytest.mark.parametrize(
    ("msgid", "field"),
    [
        ("fc2e22bc6ee647b6b90729ab34a250b1", b"MESSAGE_ID=fc2e22bc6ee647b6b90729ab34a250b1\n"),
        ("FC2E22BC6EE647B6B90729AB34A250B1", b"MESSAGE_ID=FC2E22BC6EE647B6B90729AB34A250B1\n"),
        ("ID47", b"MSGID=ID47\n"),
        ("fc2e22bc6ee647b6b90729ab34a250b", b"MSGID=fc2e22bc6ee647b6b90729ab34a250b\n"),
        ("gc2e22bc6ee647b6b90729ab34a250b1", b"MSGID=gc2e22bc6ee647b6b90729ab34a250b1\n"),
        ("a\nPRIORITY=0", binary(b"MSGID", b"a\nPRIORITY=0")),
        ("", b""),
    ],
)
def test_msgid(journal: Journal, msgid: str, field: bytes) -> None:
    with journal.log() as log:
        log.warning("hello", msgid=msgid)
    assert journal.receive()[0] == HEADER + field + b"MESSAGE=hello\n"


def test_a_field_for_each_parameter(journal: Journal) -> None:
    data = {"id@32473": {"key": "v", "a.b": 1}, "meta": {"sequenceId": "two\nlines"}}
    with journal.log() as log:
        log.warning("hello", structured_data=data)
    assert journal.receive()[0] == HEADER + b"".join(
        [
            binary(b"ID_32473_KEY", b"v"),
            binary(b"ID_32473_A_B", b"1"),
            binary(b"SD_META_SEQUENCEID", b"two\nlines"),
            b"MESSAGE=hello\n",
        ]
    )


def test_no_ident_makes_no_second_field(journal: Journal) -> None:
    hostile = "i\nPRIORITY=0"
    with syslog3.Log(hostile, mechanism="journal", path=journal.path) as log:
        log.warning("hello")
    assert journal.receive()[0] == b"".join(
        [
            b"PRIORITY=4\nSYSLOG_FACILITY=1\n",
            binary(b"SYSLOG_IDENTIFIER", hostile.encode()),
            b"MESSAGE=hello\n",
        ]
    )


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("x" * (16 << 20), b"MESSAGE=" + b"x" * (16 << 20) + b"\n"),
        ("\0\n\x7f☃" * (2 << 20), binary(b"MESSAGE", "\0\n\x7f☃".encode() * (2 << 20))),
    ],
    ids=["ASCII", "any byte"],
)
def test_a_text_too_large_for_a_datagram_comes_in_a_sealed_file(
    journal: Journal, text: str, field: bytes
) -> None:
    with journal.log() as log:
        log.warning(text)
        assert (log.sent, log.lost) == (1, 0)
    data, [file] = journal.receive()
    assert data == b""
    try:
        seals = fcntl.fcntl(file, F_GET_SEALS)
        assert seals == F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE
        with mmap.mmap(file, 0, access=mmap.ACCESS_READ) as content:
            assert content[:] == HEADER + field
    finally:
        os.close(file)


def test_many_large_and_small(journal: Journal) -> None:
    large = "x" * (16 << 20)
    with journal.log() as log:
        assert log.many("warning", ["one", large, "three"]) == 3
    one, [file], three = journal.receive(), journal.receive()[1], journal.receive()
    assert one == (HEADER + b"MESSAGE=one\n", [])
    assert three == (HEADER + b"MESSAGE=three\n", [])
    assert os.fstat(file).st_size == len(HEADER) + len("MESSAGE=\n") + len(large)
    os.close(file)


def test_format_framing_and_hostname_are_for_the_others(journal: Journal) -> None:
    others = ["journal", "unix"]
    with journal.log(mechanism=others, format="rfc5424", framing="octet", hostname="h") as log:
        log.warning("hello")
    assert journal.receive()[0] == HEADER + b"MESSAGE=hello\n"


def test_a_path_that_is_not_there_is_named(directory: Path) -> None:
    path = directory / "none"
    says = f"- journal: {re.escape(str(path))}: No such file or directory"
    with pytest.raises(syslog3.SyslogError, match=says):
        syslog3.Log("i", "ndelay", mechanism="journal", path=path, timeout=0.05)


def test_the_default_is_journalds(private: None) -> None:
    with pytest.raises(syslog3.SyslogError, match="- journal: /run/systemd/journal/socket: "):
        syslog3.Log("i", "ndelay", mechanism="journal", timeout=0.05)
