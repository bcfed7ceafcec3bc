"""What :class:`syslog3.compiled.channel.Channel` is elsewhere, by the calls of the socket module.

The C makes the bytes here, too. Windows tells nobody what of them has arrived: what was sent on a
connection that breaks counts as sent.
"""

from __future__ import annotations

import contextlib
import errno
import select
import socket
from typing import TYPE_CHECKING, Any

from syslog3.compiled import types
from syslog3.compiled.binding import ffi, lib
from syslog3.errors import strerror
from syslog3.waiting.deadline import Deadline
from syslog3.waiting.turn import Turn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from syslog3.compiled.channel import Counter, Wire
    from syslog3.compiled.texts import Texts

#: The bytes of the largest datagram, 65535 without the headers of IPv4 and UDP; it is not larger
#: with IPv6.
_LARGEST = 65507

#: Bytes read at a time, to be forgotten.
_CHUNK = 1 << 14


class Channel:
    """A connected socket and a wire. For any number of threads.

    ``counter`` counts what is lost, and what is sent unless the caller does. The socket is taken
    over; ``opened`` is none afterwards. Calls wait ``timeout`` seconds at most and return 0 or an
    errno: see ``csrc/channel.h``.
    """

    def __init__(
        self,
        opened: socket.socket,
        wire: Wire,
        counter: Counter,
        where: str,
        *,
        reopens: bool = True,
        counts_sent: bool = True,
    ) -> None:
        #: Whether a new connection in its place may work where this one failed.
        self.reopens = reopens
        self.where = where
        #: What makes its messages bytes.
        self.wire = wire
        self.counter = counter
        #: How many messages it has taken, whole or in part.
        self.taken = 0
        self._counts_sent = counts_sent
        self._socket = socket.socket(fileno=opened.detach())
        self._socket.setblocking(False)
        self._is_stream = self._socket.type == socket.SOCK_STREAM
        self._turn = Turn()
        #: A message of which the first bytes are sent, and the bytes that are left.
        self._begun = self._left = b""
        #: Whether it takes no more messages, and whether it is closed when nobody sends.
        self._is_leaving = self._is_closing = False

    def way(self, priority: int, timeout: float) -> Any:
        return ffi.NULL

    def send_structured(
        self,
        priority: int,
        text: bytes,
        msgid: bytes | None,
        data: object,
        timeout: float,
    ) -> int:
        deadline = Deadline(timeout)
        with self._taken(deadline) as error:
            if error:
                return error
            if self._is_stream:
                self.wire.append(priority, text, msgid, data)
            else:
                _append_within(_LARGEST, self.wire, priority, text, msgid, data)
            error = self._send(self.wire.take(), deadline)
            if not error and self._counts_sent:
                self.counter.add_sent(1)
            return error

    def send_many(self, priority: int, texts: Texts, timeout: float) -> tuple[int, int]:
        """Return how many of ``texts`` were handed over, and 0 or the errno that ended it."""
        deadline = Deadline(timeout)
        return texts.send_each(
            lambda text: self.send_structured(priority, text, None, None, deadline.rest())
        )

    def send_framed(self, message: bytes, timeout: float) -> int:
        """Hand over a message that another channel could not finish."""
        deadline = Deadline(timeout)
        with self._taken(deadline) as error:
            return error or self._send(message, deadline)

    def flush(self, timeout: float) -> int:
        """Send the end of a message of which the beginning is sent, if there is one."""
        deadline = Deadline(timeout)
        with self._taken(deadline) as error:
            return error or self._send_left(deadline)

    def give_up(self, timeout: float) -> list[bytes]:
        """Take no more messages; return the one that was begun, framed, if there is one."""
        with self._taken(Deadline(timeout), even_leaving=True) as error:
            if error:
                self.close()
                return []
            self._is_leaving = True
            begun, self._begun, self._left = self._begun, b"", b""
            return [begun] if begun else []

    def finish(self, last_words: bytes = b"") -> bool:
        """Close when the peer has, which has read all by then. Never waits.

        False: it has not yet, ask again. A message that was begun is sent first, then
        ``last_words``, which are no message.
        """
        now = Deadline(0)
        with self._taken(now, even_leaving=True) as error:
            if error:
                return error == errno.ESTALE
            if not self._is_leaving:
                error = self._say_last(last_words, now)
                if error == errno.ETIMEDOUT:
                    return False
            if error or not self._is_stream or self._look():
                self._close()
            return self._socket.fileno() < 0

    def close(self) -> None:
        """Close the socket. Never waits. A message that was begun is lost then, and counted."""
        self._is_leaving = self._is_closing = True
        with self._taken(Deadline(0), even_leaving=True):
            pass  # or whoever has it closes it, when it ends

    @contextlib.contextmanager
    def _taken(self, deadline: Deadline, *, even_leaving: bool = False) -> Iterator[int]:
        """Yield 0 when no other thread sends, or an errno.

        Whatever is raised in the block, by a signal handler, breaks the connection: nobody knows
        what has been sent.
        """
        if self._turn.is_interrupted:
            yield errno.EDEADLK
            return
        with self._turn.taken(deadline) as is_taken:
            if not is_taken:
                yield errno.ETIMEDOUT
            elif self._socket.fileno() < 0:
                yield errno.ESTALE if even_leaving else errno.EBADF
            elif self._is_leaving and not even_leaving:
                yield errno.EBADF
            else:
                try:
                    yield 0
                except BaseException:
                    self._is_leaving = True
                    raise
                finally:
                    if self._is_closing:
                        self._close()

    def _send(self, message: bytes, deadline: Deadline) -> int:
        """Send a framed message, what is left of another one first."""
        error = self._send_left(deadline)
        if error:
            return error
        self._left = message
        error = self._send_bytes(deadline)
        if self._left == message:  # nothing of it has gone
            self._left = b""
            return error
        self.taken += 1
        self._begun = message if self._left else b""
        return 0

    def _send_left(self, deadline: Deadline) -> int:
        error = self._look()
        if error or not self._left:
            return error
        error = self._send_bytes(deadline)
        if not self._left:
            self._begun = b""
        return error

    def _send_bytes(self, deadline: Deadline) -> int:
        """Send as much of what is left as the time allows; return 0 when that is all of it."""
        try:
            while self._left:
                try:
                    self._left = self._left[self._socket.send(self._left) :]
                except BlockingIOError:
                    rest = deadline.rest()
                    if not select.select([], [self._socket], [], rest)[1] and not deadline.rest():
                        return errno.ETIMEDOUT
        except OSError as error:
            return error.errno or errno.EIO
        return 0

    def _look(self) -> int:
        """Return 0, or an errno: the peer has ended, or the connection is broken.

        What the peer says is read and forgotten: unread, it would make Windows reset the
        connection when it is closed.
        """
        try:
            while self._socket.recv(_CHUNK) or not self._is_stream:
                pass
        except BlockingIOError:
            return 0
        except OSError as error:
            return error.errno or errno.EIO
        return errno.EPIPE

    def _say_last(self, last_words: bytes, deadline: Deadline) -> int:
        """Send what is left and ``last_words``, and tell the peer that nothing follows."""
        error = self._send_left(deadline)
        if error:
            return error
        self._left = last_words
        error = self._send_bytes(deadline)
        self._left = b""
        if not error and self._is_stream:
            with contextlib.suppress(OSError):
                self._socket.shutdown(socket.SHUT_WR)
        self._is_leaving = True
        return error

    def _close(self) -> None:
        self._is_leaving = True
        if self._begun:
            self._begun = self._left = b""
            self.counter.add_lost(1)
        self._socket.close()


def _append_within(
    limit: int, wire: Wire, priority: int, text: bytes, msgid: bytes | None, data: object
) -> None:
    """Append a message, shortened and marked where it would have more than ``limit`` bytes."""
    rendered = wire.render(data) if data else b""
    texts = ffi.from_buffer(text), ffi.from_buffer(rendered)
    message: Any = ffi.new(
        types.MESSAGE,
        {
            "priority": priority,
            "text": texts[0],
            "length": len(text),
            "structured_data": texts[1],
            "structured_data_length": len(rendered),
        },
    )
    c_msgid = ffi.NULL if msgid is None else ffi.new(types.TEXT, msgid)
    message.msgid = c_msgid
    error = lib.syslog3_wire_append_within(wire.c, message, limit)
    if error:
        raise OSError(error, strerror(error))
