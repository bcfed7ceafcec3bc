"""Formatters of :mod:`logging` that need not be called: what they do to most records is ``%``."""

from __future__ import annotations

import logging
from logging import Formatter, PercentStyle
from typing import Any

#: What formats a record where the program has said nothing.
DEFAULT_FORMATTER: Any = logging._defaultFormatter  # type: ignore[attr-defined]

#: Who goes by what :func:`layout_of` said makes sure that ``Formatter.format`` is still this, ...
FORMATTER_FORMAT = Formatter.format

#: ... and that the formatter still has so many attributes, none of them put in by a program.
FORMATTER_ATTRIBUTES = len(vars(Formatter()))

_METHODS = ("format", "formatMessage", "usesTime")
_OWN = [getattr(Formatter, name) for name in _METHODS]


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_layout_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_layout_of__mutmut)
def layout_of(formatter: Any) -> str | None:
    """Return the ``%`` format that is all a formatter applies to a record without a traceback.

    None where it does more, or something else.
    """
    if type(formatter) is not Formatter or len(vars(formatter)) != FORMATTER_ATTRIBUTES:
        return None
    style = getattr(formatter, "_style", None)
    if type(style) is not PercentStyle or getattr(style, "_defaults", None):
        return None
    if formatter.usesTime() or [getattr(Formatter, name) for name in _METHODS] != _OWN:
        return None
    return style._fmt


def x_layout_of__mutmut_orig(formatter: Any) -> str | None:
    """Return the ``%`` format that is all a formatter applies to a record without a traceback.

    None where it does more, or something else.
    """
    if type(formatter) is not Formatter or len(vars(formatter)) != FORMATTER_ATTRIBUTES:
        return None
    style = getattr(formatter, "_style", None)
    if type(style) is not PercentStyle or getattr(style, "_defaults", None):
        return None
    if formatter.usesTime() or [getattr(Formatter, name) for name in _METHODS] != _OWN:
        return None
    return style._fmt


def x_layout_of__mutmut_1(formatter: Any) -> str | None:
    """Return the ``%`` format that is all a formatter applies to a record without a traceback.

    None where it does more, or something else.
    """
    if type(formatter) is not Formatter and len(vars(formatter)) != FORMATTER_ATTRIBUTES:
        return None
    style = getattr(formatter, "_style", None)
    if type(style) is not PercentStyle or getattr(style, "_defaults", None):
        return None
    if formatter.usesTime() or [getattr(Formatter, name) for name in _METHODS] != _OWN:
        return None
    return style._fmt


def x_layout_of__mutmut_2(formatter: Any) -> str | None:
    """Return the ``%`` format that is all a formatter applies to a record without a traceback.

    None where it does more, or something else.
    """
    if type(None) is not Formatter or len(vars(formatter)) != FORMATTER_ATTRIBUTES:
        return None
    style = getattr(formatter, "_style", None)
    if type(style) is not PercentStyle or getattr(style, "_defaults", None):
        return None
    if formatter.usesTime() or [getattr(Formatter, name) for name in _METHODS] != _OWN:
        return None
    return style._fmt


def x_layout_of__mutmut_3(formatter: Any) -> str | None:
    """Return the ``%`` format that is all a formatter applies to a record without a traceback.

    None where it does more, or something else.
    """
    if type(formatter) is Formatter or len(vars(formatter)) != FORMATTER_ATTRIBUTES:
        return None
    style = getattr(formatter, "_style", None)
    if type(style) is not PercentStyle or getattr(style, "_defaults", None):
        return None
    if formatter.usesTime() or [getattr(Formatter, name) for name in _METHODS] != _OWN:
        return None
    return style._fmt


def x_layout_of__mutmut_4(formatter: Any) -> str | None:
    """Return the ``%`` format that is all a formatter applies to a record without a traceback.

    None where it does more, or something else.
    """
    if type(formatter) is not Formatter or len(vars(formatter)) == FORMATTER_ATTRIBUTES:
        return None
    style = getattr(formatter, "_style", None)
    if type(style) is not PercentStyle or getattr(style, "_defaults", None):
        return None
    if formatter.usesTime() or [getattr(Formatter, name) for name in _METHODS] != _OWN:
        return None
    return style._fmt


