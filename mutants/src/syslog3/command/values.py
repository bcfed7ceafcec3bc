"""Parses priorities, sizes, PIDs and structured data as util-linux does."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

# <syslog.h> of glibc, as SYSLOG_NAMES has them; the numbers are the same on every system.
_LEVELS = {
    **{"emerg": 0, "alert": 1, "crit": 2, "err": 3, "warning": 4, "notice": 5, "info": 6},
    **{"debug": 7, "panic": 0, "error": 3, "warn": 4, "none": 16},
}
_FACILITIES = {
    **{"kern": 0, "user": 8, "mail": 16, "daemon": 24, "auth": 32, "syslog": 40, "lpr": 48},
    **{"news": 56, "uucp": 64, "cron": 72, "authpriv": 80, "ftp": 88, "mark": 192, "security": 32},
    **{f"local{number}": (16 + number) * 8 for number in range(8)},
}
LEVEL_MASK = 7
FACILITY_MASK = 0x3F8
KERN = _FACILITIES["kern"]
USER = _FACILITIES["user"]

#: The standard SD-IDs, which need no enterprise number. Source: RFC 5424 section 7.
STANDARD_IDS = ("timeQuality", "origin", "meta")

#: The largest unsigned long of C, and the bits of a pid_t.
_ULONG_MAX = 2**64 - 1
_PID_BITS = 32


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_priority__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_priority__mutmut)
def priority(text: str) -> int:
    """Return the number of ``facility.level`` or ``level``, by name or number.

    The kernel's facility becomes ``user``. Raises :exc:`ValueError` in logger's words.
    """
    facility = USER
    name, dot, level_name = text.partition(".")
    if dot:
        facility = _code("facility", name, _FACILITIES)
    else:
        level_name = name
    level = _code("priority", level_name, _LEVELS)
    return (level & LEVEL_MASK) | (USER if facility == KERN else facility & FACILITY_MASK)


def x_priority__mutmut_orig(text: str) -> int:
    """Return the number of ``facility.level`` or ``level``, by name or number.

    The kernel's facility becomes ``user``. Raises :exc:`ValueError` in logger's words.
    """
    facility = USER
    name, dot, level_name = text.partition(".")
    if dot:
        facility = _code("facility", name, _FACILITIES)
    else:
        level_name = name
    level = _code("priority", level_name, _LEVELS)
    return (level & LEVEL_MASK) | (USER if facility == KERN else facility & FACILITY_MASK)


def x_priority__mutmut_1(text: str) -> int:
    """Return the number of ``facility.level`` or ``level``, by name or number.

    The kernel's facility becomes ``user``. Raises :exc:`ValueError` in logger's words.
    """
    facility = None
    name, dot, level_name = text.partition(".")
    if dot:
        facility = _code("facility", name, _FACILITIES)
    else:
        level_name = name
    level = _code("priority", level_name, _LEVELS)
    return (level & LEVEL_MASK) | (USER if facility == KERN else facility & FACILITY_MASK)


def x_priority__mutmut_2(text: str) -> int:
    """Return the number of ``facility.level`` or ``level``, by name or number.

    The kernel's facility becomes ``user``. Raises :exc:`ValueError` in logger's words.
    """
    facility = USER
    name, dot, level_name = None
    if dot:
        facility = _code("facility", name, _FACILITIES)
    else:
        level_name = name
    level = _code("priority", level_name, _LEVELS)
    return (level & LEVEL_MASK) | (USER if facility == KERN else facility & FACILITY_MASK)


def x_priority__mutmut_3(text: str) -> int:
    """Return the number of ``facility.level`` or ``level``, by name or number.

    The kernel's facility becomes ``user``. Raises :exc:`ValueError` in logger's words.
    """
    facility = USER
    name, dot, level_name = text.partition(None)
    if dot:
        facility = _code("facility", name, _FACILITIES)
    else:
        level_name = name
    level = _code("priority", level_name, _LEVELS)
    return (level & LEVEL_MASK) | (USER if facility == KERN else facility & FACILITY_MASK)


def x_priority__mutmut_4(text: str) -> int:
    """Return the number of ``facility.level`` or ``level``, by name or number.

    The kernel's facility becomes ``user``. Raises :exc:`ValueError` in logger's words.
    """
    facility = USER
    name, dot, level_name = text.rpartition(".")
    if dot:
        facility = _code("facility", name, _FACILITIES)
    else:
        level_name = name
    level = _code("priority", level_name, _LEVELS)
    return (level & LEVEL_MASK) | (USER if facility == KERN else facility & FACILITY_MASK)


def x_priority__mutmut_5(text: str) -> int:
    """Return the number of ``facility.level`` or ``level``, by name or number.

    The kernel's facility becomes ``user``. Raises :exc:`ValueError` in logger's words.
    """
    facility = USER
    name, dot, level_name = text.partition("XX.XX")
    if dot:
        facility = _code("facility", name, _FACILITIES)
    else:
        level_name = name
    level = _code("priority", level_name, _LEVELS)
    return (level & LEVEL_MASK) | (USER if facility == KERN else facility & FACILITY_MASK)


def x_priority__mutmut_6(text: str) -> int:
    """Return the number of ``facility.level`` or ``level``, by name or number.

    The kernel's facility becomes ``user``. Raises :exc:`ValueError` in logger's words.
    """
    facility = USER
    name, dot, level_name = text.partition(".")
    if dot:
        facility = None
    else:
        level_name = name
    level = _code("priority", level_name, _LEVELS)
    return (level & LEVEL_MASK) | (USER if facility == KERN else facility & FACILITY_MASK)


def x_priority__mutmut_7(text: str) -> int:
    """Return the number of ``facility.level`` or ``level``, by name or number.

    The kernel's facility becomes ``user``. Raises :exc:`ValueError` in logger's words.
    """
    facility = USER
    name, dot, level_name = text.partition(".")
    if dot:
        facility = _code(None, name, _FACILITIES)
    else:
        level_name = name
    level = _code("priority", level_name, _LEVELS)
    return (level & LEVEL_MASK) | (USER if facility == KERN else facility & FACILITY_MASK)


def x_priority__mutmut_8(text: str) -> int:
    """Return the number of ``facility.level`` or ``level``, by name or number.

    The kernel's facility becomes ``user``. Raises :exc:`ValueError` in logger's words.
    """
    facility = USER
    name, dot, level_name = text.partition(".")
    if dot:
        facility = _code("facility", None, _FACILITIES)
    else:
        level_name = name
    level = _code("priority", level_name, _LEVELS)
    return (level & LEVEL_MASK) | (USER if facility == KERN else facility & FACILITY_MASK)


def x_priority__mutmut_9(text: str) -> int:
    """Return the number of ``facility.level`` or ``level``, by name or number.

    The kernel's facility becomes ``user``. Raises :exc:`ValueError` in logger's words.
    """
    facility = USER
    name, dot, level_name = text.partition(".")
    if dot:
        facility = _code("facility", name, None)
    else:
        level_name = name
    level = _code("priority", level_name, _LEVELS)
    return (level & LEVEL_MASK) | (USER if facility == KERN else facility & FACILITY_MASK)


def x_priority__mutmut_10(text: str) -> int:
    """Return the number of ``facility.level`` or ``level``, by name or number.

    The kernel's facility becomes ``user``. Raises :exc:`ValueError` in logger's words.
    """
    facility = USER
    name, dot, level_name = text.partition(".")
    if dot:
        facility = _code(name, _FACILITIES)
    else:
        level_name = name
    level = _code("priority", level_name, _LEVELS)
    return (level & LEVEL_MASK) | (USER if facility == KERN else facility & FACILITY_MASK)


def x_priority__mutmut_11(text: str) -> int:
    """Return the number of ``facility.level`` or ``level``, by name or number.

    The kernel's facility becomes ``user``. Raises :exc:`ValueError` in logger's words.
    """
    facility = USER
    name, dot, level_name = text.partition(".")
    if dot:
        facility = _code("facility", _FACILITIES)
    else:
        level_name = name
    level = _code("priority", level_name, _LEVELS)
    return (level & LEVEL_MASK) | (USER if facility == KERN else facility & FACILITY_MASK)


def x_priority__mutmut_12(text: str) -> int:
    """Return the number of ``facility.level`` or ``level``, by name or number.

    The kernel's facility becomes ``user``. Raises :exc:`ValueError` in logger's words.
    """
    facility = USER
    name, dot, level_name = text.partition(".")
    if dot:
        facility = _code("facility", name, )
    else:
        level_name = name
    level = _code("priority", level_name, _LEVELS)
    return (level & LEVEL_MASK) | (USER if facility == KERN else facility & FACILITY_MASK)


def x_priority__mutmut_13(text: str) -> int:
    """Return the number of ``facility.level`` or ``level``, by name or number.

    The kernel's facility becomes ``user``. Raises :exc:`ValueError` in logger's words.
    """
    facility = USER
    name, dot, level_name = text.partition(".")
    if dot:
        facility = _code("XXfacilityXX", name, _FACILITIES)
    else:
        level_name = name
    level = _code("priority", level_name, _LEVELS)
    return (level & LEVEL_MASK) | (USER if facility == KERN else facility & FACILITY_MASK)


def x_priority__mutmut_14(text: str) -> int:
    """Return the number of ``facility.level`` or ``level``, by name or number.

    The kernel's facility becomes ``user``. Raises :exc:`ValueError` in logger's words.
    """
    facility = USER
    name, dot, level_name = text.partition(".")
    if dot:
        facility = _code("FACILITY", name, _FACILITIES)
    else:
        level_name = name
    level = _code("priority", level_name, _LEVELS)
    return (level & LEVEL_MASK) | (USER if facility == KERN else facility & FACILITY_MASK)


def x_priority__mutmut_15(text: str) -> int:
    """Return the number of ``facility.level`` or ``level``, by name or number.

    The kernel's facility becomes ``user``. Raises :exc:`ValueError` in logger's words.
    """
    facility = USER
    name, dot, level_name = text.partition(".")
    if dot:
        facility = _code("facility", name, _FACILITIES)
    else:
        level_name = None
    level = _code("priority", level_name, _LEVELS)
    return (level & LEVEL_MASK) | (USER if facility == KERN else facility & FACILITY_MASK)


def x_priority__mutmut_16(text: str) -> int:
    """Return the number of ``facility.level`` or ``level``, by name or number.

    The kernel's facility becomes ``user``. Raises :exc:`ValueError` in logger's words.
    """
    facility = USER
    name, dot, level_name = text.partition(".")
    if dot:
        facility = _code("facility", name, _FACILITIES)
    else:
        level_name = name
    level = None
    return (level & LEVEL_MASK) | (USER if facility == KERN else facility & FACILITY_MASK)


def x_priority__mutmut_17(text: str) -> int:
    """Return the number of ``facility.level`` or ``level``, by name or number.

    The kernel's facility becomes ``user``. Raises :exc:`ValueError` in logger's words.
    """
    facility = USER
    name, dot, level_name = text.partition(".")
    if dot:
        facility = _code("facility", name, _FACILITIES)
    else:
        level_name = name
    level = _code(None, level_name, _LEVELS)
    return (level & LEVEL_MASK) | (USER if facility == KERN else facility & FACILITY_MASK)


def x_priority__mutmut_18(text: str) -> int:
    """Return the number of ``facility.level`` or ``level``, by name or number.

    The kernel's facility becomes ``user``. Raises :exc:`ValueError` in logger's words.
    """
    facility = USER
    name, dot, level_name = text.partition(".")
    if dot:
        facility = _code("facility", name, _FACILITIES)
    else:
        level_name = name
    level = _code("priority", None, _LEVELS)
    return (level & LEVEL_MASK) | (USER if facility == KERN else facility & FACILITY_MASK)


def x_priority__mutmut_19(text: str) -> int:
    """Return the number of ``facility.level`` or ``level``, by name or number.

    The kernel's facility becomes ``user``. Raises :exc:`ValueError` in logger's words.
    """
    facility = USER
    name, dot, level_name = text.partition(".")
    if dot:
        facility = _code("facility", name, _FACILITIES)
    else:
        level_name = name
    level = _code("priority", level_name, None)
    return (level & LEVEL_MASK) | (USER if facility == KERN else facility & FACILITY_MASK)


def x_priority__mutmut_20(text: str) -> int:
    """Return the number of ``facility.level`` or ``level``, by name or number.

    The kernel's facility becomes ``user``. Raises :exc:`ValueError` in logger's words.
    """
    facility = USER
    name, dot, level_name = text.partition(".")
    if dot:
        facility = _code("facility", name, _FACILITIES)
    else:
        level_name = name
    level = _code(level_name, _LEVELS)
    return (level & LEVEL_MASK) | (USER if facility == KERN else facility & FACILITY_MASK)


def x_priority__mutmut_21(text: str) -> int:
    """Return the number of ``facility.level`` or ``level``, by name or number.

    The kernel's facility becomes ``user``. Raises :exc:`ValueError` in logger's words.
    """
    facility = USER
    name, dot, level_name = text.partition(".")
    if dot:
        facility = _code("facility", name, _FACILITIES)
    else:
        level_name = name
    level = _code("priority", _LEVELS)
    return (level & LEVEL_MASK) | (USER if facility == KERN else facility & FACILITY_MASK)


def x_priority__mutmut_22(text: str) -> int:
    """Return the number of ``facility.level`` or ``level``, by name or number.

    The kernel's facility becomes ``user``. Raises :exc:`ValueError` in logger's words.
    """
    facility = USER
    name, dot, level_name = text.partition(".")
    if dot:
        facility = _code("facility", name, _FACILITIES)
    else:
        level_name = name
    level = _code("priority", level_name, )
    return (level & LEVEL_MASK) | (USER if facility == KERN else facility & FACILITY_MASK)


def x_priority__mutmut_23(text: str) -> int:
    """Return the number of ``facility.level`` or ``level``, by name or number.

    The kernel's facility becomes ``user``. Raises :exc:`ValueError` in logger's words.
    """
    facility = USER
    name, dot, level_name = text.partition(".")
    if dot:
        facility = _code("facility", name, _FACILITIES)
    else:
        level_name = name
    level = _code("XXpriorityXX", level_name, _LEVELS)
    return (level & LEVEL_MASK) | (USER if facility == KERN else facility & FACILITY_MASK)


def x_priority__mutmut_24(text: str) -> int:
    """Return the number of ``facility.level`` or ``level``, by name or number.

    The kernel's facility becomes ``user``. Raises :exc:`ValueError` in logger's words.
    """
    facility = USER
    name, dot, level_name = text.partition(".")
    if dot:
        facility = _code("facility", name, _FACILITIES)
    else:
        level_name = name
    level = _code("PRIORITY", level_name, _LEVELS)
    return (level & LEVEL_MASK) | (USER if facility == KERN else facility & FACILITY_MASK)


def x_priority__mutmut_25(text: str) -> int:
    """Return the number of ``facility.level`` or ``level``, by name or number.

    The kernel's facility becomes ``user``. Raises :exc:`ValueError` in logger's words.
    """
    facility = USER
    name, dot, level_name = text.partition(".")
    if dot:
        facility = _code("facility", name, _FACILITIES)
    else:
        level_name = name
    level = _code("priority", level_name, _LEVELS)
    return (level & LEVEL_MASK) & (USER if facility == KERN else facility & FACILITY_MASK)


def x_priority__mutmut_26(text: str) -> int:
    """Return the number of ``facility.level`` or ``level``, by name or number.

    The kernel's facility becomes ``user``. Raises :exc:`ValueError` in logger's words.
    """
    facility = USER
    name, dot, level_name = text.partition(".")
    if dot:
        facility = _code("facility", name, _FACILITIES)
    else:
        level_name = name
    level = _code("priority", level_name, _LEVELS)
    return (level | LEVEL_MASK) | (USER if facility == KERN else facility & FACILITY_MASK)


def x_priority__mutmut_27(text: str) -> int:
    """Return the number of ``facility.level`` or ``level``, by name or number.

    The kernel's facility becomes ``user``. Raises :exc:`ValueError` in logger's words.
    """
    facility = USER
    name, dot, level_name = text.partition(".")
    if dot:
        facility = _code("facility", name, _FACILITIES)
    else:
        level_name = name
    level = _code("priority", level_name, _LEVELS)
    return (level & LEVEL_MASK) | (USER if (facility == KERN) and False else facility & FACILITY_MASK)


def x_priority__mutmut_28(text: str) -> int:
    """Return the number of ``facility.level`` or ``level``, by name or number.

    The kernel's facility becomes ``user``. Raises :exc:`ValueError` in logger's words.
    """
    facility = USER
    name, dot, level_name = text.partition(".")
    if dot:
        facility = _code("facility", name, _FACILITIES)
    else:
        level_name = name
    level = _code("priority", level_name, _LEVELS)
    return (level & LEVEL_MASK) | (USER if (facility == KERN) or True else facility & FACILITY_MASK)


def x_priority__mutmut_29(text: str) -> int:
    """Return the number of ``facility.level`` or ``level``, by name or number.

    The kernel's facility becomes ``user``. Raises :exc:`ValueError` in logger's words.
    """
    facility = USER
    name, dot, level_name = text.partition(".")
    if dot:
        facility = _code("facility", name, _FACILITIES)
    else:
        level_name = name
    level = _code("priority", level_name, _LEVELS)
    return (level & LEVEL_MASK) | (USER if facility != KERN else facility & FACILITY_MASK)


def x_priority__mutmut_30(text: str) -> int:
    """Return the number of ``facility.level`` or ``level``, by name or number.

    The kernel's facility becomes ``user``. Raises :exc:`ValueError` in logger's words.
    """
    facility = USER
    name, dot, level_name = text.partition(".")
    if dot:
        facility = _code("facility", name, _FACILITIES)
    else:
        level_name = name
    level = _code("priority", level_name, _LEVELS)
    return (level & LEVEL_MASK) | (USER if facility == KERN else facility | FACILITY_MASK)

mutants_x_priority__mutmut['_mutmut_orig'] = x_priority__mutmut_orig # type: ignore # mutmut generated
mutants_x_priority__mutmut['x_priority__mutmut_1'] = x_priority__mutmut_1 # type: ignore # mutmut generated
mutants_x_priority__mutmut['x_priority__mutmut_2'] = x_priority__mutmut_2 # type: ignore # mutmut generated
mutants_x_priority__mutmut['x_priority__mutmut_3'] = x_priority__mutmut_3 # type: ignore # mutmut generated
mutants_x_priority__mutmut['x_priority__mutmut_4'] = x_priority__mutmut_4 # type: ignore # mutmut generated
mutants_x_priority__mutmut['x_priority__mutmut_5'] = x_priority__mutmut_5 # type: ignore # mutmut generated
mutants_x_priority__mutmut['x_priority__mutmut_6'] = x_priority__mutmut_6 # type: ignore # mutmut generated
mutants_x_priority__mutmut['x_priority__mutmut_7'] = x_priority__mutmut_7 # type: ignore # mutmut generated
mutants_x_priority__mutmut['x_priority__mutmut_8'] = x_priority__mutmut_8 # type: ignore # mutmut generated
mutants_x_priority__mutmut['x_priority__mutmut_9'] = x_priority__mutmut_9 # type: ignore # mutmut generated
mutants_x_priority__mutmut['x_priority__mutmut_10'] = x_priority__mutmut_10 # type: ignore # mutmut generated
mutants_x_priority__mutmut['x_priority__mutmut_11'] = x_priority__mutmut_11 # type: ignore # mutmut generated
mutants_x_priority__mutmut['x_priority__mutmut_12'] = x_priority__mutmut_12 # type: ignore # mutmut generated
mutants_x_priority__mutmut['x_priority__mutmut_13'] = x_priority__mutmut_13 # type: ignore # mutmut generated
mutants_x_priority__mutmut['x_priority__mutmut_14'] = x_priority__mutmut_14 # type: ignore # mutmut generated
mutants_x_priority__mutmut['x_priority__mutmut_15'] = x_priority__mutmut_15 # type: ignore # mutmut generated
mutants_x_priority__mutmut['x_priority__mutmut_16'] = x_priority__mutmut_16 # type: ignore # mutmut generated
mutants_x_priority__mutmut['x_priority__mutmut_17'] = x_priority__mutmut_17 # type: ignore # mutmut generated
mutants_x_priority__mutmut['x_priority__mutmut_18'] = x_priority__mutmut_18 # type: ignore # mutmut generated
mutants_x_priority__mutmut['x_priority__mutmut_19'] = x_priority__mutmut_19 # type: ignore # mutmut generated
mutants_x_priority__mutmut['x_priority__mutmut_20'] = x_priority__mutmut_20 # type: ignore # mutmut generated
mutants_x_priority__mutmut['x_priority__mutmut_21'] = x_priority__mutmut_21 # type: ignore # mutmut generated
mutants_x_priority__mutmut['x_priority__mutmut_22'] = x_priority__mutmut_22 # type: ignore # mutmut generated
mutants_x_priority__mutmut['x_priority__mutmut_23'] = x_priority__mutmut_23 # type: ignore # mutmut generated
mutants_x_priority__mutmut['x_priority__mutmut_24'] = x_priority__mutmut_24 # type: ignore # mutmut generated
mutants_x_priority__mutmut['x_priority__mutmut_25'] = x_priority__mutmut_25 # type: ignore # mutmut generated
mutants_x_priority__mutmut['x_priority__mutmut_26'] = x_priority__mutmut_26 # type: ignore # mutmut generated
mutants_x_priority__mutmut['x_priority__mutmut_27'] = x_priority__mutmut_27 # type: ignore # mutmut generated
mutants_x_priority__mutmut['x_priority__mutmut_28'] = x_priority__mutmut_28 # type: ignore # mutmut generated
mutants_x_priority__mutmut['x_priority__mutmut_29'] = x_priority__mutmut_29 # type: ignore # mutmut generated
mutants_x_priority__mutmut['x_priority__mutmut_30'] = x_priority__mutmut_30 # type: ignore # mutmut generated
mutants_x__code__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__code__mutmut)
def _code(what: str, name: str, codes: Mapping[str, int]) -> int:
    if name.isascii() and name.isdigit() and int(name) in codes.values():
        return int(name)
    if name.lower() not in codes:
        raise ValueError(f"unknown {what} name: {name}")
    return codes[name.lower()]


def x__code__mutmut_orig(what: str, name: str, codes: Mapping[str, int]) -> int:
    if name.isascii() and name.isdigit() and int(name) in codes.values():
        return int(name)
    if name.lower() not in codes:
        raise ValueError(f"unknown {what} name: {name}")
    return codes[name.lower()]


def x__code__mutmut_1(what: str, name: str, codes: Mapping[str, int]) -> int:
    if name.isascii() and name.isdigit() or int(name) in codes.values():
        return int(name)
    if name.lower() not in codes:
        raise ValueError(f"unknown {what} name: {name}")
    return codes[name.lower()]


def x__code__mutmut_2(what: str, name: str, codes: Mapping[str, int]) -> int:
    if name.isascii() or name.isdigit() and int(name) in codes.values():
        return int(name)
    if name.lower() not in codes:
        raise ValueError(f"unknown {what} name: {name}")
    return codes[name.lower()]


def x__code__mutmut_3(what: str, name: str, codes: Mapping[str, int]) -> int:
    if name.isascii() and name.isdigit() and int(None) in codes.values():
        return int(name)
    if name.lower() not in codes:
        raise ValueError(f"unknown {what} name: {name}")
    return codes[name.lower()]


def x__code__mutmut_4(what: str, name: str, codes: Mapping[str, int]) -> int:
    if name.isascii() and name.isdigit() and int(name) not in codes.values():
        return int(name)
    if name.lower() not in codes:
        raise ValueError(f"unknown {what} name: {name}")
    return codes[name.lower()]


def x__code__mutmut_5(what: str, name: str, codes: Mapping[str, int]) -> int:
    if name.isascii() and name.isdigit() and int(name) in codes.values():
        return int(None)
    if name.lower() not in codes:
        raise ValueError(f"unknown {what} name: {name}")
    return codes[name.lower()]


def x__code__mutmut_6(what: str, name: str, codes: Mapping[str, int]) -> int:
    if name.isascii() and name.isdigit() and int(name) in codes.values():
        return int(name)
    if name.upper() not in codes:
        raise ValueError(f"unknown {what} name: {name}")
    return codes[name.lower()]


def x__code__mutmut_7(what: str, name: str, codes: Mapping[str, int]) -> int:
    if name.isascii() and name.isdigit() and int(name) in codes.values():
        return int(name)
    if name.lower() in codes:
        raise ValueError(f"unknown {what} name: {name}")
    return codes[name.lower()]


def x__code__mutmut_8(what: str, name: str, codes: Mapping[str, int]) -> int:
    if name.isascii() and name.isdigit() and int(name) in codes.values():
        return int(name)
    if name.lower() not in codes:
        raise ValueError(None)
    return codes[name.lower()]


def x__code__mutmut_9(what: str, name: str, codes: Mapping[str, int]) -> int:
    if name.isascii() and name.isdigit() and int(name) in codes.values():
        return int(name)
    if name.lower() not in codes:
        raise ValueError(f"unknown {what} name: {name}")
    return codes[name.upper()]

mutants_x__code__mutmut['_mutmut_orig'] = x__code__mutmut_orig # type: ignore # mutmut generated
mutants_x__code__mutmut['x__code__mutmut_1'] = x__code__mutmut_1 # type: ignore # mutmut generated
mutants_x__code__mutmut['x__code__mutmut_2'] = x__code__mutmut_2 # type: ignore # mutmut generated
mutants_x__code__mutmut['x__code__mutmut_3'] = x__code__mutmut_3 # type: ignore # mutmut generated
mutants_x__code__mutmut['x__code__mutmut_4'] = x__code__mutmut_4 # type: ignore # mutmut generated
mutants_x__code__mutmut['x__code__mutmut_5'] = x__code__mutmut_5 # type: ignore # mutmut generated
mutants_x__code__mutmut['x__code__mutmut_6'] = x__code__mutmut_6 # type: ignore # mutmut generated
mutants_x__code__mutmut['x__code__mutmut_7'] = x__code__mutmut_7 # type: ignore # mutmut generated
mutants_x__code__mutmut['x__code__mutmut_8'] = x__code__mutmut_8 # type: ignore # mutmut generated
mutants_x__code__mutmut['x__code__mutmut_9'] = x__code__mutmut_9 # type: ignore # mutmut generated
mutants_x_pid__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_pid__mutmut)
def pid(text: str) -> int:
    """Parse a PID as strtoul(3) does; :exc:`ValueError` in logger's words."""
    error = f"failed to parse id: '{text}'"
    digits = text.lstrip(" \t\n\v\f\r")
    digits = digits[1:] if digits.startswith("+") else digits
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(error)
    if int(digits) > _ULONG_MAX:
        raise ValueError(f"{error}: Numerical result out of range")
    number = int(digits) % (1 << _PID_BITS)
    if number >= 1 << (_PID_BITS - 1):  # it would be negative
        raise ValueError(error)
    return number


