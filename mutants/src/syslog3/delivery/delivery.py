"""Delivery: hands each message to the first mechanism that takes it before the deadline.

:mod:`syslog3.delivery.failover` chooses which mechanism is tried first; each mechanism has a
:mod:`route <syslog3.delivery.route>` of its own.
"""

from __future__ import annotations

import atexit
import contextlib
import errno
import os
import time
import weakref
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from syslog3.compiled.binding import ffi, lib
from syslog3.delivery.failover import Failover
from syslog3.delivery.route import NOT_BROKEN, Route, may_pass
from syslog3.errors import SyslogError
from syslog3.waiting.deadline import Deadline
from syslog3.waiting.patience import Patience

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from syslog3.delivery.message import Sendable
    from syslog3.delivery.route import Send
    from syslog3.mechanisms.base import Connection, Mechanism, Target

#: Seconds between two attempts at all mechanisms while none works.
PAUSE = 0.01

#: Seconds for the first attempt on the preferred connection: enough for another thread to release
#: its lock, and short compared with any timeout.
QUICK = 0.001

#: Seconds that a call may take while backing off; and for connecting to a peer that answered the
#: last attempt, be it with a refusal.
BRIEF = 0.025
HANDSHAKE = 0.1

#: The priorities whose messages may take a fast path in C, and the list in which none has one.
_PRIORITIES = range(192)
_NO_WAYS = [ffi.NULL] * len(_PRIORITIES)

#: Seconds between two checks, on closing, whether all that was sent has been acknowledged.
GLANCE = 0.001


