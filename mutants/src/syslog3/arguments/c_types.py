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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁ_Absentǁ__repr____mutmut: MutantDict = {}  # type: ignore


class _Absent(str):
    @_mutmut_mutated(mutants_xǁ_Absentǁ__repr____mutmut)
    def __repr__(self) -> str:
        return "<not given>"
    def xǁ_Absentǁ__repr____mutmut_orig(self) -> str:
        return "<not given>"
    def xǁ_Absentǁ__repr____mutmut_1(self) -> str:
        return "XX<not given>XX"
    def xǁ_Absentǁ__repr____mutmut_2(self) -> str:
        return "<NOT GIVEN>"

mutants_xǁ_Absentǁ__repr____mutmut['_mutmut_orig'] = _Absent.xǁ_Absentǁ__repr____mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_Absentǁ__repr____mutmut['xǁ_Absentǁ__repr____mutmut_1'] = _Absent.xǁ_Absentǁ__repr____mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_Absentǁ__repr____mutmut['xǁ_Absentǁ__repr____mutmut_2'] = _Absent.xǁ_Absentǁ__repr____mutmut_2 # type: ignore # mutmut generated


#: The default of a text argument, to be compared with ``is``.
ABSENT: str = _Absent()

_INT_MAX = 2**31 - 1
_INT_MIN = -(2**31)
mutants_x_c_string__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_c_string__mutmut)
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


def x_c_string__mutmut_orig(name: str, text: object) -> bytes:
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


def x_c_string__mutmut_1(name: str, text: object) -> bytes:
    """Return ``text`` in UTF-8, for a C function that takes a NUL-terminated string.

    Raises :exc:`TypeError` for anything but a :class:`str`, :exc:`ValueError` for an embedded NUL,
    which would end the string in C, and :exc:`UnicodeEncodeError` for a lone surrogate. Errors call
    the argument ``name``.
    """
    encoded = None
    if 0 in encoded:
        at = len(encoded.partition(b"\0")[0].decode())
        raise ValueError(f"{name}: embedded null character at index {at}")
    return encoded


def x_c_string__mutmut_2(name: str, text: object) -> bytes:
    """Return ``text`` in UTF-8, for a C function that takes a NUL-terminated string.

    Raises :exc:`TypeError` for anything but a :class:`str`, :exc:`ValueError` for an embedded NUL,
    which would end the string in C, and :exc:`UnicodeEncodeError` for a lone surrogate. Errors call
    the argument ``name``.
    """
    encoded = c_text(None, text)
    if 0 in encoded:
        at = len(encoded.partition(b"\0")[0].decode())
        raise ValueError(f"{name}: embedded null character at index {at}")
    return encoded


def x_c_string__mutmut_3(name: str, text: object) -> bytes:
    """Return ``text`` in UTF-8, for a C function that takes a NUL-terminated string.

    Raises :exc:`TypeError` for anything but a :class:`str`, :exc:`ValueError` for an embedded NUL,
    which would end the string in C, and :exc:`UnicodeEncodeError` for a lone surrogate. Errors call
    the argument ``name``.
    """
    encoded = c_text(name, None)
    if 0 in encoded:
        at = len(encoded.partition(b"\0")[0].decode())
        raise ValueError(f"{name}: embedded null character at index {at}")
    return encoded


def x_c_string__mutmut_4(name: str, text: object) -> bytes:
    """Return ``text`` in UTF-8, for a C function that takes a NUL-terminated string.

    Raises :exc:`TypeError` for anything but a :class:`str`, :exc:`ValueError` for an embedded NUL,
    which would end the string in C, and :exc:`UnicodeEncodeError` for a lone surrogate. Errors call
    the argument ``name``.
    """
    encoded = c_text(text)
    if 0 in encoded:
        at = len(encoded.partition(b"\0")[0].decode())
        raise ValueError(f"{name}: embedded null character at index {at}")
    return encoded


def x_c_string__mutmut_5(name: str, text: object) -> bytes:
    """Return ``text`` in UTF-8, for a C function that takes a NUL-terminated string.

    Raises :exc:`TypeError` for anything but a :class:`str`, :exc:`ValueError` for an embedded NUL,
    which would end the string in C, and :exc:`UnicodeEncodeError` for a lone surrogate. Errors call
    the argument ``name``.
    """
    encoded = c_text(name, )
    if 0 in encoded:
        at = len(encoded.partition(b"\0")[0].decode())
        raise ValueError(f"{name}: embedded null character at index {at}")
    return encoded


