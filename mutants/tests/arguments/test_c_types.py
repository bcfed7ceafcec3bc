"""What a ``const char *`` and an ``int`` can carry, and nothing else."""

from __future__ import annotations

import sys

import pytest

from syslog3.arguments.c_types import c_int, c_string, c_text, default_ident


class Seven:
    def __index__(self) -> int:
        return 7


@pytest.mark.parametrize("number", [0, 1, -1, 2**31 - 1, -(2**31), True])
def test_an_int_that_fits(number: int) -> None:
    assert c_int("mask", number) == number


def test_what_is_an_index_is_an_int() -> None:
    assert c_int("mask", Seven()) == 7


@pytest.mark.parametrize("number", [2**31, -(2**31) - 1, 2**64])
def test_an_int_that_does_not_fit(number: int) -> None:
    with pytest.raises(OverflowError, match=f"^mask: {number} does not fit C's int$"):
        c_int("mask", number)


@pytest.mark.parametrize("number", [1.0, "1", None])
def test_what_is_no_int(number: object) -> None:
    says = f"^mask must be int or str, not {type(number).__name__}$"
    with pytest.raises(TypeError, match=says):
        c_int("mask", number, "int or str")
    with pytest.raises(TypeError, match=r"^mask must be int, not"):
        c_int("mask", number)


def test_text_in_utf_8() -> None:
    assert c_string("ident", "caf\u00e9") == b"caf\xc3\xa9"
    assert c_text("message", "caf\u00e9\0") == b"caf\xc3\xa9\0"


def test_a_nul_is_where_the_text_has_it() -> None:
    """Counted in characters, as the caller sees them."""
    with pytest.raises(ValueError, match=r"^ident: embedded null character at index 4$"):
        c_string("ident", "caf\u00e9\0\0")


@pytest.mark.parametrize("check", [c_string, c_text])
def test_what_is_no_text(check: object) -> None:
    with pytest.raises(TypeError, match=r"^ident must be str, not bytes$"):
        check("ident", b"x")  # type: ignore[operator]
    with pytest.raises(UnicodeEncodeError):
        check("ident", "\udc80")  # type: ignore[operator]


@pytest.mark.parametrize(
    ("argv", "ident"),
    [
        (["/usr/bin/program", "-x"], "program"),
        (["a/b/program"], "program"),
        (["program"], "program"),
        (["a/"], ""),
        ([""], None),
        ([], None),
        (None, None),
        ([b"program"], None),
        (("program",), None),
        ("program", None),
    ],
)
def test_the_default_ident(
    argv: object, ident: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Source: CPython, Modules/syslogmodule.c, syslog_get_argv()."""
    monkeypatch.setattr(sys, "argv", argv)
    assert default_ident() == ident


def test_no_argv_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(sys, "argv")
    assert default_ident() is None
