"""The compiled wire formats and channel: ``csrc/wire.c``, ``csrc/channel.c``.

Python opens a descriptor and hands it over; header, framing, sending and deadline are the C's.
"""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING, Any

from syslog3.compiled import types
from syslog3.compiled.binding import ffi, lib
from syslog3.compiled.owned import owned
from syslog3.compiled.ways import Ways

if TYPE_CHECKING:
    from collections.abc import Callable
    from socket import socket

    from syslog3.compiled.opened import Opened
    from syslog3.compiled.queue import Queue
    from syslog3.compiled.texts import Texts

    #: From structured data, as its caller has it, to what this format has of it.
    Render = Callable[[Any], bytes]


class Counter:
    """How many messages were handed over, and lost, by whichever connection, in any thread."""

    def __init__(self) -> None:
        self.c = owned(lib.syslog3_counter_new, (), lib.syslog3_counter_free)
        if not self.c:
            raise MemoryError

    def add_sent(self, messages: int) -> None:
        lib.syslog3_counter_add_sent(self.c, messages)

    def add_lost(self, messages: int) -> None:
        lib.syslog3_counter_add_lost(self.c, messages)

    @property
    def sent(self) -> int:
        return int(lib.syslog3_counter_sent(self.c))

    @property
    def lost(self) -> int:
        return int(lib.syslog3_counter_lost(self.c))


class Wire:
    """How a message becomes bytes: the format, the framing, and what each header says."""

    def __init__(
        self,
        format: int,
        framing: int,
        render: Render,
        *,
        pid: bool,
        facility: int,
        ident: str,
        hostname: str,
    ) -> None:
        header = format, framing, pid, facility, ident.encode(), hostname.encode()
        self.c = owned(lib.syslog3_wire_new, header, lib.syslog3_wire_free)
        if not self.c:
            raise OSError(ffi.errno, os.strerror(ffi.errno))
        #: Structured data as this format has it.
        self.render = render

    def append(self, priority: int, text: bytes, msgid: bytes | None, data: object) -> None:
        """Append a framed message to :meth:`take`'s bytes; :exc:`OSError` when memory is short."""
        rendered = self.render(data) if data else b""
        error = lib.syslog3_wire_append(
            self.c, priority, text, len(text), msgid or ffi.NULL, rendered, len(rendered)
        )
        if error:
            raise OSError(error, os.strerror(error))

    def take(self) -> bytes:
        """Return what was appended, and begin anew."""
        length = lib.syslog3_wire_length(self.c)
        taken = bytes(ffi.buffer(lib.syslog3_wire_bytes(self.c), length)) if length else b""
        lib.syslog3_wire_clear(self.c)
        return taken


class Channel:
    """A connected socket or open file and a wire. For any number of threads.

    ``counter`` counts what is lost, and what is sent unless the caller does. ``where`` it leads, an
    error says.

    The channel has a descriptor of its own, a duplicate; ``opened`` is closed. No descriptor ever
    has two owners, nor none: a signal handler may raise something at any moment, and what two
    close may be another's by then.

    Its calls wait ``timeout`` seconds at most and return 0 or an errno: see ``csrc/channel.h``.
    """

    def __init__(
        self,
        opened: socket | Opened,
        wire: Wire,
        counter: Counter,
        where: str,
        *,
        reopens: bool = True,
        counts_sent: bool = True,
    ) -> None:
        #: Whether a new connection in its place may work where this one failed.
        self.reopens = reopens
        self.where = where
        #: What makes its messages bytes.
        self.wire = wire
        self.counter = counter
        with opened:
            made_of = opened.fileno(), wire.c, counter.c, counts_sent
            self.c = owned(lib.syslog3_channel_new, made_of, lib.syslog3_channel_free)
            if not self.c:
                raise OSError(ffi.errno, os.strerror(ffi.errno))
        self._ways = Ways()

    def way(self, priority: int, timeout: float) -> Any:
        limit = int(timeout * 1e6)
        return self._ways.get(priority, lib.syslog3_channel_way, self.c, priority, limit)

    def send_structured(
        self,
        priority: int,
        text: bytes,
        msgid: bytes | None,
        data: object,
        timeout: float,
    ) -> int:
        rendered = self.wire.render(data) if data else b""
        return int(
            lib.syslog3_channel_send_structured(
                self.c,
                priority,
                text,
                len(text),
                msgid or ffi.NULL,
                rendered,
                len(rendered),
                int(timeout * 1e6),
            )
        )

    def send_many(self, priority: int, texts: Texts, timeout: float) -> tuple[int, int]:
        """Return how many of ``texts`` were handed over, and 0 or the errno that ended it."""
        sent = ffi.new(types.SIZE)
        error = lib.syslog3_channel_send_many(
            self.c, priority, *texts.for_c, int(timeout * 1e6), sent
        )
        return sent[0], error

    def send_framed(self, message: bytes, timeout: float) -> int:
        """Hand over a message that another channel could not finish."""
        return int(
            lib.syslog3_channel_send_framed(self.c, message, len(message), int(timeout * 1e6))
        )

    def drain(self, queue: Queue, timeout: float) -> int:
        """Hand over what comes into a queue until something is wrong, or the sender is to leave."""
        return int(lib.syslog3_sender_run(queue.c, self.c, int(timeout * 1e6)))

    def send_taken(self, queue: Queue, timeout: float) -> int:
        """Hand over what the sender of a queue has taken."""
        return int(lib.syslog3_sender_send(queue.c, self.c, int(timeout * 1e6)))

    def flush(self, timeout: float) -> int:
        """Send the end of a message of which the beginning is sent, if there is one."""
        return int(lib.syslog3_channel_flush(self.c, int(timeout * 1e6)))

    @property
    def taken(self) -> int:
        """How many messages it has taken, whole or in part, whatever interrupted the call."""
        return int(lib.syslog3_channel_taken(self.c))

    def _shut_down(self, last_words: bytes) -> int:
        return int(lib.syslog3_channel_shut_down(self.c, last_words, len(last_words), 0))

    def give_up(self, timeout: float) -> list[bytes]:
        """Take no more messages; return the one that was begun, framed, if there is one."""
        remains: Any = ffi.new(types.REMAINS)
        if lib.syslog3_channel_give_up(self.c, int(timeout * 1e6), remains):
            self.close()
        begun = bytes(ffi.buffer(remains.pending, remains.pending_length))
        return [begun] if begun else []

    def finish(self, last_words: bytes = b"") -> bool:
        """Close if all that was sent has arrived, or is known to be lost, and counted. Never waits.

        False: it is not known yet, ask again. A message that was begun is sent first, then
        ``last_words``, which are no message.
        """
        error = self._shut_down(last_words)
        if error not in (0, errno.ETIMEDOUT, errno.ESTALE):
            self.counter.add_lost(len(self.give_up(0)))
        return int(lib.syslog3_channel_settle(self.c)) in (0, errno.ESTALE)

    def close(self) -> None:
        """Close the descriptor, unless its number has become somebody else's. Never waits.

        A message that was begun is lost then, and counted.
        """
        lib.syslog3_channel_close(self.c)
