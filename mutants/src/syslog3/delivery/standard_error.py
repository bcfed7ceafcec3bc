"""``perror``: messages also go to standard error, before a deadline. Source: openlog(3)."""

from __future__ import annotations

import contextlib
import os
import select
import socket
import stat
import sys
from typing import TYPE_CHECKING

from syslog3.waiting.patience import Patience

if TYPE_CHECKING:
    from collections.abc import Iterator

    from syslog3.waiting.deadline import Deadline

#: Bytes that can be written to a pipe without blocking once poll() says it is writable: pipe(7).
_ROOM = select.PIPE_BUF if hasattr(select, "PIPE_BUF") else 512

_patience = Patience()


def write(lines: str, deadline: Deadline) -> None:
    """Write to standard error; drop what can't be written before the deadline."""
    if sys.stderr is None:  # a daemon may have none
        return
    with contextlib.suppress(OSError, ValueError):  # it is closed
        fd = _descriptor()
        if fd is None:
            sys.stderr.write(lines)
        elif not _patience.is_lost:
            encoding = sys.stderr.encoding or "utf-8"
            _write_all(fd, lines.encode(encoding, "backslashreplace"), deadline)


def _descriptor() -> int | None:
    """Return the descriptor of standard error if writing to it may block, else None."""
    try:
        fd = sys.stderr.fileno()
    except (OSError, ValueError, AttributeError):  # replaced by an object without a descriptor
        return None
    mode = os.fstat(fd).st_mode
    return None if stat.S_ISREG(mode) else fd


def _write_all(fd: int, data: bytes, deadline: Deadline) -> None:
    with _nonblocking(fd) as writable:
        while data:
            with contextlib.suppress(BlockingIOError):
                if _has_room(fd, deadline.rest()):
                    data = data[_write(writable, data[:_ROOM]) :]
                    _patience.regain()
                    continue
            if not deadline.rest():
                _patience.waited_in_vain(deadline.seconds)
                return


def _has_room(fd: int, timeout: float) -> bool:
    poll = select.poll()
    poll.register(fd, select.POLLOUT)
    return bool(poll.poll(timeout * 1000))


def _write(fd: int, data: bytes) -> int:
    if not stat.S_ISSOCK(os.fstat(fd).st_mode):
        return os.write(fd, data)
    with socket.socket(fileno=os.dup(fd)) as duplicate:
        return duplicate.send(data, socket.MSG_DONTWAIT)


@contextlib.contextmanager
def _nonblocking(fd: int) -> Iterator[int]:
    """Yield a non-blocking descriptor of the same pipe or terminal.

    Polling is not enough: another writer may fill the pipe between poll() and write(). O_NONBLOCK
    can't be set on ``fd`` itself, because other processes share its open file description.
    """
    try:
        own = os.open(f"/proc/self/fd/{fd}", os.O_WRONLY | os.O_NONBLOCK | os.O_NOCTTY)
    except OSError:  # not Linux, or a socket
        yield fd
        return
    try:
        yield own
    finally:
        os.close(own)
