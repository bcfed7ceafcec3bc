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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x__numbers__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__numbers__mutmut)
def _numbers(names: str) -> dict[str, int]:
    numbers = {name: CONSTANTS.get(f"LOG_{name.upper()}") for name in names.split()}
    return {name: number for name, number in numbers.items() if number is not None}


def x__numbers__mutmut_orig(names: str) -> dict[str, int]:
    numbers = {name: CONSTANTS.get(f"LOG_{name.upper()}") for name in names.split()}
    return {name: number for name, number in numbers.items() if number is not None}


def x__numbers__mutmut_1(names: str) -> dict[str, int]:
    numbers = None
    return {name: number for name, number in numbers.items() if number is not None}


def x__numbers__mutmut_2(names: str) -> dict[str, int]:
    numbers = {name: CONSTANTS.get(None) for name in names.split()}
    return {name: number for name, number in numbers.items() if number is not None}


def x__numbers__mutmut_3(names: str) -> dict[str, int]:
    numbers = {name: CONSTANTS.get(f"LOG_{name.lower()}") for name in names.split()}
    return {name: number for name, number in numbers.items() if number is not None}


def x__numbers__mutmut_4(names: str) -> dict[str, int]:
    numbers = {name: CONSTANTS.get(f"LOG_{name.upper()}") for name in names.split()}
    return {name: number for name, number in numbers.items() if number is None}

mutants_x__numbers__mutmut['_mutmut_orig'] = x__numbers__mutmut_orig # type: ignore # mutmut generated
mutants_x__numbers__mutmut['x__numbers__mutmut_1'] = x__numbers__mutmut_1 # type: ignore # mutmut generated
mutants_x__numbers__mutmut['x__numbers__mutmut_2'] = x__numbers__mutmut_2 # type: ignore # mutmut generated
mutants_x__numbers__mutmut['x__numbers__mutmut_3'] = x__numbers__mutmut_3 # type: ignore # mutmut generated
mutants_x__numbers__mutmut['x__numbers__mutmut_4'] = x__numbers__mutmut_4 # type: ignore # mutmut generated


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
mutants_x__words__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__words__mutmut)
def _words(text: str) -> list[str]:
    return "".join(c if c.isalnum() or c == "_" else " " for c in text).split()


def x__words__mutmut_orig(text: str) -> list[str]:
    return "".join(c if c.isalnum() or c == "_" else " " for c in text).split()


def x__words__mutmut_1(text: str) -> list[str]:
    return "".join(None).split()


def x__words__mutmut_2(text: str) -> list[str]:
    return "XXXX".join(c if c.isalnum() or c == "_" else " " for c in text).split()


def x__words__mutmut_3(text: str) -> list[str]:
    return "".join(c if (c.isalnum() or c == "_") and False else " " for c in text).split()


def x__words__mutmut_4(text: str) -> list[str]:
    return "".join(c if (c.isalnum() or c == "_") or True else " " for c in text).split()


def x__words__mutmut_5(text: str) -> list[str]:
    return "".join(c if c.isalnum() and c == "_" else " " for c in text).split()


def x__words__mutmut_6(text: str) -> list[str]:
    return "".join(c if c.isalnum() or c != "_" else " " for c in text).split()


def x__words__mutmut_7(text: str) -> list[str]:
    return "".join(c if c.isalnum() or c == "XX_XX" else " " for c in text).split()


def x__words__mutmut_8(text: str) -> list[str]:
    return "".join(c if c.isalnum() or c == "_" else "XX XX" for c in text).split()

mutants_x__words__mutmut['_mutmut_orig'] = x__words__mutmut_orig # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_1'] = x__words__mutmut_1 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_2'] = x__words__mutmut_2 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_3'] = x__words__mutmut_3 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_4'] = x__words__mutmut_4 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_5'] = x__words__mutmut_5 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_6'] = x__words__mutmut_6 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_7'] = x__words__mutmut_7 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_8'] = x__words__mutmut_8 # type: ignore # mutmut generated
mutants_x__key__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__key__mutmut)
def _key(word: str) -> str:
    lower = word.lower()
    return lower[4:] if lower.startswith("log_") else lower


def x__key__mutmut_orig(word: str) -> str:
    lower = word.lower()
    return lower[4:] if lower.startswith("log_") else lower


def x__key__mutmut_1(word: str) -> str:
    lower = None
    return lower[4:] if lower.startswith("log_") else lower


def x__key__mutmut_2(word: str) -> str:
    lower = word.upper()
    return lower[4:] if lower.startswith("log_") else lower


def x__key__mutmut_3(word: str) -> str:
    lower = word.lower()
    return lower[4:] if (lower.startswith("log_")) and False else lower


def x__key__mutmut_4(word: str) -> str:
    lower = word.lower()
    return lower[4:] if (lower.startswith("log_")) or True else lower


def x__key__mutmut_5(word: str) -> str:
    lower = word.lower()
    return lower[5:] if lower.startswith("log_") else lower


def x__key__mutmut_6(word: str) -> str:
    lower = word.lower()
    return lower[4:] if lower.startswith(None) else lower


def x__key__mutmut_7(word: str) -> str:
    lower = word.lower()
    return lower[4:] if lower.startswith("XXlog_XX") else lower


def x__key__mutmut_8(word: str) -> str:
    lower = word.lower()
    return lower[4:] if lower.startswith("LOG_") else lower

mutants_x__key__mutmut['_mutmut_orig'] = x__key__mutmut_orig # type: ignore # mutmut generated
mutants_x__key__mutmut['x__key__mutmut_1'] = x__key__mutmut_1 # type: ignore # mutmut generated
mutants_x__key__mutmut['x__key__mutmut_2'] = x__key__mutmut_2 # type: ignore # mutmut generated
mutants_x__key__mutmut['x__key__mutmut_3'] = x__key__mutmut_3 # type: ignore # mutmut generated
mutants_x__key__mutmut['x__key__mutmut_4'] = x__key__mutmut_4 # type: ignore # mutmut generated
mutants_x__key__mutmut['x__key__mutmut_5'] = x__key__mutmut_5 # type: ignore # mutmut generated
mutants_x__key__mutmut['x__key__mutmut_6'] = x__key__mutmut_6 # type: ignore # mutmut generated
mutants_x__key__mutmut['x__key__mutmut_7'] = x__key__mutmut_7 # type: ignore # mutmut generated
mutants_x__key__mutmut['x__key__mutmut_8'] = x__key__mutmut_8 # type: ignore # mutmut generated


#: Results of earlier calls: a program uses few priorities, and uses them often.
_parsed: dict[str, int] = {}
_MOST_TEXTS = 1000
mutants_x_parse_priority__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_parse_priority__mutmut)
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


def x_parse_priority__mutmut_orig(text: str) -> int:
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


def x_parse_priority__mutmut_1(text: str) -> int:
    """Return the priority that ``text`` names: a level, or a level and a facility in either order.

    ``"info"``, ``"mail|warning"``, ``"LOG_LOCAL0.err"``: in any case, with or without ``LOG_``,
    separated by anything but word characters. Raises :exc:`ValueError` for anything else.
    """
    text = None
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


def x_parse_priority__mutmut_2(text: str) -> int:
    """Return the priority that ``text`` names: a level, or a level and a facility in either order.

    ``"info"``, ``"mail|warning"``, ``"LOG_LOCAL0.err"``: in any case, with or without ``LOG_``,
    separated by anything but word characters. Raises :exc:`ValueError` for anything else.
    """
    text = plain(None)
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


def x_parse_priority__mutmut_3(text: str) -> int:
    """Return the priority that ``text`` names: a level, or a level and a facility in either order.

    ``"info"``, ``"mail|warning"``, ``"LOG_LOCAL0.err"``: in any case, with or without ``LOG_``,
    separated by anything but word characters. Raises :exc:`ValueError` for anything else.
    """
    text = plain(text)
    if text not in _parsed:
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


def x_parse_priority__mutmut_4(text: str) -> int:
    """Return the priority that ``text`` names: a level, or a level and a facility in either order.

    ``"info"``, ``"mail|warning"``, ``"LOG_LOCAL0.err"``: in any case, with or without ``LOG_``,
    separated by anything but word characters. Raises :exc:`ValueError` for anything else.
    """
    text = plain(text)
    if text in _parsed:
        return _parsed[text]
    level = facility = ""
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


