"""Perl's scalars: what a value is as text and as a number. Source: perldata(1)."""

from __future__ import annotations

import math
import re
import sys
from typing import SupportsFloat, Union

Number = Union[int, float]

_NUMBER = re.compile(
    r"\s*([+-]?(?:inf(?:inity)?|nan|(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?))", re.ASCII | re.IGNORECASE
)
_DIGITS = re.compile(r"[+-]?\d+", re.ASCII)

#: More are beyond all floats; and Python refuses to read thousands of them.
_MOST_DIGITS = 400

_INT_BITS = 32
_UV_BITS = 64


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_text__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_text__mutmut)
def text(value: object) -> str:
    """Return ``value`` as Perl would print it: ``None`` is ``""``, floats have 15 digits.

    Bytes are taken for UTF-8; what is none of it is kept for :func:`octets`.
    """
    if value is None or value is False:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, (bytes, bytearray)):
        return value.decode("utf-8", "surrogateescape")
    if isinstance(value, (int, float)):
        found = number(value)
        return f"{found:d}" if isinstance(found, int) else _float_text(found)
    return str(value)


def x_text__mutmut_orig(value: object) -> str:
    """Return ``value`` as Perl would print it: ``None`` is ``""``, floats have 15 digits.

    Bytes are taken for UTF-8; what is none of it is kept for :func:`octets`.
    """
    if value is None or value is False:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, (bytes, bytearray)):
        return value.decode("utf-8", "surrogateescape")
    if isinstance(value, (int, float)):
        found = number(value)
        return f"{found:d}" if isinstance(found, int) else _float_text(found)
    return str(value)


def x_text__mutmut_1(value: object) -> str:
    """Return ``value`` as Perl would print it: ``None`` is ``""``, floats have 15 digits.

    Bytes are taken for UTF-8; what is none of it is kept for :func:`octets`.
    """
    if value is None and value is False:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, (bytes, bytearray)):
        return value.decode("utf-8", "surrogateescape")
    if isinstance(value, (int, float)):
        found = number(value)
        return f"{found:d}" if isinstance(found, int) else _float_text(found)
    return str(value)


def x_text__mutmut_2(value: object) -> str:
    """Return ``value`` as Perl would print it: ``None`` is ``""``, floats have 15 digits.

    Bytes are taken for UTF-8; what is none of it is kept for :func:`octets`.
    """
    if value is not None or value is False:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, (bytes, bytearray)):
        return value.decode("utf-8", "surrogateescape")
    if isinstance(value, (int, float)):
        found = number(value)
        return f"{found:d}" if isinstance(found, int) else _float_text(found)
    return str(value)


def x_text__mutmut_3(value: object) -> str:
    """Return ``value`` as Perl would print it: ``None`` is ``""``, floats have 15 digits.

    Bytes are taken for UTF-8; what is none of it is kept for :func:`octets`.
    """
    if value is None or value is not False:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, (bytes, bytearray)):
        return value.decode("utf-8", "surrogateescape")
    if isinstance(value, (int, float)):
        found = number(value)
        return f"{found:d}" if isinstance(found, int) else _float_text(found)
    return str(value)


def x_text__mutmut_4(value: object) -> str:
    """Return ``value`` as Perl would print it: ``None`` is ``""``, floats have 15 digits.

    Bytes are taken for UTF-8; what is none of it is kept for :func:`octets`.
    """
    if value is None or value is True:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, (bytes, bytearray)):
        return value.decode("utf-8", "surrogateescape")
    if isinstance(value, (int, float)):
        found = number(value)
        return f"{found:d}" if isinstance(found, int) else _float_text(found)
    return str(value)


def x_text__mutmut_5(value: object) -> str:
    """Return ``value`` as Perl would print it: ``None`` is ``""``, floats have 15 digits.

    Bytes are taken for UTF-8; what is none of it is kept for :func:`octets`.
    """
    if value is None or value is False:
        return "XXXX"
    if isinstance(value, str):
        return value
    if isinstance(value, (bytes, bytearray)):
        return value.decode("utf-8", "surrogateescape")
    if isinstance(value, (int, float)):
        found = number(value)
        return f"{found:d}" if isinstance(found, int) else _float_text(found)
    return str(value)


def x_text__mutmut_6(value: object) -> str:
    """Return ``value`` as Perl would print it: ``None`` is ``""``, floats have 15 digits.

    Bytes are taken for UTF-8; what is none of it is kept for :func:`octets`.
    """
    if value is None or value is False:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, (bytes, bytearray)):
        return value.decode(None, "surrogateescape")
    if isinstance(value, (int, float)):
        found = number(value)
        return f"{found:d}" if isinstance(found, int) else _float_text(found)
    return str(value)


def x_text__mutmut_7(value: object) -> str:
    """Return ``value`` as Perl would print it: ``None`` is ``""``, floats have 15 digits.

    Bytes are taken for UTF-8; what is none of it is kept for :func:`octets`.
    """
    if value is None or value is False:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, (bytes, bytearray)):
        return value.decode("utf-8", None)
    if isinstance(value, (int, float)):
        found = number(value)
        return f"{found:d}" if isinstance(found, int) else _float_text(found)
    return str(value)


def x_text__mutmut_8(value: object) -> str:
    """Return ``value`` as Perl would print it: ``None`` is ``""``, floats have 15 digits.

    Bytes are taken for UTF-8; what is none of it is kept for :func:`octets`.
    """
    if value is None or value is False:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, (bytes, bytearray)):
        return value.decode("surrogateescape")
    if isinstance(value, (int, float)):
        found = number(value)
        return f"{found:d}" if isinstance(found, int) else _float_text(found)
    return str(value)


def x_text__mutmut_9(value: object) -> str:
    """Return ``value`` as Perl would print it: ``None`` is ``""``, floats have 15 digits.

    Bytes are taken for UTF-8; what is none of it is kept for :func:`octets`.
    """
    if value is None or value is False:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, (bytes, bytearray)):
        return value.decode("utf-8", )
    if isinstance(value, (int, float)):
        found = number(value)
        return f"{found:d}" if isinstance(found, int) else _float_text(found)
    return str(value)


def x_text__mutmut_10(value: object) -> str:
    """Return ``value`` as Perl would print it: ``None`` is ``""``, floats have 15 digits.

    Bytes are taken for UTF-8; what is none of it is kept for :func:`octets`.
    """
    if value is None or value is False:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, (bytes, bytearray)):
        return value.decode("XXutf-8XX", "surrogateescape")
    if isinstance(value, (int, float)):
        found = number(value)
        return f"{found:d}" if isinstance(found, int) else _float_text(found)
    return str(value)


def x_text__mutmut_11(value: object) -> str:
    """Return ``value`` as Perl would print it: ``None`` is ``""``, floats have 15 digits.

    Bytes are taken for UTF-8; what is none of it is kept for :func:`octets`.
    """
    if value is None or value is False:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, (bytes, bytearray)):
        return value.decode("UTF-8", "surrogateescape")
    if isinstance(value, (int, float)):
        found = number(value)
        return f"{found:d}" if isinstance(found, int) else _float_text(found)
    return str(value)


def x_text__mutmut_12(value: object) -> str:
    """Return ``value`` as Perl would print it: ``None`` is ``""``, floats have 15 digits.

    Bytes are taken for UTF-8; what is none of it is kept for :func:`octets`.
    """
    if value is None or value is False:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, (bytes, bytearray)):
        return value.decode("utf-8", "XXsurrogateescapeXX")
    if isinstance(value, (int, float)):
        found = number(value)
        return f"{found:d}" if isinstance(found, int) else _float_text(found)
    return str(value)


def x_text__mutmut_13(value: object) -> str:
    """Return ``value`` as Perl would print it: ``None`` is ``""``, floats have 15 digits.

    Bytes are taken for UTF-8; what is none of it is kept for :func:`octets`.
    """
    if value is None or value is False:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, (bytes, bytearray)):
        return value.decode("utf-8", "SURROGATEESCAPE")
    if isinstance(value, (int, float)):
        found = number(value)
        return f"{found:d}" if isinstance(found, int) else _float_text(found)
    return str(value)


def x_text__mutmut_14(value: object) -> str:
    """Return ``value`` as Perl would print it: ``None`` is ``""``, floats have 15 digits.

    Bytes are taken for UTF-8; what is none of it is kept for :func:`octets`.
    """
    if value is None or value is False:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, (bytes, bytearray)):
        return value.decode("utf-8", "surrogateescape")
    if isinstance(value, (int, float)):
        found = None
        return f"{found:d}" if isinstance(found, int) else _float_text(found)
    return str(value)


def x_text__mutmut_15(value: object) -> str:
    """Return ``value`` as Perl would print it: ``None`` is ``""``, floats have 15 digits.

    Bytes are taken for UTF-8; what is none of it is kept for :func:`octets`.
    """
    if value is None or value is False:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, (bytes, bytearray)):
        return value.decode("utf-8", "surrogateescape")
    if isinstance(value, (int, float)):
        found = number(None)
        return f"{found:d}" if isinstance(found, int) else _float_text(found)
    return str(value)


def x_text__mutmut_16(value: object) -> str:
    """Return ``value`` as Perl would print it: ``None`` is ``""``, floats have 15 digits.

    Bytes are taken for UTF-8; what is none of it is kept for :func:`octets`.
    """
    if value is None or value is False:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, (bytes, bytearray)):
        return value.decode("utf-8", "surrogateescape")
    if isinstance(value, (int, float)):
        found = number(value)
        return f"{found:d}" if (isinstance(found, int)) and False else _float_text(found)
    return str(value)


def x_text__mutmut_17(value: object) -> str:
    """Return ``value`` as Perl would print it: ``None`` is ``""``, floats have 15 digits.

    Bytes are taken for UTF-8; what is none of it is kept for :func:`octets`.
    """
    if value is None or value is False:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, (bytes, bytearray)):
        return value.decode("utf-8", "surrogateescape")
    if isinstance(value, (int, float)):
        found = number(value)
        return f"{found:d}" if (isinstance(found, int)) or True else _float_text(found)
    return str(value)


def x_text__mutmut_18(value: object) -> str:
    """Return ``value`` as Perl would print it: ``None`` is ``""``, floats have 15 digits.

    Bytes are taken for UTF-8; what is none of it is kept for :func:`octets`.
    """
    if value is None or value is False:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, (bytes, bytearray)):
        return value.decode("utf-8", "surrogateescape")
    if isinstance(value, (int, float)):
        found = number(value)
        return f"{found:d}" if isinstance(found, int) else _float_text(None)
    return str(value)


