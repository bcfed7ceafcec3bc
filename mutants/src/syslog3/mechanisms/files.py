"""Opening devices, named pipes and files."""

from __future__ import annotations

import errno
import os
import stat
from typing import TYPE_CHECKING

from syslog3.compiled.opened import Opened

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def find(paths: Sequence[str], kinds: Sequence[Callable[[int], bool]], what: str) -> str:
    """Return the first of ``paths`` that is of one of ``kinds``: tests of the stat module.

    Raises :exc:`OSError` with a reason for each path, in which ``kinds`` are called ``what``.
    """
    reasons = []
    number = errno.EINVAL  # a file of another kind: waiting would not change it
    for path in paths:
        try:
            if any(is_kind(os.stat(path).st_mode) for is_kind in kinds):
                return path
            reasons.append(f"{path}: not a {what}")
        except OSError as error:
            reasons.append(f"{path}: {error.strerror}")
            number = error.errno or number
    raise OSError(number, "; ".join(dict.fromkeys(reasons)))


def refusal(error: OSError, path: str) -> OSError:
    """Return an error that says why connecting to the socket at ``path`` failed with ``error``."""
    if error.errno is None:  # raised by the socket module itself: the path is too long
        return OSError(errno.ENAMETOOLONG, f"{path}: {error}")
    if error.errno == errno.ECONNREFUSED and not _is_socket(path):
        return OSError(errno.ENOTSOCK, f"{path}: not a socket")
    return OSError(error.errno, f"{path}: {error.strerror}")


def _is_socket(path: str) -> bool:
    try:
        return stat.S_ISSOCK(os.stat(path).st_mode)
    except OSError:
        return True  # gone by now, but a moment ago it refused a connection


def open_to_write(path: str) -> Opened:
    """Open a file to append to it; neither opening nor writing ever blocks."""
    try:
        return _open(path, os.O_WRONLY | os.O_APPEND)
    except OSError as error:
        raise OSError(error.errno, f"{path}: {error.strerror}") from None


def end_line(opened: Opened, path: str, end: bytes) -> None:
    """Write ``end`` if the regular file ``opened``, at ``path``, does not end with a delimiter.

    When a disk was full, half a line may have been left: the next message must not continue it.
    A file that can't be read is left as it is.
    """
    if _last_byte(opened, path) not in (b"", b"\n", b"\0"):
        try:
            os.write(opened.fileno(), end)
        except OSError as error:
            raise OSError(error.errno, f"{path}: {error.strerror}") from None


def _last_byte(opened: Opened, path: str) -> bytes:
    status = os.fstat(opened.fileno())
    if not stat.S_ISREG(status.st_mode) or not status.st_size:
        return b""
    try:
        with _open(path, os.O_RDONLY) as readable:
            if os.path.samestat(os.fstat(readable.fileno()), status):
                return os.pread(readable.fileno(), 1, status.st_size - 1)
    except OSError:
        pass
    return b""


def _open(path: str, flags: int) -> Opened:
    return Opened(path, flags | os.O_NOCTTY | os.O_NONBLOCK | os.O_CLOEXEC)