def x_parse_priority__mutmut_5(text: str) -> int:
    """Return the priority that ``text`` names: a level, or a level and a facility in either order.

    ``"info"``, ``"mail|warning"``, ``"LOG_LOCAL0.err"``: in any case, with or without ``LOG_``,
    separated by anything but word characters. Raises :exc:`ValueError` for anything else.
    """
    text = plain(text)
    if text in _parsed:
        return _parsed[text]
    level = facility = None
    for word in _words(text) and [text]:
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


def x_parse_priority__mutmut_6(text: str) -> int:
    """Return the priority that ``text`` names: a level, or a level and a facility in either order.

    ``"info"``, ``"mail|warning"``, ``"LOG_LOCAL0.err"``: in any case, with or without ``LOG_``,
    separated by anything but word characters. Raises :exc:`ValueError` for anything else.
    """
    text = plain(text)
    if text in _parsed:
        return _parsed[text]
    level = facility = None
    for word in _words(None) or [text]:
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


def x_parse_priority__mutmut_7(text: str) -> int:
    """Return the priority that ``text`` names: a level, or a level and a facility in either order.

    ``"info"``, ``"mail|warning"``, ``"LOG_LOCAL0.err"``: in any case, with or without ``LOG_``,
    separated by anything but word characters. Raises :exc:`ValueError` for anything else.
    """
    text = plain(text)
    if text in _parsed:
        return _parsed[text]
    level = facility = None
    for word in _words(text) or [text]:
        name = None
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


def x_parse_priority__mutmut_8(text: str) -> int:
    """Return the priority that ``text`` names: a level, or a level and a facility in either order.

    ``"info"``, ``"mail|warning"``, ``"LOG_LOCAL0.err"``: in any case, with or without ``LOG_``,
    separated by anything but word characters. Raises :exc:`ValueError` for anything else.
    """
    text = plain(text)
    if text in _parsed:
        return _parsed[text]
    level = facility = None
    for word in _words(text) or [text]:
        name = _key(None)
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


def x_parse_priority__mutmut_9(text: str) -> int:
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
        if name in LEVELS and name in _OLD_LEVELS:
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


def x_parse_priority__mutmut_10(text: str) -> int:
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
        if name not in LEVELS or name in _OLD_LEVELS:
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


def x_parse_priority__mutmut_11(text: str) -> int:
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
        if name in LEVELS or name not in _OLD_LEVELS:
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


def x_parse_priority__mutmut_12(text: str) -> int:
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
            if level is None:
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


def x_parse_priority__mutmut_13(text: str) -> int:
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
                raise ValueError(None)
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


def x_parse_priority__mutmut_14(text: str) -> int:
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
            level = None
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


def x_parse_priority__mutmut_15(text: str) -> int:
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
            level = LEVELS.get(None, _OLD_LEVELS.get(name))
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


def x_parse_priority__mutmut_16(text: str) -> int:
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
            level = LEVELS.get(name, None)
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


def x_parse_priority__mutmut_17(text: str) -> int:
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
            level = LEVELS.get(_OLD_LEVELS.get(name))
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


def x_parse_priority__mutmut_18(text: str) -> int:
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
            level = LEVELS.get(name, )
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


def x_parse_priority__mutmut_19(text: str) -> int:
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
            level = LEVELS.get(name, _OLD_LEVELS.get(None))
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


def x_parse_priority__mutmut_20(text: str) -> int:
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
        elif name not in FACILITIES:
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


def x_parse_priority__mutmut_21(text: str) -> int:
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
            if facility is None:
                raise ValueError(f"syslog: too many facilities given: {word} (in {text!r})")
            facility = FACILITIES[name]
        else:
            raise ValueError(f"syslog: invalid level/facility: {word} ({_allowed()})")
    if level is None:
        raise ValueError(f"syslog: level must be given: {text!r} names none ({_allowed()})")
    if len(_parsed) < _MOST_TEXTS:
        _parsed[text] = level | (facility or 0)
    return level | (facility or 0)


def x_parse_priority__mutmut_22(text: str) -> int:
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
                raise ValueError(None)
            facility = FACILITIES[name]
        else:
            raise ValueError(f"syslog: invalid level/facility: {word} ({_allowed()})")
    if level is None:
        raise ValueError(f"syslog: level must be given: {text!r} names none ({_allowed()})")
    if len(_parsed) < _MOST_TEXTS:
        _parsed[text] = level | (facility or 0)
    return level | (facility or 0)


def x_parse_priority__mutmut_23(text: str) -> int:
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
            facility = None
        else:
            raise ValueError(f"syslog: invalid level/facility: {word} ({_allowed()})")
    if level is None:
        raise ValueError(f"syslog: level must be given: {text!r} names none ({_allowed()})")
    if len(_parsed) < _MOST_TEXTS:
        _parsed[text] = level | (facility or 0)
    return level | (facility or 0)


def x_parse_priority__mutmut_24(text: str) -> int:
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
            raise ValueError(None)
    if level is None:
        raise ValueError(f"syslog: level must be given: {text!r} names none ({_allowed()})")
    if len(_parsed) < _MOST_TEXTS:
        _parsed[text] = level | (facility or 0)
    return level | (facility or 0)


def x_parse_priority__mutmut_25(text: str) -> int:
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
    if level is not None:
        raise ValueError(f"syslog: level must be given: {text!r} names none ({_allowed()})")
    if len(_parsed) < _MOST_TEXTS:
        _parsed[text] = level | (facility or 0)
    return level | (facility or 0)


def x_parse_priority__mutmut_26(text: str) -> int:
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
        raise ValueError(None)
    if len(_parsed) < _MOST_TEXTS:
        _parsed[text] = level | (facility or 0)
    return level | (facility or 0)


def x_parse_priority__mutmut_27(text: str) -> int:
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
    if len(_parsed) <= _MOST_TEXTS:
        _parsed[text] = level | (facility or 0)
    return level | (facility or 0)


def x_parse_priority__mutmut_28(text: str) -> int:
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
        _parsed[text] = None
    return level | (facility or 0)


def x_parse_priority__mutmut_29(text: str) -> int:
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
        _parsed[text] = level & (facility or 0)
    return level | (facility or 0)


def x_parse_priority__mutmut_30(text: str) -> int:
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
        _parsed[text] = level | (facility and 0)
    return level | (facility or 0)


def x_parse_priority__mutmut_31(text: str) -> int:
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
        _parsed[text] = level | (facility or 1)
    return level | (facility or 0)


def x_parse_priority__mutmut_32(text: str) -> int:
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
    return level & (facility or 0)


def x_parse_priority__mutmut_33(text: str) -> int:
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
    return level | (facility and 0)


def x_parse_priority__mutmut_34(text: str) -> int:
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
    return level | (facility or 1)

mutants_x_parse_priority__mutmut['_mutmut_orig'] = x_parse_priority__mutmut_orig # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_1'] = x_parse_priority__mutmut_1 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_2'] = x_parse_priority__mutmut_2 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_3'] = x_parse_priority__mutmut_3 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_4'] = x_parse_priority__mutmut_4 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_5'] = x_parse_priority__mutmut_5 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_6'] = x_parse_priority__mutmut_6 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_7'] = x_parse_priority__mutmut_7 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_8'] = x_parse_priority__mutmut_8 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_9'] = x_parse_priority__mutmut_9 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_10'] = x_parse_priority__mutmut_10 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_11'] = x_parse_priority__mutmut_11 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_12'] = x_parse_priority__mutmut_12 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_13'] = x_parse_priority__mutmut_13 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_14'] = x_parse_priority__mutmut_14 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_15'] = x_parse_priority__mutmut_15 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_16'] = x_parse_priority__mutmut_16 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_17'] = x_parse_priority__mutmut_17 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_18'] = x_parse_priority__mutmut_18 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_19'] = x_parse_priority__mutmut_19 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_20'] = x_parse_priority__mutmut_20 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_21'] = x_parse_priority__mutmut_21 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_22'] = x_parse_priority__mutmut_22 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_23'] = x_parse_priority__mutmut_23 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_24'] = x_parse_priority__mutmut_24 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_25'] = x_parse_priority__mutmut_25 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_26'] = x_parse_priority__mutmut_26 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_27'] = x_parse_priority__mutmut_27 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_28'] = x_parse_priority__mutmut_28 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_29'] = x_parse_priority__mutmut_29 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_30'] = x_parse_priority__mutmut_30 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_31'] = x_parse_priority__mutmut_31 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_32'] = x_parse_priority__mutmut_32 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_33'] = x_parse_priority__mutmut_33 # type: ignore # mutmut generated
mutants_x_parse_priority__mutmut['x_parse_priority__mutmut_34'] = x_parse_priority__mutmut_34 # type: ignore # mutmut generated
mutants_x__allowed__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__allowed__mutmut)
def _allowed() -> str:
    return f"levels: {', '.join(LEVELS)}; facilities: {', '.join(FACILITIES)}"