def x_c_string__mutmut_6(name: str, text: object) -> bytes:
    """Return ``text`` in UTF-8, for a C function that takes a NUL-terminated string.

    Raises :exc:`TypeError` for anything but a :class:`str`, :exc:`ValueError` for an embedded NUL,
    which would end the string in C, and :exc:`UnicodeEncodeError` for a lone surrogate. Errors call
    the argument ``name``.
    """
    encoded = c_text(name, text)
    if 1 in encoded:
        at = len(encoded.partition(b"\0")[0].decode())
        raise ValueError(f"{name}: embedded null character at index {at}")
    return encoded


def x_c_string__mutmut_7(name: str, text: object) -> bytes:
    """Return ``text`` in UTF-8, for a C function that takes a NUL-terminated string.

    Raises :exc:`TypeError` for anything but a :class:`str`, :exc:`ValueError` for an embedded NUL,
    which would end the string in C, and :exc:`UnicodeEncodeError` for a lone surrogate. Errors call
    the argument ``name``.
    """
    encoded = c_text(name, text)
    if 0 not in encoded:
        at = len(encoded.partition(b"\0")[0].decode())
        raise ValueError(f"{name}: embedded null character at index {at}")
    return encoded


def x_c_string__mutmut_8(name: str, text: object) -> bytes:
    """Return ``text`` in UTF-8, for a C function that takes a NUL-terminated string.

    Raises :exc:`TypeError` for anything but a :class:`str`, :exc:`ValueError` for an embedded NUL,
    which would end the string in C, and :exc:`UnicodeEncodeError` for a lone surrogate. Errors call
    the argument ``name``.
    """
    encoded = c_text(name, text)
    if 0 in encoded:
        at = None
        raise ValueError(f"{name}: embedded null character at index {at}")
    return encoded


def x_c_string__mutmut_9(name: str, text: object) -> bytes:
    """Return ``text`` in UTF-8, for a C function that takes a NUL-terminated string.

    Raises :exc:`TypeError` for anything but a :class:`str`, :exc:`ValueError` for an embedded NUL,
    which would end the string in C, and :exc:`UnicodeEncodeError` for a lone surrogate. Errors call
    the argument ``name``.
    """
    encoded = c_text(name, text)
    if 0 in encoded:
        at = len(encoded.partition(b"\0")[0].decode())
        raise ValueError(None)
    return encoded

mutants_x_c_string__mutmut['_mutmut_orig'] = x_c_string__mutmut_orig # type: ignore # mutmut generated
mutants_x_c_string__mutmut['x_c_string__mutmut_1'] = x_c_string__mutmut_1 # type: ignore # mutmut generated
mutants_x_c_string__mutmut['x_c_string__mutmut_2'] = x_c_string__mutmut_2 # type: ignore # mutmut generated
mutants_x_c_string__mutmut['x_c_string__mutmut_3'] = x_c_string__mutmut_3 # type: ignore # mutmut generated
mutants_x_c_string__mutmut['x_c_string__mutmut_4'] = x_c_string__mutmut_4 # type: ignore # mutmut generated
mutants_x_c_string__mutmut['x_c_string__mutmut_5'] = x_c_string__mutmut_5 # type: ignore # mutmut generated
mutants_x_c_string__mutmut['x_c_string__mutmut_6'] = x_c_string__mutmut_6 # type: ignore # mutmut generated
mutants_x_c_string__mutmut['x_c_string__mutmut_7'] = x_c_string__mutmut_7 # type: ignore # mutmut generated
mutants_x_c_string__mutmut['x_c_string__mutmut_8'] = x_c_string__mutmut_8 # type: ignore # mutmut generated
mutants_x_c_string__mutmut['x_c_string__mutmut_9'] = x_c_string__mutmut_9 # type: ignore # mutmut generated
mutants_x_c_text__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_c_text__mutmut)
def c_text(name: str, text: object) -> bytes:
    """Return ``text`` in UTF-8, NULs included, for a C function that takes a length."""
    if not isinstance(text, str):
        raise TypeError(f"{name} must be str, not {type(text).__name__}")
    return str.encode(text)


def x_c_text__mutmut_orig(name: str, text: object) -> bytes:
    """Return ``text`` in UTF-8, NULs included, for a C function that takes a length."""
    if not isinstance(text, str):
        raise TypeError(f"{name} must be str, not {type(text).__name__}")
    return str.encode(text)


def x_c_text__mutmut_1(name: str, text: object) -> bytes:
    """Return ``text`` in UTF-8, NULs included, for a C function that takes a length."""
    if isinstance(text, str):
        raise TypeError(f"{name} must be str, not {type(text).__name__}")
    return str.encode(text)


def x_c_text__mutmut_2(name: str, text: object) -> bytes:
    """Return ``text`` in UTF-8, NULs included, for a C function that takes a length."""
    if not isinstance(text, str):
        raise TypeError(None)
    return str.encode(text)


