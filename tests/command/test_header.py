"""Headers as util-linux's logger writes them, part by part.

That logger itself does so is in test_scenarios.py, which runs it beside ours.
"""

from __future__ import annotations

import os
import pwd
import re
import time
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syslog3.collector import parse
from syslog3.command import header, options
from syslog3.command.header import make_header
from syslog3.command.report import CommandError
from syslog3.compiled.binding import lib

#: 2009-02-13T23:31:30.25Z, and a day of one digit, 2010-01-02.
MOMENT = 1234567890.25
SECOND_OF_JANUARY = 1262390400.0

#: Its own, which needs no data base of zones: the sign is the other way round (tzset(3)).
NEWFOUNDLAND = "NST3:30"
NEPAL = "NPT-5:45"


@pytest.fixture
def zone() -> Iterator[None]:
    """What a test makes of TZ is undone."""
    before = os.environ.get("TZ")
    yield
    if before is None:
        os.environ.pop("TZ", None)
    else:
        os.environ["TZ"] = before
    time.tzset()


def set_zone(zone: str) -> None:
    os.environ["TZ"] = zone
    time.tzset()


@pytest.fixture
def host(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(header, "host_name", lambda: b"mail.example.org")


def made(format: str, *words: str, at: float = MOMENT) -> bytes:
    return make_header(format, options.parse(words)).at(at)


@pytest.mark.parametrize(
    ("zone_name", "stamp"),
    [
        ("UTC0", b"Feb 13 23:31:30"),
        (NEWFOUNDLAND, b"Feb 13 20:01:30"),
        (NEPAL, b"Feb 14 05:16:30"),
    ],
)
def test_local(zone: None, zone_name: str, stamp: bytes) -> None:
    set_zone(zone_name)
    assert made("local", "-t", "tag") == stamp + b" tag: "
    assert made("local", "-t", "a b:", "--id=7") == stamp + b" a b:[7]: "
    assert made("local", "-t", "") == stamp + b" : "


def test_each_month_and_a_day_of_one_digit(zone: None) -> None:
    set_zone("UTC0")
    months = [made("local", "-t", "t", at=SECOND_OF_JANUARY + n * 30.5 * 86400) for n in range(12)]
    assert months[0] == b"Jan  2 00:00:00 t: "
    names = [b"Jan", b"Feb", b"Mar", b"Apr", b"May", b"Jun"]
    names += [b"Jul", b"Aug", b"Sep", b"Oct", b"Nov", b"Dec"]
    assert [month[:3] for month in months] == names


def test_rfc3164_has_the_host_without_its_domain(zone: None, host: None) -> None:
    set_zone("UTC0")
    assert made("rfc3164", "-t", "tag", "--id=7") == b"Feb 13 23:31:30 mail tag[7]: "
    assert made("rfc3164", "-t", "x" * 300).endswith(b" mail " + b"x" * 200 + b": ")


def test_the_octets_of_a_tag() -> None:
    assert made("local", "-t", "gr\u00fc\udcff").endswith(b" gr\xc3\xbc\xff: ")
    assert b" gr\xc3\xbc\xff " in made("rfc5424", "-t", "gr\u00fc\udcff")


@pytest.mark.parametrize(
    ("zone_name", "stamp"),
    [
        ("UTC0", b"2009-02-13T23:31:30.250000+00:00"),
        (NEWFOUNDLAND, b"2009-02-13T20:01:30.250000-03:30"),
        (NEPAL, b"2009-02-14T05:16:30.250000+05:45"),
    ],
)
def test_rfc5424(zone: None, host: None, zone_name: str, stamp: bytes) -> None:
    set_zone(zone_name)
    assert made("rfc5424", "-t", "tag", "--rfc5424=notq") == (
        b"1 " + stamp + b" mail.example.org tag - - - "
    )


def test_what_rfc5424_may_leave_out(zone: None, host: None) -> None:
    set_zone("UTC0")
    start = b"1 2009-02-13T23:31:30.250000+00:00 "
    words = ["-t", "tag", "--id=7", "--msgid=ID47"]
    assert made("rfc5424", *words, "--rfc5424=notq,nohost") == start + b"- tag 7 ID47 - "
    assert made("rfc5424", *words, "--rfc5424=notime,nohost") == b"1 - - tag 7 ID47 - "
    assert re.fullmatch(
        re.escape(start) + rb"mail.example.org tag 7 ID47 \[timeQuality [^]]*\] ",
        made("rfc5424", *words),
    )


DATA = ["--sd-id=a@1", '--sd-param=k="v"', '--sd-param=l="w"', "--sd-id=empty@1", "--sd-id=b@2"]
DATA += ['--sd-param=\u00fc="\udcff"']


def test_structured_data(host: None) -> None:
    """An ID without parameters is left out, as logger does."""
    start = b"1 - mail.example.org tag - - "
    data = b'[a@1 k="v" l="w"][b@2 \xc3\xbc="\xff"] '
    assert made("rfc5424", "-t", "tag", "--rfc5424=notime", *DATA) == start + data


@pytest.mark.parametrize(
    ("error", "element"),
    [
        (-1, b'[timeQuality tzKnown="1" isSynced="0"]'),
        (0, b'[timeQuality tzKnown="1" isSynced="1" syncAccuracy="0"]'),
        (1234, b'[timeQuality tzKnown="1" isSynced="1" syncAccuracy="1234"]'),
    ],
)
def test_time_quality(
    host: None, monkeypatch: pytest.MonkeyPatch, error: int, element: bytes
) -> None:
    class Clock:
        """A clock that is as wrong as the test says: no test can set this machine's."""

        @staticmethod
        def syslog3_clock_error() -> int:
            return error

    monkeypatch.setattr(header, "lib", Clock)
    assert made("rfc5424", "-t", "tag").endswith(b" tag - - " + element + b" ")
    assert made("rfc5424", "-t", "tag", *DATA[:2]).endswith(element + b'[a@1 k="v"] ')
    own = ["--sd-id=timeQuality", '--sd-param=tzKnown="0"']
    assert made("rfc5424", "-t", "tag", *own).endswith(b' - - [timeQuality tzKnown="0"] ')


def test_this_machine_s_clock() -> None:
    synced = lib.syslog3_clock_error() >= 0
    assert (b'isSynced="1" syncAccuracy="' in made("rfc5424", "-t", "tag")) == synced


def test_a_tag_that_rfc5424_has_no_room_for(host: None) -> None:
    assert b" " + b"x" * 48 + b" " in made("rfc5424", "-t", "x" * 48)
    with pytest.raises(CommandError, match=f"^tag '{'x' * 49}' is too long$"):
        made("rfc5424", "-t", "x" * 49)


def test_a_host_that_rfc5424_has_no_room_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(header, "host_name", lambda: b"h" * 255)
    assert b" " + b"h" * 255 + b" " in made("rfc5424", "-t", "tag")
    monkeypatch.setattr(header, "host_name", lambda: b"h" * 255 + b"\xff")
    with pytest.raises(CommandError, match=f"^hostname '{'h' * 255}\udcff' is too long$"):
        made("rfc5424", "-t", "tag")
    assert b" - tag " in made("rfc5424", "-t", "tag", "--rfc5424=nohost")


@given(
    moment=st.integers(0, 4 * 10**15),
    minutes=st.integers(-14 * 60, 14 * 60),
)
@settings(max_examples=40, deadline=None)
def test_a_stamp_is_the_moment_to_the_microsecond(moment: int, minutes: int) -> None:
    before = os.environ.get("TZ")
    hours, rest = divmod(abs(minutes), 60)
    set_zone(f"XYZ{'+' if minutes < 0 else '-'}{hours}:{rest:02}")
    try:
        parsed = parse(b"<13>" + made("rfc5424", "-t", "tag", at=moment / 1e6))
    finally:
        os.environ.pop("TZ")
        if before is not None:
            os.environ["TZ"] = before
        time.tzset()
    assert parsed.timestamp is not None
    assert parsed.timestamp.utcoffset() == timedelta(minutes=minutes)
    epoch = datetime(1970, 1, 1, tzinfo=timezone.utc)
    microseconds = int(moment / 1e6 * 1e6)  # what a float keeps of it
    assert parsed.timestamp == epoch + timedelta(microseconds=microseconds)


def test_the_host_is_the_kernel_s() -> None:
    assert header.host_name() == os.fsencode(os.uname().nodename)


def test_the_host_s_name_on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "uname")
    monkeypatch.setenv("COMPUTERNAME", "DESKTOP-1")
    assert header.host_name() == b"DESKTOP-1"


def test_the_user_of_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "getlogin", lambda: "somebody")
    assert header.login_name() == "somebody"
    assert made("local").endswith(b" somebody: ")


def no_terminal() -> str:
    raise OSError


def nobody(uid: int) -> None:
    raise KeyError(uid)


@pytest.mark.parametrize("getlogin", [no_terminal, str])
def test_without_a_terminal_the_owner_of_the_process(
    monkeypatch: pytest.MonkeyPatch, getlogin: object
) -> None:
    monkeypatch.setattr(os, "getlogin", getlogin)
    assert header.login_name() == pwd.getpwuid(os.geteuid()).pw_name
    monkeypatch.setattr(pwd, "getpwuid", nobody)
    assert header.login_name() == "<someone>"
