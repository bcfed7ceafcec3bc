"""Names of levels and facilities, as Sys::Syslog reads them.

That Sys::Syslog itself does so is in peers/test_perl_scenarios.py.
"""

from __future__ import annotations

from typing import Any

import pytest

import syslog3
from syslog3.perl.names import Priority, parse_priority, xlate

NAMES = [
    *("emerg", "alert", "crit", "err", "warning", "notice", "info", "debug"),
    *("kern", "user", "mail", "daemon", "auth", "syslog", "lpr", "news", "uucp", "cron"),
    *("authpriv", "ftp", *(f"local{number}" for number in range(8)), "security", "console"),
    *("pid", "ndelay", "primask", "facmask", "nfacilities"),
]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_the_number_of_its_constant(name: str) -> None:
    number = getattr(syslog3.perl, f"LOG_{name.upper()}")
    for word in (name, name.upper(), name.title(), f"LOG_{name.upper()}", f"log_{name}"):
        assert xlate(word) == number


@pytest.mark.parametrize(
    ("word", "number"),
    [
        *(("0", 0), ("6", 6), (" 6\n", 6), (6, 6), (b"6", 6), ("007", 7), ("191", 191)),
        *(("18446744073709551615", 2**64 - 1), ("18446744073709551616", 2.0**64)),
        # Functions, which Sys::Syslog calls as if they were constants.
        *(("mask", 1), ("LOG_UPTO", 1), ("pri", 0), ("fac", 0), ("makepri", 0)),
        *(("plonk", -1), ("", -1), (None, -1), ("6x", -1), ("-6", -1), ("1.5", -1), ("LOG_", -1)),
        *(
            ("LOG_LOG_INFO", -1),
            ("\u0131nfo", -1),
            ("\u0666", -1),
            ("info ", -1),
            ("\u017fyslog", -1),
        ),
    ],
)
def test_xlate(word: object, number: Any) -> None:
    assert (xlate(word), type(xlate(word))) == (number, type(number))


@pytest.mark.parametrize(
    ("given", "priority"),
    [
        ("info", Priority(6, None, None)),
        ("debug", Priority(7, None, None)),
        ("emerg", Priority(0, None, None)),
        ("INFO", Priority(6, None, None)),
        ("mail|err", Priority(3, 16, "mail")),
        ("err|mail", Priority(3, 16, "mail")),
        ("LOG_ERR, LOG_MAIL", None),
        ("Local0.Err", Priority(3, 128, "Local0")),
        ("kern|info", Priority(6, 0, "kern")),
        ("info|", Priority(6, None, None)),
        ("16|info", Priority(6, 16, None)),
        ("6|mail", Priority(6, 16, "mail")),
        # A number: the bits of both. Level 0 may stand alone, facility 0 says nothing.
        *(("6", Priority(6, None, None)), (6, Priority(6, None, None))),
        *(("22", Priority(6, 16, None)), (b"22", Priority(6, 16, None))),
        *(("22\n", Priority(6, 16, None)), ("0", Priority(0, None, None))),
        ("1024", Priority(0, None, None)),
        ("4294967302", Priority(6, None, None)),
    ],
)
def test_priority(given: object, priority: Priority | None) -> None:
    if priority is None:  # only two words: the second begins with a blank
        priority = Priority(3, 16, "LOG_MAIL")
    assert parse_priority(given) == priority


@pytest.mark.parametrize(
    ("given", "error"),
    [
        ("plonk", "syslog: invalid level/facility: plonk"),
        ("info|plonk", "syslog: invalid level/facility: plonk"),
        ("", "syslog: invalid level/facility: "),
        ("|info", "syslog: invalid level/facility: |info"),
        ("-1", "syslog: invalid level/facility: -1"),
        ("\u00e9", "syslog: invalid level/facility: \u00e9"),
        ("\u0666", "syslog: invalid level/facility: \u0666"),
        ("info|err", "syslog: too many levels given: err"),
        ("info|0", "syslog: too many levels given: 0"),
        ("info|KERN", "syslog: too many levels given: KERN"),
        ("mail|user", "syslog: too many facilities given: user"),
        ("mail|16", "syslog: too many facilities given: 16"),
        ("kern|mail", "syslog: too many facilities given: mail"),
        ("mail", "syslog: level must be given"),
        ("kern", "syslog: level must be given"),
        ("info|mail|err", "syslog: invalid level/facility: mail|err"),
    ],
)
def test_what_is_no_priority(given: str, error: str) -> None:
    with pytest.raises(ValueError) as raised:
        parse_priority(given)
    assert str(raised.value) == error