def x_text__mutmut_19(value: object) -> str:
    """Return ``value`` as Perl would print it: ``None`` is ``""``, floats have 15 digits.

    Bytes are taken for UTF-8; what is none of it is kept for :func:`octets`.
    """
    if value is None or value is False:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, (bytes, bytearray)):
        return value.decode("utf-8", "surrogateescape")
    if isinstance(value, (int, float)):
        found = number(value)
        return f"{found:d}" if isinstance(found, int) else _float_text(found)
    return str(None)

mutants_x_text__mutmut['_mutmut_orig'] = x_text__mutmut_orig # type: ignore # mutmut generated
mutants_x_text__mutmut['x_text__mutmut_1'] = x_text__mutmut_1 # type: ignore # mutmut generated
mutants_x_text__mutmut['x_text__mutmut_2'] = x_text__mutmut_2 # type: ignore # mutmut generated
mutants_x_text__mutmut['x_text__mutmut_3'] = x_text__mutmut_3 # type: ignore # mutmut generated
mutants_x_text__mutmut['x_text__mutmut_4'] = x_text__mutmut_4 # type: ignore # mutmut generated
mutants_x_text__mutmut['x_text__mutmut_5'] = x_text__mutmut_5 # type: ignore # mutmut generated
mutants_x_text__mutmut['x_text__mutmut_6'] = x_text__mutmut_6 # type: ignore # mutmut generated
mutants_x_text__mutmut['x_text__mutmut_7'] = x_text__mutmut_7 # type: ignore # mutmut generated
mutants_x_text__mutmut['x_text__mutmut_8'] = x_text__mutmut_8 # type: ignore # mutmut generated
mutants_x_text__mutmut['x_text__mutmut_9'] = x_text__mutmut_9 # type: ignore # mutmut generated
mutants_x_text__mutmut['x_text__mutmut_10'] = x_text__mutmut_10 # type: ignore # mutmut generated
mutants_x_text__mutmut['x_text__mutmut_11'] = x_text__mutmut_11 # type: ignore # mutmut generated
mutants_x_text__mutmut['x_text__mutmut_12'] = x_text__mutmut_12 # type: ignore # mutmut generated
mutants_x_text__mutmut['x_text__mutmut_13'] = x_text__mutmut_13 # type: ignore # mutmut generated
mutants_x_text__mutmut['x_text__mutmut_14'] = x_text__mutmut_14 # type: ignore # mutmut generated
mutants_x_text__mutmut['x_text__mutmut_15'] = x_text__mutmut_15 # type: ignore # mutmut generated
mutants_x_text__mutmut['x_text__mutmut_16'] = x_text__mutmut_16 # type: ignore # mutmut generated
mutants_x_text__mutmut['x_text__mutmut_17'] = x_text__mutmut_17 # type: ignore # mutmut generated
mutants_x_text__mutmut['x_text__mutmut_18'] = x_text__mutmut_18 # type: ignore # mutmut generated
mutants_x_text__mutmut['x_text__mutmut_19'] = x_text__mutmut_19 # type: ignore # mutmut generated
mutants_x__float_text__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__float_text__mutmut)
def _float_text(value: float) -> str:
    if math.isinf(value):
        return "Inf" if value > 0 else "-Inf"
    if math.isnan(value):
        return "NaN"
    return f"{value:.15g}"


def x__float_text__mutmut_orig(value: float) -> str:
    if math.isinf(value):
        return "Inf" if value > 0 else "-Inf"
    if math.isnan(value):
        return "NaN"
    return f"{value:.15g}"


def x__float_text__mutmut_1(value: float) -> str:
    if math.isinf(None):
        return "Inf" if value > 0 else "-Inf"
    if math.isnan(value):
        return "NaN"
    return f"{value:.15g}"


def x__float_text__mutmut_2(value: float) -> str:
    if math.isinf(value):
        return "Inf" if (value > 0) and False else "-Inf"
    if math.isnan(value):
        return "NaN"
    return f"{value:.15g}"


def x__float_text__mutmut_3(value: float) -> str:
    if math.isinf(value):
        return "Inf" if (value > 0) or True else "-Inf"
    if math.isnan(value):
        return "NaN"
    return f"{value:.15g}"


def x__float_text__mutmut_4(value: float) -> str:
    if math.isinf(value):
        return "XXInfXX" if value > 0 else "-Inf"
    if math.isnan(value):
        return "NaN"
    return f"{value:.15g}"


def x__float_text__mutmut_5(value: float) -> str:
    if math.isinf(value):
        return "inf" if value > 0 else "-Inf"
    if math.isnan(value):
        return "NaN"
    return f"{value:.15g}"


def x__float_text__mutmut_6(value: float) -> str:
    if math.isinf(value):
        return "INF" if value > 0 else "-Inf"
    if math.isnan(value):
        return "NaN"
    return f"{value:.15g}"


def x__float_text__mutmut_7(value: float) -> str:
    if math.isinf(value):
        return "Inf" if value >= 0 else "-Inf"
    if math.isnan(value):
        return "NaN"
    return f"{value:.15g}"


def x__float_text__mutmut_8(value: float) -> str:
    if math.isinf(value):
        return "Inf" if value > 1 else "-Inf"
    if math.isnan(value):
        return "NaN"
    return f"{value:.15g}"


def x__float_text__mutmut_9(value: float) -> str:
    if math.isinf(value):
        return "Inf" if value > 0 else "XX-InfXX"
    if math.isnan(value):
        return "NaN"
    return f"{value:.15g}"


def x__float_text__mutmut_10(value: float) -> str:
    if math.isinf(value):
        return "Inf" if value > 0 else "-inf"
    if math.isnan(value):
        return "NaN"
    return f"{value:.15g}"


def x__float_text__mutmut_11(value: float) -> str:
    if math.isinf(value):
        return "Inf" if value > 0 else "-INF"
    if math.isnan(value):
        return "NaN"
    return f"{value:.15g}"


def x__float_text__mutmut_12(value: float) -> str:
    if math.isinf(value):
        return "Inf" if value > 0 else "-Inf"
    if math.isnan(None):
        return "NaN"
    return f"{value:.15g}"


def x__float_text__mutmut_13(value: float) -> str:
    if math.isinf(value):
        return "Inf" if value > 0 else "-Inf"
    if math.isnan(value):
        return "XXNaNXX"
    return f"{value:.15g}"


def x__float_text__mutmut_14(value: float) -> str:
    if math.isinf(value):
        return "Inf" if value > 0 else "-Inf"
    if math.isnan(value):
        return "nan"
    return f"{value:.15g}"


def x__float_text__mutmut_15(value: float) -> str:
    if math.isinf(value):
        return "Inf" if value > 0 else "-Inf"
    if math.isnan(value):
        return "NAN"
    return f"{value:.15g}"

mutants_x__float_text__mutmut['_mutmut_orig'] = x__float_text__mutmut_orig # type: ignore # mutmut generated
mutants_x__float_text__mutmut['x__float_text__mutmut_1'] = x__float_text__mutmut_1 # type: ignore # mutmut generated
mutants_x__float_text__mutmut['x__float_text__mutmut_2'] = x__float_text__mutmut_2 # type: ignore # mutmut generated
mutants_x__float_text__mutmut['x__float_text__mutmut_3'] = x__float_text__mutmut_3 # type: ignore # mutmut generated
mutants_x__float_text__mutmut['x__float_text__mutmut_4'] = x__float_text__mutmut_4 # type: ignore # mutmut generated
mutants_x__float_text__mutmut['x__float_text__mutmut_5'] = x__float_text__mutmut_5 # type: ignore # mutmut generated
mutants_x__float_text__mutmut['x__float_text__mutmut_6'] = x__float_text__mutmut_6 # type: ignore # mutmut generated
mutants_x__float_text__mutmut['x__float_text__mutmut_7'] = x__float_text__mutmut_7 # type: ignore # mutmut generated
mutants_x__float_text__mutmut['x__float_text__mutmut_8'] = x__float_text__mutmut_8 # type: ignore # mutmut generated
mutants_x__float_text__mutmut['x__float_text__mutmut_9'] = x__float_text__mutmut_9 # type: ignore # mutmut generated
mutants_x__float_text__mutmut['x__float_text__mutmut_10'] = x__float_text__mutmut_10 # type: ignore # mutmut generated
mutants_x__float_text__mutmut['x__float_text__mutmut_11'] = x__float_text__mutmut_11 # type: ignore # mutmut generated
mutants_x__float_text__mutmut['x__float_text__mutmut_12'] = x__float_text__mutmut_12 # type: ignore # mutmut generated
mutants_x__float_text__mutmut['x__float_text__mutmut_13'] = x__float_text__mutmut_13 # type: ignore # mutmut generated
mutants_x__float_text__mutmut['x__float_text__mutmut_14'] = x__float_text__mutmut_14 # type: ignore # mutmut generated
mutants_x__float_text__mutmut['x__float_text__mutmut_15'] = x__float_text__mutmut_15 # type: ignore # mutmut generated
mutants_x_truth__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_truth__mutmut)
def truth(value: object) -> bool:
    """Return whether Perl takes ``value`` for true: not ``None``, ``""``, ``0`` and ``"0"``."""
    return text(value) not in ("", "0")


def x_truth__mutmut_orig(value: object) -> bool:
    """Return whether Perl takes ``value`` for true: not ``None``, ``""``, ``0`` and ``"0"``."""
    return text(value) not in ("", "0")


def x_truth__mutmut_1(value: object) -> bool:
    """Return whether Perl takes ``value`` for true: not ``None``, ``""``, ``0`` and ``"0"``."""
    return text(None) not in ("", "0")


def x_truth__mutmut_2(value: object) -> bool:
    """Return whether Perl takes ``value`` for true: not ``None``, ``""``, ``0`` and ``"0"``."""
    return text(value) in ("", "0")


def x_truth__mutmut_3(value: object) -> bool:
    """Return whether Perl takes ``value`` for true: not ``None``, ``""``, ``0`` and ``"0"``."""
    return text(value) not in ("XXXX", "0")


def x_truth__mutmut_4(value: object) -> bool:
    """Return whether Perl takes ``value`` for true: not ``None``, ``""``, ``0`` and ``"0"``."""
    return text(value) not in ("", "XX0XX")

