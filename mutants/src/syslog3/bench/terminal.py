"""The results as tables in the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.table import Table

from syslog3.bench import figures, results
from syslog3.bench.wording import busy, not_measured, number_of_seconds

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pyperf
    from rich.console import Console

    from syslog3.bench.figures import Compared, Loss, Waits


def show(console: Console, suite: pyperf.BenchmarkSuite) -> None:
    """Print all results, and what was not measured."""
    for name in ("python", "cpu", "kernel", "libc", "mitigations"):
        console.print(f"{name}: {results.said(suite, name)}", highlight=False)
    for table in figures.compared(suite):
        console.print(_compared(table))
    if rows := figures.waits(suite):
        console.print(_waits(rows))
    for title, losses in figures.losses(suite).items():
        console.print(_losses(title, losses))
    if note := busy(figures.behind(suite)):
        console.print(note, style="red", highlight=False)
    for line in not_measured(results.absent_of(suite)):
        console.print(f"not measured: {line}", highlight=False, markup=False)


def _compared(compared: Compared) -> Table:
    workload, base = compared.workload, compared.base
    table = Table(title=f"{workload.name}: {workload.title}", title_justify="left")
    table.add_column("contender")
    for heading in (f"ratio to {base.contender}", "quartiles", "median"):
        table.add_column(heading, justify="right")
    table.add_column("notes", style="red")
    for figure in sorted(compared.figures, key=lambda figure: figure.ratio.median):
        ratio = figure.ratio
        table.add_row(
            figure.contender,
            f"{ratio.median:.2f}",
            f"{ratio.low:.2f} to {ratio.high:.2f}",
            number_of_seconds(figure.median),
            "; ".join(figure.marks),
            style="bold" if figure is base else None,
        )
    return table


def _waits(rows: Sequence[Waits]) -> Table:
    table = Table(title="stalled: a call while the daemon is stalled", title_justify="left")
    table.add_column("contender")
    for heading in ("median", "p99", "worst"):
        table.add_column(heading, justify="right")
    table.add_column("notes", style="red")
    for row in rows:
        seconds = map(number_of_seconds, (row.median, row.p99, row.worst))
        table.add_row(row.contender, *seconds, "; ".join(row.marks))
    return table


def _losses(title: str, losses: Sequence[Loss]) -> Table:
    table = Table(title=title, title_justify="left")
    table.add_column("sender")
    for heading in ("missing", "known lost", "twice", "longest call"):
        table.add_column(heading, justify="right")
    for loss in losses:
        known = "not reported" if loss.known is None else str(loss.known)
        longest = number_of_seconds(loss.longest)
        table.add_row(loss.sender, str(loss.missing), known, str(loss.twice), longest)
    return table
