"""A moment by which a call has to be over."""

from __future__ import annotations

import errno
import os
from time import monotonic


class Deadline:
    """The moment that is ``seconds`` from now."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._moment = monotonic() + seconds

    def rest(self) -> float:
        """Return the seconds that are left, 0 when none are."""
        return max(0.0, self._moment - monotonic())

    def left(self) -> float:
        """Return the seconds that are left; :exc:`TimeoutError` when none are."""
        rest = self.rest()
        if not rest:
            raise TimeoutError(errno.ETIMEDOUT, os.strerror(errno.ETIMEDOUT))
        return rest
