"""The table of workloads."""

from __future__ import annotations

from typing import NamedTuple

from syslog3.bench.contenders import FIRST, LIBC, LOGGING, OWN, PEER, Contender

#: A message of a common length.
MESSAGE = "a message of a common length, from somewhere in a program"

#: What ratios are relative to: the first of these that could be measured.
STANDARD = ("syslog", "SysLogHandler", "socket send()")

ALL = frozenset({LIBC, OWN, LOGGING})


class Workload(NamedTuple):
    """What each contender is asked to do: see :class:`syslog3.bench.task.Task`.

    ``ways``: of the contenders to measure; ``size``: of the message, in bytes; ``base``: names of
    the contenders that ratios may be relative to.
    """

    name: str
    title: str
    shape: str = "delivered"
    transport: str = "unix-datagram"
    ways: frozenset[str] = ALL
    size: int = len(MESSAGE)
    threads: int = 1
    base: tuple[str, ...] = STANDARD

    def asks(self, contender: Contender) -> bool:
        """Whether the contender belongs here, and not to another workload."""
        if self.shape not in contender.shapes:
            return False
        return contender.way in (*self.ways, PEER) or contender.name == self.base[0]

    @property
    def text(self) -> str:
        return (f"{MESSAGE}, " * (self.size // len(MESSAGE) + 1))[: self.size]


def _threads(number: int) -> Workload:
    noun = "thread" if number == 1 else "threads"
    title = f"a message to /dev/log, {number} {noun}"
    return Workload(f"threads-{number}", title, threads=number)


def _size(name: str, size: int) -> Workload:
    return Workload(f"size-{name}", f"a message of {size} bytes to /dev/log", size=size)


WORKLOADS = [
    Workload("native", "a message through libc", ways=frozenset({LIBC})),
    Workload(
        "unix-datagram",
        "a message to a /dev/log that takes datagrams",
        ways=frozenset({OWN, LOGGING}),
    ),
    Workload("unix-stream", "a message to a /dev/log that is a stream", transport="unix-stream"),
    Workload("udp", "a message by UDP", transport="udp"),
    Workload("tcp", "a message by TCP", transport="tcp"),
    Workload("tls", "a message by TLS", transport="tls"),
    Workload("filtered", "a message that the mask stops", "filtered"),
    Workload("many", "many messages to /dev/log, each of them", "many"),
    Workload("many-stream", "many to a stream, each of them", "many", "unix-stream"),
    Workload("many-tcp", "many by TCP, each of them", "many", "tcp"),
    *map(_threads, (1, 2, 8)),
    _size("32", 32),
    _size("256", 256),
    _size("1k", 1024),
    _size("8k", 8192),
    Workload(
        "logging",
        "a message by logging",
        ways=frozenset({LOGGING}),
        base=("SysLogHandler",),
    ),
    Workload("start-up", "a process, import and first message", "first", size=len(FIRST)),
    Workload("stalled", "a call while the daemon is stalled for a second", "stalled"),
]

#: Measured with a daemon and not with our receiver: see restart.py.
RESTART = "restart"

NAMES = [*(workload.name for workload in WORKLOADS), RESTART]
