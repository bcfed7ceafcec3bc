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
