"""``perror`` on Windows, where a pipe can't be asked whether it has room: a thread writes to it."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
import threading
from typing import TYPE_CHECKING

from syslog3.waiting.patience import Patience

if TYPE_CHECKING:
    from syslog3.waiting.deadline import Deadline

_patience = Patience()

#: Writes what nobody waited for to the end.
_writer: threading.Thread | None = None


def write(lines: str, deadline: Deadline) -> None:
    """Write to standard error; what follows something that found no room in time is left out."""
    if sys.stderr is None:  # a service has none
        return
    with contextlib.suppress(OSError, ValueError):  # it is closed
        fd = _pipe()
        if fd is None or sys.is_finalizing():  # there are no new threads any more
            sys.stderr.write(lines)
        elif not _patience.is_lost:
            encoding = sys.stderr.encoding or "utf-8"
            _write_to_pipe(fd, lines.encode(encoding, "backslashreplace"), deadline)


def _pipe() -> int | None:
    """Return the descriptor of a standard error that may make its writer wait, else None."""
    try:
        fd = sys.stderr.fileno()
    except (OSError, ValueError, AttributeError):  # text that is kept, or shown otherwise
        return None
    return fd if stat.S_ISFIFO(os.fstat(fd).st_mode) else None


def _write_to_pipe(fd: int, data: bytes, deadline: Deadline) -> None:
    global _writer
    if _writer is None or not _writer.is_alive():
        # By the descriptor: amid a write, sys.stderr would be locked when the program ends.
        _writer = threading.Thread(target=_write_all, args=(fd, data), daemon=True)
        _writer.start()
        _writer.join(deadline.rest())
    if _writer.is_alive():
        _patience.waited_in_vain(deadline.seconds)
    else:
        _patience.regain()


def _write_all(fd: int, data: bytes) -> None:
    with contextlib.suppress(OSError):
        while data:
            data = data[os.write(fd, data) :]
