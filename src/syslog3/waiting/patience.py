"""How long a call may wait where others have waited in vain."""

from __future__ import annotations

from time import monotonic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

#: A wait in vain is followed by nine times as long without one: a program is slowed by a tenth.
RESTS = 9


class Patience:
    """The time that calls may wait: all of it, or after a wait in vain hardly any for a while."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._until = float("-inf")
        self._last_wait = float("-inf")

    @property
    def is_lost(self) -> bool:
        """Whether no call may wait now."""
        return self._clock() < self._until

    def rest(self, timeout: float, brief: float = 0.0) -> float:
        """Return how many seconds a call may wait now: ``timeout``, or at most ``brief``."""
        return self._least(brief) if self.is_lost else timeout

    def _least(self, seconds: float) -> float:
        """Return what a call may wait all the same: ``seconds``, unless it would slow the program.

        A call that comes soon after another has less.
        """
        now = self._clock()
        allowed = min(seconds, (now - self._last_wait) / RESTS)
        self._last_wait = now
        return allowed

    def waited_in_vain(self, seconds: float) -> None:
        """Note that a call has waited its whole time, so long, for nothing."""
        self._last_wait = self._clock()
        self._until = self._last_wait + RESTS * seconds

    def regain(self) -> None:
        """Note that a call did not wait in vain."""
        self._until = float("-inf")
