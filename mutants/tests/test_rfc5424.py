"""The examples of RFC 5424, sections 6.5 and 6.3.5, field for field.

The time and the process are this test's: TIMESTAMP and PROCID are not to be chosen.
"""

from __future__ import annotations

import datetime
import os
import socket
from typing import Any, NamedTuple

import pytest

import syslog3
from syslog3.arguments import structured_data
from syslog3.collector import Collector

from peers.daemons import Rsyslogd, SyslogNg

EXAMPLE = {"exampleSDID@32473": {"iut": "3", "eventSource": "Application", "eventID": "1011"}}
PRIORITY = {"examplePriority@32473": {"class": "high"}}


class Example(NamedTuple):
    """What the RFC prints, and what to say to get it."""

    printed: str  # with its own TIMESTAMP and PROCID
    hostname: str
    ident: str
    facility: str
    level: str
    text: str
    msgid: str | None = None
    data: dict[str, dict[str, str]] | None = None

    def log(self, **keywords: Any) -> None:
        with syslog3.Log(self.ident, 0, self.facility, hostname=self.hostname, **keywords) as log:
            log.syslog(self.level, self.text, msgid=self.msgid, structured_data=self.data)

    def priority(self) -> tuple[int, int]:
        """Return facility and level as the numbers of <syslog.h>."""
        facility, level = self.facility.upper(), self.level.upper()
        return getattr(syslog3, f"LOG_{facility}"), getattr(syslog3, f"LOG_{level}")

    def without_time_and_process(self) -> list[str]:
        """Return the printed fields but these two; the RFC prints U+FEFF as BOM."""
        return fields(self.printed.replace("BOM", ""))


def fields(message: str) -> list[str]:
    pri, _, hostname, ident, _, *rest = message.split(" ", 6)
    return [pri, hostname, ident, *rest]


EXAMPLES = {
    "1": Example(
        "<34>1 2003-10-11T22:14:15.003Z mymachine.example.com su - ID47 -"
        " BOM'su root' failed for lonvick on /dev/pts/8",
        *("mymachine.example.com", "su", "auth", "crit"),
        "'su root' failed for lonvick on /dev/pts/8",
        msgid="ID47",
    ),
    "2": Example(
        "<165>1 2003-08-24T05:14:15.000003-07:00 192.0.2.1 myproc 8710 - -"
        " %% It's time to make the do-nuts.",
        *("192.0.2.1", "myproc", "local4", "notice"),
        "%% It's time to make the do-nuts.",
    ),
    "3": Example(
        "<165>1 2003-10-11T22:14:15.003Z mymachine.example.com evntslog - ID47"
        ' [exampleSDID@32473 iut="3" eventSource="Application" eventID="1011"]'
        " BOMAn application event log entry...",
        *("mymachine.example.com", "evntslog", "local4", "notice"),
        "An application event log entry...",
        msgid="ID47",
        data=EXAMPLE,
    ),
    "4": Example(
        "<165>1 2003-10-11T22:14:15.003Z mymachine.example.com evntslog - ID47"
        ' [exampleSDID@32473 iut="3" eventSource="Application" eventID="1011"]'
        '[examplePriority@32473 class="high"]',
        *("mymachine.example.com", "evntslog", "local4", "notice"),
        "",
        msgid="ID47",
        data={**EXAMPLE, **PRIORITY},
    ),
}

by_example = pytest.mark.parametrize("example", EXAMPLES.values(), ids=EXAMPLES)


@by_example
def test_section_6_5_to_our_collector(example: Example, syslog_collector: Collector) -> None:
    host, port = syslog_collector.udp
    example.log(mechanism="udp", host=host, port=port)
    [message] = syslog_collector.wait(1)
    assert fields(message.raw.decode()) == example.without_time_and_process()
    assert (message.facility, message.level) == example.priority()
    assert (message.hostname, message.ident) == (example.hostname, example.ident)
    assert (message.pid, message.msgid) == (str(os.getpid()), example.msgid)
    assert message.structured_data == example.data
    assert message.message == example.text


@pytest.mark.once
@pytest.mark.parametrize("make", [Rsyslogd, SyslogNg])
@by_example
def test_section_6_5_to_daemons(example: Example, make: type[Rsyslogd] | type[SyslogNg]) -> None:
    with make("udp") as daemon:
        host, port = daemon.addresses["udp"]
        example.log(mechanism="udp", host=host, port=port)
        [record] = daemon.wait(1)
    facility, level = example.priority()
    expected = {
        "facility": facility >> 3,
        "level": level,
        "hostname": example.hostname,
        "ident": example.ident,
        "pid": str(os.getpid()),
        "msgid": example.msgid,
        "structured_data": example.data or {},
        "message": example.text,
    }
    assert {**record, **expected} == record