def x_layout_of__mutmut_5(formatter: Any) -> str | None:
    """Return the ``%`` format that is all a formatter applies to a record without a traceback.

    None where it does more, or something else.
    """
    if type(formatter) is not Formatter or len(vars(formatter)) != FORMATTER_ATTRIBUTES:
        return None
    style = None
    if type(style) is not PercentStyle or getattr(style, "_defaults", None):
        return None
    if formatter.usesTime() or [getattr(Formatter, name) for name in _METHODS] != _OWN:
        return None
    return style._fmt


def x_layout_of__mutmut_6(formatter: Any) -> str | None:
    """Return the ``%`` format that is all a formatter applies to a record without a traceback.

    None where it does more, or something else.
    """
    if type(formatter) is not Formatter or len(vars(formatter)) != FORMATTER_ATTRIBUTES:
        return None
    style = getattr(None, "_style", None)
    if type(style) is not PercentStyle or getattr(style, "_defaults", None):
        return None
    if formatter.usesTime() or [getattr(Formatter, name) for name in _METHODS] != _OWN:
        return None
    return style._fmt


def x_layout_of__mutmut_7(formatter: Any) -> str | None:
    """Return the ``%`` format that is all a formatter applies to a record without a traceback.

    None where it does more, or something else.
    """
    if type(formatter) is not Formatter or len(vars(formatter)) != FORMATTER_ATTRIBUTES:
        return None
    style = getattr(formatter, None, None)
    if type(style) is not PercentStyle or getattr(style, "_defaults", None):
        return None
    if formatter.usesTime() or [getattr(Formatter, name) for name in _METHODS] != _OWN:
        return None
    return style._fmt


def x_layout_of__mutmut_8(formatter: Any) -> str | None:
    """Return the ``%`` format that is all a formatter applies to a record without a traceback.

    None where it does more, or something else.
    """
    if type(formatter) is not Formatter or len(vars(formatter)) != FORMATTER_ATTRIBUTES:
        return None
    style = getattr("_style", None)
    if type(style) is not PercentStyle or getattr(style, "_defaults", None):
        return None
    if formatter.usesTime() or [getattr(Formatter, name) for name in _METHODS] != _OWN:
        return None
    return style._fmt


def x_layout_of__mutmut_9(formatter: Any) -> str | None:
    """Return the ``%`` format that is all a formatter applies to a record without a traceback.

    None where it does more, or something else.
    """
    if type(formatter) is not Formatter or len(vars(formatter)) != FORMATTER_ATTRIBUTES:
        return None
    style = getattr(formatter, None)
    if type(style) is not PercentStyle or getattr(style, "_defaults", None):
        return None
    if formatter.usesTime() or [getattr(Formatter, name) for name in _METHODS] != _OWN:
        return None
    return style._fmt


def x_layout_of__mutmut_10(formatter: Any) -> str | None:
    """Return the ``%`` format that is all a formatter applies to a record without a traceback.

    None where it does more, or something else.
    """
    if type(formatter) is not Formatter or len(vars(formatter)) != FORMATTER_ATTRIBUTES:
        return None
    style = getattr(formatter, "_style", )
    if type(style) is not PercentStyle or getattr(style, "_defaults", None):
        return None
    if formatter.usesTime() or [getattr(Formatter, name) for name in _METHODS] != _OWN:
        return None
    return style._fmt


def x_layout_of__mutmut_11(formatter: Any) -> str | None:
    """Return the ``%`` format that is all a formatter applies to a record without a traceback.

    None where it does more, or something else.
    """
    if type(formatter) is not Formatter or len(vars(formatter)) != FORMATTER_ATTRIBUTES:
        return None
    style = getattr(formatter, "XX_styleXX", None)
    if type(style) is not PercentStyle or getattr(style, "_defaults", None):
        return None
    if formatter.usesTime() or [getattr(Formatter, name) for name in _METHODS] != _OWN:
        return None
    return style._fmt


def x_layout_of__mutmut_12(formatter: Any) -> str | None:
    """Return the ``%`` format that is all a formatter applies to a record without a traceback.

    None where it does more, or something else.
    """
    if type(formatter) is not Formatter or len(vars(formatter)) != FORMATTER_ATTRIBUTES:
        return None
    style = getattr(formatter, "_STYLE", None)
    if type(style) is not PercentStyle or getattr(style, "_defaults", None):
        return None
    if formatter.usesTime() or [getattr(Formatter, name) for name in _METHODS] != _OWN:
        return None
    return style._fmt


