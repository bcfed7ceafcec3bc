"""Syslog over TLS. Source: RFC 5425.

The ssl module encrypts in memory. C formats the messages before that and sends the records after
it, as for every other mechanism.
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
from syslog3.compiled.texts import Texts
from syslog3.mechanisms import addresses
from syslog3.mechanisms.base import channel
from syslog3.waiting import forks
from syslog3.waiting.deadline import Deadline
from syslog3.waiting.turn import Turn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from syslog3.arguments.structured_data import StructuredData
    from syslog3.compiled.channel import Channel, Wire
    from syslog3.compiled.queue import Queue
    from syslog3.mechanisms.base import Target

#: IANA's port for syslog-tls.
PORT = 6514

#: Bytes read at a time during the handshake.
CHUNK = 1 << 14

#: How many messages of send_many() are encrypted, and then sent together.
BATCH = 64


def check(target: Target) -> None:
    """Do nothing: only connecting shows whether it works."""


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
    """Return an errno for the error: timeouts have none, and the ssl module's have OpenSSL's."""
    if isinstance(error, socket.timeout):
        return errno.ETIMEDOUT
    if isinstance(error, (ssl.SSLError, ValueError)):  # whose numbers are OpenSSL's
        return errno.EPROTO
    return error.errno or errno.EPROTO


@lru_cache(maxsize=1)
def _default_context() -> ssl.SSLContext:
    return forks.call(ssl.create_default_context)  # once: it reads all the system's certificates


class Encryption:
    """The client's side of a TLS session, in memory."""

    def __init__(self, context: ssl.SSLContext, host: str) -> None:
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        bios = self._incoming, self._outgoing
        self._tls = forks.call(context.wrap_bio, *bios, server_hostname=host)

    def shake_hands(self, sock: socket.socket, deadline: Deadline) -> None:
        """Do the TLS handshake over ``sock``, or raise :exc:`OSError`."""
        while True:
            try:
                forks.call(self._tls.do_handshake)
            except ssl.SSLWantReadError:
                self._send(sock, deadline)
                sock.settimeout(deadline.left())
                data = sock.recv(CHUNK)
                if not data:
                    raise OSError(errno.ECONNRESET, "closed while hands were shaken") from None
                self._incoming.write(data)
            except ssl.SSLError:
                with contextlib.suppress(OSError):  # that error would hide this one
                    self._send(sock, deadline)  # the alert that tells the peer why
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
        """Return the TLS records for ``plain``. All records must be sent, in this order."""
        forks.call(self._tls.write, plain)
        return self._outgoing.read()

    def end(self) -> bytes:
        """Return the close_notify alert, which ends the session."""
        with contextlib.suppress(ssl.SSLError):
            forks.call(self._tls.unwrap)
        return self._outgoing.read()


