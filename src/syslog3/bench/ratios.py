"""Two ways to do the same, in turn; reported is the ratio of their times."""

from __future__ import annotations

import statistics
from timeit import Timer
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence


class Side(NamedTuple):
    """A statement, how often a round executes it, and how many messages one execution is."""

    statement: str
    number: int
    messages: int = 1

    def time(self, names: dict[str, Any]) -> float:
        """Return the seconds per message of one round."""
        timer = Timer(self.statement, globals=names)
        return timer.timeit(self.number) / (self.number * self.messages)


def ratios(ours: Side, theirs: Side, names: dict[str, Any], rounds: int) -> list[float]:
    """Return, for each round, our time over theirs."""
    return [ours.time(names) / theirs.time(names) for _ in range(rounds)]


def row(name: str, values: Sequence[float], unit: str = "") -> list[str]:
    """Return a table's row: the median and the middle half."""
    low, median, high = statistics.quantiles(values, n=4)
    return [name, f"{median:.2f}{unit}", f"{low:.2f} to {high:.2f}"]
