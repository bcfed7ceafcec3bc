"""Messages as loggers really send them, taken apart."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syslog3.collector import Message, parse

NOW = datetime(2026, 6, 15, 12, 0, 0)
OCT_11 = datetime(2026, 10, 11, 22, 14, 15)
JAN_1 = datetime(2026, 1, 1, 0, 0, 0)


def parsed(raw: bytes) -> dict[str, object]:
    """What was found, without facility and level and what is None."""
    fields = parse(raw, NOW)._asdict()
    assert fields.pop("raw") == raw
    assert (fields.pop("facility"), fields.pop("level")) == (32, 2)
    return {name: value for name, value in fields.items() if value is not None}


RFC3164 = {
    "glibc": (b"<34>Oct 11 22:14:15 su: hello", {"ident": "su"}),
    "glibc, LOG_PID": (b"<34>Oct 11 22:14:15 su[7]: hello", {"ident": "su", "pid": "7"}),
    "musl, no ident": (b"<34>Oct 11 22:14:15 : hello", {"ident": ""}),
    "musl, no ident, LOG_PID": (b"<34>Oct 11 22:14:15 [7]: hello", {"ident": "", "pid": "7"}),
    "logger -n": (
        b"<34>Oct 11 22:14:15 mymachine su[7]: hello",
        {"hostname": "mymachine", "ident": "su", "pid": "7"},
    ),
    "Sys::Syslog": (b"<34>Oct 11 22:14:15 su[7]: hello\n\0", {"ident": "su", "pid": "7"}),
    "IPv6 host": (b"<34>Oct 11 22:14:15 ::1 su: hello", {"hostname": "::1", "ident": "su"}),
    "slash": (
        b"<34>Oct 11 22:14:15 postfix/smtpd[7]: hello",
        {"ident": "postfix/smtpd", "pid": "7"},
    ),
    "parentheses": (b"<34>Oct 11 22:14:15 (sd-pam): hello", {"ident": "(sd-pam)"}),
    "colon": (b"<34>Oct 11 22:14:15 Foo::Bar: hello", {"ident": "Foo::Bar"}),
    "brackets": (b"<34>Oct 11 22:14:15 a[b][7]: hello", {"ident": "a[b]", "pid": "7"}),
    "open bracket": (b"<34>Oct 11 22:14:15 a[b: hello", {"ident": "a[b"}),
    "UTF-8": ("<34>Oct 11 22:14:15 größe: hello".encode(), {"ident": "größe"}),
    "not UTF-8": (b"<34>Oct 11 22:14:15 gr\xf6\xdfe: hello", {"ident": "gr\udcf6\udcdfe"}),
    "no tag": (b"<34>Oct 11 22:14:15 hello", {}),
    "day as in a table": (b"<34>Jan  1 00:00:00 su: hello", {"ident": "su", "timestamp": JAN_1}),
    "day of one digit": (b"<34>Jan 1 00:00:00 su: hello", {"ident": "su", "timestamp": JAN_1}),
    "day of two digits": (b"<34>Jan 01 00:00:00 su: hello", {"ident": "su", "timestamp": JAN_1}),
    "syslog-ng's fraction": (
        b"<34>Oct 11 22:14:15.003 su: hello",
        {"ident": "su", "timestamp": OCT_11.replace(microsecond=3000)},
    ),
    "rsyslog's forwarding": (
        b"<34>2026-10-11T22:14:15.000003-07:00 mymachine su: hello",
        {
            "timestamp": OCT_11.replace(microsecond=3, tzinfo=timezone(timedelta(hours=-7))),
            "hostname": "mymachine",
            "ident": "su",
        },
    ),
    "nanoseconds, zone as ISO's basic": (
        b"<34>2026-10-11T22:14:15.123456789+0530 mymachine su: hello",
        {
            "timestamp": OCT_11.replace(
                microsecond=123456, tzinfo=timezone(timedelta(hours=5, minutes=30))
            ),
            "hostname": "mymachine",
            "ident": "su",
        },
    ),
    "ISO without zone": (b"<34>2026-10-11T22:14:15 su: hello", {"ident": "su"}),
}


@pytest.mark.parametrize(("raw", "fields"), RFC3164.values(), ids=RFC3164)
def test_rfc3164(raw, fields):
    assert parsed(raw) == {"timestamp": OCT_11, "message": "hello", **fields}


WITHOUT_TIMESTAMP = {
    "SysLogHandler": (b"<34>hello\0", {"message": "hello"}),
    "SysLogHandler with a name": (b"<34>a.b: hello\0", {"ident": "a.b", "message": "hello"}),
    "pid": (b"<34>su[7]: hello", {"ident": "su", "pid": "7", "message": "hello"}),
    "no host without a timestamp": (b"<34>h su: x", {"message": "h su: x"}),
    "nothing": (b"<34>", {"message": ""}),
    "a URL": (b"<34>http://x y", {"message": "http://x y"}),
    "kernel": (b"<34>[  1.0] a: b", {"message": "[  1.0] a: b"}),
    "no such day": (b"<34>Feb 30 22:14:15 su: x", {"message": "Feb 30 22:14:15 su: x"}),
    "no such hour": (b"<34>Oct 11 25:14:15 su: x", {"message": "Oct 11 25:14:15 su: x"}),
    "no such zone": (
        b"<34>2026-10-11T22:14:15+24:00 su: x",
        {"message": "2026-10-11T22:14:15+24:00 su: x"},
    ),
    "other digits": (
        "<34>Oct \u0661\u0661 22:14:15 x".encode(),
        {"message": "Oct \u0661\u0661 22:14:15 x"},
    ),
}


@pytest.mark.parametrize(("raw", "fields"), WITHOUT_TIMESTAMP.values(), ids=WITHOUT_TIMESTAMP)
def test_rfc3164_without_timestamp(raw, fields):
    assert parsed(raw) == fields


TEXTS = {
    "spaces are text": (b" two", " two"),
    "lines": (b"a\nb: c", "a\nb: c"),
    "one NUL and one line feed": (b"a\n\n\0", "a\n"),
    "one NUL": (b"a\0\0", "a\0"),
    "line feed, then NUL, not the other way": (b"a\0\n", "a\0"),
    "not UTF-8": (b"\xff\xc3\xa9", "\udcffé"),
    "empty": (b"", ""),
}


@pytest.mark.parametrize(("sent", "text"), TEXTS.values(), ids=TEXTS)
@pytest.mark.parametrize("header", [b"Oct 11 22:14:15 su: ", b"su: ", b"1 - - su - - - "])
def test_text(header, sent, text):
    assert parsed(b"<34>" + header + sent)["message"] == text


@pytest.mark.parametrize(
    ("today", "timestamp"),
    [
        (datetime(2026, 6, 15), datetime(2026, 12, 31, 23, 59, 59)),
        (datetime(2027, 1, 1), datetime(2026, 12, 31, 23, 59, 59)),
        (datetime(2026, 12, 31), datetime(2026, 12, 31, 23, 59, 59)),
    ],
)
def test_the_last_second_of_a_year(today, timestamp):
    assert parse(b"<34>Dec 31 23:59:59 su: x", today).timestamp == timestamp


def test_the_first_second_of_next_year():
    message = parse(b"<34>Jan  1 00:00:00 su: x", datetime(2026, 12, 31, 23, 59, 59))
    assert message.timestamp == datetime(2027, 1, 1)


def test_the_year_is_this_one_by_default():
    today = datetime.now()
    raw = today.strftime("<34>%b %d %H:%M:%S su: x").encode()
    assert parse(raw).timestamp == today.replace(microsecond=0)


@pytest.mark.parametrize(
    ("pri", "facility", "level"),
    [(b"<0>", 0, 0), (b"<7>", 0, 7), (b"<8>", 8, 0), (b"<13>", 8, 5), (b"<191>", 184, 7)],
)
def test_pri(pri, facility, level):
    message = parse(pri + b"x")
    assert (message.facility, message.level, message.message) == (facility, level, "x")


@pytest.mark.parametrize(
    "pri", [b"", b"<>", b"<192>", b"<1000>", b"<013>", b"< 13>", b"<13", b"<-1>"]
)
def test_without_a_valid_pri_all_is_text(pri):
    raw = pri + b"Oct 11 22:14:15 su: x\n\0"
    assert parse(raw) == Message(message=raw[:-2].decode(), raw=raw)


RFC5424 = {
    "example 1": (
        b"<34>1 2003-10-11T22:14:15.003Z mymachine.example.com su - ID47 -"
        b" \xef\xbb\xbf'su root' failed",
        {
            "timestamp": datetime(2003, 10, 11, 22, 14, 15, 3000, timezone.utc),
            "hostname": "mymachine.example.com",
            "ident": "su",
            "msgid": "ID47",
            "message": "'su root' failed",
        },
    ),
    "example 2": (
        b"<34>1 2003-08-24T05:14:15.000003-07:00 192.0.2.1 myproc 8710 - - %% It's time.",
        {
            "timestamp": datetime(2003, 8, 24, 5, 14, 15, 3, timezone(timedelta(hours=-7))),
            "hostname": "192.0.2.1",
            "ident": "myproc",
            "pid": "8710",
            "message": "%% It's time.",
        },
    ),
    "example 4": (
        b'<34>1 - h a - ID47 [exampleSDID@32473 iut="3" eventSource="Application"][b@32473 c="d"]',
        {
            "hostname": "h",
            "ident": "a",
            "msgid": "ID47",
            "structured_data": {
                "exampleSDID@32473": {"iut": "3", "eventSource": "Application"},
                "b@32473": {"c": "d"},
            },
            "message": "",
        },
    ),
    "nothing but NILVALUEs": (b"<34>1 - - - - - -", {"message": ""}),
    "a space and no text": (b"<34>1 - - - - - - ", {"message": ""}),
    "escapes, and what is none": (
        rb'<34>1 - - - - - [a b="\"\\\]\n[="] x',
        {"structured_data": {"a": {"b": '"\\]\\n[='}}, "message": "x"},
    ),
    "an element alone": (b"<34>1 - - - - - [a] x", {"structured_data": {"a": {}}, "message": "x"}),
    "an empty value": (
        b'<34>1 - - - - - [a b=""] x',
        {"structured_data": {"a": {"b": ""}}, "message": "x"},
    ),
    "a name again": (
        b'<34>1 - - - - - [origin ip="1" ip="2"] x',
        {"structured_data": {"origin": {"ip": "2"}}, "message": "x"},
    ),
    "a line feed in a value": (
        b'<34>1 - - - - - [a b="c\n\\\nd"] x',
        {"structured_data": {"a": {"b": "c\n\\\nd"}}, "message": "x"},
    ),
}


@pytest.mark.parametrize(("raw", "fields"), RFC5424.values(), ids=RFC5424)
def test_rfc5424(raw, fields):
    assert parsed(raw) == fields


NOT_RFC5424 = {
    "version": "2 - - - - - -",
    "a field too few": "1 - - - - -",
    "a field too long": f"1 - - {'a' * 49} - - -",
    "seven digits of a second": "1 2003-10-11T22:14:15.0030000Z - - - - -",
    "no zone": "1 2003-10-11T22:14:15 - - - - -",
    "no such day": "1 2003-02-29T22:14:15Z - - - - -",
    "an open element": "1 - - - - - [a",
    "an open value": '1 - - - - - [a b="c] x',
    "an unescaped bracket": '1 - - - - - [a b="]"] x',
    "an unescaped quote": '1 - - - - - [a b="""] x',
    "an SD-ID again": '1 - - - - - [a b="c"][a b="c"] x',
    "no space after the elements": '1 - - - - - [a b="c"]x',
    "no structured data": "1 - - - - - x",
}


