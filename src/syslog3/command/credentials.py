"""``--id=PID`` given by root: messages are sent in the name of that process.

A daemon that listens to a Unix socket trusts the PID in the kernel's credentials more than the
one in the header, and root may choose it. Source: logger(1), unix(7).
"""

from __future__ import annotations

import errno
import os
import select
import socket
import struct
import sys
from typing import TYPE_CHECKING

from syslog3.delivery.python_socket import SocketConnection
from syslog3.mechanisms import unix
from syslog3.waiting.deadline import Deadline

if TYPE_CHECKING:
    from syslog3.command.options import Options
    from syslog3.compiled.channel import Counter, Wire
    from syslog3.mechanisms.base import Mechanism, Target

#: SCM_CREDENTIALS, which PyPy's socket module lacks; 0: only Linux has such a control message.
_CREDENTIALS = 2 if sys.platform == "linux" else 0

#: MSG_NOSIGNAL, which PyPy's socket module lacks, too.
_NO_SIGNAL = 0x4000

#: There is no such process, or root lacks the capability, as in a user namespace.
_REFUSED = (errno.ESRCH, errno.EPERM)


def unix_for(options: Options) -> Mechanism | None:
    """Return the replacement for the mechanism ``unix``; None where none is needed."""
    is_another = options.pid not in (0, os.getpid())
    if is_another and _CREDENTIALS and os.geteuid() == 0:
        return UnixAs(options.pid)
    return None


class UnixAs:
    """The mechanism ``unix``, sending in the name of the process ``pid``."""

    def __init__(self, pid: int) -> None:
        self._pid = pid

    def check(self, target: Target) -> None:
        unix.check(target)

    def connect(self, target: Target, timeout: float) -> ConnectionAs:
        sock, wire = unix.opened(target, timeout)
        return ConnectionAs(self._pid, sock, wire, target.counter)


class ConnectionAs(SocketConnection):
    """A connection to a Unix socket that sends each message in the name of the process ``pid``."""

    def __init__(self, pid: int, sock: socket.socket, wire: Wire, counter: Counter) -> None:
        super().__init__(self._send, counter, os.fsdecode(sock.getpeername()))
        self.wire = self._wire = wire
        self._socket = sock
        ucred = struct.pack("iII", pid, os.getuid(), os.getgid())
        self._control = [(socket.SOL_SOCKET, _CREDENTIALS, ucred)]

    def _send(self, text: bytes, timeout: float) -> None:
        deadline = Deadline(timeout)
        self._wire.append(0, text, None, None)
        message = memoryview(self._wire.take())
        left = message
        while left or left is message:  # an empty datagram is a message, too
            try:
                left = left[self._sent(left) :]
            except BlockingIOError:
                if not self._has_room(deadline):
                    # Half a message on a stream can't be taken back.
                    is_begun = left is not message
                    number = errno.ECONNABORTED if is_begun else errno.ETIMEDOUT
                    raise OSError(number, os.strerror(number)) from None

    def _sent(self, left: memoryview) -> int:
        flags = socket.MSG_DONTWAIT | _NO_SIGNAL
        try:
            return self._socket.sendmsg([left], self._control, flags)
        except OSError as error:
            if error.errno not in _REFUSED:
                raise
            return self._socket.send(left, flags)

    def _has_room(self, deadline: Deadline) -> bool:
        room = select.poll()
        room.register(self._socket, select.POLLOUT)
        return bool(room.poll(deadline.rest() * 1000))

    def finish(self) -> bool:
        self.close()
        return True

    def close(self) -> None:
        self._socket.close()
