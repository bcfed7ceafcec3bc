"""``perror``: messages on standard error as well, before a deadline. Source: openlog(3)."""

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

#: Where poll() says that there is room, so much can be written to a pipe without a wait: pipe(7).
_ROOM = select.PIPE_BUF if hasattr(select, "PIPE_BUF") else 512

_patience = Patience()


def write(lines: str, deadline: Deadline) -> None:
    """Write to standard error; what finds no room in time is left out."""
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
    """Return the descriptor of a standard error that may make its writer wait, else None."""
    try:
        fd = sys.stderr.fileno()
    except (OSError, ValueError, AttributeError):  # text that is kept, or shown otherwise
        return None
    mode = os.fstat(fd).st_mode
    return None if stat.S_ISREG(mode) else fd


def _write_all(fd: int, data: bytes, deadline: Deadline) -> None:
    with _opened_not_to_wait(fd) as writable:
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
def _opened_not_to_wait(fd: int) -> Iterator[int]:
    """Yield a descriptor of the same pipe or terminal whose writes don't wait.

    Another writer may take the room between a look and a write. The flag can't be set on ``fd``
    itself: other processes have the same open file.
    """
    try:
        own = os.open(f"/proc/self/fd/{fd}", os.O_WRONLY | os.O_NONBLOCK | os.O_NOCTTY)
    except OSError:  # no Linux, or a socket
        yield fd
        return
    try:
        yield own
    finally:
        os.close(own)
