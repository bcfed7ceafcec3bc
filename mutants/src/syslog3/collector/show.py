"""Messages for the eye and for other programs."""

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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_one_line__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_one_line__mutmut)
def one_line(message: Message) -> str:
    """Return a message as one line, safe for a terminal, without what it does not have.

        mail.warning 2003-10-11T22:14:15 mymachine su[12] ID47 [id@32473 k="v"]: text

    Whatever is not printable is escaped as in Python's own strings: control characters, line
    feeds, directional marks, bytes that are not UTF-8.
    """
    header = printable(" ".join(_header(message)))
    return f"{header}: {printable(message.message)}" if header else printable(message.message)


def x_one_line__mutmut_orig(message: Message) -> str:
    """Return a message as one line, safe for a terminal, without what it does not have.

        mail.warning 2003-10-11T22:14:15 mymachine su[12] ID47 [id@32473 k="v"]: text

    Whatever is not printable is escaped as in Python's own strings: control characters, line
    feeds, directional marks, bytes that are not UTF-8.
    """
    header = printable(" ".join(_header(message)))
    return f"{header}: {printable(message.message)}" if header else printable(message.message)


def x_one_line__mutmut_1(message: Message) -> str:
    """Return a message as one line, safe for a terminal, without what it does not have.

        mail.warning 2003-10-11T22:14:15 mymachine su[12] ID47 [id@32473 k="v"]: text

    Whatever is not printable is escaped as in Python's own strings: control characters, line
    feeds, directional marks, bytes that are not UTF-8.
    """
    header = None
    return f"{header}: {printable(message.message)}" if header else printable(message.message)


def x_one_line__mutmut_2(message: Message) -> str:
    """Return a message as one line, safe for a terminal, without what it does not have.

        mail.warning 2003-10-11T22:14:15 mymachine su[12] ID47 [id@32473 k="v"]: text

    Whatever is not printable is escaped as in Python's own strings: control characters, line
    feeds, directional marks, bytes that are not UTF-8.
    """
    header = printable(None)
    return f"{header}: {printable(message.message)}" if header else printable(message.message)


def x_one_line__mutmut_3(message: Message) -> str:
    """Return a message as one line, safe for a terminal, without what it does not have.

        mail.warning 2003-10-11T22:14:15 mymachine su[12] ID47 [id@32473 k="v"]: text

    Whatever is not printable is escaped as in Python's own strings: control characters, line
    feeds, directional marks, bytes that are not UTF-8.
    """
    header = printable(" ".join(None))
    return f"{header}: {printable(message.message)}" if header else printable(message.message)


def x_one_line__mutmut_4(message: Message) -> str:
    """Return a message as one line, safe for a terminal, without what it does not have.

        mail.warning 2003-10-11T22:14:15 mymachine su[12] ID47 [id@32473 k="v"]: text

    Whatever is not printable is escaped as in Python's own strings: control characters, line
    feeds, directional marks, bytes that are not UTF-8.
    """
    header = printable("XX XX".join(_header(message)))
    return f"{header}: {printable(message.message)}" if header else printable(message.message)


def x_one_line__mutmut_5(message: Message) -> str:
    """Return a message as one line, safe for a terminal, without what it does not have.

        mail.warning 2003-10-11T22:14:15 mymachine su[12] ID47 [id@32473 k="v"]: text

    Whatever is not printable is escaped as in Python's own strings: control characters, line
    feeds, directional marks, bytes that are not UTF-8.
    """
    header = printable(" ".join(_header(None)))
    return f"{header}: {printable(message.message)}" if header else printable(message.message)


def x_one_line__mutmut_6(message: Message) -> str:
    """Return a message as one line, safe for a terminal, without what it does not have.

        mail.warning 2003-10-11T22:14:15 mymachine su[12] ID47 [id@32473 k="v"]: text

    Whatever is not printable is escaped as in Python's own strings: control characters, line
    feeds, directional marks, bytes that are not UTF-8.
    """
    header = printable(" ".join(_header(message)))
    return f"{header}: {printable(message.message)}" if (header) and False else printable(message.message)


def x_one_line__mutmut_7(message: Message) -> str:
    """Return a message as one line, safe for a terminal, without what it does not have.

        mail.warning 2003-10-11T22:14:15 mymachine su[12] ID47 [id@32473 k="v"]: text

    Whatever is not printable is escaped as in Python's own strings: control characters, line
    feeds, directional marks, bytes that are not UTF-8.
    """
    header = printable(" ".join(_header(message)))
    return f"{header}: {printable(message.message)}" if (header) or True else printable(message.message)


def x_one_line__mutmut_8(message: Message) -> str:
    """Return a message as one line, safe for a terminal, without what it does not have.

        mail.warning 2003-10-11T22:14:15 mymachine su[12] ID47 [id@32473 k="v"]: text

    Whatever is not printable is escaped as in Python's own strings: control characters, line
    feeds, directional marks, bytes that are not UTF-8.
    """
    header = printable(" ".join(_header(message)))
    return f"{header}: {printable(None)}" if header else printable(message.message)


