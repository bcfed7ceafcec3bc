"""Values on the command line, read as util-linux's logger reads them.

That logger itself does so is in test_scenarios.py, which runs it beside ours.
"""

from __future__ import annotations

import re
import string
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import syslog3
from syslog3.arguments import structured_data
from syslog3.collector import parse
from syslog3.command import values
from syslog3.command.values import pid, priority, size

from support.loggers import PLENTY, environment, require_logger

LEVELS = ["emerg", "alert", "crit", "err", "warning", "notice", "info", "debug"]
FACILITIES = [
    *("kern", "user", "mail", "daemon", "auth", "syslog", "lpr", "news", "uucp", "cron"),
    *("authpriv", "ftp", *(f"local{number}" for number in range(8))),
]
NUMBERS = {name: getattr(syslog3, f"LOG_{name.upper()}") for name in LEVELS + FACILITIES}


@pytest.mark.parametrize("level", LEVELS)
def test_a_level_alone_is_the_user_s(level: str) -> None:
    assert priority(level) == priority(level.upper()) == syslog3.LOG_USER | NUMBERS[level]
    assert priority(str(NUMBERS[level])) == syslog3.LOG_USER | NUMBERS[level]


@pytest.mark.parametrize("facility", FACILITIES[1:])
@pytest.mark.parametrize("level", LEVELS)
def test_a_facility_and_a_level(facility: str, level: str) -> None:
    number = NUMBERS[facility] | NUMBERS[level]
    assert priority(f"{facility}.{level}") == number
    assert priority(f"{facility.title()}.{level.title()}") == number
    assert priority(f"{NUMBERS[facility]}.{NUMBERS[level]}") == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("kern.info", syslog3.LOG_USER | syslog3.LOG_INFO),
        ("0.3", syslog3.LOG_USER | syslog3.LOG_ERR),
        ("panic", syslog3.LOG_USER | syslog3.LOG_EMERG),
        ("mail.error", syslog3.LOG_MAIL | syslog3.LOG_ERR),
        ("mail.warn", syslog3.LOG_MAIL | syslog3.LOG_WARNING),
        ("mail.03", syslog3.LOG_MAIL | syslog3.LOG_ERR),
        ("security.err", syslog3.LOG_AUTH | syslog3.LOG_ERR),
        # LOG_MAKEPRI(24, 0) and INTERNAL_NOPRI of <syslog.h>, which only mean something to syslogd.
        ("mark.info", 192 | syslog3.LOG_INFO),
        ("192.6", 192 | syslog3.LOG_INFO),
        ("none", syslog3.LOG_USER),
        ("16", syslog3.LOG_USER),
    ],
)
def test_names_that_only_syslog_h_knows(text: str, number: int) -> None:
    assert priority(text) == number


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("plonk", "unknown priority name: plonk"),
        ("mail.plonk", "unknown priority name: plonk"),
        ("plonk.info", "unknown facility name: plonk"),
        ("mail.info.x", "unknown priority name: info.x"),
        ("8", "unknown priority name: 8"),
        ("3.3", "unknown facility name: 3"),
        ("200.3", "unknown facility name: 200"),
        ("-1", "unknown priority name: -1"),
        (" 3", "unknown priority name:  3"),
        ("LOG_ERR", "unknown priority name: LOG_ERR"),
        ("mail.", "unknown priority name: "),
        (".err", "unknown facility name: "),
        ("", "unknown priority name: "),
        ("\N{ARABIC-INDIC DIGIT THREE}", "unknown priority name: \N{ARABIC-INDIC DIGIT THREE}"),
    ],
)
def test_what_is_no_priority(text: str, error: str) -> None:
    with pytest.raises(ValueError) as raised:
        priority(text)
    assert str(raised.value) == error


@pytest.mark.parametrize(
    ("text", "number"),
    [
        *(("0", 0), ("5", 5), (" \t\n\v\f\r5", 5), ("+5", 5), (" +007", 7)),
        *((str(2**31 - 1), 2**31 - 1), (str(2**32), 0), (str(2**32 + 5), 5)),
        (str(2**64 - 2**31 - 1), 2**31 - 1),
    ],
)
def test_a_pid(text: str, number: int) -> None:
    assert pid(text) == number


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "+", "++5", "+ 5", "-5", "5 ", "5x", "0x10", "=5", "\N{ARABIC-INDIC DIGIT ONE}"),
        *("X5", "\u00a05", "\x1c5", str(2**31), str(2**32 - 1), str(2**64 - 1)),
    ],
)
def test_what_is_no_pid(text: str) -> None:
    with pytest.raises(ValueError) as raised:
        pid(text)
    assert str(raised.value) == f"failed to parse id: '{text}'"


