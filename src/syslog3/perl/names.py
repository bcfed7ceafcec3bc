"""Names of levels and facilities, as Sys::Syslog reads them."""

from __future__ import annotations

import re
from typing import NamedTuple

from syslog3.compiled.constants import CONSTANTS, LOG_FACMASK, LOG_PRIMASK
from syslog3.perl.scalars import Number, c_int, number, text

#: What it takes for constants because it finds functions of these names, and calls them.
_FUNCTIONS = {"LOG_MASK": 1, "LOG_UPTO": 1, "LOG_PRI": 0, "LOG_FAC": 0, "LOG_MAKEPRI": 0}

_UNKNOWN = -1


class Priority(NamedTuple):
    """What :func:`syslog`'s first argument says; None where it says nothing."""

    level: int
    facility: Number | None
    facility_name: str | None


def xlate(name: object) -> Number:
    """Return the number of a level, a facility or any other constant; -1 where there is none.

    Numbers stand for themselves. Any case will do, with or without ``LOG_``.
    """
    word = text(name)
    if re.fullmatch(r"\s*\d+\s*", word, re.ASCII):
        return _perls_number(number(word))
    if not word.isascii():
        return _UNKNOWN
    constant = word.upper()
    if not constant.startswith("LOG_"):
        constant = f"LOG_{constant}"
    return CONSTANTS.get(constant, _FUNCTIONS.get(constant, _UNKNOWN))


def _perls_number(value: Number) -> Number:
    return value if value < 2**64 else float(value)


def parse_priority(given: object) -> Priority:
    """Return what ``given`` says: a number, a level, or a level and a facility in either order.

    Raises :exc:`ValueError` in Sys::Syslog's words.
    """
    priority = text(given)
    if re.fullmatch(r"\d+\n?", priority, re.ASCII):
        bits = c_int(priority)
        return Priority(bits & LOG_PRIMASK, bits & LOG_FACMASK or None, None)
    if not re.match(r"\w", priority, re.ASCII):
        raise ValueError(f"syslog: invalid level/facility: {priority}")
    return _parse_words(re.split(r"\W+", priority, maxsplit=1, flags=re.ASCII))


def _parse_words(words: list[str]) -> Priority:
    level: Number | None = None
    facility: Number | None = None
    name = None
    for word in filter(None, words):
        found = xlate(word)
        if found < 0:
            raise ValueError(f"syslog: invalid level/facility: {word}")
        if found <= LOG_PRIMASK and word != "kern":
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word}")
            level = found
        else:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word}")
            facility = found
            name = word if re.match("[A-Za-z]", word) else name
    if level is None:
        raise ValueError("syslog: level must be given")
    return Priority(int(level), facility, name)