mutants_x_truth__mutmut['_mutmut_orig'] = x_truth__mutmut_orig # type: ignore # mutmut generated
mutants_x_truth__mutmut['x_truth__mutmut_1'] = x_truth__mutmut_1 # type: ignore # mutmut generated
mutants_x_truth__mutmut['x_truth__mutmut_2'] = x_truth__mutmut_2 # type: ignore # mutmut generated
mutants_x_truth__mutmut['x_truth__mutmut_3'] = x_truth__mutmut_3 # type: ignore # mutmut generated
mutants_x_truth__mutmut['x_truth__mutmut_4'] = x_truth__mutmut_4 # type: ignore # mutmut generated
mutants_x_number__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_number__mutmut)
def number(value: object) -> Number:
    """Return ``value`` as a number; of text, the number that it begins with, or else 0.

    What is beyond all floats is infinite.
    """
    if isinstance(value, int):
        is_beyond = value.bit_length() > sys.float_info.max_exp
        return math.copysign(math.inf, 1 if value > 0 else -1) if is_beyond else int(value)
    if isinstance(value, float):
        return value
    if isinstance(value, SupportsFloat):
        return float(value)
    begin = _NUMBER.match(text(value))
    if not begin:
        return 0
    digits = begin.group(1)
    is_whole = len(digits) < _MOST_DIGITS and _DIGITS.fullmatch(digits)
    return int(digits) if is_whole else float(digits)


def x_number__mutmut_orig(value: object) -> Number:
    """Return ``value`` as a number; of text, the number that it begins with, or else 0.

    What is beyond all floats is infinite.
    """
    if isinstance(value, int):
        is_beyond = value.bit_length() > sys.float_info.max_exp
        return math.copysign(math.inf, 1 if value > 0 else -1) if is_beyond else int(value)
    if isinstance(value, float):
        return value
    if isinstance(value, SupportsFloat):
        return float(value)
    begin = _NUMBER.match(text(value))
    if not begin:
        return 0
    digits = begin.group(1)
    is_whole = len(digits) < _MOST_DIGITS and _DIGITS.fullmatch(digits)
    return int(digits) if is_whole else float(digits)


def x_number__mutmut_1(value: object) -> Number:
    """Return ``value`` as a number; of text, the number that it begins with, or else 0.

    What is beyond all floats is infinite.
    """
    if isinstance(value, int):
        is_beyond = None
        return math.copysign(math.inf, 1 if value > 0 else -1) if is_beyond else int(value)
    if isinstance(value, float):
        return value
    if isinstance(value, SupportsFloat):
        return float(value)
    begin = _NUMBER.match(text(value))
    if not begin:
        return 0
    digits = begin.group(1)
    is_whole = len(digits) < _MOST_DIGITS and _DIGITS.fullmatch(digits)
    return int(digits) if is_whole else float(digits)


def x_number__mutmut_2(value: object) -> Number:
    """Return ``value`` as a number; of text, the number that it begins with, or else 0.

    What is beyond all floats is infinite.
    """
    if isinstance(value, int):
        is_beyond = value.bit_length() >= sys.float_info.max_exp
        return math.copysign(math.inf, 1 if value > 0 else -1) if is_beyond else int(value)
    if isinstance(value, float):
        return value
    if isinstance(value, SupportsFloat):
        return float(value)
    begin = _NUMBER.match(text(value))
    if not begin:
        return 0
    digits = begin.group(1)
    is_whole = len(digits) < _MOST_DIGITS and _DIGITS.fullmatch(digits)
    return int(digits) if is_whole else float(digits)


def x_number__mutmut_3(value: object) -> Number:
    """Return ``value`` as a number; of text, the number that it begins with, or else 0.

    What is beyond all floats is infinite.
    """
    if isinstance(value, int):
        is_beyond = value.bit_length() > sys.float_info.max_exp
        return math.copysign(math.inf, 1 if value > 0 else -1) if (is_beyond) and False else int(value)
    if isinstance(value, float):
        return value
    if isinstance(value, SupportsFloat):
        return float(value)
    begin = _NUMBER.match(text(value))
    if not begin:
        return 0
    digits = begin.group(1)
    is_whole = len(digits) < _MOST_DIGITS and _DIGITS.fullmatch(digits)
    return int(digits) if is_whole else float(digits)


def x_number__mutmut_4(value: object) -> Number:
    """Return ``value`` as a number; of text, the number that it begins with, or else 0.

    What is beyond all floats is infinite.
    """
    if isinstance(value, int):
        is_beyond = value.bit_length() > sys.float_info.max_exp
        return math.copysign(math.inf, 1 if value > 0 else -1) if (is_beyond) or True else int(value)
    if isinstance(value, float):
        return value
    if isinstance(value, SupportsFloat):
        return float(value)
    begin = _NUMBER.match(text(value))
    if not begin:
        return 0
    digits = begin.group(1)
    is_whole = len(digits) < _MOST_DIGITS and _DIGITS.fullmatch(digits)
    return int(digits) if is_whole else float(digits)


def x_number__mutmut_5(value: object) -> Number:
    """Return ``value`` as a number; of text, the number that it begins with, or else 0.

    What is beyond all floats is infinite.
    """
    if isinstance(value, int):
        is_beyond = value.bit_length() > sys.float_info.max_exp
        return math.copysign(None, 1 if value > 0 else -1) if is_beyond else int(value)
    if isinstance(value, float):
        return value
    if isinstance(value, SupportsFloat):
        return float(value)
    begin = _NUMBER.match(text(value))
    if not begin:
        return 0
    digits = begin.group(1)
    is_whole = len(digits) < _MOST_DIGITS and _DIGITS.fullmatch(digits)
    return int(digits) if is_whole else float(digits)


def x_number__mutmut_6(value: object) -> Number:
    """Return ``value`` as a number; of text, the number that it begins with, or else 0.

    What is beyond all floats is infinite.
    """
    if isinstance(value, int):
        is_beyond = value.bit_length() > sys.float_info.max_exp
        return math.copysign(math.inf, None) if is_beyond else int(value)
    if isinstance(value, float):
        return value
    if isinstance(value, SupportsFloat):
        return float(value)
    begin = _NUMBER.match(text(value))
    if not begin:
        return 0
    digits = begin.group(1)
    is_whole = len(digits) < _MOST_DIGITS and _DIGITS.fullmatch(digits)
    return int(digits) if is_whole else float(digits)


def x_number__mutmut_7(value: object) -> Number:
    """Return ``value`` as a number; of text, the number that it begins with, or else 0.

    What is beyond all floats is infinite.
    """
    if isinstance(value, int):
        is_beyond = value.bit_length() > sys.float_info.max_exp
        return math.copysign(1 if value > 0 else -1) if is_beyond else int(value)
    if isinstance(value, float):
        return value
    if isinstance(value, SupportsFloat):
        return float(value)
    begin = _NUMBER.match(text(value))
    if not begin:
        return 0
    digits = begin.group(1)
    is_whole = len(digits) < _MOST_DIGITS and _DIGITS.fullmatch(digits)
    return int(digits) if is_whole else float(digits)


def x_number__mutmut_8(value: object) -> Number:
    """Return ``value`` as a number; of text, the number that it begins with, or else 0.

    What is beyond all floats is infinite.
    """
    if isinstance(value, int):
        is_beyond = value.bit_length() > sys.float_info.max_exp
        return math.copysign(math.inf, ) if is_beyond else int(value)
    if isinstance(value, float):
        return value
    if isinstance(value, SupportsFloat):
        return float(value)
    begin = _NUMBER.match(text(value))
    if not begin:
        return 0
    digits = begin.group(1)
    is_whole = len(digits) < _MOST_DIGITS and _DIGITS.fullmatch(digits)
    return int(digits) if is_whole else float(digits)


def x_number__mutmut_9(value: object) -> Number:
    """Return ``value`` as a number; of text, the number that it begins with, or else 0.

    What is beyond all floats is infinite.
    """
    if isinstance(value, int):
        is_beyond = value.bit_length() > sys.float_info.max_exp
        return math.copysign(math.inf, 1 if (value > 0) and False else -1) if is_beyond else int(value)
    if isinstance(value, float):
        return value
    if isinstance(value, SupportsFloat):
        return float(value)
    begin = _NUMBER.match(text(value))
    if not begin:
        return 0
    digits = begin.group(1)
    is_whole = len(digits) < _MOST_DIGITS and _DIGITS.fullmatch(digits)
    return int(digits) if is_whole else float(digits)


def x_number__mutmut_10(value: object) -> Number:
    """Return ``value`` as a number; of text, the number that it begins with, or else 0.

    What is beyond all floats is infinite.
    """
    if isinstance(value, int):
        is_beyond = value.bit_length() > sys.float_info.max_exp
        return math.copysign(math.inf, 1 if (value > 0) or True else -1) if is_beyond else int(value)
    if isinstance(value, float):
        return value
    if isinstance(value, SupportsFloat):
        return float(value)
    begin = _NUMBER.match(text(value))
    if not begin:
        return 0
    digits = begin.group(1)
    is_whole = len(digits) < _MOST_DIGITS and _DIGITS.fullmatch(digits)
    return int(digits) if is_whole else float(digits)


def x_number__mutmut_11(value: object) -> Number:
    """Return ``value`` as a number; of text, the number that it begins with, or else 0.

    What is beyond all floats is infinite.
    """
    if isinstance(value, int):
        is_beyond = value.bit_length() > sys.float_info.max_exp
        return math.copysign(math.inf, 2 if value > 0 else -1) if is_beyond else int(value)
    if isinstance(value, float):
        return value
    if isinstance(value, SupportsFloat):
        return float(value)
    begin = _NUMBER.match(text(value))
    if not begin:
        return 0
    digits = begin.group(1)
    is_whole = len(digits) < _MOST_DIGITS and _DIGITS.fullmatch(digits)
    return int(digits) if is_whole else float(digits)


def x_number__mutmut_12(value: object) -> Number:
    """Return ``value`` as a number; of text, the number that it begins with, or else 0.

    What is beyond all floats is infinite.
    """
    if isinstance(value, int):
        is_beyond = value.bit_length() > sys.float_info.max_exp
        return math.copysign(math.inf, 1 if value >= 0 else -1) if is_beyond else int(value)
    if isinstance(value, float):
        return value
    if isinstance(value, SupportsFloat):
        return float(value)
    begin = _NUMBER.match(text(value))
    if not begin:
        return 0
    digits = begin.group(1)
    is_whole = len(digits) < _MOST_DIGITS and _DIGITS.fullmatch(digits)
    return int(digits) if is_whole else float(digits)