def x_one_line__mutmut_9(message: Message) -> str:
    """Return a message as one line, safe for a terminal, without what it does not have.

        mail.warning 2003-10-11T22:14:15 mymachine su[12] ID47 [id@32473 k="v"]: text

    Whatever is not printable is escaped as in Python's own strings: control characters, line
    feeds, directional marks, bytes that are not UTF-8.
    """
    header = printable(" ".join(_header(message)))
    return f"{header}: {printable(message.message)}" if header else printable(None)

mutants_x_one_line__mutmut['_mutmut_orig'] = x_one_line__mutmut_orig # type: ignore # mutmut generated
mutants_x_one_line__mutmut['x_one_line__mutmut_1'] = x_one_line__mutmut_1 # type: ignore # mutmut generated
mutants_x_one_line__mutmut['x_one_line__mutmut_2'] = x_one_line__mutmut_2 # type: ignore # mutmut generated
mutants_x_one_line__mutmut['x_one_line__mutmut_3'] = x_one_line__mutmut_3 # type: ignore # mutmut generated
mutants_x_one_line__mutmut['x_one_line__mutmut_4'] = x_one_line__mutmut_4 # type: ignore # mutmut generated
mutants_x_one_line__mutmut['x_one_line__mutmut_5'] = x_one_line__mutmut_5 # type: ignore # mutmut generated
mutants_x_one_line__mutmut['x_one_line__mutmut_6'] = x_one_line__mutmut_6 # type: ignore # mutmut generated
mutants_x_one_line__mutmut['x_one_line__mutmut_7'] = x_one_line__mutmut_7 # type: ignore # mutmut generated
mutants_x_one_line__mutmut['x_one_line__mutmut_8'] = x_one_line__mutmut_8 # type: ignore # mutmut generated
mutants_x_one_line__mutmut['x_one_line__mutmut_9'] = x_one_line__mutmut_9 # type: ignore # mutmut generated
mutants_x_json_line__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_json_line__mutmut)
def json_line(message: Message) -> str:
    """Return a message as a JSON object on one line of ASCII, with all its fields.

    `timestamp` is ISO 8601; `raw` is text whose characters are the bytes (ISO 8859-1). A byte of
    `message` that is not UTF-8 is a lone surrogate, as in Python.
    """
    fields = message._asdict()
    fields["timestamp"] = message.timestamp and message.timestamp.isoformat()
    fields["raw"] = message.raw.decode("latin-1")
    return json.dumps(fields)


def x_json_line__mutmut_orig(message: Message) -> str:
    """Return a message as a JSON object on one line of ASCII, with all its fields.

    `timestamp` is ISO 8601; `raw` is text whose characters are the bytes (ISO 8859-1). A byte of
    `message` that is not UTF-8 is a lone surrogate, as in Python.
    """
    fields = message._asdict()
    fields["timestamp"] = message.timestamp and message.timestamp.isoformat()
    fields["raw"] = message.raw.decode("latin-1")
    return json.dumps(fields)


def x_json_line__mutmut_1(message: Message) -> str:
    """Return a message as a JSON object on one line of ASCII, with all its fields.

    `timestamp` is ISO 8601; `raw` is text whose characters are the bytes (ISO 8859-1). A byte of
    `message` that is not UTF-8 is a lone surrogate, as in Python.
    """
    fields = None
    fields["timestamp"] = message.timestamp and message.timestamp.isoformat()
    fields["raw"] = message.raw.decode("latin-1")
    return json.dumps(fields)


def x_json_line__mutmut_2(message: Message) -> str:
    """Return a message as a JSON object on one line of ASCII, with all its fields.

    `timestamp` is ISO 8601; `raw` is text whose characters are the bytes (ISO 8859-1). A byte of
    `message` that is not UTF-8 is a lone surrogate, as in Python.
    """
    fields = message._asdict()
    fields["timestamp"] = None
    fields["raw"] = message.raw.decode("latin-1")
    return json.dumps(fields)


def x_json_line__mutmut_3(message: Message) -> str:
    """Return a message as a JSON object on one line of ASCII, with all its fields.

    `timestamp` is ISO 8601; `raw` is text whose characters are the bytes (ISO 8859-1). A byte of
    `message` that is not UTF-8 is a lone surrogate, as in Python.
    """
    fields = message._asdict()
    fields["XXtimestampXX"] = message.timestamp and message.timestamp.isoformat()
    fields["raw"] = message.raw.decode("latin-1")
    return json.dumps(fields)


def x_json_line__mutmut_4(message: Message) -> str:
    """Return a message as a JSON object on one line of ASCII, with all its fields.

    `timestamp` is ISO 8601; `raw` is text whose characters are the bytes (ISO 8859-1). A byte of
    `message` that is not UTF-8 is a lone surrogate, as in Python.
    """
    fields = message._asdict()
    fields["TIMESTAMP"] = message.timestamp and message.timestamp.isoformat()
    fields["raw"] = message.raw.decode("latin-1")
    return json.dumps(fields)


