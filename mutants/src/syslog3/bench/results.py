"""The results as JSON that pyperf can load, show and compare."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pyperf

from syslog3.bench import machine
from syslog3.bench.rounds import Absent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from syslog3.bench.restart import Restarted
    from syslog3.bench.rounds import Series

#: Prefix of metadata that is not pyperf's.
OWN = "syslog3_"


def run_of(series: Series, common: dict[str, Any]) -> pyperf.Benchmark:
    """Return a series as one benchmark, of one run."""
    metadata = {
        **common,
        "name": f"{series.workload.name}: {series.contender}",
        "unit": "second",
        "loops": series.count,
        f"{OWN}workload": series.workload.name,
        f"{OWN}contender": series.contender,
        f"{OWN}sent": series.sent,
        f"{OWN}arrived": series.arrived,
        f"{OWN}shortened": series.shortened,
        f"{OWN}behind": series.behind,
    }
    warm_up = [(series.count, seconds) for seconds in series.warm_up]
    run = pyperf.Run(series.values, warmups=warm_up, metadata=metadata, collect_metadata=False)
    return pyperf.Benchmark([run])


def suite_of(
    measured: Sequence[Series],
    restarted: Sequence[Restarted],
    absent: Sequence[Absent],
    command: str,
) -> pyperf.BenchmarkSuite:
    """Return all that was measured. ``command``: what the user has called."""
    common = {
        **_collected(),
        **{f"{OWN}{name}": said for name, said in machine.describe().items()},
        f"{OWN}command": command,
        f"{OWN}absent": json.dumps(absent),
    }
    benchmarks = [run_of(series, common) for series in measured]
    benchmarks += [_restart_run(outcome, common) for outcome in restarted]
    return pyperf.BenchmarkSuite(benchmarks)


def _collected() -> dict[str, Any]:
    """Return what pyperf knows of this machine and this process."""
    metadata = pyperf.Run([1.0], metadata={"name": "any"}).get_metadata()
    return {name: value for name, value in metadata.items() if name not in ("name", "unit")}


def _restart_run(outcome: Restarted, common: dict[str, Any]) -> pyperf.Benchmark:
    metadata = {
        **common,
        "name": f"{outcome.workload}: {outcome.sender}",
        "unit": "second",
        f"{OWN}workload": outcome.workload,
        f"{OWN}contender": outcome.sender,
        f"{OWN}sent": outcome.sent,
        f"{OWN}missing": outcome.missing,
        f"{OWN}twice": outcome.twice,
    }
    if outcome.known is not None:
        metadata[f"{OWN}known"] = outcome.known
    # pyperf compares times: this is the longest time that a call took.
    return pyperf.Benchmark(
        [pyperf.Run([outcome.longest], metadata=metadata, collect_metadata=False)]
    )


def load(path: str) -> pyperf.BenchmarkSuite:
    """Return stored results, or raise :exc:`ValueError`."""
    try:
        suite = pyperf.BenchmarkSuite.load(path)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ValueError(f"{path}: no results of pyperf's: {error}") from None
    if f"{OWN}command" not in suite.get_metadata():
        raise ValueError(f"{path}: results of another benchmark than syslog3.bench")
    return suite


def said(suite: pyperf.BenchmarkSuite, name: str) -> str:
    """Return what is known of the run as a whole: its command, or of the machine."""
    return str(suite.get_metadata()[f"{OWN}{name}"])


def absent_of(suite: pyperf.BenchmarkSuite) -> list[Absent]:
    """Return who did not take part."""
    return [Absent(*row) for row in json.loads(said(suite, "absent"))]