def x__allowed__mutmut_orig() -> str:
    return f"levels: {', '.join(LEVELS)}; facilities: {', '.join(FACILITIES)}"


def x__allowed__mutmut_1() -> str:
    return f"levels: {', '.join(None)}; facilities: {', '.join(FACILITIES)}"


def x__allowed__mutmut_2() -> str:
    return f"levels: {'XX, XX'.join(LEVELS)}; facilities: {', '.join(FACILITIES)}"


def x__allowed__mutmut_3() -> str:
    return f"levels: {', '.join(LEVELS)}; facilities: {', '.join(None)}"


def x__allowed__mutmut_4() -> str:
    return f"levels: {', '.join(LEVELS)}; facilities: {'XX, XX'.join(FACILITIES)}"

mutants_x__allowed__mutmut['_mutmut_orig'] = x__allowed__mutmut_orig # type: ignore # mutmut generated
mutants_x__allowed__mutmut['x__allowed__mutmut_1'] = x__allowed__mutmut_1 # type: ignore # mutmut generated
mutants_x__allowed__mutmut['x__allowed__mutmut_2'] = x__allowed__mutmut_2 # type: ignore # mutmut generated
mutants_x__allowed__mutmut['x__allowed__mutmut_3'] = x__allowed__mutmut_3 # type: ignore # mutmut generated
mutants_x__allowed__mutmut['x__allowed__mutmut_4'] = x__allowed__mutmut_4 # type: ignore # mutmut generated
mutants_x_parse_facility__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_parse_facility__mutmut)
def parse_facility(text: str) -> int:
    """Return the number of the facility that ``text`` names, as ``"local0"`` or ``"LOG_LOCAL0"``.

    Raises :exc:`ValueError` for any other text.
    """
    text = plain(text)
    try:
        return FACILITIES[_key(text)]
    except KeyError:
        raise ValueError(f"invalid facility: {text!r} (allowed: {', '.join(FACILITIES)})") from None


def x_parse_facility__mutmut_orig(text: str) -> int:
    """Return the number of the facility that ``text`` names, as ``"local0"`` or ``"LOG_LOCAL0"``.

    Raises :exc:`ValueError` for any other text.
    """
    text = plain(text)
    try:
        return FACILITIES[_key(text)]
    except KeyError:
        raise ValueError(f"invalid facility: {text!r} (allowed: {', '.join(FACILITIES)})") from None


def x_parse_facility__mutmut_1(text: str) -> int:
    """Return the number of the facility that ``text`` names, as ``"local0"`` or ``"LOG_LOCAL0"``.

    Raises :exc:`ValueError` for any other text.
    """
    text = None
    try:
        return FACILITIES[_key(text)]
    except KeyError:
        raise ValueError(f"invalid facility: {text!r} (allowed: {', '.join(FACILITIES)})") from None


def x_parse_facility__mutmut_2(text: str) -> int:
    """Return the number of the facility that ``text`` names, as ``"local0"`` or ``"LOG_LOCAL0"``.

    Raises :exc:`ValueError` for any other text.
    """
    text = plain(None)
    try:
        return FACILITIES[_key(text)]
    except KeyError:
        raise ValueError(f"invalid facility: {text!r} (allowed: {', '.join(FACILITIES)})") from None


def x_parse_facility__mutmut_3(text: str) -> int:
    """Return the number of the facility that ``text`` names, as ``"local0"`` or ``"LOG_LOCAL0"``.

    Raises :exc:`ValueError` for any other text.
    """
    text = plain(text)
    try:
        return FACILITIES[_key(None)]
    except KeyError:
        raise ValueError(f"invalid facility: {text!r} (allowed: {', '.join(FACILITIES)})") from None


def x_parse_facility__mutmut_4(text: str) -> int:
    """Return the number of the facility that ``text`` names, as ``"local0"`` or ``"LOG_LOCAL0"``.

    Raises :exc:`ValueError` for any other text.
    """
    text = plain(text)
    try:
        return FACILITIES[_key(text)]
    except KeyError:
        raise ValueError(None) from None


def x_parse_facility__mutmut_5(text: str) -> int:
    """Return the number of the facility that ``text`` names, as ``"local0"`` or ``"LOG_LOCAL0"``.

    Raises :exc:`ValueError` for any other text.
    """
    text = plain(text)
    try:
        return FACILITIES[_key(text)]
    except KeyError:
        raise ValueError(f"invalid facility: {text!r} (allowed: {', '.join(None)})") from None


def x_parse_facility__mutmut_6(text: str) -> int:
    """Return the number of the facility that ``text`` names, as ``"local0"`` or ``"LOG_LOCAL0"``.

    Raises :exc:`ValueError` for any other text.
    """
    text = plain(text)
    try:
        return FACILITIES[_key(text)]
    except KeyError:
        raise ValueError(f"invalid facility: {text!r} (allowed: {'XX, XX'.join(FACILITIES)})") from None

mutants_x_parse_facility__mutmut['_mutmut_orig'] = x_parse_facility__mutmut_orig # type: ignore # mutmut generated
mutants_x_parse_facility__mutmut['x_parse_facility__mutmut_1'] = x_parse_facility__mutmut_1 # type: ignore # mutmut generated
mutants_x_parse_facility__mutmut['x_parse_facility__mutmut_2'] = x_parse_facility__mutmut_2 # type: ignore # mutmut generated
mutants_x_parse_facility__mutmut['x_parse_facility__mutmut_3'] = x_parse_facility__mutmut_3 # type: ignore # mutmut generated
mutants_x_parse_facility__mutmut['x_parse_facility__mutmut_4'] = x_parse_facility__mutmut_4 # type: ignore # mutmut generated
mutants_x_parse_facility__mutmut['x_parse_facility__mutmut_5'] = x_parse_facility__mutmut_5 # type: ignore # mutmut generated
mutants_x_parse_facility__mutmut['x_parse_facility__mutmut_6'] = x_parse_facility__mutmut_6 # type: ignore # mutmut generated
mutants_x_parse_options__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_parse_options__mutmut)
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


def x_parse_options__mutmut_orig(text: str) -> int:
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


def x_parse_options__mutmut_1(text: str) -> int:
    """Return the options that ``text`` names, as bits: ``"ndelay,pid"``.

    The names are the keys of :data:`OPTIONS`, in any case, with or without ``LOG_``, separated by
    anything but word characters. Raises :exc:`ValueError` for any other name.
    """
    options = None
    for word in _words(plain(text)):
        try:
            options |= OPTIONS[_key(word)]
        except KeyError:
            raise ValueError(f"invalid option: {word!r} (allowed: {', '.join(OPTIONS)})") from None
    return options


def x_parse_options__mutmut_2(text: str) -> int:
    """Return the options that ``text`` names, as bits: ``"ndelay,pid"``.

    The names are the keys of :data:`OPTIONS`, in any case, with or without ``LOG_``, separated by
    anything but word characters. Raises :exc:`ValueError` for any other name.
    """
    options = 1
    for word in _words(plain(text)):
        try:
            options |= OPTIONS[_key(word)]
        except KeyError:
            raise ValueError(f"invalid option: {word!r} (allowed: {', '.join(OPTIONS)})") from None
    return options


def x_parse_options__mutmut_3(text: str) -> int:
    """Return the options that ``text`` names, as bits: ``"ndelay,pid"``.

    The names are the keys of :data:`OPTIONS`, in any case, with or without ``LOG_``, separated by
    anything but word characters. Raises :exc:`ValueError` for any other name.
    """
    options = 0
    for word in _words(None):
        try:
            options |= OPTIONS[_key(word)]
        except KeyError:
            raise ValueError(f"invalid option: {word!r} (allowed: {', '.join(OPTIONS)})") from None
    return options


def x_parse_options__mutmut_4(text: str) -> int:
    """Return the options that ``text`` names, as bits: ``"ndelay,pid"``.

    The names are the keys of :data:`OPTIONS`, in any case, with or without ``LOG_``, separated by
    anything but word characters. Raises :exc:`ValueError` for any other name.
    """
    options = 0
    for word in _words(plain(None)):
        try:
            options |= OPTIONS[_key(word)]
        except KeyError:
            raise ValueError(f"invalid option: {word!r} (allowed: {', '.join(OPTIONS)})") from None
    return options