def x_c_text__mutmut_3(name: str, text: object) -> bytes:
    """Return ``text`` in UTF-8, NULs included, for a C function that takes a length."""
    if not isinstance(text, str):
        raise TypeError(f"{name} must be str, not {type(None).__name__}")
    return str.encode(text)


def x_c_text__mutmut_4(name: str, text: object) -> bytes:
    """Return ``text`` in UTF-8, NULs included, for a C function that takes a length."""
    if not isinstance(text, str):
        raise TypeError(f"{name} must be str, not {type(text).__name__}")
    return str.encode(None)

mutants_x_c_text__mutmut['_mutmut_orig'] = x_c_text__mutmut_orig # type: ignore # mutmut generated
mutants_x_c_text__mutmut['x_c_text__mutmut_1'] = x_c_text__mutmut_1 # type: ignore # mutmut generated
mutants_x_c_text__mutmut['x_c_text__mutmut_2'] = x_c_text__mutmut_2 # type: ignore # mutmut generated
mutants_x_c_text__mutmut['x_c_text__mutmut_3'] = x_c_text__mutmut_3 # type: ignore # mutmut generated
mutants_x_c_text__mutmut['x_c_text__mutmut_4'] = x_c_text__mutmut_4 # type: ignore # mutmut generated
mutants_x_c_int__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_c_int__mutmut)
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


def x_c_int__mutmut_orig(name: str, number: Any, allowed: str = "int") -> int:
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


def x_c_int__mutmut_1(name: str, number: Any, allowed: str = "XXintXX") -> int:
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


def x_c_int__mutmut_2(name: str, number: Any, allowed: str = "INT") -> int:
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


def x_c_int__mutmut_3(name: str, number: Any, allowed: str = "int") -> int:
    """Return ``number`` as an :class:`int` that fits into C's ``int``.

    Raises :exc:`TypeError` for anything but an integer, :exc:`OverflowError` if it does not fit.
    Errors call the argument ``name``, and its type ``allowed``.
    """
    try:
        value = None
    except TypeError:
        raise TypeError(f"{name} must be {allowed}, not {type(number).__name__}") from None
    if not _INT_MIN <= value <= _INT_MAX:
        raise OverflowError(f"{name}: {_shown(value)} does not fit C's int")
    return value


def x_c_int__mutmut_4(name: str, number: Any, allowed: str = "int") -> int:
    """Return ``number`` as an :class:`int` that fits into C's ``int``.

    Raises :exc:`TypeError` for anything but an integer, :exc:`OverflowError` if it does not fit.
    Errors call the argument ``name``, and its type ``allowed``.
    """
    try:
        value = int.__index__(None)
    except TypeError:
        raise TypeError(f"{name} must be {allowed}, not {type(number).__name__}") from None
    if not _INT_MIN <= value <= _INT_MAX:
        raise OverflowError(f"{name}: {_shown(value)} does not fit C's int")
    return value


def x_c_int__mutmut_5(name: str, number: Any, allowed: str = "int") -> int:
    """Return ``number`` as an :class:`int` that fits into C's ``int``.

    Raises :exc:`TypeError` for anything but an integer, :exc:`OverflowError` if it does not fit.
    Errors call the argument ``name``, and its type ``allowed``.
    """
    try:
        value = int.__index__(index(None))
    except TypeError:
        raise TypeError(f"{name} must be {allowed}, not {type(number).__name__}") from None
    if not _INT_MIN <= value <= _INT_MAX:
        raise OverflowError(f"{name}: {_shown(value)} does not fit C's int")
    return value


def x_c_int__mutmut_6(name: str, number: Any, allowed: str = "int") -> int:
    """Return ``number`` as an :class:`int` that fits into C's ``int``.

    Raises :exc:`TypeError` for anything but an integer, :exc:`OverflowError` if it does not fit.
    Errors call the argument ``name``, and its type ``allowed``.
    """
    try:
        value = int.__index__(index(number))
    except TypeError:
        raise TypeError(None) from None
    if not _INT_MIN <= value <= _INT_MAX:
        raise OverflowError(f"{name}: {_shown(value)} does not fit C's int")
    return value


def x_c_int__mutmut_7(name: str, number: Any, allowed: str = "int") -> int:
    """Return ``number`` as an :class:`int` that fits into C's ``int``.

    Raises :exc:`TypeError` for anything but an integer, :exc:`OverflowError` if it does not fit.
    Errors call the argument ``name``, and its type ``allowed``.
    """
    try:
        value = int.__index__(index(number))
    except TypeError:
        raise TypeError(f"{name} must be {allowed}, not {type(None).__name__}") from None
    if not _INT_MIN <= value <= _INT_MAX:
        raise OverflowError(f"{name}: {_shown(value)} does not fit C's int")
    return value