def x_json_line__mutmut_5(message: Message) -> str:
    """Return a message as a JSON object on one line of ASCII, with all its fields.

    `timestamp` is ISO 8601; `raw` is text whose characters are the bytes (ISO 8859-1). A byte of
    `message` that is not UTF-8 is a lone surrogate, as in Python.
    """
    fields = message._asdict()
    fields["timestamp"] = message.timestamp or message.timestamp.isoformat()
    fields["raw"] = message.raw.decode("latin-1")
    return json.dumps(fields)


def x_json_line__mutmut_6(message: Message) -> str:
    """Return a message as a JSON object on one line of ASCII, with all its fields.

    `timestamp` is ISO 8601; `raw` is text whose characters are the bytes (ISO 8859-1). A byte of
    `message` that is not UTF-8 is a lone surrogate, as in Python.
    """
    fields = message._asdict()
    fields["timestamp"] = message.timestamp and message.timestamp.isoformat()
    fields["raw"] = None
    return json.dumps(fields)


def x_json_line__mutmut_7(message: Message) -> str:
    """Return a message as a JSON object on one line of ASCII, with all its fields.

    `timestamp` is ISO 8601; `raw` is text whose characters are the bytes (ISO 8859-1). A byte of
    `message` that is not UTF-8 is a lone surrogate, as in Python.
    """
    fields = message._asdict()
    fields["timestamp"] = message.timestamp and message.timestamp.isoformat()
    fields["XXrawXX"] = message.raw.decode("latin-1")
    return json.dumps(fields)


def x_json_line__mutmut_8(message: Message) -> str:
    """Return a message as a JSON object on one line of ASCII, with all its fields.

    `timestamp` is ISO 8601; `raw` is text whose characters are the bytes (ISO 8859-1). A byte of
    `message` that is not UTF-8 is a lone surrogate, as in Python.
    """
    fields = message._asdict()
    fields["timestamp"] = message.timestamp and message.timestamp.isoformat()
    fields["RAW"] = message.raw.decode("latin-1")
    return json.dumps(fields)


def x_json_line__mutmut_9(message: Message) -> str:
    """Return a message as a JSON object on one line of ASCII, with all its fields.

    `timestamp` is ISO 8601; `raw` is text whose characters are the bytes (ISO 8859-1). A byte of
    `message` that is not UTF-8 is a lone surrogate, as in Python.
    """
    fields = message._asdict()
    fields["timestamp"] = message.timestamp and message.timestamp.isoformat()
    fields["raw"] = message.raw.decode(None)
    return json.dumps(fields)


def x_json_line__mutmut_10(message: Message) -> str:
    """Return a message as a JSON object on one line of ASCII, with all its fields.

    `timestamp` is ISO 8601; `raw` is text whose characters are the bytes (ISO 8859-1). A byte of
    `message` that is not UTF-8 is a lone surrogate, as in Python.
    """
    fields = message._asdict()
    fields["timestamp"] = message.timestamp and message.timestamp.isoformat()
    fields["raw"] = message.raw.decode("XXlatin-1XX")
    return json.dumps(fields)


def x_json_line__mutmut_11(message: Message) -> str:
    """Return a message as a JSON object on one line of ASCII, with all its fields.

    `timestamp` is ISO 8601; `raw` is text whose characters are the bytes (ISO 8859-1). A byte of
    `message` that is not UTF-8 is a lone surrogate, as in Python.
    """
    fields = message._asdict()
    fields["timestamp"] = message.timestamp and message.timestamp.isoformat()
    fields["raw"] = message.raw.decode("LATIN-1")
    return json.dumps(fields)


def x_json_line__mutmut_12(message: Message) -> str:
    """Return a message as a JSON object on one line of ASCII, with all its fields.

    `timestamp` is ISO 8601; `raw` is text whose characters are the bytes (ISO 8859-1). A byte of
    `message` that is not UTF-8 is a lone surrogate, as in Python.
    """
    fields = message._asdict()
    fields["timestamp"] = message.timestamp and message.timestamp.isoformat()
    fields["raw"] = message.raw.decode("latin-1")
    return json.dumps(None)

mutants_x_json_line__mutmut['_mutmut_orig'] = x_json_line__mutmut_orig # type: ignore # mutmut generated
mutants_x_json_line__mutmut['x_json_line__mutmut_1'] = x_json_line__mutmut_1 # type: ignore # mutmut generated
mutants_x_json_line__mutmut['x_json_line__mutmut_2'] = x_json_line__mutmut_2 # type: ignore # mutmut generated
mutants_x_json_line__mutmut['x_json_line__mutmut_3'] = x_json_line__mutmut_3 # type: ignore # mutmut generated
mutants_x_json_line__mutmut['x_json_line__mutmut_4'] = x_json_line__mutmut_4 # type: ignore # mutmut generated
mutants_x_json_line__mutmut['x_json_line__mutmut_5'] = x_json_line__mutmut_5 # type: ignore # mutmut generated
mutants_x_json_line__mutmut['x_json_line__mutmut_6'] = x_json_line__mutmut_6 # type: ignore # mutmut generated
mutants_x_json_line__mutmut['x_json_line__mutmut_7'] = x_json_line__mutmut_7 # type: ignore # mutmut generated
mutants_x_json_line__mutmut['x_json_line__mutmut_8'] = x_json_line__mutmut_8 # type: ignore # mutmut generated
mutants_x_json_line__mutmut['x_json_line__mutmut_9'] = x_json_line__mutmut_9 # type: ignore # mutmut generated
mutants_x_json_line__mutmut['x_json_line__mutmut_10'] = x_json_line__mutmut_10 # type: ignore # mutmut generated
mutants_x_json_line__mutmut['x_json_line__mutmut_11'] = x_json_line__mutmut_11 # type: ignore # mutmut generated
mutants_x_json_line__mutmut['x_json_line__mutmut_12'] = x_json_line__mutmut_12 # type: ignore # mutmut generated
mutants_x_printable__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_printable__mutmut)
def printable(text: str) -> str:
    """Return `text` with everything that is not printable escaped."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else _escaped(c) for c in text)


def x_printable__mutmut_orig(text: str) -> str:
    """Return `text` with everything that is not printable escaped."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else _escaped(c) for c in text)