def x_parse_options__mutmut_5(text: str) -> int:
    """Return the options that ``text`` names, as bits: ``"ndelay,pid"``.

    The names are the keys of :data:`OPTIONS`, in any case, with or without ``LOG_``, separated by
    anything but word characters. Raises :exc:`ValueError` for any other name.
    """
    options = 0
    for word in _words(plain(text)):
        try:
            options = OPTIONS[_key(word)]
        except KeyError:
            raise ValueError(f"invalid option: {word!r} (allowed: {', '.join(OPTIONS)})") from None
    return options


def x_parse_options__mutmut_6(text: str) -> int:
    """Return the options that ``text`` names, as bits: ``"ndelay,pid"``.

    The names are the keys of :data:`OPTIONS`, in any case, with or without ``LOG_``, separated by
    anything but word characters. Raises :exc:`ValueError` for any other name.
    """
    options = 0
    for word in _words(plain(text)):
        try:
            options &= OPTIONS[_key(word)]
        except KeyError:
            raise ValueError(f"invalid option: {word!r} (allowed: {', '.join(OPTIONS)})") from None
    return options


def x_parse_options__mutmut_7(text: str) -> int:
    """Return the options that ``text`` names, as bits: ``"ndelay,pid"``.

    The names are the keys of :data:`OPTIONS`, in any case, with or without ``LOG_``, separated by
    anything but word characters. Raises :exc:`ValueError` for any other name.
    """
    options = 0
    for word in _words(plain(text)):
        try:
            options |= OPTIONS[_key(None)]
        except KeyError:
            raise ValueError(f"invalid option: {word!r} (allowed: {', '.join(OPTIONS)})") from None
    return options


def x_parse_options__mutmut_8(text: str) -> int:
    """Return the options that ``text`` names, as bits: ``"ndelay,pid"``.

    The names are the keys of :data:`OPTIONS`, in any case, with or without ``LOG_``, separated by
    anything but word characters. Raises :exc:`ValueError` for any other name.
    """
    options = 0
    for word in _words(plain(text)):
        try:
            options |= OPTIONS[_key(word)]
        except KeyError:
            raise ValueError(None) from None
    return options


def x_parse_options__mutmut_9(text: str) -> int:
    """Return the options that ``text`` names, as bits: ``"ndelay,pid"``.

    The names are the keys of :data:`OPTIONS`, in any case, with or without ``LOG_``, separated by
    anything but word characters. Raises :exc:`ValueError` for any other name.
    """
    options = 0
    for word in _words(plain(text)):
        try:
            options |= OPTIONS[_key(word)]
        except KeyError:
            raise ValueError(f"invalid option: {word!r} (allowed: {', '.join(None)})") from None
    return options


def x_parse_options__mutmut_10(text: str) -> int:
    """Return the options that ``text`` names, as bits: ``"ndelay,pid"``.

    The names are the keys of :data:`OPTIONS`, in any case, with or without ``LOG_``, separated by
    anything but word characters. Raises :exc:`ValueError` for any other name.
    """
    options = 0
    for word in _words(plain(text)):
        try:
            options |= OPTIONS[_key(word)]
        except KeyError:
            raise ValueError(f"invalid option: {word!r} (allowed: {'XX, XX'.join(OPTIONS)})") from None
    return options

mutants_x_parse_options__mutmut['_mutmut_orig'] = x_parse_options__mutmut_orig # type: ignore # mutmut generated
mutants_x_parse_options__mutmut['x_parse_options__mutmut_1'] = x_parse_options__mutmut_1 # type: ignore # mutmut generated
mutants_x_parse_options__mutmut['x_parse_options__mutmut_2'] = x_parse_options__mutmut_2 # type: ignore # mutmut generated
mutants_x_parse_options__mutmut['x_parse_options__mutmut_3'] = x_parse_options__mutmut_3 # type: ignore # mutmut generated
mutants_x_parse_options__mutmut['x_parse_options__mutmut_4'] = x_parse_options__mutmut_4 # type: ignore # mutmut generated
mutants_x_parse_options__mutmut['x_parse_options__mutmut_5'] = x_parse_options__mutmut_5 # type: ignore # mutmut generated
mutants_x_parse_options__mutmut['x_parse_options__mutmut_6'] = x_parse_options__mutmut_6 # type: ignore # mutmut generated
mutants_x_parse_options__mutmut['x_parse_options__mutmut_7'] = x_parse_options__mutmut_7 # type: ignore # mutmut generated
mutants_x_parse_options__mutmut['x_parse_options__mutmut_8'] = x_parse_options__mutmut_8 # type: ignore # mutmut generated
mutants_x_parse_options__mutmut['x_parse_options__mutmut_9'] = x_parse_options__mutmut_9 # type: ignore # mutmut generated
mutants_x_parse_options__mutmut['x_parse_options__mutmut_10'] = x_parse_options__mutmut_10 # type: ignore # mutmut generated
mutants_x_priority_number__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_priority_number__mutmut)
def priority_number(name: str, priority: int | str) -> int:
    """Return the number of a priority, given as number or text; errors call it ``name``."""
    if isinstance(priority, str):
        return parse_priority(priority)
    return c_int(name, priority, "int or str")


def x_priority_number__mutmut_orig(name: str, priority: int | str) -> int:
    """Return the number of a priority, given as number or text; errors call it ``name``."""
    if isinstance(priority, str):
        return parse_priority(priority)
    return c_int(name, priority, "int or str")


def x_priority_number__mutmut_1(name: str, priority: int | str) -> int:
    """Return the number of a priority, given as number or text; errors call it ``name``."""
    if isinstance(priority, str):
        return parse_priority(None)
    return c_int(name, priority, "int or str")


def x_priority_number__mutmut_2(name: str, priority: int | str) -> int:
    """Return the number of a priority, given as number or text; errors call it ``name``."""
    if isinstance(priority, str):
        return parse_priority(priority)
    return c_int(None, priority, "int or str")


def x_priority_number__mutmut_3(name: str, priority: int | str) -> int:
    """Return the number of a priority, given as number or text; errors call it ``name``."""
    if isinstance(priority, str):
        return parse_priority(priority)
    return c_int(name, None, "int or str")


def x_priority_number__mutmut_4(name: str, priority: int | str) -> int:
    """Return the number of a priority, given as number or text; errors call it ``name``."""
    if isinstance(priority, str):
        return parse_priority(priority)
    return c_int(name, priority, None)


def x_priority_number__mutmut_5(name: str, priority: int | str) -> int:
    """Return the number of a priority, given as number or text; errors call it ``name``."""
    if isinstance(priority, str):
        return parse_priority(priority)
    return c_int(priority, "int or str")


def x_priority_number__mutmut_6(name: str, priority: int | str) -> int:
    """Return the number of a priority, given as number or text; errors call it ``name``."""
    if isinstance(priority, str):
        return parse_priority(priority)
    return c_int(name, "int or str")


def x_priority_number__mutmut_7(name: str, priority: int | str) -> int:
    """Return the number of a priority, given as number or text; errors call it ``name``."""
    if isinstance(priority, str):
        return parse_priority(priority)
    return c_int(name, priority, )


def x_priority_number__mutmut_8(name: str, priority: int | str) -> int:
    """Return the number of a priority, given as number or text; errors call it ``name``."""
    if isinstance(priority, str):
        return parse_priority(priority)
    return c_int(name, priority, "XXint or strXX")


def x_priority_number__mutmut_9(name: str, priority: int | str) -> int:
    """Return the number of a priority, given as number or text; errors call it ``name``."""
    if isinstance(priority, str):
        return parse_priority(priority)
    return c_int(name, priority, "INT OR STR")