def x_c_int__mutmut_8(name: str, number: Any, allowed: str = "int") -> int:
    """Return ``number`` as an :class:`int` that fits into C's ``int``.

    Raises :exc:`TypeError` for anything but an integer, :exc:`OverflowError` if it does not fit.
    Errors call the argument ``name``, and its type ``allowed``.
    """
    try:
        value = int.__index__(index(number))
    except TypeError:
        raise TypeError(f"{name} must be {allowed}, not {type(number).__name__}") from None
    if _INT_MIN <= value <= _INT_MAX:
        raise OverflowError(f"{name}: {_shown(value)} does not fit C's int")
    return value


def x_c_int__mutmut_9(name: str, number: Any, allowed: str = "int") -> int:
    """Return ``number`` as an :class:`int` that fits into C's ``int``.

    Raises :exc:`TypeError` for anything but an integer, :exc:`OverflowError` if it does not fit.
    Errors call the argument ``name``, and its type ``allowed``.
    """
    try:
        value = int.__index__(index(number))
    except TypeError:
        raise TypeError(f"{name} must be {allowed}, not {type(number).__name__}") from None
    if not _INT_MIN < value <= _INT_MAX:
        raise OverflowError(f"{name}: {_shown(value)} does not fit C's int")
    return value


def x_c_int__mutmut_10(name: str, number: Any, allowed: str = "int") -> int:
    """Return ``number`` as an :class:`int` that fits into C's ``int``.

    Raises :exc:`TypeError` for anything but an integer, :exc:`OverflowError` if it does not fit.
    Errors call the argument ``name``, and its type ``allowed``.
    """
    try:
        value = int.__index__(index(number))
    except TypeError:
        raise TypeError(f"{name} must be {allowed}, not {type(number).__name__}") from None
    if not _INT_MIN <= value < _INT_MAX:
        raise OverflowError(f"{name}: {_shown(value)} does not fit C's int")
    return value


def x_c_int__mutmut_11(name: str, number: Any, allowed: str = "int") -> int:
    """Return ``number`` as an :class:`int` that fits into C's ``int``.

    Raises :exc:`TypeError` for anything but an integer, :exc:`OverflowError` if it does not fit.
    Errors call the argument ``name``, and its type ``allowed``.
    """
    try:
        value = int.__index__(index(number))
    except TypeError:
        raise TypeError(f"{name} must be {allowed}, not {type(number).__name__}") from None
    if not _INT_MIN <= value <= _INT_MAX:
        raise OverflowError(None)
    return value


def x_c_int__mutmut_12(name: str, number: Any, allowed: str = "int") -> int:
    """Return ``number`` as an :class:`int` that fits into C's ``int``.

    Raises :exc:`TypeError` for anything but an integer, :exc:`OverflowError` if it does not fit.
    Errors call the argument ``name``, and its type ``allowed``.
    """
    try:
        value = int.__index__(index(number))
    except TypeError:
        raise TypeError(f"{name} must be {allowed}, not {type(number).__name__}") from None
    if not _INT_MIN <= value <= _INT_MAX:
        raise OverflowError(f"{name}: {_shown(None)} does not fit C's int")
    return value

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
mutants_x__shown__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__shown__mutmut)
def _shown(number: int) -> str:
    bits = number.bit_length()
    return str(number) if bits < 1000 else f"a number of {bits} bits"


def x__shown__mutmut_orig(number: int) -> str:
    bits = number.bit_length()
    return str(number) if bits < 1000 else f"a number of {bits} bits"


def x__shown__mutmut_1(number: int) -> str:
    bits = None
    return str(number) if bits < 1000 else f"a number of {bits} bits"


def x__shown__mutmut_2(number: int) -> str:
    bits = number.bit_length()
    return str(number) if (bits < 1000) and False else f"a number of {bits} bits"


def x__shown__mutmut_3(number: int) -> str:
    bits = number.bit_length()
    return str(number) if (bits < 1000) or True else f"a number of {bits} bits"


def x__shown__mutmut_4(number: int) -> str:
    bits = number.bit_length()
    return str(None) if bits < 1000 else f"a number of {bits} bits"


def x__shown__mutmut_5(number: int) -> str:
    bits = number.bit_length()
    return str(number) if bits <= 1000 else f"a number of {bits} bits"


def x__shown__mutmut_6(number: int) -> str:
    bits = number.bit_length()
    return str(number) if bits < 1001 else f"a number of {bits} bits"

