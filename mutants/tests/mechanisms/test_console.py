"""The console, for people to read."""

from __future__ import annotations

import os
import tty
from collections.abc import Callable
from pathlib import Path

import pytest

import syslog3

from support.endpoints import CONSOLE, Endpoint, read_pipe

OpenEndpoint = Callable[[str], Endpoint]


def test_text_and_an_end_of_line(endpoint_of: OpenEndpoint) -> None:
    endpoint = endpoint_of("console")
    with endpoint.log(option="pid") as log:
        log.err("grüße\tall")
    assert endpoint.read().decode() == f"billing[{os.getpid()}]: grüße\tall\r\n"


def test_a_terminal(private: None) -> None:
    master, slave = os.openpty()
    tty.setraw(slave)
    os.symlink(os.ttyname(slave), CONSOLE)
    try:
        with syslog3.Log("i", mechanism="console") as log:
            log.info("hello")
        assert read_pipe(master) == b"i: hello\r\n"
    finally:
        os.unlink(CONSOLE)
        os.close(master)
        os.close(slave)


def test_a_file(private: None) -> None:
    console = Path(CONSOLE)
    console.touch()
    try:
        with syslog3.Log("i", mechanism="console") as log:
            log.info("hello")
        assert console.read_bytes() == b"i: hello\r\n"
    finally:
        console.unlink()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[2Jall is well", "#033[2Jall is well"),
        ("one\ntwo\rthree", "one#012two#015three"),
        ("\x9b31m", "#233#2331m"),
        ("a\0b\x7f", "a#000b#177"),
    ],
)
def test_no_text_commands_the_terminal(text: str, shown: str, endpoint_of: OpenEndpoint) -> None:
    endpoint = endpoint_of("console")
    with endpoint.log() as log:
        log.info(text)
    line = endpoint.read()
    assert line.count(b"\r\n") == 1 and line.endswith(b"\r\n")
    printed = line[:-2].decode()
    assert printed.isprintable()


def test_none(private: None) -> None:
    says = f"- console: {CONSOLE}: No such file or directory"
    with pytest.raises(syslog3.SyslogError, match=says):
        syslog3.Log("i", "ndelay", mechanism="console", timeout=0.05)


def test_what_cannot_be_a_console_is_refused(private: None) -> None:
    os.mkdir(CONSOLE)
    try:
        with pytest.raises(
            syslog3.SyslogError, match=f"- console: {CONSOLE}: not a device or file"
        ):
            syslog3.Log("i", "ndelay", mechanism="console", timeout=0.05)
    finally:
        os.rmdir(CONSOLE)
