"""SIGINT and SIGTERM, which end the command between two messages: not amid a line."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .api import Collector

_ENDINGS = (signal.SIGINT, signal.SIGTERM)

#: Seconds between two looks. No signal is sure to end a wait for another thread: on Windows none
#: does, and elsewhere one that comes just before the wait does not.
_GLANCE = 0.1

_came: list[int] = []


def hold() -> None:
    """Let none interrupt anything from now on."""
    for ending in _ENDINGS:
        signal.signal(ending, lambda number, frame: _came.append(number))


def wait_for_message(collector: Collector) -> bool:
    """Return whether a message has come, and not an ending."""
    while not _came:
        try:
            collector.wait(1, _GLANCE)
            return True
        except TimeoutError:
            pass
    return False
