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
        ("one \t\r\r\ntwoX", "one \t\r\r#012twoX", ["one \t", "twoX"]),
        ("\r\n\r", "\r#012\r", [""]),
    ],
)
def test_newlines(text: str, escaped: str, lines: list[str]) -> None:
    assert record.NEWLINES["keep"](text) == [text]
    assert record.NEWLINES["escape"](text) == [escaped]
    assert record.NEWLINES["split"](text) == lines


@pytest.mark.parametrize("newlines", ["fold", None, 1, "", "Keep", ["keep"]])
def test_newlines_that_can_t_be(newlines: object) -> None:
    with pytest.raises(ValueError) as raised:
        record.check_newlines(newlines)
    allowed = "(allowed: keep, escape, split)"
    assert str(raised.value) == f"invalid newlines: {newlines!r} {allowed}"


def test_newlines_that_can_be() -> None:
    assert [record.check_newlines(newlines) for newlines in record.NEWLINES] == [
        *("keep", "escape", "split")
    ]


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
    [
        *(("INFO", 20), ("Level 25", 25), ("Level -1", -1), ("Level x", None), ("nonesuch", None)),
        *(("Level ", None), ("Level 2X", None), ("Level X5", None), ("abcdef25", None)),
    ],
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


NAMES = {"notice": 5, "warning": 4}


@pytest.mark.parametrize(
    ("name", "number", "level"),
    [
        ("NOTICE", 25, "notice"),
        ("Notice", None, "notice"),
        ("nonesuch", None, "warning"),
        ("nonesuch", 25, "of INFO"),
        ("nonesuch", 35, "warning"),
        ("nonesuch", 45, "of ERROR"),
        ("nonesuch", -1, "debug"),
    ],
)
def test_nearest_level(name: str, number: int | None, level: str) -> None:
    """A program may have taken standard levels out of the map: they have their own names then."""
    priority_map = {"INFO": "of INFO", "ERROR": "of ERROR"}
    assert record.nearest_level(name, number, priority_map, NAMES) == level


@pytest.mark.parametrize("name", ["msgid", "structured_data", "extra"])
def test_a_record_has_an_extra(name: str) -> None:
    made = logging.LogRecord("a", 20, __file__, 1, "text", (), None)
    made.other = 1
    assert not record.has_extra(made)
    setattr(made, name, None)
    assert record.has_extra(made)


@pytest.mark.parametrize(
    ("text", "octets"),
    [
        ("caf\u00e9", b"caf\xc3\xa9"),
        ("caf\u00e9 \udcff", b"caf\xc3\xa9 \\udcff"),
        ("\ud800", b"\\ud800"),
    ],
)
def test_encoded_whatever_it_is(text: str, octets: bytes) -> None:
    assert record.encoded(text) == octets
