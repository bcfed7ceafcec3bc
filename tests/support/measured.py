"""Results of the benchmark as if they had been measured."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pyperf

from syslog3.bench import results
from syslog3.bench.restart import TITLES, Restarted
from syslog3.bench.rounds import Series
from syslog3.bench.workloads import WORKLOADS

__all__ = ["restarted", "series", "suite"]


def series(workload: str, contender: str, *values: float, **counts: int) -> Series:
    """Return what a contender did; ``counts``: of a :class:`Series`, each 0 by default."""
    [asked] = [one for one in WORKLOADS if one.name == workload]
    made = Series(asked, contender)
    made.count = 1
    made.values = list(values)
    for name, count in counts.items():
        setattr(made, name, count)
    return made


def restarted(sender: str, known: int | None, *, stays: bool) -> Restarted:
    return Restarted(TITLES[stays], sender, 900, 7, known, 2, 0.25)


def suite(measured: Sequence[Series], outcomes: Sequence[Restarted] = ()) -> Any:
    made = results.suite_of(measured, outcomes, [], "python -m syslog3.bench --quick")
    assert isinstance(made, pyperf.BenchmarkSuite)
    return made
