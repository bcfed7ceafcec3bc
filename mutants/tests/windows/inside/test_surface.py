"""The handler, the command and the collector."""

from __future__ import annotations

import logging
import os
import socket
import subprocess
import sys
from typing import Any

import pytest

import syslog3
from syslog3.collector import Collector

from support.receiving import PLENTY


def record(handler: logging.Handler, text: str) -> None:
    try:
        handler.handle(logging.LogRecord("n", logging.ERROR, "p", 1, text, (), None))
    finally:
        handler.close()


@pytest.mark.parametrize("kind", ["udp", "tcp"])
@pytest.mark.parametrize("by_a_log", [False, True])
def test_the_handler(kind: str, by_a_log: bool, syslog_collector: Collector) -> None:
    address = getattr(syslog_collector, kind)
    keywords: dict[str, Any] = {"ident": "job"} if by_a_log else {}
    socktype = socket.SOCK_STREAM if kind == "tcp" else socket.SOCK_DGRAM
    handler = syslog3.SysLogHandler(address, "local3", socktype, **keywords)
    record(handler, "it failed")
    [message] = syslog_collector.wait(1, PLENTY)
    assert message.message.startswith("it failed")
    assert (message.facility, message.level) == (syslog3.LOG_LOCAL3, syslog3.LOG_ERR)


def test_the_handler_by_the_event_log() -> None:
    handler = syslog3.SysLogHandler(mechanism="eventlog", ident="job")
    record(handler, "it failed")
    assert handler.log is not None and handler.log.sent == 1


def command(*words: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "syslog3", *words], input=stdin, capture_output=True, timeout=PLENTY
    )


@pytest.mark.parametrize("option", ["--udp", "--tcp"])
def test_the_command(option: str, syslog_collector: Collector) -> None:
    host, port = syslog_collector.udp if option == "--udp" else syslog_collector.tcp
    words = [option, "--server", host, "--port", str(port), "--tag", "job", "-p", "mail.err"]
    done = command(*words, stdin=b"one\r\ntwo\n")
    assert (done.returncode, done.stderr) == (0, b"")
    messages = syslog_collector.wait(2, PLENTY)
    assert [message.message for message in messages] == ["one", "two"]
    assert {(m.ident, m.facility, m.level) for m in messages} == {("job", syslog3.LOG_MAIL, 3)}
    assert {m.hostname for m in messages} == {os.environ["COMPUTERNAME"]}


def test_the_command_by_the_event_log() -> None:
    done = command("--tag", "job", "said by the command")
    assert (done.returncode, done.stderr) == (0, b"")


def test_the_collectors_command_says_where_it_listens() -> None:
    words = [sys.executable, "-m", "syslog3.collector", "--udp", "0", "--json"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as collector:
        try:
            assert collector.stderr is not None and collector.stdout is not None
            says = collector.stderr.readline().split()
            host, port = says[-1].decode().rsplit(":", 1)
            with syslog3.Log("job", mechanism="udp", host=host, port=int(port)) as log:
                log.info("heard")
            assert b'"message": "heard"' in collector.stdout.readline()
        finally:
            collector.kill()