def x_number__mutmut_13(value: object) -> Number:
    """Return ``value`` as a number; of text, the number that it begins with, or else 0.

    What is beyond all floats is infinite.
    """
    if isinstance(value, int):
        is_beyond = value.bit_length() > sys.float_info.max_exp
        return math.copysign(math.inf, 1 if value > 1 else -1) if is_beyond else int(value)
    if isinstance(value, float):
        return value
    if isinstance(value, SupportsFloat):
        return float(value)
    begin = _NUMBER.match(text(value))
    if not begin:
        return 0
    digits = begin.group(1)
    is_whole = len(digits) < _MOST_DIGITS and _DIGITS.fullmatch(digits)
    return int(digits) if is_whole else float(digits)


def x_number__mutmut_14(value: object) -> Number:
    """Return ``value`` as a number; of text, the number that it begins with, or else 0.

    What is beyond all floats is infinite.
    """
    if isinstance(value, int):
        is_beyond = value.bit_length() > sys.float_info.max_exp
        return math.copysign(math.inf, 1 if value > 0 else +1) if is_beyond else int(value)
    if isinstance(value, float):
        return value
    if isinstance(value, SupportsFloat):
        return float(value)
    begin = _NUMBER.match(text(value))
    if not begin:
        return 0
    digits = begin.group(1)
    is_whole = len(digits) < _MOST_DIGITS and _DIGITS.fullmatch(digits)
    return int(digits) if is_whole else float(digits)


def x_number__mutmut_15(value: object) -> Number:
    """Return ``value`` as a number; of text, the number that it begins with, or else 0.

    What is beyond all floats is infinite.
    """
    if isinstance(value, int):
        is_beyond = value.bit_length() > sys.float_info.max_exp
        return math.copysign(math.inf, 1 if value > 0 else -2) if is_beyond else int(value)
    if isinstance(value, float):
        return value
    if isinstance(value, SupportsFloat):
        return float(value)
    begin = _NUMBER.match(text(value))
    if not begin:
        return 0
    digits = begin.group(1)
    is_whole = len(digits) < _MOST_DIGITS and _DIGITS.fullmatch(digits)
    return int(digits) if is_whole else float(digits)


def x_number__mutmut_16(value: object) -> Number:
    """Return ``value`` as a number; of text, the number that it begins with, or else 0.

    What is beyond all floats is infinite.
    """
    if isinstance(value, int):
        is_beyond = value.bit_length() > sys.float_info.max_exp
        return math.copysign(math.inf, 1 if value > 0 else -1) if is_beyond else int(None)
    if isinstance(value, float):
        return value
    if isinstance(value, SupportsFloat):
        return float(value)
    begin = _NUMBER.match(text(value))
    if not begin:
        return 0
    digits = begin.group(1)
    is_whole = len(digits) < _MOST_DIGITS and _DIGITS.fullmatch(digits)
    return int(digits) if is_whole else float(digits)


def x_number__mutmut_17(value: object) -> Number:
    """Return ``value`` as a number; of text, the number that it begins with, or else 0.

    What is beyond all floats is infinite.
    """
    if isinstance(value, int):
        is_beyond = value.bit_length() > sys.float_info.max_exp
        return math.copysign(math.inf, 1 if value > 0 else -1) if is_beyond else int(value)
    if isinstance(value, float):
        return value
    if isinstance(value, SupportsFloat):
        return float(None)
    begin = _NUMBER.match(text(value))
    if not begin:
        return 0
    digits = begin.group(1)
    is_whole = len(digits) < _MOST_DIGITS and _DIGITS.fullmatch(digits)
    return int(digits) if is_whole else float(digits)


def x_number__mutmut_18(value: object) -> Number:
    """Return ``value`` as a number; of text, the number that it begins with, or else 0.

    What is beyond all floats is infinite.
    """
    if isinstance(value, int):
        is_beyond = value.bit_length() > sys.float_info.max_exp
        return math.copysign(math.inf, 1 if value > 0 else -1) if is_beyond else int(value)
    if isinstance(value, float):
        return value
    if isinstance(value, SupportsFloat):
        return float(value)
    begin = None
    if not begin:
        return 0
    digits = begin.group(1)
    is_whole = len(digits) < _MOST_DIGITS and _DIGITS.fullmatch(digits)
    return int(digits) if is_whole else float(digits)


def x_number__mutmut_19(value: object) -> Number:
    """Return ``value`` as a number; of text, the number that it begins with, or else 0.

    What is beyond all floats is infinite.
    """
    if isinstance(value, int):
        is_beyond = value.bit_length() > sys.float_info.max_exp
        return math.copysign(math.inf, 1 if value > 0 else -1) if is_beyond else int(value)
    if isinstance(value, float):
        return value
    if isinstance(value, SupportsFloat):
        return float(value)
    begin = _NUMBER.match(None)
    if not begin:
        return 0
    digits = begin.group(1)
    is_whole = len(digits) < _MOST_DIGITS and _DIGITS.fullmatch(digits)
    return int(digits) if is_whole else float(digits)


def x_number__mutmut_20(value: object) -> Number:
    """Return ``value`` as a number; of text, the number that it begins with, or else 0.

    What is beyond all floats is infinite.
    """
    if isinstance(value, int):
        is_beyond = value.bit_length() > sys.float_info.max_exp
        return math.copysign(math.inf, 1 if value > 0 else -1) if is_beyond else int(value)
    if isinstance(value, float):
        return value
    if isinstance(value, SupportsFloat):
        return float(value)
    begin = _NUMBER.match(text(None))
    if not begin:
        return 0
    digits = begin.group(1)
    is_whole = len(digits) < _MOST_DIGITS and _DIGITS.fullmatch(digits)
    return int(digits) if is_whole else float(digits)


def x_number__mutmut_21(value: object) -> Number:
    """Return ``value`` as a number; of text, the number that it begins with, or else 0.

    What is beyond all floats is infinite.
    """
    if isinstance(value, int):
        is_beyond = value.bit_length() > sys.float_info.max_exp
        return math.copysign(math.inf, 1 if value > 0 else -1) if is_beyond else int(value)
    if isinstance(value, float):
        return value
    if isinstance(value, SupportsFloat):
        return float(value)
    begin = _NUMBER.match(text(value))
    if begin:
        return 0
    digits = begin.group(1)
    is_whole = len(digits) < _MOST_DIGITS and _DIGITS.fullmatch(digits)
    return int(digits) if is_whole else float(digits)


def x_number__mutmut_22(value: object) -> Number:
    """Return ``value`` as a number; of text, the number that it begins with, or else 0.

    What is beyond all floats is infinite.
    """
    if isinstance(value, int):
        is_beyond = value.bit_length() > sys.float_info.max_exp
        return math.copysign(math.inf, 1 if value > 0 else -1) if is_beyond else int(value)
    if isinstance(value, float):
        return value
    if isinstance(value, SupportsFloat):
        return float(value)
    begin = _NUMBER.match(text(value))
    if not begin:
        return 1
    digits = begin.group(1)
    is_whole = len(digits) < _MOST_DIGITS and _DIGITS.fullmatch(digits)
    return int(digits) if is_whole else float(digits)


def x_number__mutmut_23(value: object) -> Number:
    """Return ``value`` as a number; of text, the number that it begins with, or else 0.

    What is beyond all floats is infinite.
    """
    if isinstance(value, int):
        is_beyond = value.bit_length() > sys.float_info.max_exp
        return math.copysign(math.inf, 1 if value > 0 else -1) if is_beyond else int(value)
    if isinstance(value, float):
        return value
    if isinstance(value, SupportsFloat):
        return float(value)
    begin = _NUMBER.match(text(value))
    if not begin:
        return 0
    digits = None
    is_whole = len(digits) < _MOST_DIGITS and _DIGITS.fullmatch(digits)
    return int(digits) if is_whole else float(digits)


def x_number__mutmut_24(value: object) -> Number:
    """Return ``value`` as a number; of text, the number that it begins with, or else 0.

    What is beyond all floats is infinite.
    """
    if isinstance(value, int):
        is_beyond = value.bit_length() > sys.float_info.max_exp
        return math.copysign(math.inf, 1 if value > 0 else -1) if is_beyond else int(value)
    if isinstance(value, float):
        return value
    if isinstance(value, SupportsFloat):
        return float(value)
    begin = _NUMBER.match(text(value))
    if not begin:
        return 0
    digits = begin.group(None)
    is_whole = len(digits) < _MOST_DIGITS and _DIGITS.fullmatch(digits)
    return int(digits) if is_whole else float(digits)


def x_number__mutmut_25(value: object) -> Number:
    """Return ``value`` as a number; of text, the number that it begins with, or else 0.

    What is beyond all floats is infinite.
    """
    if isinstance(value, int):
        is_beyond = value.bit_length() > sys.float_info.max_exp
        return math.copysign(math.inf, 1 if value > 0 else -1) if is_beyond else int(value)
    if isinstance(value, float):
        return value
    if isinstance(value, SupportsFloat):
        return float(value)
    begin = _NUMBER.match(text(value))
    if not begin:
        return 0
    digits = begin.group(2)
    is_whole = len(digits) < _MOST_DIGITS and _DIGITS.fullmatch(digits)
    return int(digits) if is_whole else float(digits)


def x_number__mutmut_26(value: object) -> Number:
    """Return ``value`` as a number; of text, the number that it begins with, or else 0.

    What is beyond all floats is infinite.
    """
    if isinstance(value, int):
        is_beyond = value.bit_length() > sys.float_info.max_exp
        return math.copysign(math.inf, 1 if value > 0 else -1) if is_beyond else int(value)
    if isinstance(value, float):
        return value
    if isinstance(value, SupportsFloat):
        return float(value)
    begin = _NUMBER.match(text(value))
    if not begin:
        return 0
    digits = begin.group(1)
    is_whole = None
    return int(digits) if is_whole else float(digits)


def x_number__mutmut_27(value: object) -> Number:
    """Return ``value`` as a number; of text, the number that it begins with, or else 0.

    What is beyond all floats is infinite.
    """
    if isinstance(value, int):
        is_beyond = value.bit_length() > sys.float_info.max_exp
        return math.copysign(math.inf, 1 if value > 0 else -1) if is_beyond else int(value)
    if isinstance(value, float):
        return value
    if isinstance(value, SupportsFloat):
        return float(value)
    begin = _NUMBER.match(text(value))
    if not begin:
        return 0
    digits = begin.group(1)
    is_whole = len(digits) < _MOST_DIGITS or _DIGITS.fullmatch(digits)
    return int(digits) if is_whole else float(digits)