@pytest.mark.parametrize("text", NOT_RFC5424.values(), ids=NOT_RFC5424)
def test_what_breaks_rfc5424_is_text(text):
    assert parsed(b"<34>" + text.encode()) == {"message": text}


PRINTABLE = [chr(c) for c in range(33, 127)]
SD_NAMES = st.text([c for c in PRINTABLE if c not in '="]'], min_size=1, max_size=32)
TEXT = st.text(st.characters(exclude_categories=["Cs"]))


def field(longest: int) -> st.SearchStrategy[str | None]:
    return st.none() | st.text(PRINTABLE, min_size=1, max_size=longest).filter(lambda f: f != "-")


def zones() -> st.SearchStrategy[timezone]:
    return st.integers(-1439, 1439).map(lambda minutes: timezone(timedelta(minutes=minutes)))


PARAMETERS = st.dictionaries(SD_NAMES, TEXT, max_size=3)
MESSAGES = st.builds(
    Message,
    facility=st.integers(0, 23).map(lambda number: number << 3),
    level=st.integers(0, 7),
    timestamp=st.none() | st.datetimes(timezones=zones()),
    hostname=field(255),
    ident=field(48),
    pid=field(128),
    msgid=field(32),
    structured_data=st.none()
    | st.dictionaries(
        SD_NAMES, st.dictionaries(SD_NAMES, TEXT, max_size=3), min_size=1, max_size=3
    ),
    message=TEXT,
)


