"""Delivery: a message to the first mechanism that takes it, in time.

It opens connections, opens broken ones again, and goes to the next mechanism when one fails; which
that is, :mod:`syslog3.delivery.failover` says.
"""

from __future__ import annotations

import atexit
import contextlib
import errno
import os
import time
import weakref
from typing import TYPE_CHECKING, Any, NamedTuple

from syslog3.compiled.binding import ffi, lib
from syslog3.delivery.failover import Failover
from syslog3.errors import SyslogError
from syslog3.mechanisms import load
from syslog3.waiting.deadline import Deadline
from syslog3.waiting.turn import Turn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from syslog3.arguments.structured_data import StructuredData
    from syslog3.mechanisms.base import Connection, Target

    Send = Callable[[Connection, float], int]

#: Seconds between two rounds through the mechanisms while none works.
PAUSE = 0.01

#: Seconds for the first try on the preferred connection: enough to wait for another thread's turn,
#: too little to matter beside a timeout.
QUICK = 0.001

#: What says nothing against the connection: the next message may well go by it.
_NOT_BROKEN = (0, errno.ETIMEDOUT, errno.EMSGSIZE, errno.ENOMEM)


class Message(NamedTuple):
    """A message as the mechanisms take it; without a facility it gets its log's."""

    priority: int
    text: bytes
    msgid: bytes | None = None
    data: StructuredData | None = None

    @property
    def unsent(self) -> int:
        """How many messages this is, when it was not sent."""
        return 1

    def send(self, connection: Connection, timeout: float) -> int:
        """Hand it over; return 0 or an errno."""
        return connection.send_structured(*self, timeout)


class Batch:
    """Messages of one priority, and how many of them have been handed over."""

    def __init__(
        self, priority: int, texts: Sequence[bytes], data: StructuredData | None = None
    ) -> None:
        self._priority = priority
        self._texts = texts
        self._data = data
        self._sent = 0

    @property
    def unsent(self) -> int:
        """How many are left."""
        return len(self._texts) - self._sent

    def send(self, connection: Connection, timeout: float) -> int:
        """Hand over those that are left; return 0 or the errno that ended it."""
        if self._data:
            return self._send_each(connection, Deadline(timeout))
        left = self._texts[self._sent :] if self._sent else self._texts
        sent, error = connection.send_many(self._priority, left, timeout)
        self._sent += sent
        return error

    def _send_each(self, connection: Connection, deadline: Deadline) -> int:
        for text in self._texts[self._sent :]:
            message = Message(self._priority, text, None, self._data)
            error = message.send(connection, deadline.rest())
            if error:
                return error
            self._sent += 1
        return 0


