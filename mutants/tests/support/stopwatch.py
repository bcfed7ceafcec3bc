"""How long a call made its caller wait."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

__all__ = ["GRACE", "lateness", "waited"]

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


@contextlib.contextmanager
def lateness() -> Iterator[Callable[[], float]]:
    """Measure in the block, and return, by how many seconds a thread that only sleeps was late.

    Where many threads call at once, each may have to wait at its end for the interpreter's lock,
    and so for whoever holds it and is queued for a CPU: schedstat tells nothing of that. The thread
    that only sleeps has to wait for them in the same way, and for nothing else.
    """
    tick = 0.001
    done = threading.Event()
    worst = 0.0

    def sleep_again_and_again() -> None:
        nonlocal worst
        while not done.is_set():
            start = time.monotonic()
            time.sleep(tick)
            worst = max(worst, time.monotonic() - start - tick)

    sleeper = threading.Thread(target=sleep_again_and_again)
    sleeper.start()
    try:
        yield lambda: worst
    finally:
        done.set()
        sleeper.join()


def _queued() -> float:
    try:
        return int(_SCHEDSTAT.read_text().split()[1]) / 1e9
    except OSError:  # another system than Linux
        return 0.0
