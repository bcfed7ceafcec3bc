"""A delivery behind a queue: calls put messages in and return, a thread hands them over."""

from __future__ import annotations

import atexit
import errno
import os
import weakref
from typing import TYPE_CHECKING, Any, NamedTuple

from syslog3.arguments import structured_data
from syslog3.compiled.binding import ffi, lib
from syslog3.compiled.queue import NO_SENDER, Queue, generation
from syslog3.delivery import sender as senders
from syslog3.delivery.delivery import Delivery, now
from syslog3.delivery.sender import Sender, lost_at_end
from syslog3.errors import SyslogError, warn
from syslog3.waiting.backoff import Backoff
from syslog3.waiting.deadline import Deadline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from syslog3.delivery.message import Batch, Message
    from syslog3.mechanisms.base import Target

_PRIORITIES = range(192)
_NO_WAYS = [ffi.NULL] * len(_PRIORITIES)


def _refusal(error: int) -> SyslogError:
    refusal = SyslogError(f"the queue does not take the message: {os.strerror(error)}")
    refusal.errno = error
    return refusal


class _Service(NamedTuple):
    """A queue and its sender, of one process: a child makes others."""

    queue: Queue
    sender: Sender


class QueuedDelivery:
    """What :class:`~syslog3.delivery.delivery.Delivery` is to a log, but nobody waits for a daemon.

    ``messages``: how many may wait; ``overflow``: what happens when that is not enough
    """

    def __init__(
        self,
        mechanisms: Sequence[str],
        target: Target,
        timeout: float,
        messages: int,
        overflow: str,
    ) -> None:
        #: For each priority C's way into the queue, NULL before its first message: see Delivery.
        self.ways: list[Any] = _NO_WAYS.copy()
        self.has_ways = True
        self._target = target
        self._timeout = timeout
        self._messages = messages
        self._overflow = overflow
        self._backoff = Backoff()
        self._for_journal = "journal" in mechanisms
        self._for_others = any(name != "journal" for name in mechanisms)
        self._delivery = Delivery(mechanisms, target, timeout)
        self._delivery.has_ways = False
        self._services = _services[id(self)] = {}
        self._service()
        _all.add(self)

    @property
    def sent(self) -> int:
        """How many messages were handed over."""
        return self._delivery.sent

    @property
    def lost(self) -> int:
        """How many messages found no room, were taken by no mechanism, or died on their way."""
        return self._delivery.lost

    @property
    def pending(self) -> int:
        """How many messages wait."""
        return self._service().queue.pending

    def open(self) -> None:
        """Open a connection now. :exc:`SyslogError` says why none can be."""
        self._delivery.open()

    def deadline(self) -> Deadline:
        """Return the moment by which a call that begins now has to be over."""
        return Deadline(self._backoff.timeout(self._timeout) if self._overflow == "wait" else 0)

    def send(
        self,
        message: Message | Batch,
        tried: Any = ffi.NULL,
        error: int = lib.SYSLOG3_NO_WAY,
        deadline: Deadline | None = None,
    ) -> None:
        """Put ``message`` into the queue; if there is no room in time it is lost, and counted.

        ``tried``: the way that was tried, and what it said. :exc:`SyslogError` for a message that
        the queue can't take at all.
        """
        queue, sender = self._service()
        if error != NO_SENDER:
            error = message.put(queue, self._rendered, 0)
            self._shorten(message, queue)
        if error in (NO_SENDER, errno.ETIMEDOUT):
            sender.start()
        if error == errno.ETIMEDOUT:
            self._put_in_time(message, queue, sender, deadline or self.deadline())
        elif error not in (0, NO_SENDER):
            queue.lose(message.unsent - 1)  # the one that it refused is counted
            raise _refusal(error)
        if senders.is_ending():
            sender.flush(self.deadline())

    def _rendered(self, data: Any) -> tuple[bytes, bytes]:
        """Return structured data as the mechanisms of this log have it: journal's, and the rest."""
        if not data:
            return b"", b""
        return (
            structured_data.render(data) if self._for_others else b"",
            structured_data.render_for_journal(data) if self._for_journal else b"",
        )

    def lose(self, messages: int) -> None:
        """Count messages that are not put in because those before them were not."""
        self._service().queue.lose(messages)

    def flush(self, deadline: Deadline) -> bool:
        """Wait until what waits now is handed over.

        Return whether it is, and no mechanism has refused anything since this was asked last.
        """
        sender = self._service().sender
        is_through = sender.flush(deadline)
        refusals = sender.refusals
        is_refused, sender.refusals_told = refusals != sender.refusals_told, refusals
        return is_through and not is_refused

    def close(self) -> None:
        """Hand over what waits, and close all connections, within the timeout."""
        deadline = Deadline(self._timeout)
        sender = self._service().sender
        left = sender.finish(deadline)
        self._delivery.close(deadline)
        if left:
            warn(lost_at_end(left, sender.trouble))

    def close_ways(self) -> None:
        """Let no message take a way of C's."""
        self.ways[:] = _NO_WAYS

    def __del__(self) -> None:
        service = _services.pop(id(self), {}).get(generation())
        if service is not None:
            service.sender.leave()

    def _service(self) -> _Service:
        """Return this process's queue and its sender."""
        service = self._services.get(generation())
        return service or self._new_service()

    def _new_service(self) -> _Service:
        queue = Queue(self._messages, self._overflow, self._target.counter)
        service = _Service(queue, Sender(queue, self._delivery, self._timeout))
        now = generation()
        chosen = self._services.setdefault(now, service)  # another thread may have been quicker
        for number in list(self._services):
            if number != now:  # a parent's
                self._services.pop(number, None)
                self.close_ways()
        return chosen

    def _shorten(self, message: Message | Batch, queue: Queue) -> None:
        """Let further messages with the priority of this one go into the queue by a way of C's."""
        priority = message.priority
        is_wanted = self.has_ways and not senders.is_ending() and priority in _PRIORITIES
        if is_wanted and not self.ways[priority]:
            self.ways[priority] = queue.way(priority)

    def _put_in_time(
        self, message: Message | Batch, queue: Queue, sender: Sender, deadline: Deadline
    ) -> None:
        """Wait for room; what finds none is lost."""
        is_over = sender.is_this_thread or self._backoff.is_active
        while not is_over:
            error = message.put(queue, self._rendered, min(deadline.rest(), senders.SLICE))
            if error != errno.ETIMEDOUT:
                self._backoff.reset()
                return
            is_over = not deadline.rest()
        queue.lose(message.unsent)
        if not (sender.is_this_thread or self._backoff.is_active):
            self._backoff.timed_out(self._timeout)


_all: weakref.WeakSet[QueuedDelivery] = weakref.WeakSet()

#: What each has, by process. In a cycle the garbage collector finalizes objects in any order, but
#: C's queue must not be freed before the delivery has told the sender to leave.
_services: dict[int, dict[int, _Service]] = {}


@atexit.register
def _finish_all() -> None:
    """Hand over what waits when the program ends; from now on each call waits for its message."""
    senders.begin_to_end()
    for delivery in now(_all):
        delivery.close_ways()
    senders.finish_all()