def x_number__mutmut_28(value: object) -> Number:
    """Return ``value`` as a number; of text, the number that it begins with, or else 0.

    What is beyond all floats is infinite.
    """
    if isinstance(value, int):
        is_beyond = value.bit_length() > sys.float_info.max_exp
        return math.copysign(math.inf, 1 if value > 0 else -1) if is_beyond else int(value)
    if isinstance(value, float):
        return value
    if isinstance(value, SupportsFloat):
        return float(value)
    begin = _NUMBER.match(text(value))
    if not begin:
        return 0
    digits = begin.group(1)
    is_whole = len(digits) <= _MOST_DIGITS and _DIGITS.fullmatch(digits)
    return int(digits) if is_whole else float(digits)


def x_number__mutmut_29(value: object) -> Number:
    """Return ``value`` as a number; of text, the number that it begins with, or else 0.

    What is beyond all floats is infinite.
    """
    if isinstance(value, int):
        is_beyond = value.bit_length() > sys.float_info.max_exp
        return math.copysign(math.inf, 1 if value > 0 else -1) if is_beyond else int(value)
    if isinstance(value, float):
        return value
    if isinstance(value, SupportsFloat):
        return float(value)
    begin = _NUMBER.match(text(value))
    if not begin:
        return 0
    digits = begin.group(1)
    is_whole = len(digits) < _MOST_DIGITS and _DIGITS.fullmatch(None)
    return int(digits) if is_whole else float(digits)


def x_number__mutmut_30(value: object) -> Number:
    """Return ``value`` as a number; of text, the number that it begins with, or else 0.

    What is beyond all floats is infinite.
    """
    if isinstance(value, int):
        is_beyond = value.bit_length() > sys.float_info.max_exp
        return math.copysign(math.inf, 1 if value > 0 else -1) if is_beyond else int(value)
    if isinstance(value, float):
        return value
    if isinstance(value, SupportsFloat):
        return float(value)
    begin = _NUMBER.match(text(value))
    if not begin:
        return 0
    digits = begin.group(1)
    is_whole = len(digits) < _MOST_DIGITS and _DIGITS.fullmatch(digits)
    return int(digits) if (is_whole) and False else float(digits)


def x_number__mutmut_31(value: object) -> Number:
    """Return ``value`` as a number; of text, the number that it begins with, or else 0.

    What is beyond all floats is infinite.
    """
    if isinstance(value, int):
        is_beyond = value.bit_length() > sys.float_info.max_exp
        return math.copysign(math.inf, 1 if value > 0 else -1) if is_beyond else int(value)
    if isinstance(value, float):
        return value
    if isinstance(value, SupportsFloat):
        return float(value)
    begin = _NUMBER.match(text(value))
    if not begin:
        return 0
    digits = begin.group(1)
    is_whole = len(digits) < _MOST_DIGITS and _DIGITS.fullmatch(digits)
    return int(digits) if (is_whole) or True else float(digits)


def x_number__mutmut_32(value: object) -> Number:
    """Return ``value`` as a number; of text, the number that it begins with, or else 0.

    What is beyond all floats is infinite.
    """
    if isinstance(value, int):
        is_beyond = value.bit_length() > sys.float_info.max_exp
        return math.copysign(math.inf, 1 if value > 0 else -1) if is_beyond else int(value)
    if isinstance(value, float):
        return value
    if isinstance(value, SupportsFloat):
        return float(value)
    begin = _NUMBER.match(text(value))
    if not begin:
        return 0
    digits = begin.group(1)
    is_whole = len(digits) < _MOST_DIGITS and _DIGITS.fullmatch(digits)
    return int(None) if is_whole else float(digits)


def x_number__mutmut_33(value: object) -> Number:
    """Return ``value`` as a number; of text, the number that it begins with, or else 0.

    What is beyond all floats is infinite.
    """
    if isinstance(value, int):
        is_beyond = value.bit_length() > sys.float_info.max_exp
        return math.copysign(math.inf, 1 if value > 0 else -1) if is_beyond else int(value)
    if isinstance(value, float):
        return value
    if isinstance(value, SupportsFloat):
        return float(value)
    begin = _NUMBER.match(text(value))
    if not begin:
        return 0
    digits = begin.group(1)
    is_whole = len(digits) < _MOST_DIGITS and _DIGITS.fullmatch(digits)
    return int(digits) if is_whole else float(None)

mutants_x_number__mutmut['_mutmut_orig'] = x_number__mutmut_orig # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_1'] = x_number__mutmut_1 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_2'] = x_number__mutmut_2 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_3'] = x_number__mutmut_3 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_4'] = x_number__mutmut_4 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_5'] = x_number__mutmut_5 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_6'] = x_number__mutmut_6 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_7'] = x_number__mutmut_7 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_8'] = x_number__mutmut_8 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_9'] = x_number__mutmut_9 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_10'] = x_number__mutmut_10 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_11'] = x_number__mutmut_11 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_12'] = x_number__mutmut_12 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_13'] = x_number__mutmut_13 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_14'] = x_number__mutmut_14 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_15'] = x_number__mutmut_15 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_16'] = x_number__mutmut_16 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_17'] = x_number__mutmut_17 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_18'] = x_number__mutmut_18 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_19'] = x_number__mutmut_19 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_20'] = x_number__mutmut_20 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_21'] = x_number__mutmut_21 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_22'] = x_number__mutmut_22 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_23'] = x_number__mutmut_23 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_24'] = x_number__mutmut_24 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_25'] = x_number__mutmut_25 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_26'] = x_number__mutmut_26 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_27'] = x_number__mutmut_27 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_28'] = x_number__mutmut_28 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_29'] = x_number__mutmut_29 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_30'] = x_number__mutmut_30 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_31'] = x_number__mutmut_31 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_32'] = x_number__mutmut_32 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_33'] = x_number__mutmut_33 # type: ignore # mutmut generated
mutants_x_integer__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_integer__mutmut)
def integer(value: object) -> int:
    """Return ``value`` as a number without its fraction; what is beyond all numbers as 64 bits."""
    found = number(value)
    if isinstance(found, int):
        return found
    if math.isnan(found):
        return 0
    if math.isinf(found):
        return (1 << _UV_BITS) - 1 if found > 0 else -(1 << (_UV_BITS - 1))
    return int(found)


def x_integer__mutmut_orig(value: object) -> int:
    """Return ``value`` as a number without its fraction; what is beyond all numbers as 64 bits."""
    found = number(value)
    if isinstance(found, int):
        return found
    if math.isnan(found):
        return 0
    if math.isinf(found):
        return (1 << _UV_BITS) - 1 if found > 0 else -(1 << (_UV_BITS - 1))
    return int(found)


def x_integer__mutmut_1(value: object) -> int:
    """Return ``value`` as a number without its fraction; what is beyond all numbers as 64 bits."""
    found = None
    if isinstance(found, int):
        return found
    if math.isnan(found):
        return 0
    if math.isinf(found):
        return (1 << _UV_BITS) - 1 if found > 0 else -(1 << (_UV_BITS - 1))
    return int(found)


def x_integer__mutmut_2(value: object) -> int:
    """Return ``value`` as a number without its fraction; what is beyond all numbers as 64 bits."""
    found = number(None)
    if isinstance(found, int):
        return found
    if math.isnan(found):
        return 0
    if math.isinf(found):
        return (1 << _UV_BITS) - 1 if found > 0 else -(1 << (_UV_BITS - 1))
    return int(found)


def x_integer__mutmut_3(value: object) -> int:
    """Return ``value`` as a number without its fraction; what is beyond all numbers as 64 bits."""
    found = number(value)
    if isinstance(found, int):
        return found
    if math.isnan(None):
        return 0
    if math.isinf(found):
        return (1 << _UV_BITS) - 1 if found > 0 else -(1 << (_UV_BITS - 1))
    return int(found)


def x_integer__mutmut_4(value: object) -> int:
    """Return ``value`` as a number without its fraction; what is beyond all numbers as 64 bits."""
    found = number(value)
    if isinstance(found, int):
        return found
    if math.isnan(found):
        return 1
    if math.isinf(found):
        return (1 << _UV_BITS) - 1 if found > 0 else -(1 << (_UV_BITS - 1))
    return int(found)


def x_integer__mutmut_5(value: object) -> int:
    """Return ``value`` as a number without its fraction; what is beyond all numbers as 64 bits."""
    found = number(value)
    if isinstance(found, int):
        return found
    if math.isnan(found):
        return 0
    if math.isinf(None):
        return (1 << _UV_BITS) - 1 if found > 0 else -(1 << (_UV_BITS - 1))
    return int(found)


def x_integer__mutmut_6(value: object) -> int:
    """Return ``value`` as a number without its fraction; what is beyond all numbers as 64 bits."""
    found = number(value)
    if isinstance(found, int):
        return found
    if math.isnan(found):
        return 0
    if math.isinf(found):
        return (1 << _UV_BITS) - 1 if (found > 0) and False else -(1 << (_UV_BITS - 1))
    return int(found)


def x_integer__mutmut_7(value: object) -> int:
    """Return ``value`` as a number without its fraction; what is beyond all numbers as 64 bits."""
    found = number(value)
    if isinstance(found, int):
        return found
    if math.isnan(found):
        return 0
    if math.isinf(found):
        return (1 << _UV_BITS) - 1 if (found > 0) or True else -(1 << (_UV_BITS - 1))
    return int(found)


def x_integer__mutmut_8(value: object) -> int:
    """Return ``value`` as a number without its fraction; what is beyond all numbers as 64 bits."""
    found = number(value)
    if isinstance(found, int):
        return found
    if math.isnan(found):
        return 0
    if math.isinf(found):
        return (1 << _UV_BITS) + 1 if found > 0 else -(1 << (_UV_BITS - 1))
    return int(found)


def x_integer__mutmut_9(value: object) -> int:
    """Return ``value`` as a number without its fraction; what is beyond all numbers as 64 bits."""
    found = number(value)
    if isinstance(found, int):
        return found
    if math.isnan(found):
        return 0
    if math.isinf(found):
        return (1 >> _UV_BITS) - 1 if found > 0 else -(1 << (_UV_BITS - 1))
    return int(found)


def x_integer__mutmut_10(value: object) -> int:
    """Return ``value`` as a number without its fraction; what is beyond all numbers as 64 bits."""
    found = number(value)
    if isinstance(found, int):
        return found
    if math.isnan(found):
        return 0
    if math.isinf(found):
        return (2 << _UV_BITS) - 1 if found > 0 else -(1 << (_UV_BITS - 1))
    return int(found)