def written(message: Message) -> bytes:
    """The message as RFC 5424 section 6 writes it."""
    timestamp = message.timestamp and message.timestamp.isoformat()
    header = " ".join(field or "-" for field in (timestamp, *message[3:7]))
    elements = "-"
    if message.structured_data is not None:
        elements = "".join(map(written_element, *zip(*message.structured_data.items())))
    text = f"<{message.facility | message.level}>1 {header} {elements} \ufeff{message.message}"
    return text.encode() + b"\n\0"


def written_element(name: str, parameters: dict[str, str]) -> str:
    escapes = str.maketrans({character: f"\\{character}" for character in '\\"]'})
    written = (f' {key}="{value.translate(escapes)}"' for key, value in parameters.items())
    return f"[{name}{''.join(written)}]"


@given(MESSAGES)
def test_rfc5424_round_trip(message):
    raw = written(message)
    assert parse(raw) == message._replace(raw=raw)


# A tag without what ends one; a host that is none; and a PID as syslogd takes it.
TAGS = st.text([c for c in PRINTABLE if c not in ":[]"], min_size=1, max_size=32)
PIDS = st.none() | st.text([c for c in PRINTABLE if c not in "[]"], min_size=1, max_size=10)
HOSTS = st.none() | st.from_regex(r"[a-z0-9.:-]{0,20}[a-z0-9]", fullmatch=True)