mutants_x_priority_number__mutmut['_mutmut_orig'] = x_priority_number__mutmut_orig # type: ignore # mutmut generated
mutants_x_priority_number__mutmut['x_priority_number__mutmut_1'] = x_priority_number__mutmut_1 # type: ignore # mutmut generated
mutants_x_priority_number__mutmut['x_priority_number__mutmut_2'] = x_priority_number__mutmut_2 # type: ignore # mutmut generated
mutants_x_priority_number__mutmut['x_priority_number__mutmut_3'] = x_priority_number__mutmut_3 # type: ignore # mutmut generated
mutants_x_priority_number__mutmut['x_priority_number__mutmut_4'] = x_priority_number__mutmut_4 # type: ignore # mutmut generated
mutants_x_priority_number__mutmut['x_priority_number__mutmut_5'] = x_priority_number__mutmut_5 # type: ignore # mutmut generated
mutants_x_priority_number__mutmut['x_priority_number__mutmut_6'] = x_priority_number__mutmut_6 # type: ignore # mutmut generated
mutants_x_priority_number__mutmut['x_priority_number__mutmut_7'] = x_priority_number__mutmut_7 # type: ignore # mutmut generated
mutants_x_priority_number__mutmut['x_priority_number__mutmut_8'] = x_priority_number__mutmut_8 # type: ignore # mutmut generated
mutants_x_priority_number__mutmut['x_priority_number__mutmut_9'] = x_priority_number__mutmut_9 # type: ignore # mutmut generated


#: What wire_priority() returns, by exact type, for all numbers and for the texts that it was given
#: before: ``WIRE_PRIORITIES[type(priority)][priority]`` costs less than calling it.
WIRE_PRIORITIES: dict[type, dict[Any, int]] = {
    int: {number: number for number in range(_HIGHEST_PRIORITY + 1)},
    str: {},
}
mutants_x_wire_priority__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_wire_priority__mutmut)
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


def x_wire_priority__mutmut_orig(priority: int | str) -> int:
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


def x_wire_priority__mutmut_1(priority: int | str) -> int:
    """Return the priority of a message whose PRI this package writes: 0 to 191."""
    number = None
    if not 0 <= number <= _HIGHEST_PRIORITY:
        raise ValueError(
            f"syslog: invalid priority: {number} (allowed: 0 to {_HIGHEST_PRIORITY}, a level or a"
            " level and a facility)"
        )
    if type(priority) is str and len(WIRE_PRIORITIES[str]) < _MOST_TEXTS:
        WIRE_PRIORITIES[str][priority] = number
    return number


def x_wire_priority__mutmut_2(priority: int | str) -> int:
    """Return the priority of a message whose PRI this package writes: 0 to 191."""
    number = priority_number(None, priority)
    if not 0 <= number <= _HIGHEST_PRIORITY:
        raise ValueError(
            f"syslog: invalid priority: {number} (allowed: 0 to {_HIGHEST_PRIORITY}, a level or a"
            " level and a facility)"
        )
    if type(priority) is str and len(WIRE_PRIORITIES[str]) < _MOST_TEXTS:
        WIRE_PRIORITIES[str][priority] = number
    return number


def x_wire_priority__mutmut_3(priority: int | str) -> int:
    """Return the priority of a message whose PRI this package writes: 0 to 191."""
    number = priority_number("syslog: priority", None)
    if not 0 <= number <= _HIGHEST_PRIORITY:
        raise ValueError(
            f"syslog: invalid priority: {number} (allowed: 0 to {_HIGHEST_PRIORITY}, a level or a"
            " level and a facility)"
        )
    if type(priority) is str and len(WIRE_PRIORITIES[str]) < _MOST_TEXTS:
        WIRE_PRIORITIES[str][priority] = number
    return number


def x_wire_priority__mutmut_4(priority: int | str) -> int:
    """Return the priority of a message whose PRI this package writes: 0 to 191."""
    number = priority_number(priority)
    if not 0 <= number <= _HIGHEST_PRIORITY:
        raise ValueError(
            f"syslog: invalid priority: {number} (allowed: 0 to {_HIGHEST_PRIORITY}, a level or a"
            " level and a facility)"
        )
    if type(priority) is str and len(WIRE_PRIORITIES[str]) < _MOST_TEXTS:
        WIRE_PRIORITIES[str][priority] = number
    return number


def x_wire_priority__mutmut_5(priority: int | str) -> int:
    """Return the priority of a message whose PRI this package writes: 0 to 191."""
    number = priority_number("syslog: priority", )
    if not 0 <= number <= _HIGHEST_PRIORITY:
        raise ValueError(
            f"syslog: invalid priority: {number} (allowed: 0 to {_HIGHEST_PRIORITY}, a level or a"
            " level and a facility)"
        )
    if type(priority) is str and len(WIRE_PRIORITIES[str]) < _MOST_TEXTS:
        WIRE_PRIORITIES[str][priority] = number
    return number


def x_wire_priority__mutmut_6(priority: int | str) -> int:
    """Return the priority of a message whose PRI this package writes: 0 to 191."""
    number = priority_number("XXsyslog: priorityXX", priority)
    if not 0 <= number <= _HIGHEST_PRIORITY:
        raise ValueError(
            f"syslog: invalid priority: {number} (allowed: 0 to {_HIGHEST_PRIORITY}, a level or a"
            " level and a facility)"
        )
    if type(priority) is str and len(WIRE_PRIORITIES[str]) < _MOST_TEXTS:
        WIRE_PRIORITIES[str][priority] = number
    return number


def x_wire_priority__mutmut_7(priority: int | str) -> int:
    """Return the priority of a message whose PRI this package writes: 0 to 191."""
    number = priority_number("SYSLOG: PRIORITY", priority)
    if not 0 <= number <= _HIGHEST_PRIORITY:
        raise ValueError(
            f"syslog: invalid priority: {number} (allowed: 0 to {_HIGHEST_PRIORITY}, a level or a"
            " level and a facility)"
        )
    if type(priority) is str and len(WIRE_PRIORITIES[str]) < _MOST_TEXTS:
        WIRE_PRIORITIES[str][priority] = number
    return number


def x_wire_priority__mutmut_8(priority: int | str) -> int:
    """Return the priority of a message whose PRI this package writes: 0 to 191."""
    number = priority_number("syslog: priority", priority)
    if 0 <= number <= _HIGHEST_PRIORITY:
        raise ValueError(
            f"syslog: invalid priority: {number} (allowed: 0 to {_HIGHEST_PRIORITY}, a level or a"
            " level and a facility)"
        )
    if type(priority) is str and len(WIRE_PRIORITIES[str]) < _MOST_TEXTS:
        WIRE_PRIORITIES[str][priority] = number
    return number


def x_wire_priority__mutmut_9(priority: int | str) -> int:
    """Return the priority of a message whose PRI this package writes: 0 to 191."""
    number = priority_number("syslog: priority", priority)
    if not 1 <= number <= _HIGHEST_PRIORITY:
        raise ValueError(
            f"syslog: invalid priority: {number} (allowed: 0 to {_HIGHEST_PRIORITY}, a level or a"
            " level and a facility)"
        )
    if type(priority) is str and len(WIRE_PRIORITIES[str]) < _MOST_TEXTS:
        WIRE_PRIORITIES[str][priority] = number
    return number


def x_wire_priority__mutmut_10(priority: int | str) -> int:
    """Return the priority of a message whose PRI this package writes: 0 to 191."""
    number = priority_number("syslog: priority", priority)
    if not 0 < number <= _HIGHEST_PRIORITY:
        raise ValueError(
            f"syslog: invalid priority: {number} (allowed: 0 to {_HIGHEST_PRIORITY}, a level or a"
            " level and a facility)"
        )
    if type(priority) is str and len(WIRE_PRIORITIES[str]) < _MOST_TEXTS:
        WIRE_PRIORITIES[str][priority] = number
    return number


def x_wire_priority__mutmut_11(priority: int | str) -> int:
    """Return the priority of a message whose PRI this package writes: 0 to 191."""
    number = priority_number("syslog: priority", priority)
    if not 0 <= number < _HIGHEST_PRIORITY:
        raise ValueError(
            f"syslog: invalid priority: {number} (allowed: 0 to {_HIGHEST_PRIORITY}, a level or a"
            " level and a facility)"
        )
    if type(priority) is str and len(WIRE_PRIORITIES[str]) < _MOST_TEXTS:
        WIRE_PRIORITIES[str][priority] = number
    return number


def x_wire_priority__mutmut_12(priority: int | str) -> int:
    """Return the priority of a message whose PRI this package writes: 0 to 191."""
    number = priority_number("syslog: priority", priority)
    if not 0 <= number <= _HIGHEST_PRIORITY:
        raise ValueError(
            None
        )
    if type(priority) is str and len(WIRE_PRIORITIES[str]) < _MOST_TEXTS:
        WIRE_PRIORITIES[str][priority] = number
    return number


