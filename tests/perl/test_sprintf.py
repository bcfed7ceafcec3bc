"""``sprintf`` as Perl has it: the tables are Perl's own answers, and Perl is asked for more."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syslog3.perl.sprintf import insert_error, sprintf

from peers.perl.random_scenarios import formats
from support.requirement import require

#: Answers each line, a format and its arguments in JSON, with what they come to.
PROGRAM = """
use JSON::PP; $| = 1; my $json = JSON::PP->new->allow_nonref->ascii;
while (<STDIN>) {
    my ($format, @arguments) = @{$json->decode($_)};
    print $json->encode("" . sprintf $format, @arguments), "\\n";
}
"""

Sprintf = Callable[..., str]


@pytest.fixture(scope="module")
def perl() -> Iterator[Sprintf]:
    """Perl's ``sprintf``."""
    require(shutil.which("perl"), "Perl")
    with subprocess.Popen(
        ["perl", "-e", PROGRAM], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None and process.stdout is not None

        def ask(*arguments: object) -> str:
            # JSON's false and true would be objects there.
            scalars = [{False: "", True: 1}[x] if isinstance(x, bool) else x for x in arguments]
            print(json.dumps(scalars), file=process.stdin, flush=True)
            answer: str = json.loads(process.stdout.readline())
            return answer

        yield ask
        process.stdin.close()


TEXTS = [
    (["%s", "text"], "text"),
    (["%s"], ""),
    (["%s", None], ""),
    (["%s|%s", "a"], "a|"),
    (["%s", "a", "b"], "a"),
    (["%5s|%-5s|%05s|%-05s", "ab", "ab", "ab", "ab"], "   ab|ab   |000ab|ab   "),
    (["%.2s|%.0s|%.s|%.9s", "abc", "abc", "abc", "abc"], "ab|||abc"),
    (["%5.1s|%-5.1s", "abc", "abc"], "    a|a    "),
    (["%*s|%*s|%-*s", 4, "a", -4, "b", 4, "c"], "   a|b   |c   "),
    (["%.2147483647s", "abc"], "abc"),
    (["%.*s|%.*s|%.*s", 1, "abc", 0, "abc", -1, "abc"], "a||abc"),
    (["%*.*s|", 4, 2, "abc"], "  ab|"),
    (["%*s|", "3x", "a"], "  a|"),
    (["%hs|%ls|%qs|%hhs", "a", "b", "c", "d"], "a|b|c|d"),
    (["%+s|% s|%#s", "a", "b", "c"], "a|b|c"),
    (["%s", 3.0], "3"),
    (["%s", 0.1], "0.1"),
    (["%s", 1e15], "1e+15"),
    (["%s", 123456789012345678], "123456789012345678"),
]

PERCENTS = [
    (["%%"], "%"),
    (["%5%|%-5%|%05%"], "    %|%    |0000%"),
    (["%%s", "a"], "%s"),
    (["100%"], "100%"),
    (["% done"], " 0one"),
    (["%y|%k|%!|%", "a"], "%y|%k|%!|%"),
    (["%5y|%.3k|%-lr", "a"], "%5y|%.3k|%-lr"),
    (["%y%s", "a"], "%ya"),
    (["%m", "a"], "%m"),
    (["\u0663%d", 3], "\u06633"),
    (["%\u0663d", 3], "%\u0663d"),
]

CHARACTERS = [
    (["%c%c", 65, 66], "AB"),
    (["%3c|%-3c|%03c", 65, 65, 65], "  A|A  |00A"),
    (["%c", "65.9"], "A"),
    (["%c", 8364], "\u20ac"),
    (["%c", 1114111], "\U0010ffff"),
    (["%c", 0], "\0"),
]

INTEGERS = [
    (["%d %i", 3, -3], "3 -3"),
    (["%d|%d|%d", "12 apples", "x", None], "12|0|0"),
    (["%d|%d", 3.99, -3.99], "3|-3"),
    (["%5d|%-5d|%05d|%-05d", 42, 42, 42, 42], "   42|42   |00042|42   "),
    (["%5d|%05d", -42, -42], "  -42|-0042"),
    (["%+d|% d|%+ d|% +d", 1, 1, 1, 1], "+1| 1|+1|+1"),
    (["%+d|% d|%+05d|% 05d", -1, -1, 1, 1], "-1|-1|+0001| 0001"),
    (["%+d|% d", 0, 0], "+0| 0"),
    (["%+*d|% *d|%0*d|", -4, 1, -4, 1, -4, 1], "+1  | 1  |1   |"),
    (["%#d|%#u|%#i", 5, 5, -5], "5|5|-5"),
    (["%.3d|%.3d|%5.3d|%05.3d|%-5.3d|", 7, -7, 7, 7, 7], "007|-007|  007|  007|007  |"),
    (["%.0d|%.0d|%.d|%+.0d", 0, 1, 0, 0], "|1||+"),
    (["%.*d|%0.*d", -1, 7, -1, 7], "7|7"),
    (["%0*.*d", 5, -1, 7], "00007"),
    (["%d", 9223372036854775807], "9223372036854775807"),
    (["%d", -9223372036854775808], "-9223372036854775808"),
    (["%u|%u", 3, -1], "3|18446744073709551615"),
    (["%+u|% u|%5u|%05u", 3, 3, 3, 3], "3|3|    3|00003"),
    (["%hd|%hd|%hd", 32767, 32768, 65537], "32767|-32768|1"),
    (["%hhd|%hhd|%hhd", 127, 128, 257], "127|-128|1"),
    (["%hu|%hhu|%hu", 65537, 257, -1], "1|1|65535"),
    (["%ld|%lld|%qd|%Ld|%Vd|%zd|%td|%jd", 1, 2, 3, 4, 5, 6, 7, 8], "1|2|3|4|5|6|7|8"),
    (["%ld", 4294967297], "4294967297"),
]

BASES = [
    (["%o|%x|%X", 255, 255, 255], "377|ff|FF"),
    (["%#o|%#x|%#X", 255, 255, 255], "0377|0xff|0XFF"),
    (["%#o|%#x|%#X", 0, 0, 0], "0|0|0"),
    (["%#6x|%#06x|%-#6x|", 255, 255, 255], "  0xff|0x00ff|0xff  |"),
    (["%.4x|%#.4x|%#08.4x|%#.1o|%#.4o", 255, 255, 255, 8, 8], "00ff|0x00ff|  0x00ff|010|0010"),
    (["%#.0o|%#.0x|%.0o", 0, 0, 0], "0||"),
    (["%x|%o", -1, -1], "ffffffffffffffff|1777777777777777777777"),
    (["%hx|%hhx|%hX", 65535, -1, 70000], "ffff|ff|1170"),
    (["%+x|% x", 255, 255], "ff|ff"),
]

FLOATS = [
    (["%f|%.1f|%.0f|%#.0f", 3.14159, 3.14159, 3.7, 3.7], "3.141590|3.1|4|4."),
    (["%e|%.2E|%.0e", 31415.9, 31415.9, 31415.9], "3.141590e+04|3.14E+04|3e+04"),
    (["%g|%G|%g|%#g", 0.0001, 1e-5, 1e6, 1], "0.0001|1E-05|1e+06|1.00000"),
    (["%.3g|%g", 1234.5, 100000], "1.23e+03|100000"),
    (["%8.2f|%-8.2f|%08.2f|", 3.14159, 3.14159, -3.14159], "    3.14|3.14    |-0003.14|"),
    (["%+f|% f|%+.1f", 1, 1, -1], "+1.000000| 1.000000|-1.0"),
    (["%.*f|%*.*f", 1, 2.55, 6, 1, 2.55], "2.5|   2.5"),
    (["%g|%+.1f|%d|%u|%s", "-0", "-0", "-0", "-0", "-0"], "-0|-0.0|0|0|-0"),
    (["%F|%f", 1.5, "1.5x"], "1.500000|1.500000"),
    (["%lf|%Lf|%llf|%qf|%Vf", 1, 2, 3, 4, 5], "1.000000|2.000000|3.000000|4.000000|5.000000"),
    (["%hf|%hhe|%zg|%tG|%jF", 1, 2, 3, 4, 5], "%hf|%hhe|%zg|%tG|%jF"),
    (["%g|%f|%e", "inf", "-inf", "nan"], "Inf|-Inf|NaN"),
    (["%+g|% g|%5g|%-5g|%05d", "inf", "inf", "inf", "inf", "inf"], "+Inf|+Inf|  Inf|Inf  |00Inf"),
    (["%+d|%d|%x|%u", "-inf", "nan", "inf", "inf"], "-Inf|NaN|Inf|Inf"),
    (["%s|%f", "1e400", "1e400"], "1e400|Inf"),
]

ALL = [*TEXTS, *PERCENTS, *CHARACTERS, *INTEGERS, *BASES, *FLOATS]
Call = list[Any]


@pytest.mark.parametrize(("call", "text"), ALL, ids=range(len(ALL)))
def test_sprintf(call: Call, text: str) -> None:
    format, *arguments = call
    assert sprintf(format, arguments) == text


@pytest.mark.once
def test_perl_says_so(perl: Sprintf) -> None:
    assert [(call, perl(*call)) for call, _ in ALL] == ALL


@pytest.mark.once
@given(call=formats())
@settings(max_examples=100, deadline=None)
def test_any_format(perl: Sprintf, call: Call) -> None:
    assert sprintf(call[0], call[1:]) == perl(*call)


def test_a_number_larger_than_all_floats() -> None:
    assert sprintf("%f|%g|%+e", [10**400, -(10**400), 10**400]) == "Inf|-Inf|+Inf"
    assert sprintf("%d", [10**30]) == "1" + "0" * 30
    largest = int(Decimal("1.7976931348623158e308"))
    assert sprintf("%g|%s", [2**1024 - 1, 1]) == "Inf|1"
    assert sprintf("%+g", [-(2**1024 - 1)]) == "-Inf"
    assert sprintf("%g", [largest]) == "1.79769e+308"


@pytest.mark.parametrize("code", [0x110000, -1, 2**63])
def test_what_is_no_character_of_unicode(code: int) -> None:
    assert sprintf("%c", [code]) == "\ufffd"


@pytest.mark.parametrize(("value", "shown"), [("inf", "Inf"), ("-inf", "-Inf"), ("nan", "NaN")])
def test_a_character_that_is_no_number(value: str, shown: str) -> None:
    with pytest.raises(ValueError, match=f"^Cannot printf {shown} with 'c'$"):
        sprintf("%c", [value])


def test_a_width_beyond_c() -> None:
    for format, arguments in [("%2147483648s", []), ("%.2147483648f", []), ("%*s", [-(2**31)])]:
        with pytest.raises(ValueError) as raised:
            sprintf(format, arguments)
        size = 2**31 if "*" not in format else -(2**31)
        assert str(raised.value) == (
            f"Integer overflow in format string: {size} (allowed: 2147483647)"
        )


PERLS_ALONE = ["%a", "%A", "%b", "%B", "%D", "%O", "%U", "%n", "%p", "%vd", "%1$s", "%*1$d"]
PERLS_ALONE += ["%.*1$d", "%*vd", "%lB", "%#08b", "%12$-5d"]


@pytest.mark.parametrize("conversion", PERLS_ALONE)
def test_a_conversion_that_python_lacks(conversion: str) -> None:
    with pytest.raises(ValueError) as raised:
        sprintf(f"x {conversion}", [1, 2])
    says = f"syslog: Python has no conversion {conversion} (format: 'x {conversion}')"
    assert str(raised.value) == says


@pytest.mark.once
@pytest.mark.parametrize("conversion", ["%vs", "%vf", "%vc", "%vy"])
def test_what_is_no_conversion_of_perl_s_either(conversion: str, perl: Sprintf) -> None:
    assert sprintf(conversion, ["1.2"]) == perl(conversion, "1.2") == conversion


@pytest.mark.parametrize(
    ("format", "inserted"),
    [
        ("%m", "E"),
        ("%m%m", "EE"),
        ("%%m", "%%m"),
        ("%%%m", "%%E"),
        ("%%%%m", "%%%%m"),
        ("a %s %m%%", "a %s E%%"),
        ("%5m %M", "%5m %M"),
        ("%", "%"),
    ],
)
def test_m_is_the_error(format: str, inserted: str) -> None:
    assert insert_error(format, "E") == inserted
    assert insert_error(format, r"\1") == inserted.replace("E", r"\1")


@given(st.text())
@settings(max_examples=50, deadline=None)
def test_what_has_no_conversion_stays(text: str) -> None:
    escaped = text.replace("%", "%%")
    assert sprintf(escaped, ["unused"]) == text
