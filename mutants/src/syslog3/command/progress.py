"""Progress through a file, on a terminal: rich's bar where rich is installed, else a line."""

from __future__ import annotations

import os
import stat
import time
from typing import TYPE_CHECKING, Protocol

from syslog3.command import report

if TYPE_CHECKING:
    from types import TracebackType

#: Seconds between two updates.
PERIOD = 0.1


class Progress(Protocol):
    """Shows how much of the input has been handed over."""

    def show(self, read: int, messages: int) -> None:
        """Show that ``read`` bytes of the input have become ``messages`` handed over."""

    def __enter__(self) -> Progress: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None: ...


def progress_of(descriptor: int) -> Progress:
    """Return a progress display, a silent one unless the input is a file and stderr a terminal."""
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode) or not os.isatty(report.STDERR):
        return Unseen()
    try:
        import rich.progress  # noqa: F401
    except ImportError:
        return Line(status.st_size)
    return Bar(status.st_size)


class Unseen:
    """Shows nothing."""

    def show(self, read: int, messages: int) -> None:
        """Show nothing."""

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, *exception: object) -> None:
        pass


class Line:
    """A line of text that is overwritten at each update."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._next = 0.0
        self._shown = (0, 0)

    def show(self, read: int, messages: int) -> None:
        """Show the percentage of the file, and the number of messages."""
        self._shown = read, messages
        now = time.monotonic()
        if now >= self._next:
            self._next = now + PERIOD
            self._write("")

    def _write(self, end: str) -> None:
        read, messages = self._shown
        percent = 100 * read // self._size if self._size else 100
        text = f"\r{percent:3d}% {messages} lines{end}"
        report.write_to(report.STDERR, text.encode())

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, *exception: object) -> None:
        self._write("\n")


class Bar:
    """rich's progress bar."""

    def __init__(self, size: int) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, TaskProgressColumn, TextColumn, TimeRemainingColumn
        from rich.progress import Progress as RichProgress

        self._bar = RichProgress(
            BarColumn(),
            TaskProgressColumn(),
            TextColumn("{task.fields[messages]} lines"),
            TimeRemainingColumn(),
            console=Console(stderr=True),
            refresh_per_second=1 / PERIOD,
        )
        self._task = self._bar.add_task("", total=size, messages=0)

    def show(self, read: int, messages: int) -> None:
        """Move the bar on to ``read`` bytes."""
        self._bar.update(self._task, completed=read, messages=messages)

    def __enter__(self) -> Progress:
        self._bar.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._bar.stop()