def x_wire_priority__mutmut_13(priority: int | str) -> int:
    """Return the priority of a message whose PRI this package writes: 0 to 191."""
    number = priority_number("syslog: priority", priority)
    if not 0 <= number <= _HIGHEST_PRIORITY:
        raise ValueError(
            f"syslog: invalid priority: {number} (allowed: 0 to {_HIGHEST_PRIORITY}, a level or a"
            "XX level and a facility)XX"
        )
    if type(priority) is str and len(WIRE_PRIORITIES[str]) < _MOST_TEXTS:
        WIRE_PRIORITIES[str][priority] = number
    return number


def x_wire_priority__mutmut_14(priority: int | str) -> int:
    """Return the priority of a message whose PRI this package writes: 0 to 191."""
    number = priority_number("syslog: priority", priority)
    if not 0 <= number <= _HIGHEST_PRIORITY:
        raise ValueError(
            f"syslog: invalid priority: {number} (allowed: 0 to {_HIGHEST_PRIORITY}, a level or a"
            " LEVEL AND A FACILITY)"
        )
    if type(priority) is str and len(WIRE_PRIORITIES[str]) < _MOST_TEXTS:
        WIRE_PRIORITIES[str][priority] = number
    return number


def x_wire_priority__mutmut_15(priority: int | str) -> int:
    """Return the priority of a message whose PRI this package writes: 0 to 191."""
    number = priority_number("syslog: priority", priority)
    if not 0 <= number <= _HIGHEST_PRIORITY:
        raise ValueError(
            f"syslog: invalid priority: {number} (allowed: 0 to {_HIGHEST_PRIORITY}, a level or a"
            " level and a facility)"
        )
    if type(priority) is str or len(WIRE_PRIORITIES[str]) < _MOST_TEXTS:
        WIRE_PRIORITIES[str][priority] = number
    return number


def x_wire_priority__mutmut_16(priority: int | str) -> int:
    """Return the priority of a message whose PRI this package writes: 0 to 191."""
    number = priority_number("syslog: priority", priority)
    if not 0 <= number <= _HIGHEST_PRIORITY:
        raise ValueError(
            f"syslog: invalid priority: {number} (allowed: 0 to {_HIGHEST_PRIORITY}, a level or a"
            " level and a facility)"
        )
    if type(None) is str and len(WIRE_PRIORITIES[str]) < _MOST_TEXTS:
        WIRE_PRIORITIES[str][priority] = number
    return number


def x_wire_priority__mutmut_17(priority: int | str) -> int:
    """Return the priority of a message whose PRI this package writes: 0 to 191."""
    number = priority_number("syslog: priority", priority)
    if not 0 <= number <= _HIGHEST_PRIORITY:
        raise ValueError(
            f"syslog: invalid priority: {number} (allowed: 0 to {_HIGHEST_PRIORITY}, a level or a"
            " level and a facility)"
        )
    if type(priority) is not str and len(WIRE_PRIORITIES[str]) < _MOST_TEXTS:
        WIRE_PRIORITIES[str][priority] = number
    return number


def x_wire_priority__mutmut_18(priority: int | str) -> int:
    """Return the priority of a message whose PRI this package writes: 0 to 191."""
    number = priority_number("syslog: priority", priority)
    if not 0 <= number <= _HIGHEST_PRIORITY:
        raise ValueError(
            f"syslog: invalid priority: {number} (allowed: 0 to {_HIGHEST_PRIORITY}, a level or a"
            " level and a facility)"
        )
    if type(priority) is str and len(WIRE_PRIORITIES[str]) <= _MOST_TEXTS:
        WIRE_PRIORITIES[str][priority] = number
    return number


def x_wire_priority__mutmut_19(priority: int | str) -> int:
    """Return the priority of a message whose PRI this package writes: 0 to 191."""
    number = priority_number("syslog: priority", priority)
    if not 0 <= number <= _HIGHEST_PRIORITY:
        raise ValueError(
            f"syslog: invalid priority: {number} (allowed: 0 to {_HIGHEST_PRIORITY}, a level or a"
            " level and a facility)"
        )
    if type(priority) is str and len(WIRE_PRIORITIES[str]) < _MOST_TEXTS:
        WIRE_PRIORITIES[str][priority] = None
    return number

mutants_x_wire_priority__mutmut['_mutmut_orig'] = x_wire_priority__mutmut_orig # type: ignore # mutmut generated
mutants_x_wire_priority__mutmut['x_wire_priority__mutmut_1'] = x_wire_priority__mutmut_1 # type: ignore # mutmut generated
mutants_x_wire_priority__mutmut['x_wire_priority__mutmut_2'] = x_wire_priority__mutmut_2 # type: ignore # mutmut generated
mutants_x_wire_priority__mutmut['x_wire_priority__mutmut_3'] = x_wire_priority__mutmut_3 # type: ignore # mutmut generated
mutants_x_wire_priority__mutmut['x_wire_priority__mutmut_4'] = x_wire_priority__mutmut_4 # type: ignore # mutmut generated
mutants_x_wire_priority__mutmut['x_wire_priority__mutmut_5'] = x_wire_priority__mutmut_5 # type: ignore # mutmut generated
mutants_x_wire_priority__mutmut['x_wire_priority__mutmut_6'] = x_wire_priority__mutmut_6 # type: ignore # mutmut generated
mutants_x_wire_priority__mutmut['x_wire_priority__mutmut_7'] = x_wire_priority__mutmut_7 # type: ignore # mutmut generated
mutants_x_wire_priority__mutmut['x_wire_priority__mutmut_8'] = x_wire_priority__mutmut_8 # type: ignore # mutmut generated
mutants_x_wire_priority__mutmut['x_wire_priority__mutmut_9'] = x_wire_priority__mutmut_9 # type: ignore # mutmut generated
mutants_x_wire_priority__mutmut['x_wire_priority__mutmut_10'] = x_wire_priority__mutmut_10 # type: ignore # mutmut generated
mutants_x_wire_priority__mutmut['x_wire_priority__mutmut_11'] = x_wire_priority__mutmut_11 # type: ignore # mutmut generated
mutants_x_wire_priority__mutmut['x_wire_priority__mutmut_12'] = x_wire_priority__mutmut_12 # type: ignore # mutmut generated
mutants_x_wire_priority__mutmut['x_wire_priority__mutmut_13'] = x_wire_priority__mutmut_13 # type: ignore # mutmut generated
mutants_x_wire_priority__mutmut['x_wire_priority__mutmut_14'] = x_wire_priority__mutmut_14 # type: ignore # mutmut generated
mutants_x_wire_priority__mutmut['x_wire_priority__mutmut_15'] = x_wire_priority__mutmut_15 # type: ignore # mutmut generated
mutants_x_wire_priority__mutmut['x_wire_priority__mutmut_16'] = x_wire_priority__mutmut_16 # type: ignore # mutmut generated
mutants_x_wire_priority__mutmut['x_wire_priority__mutmut_17'] = x_wire_priority__mutmut_17 # type: ignore # mutmut generated
mutants_x_wire_priority__mutmut['x_wire_priority__mutmut_18'] = x_wire_priority__mutmut_18 # type: ignore # mutmut generated
mutants_x_wire_priority__mutmut['x_wire_priority__mutmut_19'] = x_wire_priority__mutmut_19 # type: ignore # mutmut generated
mutants_x_facility_number__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_facility_number__mutmut)
def facility_number(name: str, facility: int | str) -> int:
    """Return the number of a facility, given as number or text; errors call it ``name``."""
    if isinstance(facility, str):
        return parse_facility(facility)
    return c_int(name, facility, "int or str")


def x_facility_number__mutmut_orig(name: str, facility: int | str) -> int:
    """Return the number of a facility, given as number or text; errors call it ``name``."""
    if isinstance(facility, str):
        return parse_facility(facility)
    return c_int(name, facility, "int or str")


def x_facility_number__mutmut_1(name: str, facility: int | str) -> int:
    """Return the number of a facility, given as number or text; errors call it ``name``."""
    if isinstance(facility, str):
        return parse_facility(None)
    return c_int(name, facility, "int or str")


def x_facility_number__mutmut_2(name: str, facility: int | str) -> int:
    """Return the number of a facility, given as number or text; errors call it ``name``."""
    if isinstance(facility, str):
        return parse_facility(facility)
    return c_int(None, facility, "int or str")


def x_facility_number__mutmut_3(name: str, facility: int | str) -> int:
    """Return the number of a facility, given as number or text; errors call it ``name``."""
    if isinstance(facility, str):
        return parse_facility(facility)
    return c_int(name, None, "int or str")


