"""libc's syslog(3), shared by any number of logs: each message has its own log's ident."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING, Any

from syslog3.arguments.priority import LIBC_OPTIONS, OPTIONS
from syslog3.compiled.binding import ffi, lib
from syslog3.compiled.ways import Ways
from syslog3.mechanisms.base import Plain

if TYPE_CHECKING:
    from syslog3.compiled.queue import Queue
    from syslog3.mechanisms.base import Target


#: The options passed to libc; perror works with every mechanism, and is not left to libc.
_OPTIONS = LIBC_OPTIONS & ~OPTIONS["perror"]


def check(target: Target) -> None:
    """Do nothing: libc is always there."""


def connect(target: Target, timeout: float) -> Native:
    return Native(target)


class Native(Plain):
    """A log's share of libc's syslog(3): an owner in ``csrc/guard.c``.

    libc has one connection for the whole process, reports no errors, and may block. Ident, options
    and facility belong to the owner, and are set before its messages.
    """

    where = "libc"

    def __init__(self, target: Target) -> None:
        owner = lib.syslog3_owner_new()
        if not owner:
            raise MemoryError
        self.counter = target.counter
        self._ways = Ways()
        self._c = ffi.gc(owner, lib.syslog3_owner_free)
        ident = ffi.NULL if target.ident is None else target.ident.encode()
        option = target.option & _OPTIONS
        error = lib.syslog3_owner_openlog(self._c, ident, option, target.facility)
        if error == errno.EDEADLK:
            raise OSError(error, "forked while libc's syslog() was busy: its lock is held for ever")
        if error:
            raise MemoryError

    def way(self, priority: int, timeout: float) -> Any:
        return self._ways.get(priority, lib.syslog3_libc_way, self._c, self.counter.c, priority)

    def hand_over(self, priority: int, text: bytes, timeout: float) -> int:
        # A NUL would end the string in libc: it is escaped, as in datagrams.
        return int(lib.syslog3_owner_syslog(self._c, priority, text.replace(b"\0", b"#000")))

    def finish(self) -> bool:
        self.close()
        return True

    def close(self) -> None:
        """closelog(3), unless libc's log is another's by now.

        Not left to the owner's end, which PyPy puts off.
        """
        lib.syslog3_owner_closelog(self._c)

    def drain(self, queue: Queue, timeout: float) -> int:
        return int(lib.syslog3_sender_run_libc(queue.c, self._c))

    def send_taken(self, queue: Queue, timeout: float) -> int:
        return int(lib.syslog3_sender_send_libc(queue.c, self._c))
