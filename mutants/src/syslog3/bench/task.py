"""The tasks of contenders, and the interface of their senders."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NamedTuple, Protocol

import syslog3

if TYPE_CHECKING:
    from collections.abc import Callable

#: The ident of all messages.
IDENT = "bench"

#: The levels of messages that are delivered, and that the mask blocks.
DELIVERED = syslog3.LOG_INFO
FILTERED = syslog3.LOG_DEBUG
MASK = syslog3.LOG_UPTO(syslog3.LOG_INFO)

#: The port of a target that is a socket in the file system.
NO_PORT = 0


#: The kinds of tasks: see :class:`Task`.
SHAPES = frozenset({"delivered", "filtered", "many", "first", "stalled"})


class Missing(Exception):
    """A contender can't do a task; the text says why."""


class Target(NamedTuple):
    """Where messages are to arrive.

    - ``transport``: ``"unix-datagram"``, ``"unix-stream"``, ``"udp"``, ``"tcp"`` or ``"tls"``
    - ``path``: of the socket, for the first two; ``host`` and ``port`` for the others
    - ``authority``: for ``tls``: the file of the certificate to trust
    - ``no_libc``: why what libc sends does not arrive here; empty where it does
    """

    transport: str
    path: str = ""
    host: str = ""
    port: int = NO_PORT
    authority: str = ""
    no_libc: str = ""

    @property
    def is_unix(self) -> bool:
        return self.transport.startswith("unix")

    @property
    def is_stream(self) -> bool:
        return self.transport in ("unix-stream", "tcp", "tls")


class Task(NamedTuple):
    """What a contender is asked to do.

    - ``shape``: ``"delivered"``; ``"filtered"``, where a mask or its like stops each message;
      ``"many"``, where several may be handed over at once; ``"first"``, a process that sends one
      message; ``"stalled"``, where each call's time counts
    - ``text``: the message
    - ``threads``: how many send at the same time
    """

    shape: str
    target: Target
    text: str
    threads: int = 1

    @property
    def priority(self) -> int:
        return FILTERED if self.shape == "filtered" else DELIVERED

    def ready(self) -> bytes:
        """Return the message as bytes that the target's receiver takes: RFC 3164, and its end."""
        ends = {"unix-stream": "\0", "tcp": "\n", "tls": "\n"}
        stamp = time.strftime("%b %d %H:%M:%S")
        priority = syslog3.LOG_USER | self.priority
        end = ends.get(self.target.transport, "")
        return f"<{priority}>{stamp} {IDENT}: {self.text}{end}".encode()


class Sender(Protocol):
    """A contender that is ready to send."""

    @property
    def step(self) -> int:
        """The number of messages must be a multiple of this."""

    def time(self, count: int) -> float:
        """Send ``count`` messages; return the seconds that it took."""

    def waits(self, count: int, rate: float) -> list[float]:
        """Send ``count`` messages, ``rate`` per second if possible; return the seconds of each."""

    def close(self) -> None:
        """Close what was opened."""


def paced(call: Callable[[], object], count: int, rate: float) -> list[float]:
    """Make ``count`` calls at ``rate`` per second, if possible; return the seconds of each."""
    waits = []
    start = time.perf_counter()
    for number in range(count):
        begin = time.perf_counter()
        if begin < (due := start + number / rate):
            time.sleep(due - begin)
            begin = time.perf_counter()
        call()
        waits.append(time.perf_counter() - begin)
    return waits


def through_libc(task: Task) -> None:
    """Raise :exc:`Missing` if the target is not where libc sends to."""
    if not task.target.is_unix:
        raise Missing("libc sends to /dev/log only")
    if task.target.no_libc:
        raise Missing(task.target.no_libc)


def not_filtered(task: Task) -> None:
    """Raise :exc:`Missing` if the task is about a mask."""
    if task.shape == "filtered":
        raise Missing("has no mask")