mutants_x__shown__mutmut['_mutmut_orig'] = x__shown__mutmut_orig # type: ignore # mutmut generated
mutants_x__shown__mutmut['x__shown__mutmut_1'] = x__shown__mutmut_1 # type: ignore # mutmut generated
mutants_x__shown__mutmut['x__shown__mutmut_2'] = x__shown__mutmut_2 # type: ignore # mutmut generated
mutants_x__shown__mutmut['x__shown__mutmut_3'] = x__shown__mutmut_3 # type: ignore # mutmut generated
mutants_x__shown__mutmut['x__shown__mutmut_4'] = x__shown__mutmut_4 # type: ignore # mutmut generated
mutants_x__shown__mutmut['x__shown__mutmut_5'] = x__shown__mutmut_5 # type: ignore # mutmut generated
mutants_x__shown__mutmut['x__shown__mutmut_6'] = x__shown__mutmut_6 # type: ignore # mutmut generated
mutants_x_plain__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_plain__mutmut)
def plain(text: str) -> str:
    """Return ``text`` as an instance of :class:`str` itself, not of a subclass."""
    if text.__class__ is str:
        return text
    return str.encode(text, "utf-8", "surrogatepass").decode("utf-8", "surrogatepass")


def x_plain__mutmut_orig(text: str) -> str:
    """Return ``text`` as an instance of :class:`str` itself, not of a subclass."""
    if text.__class__ is str:
        return text
    return str.encode(text, "utf-8", "surrogatepass").decode("utf-8", "surrogatepass")


def x_plain__mutmut_1(text: str) -> str:
    """Return ``text`` as an instance of :class:`str` itself, not of a subclass."""
    if text.__class__ is not str:
        return text
    return str.encode(text, "utf-8", "surrogatepass").decode("utf-8", "surrogatepass")


def x_plain__mutmut_2(text: str) -> str:
    """Return ``text`` as an instance of :class:`str` itself, not of a subclass."""
    if text.__class__ is str:
        return text
    return str.encode(text, "utf-8", "surrogatepass").decode(None, "surrogatepass")


def x_plain__mutmut_3(text: str) -> str:
    """Return ``text`` as an instance of :class:`str` itself, not of a subclass."""
    if text.__class__ is str:
        return text
    return str.encode(text, "utf-8", "surrogatepass").decode("utf-8", None)


def x_plain__mutmut_4(text: str) -> str:
    """Return ``text`` as an instance of :class:`str` itself, not of a subclass."""
    if text.__class__ is str:
        return text
    return str.encode(text, "utf-8", "surrogatepass").decode("surrogatepass")


def x_plain__mutmut_5(text: str) -> str:
    """Return ``text`` as an instance of :class:`str` itself, not of a subclass."""
    if text.__class__ is str:
        return text
    return str.encode(text, "utf-8", "surrogatepass").decode("utf-8", )


def x_plain__mutmut_6(text: str) -> str:
    """Return ``text`` as an instance of :class:`str` itself, not of a subclass."""
    if text.__class__ is str:
        return text
    return str.encode(None, "utf-8", "surrogatepass").decode("utf-8", "surrogatepass")


def x_plain__mutmut_7(text: str) -> str:
    """Return ``text`` as an instance of :class:`str` itself, not of a subclass."""
    if text.__class__ is str:
        return text
    return str.encode(text, None, "surrogatepass").decode("utf-8", "surrogatepass")


def x_plain__mutmut_8(text: str) -> str:
    """Return ``text`` as an instance of :class:`str` itself, not of a subclass."""
    if text.__class__ is str:
        return text
    return str.encode(text, "utf-8", None).decode("utf-8", "surrogatepass")


def x_plain__mutmut_9(text: str) -> str:
    """Return ``text`` as an instance of :class:`str` itself, not of a subclass."""
    if text.__class__ is str:
        return text
    return str.encode("utf-8", "surrogatepass").decode("utf-8", "surrogatepass")


def x_plain__mutmut_10(text: str) -> str:
    """Return ``text`` as an instance of :class:`str` itself, not of a subclass."""
    if text.__class__ is str:
        return text
    return str.encode(text, "surrogatepass").decode("utf-8", "surrogatepass")


def x_plain__mutmut_11(text: str) -> str:
    """Return ``text`` as an instance of :class:`str` itself, not of a subclass."""
    if text.__class__ is str:
        return text
    return str.encode(text, "utf-8", ).decode("utf-8", "surrogatepass")


def x_plain__mutmut_12(text: str) -> str:
    """Return ``text`` as an instance of :class:`str` itself, not of a subclass."""
    if text.__class__ is str:
        return text
    return str.encode(text, "XXutf-8XX", "surrogatepass").decode("utf-8", "surrogatepass")


def x_plain__mutmut_13(text: str) -> str:
    """Return ``text`` as an instance of :class:`str` itself, not of a subclass."""
    if text.__class__ is str:
        return text
    return str.encode(text, "UTF-8", "surrogatepass").decode("utf-8", "surrogatepass")


