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

#: Seconds between two looks at a listener whose queue of connections is full.
PATIENCE = 0.005


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
    """Return a socket that is connected to ``path`` and does not block."""
    sock = socket.socket(socket.AF_UNIX, kind)
    try:
        sock.setblocking(False)
        while True:
            try:
                sock.connect(path)
                return sock
            except BlockingIOError:  # its queue is full, and poll() does not tell when it is not
                time.sleep(min(PATIENCE, deadline.left()))
    except BaseException:  # also what a signal handler raises
        sock.close()
        raise
