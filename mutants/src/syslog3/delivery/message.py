"""What is delivered: one message, or a batch of one priority."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING, NamedTuple, Protocol

from syslog3.compiled.queue import NO_SENDER
from syslog3.waiting.deadline import Deadline

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from syslog3.arguments.structured_data import StructuredData
    from syslog3.compiled.queue import Queue
    from syslog3.mechanisms.base import Connection

    #: From structured data to what is put into a queue: for the journal last, for all else first.
    Render = Callable[[StructuredData | None], tuple[bytes, bytes]]


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


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
mutants_xǁMessageǁsend__mutmut: MutantDict = {}  # type: ignore
mutants_xǁMessageǁput__mutmut: MutantDict = {}  # type: ignore


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

    @_mutmut_mutated(mutants_xǁMessageǁsend__mutmut)
    def send(self, connection: Connection, timeout: float) -> int:
        """Hand it over; return 0 or an errno."""
        return connection.send_structured(*self, timeout)

    def xǁMessageǁsend__mutmut_orig(self, connection: Connection, timeout: float) -> int:
        """Hand it over; return 0 or an errno."""
        return connection.send_structured(*self, timeout)

    def xǁMessageǁsend__mutmut_1(self, connection: Connection, timeout: float) -> int:
        """Hand it over; return 0 or an errno."""
        return connection.send_structured(*self, None)

    def xǁMessageǁsend__mutmut_2(self, connection: Connection, timeout: float) -> int:
        """Hand it over; return 0 or an errno."""
        return connection.send_structured(timeout)

    def xǁMessageǁsend__mutmut_3(self, connection: Connection, timeout: float) -> int:
        """Hand it over; return 0 or an errno."""
        return connection.send_structured(*self, )

    @_mutmut_mutated(mutants_xǁMessageǁput__mutmut)
    def put(self, queue: Queue, render: Render, timeout: float) -> int:
        """Put it into a queue; return what the queue says."""
        return queue.put(self.priority, self.text, self.msgid, *render(self.data), timeout)

    def xǁMessageǁput__mutmut_orig(self, queue: Queue, render: Render, timeout: float) -> int:
        """Put it into a queue; return what the queue says."""
        return queue.put(self.priority, self.text, self.msgid, *render(self.data), timeout)

    def xǁMessageǁput__mutmut_1(self, queue: Queue, render: Render, timeout: float) -> int:
        """Put it into a queue; return what the queue says."""
        return queue.put(None, self.text, self.msgid, *render(self.data), timeout)

    def xǁMessageǁput__mutmut_2(self, queue: Queue, render: Render, timeout: float) -> int:
        """Put it into a queue; return what the queue says."""
        return queue.put(self.priority, None, self.msgid, *render(self.data), timeout)

    def xǁMessageǁput__mutmut_3(self, queue: Queue, render: Render, timeout: float) -> int:
        """Put it into a queue; return what the queue says."""
        return queue.put(self.priority, self.text, None, *render(self.data), timeout)

    def xǁMessageǁput__mutmut_4(self, queue: Queue, render: Render, timeout: float) -> int:
        """Put it into a queue; return what the queue says."""
        return queue.put(self.priority, self.text, self.msgid, *render(self.data), None)

    def xǁMessageǁput__mutmut_5(self, queue: Queue, render: Render, timeout: float) -> int:
        """Put it into a queue; return what the queue says."""
        return queue.put(self.text, self.msgid, *render(self.data), timeout)

    def xǁMessageǁput__mutmut_6(self, queue: Queue, render: Render, timeout: float) -> int:
        """Put it into a queue; return what the queue says."""
        return queue.put(self.priority, self.msgid, *render(self.data), timeout)

    def xǁMessageǁput__mutmut_7(self, queue: Queue, render: Render, timeout: float) -> int:
        """Put it into a queue; return what the queue says."""
        return queue.put(self.priority, self.text, *render(self.data), timeout)

    def xǁMessageǁput__mutmut_8(self, queue: Queue, render: Render, timeout: float) -> int:
        """Put it into a queue; return what the queue says."""
        return queue.put(self.priority, self.text, self.msgid, timeout)

    def xǁMessageǁput__mutmut_9(self, queue: Queue, render: Render, timeout: float) -> int:
        """Put it into a queue; return what the queue says."""
        return queue.put(self.priority, self.text, self.msgid, *render(self.data), )

    def xǁMessageǁput__mutmut_10(self, queue: Queue, render: Render, timeout: float) -> int:
        """Put it into a queue; return what the queue says."""
        return queue.put(self.priority, self.text, self.msgid, *render(None), timeout)

mutants_xǁMessageǁsend__mutmut['_mutmut_orig'] = Message.xǁMessageǁsend__mutmut_orig # type: ignore # mutmut generated
mutants_xǁMessageǁsend__mutmut['xǁMessageǁsend__mutmut_1'] = Message.xǁMessageǁsend__mutmut_1 # type: ignore # mutmut generated
mutants_xǁMessageǁsend__mutmut['xǁMessageǁsend__mutmut_2'] = Message.xǁMessageǁsend__mutmut_2 # type: ignore # mutmut generated
mutants_xǁMessageǁsend__mutmut['xǁMessageǁsend__mutmut_3'] = Message.xǁMessageǁsend__mutmut_3 # type: ignore # mutmut generated

mutants_xǁMessageǁput__mutmut['_mutmut_orig'] = Message.xǁMessageǁput__mutmut_orig # type: ignore # mutmut generated
mutants_xǁMessageǁput__mutmut['xǁMessageǁput__mutmut_1'] = Message.xǁMessageǁput__mutmut_1 # type: ignore # mutmut generated
mutants_xǁMessageǁput__mutmut['xǁMessageǁput__mutmut_2'] = Message.xǁMessageǁput__mutmut_2 # type: ignore # mutmut generated
mutants_xǁMessageǁput__mutmut['xǁMessageǁput__mutmut_3'] = Message.xǁMessageǁput__mutmut_3 # type: ignore # mutmut generated
mutants_xǁMessageǁput__mutmut['xǁMessageǁput__mutmut_4'] = Message.xǁMessageǁput__mutmut_4 # type: ignore # mutmut generated
mutants_xǁMessageǁput__mutmut['xǁMessageǁput__mutmut_5'] = Message.xǁMessageǁput__mutmut_5 # type: ignore # mutmut generated
mutants_xǁMessageǁput__mutmut['xǁMessageǁput__mutmut_6'] = Message.xǁMessageǁput__mutmut_6 # type: ignore # mutmut generated
mutants_xǁMessageǁput__mutmut['xǁMessageǁput__mutmut_7'] = Message.xǁMessageǁput__mutmut_7 # type: ignore # mutmut generated
mutants_xǁMessageǁput__mutmut['xǁMessageǁput__mutmut_8'] = Message.xǁMessageǁput__mutmut_8 # type: ignore # mutmut generated
mutants_xǁMessageǁput__mutmut['xǁMessageǁput__mutmut_9'] = Message.xǁMessageǁput__mutmut_9 # type: ignore # mutmut generated
mutants_xǁMessageǁput__mutmut['xǁMessageǁput__mutmut_10'] = Message.xǁMessageǁput__mutmut_10 # type: ignore # mutmut generated
mutants_xǁBatchǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁBatchǁsend__mutmut: MutantDict = {}  # type: ignore
mutants_xǁBatchǁput__mutmut: MutantDict = {}  # type: ignore
mutants_xǁBatchǁ_put_each__mutmut: MutantDict = {}  # type: ignore
mutants_xǁBatchǁ_send_each__mutmut: MutantDict = {}  # type: ignore


class Batch:
    """Messages of one priority, of which some may have been sent already."""

    @_mutmut_mutated(mutants_xǁBatchǁ__init____mutmut)
    def __init__(
        self, priority: int, texts: Sequence[bytes], data: StructuredData | None = None
    ) -> None:
        self.priority = priority
        self._texts = texts
        self._data = data
        self._sent = 0

    def xǁBatchǁ__init____mutmut_orig(
        self, priority: int, texts: Sequence[bytes], data: StructuredData | None = None
    ) -> None:
        self.priority = priority
        self._texts = texts
        self._data = data
        self._sent = 0

    def xǁBatchǁ__init____mutmut_1(
        self, priority: int, texts: Sequence[bytes], data: StructuredData | None = None
    ) -> None:
        self.priority = None
        self._texts = texts
        self._data = data
        self._sent = 0

    def xǁBatchǁ__init____mutmut_2(
        self, priority: int, texts: Sequence[bytes], data: StructuredData | None = None
    ) -> None:
        self.priority = priority
        self._texts = None
        self._data = data
        self._sent = 0

    def xǁBatchǁ__init____mutmut_3(
        self, priority: int, texts: Sequence[bytes], data: StructuredData | None = None
    ) -> None:
        self.priority = priority
        self._texts = texts
        self._data = None
        self._sent = 0

    def xǁBatchǁ__init____mutmut_4(
        self, priority: int, texts: Sequence[bytes], data: StructuredData | None = None
    ) -> None:
        self.priority = priority
        self._texts = texts
        self._data = data
        self._sent = None

    def xǁBatchǁ__init____mutmut_5(
        self, priority: int, texts: Sequence[bytes], data: StructuredData | None = None
    ) -> None:
        self.priority = priority
        self._texts = texts
        self._data = data
        self._sent = 1

    @property
    def unsent(self) -> int:
        """How many are still to be sent."""
        return len(self._texts) - self._sent

    @_mutmut_mutated(mutants_xǁBatchǁsend__mutmut)
    def send(self, connection: Connection, timeout: float) -> int:
        """Hand over those still to be sent; return 0 or the errno of the first failure."""
        if self._data:
            return self._send_each(connection, Deadline(timeout))
        left = self._texts[self._sent :] if self._sent else self._texts
        sent, error = connection.send_many(self.priority, left, timeout)
        self._sent += sent
        return error

    def xǁBatchǁsend__mutmut_orig(self, connection: Connection, timeout: float) -> int:
        """Hand over those still to be sent; return 0 or the errno of the first failure."""
        if self._data:
            return self._send_each(connection, Deadline(timeout))
        left = self._texts[self._sent :] if self._sent else self._texts
        sent, error = connection.send_many(self.priority, left, timeout)
        self._sent += sent
        return error

    def xǁBatchǁsend__mutmut_1(self, connection: Connection, timeout: float) -> int:
        """Hand over those still to be sent; return 0 or the errno of the first failure."""
        if self._data:
            return self._send_each(None, Deadline(timeout))
        left = self._texts[self._sent :] if self._sent else self._texts
        sent, error = connection.send_many(self.priority, left, timeout)
        self._sent += sent
        return error

    def xǁBatchǁsend__mutmut_2(self, connection: Connection, timeout: float) -> int:
        """Hand over those still to be sent; return 0 or the errno of the first failure."""
        if self._data:
            return self._send_each(connection, None)
        left = self._texts[self._sent :] if self._sent else self._texts
        sent, error = connection.send_many(self.priority, left, timeout)
        self._sent += sent
        return error

    def xǁBatchǁsend__mutmut_3(self, connection: Connection, timeout: float) -> int:
        """Hand over those still to be sent; return 0 or the errno of the first failure."""
        if self._data:
            return self._send_each(Deadline(timeout))
        left = self._texts[self._sent :] if self._sent else self._texts
        sent, error = connection.send_many(self.priority, left, timeout)
        self._sent += sent
        return error

    def xǁBatchǁsend__mutmut_4(self, connection: Connection, timeout: float) -> int:
        """Hand over those still to be sent; return 0 or the errno of the first failure."""
        if self._data:
            return self._send_each(connection, )
        left = self._texts[self._sent :] if self._sent else self._texts
        sent, error = connection.send_many(self.priority, left, timeout)
        self._sent += sent
        return error

    def xǁBatchǁsend__mutmut_5(self, connection: Connection, timeout: float) -> int:
        """Hand over those still to be sent; return 0 or the errno of the first failure."""
        if self._data:
            return self._send_each(connection, Deadline(None))
        left = self._texts[self._sent :] if self._sent else self._texts
        sent, error = connection.send_many(self.priority, left, timeout)
        self._sent += sent
        return error

    def xǁBatchǁsend__mutmut_6(self, connection: Connection, timeout: float) -> int:
        """Hand over those still to be sent; return 0 or the errno of the first failure."""
        if self._data:
            return self._send_each(connection, Deadline(timeout))
        left = None
        sent, error = connection.send_many(self.priority, left, timeout)
        self._sent += sent
        return error

    def xǁBatchǁsend__mutmut_7(self, connection: Connection, timeout: float) -> int:
        """Hand over those still to be sent; return 0 or the errno of the first failure."""
        if self._data:
            return self._send_each(connection, Deadline(timeout))
        left = self._texts[self._sent :] if (self._sent) and False else self._texts
        sent, error = connection.send_many(self.priority, left, timeout)
        self._sent += sent
        return error

    def xǁBatchǁsend__mutmut_8(self, connection: Connection, timeout: float) -> int:
        """Hand over those still to be sent; return 0 or the errno of the first failure."""
        if self._data:
            return self._send_each(connection, Deadline(timeout))
        left = self._texts[self._sent :] if (self._sent) or True else self._texts
        sent, error = connection.send_many(self.priority, left, timeout)
        self._sent += sent
        return error

    def xǁBatchǁsend__mutmut_9(self, connection: Connection, timeout: float) -> int:
        """Hand over those still to be sent; return 0 or the errno of the first failure."""
        if self._data:
            return self._send_each(connection, Deadline(timeout))
        left = self._texts[self._sent :] if self._sent else self._texts
        sent, error = None
        self._sent += sent
        return error

    def xǁBatchǁsend__mutmut_10(self, connection: Connection, timeout: float) -> int:
        """Hand over those still to be sent; return 0 or the errno of the first failure."""
        if self._data:
            return self._send_each(connection, Deadline(timeout))
        left = self._texts[self._sent :] if self._sent else self._texts
        sent, error = connection.send_many(None, left, timeout)
        self._sent += sent
        return error

    def xǁBatchǁsend__mutmut_11(self, connection: Connection, timeout: float) -> int:
        """Hand over those still to be sent; return 0 or the errno of the first failure."""
        if self._data:
            return self._send_each(connection, Deadline(timeout))
        left = self._texts[self._sent :] if self._sent else self._texts
        sent, error = connection.send_many(self.priority, None, timeout)
        self._sent += sent
        return error

    def xǁBatchǁsend__mutmut_12(self, connection: Connection, timeout: float) -> int:
        """Hand over those still to be sent; return 0 or the errno of the first failure."""
        if self._data:
            return self._send_each(connection, Deadline(timeout))
        left = self._texts[self._sent :] if self._sent else self._texts
        sent, error = connection.send_many(self.priority, left, None)
        self._sent += sent
        return error

    def xǁBatchǁsend__mutmut_13(self, connection: Connection, timeout: float) -> int:
        """Hand over those still to be sent; return 0 or the errno of the first failure."""
        if self._data:
            return self._send_each(connection, Deadline(timeout))
        left = self._texts[self._sent :] if self._sent else self._texts
        sent, error = connection.send_many(left, timeout)
        self._sent += sent
        return error

    def xǁBatchǁsend__mutmut_14(self, connection: Connection, timeout: float) -> int:
        """Hand over those still to be sent; return 0 or the errno of the first failure."""
        if self._data:
            return self._send_each(connection, Deadline(timeout))
        left = self._texts[self._sent :] if self._sent else self._texts
        sent, error = connection.send_many(self.priority, timeout)
        self._sent += sent
        return error

    def xǁBatchǁsend__mutmut_15(self, connection: Connection, timeout: float) -> int:
        """Hand over those still to be sent; return 0 or the errno of the first failure."""
        if self._data:
            return self._send_each(connection, Deadline(timeout))
        left = self._texts[self._sent :] if self._sent else self._texts
        sent, error = connection.send_many(self.priority, left, )
        self._sent += sent
        return error

    def xǁBatchǁsend__mutmut_16(self, connection: Connection, timeout: float) -> int:
        """Hand over those still to be sent; return 0 or the errno of the first failure."""
        if self._data:
            return self._send_each(connection, Deadline(timeout))
        left = self._texts[self._sent :] if self._sent else self._texts
        sent, error = connection.send_many(self.priority, left, timeout)
        self._sent = sent
        return error

    def xǁBatchǁsend__mutmut_17(self, connection: Connection, timeout: float) -> int:
        """Hand over those still to be sent; return 0 or the errno of the first failure."""
        if self._data:
            return self._send_each(connection, Deadline(timeout))
        left = self._texts[self._sent :] if self._sent else self._texts
        sent, error = connection.send_many(self.priority, left, timeout)
        self._sent -= sent
        return error

    @_mutmut_mutated(mutants_xǁBatchǁput__mutmut)
    def put(self, queue: Queue, render: Render, timeout: float) -> int:
        """Put those that are left into a queue; return what the queue says."""
        if self._data:
            return self._put_each(queue, render(self._data), Deadline(timeout))
        done, error = queue.put_many(self.priority, self._texts[self._sent :], timeout)
        self._sent += done
        return error

    def xǁBatchǁput__mutmut_orig(self, queue: Queue, render: Render, timeout: float) -> int:
        """Put those that are left into a queue; return what the queue says."""
        if self._data:
            return self._put_each(queue, render(self._data), Deadline(timeout))
        done, error = queue.put_many(self.priority, self._texts[self._sent :], timeout)
        self._sent += done
        return error

    def xǁBatchǁput__mutmut_1(self, queue: Queue, render: Render, timeout: float) -> int:
        """Put those that are left into a queue; return what the queue says."""
        if self._data:
            return self._put_each(None, render(self._data), Deadline(timeout))
        done, error = queue.put_many(self.priority, self._texts[self._sent :], timeout)
        self._sent += done
        return error

    def xǁBatchǁput__mutmut_2(self, queue: Queue, render: Render, timeout: float) -> int:
        """Put those that are left into a queue; return what the queue says."""
        if self._data:
            return self._put_each(queue, None, Deadline(timeout))
        done, error = queue.put_many(self.priority, self._texts[self._sent :], timeout)
        self._sent += done
        return error

    def xǁBatchǁput__mutmut_3(self, queue: Queue, render: Render, timeout: float) -> int:
        """Put those that are left into a queue; return what the queue says."""
        if self._data:
            return self._put_each(queue, render(self._data), None)
        done, error = queue.put_many(self.priority, self._texts[self._sent :], timeout)
        self._sent += done
        return error

    def xǁBatchǁput__mutmut_4(self, queue: Queue, render: Render, timeout: float) -> int:
        """Put those that are left into a queue; return what the queue says."""
        if self._data:
            return self._put_each(render(self._data), Deadline(timeout))
        done, error = queue.put_many(self.priority, self._texts[self._sent :], timeout)
        self._sent += done
        return error

    def xǁBatchǁput__mutmut_5(self, queue: Queue, render: Render, timeout: float) -> int:
        """Put those that are left into a queue; return what the queue says."""
        if self._data:
            return self._put_each(queue, Deadline(timeout))
        done, error = queue.put_many(self.priority, self._texts[self._sent :], timeout)
        self._sent += done
        return error

    def xǁBatchǁput__mutmut_6(self, queue: Queue, render: Render, timeout: float) -> int:
        """Put those that are left into a queue; return what the queue says."""
        if self._data:
            return self._put_each(queue, render(self._data), )
        done, error = queue.put_many(self.priority, self._texts[self._sent :], timeout)
        self._sent += done
        return error

    def xǁBatchǁput__mutmut_7(self, queue: Queue, render: Render, timeout: float) -> int:
        """Put those that are left into a queue; return what the queue says."""
        if self._data:
            return self._put_each(queue, render(None), Deadline(timeout))
        done, error = queue.put_many(self.priority, self._texts[self._sent :], timeout)
        self._sent += done
        return error

    def xǁBatchǁput__mutmut_8(self, queue: Queue, render: Render, timeout: float) -> int:
        """Put those that are left into a queue; return what the queue says."""
        if self._data:
            return self._put_each(queue, render(self._data), Deadline(None))
        done, error = queue.put_many(self.priority, self._texts[self._sent :], timeout)
        self._sent += done
        return error

    def xǁBatchǁput__mutmut_9(self, queue: Queue, render: Render, timeout: float) -> int:
        """Put those that are left into a queue; return what the queue says."""
        if self._data:
            return self._put_each(queue, render(self._data), Deadline(timeout))
        done, error = None
        self._sent += done
        return error

    def xǁBatchǁput__mutmut_10(self, queue: Queue, render: Render, timeout: float) -> int:
        """Put those that are left into a queue; return what the queue says."""
        if self._data:
            return self._put_each(queue, render(self._data), Deadline(timeout))
        done, error = queue.put_many(None, self._texts[self._sent :], timeout)
        self._sent += done
        return error

    def xǁBatchǁput__mutmut_11(self, queue: Queue, render: Render, timeout: float) -> int:
        """Put those that are left into a queue; return what the queue says."""
        if self._data:
            return self._put_each(queue, render(self._data), Deadline(timeout))
        done, error = queue.put_many(self.priority, None, timeout)
        self._sent += done
        return error

    def xǁBatchǁput__mutmut_12(self, queue: Queue, render: Render, timeout: float) -> int:
        """Put those that are left into a queue; return what the queue says."""
        if self._data:
            return self._put_each(queue, render(self._data), Deadline(timeout))
        done, error = queue.put_many(self.priority, self._texts[self._sent :], None)
        self._sent += done
        return error

    def xǁBatchǁput__mutmut_13(self, queue: Queue, render: Render, timeout: float) -> int:
        """Put those that are left into a queue; return what the queue says."""
        if self._data:
            return self._put_each(queue, render(self._data), Deadline(timeout))
        done, error = queue.put_many(self._texts[self._sent :], timeout)
        self._sent += done
        return error

    def xǁBatchǁput__mutmut_14(self, queue: Queue, render: Render, timeout: float) -> int:
        """Put those that are left into a queue; return what the queue says."""
        if self._data:
            return self._put_each(queue, render(self._data), Deadline(timeout))
        done, error = queue.put_many(self.priority, timeout)
        self._sent += done
        return error

    def xǁBatchǁput__mutmut_15(self, queue: Queue, render: Render, timeout: float) -> int:
        """Put those that are left into a queue; return what the queue says."""
        if self._data:
            return self._put_each(queue, render(self._data), Deadline(timeout))
        done, error = queue.put_many(self.priority, self._texts[self._sent :], )
        self._sent += done
        return error

    def xǁBatchǁput__mutmut_16(self, queue: Queue, render: Render, timeout: float) -> int:
        """Put those that are left into a queue; return what the queue says."""
        if self._data:
            return self._put_each(queue, render(self._data), Deadline(timeout))
        done, error = queue.put_many(self.priority, self._texts[self._sent :], timeout)
        self._sent = done
        return error

    def xǁBatchǁput__mutmut_17(self, queue: Queue, render: Render, timeout: float) -> int:
        """Put those that are left into a queue; return what the queue says."""
        if self._data:
            return self._put_each(queue, render(self._data), Deadline(timeout))
        done, error = queue.put_many(self.priority, self._texts[self._sent :], timeout)
        self._sent -= done
        return error

    @_mutmut_mutated(mutants_xǁBatchǁ_put_each__mutmut)
    def _put_each(self, queue: Queue, data: tuple[bytes, bytes], deadline: Deadline) -> int:
        has_sender = True
        for text in self._texts[self._sent :]:
            error = queue.put(self.priority, text, None, *data, deadline.rest())
            if error == errno.ETIMEDOUT:
                return error
            has_sender = error != NO_SENDER
            self._sent += 1
        return 0 if has_sender else NO_SENDER

    def xǁBatchǁ_put_each__mutmut_orig(self, queue: Queue, data: tuple[bytes, bytes], deadline: Deadline) -> int:
        has_sender = True
        for text in self._texts[self._sent :]:
            error = queue.put(self.priority, text, None, *data, deadline.rest())
            if error == errno.ETIMEDOUT:
                return error
            has_sender = error != NO_SENDER
            self._sent += 1
        return 0 if has_sender else NO_SENDER

    def xǁBatchǁ_put_each__mutmut_1(self, queue: Queue, data: tuple[bytes, bytes], deadline: Deadline) -> int:
        has_sender = None
        for text in self._texts[self._sent :]:
            error = queue.put(self.priority, text, None, *data, deadline.rest())
            if error == errno.ETIMEDOUT:
                return error
            has_sender = error != NO_SENDER
            self._sent += 1
        return 0 if has_sender else NO_SENDER

    def xǁBatchǁ_put_each__mutmut_2(self, queue: Queue, data: tuple[bytes, bytes], deadline: Deadline) -> int:
        has_sender = False
        for text in self._texts[self._sent :]:
            error = queue.put(self.priority, text, None, *data, deadline.rest())
            if error == errno.ETIMEDOUT:
                return error
            has_sender = error != NO_SENDER
            self._sent += 1
        return 0 if has_sender else NO_SENDER

    def xǁBatchǁ_put_each__mutmut_3(self, queue: Queue, data: tuple[bytes, bytes], deadline: Deadline) -> int:
        has_sender = True
        for text in self._texts[self._sent :]:
            error = None
            if error == errno.ETIMEDOUT:
                return error
            has_sender = error != NO_SENDER
            self._sent += 1
        return 0 if has_sender else NO_SENDER

    def xǁBatchǁ_put_each__mutmut_4(self, queue: Queue, data: tuple[bytes, bytes], deadline: Deadline) -> int:
        has_sender = True
        for text in self._texts[self._sent :]:
            error = queue.put(None, text, None, *data, deadline.rest())
            if error == errno.ETIMEDOUT:
                return error
            has_sender = error != NO_SENDER
            self._sent += 1
        return 0 if has_sender else NO_SENDER

    def xǁBatchǁ_put_each__mutmut_5(self, queue: Queue, data: tuple[bytes, bytes], deadline: Deadline) -> int:
        has_sender = True
        for text in self._texts[self._sent :]:
            error = queue.put(self.priority, None, None, *data, deadline.rest())
            if error == errno.ETIMEDOUT:
                return error
            has_sender = error != NO_SENDER
            self._sent += 1
        return 0 if has_sender else NO_SENDER

    def xǁBatchǁ_put_each__mutmut_6(self, queue: Queue, data: tuple[bytes, bytes], deadline: Deadline) -> int:
        has_sender = True
        for text in self._texts[self._sent :]:
            error = queue.put(self.priority, text, None, *data, None)
            if error == errno.ETIMEDOUT:
                return error
            has_sender = error != NO_SENDER
            self._sent += 1
        return 0 if has_sender else NO_SENDER

    def xǁBatchǁ_put_each__mutmut_7(self, queue: Queue, data: tuple[bytes, bytes], deadline: Deadline) -> int:
        has_sender = True
        for text in self._texts[self._sent :]:
            error = queue.put(text, None, *data, deadline.rest())
            if error == errno.ETIMEDOUT:
                return error
            has_sender = error != NO_SENDER
            self._sent += 1
        return 0 if has_sender else NO_SENDER

    def xǁBatchǁ_put_each__mutmut_8(self, queue: Queue, data: tuple[bytes, bytes], deadline: Deadline) -> int:
        has_sender = True
        for text in self._texts[self._sent :]:
            error = queue.put(self.priority, None, *data, deadline.rest())
            if error == errno.ETIMEDOUT:
                return error
            has_sender = error != NO_SENDER
            self._sent += 1
        return 0 if has_sender else NO_SENDER

    def xǁBatchǁ_put_each__mutmut_9(self, queue: Queue, data: tuple[bytes, bytes], deadline: Deadline) -> int:
        has_sender = True
        for text in self._texts[self._sent :]:
            error = queue.put(self.priority, text, *data, deadline.rest())
            if error == errno.ETIMEDOUT:
                return error
            has_sender = error != NO_SENDER
            self._sent += 1
        return 0 if has_sender else NO_SENDER

    def xǁBatchǁ_put_each__mutmut_10(self, queue: Queue, data: tuple[bytes, bytes], deadline: Deadline) -> int:
        has_sender = True
        for text in self._texts[self._sent :]:
            error = queue.put(self.priority, text, None, deadline.rest())
            if error == errno.ETIMEDOUT:
                return error
            has_sender = error != NO_SENDER
            self._sent += 1
        return 0 if has_sender else NO_SENDER

    def xǁBatchǁ_put_each__mutmut_11(self, queue: Queue, data: tuple[bytes, bytes], deadline: Deadline) -> int:
        has_sender = True
        for text in self._texts[self._sent :]:
            error = queue.put(self.priority, text, None, *data, )
            if error == errno.ETIMEDOUT:
                return error
            has_sender = error != NO_SENDER
            self._sent += 1
        return 0 if has_sender else NO_SENDER

    def xǁBatchǁ_put_each__mutmut_12(self, queue: Queue, data: tuple[bytes, bytes], deadline: Deadline) -> int:
        has_sender = True
        for text in self._texts[self._sent :]:
            error = queue.put(self.priority, text, None, *data, deadline.rest())
            if error != errno.ETIMEDOUT:
                return error
            has_sender = error != NO_SENDER
            self._sent += 1
        return 0 if has_sender else NO_SENDER

    def xǁBatchǁ_put_each__mutmut_13(self, queue: Queue, data: tuple[bytes, bytes], deadline: Deadline) -> int:
        has_sender = True
        for text in self._texts[self._sent :]:
            error = queue.put(self.priority, text, None, *data, deadline.rest())
            if error == errno.ETIMEDOUT:
                return error
            has_sender = None
            self._sent += 1
        return 0 if has_sender else NO_SENDER

    def xǁBatchǁ_put_each__mutmut_14(self, queue: Queue, data: tuple[bytes, bytes], deadline: Deadline) -> int:
        has_sender = True
        for text in self._texts[self._sent :]:
            error = queue.put(self.priority, text, None, *data, deadline.rest())
            if error == errno.ETIMEDOUT:
                return error
            has_sender = error == NO_SENDER
            self._sent += 1
        return 0 if has_sender else NO_SENDER

    def xǁBatchǁ_put_each__mutmut_15(self, queue: Queue, data: tuple[bytes, bytes], deadline: Deadline) -> int:
        has_sender = True
        for text in self._texts[self._sent :]:
            error = queue.put(self.priority, text, None, *data, deadline.rest())
            if error == errno.ETIMEDOUT:
                return error
            has_sender = error != NO_SENDER
            self._sent = 1
        return 0 if has_sender else NO_SENDER

    def xǁBatchǁ_put_each__mutmut_16(self, queue: Queue, data: tuple[bytes, bytes], deadline: Deadline) -> int:
        has_sender = True
        for text in self._texts[self._sent :]:
            error = queue.put(self.priority, text, None, *data, deadline.rest())
            if error == errno.ETIMEDOUT:
                return error
            has_sender = error != NO_SENDER
            self._sent -= 1
        return 0 if has_sender else NO_SENDER

    def xǁBatchǁ_put_each__mutmut_17(self, queue: Queue, data: tuple[bytes, bytes], deadline: Deadline) -> int:
        has_sender = True
        for text in self._texts[self._sent :]:
            error = queue.put(self.priority, text, None, *data, deadline.rest())
            if error == errno.ETIMEDOUT:
                return error
            has_sender = error != NO_SENDER
            self._sent += 2
        return 0 if has_sender else NO_SENDER

    def xǁBatchǁ_put_each__mutmut_18(self, queue: Queue, data: tuple[bytes, bytes], deadline: Deadline) -> int:
        has_sender = True
        for text in self._texts[self._sent :]:
            error = queue.put(self.priority, text, None, *data, deadline.rest())
            if error == errno.ETIMEDOUT:
                return error
            has_sender = error != NO_SENDER
            self._sent += 1
        return 0 if (has_sender) and False else NO_SENDER

    def xǁBatchǁ_put_each__mutmut_19(self, queue: Queue, data: tuple[bytes, bytes], deadline: Deadline) -> int:
        has_sender = True
        for text in self._texts[self._sent :]:
            error = queue.put(self.priority, text, None, *data, deadline.rest())
            if error == errno.ETIMEDOUT:
                return error
            has_sender = error != NO_SENDER
            self._sent += 1
        return 0 if (has_sender) or True else NO_SENDER

    def xǁBatchǁ_put_each__mutmut_20(self, queue: Queue, data: tuple[bytes, bytes], deadline: Deadline) -> int:
        has_sender = True
        for text in self._texts[self._sent :]:
            error = queue.put(self.priority, text, None, *data, deadline.rest())
            if error == errno.ETIMEDOUT:
                return error
            has_sender = error != NO_SENDER
            self._sent += 1
        return 1 if has_sender else NO_SENDER

    @_mutmut_mutated(mutants_xǁBatchǁ_send_each__mutmut)
    def _send_each(self, connection: Connection, deadline: Deadline) -> int:
        for text in self._texts[self._sent :]:
            message = Message(self.priority, text, None, self._data)
            error = message.send(connection, deadline.rest())
            if error:
                return error
            self._sent += 1
        return 0

    def xǁBatchǁ_send_each__mutmut_orig(self, connection: Connection, deadline: Deadline) -> int:
        for text in self._texts[self._sent :]:
            message = Message(self.priority, text, None, self._data)
            error = message.send(connection, deadline.rest())
            if error:
                return error
            self._sent += 1
        return 0

    def xǁBatchǁ_send_each__mutmut_1(self, connection: Connection, deadline: Deadline) -> int:
        for text in self._texts[self._sent :]:
            message = None
            error = message.send(connection, deadline.rest())
            if error:
                return error
            self._sent += 1
        return 0

    def xǁBatchǁ_send_each__mutmut_2(self, connection: Connection, deadline: Deadline) -> int:
        for text in self._texts[self._sent :]:
            message = Message(None, text, None, self._data)
            error = message.send(connection, deadline.rest())
            if error:
                return error
            self._sent += 1
        return 0

    def xǁBatchǁ_send_each__mutmut_3(self, connection: Connection, deadline: Deadline) -> int:
        for text in self._texts[self._sent :]:
            message = Message(self.priority, None, None, self._data)
            error = message.send(connection, deadline.rest())
            if error:
                return error
            self._sent += 1
        return 0

    def xǁBatchǁ_send_each__mutmut_4(self, connection: Connection, deadline: Deadline) -> int:
        for text in self._texts[self._sent :]:
            message = Message(self.priority, text, None, None)
            error = message.send(connection, deadline.rest())
            if error:
                return error
            self._sent += 1
        return 0

    def xǁBatchǁ_send_each__mutmut_5(self, connection: Connection, deadline: Deadline) -> int:
        for text in self._texts[self._sent :]:
            message = Message(text, None, self._data)
            error = message.send(connection, deadline.rest())
            if error:
                return error
            self._sent += 1
        return 0

    def xǁBatchǁ_send_each__mutmut_6(self, connection: Connection, deadline: Deadline) -> int:
        for text in self._texts[self._sent :]:
            message = Message(self.priority, None, self._data)
            error = message.send(connection, deadline.rest())
            if error:
                return error
            self._sent += 1
        return 0

    def xǁBatchǁ_send_each__mutmut_7(self, connection: Connection, deadline: Deadline) -> int:
        for text in self._texts[self._sent :]:
            message = Message(self.priority, text, self._data)
            error = message.send(connection, deadline.rest())
            if error:
                return error
            self._sent += 1
        return 0

    def xǁBatchǁ_send_each__mutmut_8(self, connection: Connection, deadline: Deadline) -> int:
        for text in self._texts[self._sent :]:
            message = Message(self.priority, text, None, )
            error = message.send(connection, deadline.rest())
            if error:
                return error
            self._sent += 1
        return 0

    def xǁBatchǁ_send_each__mutmut_9(self, connection: Connection, deadline: Deadline) -> int:
        for text in self._texts[self._sent :]:
            message = Message(self.priority, text, None, self._data)
            error = None
            if error:
                return error
            self._sent += 1
        return 0

    def xǁBatchǁ_send_each__mutmut_10(self, connection: Connection, deadline: Deadline) -> int:
        for text in self._texts[self._sent :]:
            message = Message(self.priority, text, None, self._data)
            error = message.send(None, deadline.rest())
            if error:
                return error
            self._sent += 1
        return 0

    def xǁBatchǁ_send_each__mutmut_11(self, connection: Connection, deadline: Deadline) -> int:
        for text in self._texts[self._sent :]:
            message = Message(self.priority, text, None, self._data)
            error = message.send(connection, None)
            if error:
                return error
            self._sent += 1
        return 0

    def xǁBatchǁ_send_each__mutmut_12(self, connection: Connection, deadline: Deadline) -> int:
        for text in self._texts[self._sent :]:
            message = Message(self.priority, text, None, self._data)
            error = message.send(deadline.rest())
            if error:
                return error
            self._sent += 1
        return 0

    def xǁBatchǁ_send_each__mutmut_13(self, connection: Connection, deadline: Deadline) -> int:
        for text in self._texts[self._sent :]:
            message = Message(self.priority, text, None, self._data)
            error = message.send(connection, )
            if error:
                return error
            self._sent += 1
        return 0

    def xǁBatchǁ_send_each__mutmut_14(self, connection: Connection, deadline: Deadline) -> int:
        for text in self._texts[self._sent :]:
            message = Message(self.priority, text, None, self._data)
            error = message.send(connection, deadline.rest())
            if error:
                return error
            self._sent = 1
        return 0

    def xǁBatchǁ_send_each__mutmut_15(self, connection: Connection, deadline: Deadline) -> int:
        for text in self._texts[self._sent :]:
            message = Message(self.priority, text, None, self._data)
            error = message.send(connection, deadline.rest())
            if error:
                return error
            self._sent -= 1
        return 0

    def xǁBatchǁ_send_each__mutmut_16(self, connection: Connection, deadline: Deadline) -> int:
        for text in self._texts[self._sent :]:
            message = Message(self.priority, text, None, self._data)
            error = message.send(connection, deadline.rest())
            if error:
                return error
            self._sent += 2
        return 0

    def xǁBatchǁ_send_each__mutmut_17(self, connection: Connection, deadline: Deadline) -> int:
        for text in self._texts[self._sent :]:
            message = Message(self.priority, text, None, self._data)
            error = message.send(connection, deadline.rest())
            if error:
                return error
            self._sent += 1
        return 1

mutants_xǁBatchǁ__init____mutmut['_mutmut_orig'] = Batch.xǁBatchǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁBatchǁ__init____mutmut['xǁBatchǁ__init____mutmut_1'] = Batch.xǁBatchǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁBatchǁ__init____mutmut['xǁBatchǁ__init____mutmut_2'] = Batch.xǁBatchǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁBatchǁ__init____mutmut['xǁBatchǁ__init____mutmut_3'] = Batch.xǁBatchǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁBatchǁ__init____mutmut['xǁBatchǁ__init____mutmut_4'] = Batch.xǁBatchǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁBatchǁ__init____mutmut['xǁBatchǁ__init____mutmut_5'] = Batch.xǁBatchǁ__init____mutmut_5 # type: ignore # mutmut generated

mutants_xǁBatchǁsend__mutmut['_mutmut_orig'] = Batch.xǁBatchǁsend__mutmut_orig # type: ignore # mutmut generated
mutants_xǁBatchǁsend__mutmut['xǁBatchǁsend__mutmut_1'] = Batch.xǁBatchǁsend__mutmut_1 # type: ignore # mutmut generated
mutants_xǁBatchǁsend__mutmut['xǁBatchǁsend__mutmut_2'] = Batch.xǁBatchǁsend__mutmut_2 # type: ignore # mutmut generated
mutants_xǁBatchǁsend__mutmut['xǁBatchǁsend__mutmut_3'] = Batch.xǁBatchǁsend__mutmut_3 # type: ignore # mutmut generated
mutants_xǁBatchǁsend__mutmut['xǁBatchǁsend__mutmut_4'] = Batch.xǁBatchǁsend__mutmut_4 # type: ignore # mutmut generated
mutants_xǁBatchǁsend__mutmut['xǁBatchǁsend__mutmut_5'] = Batch.xǁBatchǁsend__mutmut_5 # type: ignore # mutmut generated
mutants_xǁBatchǁsend__mutmut['xǁBatchǁsend__mutmut_6'] = Batch.xǁBatchǁsend__mutmut_6 # type: ignore # mutmut generated
mutants_xǁBatchǁsend__mutmut['xǁBatchǁsend__mutmut_7'] = Batch.xǁBatchǁsend__mutmut_7 # type: ignore # mutmut generated
mutants_xǁBatchǁsend__mutmut['xǁBatchǁsend__mutmut_8'] = Batch.xǁBatchǁsend__mutmut_8 # type: ignore # mutmut generated
mutants_xǁBatchǁsend__mutmut['xǁBatchǁsend__mutmut_9'] = Batch.xǁBatchǁsend__mutmut_9 # type: ignore # mutmut generated
mutants_xǁBatchǁsend__mutmut['xǁBatchǁsend__mutmut_10'] = Batch.xǁBatchǁsend__mutmut_10 # type: ignore # mutmut generated
mutants_xǁBatchǁsend__mutmut['xǁBatchǁsend__mutmut_11'] = Batch.xǁBatchǁsend__mutmut_11 # type: ignore # mutmut generated
mutants_xǁBatchǁsend__mutmut['xǁBatchǁsend__mutmut_12'] = Batch.xǁBatchǁsend__mutmut_12 # type: ignore # mutmut generated
mutants_xǁBatchǁsend__mutmut['xǁBatchǁsend__mutmut_13'] = Batch.xǁBatchǁsend__mutmut_13 # type: ignore # mutmut generated
mutants_xǁBatchǁsend__mutmut['xǁBatchǁsend__mutmut_14'] = Batch.xǁBatchǁsend__mutmut_14 # type: ignore # mutmut generated
mutants_xǁBatchǁsend__mutmut['xǁBatchǁsend__mutmut_15'] = Batch.xǁBatchǁsend__mutmut_15 # type: ignore # mutmut generated
mutants_xǁBatchǁsend__mutmut['xǁBatchǁsend__mutmut_16'] = Batch.xǁBatchǁsend__mutmut_16 # type: ignore # mutmut generated
mutants_xǁBatchǁsend__mutmut['xǁBatchǁsend__mutmut_17'] = Batch.xǁBatchǁsend__mutmut_17 # type: ignore # mutmut generated

mutants_xǁBatchǁput__mutmut['_mutmut_orig'] = Batch.xǁBatchǁput__mutmut_orig # type: ignore # mutmut generated
mutants_xǁBatchǁput__mutmut['xǁBatchǁput__mutmut_1'] = Batch.xǁBatchǁput__mutmut_1 # type: ignore # mutmut generated
mutants_xǁBatchǁput__mutmut['xǁBatchǁput__mutmut_2'] = Batch.xǁBatchǁput__mutmut_2 # type: ignore # mutmut generated
mutants_xǁBatchǁput__mutmut['xǁBatchǁput__mutmut_3'] = Batch.xǁBatchǁput__mutmut_3 # type: ignore # mutmut generated
mutants_xǁBatchǁput__mutmut['xǁBatchǁput__mutmut_4'] = Batch.xǁBatchǁput__mutmut_4 # type: ignore # mutmut generated
mutants_xǁBatchǁput__mutmut['xǁBatchǁput__mutmut_5'] = Batch.xǁBatchǁput__mutmut_5 # type: ignore # mutmut generated
mutants_xǁBatchǁput__mutmut['xǁBatchǁput__mutmut_6'] = Batch.xǁBatchǁput__mutmut_6 # type: ignore # mutmut generated
mutants_xǁBatchǁput__mutmut['xǁBatchǁput__mutmut_7'] = Batch.xǁBatchǁput__mutmut_7 # type: ignore # mutmut generated
mutants_xǁBatchǁput__mutmut['xǁBatchǁput__mutmut_8'] = Batch.xǁBatchǁput__mutmut_8 # type: ignore # mutmut generated
mutants_xǁBatchǁput__mutmut['xǁBatchǁput__mutmut_9'] = Batch.xǁBatchǁput__mutmut_9 # type: ignore # mutmut generated
mutants_xǁBatchǁput__mutmut['xǁBatchǁput__mutmut_10'] = Batch.xǁBatchǁput__mutmut_10 # type: ignore # mutmut generated
mutants_xǁBatchǁput__mutmut['xǁBatchǁput__mutmut_11'] = Batch.xǁBatchǁput__mutmut_11 # type: ignore # mutmut generated
mutants_xǁBatchǁput__mutmut['xǁBatchǁput__mutmut_12'] = Batch.xǁBatchǁput__mutmut_12 # type: ignore # mutmut generated
mutants_xǁBatchǁput__mutmut['xǁBatchǁput__mutmut_13'] = Batch.xǁBatchǁput__mutmut_13 # type: ignore # mutmut generated
mutants_xǁBatchǁput__mutmut['xǁBatchǁput__mutmut_14'] = Batch.xǁBatchǁput__mutmut_14 # type: ignore # mutmut generated
mutants_xǁBatchǁput__mutmut['xǁBatchǁput__mutmut_15'] = Batch.xǁBatchǁput__mutmut_15 # type: ignore # mutmut generated
mutants_xǁBatchǁput__mutmut['xǁBatchǁput__mutmut_16'] = Batch.xǁBatchǁput__mutmut_16 # type: ignore # mutmut generated
mutants_xǁBatchǁput__mutmut['xǁBatchǁput__mutmut_17'] = Batch.xǁBatchǁput__mutmut_17 # type: ignore # mutmut generated

mutants_xǁBatchǁ_put_each__mutmut['_mutmut_orig'] = Batch.xǁBatchǁ_put_each__mutmut_orig # type: ignore # mutmut generated
mutants_xǁBatchǁ_put_each__mutmut['xǁBatchǁ_put_each__mutmut_1'] = Batch.xǁBatchǁ_put_each__mutmut_1 # type: ignore # mutmut generated
mutants_xǁBatchǁ_put_each__mutmut['xǁBatchǁ_put_each__mutmut_2'] = Batch.xǁBatchǁ_put_each__mutmut_2 # type: ignore # mutmut generated
mutants_xǁBatchǁ_put_each__mutmut['xǁBatchǁ_put_each__mutmut_3'] = Batch.xǁBatchǁ_put_each__mutmut_3 # type: ignore # mutmut generated
mutants_xǁBatchǁ_put_each__mutmut['xǁBatchǁ_put_each__mutmut_4'] = Batch.xǁBatchǁ_put_each__mutmut_4 # type: ignore # mutmut generated
mutants_xǁBatchǁ_put_each__mutmut['xǁBatchǁ_put_each__mutmut_5'] = Batch.xǁBatchǁ_put_each__mutmut_5 # type: ignore # mutmut generated
mutants_xǁBatchǁ_put_each__mutmut['xǁBatchǁ_put_each__mutmut_6'] = Batch.xǁBatchǁ_put_each__mutmut_6 # type: ignore # mutmut generated
mutants_xǁBatchǁ_put_each__mutmut['xǁBatchǁ_put_each__mutmut_7'] = Batch.xǁBatchǁ_put_each__mutmut_7 # type: ignore # mutmut generated
mutants_xǁBatchǁ_put_each__mutmut['xǁBatchǁ_put_each__mutmut_8'] = Batch.xǁBatchǁ_put_each__mutmut_8 # type: ignore # mutmut generated
mutants_xǁBatchǁ_put_each__mutmut['xǁBatchǁ_put_each__mutmut_9'] = Batch.xǁBatchǁ_put_each__mutmut_9 # type: ignore # mutmut generated
mutants_xǁBatchǁ_put_each__mutmut['xǁBatchǁ_put_each__mutmut_10'] = Batch.xǁBatchǁ_put_each__mutmut_10 # type: ignore # mutmut generated
mutants_xǁBatchǁ_put_each__mutmut['xǁBatchǁ_put_each__mutmut_11'] = Batch.xǁBatchǁ_put_each__mutmut_11 # type: ignore # mutmut generated
mutants_xǁBatchǁ_put_each__mutmut['xǁBatchǁ_put_each__mutmut_12'] = Batch.xǁBatchǁ_put_each__mutmut_12 # type: ignore # mutmut generated
mutants_xǁBatchǁ_put_each__mutmut['xǁBatchǁ_put_each__mutmut_13'] = Batch.xǁBatchǁ_put_each__mutmut_13 # type: ignore # mutmut generated
mutants_xǁBatchǁ_put_each__mutmut['xǁBatchǁ_put_each__mutmut_14'] = Batch.xǁBatchǁ_put_each__mutmut_14 # type: ignore # mutmut generated
mutants_xǁBatchǁ_put_each__mutmut['xǁBatchǁ_put_each__mutmut_15'] = Batch.xǁBatchǁ_put_each__mutmut_15 # type: ignore # mutmut generated
mutants_xǁBatchǁ_put_each__mutmut['xǁBatchǁ_put_each__mutmut_16'] = Batch.xǁBatchǁ_put_each__mutmut_16 # type: ignore # mutmut generated
mutants_xǁBatchǁ_put_each__mutmut['xǁBatchǁ_put_each__mutmut_17'] = Batch.xǁBatchǁ_put_each__mutmut_17 # type: ignore # mutmut generated
mutants_xǁBatchǁ_put_each__mutmut['xǁBatchǁ_put_each__mutmut_18'] = Batch.xǁBatchǁ_put_each__mutmut_18 # type: ignore # mutmut generated
mutants_xǁBatchǁ_put_each__mutmut['xǁBatchǁ_put_each__mutmut_19'] = Batch.xǁBatchǁ_put_each__mutmut_19 # type: ignore # mutmut generated
mutants_xǁBatchǁ_put_each__mutmut['xǁBatchǁ_put_each__mutmut_20'] = Batch.xǁBatchǁ_put_each__mutmut_20 # type: ignore # mutmut generated

mutants_xǁBatchǁ_send_each__mutmut['_mutmut_orig'] = Batch.xǁBatchǁ_send_each__mutmut_orig # type: ignore # mutmut generated
mutants_xǁBatchǁ_send_each__mutmut['xǁBatchǁ_send_each__mutmut_1'] = Batch.xǁBatchǁ_send_each__mutmut_1 # type: ignore # mutmut generated
mutants_xǁBatchǁ_send_each__mutmut['xǁBatchǁ_send_each__mutmut_2'] = Batch.xǁBatchǁ_send_each__mutmut_2 # type: ignore # mutmut generated
mutants_xǁBatchǁ_send_each__mutmut['xǁBatchǁ_send_each__mutmut_3'] = Batch.xǁBatchǁ_send_each__mutmut_3 # type: ignore # mutmut generated
mutants_xǁBatchǁ_send_each__mutmut['xǁBatchǁ_send_each__mutmut_4'] = Batch.xǁBatchǁ_send_each__mutmut_4 # type: ignore # mutmut generated
mutants_xǁBatchǁ_send_each__mutmut['xǁBatchǁ_send_each__mutmut_5'] = Batch.xǁBatchǁ_send_each__mutmut_5 # type: ignore # mutmut generated
mutants_xǁBatchǁ_send_each__mutmut['xǁBatchǁ_send_each__mutmut_6'] = Batch.xǁBatchǁ_send_each__mutmut_6 # type: ignore # mutmut generated
mutants_xǁBatchǁ_send_each__mutmut['xǁBatchǁ_send_each__mutmut_7'] = Batch.xǁBatchǁ_send_each__mutmut_7 # type: ignore # mutmut generated
mutants_xǁBatchǁ_send_each__mutmut['xǁBatchǁ_send_each__mutmut_8'] = Batch.xǁBatchǁ_send_each__mutmut_8 # type: ignore # mutmut generated
mutants_xǁBatchǁ_send_each__mutmut['xǁBatchǁ_send_each__mutmut_9'] = Batch.xǁBatchǁ_send_each__mutmut_9 # type: ignore # mutmut generated
mutants_xǁBatchǁ_send_each__mutmut['xǁBatchǁ_send_each__mutmut_10'] = Batch.xǁBatchǁ_send_each__mutmut_10 # type: ignore # mutmut generated
mutants_xǁBatchǁ_send_each__mutmut['xǁBatchǁ_send_each__mutmut_11'] = Batch.xǁBatchǁ_send_each__mutmut_11 # type: ignore # mutmut generated
mutants_xǁBatchǁ_send_each__mutmut['xǁBatchǁ_send_each__mutmut_12'] = Batch.xǁBatchǁ_send_each__mutmut_12 # type: ignore # mutmut generated
mutants_xǁBatchǁ_send_each__mutmut['xǁBatchǁ_send_each__mutmut_13'] = Batch.xǁBatchǁ_send_each__mutmut_13 # type: ignore # mutmut generated
mutants_xǁBatchǁ_send_each__mutmut['xǁBatchǁ_send_each__mutmut_14'] = Batch.xǁBatchǁ_send_each__mutmut_14 # type: ignore # mutmut generated
mutants_xǁBatchǁ_send_each__mutmut['xǁBatchǁ_send_each__mutmut_15'] = Batch.xǁBatchǁ_send_each__mutmut_15 # type: ignore # mutmut generated
mutants_xǁBatchǁ_send_each__mutmut['xǁBatchǁ_send_each__mutmut_16'] = Batch.xǁBatchǁ_send_each__mutmut_16 # type: ignore # mutmut generated
mutants_xǁBatchǁ_send_each__mutmut['xǁBatchǁ_send_each__mutmut_17'] = Batch.xǁBatchǁ_send_each__mutmut_17 # type: ignore # mutmut generated