def x_integer__mutmut_11(value: object) -> int:
    """Return ``value`` as a number without its fraction; what is beyond all numbers as 64 bits."""
    found = number(value)
    if isinstance(found, int):
        return found
    if math.isnan(found):
        return 0
    if math.isinf(found):
        return (1 << _UV_BITS) - 2 if found > 0 else -(1 << (_UV_BITS - 1))
    return int(found)


def x_integer__mutmut_12(value: object) -> int:
    """Return ``value`` as a number without its fraction; what is beyond all numbers as 64 bits."""
    found = number(value)
    if isinstance(found, int):
        return found
    if math.isnan(found):
        return 0
    if math.isinf(found):
        return (1 << _UV_BITS) - 1 if found >= 0 else -(1 << (_UV_BITS - 1))
    return int(found)


def x_integer__mutmut_13(value: object) -> int:
    """Return ``value`` as a number without its fraction; what is beyond all numbers as 64 bits."""
    found = number(value)
    if isinstance(found, int):
        return found
    if math.isnan(found):
        return 0
    if math.isinf(found):
        return (1 << _UV_BITS) - 1 if found > 1 else -(1 << (_UV_BITS - 1))
    return int(found)


def x_integer__mutmut_14(value: object) -> int:
    """Return ``value`` as a number without its fraction; what is beyond all numbers as 64 bits."""
    found = number(value)
    if isinstance(found, int):
        return found
    if math.isnan(found):
        return 0
    if math.isinf(found):
        return (1 << _UV_BITS) - 1 if found > 0 else +(1 << (_UV_BITS - 1))
    return int(found)


def x_integer__mutmut_15(value: object) -> int:
    """Return ``value`` as a number without its fraction; what is beyond all numbers as 64 bits."""
    found = number(value)
    if isinstance(found, int):
        return found
    if math.isnan(found):
        return 0
    if math.isinf(found):
        return (1 << _UV_BITS) - 1 if found > 0 else -(1 >> (_UV_BITS - 1))
    return int(found)


def x_integer__mutmut_16(value: object) -> int:
    """Return ``value`` as a number without its fraction; what is beyond all numbers as 64 bits."""
    found = number(value)
    if isinstance(found, int):
        return found
    if math.isnan(found):
        return 0
    if math.isinf(found):
        return (1 << _UV_BITS) - 1 if found > 0 else -(2 << (_UV_BITS - 1))
    return int(found)


def x_integer__mutmut_17(value: object) -> int:
    """Return ``value`` as a number without its fraction; what is beyond all numbers as 64 bits."""
    found = number(value)
    if isinstance(found, int):
        return found
    if math.isnan(found):
        return 0
    if math.isinf(found):
        return (1 << _UV_BITS) - 1 if found > 0 else -(1 << (_UV_BITS + 1))
    return int(found)


def x_integer__mutmut_18(value: object) -> int:
    """Return ``value`` as a number without its fraction; what is beyond all numbers as 64 bits."""
    found = number(value)
    if isinstance(found, int):
        return found
    if math.isnan(found):
        return 0
    if math.isinf(found):
        return (1 << _UV_BITS) - 1 if found > 0 else -(1 << (_UV_BITS - 2))
    return int(found)


def x_integer__mutmut_19(value: object) -> int:
    """Return ``value`` as a number without its fraction; what is beyond all numbers as 64 bits."""
    found = number(value)
    if isinstance(found, int):
        return found
    if math.isnan(found):
        return 0
    if math.isinf(found):
        return (1 << _UV_BITS) - 1 if found > 0 else -(1 << (_UV_BITS - 1))
    return int(None)

mutants_x_integer__mutmut['_mutmut_orig'] = x_integer__mutmut_orig # type: ignore # mutmut generated
mutants_x_integer__mutmut['x_integer__mutmut_1'] = x_integer__mutmut_1 # type: ignore # mutmut generated
mutants_x_integer__mutmut['x_integer__mutmut_2'] = x_integer__mutmut_2 # type: ignore # mutmut generated
mutants_x_integer__mutmut['x_integer__mutmut_3'] = x_integer__mutmut_3 # type: ignore # mutmut generated
mutants_x_integer__mutmut['x_integer__mutmut_4'] = x_integer__mutmut_4 # type: ignore # mutmut generated
mutants_x_integer__mutmut['x_integer__mutmut_5'] = x_integer__mutmut_5 # type: ignore # mutmut generated
mutants_x_integer__mutmut['x_integer__mutmut_6'] = x_integer__mutmut_6 # type: ignore # mutmut generated
mutants_x_integer__mutmut['x_integer__mutmut_7'] = x_integer__mutmut_7 # type: ignore # mutmut generated
mutants_x_integer__mutmut['x_integer__mutmut_8'] = x_integer__mutmut_8 # type: ignore # mutmut generated
mutants_x_integer__mutmut['x_integer__mutmut_9'] = x_integer__mutmut_9 # type: ignore # mutmut generated
mutants_x_integer__mutmut['x_integer__mutmut_10'] = x_integer__mutmut_10 # type: ignore # mutmut generated
mutants_x_integer__mutmut['x_integer__mutmut_11'] = x_integer__mutmut_11 # type: ignore # mutmut generated
mutants_x_integer__mutmut['x_integer__mutmut_12'] = x_integer__mutmut_12 # type: ignore # mutmut generated
mutants_x_integer__mutmut['x_integer__mutmut_13'] = x_integer__mutmut_13 # type: ignore # mutmut generated
mutants_x_integer__mutmut['x_integer__mutmut_14'] = x_integer__mutmut_14 # type: ignore # mutmut generated
mutants_x_integer__mutmut['x_integer__mutmut_15'] = x_integer__mutmut_15 # type: ignore # mutmut generated
mutants_x_integer__mutmut['x_integer__mutmut_16'] = x_integer__mutmut_16 # type: ignore # mutmut generated
mutants_x_integer__mutmut['x_integer__mutmut_17'] = x_integer__mutmut_17 # type: ignore # mutmut generated
mutants_x_integer__mutmut['x_integer__mutmut_18'] = x_integer__mutmut_18 # type: ignore # mutmut generated
mutants_x_integer__mutmut['x_integer__mutmut_19'] = x_integer__mutmut_19 # type: ignore # mutmut generated
mutants_x_c_int__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_c_int__mutmut)
def c_int(value: object) -> int:
    """Return ``value`` as Perl hands it to a C function's ``int``: its lowest 32 bits."""
    lowest, highest = -(1 << (_UV_BITS - 1)), (1 << _UV_BITS) - 1
    return wrap(min(max(integer(value), lowest), highest), _INT_BITS)


def x_c_int__mutmut_orig(value: object) -> int:
    """Return ``value`` as Perl hands it to a C function's ``int``: its lowest 32 bits."""
    lowest, highest = -(1 << (_UV_BITS - 1)), (1 << _UV_BITS) - 1
    return wrap(min(max(integer(value), lowest), highest), _INT_BITS)


def x_c_int__mutmut_1(value: object) -> int:
    """Return ``value`` as Perl hands it to a C function's ``int``: its lowest 32 bits."""
    lowest, highest = None
    return wrap(min(max(integer(value), lowest), highest), _INT_BITS)


def x_c_int__mutmut_2(value: object) -> int:
    """Return ``value`` as Perl hands it to a C function's ``int``: its lowest 32 bits."""
    lowest, highest = +(1 << (_UV_BITS - 1)), (1 << _UV_BITS) - 1
    return wrap(min(max(integer(value), lowest), highest), _INT_BITS)


def x_c_int__mutmut_3(value: object) -> int:
    """Return ``value`` as Perl hands it to a C function's ``int``: its lowest 32 bits."""
    lowest, highest = -(1 >> (_UV_BITS - 1)), (1 << _UV_BITS) - 1
    return wrap(min(max(integer(value), lowest), highest), _INT_BITS)


def x_c_int__mutmut_4(value: object) -> int:
    """Return ``value`` as Perl hands it to a C function's ``int``: its lowest 32 bits."""
    lowest, highest = -(2 << (_UV_BITS - 1)), (1 << _UV_BITS) - 1
    return wrap(min(max(integer(value), lowest), highest), _INT_BITS)


def x_c_int__mutmut_5(value: object) -> int:
    """Return ``value`` as Perl hands it to a C function's ``int``: its lowest 32 bits."""
    lowest, highest = -(1 << (_UV_BITS + 1)), (1 << _UV_BITS) - 1
    return wrap(min(max(integer(value), lowest), highest), _INT_BITS)


def x_c_int__mutmut_6(value: object) -> int:
    """Return ``value`` as Perl hands it to a C function's ``int``: its lowest 32 bits."""
    lowest, highest = -(1 << (_UV_BITS - 2)), (1 << _UV_BITS) - 1
    return wrap(min(max(integer(value), lowest), highest), _INT_BITS)


def x_c_int__mutmut_7(value: object) -> int:
    """Return ``value`` as Perl hands it to a C function's ``int``: its lowest 32 bits."""
    lowest, highest = -(1 << (_UV_BITS - 1)), (1 << _UV_BITS) + 1
    return wrap(min(max(integer(value), lowest), highest), _INT_BITS)


def x_c_int__mutmut_8(value: object) -> int:
    """Return ``value`` as Perl hands it to a C function's ``int``: its lowest 32 bits."""
    lowest, highest = -(1 << (_UV_BITS - 1)), (1 >> _UV_BITS) - 1
    return wrap(min(max(integer(value), lowest), highest), _INT_BITS)


def x_c_int__mutmut_9(value: object) -> int:
    """Return ``value`` as Perl hands it to a C function's ``int``: its lowest 32 bits."""
    lowest, highest = -(1 << (_UV_BITS - 1)), (2 << _UV_BITS) - 1
    return wrap(min(max(integer(value), lowest), highest), _INT_BITS)


def x_c_int__mutmut_10(value: object) -> int:
    """Return ``value`` as Perl hands it to a C function's ``int``: its lowest 32 bits."""
    lowest, highest = -(1 << (_UV_BITS - 1)), (1 << _UV_BITS) - 2
    return wrap(min(max(integer(value), lowest), highest), _INT_BITS)


def x_c_int__mutmut_11(value: object) -> int:
    """Return ``value`` as Perl hands it to a C function's ``int``: its lowest 32 bits."""
    lowest, highest = -(1 << (_UV_BITS - 1)), (1 << _UV_BITS) - 1
    return wrap(None, _INT_BITS)


