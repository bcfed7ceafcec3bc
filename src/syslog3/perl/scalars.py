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


def _float_text(value: float) -> str:
    if math.isinf(value):
        return "Inf" if value > 0 else "-Inf"
    if math.isnan(value):
        return "NaN"
    return f"{value:.15g}"


def truth(value: object) -> bool:
    """Return whether Perl takes ``value`` for true: not ``None``, ``""``, ``0`` and ``"0"``."""
    return text(value) not in ("", "0")


def number(value: object) -> Number:
    """Return ``value`` as a number; of text, the number that it begins with, or else 0.

    What is beyond all floats is infinite.
    """
    if isinstance(value, int):
        is_beyond = value.bit_length() > sys.float_info.max_exp
        return infinite(value) if is_beyond else int(value)
    if isinstance(value, float):
        return value
    if isinstance(value, SupportsFloat):
        return float(value)
    begin = _NUMBER.match(text(value))
    if not begin:
        return 0
    digits = begin.group(1)
    if len(digits) >= _MOST_DIGITS or not _DIGITS.fullmatch(digits):
        return float(digits)
    return int(digits) or (-0.0 if digits.startswith("-") else 0)


def infinite(value: Number) -> float:
    """Return infinity with the sign of ``value``, which is not 0."""
    return math.inf if value > 0 else -math.inf


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


def c_int(value: object) -> int:
    """Return ``value`` as Perl hands it to a C function's ``int``: its lowest 32 bits."""
    lowest, highest = -(1 << (_UV_BITS - 1)), (1 << _UV_BITS) - 1
    return wrap(min(max(integer(value), lowest), highest), _INT_BITS)


def wrap(value: int, bits: int) -> int:
    """Return the lowest ``bits`` of ``value``, the first of them being the sign."""
    half = 1 << (bits - 1)
    return (value + half) % (2 * half) - half


def unsigned(value: int) -> int:
    """Return what Perl's ``%u`` shows of ``value``: a negative number's 64 bits."""
    return value % (1 << _UV_BITS) if value < 0 else value


def octets(value: str) -> bytes:
    """Return ``value`` in UTF-8; surrogates that stand for bytes become these."""
    try:
        return value.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return value.encode("utf-8", "surrogatepass")
