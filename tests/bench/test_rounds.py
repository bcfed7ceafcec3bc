"""How many messages make a round."""

from __future__ import annotations

from typing import Any, NamedTuple

import pytest

from syslog3.bench.receiver import Taken
from syslog3.bench.rounds import ROUND, Entry

from support import measured

#: What the clock itself costs, and whatever else a round has only once.
ONCE = 1e-4


class Steady(NamedTuple):
    """Sends nothing, and says that each message took as long."""

    step: int
    seconds: float

    def time(self, count: int) -> float:
        return ONCE + count * self.seconds

    def close(self) -> None:
        """Nothing is open."""


class Everything:
    """A receiver at which everything arrives."""

    def take(self, expected: int) -> Taken:
        return Taken(expected, expected * 1000, 0, 0)

    def room(self, size: int) -> float:
        return float("inf")


def calibrated(step: int, seconds: float, messages: int | None) -> int:
    series = measured.series("udp", "steady")
    sender: Any = Steady(step, seconds)
    receiver: Any = Everything()
    Entry(sender, series, receiver).calibrate(messages)
    return series.count


@pytest.mark.parametrize("seconds", [1e-7, 1e-6, 1e-5, 1e-3])
def test_a_round_takes_as_long_as_it_should(seconds: float) -> None:
    """Each is measured for long enough that what it has only once hardly counts."""
    taken = calibrated(1, seconds, None) * seconds
    assert taken == pytest.approx(ROUND, abs=max(seconds, ROUND / 10))


@pytest.mark.parametrize("messages", [None, 1, 20])
def test_a_round_is_of_whole_steps(messages: int | None) -> None:
    assert calibrated(7, 1e-5, messages) == {None: 483, 1: 7, 20: 21}[messages]