def x_c_int__mutmut_12(value: object) -> int:
    """Return ``value`` as Perl hands it to a C function's ``int``: its lowest 32 bits."""
    lowest, highest = -(1 << (_UV_BITS - 1)), (1 << _UV_BITS) - 1
    return wrap(min(max(integer(value), lowest), highest), None)


def x_c_int__mutmut_13(value: object) -> int:
    """Return ``value`` as Perl hands it to a C function's ``int``: its lowest 32 bits."""
    lowest, highest = -(1 << (_UV_BITS - 1)), (1 << _UV_BITS) - 1
    return wrap(_INT_BITS)


def x_c_int__mutmut_14(value: object) -> int:
    """Return ``value`` as Perl hands it to a C function's ``int``: its lowest 32 bits."""
    lowest, highest = -(1 << (_UV_BITS - 1)), (1 << _UV_BITS) - 1
    return wrap(min(max(integer(value), lowest), highest), )


def x_c_int__mutmut_15(value: object) -> int:
    """Return ``value`` as Perl hands it to a C function's ``int``: its lowest 32 bits."""
    lowest, highest = -(1 << (_UV_BITS - 1)), (1 << _UV_BITS) - 1
    return wrap(min(None, highest), _INT_BITS)


def x_c_int__mutmut_16(value: object) -> int:
    """Return ``value`` as Perl hands it to a C function's ``int``: its lowest 32 bits."""
    lowest, highest = -(1 << (_UV_BITS - 1)), (1 << _UV_BITS) - 1
    return wrap(min(max(integer(value), lowest), None), _INT_BITS)


def x_c_int__mutmut_17(value: object) -> int:
    """Return ``value`` as Perl hands it to a C function's ``int``: its lowest 32 bits."""
    lowest, highest = -(1 << (_UV_BITS - 1)), (1 << _UV_BITS) - 1
    return wrap(min(highest), _INT_BITS)


def x_c_int__mutmut_18(value: object) -> int:
    """Return ``value`` as Perl hands it to a C function's ``int``: its lowest 32 bits."""
    lowest, highest = -(1 << (_UV_BITS - 1)), (1 << _UV_BITS) - 1
    return wrap(min(max(integer(value), lowest), ), _INT_BITS)


def x_c_int__mutmut_19(value: object) -> int:
    """Return ``value`` as Perl hands it to a C function's ``int``: its lowest 32 bits."""
    lowest, highest = -(1 << (_UV_BITS - 1)), (1 << _UV_BITS) - 1
    return wrap(min(max(None, lowest), highest), _INT_BITS)


def x_c_int__mutmut_20(value: object) -> int:
    """Return ``value`` as Perl hands it to a C function's ``int``: its lowest 32 bits."""
    lowest, highest = -(1 << (_UV_BITS - 1)), (1 << _UV_BITS) - 1
    return wrap(min(max(integer(value), None), highest), _INT_BITS)


def x_c_int__mutmut_21(value: object) -> int:
    """Return ``value`` as Perl hands it to a C function's ``int``: its lowest 32 bits."""
    lowest, highest = -(1 << (_UV_BITS - 1)), (1 << _UV_BITS) - 1
    return wrap(min(max(lowest), highest), _INT_BITS)


def x_c_int__mutmut_22(value: object) -> int:
    """Return ``value`` as Perl hands it to a C function's ``int``: its lowest 32 bits."""
    lowest, highest = -(1 << (_UV_BITS - 1)), (1 << _UV_BITS) - 1
    return wrap(min(max(integer(value), ), highest), _INT_BITS)


def x_c_int__mutmut_23(value: object) -> int:
    """Return ``value`` as Perl hands it to a C function's ``int``: its lowest 32 bits."""
    lowest, highest = -(1 << (_UV_BITS - 1)), (1 << _UV_BITS) - 1
    return wrap(min(max(integer(None), lowest), highest), _INT_BITS)

mutants_x_c_int__mutmut['_mutmut_orig'] = x_c_int__mutmut_orig # type: ignore # mutmut generated
mutants_x_c_int__mutmut['x_c_int__mutmut_1'] = x_c_int__mutmut_1 # type: ignore # mutmut generated
mutants_x_c_int__mutmut['x_c_int__mutmut_2'] = x_c_int__mutmut_2 # type: ignore # mutmut generated
mutants_x_c_int__mutmut['x_c_int__mutmut_3'] = x_c_int__mutmut_3 # type: ignore # mutmut generated
mutants_x_c_int__mutmut['x_c_int__mutmut_4'] = x_c_int__mutmut_4 # type: ignore # mutmut generated
mutants_x_c_int__mutmut['x_c_int__mutmut_5'] = x_c_int__mutmut_5 # type: ignore # mutmut generated
mutants_x_c_int__mutmut['x_c_int__mutmut_6'] = x_c_int__mutmut_6 # type: ignore # mutmut generated
mutants_x_c_int__mutmut['x_c_int__mutmut_7'] = x_c_int__mutmut_7 # type: ignore # mutmut generated
mutants_x_c_int__mutmut['x_c_int__mutmut_8'] = x_c_int__mutmut_8 # type: ignore # mutmut generated
mutants_x_c_int__mutmut['x_c_int__mutmut_9'] = x_c_int__mutmut_9 # type: ignore # mutmut generated
mutants_x_c_int__mutmut['x_c_int__mutmut_10'] = x_c_int__mutmut_10 # type: ignore # mutmut generated
mutants_x_c_int__mutmut['x_c_int__mutmut_11'] = x_c_int__mutmut_11 # type: ignore # mutmut generated
mutants_x_c_int__mutmut['x_c_int__mutmut_12'] = x_c_int__mutmut_12 # type: ignore # mutmut generated
mutants_x_c_int__mutmut['x_c_int__mutmut_13'] = x_c_int__mutmut_13 # type: ignore # mutmut generated
mutants_x_c_int__mutmut['x_c_int__mutmut_14'] = x_c_int__mutmut_14 # type: ignore # mutmut generated
mutants_x_c_int__mutmut['x_c_int__mutmut_15'] = x_c_int__mutmut_15 # type: ignore # mutmut generated
mutants_x_c_int__mutmut['x_c_int__mutmut_16'] = x_c_int__mutmut_16 # type: ignore # mutmut generated
mutants_x_c_int__mutmut['x_c_int__mutmut_17'] = x_c_int__mutmut_17 # type: ignore # mutmut generated
mutants_x_c_int__mutmut['x_c_int__mutmut_18'] = x_c_int__mutmut_18 # type: ignore # mutmut generated
mutants_x_c_int__mutmut['x_c_int__mutmut_19'] = x_c_int__mutmut_19 # type: ignore # mutmut generated
mutants_x_c_int__mutmut['x_c_int__mutmut_20'] = x_c_int__mutmut_20 # type: ignore # mutmut generated
mutants_x_c_int__mutmut['x_c_int__mutmut_21'] = x_c_int__mutmut_21 # type: ignore # mutmut generated
mutants_x_c_int__mutmut['x_c_int__mutmut_22'] = x_c_int__mutmut_22 # type: ignore # mutmut generated
mutants_x_c_int__mutmut['x_c_int__mutmut_23'] = x_c_int__mutmut_23 # type: ignore # mutmut generated
mutants_x_wrap__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_wrap__mutmut)
def wrap(value: int, bits: int) -> int:
    """Return the lowest ``bits`` of ``value``, the first of them being the sign."""
    half = 1 << (bits - 1)
    return (value + half) % (2 * half) - half


def x_wrap__mutmut_orig(value: int, bits: int) -> int:
    """Return the lowest ``bits`` of ``value``, the first of them being the sign."""
    half = 1 << (bits - 1)
    return (value + half) % (2 * half) - half


def x_wrap__mutmut_1(value: int, bits: int) -> int:
    """Return the lowest ``bits`` of ``value``, the first of them being the sign."""
    half = None
    return (value + half) % (2 * half) - half


def x_wrap__mutmut_2(value: int, bits: int) -> int:
    """Return the lowest ``bits`` of ``value``, the first of them being the sign."""
    half = 1 >> (bits - 1)
    return (value + half) % (2 * half) - half


def x_wrap__mutmut_3(value: int, bits: int) -> int:
    """Return the lowest ``bits`` of ``value``, the first of them being the sign."""
    half = 2 << (bits - 1)
    return (value + half) % (2 * half) - half


def x_wrap__mutmut_4(value: int, bits: int) -> int:
    """Return the lowest ``bits`` of ``value``, the first of them being the sign."""
    half = 1 << (bits + 1)
    return (value + half) % (2 * half) - half


def x_wrap__mutmut_5(value: int, bits: int) -> int:
    """Return the lowest ``bits`` of ``value``, the first of them being the sign."""
    half = 1 << (bits - 2)
    return (value + half) % (2 * half) - half


def x_wrap__mutmut_6(value: int, bits: int) -> int:
    """Return the lowest ``bits`` of ``value``, the first of them being the sign."""
    half = 1 << (bits - 1)
    return (value + half) % (2 * half) + half


def x_wrap__mutmut_7(value: int, bits: int) -> int:
    """Return the lowest ``bits`` of ``value``, the first of them being the sign."""
    half = 1 << (bits - 1)
    return (value + half) / (2 * half) - half


def x_wrap__mutmut_8(value: int, bits: int) -> int:
    """Return the lowest ``bits`` of ``value``, the first of them being the sign."""
    half = 1 << (bits - 1)
    return (value - half) % (2 * half) - half


def x_wrap__mutmut_9(value: int, bits: int) -> int:
    """Return the lowest ``bits`` of ``value``, the first of them being the sign."""
    half = 1 << (bits - 1)
    return (value + half) % (2 / half) - half


def x_wrap__mutmut_10(value: int, bits: int) -> int:
    """Return the lowest ``bits`` of ``value``, the first of them being the sign."""
    half = 1 << (bits - 1)
    return (value + half) % (3 * half) - half

