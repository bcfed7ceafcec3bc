"""Perl's ``sprintf``, as far as Python has its conversions, and ``%m``. Source: perlfunc(1)."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from typing import NamedTuple

from syslog3.perl.scalars import Number, integer, number, text, unsigned, wrap

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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class _Spec(NamedTuple):
    flags: str
    width: int
    precision: int | None
    size: str | None
    letter: str


#: The largest width and precision that Perl takes: C's int.
_LARGEST_SIZE = 2**31 - 1
mutants_x_insert_error__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_insert_error__mutmut)
def insert_error(format: str, error: str) -> str:
    """Return ``format`` with each ``%m`` as ``error``, unless its ``%`` is the half of a ``%%``."""
    return re.sub(r"(?<!%)((?:%%)*)%m", lambda found: found.group(1) + error, format)


def x_insert_error__mutmut_orig(format: str, error: str) -> str:
    """Return ``format`` with each ``%m`` as ``error``, unless its ``%`` is the half of a ``%%``."""
    return re.sub(r"(?<!%)((?:%%)*)%m", lambda found: found.group(1) + error, format)


def x_insert_error__mutmut_1(format: str, error: str) -> str:
    """Return ``format`` with each ``%m`` as ``error``, unless its ``%`` is the half of a ``%%``."""
    return re.sub(None, lambda found: found.group(1) + error, format)


def x_insert_error__mutmut_2(format: str, error: str) -> str:
    """Return ``format`` with each ``%m`` as ``error``, unless its ``%`` is the half of a ``%%``."""
    return re.sub(r"(?<!%)((?:%%)*)%m", None, format)


def x_insert_error__mutmut_3(format: str, error: str) -> str:
    """Return ``format`` with each ``%m`` as ``error``, unless its ``%`` is the half of a ``%%``."""
    return re.sub(r"(?<!%)((?:%%)*)%m", lambda found: found.group(1) + error, None)


def x_insert_error__mutmut_4(format: str, error: str) -> str:
    """Return ``format`` with each ``%m`` as ``error``, unless its ``%`` is the half of a ``%%``."""
    return re.sub(lambda found: found.group(1) + error, format)


def x_insert_error__mutmut_5(format: str, error: str) -> str:
    """Return ``format`` with each ``%m`` as ``error``, unless its ``%`` is the half of a ``%%``."""
    return re.sub(r"(?<!%)((?:%%)*)%m", format)


def x_insert_error__mutmut_6(format: str, error: str) -> str:
    """Return ``format`` with each ``%m`` as ``error``, unless its ``%`` is the half of a ``%%``."""
    return re.sub(r"(?<!%)((?:%%)*)%m", lambda found: found.group(1) + error, )


def x_insert_error__mutmut_7(format: str, error: str) -> str:
    """Return ``format`` with each ``%m`` as ``error``, unless its ``%`` is the half of a ``%%``."""
    return re.sub(r"XX(?<!%)((?:%%)*)%mXX", lambda found: found.group(1) + error, format)


def x_insert_error__mutmut_8(format: str, error: str) -> str:
    """Return ``format`` with each ``%m`` as ``error``, unless its ``%`` is the half of a ``%%``."""
    return re.sub(r"(?<!%)((?:%%)*)%M", lambda found: found.group(1) + error, format)


def x_insert_error__mutmut_9(format: str, error: str) -> str:
    """Return ``format`` with each ``%m`` as ``error``, unless its ``%`` is the half of a ``%%``."""
    return re.sub(r"(?<!%)((?:%%)*)%m", lambda found: None, format)


def x_insert_error__mutmut_10(format: str, error: str) -> str:
    """Return ``format`` with each ``%m`` as ``error``, unless its ``%`` is the half of a ``%%``."""
    return re.sub(r"(?<!%)((?:%%)*)%m", lambda found: found.group(1) - error, format)


def x_insert_error__mutmut_11(format: str, error: str) -> str:
    """Return ``format`` with each ``%m`` as ``error``, unless its ``%`` is the half of a ``%%``."""
    return re.sub(r"(?<!%)((?:%%)*)%m", lambda found: found.group(None) + error, format)


def x_insert_error__mutmut_12(format: str, error: str) -> str:
    """Return ``format`` with each ``%m`` as ``error``, unless its ``%`` is the half of a ``%%``."""
    return re.sub(r"(?<!%)((?:%%)*)%m", lambda found: found.group(2) + error, format)

mutants_x_insert_error__mutmut['_mutmut_orig'] = x_insert_error__mutmut_orig # type: ignore # mutmut generated
mutants_x_insert_error__mutmut['x_insert_error__mutmut_1'] = x_insert_error__mutmut_1 # type: ignore # mutmut generated
mutants_x_insert_error__mutmut['x_insert_error__mutmut_2'] = x_insert_error__mutmut_2 # type: ignore # mutmut generated
mutants_x_insert_error__mutmut['x_insert_error__mutmut_3'] = x_insert_error__mutmut_3 # type: ignore # mutmut generated
mutants_x_insert_error__mutmut['x_insert_error__mutmut_4'] = x_insert_error__mutmut_4 # type: ignore # mutmut generated
mutants_x_insert_error__mutmut['x_insert_error__mutmut_5'] = x_insert_error__mutmut_5 # type: ignore # mutmut generated
mutants_x_insert_error__mutmut['x_insert_error__mutmut_6'] = x_insert_error__mutmut_6 # type: ignore # mutmut generated
mutants_x_insert_error__mutmut['x_insert_error__mutmut_7'] = x_insert_error__mutmut_7 # type: ignore # mutmut generated
mutants_x_insert_error__mutmut['x_insert_error__mutmut_8'] = x_insert_error__mutmut_8 # type: ignore # mutmut generated
mutants_x_insert_error__mutmut['x_insert_error__mutmut_9'] = x_insert_error__mutmut_9 # type: ignore # mutmut generated
mutants_x_insert_error__mutmut['x_insert_error__mutmut_10'] = x_insert_error__mutmut_10 # type: ignore # mutmut generated
mutants_x_insert_error__mutmut['x_insert_error__mutmut_11'] = x_insert_error__mutmut_11 # type: ignore # mutmut generated
mutants_x_insert_error__mutmut['x_insert_error__mutmut_12'] = x_insert_error__mutmut_12 # type: ignore # mutmut generated
mutants_x_sprintf__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_sprintf__mutmut)
def sprintf(format: str, args: Iterable[object]) -> str:
    """Return what Perl's ``sprintf`` makes of ``format`` and ``args``.

    Whatever Perl does without: arguments too few are empty, too many are left out, and what is no
    conversion stays as it is. Raises :exc:`ValueError` for those conversions of Perl that Python's
    ``%`` has not: ``%b``, ``%2$s``, ``%vd`` and so on.
    """
    remaining = iter(args)
    return _CONVERSION.sub(lambda found: _convert(found, remaining, format), format)


def x_sprintf__mutmut_orig(format: str, args: Iterable[object]) -> str:
    """Return what Perl's ``sprintf`` makes of ``format`` and ``args``.

    Whatever Perl does without: arguments too few are empty, too many are left out, and what is no
    conversion stays as it is. Raises :exc:`ValueError` for those conversions of Perl that Python's
    ``%`` has not: ``%b``, ``%2$s``, ``%vd`` and so on.
    """
    remaining = iter(args)
    return _CONVERSION.sub(lambda found: _convert(found, remaining, format), format)


def x_sprintf__mutmut_1(format: str, args: Iterable[object]) -> str:
    """Return what Perl's ``sprintf`` makes of ``format`` and ``args``.

    Whatever Perl does without: arguments too few are empty, too many are left out, and what is no
    conversion stays as it is. Raises :exc:`ValueError` for those conversions of Perl that Python's
    ``%`` has not: ``%b``, ``%2$s``, ``%vd`` and so on.
    """
    remaining = None
    return _CONVERSION.sub(lambda found: _convert(found, remaining, format), format)


def x_sprintf__mutmut_2(format: str, args: Iterable[object]) -> str:
    """Return what Perl's ``sprintf`` makes of ``format`` and ``args``.

    Whatever Perl does without: arguments too few are empty, too many are left out, and what is no
    conversion stays as it is. Raises :exc:`ValueError` for those conversions of Perl that Python's
    ``%`` has not: ``%b``, ``%2$s``, ``%vd`` and so on.
    """
    remaining = iter(None)
    return _CONVERSION.sub(lambda found: _convert(found, remaining, format), format)


def x_sprintf__mutmut_3(format: str, args: Iterable[object]) -> str:
    """Return what Perl's ``sprintf`` makes of ``format`` and ``args``.

    Whatever Perl does without: arguments too few are empty, too many are left out, and what is no
    conversion stays as it is. Raises :exc:`ValueError` for those conversions of Perl that Python's
    ``%`` has not: ``%b``, ``%2$s``, ``%vd`` and so on.
    """
    remaining = iter(args)
    return _CONVERSION.sub(None, format)


def x_sprintf__mutmut_4(format: str, args: Iterable[object]) -> str:
    """Return what Perl's ``sprintf`` makes of ``format`` and ``args``.

    Whatever Perl does without: arguments too few are empty, too many are left out, and what is no
    conversion stays as it is. Raises :exc:`ValueError` for those conversions of Perl that Python's
    ``%`` has not: ``%b``, ``%2$s``, ``%vd`` and so on.
    """
    remaining = iter(args)
    return _CONVERSION.sub(lambda found: _convert(found, remaining, format), None)


def x_sprintf__mutmut_5(format: str, args: Iterable[object]) -> str:
    """Return what Perl's ``sprintf`` makes of ``format`` and ``args``.

    Whatever Perl does without: arguments too few are empty, too many are left out, and what is no
    conversion stays as it is. Raises :exc:`ValueError` for those conversions of Perl that Python's
    ``%`` has not: ``%b``, ``%2$s``, ``%vd`` and so on.
    """
    remaining = iter(args)
    return _CONVERSION.sub(format)


def x_sprintf__mutmut_6(format: str, args: Iterable[object]) -> str:
    """Return what Perl's ``sprintf`` makes of ``format`` and ``args``.

    Whatever Perl does without: arguments too few are empty, too many are left out, and what is no
    conversion stays as it is. Raises :exc:`ValueError` for those conversions of Perl that Python's
    ``%`` has not: ``%b``, ``%2$s``, ``%vd`` and so on.
    """
    remaining = iter(args)
    return _CONVERSION.sub(lambda found: _convert(found, remaining, format), )


def x_sprintf__mutmut_7(format: str, args: Iterable[object]) -> str:
    """Return what Perl's ``sprintf`` makes of ``format`` and ``args``.

    Whatever Perl does without: arguments too few are empty, too many are left out, and what is no
    conversion stays as it is. Raises :exc:`ValueError` for those conversions of Perl that Python's
    ``%`` has not: ``%b``, ``%2$s``, ``%vd`` and so on.
    """
    remaining = iter(args)
    return _CONVERSION.sub(lambda found: None, format)


def x_sprintf__mutmut_8(format: str, args: Iterable[object]) -> str:
    """Return what Perl's ``sprintf`` makes of ``format`` and ``args``.

    Whatever Perl does without: arguments too few are empty, too many are left out, and what is no
    conversion stays as it is. Raises :exc:`ValueError` for those conversions of Perl that Python's
    ``%`` has not: ``%b``, ``%2$s``, ``%vd`` and so on.
    """
    remaining = iter(args)
    return _CONVERSION.sub(lambda found: _convert(None, remaining, format), format)


def x_sprintf__mutmut_9(format: str, args: Iterable[object]) -> str:
    """Return what Perl's ``sprintf`` makes of ``format`` and ``args``.

    Whatever Perl does without: arguments too few are empty, too many are left out, and what is no
    conversion stays as it is. Raises :exc:`ValueError` for those conversions of Perl that Python's
    ``%`` has not: ``%b``, ``%2$s``, ``%vd`` and so on.
    """
    remaining = iter(args)
    return _CONVERSION.sub(lambda found: _convert(found, None, format), format)


def x_sprintf__mutmut_10(format: str, args: Iterable[object]) -> str:
    """Return what Perl's ``sprintf`` makes of ``format`` and ``args``.

    Whatever Perl does without: arguments too few are empty, too many are left out, and what is no
    conversion stays as it is. Raises :exc:`ValueError` for those conversions of Perl that Python's
    ``%`` has not: ``%b``, ``%2$s``, ``%vd`` and so on.
    """
    remaining = iter(args)
    return _CONVERSION.sub(lambda found: _convert(found, remaining, None), format)


def x_sprintf__mutmut_11(format: str, args: Iterable[object]) -> str:
    """Return what Perl's ``sprintf`` makes of ``format`` and ``args``.

    Whatever Perl does without: arguments too few are empty, too many are left out, and what is no
    conversion stays as it is. Raises :exc:`ValueError` for those conversions of Perl that Python's
    ``%`` has not: ``%b``, ``%2$s``, ``%vd`` and so on.
    """
    remaining = iter(args)
    return _CONVERSION.sub(lambda found: _convert(remaining, format), format)


def x_sprintf__mutmut_12(format: str, args: Iterable[object]) -> str:
    """Return what Perl's ``sprintf`` makes of ``format`` and ``args``.

    Whatever Perl does without: arguments too few are empty, too many are left out, and what is no
    conversion stays as it is. Raises :exc:`ValueError` for those conversions of Perl that Python's
    ``%`` has not: ``%b``, ``%2$s``, ``%vd`` and so on.
    """
    remaining = iter(args)
    return _CONVERSION.sub(lambda found: _convert(found, format), format)


def x_sprintf__mutmut_13(format: str, args: Iterable[object]) -> str:
    """Return what Perl's ``sprintf`` makes of ``format`` and ``args``.

    Whatever Perl does without: arguments too few are empty, too many are left out, and what is no
    conversion stays as it is. Raises :exc:`ValueError` for those conversions of Perl that Python's
    ``%`` has not: ``%b``, ``%2$s``, ``%vd`` and so on.
    """
    remaining = iter(args)
    return _CONVERSION.sub(lambda found: _convert(found, remaining, ), format)

mutants_x_sprintf__mutmut['_mutmut_orig'] = x_sprintf__mutmut_orig # type: ignore # mutmut generated
mutants_x_sprintf__mutmut['x_sprintf__mutmut_1'] = x_sprintf__mutmut_1 # type: ignore # mutmut generated
mutants_x_sprintf__mutmut['x_sprintf__mutmut_2'] = x_sprintf__mutmut_2 # type: ignore # mutmut generated
mutants_x_sprintf__mutmut['x_sprintf__mutmut_3'] = x_sprintf__mutmut_3 # type: ignore # mutmut generated
mutants_x_sprintf__mutmut['x_sprintf__mutmut_4'] = x_sprintf__mutmut_4 # type: ignore # mutmut generated
mutants_x_sprintf__mutmut['x_sprintf__mutmut_5'] = x_sprintf__mutmut_5 # type: ignore # mutmut generated
mutants_x_sprintf__mutmut['x_sprintf__mutmut_6'] = x_sprintf__mutmut_6 # type: ignore # mutmut generated
mutants_x_sprintf__mutmut['x_sprintf__mutmut_7'] = x_sprintf__mutmut_7 # type: ignore # mutmut generated
mutants_x_sprintf__mutmut['x_sprintf__mutmut_8'] = x_sprintf__mutmut_8 # type: ignore # mutmut generated
mutants_x_sprintf__mutmut['x_sprintf__mutmut_9'] = x_sprintf__mutmut_9 # type: ignore # mutmut generated
mutants_x_sprintf__mutmut['x_sprintf__mutmut_10'] = x_sprintf__mutmut_10 # type: ignore # mutmut generated
mutants_x_sprintf__mutmut['x_sprintf__mutmut_11'] = x_sprintf__mutmut_11 # type: ignore # mutmut generated
mutants_x_sprintf__mutmut['x_sprintf__mutmut_12'] = x_sprintf__mutmut_12 # type: ignore # mutmut generated
mutants_x_sprintf__mutmut['x_sprintf__mutmut_13'] = x_sprintf__mutmut_13 # type: ignore # mutmut generated
mutants_x__convert__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__convert__mutmut)
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


def x__convert__mutmut_orig(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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


def x__convert__mutmut_1(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
    letter = None
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


def x__convert__mutmut_2(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
    letter = found["XXletterXX"]
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


def x__convert__mutmut_3(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
    letter = found["LETTER"]
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


def x__convert__mutmut_4(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
    letter = found["letter"]
    if _is_conversion(found):
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


def x__convert__mutmut_5(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
    letter = found["letter"]
    if not _is_conversion(None):
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


def x__convert__mutmut_6(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
    letter = found["letter"]
    if not _is_conversion(found):
        return found[1]
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


def x__convert__mutmut_7(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
    letter = found["letter"]
    if not _is_conversion(found):
        return found[0]
    if letter in _PERLS_ALONE or found["vector"] and "$" in found[0]:
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


def x__convert__mutmut_8(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
    letter = found["letter"]
    if not _is_conversion(found):
        return found[0]
    if letter in _PERLS_ALONE and found["vector"] or "$" in found[0]:
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


def x__convert__mutmut_9(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
    letter = found["letter"]
    if not _is_conversion(found):
        return found[0]
    if letter not in _PERLS_ALONE or found["vector"] or "$" in found[0]:
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


def x__convert__mutmut_10(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
    letter = found["letter"]
    if not _is_conversion(found):
        return found[0]
    if letter in _PERLS_ALONE or found["XXvectorXX"] or "$" in found[0]:
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


def x__convert__mutmut_11(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
    letter = found["letter"]
    if not _is_conversion(found):
        return found[0]
    if letter in _PERLS_ALONE or found["VECTOR"] or "$" in found[0]:
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


def x__convert__mutmut_12(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
    letter = found["letter"]
    if not _is_conversion(found):
        return found[0]
    if letter in _PERLS_ALONE or found["vector"] or "XX$XX" in found[0]:
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


def x__convert__mutmut_13(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
    letter = found["letter"]
    if not _is_conversion(found):
        return found[0]
    if letter in _PERLS_ALONE or found["vector"] or "$" not in found[0]:
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


def x__convert__mutmut_14(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
    letter = found["letter"]
    if not _is_conversion(found):
        return found[0]
    if letter in _PERLS_ALONE or found["vector"] or "$" in found[1]:
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


def x__convert__mutmut_15(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
    letter = found["letter"]
    if not _is_conversion(found):
        return found[0]
    if letter in _PERLS_ALONE or found["vector"] or "$" in found[0]:
        raise ValueError(None)
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


def x__convert__mutmut_16(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
    letter = found["letter"]
    if not _is_conversion(found):
        return found[0]
    if letter in _PERLS_ALONE or found["vector"] or "$" in found[0]:
        raise ValueError(f"syslog: Python has no conversion {found[1]} (format: {format!r})")
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


def x__convert__mutmut_17(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
    letter = found["letter"]
    if not _is_conversion(found):
        return found[0]
    if letter in _PERLS_ALONE or found["vector"] or "$" in found[0]:
        raise ValueError(f"syslog: Python has no conversion {found[0]} (format: {format!r})")
    arguments = None
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


def x__convert__mutmut_18(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
    letter = found["letter"]
    if not _is_conversion(found):
        return found[0]
    if letter in _PERLS_ALONE or found["vector"] or "$" in found[0]:
        raise ValueError(f"syslog: Python has no conversion {found[0]} (format: {format!r})")
    arguments = iter(None)
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


def x__convert__mutmut_19(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
    letter = found["letter"]
    if not _is_conversion(found):
        return found[0]
    if letter in _PERLS_ALONE or found["vector"] or "$" in found[0]:
        raise ValueError(f"syslog: Python has no conversion {found[0]} (format: {format!r})")
    arguments = iter(remaining)
    spec = None
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


def x__convert__mutmut_20(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
    letter = found["letter"]
    if not _is_conversion(found):
        return found[0]
    if letter in _PERLS_ALONE or found["vector"] or "$" in found[0]:
        raise ValueError(f"syslog: Python has no conversion {found[0]} (format: {format!r})")
    arguments = iter(remaining)
    spec = _spec(None, arguments)
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


def x__convert__mutmut_21(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
    letter = found["letter"]
    if not _is_conversion(found):
        return found[0]
    if letter in _PERLS_ALONE or found["vector"] or "$" in found[0]:
        raise ValueError(f"syslog: Python has no conversion {found[0]} (format: {format!r})")
    arguments = iter(remaining)
    spec = _spec(found, None)
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


def x__convert__mutmut_22(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
    letter = found["letter"]
    if not _is_conversion(found):
        return found[0]
    if letter in _PERLS_ALONE or found["vector"] or "$" in found[0]:
        raise ValueError(f"syslog: Python has no conversion {found[0]} (format: {format!r})")
    arguments = iter(remaining)
    spec = _spec(arguments)
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


def x__convert__mutmut_23(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
    letter = found["letter"]
    if not _is_conversion(found):
        return found[0]
    if letter in _PERLS_ALONE or found["vector"] or "$" in found[0]:
        raise ValueError(f"syslog: Python has no conversion {found[0]} (format: {format!r})")
    arguments = iter(remaining)
    spec = _spec(found, )
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


def x__convert__mutmut_24(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
    letter = found["letter"]
    if not _is_conversion(found):
        return found[0]
    if letter in _PERLS_ALONE or found["vector"] or "$" in found[0]:
        raise ValueError(f"syslog: Python has no conversion {found[0]} (format: {format!r})")
    arguments = iter(remaining)
    spec = _spec(found, arguments)
    if letter != "%":
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


def x__convert__mutmut_25(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
    letter = found["letter"]
    if not _is_conversion(found):
        return found[0]
    if letter in _PERLS_ALONE or found["vector"] or "$" in found[0]:
        raise ValueError(f"syslog: Python has no conversion {found[0]} (format: {format!r})")
    arguments = iter(remaining)
    spec = _spec(found, arguments)
    if letter == "XX%XX":
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


def x__convert__mutmut_26(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
    letter = found["letter"]
    if not _is_conversion(found):
        return found[0]
    if letter in _PERLS_ALONE or found["vector"] or "$" in found[0]:
        raise ValueError(f"syslog: Python has no conversion {found[0]} (format: {format!r})")
    arguments = iter(remaining)
    spec = _spec(found, arguments)
    if letter == "%":
        return _pad(None, "%"[: spec.precision], spec)
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


def x__convert__mutmut_27(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
    letter = found["letter"]
    if not _is_conversion(found):
        return found[0]
    if letter in _PERLS_ALONE or found["vector"] or "$" in found[0]:
        raise ValueError(f"syslog: Python has no conversion {found[0]} (format: {format!r})")
    arguments = iter(remaining)
    spec = _spec(found, arguments)
    if letter == "%":
        return _pad("", None, spec)
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


def x__convert__mutmut_28(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
    letter = found["letter"]
    if not _is_conversion(found):
        return found[0]
    if letter in _PERLS_ALONE or found["vector"] or "$" in found[0]:
        raise ValueError(f"syslog: Python has no conversion {found[0]} (format: {format!r})")
    arguments = iter(remaining)
    spec = _spec(found, arguments)
    if letter == "%":
        return _pad("", "%"[: spec.precision], None)
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


def x__convert__mutmut_29(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
    letter = found["letter"]
    if not _is_conversion(found):
        return found[0]
    if letter in _PERLS_ALONE or found["vector"] or "$" in found[0]:
        raise ValueError(f"syslog: Python has no conversion {found[0]} (format: {format!r})")
    arguments = iter(remaining)
    spec = _spec(found, arguments)
    if letter == "%":
        return _pad("%"[: spec.precision], spec)
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


def x__convert__mutmut_30(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
    letter = found["letter"]
    if not _is_conversion(found):
        return found[0]
    if letter in _PERLS_ALONE or found["vector"] or "$" in found[0]:
        raise ValueError(f"syslog: Python has no conversion {found[0]} (format: {format!r})")
    arguments = iter(remaining)
    spec = _spec(found, arguments)
    if letter == "%":
        return _pad("", spec)
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


def x__convert__mutmut_31(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
    letter = found["letter"]
    if not _is_conversion(found):
        return found[0]
    if letter in _PERLS_ALONE or found["vector"] or "$" in found[0]:
        raise ValueError(f"syslog: Python has no conversion {found[0]} (format: {format!r})")
    arguments = iter(remaining)
    spec = _spec(found, arguments)
    if letter == "%":
        return _pad("", "%"[: spec.precision], )
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


def x__convert__mutmut_32(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
    letter = found["letter"]
    if not _is_conversion(found):
        return found[0]
    if letter in _PERLS_ALONE or found["vector"] or "$" in found[0]:
        raise ValueError(f"syslog: Python has no conversion {found[0]} (format: {format!r})")
    arguments = iter(remaining)
    spec = _spec(found, arguments)
    if letter == "%":
        return _pad("XXXX", "%"[: spec.precision], spec)
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


def x__convert__mutmut_33(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
    letter = found["letter"]
    if not _is_conversion(found):
        return found[0]
    if letter in _PERLS_ALONE or found["vector"] or "$" in found[0]:
        raise ValueError(f"syslog: Python has no conversion {found[0]} (format: {format!r})")
    arguments = iter(remaining)
    spec = _spec(found, arguments)
    if letter == "%":
        return _pad("", "XX%XX"[: spec.precision], spec)
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


def x__convert__mutmut_34(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
    letter = found["letter"]
    if not _is_conversion(found):
        return found[0]
    if letter in _PERLS_ALONE or found["vector"] or "$" in found[0]:
        raise ValueError(f"syslog: Python has no conversion {found[0]} (format: {format!r})")
    arguments = iter(remaining)
    spec = _spec(found, arguments)
    if letter == "%":
        return _pad("", "%"[: spec.precision], spec)
    value = None
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


def x__convert__mutmut_35(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
    letter = found["letter"]
    if not _is_conversion(found):
        return found[0]
    if letter in _PERLS_ALONE or found["vector"] or "$" in found[0]:
        raise ValueError(f"syslog: Python has no conversion {found[0]} (format: {format!r})")
    arguments = iter(remaining)
    spec = _spec(found, arguments)
    if letter == "%":
        return _pad("", "%"[: spec.precision], spec)
    value = next(None, None)
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


def x__convert__mutmut_36(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
    letter = found["letter"]
    if not _is_conversion(found):
        return found[0]
    if letter in _PERLS_ALONE or found["vector"] or "$" in found[0]:
        raise ValueError(f"syslog: Python has no conversion {found[0]} (format: {format!r})")
    arguments = iter(remaining)
    spec = _spec(found, arguments)
    if letter == "%":
        return _pad("", "%"[: spec.precision], spec)
    value = next(None)
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


def x__convert__mutmut_37(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
    letter = found["letter"]
    if not _is_conversion(found):
        return found[0]
    if letter in _PERLS_ALONE or found["vector"] or "$" in found[0]:
        raise ValueError(f"syslog: Python has no conversion {found[0]} (format: {format!r})")
    arguments = iter(remaining)
    spec = _spec(found, arguments)
    if letter == "%":
        return _pad("", "%"[: spec.precision], spec)
    value = next(arguments, )
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


def x__convert__mutmut_38(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
    if letter != "s":
        return _pad("", text(value)[: spec.precision], spec)
    found_number = number(value)
    if isinstance(found_number, float) and not math.isfinite(found_number):
        return _not_finite(found_number, spec)
    if letter == "c":
        return _pad("", _character(integer(value))[: spec.precision], spec)
    if letter in _INTEGERS:
        return _integer(integer(value), spec)
    return _float(found_number, spec)


def x__convert__mutmut_39(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
    if letter == "XXsXX":
        return _pad("", text(value)[: spec.precision], spec)
    found_number = number(value)
    if isinstance(found_number, float) and not math.isfinite(found_number):
        return _not_finite(found_number, spec)
    if letter == "c":
        return _pad("", _character(integer(value))[: spec.precision], spec)
    if letter in _INTEGERS:
        return _integer(integer(value), spec)
    return _float(found_number, spec)


def x__convert__mutmut_40(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
    if letter == "S":
        return _pad("", text(value)[: spec.precision], spec)
    found_number = number(value)
    if isinstance(found_number, float) and not math.isfinite(found_number):
        return _not_finite(found_number, spec)
    if letter == "c":
        return _pad("", _character(integer(value))[: spec.precision], spec)
    if letter in _INTEGERS:
        return _integer(integer(value), spec)
    return _float(found_number, spec)


def x__convert__mutmut_41(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
        return _pad(None, text(value)[: spec.precision], spec)
    found_number = number(value)
    if isinstance(found_number, float) and not math.isfinite(found_number):
        return _not_finite(found_number, spec)
    if letter == "c":
        return _pad("", _character(integer(value))[: spec.precision], spec)
    if letter in _INTEGERS:
        return _integer(integer(value), spec)
    return _float(found_number, spec)


def x__convert__mutmut_42(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
        return _pad("", None, spec)
    found_number = number(value)
    if isinstance(found_number, float) and not math.isfinite(found_number):
        return _not_finite(found_number, spec)
    if letter == "c":
        return _pad("", _character(integer(value))[: spec.precision], spec)
    if letter in _INTEGERS:
        return _integer(integer(value), spec)
    return _float(found_number, spec)


def x__convert__mutmut_43(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
        return _pad("", text(value)[: spec.precision], None)
    found_number = number(value)
    if isinstance(found_number, float) and not math.isfinite(found_number):
        return _not_finite(found_number, spec)
    if letter == "c":
        return _pad("", _character(integer(value))[: spec.precision], spec)
    if letter in _INTEGERS:
        return _integer(integer(value), spec)
    return _float(found_number, spec)


def x__convert__mutmut_44(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
        return _pad(text(value)[: spec.precision], spec)
    found_number = number(value)
    if isinstance(found_number, float) and not math.isfinite(found_number):
        return _not_finite(found_number, spec)
    if letter == "c":
        return _pad("", _character(integer(value))[: spec.precision], spec)
    if letter in _INTEGERS:
        return _integer(integer(value), spec)
    return _float(found_number, spec)


def x__convert__mutmut_45(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
        return _pad("", spec)
    found_number = number(value)
    if isinstance(found_number, float) and not math.isfinite(found_number):
        return _not_finite(found_number, spec)
    if letter == "c":
        return _pad("", _character(integer(value))[: spec.precision], spec)
    if letter in _INTEGERS:
        return _integer(integer(value), spec)
    return _float(found_number, spec)


def x__convert__mutmut_46(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
        return _pad("", text(value)[: spec.precision], )
    found_number = number(value)
    if isinstance(found_number, float) and not math.isfinite(found_number):
        return _not_finite(found_number, spec)
    if letter == "c":
        return _pad("", _character(integer(value))[: spec.precision], spec)
    if letter in _INTEGERS:
        return _integer(integer(value), spec)
    return _float(found_number, spec)


def x__convert__mutmut_47(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
        return _pad("XXXX", text(value)[: spec.precision], spec)
    found_number = number(value)
    if isinstance(found_number, float) and not math.isfinite(found_number):
        return _not_finite(found_number, spec)
    if letter == "c":
        return _pad("", _character(integer(value))[: spec.precision], spec)
    if letter in _INTEGERS:
        return _integer(integer(value), spec)
    return _float(found_number, spec)


def x__convert__mutmut_48(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
        return _pad("", text(None)[: spec.precision], spec)
    found_number = number(value)
    if isinstance(found_number, float) and not math.isfinite(found_number):
        return _not_finite(found_number, spec)
    if letter == "c":
        return _pad("", _character(integer(value))[: spec.precision], spec)
    if letter in _INTEGERS:
        return _integer(integer(value), spec)
    return _float(found_number, spec)


def x__convert__mutmut_49(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
    found_number = None
    if isinstance(found_number, float) and not math.isfinite(found_number):
        return _not_finite(found_number, spec)
    if letter == "c":
        return _pad("", _character(integer(value))[: spec.precision], spec)
    if letter in _INTEGERS:
        return _integer(integer(value), spec)
    return _float(found_number, spec)


def x__convert__mutmut_50(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
    found_number = number(None)
    if isinstance(found_number, float) and not math.isfinite(found_number):
        return _not_finite(found_number, spec)
    if letter == "c":
        return _pad("", _character(integer(value))[: spec.precision], spec)
    if letter in _INTEGERS:
        return _integer(integer(value), spec)
    return _float(found_number, spec)


def x__convert__mutmut_51(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
    if isinstance(found_number, float) or not math.isfinite(found_number):
        return _not_finite(found_number, spec)
    if letter == "c":
        return _pad("", _character(integer(value))[: spec.precision], spec)
    if letter in _INTEGERS:
        return _integer(integer(value), spec)
    return _float(found_number, spec)


def x__convert__mutmut_52(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
    if isinstance(found_number, float) and math.isfinite(found_number):
        return _not_finite(found_number, spec)
    if letter == "c":
        return _pad("", _character(integer(value))[: spec.precision], spec)
    if letter in _INTEGERS:
        return _integer(integer(value), spec)
    return _float(found_number, spec)


def x__convert__mutmut_53(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
    if isinstance(found_number, float) and not math.isfinite(None):
        return _not_finite(found_number, spec)
    if letter == "c":
        return _pad("", _character(integer(value))[: spec.precision], spec)
    if letter in _INTEGERS:
        return _integer(integer(value), spec)
    return _float(found_number, spec)


def x__convert__mutmut_54(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
        return _not_finite(None, spec)
    if letter == "c":
        return _pad("", _character(integer(value))[: spec.precision], spec)
    if letter in _INTEGERS:
        return _integer(integer(value), spec)
    return _float(found_number, spec)


def x__convert__mutmut_55(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
        return _not_finite(found_number, None)
    if letter == "c":
        return _pad("", _character(integer(value))[: spec.precision], spec)
    if letter in _INTEGERS:
        return _integer(integer(value), spec)
    return _float(found_number, spec)


def x__convert__mutmut_56(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
        return _not_finite(spec)
    if letter == "c":
        return _pad("", _character(integer(value))[: spec.precision], spec)
    if letter in _INTEGERS:
        return _integer(integer(value), spec)
    return _float(found_number, spec)


def x__convert__mutmut_57(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
        return _not_finite(found_number, )
    if letter == "c":
        return _pad("", _character(integer(value))[: spec.precision], spec)
    if letter in _INTEGERS:
        return _integer(integer(value), spec)
    return _float(found_number, spec)


def x__convert__mutmut_58(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
    if letter != "c":
        return _pad("", _character(integer(value))[: spec.precision], spec)
    if letter in _INTEGERS:
        return _integer(integer(value), spec)
    return _float(found_number, spec)


def x__convert__mutmut_59(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
    if letter == "XXcXX":
        return _pad("", _character(integer(value))[: spec.precision], spec)
    if letter in _INTEGERS:
        return _integer(integer(value), spec)
    return _float(found_number, spec)


def x__convert__mutmut_60(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
    if letter == "C":
        return _pad("", _character(integer(value))[: spec.precision], spec)
    if letter in _INTEGERS:
        return _integer(integer(value), spec)
    return _float(found_number, spec)


def x__convert__mutmut_61(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
        return _pad(None, _character(integer(value))[: spec.precision], spec)
    if letter in _INTEGERS:
        return _integer(integer(value), spec)
    return _float(found_number, spec)


def x__convert__mutmut_62(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
        return _pad("", None, spec)
    if letter in _INTEGERS:
        return _integer(integer(value), spec)
    return _float(found_number, spec)


def x__convert__mutmut_63(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
        return _pad("", _character(integer(value))[: spec.precision], None)
    if letter in _INTEGERS:
        return _integer(integer(value), spec)
    return _float(found_number, spec)


def x__convert__mutmut_64(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
        return _pad(_character(integer(value))[: spec.precision], spec)
    if letter in _INTEGERS:
        return _integer(integer(value), spec)
    return _float(found_number, spec)


def x__convert__mutmut_65(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
        return _pad("", spec)
    if letter in _INTEGERS:
        return _integer(integer(value), spec)
    return _float(found_number, spec)


def x__convert__mutmut_66(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
        return _pad("", _character(integer(value))[: spec.precision], )
    if letter in _INTEGERS:
        return _integer(integer(value), spec)
    return _float(found_number, spec)


def x__convert__mutmut_67(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
        return _pad("XXXX", _character(integer(value))[: spec.precision], spec)
    if letter in _INTEGERS:
        return _integer(integer(value), spec)
    return _float(found_number, spec)


def x__convert__mutmut_68(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
        return _pad("", _character(None)[: spec.precision], spec)
    if letter in _INTEGERS:
        return _integer(integer(value), spec)
    return _float(found_number, spec)


def x__convert__mutmut_69(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
        return _pad("", _character(integer(None))[: spec.precision], spec)
    if letter in _INTEGERS:
        return _integer(integer(value), spec)
    return _float(found_number, spec)


def x__convert__mutmut_70(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
    if letter not in _INTEGERS:
        return _integer(integer(value), spec)
    return _float(found_number, spec)


def x__convert__mutmut_71(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
        return _integer(None, spec)
    return _float(found_number, spec)


def x__convert__mutmut_72(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
        return _integer(integer(value), None)
    return _float(found_number, spec)


def x__convert__mutmut_73(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
        return _integer(spec)
    return _float(found_number, spec)


def x__convert__mutmut_74(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
        return _integer(integer(value), )
    return _float(found_number, spec)


def x__convert__mutmut_75(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
        return _integer(integer(None), spec)
    return _float(found_number, spec)


def x__convert__mutmut_76(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
    return _float(None, spec)


def x__convert__mutmut_77(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
    return _float(found_number, None)


def x__convert__mutmut_78(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
    return _float(spec)


def x__convert__mutmut_79(found: re.Match[str], remaining: Iterable[object], format: str) -> str:
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
    return _float(found_number, )

mutants_x__convert__mutmut['_mutmut_orig'] = x__convert__mutmut_orig # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_1'] = x__convert__mutmut_1 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_2'] = x__convert__mutmut_2 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_3'] = x__convert__mutmut_3 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_4'] = x__convert__mutmut_4 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_5'] = x__convert__mutmut_5 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_6'] = x__convert__mutmut_6 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_7'] = x__convert__mutmut_7 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_8'] = x__convert__mutmut_8 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_9'] = x__convert__mutmut_9 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_10'] = x__convert__mutmut_10 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_11'] = x__convert__mutmut_11 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_12'] = x__convert__mutmut_12 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_13'] = x__convert__mutmut_13 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_14'] = x__convert__mutmut_14 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_15'] = x__convert__mutmut_15 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_16'] = x__convert__mutmut_16 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_17'] = x__convert__mutmut_17 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_18'] = x__convert__mutmut_18 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_19'] = x__convert__mutmut_19 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_20'] = x__convert__mutmut_20 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_21'] = x__convert__mutmut_21 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_22'] = x__convert__mutmut_22 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_23'] = x__convert__mutmut_23 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_24'] = x__convert__mutmut_24 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_25'] = x__convert__mutmut_25 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_26'] = x__convert__mutmut_26 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_27'] = x__convert__mutmut_27 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_28'] = x__convert__mutmut_28 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_29'] = x__convert__mutmut_29 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_30'] = x__convert__mutmut_30 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_31'] = x__convert__mutmut_31 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_32'] = x__convert__mutmut_32 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_33'] = x__convert__mutmut_33 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_34'] = x__convert__mutmut_34 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_35'] = x__convert__mutmut_35 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_36'] = x__convert__mutmut_36 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_37'] = x__convert__mutmut_37 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_38'] = x__convert__mutmut_38 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_39'] = x__convert__mutmut_39 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_40'] = x__convert__mutmut_40 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_41'] = x__convert__mutmut_41 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_42'] = x__convert__mutmut_42 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_43'] = x__convert__mutmut_43 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_44'] = x__convert__mutmut_44 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_45'] = x__convert__mutmut_45 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_46'] = x__convert__mutmut_46 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_47'] = x__convert__mutmut_47 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_48'] = x__convert__mutmut_48 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_49'] = x__convert__mutmut_49 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_50'] = x__convert__mutmut_50 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_51'] = x__convert__mutmut_51 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_52'] = x__convert__mutmut_52 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_53'] = x__convert__mutmut_53 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_54'] = x__convert__mutmut_54 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_55'] = x__convert__mutmut_55 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_56'] = x__convert__mutmut_56 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_57'] = x__convert__mutmut_57 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_58'] = x__convert__mutmut_58 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_59'] = x__convert__mutmut_59 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_60'] = x__convert__mutmut_60 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_61'] = x__convert__mutmut_61 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_62'] = x__convert__mutmut_62 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_63'] = x__convert__mutmut_63 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_64'] = x__convert__mutmut_64 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_65'] = x__convert__mutmut_65 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_66'] = x__convert__mutmut_66 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_67'] = x__convert__mutmut_67 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_68'] = x__convert__mutmut_68 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_69'] = x__convert__mutmut_69 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_70'] = x__convert__mutmut_70 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_71'] = x__convert__mutmut_71 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_72'] = x__convert__mutmut_72 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_73'] = x__convert__mutmut_73 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_74'] = x__convert__mutmut_74 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_75'] = x__convert__mutmut_75 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_76'] = x__convert__mutmut_76 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_77'] = x__convert__mutmut_77 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_78'] = x__convert__mutmut_78 # type: ignore # mutmut generated
mutants_x__convert__mutmut['x__convert__mutmut_79'] = x__convert__mutmut_79 # type: ignore # mutmut generated
mutants_x__is_conversion__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__is_conversion__mutmut)
def _is_conversion(found: re.Match[str]) -> bool:
    letter = found["letter"]
    if found["vector"]:
        return letter in _WITH_VECTOR
    if letter in _FLOATS:
        return found["size"] not in _NO_FLOATS
    return letter in f"%cs{_INTEGERS}{_PERLS_ALONE}"


def x__is_conversion__mutmut_orig(found: re.Match[str]) -> bool:
    letter = found["letter"]
    if found["vector"]:
        return letter in _WITH_VECTOR
    if letter in _FLOATS:
        return found["size"] not in _NO_FLOATS
    return letter in f"%cs{_INTEGERS}{_PERLS_ALONE}"


def x__is_conversion__mutmut_1(found: re.Match[str]) -> bool:
    letter = None
    if found["vector"]:
        return letter in _WITH_VECTOR
    if letter in _FLOATS:
        return found["size"] not in _NO_FLOATS
    return letter in f"%cs{_INTEGERS}{_PERLS_ALONE}"


def x__is_conversion__mutmut_2(found: re.Match[str]) -> bool:
    letter = found["XXletterXX"]
    if found["vector"]:
        return letter in _WITH_VECTOR
    if letter in _FLOATS:
        return found["size"] not in _NO_FLOATS
    return letter in f"%cs{_INTEGERS}{_PERLS_ALONE}"


def x__is_conversion__mutmut_3(found: re.Match[str]) -> bool:
    letter = found["LETTER"]
    if found["vector"]:
        return letter in _WITH_VECTOR
    if letter in _FLOATS:
        return found["size"] not in _NO_FLOATS
    return letter in f"%cs{_INTEGERS}{_PERLS_ALONE}"


def x__is_conversion__mutmut_4(found: re.Match[str]) -> bool:
    letter = found["letter"]
    if found["XXvectorXX"]:
        return letter in _WITH_VECTOR
    if letter in _FLOATS:
        return found["size"] not in _NO_FLOATS
    return letter in f"%cs{_INTEGERS}{_PERLS_ALONE}"


def x__is_conversion__mutmut_5(found: re.Match[str]) -> bool:
    letter = found["letter"]
    if found["VECTOR"]:
        return letter in _WITH_VECTOR
    if letter in _FLOATS:
        return found["size"] not in _NO_FLOATS
    return letter in f"%cs{_INTEGERS}{_PERLS_ALONE}"


def x__is_conversion__mutmut_6(found: re.Match[str]) -> bool:
    letter = found["letter"]
    if found["vector"]:
        return letter not in _WITH_VECTOR
    if letter in _FLOATS:
        return found["size"] not in _NO_FLOATS
    return letter in f"%cs{_INTEGERS}{_PERLS_ALONE}"


def x__is_conversion__mutmut_7(found: re.Match[str]) -> bool:
    letter = found["letter"]
    if found["vector"]:
        return letter in _WITH_VECTOR
    if letter not in _FLOATS:
        return found["size"] not in _NO_FLOATS
    return letter in f"%cs{_INTEGERS}{_PERLS_ALONE}"


def x__is_conversion__mutmut_8(found: re.Match[str]) -> bool:
    letter = found["letter"]
    if found["vector"]:
        return letter in _WITH_VECTOR
    if letter in _FLOATS:
        return found["XXsizeXX"] not in _NO_FLOATS
    return letter in f"%cs{_INTEGERS}{_PERLS_ALONE}"


def x__is_conversion__mutmut_9(found: re.Match[str]) -> bool:
    letter = found["letter"]
    if found["vector"]:
        return letter in _WITH_VECTOR
    if letter in _FLOATS:
        return found["SIZE"] not in _NO_FLOATS
    return letter in f"%cs{_INTEGERS}{_PERLS_ALONE}"


def x__is_conversion__mutmut_10(found: re.Match[str]) -> bool:
    letter = found["letter"]
    if found["vector"]:
        return letter in _WITH_VECTOR
    if letter in _FLOATS:
        return found["size"] in _NO_FLOATS
    return letter in f"%cs{_INTEGERS}{_PERLS_ALONE}"


def x__is_conversion__mutmut_11(found: re.Match[str]) -> bool:
    letter = found["letter"]
    if found["vector"]:
        return letter in _WITH_VECTOR
    if letter in _FLOATS:
        return found["size"] not in _NO_FLOATS
    return letter not in f"%cs{_INTEGERS}{_PERLS_ALONE}"

mutants_x__is_conversion__mutmut['_mutmut_orig'] = x__is_conversion__mutmut_orig # type: ignore # mutmut generated
mutants_x__is_conversion__mutmut['x__is_conversion__mutmut_1'] = x__is_conversion__mutmut_1 # type: ignore # mutmut generated
mutants_x__is_conversion__mutmut['x__is_conversion__mutmut_2'] = x__is_conversion__mutmut_2 # type: ignore # mutmut generated
mutants_x__is_conversion__mutmut['x__is_conversion__mutmut_3'] = x__is_conversion__mutmut_3 # type: ignore # mutmut generated
mutants_x__is_conversion__mutmut['x__is_conversion__mutmut_4'] = x__is_conversion__mutmut_4 # type: ignore # mutmut generated
mutants_x__is_conversion__mutmut['x__is_conversion__mutmut_5'] = x__is_conversion__mutmut_5 # type: ignore # mutmut generated
mutants_x__is_conversion__mutmut['x__is_conversion__mutmut_6'] = x__is_conversion__mutmut_6 # type: ignore # mutmut generated
mutants_x__is_conversion__mutmut['x__is_conversion__mutmut_7'] = x__is_conversion__mutmut_7 # type: ignore # mutmut generated
mutants_x__is_conversion__mutmut['x__is_conversion__mutmut_8'] = x__is_conversion__mutmut_8 # type: ignore # mutmut generated
mutants_x__is_conversion__mutmut['x__is_conversion__mutmut_9'] = x__is_conversion__mutmut_9 # type: ignore # mutmut generated
mutants_x__is_conversion__mutmut['x__is_conversion__mutmut_10'] = x__is_conversion__mutmut_10 # type: ignore # mutmut generated
mutants_x__is_conversion__mutmut['x__is_conversion__mutmut_11'] = x__is_conversion__mutmut_11 # type: ignore # mutmut generated
mutants_x__spec__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__spec__mutmut)
def _spec(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["width"], arguments) or 0
    if width < 0:
        flags += "-"
    precision = _size(found["precision"], arguments)
    if precision is not None and precision < 0:
        precision = None
    return _Spec(flags, abs(width), precision, found["size"], found["letter"])


def x__spec__mutmut_orig(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["width"], arguments) or 0
    if width < 0:
        flags += "-"
    precision = _size(found["precision"], arguments)
    if precision is not None and precision < 0:
        precision = None
    return _Spec(flags, abs(width), precision, found["size"], found["letter"])


def x__spec__mutmut_1(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = None
    width = _size(found["width"], arguments) or 0
    if width < 0:
        flags += "-"
    precision = _size(found["precision"], arguments)
    if precision is not None and precision < 0:
        precision = None
    return _Spec(flags, abs(width), precision, found["size"], found["letter"])


def x__spec__mutmut_2(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["XXflagsXX"]
    width = _size(found["width"], arguments) or 0
    if width < 0:
        flags += "-"
    precision = _size(found["precision"], arguments)
    if precision is not None and precision < 0:
        precision = None
    return _Spec(flags, abs(width), precision, found["size"], found["letter"])


def x__spec__mutmut_3(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["FLAGS"]
    width = _size(found["width"], arguments) or 0
    if width < 0:
        flags += "-"
    precision = _size(found["precision"], arguments)
    if precision is not None and precision < 0:
        precision = None
    return _Spec(flags, abs(width), precision, found["size"], found["letter"])


def x__spec__mutmut_4(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = None
    if width < 0:
        flags += "-"
    precision = _size(found["precision"], arguments)
    if precision is not None and precision < 0:
        precision = None
    return _Spec(flags, abs(width), precision, found["size"], found["letter"])


def x__spec__mutmut_5(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["width"], arguments) and 0
    if width < 0:
        flags += "-"
    precision = _size(found["precision"], arguments)
    if precision is not None and precision < 0:
        precision = None
    return _Spec(flags, abs(width), precision, found["size"], found["letter"])


def x__spec__mutmut_6(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(None, arguments) or 0
    if width < 0:
        flags += "-"
    precision = _size(found["precision"], arguments)
    if precision is not None and precision < 0:
        precision = None
    return _Spec(flags, abs(width), precision, found["size"], found["letter"])


def x__spec__mutmut_7(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["width"], None) or 0
    if width < 0:
        flags += "-"
    precision = _size(found["precision"], arguments)
    if precision is not None and precision < 0:
        precision = None
    return _Spec(flags, abs(width), precision, found["size"], found["letter"])


def x__spec__mutmut_8(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(arguments) or 0
    if width < 0:
        flags += "-"
    precision = _size(found["precision"], arguments)
    if precision is not None and precision < 0:
        precision = None
    return _Spec(flags, abs(width), precision, found["size"], found["letter"])


def x__spec__mutmut_9(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["width"], ) or 0
    if width < 0:
        flags += "-"
    precision = _size(found["precision"], arguments)
    if precision is not None and precision < 0:
        precision = None
    return _Spec(flags, abs(width), precision, found["size"], found["letter"])


def x__spec__mutmut_10(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["XXwidthXX"], arguments) or 0
    if width < 0:
        flags += "-"
    precision = _size(found["precision"], arguments)
    if precision is not None and precision < 0:
        precision = None
    return _Spec(flags, abs(width), precision, found["size"], found["letter"])


def x__spec__mutmut_11(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["WIDTH"], arguments) or 0
    if width < 0:
        flags += "-"
    precision = _size(found["precision"], arguments)
    if precision is not None and precision < 0:
        precision = None
    return _Spec(flags, abs(width), precision, found["size"], found["letter"])


def x__spec__mutmut_12(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["width"], arguments) or 1
    if width < 0:
        flags += "-"
    precision = _size(found["precision"], arguments)
    if precision is not None and precision < 0:
        precision = None
    return _Spec(flags, abs(width), precision, found["size"], found["letter"])


def x__spec__mutmut_13(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["width"], arguments) or 0
    if width <= 0:
        flags += "-"
    precision = _size(found["precision"], arguments)
    if precision is not None and precision < 0:
        precision = None
    return _Spec(flags, abs(width), precision, found["size"], found["letter"])


def x__spec__mutmut_14(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["width"], arguments) or 0
    if width < 1:
        flags += "-"
    precision = _size(found["precision"], arguments)
    if precision is not None and precision < 0:
        precision = None
    return _Spec(flags, abs(width), precision, found["size"], found["letter"])


def x__spec__mutmut_15(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["width"], arguments) or 0
    if width < 0:
        flags = "-"
    precision = _size(found["precision"], arguments)
    if precision is not None and precision < 0:
        precision = None
    return _Spec(flags, abs(width), precision, found["size"], found["letter"])


def x__spec__mutmut_16(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["width"], arguments) or 0
    if width < 0:
        flags -= "-"
    precision = _size(found["precision"], arguments)
    if precision is not None and precision < 0:
        precision = None
    return _Spec(flags, abs(width), precision, found["size"], found["letter"])


def x__spec__mutmut_17(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["width"], arguments) or 0
    if width < 0:
        flags += "XX-XX"
    precision = _size(found["precision"], arguments)
    if precision is not None and precision < 0:
        precision = None
    return _Spec(flags, abs(width), precision, found["size"], found["letter"])


def x__spec__mutmut_18(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["width"], arguments) or 0
    if width < 0:
        flags += "-"
    precision = None
    if precision is not None and precision < 0:
        precision = None
    return _Spec(flags, abs(width), precision, found["size"], found["letter"])


def x__spec__mutmut_19(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["width"], arguments) or 0
    if width < 0:
        flags += "-"
    precision = _size(None, arguments)
    if precision is not None and precision < 0:
        precision = None
    return _Spec(flags, abs(width), precision, found["size"], found["letter"])


def x__spec__mutmut_20(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["width"], arguments) or 0
    if width < 0:
        flags += "-"
    precision = _size(found["precision"], None)
    if precision is not None and precision < 0:
        precision = None
    return _Spec(flags, abs(width), precision, found["size"], found["letter"])


def x__spec__mutmut_21(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["width"], arguments) or 0
    if width < 0:
        flags += "-"
    precision = _size(arguments)
    if precision is not None and precision < 0:
        precision = None
    return _Spec(flags, abs(width), precision, found["size"], found["letter"])


def x__spec__mutmut_22(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["width"], arguments) or 0
    if width < 0:
        flags += "-"
    precision = _size(found["precision"], )
    if precision is not None and precision < 0:
        precision = None
    return _Spec(flags, abs(width), precision, found["size"], found["letter"])


def x__spec__mutmut_23(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["width"], arguments) or 0
    if width < 0:
        flags += "-"
    precision = _size(found["XXprecisionXX"], arguments)
    if precision is not None and precision < 0:
        precision = None
    return _Spec(flags, abs(width), precision, found["size"], found["letter"])


def x__spec__mutmut_24(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["width"], arguments) or 0
    if width < 0:
        flags += "-"
    precision = _size(found["PRECISION"], arguments)
    if precision is not None and precision < 0:
        precision = None
    return _Spec(flags, abs(width), precision, found["size"], found["letter"])


def x__spec__mutmut_25(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["width"], arguments) or 0
    if width < 0:
        flags += "-"
    precision = _size(found["precision"], arguments)
    if precision is not None or precision < 0:
        precision = None
    return _Spec(flags, abs(width), precision, found["size"], found["letter"])


def x__spec__mutmut_26(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["width"], arguments) or 0
    if width < 0:
        flags += "-"
    precision = _size(found["precision"], arguments)
    if precision is None and precision < 0:
        precision = None
    return _Spec(flags, abs(width), precision, found["size"], found["letter"])


def x__spec__mutmut_27(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["width"], arguments) or 0
    if width < 0:
        flags += "-"
    precision = _size(found["precision"], arguments)
    if precision is not None and precision <= 0:
        precision = None
    return _Spec(flags, abs(width), precision, found["size"], found["letter"])


def x__spec__mutmut_28(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["width"], arguments) or 0
    if width < 0:
        flags += "-"
    precision = _size(found["precision"], arguments)
    if precision is not None and precision < 1:
        precision = None
    return _Spec(flags, abs(width), precision, found["size"], found["letter"])


def x__spec__mutmut_29(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["width"], arguments) or 0
    if width < 0:
        flags += "-"
    precision = _size(found["precision"], arguments)
    if precision is not None and precision < 0:
        precision = ""
    return _Spec(flags, abs(width), precision, found["size"], found["letter"])


def x__spec__mutmut_30(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["width"], arguments) or 0
    if width < 0:
        flags += "-"
    precision = _size(found["precision"], arguments)
    if precision is not None and precision < 0:
        precision = None
    return _Spec(None, abs(width), precision, found["size"], found["letter"])


def x__spec__mutmut_31(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["width"], arguments) or 0
    if width < 0:
        flags += "-"
    precision = _size(found["precision"], arguments)
    if precision is not None and precision < 0:
        precision = None
    return _Spec(flags, None, precision, found["size"], found["letter"])


def x__spec__mutmut_32(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["width"], arguments) or 0
    if width < 0:
        flags += "-"
    precision = _size(found["precision"], arguments)
    if precision is not None and precision < 0:
        precision = None
    return _Spec(flags, abs(width), None, found["size"], found["letter"])


def x__spec__mutmut_33(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["width"], arguments) or 0
    if width < 0:
        flags += "-"
    precision = _size(found["precision"], arguments)
    if precision is not None and precision < 0:
        precision = None
    return _Spec(flags, abs(width), precision, None, found["letter"])


def x__spec__mutmut_34(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["width"], arguments) or 0
    if width < 0:
        flags += "-"
    precision = _size(found["precision"], arguments)
    if precision is not None and precision < 0:
        precision = None
    return _Spec(flags, abs(width), precision, found["size"], None)


def x__spec__mutmut_35(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["width"], arguments) or 0
    if width < 0:
        flags += "-"
    precision = _size(found["precision"], arguments)
    if precision is not None and precision < 0:
        precision = None
    return _Spec(abs(width), precision, found["size"], found["letter"])


def x__spec__mutmut_36(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["width"], arguments) or 0
    if width < 0:
        flags += "-"
    precision = _size(found["precision"], arguments)
    if precision is not None and precision < 0:
        precision = None
    return _Spec(flags, precision, found["size"], found["letter"])


def x__spec__mutmut_37(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["width"], arguments) or 0
    if width < 0:
        flags += "-"
    precision = _size(found["precision"], arguments)
    if precision is not None and precision < 0:
        precision = None
    return _Spec(flags, abs(width), found["size"], found["letter"])


def x__spec__mutmut_38(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["width"], arguments) or 0
    if width < 0:
        flags += "-"
    precision = _size(found["precision"], arguments)
    if precision is not None and precision < 0:
        precision = None
    return _Spec(flags, abs(width), precision, found["letter"])


def x__spec__mutmut_39(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["width"], arguments) or 0
    if width < 0:
        flags += "-"
    precision = _size(found["precision"], arguments)
    if precision is not None and precision < 0:
        precision = None
    return _Spec(flags, abs(width), precision, found["size"], )


def x__spec__mutmut_40(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["width"], arguments) or 0
    if width < 0:
        flags += "-"
    precision = _size(found["precision"], arguments)
    if precision is not None and precision < 0:
        precision = None
    return _Spec(flags, abs(None), precision, found["size"], found["letter"])


def x__spec__mutmut_41(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["width"], arguments) or 0
    if width < 0:
        flags += "-"
    precision = _size(found["precision"], arguments)
    if precision is not None and precision < 0:
        precision = None
    return _Spec(flags, abs(width), precision, found["XXsizeXX"], found["letter"])


def x__spec__mutmut_42(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["width"], arguments) or 0
    if width < 0:
        flags += "-"
    precision = _size(found["precision"], arguments)
    if precision is not None and precision < 0:
        precision = None
    return _Spec(flags, abs(width), precision, found["SIZE"], found["letter"])


def x__spec__mutmut_43(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["width"], arguments) or 0
    if width < 0:
        flags += "-"
    precision = _size(found["precision"], arguments)
    if precision is not None and precision < 0:
        precision = None
    return _Spec(flags, abs(width), precision, found["size"], found["XXletterXX"])


def x__spec__mutmut_44(found: re.Match[str], arguments: Iterable[object]) -> _Spec:
    flags = found["flags"]
    width = _size(found["width"], arguments) or 0
    if width < 0:
        flags += "-"
    precision = _size(found["precision"], arguments)
    if precision is not None and precision < 0:
        precision = None
    return _Spec(flags, abs(width), precision, found["size"], found["LETTER"])

mutants_x__spec__mutmut['_mutmut_orig'] = x__spec__mutmut_orig # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_1'] = x__spec__mutmut_1 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_2'] = x__spec__mutmut_2 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_3'] = x__spec__mutmut_3 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_4'] = x__spec__mutmut_4 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_5'] = x__spec__mutmut_5 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_6'] = x__spec__mutmut_6 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_7'] = x__spec__mutmut_7 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_8'] = x__spec__mutmut_8 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_9'] = x__spec__mutmut_9 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_10'] = x__spec__mutmut_10 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_11'] = x__spec__mutmut_11 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_12'] = x__spec__mutmut_12 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_13'] = x__spec__mutmut_13 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_14'] = x__spec__mutmut_14 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_15'] = x__spec__mutmut_15 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_16'] = x__spec__mutmut_16 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_17'] = x__spec__mutmut_17 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_18'] = x__spec__mutmut_18 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_19'] = x__spec__mutmut_19 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_20'] = x__spec__mutmut_20 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_21'] = x__spec__mutmut_21 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_22'] = x__spec__mutmut_22 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_23'] = x__spec__mutmut_23 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_24'] = x__spec__mutmut_24 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_25'] = x__spec__mutmut_25 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_26'] = x__spec__mutmut_26 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_27'] = x__spec__mutmut_27 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_28'] = x__spec__mutmut_28 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_29'] = x__spec__mutmut_29 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_30'] = x__spec__mutmut_30 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_31'] = x__spec__mutmut_31 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_32'] = x__spec__mutmut_32 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_33'] = x__spec__mutmut_33 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_34'] = x__spec__mutmut_34 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_35'] = x__spec__mutmut_35 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_36'] = x__spec__mutmut_36 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_37'] = x__spec__mutmut_37 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_38'] = x__spec__mutmut_38 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_39'] = x__spec__mutmut_39 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_40'] = x__spec__mutmut_40 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_41'] = x__spec__mutmut_41 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_42'] = x__spec__mutmut_42 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_43'] = x__spec__mutmut_43 # type: ignore # mutmut generated
mutants_x__spec__mutmut['x__spec__mutmut_44'] = x__spec__mutmut_44 # type: ignore # mutmut generated
mutants_x__size__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__size__mutmut)
def _size(given: str | None, arguments: Iterable[object]) -> int | None:
    if given is None:
        return None
    size = integer(next(iter(arguments), None)) if given == "*" else int(given or 0)
    if abs(size) > _LARGEST_SIZE:
        raise ValueError(f"Integer overflow in format string: {size} (allowed: {_LARGEST_SIZE})")
    return size


def x__size__mutmut_orig(given: str | None, arguments: Iterable[object]) -> int | None:
    if given is None:
        return None
    size = integer(next(iter(arguments), None)) if given == "*" else int(given or 0)
    if abs(size) > _LARGEST_SIZE:
        raise ValueError(f"Integer overflow in format string: {size} (allowed: {_LARGEST_SIZE})")
    return size


def x__size__mutmut_1(given: str | None, arguments: Iterable[object]) -> int | None:
    if given is not None:
        return None
    size = integer(next(iter(arguments), None)) if given == "*" else int(given or 0)
    if abs(size) > _LARGEST_SIZE:
        raise ValueError(f"Integer overflow in format string: {size} (allowed: {_LARGEST_SIZE})")
    return size


def x__size__mutmut_2(given: str | None, arguments: Iterable[object]) -> int | None:
    if given is None:
        return None
    size = None
    if abs(size) > _LARGEST_SIZE:
        raise ValueError(f"Integer overflow in format string: {size} (allowed: {_LARGEST_SIZE})")
    return size


def x__size__mutmut_3(given: str | None, arguments: Iterable[object]) -> int | None:
    if given is None:
        return None
    size = integer(next(iter(arguments), None)) if (given == "*") and False else int(given or 0)
    if abs(size) > _LARGEST_SIZE:
        raise ValueError(f"Integer overflow in format string: {size} (allowed: {_LARGEST_SIZE})")
    return size


def x__size__mutmut_4(given: str | None, arguments: Iterable[object]) -> int | None:
    if given is None:
        return None
    size = integer(next(iter(arguments), None)) if (given == "*") or True else int(given or 0)
    if abs(size) > _LARGEST_SIZE:
        raise ValueError(f"Integer overflow in format string: {size} (allowed: {_LARGEST_SIZE})")
    return size


def x__size__mutmut_5(given: str | None, arguments: Iterable[object]) -> int | None:
    if given is None:
        return None
    size = integer(None) if given == "*" else int(given or 0)
    if abs(size) > _LARGEST_SIZE:
        raise ValueError(f"Integer overflow in format string: {size} (allowed: {_LARGEST_SIZE})")
    return size


def x__size__mutmut_6(given: str | None, arguments: Iterable[object]) -> int | None:
    if given is None:
        return None
    size = integer(next(None, None)) if given == "*" else int(given or 0)
    if abs(size) > _LARGEST_SIZE:
        raise ValueError(f"Integer overflow in format string: {size} (allowed: {_LARGEST_SIZE})")
    return size


def x__size__mutmut_7(given: str | None, arguments: Iterable[object]) -> int | None:
    if given is None:
        return None
    size = integer(next(None)) if given == "*" else int(given or 0)
    if abs(size) > _LARGEST_SIZE:
        raise ValueError(f"Integer overflow in format string: {size} (allowed: {_LARGEST_SIZE})")
    return size


def x__size__mutmut_8(given: str | None, arguments: Iterable[object]) -> int | None:
    if given is None:
        return None
    size = integer(next(iter(arguments), )) if given == "*" else int(given or 0)
    if abs(size) > _LARGEST_SIZE:
        raise ValueError(f"Integer overflow in format string: {size} (allowed: {_LARGEST_SIZE})")
    return size


def x__size__mutmut_9(given: str | None, arguments: Iterable[object]) -> int | None:
    if given is None:
        return None
    size = integer(next(iter(None), None)) if given == "*" else int(given or 0)
    if abs(size) > _LARGEST_SIZE:
        raise ValueError(f"Integer overflow in format string: {size} (allowed: {_LARGEST_SIZE})")
    return size


def x__size__mutmut_10(given: str | None, arguments: Iterable[object]) -> int | None:
    if given is None:
        return None
    size = integer(next(iter(arguments), None)) if given != "*" else int(given or 0)
    if abs(size) > _LARGEST_SIZE:
        raise ValueError(f"Integer overflow in format string: {size} (allowed: {_LARGEST_SIZE})")
    return size


def x__size__mutmut_11(given: str | None, arguments: Iterable[object]) -> int | None:
    if given is None:
        return None
    size = integer(next(iter(arguments), None)) if given == "XX*XX" else int(given or 0)
    if abs(size) > _LARGEST_SIZE:
        raise ValueError(f"Integer overflow in format string: {size} (allowed: {_LARGEST_SIZE})")
    return size


def x__size__mutmut_12(given: str | None, arguments: Iterable[object]) -> int | None:
    if given is None:
        return None
    size = integer(next(iter(arguments), None)) if given == "*" else int(None)
    if abs(size) > _LARGEST_SIZE:
        raise ValueError(f"Integer overflow in format string: {size} (allowed: {_LARGEST_SIZE})")
    return size


def x__size__mutmut_13(given: str | None, arguments: Iterable[object]) -> int | None:
    if given is None:
        return None
    size = integer(next(iter(arguments), None)) if given == "*" else int(given and 0)
    if abs(size) > _LARGEST_SIZE:
        raise ValueError(f"Integer overflow in format string: {size} (allowed: {_LARGEST_SIZE})")
    return size


def x__size__mutmut_14(given: str | None, arguments: Iterable[object]) -> int | None:
    if given is None:
        return None
    size = integer(next(iter(arguments), None)) if given == "*" else int(given or 1)
    if abs(size) > _LARGEST_SIZE:
        raise ValueError(f"Integer overflow in format string: {size} (allowed: {_LARGEST_SIZE})")
    return size


def x__size__mutmut_15(given: str | None, arguments: Iterable[object]) -> int | None:
    if given is None:
        return None
    size = integer(next(iter(arguments), None)) if given == "*" else int(given or 0)
    if abs(None) > _LARGEST_SIZE:
        raise ValueError(f"Integer overflow in format string: {size} (allowed: {_LARGEST_SIZE})")
    return size


def x__size__mutmut_16(given: str | None, arguments: Iterable[object]) -> int | None:
    if given is None:
        return None
    size = integer(next(iter(arguments), None)) if given == "*" else int(given or 0)
    if abs(size) >= _LARGEST_SIZE:
        raise ValueError(f"Integer overflow in format string: {size} (allowed: {_LARGEST_SIZE})")
    return size


def x__size__mutmut_17(given: str | None, arguments: Iterable[object]) -> int | None:
    if given is None:
        return None
    size = integer(next(iter(arguments), None)) if given == "*" else int(given or 0)
    if abs(size) > _LARGEST_SIZE:
        raise ValueError(None)
    return size

mutants_x__size__mutmut['_mutmut_orig'] = x__size__mutmut_orig # type: ignore # mutmut generated
mutants_x__size__mutmut['x__size__mutmut_1'] = x__size__mutmut_1 # type: ignore # mutmut generated
mutants_x__size__mutmut['x__size__mutmut_2'] = x__size__mutmut_2 # type: ignore # mutmut generated
mutants_x__size__mutmut['x__size__mutmut_3'] = x__size__mutmut_3 # type: ignore # mutmut generated
mutants_x__size__mutmut['x__size__mutmut_4'] = x__size__mutmut_4 # type: ignore # mutmut generated
mutants_x__size__mutmut['x__size__mutmut_5'] = x__size__mutmut_5 # type: ignore # mutmut generated
mutants_x__size__mutmut['x__size__mutmut_6'] = x__size__mutmut_6 # type: ignore # mutmut generated
mutants_x__size__mutmut['x__size__mutmut_7'] = x__size__mutmut_7 # type: ignore # mutmut generated
mutants_x__size__mutmut['x__size__mutmut_8'] = x__size__mutmut_8 # type: ignore # mutmut generated
mutants_x__size__mutmut['x__size__mutmut_9'] = x__size__mutmut_9 # type: ignore # mutmut generated
mutants_x__size__mutmut['x__size__mutmut_10'] = x__size__mutmut_10 # type: ignore # mutmut generated
mutants_x__size__mutmut['x__size__mutmut_11'] = x__size__mutmut_11 # type: ignore # mutmut generated
mutants_x__size__mutmut['x__size__mutmut_12'] = x__size__mutmut_12 # type: ignore # mutmut generated
mutants_x__size__mutmut['x__size__mutmut_13'] = x__size__mutmut_13 # type: ignore # mutmut generated
mutants_x__size__mutmut['x__size__mutmut_14'] = x__size__mutmut_14 # type: ignore # mutmut generated
mutants_x__size__mutmut['x__size__mutmut_15'] = x__size__mutmut_15 # type: ignore # mutmut generated
mutants_x__size__mutmut['x__size__mutmut_16'] = x__size__mutmut_16 # type: ignore # mutmut generated
mutants_x__size__mutmut['x__size__mutmut_17'] = x__size__mutmut_17 # type: ignore # mutmut generated
mutants_x__pad__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__pad__mutmut)
def _pad(sign: str, digits: str, spec: _Spec) -> str:
    missing = spec.width - len(sign) - len(digits)
    if "-" in spec.flags:
        return sign + digits + " " * missing
    if "0" in spec.flags:
        return sign + "0" * missing + digits
    return " " * missing + sign + digits


def x__pad__mutmut_orig(sign: str, digits: str, spec: _Spec) -> str:
    missing = spec.width - len(sign) - len(digits)
    if "-" in spec.flags:
        return sign + digits + " " * missing
    if "0" in spec.flags:
        return sign + "0" * missing + digits
    return " " * missing + sign + digits


def x__pad__mutmut_1(sign: str, digits: str, spec: _Spec) -> str:
    missing = None
    if "-" in spec.flags:
        return sign + digits + " " * missing
    if "0" in spec.flags:
        return sign + "0" * missing + digits
    return " " * missing + sign + digits


def x__pad__mutmut_2(sign: str, digits: str, spec: _Spec) -> str:
    missing = spec.width - len(sign) + len(digits)
    if "-" in spec.flags:
        return sign + digits + " " * missing
    if "0" in spec.flags:
        return sign + "0" * missing + digits
    return " " * missing + sign + digits


def x__pad__mutmut_3(sign: str, digits: str, spec: _Spec) -> str:
    missing = spec.width + len(sign) - len(digits)
    if "-" in spec.flags:
        return sign + digits + " " * missing
    if "0" in spec.flags:
        return sign + "0" * missing + digits
    return " " * missing + sign + digits


def x__pad__mutmut_4(sign: str, digits: str, spec: _Spec) -> str:
    missing = spec.width - len(sign) - len(digits)
    if "XX-XX" in spec.flags:
        return sign + digits + " " * missing
    if "0" in spec.flags:
        return sign + "0" * missing + digits
    return " " * missing + sign + digits


def x__pad__mutmut_5(sign: str, digits: str, spec: _Spec) -> str:
    missing = spec.width - len(sign) - len(digits)
    if "-" not in spec.flags:
        return sign + digits + " " * missing
    if "0" in spec.flags:
        return sign + "0" * missing + digits
    return " " * missing + sign + digits


def x__pad__mutmut_6(sign: str, digits: str, spec: _Spec) -> str:
    missing = spec.width - len(sign) - len(digits)
    if "-" in spec.flags:
        return sign + digits - " " * missing
    if "0" in spec.flags:
        return sign + "0" * missing + digits
    return " " * missing + sign + digits


def x__pad__mutmut_7(sign: str, digits: str, spec: _Spec) -> str:
    missing = spec.width - len(sign) - len(digits)
    if "-" in spec.flags:
        return sign - digits + " " * missing
    if "0" in spec.flags:
        return sign + "0" * missing + digits
    return " " * missing + sign + digits


def x__pad__mutmut_8(sign: str, digits: str, spec: _Spec) -> str:
    missing = spec.width - len(sign) - len(digits)
    if "-" in spec.flags:
        return sign + digits + " " / missing
    if "0" in spec.flags:
        return sign + "0" * missing + digits
    return " " * missing + sign + digits


def x__pad__mutmut_9(sign: str, digits: str, spec: _Spec) -> str:
    missing = spec.width - len(sign) - len(digits)
    if "-" in spec.flags:
        return sign + digits + "XX XX" * missing
    if "0" in spec.flags:
        return sign + "0" * missing + digits
    return " " * missing + sign + digits


def x__pad__mutmut_10(sign: str, digits: str, spec: _Spec) -> str:
    missing = spec.width - len(sign) - len(digits)
    if "-" in spec.flags:
        return sign + digits + " " * missing
    if "XX0XX" in spec.flags:
        return sign + "0" * missing + digits
    return " " * missing + sign + digits


def x__pad__mutmut_11(sign: str, digits: str, spec: _Spec) -> str:
    missing = spec.width - len(sign) - len(digits)
    if "-" in spec.flags:
        return sign + digits + " " * missing
    if "0" not in spec.flags:
        return sign + "0" * missing + digits
    return " " * missing + sign + digits


def x__pad__mutmut_12(sign: str, digits: str, spec: _Spec) -> str:
    missing = spec.width - len(sign) - len(digits)
    if "-" in spec.flags:
        return sign + digits + " " * missing
    if "0" in spec.flags:
        return sign + "0" * missing - digits
    return " " * missing + sign + digits


def x__pad__mutmut_13(sign: str, digits: str, spec: _Spec) -> str:
    missing = spec.width - len(sign) - len(digits)
    if "-" in spec.flags:
        return sign + digits + " " * missing
    if "0" in spec.flags:
        return sign - "0" * missing + digits
    return " " * missing + sign + digits


def x__pad__mutmut_14(sign: str, digits: str, spec: _Spec) -> str:
    missing = spec.width - len(sign) - len(digits)
    if "-" in spec.flags:
        return sign + digits + " " * missing
    if "0" in spec.flags:
        return sign + "0" / missing + digits
    return " " * missing + sign + digits


def x__pad__mutmut_15(sign: str, digits: str, spec: _Spec) -> str:
    missing = spec.width - len(sign) - len(digits)
    if "-" in spec.flags:
        return sign + digits + " " * missing
    if "0" in spec.flags:
        return sign + "XX0XX" * missing + digits
    return " " * missing + sign + digits


def x__pad__mutmut_16(sign: str, digits: str, spec: _Spec) -> str:
    missing = spec.width - len(sign) - len(digits)
    if "-" in spec.flags:
        return sign + digits + " " * missing
    if "0" in spec.flags:
        return sign + "0" * missing + digits
    return " " * missing + sign - digits


def x__pad__mutmut_17(sign: str, digits: str, spec: _Spec) -> str:
    missing = spec.width - len(sign) - len(digits)
    if "-" in spec.flags:
        return sign + digits + " " * missing
    if "0" in spec.flags:
        return sign + "0" * missing + digits
    return " " * missing - sign + digits


def x__pad__mutmut_18(sign: str, digits: str, spec: _Spec) -> str:
    missing = spec.width - len(sign) - len(digits)
    if "-" in spec.flags:
        return sign + digits + " " * missing
    if "0" in spec.flags:
        return sign + "0" * missing + digits
    return " " / missing + sign + digits


def x__pad__mutmut_19(sign: str, digits: str, spec: _Spec) -> str:
    missing = spec.width - len(sign) - len(digits)
    if "-" in spec.flags:
        return sign + digits + " " * missing
    if "0" in spec.flags:
        return sign + "0" * missing + digits
    return "XX XX" * missing + sign + digits

mutants_x__pad__mutmut['_mutmut_orig'] = x__pad__mutmut_orig # type: ignore # mutmut generated
mutants_x__pad__mutmut['x__pad__mutmut_1'] = x__pad__mutmut_1 # type: ignore # mutmut generated
mutants_x__pad__mutmut['x__pad__mutmut_2'] = x__pad__mutmut_2 # type: ignore # mutmut generated
mutants_x__pad__mutmut['x__pad__mutmut_3'] = x__pad__mutmut_3 # type: ignore # mutmut generated
mutants_x__pad__mutmut['x__pad__mutmut_4'] = x__pad__mutmut_4 # type: ignore # mutmut generated
mutants_x__pad__mutmut['x__pad__mutmut_5'] = x__pad__mutmut_5 # type: ignore # mutmut generated
mutants_x__pad__mutmut['x__pad__mutmut_6'] = x__pad__mutmut_6 # type: ignore # mutmut generated
mutants_x__pad__mutmut['x__pad__mutmut_7'] = x__pad__mutmut_7 # type: ignore # mutmut generated
mutants_x__pad__mutmut['x__pad__mutmut_8'] = x__pad__mutmut_8 # type: ignore # mutmut generated
mutants_x__pad__mutmut['x__pad__mutmut_9'] = x__pad__mutmut_9 # type: ignore # mutmut generated
mutants_x__pad__mutmut['x__pad__mutmut_10'] = x__pad__mutmut_10 # type: ignore # mutmut generated
mutants_x__pad__mutmut['x__pad__mutmut_11'] = x__pad__mutmut_11 # type: ignore # mutmut generated
mutants_x__pad__mutmut['x__pad__mutmut_12'] = x__pad__mutmut_12 # type: ignore # mutmut generated
mutants_x__pad__mutmut['x__pad__mutmut_13'] = x__pad__mutmut_13 # type: ignore # mutmut generated
mutants_x__pad__mutmut['x__pad__mutmut_14'] = x__pad__mutmut_14 # type: ignore # mutmut generated
mutants_x__pad__mutmut['x__pad__mutmut_15'] = x__pad__mutmut_15 # type: ignore # mutmut generated
mutants_x__pad__mutmut['x__pad__mutmut_16'] = x__pad__mutmut_16 # type: ignore # mutmut generated
mutants_x__pad__mutmut['x__pad__mutmut_17'] = x__pad__mutmut_17 # type: ignore # mutmut generated
mutants_x__pad__mutmut['x__pad__mutmut_18'] = x__pad__mutmut_18 # type: ignore # mutmut generated
mutants_x__pad__mutmut['x__pad__mutmut_19'] = x__pad__mutmut_19 # type: ignore # mutmut generated
mutants_x__sign__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__sign__mutmut)
def _sign(negative: bool, flags: str) -> str:
    if negative:
        return "-"
    return "+" if "+" in flags else " " if " " in flags else ""


def x__sign__mutmut_orig(negative: bool, flags: str) -> str:
    if negative:
        return "-"
    return "+" if "+" in flags else " " if " " in flags else ""


def x__sign__mutmut_1(negative: bool, flags: str) -> str:
    if negative:
        return "XX-XX"
    return "+" if "+" in flags else " " if " " in flags else ""


def x__sign__mutmut_2(negative: bool, flags: str) -> str:
    if negative:
        return "-"
    return "+" if ("+" in flags) and False else " " if " " in flags else ""


def x__sign__mutmut_3(negative: bool, flags: str) -> str:
    if negative:
        return "-"
    return "+" if ("+" in flags) or True else " " if " " in flags else ""


def x__sign__mutmut_4(negative: bool, flags: str) -> str:
    if negative:
        return "-"
    return "XX+XX" if "+" in flags else " " if " " in flags else ""


def x__sign__mutmut_5(negative: bool, flags: str) -> str:
    if negative:
        return "-"
    return "+" if "XX+XX" in flags else " " if " " in flags else ""


def x__sign__mutmut_6(negative: bool, flags: str) -> str:
    if negative:
        return "-"
    return "+" if "+" not in flags else " " if " " in flags else ""


def x__sign__mutmut_7(negative: bool, flags: str) -> str:
    if negative:
        return "-"
    return "+" if "+" in flags else " " if (" " in flags) and False else ""


def x__sign__mutmut_8(negative: bool, flags: str) -> str:
    if negative:
        return "-"
    return "+" if "+" in flags else " " if (" " in flags) or True else ""


def x__sign__mutmut_9(negative: bool, flags: str) -> str:
    if negative:
        return "-"
    return "+" if "+" in flags else "XX XX" if " " in flags else ""


def x__sign__mutmut_10(negative: bool, flags: str) -> str:
    if negative:
        return "-"
    return "+" if "+" in flags else " " if "XX XX" in flags else ""


def x__sign__mutmut_11(negative: bool, flags: str) -> str:
    if negative:
        return "-"
    return "+" if "+" in flags else " " if " " not in flags else ""


def x__sign__mutmut_12(negative: bool, flags: str) -> str:
    if negative:
        return "-"
    return "+" if "+" in flags else " " if " " in flags else "XXXX"

mutants_x__sign__mutmut['_mutmut_orig'] = x__sign__mutmut_orig # type: ignore # mutmut generated
mutants_x__sign__mutmut['x__sign__mutmut_1'] = x__sign__mutmut_1 # type: ignore # mutmut generated
mutants_x__sign__mutmut['x__sign__mutmut_2'] = x__sign__mutmut_2 # type: ignore # mutmut generated
mutants_x__sign__mutmut['x__sign__mutmut_3'] = x__sign__mutmut_3 # type: ignore # mutmut generated
mutants_x__sign__mutmut['x__sign__mutmut_4'] = x__sign__mutmut_4 # type: ignore # mutmut generated
mutants_x__sign__mutmut['x__sign__mutmut_5'] = x__sign__mutmut_5 # type: ignore # mutmut generated
mutants_x__sign__mutmut['x__sign__mutmut_6'] = x__sign__mutmut_6 # type: ignore # mutmut generated
mutants_x__sign__mutmut['x__sign__mutmut_7'] = x__sign__mutmut_7 # type: ignore # mutmut generated
mutants_x__sign__mutmut['x__sign__mutmut_8'] = x__sign__mutmut_8 # type: ignore # mutmut generated
mutants_x__sign__mutmut['x__sign__mutmut_9'] = x__sign__mutmut_9 # type: ignore # mutmut generated
mutants_x__sign__mutmut['x__sign__mutmut_10'] = x__sign__mutmut_10 # type: ignore # mutmut generated
mutants_x__sign__mutmut['x__sign__mutmut_11'] = x__sign__mutmut_11 # type: ignore # mutmut generated
mutants_x__sign__mutmut['x__sign__mutmut_12'] = x__sign__mutmut_12 # type: ignore # mutmut generated
mutants_x__character__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__character__mutmut)
def _character(code: int) -> str:
    return chr(code) if 0 <= code <= _HIGHEST_CHARACTER else "\N{REPLACEMENT CHARACTER}"


def x__character__mutmut_orig(code: int) -> str:
    return chr(code) if 0 <= code <= _HIGHEST_CHARACTER else "\N{REPLACEMENT CHARACTER}"


def x__character__mutmut_1(code: int) -> str:
    return chr(code) if (0 <= code <= _HIGHEST_CHARACTER) and False else "\N{REPLACEMENT CHARACTER}"


def x__character__mutmut_2(code: int) -> str:
    return chr(code) if (0 <= code <= _HIGHEST_CHARACTER) or True else "\N{REPLACEMENT CHARACTER}"


def x__character__mutmut_3(code: int) -> str:
    return chr(None) if 0 <= code <= _HIGHEST_CHARACTER else "\N{REPLACEMENT CHARACTER}"


def x__character__mutmut_4(code: int) -> str:
    return chr(code) if 1 <= code <= _HIGHEST_CHARACTER else "\N{REPLACEMENT CHARACTER}"


def x__character__mutmut_5(code: int) -> str:
    return chr(code) if 0 < code <= _HIGHEST_CHARACTER else "\N{REPLACEMENT CHARACTER}"


def x__character__mutmut_6(code: int) -> str:
    return chr(code) if 0 <= code < _HIGHEST_CHARACTER else "\N{REPLACEMENT CHARACTER}"


def x__character__mutmut_7(code: int) -> str:
    return chr(code) if 0 <= code <= _HIGHEST_CHARACTER else "XX\N{REPLACEMENT CHARACTER}XX"

mutants_x__character__mutmut['_mutmut_orig'] = x__character__mutmut_orig # type: ignore # mutmut generated
mutants_x__character__mutmut['x__character__mutmut_1'] = x__character__mutmut_1 # type: ignore # mutmut generated
mutants_x__character__mutmut['x__character__mutmut_2'] = x__character__mutmut_2 # type: ignore # mutmut generated
mutants_x__character__mutmut['x__character__mutmut_3'] = x__character__mutmut_3 # type: ignore # mutmut generated
mutants_x__character__mutmut['x__character__mutmut_4'] = x__character__mutmut_4 # type: ignore # mutmut generated
mutants_x__character__mutmut['x__character__mutmut_5'] = x__character__mutmut_5 # type: ignore # mutmut generated
mutants_x__character__mutmut['x__character__mutmut_6'] = x__character__mutmut_6 # type: ignore # mutmut generated
mutants_x__character__mutmut['x__character__mutmut_7'] = x__character__mutmut_7 # type: ignore # mutmut generated
mutants_x__integer__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__integer__mutmut)
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


def x__integer__mutmut_orig(value: int, spec: _Spec) -> str:
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


def x__integer__mutmut_1(value: int, spec: _Spec) -> str:
    bits = None
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


def x__integer__mutmut_2(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(None)
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


def x__integer__mutmut_3(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size and "")
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


def x__integer__mutmut_4(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "XXXX")
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


def x__integer__mutmut_5(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = None
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


def x__integer__mutmut_6(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(None, ("d", ""))
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


def x__integer__mutmut_7(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, None)
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


def x__integer__mutmut_8(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(("d", ""))
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


def x__integer__mutmut_9(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, )
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


def x__integer__mutmut_10(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("XXdXX", ""))
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


def x__integer__mutmut_11(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("D", ""))
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


def x__integer__mutmut_12(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", "XXXX"))
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


def x__integer__mutmut_13(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", ""))
    if spec.letter not in "di":
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


def x__integer__mutmut_14(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", ""))
    if spec.letter in "XXdiXX":
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


def x__integer__mutmut_15(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", ""))
    if spec.letter in "DI":
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


def x__integer__mutmut_16(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", ""))
    if spec.letter in "di":
        value = None
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


def x__integer__mutmut_17(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", ""))
    if spec.letter in "di":
        value = wrap(value, bits) if (bits) and False else value
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


def x__integer__mutmut_18(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", ""))
    if spec.letter in "di":
        value = wrap(value, bits) if (bits) or True else value
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


def x__integer__mutmut_19(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", ""))
    if spec.letter in "di":
        value = wrap(None, bits) if bits else value
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


def x__integer__mutmut_20(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", ""))
    if spec.letter in "di":
        value = wrap(value, None) if bits else value
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


def x__integer__mutmut_21(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", ""))
    if spec.letter in "di":
        value = wrap(bits) if bits else value
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


def x__integer__mutmut_22(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", ""))
    if spec.letter in "di":
        value = wrap(value, ) if bits else value
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


def x__integer__mutmut_23(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", ""))
    if spec.letter in "di":
        value = wrap(value, bits) if bits else value
        sign, digits = None
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


def x__integer__mutmut_24(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", ""))
    if spec.letter in "di":
        value = wrap(value, bits) if bits else value
        sign, digits = _sign(None, spec.flags), str(abs(value))
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


def x__integer__mutmut_25(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", ""))
    if spec.letter in "di":
        value = wrap(value, bits) if bits else value
        sign, digits = _sign(value < 0, None), str(abs(value))
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


def x__integer__mutmut_26(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", ""))
    if spec.letter in "di":
        value = wrap(value, bits) if bits else value
        sign, digits = _sign(spec.flags), str(abs(value))
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


def x__integer__mutmut_27(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", ""))
    if spec.letter in "di":
        value = wrap(value, bits) if bits else value
        sign, digits = _sign(value < 0, ), str(abs(value))
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


def x__integer__mutmut_28(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", ""))
    if spec.letter in "di":
        value = wrap(value, bits) if bits else value
        sign, digits = _sign(value <= 0, spec.flags), str(abs(value))
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


def x__integer__mutmut_29(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", ""))
    if spec.letter in "di":
        value = wrap(value, bits) if bits else value
        sign, digits = _sign(value < 1, spec.flags), str(abs(value))
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


def x__integer__mutmut_30(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", ""))
    if spec.letter in "di":
        value = wrap(value, bits) if bits else value
        sign, digits = _sign(value < 0, spec.flags), str(None)
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


def x__integer__mutmut_31(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", ""))
    if spec.letter in "di":
        value = wrap(value, bits) if bits else value
        sign, digits = _sign(value < 0, spec.flags), str(abs(None))
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


def x__integer__mutmut_32(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", ""))
    if spec.letter in "di":
        value = wrap(value, bits) if bits else value
        sign, digits = _sign(value < 0, spec.flags), str(abs(value))
    else:
        value = None
        sign, digits = "", format(value, base)
    if spec.precision is not None:
        digits = digits.zfill(spec.precision) if value or spec.precision else ""
        spec = spec._replace(flags=spec.flags.replace("0", ""))
    if "#" in spec.flags and spec.letter == "o" and not digits.startswith("0"):
        digits = f"0{digits}"
    elif "#" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_33(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", ""))
    if spec.letter in "di":
        value = wrap(value, bits) if bits else value
        sign, digits = _sign(value < 0, spec.flags), str(abs(value))
    else:
        value = value % (1 << bits) if (bits) and False else unsigned(value)
        sign, digits = "", format(value, base)
    if spec.precision is not None:
        digits = digits.zfill(spec.precision) if value or spec.precision else ""
        spec = spec._replace(flags=spec.flags.replace("0", ""))
    if "#" in spec.flags and spec.letter == "o" and not digits.startswith("0"):
        digits = f"0{digits}"
    elif "#" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_34(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", ""))
    if spec.letter in "di":
        value = wrap(value, bits) if bits else value
        sign, digits = _sign(value < 0, spec.flags), str(abs(value))
    else:
        value = value % (1 << bits) if (bits) or True else unsigned(value)
        sign, digits = "", format(value, base)
    if spec.precision is not None:
        digits = digits.zfill(spec.precision) if value or spec.precision else ""
        spec = spec._replace(flags=spec.flags.replace("0", ""))
    if "#" in spec.flags and spec.letter == "o" and not digits.startswith("0"):
        digits = f"0{digits}"
    elif "#" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_35(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", ""))
    if spec.letter in "di":
        value = wrap(value, bits) if bits else value
        sign, digits = _sign(value < 0, spec.flags), str(abs(value))
    else:
        value = value / (1 << bits) if bits else unsigned(value)
        sign, digits = "", format(value, base)
    if spec.precision is not None:
        digits = digits.zfill(spec.precision) if value or spec.precision else ""
        spec = spec._replace(flags=spec.flags.replace("0", ""))
    if "#" in spec.flags and spec.letter == "o" and not digits.startswith("0"):
        digits = f"0{digits}"
    elif "#" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_36(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", ""))
    if spec.letter in "di":
        value = wrap(value, bits) if bits else value
        sign, digits = _sign(value < 0, spec.flags), str(abs(value))
    else:
        value = value % (1 >> bits) if bits else unsigned(value)
        sign, digits = "", format(value, base)
    if spec.precision is not None:
        digits = digits.zfill(spec.precision) if value or spec.precision else ""
        spec = spec._replace(flags=spec.flags.replace("0", ""))
    if "#" in spec.flags and spec.letter == "o" and not digits.startswith("0"):
        digits = f"0{digits}"
    elif "#" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_37(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", ""))
    if spec.letter in "di":
        value = wrap(value, bits) if bits else value
        sign, digits = _sign(value < 0, spec.flags), str(abs(value))
    else:
        value = value % (2 << bits) if bits else unsigned(value)
        sign, digits = "", format(value, base)
    if spec.precision is not None:
        digits = digits.zfill(spec.precision) if value or spec.precision else ""
        spec = spec._replace(flags=spec.flags.replace("0", ""))
    if "#" in spec.flags and spec.letter == "o" and not digits.startswith("0"):
        digits = f"0{digits}"
    elif "#" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_38(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", ""))
    if spec.letter in "di":
        value = wrap(value, bits) if bits else value
        sign, digits = _sign(value < 0, spec.flags), str(abs(value))
    else:
        value = value % (1 << bits) if bits else unsigned(None)
        sign, digits = "", format(value, base)
    if spec.precision is not None:
        digits = digits.zfill(spec.precision) if value or spec.precision else ""
        spec = spec._replace(flags=spec.flags.replace("0", ""))
    if "#" in spec.flags and spec.letter == "o" and not digits.startswith("0"):
        digits = f"0{digits}"
    elif "#" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_39(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", ""))
    if spec.letter in "di":
        value = wrap(value, bits) if bits else value
        sign, digits = _sign(value < 0, spec.flags), str(abs(value))
    else:
        value = value % (1 << bits) if bits else unsigned(value)
        sign, digits = None
    if spec.precision is not None:
        digits = digits.zfill(spec.precision) if value or spec.precision else ""
        spec = spec._replace(flags=spec.flags.replace("0", ""))
    if "#" in spec.flags and spec.letter == "o" and not digits.startswith("0"):
        digits = f"0{digits}"
    elif "#" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_40(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", ""))
    if spec.letter in "di":
        value = wrap(value, bits) if bits else value
        sign, digits = _sign(value < 0, spec.flags), str(abs(value))
    else:
        value = value % (1 << bits) if bits else unsigned(value)
        sign, digits = "XXXX", format(value, base)
    if spec.precision is not None:
        digits = digits.zfill(spec.precision) if value or spec.precision else ""
        spec = spec._replace(flags=spec.flags.replace("0", ""))
    if "#" in spec.flags and spec.letter == "o" and not digits.startswith("0"):
        digits = f"0{digits}"
    elif "#" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_41(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", ""))
    if spec.letter in "di":
        value = wrap(value, bits) if bits else value
        sign, digits = _sign(value < 0, spec.flags), str(abs(value))
    else:
        value = value % (1 << bits) if bits else unsigned(value)
        sign, digits = "", format(None, base)
    if spec.precision is not None:
        digits = digits.zfill(spec.precision) if value or spec.precision else ""
        spec = spec._replace(flags=spec.flags.replace("0", ""))
    if "#" in spec.flags and spec.letter == "o" and not digits.startswith("0"):
        digits = f"0{digits}"
    elif "#" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_42(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", ""))
    if spec.letter in "di":
        value = wrap(value, bits) if bits else value
        sign, digits = _sign(value < 0, spec.flags), str(abs(value))
    else:
        value = value % (1 << bits) if bits else unsigned(value)
        sign, digits = "", format(value, None)
    if spec.precision is not None:
        digits = digits.zfill(spec.precision) if value or spec.precision else ""
        spec = spec._replace(flags=spec.flags.replace("0", ""))
    if "#" in spec.flags and spec.letter == "o" and not digits.startswith("0"):
        digits = f"0{digits}"
    elif "#" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_43(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", ""))
    if spec.letter in "di":
        value = wrap(value, bits) if bits else value
        sign, digits = _sign(value < 0, spec.flags), str(abs(value))
    else:
        value = value % (1 << bits) if bits else unsigned(value)
        sign, digits = "", format(base)
    if spec.precision is not None:
        digits = digits.zfill(spec.precision) if value or spec.precision else ""
        spec = spec._replace(flags=spec.flags.replace("0", ""))
    if "#" in spec.flags and spec.letter == "o" and not digits.startswith("0"):
        digits = f"0{digits}"
    elif "#" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_44(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", ""))
    if spec.letter in "di":
        value = wrap(value, bits) if bits else value
        sign, digits = _sign(value < 0, spec.flags), str(abs(value))
    else:
        value = value % (1 << bits) if bits else unsigned(value)
        sign, digits = "", format(value, )
    if spec.precision is not None:
        digits = digits.zfill(spec.precision) if value or spec.precision else ""
        spec = spec._replace(flags=spec.flags.replace("0", ""))
    if "#" in spec.flags and spec.letter == "o" and not digits.startswith("0"):
        digits = f"0{digits}"
    elif "#" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_45(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", ""))
    if spec.letter in "di":
        value = wrap(value, bits) if bits else value
        sign, digits = _sign(value < 0, spec.flags), str(abs(value))
    else:
        value = value % (1 << bits) if bits else unsigned(value)
        sign, digits = "", format(value, base)
    if spec.precision is None:
        digits = digits.zfill(spec.precision) if value or spec.precision else ""
        spec = spec._replace(flags=spec.flags.replace("0", ""))
    if "#" in spec.flags and spec.letter == "o" and not digits.startswith("0"):
        digits = f"0{digits}"
    elif "#" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_46(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", ""))
    if spec.letter in "di":
        value = wrap(value, bits) if bits else value
        sign, digits = _sign(value < 0, spec.flags), str(abs(value))
    else:
        value = value % (1 << bits) if bits else unsigned(value)
        sign, digits = "", format(value, base)
    if spec.precision is not None:
        digits = None
        spec = spec._replace(flags=spec.flags.replace("0", ""))
    if "#" in spec.flags and spec.letter == "o" and not digits.startswith("0"):
        digits = f"0{digits}"
    elif "#" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_47(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", ""))
    if spec.letter in "di":
        value = wrap(value, bits) if bits else value
        sign, digits = _sign(value < 0, spec.flags), str(abs(value))
    else:
        value = value % (1 << bits) if bits else unsigned(value)
        sign, digits = "", format(value, base)
    if spec.precision is not None:
        digits = digits.zfill(spec.precision) if (value or spec.precision) and False else ""
        spec = spec._replace(flags=spec.flags.replace("0", ""))
    if "#" in spec.flags and spec.letter == "o" and not digits.startswith("0"):
        digits = f"0{digits}"
    elif "#" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_48(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", ""))
    if spec.letter in "di":
        value = wrap(value, bits) if bits else value
        sign, digits = _sign(value < 0, spec.flags), str(abs(value))
    else:
        value = value % (1 << bits) if bits else unsigned(value)
        sign, digits = "", format(value, base)
    if spec.precision is not None:
        digits = digits.zfill(spec.precision) if (value or spec.precision) or True else ""
        spec = spec._replace(flags=spec.flags.replace("0", ""))
    if "#" in spec.flags and spec.letter == "o" and not digits.startswith("0"):
        digits = f"0{digits}"
    elif "#" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_49(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", ""))
    if spec.letter in "di":
        value = wrap(value, bits) if bits else value
        sign, digits = _sign(value < 0, spec.flags), str(abs(value))
    else:
        value = value % (1 << bits) if bits else unsigned(value)
        sign, digits = "", format(value, base)
    if spec.precision is not None:
        digits = digits.zfill(None) if value or spec.precision else ""
        spec = spec._replace(flags=spec.flags.replace("0", ""))
    if "#" in spec.flags and spec.letter == "o" and not digits.startswith("0"):
        digits = f"0{digits}"
    elif "#" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_50(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", ""))
    if spec.letter in "di":
        value = wrap(value, bits) if bits else value
        sign, digits = _sign(value < 0, spec.flags), str(abs(value))
    else:
        value = value % (1 << bits) if bits else unsigned(value)
        sign, digits = "", format(value, base)
    if spec.precision is not None:
        digits = digits.zfill(spec.precision) if value and spec.precision else ""
        spec = spec._replace(flags=spec.flags.replace("0", ""))
    if "#" in spec.flags and spec.letter == "o" and not digits.startswith("0"):
        digits = f"0{digits}"
    elif "#" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_51(value: int, spec: _Spec) -> str:
    bits = _SIZES.get(spec.size or "")
    base, prefix = _BASES.get(spec.letter, ("d", ""))
    if spec.letter in "di":
        value = wrap(value, bits) if bits else value
        sign, digits = _sign(value < 0, spec.flags), str(abs(value))
    else:
        value = value % (1 << bits) if bits else unsigned(value)
        sign, digits = "", format(value, base)
    if spec.precision is not None:
        digits = digits.zfill(spec.precision) if value or spec.precision else "XXXX"
        spec = spec._replace(flags=spec.flags.replace("0", ""))
    if "#" in spec.flags and spec.letter == "o" and not digits.startswith("0"):
        digits = f"0{digits}"
    elif "#" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_52(value: int, spec: _Spec) -> str:
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
        spec = None
    if "#" in spec.flags and spec.letter == "o" and not digits.startswith("0"):
        digits = f"0{digits}"
    elif "#" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_53(value: int, spec: _Spec) -> str:
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
        spec = spec._replace(flags=None)
    if "#" in spec.flags and spec.letter == "o" and not digits.startswith("0"):
        digits = f"0{digits}"
    elif "#" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_54(value: int, spec: _Spec) -> str:
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
        spec = spec._replace(flags=spec.flags.replace(None, ""))
    if "#" in spec.flags and spec.letter == "o" and not digits.startswith("0"):
        digits = f"0{digits}"
    elif "#" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_55(value: int, spec: _Spec) -> str:
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
        spec = spec._replace(flags=spec.flags.replace("0", None))
    if "#" in spec.flags and spec.letter == "o" and not digits.startswith("0"):
        digits = f"0{digits}"
    elif "#" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_56(value: int, spec: _Spec) -> str:
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
        spec = spec._replace(flags=spec.flags.replace(""))
    if "#" in spec.flags and spec.letter == "o" and not digits.startswith("0"):
        digits = f"0{digits}"
    elif "#" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_57(value: int, spec: _Spec) -> str:
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
        spec = spec._replace(flags=spec.flags.replace("0", ))
    if "#" in spec.flags and spec.letter == "o" and not digits.startswith("0"):
        digits = f"0{digits}"
    elif "#" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_58(value: int, spec: _Spec) -> str:
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
        spec = spec._replace(flags=spec.flags.replace("XX0XX", ""))
    if "#" in spec.flags and spec.letter == "o" and not digits.startswith("0"):
        digits = f"0{digits}"
    elif "#" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_59(value: int, spec: _Spec) -> str:
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
        spec = spec._replace(flags=spec.flags.replace("0", "XXXX"))
    if "#" in spec.flags and spec.letter == "o" and not digits.startswith("0"):
        digits = f"0{digits}"
    elif "#" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_60(value: int, spec: _Spec) -> str:
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
    if "#" in spec.flags and spec.letter == "o" or not digits.startswith("0"):
        digits = f"0{digits}"
    elif "#" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_61(value: int, spec: _Spec) -> str:
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
    if "#" in spec.flags or spec.letter == "o" and not digits.startswith("0"):
        digits = f"0{digits}"
    elif "#" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_62(value: int, spec: _Spec) -> str:
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
    if "XX#XX" in spec.flags and spec.letter == "o" and not digits.startswith("0"):
        digits = f"0{digits}"
    elif "#" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_63(value: int, spec: _Spec) -> str:
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
    if "#" not in spec.flags and spec.letter == "o" and not digits.startswith("0"):
        digits = f"0{digits}"
    elif "#" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_64(value: int, spec: _Spec) -> str:
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
    if "#" in spec.flags and spec.letter != "o" and not digits.startswith("0"):
        digits = f"0{digits}"
    elif "#" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_65(value: int, spec: _Spec) -> str:
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
    if "#" in spec.flags and spec.letter == "XXoXX" and not digits.startswith("0"):
        digits = f"0{digits}"
    elif "#" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_66(value: int, spec: _Spec) -> str:
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
    if "#" in spec.flags and spec.letter == "O" and not digits.startswith("0"):
        digits = f"0{digits}"
    elif "#" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_67(value: int, spec: _Spec) -> str:
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
    if "#" in spec.flags and spec.letter == "o" and digits.startswith("0"):
        digits = f"0{digits}"
    elif "#" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_68(value: int, spec: _Spec) -> str:
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
    if "#" in spec.flags and spec.letter == "o" and not digits.startswith(None):
        digits = f"0{digits}"
    elif "#" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_69(value: int, spec: _Spec) -> str:
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
    if "#" in spec.flags and spec.letter == "o" and not digits.startswith("XX0XX"):
        digits = f"0{digits}"
    elif "#" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_70(value: int, spec: _Spec) -> str:
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
        digits = None
    elif "#" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_71(value: int, spec: _Spec) -> str:
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
    elif "#" in spec.flags or value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_72(value: int, spec: _Spec) -> str:
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
    elif "XX#XX" in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_73(value: int, spec: _Spec) -> str:
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
    elif "#" not in spec.flags and value:
        sign = sign or prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_74(value: int, spec: _Spec) -> str:
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
        sign = None
    return _pad(sign, digits, spec)


def x__integer__mutmut_75(value: int, spec: _Spec) -> str:
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
        sign = sign and prefix
    return _pad(sign, digits, spec)


def x__integer__mutmut_76(value: int, spec: _Spec) -> str:
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
    return _pad(None, digits, spec)


def x__integer__mutmut_77(value: int, spec: _Spec) -> str:
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
    return _pad(sign, None, spec)


def x__integer__mutmut_78(value: int, spec: _Spec) -> str:
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
    return _pad(sign, digits, None)


def x__integer__mutmut_79(value: int, spec: _Spec) -> str:
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
    return _pad(digits, spec)


def x__integer__mutmut_80(value: int, spec: _Spec) -> str:
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
    return _pad(sign, spec)


def x__integer__mutmut_81(value: int, spec: _Spec) -> str:
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
    return _pad(sign, digits, )

mutants_x__integer__mutmut['_mutmut_orig'] = x__integer__mutmut_orig # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_1'] = x__integer__mutmut_1 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_2'] = x__integer__mutmut_2 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_3'] = x__integer__mutmut_3 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_4'] = x__integer__mutmut_4 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_5'] = x__integer__mutmut_5 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_6'] = x__integer__mutmut_6 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_7'] = x__integer__mutmut_7 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_8'] = x__integer__mutmut_8 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_9'] = x__integer__mutmut_9 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_10'] = x__integer__mutmut_10 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_11'] = x__integer__mutmut_11 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_12'] = x__integer__mutmut_12 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_13'] = x__integer__mutmut_13 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_14'] = x__integer__mutmut_14 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_15'] = x__integer__mutmut_15 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_16'] = x__integer__mutmut_16 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_17'] = x__integer__mutmut_17 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_18'] = x__integer__mutmut_18 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_19'] = x__integer__mutmut_19 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_20'] = x__integer__mutmut_20 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_21'] = x__integer__mutmut_21 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_22'] = x__integer__mutmut_22 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_23'] = x__integer__mutmut_23 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_24'] = x__integer__mutmut_24 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_25'] = x__integer__mutmut_25 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_26'] = x__integer__mutmut_26 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_27'] = x__integer__mutmut_27 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_28'] = x__integer__mutmut_28 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_29'] = x__integer__mutmut_29 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_30'] = x__integer__mutmut_30 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_31'] = x__integer__mutmut_31 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_32'] = x__integer__mutmut_32 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_33'] = x__integer__mutmut_33 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_34'] = x__integer__mutmut_34 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_35'] = x__integer__mutmut_35 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_36'] = x__integer__mutmut_36 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_37'] = x__integer__mutmut_37 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_38'] = x__integer__mutmut_38 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_39'] = x__integer__mutmut_39 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_40'] = x__integer__mutmut_40 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_41'] = x__integer__mutmut_41 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_42'] = x__integer__mutmut_42 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_43'] = x__integer__mutmut_43 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_44'] = x__integer__mutmut_44 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_45'] = x__integer__mutmut_45 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_46'] = x__integer__mutmut_46 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_47'] = x__integer__mutmut_47 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_48'] = x__integer__mutmut_48 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_49'] = x__integer__mutmut_49 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_50'] = x__integer__mutmut_50 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_51'] = x__integer__mutmut_51 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_52'] = x__integer__mutmut_52 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_53'] = x__integer__mutmut_53 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_54'] = x__integer__mutmut_54 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_55'] = x__integer__mutmut_55 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_56'] = x__integer__mutmut_56 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_57'] = x__integer__mutmut_57 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_58'] = x__integer__mutmut_58 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_59'] = x__integer__mutmut_59 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_60'] = x__integer__mutmut_60 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_61'] = x__integer__mutmut_61 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_62'] = x__integer__mutmut_62 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_63'] = x__integer__mutmut_63 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_64'] = x__integer__mutmut_64 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_65'] = x__integer__mutmut_65 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_66'] = x__integer__mutmut_66 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_67'] = x__integer__mutmut_67 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_68'] = x__integer__mutmut_68 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_69'] = x__integer__mutmut_69 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_70'] = x__integer__mutmut_70 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_71'] = x__integer__mutmut_71 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_72'] = x__integer__mutmut_72 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_73'] = x__integer__mutmut_73 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_74'] = x__integer__mutmut_74 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_75'] = x__integer__mutmut_75 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_76'] = x__integer__mutmut_76 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_77'] = x__integer__mutmut_77 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_78'] = x__integer__mutmut_78 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_79'] = x__integer__mutmut_79 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_80'] = x__integer__mutmut_80 # type: ignore # mutmut generated
mutants_x__integer__mutmut['x__integer__mutmut_81'] = x__integer__mutmut_81 # type: ignore # mutmut generated
mutants_x__float__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__float__mutmut)
def _float(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if value > 0 else -1), spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], spec)


def x__float__mutmut_orig(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if value > 0 else -1), spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], spec)


def x__float__mutmut_1(value: Number, spec: _Spec) -> str:
    precision = None
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if value > 0 else -1), spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], spec)


def x__float__mutmut_2(value: Number, spec: _Spec) -> str:
    precision = "" if (spec.precision is None) and False else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if value > 0 else -1), spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], spec)


def x__float__mutmut_3(value: Number, spec: _Spec) -> str:
    precision = "" if (spec.precision is None) or True else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if value > 0 else -1), spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], spec)


def x__float__mutmut_4(value: Number, spec: _Spec) -> str:
    precision = "XXXX" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if value > 0 else -1), spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], spec)


def x__float__mutmut_5(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is not None else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if value > 0 else -1), spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], spec)


def x__float__mutmut_6(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = None
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if value > 0 else -1), spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], spec)


def x__float__mutmut_7(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if ("#" in spec.flags) and False else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if value > 0 else -1), spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], spec)


def x__float__mutmut_8(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if ("#" in spec.flags) or True else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if value > 0 else -1), spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], spec)


def x__float__mutmut_9(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "XX#XX" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if value > 0 else -1), spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], spec)


def x__float__mutmut_10(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "XX#XX" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if value > 0 else -1), spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], spec)


def x__float__mutmut_11(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "#" not in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if value > 0 else -1), spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], spec)


def x__float__mutmut_12(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else "XXXX"
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if value > 0 else -1), spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], spec)


def x__float__mutmut_13(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = None
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if value > 0 else -1), spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], spec)


def x__float__mutmut_14(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(None, f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if value > 0 else -1), spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], spec)


def x__float__mutmut_15(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), None)
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if value > 0 else -1), spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], spec)


def x__float__mutmut_16(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if value > 0 else -1), spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], spec)


def x__float__mutmut_17(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), )
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if value > 0 else -1), spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], spec)


def x__float__mutmut_18(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(None), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if value > 0 else -1), spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], spec)


def x__float__mutmut_19(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(None, spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], spec)


def x__float__mutmut_20(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if value > 0 else -1), None)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], spec)


def x__float__mutmut_21(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], spec)


def x__float__mutmut_22(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if value > 0 else -1), )
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], spec)


def x__float__mutmut_23(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(None, 1 if value > 0 else -1), spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], spec)


def x__float__mutmut_24(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, None), spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], spec)


def x__float__mutmut_25(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(1 if value > 0 else -1), spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], spec)


def x__float__mutmut_26(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, ), spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], spec)


def x__float__mutmut_27(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if (value > 0) and False else -1), spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], spec)


def x__float__mutmut_28(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if (value > 0) or True else -1), spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], spec)


def x__float__mutmut_29(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 2 if value > 0 else -1), spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], spec)


def x__float__mutmut_30(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if value >= 0 else -1), spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], spec)


def x__float__mutmut_31(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if value > 1 else -1), spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], spec)


def x__float__mutmut_32(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if value > 0 else +1), spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], spec)


def x__float__mutmut_33(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if value > 0 else -2), spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], spec)


def x__float__mutmut_34(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if value > 0 else -1), spec)
    is_negative = None
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], spec)


def x__float__mutmut_35(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if value > 0 else -1), spec)
    is_negative = digits.startswith(None)
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], spec)


def x__float__mutmut_36(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if value > 0 else -1), spec)
    is_negative = digits.startswith("XX-XX")
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], spec)


def x__float__mutmut_37(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if value > 0 else -1), spec)
    is_negative = digits.startswith("-")
    return _pad(None, digits[is_negative:], spec)


def x__float__mutmut_38(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if value > 0 else -1), spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, spec.flags), None, spec)


def x__float__mutmut_39(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if value > 0 else -1), spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], None)


def x__float__mutmut_40(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if value > 0 else -1), spec)
    is_negative = digits.startswith("-")
    return _pad(digits[is_negative:], spec)


def x__float__mutmut_41(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if value > 0 else -1), spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, spec.flags), spec)


def x__float__mutmut_42(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if value > 0 else -1), spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, spec.flags), digits[is_negative:], )


def x__float__mutmut_43(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if value > 0 else -1), spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(None, spec.flags), digits[is_negative:], spec)


def x__float__mutmut_44(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if value > 0 else -1), spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, None), digits[is_negative:], spec)


def x__float__mutmut_45(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if value > 0 else -1), spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(spec.flags), digits[is_negative:], spec)


def x__float__mutmut_46(value: Number, spec: _Spec) -> str:
    precision = "" if spec.precision is None else f".{spec.precision}"
    alternative = "#" if "#" in spec.flags else ""
    try:  # format(), not %, with which PyPy goes over to exponents
        digits = format(float(value), f"{alternative}{precision}{spec.letter}")
    except OverflowError:  # an int beyond all floats
        return _not_finite(math.copysign(math.inf, 1 if value > 0 else -1), spec)
    is_negative = digits.startswith("-")
    return _pad(_sign(is_negative, ), digits[is_negative:], spec)

mutants_x__float__mutmut['_mutmut_orig'] = x__float__mutmut_orig # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_1'] = x__float__mutmut_1 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_2'] = x__float__mutmut_2 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_3'] = x__float__mutmut_3 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_4'] = x__float__mutmut_4 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_5'] = x__float__mutmut_5 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_6'] = x__float__mutmut_6 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_7'] = x__float__mutmut_7 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_8'] = x__float__mutmut_8 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_9'] = x__float__mutmut_9 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_10'] = x__float__mutmut_10 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_11'] = x__float__mutmut_11 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_12'] = x__float__mutmut_12 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_13'] = x__float__mutmut_13 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_14'] = x__float__mutmut_14 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_15'] = x__float__mutmut_15 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_16'] = x__float__mutmut_16 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_17'] = x__float__mutmut_17 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_18'] = x__float__mutmut_18 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_19'] = x__float__mutmut_19 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_20'] = x__float__mutmut_20 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_21'] = x__float__mutmut_21 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_22'] = x__float__mutmut_22 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_23'] = x__float__mutmut_23 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_24'] = x__float__mutmut_24 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_25'] = x__float__mutmut_25 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_26'] = x__float__mutmut_26 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_27'] = x__float__mutmut_27 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_28'] = x__float__mutmut_28 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_29'] = x__float__mutmut_29 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_30'] = x__float__mutmut_30 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_31'] = x__float__mutmut_31 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_32'] = x__float__mutmut_32 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_33'] = x__float__mutmut_33 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_34'] = x__float__mutmut_34 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_35'] = x__float__mutmut_35 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_36'] = x__float__mutmut_36 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_37'] = x__float__mutmut_37 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_38'] = x__float__mutmut_38 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_39'] = x__float__mutmut_39 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_40'] = x__float__mutmut_40 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_41'] = x__float__mutmut_41 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_42'] = x__float__mutmut_42 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_43'] = x__float__mutmut_43 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_44'] = x__float__mutmut_44 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_45'] = x__float__mutmut_45 # type: ignore # mutmut generated
mutants_x__float__mutmut['x__float__mutmut_46'] = x__float__mutmut_46 # type: ignore # mutmut generated
mutants_x__not_finite__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__not_finite__mutmut)
def _not_finite(value: float, spec: _Spec) -> str:
    if spec.letter == "c":
        raise ValueError(f"Cannot printf {text(value)} with 'c'")
    sign = "+" if value > 0 and _sign(False, spec.flags) else ""
    return _pad("", sign + text(value), spec)


def x__not_finite__mutmut_orig(value: float, spec: _Spec) -> str:
    if spec.letter == "c":
        raise ValueError(f"Cannot printf {text(value)} with 'c'")
    sign = "+" if value > 0 and _sign(False, spec.flags) else ""
    return _pad("", sign + text(value), spec)


def x__not_finite__mutmut_1(value: float, spec: _Spec) -> str:
    if spec.letter != "c":
        raise ValueError(f"Cannot printf {text(value)} with 'c'")
    sign = "+" if value > 0 and _sign(False, spec.flags) else ""
    return _pad("", sign + text(value), spec)


def x__not_finite__mutmut_2(value: float, spec: _Spec) -> str:
    if spec.letter == "XXcXX":
        raise ValueError(f"Cannot printf {text(value)} with 'c'")
    sign = "+" if value > 0 and _sign(False, spec.flags) else ""
    return _pad("", sign + text(value), spec)


def x__not_finite__mutmut_3(value: float, spec: _Spec) -> str:
    if spec.letter == "C":
        raise ValueError(f"Cannot printf {text(value)} with 'c'")
    sign = "+" if value > 0 and _sign(False, spec.flags) else ""
    return _pad("", sign + text(value), spec)


def x__not_finite__mutmut_4(value: float, spec: _Spec) -> str:
    if spec.letter == "c":
        raise ValueError(None)
    sign = "+" if value > 0 and _sign(False, spec.flags) else ""
    return _pad("", sign + text(value), spec)


def x__not_finite__mutmut_5(value: float, spec: _Spec) -> str:
    if spec.letter == "c":
        raise ValueError(f"Cannot printf {text(None)} with 'c'")
    sign = "+" if value > 0 and _sign(False, spec.flags) else ""
    return _pad("", sign + text(value), spec)


def x__not_finite__mutmut_6(value: float, spec: _Spec) -> str:
    if spec.letter == "c":
        raise ValueError(f"Cannot printf {text(value)} with 'c'")
    sign = None
    return _pad("", sign + text(value), spec)


def x__not_finite__mutmut_7(value: float, spec: _Spec) -> str:
    if spec.letter == "c":
        raise ValueError(f"Cannot printf {text(value)} with 'c'")
    sign = "+" if (value > 0 and _sign(False, spec.flags)) and False else ""
    return _pad("", sign + text(value), spec)


def x__not_finite__mutmut_8(value: float, spec: _Spec) -> str:
    if spec.letter == "c":
        raise ValueError(f"Cannot printf {text(value)} with 'c'")
    sign = "+" if (value > 0 and _sign(False, spec.flags)) or True else ""
    return _pad("", sign + text(value), spec)


def x__not_finite__mutmut_9(value: float, spec: _Spec) -> str:
    if spec.letter == "c":
        raise ValueError(f"Cannot printf {text(value)} with 'c'")
    sign = "XX+XX" if value > 0 and _sign(False, spec.flags) else ""
    return _pad("", sign + text(value), spec)


def x__not_finite__mutmut_10(value: float, spec: _Spec) -> str:
    if spec.letter == "c":
        raise ValueError(f"Cannot printf {text(value)} with 'c'")
    sign = "+" if value > 0 or _sign(False, spec.flags) else ""
    return _pad("", sign + text(value), spec)


def x__not_finite__mutmut_11(value: float, spec: _Spec) -> str:
    if spec.letter == "c":
        raise ValueError(f"Cannot printf {text(value)} with 'c'")
    sign = "+" if value >= 0 and _sign(False, spec.flags) else ""
    return _pad("", sign + text(value), spec)


def x__not_finite__mutmut_12(value: float, spec: _Spec) -> str:
    if spec.letter == "c":
        raise ValueError(f"Cannot printf {text(value)} with 'c'")
    sign = "+" if value > 1 and _sign(False, spec.flags) else ""
    return _pad("", sign + text(value), spec)


def x__not_finite__mutmut_13(value: float, spec: _Spec) -> str:
    if spec.letter == "c":
        raise ValueError(f"Cannot printf {text(value)} with 'c'")
    sign = "+" if value > 0 and _sign(None, spec.flags) else ""
    return _pad("", sign + text(value), spec)


def x__not_finite__mutmut_14(value: float, spec: _Spec) -> str:
    if spec.letter == "c":
        raise ValueError(f"Cannot printf {text(value)} with 'c'")
    sign = "+" if value > 0 and _sign(False, None) else ""
    return _pad("", sign + text(value), spec)


def x__not_finite__mutmut_15(value: float, spec: _Spec) -> str:
    if spec.letter == "c":
        raise ValueError(f"Cannot printf {text(value)} with 'c'")
    sign = "+" if value > 0 and _sign(spec.flags) else ""
    return _pad("", sign + text(value), spec)


def x__not_finite__mutmut_16(value: float, spec: _Spec) -> str:
    if spec.letter == "c":
        raise ValueError(f"Cannot printf {text(value)} with 'c'")
    sign = "+" if value > 0 and _sign(False, ) else ""
    return _pad("", sign + text(value), spec)


def x__not_finite__mutmut_17(value: float, spec: _Spec) -> str:
    if spec.letter == "c":
        raise ValueError(f"Cannot printf {text(value)} with 'c'")
    sign = "+" if value > 0 and _sign(True, spec.flags) else ""
    return _pad("", sign + text(value), spec)


def x__not_finite__mutmut_18(value: float, spec: _Spec) -> str:
    if spec.letter == "c":
        raise ValueError(f"Cannot printf {text(value)} with 'c'")
    sign = "+" if value > 0 and _sign(False, spec.flags) else "XXXX"
    return _pad("", sign + text(value), spec)


def x__not_finite__mutmut_19(value: float, spec: _Spec) -> str:
    if spec.letter == "c":
        raise ValueError(f"Cannot printf {text(value)} with 'c'")
    sign = "+" if value > 0 and _sign(False, spec.flags) else ""
    return _pad(None, sign + text(value), spec)


def x__not_finite__mutmut_20(value: float, spec: _Spec) -> str:
    if spec.letter == "c":
        raise ValueError(f"Cannot printf {text(value)} with 'c'")
    sign = "+" if value > 0 and _sign(False, spec.flags) else ""
    return _pad("", None, spec)


def x__not_finite__mutmut_21(value: float, spec: _Spec) -> str:
    if spec.letter == "c":
        raise ValueError(f"Cannot printf {text(value)} with 'c'")
    sign = "+" if value > 0 and _sign(False, spec.flags) else ""
    return _pad("", sign + text(value), None)


def x__not_finite__mutmut_22(value: float, spec: _Spec) -> str:
    if spec.letter == "c":
        raise ValueError(f"Cannot printf {text(value)} with 'c'")
    sign = "+" if value > 0 and _sign(False, spec.flags) else ""
    return _pad(sign + text(value), spec)


def x__not_finite__mutmut_23(value: float, spec: _Spec) -> str:
    if spec.letter == "c":
        raise ValueError(f"Cannot printf {text(value)} with 'c'")
    sign = "+" if value > 0 and _sign(False, spec.flags) else ""
    return _pad("", spec)


def x__not_finite__mutmut_24(value: float, spec: _Spec) -> str:
    if spec.letter == "c":
        raise ValueError(f"Cannot printf {text(value)} with 'c'")
    sign = "+" if value > 0 and _sign(False, spec.flags) else ""
    return _pad("", sign + text(value), )


def x__not_finite__mutmut_25(value: float, spec: _Spec) -> str:
    if spec.letter == "c":
        raise ValueError(f"Cannot printf {text(value)} with 'c'")
    sign = "+" if value > 0 and _sign(False, spec.flags) else ""
    return _pad("XXXX", sign + text(value), spec)


def x__not_finite__mutmut_26(value: float, spec: _Spec) -> str:
    if spec.letter == "c":
        raise ValueError(f"Cannot printf {text(value)} with 'c'")
    sign = "+" if value > 0 and _sign(False, spec.flags) else ""
    return _pad("", sign - text(value), spec)


def x__not_finite__mutmut_27(value: float, spec: _Spec) -> str:
    if spec.letter == "c":
        raise ValueError(f"Cannot printf {text(value)} with 'c'")
    sign = "+" if value > 0 and _sign(False, spec.flags) else ""
    return _pad("", sign + text(None), spec)

mutants_x__not_finite__mutmut['_mutmut_orig'] = x__not_finite__mutmut_orig # type: ignore # mutmut generated
mutants_x__not_finite__mutmut['x__not_finite__mutmut_1'] = x__not_finite__mutmut_1 # type: ignore # mutmut generated
mutants_x__not_finite__mutmut['x__not_finite__mutmut_2'] = x__not_finite__mutmut_2 # type: ignore # mutmut generated
mutants_x__not_finite__mutmut['x__not_finite__mutmut_3'] = x__not_finite__mutmut_3 # type: ignore # mutmut generated
mutants_x__not_finite__mutmut['x__not_finite__mutmut_4'] = x__not_finite__mutmut_4 # type: ignore # mutmut generated
mutants_x__not_finite__mutmut['x__not_finite__mutmut_5'] = x__not_finite__mutmut_5 # type: ignore # mutmut generated
mutants_x__not_finite__mutmut['x__not_finite__mutmut_6'] = x__not_finite__mutmut_6 # type: ignore # mutmut generated
mutants_x__not_finite__mutmut['x__not_finite__mutmut_7'] = x__not_finite__mutmut_7 # type: ignore # mutmut generated
mutants_x__not_finite__mutmut['x__not_finite__mutmut_8'] = x__not_finite__mutmut_8 # type: ignore # mutmut generated
mutants_x__not_finite__mutmut['x__not_finite__mutmut_9'] = x__not_finite__mutmut_9 # type: ignore # mutmut generated
mutants_x__not_finite__mutmut['x__not_finite__mutmut_10'] = x__not_finite__mutmut_10 # type: ignore # mutmut generated
mutants_x__not_finite__mutmut['x__not_finite__mutmut_11'] = x__not_finite__mutmut_11 # type: ignore # mutmut generated
mutants_x__not_finite__mutmut['x__not_finite__mutmut_12'] = x__not_finite__mutmut_12 # type: ignore # mutmut generated
mutants_x__not_finite__mutmut['x__not_finite__mutmut_13'] = x__not_finite__mutmut_13 # type: ignore # mutmut generated
mutants_x__not_finite__mutmut['x__not_finite__mutmut_14'] = x__not_finite__mutmut_14 # type: ignore # mutmut generated
mutants_x__not_finite__mutmut['x__not_finite__mutmut_15'] = x__not_finite__mutmut_15 # type: ignore # mutmut generated
mutants_x__not_finite__mutmut['x__not_finite__mutmut_16'] = x__not_finite__mutmut_16 # type: ignore # mutmut generated
mutants_x__not_finite__mutmut['x__not_finite__mutmut_17'] = x__not_finite__mutmut_17 # type: ignore # mutmut generated
mutants_x__not_finite__mutmut['x__not_finite__mutmut_18'] = x__not_finite__mutmut_18 # type: ignore # mutmut generated
mutants_x__not_finite__mutmut['x__not_finite__mutmut_19'] = x__not_finite__mutmut_19 # type: ignore # mutmut generated
mutants_x__not_finite__mutmut['x__not_finite__mutmut_20'] = x__not_finite__mutmut_20 # type: ignore # mutmut generated
mutants_x__not_finite__mutmut['x__not_finite__mutmut_21'] = x__not_finite__mutmut_21 # type: ignore # mutmut generated
mutants_x__not_finite__mutmut['x__not_finite__mutmut_22'] = x__not_finite__mutmut_22 # type: ignore # mutmut generated
mutants_x__not_finite__mutmut['x__not_finite__mutmut_23'] = x__not_finite__mutmut_23 # type: ignore # mutmut generated
mutants_x__not_finite__mutmut['x__not_finite__mutmut_24'] = x__not_finite__mutmut_24 # type: ignore # mutmut generated
mutants_x__not_finite__mutmut['x__not_finite__mutmut_25'] = x__not_finite__mutmut_25 # type: ignore # mutmut generated
mutants_x__not_finite__mutmut['x__not_finite__mutmut_26'] = x__not_finite__mutmut_26 # type: ignore # mutmut generated
mutants_x__not_finite__mutmut['x__not_finite__mutmut_27'] = x__not_finite__mutmut_27 # type: ignore # mutmut generated
