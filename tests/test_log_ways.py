"""The ways of C's by which a log's messages go, past Python's delivery."""

from __future__ import annotations

import gc
import inspect
import os
import threading
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

import syslog3
from syslog3 import LOG_ERR, LOG_INFO, LOG_MAIL, LOG_UPTO, Log
from syslog3.compiled.binding import ffi
from syslog3.delivery.delivery import Delivery

from support.dev_log import DatagramLog
from support.receiving import KINDS, PLENTY, Receiver, receiving

#: TLS is Python's, message by message.
KINDS_OF_C = [kind for kind in KINDS if kind != "tls"]


@pytest.fixture(params=KINDS_OF_C)
def receiver(request: pytest.FixtureRequest) -> Iterator[Receiver]:
    with receiving(request.param, request) as receiver:
        yield receiver


@pytest.fixture
def deliveries(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """The texts of the messages that take the long way."""
    texts: list[bytes] = []
    send = Delivery.send

    def noted(self: Delivery, message: Any, *arguments: Any, **keywords: Any) -> None:
        texts.append(message.text)
        send(self, message, *arguments, **keywords)

    monkeypatch.setattr(Delivery, "send", noted)
    return texts


def has_way(log: Log, priority: int = LOG_INFO) -> bool:
    return bool(log._ways[priority] != ffi.NULL)


def test_the_first_message_of_a_priority_opens_the_way_of_the_next(
    receiver: Receiver, deliveries: list[bytes]
) -> None:
    with receiver.log() as log:
        for number in range(3):
            log.info(f"info {number}")
            log.syslog("mail|err", f"mail {number}")
    received = sorted(receiver.texts(6))
    assert received == [f"{what} {number}" for what in ("info", "mail") for number in range(3)]
    assert deliveries == [b"info 0", b"mail 0"]
    assert (log.sent, log.lost) == (6, 0)


def test_libc_has_ways_too(dev_log: DatagramLog, deliveries: list[bytes]) -> None:
    with Log("billing", 0, "local3") as log:
        for text in ("first", "second", "a\0b", "last"):
            log.warning(text)
        assert log.sent == 4
    received = [message.decode() for message in dev_log.drain()]
    assert [message.split(": ")[1] for message in received] == ["first", "second", "a#000b", "last"]
    assert {message[:5] for message in received} == {"<156>"}
    assert deliveries == [b"first", b"a\0b"]


def test_an_owner_of_libcs_log_lives_as_long_as_a_way_to_it(dev_log: DatagramLog) -> None:
    log = Log("billing", 0, "local3")
    log.warning("first")
    way = log._ways[syslog3.LOG_WARNING]
    log.close()
    del log
    gc.collect()
    assert syslog3.log._send(way, b"second") == 0
    assert [message.split(b": ")[1] for message in dev_log.drain()] == [b"first", b"second"]


@pytest.mark.parametrize("text", ["a\0b", "\0", "a\0", ""])
def test_a_nul_is_no_end(unix: Receiver, deliveries: list[bytes], text: str) -> None:
    with unix.log() as log:
        log.info("first")
        log.info(text)
        log.syslog("info", text)
        log.syslog(LOG_INFO, text)
    escaped = text.replace("\0", "#000")
    assert unix.texts(4) == ["first", escaped, escaped, escaped]
    assert deliveries == [b"first"]


def test_a_closed_log_has_no_ways(receiver: Receiver) -> None:
    log = receiver.log()
    log.info("one")
    assert has_way(log)
    ways = log._ways
    log.close()
    assert not has_way(log)
    log.info("two")
    assert has_way(log) and log._ways is ways
    log.close()
    assert receiver.texts(2) == ["one", "two"]


@pytest.mark.parametrize(
    "keywords", [{"option": "perror"}, {"structured_data": {"id@32473": {"k": "v"}}}]
)
def test_a_message_that_is_more_than_its_text_has_none(
    unix: Receiver, keywords: dict[str, Any], capfd: pytest.CaptureFixture[str]
) -> None:
    with unix.log(**keywords) as log:
        for _ in range(2):
            log.info("hello")
            log.syslog("info", "hello")
        assert not has_way(log)
    first, *_ = messages = unix.texts(4)
    assert len(set(messages)) == 1 and first.endswith("hello")
    assert capfd.readouterr().err.count("hello") == (4 if "option" in keywords else 0)


def test_what_an_old_connection_said_is_not_held_against_the_new_one(
    receiver: Receiver, deliveries: list[bytes]
) -> None:
    """A thread may have taken a way just before another one opened the connection again."""
    with receiver.log() as log:
        log.info("one")
        old = log._ways[LOG_INFO]
        log.close()
        log.info("two")
        connection = log._delivery._preferred.connection
        new, log._ways[LOG_INFO] = log._ways[LOG_INFO], old
        log.info("three")
        assert log._delivery._preferred.connection is connection
        assert log._ways[LOG_INFO] == new
    assert sorted(receiver.texts(3)) == ["one", "three", "two"]
    assert deliveries == [b"one", b"two", b"three"]


def test_a_way_outlives_its_log_while_a_thread_uses_it(receiver: Receiver) -> None:
    """Threads send while others close and drop: none finds memory that is not there any more.

    Relies on reference counts: a call holds the way that it was given, the way its channel.
    """
    logs = [receiver.log() for _ in range(4)]

    def send() -> None:
        for number in range(100):
            logs[number % 4].info("text")

    threads = [threading.Thread(target=send) for _ in range(3)]
    for thread in threads:
        thread.start()
    for number in range(12):
        logs[number % 4].close()
        logs[number % 4] = receiver.log()
    for thread in threads:
        thread.join()
    for log in logs:
        log.close()
    receiver.collector.wait(300, timeout=PLENTY)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork() here")
def test_a_child_has_none_of_its_parents_ways(unix: Receiver) -> None:
    with unix.log(option="pid") as log:
        log.info("parent")
        pid = os.fork()
        if not pid:
            status = 1
            try:
                if not has_way(log):
                    log.info("child")
                    log.info("child")
                    status = 0 if has_way(log) else 2
            finally:
                os._exit(status)
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
        assert has_way(log)
        messages = unix.collector.wait(3)
    assert [message.pid for message in messages] == [str(os.getpid()), str(pid), str(pid)]


# Priorities


@pytest.mark.parametrize(
    "number", [6.0, Decimal(6), Fraction(6), complex(6), b"info", None, ("info",), ["info"]]
)
def test_what_equals_a_priority_is_none(unix: Receiver, number: Any) -> None:
    with unix.log() as log:
        log.syslog(6, "known")
        log.syslog("info", "known")
        with pytest.raises(TypeError, match="priority must be int or str, not"):
            log.syslog(number, "text")
        log.syslog(True, "alert")
    assert unix.texts(3) == ["known", "known", "alert"]


def test_what_lies_about_its_value_is_what_it_is(unix: Receiver) -> None:
    class Text(str):
        def __hash__(self) -> int:
            return hash("info")

        def __eq__(self, other: object) -> bool:
            return other == "info"

    class Number(int):
        def __hash__(self) -> int:
            return 6

        def __eq__(self, other: object) -> bool:
            return other == 6

    with unix.log() as log:
        log.syslog("info", "known")
        log.syslog(Text("err"), "text")
        log.syslog(Number(LOG_MAIL | LOG_ERR), "number")
        with pytest.raises(ValueError, match="invalid priority: 192"):
            log.syslog(192, "beyond")
        with pytest.raises(ValueError, match="invalid priority: -1"):
            log.syslog(-1, "beyond")
    _, text, number = unix.collector.wait(3)
    assert text.level == LOG_ERR
    assert (number.facility, number.level) == (LOG_MAIL, LOG_ERR)


def test_the_mask_stops_names_and_numbers(unix: Receiver) -> None:
    with unix.log(mask=LOG_UPTO(LOG_ERR)) as log:
        for priority in ("info", 6, "mail|info", LOG_MAIL | LOG_INFO, "mail.debug"):
            log.syslog(priority, "stopped %s", "unless")
            assert log.many(priority, ["stopped"]) == 0
        log.syslog("mail|err", "one")
        log.setlogmask(LOG_UPTO(LOG_INFO))
        log.syslog("mail|info", "two")
        log.info("three")
        log.debug("stopped")
    assert unix.texts(3) == ["one", "two", "three"]


# The methods of the levels


def test_a_subclass_has_the_last_word(unix: Receiver) -> None:
    class Loud(Log):
        def info(self, message: str, /, *args: object, **keywords: Any) -> None:  # type: ignore[override]
            super().info(f"{message}!", *args, **keywords)

    with Loud("test", **unix.keywords) as log:
        log.info("hello")
        log.info("%s", "hello")
        log.notice("hello")
        log.extra = 1  # type: ignore[attr-defined]  # an attribute of the user's own
    assert unix.texts(3) == ["hello!", "hello!", "hello"]


def test_methods_show_what_they_take() -> None:
    assert str(inspect.signature(Log.info)) == str(inspect.signature(Log.syslog)).replace(
        "priority: 'int | str', ", ""
    )


def test_an_unknown_keyword_says_which_ones_there_are(unix: Receiver) -> None:
    with unix.log() as log:
        with pytest.raises(
            TypeError,
            match=r"unknown keyword: level \(allowed: errno, msgid, structured_data\)",
        ):
            log.info("text", level=3)  # type: ignore[call-arg]
        assert log.sent == 0


@pytest.mark.parametrize("message", [None, b"bytes", 1])
def test_a_message_that_is_no_text(unix: Receiver, message: Any) -> None:
    with unix.log() as log:
        log.info("known")
        for call in (log.info, lambda message: log.syslog("info", message)):
            with pytest.raises(TypeError, match="message must be str, not"):
                call(message)
        with pytest.raises(UnicodeEncodeError):
            log.syslog("info", "\udcff")
        assert log.sent == 1