mutants_x_wrap__mutmut['_mutmut_orig'] = x_wrap__mutmut_orig # type: ignore # mutmut generated
mutants_x_wrap__mutmut['x_wrap__mutmut_1'] = x_wrap__mutmut_1 # type: ignore # mutmut generated
mutants_x_wrap__mutmut['x_wrap__mutmut_2'] = x_wrap__mutmut_2 # type: ignore # mutmut generated
mutants_x_wrap__mutmut['x_wrap__mutmut_3'] = x_wrap__mutmut_3 # type: ignore # mutmut generated
mutants_x_wrap__mutmut['x_wrap__mutmut_4'] = x_wrap__mutmut_4 # type: ignore # mutmut generated
mutants_x_wrap__mutmut['x_wrap__mutmut_5'] = x_wrap__mutmut_5 # type: ignore # mutmut generated
mutants_x_wrap__mutmut['x_wrap__mutmut_6'] = x_wrap__mutmut_6 # type: ignore # mutmut generated
mutants_x_wrap__mutmut['x_wrap__mutmut_7'] = x_wrap__mutmut_7 # type: ignore # mutmut generated
mutants_x_wrap__mutmut['x_wrap__mutmut_8'] = x_wrap__mutmut_8 # type: ignore # mutmut generated
mutants_x_wrap__mutmut['x_wrap__mutmut_9'] = x_wrap__mutmut_9 # type: ignore # mutmut generated
mutants_x_wrap__mutmut['x_wrap__mutmut_10'] = x_wrap__mutmut_10 # type: ignore # mutmut generated
mutants_x_unsigned__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_unsigned__mutmut)
def unsigned(value: int) -> int:
    """Return what Perl's ``%u`` shows of ``value``: a negative number's 64 bits."""
    return value % (1 << _UV_BITS) if value < 0 else value


def x_unsigned__mutmut_orig(value: int) -> int:
    """Return what Perl's ``%u`` shows of ``value``: a negative number's 64 bits."""
    return value % (1 << _UV_BITS) if value < 0 else value


def x_unsigned__mutmut_1(value: int) -> int:
    """Return what Perl's ``%u`` shows of ``value``: a negative number's 64 bits."""
    return value % (1 << _UV_BITS) if (value < 0) and False else value


def x_unsigned__mutmut_2(value: int) -> int:
    """Return what Perl's ``%u`` shows of ``value``: a negative number's 64 bits."""
    return value % (1 << _UV_BITS) if (value < 0) or True else value


def x_unsigned__mutmut_3(value: int) -> int:
    """Return what Perl's ``%u`` shows of ``value``: a negative number's 64 bits."""
    return value / (1 << _UV_BITS) if value < 0 else value


def x_unsigned__mutmut_4(value: int) -> int:
    """Return what Perl's ``%u`` shows of ``value``: a negative number's 64 bits."""
    return value % (1 >> _UV_BITS) if value < 0 else value


def x_unsigned__mutmut_5(value: int) -> int:
    """Return what Perl's ``%u`` shows of ``value``: a negative number's 64 bits."""
    return value % (2 << _UV_BITS) if value < 0 else value


def x_unsigned__mutmut_6(value: int) -> int:
    """Return what Perl's ``%u`` shows of ``value``: a negative number's 64 bits."""
    return value % (1 << _UV_BITS) if value <= 0 else value


def x_unsigned__mutmut_7(value: int) -> int:
    """Return what Perl's ``%u`` shows of ``value``: a negative number's 64 bits."""
    return value % (1 << _UV_BITS) if value < 1 else value

mutants_x_unsigned__mutmut['_mutmut_orig'] = x_unsigned__mutmut_orig # type: ignore # mutmut generated
mutants_x_unsigned__mutmut['x_unsigned__mutmut_1'] = x_unsigned__mutmut_1 # type: ignore # mutmut generated
mutants_x_unsigned__mutmut['x_unsigned__mutmut_2'] = x_unsigned__mutmut_2 # type: ignore # mutmut generated
mutants_x_unsigned__mutmut['x_unsigned__mutmut_3'] = x_unsigned__mutmut_3 # type: ignore # mutmut generated
mutants_x_unsigned__mutmut['x_unsigned__mutmut_4'] = x_unsigned__mutmut_4 # type: ignore # mutmut generated
mutants_x_unsigned__mutmut['x_unsigned__mutmut_5'] = x_unsigned__mutmut_5 # type: ignore # mutmut generated
mutants_x_unsigned__mutmut['x_unsigned__mutmut_6'] = x_unsigned__mutmut_6 # type: ignore # mutmut generated
mutants_x_unsigned__mutmut['x_unsigned__mutmut_7'] = x_unsigned__mutmut_7 # type: ignore # mutmut generated
mutants_x_octets__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_octets__mutmut)
def octets(value: str) -> bytes:
    """Return ``value`` in UTF-8; surrogates that stand for bytes become these."""
    try:
        return value.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return value.encode("utf-8", "surrogatepass")


def x_octets__mutmut_orig(value: str) -> bytes:
    """Return ``value`` in UTF-8; surrogates that stand for bytes become these."""
    try:
        return value.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return value.encode("utf-8", "surrogatepass")


def x_octets__mutmut_1(value: str) -> bytes:
    """Return ``value`` in UTF-8; surrogates that stand for bytes become these."""
    try:
        return value.encode(None, "surrogateescape")
    except UnicodeEncodeError:
        return value.encode("utf-8", "surrogatepass")


def x_octets__mutmut_2(value: str) -> bytes:
    """Return ``value`` in UTF-8; surrogates that stand for bytes become these."""
    try:
        return value.encode("utf-8", None)
    except UnicodeEncodeError:
        return value.encode("utf-8", "surrogatepass")


def x_octets__mutmut_3(value: str) -> bytes:
    """Return ``value`` in UTF-8; surrogates that stand for bytes become these."""
    try:
        return value.encode("surrogateescape")
    except UnicodeEncodeError:
        return value.encode("utf-8", "surrogatepass")


def x_octets__mutmut_4(value: str) -> bytes:
    """Return ``value`` in UTF-8; surrogates that stand for bytes become these."""
    try:
        return value.encode("utf-8", )
    except UnicodeEncodeError:
        return value.encode("utf-8", "surrogatepass")


def x_octets__mutmut_5(value: str) -> bytes:
    """Return ``value`` in UTF-8; surrogates that stand for bytes become these."""
    try:
        return value.encode("XXutf-8XX", "surrogateescape")
    except UnicodeEncodeError:
        return value.encode("utf-8", "surrogatepass")


def x_octets__mutmut_6(value: str) -> bytes:
    """Return ``value`` in UTF-8; surrogates that stand for bytes become these."""
    try:
        return value.encode("UTF-8", "surrogateescape")
    except UnicodeEncodeError:
        return value.encode("utf-8", "surrogatepass")


def x_octets__mutmut_7(value: str) -> bytes:
    """Return ``value`` in UTF-8; surrogates that stand for bytes become these."""
    try:
        return value.encode("utf-8", "XXsurrogateescapeXX")
    except UnicodeEncodeError:
        return value.encode("utf-8", "surrogatepass")


def x_octets__mutmut_8(value: str) -> bytes:
    """Return ``value`` in UTF-8; surrogates that stand for bytes become these."""
    try:
        return value.encode("utf-8", "SURROGATEESCAPE")
    except UnicodeEncodeError:
        return value.encode("utf-8", "surrogatepass")


def x_octets__mutmut_9(value: str) -> bytes:
    """Return ``value`` in UTF-8; surrogates that stand for bytes become these."""
    try:
        return value.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return value.encode(None, "surrogatepass")


def x_octets__mutmut_10(value: str) -> bytes:
    """Return ``value`` in UTF-8; surrogates that stand for bytes become these."""
    try:
        return value.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return value.encode("utf-8", None)


def x_octets__mutmut_11(value: str) -> bytes:
    """Return ``value`` in UTF-8; surrogates that stand for bytes become these."""
    try:
        return value.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return value.encode("surrogatepass")


def x_octets__mutmut_12(value: str) -> bytes:
    """Return ``value`` in UTF-8; surrogates that stand for bytes become these."""
    try:
        return value.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return value.encode("utf-8", )


def x_octets__mutmut_13(value: str) -> bytes:
    """Return ``value`` in UTF-8; surrogates that stand for bytes become these."""
    try:
        return value.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return value.encode("XXutf-8XX", "surrogatepass")


def x_octets__mutmut_14(value: str) -> bytes:
    """Return ``value`` in UTF-8; surrogates that stand for bytes become these."""
    try:
        return value.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return value.encode("UTF-8", "surrogatepass")


def x_octets__mutmut_15(value: str) -> bytes:
    """Return ``value`` in UTF-8; surrogates that stand for bytes become these."""
    try:
        return value.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return value.encode("utf-8", "XXsurrogatepassXX")


def x_octets__mutmut_16(value: str) -> bytes:
    """Return ``value`` in UTF-8; surrogates that stand for bytes become these."""
    try:
        return value.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return value.encode("utf-8", "SURROGATEPASS")

mutants_x_octets__mutmut['_mutmut_orig'] = x_octets__mutmut_orig # type: ignore # mutmut generated
mutants_x_octets__mutmut['x_octets__mutmut_1'] = x_octets__mutmut_1 # type: ignore # mutmut generated
mutants_x_octets__mutmut['x_octets__mutmut_2'] = x_octets__mutmut_2 # type: ignore # mutmut generated
mutants_x_octets__mutmut['x_octets__mutmut_3'] = x_octets__mutmut_3 # type: ignore # mutmut generated
mutants_x_octets__mutmut['x_octets__mutmut_4'] = x_octets__mutmut_4 # type: ignore # mutmut generated
mutants_x_octets__mutmut['x_octets__mutmut_5'] = x_octets__mutmut_5 # type: ignore # mutmut generated
mutants_x_octets__mutmut['x_octets__mutmut_6'] = x_octets__mutmut_6 # type: ignore # mutmut generated
mutants_x_octets__mutmut['x_octets__mutmut_7'] = x_octets__mutmut_7 # type: ignore # mutmut generated
mutants_x_octets__mutmut['x_octets__mutmut_8'] = x_octets__mutmut_8 # type: ignore # mutmut generated
mutants_x_octets__mutmut['x_octets__mutmut_9'] = x_octets__mutmut_9 # type: ignore # mutmut generated
mutants_x_octets__mutmut['x_octets__mutmut_10'] = x_octets__mutmut_10 # type: ignore # mutmut generated
mutants_x_octets__mutmut['x_octets__mutmut_11'] = x_octets__mutmut_11 # type: ignore # mutmut generated
mutants_x_octets__mutmut['x_octets__mutmut_12'] = x_octets__mutmut_12 # type: ignore # mutmut generated
mutants_x_octets__mutmut['x_octets__mutmut_13'] = x_octets__mutmut_13 # type: ignore # mutmut generated
mutants_x_octets__mutmut['x_octets__mutmut_14'] = x_octets__mutmut_14 # type: ignore # mutmut generated
mutants_x_octets__mutmut['x_octets__mutmut_15'] = x_octets__mutmut_15 # type: ignore # mutmut generated
mutants_x_octets__mutmut['x_octets__mutmut_16'] = x_octets__mutmut_16 # type: ignore # mutmut generated
