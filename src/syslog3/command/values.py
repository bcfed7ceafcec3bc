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


def _code(what: str, name: str, codes: Mapping[str, int]) -> int:
    if name.isascii() and name.isdigit() and int(name) in codes.values():
        return int(name)
    if name.lower() not in codes:
        raise ValueError(f"unknown {what} name: {name}")
    return codes[name.lower()]


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


def _fraction(digits: str, scale: int) -> int:
    """Return what the fraction adds, with util-linux's integer division: 1.9K is 2048."""
    unit = 10
    while unit < int(digits or "0"):
        unit *= 10
    unit *= 10 ** (len(digits) - len(digits.lstrip("0")))
    total = 0
    for digit in map(int, reversed(digits)):
        if digit:
            total += scale // (unit // digit)
        unit //= 10
    return total


def _bad_size(text: str, reason: str) -> str:
    return f"failed to parse message size: '{text}': {reason}"


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


def _scale(suffix: str) -> int:
    """Return the factor that a suffix stands for, 0 for an unknown suffix."""
    power = "KMGTPEZY".find(suffix[0].upper()) + 1
    kind = suffix[1:]
    if not power or kind not in ("", "iB", "ib", "B", "b"):
        return 0
    return int((1000 if kind in ("B", "b") else 1024) ** power)


def structured_data_id(text: str) -> str:
    """Return a valid SD-ID unchanged; :exc:`ValueError` in logger's words."""
    name, at, number = text.partition("@")
    is_valid = bool(name) and not any(c in '="\x7f' or c <= " " for c in name)
    if not at:
        is_valid = is_valid and name in STANDARD_IDS
    elif not all(part.isascii() and part.isdigit() for part in number.split(".")):
        is_valid = False
    if not is_valid:
        raise ValueError(f"invalid structured data ID: '{text}'")
    return text


def structured_data_parameter(text: str) -> str:
    """Return a valid ``name="value"`` unchanged; :exc:`ValueError` in logger's words."""
    name, _, value = text.partition("=")
    is_quoted = len(value) >= 2 and value[0] == value[-1] == '"'
    if not name or '"' in name or not is_quoted or not _is_escaped(value[1:-1]):
        raise ValueError(f"invalid structured data parameter: '{text}'")
    return text


def _is_escaped(value: str) -> bool:
    """Return whether ``"``, ``]`` and backslash, and only these, are escaped. RFC 5424, 6.3.3."""
    for escaped in ("\\\\", '\\"', "\\]"):  # the backslash itself first
        value = value.replace(escaped, "_")
    return not any(c in value for c in '"\\]')
