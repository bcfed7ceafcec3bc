from __future__ import annotations

import syslog
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import syslog3
from syslog3.arguments import priority as module
from syslog3.arguments.priority import (
    FACILITIES,
    LEVELS,
    LIBC_OPTIONS,
    OPTIONS,
    WIRE_PRIORITIES,
    facility_number,
    option_bits,
    parse_facility,
    parse_options,
    parse_priority,
    priority_number,
    wire_facility,
    wire_priority,
)


@pytest.fixture(autouse=True)
def nothing_is_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test begins without what others have had parsed."""
    monkeypatch.setattr(module, "_parsed", {})
    monkeypatch.setitem(WIRE_PRIORITIES, str, {})


def test_names_have_the_header_s_numbers() -> None:
    for name, number in [*LEVELS.items(), *FACILITIES.items()]:
        assert number == getattr(syslog3, f"LOG_{name.upper()}")
    assert list(LEVELS.values()) == list(range(8))


def test_a_name_that_the_header_lacks_is_left_out() -> None:
    assert module._numbers("emerg nonesuch debug") == {"emerg": 0, "debug": 7}


@pytest.mark.parametrize(
    ("text", "priority"),
    [
        ("info", syslog.LOG_INFO),
        ("LOG_INFO", syslog.LOG_INFO),
        ("Log_Info", syslog.LOG_INFO),
        ("mail|warning", syslog.LOG_MAIL | syslog.LOG_WARNING),
        ("local0.err", syslog.LOG_LOCAL0 | syslog.LOG_ERR),
        ("emerg kern", 0),
        ("kern,LOG_DEBUG", syslog.LOG_DEBUG),
        (" crit | auth ", syslog.LOG_AUTH | syslog.LOG_CRIT),
        ("warn", syslog.LOG_WARNING),
        ("LOG_MAIL|Error", syslog.LOG_MAIL | syslog.LOG_ERR),
        ("panic", syslog.LOG_EMERG),
        ("security|err", syslog3.LOG_SECURITY | syslog.LOG_ERR),
    ],
)
def test_priority(text: str, priority: int, monkeypatch: pytest.MonkeyPatch) -> None:
    assert parse_priority(text) == priority
    monkeypatch.delattr(module, "_words")  # what was parsed once is known
    assert parse_priority(text) == priority


def test_what_is_parsed_is_remembered_within_bounds() -> None:
    texts = [f"mail{' ' * number}|info" for number in range(1100)]
    for _ in range(2):
        assert {*map(parse_priority, texts)} == {syslog.LOG_MAIL | syslog.LOG_INFO}
    assert len(module._parsed) == 1000


ALLOWED = f"levels: {', '.join(LEVELS)}; facilities: {', '.join(FACILITIES)})"


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("plonk", "syslog: invalid level/facility: plonk"),
        ("info|plonk", "syslog: invalid level/facility: plonk"),
        ("info|notice", "syslog: too many levels given: notice"),
        ("local0|err|local1", "syslog: too many facilities given: local1"),
        ("kern|kern", "syslog: too many facilities given: kern"),
        ("local0", "syslog: level must be given: 'local0' names none"),
        ("", "syslog: invalid level/facility: "),
        ("|", "syslog: invalid level/facility: |"),
        ("6", "syslog: invalid level/facility: 6"),
        ("LOG_LOG_INFO", "syslog: invalid level/facility: LOG_LOG_INFO"),
        ("pid", "syslog: invalid level/facility: pid"),
    ],
)
def test_what_is_no_priority_is_named_in_sys_syslog_s_words(text: str, error: str) -> None:
    for _again in range(2):
        with pytest.raises(ValueError) as raised:
            parse_priority(text)
        words, _, allowed = str(raised.value).partition(" (")
        assert words == error
        assert allowed in (f"in {text!r})", ALLOWED)


@given(
    st.sampled_from(list(LEVELS)),
    st.none() | st.sampled_from(list(FACILITIES)),
    st.booleans(),
    st.sampled_from("|.,: /+"),
)
def test_level_and_facility_in_either_order(
    level: str, facility: str | None, swap: bool, separator: str
) -> None:
    words = [level, facility] if facility else [level]
    text = separator.join(reversed(words) if swap else words)
    assert parse_priority(text.upper()) == LEVELS[level] | FACILITIES.get(facility or "", 0)


def test_facility() -> None:
    assert parse_facility("local0") == parse_facility("LOG_LOCAL0") == syslog.LOG_LOCAL0
    with pytest.raises(ValueError, match=r"^invalid facility: 'plonk' \(allowed: kern, user, mail"):
        parse_facility("plonk")


def test_options() -> None:
    assert parse_options("ndelay,pid") == syslog.LOG_NDELAY | syslog.LOG_PID
    assert parse_options("LOG_CONS|PERROR  nowait odelay") == (
        syslog.LOG_CONS | syslog.LOG_PERROR | syslog.LOG_NOWAIT | syslog3.LOG_ODELAY
    )
    assert parse_options("") == 0
    with pytest.raises(ValueError, match=r"^invalid option: 'plonk' \(allowed: cons, ndelay"):
        parse_options("pid,plonk")


def test_sys_syslog_s_own_options_are_above_libc_s() -> None:
    own = [OPTIONS[name] for name in ("nofatal", "noeol", "nonul")]
    assert all(option & LIBC_OPTIONS == 0 for option in own)
    assert len(set(own)) == 3
    assert all(
        option | LIBC_OPTIONS == LIBC_OPTIONS
        for name, option in OPTIONS.items()
        if option not in own
    )


NUMBERS: list[tuple[Any, str, int]] = [
    (priority_number, "mail|err", syslog.LOG_MAIL | syslog.LOG_ERR),
    (facility_number, "local0", syslog.LOG_LOCAL0),
    (option_bits, "pid|ndelay", syslog.LOG_PID | syslog.LOG_NDELAY),
]


@pytest.mark.parametrize(("number_of", "text", "number"), NUMBERS)
def test_a_number_or_its_name(number_of: Any, text: str, number: int) -> None:
    assert number_of("argument", text) == number
    assert number_of("argument", number) == number
    assert number_of("argument", 4711) == 4711  # what it means is libc's business
    with pytest.raises(TypeError, match=r"^argument must be int or str, not float$"):
        number_of("argument", 1.0)
    with pytest.raises(OverflowError, match=r"^argument: 2147483648 does not fit C's int$"):
        number_of("argument", 2**31)


@pytest.mark.parametrize("priority", [0, 7, 8, 191, True, "local7.debug", "kern|emerg"])
def test_a_pri_that_can_be_written(priority: int | str) -> None:
    number = parse_priority(priority) if isinstance(priority, str) else int(priority)
    for _again in range(2):
        assert wire_priority(priority) == number


@pytest.mark.parametrize("priority", [-1, 192, 2**31 - 1])
def test_a_pri_that_can_t_be_written(priority: int) -> None:
    with pytest.raises(ValueError) as raised:
        wire_priority(priority)
    assert str(raised.value) == (
        f"syslog: invalid priority: {priority}"
        " (allowed: 0 to 191, a level or a level and a facility)"
    )


def test_what_is_no_priority_at_all() -> None:
    with pytest.raises(TypeError, match=r"^syslog: priority must be int or str, not float$"):
        wire_priority(1.0)  # type: ignore[arg-type]


def test_a_pri_is_looked_up_the_second_time() -> None:
    class Text(str):
        pass

    assert wire_priority("mail|err") == wire_priority(Text("mail|info")) - 3
    assert WIRE_PRIORITIES[str] == {"mail|err": syslog.LOG_MAIL | syslog.LOG_ERR}
    assert WIRE_PRIORITIES[int] == {number: number for number in range(192)}
    for number in range(1100):
        wire_priority(f"mail{' ' * number}|info")
    assert len(WIRE_PRIORITIES[str]) == 1000


@pytest.mark.parametrize("facility", [0, 8, 184, "local7", "kern"])
def test_a_facility_that_can_be_written(facility: int | str) -> None:
    number = parse_facility(facility) if isinstance(facility, str) else facility
    assert wire_facility("facility", facility) == number


@pytest.mark.parametrize("facility", [-8, 1, 185, 192])
def test_a_facility_that_can_t_be_written(facility: int) -> None:
    with pytest.raises(ValueError) as raised:
        wire_facility("Log: facility", facility)
    assert str(raised.value) == (
        f"Log: facility: invalid facility: {facility} (allowed: a multiple of 8 from 0, LOG_KERN,"
        " to 184, LOG_LOCAL7, or a name)"
    )


def test_what_is_no_facility_at_all() -> None:
    with pytest.raises(TypeError, match=r"^Log: facility must be int or str, not NoneType$"):
        wire_facility("Log: facility", None)  # type: ignore[arg-type]