def x_pid__mutmut_orig(text: str) -> int:
    """Parse a PID as strtoul(3) does; :exc:`ValueError` in logger's words."""
    error = f"failed to parse id: '{text}'"
    digits = text.lstrip(" \t\n\v\f\r")
    digits = digits[1:] if digits.startswith("+") else digits
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(error)
    if int(digits) > _ULONG_MAX:
        raise ValueError(f"{error}: Numerical result out of range")
    number = int(digits) % (1 << _PID_BITS)
    if number >= 1 << (_PID_BITS - 1):  # it would be negative
        raise ValueError(error)
    return number


def x_pid__mutmut_1(text: str) -> int:
    """Parse a PID as strtoul(3) does; :exc:`ValueError` in logger's words."""
    error = None
    digits = text.lstrip(" \t\n\v\f\r")
    digits = digits[1:] if digits.startswith("+") else digits
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(error)
    if int(digits) > _ULONG_MAX:
        raise ValueError(f"{error}: Numerical result out of range")
    number = int(digits) % (1 << _PID_BITS)
    if number >= 1 << (_PID_BITS - 1):  # it would be negative
        raise ValueError(error)
    return number


def x_pid__mutmut_2(text: str) -> int:
    """Parse a PID as strtoul(3) does; :exc:`ValueError` in logger's words."""
    error = f"failed to parse id: '{text}'"
    digits = None
    digits = digits[1:] if digits.startswith("+") else digits
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(error)
    if int(digits) > _ULONG_MAX:
        raise ValueError(f"{error}: Numerical result out of range")
    number = int(digits) % (1 << _PID_BITS)
    if number >= 1 << (_PID_BITS - 1):  # it would be negative
        raise ValueError(error)
    return number


def x_pid__mutmut_3(text: str) -> int:
    """Parse a PID as strtoul(3) does; :exc:`ValueError` in logger's words."""
    error = f"failed to parse id: '{text}'"
    digits = text.lstrip(None)
    digits = digits[1:] if digits.startswith("+") else digits
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(error)
    if int(digits) > _ULONG_MAX:
        raise ValueError(f"{error}: Numerical result out of range")
    number = int(digits) % (1 << _PID_BITS)
    if number >= 1 << (_PID_BITS - 1):  # it would be negative
        raise ValueError(error)
    return number


def x_pid__mutmut_4(text: str) -> int:
    """Parse a PID as strtoul(3) does; :exc:`ValueError` in logger's words."""
    error = f"failed to parse id: '{text}'"
    digits = text.rstrip(" \t\n\v\f\r")
    digits = digits[1:] if digits.startswith("+") else digits
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(error)
    if int(digits) > _ULONG_MAX:
        raise ValueError(f"{error}: Numerical result out of range")
    number = int(digits) % (1 << _PID_BITS)
    if number >= 1 << (_PID_BITS - 1):  # it would be negative
        raise ValueError(error)
    return number


def x_pid__mutmut_5(text: str) -> int:
    """Parse a PID as strtoul(3) does; :exc:`ValueError` in logger's words."""
    error = f"failed to parse id: '{text}'"
    digits = text.lstrip("XX \t\n\v\f\rXX")
    digits = digits[1:] if digits.startswith("+") else digits
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(error)
    if int(digits) > _ULONG_MAX:
        raise ValueError(f"{error}: Numerical result out of range")
    number = int(digits) % (1 << _PID_BITS)
    if number >= 1 << (_PID_BITS - 1):  # it would be negative
        raise ValueError(error)
    return number


def x_pid__mutmut_6(text: str) -> int:
    """Parse a PID as strtoul(3) does; :exc:`ValueError` in logger's words."""
    error = f"failed to parse id: '{text}'"
    digits = text.lstrip(" \t\n\v\f\r")
    digits = None
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(error)
    if int(digits) > _ULONG_MAX:
        raise ValueError(f"{error}: Numerical result out of range")
    number = int(digits) % (1 << _PID_BITS)
    if number >= 1 << (_PID_BITS - 1):  # it would be negative
        raise ValueError(error)
    return number


def x_pid__mutmut_7(text: str) -> int:
    """Parse a PID as strtoul(3) does; :exc:`ValueError` in logger's words."""
    error = f"failed to parse id: '{text}'"
    digits = text.lstrip(" \t\n\v\f\r")
    digits = digits[1:] if (digits.startswith("+")) and False else digits
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(error)
    if int(digits) > _ULONG_MAX:
        raise ValueError(f"{error}: Numerical result out of range")
    number = int(digits) % (1 << _PID_BITS)
    if number >= 1 << (_PID_BITS - 1):  # it would be negative
        raise ValueError(error)
    return number


def x_pid__mutmut_8(text: str) -> int:
    """Parse a PID as strtoul(3) does; :exc:`ValueError` in logger's words."""
    error = f"failed to parse id: '{text}'"
    digits = text.lstrip(" \t\n\v\f\r")
    digits = digits[1:] if (digits.startswith("+")) or True else digits
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(error)
    if int(digits) > _ULONG_MAX:
        raise ValueError(f"{error}: Numerical result out of range")
    number = int(digits) % (1 << _PID_BITS)
    if number >= 1 << (_PID_BITS - 1):  # it would be negative
        raise ValueError(error)
    return number


def x_pid__mutmut_9(text: str) -> int:
    """Parse a PID as strtoul(3) does; :exc:`ValueError` in logger's words."""
    error = f"failed to parse id: '{text}'"
    digits = text.lstrip(" \t\n\v\f\r")
    digits = digits[2:] if digits.startswith("+") else digits
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(error)
    if int(digits) > _ULONG_MAX:
        raise ValueError(f"{error}: Numerical result out of range")
    number = int(digits) % (1 << _PID_BITS)
    if number >= 1 << (_PID_BITS - 1):  # it would be negative
        raise ValueError(error)
    return number


def x_pid__mutmut_10(text: str) -> int:
    """Parse a PID as strtoul(3) does; :exc:`ValueError` in logger's words."""
    error = f"failed to parse id: '{text}'"
    digits = text.lstrip(" \t\n\v\f\r")
    digits = digits[1:] if digits.startswith(None) else digits
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(error)
    if int(digits) > _ULONG_MAX:
        raise ValueError(f"{error}: Numerical result out of range")
    number = int(digits) % (1 << _PID_BITS)
    if number >= 1 << (_PID_BITS - 1):  # it would be negative
        raise ValueError(error)
    return number


def x_pid__mutmut_11(text: str) -> int:
    """Parse a PID as strtoul(3) does; :exc:`ValueError` in logger's words."""
    error = f"failed to parse id: '{text}'"
    digits = text.lstrip(" \t\n\v\f\r")
    digits = digits[1:] if digits.startswith("XX+XX") else digits
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(error)
    if int(digits) > _ULONG_MAX:
        raise ValueError(f"{error}: Numerical result out of range")
    number = int(digits) % (1 << _PID_BITS)
    if number >= 1 << (_PID_BITS - 1):  # it would be negative
        raise ValueError(error)
    return number


def x_pid__mutmut_12(text: str) -> int:
    """Parse a PID as strtoul(3) does; :exc:`ValueError` in logger's words."""
    error = f"failed to parse id: '{text}'"
    digits = text.lstrip(" \t\n\v\f\r")
    digits = digits[1:] if digits.startswith("+") else digits
    if (digits.isascii() and digits.isdigit()):
        raise ValueError(error)
    if int(digits) > _ULONG_MAX:
        raise ValueError(f"{error}: Numerical result out of range")
    number = int(digits) % (1 << _PID_BITS)
    if number >= 1 << (_PID_BITS - 1):  # it would be negative
        raise ValueError(error)
    return number


def x_pid__mutmut_13(text: str) -> int:
    """Parse a PID as strtoul(3) does; :exc:`ValueError` in logger's words."""
    error = f"failed to parse id: '{text}'"
    digits = text.lstrip(" \t\n\v\f\r")
    digits = digits[1:] if digits.startswith("+") else digits
    if not (digits.isascii() or digits.isdigit()):
        raise ValueError(error)
    if int(digits) > _ULONG_MAX:
        raise ValueError(f"{error}: Numerical result out of range")
    number = int(digits) % (1 << _PID_BITS)
    if number >= 1 << (_PID_BITS - 1):  # it would be negative
        raise ValueError(error)
    return number