def x_plain__mutmut_14(text: str) -> str:
    """Return ``text`` as an instance of :class:`str` itself, not of a subclass."""
    if text.__class__ is str:
        return text
    return str.encode(text, "utf-8", "XXsurrogatepassXX").decode("utf-8", "surrogatepass")


def x_plain__mutmut_15(text: str) -> str:
    """Return ``text`` as an instance of :class:`str` itself, not of a subclass."""
    if text.__class__ is str:
        return text
    return str.encode(text, "utf-8", "SURROGATEPASS").decode("utf-8", "surrogatepass")


def x_plain__mutmut_16(text: str) -> str:
    """Return ``text`` as an instance of :class:`str` itself, not of a subclass."""
    if text.__class__ is str:
        return text
    return str.encode(text, "utf-8", "surrogatepass").decode("XXutf-8XX", "surrogatepass")


def x_plain__mutmut_17(text: str) -> str:
    """Return ``text`` as an instance of :class:`str` itself, not of a subclass."""
    if text.__class__ is str:
        return text
    return str.encode(text, "utf-8", "surrogatepass").decode("UTF-8", "surrogatepass")


def x_plain__mutmut_18(text: str) -> str:
    """Return ``text`` as an instance of :class:`str` itself, not of a subclass."""
    if text.__class__ is str:
        return text
    return str.encode(text, "utf-8", "surrogatepass").decode("utf-8", "XXsurrogatepassXX")


def x_plain__mutmut_19(text: str) -> str:
    """Return ``text`` as an instance of :class:`str` itself, not of a subclass."""
    if text.__class__ is str:
        return text
    return str.encode(text, "utf-8", "surrogatepass").decode("utf-8", "SURROGATEPASS")

mutants_x_plain__mutmut['_mutmut_orig'] = x_plain__mutmut_orig # type: ignore # mutmut generated
mutants_x_plain__mutmut['x_plain__mutmut_1'] = x_plain__mutmut_1 # type: ignore # mutmut generated
mutants_x_plain__mutmut['x_plain__mutmut_2'] = x_plain__mutmut_2 # type: ignore # mutmut generated
mutants_x_plain__mutmut['x_plain__mutmut_3'] = x_plain__mutmut_3 # type: ignore # mutmut generated
mutants_x_plain__mutmut['x_plain__mutmut_4'] = x_plain__mutmut_4 # type: ignore # mutmut generated
mutants_x_plain__mutmut['x_plain__mutmut_5'] = x_plain__mutmut_5 # type: ignore # mutmut generated
mutants_x_plain__mutmut['x_plain__mutmut_6'] = x_plain__mutmut_6 # type: ignore # mutmut generated
mutants_x_plain__mutmut['x_plain__mutmut_7'] = x_plain__mutmut_7 # type: ignore # mutmut generated
mutants_x_plain__mutmut['x_plain__mutmut_8'] = x_plain__mutmut_8 # type: ignore # mutmut generated
mutants_x_plain__mutmut['x_plain__mutmut_9'] = x_plain__mutmut_9 # type: ignore # mutmut generated
mutants_x_plain__mutmut['x_plain__mutmut_10'] = x_plain__mutmut_10 # type: ignore # mutmut generated
mutants_x_plain__mutmut['x_plain__mutmut_11'] = x_plain__mutmut_11 # type: ignore # mutmut generated
mutants_x_plain__mutmut['x_plain__mutmut_12'] = x_plain__mutmut_12 # type: ignore # mutmut generated
mutants_x_plain__mutmut['x_plain__mutmut_13'] = x_plain__mutmut_13 # type: ignore # mutmut generated
mutants_x_plain__mutmut['x_plain__mutmut_14'] = x_plain__mutmut_14 # type: ignore # mutmut generated
mutants_x_plain__mutmut['x_plain__mutmut_15'] = x_plain__mutmut_15 # type: ignore # mutmut generated
mutants_x_plain__mutmut['x_plain__mutmut_16'] = x_plain__mutmut_16 # type: ignore # mutmut generated
mutants_x_plain__mutmut['x_plain__mutmut_17'] = x_plain__mutmut_17 # type: ignore # mutmut generated
mutants_x_plain__mutmut['x_plain__mutmut_18'] = x_plain__mutmut_18 # type: ignore # mutmut generated
mutants_x_plain__mutmut['x_plain__mutmut_19'] = x_plain__mutmut_19 # type: ignore # mutmut generated
mutants_x_default_ident__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_default_ident__mutmut)
def default_ident() -> str | None:
    """Return the file's name in ``sys.argv[0]``; None, so that libc decides, if there is none."""
    argv = getattr(sys, "argv", None)
    if not isinstance(argv, list) or not argv or not isinstance(argv[0], str) or not argv[0]:
        return None
    return os.path.basename(argv[0])


