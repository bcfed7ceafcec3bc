"""A lock that is held for a block, over whatever a signal handler raises."""

from __future__ import annotations

import sys
from contextlib import contextmanager

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager
    from threading import RLock


def held(lock: RLock) -> AbstractContextManager[object]:
    """Return a context that holds ``lock``: what a signal handler raises does not leave it locked.

    CPython 3.14 runs signal handlers after ``with lock`` has acquired it and before the block.
    """
    return _held(lock) if sys.version_info >= (3, 14) else lock


@contextmanager
def _held(lock: RLock) -> Iterator[None]:
    try:
        lock.acquire()
        yield
    finally:
        try:  # noqa: SIM105  (signal handlers would run after the call of suppress(), too)
            lock.release()
        except RuntimeError:  # raised before it was acquired
            pass
