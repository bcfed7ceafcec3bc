"""The console, where a write waits for as long as somebody has stopped the output."""

from __future__ import annotations

import atexit
import os
import threading

PATH = "/dev/console"

#: Seconds that the program waits at its end for each thread that is still writing.
_LAST_CHANCE = 1.0

_writers: set[threading.Thread] = set()


def write(data: bytes) -> bool:
    """Write ``data`` to the console, waiting as long as it takes; false if that fails."""
    left = memoryview(data)
    try:
        fd = os.open(PATH, os.O_WRONLY | os.O_TRUNC | os.O_NOCTTY)
        try:
            while left:
                left = left[os.write(fd, left) :]
        finally:
            os.close(fd)
    except OSError:
        return False
    return True


def write_without_waiting(data: bytes) -> bool:
    """Let a thread write ``data`` to the console; true."""

    def run() -> None:
        write(data)
        _writers.discard(threading.current_thread())

    writer = threading.Thread(target=run, name="syslog3 writes to the console", daemon=True)
    _writers.add(writer)
    writer.start()
    return True


@atexit.register
def _wait_for_writers() -> None:
    for writer in [*_writers]:
        writer.join(_LAST_CHANCE)
