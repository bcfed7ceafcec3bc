"""``perror``: on standard error as well, and no call waits for a standard error that is stuck."""

from __future__ import annotations

import os
import pty
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from syslog3.collector import Collector

PROGRAM = """
import sys, syslog3, time
path, timeout, messages = sys.argv[1], float(sys.argv[2]), int(sys.argv[3])
log = syslog3.Log("test", "perror", mechanism="unix", path=path, timeout=timeout)
slowest = 0.0
for number in range(messages):
    began = time.monotonic()
    log.info("%d %s", number, "x" * 1000)
    slowest = max(slowest, time.monotonic() - began)
began = time.monotonic()
log.many("info", ["many " + "x" * 1000] * 100)
print(slowest, time.monotonic() - began)
"""

TIMEOUT = 0.5
MESSAGES = 200


def stuck_pipe() -> list[int]:
    reader, writer = os.pipe()
    return [writer, reader]


def stuck_socket() -> list[int]:
    ours, theirs = socket.socketpair()
    return [ours.detach(), theirs.detach()]


def stuck_terminal() -> list[int]:
    leader, follower = pty.openpty()
    return [follower, leader]


@pytest.mark.parametrize("open_stuck", [stuck_pipe, stuck_socket, stuck_terminal])
def test_one_that_nobody_reads(
    open_stuck: Callable[[], list[int]], syslog_collector: Collector
) -> None:
    descriptors = open_stuck()
    command = [sys.executable, "-c", PROGRAM, syslog_collector.unix, str(TIMEOUT), str(MESSAGES)]
    try:
        # TimeoutExpired is the failure: with the standard library's print it never ends.
        done = subprocess.run(
            command, stdout=subprocess.PIPE, stderr=descriptors[0], check=True, timeout=60
        )
        slowest, many = map(float, done.stdout.split())
        assert slowest < 3 * TIMEOUT
        assert many < 3 * TIMEOUT
        assert len(syslog_collector.wait(MESSAGES + 100)) == MESSAGES + 100
    finally:
        for descriptor in descriptors:
            os.close(descriptor)


@pytest.mark.parametrize("kind", ["pipe", "file"])
def test_one_that_somebody_reads(kind: str, syslog_collector: Collector, tmp_path: Path) -> None:
    command = [sys.executable, "-c", PROGRAM, syslog_collector.unix, "30", str(MESSAGES)]
    file = tmp_path / "stderr"
    if kind == "pipe":
        done = subprocess.run(command, capture_output=True, check=True, text=True)
        text = done.stderr
    else:
        with file.open("w") as stderr:
            subprocess.run(command, stdout=subprocess.PIPE, stderr=stderr, check=True)
        text = file.read_text()
    assert text.splitlines() == [
        *(f"test: {number} {'x' * 1000}" for number in range(MESSAGES)),
        *[f"test: many {'x' * 1000}"] * 100,
    ]


def test_one_that_is_closed(syslog_collector: Collector) -> None:
    command = [sys.executable, "-c", PROGRAM, syslog_collector.unix, "30", "3"]
    closed = f"import os, sys; os.close(2); os.execv(sys.executable, {command!r})"
    subprocess.run([sys.executable, "-c", closed], stdout=subprocess.PIPE, check=True)
    assert len(syslog_collector.wait(103)) == 103
