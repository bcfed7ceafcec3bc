"""Named pipes."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

import syslog3

from support.endpoints import Endpoint, fifo, read_pipe, rfc3164


def test_a_pipe_at_dev_log(private: None) -> None:
    with fifo("/dev/log") as reader, syslog3.Log("billing", 0, "local3", mechanism="pipe") as log:
        log.warning("hello")
        assert rfc3164("hello").match(read_pipe(reader).decode())


def test_a_pipe_without_a_reader(directory: Path) -> None:
    path = str(directory / "pipe")
    os.mkfifo(path)
    with pytest.raises(syslog3.SyslogError, match=f"- pipe: {path}: No such device or address"):
        syslog3.Log("i", "ndelay", mechanism="pipe", path=path, timeout=0.05)


def test_a_reader_that_goes_away_is_noticed_and_kills_nobody(directory: Path) -> None:
    path = str(directory / "pipe")
    with syslog3.Log("i", mechanism="pipe", path=path, timeout=0.1) as log:
        with fifo(path) as reader:
            log.info("one")
            assert read_pipe(reader).endswith(b" i: one\n")
        with pytest.raises(syslog3.SyslogError, match=f"- pipe: {path}: No such file"):
            log.info("two")  # no SIGPIPE
        with fifo(path) as reader:
            log.info("three")
            assert read_pipe(reader).endswith(b" i: three\n")
        assert (log.sent, log.lost) == (2, 1)


@pytest.mark.parametrize("make", [Path.touch, Path.mkdir], ids=["file", "directory"])
def test_what_is_no_pipe_is_refused(make: Callable[[Path], None], directory: Path) -> None:
    path = directory / "pipe"
    make(path)
    with pytest.raises(syslog3.SyslogError, match=f"- pipe: {path}: not a named pipe"):
        syslog3.Log("i", "ndelay", mechanism="pipe", path=path, timeout=0.05)


def test_each_path_that_was_tried_is_named(private: None) -> None:
    with pytest.raises(syslog3.SyslogError, match=r"- pipe: /dev/log: No such file .*$"):
        syslog3.Log("i", "ndelay", mechanism="pipe", timeout=0.05)


def test_two_writers_of_many_lines(endpoint_of: Callable[[str], Endpoint]) -> None:
    """What is short is whole in a pipe, whoever else writes: pipe(7)."""
    endpoint = endpoint_of("pipe")
    received = bytearray()

    def read() -> None:
        while received.count(b"\n") < 2 * 3000:
            received.extend(endpoint.read())

    def write(ident: str) -> None:
        with endpoint.log(ident=ident) as log:
            log.many("info", [f"{ident * 50} {number}" for number in range(3000)])

    threads = [threading.Thread(target=read)]
    threads += [threading.Thread(target=write, args=(ident,)) for ident in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    lines = received.decode().splitlines()
    for ident in "ab":
        ours = [line.partition(f" {ident}: ")[2] for line in lines if f" {ident}: " in line]
        assert ours == [f"{ident * 50} {number}" for number in range(3000)]


def test_a_pipe_that_is_full_is_waited_for_no_longer_than_timeout(
    endpoint_of: Callable[[str], Endpoint],
) -> None:
    endpoint = endpoint_of("pipe")
    text = b"x" * 1000
    with endpoint.log(option="nofatal", timeout=0.05) as log:
        with pytest.warns(syslog3.SyslogWarning, match="pipe: Connection timed out"):
            while log.lost == 0:
                log.info(text.decode())
        lines = endpoint.read().splitlines()
        assert len(lines) == log.sent
        assert all(line.endswith(b" billing: " + text) for line in lines)
        log.info("and on")
        assert endpoint.read().endswith(b" billing: and on\n")