def test_a_pid_beyond_c() -> None:
    with pytest.raises(ValueError) as raised:
        pid(str(2**64))
    assert str(raised.value) == (
        "failed to parse id: '18446744073709551616': Numerical result out of range"
    )


SUFFIXES = [(letter, power + 1) for power, letter in enumerate("KMGTPEZY")]


@pytest.mark.parametrize(("letter", "power"), SUFFIXES[:5])
def test_a_size_in_larger_units(letter: str, power: int) -> None:
    for suffix in (letter, letter.lower(), f"{letter}iB", f"{letter.lower()}ib"):
        assert size(f"3{suffix}") == 3 * 1024**power
    for suffix in (f"{letter}B", f"{letter}b", f"{letter.lower()}B"):
        assert size(f"3{suffix}") == 3 * 1000**power


@pytest.mark.parametrize(
    ("text", "number"),
    [
        *(("0", 0), ("1", 1), (" 60", 60), ("+5", 5), ("\t+5", 5), ("10", 10), ("010", 8)),
        *(("0x40", 64), ("0XfF", 255), ("00", 0), ("0K", 0), ("010K", 8192), ("0x1K", 1024)),
        *(("15E", 15 * 1024**6), ("18446744073709551615", 2**64 - 1)),
        # util-linux's way with fractions, digit by digit from the last one.
        *(("1.K", 1024), ("1.5K", 1536), ("1.05K", 1075), ("1.9K", 2048), ("1.10K", 2048)),
        *(("2.75K", 3123), ("1.999K", 2150), ("0.1K", 102), ("0.5M", 2**19), ("1.5kB", 1500)),
        *(("1.0K", 1024), ("1.001K", 1025), ("1.100K", 2048), ("1.25M", 1310719)),
        *(("010.5K", 8704), ("1.33E", 2**60 + 2**60 // 3 + 2**60 // 33)),
    ],
)
def test_a_size(text: str, number: int) -> None:
    assert size(text) == number


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "-1", "abc", "K", ".5K", "1,5K", "1KiBx", "1 K", "1ki", "1Kx", "1KIB", "1iB"),
        *("5B", "5 ", "08", "08K", "0x", "0xg", "1e3", "1.5", "5.", "1..5K", "1.5.5K", "++5"),
        *("1KK", "1Ki", "1QB", "1KBx", "X60", "\u00a060", "\x1c60", "0xX1", "01X", "1.5XK"),
    ],
)
def test_what_is_no_size(text: str) -> None:
    with pytest.raises(ValueError) as raised:
        size(text)
    assert str(raised.value) == f"failed to parse message size: '{text}': Invalid argument"


@pytest.mark.parametrize("text", ["18446744073709551616", "16E", "1Z", "1Y", "15.9999999E"])
def test_a_size_beyond_c(text: str) -> None:
    with pytest.raises(ValueError) as raised:
        size(text)
    says = "Numerical result out of range"
    assert str(raised.value) == f"failed to parse message size: '{text}': {says}"


#: Longer than what SIZES stand for, which shows only where logger cuts.
LONGEST = 20_000


def loggers_size(text: str, file: Path) -> int | str:
    """Return where util-linux's logger cuts a long line, or what it says instead."""
    words = ["logger", "--no-act", "-s", "-t", "t", "--rfc3164", "-n", "127.0.0.1", "-f", str(file)]
    run = subprocess.run(
        [*words, "-S", text], stderr=subprocess.PIPE, env=environment(), timeout=PLENTY
    )
    first = run.stderr.partition(b"\n")[0]
    return run.stderr.decode().strip() if run.returncode else len(first.partition(b": ")[2])


#: None is 0, of which logger makes empty messages for ever.
SIZES = st.builds(
    "{}{}{}{}".format,
    st.sampled_from(["", "", "", " ", "+", "0", "0x"]),
    st.integers(1, 12),
    st.just("") | st.text("0123456789", max_size=5).map(lambda digits: f".{digits}"),
    st.sampled_from(["", "K", "k", "KiB", "Kib", "KB", "kb", "KIB", "B", "iB", "Ki", "x", " K"]),
)


