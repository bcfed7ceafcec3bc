"""By libc, ``unix`` and ``journal`` to systemd-journald: its fields are what was given."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import syslog3

from peers import exchange
from peers.daemons import Journald, Record
from peers.exchange import DATA, FIELDS, HOSTILE, KIB64, TEXTS, Route

pytestmark = pytest.mark.once

JOURNAL = Route("journal", {"mechanism": "journal"}, str)
UNIX = Route("unix", {"mechanism": "unix"}, str)
NATIVE = Route("dev_log", {"mechanism": "native"}, str)

MEBIBYTE = 1 << 20

BINARY = {
    "every character below 256": "".join(map(chr, range(256))),
    "NUL": "\0",
    "LF": "\n",
    "a field": "\nPRIORITY=0\nMESSAGE=forged\n",
    "beyond the BMP": "\U0010ffff\U0001f389",
    "no characters": "\ufffe\uffff\u2028\ufeff",
}


@pytest.fixture(scope="module")
def daemon() -> Iterator[Journald]:
    syslog3.closelog()
    with Journald() as daemon:
        yield daemon
        syslog3.closelog()


# By its own protocol: any text, byte for byte.

ANY = {**TEXTS, **HOSTILE, **BINARY, "64 KiB": KIB64, "1 MiB": "x" * MEBIBYTE}
ANY["1 MiB, binary"] = "\0\n\x1b[m☃" * (MEBIBYTE // 8)
ANY["16 MiB"] = "0123456789abcde\n" * MEBIBYTE


@pytest.mark.parametrize("text", ANY.values(), ids=ANY)
def test_journal_text(daemon: Journald, text: str) -> None:
    with exchange.log_to(daemon, JOURNAL) as log:
        record = exchange.exchange(daemon, log, text)
    assert record["message"] == text
    assert {**record, **FIELDS} == record


def test_journal_fields(daemon: Journald) -> None:
    data = {**DATA, "b@32473": {"lines": "two\nlines", "a.b": "any\0"}}
    with exchange.log_to(daemon, JOURNAL) as log:
        record = exchange.exchange(daemon, log, "x", msgid="ID47", structured_data=data)
    expected = {
        "PRIORITY": "4",
        "SYSLOG_FACILITY": "19",
        "SYSLOG_IDENTIFIER": exchange.IDENT,
        "SYSLOG_PID": FIELDS["pid"],
        "MSGID": "ID47",
        "EXAMPLESDID_32473_EVENTSOURCE": '"App" \\ [x]',
        "EXAMPLESDID_32473_CLASS": "höh",
        "EXAMPLESDID_32473_EMPTY": "",
        "SD_ORIGIN_IP": "192.0.2.1",
        "B_32473_LINES": "two\nlines",
        "B_32473_A_B": "any\0",
        "MESSAGE": "x",
    }
    fields = record["fields"]
    assert {name: fields[name] for name in fields if not name.startswith("_")} == expected


def test_journal_message_id(daemon: Journald) -> None:
    identity = "fc2e22bc6ee647b6b90729ab34a250b1"
    with exchange.log_to(daemon, JOURNAL) as log:
        record = exchange.exchange(daemon, log, "x", msgid=identity)
    assert record["fields"]["MESSAGE_ID"] == identity
    assert "MSGID" not in record["fields"]


def test_journal_many(daemon: Journald) -> None:
    texts = [f"{number}\n{number}" for number in range(1000)]
    before = len(daemon.records())
    with exchange.log_to(daemon, JOURNAL) as log:
        assert log.many("warning", texts) == 1000
    records = daemon.wait(before + 1000)[before:]
    assert [record["message"] for record in records] == texts


# As a syslog daemon.


def shown(record: Record) -> str:
    """Return the text as it came: journald cuts blanks off its end, and then keeps all of it."""
    text: str = record["raw"].partition("]: ")[2] if record["raw"] else record["message"]
    return text


SYSLOG = {**TEXTS, **HOSTILE, "64 KiB": KIB64}


@pytest.mark.parametrize("text", SYSLOG.values(), ids=SYSLOG)
@pytest.mark.parametrize("route", [UNIX, NATIVE], ids=str)
def test_syslog_text(daemon: Journald, route: Route, text: str) -> None:
    with exchange.log_to(daemon, route) as log:
        record = exchange.exchange(daemon, log, text)
    assert shown(record) == text.replace("\0", "#000")
    assert {**record, **FIELDS} == record


def test_syslog_fields(daemon: Journald) -> None:
    with exchange.log_to(daemon, UNIX) as log:
        record = exchange.exchange(daemon, log, "x", msgid="ID47", structured_data=DATA)
    assert {**record, **FIELDS, "message": exchange.as_text("x", DATA)} == record


def test_a_mebibyte_by_unix_is_shortened(daemon: Journald) -> None:
    text = "☃" * (MEBIBYTE // 3)
    with exchange.log_to(daemon, UNIX) as log:
        message = exchange.exchange(daemon, log, text)["message"]
    assert message.endswith("[truncated]")
    begun = message[: -len("[truncated]")]
    assert text.startswith(begun) and len(begun.encode()) > 2 * len(KIB64)


def test_two_logs_share_libc(daemon: Journald) -> None:
    before = len(daemon.records())
    with syslog3.Log("one", "pid", "local1") as one, syslog3.Log("two", 0, "local2") as two:
        for log in (one, two, one):
            log.info("hello")
    records = daemon.wait(before + 3)[before:]
    found = [(r["ident"], r["pid"], r["facility"]) for r in records]
    pid = FIELDS["pid"]
    assert found == [("one", pid, 17), ("two", None, 18), ("one", pid, 17)]
