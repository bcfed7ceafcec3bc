"""Contenders that are other programs: Perl, PyPy and logger(1).

Perl and PyPy measure their own time, in one process for all rounds, so that neither their start-up
nor the communication with them counts. logger(1) is timed from outside: the time that it takes for
an empty file is subtracted from the time for a file of messages.
"""

from __future__ import annotations

import math
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from syslog3.bench.task import FILTERED, IDENT, Missing, not_filtered, through_libc

if TYPE_CHECKING:
    from collections.abc import Sequence

    from syslog3.bench.task import Task

HERE = Path(__file__).parent

#: Enough lines and bytes to make logger's start-up time negligible.
LEAST_LINES = 2_500
LEAST_BYTES = 1_500_000

#: Options of logger(1).
LOGGER_PROTOCOL = {"udp": "--udp", "tcp": "--tcp"}


class Worker:
    """A :class:`syslog3.bench.task.Sender`: a process that sends messages, and reports the time."""

    step = 1

    def __init__(self, command: Sequence[str]) -> None:
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            self._reply()
        except OSError as error:
            raise Missing(str(error)) from None

    def time(self, count: int) -> float:
        return self._ask(count, 0)[0]

    def waits(self, count: int, rate: float) -> list[float]:
        return self._ask(count, rate)

    def close(self) -> None:
        self._process.communicate()

    def _ask(self, count: int, rate: float) -> list[float]:
        assert self._process.stdin
        self._process.stdin.write(f"{count} {rate}\n")
        self._process.stdin.flush()
        return [float(seconds) for seconds in self._reply().split()]

    def _reply(self) -> str:
        assert self._process.stdout
        line = self._process.stdout.readline()
        if not line:
            _, said = self._process.communicate()
            raise OSError((said.strip().splitlines() or ["it ended without output"])[-1])
        return line


class LoggerFiles:
    """logger(1): in each round a process reads a file of messages.

    A :class:`syslog3.bench.task.Sender`.
    """

    def __init__(self, command: list[str], text: str) -> None:
        self._command = command
        self._text = text
        self._directory = tempfile.TemporaryDirectory()
        self._start = math.inf
        self.step = max(LEAST_LINES, LEAST_BYTES // len(text))

    def time(self, count: int) -> float:
        # The minimum: other load on the machine can only make it longer.
        self._start = min(self._start, self._seconds(0))
        return self._seconds(count) - self._start

    def _seconds(self, count: int) -> float:
        file = Path(self._directory.name, str(count))
        if not file.exists():
            file.write_text(f"{self._text}\n" * count)
        begin = time.perf_counter()
        subprocess.run([*self._command, "--file", str(file)], check=True)
        return time.perf_counter() - begin

    def waits(self, count: int, rate: float) -> list[float]:
        raise NotImplementedError

    def close(self) -> None:
        self._directory.cleanup()


class Commands:
    """A process for each message. A :class:`syslog3.bench.task.Sender`."""

    step = 1

    def __init__(self, command: list[str]) -> None:
        self._command = command

    def time(self, count: int) -> float:
        begin = time.perf_counter()
        for _ in range(count):
            subprocess.run(self._command, check=True)
        return time.perf_counter() - begin

    def waits(self, count: int, rate: float) -> list[float]:
        raise NotImplementedError

    def close(self) -> None:
        """Nothing is open."""


def program(name: str, package: str) -> str:
    """Return the path of a program, or raise :exc:`Missing`."""
    path = shutil.which(name)
    if path is None:
        raise Missing(f"there is no {name} here (Debian: apt install {package})")
    return path


def open_perl(task: Task) -> Worker:
    """Perl's Sys::Syslog by the target's own mechanism, all in Perl."""
    target = task.target
    if target.transport == "tls":
        raise Missing("has no TLS")
    return _perl(task, "unix" if target.is_unix else target.transport)


def open_native_perl(task: Task) -> Worker:
    """Perl's Sys::Syslog through libc: its default."""
    through_libc(task)
    return _perl(task, "native")


def _perl(task: Task, mechanism: str) -> Worker:
    _single_threaded(task)
    target = task.target
    where = [mechanism, target.path, target.host, str(target.port)]
    script = str(HERE / "sys_syslog.pl")
    return Worker([program("perl", "perl"), script, *where, _level(task), task.text])


def open_pypy(task: Task) -> Worker:
    """PyPy's ``syslog``."""
    through_libc(task)
    _single_threaded(task)
    script = str(HERE / "stdlib_worker.py")
    return Worker([program("pypy3", "pypy3"), "-I", script, _level(task), task.text])


def open_logger(task: Task) -> LoggerFiles:
    """logger(1) of util-linux, which reads a file."""
    not_filtered(task)
    _single_threaded(task)
    target = task.target
    if task.shape == "stalled":
        raise Missing("does not report the time for each line")
    if target.transport == "tls":
        raise Missing("has no TLS")
    command = [program("logger", "bsdutils"), "--tag", IDENT, "--priority", "user.info"]
    command += ["--size", str(max(1024, 2 * len(task.text)))]
    if target.is_unix:
        command += ["--socket", target.path]
    else:
        command += ["--server", target.host, "--port", str(target.port), "--rfc3164"]
        command.append(LOGGER_PROTOCOL[target.transport])
    return LoggerFiles(command, task.text)


def _single_threaded(task: Task) -> None:
    if task.threads > 1:
        raise Missing("is measured with one thread")


def _level(task: Task) -> str:
    return "debug" if task.priority == FILTERED else "info"


# Commands that log one message.


def python(program: str) -> list[str]:
    """Return the command that runs ``program`` with this interpreter."""
    return [sys.executable, "-c", program]


def pypy(text: str) -> list[str]:
    return [program("pypy3", "pypy3"), "-c", f"import syslog; syslog.syslog({text!r})"]


def perl(text: str) -> list[str]:
    script = 'use Sys::Syslog; openlog("x", "", "user"); syslog("info", $ARGV[0])'
    return [program("perl", "perl"), "-e", script, text]


def logger(text: str) -> list[str]:
    return [program("logger", "bsdutils"), text]
