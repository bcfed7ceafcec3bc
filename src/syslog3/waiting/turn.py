"""One thread at a time, which the others wait for until a deadline."""

from __future__ import annotations

import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from syslog3.waiting.deadline import Deadline


class Turn:
    """A lock that is free after its block at whatever moment a signal handler raises something.

    PyPy, which has no reference counts, does not promise it for the moment of entering or leaving.
    """

    def __init__(self) -> None:
        # Reentrant because releasing it says whether it was this thread's.
        self._lock = threading.RLock()
        self._thread: int | None = None

    @property
    def is_interrupted(self) -> bool:
        """Whether it is the turn of what this thread, in a signal handler, has interrupted.

        Waiting for it would be in vain: it can't end now.
        """
        return self._thread == threading.get_ident()

    @contextmanager
    def taken(self, deadline: Deadline) -> Iterator[bool]:
        """Yield whether it is this thread's turn."""
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
            if self._thread == thread:
                self._thread = None
            with suppress(RuntimeError):
                self._lock.release()
