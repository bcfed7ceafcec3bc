"""What a value of Python's is as one of Perl's: as text, as a number, as C's int."""

from __future__ import annotations

import json
import math
import shutil
import subprocess
from collections.abc import Callable, Iterator
from decimal import Decimal
from fractions import Fraction
from http import HTTPStatus
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syslog3.perl.scalars import c_int, integer, number, octets, text, truth, unsigned, wrap

from support.requirement import require


class Text(str):
    """A subclass, which is text all the same."""


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        *((None, ""), (False, ""), (True, "1"), (0, "0"), (-7, "-7"), (10**30, "1" + "0" * 30)),
        *((HTTPStatus.OK, "200"), ("a", "a"), ("", ""), ([1], "[1]"), (Path("/a"), "/a")),
        *((0.1, "0.1"), (1.0, "1"), (-0.5, "-0.5"), (1 / 3, "0.333333333333333")),
        *((1e15, "1e+15"), (123456789012345.0, "123456789012345"), (1e300, "1e+300")),
        *((math.inf, "Inf"), (-math.inf, "-Inf"), (math.nan, "NaN")),
        *((2**1024 - 1, "1.79769313486232e+308"), (2**1024, "Inf"), (-(2**1024), "-Inf")),
        *((b"caf\xc3\xa9", "caf\u00e9"), (b"\xff", "\udcff"), (bytearray(b"a\xff"), "a\udcff")),
    ],
    ids=lambda value: ascii(value)[:30].replace("\\", "/"),
)
def test_text(value: Any, shown: str) -> None:
    if value == 2**1024 - 1:  # an int that Python keeps whole, and that is below infinity
        shown = str(value)
    assert text(value) == shown


def test_a_text_of_a_class_of_its_own() -> None:
    assert text(Text("a")) == "a"


@pytest.mark.parametrize("value", [None, False, "", 0, "0", 0.0, b"0", b""])
def test_false(value: object) -> None:
    assert truth(value) is False


@pytest.mark.parametrize("value", [True, 1, "00", "0.0", " ", "a", 0.5, b"00", "0\n", [], {}])
def test_true(value: object) -> None:
    assert truth(value) is True


NUMBERS: list[tuple[Any, Any]] = [
    *(("12", 12), ("+12", 12), ("-12", -12), ("12 apples", 12), ("012", 12), ("0x1f", 0)),
    *((" \t\n12", 12), ("12.5", 12.5), ("12.", 12), (".5", 0.5), ("-.5e1x", -5), ("1e3", 1000)),
    *(("1E3", 1000), ("1e", 1), ("1e+", 1), ("1e-2", 0.01), ("", 0), ("x12", 0), (".", 0)),
    *(("- 1", 0), ("--1", 0), ("+", 0), ("1_000", 1), ("1,5", 1), ("\u0661", 0), ("\u00a01", 0)),
    *(("9223372036854775808", 9223372036854775808), ("18446744073709551615", 2**64 - 1)),
]


@pytest.mark.parametrize(("value", "found"), NUMBERS)
def test_the_number_that_a_text_begins_with(value: str, found: float) -> None:
    assert number(value) == found
    assert number(value.encode()) == found


#: Answers each line, a text in JSON, with the number that Perl takes it for.
PROGRAM = """
use JSON::PP; $| = 1; my $json = JSON::PP->new->allow_nonref;
while (<STDIN>) { printf "%.17g\n", $json->decode($_) }
"""


