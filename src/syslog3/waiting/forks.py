"""Calls into libraries that hold a lock inside: a child forked meanwhile would wait for ever.

So a fork waits for their end. They are short: none of them waits for a network.
"""

from __future__ import annotations

import os
import threading

#: To be held around such a call. Reentrant, because a signal handler may fork.
calls = threading.RLock()

if hasattr(os, "register_at_fork"):
    os.register_at_fork(
        before=calls.acquire, after_in_parent=calls.release, after_in_child=calls.release
    )
