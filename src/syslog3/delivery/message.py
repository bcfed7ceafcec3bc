"""What is delivered: one message, or a batch of one priority."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from syslog3.waiting.deadline import Deadline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from syslog3.arguments.structured_data import StructuredData
    from syslog3.mechanisms.base import Connection


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


class Batch:
    """Messages of one priority, of which some may have been sent already."""

    def __init__(
        self, priority: int, texts: Sequence[bytes], data: StructuredData | None = None
    ) -> None:
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
        left = self._texts[self._sent :] if self._sent else self._texts
        sent, error = connection.send_many(self.priority, left, timeout)
        self._sent += sent
        return error

    def _send_each(self, connection: Connection, deadline: Deadline) -> int:
        for text in self._texts[self._sent :]:
            message = Message(self.priority, text, None, self._data)
            error = message.send(connection, deadline.rest())
            if error:
                return error
            self._sent += 1
        return 0