def x_layout_of__mutmut_13(formatter: Any) -> str | None:
    """Return the ``%`` format that is all a formatter applies to a record without a traceback.

    None where it does more, or something else.
    """
    if type(formatter) is not Formatter or len(vars(formatter)) != FORMATTER_ATTRIBUTES:
        return None
    style = getattr(formatter, "_style", None)
    if type(style) is not PercentStyle and getattr(style, "_defaults", None):
        return None
    if formatter.usesTime() or [getattr(Formatter, name) for name in _METHODS] != _OWN:
        return None
    return style._fmt


def x_layout_of__mutmut_14(formatter: Any) -> str | None:
    """Return the ``%`` format that is all a formatter applies to a record without a traceback.

    None where it does more, or something else.
    """
    if type(formatter) is not Formatter or len(vars(formatter)) != FORMATTER_ATTRIBUTES:
        return None
    style = getattr(formatter, "_style", None)
    if type(None) is not PercentStyle or getattr(style, "_defaults", None):
        return None
    if formatter.usesTime() or [getattr(Formatter, name) for name in _METHODS] != _OWN:
        return None
    return style._fmt


def x_layout_of__mutmut_15(formatter: Any) -> str | None:
    """Return the ``%`` format that is all a formatter applies to a record without a traceback.

    None where it does more, or something else.
    """
    if type(formatter) is not Formatter or len(vars(formatter)) != FORMATTER_ATTRIBUTES:
        return None
    style = getattr(formatter, "_style", None)
    if type(style) is PercentStyle or getattr(style, "_defaults", None):
        return None
    if formatter.usesTime() or [getattr(Formatter, name) for name in _METHODS] != _OWN:
        return None
    return style._fmt


def x_layout_of__mutmut_16(formatter: Any) -> str | None:
    """Return the ``%`` format that is all a formatter applies to a record without a traceback.

    None where it does more, or something else.
    """
    if type(formatter) is not Formatter or len(vars(formatter)) != FORMATTER_ATTRIBUTES:
        return None
    style = getattr(formatter, "_style", None)
    if type(style) is not PercentStyle or getattr(None, "_defaults", None):
        return None
    if formatter.usesTime() or [getattr(Formatter, name) for name in _METHODS] != _OWN:
        return None
    return style._fmt


def x_layout_of__mutmut_17(formatter: Any) -> str | None:
    """Return the ``%`` format that is all a formatter applies to a record without a traceback.

    None where it does more, or something else.
    """
    if type(formatter) is not Formatter or len(vars(formatter)) != FORMATTER_ATTRIBUTES:
        return None
    style = getattr(formatter, "_style", None)
    if type(style) is not PercentStyle or getattr(style, None, None):
        return None
    if formatter.usesTime() or [getattr(Formatter, name) for name in _METHODS] != _OWN:
        return None
    return style._fmt


def x_layout_of__mutmut_18(formatter: Any) -> str | None:
    """Return the ``%`` format that is all a formatter applies to a record without a traceback.

    None where it does more, or something else.
    """
    if type(formatter) is not Formatter or len(vars(formatter)) != FORMATTER_ATTRIBUTES:
        return None
    style = getattr(formatter, "_style", None)
    if type(style) is not PercentStyle or getattr("_defaults", None):
        return None
    if formatter.usesTime() or [getattr(Formatter, name) for name in _METHODS] != _OWN:
        return None
    return style._fmt


def x_layout_of__mutmut_19(formatter: Any) -> str | None:
    """Return the ``%`` format that is all a formatter applies to a record without a traceback.

    None where it does more, or something else.
    """
    if type(formatter) is not Formatter or len(vars(formatter)) != FORMATTER_ATTRIBUTES:
        return None
    style = getattr(formatter, "_style", None)
    if type(style) is not PercentStyle or getattr(style, None):
        return None
    if formatter.usesTime() or [getattr(Formatter, name) for name in _METHODS] != _OWN:
        return None
    return style._fmt


def x_layout_of__mutmut_20(formatter: Any) -> str | None:
    """Return the ``%`` format that is all a formatter applies to a record without a traceback.

    None where it does more, or something else.
    """
    if type(formatter) is not Formatter or len(vars(formatter)) != FORMATTER_ATTRIBUTES:
        return None
    style = getattr(formatter, "_style", None)
    if type(style) is not PercentStyle or getattr(style, "_defaults", ):
        return None
    if formatter.usesTime() or [getattr(Formatter, name) for name in _METHODS] != _OWN:
        return None
    return style._fmt


