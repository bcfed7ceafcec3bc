"""How long a call made its caller wait."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

__all__ = ["GRACE", "waited"]

#: Seconds beyond its timeout that a call may take: what issue 3 allows.
GRACE = 0.05

_SCHEDSTAT = Path("/proc/thread-self/schedstat")


def waited(call: Callable[[], object]) -> float:
    """Return the seconds that `call` took, without those in which the machine had no CPU for it.

    A thread that could run but had to queue for a CPU (the second field of schedstat, see the
    kernel's sched-stats.rst) waits for this machine's other work, which no timeout can limit:
    subtracting it leaves what the call itself did and waited for.
    """
    queued = _queued()
    start = time.monotonic()
    call()
    return time.monotonic() - start - (_queued() - queued)


def _queued() -> float:
    try:
        return int(_SCHEDSTAT.read_text().split()[1]) / 1e9
    except OSError:  # another system than Linux
        return 0.0
