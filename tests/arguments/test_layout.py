"""Which formatters do no more to a record than ``%``, and so need not be called."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from syslog3.arguments.layout import DEFAULT_FORMATTER, layout_of

PERCENT = "%(name)s: %(message)s"


def test_a_formatter_that_only_formats() -> None:
    assert layout_of(logging.Formatter(PERCENT)) == PERCENT
    assert layout_of(logging.Formatter(PERCENT, datefmt="%H", validate=False)) == PERCENT
    assert layout_of(DEFAULT_FORMATTER) == "%(message)s"
    assert isinstance(DEFAULT_FORMATTER, logging.Formatter)


def test_a_style_without_defaults() -> None:
    """As Python 3.9 has it."""
    formatter = logging.Formatter(PERCENT)
    vars(formatter._style).pop("_defaults", None)
    assert layout_of(formatter) == PERCENT


class Own(logging.Formatter):
    """One that may do anything."""


def with_attribute() -> logging.Formatter:
    formatter = logging.Formatter(PERCENT)
    formatter.format = str  # type: ignore[assignment, method-assign]
    return formatter


def without_style() -> logging.Formatter:
    formatter = logging.Formatter(PERCENT)
    del formatter._style
    formatter.other = 1  # type: ignore[attr-defined]
    return formatter


def with_own_style() -> logging.Formatter:
    class Style(logging.PercentStyle):
        pass

    formatter = logging.Formatter(PERCENT)
    formatter._style = Style(PERCENT)
    return formatter


def with_defaults() -> logging.Formatter:
    formatter = logging.Formatter(PERCENT)
    formatter._style._defaults = {"name": "x"}  # type: ignore[attr-defined]
    return formatter


@pytest.mark.parametrize(
    "formatter",
    [
        None,
        PERCENT,
        Own(PERCENT),
        logging.Formatter("%(asctime)s %(message)s"),
        logging.Formatter("{message}", style="{"),
        with_attribute(),
        without_style(),
        with_own_style(),
        with_defaults(),
    ],
)
def test_a_formatter_that_does_more(formatter: Any) -> None:
    assert layout_of(formatter) is None


@pytest.mark.parametrize("method", ["format", "formatMessage", "usesTime"])
def test_a_method_that_a_program_has_replaced(method: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logging.Formatter, method, lambda *_: False)
    assert layout_of(logging.Formatter(PERCENT)) is None