def x_layout_of__mutmut_21(formatter: Any) -> str | None:
    """Return the ``%`` format that is all a formatter applies to a record without a traceback.

    None where it does more, or something else.
    """
    if type(formatter) is not Formatter or len(vars(formatter)) != FORMATTER_ATTRIBUTES:
        return None
    style = getattr(formatter, "_style", None)
    if type(style) is not PercentStyle or getattr(style, "XX_defaultsXX", None):
        return None
    if formatter.usesTime() or [getattr(Formatter, name) for name in _METHODS] != _OWN:
        return None
    return style._fmt


def x_layout_of__mutmut_22(formatter: Any) -> str | None:
    """Return the ``%`` format that is all a formatter applies to a record without a traceback.

    None where it does more, or something else.
    """
    if type(formatter) is not Formatter or len(vars(formatter)) != FORMATTER_ATTRIBUTES:
        return None
    style = getattr(formatter, "_style", None)
    if type(style) is not PercentStyle or getattr(style, "_DEFAULTS", None):
        return None
    if formatter.usesTime() or [getattr(Formatter, name) for name in _METHODS] != _OWN:
        return None
    return style._fmt


def x_layout_of__mutmut_23(formatter: Any) -> str | None:
    """Return the ``%`` format that is all a formatter applies to a record without a traceback.

    None where it does more, or something else.
    """
    if type(formatter) is not Formatter or len(vars(formatter)) != FORMATTER_ATTRIBUTES:
        return None
    style = getattr(formatter, "_style", None)
    if type(style) is not PercentStyle or getattr(style, "_defaults", None):
        return None
    if formatter.usesTime() and [getattr(Formatter, name) for name in _METHODS] != _OWN:
        return None
    return style._fmt


def x_layout_of__mutmut_24(formatter: Any) -> str | None:
    """Return the ``%`` format that is all a formatter applies to a record without a traceback.

    None where it does more, or something else.
    """
    if type(formatter) is not Formatter or len(vars(formatter)) != FORMATTER_ATTRIBUTES:
        return None
    style = getattr(formatter, "_style", None)
    if type(style) is not PercentStyle or getattr(style, "_defaults", None):
        return None
    if formatter.usesTime() or [getattr(None, name) for name in _METHODS] != _OWN:
        return None
    return style._fmt


def x_layout_of__mutmut_25(formatter: Any) -> str | None:
    """Return the ``%`` format that is all a formatter applies to a record without a traceback.

    None where it does more, or something else.
    """
    if type(formatter) is not Formatter or len(vars(formatter)) != FORMATTER_ATTRIBUTES:
        return None
    style = getattr(formatter, "_style", None)
    if type(style) is not PercentStyle or getattr(style, "_defaults", None):
        return None
    if formatter.usesTime() or [getattr(Formatter, None) for name in _METHODS] != _OWN:
        return None
    return style._fmt


def x_layout_of__mutmut_26(formatter: Any) -> str | None:
    """Return the ``%`` format that is all a formatter applies to a record without a traceback.

    None where it does more, or something else.
    """
    if type(formatter) is not Formatter or len(vars(formatter)) != FORMATTER_ATTRIBUTES:
        return None
    style = getattr(formatter, "_style", None)
    if type(style) is not PercentStyle or getattr(style, "_defaults", None):
        return None
    if formatter.usesTime() or [getattr(name) for name in _METHODS] != _OWN:
        return None
    return style._fmt


def x_layout_of__mutmut_27(formatter: Any) -> str | None:
    """Return the ``%`` format that is all a formatter applies to a record without a traceback.

    None where it does more, or something else.
    """
    if type(formatter) is not Formatter or len(vars(formatter)) != FORMATTER_ATTRIBUTES:
        return None
    style = getattr(formatter, "_style", None)
    if type(style) is not PercentStyle or getattr(style, "_defaults", None):
        return None
    if formatter.usesTime() or [getattr(Formatter, ) for name in _METHODS] != _OWN:
        return None
    return style._fmt