class Delivery:
    """Sends the messages of one log by its mechanisms. Thread-safe.

    ``mechanisms``: names in order of preference, or a mapping from names to mechanisms
    """

    def __init__(
        self,
        mechanisms: Sequence[str] | Mapping[str, Mechanism | None],
        target: Target,
        timeout: float,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        #: The fast path in C for each priority: it bypasses this class, and sends on the preferred
        #: mechanism's connection while that works. NULL, which takes no message, if there is none.
        #: The list is never replaced: callers keep a reference to it.
        self.ways: list[Any] = _NO_WAYS.copy()
        #: Whether there may be fast paths.
        self.has_ways = True
        self._target = target
        self._timeout = timeout
        given: Mapping[str, Mechanism | None]
        given = mechanisms if isinstance(mechanisms, Mapping) else dict.fromkeys(mechanisms)
        self._routes = {name: Route(name, target, given[name]) for name in given}
        self._failover = Failover(list(self._routes), clock)
        self._preferred = self._routes[self._failover.names[0]]
        self._patience = Patience(clock)
        _all.add(self)
        _routes[id(self)] = list(self._routes.values())

    @property
    def sent(self) -> int:
        """How many messages were handed over to the kernel or to libc."""
        return self._target.counter.sent

    @property
    def lost(self) -> int:
        """How many messages no mechanism took, or are known to be lost with a broken connection."""
        for route in self._routes.values():
            route.count_losses()
        return self._target.counter.lost

    @property
    def pending(self) -> int:
        """How many messages wait: none, each is handed over by the call that brings it."""
        return 0

    def open(self) -> None:
        """Open a connection now; raise :exc:`SyslogError` if no mechanism can."""
        self._try_all(lambda connection, timeout: connection.flush(timeout), self.deadline())

    def deadline(self) -> Deadline:
        """Return the deadline of a call that begins now."""
        return Deadline(self._patience.rest(self._timeout, BRIEF))

    def send(
        self,
        message: Sendable,
        tried: Any = ffi.NULL,
        error: int = lib.SYSLOG3_NO_WAY,
        deadline: Deadline | None = None,
    ) -> None:
        """Hand ``message`` over; raise :exc:`SyslogError` if that fails until the deadline.

        ``tried``, ``error``: the fast path that the caller has tried, and what it returned; by now
        there may be another one.
        ``deadline``: given by a call that sends several batches
        """
        deadline = deadline or self.deadline()
        connection = self._preferred.connection if self._failover.prefers else None
        try:
            if connection is not None and not self._patience.is_lost:
                if error == lib.SYSLOG3_NO_WAY or tried is not self._way(connection, message):
                    error = message.send(connection, min(QUICK, deadline.rest()))
                if not error:
                    self._shorten(message)
                    return
                if error not in NOT_BROKEN:
                    self._close_ways()
                    self._preferred.drop(connection, deadline)
                    is_over = not connection.reopens
                    self._try_all(message.send, deadline, preferred_last=is_over)
                    self._shorten(message)
                    return
            self._try_all(message.send, deadline)
            self._shorten(message)
        except SyslogError:
            self._target.counter.add_lost(message.unsent)
            raise
        finally:
            if _is_ending:
                self._finish(deadline)

    def lose(self, messages: int) -> None:
        """Count messages as lost that are not tried, because those before them failed."""
        self._target.counter.add_lost(messages)

    @property
    def preferred(self) -> Connection | None:
        """The connection of the preferred mechanism, unless something is wrong with it."""
        is_well = self._failover.prefers and not self._patience.is_lost
        return self._preferred.connection if is_well else None

    def flush(self, deadline: Deadline) -> bool:
        """Send the rest of partly written messages; return whether nothing is left."""
        connections = [route.connection for route in self._routes.values()]
        return not any(each.flush(deadline.rest()) for each in connections if each is not None)

    def close(self, deadline: Deadline | None = None) -> None:
        """Close all connections once everything sent is acknowledged, or the timeout is over."""
        self._finish(deadline or Deadline(self._timeout))

    def _finish(self, deadline: Deadline) -> None:
        self._close_ways()
        _finish([(route, deadline) for route in self._routes.values()])

    def __del__(self) -> None:
        routes = _routes.pop(id(self), [])
        if _finish([(route, Deadline(_dropped.rest(self._timeout))) for route in routes]):
            _dropped.waited_in_vain(self._timeout)

    def forget_parent(self) -> None:
        """In a forked child: renew locks that may be held for ever; drop the parent's messages."""
        self._close_ways()
        for route in self._routes.values():
            route.forget_parent()

    def _shorten(self, message: Sendable) -> None:
        """Open the fast path, if there is one, for messages with the priority of this one."""
        connection = self._preferred.connection if self._failover.prefers else None
        is_wanted = self.has_ways and not _is_ending and message.priority in _PRIORITIES
        if connection is not None and is_wanted:
            self.ways[message.priority] = self._way(connection, message)

    def _way(self, connection: Connection, message: Sendable) -> Any:
        return connection.way(message.priority, QUICK)

    def _close_ways(self) -> None:
        """Let no message take a fast path until :meth:`_shorten`."""
        self.ways[:] = _NO_WAYS

    def _try_all(self, send: Send, deadline: Deadline, *, preferred_last: bool = False) -> None:
        """Let ``send`` try one mechanism after the other, again and again until the deadline.

        The remaining time is divided among the mechanisms still to be tried, so that one that hangs
        leaves some to the others.
        """
        reasons: dict[str, OSError] = {}
        while True:
            order = self._failover.order()
            if preferred_last:
                order, preferred_last = order[1:] + order[:1], False
            order = tuple(n for n in order if n not in reasons or may_pass(reasons[n]))
            for number, name in enumerate(order):
                share = Deadline(deadline.rest() / (len(order) - number))
                try:
                    self._routes[name].send(send, share, self._connecting(name))
                except OSError as reason:
                    if name not in reasons or reason.errno != errno.ETIMEDOUT:
                        reasons[name] = reason  # a timeout tells less than the error before it
                    continue
                self._failover.use(name)
                self._patience.regain()
                if not self._failover.prefers:
                    self._close_ways()
                return
            if not any(map(may_pass, reasons.values())):
                raise _no_connection(reasons)
            if deadline.rest() < PAUSE:
                self._close_ways()
                if not self._patience.is_lost:
                    self._patience.waited_in_vain(self._timeout)
                raise _no_connection(reasons)
            time.sleep(PAUSE)

    def _connecting(self, name: str) -> float:
        """Return the seconds that a call has for connecting, even while backing off."""
        if not self._patience.is_lost:
            return PAUSE
        return QUICK if self._routes[name].hangs else min(HANDSHAKE, self._timeout)


def _no_connection(reasons: dict[str, OSError]) -> SyslogError:
    """Return the error for a message that no mechanism took, in Sys::Syslog's words."""
    lines = [f"- {name}: {reason.strerror or reason}" for name, reason in reasons.items()]
    error = SyslogError("\n".join(["no connection to syslog available", *lines]))
    error.errno = next(iter(reasons.values())).errno
    error.may_pass = any(map(may_pass, reasons.values()))
    return error


def _finish(routes: list[tuple[Route, Deadline]]) -> bool:
    """Close each route once all is acknowledged, or at its deadline; return if any timed out."""
    while True:
        routes = [(route, deadline) for route, deadline in routes if not route.finish()]
        waiting = [pair for pair in routes if pair[1].rest()]
        if not waiting:
            break
        time.sleep(GLANCE)
    for route, _ in routes:
        route.close()
    return bool(routes)


_all: weakref.WeakSet[Delivery] = weakref.WeakSet()

#: The routes of each, by id(). The garbage collector finalizes a cycle in any order: this keeps the
#: routes of a dropped log alive until its __del__ has closed them.
_routes: dict[int, list[Route]] = {}

#: Backoff of the __del__ calls, which wait for logs that were dropped and not closed.
_dropped = Patience()

_is_ending = False


def _forget_parent() -> None:
    for delivery in _all:
        delivery.forget_parent()


@atexit.register
def _close_all() -> None:
    """Wait, when the program ends, until what its open logs have sent is acknowledged.

    An atexit handler that runs later may still log: from now on each call waits for its message.
    """
    global _is_ending
    _is_ending = True
    open_ones = now(_all)
    for delivery in open_ones:
        delivery._close_ways()
    _finish(
        [
            (route, Deadline(delivery._timeout))
            for delivery in open_ones
            for route in delivery._routes.values()
        ]
    )


def now(weakly_held: Iterable[Any]) -> list[Any]:
    while True:
        with contextlib.suppress(RuntimeError):  # another thread has just created one
            return list(weakly_held)


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_parent)
