"""The results as Markdown, for a README."""

from __future__ import annotations

from typing import TYPE_CHECKING

from syslog3.bench import figures, results
from syslog3.bench.wording import busy, not_measured, number_of_seconds

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import pyperf

    from syslog3.bench.figures import Compared, Figure, Loss, Waits

#: The workloads of each table: a column each.
GROUPS = [
    ["native", "unix-datagram", "unix-stream", "udp", "tcp", "tls"],
    ["filtered", "many", "many-stream", "many-tcp", "logging", "start-up"],
    ["threads-1", "threads-2", "threads-8"],
    ["size-32", "size-256", "size-1k", "size-8k"],
]

INTRODUCTION = """\
`{command}`, on {python}; {cpu}; {kernel}; {libc}. Mitigations: {mitigations}.

Contenders take turns in short rounds. Each figure is the median of the round-by-round ratios, with
the quartiles in brackets; below 1 is faster. The row "1 is" names what they are relative to, and
the time that it took."""


def render(suite: pyperf.BenchmarkSuite) -> str:
    """Return all results, what was not measured, and the command."""
    return "\n\n".join(_parts(suite)) + "\n"


def _parts(suite: pyperf.BenchmarkSuite) -> Iterator[str]:
    names = ("command", "python", "cpu", "kernel", "libc", "mitigations")
    yield INTRODUCTION.format(**{name: results.said(suite, name) for name in names})
    if note := busy(figures.behind(suite)):
        yield note
    tables = {table.workload.name: table for table in figures.compared(suite)}
    for group in GROUPS:
        if beside := [tables[name] for name in group if name in tables]:
            yield _beside(beside)
    if rows := figures.waits(suite):
        yield _waits(rows)
    for title, losses in figures.losses(suite).items():
        yield _losses(title, losses)
    if lines := list(not_measured(results.absent_of(suite))):
        yield "Not measured:\n" + "".join(f"\n- {_escaped(line)}" for line in lines)


def _beside(tables: Sequence[Compared]) -> str:
    """Return one table, with a column for each workload."""
    rows = [["", *(table.workload.name for table in tables)]]
    rows.append(["1 is", *(_base(table.base) for table in tables)])
    columns = [{figure.contender: figure for figure in table.figures} for table in tables]
    for name in dict.fromkeys(name for column in columns for name in column):
        rows.append([name, *(_cell(column.get(name)) for column in columns)])
    return _table(rows)


def _base(base: Figure) -> str:
    return f"{base.contender}, {number_of_seconds(base.median)}"


def _cell(figure: Figure | None) -> str:
    if figure is None:
        return ""
    ratio = figure.ratio
    return ", ".join([f"{ratio.median:.2f} ({ratio.low:.2f}-{ratio.high:.2f})", *figure.marks])


def _waits(waits: Sequence[Waits]) -> str:
    rows = [["a call while the daemon is stalled", "median", "p99", "worst", ""]]
    for row in waits:
        seconds = map(number_of_seconds, (row.median, row.p99, row.worst))
        rows.append([row.contender, *seconds, ", ".join(row.marks)])
    return _table(rows)


def _losses(title: str, losses: Sequence[Loss]) -> str:
    rows = [[title, "missing", "known lost", "twice", "longest call"]]
    for loss in losses:
        known = "" if loss.known is None else str(loss.known)
        counts = str(loss.missing), known, str(loss.twice)
        rows.append([loss.sender, *counts, number_of_seconds(loss.longest)])
    return _table(rows)


def _table(rows: Sequence[Sequence[str]]) -> str:
    heading, *others = rows
    lines = [heading, ["---"] * len(heading), *others]
    return "\n".join(f"| {' | '.join(map(_escaped, line))} |" for line in lines)


def _escaped(text: str) -> str:
    return text.replace("|", "\\|")
