"""SIGINT and SIGTERM, which interrupt only where they are let through: not amid a line."""

from __future__ import annotations

import signal
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .api import Collector

_ENDINGS = (signal.SIGINT, signal.SIGTERM)

if sys.platform != "win32":

    def hold() -> None:
        """Let none through. Before there is another thread: threads inherit what is held."""
        for ending in _ENDINGS:
            signal.signal(ending, signal.default_int_handler)
        signal.pthread_sigmask(signal.SIG_BLOCK, _ENDINGS)

    def wait_for_message(collector: Collector) -> bool:
        """Return whether a message has come, and not an ending."""
        try:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, _ENDINGS)
            collector.wait(1, timeout=None)
            signal.pthread_sigmask(signal.SIG_BLOCK, _ENDINGS)
            return True
        except KeyboardInterrupt:
            signal.pthread_sigmask(signal.SIG_BLOCK, _ENDINGS)
            return False

else:
    #: Seconds between two looks: on Windows no signal ends a wait for another thread.
    _GLANCE = 0.1

    _ended: list[int] = []

    def hold() -> None:
        """Let none through."""
        for ending in _ENDINGS:
            signal.signal(ending, lambda number, frame: _ended.append(number))

    def wait_for_message(collector: Collector) -> bool:
        """Return whether a message has come, and not an ending."""
        while not _ended:
            try:
                collector.wait(1, _GLANCE)
                return True
            except TimeoutError:
                pass
        return False