def x_facility_number__mutmut_4(name: str, facility: int | str) -> int:
    """Return the number of a facility, given as number or text; errors call it ``name``."""
    if isinstance(facility, str):
        return parse_facility(facility)
    return c_int(name, facility, None)


def x_facility_number__mutmut_5(name: str, facility: int | str) -> int:
    """Return the number of a facility, given as number or text; errors call it ``name``."""
    if isinstance(facility, str):
        return parse_facility(facility)
    return c_int(facility, "int or str")


def x_facility_number__mutmut_6(name: str, facility: int | str) -> int:
    """Return the number of a facility, given as number or text; errors call it ``name``."""
    if isinstance(facility, str):
        return parse_facility(facility)
    return c_int(name, "int or str")


def x_facility_number__mutmut_7(name: str, facility: int | str) -> int:
    """Return the number of a facility, given as number or text; errors call it ``name``."""
    if isinstance(facility, str):
        return parse_facility(facility)
    return c_int(name, facility, )


def x_facility_number__mutmut_8(name: str, facility: int | str) -> int:
    """Return the number of a facility, given as number or text; errors call it ``name``."""
    if isinstance(facility, str):
        return parse_facility(facility)
    return c_int(name, facility, "XXint or strXX")


def x_facility_number__mutmut_9(name: str, facility: int | str) -> int:
    """Return the number of a facility, given as number or text; errors call it ``name``."""
    if isinstance(facility, str):
        return parse_facility(facility)
    return c_int(name, facility, "INT OR STR")

mutants_x_facility_number__mutmut['_mutmut_orig'] = x_facility_number__mutmut_orig # type: ignore # mutmut generated
mutants_x_facility_number__mutmut['x_facility_number__mutmut_1'] = x_facility_number__mutmut_1 # type: ignore # mutmut generated
mutants_x_facility_number__mutmut['x_facility_number__mutmut_2'] = x_facility_number__mutmut_2 # type: ignore # mutmut generated
mutants_x_facility_number__mutmut['x_facility_number__mutmut_3'] = x_facility_number__mutmut_3 # type: ignore # mutmut generated
mutants_x_facility_number__mutmut['x_facility_number__mutmut_4'] = x_facility_number__mutmut_4 # type: ignore # mutmut generated
mutants_x_facility_number__mutmut['x_facility_number__mutmut_5'] = x_facility_number__mutmut_5 # type: ignore # mutmut generated
mutants_x_facility_number__mutmut['x_facility_number__mutmut_6'] = x_facility_number__mutmut_6 # type: ignore # mutmut generated
mutants_x_facility_number__mutmut['x_facility_number__mutmut_7'] = x_facility_number__mutmut_7 # type: ignore # mutmut generated
mutants_x_facility_number__mutmut['x_facility_number__mutmut_8'] = x_facility_number__mutmut_8 # type: ignore # mutmut generated
mutants_x_facility_number__mutmut['x_facility_number__mutmut_9'] = x_facility_number__mutmut_9 # type: ignore # mutmut generated
mutants_x_wire_facility__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_wire_facility__mutmut)
def wire_facility(name: str, facility: int | str) -> int:
    """Return a facility for a PRI that this package writes: a multiple of 8 up to LOG_LOCAL7."""
    number = facility_number(name, facility)
    if number % _FACILITY_STEP or not 0 <= number <= _HIGHEST_FACILITY:
        raise ValueError(
            f"{name}: invalid facility: {number} (allowed: a multiple of {_FACILITY_STEP} from 0,"
            f" LOG_KERN, to {_HIGHEST_FACILITY}, LOG_LOCAL7, or a name)"
        )
    return number


def x_wire_facility__mutmut_orig(name: str, facility: int | str) -> int:
    """Return a facility for a PRI that this package writes: a multiple of 8 up to LOG_LOCAL7."""
    number = facility_number(name, facility)
    if number % _FACILITY_STEP or not 0 <= number <= _HIGHEST_FACILITY:
        raise ValueError(
            f"{name}: invalid facility: {number} (allowed: a multiple of {_FACILITY_STEP} from 0,"
            f" LOG_KERN, to {_HIGHEST_FACILITY}, LOG_LOCAL7, or a name)"
        )
    return number


def x_wire_facility__mutmut_1(name: str, facility: int | str) -> int:
    """Return a facility for a PRI that this package writes: a multiple of 8 up to LOG_LOCAL7."""
    number = None
    if number % _FACILITY_STEP or not 0 <= number <= _HIGHEST_FACILITY:
        raise ValueError(
            f"{name}: invalid facility: {number} (allowed: a multiple of {_FACILITY_STEP} from 0,"
            f" LOG_KERN, to {_HIGHEST_FACILITY}, LOG_LOCAL7, or a name)"
        )
    return number


def x_wire_facility__mutmut_2(name: str, facility: int | str) -> int:
    """Return a facility for a PRI that this package writes: a multiple of 8 up to LOG_LOCAL7."""
    number = facility_number(None, facility)
    if number % _FACILITY_STEP or not 0 <= number <= _HIGHEST_FACILITY:
        raise ValueError(
            f"{name}: invalid facility: {number} (allowed: a multiple of {_FACILITY_STEP} from 0,"
            f" LOG_KERN, to {_HIGHEST_FACILITY}, LOG_LOCAL7, or a name)"
        )
    return number


def x_wire_facility__mutmut_3(name: str, facility: int | str) -> int:
    """Return a facility for a PRI that this package writes: a multiple of 8 up to LOG_LOCAL7."""
    number = facility_number(name, None)
    if number % _FACILITY_STEP or not 0 <= number <= _HIGHEST_FACILITY:
        raise ValueError(
            f"{name}: invalid facility: {number} (allowed: a multiple of {_FACILITY_STEP} from 0,"
            f" LOG_KERN, to {_HIGHEST_FACILITY}, LOG_LOCAL7, or a name)"
        )
    return number


def x_wire_facility__mutmut_4(name: str, facility: int | str) -> int:
    """Return a facility for a PRI that this package writes: a multiple of 8 up to LOG_LOCAL7."""
    number = facility_number(facility)
    if number % _FACILITY_STEP or not 0 <= number <= _HIGHEST_FACILITY:
        raise ValueError(
            f"{name}: invalid facility: {number} (allowed: a multiple of {_FACILITY_STEP} from 0,"
            f" LOG_KERN, to {_HIGHEST_FACILITY}, LOG_LOCAL7, or a name)"
        )
    return number


def x_wire_facility__mutmut_5(name: str, facility: int | str) -> int:
    """Return a facility for a PRI that this package writes: a multiple of 8 up to LOG_LOCAL7."""
    number = facility_number(name, )
    if number % _FACILITY_STEP or not 0 <= number <= _HIGHEST_FACILITY:
        raise ValueError(
            f"{name}: invalid facility: {number} (allowed: a multiple of {_FACILITY_STEP} from 0,"
            f" LOG_KERN, to {_HIGHEST_FACILITY}, LOG_LOCAL7, or a name)"
        )
    return number


def x_wire_facility__mutmut_6(name: str, facility: int | str) -> int:
    """Return a facility for a PRI that this package writes: a multiple of 8 up to LOG_LOCAL7."""
    number = facility_number(name, facility)
    if number % _FACILITY_STEP and not 0 <= number <= _HIGHEST_FACILITY:
        raise ValueError(
            f"{name}: invalid facility: {number} (allowed: a multiple of {_FACILITY_STEP} from 0,"
            f" LOG_KERN, to {_HIGHEST_FACILITY}, LOG_LOCAL7, or a name)"
        )
    return number


def x_wire_facility__mutmut_7(name: str, facility: int | str) -> int:
    """Return a facility for a PRI that this package writes: a multiple of 8 up to LOG_LOCAL7."""
    number = facility_number(name, facility)
    if number / _FACILITY_STEP or not 0 <= number <= _HIGHEST_FACILITY:
        raise ValueError(
            f"{name}: invalid facility: {number} (allowed: a multiple of {_FACILITY_STEP} from 0,"
            f" LOG_KERN, to {_HIGHEST_FACILITY}, LOG_LOCAL7, or a name)"
        )
    return number


def x_wire_facility__mutmut_8(name: str, facility: int | str) -> int:
    """Return a facility for a PRI that this package writes: a multiple of 8 up to LOG_LOCAL7."""
    number = facility_number(name, facility)
    if number % _FACILITY_STEP or 0 <= number <= _HIGHEST_FACILITY:
        raise ValueError(
            f"{name}: invalid facility: {number} (allowed: a multiple of {_FACILITY_STEP} from 0,"
            f" LOG_KERN, to {_HIGHEST_FACILITY}, LOG_LOCAL7, or a name)"
        )
    return number