@pytest.mark.parametrize(
    ("data", "printed"),
    [
        (EXAMPLE, '[exampleSDID@32473 iut="3" eventSource="Application" eventID="1011"]'),
        (
            {**EXAMPLE, **PRIORITY},
            '[exampleSDID@32473 iut="3" eventSource="Application" eventID="1011"]'
            '[examplePriority@32473 class="high"]',
        ),
        (
            {"sigSig": {"ver": "1", "rsID": "1234", "signature": "..."}},
            '[sigSig ver="1" rsID="1234" signature="..."]',
        ),
    ],
    ids=["1", "2", "5"],
)
def test_section_6_3_5(data: dict[str, dict[str, str]], printed: str) -> None:
    structured_data.check(data)
    assert structured_data.render(data).decode() == printed


def test_section_6_3_5_example_3_whose_second_element_is_text(syslog_collector: Collector) -> None:
    """A blank between two elements ends the structured data."""
    host, port = syslog_collector.udp
    with syslog3.Log("i", mechanism="udp", host=host, port=port) as log:
        log.info('[examplePriority@32473 class="high"]', structured_data=EXAMPLE)
    [message] = syslog_collector.wait(1)
    assert message.raw.endswith(
        b' [exampleSDID@32473 iut="3" eventSource="Application" eventID="1011"]'
        b' [examplePriority@32473 class="high"]'
    )
    assert message.structured_data == EXAMPLE
    assert message.message == '[examplePriority@32473 class="high"]'


def test_section_6_3_5_example_4_is_invalid() -> None:
    with pytest.raises(ValueError, match="invalid SD-ID: ' exampleSDID@32473'"):
        structured_data.check({" exampleSDID@32473": {}})


@pytest.mark.parametrize(
    ("text", "msg"),
    [
        ("", b""),
        ("hello", b" hello"),
        ("grüße", " \ufeffgrüße".encode()),
        ("\ufeffhello", " \ufeff\ufeffhello".encode()),
        ("\x7f\t", b" \x7f\t"),
    ],
)
def test_section_6_4_text_beyond_ascii_says_that_it_is_utf_8(
    text: str, msg: bytes, syslog_collector: Collector
) -> None:
    host, port = syslog_collector.udp
    with syslog3.Log("i", mechanism="udp", host=host, port=port) as log:
        log.info(text)
    [message] = syslog_collector.wait(1)
    assert message.raw.endswith(b" - -" + msg)
    assert message.message == text


LONG = "x" * 300


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ({"ident": LONG, "hostname": LONG}, {"ident": "x" * 48, "hostname": "x" * 255}),
        ({"ident": "a b", "hostname": "a\nb"}, {"ident": "a_b", "hostname": "a_b"}),
        ({"ident": "ü☃", "hostname": "ü"}, {"ident": "__", "hostname": "_"}),
        ({"ident": "-"}, {"ident": None}),
        ({"ident": ""}, {"ident": None}),
        ({}, {"hostname": socket.gethostname(), "pid": str(os.getpid())}),
    ],
)
def test_section_6_2_header_fields(
    given: dict[str, str], sent: dict[str, str], syslog_collector: Collector
) -> None:
    host, port = syslog_collector.udp
    with syslog3.Log(mechanism="udp", host=host, port=port, **{"ident": "i", **given}) as log:
        log.info("hello")
    [message] = syslog_collector.wait(1)
    assert {**message._asdict(), **sent} == message._asdict()


@pytest.mark.parametrize(
    ("msgid", "sent"),
    [("x" * 40, "x" * 32), ("a b]", "a_b]"), ("ü", "_"), ("", None), ("-", None)],
)
def test_section_6_2_7_msgid(msgid: str, sent: str | None, syslog_collector: Collector) -> None:
    host, port = syslog_collector.udp
    with syslog3.Log("i", mechanism="udp", host=host, port=port) as log:
        log.info("hello", msgid=msgid)
    [message] = syslog_collector.wait(1)
    assert (message.msgid, message.message) == (sent, "hello")


def test_section_6_2_3_timestamp(syslog_collector: Collector) -> None:
    """With microseconds and the zone."""
    host, port = syslog_collector.udp
    before = datetime.datetime.now(datetime.timezone.utc)
    with syslog3.Log("i", mechanism="udp", host=host, port=port) as log:
        for _ in range(20):
            log.info("hello")
    messages = syslog_collector.wait(20)
    after = datetime.datetime.now(datetime.timezone.utc)
    times = [message.timestamp for message in messages]
    assert [before, *times, after] == sorted([before, *times, after])
    assert any(time.microsecond % 1000 for time in times)
    assert {time.utcoffset() for time in times} == {before.astimezone().utcoffset()}
