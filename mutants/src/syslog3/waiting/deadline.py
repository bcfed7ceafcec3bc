"""The moment by which a call has to return."""

from __future__ import annotations

import errno
from time import monotonic

from syslog3.errors import strerror


class Deadline:
    """The moment ``seconds`` from now."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._moment = monotonic() + seconds

    def rest(self) -> float:
        """Return the seconds left, 0 after the deadline."""
        return max(0.0, self._moment - monotonic())

    def left(self) -> float:
        """Return the seconds left; raise :exc:`TimeoutError` after the deadline."""
        rest = self.rest()
        if not rest:
            raise TimeoutError(errno.ETIMEDOUT, strerror(errno.ETIMEDOUT))
        return rest
