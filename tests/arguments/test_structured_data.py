"""Structured data: what RFC 5424 section 6.3 allows, and how it travels."""

from __future__ import annotations

import string
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import syslog3
from syslog3.arguments import structured_data
from syslog3.collector import Collector, parse

# Section 6.3.3: SD-NAME is 1 to 32 of these.
NAME_CHARACTERS = sorted({*string.printable} - {*string.whitespace, *'="]'})
NAMES = st.text(NAME_CHARACTERS, min_size=1, max_size=32)
IDS = st.builds(
    "{}@{}".format,
    st.text([c for c in NAME_CHARACTERS if c != "@"], min_size=1, max_size=26),
    st.integers(0, 99999),
)
VALUES = st.text(st.characters(exclude_categories=["Cs"]))


@pytest.mark.parametrize(
    "sd_id",
    [
        *("id@32473", "a@0", "!#$%&'()*+,-./:;<>?[\\^_`{|}~@1", "x@32473.1.2", "x" * 30 + "@1"),
        *("timeQuality", "origin", "meta", "alarm", "ssign-cert", "x" * 32),
    ],
)
def test_an_sd_id_of_the_rfcs(sd_id: str) -> None:
    structured_data.check({sd_id: {}})


#: What a name may be, in all errors.
OF_NAMES = "(allowed: 1 to 32 printable ASCII characters, but no space, '=', ']' and '\"')"


@pytest.mark.parametrize(
    "sd_id",
    [
        *("", "@", "@32473", "id@", "id@x", "id@1@2", "id@32473 ", " id@32473", "i d@32473"),
        *("id=@1", "id]@1", 'id"@1', "i\nd@1", "i\0d@1", "\x7f@1", "ïd@1", "\ud800@1", "meta@"),
        *("id@\N{ARABIC-INDIC DIGIT ONE}", "x" * 31 + "@1", "x" * 33),
    ],
)
def test_another_sd_id_is_refused(sd_id: str) -> None:
    with pytest.raises(ValueError) as raised:
        structured_data.check({sd_id: {}})
    assert str(raised.value) in (
        f"invalid SD-ID: {sd_id!r} {OF_NAMES}",
        f"invalid SD-ID: {sd_id!r} (allowed: name@enterprise-number, as 'id@32473', or a name"
        " that IANA has registered)",
    )


@pytest.mark.parametrize("name", ["k", "x" * 32, "!#$%&'()*+,-./:;<>?@[\\^_`{|}~"])
def test_a_param_name_of_the_rfcs(name: str) -> None:
    structured_data.check({"id@32473": {name: ""}})


@pytest.mark.parametrize(
    "name", ["", "a b", "a=b", "a]", 'a"', "a\nb", "a\0", "\x7f", "ä", "x" * 33, "\ud800"]
)
def test_another_param_name_is_refused(name: str) -> None:
    with pytest.raises(ValueError) as raised:
        structured_data.check({"id@32473": {name: ""}})
    assert str(raised.value) == f"invalid PARAM-NAME: {name!r} {OF_NAMES}"


WRONG_TYPES: list[tuple[Any, str]] = [
    ({3: {}}, "SD-ID must be str, not int"),
    ({b"id@1": {}}, "SD-ID must be str, not bytes"),
    ({"id@1": {3: ""}}, "PARAM-NAME must be str, not int"),
    ({"id@1": None}, "structured_data['id@1'] must be a mapping, not NoneType"),
    ({"id@1": "k=v"}, "structured_data['id@1'] must be a mapping, not str"),
    ("[id@1]", "structured_data must be a mapping, not str"),
    ([("id@1", {})], "structured_data must be a mapping, not list"),
    ({"id@1": {"k": b"v"}}, "the value of 'k' must be text, not bytes"),
]


@pytest.mark.parametrize(("data", "says"), WRONG_TYPES, ids=lambda value: str(value)[:20])
def test_another_type_is_refused(data: Any, says: str) -> None:
    with pytest.raises(TypeError) as raised:
        structured_data.check(data)
    assert str(raised.value) == says


def test_a_value_that_utf_8_has_no_bytes_for_is_refused() -> None:
    with pytest.raises(UnicodeEncodeError):
        structured_data.check({"id@32473": {"k": "\ud800"}})


@pytest.mark.parametrize(
    ("data", "rendered"),
    [
        ({}, ""),
        ({"id@1": {}}, "[id@1]"),
        ({"id@1": {"k": "v", "l": "w"}, "b@2": {}}, '[id@1 k="v" l="w"][b@2]'),
        ({"id@1": {"k": 'a"b\\c]d[e='}}, r'[id@1 k="a\"b\\c\]d[e="]'),
        ({"id@1": {"k": "\\n"}}, r'[id@1 k="\\n"]'),
        ({"id@1": {"k": "ü\n\0"}}, '[id@1 k="ü\n\0"]'),
        ({"id@1": {"k": 1, "l": None, "m": True}}, '[id@1 k="1" l="None" m="True"]'),
    ],
)
def test_rendered(data: dict[str, dict[str, Any]], rendered: str) -> None:
    assert structured_data.render(data) == rendered.encode()


@given(st.dictionaries(IDS, st.dictionaries(NAMES, VALUES), min_size=1))
def test_what_is_rendered_is_parsed_back(data: dict[str, dict[str, str]]) -> None:
    structured_data.check(data)
    rendered = structured_data.render(data)
    message = parse(b"<13>1 - h i - - " + rendered + b" text")
    assert message.structured_data == data
    assert message.message == "text"


