"""The compiled queue of messages and its sender: ``csrc/queue.c``, ``csrc/sender.c``."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from syslog3.compiled import types
from syslog3.compiled.binding import ffi, lib
from syslog3.compiled.owned import owned
from syslog3.compiled.ways import Ways

if TYPE_CHECKING:
    from syslog3.compiled.channel import Counter, Wire
    from syslog3.compiled.texts import Texts

#: What becomes of a message that finds no room.
OVERFLOWS = {
    "wait": lib.SYSLOG3_WAIT,
    "drop-new": lib.SYSLOG3_DROP_NEW,
    "drop-old": lib.SYSLOG3_DROP_OLD,
}

#: Answers that are no errno: nobody is there to send what waits; the sender is to leave.
NO_SENDER = lib.SYSLOG3_NO_SENDER
ENDED = lib.SYSLOG3_ENDED

#: Bytes of memory for each message of which a queue has room, and the least for all.
BYTES_EACH = 1024
LEAST_BYTES = 65536

#: More is a mistake: it would take a gigabyte.
MOST_MESSAGES = 1_000_000

generation = lib.syslog3_process_generation


class Queue:
    """For any number of threads that put messages in, and one sender. Of one process.

    What its calls return is 0, :data:`NO_SENDER`, :data:`ENDED` or an errno: see ``csrc/queue.h``.
    """

    def __init__(self, messages: int, overflow: str, counter: Counter) -> None:
        size = max(messages * BYTES_EACH, LEAST_BYTES)
        made_of = messages, size, OVERFLOWS[overflow], counter.c
        self.c = owned(lib.syslog3_queue_new, made_of, lib.syslog3_queue_free)
        if not self.c:
            raise MemoryError(f"queue: {messages} messages need {size} bytes")
        self._counter = counter
        self._ways = Ways()

    def way(self, priority: int) -> Any:
        """Return C's way into the queue for messages of this priority: see ``csrc/way.h``."""
        return self._ways.get(priority, lib.syslog3_queue_way, self.c, priority)

    def put(
        self,
        priority: int,
        text: bytes,
        msgid: bytes | None,
        structured_data: bytes,
        journal_fields: bytes,
        timeout: float,
    ) -> int:
        return int(
            lib.syslog3_queue_put_structured(
                *(self.c, priority, text, len(text), msgid or ffi.NULL),
                *(structured_data, len(structured_data), journal_fields, len(journal_fields)),
                int(timeout * 1e6),
            )
        )

    def put_many(self, priority: int, texts: Texts, timeout: float) -> tuple[int, int]:
        """Return of how many of ``texts`` it is decided what becomes, and 0 or what ended it."""
        done = ffi.new(types.SIZE)
        error = lib.syslog3_queue_put_many(self.c, priority, *texts.for_c, int(timeout * 1e6), done)
        return done[0], error

    def lose(self, messages: int) -> None:
        lib.syslog3_queue_lose(self.c, messages)

    @property
    def pending(self) -> int:
        return int(lib.syslog3_queue_pending(self.c))

    def position(self) -> int:
        return int(lib.syslog3_queue_position(self.c))

    def reach(self, position: int, timeout: float) -> int:
        return int(lib.syslog3_queue_reach(self.c, position, int(timeout * 1e6)))

    def end(self, timeout: float) -> None:
        lib.syslog3_queue_end(self.c, int(timeout * 1e6))

    def await_end(self, timeout: float) -> int:
        return int(lib.syslog3_queue_await_end(self.c, int(timeout * 1e6)))

    def abandon(self) -> None:
        lib.syslog3_queue_abandon(self.c)

    # The sender's part.

    def claim(self) -> int:
        return int(lib.syslog3_queue_claim(self.c))

    def leave(self) -> int:
        return int(lib.syslog3_queue_leave(self.c))

    def resign(self) -> None:
        lib.syslog3_queue_resign(self.c)

    def wait(self) -> int:
        return int(lib.syslog3_queue_await(self.c))

    def rest(self, seconds: float) -> None:
        lib.syslog3_queue_rest(self.c, int(seconds * 1e6))

    def give_up(self, messages: int) -> None:
        lib.syslog3_queue_give_up(self.c, messages)

    def handed_over(self, messages: int) -> None:
        lib.syslog3_queue_handed_over(self.c, messages)

    def framed(self, wire: Wire) -> list[bytes]:
        """Return what is taken and not handed over, a message each, framed by ``wire``."""
        ends = ffi.new(types.SIZES, lib.SYSLOG3_BATCH)
        count = ffi.new(types.SIZE)
        error = lib.syslog3_sender_frame(self.c, wire.c, ends, count)
        messages = wire.take()
        if error:
            raise OSError(error, os.strerror(error))
        begins = [0, *ends[0 : count[0]]]
        return [messages[begin:end] for begin, end in zip(begins, begins[1:])]


def block_signals() -> None:
    """Let signals go to the program's own threads, not to this one."""
    lib.syslog3_sender_block_signals()
