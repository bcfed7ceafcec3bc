"""Statistics: medians, and the medians of the round-by-round ratios with their quartiles."""

from __future__ import annotations

import statistics
from typing import TYPE_CHECKING, Any, NamedTuple

from syslog3.bench import results
from syslog3.bench.workloads import RESTART, WORKLOADS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import pyperf

    from syslog3.bench.workloads import Workload


class Spread(NamedTuple):
    """A median between its quartiles."""

    low: float
    median: float
    high: float


class Figure(NamedTuple):
    """The result of one contender in one workload; times in seconds per message."""

    contender: str
    median: float
    #: To the base, round by round.
    ratio: Spread
    marks: list[str]


class Waits(NamedTuple):
    """How long calls took while the daemon was stalled, in seconds."""

    contender: str
    median: float
    p99: float
    worst: float
    marks: list[str]


class Loss(NamedTuple):
    """The messages missing after restarts. ``known``: None if the sender is not told of losses."""

    sender: str
    missing: int
    known: int | None
    twice: int
    longest: float


class Compared(NamedTuple):
    """The figures of one workload. ``base`` is what the ratios are relative to."""

    workload: Workload
    base: Figure
    figures: list[Figure]


def compared(suite: pyperf.BenchmarkSuite) -> list[Compared]:
    """Return the figures of each workload whose rounds are compared."""
    tables = []
    for workload in WORKLOADS:
        benchmarks = _of(suite, workload.name)
        if not benchmarks or workload.shape == "stalled":
            continue
        by_name = {_own(benchmark, "contender"): benchmark for benchmark in benchmarks}
        # If nothing of the standard library was measured, relative to the first contender.
        base = next((name for name in workload.base if name in by_name), next(iter(by_name)))
        figures = [_figure(name, one, by_name[base]) for name, one in by_name.items()]
        [at_base] = [figure for figure in figures if figure.contender == base]
        tables.append(Compared(workload, at_base, figures))
    return tables


def waits(suite: pyperf.BenchmarkSuite) -> list[Waits]:
    """Return the figures of the workload in which the daemon is stalled."""
    return [
        Waits(
            _own(benchmark, "contender"),
            benchmark.median(),
            benchmark.percentile(99),
            max(benchmark.get_values()),
            _marks(benchmark),
        )
        for benchmark in _of(suite, "stalled")
    ]


def losses(suite: pyperf.BenchmarkSuite) -> dict[str, list[Loss]]:
    """Return the missing messages for each kind of restart."""
    tables: dict[str, list[Loss]] = {}
    for benchmark in suite.get_benchmarks():
        workload = _own(benchmark, "workload")
        if not workload.startswith(RESTART):
            continue
        metadata = benchmark.get_metadata()
        loss = Loss(
            _own(benchmark, "contender"),
            metadata[f"{results.OWN}missing"],
            metadata.get(f"{results.OWN}known"),
            metadata[f"{results.OWN}twice"],
            benchmark.median(),
        )
        tables.setdefault(workload, []).append(loss)
    return tables


def behind(suite: pyperf.BenchmarkSuite) -> float:
    """Return the share of all rounds in which senders may have waited for the receiver."""
    names = {table.workload.name for table in compared(suite)}
    measured = [one for one in suite.get_benchmarks() if _own(one, "workload") in names]
    rounds = sum(benchmark.get_nvalue() for benchmark in measured)
    return sum(_own(benchmark, "behind") for benchmark in measured) / rounds if rounds else 0.0


def ratios(values: Iterable[float], base: Iterable[float]) -> Spread:
    """Return the spread of the ratios, round by round."""
    return spread([one / other for one, other in zip(values, base)])


def spread(values: Sequence[float]) -> Spread:
    """Return the median of at least two values, and their quartiles."""
    return Spread(*statistics.quantiles(values, n=4, method="inclusive"))


def _of(suite: pyperf.BenchmarkSuite, workload: str) -> list[pyperf.Benchmark]:
    return [one for one in suite.get_benchmarks() if _own(one, "workload") == workload]


def _own(benchmark: pyperf.Benchmark, name: str) -> Any:
    return benchmark.get_metadata()[f"{results.OWN}{name}"]


def _figure(name: str, benchmark: pyperf.Benchmark, base: pyperf.Benchmark) -> Figure:
    ratio = ratios(benchmark.get_values(), base.get_values())
    return Figure(name, benchmark.median(), ratio, _marks(benchmark))


def _marks(benchmark: pyperf.Benchmark) -> list[str]:
    """Return the reservations about a figure."""
    sent, arrived = _own(benchmark, "sent"), _own(benchmark, "arrived")
    rounds = benchmark.get_nvalue()
    marks = []
    if arrived < sent:
        marks.append(f"lost {sent - arrived} of {sent}")
    if arrived > sent:
        marks.append(f"{arrived - sent} more than the {sent} sent")
    if shortened := _own(benchmark, "shortened"):
        marks.append(f"shortened in {shortened} rounds")
    if behind := _own(benchmark, "behind"):
        marks.append(f"receiver behind in {behind} of {rounds}")
    return marks