@pytest.fixture(scope="module")
def perl() -> Iterator[Callable[[str], str]]:
    """What Perl makes of a text."""
    require(shutil.which("perl"), "Perl")
    with subprocess.Popen(
        ["perl", "-e", PROGRAM], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None and process.stdout is not None

        def ask(text: str) -> str:
            print(json.dumps(text), file=process.stdin, flush=True)
            return process.stdout.readline().strip()

        yield ask
        process.stdin.close()


def shown(found: float) -> str:
    return f"{float(found):.17g}".replace("inf", "Inf").replace("nan", "NaN")


@pytest.mark.once
def test_perl_says_so(perl: Callable[[str], str]) -> None:
    assert [perl(value) for value, _ in NUMBERS] == [shown(found) for _, found in NUMBERS]


PARTS = [
    "inf",
    "Infinity",
    "nan",
    "e",
    "E5",
    "e-3",
    ".",
    "+",
    "-",
    " ",
    "\n",
    "0",
    "00",
    "12",
    "9" * 20,
]
PARTS += ["k", "_", ",", "\u0661", "\u00a0"]


@pytest.mark.once
@given(value=st.lists(st.sampled_from(PARTS), max_size=5).map("".join))
@settings(max_examples=200, deadline=None)
def test_any_text_is_the_number_that_perl_reads(perl: Callable[[str], str], value: str) -> None:
    assert shown(number(value)) == perl(value)


@pytest.mark.parametrize("value", ["inf", "Inf", "INFINITY", "+inf", " infx", "1e400", "9" * 400])
def test_infinite(value: str) -> None:
    assert number(value) == math.inf
    minus = value.replace("+", "").replace("i", "-i", 1).replace("I", "-I", 1)
    assert number(minus if "-" in minus else f"-{value}") == -math.inf


@pytest.mark.parametrize("value", ["nan", "NaN", "+nanny"])
def test_not_a_number(value: str) -> None:
    assert math.isnan(number(value))


def test_zero_has_the_sign_that_its_text_has() -> None:
    assert math.copysign(1, number("-0")) == math.copysign(1, number("-00 x")) == -1
    assert (number("0"), type(number("0"))) == (0, int)
    assert integer("-0") == 0


def test_numbers_of_python_s() -> None:
    assert (number(True), type(number(True))) == (1, int)
    assert (number(HTTPStatus.OK), type(number(HTTPStatus.OK))) == (200, int)
    assert (number(2.5), number(Decimal("2.5")), number(Fraction(5, 2))) == (2.5, 2.5, 2.5)
    assert (number(None), number([1])) == (0, 0)
    assert number("9" * 399) == int("9" * 399)
    assert number("-" + "9" * 398) == -int("9" * 398)
    assert type(number("9" * 400)) is float
    assert number(2**1024 - 1) == 2**1024 - 1
    assert (number(2**1024), number(-(2**1024))) == (math.inf, -math.inf)


@pytest.mark.parametrize(
    ("value", "found"),
    [
        *((3.99, 3), (-3.99, -3), ("3.99", 3), (None, 0), (10**30, 10**30), ("nan", 0)),
        *(("inf", 2**64 - 1), ("-inf", -(2**63)), (1e30, int(1e30))),
    ],
)
def test_integer(value: object, found: int) -> None:
    assert integer(value) == found
    assert type(integer(value)) is int


@pytest.mark.parametrize(
    ("value", "found"),
    [
        *((0, 0), (2**31 - 1, 2**31 - 1), (2**31, -(2**31)), (2**32 - 1, -1), (2**32, 0)),
        *((-1, -1), (-(2**31), -(2**31)), (-(2**31) - 1, 2**31 - 1), (-(2**32) - 2, -2)),
        *((2**64 - 1, -1), (2**64, -1), (10**30, -1), (-(2**63), 0), (-(2**63) - 5, 0)),
        *((2**33 + 2**31 + 5, -(2**31) + 5), ("inf", -1), ("-inf", 0), ("7.9", 7)),
        *((-(2**63) + 1, 1), (2**64 - 2, -2)),
    ],
)
def test_c_int(value: object, found: int) -> None:
    assert c_int(value) == found


@given(st.integers(), st.sampled_from([8, 16, 32, 64]))
def test_wrapped_to_so_many_bits(value: int, bits: int) -> None:
    wrapped = wrap(value, bits)
    assert wrapped.to_bytes(bits // 8, "little", signed=True) == (value % 2**bits).to_bytes(
        bits // 8, "little"
    )


def test_unsigned() -> None:
    assert (unsigned(0), unsigned(5), unsigned(10**30)) == (0, 5, 10**30)
    assert (unsigned(-1), unsigned(-(2**63))) == (2**64 - 1, 2**63)


@pytest.mark.parametrize(
    ("value", "found"),
    [
        *(("a", b"a"), ("caf\u00e9", b"caf\xc3\xa9"), ("\udcff\udc80", b"\xff\x80")),
        *(("\ud800", b"\xed\xa0\x80"), ("\udcff\ud800", b"\xed\xb3\xbf\xed\xa0\x80")),
    ],
    ids=["ASCII", "UTF-8", "bytes", "no byte", "both"],
)
def test_octets(value: str, found: bytes) -> None:
    assert octets(value) == found


@given(st.binary())
def test_any_bytes_come_back(value: bytes) -> None:
    assert octets(text(value)) == value
