from __future__ import annotations

import logging

import pytest

from syslog3.arguments import record


@pytest.mark.parametrize(
    ("text", "escaped", "lines"),
    [
        ("one", "one", ["one"]),
        ("", "", [""]),
        ("one\ntwo", "one#012two", ["one", "two"]),
        ("one\r\n\r\n\ntwo\n", "one\r#012\r#012#012two#012", ["one", "two"]),
        ("a\u2028b\x0bc", "a\u2028b\x0bc", ["a\u2028b\x0bc"]),
    ],
)
def test_newlines(text: str, escaped: str, lines: list[str]) -> None:
    assert record.NEWLINES["keep"](text) == [text]
    assert record.NEWLINES["escape"](text) == [escaped]
    assert record.NEWLINES["split"](text) == lines


@pytest.mark.parametrize("newlines", ["fold", None, 1, ""])
def test_newlines_that_can_t_be(newlines: object) -> None:
    with pytest.raises(ValueError, match="invalid newlines"):
        record.check_newlines(newlines)


@pytest.mark.parametrize(
    ("number", "name"),
    [
        (-5, "DEBUG"),
        (9, "DEBUG"),
        (10, "DEBUG"),
        (19, "DEBUG"),
        (20, "INFO"),
        (39, "WARNING"),
        (49, "ERROR"),
        (50, "CRITICAL"),
        (10**6, "CRITICAL"),
    ],
)
def test_standard_level(number: int, name: str) -> None:
    assert record.standard_level(number) == name


@pytest.mark.parametrize(
    ("name", "number"),
    [("INFO", 20), ("Level 25", 25), ("Level -1", -1), ("Level x", None), ("nonesuch", None)],
)
def test_level_number(name: str, number: int | None) -> None:
    assert record.level_number(name) == number


def test_extra_of_logging_and_of_loguru() -> None:
    made = logging.LogRecord("a", 20, __file__, 1, "text", (), None)
    assert record.extra(made, "msgid") is None
    made.extra = {"msgid": "ID1"}
    assert record.extra(made, "msgid") == "ID1"
    made.msgid = "ID2"
    assert record.extra(made, "msgid") == "ID2"
    made.extra = "text"
    assert record.extra(made, "structured_data") is None
