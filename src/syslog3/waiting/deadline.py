"""A moment by which a call has to be over."""

from __future__ import annotations

import errno
import os
from time import monotonic


class Deadline:
    """The moment that is ``timeout`` seconds from now."""

    def __init__(self, timeout: float) -> None:
        self._moment = monotonic() + timeout

    def rest(self) -> float:
        """Return the seconds that are left, 0 when none are."""
        return max(0.0, self._moment - monotonic())

    def left(self) -> float:
        """Return the seconds that are left; :exc:`TimeoutError` when none are."""
        rest = self.rest()
        if not rest:
            raise TimeoutError(errno.ETIMEDOUT, os.strerror(errno.ETIMEDOUT))
        return rest