def bsd(moment: datetime) -> str:
    """RFC 3164's timestamp, with the fraction that some add."""
    months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"
    clock = moment.strftime("%H:%M:%S.%f" if moment.microsecond else "%H:%M:%S")
    return f"{months.split()[moment.month - 1]} {moment.day:2} {clock}"


@given(
    when=st.datetimes(datetime(2000, 2, 1), datetime(2000, 11, 30)),
    is_iso=st.booleans(),
    zone=st.none() | zones(),
    host=HOSTS,
    tag=TAGS,
    pid=PIDS,
    text=TEXT,
)
@settings(max_examples=200, deadline=None)
def test_rfc3164_round_trip(when, is_iso, zone, host, tag, pid, text):
    when = when.replace(tzinfo=zone) if is_iso else when
    stamp = when.isoformat() if is_iso else bsd(when)
    sender = f"{tag}[{pid}]" if pid else tag
    header = " ".join(filter(None, [stamp, host, sender]))
    raw = f"<34>{header}: {text}\n\0".encode()
    found = parse(raw, datetime(2000, 6, 1))
    assert found == Message(32, 2, when, host, tag, pid, None, None, text, raw)


PIECES = [
    b"<34>",
    b"1 ",
    b"- ",
    b"Oct 11 22:14:15 ",
    b"2026-10-11T22:14:15Z ",
    b"su",
    b"[7]",
    b": ",
]
PIECES += [b"[a ", b'b="', b'"', b"]", b"\\", b"\n", b"\0", b"\xef\xbb\xbf", b"\xff"]
NEARLY = st.lists(st.sampled_from(PIECES) | st.binary(max_size=4)).map(b"".join)


@given(st.binary() | NEARLY | NEARLY.map(lambda rest: b"<34>" + rest))
def test_any_bytes_are_taken(raw):
    message = parse(raw)
    assert message.raw == raw
    assert (message.facility is None) == (message.level is None)
    text = message.message.encode("utf-8", "surrogateescape")
    assert raw.removesuffix(b"\0").removesuffix(b"\n").endswith(text)