def x_wire_facility__mutmut_9(name: str, facility: int | str) -> int:
    """Return a facility for a PRI that this package writes: a multiple of 8 up to LOG_LOCAL7."""
    number = facility_number(name, facility)
    if number % _FACILITY_STEP or not 1 <= number <= _HIGHEST_FACILITY:
        raise ValueError(
            f"{name}: invalid facility: {number} (allowed: a multiple of {_FACILITY_STEP} from 0,"
            f" LOG_KERN, to {_HIGHEST_FACILITY}, LOG_LOCAL7, or a name)"
        )
    return number


def x_wire_facility__mutmut_10(name: str, facility: int | str) -> int:
    """Return a facility for a PRI that this package writes: a multiple of 8 up to LOG_LOCAL7."""
    number = facility_number(name, facility)
    if number % _FACILITY_STEP or not 0 < number <= _HIGHEST_FACILITY:
        raise ValueError(
            f"{name}: invalid facility: {number} (allowed: a multiple of {_FACILITY_STEP} from 0,"
            f" LOG_KERN, to {_HIGHEST_FACILITY}, LOG_LOCAL7, or a name)"
        )
    return number


def x_wire_facility__mutmut_11(name: str, facility: int | str) -> int:
    """Return a facility for a PRI that this package writes: a multiple of 8 up to LOG_LOCAL7."""
    number = facility_number(name, facility)
    if number % _FACILITY_STEP or not 0 <= number < _HIGHEST_FACILITY:
        raise ValueError(
            f"{name}: invalid facility: {number} (allowed: a multiple of {_FACILITY_STEP} from 0,"
            f" LOG_KERN, to {_HIGHEST_FACILITY}, LOG_LOCAL7, or a name)"
        )
    return number


def x_wire_facility__mutmut_12(name: str, facility: int | str) -> int:
    """Return a facility for a PRI that this package writes: a multiple of 8 up to LOG_LOCAL7."""
    number = facility_number(name, facility)
    if number % _FACILITY_STEP or not 0 <= number <= _HIGHEST_FACILITY:
        raise ValueError(
            None
        )
    return number

mutants_x_wire_facility__mutmut['_mutmut_orig'] = x_wire_facility__mutmut_orig # type: ignore # mutmut generated
mutants_x_wire_facility__mutmut['x_wire_facility__mutmut_1'] = x_wire_facility__mutmut_1 # type: ignore # mutmut generated
mutants_x_wire_facility__mutmut['x_wire_facility__mutmut_2'] = x_wire_facility__mutmut_2 # type: ignore # mutmut generated
mutants_x_wire_facility__mutmut['x_wire_facility__mutmut_3'] = x_wire_facility__mutmut_3 # type: ignore # mutmut generated
mutants_x_wire_facility__mutmut['x_wire_facility__mutmut_4'] = x_wire_facility__mutmut_4 # type: ignore # mutmut generated
mutants_x_wire_facility__mutmut['x_wire_facility__mutmut_5'] = x_wire_facility__mutmut_5 # type: ignore # mutmut generated
mutants_x_wire_facility__mutmut['x_wire_facility__mutmut_6'] = x_wire_facility__mutmut_6 # type: ignore # mutmut generated
mutants_x_wire_facility__mutmut['x_wire_facility__mutmut_7'] = x_wire_facility__mutmut_7 # type: ignore # mutmut generated
mutants_x_wire_facility__mutmut['x_wire_facility__mutmut_8'] = x_wire_facility__mutmut_8 # type: ignore # mutmut generated
mutants_x_wire_facility__mutmut['x_wire_facility__mutmut_9'] = x_wire_facility__mutmut_9 # type: ignore # mutmut generated
mutants_x_wire_facility__mutmut['x_wire_facility__mutmut_10'] = x_wire_facility__mutmut_10 # type: ignore # mutmut generated
mutants_x_wire_facility__mutmut['x_wire_facility__mutmut_11'] = x_wire_facility__mutmut_11 # type: ignore # mutmut generated
mutants_x_wire_facility__mutmut['x_wire_facility__mutmut_12'] = x_wire_facility__mutmut_12 # type: ignore # mutmut generated
mutants_x_option_bits__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_option_bits__mutmut)
def option_bits(name: str, option: int | str) -> int:
    """Return options as bits, given as number or text; errors call them ``name``."""
    if isinstance(option, str):
        return parse_options(option)
    return c_int(name, option, "int or str")


def x_option_bits__mutmut_orig(name: str, option: int | str) -> int:
    """Return options as bits, given as number or text; errors call them ``name``."""
    if isinstance(option, str):
        return parse_options(option)
    return c_int(name, option, "int or str")


def x_option_bits__mutmut_1(name: str, option: int | str) -> int:
    """Return options as bits, given as number or text; errors call them ``name``."""
    if isinstance(option, str):
        return parse_options(None)
    return c_int(name, option, "int or str")


def x_option_bits__mutmut_2(name: str, option: int | str) -> int:
    """Return options as bits, given as number or text; errors call them ``name``."""
    if isinstance(option, str):
        return parse_options(option)
    return c_int(None, option, "int or str")


def x_option_bits__mutmut_3(name: str, option: int | str) -> int:
    """Return options as bits, given as number or text; errors call them ``name``."""
    if isinstance(option, str):
        return parse_options(option)
    return c_int(name, None, "int or str")


def x_option_bits__mutmut_4(name: str, option: int | str) -> int:
    """Return options as bits, given as number or text; errors call them ``name``."""
    if isinstance(option, str):
        return parse_options(option)
    return c_int(name, option, None)


def x_option_bits__mutmut_5(name: str, option: int | str) -> int:
    """Return options as bits, given as number or text; errors call them ``name``."""
    if isinstance(option, str):
        return parse_options(option)
    return c_int(option, "int or str")


def x_option_bits__mutmut_6(name: str, option: int | str) -> int:
    """Return options as bits, given as number or text; errors call them ``name``."""
    if isinstance(option, str):
        return parse_options(option)
    return c_int(name, "int or str")


def x_option_bits__mutmut_7(name: str, option: int | str) -> int:
    """Return options as bits, given as number or text; errors call them ``name``."""
    if isinstance(option, str):
        return parse_options(option)
    return c_int(name, option, )


def x_option_bits__mutmut_8(name: str, option: int | str) -> int:
    """Return options as bits, given as number or text; errors call them ``name``."""
    if isinstance(option, str):
        return parse_options(option)
    return c_int(name, option, "XXint or strXX")


def x_option_bits__mutmut_9(name: str, option: int | str) -> int:
    """Return options as bits, given as number or text; errors call them ``name``."""
    if isinstance(option, str):
        return parse_options(option)
    return c_int(name, option, "INT OR STR")

mutants_x_option_bits__mutmut['_mutmut_orig'] = x_option_bits__mutmut_orig # type: ignore # mutmut generated
mutants_x_option_bits__mutmut['x_option_bits__mutmut_1'] = x_option_bits__mutmut_1 # type: ignore # mutmut generated
mutants_x_option_bits__mutmut['x_option_bits__mutmut_2'] = x_option_bits__mutmut_2 # type: ignore # mutmut generated
mutants_x_option_bits__mutmut['x_option_bits__mutmut_3'] = x_option_bits__mutmut_3 # type: ignore # mutmut generated
mutants_x_option_bits__mutmut['x_option_bits__mutmut_4'] = x_option_bits__mutmut_4 # type: ignore # mutmut generated
mutants_x_option_bits__mutmut['x_option_bits__mutmut_5'] = x_option_bits__mutmut_5 # type: ignore # mutmut generated
mutants_x_option_bits__mutmut['x_option_bits__mutmut_6'] = x_option_bits__mutmut_6 # type: ignore # mutmut generated
mutants_x_option_bits__mutmut['x_option_bits__mutmut_7'] = x_option_bits__mutmut_7 # type: ignore # mutmut generated
mutants_x_option_bits__mutmut['x_option_bits__mutmut_8'] = x_option_bits__mutmut_8 # type: ignore # mutmut generated
mutants_x_option_bits__mutmut['x_option_bits__mutmut_9'] = x_option_bits__mutmut_9 # type: ignore # mutmut generated
