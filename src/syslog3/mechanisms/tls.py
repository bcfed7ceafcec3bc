"""Syslog over TLS. Source: RFC 5425.

The ssl module encrypts, in memory; the wire bytes before that and the sending after it are the same
C's as everywhere.
"""

from __future__ import annotations

import contextlib
import errno
import os
import socket
import ssl
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from syslog3.compiled.binding import ffi, lib
from syslog3.mechanisms import addresses
from syslog3.mechanisms.base import channel
from syslog3.waiting import forks
from syslog3.waiting.deadline import Deadline
from syslog3.waiting.turn import Turn

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from syslog3.arguments.structured_data import StructuredData
    from syslog3.compiled.channel import Channel, Wire
    from syslog3.mechanisms.base import Target

#: The port that IANA gave to it.
PORT = 6514

#: Bytes read at a time while hands are shaken.
CHUNK = 1 << 14

#: How many messages are encrypted before they are sent together.
BATCH = 64


def check(target: Target) -> None:
    """Nothing to look at: whether it works, connecting tells."""


def connect(target: Target, timeout: float) -> TLSConnection:
    deadline = Deadline(timeout)
    host = target.host or "localhost"
    sock = addresses.connect(host, target.port or PORT, socket.SOCK_STREAM, deadline)
    try:
        tls = Encryption(target.ssl_context or _default_context(), host)
        tls.shake_hands(sock, deadline)
        raw = target.wire_of(lib.SYSLOG3_RAW, lib.SYSLOG3_DATAGRAM)
        opened = channel(sock, raw, target.counter, counts_sent=False)
    except (OSError, ValueError) as error:
        sock.close()
        raise OSError(_errno(error), f"{host}: {error}") from None
    wire = target.wire("rfc5424", lib.SYSLOG3_OCTET, with_host=True)
    return TLSConnection(opened, tls, wire)


def _errno(error: OSError | ValueError) -> int:
    """Return the system's number for what went wrong: a socket's timeout has none of its own."""
    if isinstance(error, socket.timeout):
        return errno.ETIMEDOUT
    if isinstance(error, ssl.SSLEOFError):
        return errno.ECONNRESET
    if isinstance(error, (ssl.SSLError, ValueError)):  # whose numbers are OpenSSL's
        return errno.EPROTO
    return error.errno or errno.EPROTO


@lru_cache(maxsize=1)
def _default_context() -> ssl.SSLContext:
    with forks.calls:
        return ssl.create_default_context()  # reads all the system's authorities: once is enough


class Encryption:
    """The client's side of a TLS session that knows no socket."""

    def __init__(self, context: ssl.SSLContext, host: str) -> None:
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        with forks.calls:
            self._tls = context.wrap_bio(self._incoming, self._outgoing, server_hostname=host)

    def shake_hands(self, sock: socket.socket, deadline: Deadline) -> None:
        """Agree with the peer on the session; :exc:`OSError` says why that can't be."""
        while True:
            try:
                with forks.calls:
                    self._tls.do_handshake()
            except ssl.SSLWantReadError:
                self._send(sock, deadline)
                sock.settimeout(deadline.left())
                data = sock.recv(CHUNK)
                if not data:
                    raise OSError(errno.ECONNRESET, "closed while hands were shaken") from None
                self._incoming.write(data)
            except ssl.SSLError:
                with contextlib.suppress(OSError):  # which would hide what is wrong
                    self._send(sock, deadline)  # an alert, too, says why
                raise
            else:
                self._send(sock, deadline)
                return

    def _send(self, sock: socket.socket, deadline: Deadline) -> None:
        data = self._outgoing.read()
        if data:
            sock.settimeout(deadline.left())
            sock.sendall(data)

    def encrypt(self, plain: bytes) -> bytes:
        """Return the records for ``plain``; all of them must be sent, and in their order."""
        with forks.calls:
            self._tls.write(plain)
            return self._outgoing.read()

    def end(self) -> bytes:
        """Return the record that tells the peer that nothing follows."""
        with contextlib.suppress(ssl.SSLError), forks.calls:
            self._tls.unwrap()
        return self._outgoing.read()


