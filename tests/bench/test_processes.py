"""Contenders that are other programs."""

from __future__ import annotations

import shutil
import sys

import pytest

from syslog3.bench import processes
from syslog3.bench.processes import Worker
from syslog3.bench.task import Missing, Target, Task
from syslog3.collector import Collector

from support.requirement import require

STALLED = Task("stalled", Target("udp", host="127.0.0.1"), "hello")


def worker(program: str) -> Worker:
    return Worker([sys.executable, "-c", program])


def test_perl_reports_the_time_of_each_call() -> None:
    require(shutil.which("perl"), "Perl")
    with Collector(udp=0) as collector:
        target = STALLED.target._replace(port=collector.udp[1])
        perl = processes.open_perl(STALLED._replace(target=target))
        try:
            waits = perl.waits(3, 1000)
        finally:
            perl.close()
        assert len(waits) == 3 and all(seconds > 0 for seconds in waits)
        assert [message.message.rstrip() for message in collector.wait(3)] == ["hello"] * 3


@pytest.mark.parametrize(
    ("program", "reason"),
    [
        ("pass", "it ended without output"),
        ("import sys; sys.exit('one\\nno such module\\n')", "no such module"),
    ],
)
def test_a_program_that_does_not_start_says_why(program: str, reason: str) -> None:
    with pytest.raises(Missing) as raised:
        worker(program)
    assert str(raised.value) == reason


def test_a_program_that_ends_in_the_middle() -> None:
    begun = worker("print('ready', flush=True); input(); raise SystemExit('no more')")
    with pytest.raises(OSError, match=r"^no more$"):
        begun.time(1)


def test_a_program_that_is_not_here() -> None:
    with pytest.raises(Missing) as raised:
        processes.program("no-such-program", "its-package")
    assert str(raised.value) == (
        "there is no no-such-program here (Debian: apt install its-package)"
    )


def test_logger_has_no_time_for_each_line() -> None:
    with pytest.raises(Missing, match="does not report the time for each line"):
        processes.open_logger(STALLED)
