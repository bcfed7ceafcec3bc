"""SysLogHandler by each mechanism: what it says arrives as the mechanism has it."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
from collections.abc import Callable
from typing import Any

import pytest

import syslog3

from support.endpoints import CONSOLE, Endpoint

OpenEndpoint = Callable[[str], Endpoint]


def handler_to(endpoint: Endpoint, **keywords: Any) -> contextlib.closing[syslog3.SysLogHandler]:
    given = {"ident": "billing", "facility": "local3", **endpoint.keywords, **keywords}
    return contextlib.closing(syslog3.SysLogHandler(**given))


def record(text: str, **more: Any) -> logging.LogRecord:
    made = logging.LogRecord("cards", logging.WARNING, __file__, 1, text, (), None)
    made.__dict__.update(more)
    return made


def fields(entry: bytes) -> dict[bytes, bytes]:
    """Return the fields of an entry. Source: systemd's native journal protocol."""
    found = {}
    while entry:
        line, _, entry = entry.partition(b"\n")
        name, equals, value = line.partition(b"=")
        if not equals:
            length = int.from_bytes(entry[:8], "little")
            value, entry = entry[8 : 8 + length], entry[9 + length :]
        found[name] = value
    return found


def test_a_record_arrives(endpoint: Endpoint) -> None:
    with handler_to(endpoint) as handler:
        handler.emit(record("card grün declined"))
        data = endpoint.read()
        assert handler.log is not None
        assert (handler.log.sent, handler.log.lost) == (1, 0)
    assert "card grün declined".encode() in data
    assert b"billing" in data


def test_journal_fields(endpoint_of: OpenEndpoint) -> None:
    endpoint = endpoint_of("journal")
    with handler_to(endpoint, option="pid") as handler:
        handler.setFormatter(logging.Formatter("%(name)s: %(message)s"))
        extra = {"msgid": "DECLINED", "structured_data": {"card@32473": {"number": "4711"}}}
        handler.emit(record("declined", **extra))
        entry = fields(endpoint.read())
    assert entry == {
        **{b"MESSAGE": b"cards: declined", b"PRIORITY": b"4", b"SYSLOG_FACILITY": b"19"},
        **{b"SYSLOG_IDENTIFIER": b"billing", b"SYSLOG_PID": b"%d" % os.getpid()},
        **{b"MSGID": b"DECLINED", b"CARD_32473_NUMBER": b"4711"},
    }


@pytest.mark.parametrize(("number", "priority"), [(25, b"6"), (70, b"2"), (1, b"7")])
def test_levels_in_the_journal(number: int, priority: bytes, endpoint_of: OpenEndpoint) -> None:
    endpoint = endpoint_of("journal")
    with handler_to(endpoint) as handler:
        handler.emit(record("text", levelno=number, levelname=f"Level {number}"))
        assert fields(endpoint.read())[b"PRIORITY"] == priority


@pytest.mark.parametrize("newlines", ["keep", "escape", "split"])
def test_traceback_in_the_journal(newlines: str, endpoint_of: OpenEndpoint) -> None:
    """The journal has a place for a text of several lines: it need not be changed."""
    endpoint = endpoint_of("journal")
    with handler_to(endpoint, newlines=newlines) as handler:
        try:
            raise LookupError("gone")
        except LookupError:
            handler.emit(record("failed", exc_info=sys.exc_info()))
        entries = [endpoint.read()]
        if newlines == "split":
            while b"MESSAGE=LookupError: gone" not in entries[-1]:
                entries.append(endpoint.read())
    message = fields(entries[0])[b"MESSAGE"]
    if newlines == "keep":
        assert message.startswith(b"failed\nTraceback (most recent call last):\n")
        assert message.endswith(b"\nLookupError: gone")
    elif newlines == "escape":
        assert message.startswith(b"failed#012Traceback ")
        assert message.endswith(b"#012LookupError: gone")
    else:
        assert message == b"failed"
        assert len(entries) >= 4


def test_huge_record_in_the_journal(endpoint_of: OpenEndpoint) -> None:
    """It travels as a file where no datagram is large enough."""
    endpoint = endpoint_of("journal")
    with handler_to(endpoint) as handler:
        handler.emit(record("x" * 4_000_000))
        assert handler.log is not None
        assert handler.log.sent == 1


def test_console(endpoint_of: OpenEndpoint) -> None:
    endpoint = endpoint_of("console")
    with handler_to(endpoint, option="pid") as handler:
        handler.emit(record("grüße\nall\x1b[2J"))
        data = endpoint.read().decode()
    assert data == f"billing[{os.getpid()}]: grüße#012all#033[2J\r\n"


def test_no_console(private: None) -> None:
    errors: list[BaseException | None] = []
    with contextlib.closing(syslog3.SysLogHandler(mechanism="console", timeout=0.05)) as handler:
        handler.handleError = lambda _: errors.append(sys.exc_info()[1])
        handler.emit(record("text"))
        assert handler.log is not None and handler.log.lost == 1
    assert f"- console: {CONSOLE}: No such file or directory" in str(errors[0])