def x_default_ident__mutmut_orig() -> str | None:
    """Return the file's name in ``sys.argv[0]``; None, so that libc decides, if there is none."""
    argv = getattr(sys, "argv", None)
    if not isinstance(argv, list) or not argv or not isinstance(argv[0], str) or not argv[0]:
        return None
    return os.path.basename(argv[0])


def x_default_ident__mutmut_1() -> str | None:
    """Return the file's name in ``sys.argv[0]``; None, so that libc decides, if there is none."""
    argv = None
    if not isinstance(argv, list) or not argv or not isinstance(argv[0], str) or not argv[0]:
        return None
    return os.path.basename(argv[0])


def x_default_ident__mutmut_2() -> str | None:
    """Return the file's name in ``sys.argv[0]``; None, so that libc decides, if there is none."""
    argv = getattr(None, "argv", None)
    if not isinstance(argv, list) or not argv or not isinstance(argv[0], str) or not argv[0]:
        return None
    return os.path.basename(argv[0])


def x_default_ident__mutmut_3() -> str | None:
    """Return the file's name in ``sys.argv[0]``; None, so that libc decides, if there is none."""
    argv = getattr(sys, None, None)
    if not isinstance(argv, list) or not argv or not isinstance(argv[0], str) or not argv[0]:
        return None
    return os.path.basename(argv[0])


def x_default_ident__mutmut_4() -> str | None:
    """Return the file's name in ``sys.argv[0]``; None, so that libc decides, if there is none."""
    argv = getattr("argv", None)
    if not isinstance(argv, list) or not argv or not isinstance(argv[0], str) or not argv[0]:
        return None
    return os.path.basename(argv[0])


def x_default_ident__mutmut_5() -> str | None:
    """Return the file's name in ``sys.argv[0]``; None, so that libc decides, if there is none."""
    argv = getattr(sys, None)
    if not isinstance(argv, list) or not argv or not isinstance(argv[0], str) or not argv[0]:
        return None
    return os.path.basename(argv[0])


def x_default_ident__mutmut_6() -> str | None:
    """Return the file's name in ``sys.argv[0]``; None, so that libc decides, if there is none."""
    argv = getattr(sys, "argv", )
    if not isinstance(argv, list) or not argv or not isinstance(argv[0], str) or not argv[0]:
        return None
    return os.path.basename(argv[0])


def x_default_ident__mutmut_7() -> str | None:
    """Return the file's name in ``sys.argv[0]``; None, so that libc decides, if there is none."""
    argv = getattr(sys, "XXargvXX", None)
    if not isinstance(argv, list) or not argv or not isinstance(argv[0], str) or not argv[0]:
        return None
    return os.path.basename(argv[0])


def x_default_ident__mutmut_8() -> str | None:
    """Return the file's name in ``sys.argv[0]``; None, so that libc decides, if there is none."""
    argv = getattr(sys, "ARGV", None)
    if not isinstance(argv, list) or not argv or not isinstance(argv[0], str) or not argv[0]:
        return None
    return os.path.basename(argv[0])


def x_default_ident__mutmut_9() -> str | None:
    """Return the file's name in ``sys.argv[0]``; None, so that libc decides, if there is none."""
    argv = getattr(sys, "argv", None)
    if not isinstance(argv, list) or not argv or not isinstance(argv[0], str) and not argv[0]:
        return None
    return os.path.basename(argv[0])


def x_default_ident__mutmut_10() -> str | None:
    """Return the file's name in ``sys.argv[0]``; None, so that libc decides, if there is none."""
    argv = getattr(sys, "argv", None)
    if not isinstance(argv, list) or not argv and not isinstance(argv[0], str) or not argv[0]:
        return None
    return os.path.basename(argv[0])


def x_default_ident__mutmut_11() -> str | None:
    """Return the file's name in ``sys.argv[0]``; None, so that libc decides, if there is none."""
    argv = getattr(sys, "argv", None)
    if not isinstance(argv, list) and not argv or not isinstance(argv[0], str) or not argv[0]:
        return None
    return os.path.basename(argv[0])


def x_default_ident__mutmut_12() -> str | None:
    """Return the file's name in ``sys.argv[0]``; None, so that libc decides, if there is none."""
    argv = getattr(sys, "argv", None)
    if isinstance(argv, list) or not argv or not isinstance(argv[0], str) or not argv[0]:
        return None
    return os.path.basename(argv[0])


def x_default_ident__mutmut_13() -> str | None:
    """Return the file's name in ``sys.argv[0]``; None, so that libc decides, if there is none."""
    argv = getattr(sys, "argv", None)
    if not isinstance(argv, list) or argv or not isinstance(argv[0], str) or not argv[0]:
        return None
    return os.path.basename(argv[0])