@pytest.mark.once
@given(text=SIZES)
@settings(max_examples=60, deadline=None)
def test_any_size_is_logger_s(text: str, long_line: Path) -> None:
    theirs = loggers_size(text, long_line)
    if isinstance(theirs, str):
        with pytest.raises(ValueError) as raised:
            size(text)
        assert f"logger: {raised.value}" == theirs
    else:
        assert min(size(text), LONGEST) == theirs


@pytest.fixture(scope="module")
def long_line(tmp_path_factory: pytest.TempPathFactory) -> Path:
    require_logger()
    file = tmp_path_factory.mktemp("line") / "long"
    file.write_bytes(b"y" * LONGEST)
    return file


@pytest.mark.parametrize(
    "text",
    [
        *("id@32473", "a@1", "a@1.2", "a@01", "a]@1", "\u00fc@1", "~!@1", "x" * 40 + "@1"),
        *("timeQuality", "origin", "meta", "meta@1"),
    ],
)
def test_a_structured_data_id(text: str) -> None:
    assert values.structured_data_id(text) == text


@pytest.mark.parametrize(
    "text",
    [
        *("", "id", "@1", "id@", "id@.", "id@1.", "id@.1", "id@1a", "id@1@2", "id@ 1", "id@-1"),
        *("i d@1", "i=d@1", 'i"d@1', "i\td@1", "i\x7fd@1", "i\x1fd@1", " meta", "Meta", "meta@"),
        "id@\N{ARABIC-INDIC DIGIT ONE}",
    ],
)
def test_what_is_no_structured_data_id(text: str) -> None:
    with pytest.raises(ValueError) as raised:
        values.structured_data_id(text)
    assert str(raised.value) == f"invalid structured data ID: '{text}'"


@pytest.mark.parametrize(
    "text",
    [
        *('k="v"', 'k=""', 'k="a b"', 'k="a=b"', r'k="\""', r'k="\]"', r'k="\\"', r'k="\\\""'),
        *('X="X"', 'k k="v"', 'k]="v"', '\u00fc="\u00fc"', 'k="v\n"', 'kk="="', 'k="\'"'),
    ],
)
def test_a_structured_data_parameter(text: str) -> None:
    assert values.structured_data_parameter(text) == text


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "k",
            "k=",
            '="v"',
            'k="',
            "k=v",
            "k='v'",
            'k="v',
            'k=v"',
            'k"="v"',
            'k="v" ',
            'k=="v"',
        ),
        *('k="v"x', 'k="a"b"', 'k="a]b"', r'k="a\b"', r'k="a\"', r'k="\\"b"', r'k="\\]"', "XXk=XX"),
    ],
)
def test_what_is_no_structured_data_parameter(text: str) -> None:
    with pytest.raises(ValueError) as raised:
        values.structured_data_parameter(text)
    assert str(raised.value) == f"invalid structured data parameter: '{text}'"


PRINTABLE = string.ascii_letters + string.digits + string.punctuation
NAMES = st.text([c for c in PRINTABLE if c not in '="]@'], min_size=1, max_size=20)
VALUES = st.text(st.characters(exclude_categories=["Cs"]))


@given(name=NAMES, number=st.integers(0, 99999), key=NAMES, value=VALUES)
@settings(max_examples=50, deadline=None)
def test_what_a_log_writes_the_command_takes(name: str, number: int, key: str, value: str) -> None:
    data = {f"{name}@{number}": {key: value}}
    written = structured_data.render(data).decode()
    sd_id, _, parameter = written[1:-1].partition(" ")
    assert values.structured_data_id(sd_id) == sd_id
    assert values.structured_data_parameter(parameter) == parameter


@given(key=NAMES, value=st.text('ab\\"]=', max_size=8))
@settings(max_examples=100, deadline=None)
def test_what_the_command_takes_a_receiver_reads(key: str, value: str) -> None:
    parameter = f'{key}="{value}"'
    message = parse(f"<13>1 - - - - - [a@1 {parameter}] x".encode())
    try:
        values.structured_data_parameter(parameter)
    except ValueError:
        # The RFC leaves a backslash before any other character to the receiver: logger refuses it.
        assert any(c in value for c in '"\\]')
    else:
        unescaped = re.sub(r'\\(["\\\]])', r"\1", value)
        assert message.structured_data == {"a@1": {key: unescaped}}
