"""Syslog over TLS. Source: RFC 5425.

The wire bytes come from the same C as everywhere; the ssl module sends them.
"""

from __future__ import annotations

import contextlib
import errno
import os
import select
import socket
import ssl
import threading
from typing import TYPE_CHECKING

from syslog3.binding import lib
from syslog3.mechanisms.addresses import Deadline
from syslog3.mechanisms.addresses import connect as connect_to

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from syslog3.channel import Wire
    from syslog3.mechanisms.base import Target
    from syslog3.structured_data import StructuredData

#: The port that IANA gave to it.
PORT = 6514

#: How many messages go into one call of the ssl module.
BATCH = 256


def check(target: Target) -> None:
    """Nothing to look at: whether it works, connecting tells."""


def connect(target: Target, timeout: float) -> TLSConnection:
    deadline = Deadline(timeout)
    host = target.host or "localhost"
    sock = connect_to(host, target.port or PORT, socket.SOCK_STREAM, deadline)
    context = target.ssl_context or ssl.create_default_context()
    try:
        sock.settimeout(deadline.left())
        tls = context.wrap_socket(sock, server_hostname=host)
    except (OSError, ValueError) as error:
        sock.close()
        raise OSError(getattr(error, "errno", None) or errno.EPROTO, f"{host}: {error}") from None
    return TLSConnection(tls, target.wire("rfc5424", lib.SYSLOG3_OCTET, with_host=True))


class TLSConnection:
    """What :class:`syslog3.channel.Channel` is, by way of the ssl module."""

    reopens = True

    def __init__(self, sock: ssl.SSLSocket, wire: Wire) -> None:
        self.sent = 0
        self._sock = sock
        self._wire = wire
        self._turn = threading.Lock()
        self._pid = os.getpid()
        self._identity = self._look()

    def send(self, priority: int, text: bytes, timeout: float) -> int:
        return self.send_structured(priority, text, None, None, timeout)

    def send_structured(
        self,
        priority: int,
        text: bytes,
        msgid: bytes | None,
        data: StructuredData | None,
        timeout: float,
    ) -> int:
        def write(deadline: Deadline) -> None:
            self._wire.append(priority, text, msgid, data)
            self._write(self._wire.take(), deadline)
            self.sent += 1

        return self._in_turn(write, timeout)

    def send_many(self, priority: int, texts: Sequence[bytes], timeout: float) -> tuple[int, int]:
        sent = 0

        def write(deadline: Deadline) -> None:
            nonlocal sent
            for begin in range(0, len(texts), BATCH):
                batch = texts[begin : begin + BATCH]
                for text in batch:
                    self._wire.append(priority, text, None, None)
                self._write(self._wire.take(), deadline)
                sent += len(batch)
                self.sent += len(batch)

        error = self._in_turn(write, timeout)
        return sent, error

    def send_framed(self, message: bytes, timeout: float) -> int:
        return self._in_turn(lambda deadline: self._write(message, deadline), timeout)

    def flush(self, timeout: float) -> int:
        return 0  # a message is written whole, or the connection given up

    def give_up(self, timeout: float) -> tuple[bytes, int]:
        self.close()
        return b"", 0

    def close(self) -> None:
        """Close the connection, unless its descriptor's number has become somebody else's.

        The peer is told, if that needs no waiting. Not by a child process: it is the parent's peer.
        """
        if not self._is_ours():
            self._sock.detach()
            return
        if self._pid == os.getpid():
            self._sock.settimeout(0)
            with contextlib.suppress(OSError, ValueError):
                self._sock.unwrap()
        self._sock.close()

    def _in_turn(self, write: Callable[[Deadline], None], timeout: float) -> int:
        """Let one thread at a time write, the others waiting no longer than they may."""
        if self._pid != os.getpid():
            return errno.ESTALE
        if not self._turn.acquire(timeout=timeout):
            return errno.ETIMEDOUT
        deadline = Deadline(timeout)
        try:
            self._check_peer()
            write(deadline)
        except OSError as error:
            # A record of which a part is written can't be taken back: nothing may follow it.
            self._wire.take()
            self.close()
            return errno.ETIMEDOUT if isinstance(error, socket.timeout) else errno.EPIPE
        finally:
            self._turn.release()
        return 0

    def _look(self) -> tuple[int, int] | None:
        try:
            status = os.fstat(self._sock.fileno())
        except OSError:
            return None
        return status.st_dev, status.st_ino

    def _is_ours(self) -> bool:
        return self._look() == self._identity

    def _check_peer(self) -> None:
        """Raise :exc:`OSError` when the peer has closed: it never sends anything else to us."""
        if not self._is_ours():
            raise OSError(errno.EBADF, os.strerror(errno.EBADF))
        poll = select.poll()
        poll.register(self._sock, select.POLLIN)
        if not poll.poll(0):
            return
        self._sock.settimeout(0)
        with contextlib.suppress(ssl.SSLWantReadError):
            while self._sock.recv(4096):
                pass
            raise BrokenPipeError(errno.EPIPE, os.strerror(errno.EPIPE))

    def _write(self, data: bytes, deadline: Deadline) -> None:
        self._sock.settimeout(deadline.left())
        self._sock.sendall(data)