def field(name: str, value: bytes) -> bytes:
    """In the binary form of systemd's native journal protocol."""
    return name.encode() + b"\n" + bytes([len(value), 0, 0, 0, 0, 0, 0, 0]) + value + b"\n"


@pytest.mark.parametrize(
    ("sd_id", "name", "journal_name"),
    [
        ("id@32473", "key", "ID_32473_KEY"),
        ("My.Id@1.2", "a-b", "MY_ID_1_2_A_B"),
        ("origin", "ip", "SD_ORIGIN_IP"),  # "_PID" of journald's own can't be made
        ("1a@1", "k", "SD_1A_1_K"),
        ("_a@1", "k", "SD__A_1_K"),
        ("a" * 30 + "@1", "k" * 31, "A" * 30 + "_1_" + "K" * 31),
        ("a" * 30 + "@1", "k" * 32, "A" * 30 + "_1_" + "K" * 31),
    ],
)
def test_a_journal_field(sd_id: str, name: str, journal_name: str) -> None:
    data = {sd_id: {name: "caf\u00e9\n"}}
    rendered = structured_data.render_for_journal(data)
    assert rendered == field(journal_name, b"caf\xc3\xa9\n")


def test_each_parameter_is_a_journal_field() -> None:
    data = {"a@1": {"k": 1, "l": None}, "b@2": {}, "c@3": {"k": "v" * 200}}
    assert structured_data.render_for_journal(data) == (
        field("A_1_K", b"1") + field("A_1_L", b"None") + field("C_3_K", b"v" * 200)
    )


@given(st.dictionaries(IDS, st.dictionaries(NAMES, VALUES), min_size=1))
def test_journal_fields_are_ones_that_journald_takes(data: dict[str, dict[str, str]]) -> None:
    rest = structured_data.render_for_journal(data)
    values = [value for parameters in data.values() for value in parameters.values()]
    for value in values:
        name, _, rest = rest.partition(b"\n")
        assert 0 < len(name) <= 64
        assert name[:1].isalpha() and {*name} <= {*b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"}
        size = int.from_bytes(rest[:8], "little")
        assert rest[8 : 8 + size].decode() == value
        assert rest[8 + size : 9 + size] == b"\n"
        rest = rest[9 + size :]
    assert rest == b""


# By a Log.


def log_to(collector: Collector, **keywords: Any) -> syslog3.Log:
    host, port = collector.udp
    return syslog3.Log("i", mechanism="udp", host=host, port=port, timeout=30, **keywords)


def test_of_the_log_and_of_the_message(syslog_collector: Collector) -> None:
    own = {"origin": {"ip": "192.0.2.1"}, "id@32473": {"of": "log"}}
    with log_to(syslog_collector, structured_data=own) as log:
        log.info("one")
        log.info("two", structured_data={"id@32473": {"k": "v"}})
        log.syslog("info", "three", structured_data={"b@32473": {}})
        log.many("info", ["four", "five"])
        log.info("six")
    assert [message.structured_data for message in syslog_collector.wait(6)] == [
        own,
        {**own, "id@32473": {"k": "v"}},
        {**own, "b@32473": {}},
        own,
        own,
        own,
    ]


def test_none_is_nil(syslog_collector: Collector) -> None:
    with log_to(syslog_collector) as log:
        log.info("hello", structured_data={})
        log.info("hello", structured_data=None)
    for message in syslog_collector.wait(2):
        assert message.raw.endswith(b" - - hello")


def test_rfc3164_has_no_place_but_does_not_drop_it(syslog_collector: Collector) -> None:
    data = {"id@32473": {"k": "ü]"}}
    with log_to(syslog_collector, format="rfc3164", structured_data=data) as log:
        log.info("hello", msgid="ID47")
    assert syslog_collector.wait(1)[0].message == 'ID47 [id@32473 k="ü\\]"] hello'


REFUSED: list[tuple[dict[str, Any], type[Exception]]] = [
    ({"structured_data": {"a b@1": {}}}, ValueError),
    ({"structured_data": {"id@32473": {"a b": ""}}}, ValueError),
    ({"structured_data": {"id@32473": {"k": "\ud800"}}}, UnicodeEncodeError),
    ({"structured_data": {3: {}}}, TypeError),
    ({"msgid": "a\0b"}, ValueError),
    ({"msgid": "\ud800"}, UnicodeEncodeError),
    ({"msgid": 3}, TypeError),
]


@pytest.mark.parametrize(("keywords", "error"), REFUSED)
@pytest.mark.parametrize("format", ["rfc3164", "rfc5424"])
def test_what_is_refused_is_refused_before_anything_is_sent(
    keywords: dict[str, Any], error: type[Exception], format: str, syslog_collector: Collector
) -> None:
    with log_to(syslog_collector, format=format) as log:
        with pytest.raises(error):
            log.info("refused", **keywords)
        with pytest.raises(error):
            log.syslog("info", "refused", **keywords)
        assert (log.sent, log.lost) == (0, 0)
        log.info("after")
    [message] = syslog_collector.wait(1)
    assert message.message == "after"


@pytest.mark.parametrize("data", [{"a b@1": {}}, {"id@32473": {"a b": ""}}])
def test_a_log_is_not_made_with_what_is_refused(data: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"invalid (SD-ID|PARAM-NAME): "):
        syslog3.Log("i", mechanism="udp", structured_data=data)


def test_of_a_message_that_the_mask_stops_nothing_is_looked_at(
    syslog_collector: Collector,
) -> None:
    with log_to(syslog_collector, mask=syslog3.LOG_UPTO(syslog3.LOG_ERR)) as log:
        log.info("masked", structured_data={"a b@1": {}})
        log.err("hello")
    assert syslog_collector.wait(1)[0].message == "hello"
