"""Records of :mod:`logging`: their levels, line feeds and extras, in syslog's terms."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

#: The levels that every ``priority_map`` has, highest first.
_STANDARD = [
    (logging.CRITICAL, "CRITICAL"),
    (logging.ERROR, "ERROR"),
    (logging.WARNING, "WARNING"),
    (logging.INFO, "INFO"),
    (logging.DEBUG, "DEBUG"),
]

#: How logging names a level that has no name: "Level 25", see ``logging.getLevelName``.
_NAMELESS = "Level "


def _split(text: str) -> list[str]:
    lines = [line.rstrip("\r") for line in text.split("\n")]
    return [line for line in lines if line] or [""]


#: What can be done about line feeds: functions from a text to the messages to send.
NEWLINES: dict[str, Callable[[str], list[str]]] = {
    "keep": lambda text: [text],
    "escape": lambda text: [text.replace("\n", "#012")],  # rsyslog's notation
    "split": _split,
}


def check_newlines(newlines: object) -> str:
    """Return ``newlines``, a key of :data:`NEWLINES`; :exc:`ValueError` for anything else."""
    if not isinstance(newlines, str) or newlines not in NEWLINES:
        raise ValueError(f"invalid newlines: {newlines!r} (allowed: {', '.join(NEWLINES)})")
    return newlines


def standard_level(number: int) -> str:
    """Return the name of the highest of logging's own levels that is not above ``number``.

    Below all of them that is ``DEBUG``.
    """
    return next((name for level, name in _STANDARD if level <= number), "DEBUG")


def level_number(name: str) -> int | None:
    """Return the number of the level that logging calls ``name``, or None."""
    number = logging.getLevelName(name)
    if isinstance(number, int):
        return number
    digits = name[len(_NAMELESS) :] if name.startswith(_NAMELESS) else ""
    return int(digits) if digits.lstrip("-").isdecimal() else None


def nearest_level(
    name: str,
    number: int | None,
    priority_map: Mapping[str, str],
    priority_names: Mapping[str, int],
) -> str:
    """Return a key of ``priority_names`` for a level that is not in ``priority_map``.

    It is the level's own name if syslog has it, else the nearest level below; ``"warning"``, the
    standard library's default, if the level has no number.
    """
    if name.lower() in priority_names:
        return name.lower()
    if number is None:
        return "warning"
    standard = standard_level(number)
    return priority_map.get(standard, standard.lower())


def extra(record: logging.LogRecord, name: str) -> Any:
    """Return the caller's ``extra[name]``, or None.

    logging makes each an attribute of the record; loguru keeps all in one attribute, ``extra``.
    """
    value = getattr(record, name, None)
    if value is None and isinstance(getattr(record, "extra", None), dict):
        value = record.__dict__["extra"].get(name)
    return value


def has_extra(record: logging.LogRecord) -> bool:
    """Return whether :func:`extra` can find anything; in most records it can't."""
    attributes = record.__dict__
    return "msgid" in attributes or "structured_data" in attributes or "extra" in attributes


def encoded(text: str) -> bytes:
    r"""Return ``text`` in UTF-8; a lone surrogate, as in a file name, becomes ``\udcff``."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "backslashreplace")
