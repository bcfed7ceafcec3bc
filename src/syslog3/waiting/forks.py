"""A fork waits for what would leave a lock locked in the child for ever.

That is a message inside libc, as long as it takes, and calls into other libraries that hold a lock
inside; these are short: none of them waits for a network. Other threads go on meanwhile.
"""

from __future__ import annotations

import os
from _thread import RLock
from contextlib import suppress

from syslog3.compiled.binding import IN_MAIN_INTERPRETER, lib

#: To be held around a call into a library with a lock. Reentrant: a signal handler may fork.
calls = RLock()

#: Microseconds that a fork waits for libc before signal handlers run and it waits again.
_SLICE_US = 50_000


def _before() -> None:
    """Take both locks. Who waits for one has not the other: it may be what that one waits for."""
    while True:
        while lib.syslog3_fork_begin(_SLICE_US):
            pass
        if calls.acquire(blocking=False):
            return
        lib.syslog3_fork_end()
        with calls:
            pass


def _after() -> None:
    with suppress(RuntimeError):  # what a signal handler raised has ended _before()
        calls.release()
    lib.syslog3_fork_end()


if IN_MAIN_INTERPRETER and hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_before, after_in_parent=_after, after_in_child=_after)