def x_pid__mutmut_14(text: str) -> int:
    """Parse a PID as strtoul(3) does; :exc:`ValueError` in logger's words."""
    error = f"failed to parse id: '{text}'"
    digits = text.lstrip(" \t\n\v\f\r")
    digits = digits[1:] if digits.startswith("+") else digits
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(None)
    if int(digits) > _ULONG_MAX:
        raise ValueError(f"{error}: Numerical result out of range")
    number = int(digits) % (1 << _PID_BITS)
    if number >= 1 << (_PID_BITS - 1):  # it would be negative
        raise ValueError(error)
    return number


def x_pid__mutmut_15(text: str) -> int:
    """Parse a PID as strtoul(3) does; :exc:`ValueError` in logger's words."""
    error = f"failed to parse id: '{text}'"
    digits = text.lstrip(" \t\n\v\f\r")
    digits = digits[1:] if digits.startswith("+") else digits
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(error)
    if int(None) > _ULONG_MAX:
        raise ValueError(f"{error}: Numerical result out of range")
    number = int(digits) % (1 << _PID_BITS)
    if number >= 1 << (_PID_BITS - 1):  # it would be negative
        raise ValueError(error)
    return number


def x_pid__mutmut_16(text: str) -> int:
    """Parse a PID as strtoul(3) does; :exc:`ValueError` in logger's words."""
    error = f"failed to parse id: '{text}'"
    digits = text.lstrip(" \t\n\v\f\r")
    digits = digits[1:] if digits.startswith("+") else digits
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(error)
    if int(digits) >= _ULONG_MAX:
        raise ValueError(f"{error}: Numerical result out of range")
    number = int(digits) % (1 << _PID_BITS)
    if number >= 1 << (_PID_BITS - 1):  # it would be negative
        raise ValueError(error)
    return number


def x_pid__mutmut_17(text: str) -> int:
    """Parse a PID as strtoul(3) does; :exc:`ValueError` in logger's words."""
    error = f"failed to parse id: '{text}'"
    digits = text.lstrip(" \t\n\v\f\r")
    digits = digits[1:] if digits.startswith("+") else digits
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(error)
    if int(digits) > _ULONG_MAX:
        raise ValueError(None)
    number = int(digits) % (1 << _PID_BITS)
    if number >= 1 << (_PID_BITS - 1):  # it would be negative
        raise ValueError(error)
    return number


def x_pid__mutmut_18(text: str) -> int:
    """Parse a PID as strtoul(3) does; :exc:`ValueError` in logger's words."""
    error = f"failed to parse id: '{text}'"
    digits = text.lstrip(" \t\n\v\f\r")
    digits = digits[1:] if digits.startswith("+") else digits
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(error)
    if int(digits) > _ULONG_MAX:
        raise ValueError(f"{error}: Numerical result out of range")
    number = None
    if number >= 1 << (_PID_BITS - 1):  # it would be negative
        raise ValueError(error)
    return number


def x_pid__mutmut_19(text: str) -> int:
    """Parse a PID as strtoul(3) does; :exc:`ValueError` in logger's words."""
    error = f"failed to parse id: '{text}'"
    digits = text.lstrip(" \t\n\v\f\r")
    digits = digits[1:] if digits.startswith("+") else digits
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(error)
    if int(digits) > _ULONG_MAX:
        raise ValueError(f"{error}: Numerical result out of range")
    number = int(digits) / (1 << _PID_BITS)
    if number >= 1 << (_PID_BITS - 1):  # it would be negative
        raise ValueError(error)
    return number


def x_pid__mutmut_20(text: str) -> int:
    """Parse a PID as strtoul(3) does; :exc:`ValueError` in logger's words."""
    error = f"failed to parse id: '{text}'"
    digits = text.lstrip(" \t\n\v\f\r")
    digits = digits[1:] if digits.startswith("+") else digits
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(error)
    if int(digits) > _ULONG_MAX:
        raise ValueError(f"{error}: Numerical result out of range")
    number = int(None) % (1 << _PID_BITS)
    if number >= 1 << (_PID_BITS - 1):  # it would be negative
        raise ValueError(error)
    return number


def x_pid__mutmut_21(text: str) -> int:
    """Parse a PID as strtoul(3) does; :exc:`ValueError` in logger's words."""
    error = f"failed to parse id: '{text}'"
    digits = text.lstrip(" \t\n\v\f\r")
    digits = digits[1:] if digits.startswith("+") else digits
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(error)
    if int(digits) > _ULONG_MAX:
        raise ValueError(f"{error}: Numerical result out of range")
    number = int(digits) % (1 >> _PID_BITS)
    if number >= 1 << (_PID_BITS - 1):  # it would be negative
        raise ValueError(error)
    return number


def x_pid__mutmut_22(text: str) -> int:
    """Parse a PID as strtoul(3) does; :exc:`ValueError` in logger's words."""
    error = f"failed to parse id: '{text}'"
    digits = text.lstrip(" \t\n\v\f\r")
    digits = digits[1:] if digits.startswith("+") else digits
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(error)
    if int(digits) > _ULONG_MAX:
        raise ValueError(f"{error}: Numerical result out of range")
    number = int(digits) % (2 << _PID_BITS)
    if number >= 1 << (_PID_BITS - 1):  # it would be negative
        raise ValueError(error)
    return number


def x_pid__mutmut_23(text: str) -> int:
    """Parse a PID as strtoul(3) does; :exc:`ValueError` in logger's words."""
    error = f"failed to parse id: '{text}'"
    digits = text.lstrip(" \t\n\v\f\r")
    digits = digits[1:] if digits.startswith("+") else digits
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(error)
    if int(digits) > _ULONG_MAX:
        raise ValueError(f"{error}: Numerical result out of range")
    number = int(digits) % (1 << _PID_BITS)
    if number > 1 << (_PID_BITS - 1):  # it would be negative
        raise ValueError(error)
    return number


def x_pid__mutmut_24(text: str) -> int:
    """Parse a PID as strtoul(3) does; :exc:`ValueError` in logger's words."""
    error = f"failed to parse id: '{text}'"
    digits = text.lstrip(" \t\n\v\f\r")
    digits = digits[1:] if digits.startswith("+") else digits
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(error)
    if int(digits) > _ULONG_MAX:
        raise ValueError(f"{error}: Numerical result out of range")
    number = int(digits) % (1 << _PID_BITS)
    if number >= 1 >> (_PID_BITS - 1):  # it would be negative
        raise ValueError(error)
    return number


def x_pid__mutmut_25(text: str) -> int:
    """Parse a PID as strtoul(3) does; :exc:`ValueError` in logger's words."""
    error = f"failed to parse id: '{text}'"
    digits = text.lstrip(" \t\n\v\f\r")
    digits = digits[1:] if digits.startswith("+") else digits
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(error)
    if int(digits) > _ULONG_MAX:
        raise ValueError(f"{error}: Numerical result out of range")
    number = int(digits) % (1 << _PID_BITS)
    if number >= 2 << (_PID_BITS - 1):  # it would be negative
        raise ValueError(error)
    return number


def x_pid__mutmut_26(text: str) -> int:
    """Parse a PID as strtoul(3) does; :exc:`ValueError` in logger's words."""
    error = f"failed to parse id: '{text}'"
    digits = text.lstrip(" \t\n\v\f\r")
    digits = digits[1:] if digits.startswith("+") else digits
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(error)
    if int(digits) > _ULONG_MAX:
        raise ValueError(f"{error}: Numerical result out of range")
    number = int(digits) % (1 << _PID_BITS)
    if number >= 1 << (_PID_BITS + 1):  # it would be negative
        raise ValueError(error)
    return number


def x_pid__mutmut_27(text: str) -> int:
    """Parse a PID as strtoul(3) does; :exc:`ValueError` in logger's words."""
    error = f"failed to parse id: '{text}'"
    digits = text.lstrip(" \t\n\v\f\r")
    digits = digits[1:] if digits.startswith("+") else digits
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(error)
    if int(digits) > _ULONG_MAX:
        raise ValueError(f"{error}: Numerical result out of range")
    number = int(digits) % (1 << _PID_BITS)
    if number >= 1 << (_PID_BITS - 2):  # it would be negative
        raise ValueError(error)
    return number


def x_pid__mutmut_28(text: str) -> int:
    """Parse a PID as strtoul(3) does; :exc:`ValueError` in logger's words."""
    error = f"failed to parse id: '{text}'"
    digits = text.lstrip(" \t\n\v\f\r")
    digits = digits[1:] if digits.startswith("+") else digits
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(error)
    if int(digits) > _ULONG_MAX:
        raise ValueError(f"{error}: Numerical result out of range")
    number = int(digits) % (1 << _PID_BITS)
    if number >= 1 << (_PID_BITS - 1):  # it would be negative
        raise ValueError(None)
    return number

