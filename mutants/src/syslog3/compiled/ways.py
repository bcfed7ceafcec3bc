"""C's ways, by which the messages of one priority go: ``csrc/way.h``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from syslog3.compiled.binding import ffi, lib
from syslog3.waiting.signals import at_once

if TYPE_CHECKING:
    from collections.abc import Callable


class Ways:
    """The ways of one connection or queue, each made when it is first asked for."""

    def __init__(self) -> None:
        self._made: dict[int, Any] = {}

    def get(self, priority: int, make: Callable[..., Any], *arguments: Any) -> Any:
        """Return the way of this priority, always the same one, made by a function of C's.

        NULL, which takes no message, when memory is short.
        """
        way = self._made.get(priority)
        if way is None:
            made = at_once(ffi.gc, make, arguments, lib.syslog3_way_free)
            way = self._made.setdefault(priority, made)  # another thread may have been quicker
        return way
