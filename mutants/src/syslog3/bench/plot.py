"""The results as a plot, in SVG or PNG according to the file's name."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from syslog3.bench import figures, results

if TYPE_CHECKING:
    import pyperf
    from matplotlib.axes import Axes

    from syslog3.bench.figures import Compared, Figure, Waits

COLUMNS = 3
#: Inches.
WIDTH = 6.5
ROW = 0.24
HEAD = 1.1

OURS, OTHERS = "tab:blue", "0.4"


def draw(suite: pyperf.BenchmarkSuite, path: str) -> None:
    """Draw the ratios of each workload with their quartiles, and how long callers waited."""
    import matplotlib

    matplotlib.use("agg")
    from matplotlib import pyplot

    tables = figures.compared(suite)
    waits = figures.waits(suite)
    number = len(tables) + bool(waits)
    if not number:
        raise ValueError(f"{path}: nothing to draw: the restarts are a table")
    rows = math.ceil(number / COLUMNS)
    tallest = max([len(waits), *(len(table.figures) for table in tables)])
    columns = min(number, COLUMNS)
    size = (WIDTH * columns, rows * (HEAD + ROW * tallest))
    canvas, grid = pyplot.subplots(rows, columns, figsize=size, squeeze=False, layout="constrained")
    axes = list(grid.flat)
    for axis, table in zip(axes, tables):
        _compared(axis, table)
    if waits:
        _waits(axes[len(tables)], waits)
    for axis in axes[number:]:
        axis.remove()
    about = [results.said(suite, name) for name in ("command", "python", "cpu", "kernel", "libc")]
    canvas.suptitle("\n".join((about[0], "; ".join(about[1:]))), fontsize="medium", wrap=True)
    canvas.savefig(path)
    pyplot.close(canvas)


def _compared(axis: Axes, table: Compared) -> None:
    rows = sorted(table.figures, key=lambda figure: -figure.ratio.median)
    for place, figure in enumerate(rows):
        ratio = figure.ratio
        color = OURS if "syslog3" in figure.contender else OTHERS
        axis.plot([ratio.low, ratio.high], [place, place], color=color, linewidth=5, alpha=0.4)
        axis.plot(ratio.median, place, "o", color=color)
    names = [figure.contender + (" (!)" if figure.marks else "") for figure in rows]
    axis.set_yticks(range(len(names)), names)
    axis.axvline(1, color="black", linewidth=0.8)
    axis.set_title(f"{table.workload.name}: {table.workload.title}", fontsize="medium")
    axis.set_xlabel(f"ratio to {table.base.contender}")
    _ratio_scale(axis, rows)


def _ratio_scale(axis: Axes, rows: list[Figure]) -> None:
    """Use a logarithmic scale: 2 and 1/2 are equally far from 1."""
    from matplotlib.ticker import NullLocator

    lowest = min(figure.ratio.low for figure in rows)
    highest = max(figure.ratio.high for figure in rows)
    first = min(-1, math.floor(math.log2(lowest)))
    last = max(1, math.ceil(math.log2(highest)))
    ticks = [2.0**power for power in range(first, last + 1)]
    axis.set_xscale("log", base=2)
    axis.set_xlim(ticks[0], ticks[-1])
    axis.set_xticks(ticks, [f"{tick:g}" if tick >= 1 else f"1/{1 / tick:g}" for tick in ticks])
    axis.xaxis.set_minor_locator(NullLocator())
    axis.grid(axis="x", color="0.9")


def _waits(axis: Axes, rows: list[Waits]) -> None:
    names = [row.contender for row in rows]
    for what, marker in (("median", "o"), ("p99", "s"), ("worst", "x")):
        axis.plot([getattr(row, what) for row in rows], names, marker, label=what)
    axis.set_xscale("log")
    axis.set_title("stalled: a call while the daemon is stalled", fontsize="medium")
    axis.set_xlabel("seconds")
    axis.legend()
