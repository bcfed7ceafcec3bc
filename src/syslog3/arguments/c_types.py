"""Conversions for C: to what a ``const char *`` and an ``int`` can hold.

Subclasses of :class:`str` and :class:`int` are read by the base class's own methods, so that none
they override is called.
"""

from __future__ import annotations

import os
import sys
from operator import index

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class _Absent(str):
    def __repr__(self) -> str:
        return "<not given>"


#: The default of a text argument, to be compared with ``is``.
ABSENT: str = _Absent()

_INT_MAX = 2**31 - 1
_INT_MIN = -(2**31)


def c_string(name: str, text: object) -> bytes:
    """Return ``text`` in UTF-8, for a C function that takes a NUL-terminated string.

    Raises :exc:`TypeError` for anything but a :class:`str`, :exc:`ValueError` for an embedded NUL,
    which would end the string in C, and :exc:`UnicodeEncodeError` for a lone surrogate. Errors call
    the argument ``name``.
    """
    encoded = c_text(name, text)
    if 0 in encoded:
        at = len(encoded.partition(b"\0")[0].decode())
        raise ValueError(f"{name}: embedded null character at index {at}")
    return encoded


def c_text(name: str, text: object) -> bytes:
    """Return ``text`` in UTF-8, NULs included, for a C function that takes a length."""
    if not isinstance(text, str):
        raise TypeError(f"{name} must be str, not {type(text).__name__}")
    return str.encode(text)


def c_int(name: str, number: Any, allowed: str = "int") -> int:
    """Return ``number`` as an :class:`int` that fits into C's ``int``.

    Raises :exc:`TypeError` for anything but an integer, :exc:`OverflowError` if it does not fit.
    Errors call the argument ``name``, and its type ``allowed``.
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
    """Return ``text`` as an instance of :class:`str` itself, not of a subclass."""
    if text.__class__ is str:
        return text
    return str.encode(text, "utf-8", "surrogatepass").decode("utf-8", "surrogatepass")


def default_ident() -> str | None:
    """Return the file's name in ``sys.argv[0]``; None, so that libc decides, if there is none."""
    argv = getattr(sys, "argv", None)
    if not isinstance(argv, list) or not argv or not isinstance(argv[0], str) or not argv[0]:
        return None
    return os.path.basename(argv[0])
