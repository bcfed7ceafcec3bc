"""Perl's ``sprintf``, as far as Python has its conversions, and ``%m``. Source: perlfunc(1)."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from typing import NamedTuple

from syslog3.perl.scalars import Number, infinite, integer, number, text, unsigned, wrap

_CONVERSION = re.compile(
    r"""%
    (?P<index>[1-9]\d*\$)?
    (?P<flags>[ +\-0#]*)
    (?P<vector>(?:\*(?:\d+\$)?)?v)?
    (?P<width>\d+|\*(?:\d+\$)?)?
    (?:\.(?P<precision>\d+|\*(?:\d+\$)?|))?
    (?P<size>hh|h|ll|[lqLVztj])?
    (?P<letter>[A-Za-z%])
    """,
    re.ASCII | re.VERBOSE,
)
_INTEGERS = "diuoxX"
_FLOATS = "eEfFgG"
_WITH_VECTOR = "diuoxXbBDUO"

#: Perl's letters that Python's ``%`` lacks, or has for something else: ``%a`` is Perl's for floats.
_PERLS_ALONE = "aAbBDOUnp"

#: C's types by ``%hd`` and ``%hhd``; the others hold whatever Perl has.
_SIZES = {"hh": 8, "h": 16}

#: Sizes that no float has.
_NO_FLOATS = ("h", "hh", "z", "t", "j")

_BASES = {"o": ("o", ""), "x": ("x", "0x"), "X": ("X", "0X")}

_HIGHEST_CHARACTER = 0x10FFFF


class _Spec(NamedTuple):
    flags: str
    width: int
    precision: int | None
    size: str | None
    letter: str


#: The largest width and precision that Perl takes: C's int.
_LARGEST_SIZE = 2**31 - 1


def insert_error(format: str, error: str) -> str:
    """Return ``format`` with each ``%m`` as ``error``, unless its ``%`` is the half of a ``%%``."""
    return re.sub(r"(?<!%)((?:%%)*)%m", lambda found: found.group(1) + error, format)


def sprintf(format: str, args: Iterable[object]) -> str:
    """Return what Perl's ``sprintf`` makes of ``format`` and ``args``.

    Whatever Perl does without: arguments too few are empty, too many are left out, and what is no
    conversion stays as it is. Raises :exc:`ValueError` for those conversions of Perl that Python's
    ``%`` has not: ``%b``, ``%2$s``, ``%vd`` and so on.
    """
    remaining = iter(args)
    return _CONVERSION.sub(lambda found: _convert(found, remaining, format), format)


def _convert(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
    letter = found["letter"]
    if not _is_conversion(found):
        return found[0]
    if letter in _PERLS_ALONE or found["vector"] or "$" in found[0]:
        raise ValueError(f"syslog: Python has no conversion {found[0]} (format: {format!r})")
    arguments = iter(remaining)
    spec = _spec(found, arguments)
    if letter == "%":
        return _pad("", "%"[: spec.precision], spec)
    value = next(arguments, None)
    if letter == "s":
        return _pad("", text(value)[: spec.precision], spec)
    found_number = number(value)
    if isinstance(found_number, float) and not math.isfinite(found_number):
        return _not_finite(found_number, spec)
    if letter == "c":
        return _pad("", _character(integer(value))[: spec.precision], spec)
    if letter in _INTEGERS:
        return _integer(integer(value), spec)
    return _float(found_number, spec)


def _is_conversion(found: re.Match[str]) -> bool:
    letter = found["letter"]
    if found["vector"]:
        return letter in _WITH_VECTOR
    if letter in _FLOATS:
        return found["size"] not in _NO_FLOATS
    return letter in f"%cs{_INTEGERS}{_PERLS_ALONE}"


def _spec(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["width"], arguments) or 0
    if width < 0:
        flags += "-"
    precision = _size(found["precision"], arguments)
    if precision is not None and precision < 0:
        precision = None
    return _Spec(flags, abs(width), precision, found["size"], found["letter"])


def _size(given: str | None, arguments: Iterable[object]) -> int | None:
    if given is None:
        return None
    size = integer(next(iter(arguments), None)) if given == "*" else int(given or 0)
    if abs(size) > _LARGEST_SIZE:
        raise ValueError(f"Integer overflow in format string: {size} (allowed: {_LARGEST_SIZE})")
    return size


def _pad(sign: str, digits: str, spec: _Spec) -> str:
    missing = spec.width - len(sign) - len(digits)
    if "-" in spec.flags:
        return sign + digits + " " * missing
    if "0" in spec.flags:
        return sign + "0" * missing + digits
    return " " * missing + sign + digits


def _sign(negative: bool, flags: str) -> str:
    if negative:
        return "-"
    return "+" if "+" in flags else " " if " " in flags else ""


def _character(code: int) -> str:
    return chr(code) if 0 <= code <= _HIGHEST_CHARACTER else "\N{REPLACEMENT CHARACTER}"


def _integer(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", ""))
    if spec.letter in "di":
        value = wrap(value, bits) if bits else value
        sign, digits = _sign(value < 0, spec.flags), str(abs(value))
    else:
        value = value % (1 << bits) if bits else unsigned(value)
        sign, digits = "", format(value, base)
    if spec.precision is not None:
        digits = digits.zfill(spec.precision) if value or spec.precision else ""
        spec = spec._replace(flags=spec.flags.replace("0", ""))
    if "#" in spec.flags and spec.letter == "o" and not digits.startswith("0"):
        digits = f"0{digits}"
    elif "#" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def _float(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(infinite(value), spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], spec)


def _not_finite(value: float, spec: _Spec) -> str:
    if spec.letter == "c":
        raise ValueError(f"Cannot printf {text(value)} with 'c'")
    sign = "+" if value > 0 and _sign(False, spec.flags) else ""
    return _pad("", sign + text(value), spec)
