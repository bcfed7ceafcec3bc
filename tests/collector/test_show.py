"""Messages for the eye and for other programs: one line each."""

from __future__ import annotations

import json
from datetime import datetime, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import syslog3
from syslog3.arguments.priority import FACILITIES, LEVELS
from syslog3.collector import Message, parse
from syslog3.collector.show import json_line, one_line, printable

WHEN = datetime(2003, 10, 11, 22, 14, 15, 3, timezone.utc)


@pytest.mark.parametrize(
    ("message", "line"),
    [
        (Message(), ""),
        (Message(message="text"), "text"),
        (Message(message="two\nlines"), r"two\nlines"),
        (Message(facility=16, level=4, message="text"), "mail.warning: text"),
        (Message(facility=0, level=0), "kern.emerg: "),
        (Message(facility=184, level=7), "local7.debug: "),
        (Message(facility=96, level=6), "12.info: "),  # ntp of RFC 5424: <syslog.h> has no name
        (Message(facility=16, message="x"), "x"),
        (Message(level=4, message="x"), "x"),
        (Message(timestamp=WHEN, message="x"), "2003-10-11T22:14:15.000003+00:00: x"),
        (Message(hostname="host", message="x"), "host: x"),
        (Message(hostname="h\x1b", message="x"), r"h\x1b: x"),
        (Message(ident="su", message="x"), "su: x"),
        (Message(ident="su", pid="7", message="x"), "su[7]: x"),
        (Message(pid="7", message="x"), "[7]: x"),
        (Message(pid="", message="x"), "[]: x"),
        (Message(msgid="ID47", message="x"), "ID47: x"),
        (Message(structured_data={"a": {}}, message="x"), "[a]: x"),
        (
            Message(structured_data={"a": {"b": "c", "d": '"'}, "e": {"f": "\n"}}, message="x"),
            r'[a b="c" d="\""] [e f="\n"]: x',
        ),
        (
            Message(16, 4, WHEN, "host", "su", "12", "ID47", {"id@1": {"k": "v"}}, "text"),
            'mail.warning 2003-10-11T22:14:15.000003+00:00 host su[12] ID47 [id@1 k="v"]: text',
        ),
    ],
)
def test_one_line(message: Message, line: str) -> None:
    assert one_line(message) == line


@pytest.mark.parametrize("level", list(LEVELS))
def test_levels_have_their_usual_names(level: str) -> None:
    assert one_line(Message(facility=8, level=LEVELS[level])) == f"user.{level}: "


@pytest.mark.parametrize("facility", [*FACILITIES][:20])
def test_facilities_have_their_usual_names(facility: str) -> None:
    """And not those of other systems for the same number: "security", "console"."""
    assert one_line(Message(facility=FACILITIES[facility], level=6)) == f"{facility}.info: "


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("caf\u00e9 \U0001f600", "caf\u00e9 \U0001f600"),
        ("\x1b[31m\x7f\x9b", r"\x1b[31m\x7f\x9b"),
        ("\r\n\t\0", r"\r\n\t\x00"),
        ("\u202e\u2028\ufeff", r"\u202e\u2028\ufeff"),
        ("\udc80\udcff", r"\x80\xff"),
        ("\ud800\udc7f\udd00", r"\ud800\udc7f\udd00"),
        ("\u00a0", r"\xa0"),
        ("caf\u00e9 \\ \x1b", "caf\u00e9 \\ \\x1b"),
    ],
)
def test_what_is_not_printable_is_escaped(text: str, shown: str) -> None:
    assert printable(text) == shown


@given(st.binary())
@settings(max_examples=50, deadline=None)
def test_any_message_is_one_printable_line_and_one_object(raw: bytes) -> None:
    for message in (parse(raw), parse(b"<13>Oct 11 22:14:15 " + raw), parse(b"<13>1 - - " + raw)):
        assert one_line(message).isprintable()
        line = json_line(message)
        assert line.isascii() and line.isprintable()
        fields = json.loads(line)
        assert fields["raw"].encode("latin-1") == message.raw
        assert fields["message"] == message.message
        when = fields["timestamp"] and datetime.fromisoformat(fields["timestamp"])
        assert when == message.timestamp
        assert {*fields} == {*Message._fields}


def test_a_message_of_libc_s_default_log() -> None:
    number = syslog3.LOG_MAIL | syslog3.LOG_ERR
    raw = b"<%d>Oct 11 22:14:15 su: x" % number
    assert one_line(parse(raw, datetime(2003, 12, 1))) == "mail.err 2003-10-11T22:14:15 su: x"
