"""A route: one mechanism of a log, and its connection, opened again when it is broken."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from typing import TYPE_CHECKING

from syslog3.mechanisms import load
from syslog3.waiting.deadline import Deadline
from syslog3.waiting.turn import Turn

if TYPE_CHECKING:
    from collections.abc import Callable

    from syslog3.mechanisms.base import Connection, Mechanism, Target

    Send = Callable[[Connection, float], int]

#: What says nothing against the connection: the next message may well go by it.
NOT_BROKEN = (
    *(0, errno.ETIMEDOUT, errno.EMSGSIZE, errno.ENOMEM, errno.EDEADLK),
    *(errno.ENOSPC, errno.EDQUOT),  # it may have cut a message, whose end comes first when freed
)

#: What a daemon's absence, or its start, looks like: a later try may go well.
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

#: How many connections may be waited for whose peers have not said what arrived.
_MOST_LEAVING = 8


def may_pass(reason: OSError) -> bool:
    """Return whether waiting can change what is wrong."""
    return reason.errno in _PASSING


class Route:
    """For any number of threads. The thread that connects does so alone, the others wait for it."""

    def __init__(self, name: str, target: Target, mechanism: Mechanism | None = None) -> None:
        self.connection: Connection | None = None
        #: Whether connecting ended, last time, because nothing came back in time.
        self.hangs = False
        self._module = mechanism or load(name)
        self._target = target
        self._unfinished: list[bytes] = []
        self._leaving: list[Connection] = []
        self._turn = Turn()

    def send(self, send: Send, deadline: Deadline, connecting: float) -> None:
        """Let ``send`` hand something over; :exc:`OSError` says why that can't be.

        A broken connection is opened again. ``connecting``: seconds for it, where the deadline
        leaves fewer.
        """
        is_again = self.connection is None
        while not self._sent(send, deadline, connecting, is_again=is_again):
            is_again = True

    def _sent(self, send: Send, deadline: Deadline, connecting: float, *, is_again: bool) -> bool:
        """Return whether it was handed over; if not, it is worth another try."""
        connection = self._connected(deadline, connecting)
        error = errno.EDEADLK if connection is None else send(connection, deadline.rest())
        if connection is None or error == errno.EDEADLK:
            self._send_apart(send, deadline, connecting)
            return True
        if error not in NOT_BROKEN:
            self.drop(connection, deadline)
            if connection.reopens and not is_again:
                return False
        if error:
            raise _refusal(connection, error)
        return True

    def _connected(self, deadline: Deadline, connecting: float) -> Connection | None:
        """Return the open connection, opened now if there is none.

        None in a signal handler that has interrupted its own thread doing so.
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
                except BaseException:  # also what a signal handler raises
                    self._abandon(connection, Deadline(0))
                    raise
                self.connection = connection
            return self.connection

    def _connect(self, timeout: float) -> Connection:
        try:
            connection = self._module.connect(self._target, timeout)
        except OSError as reason:
            self.hangs = reason.errno == errno.ETIMEDOUT
            raise
        self.hangs = False
        return connection

    def _send_apart(self, send: Send, deadline: Deadline, connecting: float) -> None:
        """Let ``send`` use a connection of its own: the other one's user has been interrupted."""
        connection = self._connect(max(deadline.rest(), connecting))
        error = send(connection, deadline.rest())
        if error:
            connection.close()
            raise _refusal(connection, error)
        self._leave(connection)

    def _send_unfinished(self, connection: Connection, deadline: Deadline) -> None:
        """Send first, and whole, what broke off with the connection before."""
        while self._unfinished:
            taken = connection.taken
            try:
                error = connection.send_framed(self._unfinished[0], deadline.rest())
            finally:
                if connection.taken != taken:  # it is the connection's now
                    del self._unfinished[0]
            if error:
                raise _refusal(connection, error)

    def _abandon(self, connection: Connection, deadline: Deadline) -> None:
        """Give a connection up, and keep what it has begun."""
        self._unfinished[:0] = connection.give_up(deadline.rest())
        self._leave(connection)

    def drop(self, connection: Connection, deadline: Deadline) -> None:
        """Give up a broken connection, and keep what it leaves."""
        with self._turn.taken(deadline) as is_taken:
            if not is_taken or self.connection is not connection:  # another was quicker
                return
            self.connection = None
            self._abandon(connection, deadline)

    def _leave(self, connection: Connection) -> None:
        """Close a connection when it is known what became of all that was sent on it."""
        self._leaving.append(connection)
        self.settle()
        if len(self._leaving) > _MOST_LEAVING:
            with suppress(IndexError):  # another thread has settled it
                self._leaving.pop(0).close()

    def settle(self) -> None:
        """Count what is known to be lost by now."""
        for connection in list(self._leaving):
            if connection.finish():
                with suppress(ValueError):  # another thread was quicker
                    self._leaving.remove(connection)

    def finish(self) -> bool:
        """Close what is open if all that was sent has arrived, or is known to be lost.

        False: it is not known yet, ask again. Never waits.
        """
        with self._turn.taken(Deadline(0)) as is_taken:
            if not is_taken:
                return False
            connection, self.connection = self.connection, None
            if connection is not None:
                self._leaving.append(connection)
            self.settle()
            self._lose_unfinished()
            return not self._leaving

    def close(self) -> None:
        """Close what is open. What is on its way may arrive; the rest is lost. Never waits."""
        connection, self.connection = self.connection, None
        if connection is not None:
            connection.close()
        while self._leaving:
            self._leaving.pop().close()
        self._lose_unfinished()

    def _lose_unfinished(self) -> None:
        while self._unfinished:
            self._unfinished.pop()
            self._target.counter.add_lost(1)

    def forget_parent(self) -> None:
        """In a child process: the parent's turn may be taken for ever, and its messages are its."""
        self._turn = Turn()
        self._unfinished = []
        self._leaving = []


def _refusal(connection: Connection, error: int) -> OSError:
    return OSError(error, f"{connection.where}: {os.strerror(error)}")
