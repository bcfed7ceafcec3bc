"""How numbers and reasons are put, wherever they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from syslog3.bench.rounds import Absent

_UNITS = [(1.0, "s"), (1e-3, "ms"), (1e-6, "µs")]


def number_of_seconds(seconds: float) -> str:
    """Return a time with three digits, in the unit in which it is read best."""
    for unit, name in _UNITS:
        if seconds >= unit:
            return f"{seconds / unit:.3g} {name}" if seconds < 1000 * unit else f"{seconds:.0f} s"
    return f"{seconds * 1e9:.3g} ns"


def not_measured(absent: Iterable[Absent]) -> Iterator[str]:
    """Yield a line for each contender and reason, with the workloads that it is about."""
    reasons: dict[tuple[str, str], list[str]] = {}
    for workload, contender, reason in absent:
        reasons.setdefault((contender, reason), []).append(workload)
    for (contender, reason), workloads in sorted(reasons.items()):
        yield f"{contender}: {reason} ({', '.join(workloads)})"