class TLSConnection:
    """A :class:`syslog3.compiled.channel.Channel` that carries TLS records.

    Once encrypted, a record must be sent: without it the peer can't decrypt the next ones. So
    messages that could not be sent in time wait here, and no others are accepted before they are
    gone. The channel counts how many are; as C code it is not interrupted by signal handlers.
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
        self._close_notify: bytes | None = None
        self._queue = _Queue(0, b"", [])

    @property
    def taken(self) -> int:
        queue = self._current_queue()
        return queue.taken + len(queue.waiting)

    def way(self, priority: int, timeout: float) -> object:
        return ffi.NULL

    def send_structured(
        self,
        priority: int,
        text: bytes,
        msgid: bytes | None,
        data: StructuredData | None,
        timeout: float,
    ) -> int:
        deadline = Deadline(timeout)
        with self._locked(deadline) as error:
            if error:
                return error
            self.wire.append(priority, text, msgid, data)
            taken, error = self._send([self.wire.take()], deadline)
            self._channel.counter.add_sent(taken)
            return error

    def send_many(self, priority: int, texts: Texts, timeout: float) -> tuple[int, int]:
        deadline = Deadline(timeout)
        left = list(texts)
        sent = 0
        with self._locked(deadline) as error:
            while sent < len(left) and not error:
                batch = []
                for text in left[sent : sent + BATCH]:
                    self.wire.append(priority, text, None, None)
                    batch.append(self.wire.take())
                taken, error = self._send(batch, deadline)
                self._channel.counter.add_sent(taken)
                sent += taken
        return sent, error

    def drain(self, queue: Queue, timeout: float) -> int:
        error = 0
        while not error:
            error = queue.wait() or self.send_taken(queue, timeout)
        return error

    def send_taken(self, queue: Queue, timeout: float) -> int:
        deadline = Deadline(timeout)
        with self._locked(deadline) as error:
            while not error and (batch := self._next_batch(queue)):
                taken, error = self._send(batch, deadline)
                queue.handed_over(taken)
            return error

    def _next_batch(self, queue: Queue) -> list[bytes]:
        return queue.framed(self.wire)[:BATCH]

    def send_framed(self, message: bytes, timeout: float) -> int:
        """Send a message that another connection could not finish."""
        deadline = Deadline(timeout)
        with self._locked(deadline) as error:
            return error or self._send([message], deadline)[1]

    def flush(self, timeout: float) -> int:
        deadline = Deadline(timeout)
        with self._locked(deadline) as error:
            return error or self._send([], deadline)[1]

    def give_up(self, timeout: float) -> list[bytes]:
        deadline = Deadline(timeout)
        with self._locked(deadline) as error:
            if not error:
                self._is_broken = True
                begun = self._channel.give_up(deadline.rest())
                queue = self._current_queue()
                self._queue = queue._replace(waiting=[])
                return [queue.last] * bool(begun) + [plain for plain, _ in queue.waiting]
        self.close()
        return []

    def finish(self) -> bool:
        """Close if everything sent is acknowledged, or lost and counted. Never waits.

        Returns False if it is not yet known, to be called again. A server may send session tickets
        late; if they arrived at a closed socket the kernel would reset the connection, and drop
        what is in flight.
        """
        now = Deadline(0)
        with self._locked(now) as error:
            if not error and not self._is_broken and self._close_notify is None:
                error = self._send([], now)[1]
                if not error:
                    self._close_notify = self._tls.end()
        if error in (errno.ETIMEDOUT, errno.EDEADLK):
            return False
        if error == errno.ESTALE:
            self.close()
        elif self._close_notify is None:
            self._channel.counter.add_lost(len(self.give_up(0)))
        return self._channel.finish(self._close_notify or b"")

    def close(self) -> None:
        """Close the connection now; the messages still waiting are lost, and counted."""
        self._is_broken = self._is_closed = True
        self._channel.close()
        self._lose_waiting()

    def _lose_waiting(self) -> None:
        with self._turn.taken(Deadline(0)) as is_taken:  # else its holder does it, on release
            if is_taken and self._pid == os.getpid():
                queue = self._current_queue()
                self._queue = queue._replace(waiting=[])
                self._channel.counter.add_lost(len(queue.waiting))

    @contextlib.contextmanager
    def _locked(self, deadline: Deadline) -> Iterator[int]:
        """Hold the lock in the block, and yield 0; yield an errno if it could not be acquired.

        An exception in the block, from a signal handler, makes the connection unusable, because it
        may have been raised between two records.
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
        """Accept ``messages`` unless others still wait; return how many, and 0 or an errno."""
        if self._is_broken or self._close_notify is not None:
            return 0, errno.EBADF
        error = self._send_waiting(deadline) or self._channel.flush(deadline.rest())
        if error:
            return 0, error
        encrypted = [(message, self._tls.encrypt(message)) for message in messages]
        self._queue = self._current_queue()._replace(waiting=encrypted)
        error = self._send_waiting(deadline)
        if error in (0, errno.ETIMEDOUT):
            return len(messages), 0
        queue = self._current_queue()
        self._queue = queue._replace(waiting=[])  # the caller keeps what was not sent
        self._is_broken = True
        return len(messages) - len(queue.waiting), error

    def _send_waiting(self, deadline: Deadline) -> int:
        waiting = self._current_queue().waiting
        if not waiting:
            return 0
        records = Texts([record for _, record in waiting])
        return self._channel.send_many(0, records, deadline.rest())[1]

    def _current_queue(self) -> _Queue:
        """Return the queue without the records that the channel has taken in the meantime."""
        queue = self._queue
        gone = self._channel.taken - queue.taken
        if gone:
            last = queue.waiting[gone - 1][0]
            self._queue = queue = _Queue(queue.taken + gone, last, queue.waiting[gone:])
        return queue


class _Queue(NamedTuple):
    """Messages that are encrypted but not sent, with their records; replaced as a whole."""

    #: How many records the channel had taken before these, and the message of the last one.
    taken: int
    last: bytes
    waiting: list[tuple[bytes, bytes]]
