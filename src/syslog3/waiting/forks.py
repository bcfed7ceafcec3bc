"""Fork handlers: no lock of another library is held while the process forks.

A child inherits each lock as it is, but not the thread that would release it. So a fork waits for a
message inside libc's syslog(), however long that takes, and for calls into other libraries with
locks of their own; those are short, as none of them waits for a network. Other threads keep running
while a fork waits.
"""

from __future__ import annotations

import os
from _thread import RLock

from syslog3.compiled.binding import IN_MAIN_INTERPRETER, lib
from syslog3.waiting.held import release, with_lock

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeVar

    _T = TypeVar("_T")

#: Held during each call into such a library. Reentrant, because a signal handler may fork.
calls = RLock()

#: Microseconds that a fork waits for libc at a time; signal handlers run in between.
_SLICE_US = 50_000


def call(function: Callable[..., _T], *args: Any, **keywords: Any) -> _T:
    """Return ``function(*args, **keywords)``, a call into such a library."""
    return with_lock(calls, function, *args, **keywords)


def _before() -> None:
    """Acquire both locks.

    Never wait for one while holding the other: the thread that has the first may need the second.
    """
    while True:
        while lib.syslog3_fork_begin(_SLICE_US):
            pass
        if calls.acquire(blocking=False):
            return
        lib.syslog3_fork_end()
        call(lambda: None)


def _after() -> None:
    release(calls)  # if it is held: a signal handler may have raised something inside _before()
    lib.syslog3_fork_end()


if IN_MAIN_INTERPRETER and hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_before, after_in_parent=_after, after_in_child=_after)