class TLSConnection:
    """What :class:`syslog3.compiled.channel.Channel` is, with encryption before it.

    What is encrypted must be sent, or nothing after it can be read. So messages that found no room
    in time wait here, and the next ones are not taken until these have gone. C, which nothing
    interrupts, knows how many have.
    """

    reopens = True

    def __init__(self, channel: Channel, tls: Encryption, wire: Wire) -> None:
        self.where = channel.where
        self._channel = channel
        self._tls = tls
        self.wire = wire
        self._turn = Turn()
        self._pid = os.getpid()
        self._is_broken = False
        self._is_closed = False
        self._farewell: bytes | None = None
        self._queue = _Queue(0, b"", [])

    @property
    def taken(self) -> int:
        queue = self._look()
        return queue.taken + len(queue.waiting)

    def way(self, priority: int, timeout: float) -> object:
        return ffi.NULL

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
        deadline = Deadline(timeout)
        with self._taken(deadline) as error:
            if error:
                return error
            self.wire.append(priority, text, msgid, data)
            taken, error = self._send([self.wire.take()], deadline)
            self._channel.counter.add_sent(taken)
            return error

    def send_many(self, priority: int, texts: Sequence[bytes], timeout: float) -> tuple[int, int]:
        deadline = Deadline(timeout)
        sent = 0
        with self._taken(deadline) as error:
            while sent < len(texts) and not error:
                batch = []
                for text in texts[sent : sent + BATCH]:
                    self.wire.append(priority, text, None, None)
                    batch.append(self.wire.take())
                taken, error = self._send(batch, deadline)
                self._channel.counter.add_sent(taken)
                sent += taken
        return sent, error

    def send_framed(self, message: bytes, timeout: float) -> int:
        """Send a message that another connection could not finish."""
        deadline = Deadline(timeout)
        with self._taken(deadline) as error:
            return error or self._send([message], deadline)[1]

    def flush(self, timeout: float) -> int:
        deadline = Deadline(timeout)
        with self._taken(deadline) as error:
            return error or self._send([], deadline)[1]

    def give_up(self, timeout: float) -> list[bytes]:
        deadline = Deadline(timeout)
        with self._taken(deadline) as error:
            if not error:
                self._is_broken = True
                begun = self._channel.give_up(deadline.rest())
                queue = self._look()
                self._queue = queue._replace(waiting=[])
                return [queue.last] * bool(begun) + [plain for plain, _ in queue.waiting]
        self.close()
        return []

    def finish(self) -> bool:
        """Close if all that was sent has arrived, or is known to be lost, and counted. Never waits.

        A server may send session tickets as late as when all is sent: they must not find a socket
        that is closed, lest the kernel drop what is on its way.
        """
        now = Deadline(0)
        with self._taken(now) as error:
            if not error and not self._is_broken and self._farewell is None:
                error = self._send([], now)[1]
                if not error:
                    self._farewell = self._tls.end()
        if error in (errno.ETIMEDOUT, errno.EDEADLK):
            return False
        if error == errno.ESTALE:
            self.close()
        elif self._farewell is None:
            self._channel.counter.add_lost(len(self.give_up(0)))
        return self._channel.finish(self._farewell or b"")

    def close(self) -> None:
        """Close the connection now; what is waiting is lost, and counted."""
        self._is_broken = self._is_closed = True
        self._channel.close()
        self._lose_waiting()

    def _lose_waiting(self) -> None:
        with self._turn.taken(Deadline(0)) as is_taken:  # or whoever has it does, when it ends
            if is_taken and self._pid == os.getpid():
                queue = self._look()
                self._queue = queue._replace(waiting=[])
                self._channel.counter.add_lost(len(queue.waiting))

    @contextlib.contextmanager
    def _taken(self, deadline: Deadline) -> Iterator[int]:
        """Yield 0 when no other thread sends, or an errno.

        Whatever is raised in the block, by a signal handler, breaks the connection: it may have
        come between a record and the next one.
        """
        if self._pid != os.getpid():
            yield errno.ESTALE
            return
        if self._turn.is_interrupted:
            yield errno.EDEADLK
            return
        try:
            with self._turn.taken(deadline) as is_taken:
                try:
                    yield 0 if is_taken else errno.ETIMEDOUT
                except BaseException:
                    self._is_broken = self._is_broken or is_taken
                    raise
        finally:
            if self._is_closed:
                self._lose_waiting()

    def _send(self, messages: list[bytes], deadline: Deadline) -> tuple[int, int]:
        """Take ``messages`` unless others are waiting still; return how many, and an errno or 0."""
        if self._is_broken or self._farewell is not None:
            return 0, errno.EBADF
        error = self._send_waiting(deadline) or self._channel.flush(deadline.rest())
        if error:
            return 0, error
        encrypted = [(message, self._tls.encrypt(message)) for message in messages]
        self._queue = self._look()._replace(waiting=encrypted)
        error = self._send_waiting(deadline)
        if error in (0, errno.ETIMEDOUT):
            return len(messages), 0
        queue = self._look()
        self._queue = queue._replace(waiting=[])  # what did not go is the caller's again
        self._is_broken = True
        return len(messages) - len(queue.waiting), error

    def _send_waiting(self, deadline: Deadline) -> int:
        waiting = self._look().waiting
        if not waiting:
            return 0
        return self._channel.send_many(0, [record for _, record in waiting], deadline.rest())[1]

    def _look(self) -> _Queue:
        """Return what waits now; what C has taken since the last look is forgotten."""
        queue = self._queue
        gone = self._channel.taken - queue.taken
        if gone:
            last = queue.waiting[gone - 1][0]
            self._queue = queue = _Queue(queue.taken + gone, last, queue.waiting[gone:])
        return queue


class _Queue(NamedTuple):
    """Messages that are encrypted and not sent, each with its record; replaced in one step."""

    #: How many messages C had taken before these, and the last of them.
    taken: int
    last: bytes
    waiting: list[tuple[bytes, bytes]]
