"""Messages as text for people, and as JSON for programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from syslog3.arguments.priority import FACILITIES, LEVELS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .message import Message

# Aliases stand after the names that everybody knows, and must not win over them.
_LEVEL_NAMES = {number: name for name, number in reversed(list(LEVELS.items()))}
_FACILITY_NAMES = {number: name for name, number in reversed(list(FACILITIES.items()))}


def one_line(message: Message) -> str:
    """Return a message as one line, safe for a terminal, without what it does not have.

        mail.warning 2003-10-11T22:14:15 mymachine su[12] ID47 [id@32473 k="v"]: text

    Whatever is not printable is escaped as in Python's own strings: control characters, line
    feeds, directional marks, bytes that are not UTF-8.
    """
    header = printable(" ".join(_header(message)))
    return f"{header}: {printable(message.message)}" if header else printable(message.message)


def json_line(message: Message) -> str:
    """Return a message as a JSON object on one line of ASCII, with all its fields.

    `timestamp` is ISO 8601; `raw` is text whose characters are the bytes (ISO 8859-1). A byte of
    `message` that is not UTF-8 is a lone surrogate, as in Python.
    """
    fields = message._asdict()
    fields["timestamp"] = message.timestamp and message.timestamp.isoformat()
    fields["raw"] = message.raw.decode("latin-1")
    return json.dumps(fields)


def printable(text: str) -> str:
    """Return `text` with everything that is not printable escaped."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else _escaped(c) for c in text)


def _header(message: Message) -> Iterator[str]:
    if message.facility is not None and message.level is not None:
        facility = _FACILITY_NAMES.get(message.facility, str(message.facility >> 3))
        yield f"{facility}.{_LEVEL_NAMES[message.level]}"
    if message.timestamp is not None:
        yield message.timestamp.isoformat()
    if message.hostname is not None:
        yield message.hostname
    if message.ident is not None or message.pid is not None:
        yield (message.ident or "") + (f"[{message.pid}]" if message.pid is not None else "")
    if message.msgid is not None:
        yield message.msgid
    for name, parameters in (message.structured_data or {}).items():
        yield f"[{' '.join([name, *(f'{key}={json.dumps(v)}' for key, v in parameters.items())])}]"


def _escaped(character: str) -> str:
    if "\udc80" <= character <= "\udcff":  # what surrogateescape makes of a byte
        return f"\\x{ord(character) - 0xDC00:02x}"
    return character.encode("unicode_escape").decode("ascii")
