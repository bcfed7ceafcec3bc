"""Checks at the border to C: what a ``const char *`` and an ``int`` can carry, and nothing else.

What a subclass of :class:`str` or :class:`int` overrides is not asked.
"""

from __future__ import annotations

import sys
from operator import index

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class _Absent(str):
    def __repr__(self) -> str:
        return "<not given>"


#: Stands for a text that was not given; no other one is it.
ABSENT: str = _Absent()

_INT_MAX = 2**31 - 1
_INT_MIN = -(2**31)


def c_string(name: str, text: object) -> bytes:
    """Return ``text`` in UTF-8, for C's functions.

    Raises :exc:`TypeError` when it is no :class:`str`, :exc:`ValueError` when a NUL is in it, where
    C would take it to end, :exc:`UnicodeEncodeError` when a lone surrogate is. ``name`` is what the
    error calls it.
    """
    encoded = c_text(name, text)
    if b"\0" in encoded:
        at = len(encoded.partition(b"\0")[0].decode())
        raise ValueError(f"{name}: embedded null character at index {at}")
    return encoded


def c_text(name: str, text: object) -> bytes:
    """Return ``text`` in UTF-8, for C that is told its length; else as :func:`c_string`."""
    if not isinstance(text, str):
        raise TypeError(f"{name} must be str, not {type(text).__name__}")
    return str.encode(text)


def c_int(name: str, number: Any, allowed: str = "int") -> int:
    """Return ``number`` as an :class:`int` that fits C's.

    Raises :exc:`TypeError` when it is no integer, :exc:`OverflowError` when it does not fit.
    ``name`` is what the error calls it, ``allowed`` what it says could be given.
    """
    try:
        value = int.__index__(index(number))
    except TypeError:
        raise TypeError(f"{name} must be {allowed}, not {type(number).__name__}") from None
    if not _INT_MIN <= value <= _INT_MAX:
        raise OverflowError(f"{name}: {_shown(value)} does not fit C's int")
    return value


def _shown(number: int) -> str:
    bits = number.bit_length()
    return str(number) if bits < 1000 else f"a number of {bits} bits"


def plain(text: str) -> str:
    """Return the characters of ``text`` as an exact :class:`str`."""
    if text.__class__ is str:
        return text
    return str.encode(text, "utf-8", "surrogatepass").decode("utf-8", "surrogatepass")


def default_ident() -> str | None:
    """Return ``sys.argv[0]`` after its last ``/``; None where there is none, and libc decides."""
    argv = getattr(sys, "argv", None)
    if not isinstance(argv, list) or not argv or not isinstance(argv[0], str) or not argv[0]:
        return None
    return argv[0].rpartition("/")[2]
