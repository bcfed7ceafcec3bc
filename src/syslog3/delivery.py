"""Delivery: a message to the first mechanism that takes it, in time.

It opens connections, opens broken ones again, and goes to the next mechanism when one fails; which
that is, :mod:`syslog3.failover` says.
"""

from __future__ import annotations

import errno
import os
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from syslog3.errors import SyslogError
from syslog3.failover import Failover
from syslog3.mechanisms import load

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from syslog3.mechanisms.base import Connection, Target
    from syslog3.structured_data import StructuredData

#: Seconds between two rounds through the mechanisms while none works.
PAUSE = 0.01


#: What says nothing against the connection: the next message may well go by it.
_NOT_BROKEN = (errno.ETIMEDOUT, errno.EMSGSIZE, errno.ENOMEM)


class Message(NamedTuple):
    """A message as the mechanisms take it; without a facility it gets its log's."""

    priority: int
    text: bytes
    msgid: bytes | None = None
    data: StructuredData | None = None

    def send(self, connection: Connection, timeout: float) -> int:
        """Hand it over; return 0 or an errno."""
        return connection.send_structured(*self, timeout)


class Batch:
    """Messages of one priority, and how many of them have been handed over."""

    def __init__(self, priority: int, texts: Sequence[bytes]) -> None:
        self.priority = priority
        self.texts = texts
        self.sent = 0

    def send(self, connection: Connection, timeout: float) -> int:
        """Hand over those that are left; return 0 or the errno that ended it."""
        left = self.texts[self.sent :] if self.sent else self.texts
        sent, error = connection.send_many(self.priority, left, timeout)
        self.sent += sent
        return error


class Delivery:
    """The mechanisms of one log, and their connections. For any number of threads."""

    def __init__(
        self,
        mechanisms: Sequence[str],
        target: Target,
        timeout: float,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        #: The connection of the preferred mechanism, while nothing is wrong with it.
        self.preferred: Connection | None = None
        #: Messages that no mechanism took, or that are known to have died with a connection.
        self.lost = 0
        self._target = target
        self._timeout = timeout
        self._modules = {name: load(name) for name in mechanisms}
        self._failover = Failover(list(self._modules), clock)
        self._open: dict[str, Connection] = {}
        self._unfinished: dict[str, bytes] = {}
        self._sent_before = 0
        self._lock = threading.Lock()
        self._pid = os.getpid()

    @property
    def sent(self) -> int:
        """How many messages were handed over."""
        with self._own_lock():
            return self._sent_before + sum(connection.sent for connection in self._open.values())

    def open(self) -> None:
        """Open a connection now. :exc:`SyslogError` says why none can be."""
        self._try_all(lambda connection, timeout: connection.flush(timeout))

    def send(self, message: Message | Batch) -> None:
        """Hand ``message`` over; :exc:`SyslogError` says why that can't be done in time."""
        try:
            self._try_all(message.send)
        except SyslogError:
            with self._own_lock():
                self.lost += len(message.texts) - message.sent if isinstance(message, Batch) else 1
            raise

    def close(self) -> None:
        """Close all connections, once what was begun is sent or its time is over."""
        deadline = time.monotonic() + self._timeout
        with self._own_lock():
            for connection in self._open.values():
                connection.flush(max(0, deadline - time.monotonic()))
                pending, lost = connection.give_up(0)
                self.lost += lost + bool(pending)
                self._sent_before += connection.sent
            self.lost += len(self._unfinished)
            self._open.clear()
            self._unfinished.clear()
            self.preferred = None

    def _try_all(self, send: Callable[[Connection, float], int]) -> None:
        """Let ``send`` try one mechanism after the other until the time is over.

        Each one that is left has its share of the time: one that hangs leaves some to the others.
        """
        deadline = time.monotonic() + self._timeout
        reasons: dict[str, OSError] = {}
        while True:
            order = self._failover.order()
            for number, name in enumerate(order):
                left = max(0, deadline - time.monotonic())
                try:
                    connection = self._try(name, send, left / (len(order) - number))
                except OSError as reason:
                    reasons[name] = reason
                    continue
                self._failover.use(name)
                self.preferred = connection if name == self._failover.names[0] else None
                return
            if time.monotonic() + PAUSE > deadline:
                raise _no_connection(reasons)
            time.sleep(PAUSE)

    def _try(
        self, name: str, send: Callable[[Connection, float], int], timeout: float
    ) -> Connection:
        """Let ``send`` try one mechanism, whose connection is opened again if it is broken."""
        deadline = time.monotonic() + timeout
        is_new = name not in self._open
        connection = self._connection(name, deadline)
        error = send(connection, max(0, deadline - time.monotonic()))
        if error and error not in _NOT_BROKEN:
            self._drop(name, connection, deadline)
            if connection.reopens and not is_new:
                return self._try(name, send, deadline - time.monotonic())
        if error:
            raise OSError(error, os.strerror(error))
        return connection

    def _connection(self, name: str, deadline: float) -> Connection:
        """Return the open connection of a mechanism, opened now if there is none."""
        with self._locked(deadline):
            if name not in self._open:
                left = max(PAUSE, deadline - time.monotonic())
                connection = self._modules[name].connect(self._target, left)
                self._finish(name, connection, deadline)
                self._open[name] = connection
            return self._open[name]

    def _finish(self, name: str, connection: Connection, deadline: float) -> None:
        """Send first, and whole, the message that broke off with the connection before."""
        unfinished = self._unfinished.get(name)
        if unfinished is None:
            return
        error = connection.send_framed(unfinished, max(0, deadline - time.monotonic()))
        if error:
            connection.close()
            raise OSError(error, os.strerror(error))
        del self._unfinished[name]

    def _drop(self, name: str, connection: Connection, deadline: float) -> None:
        """Close a broken connection, and remember what it leaves."""
        with self._locked(deadline):
            if self._open.get(name) is not connection:  # another thread was quicker
                return
            del self._open[name]
            self.preferred = None
            unfinished, lost = connection.give_up(0)
            if unfinished:
                self._unfinished[name] = unfinished
            self.lost += lost
            self._sent_before += connection.sent

    @contextmanager
    def _locked(self, deadline: float) -> Iterator[None]:
        """Hold the lock, which another thread may have while it connects."""
        lock = self._own_lock()
        if not lock.acquire(timeout=max(0, deadline - time.monotonic())):
            raise TimeoutError(errno.ETIMEDOUT, "another thread is still connecting")
        try:
            yield
        finally:
            lock.release()

    def _own_lock(self) -> threading.Lock:
        """Return the lock; in a child process a new one: the parent's may be held for ever."""
        if self._pid != os.getpid():
            self._pid = os.getpid()
            self._lock = threading.Lock()
            self._unfinished = {}  # the parent sends it
        return self._lock


def _no_connection(reasons: dict[str, OSError]) -> SyslogError:
    """Return the error of a message that nobody took, in Sys::Syslog's words."""
    lines = [f"- {name}: {reason.strerror or reason}" for name, reason in reasons.items()]
    error = SyslogError("\n".join(["no connection to syslog available", *lines]))
    error.errno = next(iter(reasons.values())).errno
    return error
