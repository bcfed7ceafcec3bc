"""AF_UNIX: a stream socket, then a datagram one, as Sys::Syslog tries them."""

from __future__ import annotations

import errno
import socket
import stat
import time
from typing import TYPE_CHECKING

from syslog3.compiled.binding import lib
from syslog3.compiled.constants import _PATH_LOG
from syslog3.mechanisms import files
from syslog3.mechanisms.base import channel
from syslog3.waiting.deadline import Deadline

if TYPE_CHECKING:
    from syslog3.compiled.channel import Channel, Wire
    from syslog3.mechanisms.base import Target

#: Seconds between two attempts to connect to a listener whose backlog is full.
RETRY_INTERVAL = 0.005


def check(target: Target) -> None:
    files.find([target.path or _PATH_LOG], [stat.S_ISSOCK], "socket")


def connect(target: Target, timeout: float) -> Channel:
    sock, wire = opened(target, timeout)
    return channel(sock, wire, target.counter)


def opened(target: Target, timeout: float) -> tuple[socket.socket, Wire]:
    """Return a socket that is connected to the daemon, and how messages are written there."""
    path = target.path or _PATH_LOG
    deadline = Deadline(timeout)
    try:
        sock, framing = connected(path, socket.SOCK_STREAM, deadline), lib.SYSLOG3_NUL
    except OSError as error:
        if error.errno != errno.EPROTOTYPE:
            raise files.refusal(error, path) from None
        sock, framing = connected(path, socket.SOCK_DGRAM, deadline), lib.SYSLOG3_DATAGRAM
    try:
        return sock, target.wire("rfc3164", framing)
    except BaseException:
        sock.close()
        raise


def connected(path: str, kind: socket.SocketKind, deadline: Deadline) -> socket.socket:
    """Return a non-blocking socket connected to ``path``."""
    if not hasattr(socket, "AF_UNIX"):
        raise OSError(errno.EAFNOSUPPORT, "Python has no Unix sockets on this system")
    sock = socket.socket(socket.AF_UNIX, kind)
    try:
        sock.setblocking(False)
        while True:
            try:
                sock.connect(path)
                return sock
            except BlockingIOError:  # its backlog is full; poll() can't wait for that
                time.sleep(min(RETRY_INTERVAL, deadline.left()))
    except BaseException:  # even if raised by a signal handler
        sock.close()
        raise
