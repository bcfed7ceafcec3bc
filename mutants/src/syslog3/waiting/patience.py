"""Backoff: after a call has waited in vain, the next ones hardly wait."""

from __future__ import annotations

from time import monotonic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

#: No call waits for nine times as long as the timeout: a program is slowed by a tenth at most.
RESTS = 9


class Patience:
    """How long calls may wait: their timeout or, for a while after one ran out, hardly at all."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._until = float("-inf")
        self._last_wait = float("-inf")

    @property
    def is_lost(self) -> bool:
        """Whether the last call to wait did so in vain, and it is too early for another to wait."""
        return self._clock() < self._until

    def rest(self, timeout: float, brief: float = 0.0) -> float:
        """Return the seconds a call may wait now: ``timeout``; backing off, at most ``brief``."""
        return self._least(brief) if self.is_lost else timeout

    def _least(self, seconds: float) -> float:
        """Return ``seconds``, or less if calls come so fast that they would slow down the program.

        A call gets a ninth of the time since the one before it.
        """
        now = self._clock()
        allowed = min(seconds, (now - self._last_wait) / RESTS)
        self._last_wait = now
        return allowed

    def waited_in_vain(self, seconds: float) -> None:
        """Back off, because a call has waited for its whole timeout, ``seconds``, in vain."""
        self._last_wait = self._clock()
        self._until = self._last_wait + RESTS * seconds

    def regain(self) -> None:
        """Let calls wait again, because one has succeeded."""
        self._until = float("-inf")
