"""Levels, facilities and options: names to numbers.

Errors about priorities have Sys::Syslog's wording, followed by what is allowed.
"""

from __future__ import annotations

from syslog3.arguments.c_types import c_int, plain
from syslog3.compiled.constants import CONSTANTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_LEVELS = "emerg alert crit err warning notice info debug"
_FACILITIES = (
    "kern user mail daemon auth syslog lpr news uucp cron authpriv ftp"
    " local0 local1 local2 local3 local4 local5 local6 local7"
    " audit console install launchd lfmt netinfo ntp ras remoteauth security"
)
_OPTIONS = "cons ndelay odelay nowait perror pid"


def _numbers(names: str) -> dict[str, int]:
    numbers = {name: CONSTANTS.get(f"LOG_{name.upper()}") for name in names.split()}
    return {name: number for name, number in numbers.items() if number is not None}


#: The numbers of the system's header, by name in lower case.
LEVELS = _numbers(_LEVELS)
FACILITIES = _numbers(_FACILITIES)

#: Names that <syslog.h> calls deprecated, and that programs still use.
_OLD_LEVELS = {"panic": LEVELS["emerg"], "error": LEVELS["err"], "warn": LEVELS["warning"]}

#: Facilities are multiples of 8, from LOG_KERN, 0, to LOG_LOCAL7.
_FACILITY_STEP = 8
_HIGHEST_FACILITY = FACILITIES["local7"]
_HIGHEST_PRIORITY = _HIGHEST_FACILITY + LEVELS["debug"]

#: libc's options fit into one byte. Sys::Syslog's own are higher bits, which libc never gets.
LIBC_OPTIONS = 0xFF
OPTIONS = {**_numbers(_OPTIONS), "nofatal": 0x100, "noeol": 0x200, "nonul": 0x400}


def _words(text: str) -> list[str]:
    return "".join(c if c.isalnum() or c == "_" else " " for c in text).split()


def _key(word: str) -> str:
    lower = word.lower()
    return lower[4:] if lower.startswith("log_") else lower


#: Results of earlier calls: a program uses few priorities, and uses them often.
_parsed: dict[str, int] = {}
_MOST_TEXTS = 1000


def parse_priority(text: str) -> int:
    """Return the priority that ``text`` names: a level, or a level and a facility in either order.

    ``"info"``, ``"mail|warning"``, ``"LOG_LOCAL0.err"``: in any case, with or without ``LOG_``,
    separated by anything but word characters. Raises :exc:`ValueError` for anything else.
    """
    text = plain(text)
    if text in _parsed:
        return _parsed[text]
    level = facility = None
    for word in _words(text) or [text]:
        name = _key(word)
        if name in LEVELS or name in _OLD_LEVELS:
            if level is not None:
                raise ValueError(f"syslog: too many levels given: {word} (in {text!r})")
            level = LEVELS.get(name, _OLD_LEVELS.get(name))
        elif name in FACILITIES:
            if facility is not None:
                raise ValueError(f"syslog: too many facilities given: {word} (in {text!r})")
            facility = FACILITIES[name]
        else:
            raise ValueError(f"syslog: invalid level/facility: {word} ({_allowed()})")
    if level is None:
        raise ValueError(f"syslog: level must be given: {text!r} names none ({_allowed()})")
    if len(_parsed) < _MOST_TEXTS:
        _parsed[text] = level | (facility or 0)
    return level | (facility or 0)


def _allowed() -> str:
    return f"levels: {', '.join(LEVELS)}; facilities: {', '.join(FACILITIES)}"


def parse_facility(text: str) -> int:
    """Return the number of the facility that ``text`` names, as ``"local0"`` or ``"LOG_LOCAL0"``.

    Raises :exc:`ValueError` for any other text.
    """
    text = plain(text)
    try:
        return FACILITIES[_key(text)]
    except KeyError:
        raise ValueError(f"invalid facility: {text!r} (allowed: {', '.join(FACILITIES)})") from None


def parse_options(text: str) -> int:
    """Return the options that ``text`` names, as bits: ``"ndelay,pid"``.

    The names are the keys of :data:`OPTIONS`, in any case, with or without ``LOG_``, separated by
    anything but word characters. Raises :exc:`ValueError` for any other name.
    """
    options = 0
    for word in _words(plain(text)):
        try:
            options |= OPTIONS[_key(word)]
        except KeyError:
            raise ValueError(f"invalid option: {word!r} (allowed: {', '.join(OPTIONS)})") from None
    return options


def priority_number(name: str, priority: int | str) -> int:
    """Return the number of a priority, given as number or text; errors call it ``name``."""
    if isinstance(priority, str):
        return parse_priority(priority)
    return c_int(name, priority, "int or str")


#: What wire_priority() returns, by exact type, for all numbers and for the texts that it was given
#: before: ``WIRE_PRIORITIES[type(priority)][priority]`` costs less than calling it.
WIRE_PRIORITIES: dict[type, dict[Any, int]] = {
    int: {number: number for number in range(_HIGHEST_PRIORITY + 1)},
    str: {},
}


def wire_priority(priority: int | str) -> int:
    """Return the priority of a message whose PRI this package writes: 0 to 191."""
    number = priority_number("syslog: priority", priority)
    if not 0 <= number <= _HIGHEST_PRIORITY:
        raise ValueError(
            f"syslog: invalid priority: {number} (allowed: 0 to {_HIGHEST_PRIORITY}, a level or a"
            " level and a facility)"
        )
    if type(priority) is str and len(WIRE_PRIORITIES[str]) < _MOST_TEXTS:
        WIRE_PRIORITIES[str][priority] = number
    return number


def facility_number(name: str, facility: int | str) -> int:
    """Return the number of a facility, given as number or text; errors call it ``name``."""
    if isinstance(facility, str):
        return parse_facility(facility)
    return c_int(name, facility, "int or str")


def wire_facility(name: str, facility: int | str) -> int:
    """Return a facility for a PRI that this package writes: a multiple of 8 up to LOG_LOCAL7."""
    number = facility_number(name, facility)
    if number % _FACILITY_STEP or not 0 <= number <= _HIGHEST_FACILITY:
        raise ValueError(
            f"{name}: invalid facility: {number} (allowed: a multiple of {_FACILITY_STEP} from 0,"
            f" LOG_KERN, to {_HIGHEST_FACILITY}, LOG_LOCAL7, or a name)"
        )
    return number


def option_bits(name: str, option: int | str) -> int:
    """Return options as bits, given as number or text; errors call them ``name``."""
    if isinstance(option, str):
        return parse_options(option)
    return c_int(name, option, "int or str")
