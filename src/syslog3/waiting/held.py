"""A lock that is held during a call, and not afterwards, whatever a signal handler raises."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from threading import RLock
    from typing import Any, TypeVar

    _T = TypeVar("_T")


def with_lock(lock: RLock, function: Callable[..., _T], *args: Any, **keywords: Any) -> _T:
    """Return ``function(*args, **keywords)``, called while this thread holds ``lock``.

    ``with lock`` may leave it locked for ever when a signal handler raises something: with CPython
    3.14 after half of all tries, with 3.9 and PyPy after one of a hundred. No context manager can
    prevent that with PyPy: it has nothing to release between ``__enter__`` and the block.
    """
    if owns(lock):  # in a signal handler that has interrupted such a call
        return function(*args, **keywords)
    try:
        try:
            lock.acquire()
            return function(*args, **keywords)
        finally:
            release(lock)
    finally:
        if owns(lock):  # a signal handler raised something just before it was released
            release(lock)


def owns(lock: RLock) -> bool:
    """Whether this thread holds ``lock``."""
    return lock._is_owned()  # type: ignore[attr-defined,no-any-return]


def release(lock: RLock) -> None:
    """Release ``lock`` if this thread holds it."""
    try:  # noqa: SIM105  (a signal handler could raise something as suppress() returns)
        lock.release()
    except RuntimeError:
        pass