mutants_x_pid__mutmut['_mutmut_orig'] = x_pid__mutmut_orig # type: ignore # mutmut generated
mutants_x_pid__mutmut['x_pid__mutmut_1'] = x_pid__mutmut_1 # type: ignore # mutmut generated
mutants_x_pid__mutmut['x_pid__mutmut_2'] = x_pid__mutmut_2 # type: ignore # mutmut generated
mutants_x_pid__mutmut['x_pid__mutmut_3'] = x_pid__mutmut_3 # type: ignore # mutmut generated
mutants_x_pid__mutmut['x_pid__mutmut_4'] = x_pid__mutmut_4 # type: ignore # mutmut generated
mutants_x_pid__mutmut['x_pid__mutmut_5'] = x_pid__mutmut_5 # type: ignore # mutmut generated
mutants_x_pid__mutmut['x_pid__mutmut_6'] = x_pid__mutmut_6 # type: ignore # mutmut generated
mutants_x_pid__mutmut['x_pid__mutmut_7'] = x_pid__mutmut_7 # type: ignore # mutmut generated
mutants_x_pid__mutmut['x_pid__mutmut_8'] = x_pid__mutmut_8 # type: ignore # mutmut generated
mutants_x_pid__mutmut['x_pid__mutmut_9'] = x_pid__mutmut_9 # type: ignore # mutmut generated
mutants_x_pid__mutmut['x_pid__mutmut_10'] = x_pid__mutmut_10 # type: ignore # mutmut generated
mutants_x_pid__mutmut['x_pid__mutmut_11'] = x_pid__mutmut_11 # type: ignore # mutmut generated
mutants_x_pid__mutmut['x_pid__mutmut_12'] = x_pid__mutmut_12 # type: ignore # mutmut generated
mutants_x_pid__mutmut['x_pid__mutmut_13'] = x_pid__mutmut_13 # type: ignore # mutmut generated
mutants_x_pid__mutmut['x_pid__mutmut_14'] = x_pid__mutmut_14 # type: ignore # mutmut generated
mutants_x_pid__mutmut['x_pid__mutmut_15'] = x_pid__mutmut_15 # type: ignore # mutmut generated
mutants_x_pid__mutmut['x_pid__mutmut_16'] = x_pid__mutmut_16 # type: ignore # mutmut generated
mutants_x_pid__mutmut['x_pid__mutmut_17'] = x_pid__mutmut_17 # type: ignore # mutmut generated
mutants_x_pid__mutmut['x_pid__mutmut_18'] = x_pid__mutmut_18 # type: ignore # mutmut generated
mutants_x_pid__mutmut['x_pid__mutmut_19'] = x_pid__mutmut_19 # type: ignore # mutmut generated
mutants_x_pid__mutmut['x_pid__mutmut_20'] = x_pid__mutmut_20 # type: ignore # mutmut generated
mutants_x_pid__mutmut['x_pid__mutmut_21'] = x_pid__mutmut_21 # type: ignore # mutmut generated
mutants_x_pid__mutmut['x_pid__mutmut_22'] = x_pid__mutmut_22 # type: ignore # mutmut generated
mutants_x_pid__mutmut['x_pid__mutmut_23'] = x_pid__mutmut_23 # type: ignore # mutmut generated
mutants_x_pid__mutmut['x_pid__mutmut_24'] = x_pid__mutmut_24 # type: ignore # mutmut generated
mutants_x_pid__mutmut['x_pid__mutmut_25'] = x_pid__mutmut_25 # type: ignore # mutmut generated
mutants_x_pid__mutmut['x_pid__mutmut_26'] = x_pid__mutmut_26 # type: ignore # mutmut generated
mutants_x_pid__mutmut['x_pid__mutmut_27'] = x_pid__mutmut_27 # type: ignore # mutmut generated
mutants_x_pid__mutmut['x_pid__mutmut_28'] = x_pid__mutmut_28 # type: ignore # mutmut generated
mutants_x_size__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_size__mutmut)
def size(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole * scale
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_orig(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole * scale
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_1(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = None
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole * scale
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_2(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(None)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole * scale
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_3(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None and (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole * scale
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_4(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is not None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole * scale
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_5(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None or not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole * scale
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_6(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is None and not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole * scale
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_7(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole * scale
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_8(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(None)
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole * scale
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_9(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(None, "Invalid argument"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole * scale
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_10(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, None))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole * scale
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_11(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size("Invalid argument"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole * scale
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_12(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, ))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole * scale
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_13(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "XXInvalid argumentXX"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole * scale
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_14(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "invalid argument"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole * scale
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_15(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "INVALID ARGUMENT"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole * scale
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_16(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = None
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole * scale
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_17(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(suffix) if (suffix) and False else 1
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole * scale
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_18(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(suffix) if (suffix) or True else 1
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole * scale
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_19(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(None) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole * scale
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_20(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(suffix) if suffix else 2
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole * scale
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_21(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(suffix) if suffix else 1
    if scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole * scale
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_22(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(None)
    number = whole * scale
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_23(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(None, "Invalid argument"))
    number = whole * scale
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_24(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, None))
    number = whole * scale
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_25(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size("Invalid argument"))
    number = whole * scale
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_26(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, ))
    number = whole * scale
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_27(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, "XXInvalid argumentXX"))
    number = whole * scale
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_28(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, "invalid argument"))
    number = whole * scale
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_29(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, "INVALID ARGUMENT"))
    number = whole * scale
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_30(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = None
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_31(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole / scale
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_32(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole * scale
    number = _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_33(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole * scale
    number -= _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_34(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole * scale
    number += _fraction(None, scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_35(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole * scale
    number += _fraction(fraction or "", None)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_36(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole * scale
    number += _fraction(scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_37(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole * scale
    number += _fraction(fraction or "", )
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_38(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole * scale
    number += _fraction(fraction and "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_39(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole * scale
    number += _fraction(fraction or "XXXX", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_40(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole * scale
    number += _fraction(fraction or "", scale)
    if number >= _ULONG_MAX:
        raise ValueError(_bad_size(text, "Numerical result out of range"))
    return number


def x_size__mutmut_41(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole * scale
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(None)
    return number


def x_size__mutmut_42(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole * scale
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(None, "Numerical result out of range"))
    return number


def x_size__mutmut_43(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole * scale
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, None))
    return number


def x_size__mutmut_44(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole * scale
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size("Numerical result out of range"))
    return number


def x_size__mutmut_45(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole * scale
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, ))
    return number


def x_size__mutmut_46(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole * scale
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "XXNumerical result out of rangeXX"))
    return number


def x_size__mutmut_47(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole * scale
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "numerical result out of range"))
    return number


def x_size__mutmut_48(text: str) -> int:
    """Return the number of bytes in ``text``: a number and ``K``, ``KiB``, ``MB`` and the like.

    Raises :exc:`ValueError` in logger's words.
    """
    whole, fraction, suffix = _parts(text)
    if whole is None or (fraction is not None and not suffix):
        raise ValueError(_bad_size(text, "Invalid argument"))
    scale = _scale(suffix) if suffix else 1
    if not scale:
        raise ValueError(_bad_size(text, "Invalid argument"))
    number = whole * scale
    number += _fraction(fraction or "", scale)
    if number > _ULONG_MAX:
        raise ValueError(_bad_size(text, "NUMERICAL RESULT OUT OF RANGE"))
    return number

mutants_x_size__mutmut['_mutmut_orig'] = x_size__mutmut_orig # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_1'] = x_size__mutmut_1 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_2'] = x_size__mutmut_2 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_3'] = x_size__mutmut_3 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_4'] = x_size__mutmut_4 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_5'] = x_size__mutmut_5 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_6'] = x_size__mutmut_6 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_7'] = x_size__mutmut_7 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_8'] = x_size__mutmut_8 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_9'] = x_size__mutmut_9 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_10'] = x_size__mutmut_10 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_11'] = x_size__mutmut_11 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_12'] = x_size__mutmut_12 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_13'] = x_size__mutmut_13 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_14'] = x_size__mutmut_14 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_15'] = x_size__mutmut_15 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_16'] = x_size__mutmut_16 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_17'] = x_size__mutmut_17 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_18'] = x_size__mutmut_18 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_19'] = x_size__mutmut_19 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_20'] = x_size__mutmut_20 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_21'] = x_size__mutmut_21 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_22'] = x_size__mutmut_22 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_23'] = x_size__mutmut_23 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_24'] = x_size__mutmut_24 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_25'] = x_size__mutmut_25 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_26'] = x_size__mutmut_26 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_27'] = x_size__mutmut_27 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_28'] = x_size__mutmut_28 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_29'] = x_size__mutmut_29 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_30'] = x_size__mutmut_30 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_31'] = x_size__mutmut_31 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_32'] = x_size__mutmut_32 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_33'] = x_size__mutmut_33 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_34'] = x_size__mutmut_34 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_35'] = x_size__mutmut_35 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_36'] = x_size__mutmut_36 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_37'] = x_size__mutmut_37 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_38'] = x_size__mutmut_38 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_39'] = x_size__mutmut_39 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_40'] = x_size__mutmut_40 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_41'] = x_size__mutmut_41 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_42'] = x_size__mutmut_42 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_43'] = x_size__mutmut_43 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_44'] = x_size__mutmut_44 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_45'] = x_size__mutmut_45 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_46'] = x_size__mutmut_46 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_47'] = x_size__mutmut_47 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_48'] = x_size__mutmut_48 # type: ignore # mutmut generated
mutants_x__fraction__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__fraction__mutmut)
def _fraction(digits: str, scale: int) -> int:
    """Return what the fraction adds, with util-linux's integer division: 1.9K is 2048."""
    unit = 10
    while unit < int(digits or "0"):
        unit *= 10
    unit *= 10 ** (len(digits) - len(digits.lstrip("0")))
    total = 0
    for digit in map(int, reversed(digits)):
        if digit and unit // digit:
            total += scale // (unit // digit)
        unit //= 10
    return total


def x__fraction__mutmut_orig(digits: str, scale: int) -> int:
    """Return what the fraction adds, with util-linux's integer division: 1.9K is 2048."""
    unit = 10
    while unit < int(digits or "0"):
        unit *= 10
    unit *= 10 ** (len(digits) - len(digits.lstrip("0")))
    total = 0
    for digit in map(int, reversed(digits)):
        if digit and unit // digit:
            total += scale // (unit // digit)
        unit //= 10
    return total


def x__fraction__mutmut_1(digits: str, scale: int) -> int:
    """Return what the fraction adds, with util-linux's integer division: 1.9K is 2048."""
    unit = None
    while unit < int(digits or "0"):
        unit *= 10
    unit *= 10 ** (len(digits) - len(digits.lstrip("0")))
    total = 0
    for digit in map(int, reversed(digits)):
        if digit and unit // digit:
            total += scale // (unit // digit)
        unit //= 10
    return total


def x__fraction__mutmut_2(digits: str, scale: int) -> int:
    """Return what the fraction adds, with util-linux's integer division: 1.9K is 2048."""
    unit = 11
    while unit < int(digits or "0"):
        unit *= 10
    unit *= 10 ** (len(digits) - len(digits.lstrip("0")))
    total = 0
    for digit in map(int, reversed(digits)):
        if digit and unit // digit:
            total += scale // (unit // digit)
        unit //= 10
    return total


def x__fraction__mutmut_3(digits: str, scale: int) -> int:
    """Return what the fraction adds, with util-linux's integer division: 1.9K is 2048."""
    unit = 10
    while unit <= int(digits or "0"):
        unit *= 10
    unit *= 10 ** (len(digits) - len(digits.lstrip("0")))
    total = 0
    for digit in map(int, reversed(digits)):
        if digit and unit // digit:
            total += scale // (unit // digit)
        unit //= 10
    return total


def x__fraction__mutmut_4(digits: str, scale: int) -> int:
    """Return what the fraction adds, with util-linux's integer division: 1.9K is 2048."""
    unit = 10
    while unit < int(None):
        unit *= 10
    unit *= 10 ** (len(digits) - len(digits.lstrip("0")))
    total = 0
    for digit in map(int, reversed(digits)):
        if digit and unit // digit:
            total += scale // (unit // digit)
        unit //= 10
    return total


def x__fraction__mutmut_5(digits: str, scale: int) -> int:
    """Return what the fraction adds, with util-linux's integer division: 1.9K is 2048."""
    unit = 10
    while unit < int(digits and "0"):
        unit *= 10
    unit *= 10 ** (len(digits) - len(digits.lstrip("0")))
    total = 0
    for digit in map(int, reversed(digits)):
        if digit and unit // digit:
            total += scale // (unit // digit)
        unit //= 10
    return total


def x__fraction__mutmut_6(digits: str, scale: int) -> int:
    """Return what the fraction adds, with util-linux's integer division: 1.9K is 2048."""
    unit = 10
    while unit < int(digits or "XX0XX"):
        unit *= 10
    unit *= 10 ** (len(digits) - len(digits.lstrip("0")))
    total = 0
    for digit in map(int, reversed(digits)):
        if digit and unit // digit:
            total += scale // (unit // digit)
        unit //= 10
    return total


def x__fraction__mutmut_7(digits: str, scale: int) -> int:
    """Return what the fraction adds, with util-linux's integer division: 1.9K is 2048."""
    unit = 10
    while unit < int(digits or "0"):
        unit = 10
    unit *= 10 ** (len(digits) - len(digits.lstrip("0")))
    total = 0
    for digit in map(int, reversed(digits)):
        if digit and unit // digit:
            total += scale // (unit // digit)
        unit //= 10
    return total


def x__fraction__mutmut_8(digits: str, scale: int) -> int:
    """Return what the fraction adds, with util-linux's integer division: 1.9K is 2048."""
    unit = 10
    while unit < int(digits or "0"):
        unit /= 10
    unit *= 10 ** (len(digits) - len(digits.lstrip("0")))
    total = 0
    for digit in map(int, reversed(digits)):
        if digit and unit // digit:
            total += scale // (unit // digit)
        unit //= 10
    return total


def x__fraction__mutmut_9(digits: str, scale: int) -> int:
    """Return what the fraction adds, with util-linux's integer division: 1.9K is 2048."""
    unit = 10
    while unit < int(digits or "0"):
        unit *= 11
    unit *= 10 ** (len(digits) - len(digits.lstrip("0")))
    total = 0
    for digit in map(int, reversed(digits)):
        if digit and unit // digit:
            total += scale // (unit // digit)
        unit //= 10
    return total


def x__fraction__mutmut_10(digits: str, scale: int) -> int:
    """Return what the fraction adds, with util-linux's integer division: 1.9K is 2048."""
    unit = 10
    while unit < int(digits or "0"):
        unit *= 10
    unit = 10 ** (len(digits) - len(digits.lstrip("0")))
    total = 0
    for digit in map(int, reversed(digits)):
        if digit and unit // digit:
            total += scale // (unit // digit)
        unit //= 10
    return total


def x__fraction__mutmut_11(digits: str, scale: int) -> int:
    """Return what the fraction adds, with util-linux's integer division: 1.9K is 2048."""
    unit = 10
    while unit < int(digits or "0"):
        unit *= 10
    unit /= 10 ** (len(digits) - len(digits.lstrip("0")))
    total = 0
    for digit in map(int, reversed(digits)):
        if digit and unit // digit:
            total += scale // (unit // digit)
        unit //= 10
    return total


def x__fraction__mutmut_12(digits: str, scale: int) -> int:
    """Return what the fraction adds, with util-linux's integer division: 1.9K is 2048."""
    unit = 10
    while unit < int(digits or "0"):
        unit *= 10
    unit *= 10 * (len(digits) - len(digits.lstrip("0")))
    total = 0
    for digit in map(int, reversed(digits)):
        if digit and unit // digit:
            total += scale // (unit // digit)
        unit //= 10
    return total


def x__fraction__mutmut_13(digits: str, scale: int) -> int:
    """Return what the fraction adds, with util-linux's integer division: 1.9K is 2048."""
    unit = 10
    while unit < int(digits or "0"):
        unit *= 10
    unit *= 11 ** (len(digits) - len(digits.lstrip("0")))
    total = 0
    for digit in map(int, reversed(digits)):
        if digit and unit // digit:
            total += scale // (unit // digit)
        unit //= 10
    return total


def x__fraction__mutmut_14(digits: str, scale: int) -> int:
    """Return what the fraction adds, with util-linux's integer division: 1.9K is 2048."""
    unit = 10
    while unit < int(digits or "0"):
        unit *= 10
    unit *= 10 ** (len(digits) + len(digits.lstrip("0")))
    total = 0
    for digit in map(int, reversed(digits)):
        if digit and unit // digit:
            total += scale // (unit // digit)
        unit //= 10
    return total


def x__fraction__mutmut_15(digits: str, scale: int) -> int:
    """Return what the fraction adds, with util-linux's integer division: 1.9K is 2048."""
    unit = 10
    while unit < int(digits or "0"):
        unit *= 10
    unit *= 10 ** (len(digits) - len(digits.lstrip("0")))
    total = None
    for digit in map(int, reversed(digits)):
        if digit and unit // digit:
            total += scale // (unit // digit)
        unit //= 10
    return total


def x__fraction__mutmut_16(digits: str, scale: int) -> int:
    """Return what the fraction adds, with util-linux's integer division: 1.9K is 2048."""
    unit = 10
    while unit < int(digits or "0"):
        unit *= 10
    unit *= 10 ** (len(digits) - len(digits.lstrip("0")))
    total = 1
    for digit in map(int, reversed(digits)):
        if digit and unit // digit:
            total += scale // (unit // digit)
        unit //= 10
    return total


def x__fraction__mutmut_17(digits: str, scale: int) -> int:
    """Return what the fraction adds, with util-linux's integer division: 1.9K is 2048."""
    unit = 10
    while unit < int(digits or "0"):
        unit *= 10
    unit *= 10 ** (len(digits) - len(digits.lstrip("0")))
    total = 0
    for digit in map(None, reversed(digits)):
        if digit and unit // digit:
            total += scale // (unit // digit)
        unit //= 10
    return total


def x__fraction__mutmut_18(digits: str, scale: int) -> int:
    """Return what the fraction adds, with util-linux's integer division: 1.9K is 2048."""
    unit = 10
    while unit < int(digits or "0"):
        unit *= 10
    unit *= 10 ** (len(digits) - len(digits.lstrip("0")))
    total = 0
    for digit in map(int, None):
        if digit and unit // digit:
            total += scale // (unit // digit)
        unit //= 10
    return total


def x__fraction__mutmut_19(digits: str, scale: int) -> int:
    """Return what the fraction adds, with util-linux's integer division: 1.9K is 2048."""
    unit = 10
    while unit < int(digits or "0"):
        unit *= 10
    unit *= 10 ** (len(digits) - len(digits.lstrip("0")))
    total = 0
    for digit in map(reversed(digits)):
        if digit and unit // digit:
            total += scale // (unit // digit)
        unit //= 10
    return total


def x__fraction__mutmut_20(digits: str, scale: int) -> int:
    """Return what the fraction adds, with util-linux's integer division: 1.9K is 2048."""
    unit = 10
    while unit < int(digits or "0"):
        unit *= 10
    unit *= 10 ** (len(digits) - len(digits.lstrip("0")))
    total = 0
    for digit in map(int, ):
        if digit and unit // digit:
            total += scale // (unit // digit)
        unit //= 10
    return total


def x__fraction__mutmut_21(digits: str, scale: int) -> int:
    """Return what the fraction adds, with util-linux's integer division: 1.9K is 2048."""
    unit = 10
    while unit < int(digits or "0"):
        unit *= 10
    unit *= 10 ** (len(digits) - len(digits.lstrip("0")))
    total = 0
    for digit in map(int, reversed(None)):
        if digit and unit // digit:
            total += scale // (unit // digit)
        unit //= 10
    return total


def x__fraction__mutmut_22(digits: str, scale: int) -> int:
    """Return what the fraction adds, with util-linux's integer division: 1.9K is 2048."""
    unit = 10
    while unit < int(digits or "0"):
        unit *= 10
    unit *= 10 ** (len(digits) - len(digits.lstrip("0")))
    total = 0
    for digit in map(int, reversed(digits)):
        if digit or unit // digit:
            total += scale // (unit // digit)
        unit //= 10
    return total


def x__fraction__mutmut_23(digits: str, scale: int) -> int:
    """Return what the fraction adds, with util-linux's integer division: 1.9K is 2048."""
    unit = 10
    while unit < int(digits or "0"):
        unit *= 10
    unit *= 10 ** (len(digits) - len(digits.lstrip("0")))
    total = 0
    for digit in map(int, reversed(digits)):
        if digit and unit / digit:
            total += scale // (unit // digit)
        unit //= 10
    return total


def x__fraction__mutmut_24(digits: str, scale: int) -> int:
    """Return what the fraction adds, with util-linux's integer division: 1.9K is 2048."""
    unit = 10
    while unit < int(digits or "0"):
        unit *= 10
    unit *= 10 ** (len(digits) - len(digits.lstrip("0")))
    total = 0
    for digit in map(int, reversed(digits)):
        if digit and unit // digit:
            total = scale // (unit // digit)
        unit //= 10
    return total


def x__fraction__mutmut_25(digits: str, scale: int) -> int:
    """Return what the fraction adds, with util-linux's integer division: 1.9K is 2048."""
    unit = 10
    while unit < int(digits or "0"):
        unit *= 10
    unit *= 10 ** (len(digits) - len(digits.lstrip("0")))
    total = 0
    for digit in map(int, reversed(digits)):
        if digit and unit // digit:
            total -= scale // (unit // digit)
        unit //= 10
    return total


def x__fraction__mutmut_26(digits: str, scale: int) -> int:
    """Return what the fraction adds, with util-linux's integer division: 1.9K is 2048."""
    unit = 10
    while unit < int(digits or "0"):
        unit *= 10
    unit *= 10 ** (len(digits) - len(digits.lstrip("0")))
    total = 0
    for digit in map(int, reversed(digits)):
        if digit and unit // digit:
            total += scale / (unit // digit)
        unit //= 10
    return total


def x__fraction__mutmut_27(digits: str, scale: int) -> int:
    """Return what the fraction adds, with util-linux's integer division: 1.9K is 2048."""
    unit = 10
    while unit < int(digits or "0"):
        unit *= 10
    unit *= 10 ** (len(digits) - len(digits.lstrip("0")))
    total = 0
    for digit in map(int, reversed(digits)):
        if digit and unit // digit:
            total += scale // (unit / digit)
        unit //= 10
    return total


def x__fraction__mutmut_28(digits: str, scale: int) -> int:
    """Return what the fraction adds, with util-linux's integer division: 1.9K is 2048."""
    unit = 10
    while unit < int(digits or "0"):
        unit *= 10
    unit *= 10 ** (len(digits) - len(digits.lstrip("0")))
    total = 0
    for digit in map(int, reversed(digits)):
        if digit and unit // digit:
            total += scale // (unit // digit)
        unit = 10
    return total


def x__fraction__mutmut_29(digits: str, scale: int) -> int:
    """Return what the fraction adds, with util-linux's integer division: 1.9K is 2048."""
    unit = 10
    while unit < int(digits or "0"):
        unit *= 10
    unit *= 10 ** (len(digits) - len(digits.lstrip("0")))
    total = 0
    for digit in map(int, reversed(digits)):
        if digit and unit // digit:
            total += scale // (unit // digit)
        unit /= 10
    return total


def x__fraction__mutmut_30(digits: str, scale: int) -> int:
    """Return what the fraction adds, with util-linux's integer division: 1.9K is 2048."""
    unit = 10
    while unit < int(digits or "0"):
        unit *= 10
    unit *= 10 ** (len(digits) - len(digits.lstrip("0")))
    total = 0
    for digit in map(int, reversed(digits)):
        if digit and unit // digit:
            total += scale // (unit // digit)
        unit //= 11
    return total

mutants_x__fraction__mutmut['_mutmut_orig'] = x__fraction__mutmut_orig # type: ignore # mutmut generated
mutants_x__fraction__mutmut['x__fraction__mutmut_1'] = x__fraction__mutmut_1 # type: ignore # mutmut generated
mutants_x__fraction__mutmut['x__fraction__mutmut_2'] = x__fraction__mutmut_2 # type: ignore # mutmut generated
mutants_x__fraction__mutmut['x__fraction__mutmut_3'] = x__fraction__mutmut_3 # type: ignore # mutmut generated
mutants_x__fraction__mutmut['x__fraction__mutmut_4'] = x__fraction__mutmut_4 # type: ignore # mutmut generated
mutants_x__fraction__mutmut['x__fraction__mutmut_5'] = x__fraction__mutmut_5 # type: ignore # mutmut generated
mutants_x__fraction__mutmut['x__fraction__mutmut_6'] = x__fraction__mutmut_6 # type: ignore # mutmut generated
mutants_x__fraction__mutmut['x__fraction__mutmut_7'] = x__fraction__mutmut_7 # type: ignore # mutmut generated
mutants_x__fraction__mutmut['x__fraction__mutmut_8'] = x__fraction__mutmut_8 # type: ignore # mutmut generated
mutants_x__fraction__mutmut['x__fraction__mutmut_9'] = x__fraction__mutmut_9 # type: ignore # mutmut generated
mutants_x__fraction__mutmut['x__fraction__mutmut_10'] = x__fraction__mutmut_10 # type: ignore # mutmut generated
mutants_x__fraction__mutmut['x__fraction__mutmut_11'] = x__fraction__mutmut_11 # type: ignore # mutmut generated
mutants_x__fraction__mutmut['x__fraction__mutmut_12'] = x__fraction__mutmut_12 # type: ignore # mutmut generated
mutants_x__fraction__mutmut['x__fraction__mutmut_13'] = x__fraction__mutmut_13 # type: ignore # mutmut generated
mutants_x__fraction__mutmut['x__fraction__mutmut_14'] = x__fraction__mutmut_14 # type: ignore # mutmut generated
mutants_x__fraction__mutmut['x__fraction__mutmut_15'] = x__fraction__mutmut_15 # type: ignore # mutmut generated
mutants_x__fraction__mutmut['x__fraction__mutmut_16'] = x__fraction__mutmut_16 # type: ignore # mutmut generated
mutants_x__fraction__mutmut['x__fraction__mutmut_17'] = x__fraction__mutmut_17 # type: ignore # mutmut generated
mutants_x__fraction__mutmut['x__fraction__mutmut_18'] = x__fraction__mutmut_18 # type: ignore # mutmut generated
mutants_x__fraction__mutmut['x__fraction__mutmut_19'] = x__fraction__mutmut_19 # type: ignore # mutmut generated
mutants_x__fraction__mutmut['x__fraction__mutmut_20'] = x__fraction__mutmut_20 # type: ignore # mutmut generated
mutants_x__fraction__mutmut['x__fraction__mutmut_21'] = x__fraction__mutmut_21 # type: ignore # mutmut generated
mutants_x__fraction__mutmut['x__fraction__mutmut_22'] = x__fraction__mutmut_22 # type: ignore # mutmut generated
mutants_x__fraction__mutmut['x__fraction__mutmut_23'] = x__fraction__mutmut_23 # type: ignore # mutmut generated
mutants_x__fraction__mutmut['x__fraction__mutmut_24'] = x__fraction__mutmut_24 # type: ignore # mutmut generated
mutants_x__fraction__mutmut['x__fraction__mutmut_25'] = x__fraction__mutmut_25 # type: ignore # mutmut generated
mutants_x__fraction__mutmut['x__fraction__mutmut_26'] = x__fraction__mutmut_26 # type: ignore # mutmut generated
mutants_x__fraction__mutmut['x__fraction__mutmut_27'] = x__fraction__mutmut_27 # type: ignore # mutmut generated
mutants_x__fraction__mutmut['x__fraction__mutmut_28'] = x__fraction__mutmut_28 # type: ignore # mutmut generated
mutants_x__fraction__mutmut['x__fraction__mutmut_29'] = x__fraction__mutmut_29 # type: ignore # mutmut generated
mutants_x__fraction__mutmut['x__fraction__mutmut_30'] = x__fraction__mutmut_30 # type: ignore # mutmut generated


def _bad_size(text: str, reason: str) -> str:
    return f"failed to parse message size: '{text}': {reason}"
mutants_x__parts__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__parts__mutmut)
def _parts(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_orig(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_1(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = None
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_2(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(None)
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_3(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.rstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_4(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip("XX \t\n\v\f\rXX")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_5(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = None
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_6(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if (text.startswith("+")) and False else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_7(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if (text.startswith("+")) or True else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_8(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[2:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_9(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith(None) else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_10(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("XX+XX") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_11(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].upper() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_12(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:3].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_13(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() != "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_14(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "XX0xXX":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_15(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0X":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_16(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = None
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_17(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 17, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_18(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "XX0123456789abcdefABCDEFXX", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_19(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefabcdef", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_20(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789ABCDEFABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_21(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[3:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_22(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith(None):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_23(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("XX0XX"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_24(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = None
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_25(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 9, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_26(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "XX01234567XX"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_27(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = None
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_28(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 11, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_29(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "XX0123456789XX"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_30(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = None
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_31(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(None)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_32(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.rstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_33(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = None
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_34(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) + len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_35(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_36(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_37(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith(None):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_38(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("XX.XX"):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_39(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(None, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_40(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, None), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_41(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_42(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, ), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_43(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = None
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_44(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip(None)
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_45(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].rstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_46(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[2:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_47(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("XX0123456789XX")
    return int(number, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_48(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(None, base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_49(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, None), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_50(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(base), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_51(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, ), rest[1 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_52(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[2 : len(rest) - len(suffix)], suffix


def x__parts__mutmut_53(text: str) -> tuple[int | None, str | None, str]:
    """Split a size into its integer, the digits of its fraction, and its suffix."""
    text = text.lstrip(" \t\n\v\f\r")
    text = text[1:] if text.startswith("+") else text
    if text[:2].lower() == "0x":
        base, digits, text = 16, "0123456789abcdefABCDEF", text[2:]
    elif text.startswith("0"):
        base, digits = 8, "01234567"
    else:
        base, digits = 10, "0123456789"
    rest = text.lstrip(digits)
    number = text[: len(text) - len(rest)]
    if not number:
        return None, None, rest
    if not rest.startswith("."):
        return int(number, base), None, rest
    suffix = rest[1:].lstrip("0123456789")
    return int(number, base), rest[1 : len(rest) + len(suffix)], suffix

mutants_x__parts__mutmut['_mutmut_orig'] = x__parts__mutmut_orig # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_1'] = x__parts__mutmut_1 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_2'] = x__parts__mutmut_2 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_3'] = x__parts__mutmut_3 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_4'] = x__parts__mutmut_4 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_5'] = x__parts__mutmut_5 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_6'] = x__parts__mutmut_6 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_7'] = x__parts__mutmut_7 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_8'] = x__parts__mutmut_8 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_9'] = x__parts__mutmut_9 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_10'] = x__parts__mutmut_10 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_11'] = x__parts__mutmut_11 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_12'] = x__parts__mutmut_12 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_13'] = x__parts__mutmut_13 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_14'] = x__parts__mutmut_14 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_15'] = x__parts__mutmut_15 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_16'] = x__parts__mutmut_16 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_17'] = x__parts__mutmut_17 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_18'] = x__parts__mutmut_18 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_19'] = x__parts__mutmut_19 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_20'] = x__parts__mutmut_20 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_21'] = x__parts__mutmut_21 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_22'] = x__parts__mutmut_22 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_23'] = x__parts__mutmut_23 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_24'] = x__parts__mutmut_24 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_25'] = x__parts__mutmut_25 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_26'] = x__parts__mutmut_26 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_27'] = x__parts__mutmut_27 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_28'] = x__parts__mutmut_28 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_29'] = x__parts__mutmut_29 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_30'] = x__parts__mutmut_30 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_31'] = x__parts__mutmut_31 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_32'] = x__parts__mutmut_32 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_33'] = x__parts__mutmut_33 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_34'] = x__parts__mutmut_34 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_35'] = x__parts__mutmut_35 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_36'] = x__parts__mutmut_36 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_37'] = x__parts__mutmut_37 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_38'] = x__parts__mutmut_38 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_39'] = x__parts__mutmut_39 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_40'] = x__parts__mutmut_40 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_41'] = x__parts__mutmut_41 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_42'] = x__parts__mutmut_42 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_43'] = x__parts__mutmut_43 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_44'] = x__parts__mutmut_44 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_45'] = x__parts__mutmut_45 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_46'] = x__parts__mutmut_46 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_47'] = x__parts__mutmut_47 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_48'] = x__parts__mutmut_48 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_49'] = x__parts__mutmut_49 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_50'] = x__parts__mutmut_50 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_51'] = x__parts__mutmut_51 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_52'] = x__parts__mutmut_52 # type: ignore # mutmut generated
mutants_x__parts__mutmut['x__parts__mutmut_53'] = x__parts__mutmut_53 # type: ignore # mutmut generated
mutants_x__scale__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__scale__mutmut)
def _scale(suffix: str) -> int:
    """Return the factor that a suffix stands for, 0 for an unknown suffix."""
    power = "KMGTPEZY".find(suffix[0].upper()) + 1
    kind = suffix[1:]
    if not power or kind not in ("", "iB", "ib", "B", "b"):
        return 0
    return int((1000 if kind in ("B", "b") else 1024) ** power)


def x__scale__mutmut_orig(suffix: str) -> int:
    """Return the factor that a suffix stands for, 0 for an unknown suffix."""
    power = "KMGTPEZY".find(suffix[0].upper()) + 1
    kind = suffix[1:]
    if not power or kind not in ("", "iB", "ib", "B", "b"):
        return 0
    return int((1000 if kind in ("B", "b") else 1024) ** power)


def x__scale__mutmut_1(suffix: str) -> int:
    """Return the factor that a suffix stands for, 0 for an unknown suffix."""
    power = None
    kind = suffix[1:]
    if not power or kind not in ("", "iB", "ib", "B", "b"):
        return 0
    return int((1000 if kind in ("B", "b") else 1024) ** power)


def x__scale__mutmut_2(suffix: str) -> int:
    """Return the factor that a suffix stands for, 0 for an unknown suffix."""
    power = "KMGTPEZY".find(suffix[0].upper()) - 1
    kind = suffix[1:]
    if not power or kind not in ("", "iB", "ib", "B", "b"):
        return 0
    return int((1000 if kind in ("B", "b") else 1024) ** power)


def x__scale__mutmut_3(suffix: str) -> int:
    """Return the factor that a suffix stands for, 0 for an unknown suffix."""
    power = "KMGTPEZY".find(None) + 1
    kind = suffix[1:]
    if not power or kind not in ("", "iB", "ib", "B", "b"):
        return 0
    return int((1000 if kind in ("B", "b") else 1024) ** power)


def x__scale__mutmut_4(suffix: str) -> int:
    """Return the factor that a suffix stands for, 0 for an unknown suffix."""
    power = "KMGTPEZY".rfind(suffix[0].upper()) + 1
    kind = suffix[1:]
    if not power or kind not in ("", "iB", "ib", "B", "b"):
        return 0
    return int((1000 if kind in ("B", "b") else 1024) ** power)


def x__scale__mutmut_5(suffix: str) -> int:
    """Return the factor that a suffix stands for, 0 for an unknown suffix."""
    power = "XXKMGTPEZYXX".find(suffix[0].upper()) + 1
    kind = suffix[1:]
    if not power or kind not in ("", "iB", "ib", "B", "b"):
        return 0
    return int((1000 if kind in ("B", "b") else 1024) ** power)


def x__scale__mutmut_6(suffix: str) -> int:
    """Return the factor that a suffix stands for, 0 for an unknown suffix."""
    power = "kmgtpezy".find(suffix[0].upper()) + 1
    kind = suffix[1:]
    if not power or kind not in ("", "iB", "ib", "B", "b"):
        return 0
    return int((1000 if kind in ("B", "b") else 1024) ** power)


def x__scale__mutmut_7(suffix: str) -> int:
    """Return the factor that a suffix stands for, 0 for an unknown suffix."""
    power = "KMGTPEZY".find(suffix[0].lower()) + 1
    kind = suffix[1:]
    if not power or kind not in ("", "iB", "ib", "B", "b"):
        return 0
    return int((1000 if kind in ("B", "b") else 1024) ** power)


def x__scale__mutmut_8(suffix: str) -> int:
    """Return the factor that a suffix stands for, 0 for an unknown suffix."""
    power = "KMGTPEZY".find(suffix[1].upper()) + 1
    kind = suffix[1:]
    if not power or kind not in ("", "iB", "ib", "B", "b"):
        return 0
    return int((1000 if kind in ("B", "b") else 1024) ** power)


def x__scale__mutmut_9(suffix: str) -> int:
    """Return the factor that a suffix stands for, 0 for an unknown suffix."""
    power = "KMGTPEZY".find(suffix[0].upper()) + 2
    kind = suffix[1:]
    if not power or kind not in ("", "iB", "ib", "B", "b"):
        return 0
    return int((1000 if kind in ("B", "b") else 1024) ** power)


def x__scale__mutmut_10(suffix: str) -> int:
    """Return the factor that a suffix stands for, 0 for an unknown suffix."""
    power = "KMGTPEZY".find(suffix[0].upper()) + 1
    kind = None
    if not power or kind not in ("", "iB", "ib", "B", "b"):
        return 0
    return int((1000 if kind in ("B", "b") else 1024) ** power)


def x__scale__mutmut_11(suffix: str) -> int:
    """Return the factor that a suffix stands for, 0 for an unknown suffix."""
    power = "KMGTPEZY".find(suffix[0].upper()) + 1
    kind = suffix[2:]
    if not power or kind not in ("", "iB", "ib", "B", "b"):
        return 0
    return int((1000 if kind in ("B", "b") else 1024) ** power)


def x__scale__mutmut_12(suffix: str) -> int:
    """Return the factor that a suffix stands for, 0 for an unknown suffix."""
    power = "KMGTPEZY".find(suffix[0].upper()) + 1
    kind = suffix[1:]
    if not power and kind not in ("", "iB", "ib", "B", "b"):
        return 0
    return int((1000 if kind in ("B", "b") else 1024) ** power)


def x__scale__mutmut_13(suffix: str) -> int:
    """Return the factor that a suffix stands for, 0 for an unknown suffix."""
    power = "KMGTPEZY".find(suffix[0].upper()) + 1
    kind = suffix[1:]
    if power or kind not in ("", "iB", "ib", "B", "b"):
        return 0
    return int((1000 if kind in ("B", "b") else 1024) ** power)


def x__scale__mutmut_14(suffix: str) -> int:
    """Return the factor that a suffix stands for, 0 for an unknown suffix."""
    power = "KMGTPEZY".find(suffix[0].upper()) + 1
    kind = suffix[1:]
    if not power or kind in ("", "iB", "ib", "B", "b"):
        return 0
    return int((1000 if kind in ("B", "b") else 1024) ** power)


def x__scale__mutmut_15(suffix: str) -> int:
    """Return the factor that a suffix stands for, 0 for an unknown suffix."""
    power = "KMGTPEZY".find(suffix[0].upper()) + 1
    kind = suffix[1:]
    if not power or kind not in ("XXXX", "iB", "ib", "B", "b"):
        return 0
    return int((1000 if kind in ("B", "b") else 1024) ** power)


def x__scale__mutmut_16(suffix: str) -> int:
    """Return the factor that a suffix stands for, 0 for an unknown suffix."""
    power = "KMGTPEZY".find(suffix[0].upper()) + 1
    kind = suffix[1:]
    if not power or kind not in ("", "XXiBXX", "ib", "B", "b"):
        return 0
    return int((1000 if kind in ("B", "b") else 1024) ** power)


def x__scale__mutmut_17(suffix: str) -> int:
    """Return the factor that a suffix stands for, 0 for an unknown suffix."""
    power = "KMGTPEZY".find(suffix[0].upper()) + 1
    kind = suffix[1:]
    if not power or kind not in ("", "ib", "ib", "B", "b"):
        return 0
    return int((1000 if kind in ("B", "b") else 1024) ** power)


def x__scale__mutmut_18(suffix: str) -> int:
    """Return the factor that a suffix stands for, 0 for an unknown suffix."""
    power = "KMGTPEZY".find(suffix[0].upper()) + 1
    kind = suffix[1:]
    if not power or kind not in ("", "IB", "ib", "B", "b"):
        return 0
    return int((1000 if kind in ("B", "b") else 1024) ** power)


def x__scale__mutmut_19(suffix: str) -> int:
    """Return the factor that a suffix stands for, 0 for an unknown suffix."""
    power = "KMGTPEZY".find(suffix[0].upper()) + 1
    kind = suffix[1:]
    if not power or kind not in ("", "iB", "XXibXX", "B", "b"):
        return 0
    return int((1000 if kind in ("B", "b") else 1024) ** power)


def x__scale__mutmut_20(suffix: str) -> int:
    """Return the factor that a suffix stands for, 0 for an unknown suffix."""
    power = "KMGTPEZY".find(suffix[0].upper()) + 1
    kind = suffix[1:]
    if not power or kind not in ("", "iB", "IB", "B", "b"):
        return 0
    return int((1000 if kind in ("B", "b") else 1024) ** power)


def x__scale__mutmut_21(suffix: str) -> int:
    """Return the factor that a suffix stands for, 0 for an unknown suffix."""
    power = "KMGTPEZY".find(suffix[0].upper()) + 1
    kind = suffix[1:]
    if not power or kind not in ("", "iB", "ib", "XXBXX", "b"):
        return 0
    return int((1000 if kind in ("B", "b") else 1024) ** power)


def x__scale__mutmut_22(suffix: str) -> int:
    """Return the factor that a suffix stands for, 0 for an unknown suffix."""
    power = "KMGTPEZY".find(suffix[0].upper()) + 1
    kind = suffix[1:]
    if not power or kind not in ("", "iB", "ib", "b", "b"):
        return 0
    return int((1000 if kind in ("B", "b") else 1024) ** power)


def x__scale__mutmut_23(suffix: str) -> int:
    """Return the factor that a suffix stands for, 0 for an unknown suffix."""
    power = "KMGTPEZY".find(suffix[0].upper()) + 1
    kind = suffix[1:]
    if not power or kind not in ("", "iB", "ib", "B", "XXbXX"):
        return 0
    return int((1000 if kind in ("B", "b") else 1024) ** power)


def x__scale__mutmut_24(suffix: str) -> int:
    """Return the factor that a suffix stands for, 0 for an unknown suffix."""
    power = "KMGTPEZY".find(suffix[0].upper()) + 1
    kind = suffix[1:]
    if not power or kind not in ("", "iB", "ib", "B", "B"):
        return 0
    return int((1000 if kind in ("B", "b") else 1024) ** power)


def x__scale__mutmut_25(suffix: str) -> int:
    """Return the factor that a suffix stands for, 0 for an unknown suffix."""
    power = "KMGTPEZY".find(suffix[0].upper()) + 1
    kind = suffix[1:]
    if not power or kind not in ("", "iB", "ib", "B", "b"):
        return 1
    return int((1000 if kind in ("B", "b") else 1024) ** power)


def x__scale__mutmut_26(suffix: str) -> int:
    """Return the factor that a suffix stands for, 0 for an unknown suffix."""
    power = "KMGTPEZY".find(suffix[0].upper()) + 1
    kind = suffix[1:]
    if not power or kind not in ("", "iB", "ib", "B", "b"):
        return 0
    return int(None)


def x__scale__mutmut_27(suffix: str) -> int:
    """Return the factor that a suffix stands for, 0 for an unknown suffix."""
    power = "KMGTPEZY".find(suffix[0].upper()) + 1
    kind = suffix[1:]
    if not power or kind not in ("", "iB", "ib", "B", "b"):
        return 0
    return int((1000 if kind in ("B", "b") else 1024) * power)


def x__scale__mutmut_28(suffix: str) -> int:
    """Return the factor that a suffix stands for, 0 for an unknown suffix."""
    power = "KMGTPEZY".find(suffix[0].upper()) + 1
    kind = suffix[1:]
    if not power or kind not in ("", "iB", "ib", "B", "b"):
        return 0
    return int((1000 if (kind in ("B", "b")) and False else 1024) ** power)


def x__scale__mutmut_29(suffix: str) -> int:
    """Return the factor that a suffix stands for, 0 for an unknown suffix."""
    power = "KMGTPEZY".find(suffix[0].upper()) + 1
    kind = suffix[1:]
    if not power or kind not in ("", "iB", "ib", "B", "b"):
        return 0
    return int((1000 if (kind in ("B", "b")) or True else 1024) ** power)


def x__scale__mutmut_30(suffix: str) -> int:
    """Return the factor that a suffix stands for, 0 for an unknown suffix."""
    power = "KMGTPEZY".find(suffix[0].upper()) + 1
    kind = suffix[1:]
    if not power or kind not in ("", "iB", "ib", "B", "b"):
        return 0
    return int((1001 if kind in ("B", "b") else 1024) ** power)


def x__scale__mutmut_31(suffix: str) -> int:
    """Return the factor that a suffix stands for, 0 for an unknown suffix."""
    power = "KMGTPEZY".find(suffix[0].upper()) + 1
    kind = suffix[1:]
    if not power or kind not in ("", "iB", "ib", "B", "b"):
        return 0
    return int((1000 if kind not in ("B", "b") else 1024) ** power)


def x__scale__mutmut_32(suffix: str) -> int:
    """Return the factor that a suffix stands for, 0 for an unknown suffix."""
    power = "KMGTPEZY".find(suffix[0].upper()) + 1
    kind = suffix[1:]
    if not power or kind not in ("", "iB", "ib", "B", "b"):
        return 0
    return int((1000 if kind in ("XXBXX", "b") else 1024) ** power)


def x__scale__mutmut_33(suffix: str) -> int:
    """Return the factor that a suffix stands for, 0 for an unknown suffix."""
    power = "KMGTPEZY".find(suffix[0].upper()) + 1
    kind = suffix[1:]
    if not power or kind not in ("", "iB", "ib", "B", "b"):
        return 0
    return int((1000 if kind in ("b", "b") else 1024) ** power)


def x__scale__mutmut_34(suffix: str) -> int:
    """Return the factor that a suffix stands for, 0 for an unknown suffix."""
    power = "KMGTPEZY".find(suffix[0].upper()) + 1
    kind = suffix[1:]
    if not power or kind not in ("", "iB", "ib", "B", "b"):
        return 0
    return int((1000 if kind in ("B", "XXbXX") else 1024) ** power)


def x__scale__mutmut_35(suffix: str) -> int:
    """Return the factor that a suffix stands for, 0 for an unknown suffix."""
    power = "KMGTPEZY".find(suffix[0].upper()) + 1
    kind = suffix[1:]
    if not power or kind not in ("", "iB", "ib", "B", "b"):
        return 0
    return int((1000 if kind in ("B", "B") else 1024) ** power)


def x__scale__mutmut_36(suffix: str) -> int:
    """Return the factor that a suffix stands for, 0 for an unknown suffix."""
    power = "KMGTPEZY".find(suffix[0].upper()) + 1
    kind = suffix[1:]
    if not power or kind not in ("", "iB", "ib", "B", "b"):
        return 0
    return int((1000 if kind in ("B", "b") else 1025) ** power)

mutants_x__scale__mutmut['_mutmut_orig'] = x__scale__mutmut_orig # type: ignore # mutmut generated
mutants_x__scale__mutmut['x__scale__mutmut_1'] = x__scale__mutmut_1 # type: ignore # mutmut generated
mutants_x__scale__mutmut['x__scale__mutmut_2'] = x__scale__mutmut_2 # type: ignore # mutmut generated
mutants_x__scale__mutmut['x__scale__mutmut_3'] = x__scale__mutmut_3 # type: ignore # mutmut generated
mutants_x__scale__mutmut['x__scale__mutmut_4'] = x__scale__mutmut_4 # type: ignore # mutmut generated
mutants_x__scale__mutmut['x__scale__mutmut_5'] = x__scale__mutmut_5 # type: ignore # mutmut generated
mutants_x__scale__mutmut['x__scale__mutmut_6'] = x__scale__mutmut_6 # type: ignore # mutmut generated
mutants_x__scale__mutmut['x__scale__mutmut_7'] = x__scale__mutmut_7 # type: ignore # mutmut generated
mutants_x__scale__mutmut['x__scale__mutmut_8'] = x__scale__mutmut_8 # type: ignore # mutmut generated
mutants_x__scale__mutmut['x__scale__mutmut_9'] = x__scale__mutmut_9 # type: ignore # mutmut generated
mutants_x__scale__mutmut['x__scale__mutmut_10'] = x__scale__mutmut_10 # type: ignore # mutmut generated
mutants_x__scale__mutmut['x__scale__mutmut_11'] = x__scale__mutmut_11 # type: ignore # mutmut generated
mutants_x__scale__mutmut['x__scale__mutmut_12'] = x__scale__mutmut_12 # type: ignore # mutmut generated
mutants_x__scale__mutmut['x__scale__mutmut_13'] = x__scale__mutmut_13 # type: ignore # mutmut generated
mutants_x__scale__mutmut['x__scale__mutmut_14'] = x__scale__mutmut_14 # type: ignore # mutmut generated
mutants_x__scale__mutmut['x__scale__mutmut_15'] = x__scale__mutmut_15 # type: ignore # mutmut generated
mutants_x__scale__mutmut['x__scale__mutmut_16'] = x__scale__mutmut_16 # type: ignore # mutmut generated
mutants_x__scale__mutmut['x__scale__mutmut_17'] = x__scale__mutmut_17 # type: ignore # mutmut generated
mutants_x__scale__mutmut['x__scale__mutmut_18'] = x__scale__mutmut_18 # type: ignore # mutmut generated
mutants_x__scale__mutmut['x__scale__mutmut_19'] = x__scale__mutmut_19 # type: ignore # mutmut generated
mutants_x__scale__mutmut['x__scale__mutmut_20'] = x__scale__mutmut_20 # type: ignore # mutmut generated
mutants_x__scale__mutmut['x__scale__mutmut_21'] = x__scale__mutmut_21 # type: ignore # mutmut generated
mutants_x__scale__mutmut['x__scale__mutmut_22'] = x__scale__mutmut_22 # type: ignore # mutmut generated
mutants_x__scale__mutmut['x__scale__mutmut_23'] = x__scale__mutmut_23 # type: ignore # mutmut generated
mutants_x__scale__mutmut['x__scale__mutmut_24'] = x__scale__mutmut_24 # type: ignore # mutmut generated
mutants_x__scale__mutmut['x__scale__mutmut_25'] = x__scale__mutmut_25 # type: ignore # mutmut generated
mutants_x__scale__mutmut['x__scale__mutmut_26'] = x__scale__mutmut_26 # type: ignore # mutmut generated
mutants_x__scale__mutmut['x__scale__mutmut_27'] = x__scale__mutmut_27 # type: ignore # mutmut generated
mutants_x__scale__mutmut['x__scale__mutmut_28'] = x__scale__mutmut_28 # type: ignore # mutmut generated
mutants_x__scale__mutmut['x__scale__mutmut_29'] = x__scale__mutmut_29 # type: ignore # mutmut generated
mutants_x__scale__mutmut['x__scale__mutmut_30'] = x__scale__mutmut_30 # type: ignore # mutmut generated
mutants_x__scale__mutmut['x__scale__mutmut_31'] = x__scale__mutmut_31 # type: ignore # mutmut generated
mutants_x__scale__mutmut['x__scale__mutmut_32'] = x__scale__mutmut_32 # type: ignore # mutmut generated
mutants_x__scale__mutmut['x__scale__mutmut_33'] = x__scale__mutmut_33 # type: ignore # mutmut generated
mutants_x__scale__mutmut['x__scale__mutmut_34'] = x__scale__mutmut_34 # type: ignore # mutmut generated
mutants_x__scale__mutmut['x__scale__mutmut_35'] = x__scale__mutmut_35 # type: ignore # mutmut generated
mutants_x__scale__mutmut['x__scale__mutmut_36'] = x__scale__mutmut_36 # type: ignore # mutmut generated
mutants_x_structured_data_id__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_structured_data_id__mutmut)
def structured_data_id(text: str) -> str:
    """Return a valid SD-ID unchanged; :exc:`ValueError` in logger's words."""
    name, at, number = text.partition("@")
    is_valid = bool(name) and not any(c in ' ="\x7f' or c < " " for c in name)
    if not at:
        is_valid = is_valid and name in STANDARD_IDS
    elif not all(part.isascii() and part.isdigit() for part in number.split(".")):
        is_valid = False
    if not is_valid:
        raise ValueError(f"invalid structured data ID: '{text}'")
    return text


def x_structured_data_id__mutmut_orig(text: str) -> str:
    """Return a valid SD-ID unchanged; :exc:`ValueError` in logger's words."""
    name, at, number = text.partition("@")
    is_valid = bool(name) and not any(c in ' ="\x7f' or c < " " for c in name)
    if not at:
        is_valid = is_valid and name in STANDARD_IDS
    elif not all(part.isascii() and part.isdigit() for part in number.split(".")):
        is_valid = False
    if not is_valid:
        raise ValueError(f"invalid structured data ID: '{text}'")
    return text


def x_structured_data_id__mutmut_1(text: str) -> str:
    """Return a valid SD-ID unchanged; :exc:`ValueError` in logger's words."""
    name, at, number = None
    is_valid = bool(name) and not any(c in ' ="\x7f' or c < " " for c in name)
    if not at:
        is_valid = is_valid and name in STANDARD_IDS
    elif not all(part.isascii() and part.isdigit() for part in number.split(".")):
        is_valid = False
    if not is_valid:
        raise ValueError(f"invalid structured data ID: '{text}'")
    return text


def x_structured_data_id__mutmut_2(text: str) -> str:
    """Return a valid SD-ID unchanged; :exc:`ValueError` in logger's words."""
    name, at, number = text.partition(None)
    is_valid = bool(name) and not any(c in ' ="\x7f' or c < " " for c in name)
    if not at:
        is_valid = is_valid and name in STANDARD_IDS
    elif not all(part.isascii() and part.isdigit() for part in number.split(".")):
        is_valid = False
    if not is_valid:
        raise ValueError(f"invalid structured data ID: '{text}'")
    return text


def x_structured_data_id__mutmut_3(text: str) -> str:
    """Return a valid SD-ID unchanged; :exc:`ValueError` in logger's words."""
    name, at, number = text.rpartition("@")
    is_valid = bool(name) and not any(c in ' ="\x7f' or c < " " for c in name)
    if not at:
        is_valid = is_valid and name in STANDARD_IDS
    elif not all(part.isascii() and part.isdigit() for part in number.split(".")):
        is_valid = False
    if not is_valid:
        raise ValueError(f"invalid structured data ID: '{text}'")
    return text


def x_structured_data_id__mutmut_4(text: str) -> str:
    """Return a valid SD-ID unchanged; :exc:`ValueError` in logger's words."""
    name, at, number = text.partition("XX@XX")
    is_valid = bool(name) and not any(c in ' ="\x7f' or c < " " for c in name)
    if not at:
        is_valid = is_valid and name in STANDARD_IDS
    elif not all(part.isascii() and part.isdigit() for part in number.split(".")):
        is_valid = False
    if not is_valid:
        raise ValueError(f"invalid structured data ID: '{text}'")
    return text


def x_structured_data_id__mutmut_5(text: str) -> str:
    """Return a valid SD-ID unchanged; :exc:`ValueError` in logger's words."""
    name, at, number = text.partition("@")
    is_valid = None
    if not at:
        is_valid = is_valid and name in STANDARD_IDS
    elif not all(part.isascii() and part.isdigit() for part in number.split(".")):
        is_valid = False
    if not is_valid:
        raise ValueError(f"invalid structured data ID: '{text}'")
    return text


def x_structured_data_id__mutmut_6(text: str) -> str:
    """Return a valid SD-ID unchanged; :exc:`ValueError` in logger's words."""
    name, at, number = text.partition("@")
    is_valid = bool(name) or not any(c in ' ="\x7f' or c < " " for c in name)
    if not at:
        is_valid = is_valid and name in STANDARD_IDS
    elif not all(part.isascii() and part.isdigit() for part in number.split(".")):
        is_valid = False
    if not is_valid:
        raise ValueError(f"invalid structured data ID: '{text}'")
    return text


def x_structured_data_id__mutmut_7(text: str) -> str:
    """Return a valid SD-ID unchanged; :exc:`ValueError` in logger's words."""
    name, at, number = text.partition("@")
    is_valid = bool(None) and not any(c in ' ="\x7f' or c < " " for c in name)
    if not at:
        is_valid = is_valid and name in STANDARD_IDS
    elif not all(part.isascii() and part.isdigit() for part in number.split(".")):
        is_valid = False
    if not is_valid:
        raise ValueError(f"invalid structured data ID: '{text}'")
    return text


def x_structured_data_id__mutmut_8(text: str) -> str:
    """Return a valid SD-ID unchanged; :exc:`ValueError` in logger's words."""
    name, at, number = text.partition("@")
    is_valid = bool(name) and any(c in ' ="\x7f' or c < " " for c in name)
    if not at:
        is_valid = is_valid and name in STANDARD_IDS
    elif not all(part.isascii() and part.isdigit() for part in number.split(".")):
        is_valid = False
    if not is_valid:
        raise ValueError(f"invalid structured data ID: '{text}'")
    return text


def x_structured_data_id__mutmut_9(text: str) -> str:
    """Return a valid SD-ID unchanged; :exc:`ValueError` in logger's words."""
    name, at, number = text.partition("@")
    is_valid = bool(name) and not any(None)
    if not at:
        is_valid = is_valid and name in STANDARD_IDS
    elif not all(part.isascii() and part.isdigit() for part in number.split(".")):
        is_valid = False
    if not is_valid:
        raise ValueError(f"invalid structured data ID: '{text}'")
    return text


def x_structured_data_id__mutmut_10(text: str) -> str:
    """Return a valid SD-ID unchanged; :exc:`ValueError` in logger's words."""
    name, at, number = text.partition("@")
    is_valid = bool(name) and not any(c in ' ="\x7f' and c < " " for c in name)
    if not at:
        is_valid = is_valid and name in STANDARD_IDS
    elif not all(part.isascii() and part.isdigit() for part in number.split(".")):
        is_valid = False
    if not is_valid:
        raise ValueError(f"invalid structured data ID: '{text}'")
    return text


def x_structured_data_id__mutmut_11(text: str) -> str:
    """Return a valid SD-ID unchanged; :exc:`ValueError` in logger's words."""
    name, at, number = text.partition("@")
    is_valid = bool(name) and not any(c not in ' ="\x7f' or c < " " for c in name)
    if not at:
        is_valid = is_valid and name in STANDARD_IDS
    elif not all(part.isascii() and part.isdigit() for part in number.split(".")):
        is_valid = False
    if not is_valid:
        raise ValueError(f"invalid structured data ID: '{text}'")
    return text


def x_structured_data_id__mutmut_12(text: str) -> str:
    """Return a valid SD-ID unchanged; :exc:`ValueError` in logger's words."""
    name, at, number = text.partition("@")
    is_valid = bool(name) and not any(c in 'XX ="\x7fXX' or c < " " for c in name)
    if not at:
        is_valid = is_valid and name in STANDARD_IDS
    elif not all(part.isascii() and part.isdigit() for part in number.split(".")):
        is_valid = False
    if not is_valid:
        raise ValueError(f"invalid structured data ID: '{text}'")
    return text


def x_structured_data_id__mutmut_13(text: str) -> str:
    """Return a valid SD-ID unchanged; :exc:`ValueError` in logger's words."""
    name, at, number = text.partition("@")
    is_valid = bool(name) and not any(c in ' ="\x7f' or c <= " " for c in name)
    if not at:
        is_valid = is_valid and name in STANDARD_IDS
    elif not all(part.isascii() and part.isdigit() for part in number.split(".")):
        is_valid = False
    if not is_valid:
        raise ValueError(f"invalid structured data ID: '{text}'")
    return text


def x_structured_data_id__mutmut_14(text: str) -> str:
    """Return a valid SD-ID unchanged; :exc:`ValueError` in logger's words."""
    name, at, number = text.partition("@")
    is_valid = bool(name) and not any(c in ' ="\x7f' or c < "XX XX" for c in name)
    if not at:
        is_valid = is_valid and name in STANDARD_IDS
    elif not all(part.isascii() and part.isdigit() for part in number.split(".")):
        is_valid = False
    if not is_valid:
        raise ValueError(f"invalid structured data ID: '{text}'")
    return text


def x_structured_data_id__mutmut_15(text: str) -> str:
    """Return a valid SD-ID unchanged; :exc:`ValueError` in logger's words."""
    name, at, number = text.partition("@")
    is_valid = bool(name) and not any(c in ' ="\x7f' or c < " " for c in name)
    if at:
        is_valid = is_valid and name in STANDARD_IDS
    elif not all(part.isascii() and part.isdigit() for part in number.split(".")):
        is_valid = False
    if not is_valid:
        raise ValueError(f"invalid structured data ID: '{text}'")
    return text


def x_structured_data_id__mutmut_16(text: str) -> str:
    """Return a valid SD-ID unchanged; :exc:`ValueError` in logger's words."""
    name, at, number = text.partition("@")
    is_valid = bool(name) and not any(c in ' ="\x7f' or c < " " for c in name)
    if not at:
        is_valid = None
    elif not all(part.isascii() and part.isdigit() for part in number.split(".")):
        is_valid = False
    if not is_valid:
        raise ValueError(f"invalid structured data ID: '{text}'")
    return text


def x_structured_data_id__mutmut_17(text: str) -> str:
    """Return a valid SD-ID unchanged; :exc:`ValueError` in logger's words."""
    name, at, number = text.partition("@")
    is_valid = bool(name) and not any(c in ' ="\x7f' or c < " " for c in name)
    if not at:
        is_valid = is_valid or name in STANDARD_IDS
    elif not all(part.isascii() and part.isdigit() for part in number.split(".")):
        is_valid = False
    if not is_valid:
        raise ValueError(f"invalid structured data ID: '{text}'")
    return text


def x_structured_data_id__mutmut_18(text: str) -> str:
    """Return a valid SD-ID unchanged; :exc:`ValueError` in logger's words."""
    name, at, number = text.partition("@")
    is_valid = bool(name) and not any(c in ' ="\x7f' or c < " " for c in name)
    if not at:
        is_valid = is_valid and name not in STANDARD_IDS
    elif not all(part.isascii() and part.isdigit() for part in number.split(".")):
        is_valid = False
    if not is_valid:
        raise ValueError(f"invalid structured data ID: '{text}'")
    return text


def x_structured_data_id__mutmut_19(text: str) -> str:
    """Return a valid SD-ID unchanged; :exc:`ValueError` in logger's words."""
    name, at, number = text.partition("@")
    is_valid = bool(name) and not any(c in ' ="\x7f' or c < " " for c in name)
    if not at:
        is_valid = is_valid and name in STANDARD_IDS
    elif all(part.isascii() and part.isdigit() for part in number.split(".")):
        is_valid = False
    if not is_valid:
        raise ValueError(f"invalid structured data ID: '{text}'")
    return text


def x_structured_data_id__mutmut_20(text: str) -> str:
    """Return a valid SD-ID unchanged; :exc:`ValueError` in logger's words."""
    name, at, number = text.partition("@")
    is_valid = bool(name) and not any(c in ' ="\x7f' or c < " " for c in name)
    if not at:
        is_valid = is_valid and name in STANDARD_IDS
    elif not all(None):
        is_valid = False
    if not is_valid:
        raise ValueError(f"invalid structured data ID: '{text}'")
    return text


def x_structured_data_id__mutmut_21(text: str) -> str:
    """Return a valid SD-ID unchanged; :exc:`ValueError` in logger's words."""
    name, at, number = text.partition("@")
    is_valid = bool(name) and not any(c in ' ="\x7f' or c < " " for c in name)
    if not at:
        is_valid = is_valid and name in STANDARD_IDS
    elif not all(part.isascii() or part.isdigit() for part in number.split(".")):
        is_valid = False
    if not is_valid:
        raise ValueError(f"invalid structured data ID: '{text}'")
    return text


def x_structured_data_id__mutmut_22(text: str) -> str:
    """Return a valid SD-ID unchanged; :exc:`ValueError` in logger's words."""
    name, at, number = text.partition("@")
    is_valid = bool(name) and not any(c in ' ="\x7f' or c < " " for c in name)
    if not at:
        is_valid = is_valid and name in STANDARD_IDS
    elif not all(part.isascii() and part.isdigit() for part in number.split(None)):
        is_valid = False
    if not is_valid:
        raise ValueError(f"invalid structured data ID: '{text}'")
    return text


def x_structured_data_id__mutmut_23(text: str) -> str:
    """Return a valid SD-ID unchanged; :exc:`ValueError` in logger's words."""
    name, at, number = text.partition("@")
    is_valid = bool(name) and not any(c in ' ="\x7f' or c < " " for c in name)
    if not at:
        is_valid = is_valid and name in STANDARD_IDS
    elif not all(part.isascii() and part.isdigit() for part in number.split("XX.XX")):
        is_valid = False
    if not is_valid:
        raise ValueError(f"invalid structured data ID: '{text}'")
    return text


def x_structured_data_id__mutmut_24(text: str) -> str:
    """Return a valid SD-ID unchanged; :exc:`ValueError` in logger's words."""
    name, at, number = text.partition("@")
    is_valid = bool(name) and not any(c in ' ="\x7f' or c < " " for c in name)
    if not at:
        is_valid = is_valid and name in STANDARD_IDS
    elif not all(part.isascii() and part.isdigit() for part in number.split(".")):
        is_valid = None
    if not is_valid:
        raise ValueError(f"invalid structured data ID: '{text}'")
    return text


def x_structured_data_id__mutmut_25(text: str) -> str:
    """Return a valid SD-ID unchanged; :exc:`ValueError` in logger's words."""
    name, at, number = text.partition("@")
    is_valid = bool(name) and not any(c in ' ="\x7f' or c < " " for c in name)
    if not at:
        is_valid = is_valid and name in STANDARD_IDS
    elif not all(part.isascii() and part.isdigit() for part in number.split(".")):
        is_valid = True
    if not is_valid:
        raise ValueError(f"invalid structured data ID: '{text}'")
    return text


def x_structured_data_id__mutmut_26(text: str) -> str:
    """Return a valid SD-ID unchanged; :exc:`ValueError` in logger's words."""
    name, at, number = text.partition("@")
    is_valid = bool(name) and not any(c in ' ="\x7f' or c < " " for c in name)
    if not at:
        is_valid = is_valid and name in STANDARD_IDS
    elif not all(part.isascii() and part.isdigit() for part in number.split(".")):
        is_valid = False
    if is_valid:
        raise ValueError(f"invalid structured data ID: '{text}'")
    return text


def x_structured_data_id__mutmut_27(text: str) -> str:
    """Return a valid SD-ID unchanged; :exc:`ValueError` in logger's words."""
    name, at, number = text.partition("@")
    is_valid = bool(name) and not any(c in ' ="\x7f' or c < " " for c in name)
    if not at:
        is_valid = is_valid and name in STANDARD_IDS
    elif not all(part.isascii() and part.isdigit() for part in number.split(".")):
        is_valid = False
    if not is_valid:
        raise ValueError(None)
    return text

mutants_x_structured_data_id__mutmut['_mutmut_orig'] = x_structured_data_id__mutmut_orig # type: ignore # mutmut generated
mutants_x_structured_data_id__mutmut['x_structured_data_id__mutmut_1'] = x_structured_data_id__mutmut_1 # type: ignore # mutmut generated
mutants_x_structured_data_id__mutmut['x_structured_data_id__mutmut_2'] = x_structured_data_id__mutmut_2 # type: ignore # mutmut generated
mutants_x_structured_data_id__mutmut['x_structured_data_id__mutmut_3'] = x_structured_data_id__mutmut_3 # type: ignore # mutmut generated
mutants_x_structured_data_id__mutmut['x_structured_data_id__mutmut_4'] = x_structured_data_id__mutmut_4 # type: ignore # mutmut generated
mutants_x_structured_data_id__mutmut['x_structured_data_id__mutmut_5'] = x_structured_data_id__mutmut_5 # type: ignore # mutmut generated
mutants_x_structured_data_id__mutmut['x_structured_data_id__mutmut_6'] = x_structured_data_id__mutmut_6 # type: ignore # mutmut generated
mutants_x_structured_data_id__mutmut['x_structured_data_id__mutmut_7'] = x_structured_data_id__mutmut_7 # type: ignore # mutmut generated
mutants_x_structured_data_id__mutmut['x_structured_data_id__mutmut_8'] = x_structured_data_id__mutmut_8 # type: ignore # mutmut generated
mutants_x_structured_data_id__mutmut['x_structured_data_id__mutmut_9'] = x_structured_data_id__mutmut_9 # type: ignore # mutmut generated
mutants_x_structured_data_id__mutmut['x_structured_data_id__mutmut_10'] = x_structured_data_id__mutmut_10 # type: ignore # mutmut generated
mutants_x_structured_data_id__mutmut['x_structured_data_id__mutmut_11'] = x_structured_data_id__mutmut_11 # type: ignore # mutmut generated
mutants_x_structured_data_id__mutmut['x_structured_data_id__mutmut_12'] = x_structured_data_id__mutmut_12 # type: ignore # mutmut generated
mutants_x_structured_data_id__mutmut['x_structured_data_id__mutmut_13'] = x_structured_data_id__mutmut_13 # type: ignore # mutmut generated
mutants_x_structured_data_id__mutmut['x_structured_data_id__mutmut_14'] = x_structured_data_id__mutmut_14 # type: ignore # mutmut generated
mutants_x_structured_data_id__mutmut['x_structured_data_id__mutmut_15'] = x_structured_data_id__mutmut_15 # type: ignore # mutmut generated
mutants_x_structured_data_id__mutmut['x_structured_data_id__mutmut_16'] = x_structured_data_id__mutmut_16 # type: ignore # mutmut generated
mutants_x_structured_data_id__mutmut['x_structured_data_id__mutmut_17'] = x_structured_data_id__mutmut_17 # type: ignore # mutmut generated
mutants_x_structured_data_id__mutmut['x_structured_data_id__mutmut_18'] = x_structured_data_id__mutmut_18 # type: ignore # mutmut generated
mutants_x_structured_data_id__mutmut['x_structured_data_id__mutmut_19'] = x_structured_data_id__mutmut_19 # type: ignore # mutmut generated
mutants_x_structured_data_id__mutmut['x_structured_data_id__mutmut_20'] = x_structured_data_id__mutmut_20 # type: ignore # mutmut generated
mutants_x_structured_data_id__mutmut['x_structured_data_id__mutmut_21'] = x_structured_data_id__mutmut_21 # type: ignore # mutmut generated
mutants_x_structured_data_id__mutmut['x_structured_data_id__mutmut_22'] = x_structured_data_id__mutmut_22 # type: ignore # mutmut generated
mutants_x_structured_data_id__mutmut['x_structured_data_id__mutmut_23'] = x_structured_data_id__mutmut_23 # type: ignore # mutmut generated
mutants_x_structured_data_id__mutmut['x_structured_data_id__mutmut_24'] = x_structured_data_id__mutmut_24 # type: ignore # mutmut generated
mutants_x_structured_data_id__mutmut['x_structured_data_id__mutmut_25'] = x_structured_data_id__mutmut_25 # type: ignore # mutmut generated
mutants_x_structured_data_id__mutmut['x_structured_data_id__mutmut_26'] = x_structured_data_id__mutmut_26 # type: ignore # mutmut generated
mutants_x_structured_data_id__mutmut['x_structured_data_id__mutmut_27'] = x_structured_data_id__mutmut_27 # type: ignore # mutmut generated
mutants_x_structured_data_parameter__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_structured_data_parameter__mutmut)
def structured_data_parameter(text: str) -> str:
    """Return a valid ``name="value"`` unchanged; :exc:`ValueError` in logger's words."""
    name, _, value = text.partition("=")
    is_quoted = len(value) >= 2 and value[0] == value[-1] == '"'
    if not name or '"' in name or not is_quoted or not _is_escaped(value[1:-1]):
        raise ValueError(f"invalid structured data parameter: '{text}'")
    return text


def x_structured_data_parameter__mutmut_orig(text: str) -> str:
    """Return a valid ``name="value"`` unchanged; :exc:`ValueError` in logger's words."""
    name, _, value = text.partition("=")
    is_quoted = len(value) >= 2 and value[0] == value[-1] == '"'
    if not name or '"' in name or not is_quoted or not _is_escaped(value[1:-1]):
        raise ValueError(f"invalid structured data parameter: '{text}'")
    return text


def x_structured_data_parameter__mutmut_1(text: str) -> str:
    """Return a valid ``name="value"`` unchanged; :exc:`ValueError` in logger's words."""
    name, _, value = None
    is_quoted = len(value) >= 2 and value[0] == value[-1] == '"'
    if not name or '"' in name or not is_quoted or not _is_escaped(value[1:-1]):
        raise ValueError(f"invalid structured data parameter: '{text}'")
    return text


def x_structured_data_parameter__mutmut_2(text: str) -> str:
    """Return a valid ``name="value"`` unchanged; :exc:`ValueError` in logger's words."""
    name, _, value = text.partition(None)
    is_quoted = len(value) >= 2 and value[0] == value[-1] == '"'
    if not name or '"' in name or not is_quoted or not _is_escaped(value[1:-1]):
        raise ValueError(f"invalid structured data parameter: '{text}'")
    return text


def x_structured_data_parameter__mutmut_3(text: str) -> str:
    """Return a valid ``name="value"`` unchanged; :exc:`ValueError` in logger's words."""
    name, _, value = text.rpartition("=")
    is_quoted = len(value) >= 2 and value[0] == value[-1] == '"'
    if not name or '"' in name or not is_quoted or not _is_escaped(value[1:-1]):
        raise ValueError(f"invalid structured data parameter: '{text}'")
    return text


def x_structured_data_parameter__mutmut_4(text: str) -> str:
    """Return a valid ``name="value"`` unchanged; :exc:`ValueError` in logger's words."""
    name, _, value = text.partition("XX=XX")
    is_quoted = len(value) >= 2 and value[0] == value[-1] == '"'
    if not name or '"' in name or not is_quoted or not _is_escaped(value[1:-1]):
        raise ValueError(f"invalid structured data parameter: '{text}'")
    return text


def x_structured_data_parameter__mutmut_5(text: str) -> str:
    """Return a valid ``name="value"`` unchanged; :exc:`ValueError` in logger's words."""
    name, _, value = text.partition("=")
    is_quoted = None
    if not name or '"' in name or not is_quoted or not _is_escaped(value[1:-1]):
        raise ValueError(f"invalid structured data parameter: '{text}'")
    return text


def x_structured_data_parameter__mutmut_6(text: str) -> str:
    """Return a valid ``name="value"`` unchanged; :exc:`ValueError` in logger's words."""
    name, _, value = text.partition("=")
    is_quoted = len(value) >= 2 or value[0] == value[-1] == '"'
    if not name or '"' in name or not is_quoted or not _is_escaped(value[1:-1]):
        raise ValueError(f"invalid structured data parameter: '{text}'")
    return text


def x_structured_data_parameter__mutmut_7(text: str) -> str:
    """Return a valid ``name="value"`` unchanged; :exc:`ValueError` in logger's words."""
    name, _, value = text.partition("=")
    is_quoted = len(value) > 2 and value[0] == value[-1] == '"'
    if not name or '"' in name or not is_quoted or not _is_escaped(value[1:-1]):
        raise ValueError(f"invalid structured data parameter: '{text}'")
    return text


def x_structured_data_parameter__mutmut_8(text: str) -> str:
    """Return a valid ``name="value"`` unchanged; :exc:`ValueError` in logger's words."""
    name, _, value = text.partition("=")
    is_quoted = len(value) >= 3 and value[0] == value[-1] == '"'
    if not name or '"' in name or not is_quoted or not _is_escaped(value[1:-1]):
        raise ValueError(f"invalid structured data parameter: '{text}'")
    return text


def x_structured_data_parameter__mutmut_9(text: str) -> str:
    """Return a valid ``name="value"`` unchanged; :exc:`ValueError` in logger's words."""
    name, _, value = text.partition("=")
    is_quoted = len(value) >= 2 and value[1] == value[-1] == '"'
    if not name or '"' in name or not is_quoted or not _is_escaped(value[1:-1]):
        raise ValueError(f"invalid structured data parameter: '{text}'")
    return text


def x_structured_data_parameter__mutmut_10(text: str) -> str:
    """Return a valid ``name="value"`` unchanged; :exc:`ValueError` in logger's words."""
    name, _, value = text.partition("=")
    is_quoted = len(value) >= 2 and value[0] != value[-1] == '"'
    if not name or '"' in name or not is_quoted or not _is_escaped(value[1:-1]):
        raise ValueError(f"invalid structured data parameter: '{text}'")
    return text


def x_structured_data_parameter__mutmut_11(text: str) -> str:
    """Return a valid ``name="value"`` unchanged; :exc:`ValueError` in logger's words."""
    name, _, value = text.partition("=")
    is_quoted = len(value) >= 2 and value[0] == value[+1] == '"'
    if not name or '"' in name or not is_quoted or not _is_escaped(value[1:-1]):
        raise ValueError(f"invalid structured data parameter: '{text}'")
    return text


def x_structured_data_parameter__mutmut_12(text: str) -> str:
    """Return a valid ``name="value"`` unchanged; :exc:`ValueError` in logger's words."""
    name, _, value = text.partition("=")
    is_quoted = len(value) >= 2 and value[0] == value[-2] == '"'
    if not name or '"' in name or not is_quoted or not _is_escaped(value[1:-1]):
        raise ValueError(f"invalid structured data parameter: '{text}'")
    return text


def x_structured_data_parameter__mutmut_13(text: str) -> str:
    """Return a valid ``name="value"`` unchanged; :exc:`ValueError` in logger's words."""
    name, _, value = text.partition("=")
    is_quoted = len(value) >= 2 and value[0] == value[-1] != '"'
    if not name or '"' in name or not is_quoted or not _is_escaped(value[1:-1]):
        raise ValueError(f"invalid structured data parameter: '{text}'")
    return text


def x_structured_data_parameter__mutmut_14(text: str) -> str:
    """Return a valid ``name="value"`` unchanged; :exc:`ValueError` in logger's words."""
    name, _, value = text.partition("=")
    is_quoted = len(value) >= 2 and value[0] == value[-1] == 'XX"XX'
    if not name or '"' in name or not is_quoted or not _is_escaped(value[1:-1]):
        raise ValueError(f"invalid structured data parameter: '{text}'")
    return text


def x_structured_data_parameter__mutmut_15(text: str) -> str:
    """Return a valid ``name="value"`` unchanged; :exc:`ValueError` in logger's words."""
    name, _, value = text.partition("=")
    is_quoted = len(value) >= 2 and value[0] == value[-1] == '"'
    if not name or '"' in name or not is_quoted and not _is_escaped(value[1:-1]):
        raise ValueError(f"invalid structured data parameter: '{text}'")
    return text


def x_structured_data_parameter__mutmut_16(text: str) -> str:
    """Return a valid ``name="value"`` unchanged; :exc:`ValueError` in logger's words."""
    name, _, value = text.partition("=")
    is_quoted = len(value) >= 2 and value[0] == value[-1] == '"'
    if not name or '"' in name and not is_quoted or not _is_escaped(value[1:-1]):
        raise ValueError(f"invalid structured data parameter: '{text}'")
    return text


def x_structured_data_parameter__mutmut_17(text: str) -> str:
    """Return a valid ``name="value"`` unchanged; :exc:`ValueError` in logger's words."""
    name, _, value = text.partition("=")
    is_quoted = len(value) >= 2 and value[0] == value[-1] == '"'
    if not name and '"' in name or not is_quoted or not _is_escaped(value[1:-1]):
        raise ValueError(f"invalid structured data parameter: '{text}'")
    return text


def x_structured_data_parameter__mutmut_18(text: str) -> str:
    """Return a valid ``name="value"`` unchanged; :exc:`ValueError` in logger's words."""
    name, _, value = text.partition("=")
    is_quoted = len(value) >= 2 and value[0] == value[-1] == '"'
    if name or '"' in name or not is_quoted or not _is_escaped(value[1:-1]):
        raise ValueError(f"invalid structured data parameter: '{text}'")
    return text


def x_structured_data_parameter__mutmut_19(text: str) -> str:
    """Return a valid ``name="value"`` unchanged; :exc:`ValueError` in logger's words."""
    name, _, value = text.partition("=")
    is_quoted = len(value) >= 2 and value[0] == value[-1] == '"'
    if not name or 'XX"XX' in name or not is_quoted or not _is_escaped(value[1:-1]):
        raise ValueError(f"invalid structured data parameter: '{text}'")
    return text


def x_structured_data_parameter__mutmut_20(text: str) -> str:
    """Return a valid ``name="value"`` unchanged; :exc:`ValueError` in logger's words."""
    name, _, value = text.partition("=")
    is_quoted = len(value) >= 2 and value[0] == value[-1] == '"'
    if not name or '"' not in name or not is_quoted or not _is_escaped(value[1:-1]):
        raise ValueError(f"invalid structured data parameter: '{text}'")
    return text


def x_structured_data_parameter__mutmut_21(text: str) -> str:
    """Return a valid ``name="value"`` unchanged; :exc:`ValueError` in logger's words."""
    name, _, value = text.partition("=")
    is_quoted = len(value) >= 2 and value[0] == value[-1] == '"'
    if not name or '"' in name or is_quoted or not _is_escaped(value[1:-1]):
        raise ValueError(f"invalid structured data parameter: '{text}'")
    return text


def x_structured_data_parameter__mutmut_22(text: str) -> str:
    """Return a valid ``name="value"`` unchanged; :exc:`ValueError` in logger's words."""
    name, _, value = text.partition("=")
    is_quoted = len(value) >= 2 and value[0] == value[-1] == '"'
    if not name or '"' in name or not is_quoted or _is_escaped(value[1:-1]):
        raise ValueError(f"invalid structured data parameter: '{text}'")
    return text


def x_structured_data_parameter__mutmut_23(text: str) -> str:
    """Return a valid ``name="value"`` unchanged; :exc:`ValueError` in logger's words."""
    name, _, value = text.partition("=")
    is_quoted = len(value) >= 2 and value[0] == value[-1] == '"'
    if not name or '"' in name or not is_quoted or not _is_escaped(None):
        raise ValueError(f"invalid structured data parameter: '{text}'")
    return text


def x_structured_data_parameter__mutmut_24(text: str) -> str:
    """Return a valid ``name="value"`` unchanged; :exc:`ValueError` in logger's words."""
    name, _, value = text.partition("=")
    is_quoted = len(value) >= 2 and value[0] == value[-1] == '"'
    if not name or '"' in name or not is_quoted or not _is_escaped(value[2:-1]):
        raise ValueError(f"invalid structured data parameter: '{text}'")
    return text


def x_structured_data_parameter__mutmut_25(text: str) -> str:
    """Return a valid ``name="value"`` unchanged; :exc:`ValueError` in logger's words."""
    name, _, value = text.partition("=")
    is_quoted = len(value) >= 2 and value[0] == value[-1] == '"'
    if not name or '"' in name or not is_quoted or not _is_escaped(value[1:+1]):
        raise ValueError(f"invalid structured data parameter: '{text}'")
    return text


def x_structured_data_parameter__mutmut_26(text: str) -> str:
    """Return a valid ``name="value"`` unchanged; :exc:`ValueError` in logger's words."""
    name, _, value = text.partition("=")
    is_quoted = len(value) >= 2 and value[0] == value[-1] == '"'
    if not name or '"' in name or not is_quoted or not _is_escaped(value[1:-2]):
        raise ValueError(f"invalid structured data parameter: '{text}'")
    return text


def x_structured_data_parameter__mutmut_27(text: str) -> str:
    """Return a valid ``name="value"`` unchanged; :exc:`ValueError` in logger's words."""
    name, _, value = text.partition("=")
    is_quoted = len(value) >= 2 and value[0] == value[-1] == '"'
    if not name or '"' in name or not is_quoted or not _is_escaped(value[1:-1]):
        raise ValueError(None)
    return text

mutants_x_structured_data_parameter__mutmut['_mutmut_orig'] = x_structured_data_parameter__mutmut_orig # type: ignore # mutmut generated
mutants_x_structured_data_parameter__mutmut['x_structured_data_parameter__mutmut_1'] = x_structured_data_parameter__mutmut_1 # type: ignore # mutmut generated
mutants_x_structured_data_parameter__mutmut['x_structured_data_parameter__mutmut_2'] = x_structured_data_parameter__mutmut_2 # type: ignore # mutmut generated
mutants_x_structured_data_parameter__mutmut['x_structured_data_parameter__mutmut_3'] = x_structured_data_parameter__mutmut_3 # type: ignore # mutmut generated
mutants_x_structured_data_parameter__mutmut['x_structured_data_parameter__mutmut_4'] = x_structured_data_parameter__mutmut_4 # type: ignore # mutmut generated
mutants_x_structured_data_parameter__mutmut['x_structured_data_parameter__mutmut_5'] = x_structured_data_parameter__mutmut_5 # type: ignore # mutmut generated
mutants_x_structured_data_parameter__mutmut['x_structured_data_parameter__mutmut_6'] = x_structured_data_parameter__mutmut_6 # type: ignore # mutmut generated
mutants_x_structured_data_parameter__mutmut['x_structured_data_parameter__mutmut_7'] = x_structured_data_parameter__mutmut_7 # type: ignore # mutmut generated
mutants_x_structured_data_parameter__mutmut['x_structured_data_parameter__mutmut_8'] = x_structured_data_parameter__mutmut_8 # type: ignore # mutmut generated
mutants_x_structured_data_parameter__mutmut['x_structured_data_parameter__mutmut_9'] = x_structured_data_parameter__mutmut_9 # type: ignore # mutmut generated
mutants_x_structured_data_parameter__mutmut['x_structured_data_parameter__mutmut_10'] = x_structured_data_parameter__mutmut_10 # type: ignore # mutmut generated
mutants_x_structured_data_parameter__mutmut['x_structured_data_parameter__mutmut_11'] = x_structured_data_parameter__mutmut_11 # type: ignore # mutmut generated
mutants_x_structured_data_parameter__mutmut['x_structured_data_parameter__mutmut_12'] = x_structured_data_parameter__mutmut_12 # type: ignore # mutmut generated
mutants_x_structured_data_parameter__mutmut['x_structured_data_parameter__mutmut_13'] = x_structured_data_parameter__mutmut_13 # type: ignore # mutmut generated
mutants_x_structured_data_parameter__mutmut['x_structured_data_parameter__mutmut_14'] = x_structured_data_parameter__mutmut_14 # type: ignore # mutmut generated
mutants_x_structured_data_parameter__mutmut['x_structured_data_parameter__mutmut_15'] = x_structured_data_parameter__mutmut_15 # type: ignore # mutmut generated
mutants_x_structured_data_parameter__mutmut['x_structured_data_parameter__mutmut_16'] = x_structured_data_parameter__mutmut_16 # type: ignore # mutmut generated
mutants_x_structured_data_parameter__mutmut['x_structured_data_parameter__mutmut_17'] = x_structured_data_parameter__mutmut_17 # type: ignore # mutmut generated
mutants_x_structured_data_parameter__mutmut['x_structured_data_parameter__mutmut_18'] = x_structured_data_parameter__mutmut_18 # type: ignore # mutmut generated
mutants_x_structured_data_parameter__mutmut['x_structured_data_parameter__mutmut_19'] = x_structured_data_parameter__mutmut_19 # type: ignore # mutmut generated
mutants_x_structured_data_parameter__mutmut['x_structured_data_parameter__mutmut_20'] = x_structured_data_parameter__mutmut_20 # type: ignore # mutmut generated
mutants_x_structured_data_parameter__mutmut['x_structured_data_parameter__mutmut_21'] = x_structured_data_parameter__mutmut_21 # type: ignore # mutmut generated
mutants_x_structured_data_parameter__mutmut['x_structured_data_parameter__mutmut_22'] = x_structured_data_parameter__mutmut_22 # type: ignore # mutmut generated
mutants_x_structured_data_parameter__mutmut['x_structured_data_parameter__mutmut_23'] = x_structured_data_parameter__mutmut_23 # type: ignore # mutmut generated
mutants_x_structured_data_parameter__mutmut['x_structured_data_parameter__mutmut_24'] = x_structured_data_parameter__mutmut_24 # type: ignore # mutmut generated
mutants_x_structured_data_parameter__mutmut['x_structured_data_parameter__mutmut_25'] = x_structured_data_parameter__mutmut_25 # type: ignore # mutmut generated
mutants_x_structured_data_parameter__mutmut['x_structured_data_parameter__mutmut_26'] = x_structured_data_parameter__mutmut_26 # type: ignore # mutmut generated
mutants_x_structured_data_parameter__mutmut['x_structured_data_parameter__mutmut_27'] = x_structured_data_parameter__mutmut_27 # type: ignore # mutmut generated
mutants_x__is_escaped__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__is_escaped__mutmut)
def _is_escaped(value: str) -> bool:
    """Return whether ``"``, ``]`` and backslash, and only these, are escaped. RFC 5424, 6.3.3."""
    for escaped in ("\\\\", '\\"', "\\]"):  # the backslash itself first
        value = value.replace(escaped, "_")
    return not any(c in value for c in '"\\]')


def x__is_escaped__mutmut_orig(value: str) -> bool:
    """Return whether ``"``, ``]`` and backslash, and only these, are escaped. RFC 5424, 6.3.3."""
    for escaped in ("\\\\", '\\"', "\\]"):  # the backslash itself first
        value = value.replace(escaped, "_")
    return not any(c in value for c in '"\\]')


def x__is_escaped__mutmut_1(value: str) -> bool:
    """Return whether ``"``, ``]`` and backslash, and only these, are escaped. RFC 5424, 6.3.3."""
    for escaped in ("XX\\\\XX", '\\"', "\\]"):  # the backslash itself first
        value = value.replace(escaped, "_")
    return not any(c in value for c in '"\\]')


def x__is_escaped__mutmut_2(value: str) -> bool:
    """Return whether ``"``, ``]`` and backslash, and only these, are escaped. RFC 5424, 6.3.3."""
    for escaped in ("\\\\", 'XX\\"XX', "\\]"):  # the backslash itself first
        value = value.replace(escaped, "_")
    return not any(c in value for c in '"\\]')


def x__is_escaped__mutmut_3(value: str) -> bool:
    """Return whether ``"``, ``]`` and backslash, and only these, are escaped. RFC 5424, 6.3.3."""
    for escaped in ("\\\\", '\\"', "XX\\]XX"):  # the backslash itself first
        value = value.replace(escaped, "_")
    return not any(c in value for c in '"\\]')


def x__is_escaped__mutmut_4(value: str) -> bool:
    """Return whether ``"``, ``]`` and backslash, and only these, are escaped. RFC 5424, 6.3.3."""
    for escaped in ("\\\\", '\\"', "\\]"):  # the backslash itself first
        value = None
    return not any(c in value for c in '"\\]')


def x__is_escaped__mutmut_5(value: str) -> bool:
    """Return whether ``"``, ``]`` and backslash, and only these, are escaped. RFC 5424, 6.3.3."""
    for escaped in ("\\\\", '\\"', "\\]"):  # the backslash itself first
        value = value.replace(None, "_")
    return not any(c in value for c in '"\\]')


def x__is_escaped__mutmut_6(value: str) -> bool:
    """Return whether ``"``, ``]`` and backslash, and only these, are escaped. RFC 5424, 6.3.3."""
    for escaped in ("\\\\", '\\"', "\\]"):  # the backslash itself first
        value = value.replace(escaped, None)
    return not any(c in value for c in '"\\]')


def x__is_escaped__mutmut_7(value: str) -> bool:
    """Return whether ``"``, ``]`` and backslash, and only these, are escaped. RFC 5424, 6.3.3."""
    for escaped in ("\\\\", '\\"', "\\]"):  # the backslash itself first
        value = value.replace("_")
    return not any(c in value for c in '"\\]')


def x__is_escaped__mutmut_8(value: str) -> bool:
    """Return whether ``"``, ``]`` and backslash, and only these, are escaped. RFC 5424, 6.3.3."""
    for escaped in ("\\\\", '\\"', "\\]"):  # the backslash itself first
        value = value.replace(escaped, )
    return not any(c in value for c in '"\\]')


def x__is_escaped__mutmut_9(value: str) -> bool:
    """Return whether ``"``, ``]`` and backslash, and only these, are escaped. RFC 5424, 6.3.3."""
    for escaped in ("\\\\", '\\"', "\\]"):  # the backslash itself first
        value = value.replace(escaped, "XX_XX")
    return not any(c in value for c in '"\\]')


def x__is_escaped__mutmut_10(value: str) -> bool:
    """Return whether ``"``, ``]`` and backslash, and only these, are escaped. RFC 5424, 6.3.3."""
    for escaped in ("\\\\", '\\"', "\\]"):  # the backslash itself first
        value = value.replace(escaped, "_")
    return any(c in value for c in '"\\]')


def x__is_escaped__mutmut_11(value: str) -> bool:
    """Return whether ``"``, ``]`` and backslash, and only these, are escaped. RFC 5424, 6.3.3."""
    for escaped in ("\\\\", '\\"', "\\]"):  # the backslash itself first
        value = value.replace(escaped, "_")
    return not any(None)


def x__is_escaped__mutmut_12(value: str) -> bool:
    """Return whether ``"``, ``]`` and backslash, and only these, are escaped. RFC 5424, 6.3.3."""
    for escaped in ("\\\\", '\\"', "\\]"):  # the backslash itself first
        value = value.replace(escaped, "_")
    return not any(c not in value for c in '"\\]')


def x__is_escaped__mutmut_13(value: str) -> bool:
    """Return whether ``"``, ``]`` and backslash, and only these, are escaped. RFC 5424, 6.3.3."""
    for escaped in ("\\\\", '\\"', "\\]"):  # the backslash itself first
        value = value.replace(escaped, "_")
    return not any(c in value for c in 'XX"\\]XX')

mutants_x__is_escaped__mutmut['_mutmut_orig'] = x__is_escaped__mutmut_orig # type: ignore # mutmut generated
mutants_x__is_escaped__mutmut['x__is_escaped__mutmut_1'] = x__is_escaped__mutmut_1 # type: ignore # mutmut generated
mutants_x__is_escaped__mutmut['x__is_escaped__mutmut_2'] = x__is_escaped__mutmut_2 # type: ignore # mutmut generated
mutants_x__is_escaped__mutmut['x__is_escaped__mutmut_3'] = x__is_escaped__mutmut_3 # type: ignore # mutmut generated
mutants_x__is_escaped__mutmut['x__is_escaped__mutmut_4'] = x__is_escaped__mutmut_4 # type: ignore # mutmut generated
mutants_x__is_escaped__mutmut['x__is_escaped__mutmut_5'] = x__is_escaped__mutmut_5 # type: ignore # mutmut generated
mutants_x__is_escaped__mutmut['x__is_escaped__mutmut_6'] = x__is_escaped__mutmut_6 # type: ignore # mutmut generated
mutants_x__is_escaped__mutmut['x__is_escaped__mutmut_7'] = x__is_escaped__mutmut_7 # type: ignore # mutmut generated
mutants_x__is_escaped__mutmut['x__is_escaped__mutmut_8'] = x__is_escaped__mutmut_8 # type: ignore # mutmut generated
mutants_x__is_escaped__mutmut['x__is_escaped__mutmut_9'] = x__is_escaped__mutmut_9 # type: ignore # mutmut generated
mutants_x__is_escaped__mutmut['x__is_escaped__mutmut_10'] = x__is_escaped__mutmut_10 # type: ignore # mutmut generated
mutants_x__is_escaped__mutmut['x__is_escaped__mutmut_11'] = x__is_escaped__mutmut_11 # type: ignore # mutmut generated
mutants_x__is_escaped__mutmut['x__is_escaped__mutmut_12'] = x__is_escaped__mutmut_12 # type: ignore # mutmut generated
mutants_x__is_escaped__mutmut['x__is_escaped__mutmut_13'] = x__is_escaped__mutmut_13 # type: ignore # mutmut generated
