"""What is delivered: one message, or a batch of one priority."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from syslog3.compiled.queue import NO_SENDER
from syslog3.waiting.deadline import Deadline

if TYPE_CHECKING:
    from collections.abc import Callable

    from syslog3.arguments.structured_data import StructuredData
    from syslog3.compiled.queue import Queue
    from syslog3.compiled.texts import Texts
    from syslog3.mechanisms.base import Connection

    #: From structured data to what is put into a queue: for the journal last, for all else first.
    Render = Callable[[StructuredData | None], tuple[bytes, bytes]]


class Sendable(Protocol):
    """What a :class:`~syslog3.delivery.delivery.Delivery` hands over."""

    @property
    def priority(self) -> int:
        """The priority of all that it is."""

    @property
    def unsent(self) -> int:
        """How many messages are left."""

    def send(self, connection: Connection, timeout: float) -> int:
        """Hand over what is left; return 0 or an errno."""


class Message(NamedTuple):
    """An encoded message. If its priority has no facility, the log's is used."""

    priority: int
    text: bytes
    msgid: bytes | None = None
    data: StructuredData | None = None

    @property
    def unsent(self) -> int:
        """How many messages are lost if this one can't be sent."""
        return 1

    def send(self, connection: Connection, timeout: float) -> int:
        """Hand it over; return 0 or an errno."""
        return connection.send_structured(*self, timeout)

    def put(self, queue: Queue, render: Render, timeout: float) -> int:
        """Put it into a queue; return what the queue says."""
        return queue.put(self.priority, self.text, self.msgid, *render(self.data), timeout)


class Batch:
    """Messages of one priority, of which some may have been sent already."""

    def __init__(self, priority: int, texts: Texts, data: StructuredData | None = None) -> None:
        self.priority = priority
        self._texts = texts
        self._data = data
        self._sent = 0

    @property
    def unsent(self) -> int:
        """How many are still to be sent."""
        return len(self._texts) - self._sent

    def send(self, connection: Connection, timeout: float) -> int:
        """Hand over those still to be sent; return 0 or the errno of the first failure."""
        if self._data:
            return self._send_each(connection, Deadline(timeout))
        left = self._texts.after(self._sent)
        sent, error = connection.send_many(self.priority, left, timeout)
        self._sent += sent
        return error

    def put(self, queue: Queue, render: Render, timeout: float) -> int:
        """Put those that are left into a queue; return what the queue says."""
        if self._data:
            return self._put_each(queue, render(self._data), Deadline(timeout))
        done, error = queue.put_many(self.priority, self._texts.after(self._sent), timeout)
        self._sent += done
        return error

    def _put_each(self, queue: Queue, data: tuple[bytes, bytes], deadline: Deadline) -> int:
        has_sender = True
        for text in self._texts.after(self._sent):
            error = queue.put(self.priority, text, None, *data, deadline.rest())
            if error not in (0, NO_SENDER):
                return error
            has_sender = error != NO_SENDER
            self._sent += 1
        return 0 if has_sender else NO_SENDER

    def _send_each(self, connection: Connection, deadline: Deadline) -> int:
        for text in self._texts.after(self._sent):
            message = Message(self.priority, text, None, self._data)
            error = message.send(connection, deadline.rest())
            if error:
                return error
            self._sent += 1
        return 0
