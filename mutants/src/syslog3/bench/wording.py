"""Texts that all kinds of output share: times, and reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from syslog3.bench.rounds import Absent

_UNITS = [(1.0, "s"), (1e-3, "ms"), (1e-6, "µs")]


def number_of_seconds(seconds: float) -> str:
    """Return a time with three digits, in a suitable unit."""
    for unit, name in _UNITS:
        if seconds >= unit:
            return f"{seconds / unit:.3g} {name}" if seconds < 1000 * unit else f"{seconds:.0f} s"
    return f"{seconds * 1e9:.3g} ns"


#: The share of rounds with a slow receiver from which on a warning is shown.
TOO_OFTEN = 0.25


def busy(share: float) -> str:
    """Return a warning if the receiver was slow in a large share of all rounds, else ''."""
    if share < TOO_OFTEN:
        return ""
    return (
        f"The receiver was the bottleneck, or may have been, in {share:.0%} of all rounds:"
        " it had no CPU of its own. Measure again when the machine has nothing else to do."
    )


def not_measured(absent: Iterable[Absent]) -> Iterator[str]:
    """Yield a line for each reason, with the contenders and workloads that it applies to."""
    workloads: dict[tuple[str, str], list[str]] = {}
    for workload, contender, reason in absent:
        workloads.setdefault((contender, reason), []).append(workload)
    contenders: dict[tuple[str, str], list[str]] = {}
    for (contender, reason), names in workloads.items():
        contenders.setdefault((reason, ", ".join(names)), []).append(contender)
    for (reason, where), these in contenders.items():
        yield f"{'; '.join(these)}: {reason} ({where})"
