"""Failover: which mechanism to try first. Source: Sys::Syslog.

When a mechanism fails, the next one in the list takes over; a minute later the preferred one is
tried again.
"""

from __future__ import annotations

from time import monotonic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

#: Seconds until the preferred mechanism is tried again, as in Sys::Syslog.
RETRY_AFTER = 60.0


class Failover:
    """The mechanisms in order of preference, and which of them is in use."""

    def __init__(self, names: Sequence[str], clock: Callable[[], float] = monotonic) -> None:
        self.names = tuple(names)
        self._clock = clock
        self._current = 0
        self._left_preferred = 0.0

    @property
    def prefers(self) -> bool:
        """Whether the preferred mechanism is in use."""
        return not self._current

    def order(self) -> tuple[str, ...]:
        """Return the mechanisms in the order in which to try them for the next message."""
        if self._current and self._clock() - self._left_preferred > RETRY_AFTER:
            self._current = 0
        current = self._current  # another thread may change it
        return self.names[current:] + self.names[:current]

    def use(self, name: str) -> None:
        """Use ``name``, which has taken a message, until it fails or a minute has passed."""
        index = self.names.index(name)
        if index and not self._current:
            self._left_preferred = self._clock()
        self._current = index
