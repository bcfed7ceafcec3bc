"""A route: one mechanism of a log and its connection, which is reopened when it breaks."""

from __future__ import annotations

import errno
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from syslog3.errors import strerror
from syslog3.mechanisms import load
from syslog3.waiting.deadline import Deadline
from syslog3.waiting.turn import Turn

if TYPE_CHECKING:
    from collections.abc import Callable

    from syslog3.mechanisms.base import Connection, Mechanism, Target

    Send = Callable[[Connection, float], int]

#: Errors after which the connection is still usable.
NOT_BROKEN = (
    *(0, errno.ETIMEDOUT, errno.EMSGSIZE, errno.ENOMEM, errno.EDEADLK),
    *(
        errno.ENOSPC,
        errno.EDQUOT,
    ),  # what is left of a message is written before the next
)

#: Errors that pass, as when a daemon is away or starting: retrying may help.
_PASSING = {
    errno.EACCES,
    errno.EADDRNOTAVAIL,
    errno.EAGAIN,
    errno.EBADF,
    errno.ECONNABORTED,
    errno.ECONNREFUSED,
    errno.ECONNRESET,
    errno.EHOSTDOWN,
    errno.EHOSTUNREACH,
    errno.EIO,
    errno.EMFILE,
    errno.ENETDOWN,
    errno.ENETUNREACH,
    errno.ENFILE,
    errno.ENOBUFS,
    errno.ENOENT,
    errno.ENOMEM,
    errno.ENOSPC,
    errno.ENOTCONN,
    errno.ENXIO,
    errno.EPIPE,
    errno.EDQUOT,
    errno.ESTALE,
    errno.ETIMEDOUT,
}

#: How many closing connections may wait for their peers' acknowledgement at the same time.
_MOST_CLOSING = 8


def may_pass(reason: OSError) -> bool:
    """Return whether it may help to retry."""
    return reason.errno in _PASSING


class Unfinished(NamedTuple):
    """Messages that were cut off; replaced as a whole, as a signal handler may raise anywhere."""

    messages: list[bytes]
    #: On which they are sent again, before anything else.
    connection: Connection | None = None

    @property
    def left(self) -> list[bytes]:
        """Those that the connection has not taken yet."""
        return self.messages[self.connection.taken if self.connection else 0 :]