def x_layout_of__mutmut_28(formatter: Any) -> str | None:
    """Return the ``%`` format that is all a formatter applies to a record without a traceback.

    None where it does more, or something else.
    """
    if type(formatter) is not Formatter or len(vars(formatter)) != FORMATTER_ATTRIBUTES:
        return None
    style = getattr(formatter, "_style", None)
    if type(style) is not PercentStyle or getattr(style, "_defaults", None):
        return None
    if formatter.usesTime() or [getattr(Formatter, name) for name in _METHODS] == _OWN:
        return None
    return style._fmt

mutants_x_layout_of__mutmut['_mutmut_orig'] = x_layout_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_layout_of__mutmut['x_layout_of__mutmut_1'] = x_layout_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_layout_of__mutmut['x_layout_of__mutmut_2'] = x_layout_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_layout_of__mutmut['x_layout_of__mutmut_3'] = x_layout_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_layout_of__mutmut['x_layout_of__mutmut_4'] = x_layout_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_layout_of__mutmut['x_layout_of__mutmut_5'] = x_layout_of__mutmut_5 # type: ignore # mutmut generated
mutants_x_layout_of__mutmut['x_layout_of__mutmut_6'] = x_layout_of__mutmut_6 # type: ignore # mutmut generated
mutants_x_layout_of__mutmut['x_layout_of__mutmut_7'] = x_layout_of__mutmut_7 # type: ignore # mutmut generated
mutants_x_layout_of__mutmut['x_layout_of__mutmut_8'] = x_layout_of__mutmut_8 # type: ignore # mutmut generated
mutants_x_layout_of__mutmut['x_layout_of__mutmut_9'] = x_layout_of__mutmut_9 # type: ignore # mutmut generated
mutants_x_layout_of__mutmut['x_layout_of__mutmut_10'] = x_layout_of__mutmut_10 # type: ignore # mutmut generated
mutants_x_layout_of__mutmut['x_layout_of__mutmut_11'] = x_layout_of__mutmut_11 # type: ignore # mutmut generated
mutants_x_layout_of__mutmut['x_layout_of__mutmut_12'] = x_layout_of__mutmut_12 # type: ignore # mutmut generated
mutants_x_layout_of__mutmut['x_layout_of__mutmut_13'] = x_layout_of__mutmut_13 # type: ignore # mutmut generated
mutants_x_layout_of__mutmut['x_layout_of__mutmut_14'] = x_layout_of__mutmut_14 # type: ignore # mutmut generated
mutants_x_layout_of__mutmut['x_layout_of__mutmut_15'] = x_layout_of__mutmut_15 # type: ignore # mutmut generated
mutants_x_layout_of__mutmut['x_layout_of__mutmut_16'] = x_layout_of__mutmut_16 # type: ignore # mutmut generated
mutants_x_layout_of__mutmut['x_layout_of__mutmut_17'] = x_layout_of__mutmut_17 # type: ignore # mutmut generated
mutants_x_layout_of__mutmut['x_layout_of__mutmut_18'] = x_layout_of__mutmut_18 # type: ignore # mutmut generated
mutants_x_layout_of__mutmut['x_layout_of__mutmut_19'] = x_layout_of__mutmut_19 # type: ignore # mutmut generated
mutants_x_layout_of__mutmut['x_layout_of__mutmut_20'] = x_layout_of__mutmut_20 # type: ignore # mutmut generated
mutants_x_layout_of__mutmut['x_layout_of__mutmut_21'] = x_layout_of__mutmut_21 # type: ignore # mutmut generated
mutants_x_layout_of__mutmut['x_layout_of__mutmut_22'] = x_layout_of__mutmut_22 # type: ignore # mutmut generated
mutants_x_layout_of__mutmut['x_layout_of__mutmut_23'] = x_layout_of__mutmut_23 # type: ignore # mutmut generated
mutants_x_layout_of__mutmut['x_layout_of__mutmut_24'] = x_layout_of__mutmut_24 # type: ignore # mutmut generated
mutants_x_layout_of__mutmut['x_layout_of__mutmut_25'] = x_layout_of__mutmut_25 # type: ignore # mutmut generated
mutants_x_layout_of__mutmut['x_layout_of__mutmut_26'] = x_layout_of__mutmut_26 # type: ignore # mutmut generated
mutants_x_layout_of__mutmut['x_layout_of__mutmut_27'] = x_layout_of__mutmut_27 # type: ignore # mutmut generated
mutants_x_layout_of__mutmut['x_layout_of__mutmut_28'] = x_layout_of__mutmut_28 # type: ignore # mutmut generated