def x_printable__mutmut_1(text: str) -> str:
    """Return `text` with everything that is not printable escaped."""
    if text.isprintable():
        return text
    return "".join(None)


def x_printable__mutmut_2(text: str) -> str:
    """Return `text` with everything that is not printable escaped."""
    if text.isprintable():
        return text
    return "XXXX".join(c if c.isprintable() else _escaped(c) for c in text)


def x_printable__mutmut_3(text: str) -> str:
    """Return `text` with everything that is not printable escaped."""
    if text.isprintable():
        return text
    return "".join(c if (c.isprintable()) and False else _escaped(c) for c in text)


def x_printable__mutmut_4(text: str) -> str:
    """Return `text` with everything that is not printable escaped."""
    if text.isprintable():
        return text
    return "".join(c if (c.isprintable()) or True else _escaped(c) for c in text)


def x_printable__mutmut_5(text: str) -> str:
    """Return `text` with everything that is not printable escaped."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else _escaped(None) for c in text)

mutants_x_printable__mutmut['_mutmut_orig'] = x_printable__mutmut_orig # type: ignore # mutmut generated
mutants_x_printable__mutmut['x_printable__mutmut_1'] = x_printable__mutmut_1 # type: ignore # mutmut generated
mutants_x_printable__mutmut['x_printable__mutmut_2'] = x_printable__mutmut_2 # type: ignore # mutmut generated
mutants_x_printable__mutmut['x_printable__mutmut_3'] = x_printable__mutmut_3 # type: ignore # mutmut generated
mutants_x_printable__mutmut['x_printable__mutmut_4'] = x_printable__mutmut_4 # type: ignore # mutmut generated
mutants_x_printable__mutmut['x_printable__mutmut_5'] = x_printable__mutmut_5 # type: ignore # mutmut generated
mutants_x__header__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__header__mutmut)
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


def x__header__mutmut_orig(message: Message) -> Iterator[str]:
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


def x__header__mutmut_1(message: Message) -> Iterator[str]:
    if message.facility is not None or message.level is not None:
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


def x__header__mutmut_2(message: Message) -> Iterator[str]:
    if message.facility is None and message.level is not None:
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


def x__header__mutmut_3(message: Message) -> Iterator[str]:
    if message.facility is not None and message.level is None:
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


def x__header__mutmut_4(message: Message) -> Iterator[str]:
    if message.facility is not None and message.level is not None:
        facility = None
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


def x__header__mutmut_5(message: Message) -> Iterator[str]:
    if message.facility is not None and message.level is not None:
        facility = _FACILITY_NAMES.get(None, str(message.facility >> 3))
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


def x__header__mutmut_6(message: Message) -> Iterator[str]:
    if message.facility is not None and message.level is not None:
        facility = _FACILITY_NAMES.get(message.facility, None)
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


def x__header__mutmut_7(message: Message) -> Iterator[str]:
    if message.facility is not None and message.level is not None:
        facility = _FACILITY_NAMES.get(str(message.facility >> 3))
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


def x__header__mutmut_8(message: Message) -> Iterator[str]:
    if message.facility is not None and message.level is not None:
        facility = _FACILITY_NAMES.get(message.facility, )
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


def x__header__mutmut_9(message: Message) -> Iterator[str]:
    if message.facility is not None and message.level is not None:
        facility = _FACILITY_NAMES.get(message.facility, str(None))
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


def x__header__mutmut_10(message: Message) -> Iterator[str]:
    if message.facility is not None and message.level is not None:
        facility = _FACILITY_NAMES.get(message.facility, str(message.facility << 3))
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


def x__header__mutmut_11(message: Message) -> Iterator[str]:
    if message.facility is not None and message.level is not None:
        facility = _FACILITY_NAMES.get(message.facility, str(message.facility >> 4))
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


def x__header__mutmut_12(message: Message) -> Iterator[str]:
    if message.facility is not None and message.level is not None:
        facility = _FACILITY_NAMES.get(message.facility, str(message.facility >> 3))
        yield f"{facility}.{_LEVEL_NAMES[message.level]}"
    if message.timestamp is None:
        yield message.timestamp.isoformat()
    if message.hostname is not None:
        yield message.hostname
    if message.ident is not None or message.pid is not None:
        yield (message.ident or "") + (f"[{message.pid}]" if message.pid is not None else "")
    if message.msgid is not None:
        yield message.msgid
    for name, parameters in (message.structured_data or {}).items():
        yield f"[{' '.join([name, *(f'{key}={json.dumps(v)}' for key, v in parameters.items())])}]"


def x__header__mutmut_13(message: Message) -> Iterator[str]:
    if message.facility is not None and message.level is not None:
        facility = _FACILITY_NAMES.get(message.facility, str(message.facility >> 3))
        yield f"{facility}.{_LEVEL_NAMES[message.level]}"
    if message.timestamp is not None:
        yield message.timestamp.isoformat()
    if message.hostname is None:
        yield message.hostname
    if message.ident is not None or message.pid is not None:
        yield (message.ident or "") + (f"[{message.pid}]" if message.pid is not None else "")
    if message.msgid is not None:
        yield message.msgid
    for name, parameters in (message.structured_data or {}).items():
        yield f"[{' '.join([name, *(f'{key}={json.dumps(v)}' for key, v in parameters.items())])}]"


def x__header__mutmut_14(message: Message) -> Iterator[str]:
    if message.facility is not None and message.level is not None:
        facility = _FACILITY_NAMES.get(message.facility, str(message.facility >> 3))
        yield f"{facility}.{_LEVEL_NAMES[message.level]}"
    if message.timestamp is not None:
        yield message.timestamp.isoformat()
    if message.hostname is not None:
        yield message.hostname
    if message.ident is not None and message.pid is not None:
        yield (message.ident or "") + (f"[{message.pid}]" if message.pid is not None else "")
    if message.msgid is not None:
        yield message.msgid
    for name, parameters in (message.structured_data or {}).items():
        yield f"[{' '.join([name, *(f'{key}={json.dumps(v)}' for key, v in parameters.items())])}]"


def x__header__mutmut_15(message: Message) -> Iterator[str]:
    if message.facility is not None and message.level is not None:
        facility = _FACILITY_NAMES.get(message.facility, str(message.facility >> 3))
        yield f"{facility}.{_LEVEL_NAMES[message.level]}"
    if message.timestamp is not None:
        yield message.timestamp.isoformat()
    if message.hostname is not None:
        yield message.hostname
    if message.ident is None or message.pid is not None:
        yield (message.ident or "") + (f"[{message.pid}]" if message.pid is not None else "")
    if message.msgid is not None:
        yield message.msgid
    for name, parameters in (message.structured_data or {}).items():
        yield f"[{' '.join([name, *(f'{key}={json.dumps(v)}' for key, v in parameters.items())])}]"


def x__header__mutmut_16(message: Message) -> Iterator[str]:
    if message.facility is not None and message.level is not None:
        facility = _FACILITY_NAMES.get(message.facility, str(message.facility >> 3))
        yield f"{facility}.{_LEVEL_NAMES[message.level]}"
    if message.timestamp is not None:
        yield message.timestamp.isoformat()
    if message.hostname is not None:
        yield message.hostname
    if message.ident is not None or message.pid is None:
        yield (message.ident or "") + (f"[{message.pid}]" if message.pid is not None else "")
    if message.msgid is not None:
        yield message.msgid
    for name, parameters in (message.structured_data or {}).items():
        yield f"[{' '.join([name, *(f'{key}={json.dumps(v)}' for key, v in parameters.items())])}]"


def x__header__mutmut_17(message: Message) -> Iterator[str]:
    if message.facility is not None and message.level is not None:
        facility = _FACILITY_NAMES.get(message.facility, str(message.facility >> 3))
        yield f"{facility}.{_LEVEL_NAMES[message.level]}"
    if message.timestamp is not None:
        yield message.timestamp.isoformat()
    if message.hostname is not None:
        yield message.hostname
    if message.ident is not None or message.pid is not None:
        yield (message.ident or "") - (f"[{message.pid}]" if message.pid is not None else "")
    if message.msgid is not None:
        yield message.msgid
    for name, parameters in (message.structured_data or {}).items():
        yield f"[{' '.join([name, *(f'{key}={json.dumps(v)}' for key, v in parameters.items())])}]"


def x__header__mutmut_18(message: Message) -> Iterator[str]:
    if message.facility is not None and message.level is not None:
        facility = _FACILITY_NAMES.get(message.facility, str(message.facility >> 3))
        yield f"{facility}.{_LEVEL_NAMES[message.level]}"
    if message.timestamp is not None:
        yield message.timestamp.isoformat()
    if message.hostname is not None:
        yield message.hostname
    if message.ident is not None or message.pid is not None:
        yield (message.ident and "") + (f"[{message.pid}]" if message.pid is not None else "")
    if message.msgid is not None:
        yield message.msgid
    for name, parameters in (message.structured_data or {}).items():
        yield f"[{' '.join([name, *(f'{key}={json.dumps(v)}' for key, v in parameters.items())])}]"


def x__header__mutmut_19(message: Message) -> Iterator[str]:
    if message.facility is not None and message.level is not None:
        facility = _FACILITY_NAMES.get(message.facility, str(message.facility >> 3))
        yield f"{facility}.{_LEVEL_NAMES[message.level]}"
    if message.timestamp is not None:
        yield message.timestamp.isoformat()
    if message.hostname is not None:
        yield message.hostname
    if message.ident is not None or message.pid is not None:
        yield (message.ident or "XXXX") + (f"[{message.pid}]" if message.pid is not None else "")
    if message.msgid is not None:
        yield message.msgid
    for name, parameters in (message.structured_data or {}).items():
        yield f"[{' '.join([name, *(f'{key}={json.dumps(v)}' for key, v in parameters.items())])}]"


def x__header__mutmut_20(message: Message) -> Iterator[str]:
    if message.facility is not None and message.level is not None:
        facility = _FACILITY_NAMES.get(message.facility, str(message.facility >> 3))
        yield f"{facility}.{_LEVEL_NAMES[message.level]}"
    if message.timestamp is not None:
        yield message.timestamp.isoformat()
    if message.hostname is not None:
        yield message.hostname
    if message.ident is not None or message.pid is not None:
        yield (message.ident or "") + (f"[{message.pid}]" if (message.pid is not None) and False else "")
    if message.msgid is not None:
        yield message.msgid
    for name, parameters in (message.structured_data or {}).items():
        yield f"[{' '.join([name, *(f'{key}={json.dumps(v)}' for key, v in parameters.items())])}]"


def x__header__mutmut_21(message: Message) -> Iterator[str]:
    if message.facility is not None and message.level is not None:
        facility = _FACILITY_NAMES.get(message.facility, str(message.facility >> 3))
        yield f"{facility}.{_LEVEL_NAMES[message.level]}"
    if message.timestamp is not None:
        yield message.timestamp.isoformat()
    if message.hostname is not None:
        yield message.hostname
    if message.ident is not None or message.pid is not None:
        yield (message.ident or "") + (f"[{message.pid}]" if (message.pid is not None) or True else "")
    if message.msgid is not None:
        yield message.msgid
    for name, parameters in (message.structured_data or {}).items():
        yield f"[{' '.join([name, *(f'{key}={json.dumps(v)}' for key, v in parameters.items())])}]"


def x__header__mutmut_22(message: Message) -> Iterator[str]:
    if message.facility is not None and message.level is not None:
        facility = _FACILITY_NAMES.get(message.facility, str(message.facility >> 3))
        yield f"{facility}.{_LEVEL_NAMES[message.level]}"
    if message.timestamp is not None:
        yield message.timestamp.isoformat()
    if message.hostname is not None:
        yield message.hostname
    if message.ident is not None or message.pid is not None:
        yield (message.ident or "") + (f"[{message.pid}]" if message.pid is None else "")
    if message.msgid is not None:
        yield message.msgid
    for name, parameters in (message.structured_data or {}).items():
        yield f"[{' '.join([name, *(f'{key}={json.dumps(v)}' for key, v in parameters.items())])}]"


def x__header__mutmut_23(message: Message) -> Iterator[str]:
    if message.facility is not None and message.level is not None:
        facility = _FACILITY_NAMES.get(message.facility, str(message.facility >> 3))
        yield f"{facility}.{_LEVEL_NAMES[message.level]}"
    if message.timestamp is not None:
        yield message.timestamp.isoformat()
    if message.hostname is not None:
        yield message.hostname
    if message.ident is not None or message.pid is not None:
        yield (message.ident or "") + (f"[{message.pid}]" if message.pid is not None else "XXXX")
    if message.msgid is not None:
        yield message.msgid
    for name, parameters in (message.structured_data or {}).items():
        yield f"[{' '.join([name, *(f'{key}={json.dumps(v)}' for key, v in parameters.items())])}]"


def x__header__mutmut_24(message: Message) -> Iterator[str]:
    if message.facility is not None and message.level is not None:
        facility = _FACILITY_NAMES.get(message.facility, str(message.facility >> 3))
        yield f"{facility}.{_LEVEL_NAMES[message.level]}"
    if message.timestamp is not None:
        yield message.timestamp.isoformat()
    if message.hostname is not None:
        yield message.hostname
    if message.ident is not None or message.pid is not None:
        yield (message.ident or "") + (f"[{message.pid}]" if message.pid is not None else "")
    if message.msgid is None:
        yield message.msgid
    for name, parameters in (message.structured_data or {}).items():
        yield f"[{' '.join([name, *(f'{key}={json.dumps(v)}' for key, v in parameters.items())])}]"


def x__header__mutmut_25(message: Message) -> Iterator[str]:
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
    for name, parameters in (message.structured_data and {}).items():
        yield f"[{' '.join([name, *(f'{key}={json.dumps(v)}' for key, v in parameters.items())])}]"


def x__header__mutmut_26(message: Message) -> Iterator[str]:
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
        yield f"[{' '.join(None)}]"


def x__header__mutmut_27(message: Message) -> Iterator[str]:
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
        yield f"[{'XX XX'.join([name, *(f'{key}={json.dumps(v)}' for key, v in parameters.items())])}]"


def x__header__mutmut_28(message: Message) -> Iterator[str]:
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
        yield f"[{' '.join([name, *(f'{key}={json.dumps(None)}' for key, v in parameters.items())])}]"

mutants_x__header__mutmut['_mutmut_orig'] = x__header__mutmut_orig # type: ignore # mutmut generated
mutants_x__header__mutmut['x__header__mutmut_1'] = x__header__mutmut_1 # type: ignore # mutmut generated
mutants_x__header__mutmut['x__header__mutmut_2'] = x__header__mutmut_2 # type: ignore # mutmut generated
mutants_x__header__mutmut['x__header__mutmut_3'] = x__header__mutmut_3 # type: ignore # mutmut generated
mutants_x__header__mutmut['x__header__mutmut_4'] = x__header__mutmut_4 # type: ignore # mutmut generated
mutants_x__header__mutmut['x__header__mutmut_5'] = x__header__mutmut_5 # type: ignore # mutmut generated
mutants_x__header__mutmut['x__header__mutmut_6'] = x__header__mutmut_6 # type: ignore # mutmut generated
mutants_x__header__mutmut['x__header__mutmut_7'] = x__header__mutmut_7 # type: ignore # mutmut generated
mutants_x__header__mutmut['x__header__mutmut_8'] = x__header__mutmut_8 # type: ignore # mutmut generated
mutants_x__header__mutmut['x__header__mutmut_9'] = x__header__mutmut_9 # type: ignore # mutmut generated
mutants_x__header__mutmut['x__header__mutmut_10'] = x__header__mutmut_10 # type: ignore # mutmut generated
mutants_x__header__mutmut['x__header__mutmut_11'] = x__header__mutmut_11 # type: ignore # mutmut generated
mutants_x__header__mutmut['x__header__mutmut_12'] = x__header__mutmut_12 # type: ignore # mutmut generated
mutants_x__header__mutmut['x__header__mutmut_13'] = x__header__mutmut_13 # type: ignore # mutmut generated
mutants_x__header__mutmut['x__header__mutmut_14'] = x__header__mutmut_14 # type: ignore # mutmut generated
mutants_x__header__mutmut['x__header__mutmut_15'] = x__header__mutmut_15 # type: ignore # mutmut generated
mutants_x__header__mutmut['x__header__mutmut_16'] = x__header__mutmut_16 # type: ignore # mutmut generated
mutants_x__header__mutmut['x__header__mutmut_17'] = x__header__mutmut_17 # type: ignore # mutmut generated
mutants_x__header__mutmut['x__header__mutmut_18'] = x__header__mutmut_18 # type: ignore # mutmut generated
mutants_x__header__mutmut['x__header__mutmut_19'] = x__header__mutmut_19 # type: ignore # mutmut generated
mutants_x__header__mutmut['x__header__mutmut_20'] = x__header__mutmut_20 # type: ignore # mutmut generated
mutants_x__header__mutmut['x__header__mutmut_21'] = x__header__mutmut_21 # type: ignore # mutmut generated
mutants_x__header__mutmut['x__header__mutmut_22'] = x__header__mutmut_22 # type: ignore # mutmut generated
mutants_x__header__mutmut['x__header__mutmut_23'] = x__header__mutmut_23 # type: ignore # mutmut generated
mutants_x__header__mutmut['x__header__mutmut_24'] = x__header__mutmut_24 # type: ignore # mutmut generated
mutants_x__header__mutmut['x__header__mutmut_25'] = x__header__mutmut_25 # type: ignore # mutmut generated
mutants_x__header__mutmut['x__header__mutmut_26'] = x__header__mutmut_26 # type: ignore # mutmut generated
mutants_x__header__mutmut['x__header__mutmut_27'] = x__header__mutmut_27 # type: ignore # mutmut generated
mutants_x__header__mutmut['x__header__mutmut_28'] = x__header__mutmut_28 # type: ignore # mutmut generated
mutants_x__escaped__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__escaped__mutmut)
def _escaped(character: str) -> str:
    if "\udc80" <= character <= "\udcff":  # what surrogateescape makes of a byte
        return f"\\x{ord(character) - 0xDC00:02x}"
    return character.encode("unicode_escape").decode("ascii")


def x__escaped__mutmut_orig(character: str) -> str:
    if "\udc80" <= character <= "\udcff":  # what surrogateescape makes of a byte
        return f"\\x{ord(character) - 0xDC00:02x}"
    return character.encode("unicode_escape").decode("ascii")


def x__escaped__mutmut_1(character: str) -> str:
    if "XX\udc80XX" <= character <= "\udcff":  # what surrogateescape makes of a byte
        return f"\\x{ord(character) - 0xDC00:02x}"
    return character.encode("unicode_escape").decode("ascii")


def x__escaped__mutmut_2(character: str) -> str:
    if "\udc80" < character <= "\udcff":  # what surrogateescape makes of a byte
        return f"\\x{ord(character) - 0xDC00:02x}"
    return character.encode("unicode_escape").decode("ascii")


def x__escaped__mutmut_3(character: str) -> str:
    if "\udc80" <= character < "\udcff":  # what surrogateescape makes of a byte
        return f"\\x{ord(character) - 0xDC00:02x}"
    return character.encode("unicode_escape").decode("ascii")


def x__escaped__mutmut_4(character: str) -> str:
    if "\udc80" <= character <= "XX\udcffXX":  # what surrogateescape makes of a byte
        return f"\\x{ord(character) - 0xDC00:02x}"
    return character.encode("unicode_escape").decode("ascii")


def x__escaped__mutmut_5(character: str) -> str:
    if "\udc80" <= character <= "\udcff":  # what surrogateescape makes of a byte
        return f"\\x{ord(character) + 0xDC00:02x}"
    return character.encode("unicode_escape").decode("ascii")


def x__escaped__mutmut_6(character: str) -> str:
    if "\udc80" <= character <= "\udcff":  # what surrogateescape makes of a byte
        return f"\\x{ord(None) - 0xDC00:02x}"
    return character.encode("unicode_escape").decode("ascii")


def x__escaped__mutmut_7(character: str) -> str:
    if "\udc80" <= character <= "\udcff":  # what surrogateescape makes of a byte
        return f"\\x{ord(character) - 56321:02x}"
    return character.encode("unicode_escape").decode("ascii")


def x__escaped__mutmut_8(character: str) -> str:
    if "\udc80" <= character <= "\udcff":  # what surrogateescape makes of a byte
        return f"\\x{ord(character) - 0xDC00:02x}"
    return character.encode("unicode_escape").decode(None)


def x__escaped__mutmut_9(character: str) -> str:
    if "\udc80" <= character <= "\udcff":  # what surrogateescape makes of a byte
        return f"\\x{ord(character) - 0xDC00:02x}"
    return character.encode(None).decode("ascii")


def x__escaped__mutmut_10(character: str) -> str:
    if "\udc80" <= character <= "\udcff":  # what surrogateescape makes of a byte
        return f"\\x{ord(character) - 0xDC00:02x}"
    return character.encode("XXunicode_escapeXX").decode("ascii")


def x__escaped__mutmut_11(character: str) -> str:
    if "\udc80" <= character <= "\udcff":  # what surrogateescape makes of a byte
        return f"\\x{ord(character) - 0xDC00:02x}"
    return character.encode("UNICODE_ESCAPE").decode("ascii")


def x__escaped__mutmut_12(character: str) -> str:
    if "\udc80" <= character <= "\udcff":  # what surrogateescape makes of a byte
        return f"\\x{ord(character) - 0xDC00:02x}"
    return character.encode("unicode_escape").decode("XXasciiXX")


def x__escaped__mutmut_13(character: str) -> str:
    if "\udc80" <= character <= "\udcff":  # what surrogateescape makes of a byte
        return f"\\x{ord(character) - 0xDC00:02x}"
    return character.encode("unicode_escape").decode("ASCII")

mutants_x__escaped__mutmut['_mutmut_orig'] = x__escaped__mutmut_orig # type: ignore # mutmut generated
mutants_x__escaped__mutmut['x__escaped__mutmut_1'] = x__escaped__mutmut_1 # type: ignore # mutmut generated
mutants_x__escaped__mutmut['x__escaped__mutmut_2'] = x__escaped__mutmut_2 # type: ignore # mutmut generated
mutants_x__escaped__mutmut['x__escaped__mutmut_3'] = x__escaped__mutmut_3 # type: ignore # mutmut generated
mutants_x__escaped__mutmut['x__escaped__mutmut_4'] = x__escaped__mutmut_4 # type: ignore # mutmut generated
mutants_x__escaped__mutmut['x__escaped__mutmut_5'] = x__escaped__mutmut_5 # type: ignore # mutmut generated
mutants_x__escaped__mutmut['x__escaped__mutmut_6'] = x__escaped__mutmut_6 # type: ignore # mutmut generated
mutants_x__escaped__mutmut['x__escaped__mutmut_7'] = x__escaped__mutmut_7 # type: ignore # mutmut generated
mutants_x__escaped__mutmut['x__escaped__mutmut_8'] = x__escaped__mutmut_8 # type: ignore # mutmut generated
mutants_x__escaped__mutmut['x__escaped__mutmut_9'] = x__escaped__mutmut_9 # type: ignore # mutmut generated
mutants_x__escaped__mutmut['x__escaped__mutmut_10'] = x__escaped__mutmut_10 # type: ignore # mutmut generated
mutants_x__escaped__mutmut['x__escaped__mutmut_11'] = x__escaped__mutmut_11 # type: ignore # mutmut generated
mutants_x__escaped__mutmut['x__escaped__mutmut_12'] = x__escaped__mutmut_12 # type: ignore # mutmut generated
mutants_x__escaped__mutmut['x__escaped__mutmut_13'] = x__escaped__mutmut_13 # type: ignore # mutmut generated