def x_default_ident__mutmut_14() -> str | None:
    """Return the file's name in ``sys.argv[0]``; None, so that libc decides, if there is none."""
    argv = getattr(sys, "argv", None)
    if not isinstance(argv, list) or not argv or isinstance(argv[0], str) or not argv[0]:
        return None
    return os.path.basename(argv[0])


def x_default_ident__mutmut_15() -> str | None:
    """Return the file's name in ``sys.argv[0]``; None, so that libc decides, if there is none."""
    argv = getattr(sys, "argv", None)
    if not isinstance(argv, list) or not argv or not isinstance(argv[0], str) or argv[0]:
        return None
    return os.path.basename(argv[0])


def x_default_ident__mutmut_16() -> str | None:
    """Return the file's name in ``sys.argv[0]``; None, so that libc decides, if there is none."""
    argv = getattr(sys, "argv", None)
    if not isinstance(argv, list) or not argv or not isinstance(argv[0], str) or not argv[1]:
        return None
    return os.path.basename(argv[0])


def x_default_ident__mutmut_17() -> str | None:
    """Return the file's name in ``sys.argv[0]``; None, so that libc decides, if there is none."""
    argv = getattr(sys, "argv", None)
    if not isinstance(argv, list) or not argv or not isinstance(argv[0], str) or not argv[0]:
        return None
    return os.path.basename(None)


def x_default_ident__mutmut_18() -> str | None:
    """Return the file's name in ``sys.argv[0]``; None, so that libc decides, if there is none."""
    argv = getattr(sys, "argv", None)
    if not isinstance(argv, list) or not argv or not isinstance(argv[0], str) or not argv[0]:
        return None
    return os.path.basename(argv[1])

mutants_x_default_ident__mutmut['_mutmut_orig'] = x_default_ident__mutmut_orig # type: ignore # mutmut generated
mutants_x_default_ident__mutmut['x_default_ident__mutmut_1'] = x_default_ident__mutmut_1 # type: ignore # mutmut generated
mutants_x_default_ident__mutmut['x_default_ident__mutmut_2'] = x_default_ident__mutmut_2 # type: ignore # mutmut generated
mutants_x_default_ident__mutmut['x_default_ident__mutmut_3'] = x_default_ident__mutmut_3 # type: ignore # mutmut generated
mutants_x_default_ident__mutmut['x_default_ident__mutmut_4'] = x_default_ident__mutmut_4 # type: ignore # mutmut generated
mutants_x_default_ident__mutmut['x_default_ident__mutmut_5'] = x_default_ident__mutmut_5 # type: ignore # mutmut generated
mutants_x_default_ident__mutmut['x_default_ident__mutmut_6'] = x_default_ident__mutmut_6 # type: ignore # mutmut generated
mutants_x_default_ident__mutmut['x_default_ident__mutmut_7'] = x_default_ident__mutmut_7 # type: ignore # mutmut generated
mutants_x_default_ident__mutmut['x_default_ident__mutmut_8'] = x_default_ident__mutmut_8 # type: ignore # mutmut generated
mutants_x_default_ident__mutmut['x_default_ident__mutmut_9'] = x_default_ident__mutmut_9 # type: ignore # mutmut generated
mutants_x_default_ident__mutmut['x_default_ident__mutmut_10'] = x_default_ident__mutmut_10 # type: ignore # mutmut generated
mutants_x_default_ident__mutmut['x_default_ident__mutmut_11'] = x_default_ident__mutmut_11 # type: ignore # mutmut generated
mutants_x_default_ident__mutmut['x_default_ident__mutmut_12'] = x_default_ident__mutmut_12 # type: ignore # mutmut generated
mutants_x_default_ident__mutmut['x_default_ident__mutmut_13'] = x_default_ident__mutmut_13 # type: ignore # mutmut generated
mutants_x_default_ident__mutmut['x_default_ident__mutmut_14'] = x_default_ident__mutmut_14 # type: ignore # mutmut generated
mutants_x_default_ident__mutmut['x_default_ident__mutmut_15'] = x_default_ident__mutmut_15 # type: ignore # mutmut generated
mutants_x_default_ident__mutmut['x_default_ident__mutmut_16'] = x_default_ident__mutmut_16 # type: ignore # mutmut generated
mutants_x_default_ident__mutmut['x_default_ident__mutmut_17'] = x_default_ident__mutmut_17 # type: ignore # mutmut generated
mutants_x_default_ident__mutmut['x_default_ident__mutmut_18'] = x_default_ident__mutmut_18 # type: ignore # mutmut generated
