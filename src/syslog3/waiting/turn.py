"""A lock that is acquired before a deadline."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from syslog3.waiting.held import release

if TYPE_CHECKING:
    from collections.abc import Iterator

    from syslog3.waiting.deadline import Deadline


class Turn:
    """A lock whose ``with`` block releases it whenever a signal handler raises an exception.

    PyPy, which has no reference counts, does not guarantee this while the block is entered or left.
    """

    def __init__(self) -> None:
        # Reentrant, because releasing an RLock fails if another thread holds it.
        self._lock = threading.RLock()
        self._thread: int | None = None

    @property
    def is_interrupted(self) -> bool:
        """Whether this thread, now in a signal handler, already holds the lock.

        Waiting would be in vain: the interrupted code releases it only after the handler returns.
        """
        return self._thread == threading.get_ident()

    @contextmanager
    def taken(self, deadline: Deadline) -> Iterator[bool]:
        """Yield whether the lock was acquired."""
        if self.is_interrupted:
            yield False
            return
        thread = threading.get_ident()
        try:
            if self._lock.acquire(timeout=deadline.rest()):
                self._thread = thread
                yield True
            else:
                yield False
        finally:
            try:
                self._end(thread)
            finally:  # a signal handler may have raised something before it did
                self._end(thread)

    def _end(self, thread: int) -> None:
        if self._thread == thread:
            self._thread = None
        release(self._lock)