class Route:
    """A mechanism and its connection. Thread-safe: one thread connects, the others wait for it."""

    def __init__(self, name: str, target: Target, mechanism: Mechanism | None = None) -> None:
        self.connection: Connection | None = None
        #: Whether the last attempt to connect timed out.
        self.hangs = False
        self._module = mechanism or load(name)
        self._target = target
        self._unfinished = Unfinished([])
        self._closing: list[Connection] = []
        self._turn = Turn()

    def send(self, send: Send, deadline: Deadline, connecting: float) -> None:
        """Let ``send`` use the connection, which is reopened if it is broken; raise :exc:`OSError`.

        ``connecting``: minimum of seconds for connecting, even if the deadline leaves less
        """
        is_again = self.connection is None
        while not self._sent(send, deadline, connecting, is_again=is_again):
            is_again = True

    def _sent(self, send: Send, deadline: Deadline, connecting: float, *, is_again: bool) -> bool:
        """Return True if ``send`` succeeded, False to try again on a new connection."""
        connection = self._connected(deadline, connecting)
        error = errno.EDEADLK if connection is None else send(connection, deadline.rest())
        if connection is None or error == errno.EDEADLK:
            self._send_on_extra_connection(send, deadline, connecting)
            return True
        if error not in NOT_BROKEN:
            self.drop(connection, deadline)
            if connection.reopens and not is_again:
                return False
        if error:
            raise _refusal(connection, error)
        return True

    def _connected(self, deadline: Deadline, connecting: float) -> Connection | None:
        """Return the connection, which is opened if there is none.

        Returns None in a signal handler that has interrupted this thread while it was connecting.
        """
        connection = self.connection
        if connection is not None:
            return connection
        with self._turn.taken(deadline) as is_taken:
            if not is_taken:
                if self._turn.is_interrupted:
                    return None
                raise TimeoutError(errno.ETIMEDOUT, "another thread is still connecting")
            if self.connection is None:
                connection = self._connect(max(deadline.rest(), connecting))
                try:
                    self._send_unfinished(connection, deadline)
                    self.connection = connection
                except BaseException:  # even if raised by a signal handler
                    self._abandon(connection, Deadline(0))
                    raise
            return self.connection

    def _connect(self, timeout: float) -> Connection:
        try:
            connection = self._module.connect(self._target, timeout)
        except OSError as reason:
            self.hangs = reason.errno == errno.ETIMEDOUT
            raise
        self.hangs = False
        return connection

    def _send_on_extra_connection(self, send: Send, deadline: Deadline, connecting: float) -> None:
        """Let ``send`` use an extra connection, as this thread was interrupted using the other."""
        connection = self._connect(max(deadline.rest(), connecting))
        error = send(connection, deadline.rest())
        if error:
            connection.close()
            raise _refusal(connection, error)
        self._close_later(connection)

    def _send_unfinished(self, connection: Connection, deadline: Deadline) -> None:
        """Send again, whole, the messages that were cut off when the last connection broke."""
        messages = self._unfinished.left
        self._unfinished = Unfinished(messages, connection)
        for message in messages:
            error = connection.send_framed(message, deadline.rest())
            if error:
                raise _refusal(connection, error)
        self._unfinished = Unfinished([])

    def _abandon(self, connection: Connection, deadline: Deadline) -> None:
        """Give up a connection, and keep the messages that it has sent only in part."""
        self.connection = None
        left = self._unfinished.left  # now: what is given up is taken no more
        self._unfinished = Unfinished([*connection.give_up(deadline.rest()), *left])
        self._close_later(connection)

    def drop(self, connection: Connection, deadline: Deadline) -> None:
        """Give up a broken connection, unless another thread has replaced it already."""
        with self._turn.taken(deadline) as is_taken:
            if not is_taken or self.connection is not connection:  # another thread was faster
                return
            self._abandon(connection, deadline)

    def _close_later(self, connection: Connection) -> None:
        """Close a connection once everything sent on it is known to have arrived or to be lost."""
        self._closing.append(connection)
        self.count_losses()
        if len(self._closing) > _MOST_CLOSING:
            with suppress(IndexError):  # another thread has closed it
                self._closing.pop(0).close()

    def count_losses(self) -> None:
        """Close connections whose messages are all acknowledged or lost, and count the lost."""
        for connection in list(self._closing):
            if connection.finish():
                with suppress(ValueError):  # another thread was faster
                    self._closing.remove(connection)

    def finish(self) -> bool:
        """Close all connections whose messages are all acknowledged or lost. Never waits.

        Returns False if some are not yet, to be called again.
        """
        with self._turn.taken(Deadline(0)) as is_taken:
            if not is_taken:
                return False
            connection, self.connection = self.connection, None
            if connection is not None:
                self._closing.append(connection)
            self.count_losses()
            self._lose_unfinished()
            return not self._closing

    def close(self) -> None:
        """Close all connections now. What is in flight may arrive, the rest is lost."""
        connection, self.connection = self.connection, None
        if connection is not None:
            connection.close()
        with suppress(IndexError):  # another thread may have closed the last one
            while True:
                self._closing.pop().close()
        with self._turn.taken(Deadline(0)) as is_taken:
            if is_taken:  # else another thread is about to send them
                self._lose_unfinished()

    def _lose_unfinished(self) -> None:
        lost, self._unfinished = self._unfinished.left, Unfinished([])
        self._target.counter.add_lost(len(lost))

    def forget_parent(self) -> None:
        """In a forked child: renew the lock, maybe held for ever; drop the parent's messages."""
        self._turn = Turn()
        self._unfinished = Unfinished([])
        self._closing = []


def _refusal(connection: Connection, error: int) -> OSError:
    return OSError(error, f"{connection.where}: {strerror(error)}")