class Delivery:
    """The mechanisms of one log, and their connections. For any number of threads."""

    def __init__(
        self,
        mechanisms: Sequence[str],
        target: Target,
        timeout: float,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        #: C's channel of the preferred mechanism while nothing is wrong with it, else NULL, which
        #: takes no message; and whether there may be such a short way past all of this.
        self.short_way: Any = ffi.NULL
        self.has_short_way = True
        self._target = target
        self._timeout = timeout
        self._modules = {name: load(name) for name in mechanisms}
        self._failover = Failover(list(self._modules), clock)
        self._preferred: Connection | None = None
        self._open: dict[str, Connection] = {}
        self._unfinished: dict[str, tuple[bytes, int]] = {}
        self._connecting = Turn()
        _all.add(self)
        _opened[id(self)] = self._open

    @property
    def sent(self) -> int:
        """How many messages were handed over."""
        return self._target.counter.sent

    @property
    def lost(self) -> int:
        """How many messages no mechanism took, or are known to have died with a connection."""
        return self._target.counter.lost

    def open(self) -> None:
        """Open a connection now. :exc:`SyslogError` says why none can be."""
        deadline = Deadline(self._timeout)
        self._try_all(lambda connection, timeout: connection.flush(timeout), deadline)

    def send(
        self, message: Message | Batch, tried: Any = ffi.NULL, error: int = lib.SYSLOG3_NO_CHANNEL
    ) -> None:
        """Hand ``message`` over; :exc:`SyslogError` says why that can't be done in time.

        ``tried``: the short way that was tried, and what it said. It may be another one by now.
        """
        deadline = Deadline(self._timeout)
        preferred = self._preferred
        if preferred is not None:
            if error == lib.SYSLOG3_NO_CHANNEL or tried is not preferred.c:
                error = message.send(preferred, QUICK)
            if not error:
                return
        try:
            if preferred is None or error in _NOT_BROKEN:
                self._try_all(message.send, deadline)
            else:
                self._drop(self._failover.names[0], preferred, deadline)
                self._try_all(message.send, deadline, preferred_last=not preferred.reopens)
        except SyslogError:
            self._target.counter.add_lost(message.unsent)
            raise
        if _is_ending:
            self._close(deadline)

    def close(self) -> None:
        """Close all connections, once what was begun is sent or its time is over."""
        self._close(Deadline(self._timeout))

    def _close(self, deadline: Deadline) -> None:
        with self._connecting.taken(deadline):  # or somebody is connecting still
            self._prefer(None)
            _finish_all(self._open, deadline.rest())
            while self._unfinished:
                self._target.counter.add_lost(self._unfinished.popitem()[1][1])

    def __del__(self) -> None:
        _finish_all(_opened.pop(id(self), {}), self._timeout)

    def forget_parent(self) -> None:
        """In a child process: the parent's lock may be held for ever, and its messages are its."""
        self._connecting = Turn()
        self._unfinished = {}

    def _prefer(self, connection: Connection | None) -> None:
        """Let messages go to ``connection`` first from now on."""
        self._preferred = connection
        has_short_way = connection is not None and self.has_short_way and not _is_ending
        self.short_way = connection.c if connection is not None and has_short_way else ffi.NULL

    def _try_all(self, send: Send, deadline: Deadline, *, preferred_last: bool = False) -> None:
        """Let ``send`` try one mechanism after the other until the time is over.

        Each one that is left has its share of the time: one that hangs leaves some to the others.
        """
        reasons: dict[str, OSError] = {}
        while True:
            order = self._failover.order()
            if preferred_last:
                order, preferred_last = order[1:] + order[:1], False
            for number, name in enumerate(order):
                try:
                    connection = self._try(name, send, deadline.rest() / (len(order) - number))
                except OSError as reason:
                    if name not in reasons or reason.errno != errno.ETIMEDOUT:
                        reasons[name] = reason  # that there is no time left says little
                    continue
                self._failover.use(name)
                self._prefer(connection if name == self._failover.names[0] else None)
                return
            if deadline.rest() < PAUSE:
                raise _no_connection(reasons)
            time.sleep(PAUSE)

    def _try(self, name: str, send: Send, timeout: float) -> Connection:
        """Let ``send`` try one mechanism, whose connection is opened again if it is broken."""
        deadline = Deadline(timeout)
        was_open = name in self._open
        connection = self._connection(name, deadline)
        error = send(connection, deadline.rest())
        if error not in _NOT_BROKEN:
            self._drop(name, connection, deadline)
            if was_open and connection.reopens:
                return self._try(name, send, deadline.rest())
        if error:
            raise OSError(error, os.strerror(error))
        return connection

    def _connection(self, name: str, deadline: Deadline) -> Connection:
        """Return the open connection of a mechanism, opened now if there is none."""
        connection = self._open.get(name)
        if connection is not None:
            return connection
        with self._connecting.taken(deadline) as is_taken:
            if not is_taken:
                raise TimeoutError(errno.ETIMEDOUT, "another thread is still connecting")
            connection = self._open.get(name)
            if connection is None:
                connection = self._modules[name].connect(self._target, deadline.rest() or PAUSE)
                self._finish(name, connection, deadline)
                self._open[name] = connection
            return connection

    def _finish(self, name: str, connection: Connection, deadline: Deadline) -> None:
        """Send first, and whole, what broke off with the connection before."""
        message, messages = self._unfinished.pop(name, (b"", 0))
        if not message:
            return
        error = connection.send_framed(message, deadline.rest())
        if error:
            self._unfinished[name] = message, messages
            connection.close()
            raise OSError(error, os.strerror(error))

    def _drop(self, name: str, connection: Connection, deadline: Deadline) -> None:
        """Close a broken connection, and remember what it leaves."""
        with self._connecting.taken(deadline) as is_taken:
            if not is_taken or self._open.get(name) is not connection:  # another was quicker
                return
            self._open.pop(name, None)
            self._prefer(None)
            unfinished, messages, dead = connection.give_up(deadline.rest())
            if unfinished:
                self._unfinished[name] = unfinished, messages
            self._target.counter.add_lost(dead)


def _no_connection(reasons: dict[str, OSError]) -> SyslogError:
    """Return the error of a message that nobody took, in Sys::Syslog's words."""
    lines = [f"- {name}: {reason.strerror or reason}" for name, reason in reasons.items()]
    error = SyslogError("\n".join(["no connection to syslog available", *lines]))
    error.errno = next(iter(reasons.values())).errno
    return error


def _finish_all(connections: dict[str, Connection], timeout: float) -> None:
    deadline = Deadline(timeout)
    for name in list(connections):
        connection = connections.pop(name, None)  # another thread may be quicker
        if connection is not None:
            connection.finish(deadline.rest())


_all: weakref.WeakSet[Delivery] = weakref.WeakSet()

#: The connections of each. The garbage collector, which frees in any order, does not come to them
#: before one that is dropped has finished them.
_opened: dict[int, dict[str, Connection]] = {}

_is_ending = False


def _forget_parent() -> None:
    for delivery in _all:
        delivery.forget_parent()


@atexit.register
def _close_all() -> None:
    """Let what was begun arrive when the program ends and has not closed its logs.

    Whoever logs after this, because its own handler comes later, has each message finished.
    """
    global _is_ending
    _is_ending = True
    for delivery in _now(_all):
        delivery.close()


def _now(deliveries: Iterable[Delivery]) -> list[Delivery]:
    while True:
        with contextlib.suppress(RuntimeError):  # a thread has just made another one
            return list(deliveries)


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_parent)
