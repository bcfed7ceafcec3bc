"""Logs over the network: sockets are Python's own here."""

from __future__ import annotations

import contextlib
import os
import socket
import time
from collections.abc import Iterator

import pytest

import syslog3
from syslog3.collector import Collector

from support.receiving import KINDS, PLENTY, Receiver, receiving


@pytest.fixture(params=KINDS)
def receiver(request: pytest.FixtureRequest) -> Iterator[Receiver]:
    with receiving(request.param, request) as opened:
        yield opened


@pytest.fixture(params=["tcp", "tls"])
def stream(request: pytest.FixtureRequest) -> Iterator[Receiver]:
    with receiving(request.param, request) as opened:
        yield opened


def test_there_are_no_other_kinds() -> None:
    assert KINDS == ["udp", "tcp", "tls"]


def test_a_message_and_all_that_it_carries(receiver: Receiver) -> None:
    with receiver.log("job", structured_data={"all@1": {"a": 'q"]\\'}}) as log:
        log.syslog("mail|warning", "ünïcode %d", 3, msgid="M", structured_data={"b@1": {"c": "d"}})
        assert (log.sent, log.lost) == (1, 0)
    [message] = receiver.collector.wait(1, PLENTY)
    assert (message.facility, message.level) == (syslog3.LOG_MAIL, syslog3.LOG_WARNING)
    assert (message.ident, message.pid, message.msgid) == ("job", str(os.getpid()), "M")
    assert message.structured_data == {"all@1": {"a": 'q"]\\'}, "b@1": {"c": "d"}}
    assert message.message == "ünïcode 3"
    assert message.timestamp is not None
    assert abs(message.timestamp.timestamp() - time.time()) < PLENTY


def test_every_level_and_the_logs_facility(receiver: Receiver) -> None:
    with receiver.log() as log:
        for name in ("emerg", "alert", "crit", "err", "warning", "notice", "info", "debug"):
            getattr(log, name)(name)
    messages = receiver.collector.wait(8, PLENTY)
    assert [message.level for message in messages] == list(range(8))
    assert {message.facility for message in messages} == {syslog3.LOG_LOCAL3}


def test_the_mask(receiver: Receiver) -> None:
    with receiver.log(mask=syslog3.LOG_UPTO(syslog3.LOG_ERR)) as log:
        log.info("stopped")
        log.err("passes")
    assert receiver.texts(1) == ["passes"]


def test_nobody_forges_a_second_message(stream: Receiver) -> None:
    with stream.log(framing="lf") as log:
        log.info("one\n<0>1 - - forged - - - two\0three")
    assert stream.texts(1) == ["one#012<0>1 - - forged - - - two#000three"]


def test_many(receiver: Receiver) -> None:
    lines = [f"line {number}" for number in range(50)]
    with receiver.log() as log:
        assert log.many("info", lines) == 50
        assert log.sent == 50
    assert receiver.texts(50) == lines


def test_a_datagram_too_large_is_cut_between_characters_and_marked(
    syslog_collector: Collector,
) -> None:
    host, port = syslog_collector.udp
    with syslog3.Log("i", mechanism="udp", host=host, port=port) as log:
        log.info("é" * 40000)
    [message] = syslog_collector.wait(1, PLENTY)
    assert message.message.endswith("é[truncated]")
    assert 65500 < len(message.raw) <= 65507


def test_a_restart_loses_nothing(stream: Receiver) -> None:
    with stream.log() as log:
        log.info("before")
        assert stream.texts(1) == ["before"]
        stream.collector.close()
        stream.open()
        log.info("after")
        assert stream.texts(1) == ["after"]
        assert (log.sent, log.lost) == (2, 0)


@pytest.fixture
def tcp(request: pytest.FixtureRequest) -> Iterator[Receiver]:
    with receiving("tcp", request) as opened:
        yield opened


# By TCP alone: what a call may wait by then is too little for TLS' hands on a busy machine.
def test_a_daemon_that_comes_late(tcp: Receiver) -> None:
    tcp.collector.close()
    with tcp.log(timeout=0.5) as log:
        with pytest.raises(syslog3.SyslogError, match=r"- tcp: .*refused"):
            log.info("nobody there")
        tcp.open()
        begin = time.monotonic()
        while not log.sent and time.monotonic() - begin < PLENTY:
            with contextlib.suppress(syslog3.SyslogError):
                log.info("there")
        assert tcp.texts(1) == ["there"]
        assert log.sent == 1


def test_the_next_takes_over(syslog_collector: Collector) -> None:
    host, port = syslog_collector.udp
    # TCP's port of that number is free: it is UDP's.
    log = syslog3.Log("i", mechanism=["tcp", "udp"], host=host, port=port, timeout=5)
    with log:
        log.info("one")
    assert [message.message for message in syslog_collector.wait(1, PLENTY)] == ["one"]


def test_a_peer_that_reads_nothing_ends_the_wait() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        host, port = listener.getsockname()
        log = syslog3.Log("i", mechanism="tcp", host=host, port=port, timeout=0.3)
        log.info("x")
        peer, _ = listener.accept()
        begin = time.monotonic()
        with peer, pytest.raises(syslog3.SyslogError, match="- tcp: "):
            for _ in range(200):
                log.info("x" * 1_000_000)
        log.close()
        assert log.lost >= 1
        assert time.monotonic() - begin < PLENTY


def test_an_unknown_host() -> None:
    log = syslog3.Log("i", mechanism="udp", host="no.such.host.invalid", timeout=5)
    with pytest.raises(syslog3.SyslogError, match=r"host 'no\.such\.host\.invalid'"):
        log.info("x")


@pytest.mark.parametrize("name", ["native", "unix", "stream", "pipe", "console", "journal"])
def test_what_windows_has_not(name: str, syslog_collector: Collector) -> None:
    there_are = r"\(allowed: eventlog, inet, tcp, tls, udp\)"
    with pytest.raises(ValueError, match=f"Windows has no such mechanism: '{name}' {there_are}"):
        syslog3.Log(mechanism=name)
    host, port = syslog_collector.udp
    log = syslog3.Log("i", mechanism=[name, "udp"], host=host, port=port)
    with pytest.warns(syslog3.SyslogWarning, match=f"{name} can't be used: Windows has no"), log:
        log.info("x")
    assert len(syslog_collector.wait(1, PLENTY)) == 1


def test_standard_error_as_well(capfd: pytest.CaptureFixture[str], receiver: Receiver) -> None:
    with receiver.log("i", "perror,pid") as log:
        log.info("both")
    assert receiver.texts(1) == ["both"]
    assert capfd.readouterr().err.splitlines() == [f"i[{os.getpid()}]: both"]
