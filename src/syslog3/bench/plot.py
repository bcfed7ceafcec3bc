"""The results as a picture, SVG or PNG: the file's name says which."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from syslog3.bench import figures, results

if TYPE_CHECKING:
    import pyperf
    from matplotlib.axes import Axes

    from syslog3.bench.figures import Compared, Waits

COLUMNS = 3
#: Inches.
WIDTH = 6.5
ROW = 0.24
HEAD = 1.1

OURS, OTHERS = "tab:blue", "0.6"


def draw(suite: pyperf.BenchmarkSuite, path: str) -> None:
    """Draw each workload: the ratios with their quartiles, and how long callers waited."""
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
    size = (WIDTH * min(number, COLUMNS), rows * (HEAD + ROW * tallest))
    canvas, grid = pyplot.subplots(rows, min(number, COLUMNS), figsize=size, squeeze=False)
    axes = list(grid.flat)
    for axis, table in zip(axes, tables):
        _compared(axis, table)
    if waits:
        _waits(axes[len(tables)], waits)
    for axis in axes[number:]:
        axis.remove()
    about = [results.said(suite, name) for name in ("command", "python", "cpu", "kernel", "libc")]
    canvas.suptitle("; ".join(about), fontsize="medium")
    canvas.tight_layout(rect=(0, 0, 1, 0.99))
    canvas.savefig(path)
    pyplot.close(canvas)


def _compared(axis: Axes, table: Compared) -> None:
    rows = sorted(table.figures, key=lambda figure: -figure.ratio.median)
    medians = [figure.ratio.median for figure in rows]
    spread = [
        [figure.ratio.median - figure.ratio.low for figure in rows],
        [figure.ratio.high - figure.ratio.median for figure in rows],
    ]
    names = [figure.contender + (" (!)" if figure.marks else "") for figure in rows]
    axis.barh(names, medians, xerr=spread, color=list(map(_color, names)), ecolor="black")
    axis.axvline(1, color="black", linewidth=0.8)
    axis.set_title(f"{table.workload.name}: {table.workload.title}", fontsize="medium")
    axis.set_xlabel(f"ratio to {table.base.contender}")
    if max(medians) > 20 * min(medians):
        axis.set_xscale("log")


def _waits(axis: Axes, rows: list[Waits]) -> None:
    names = [row.contender for row in rows]
    for what, marker in (("median", "o"), ("p99", "s"), ("worst", "x")):
        axis.plot([getattr(row, what) for row in rows], names, marker, label=what)
    axis.set_xscale("log")
    axis.set_title("stalled: a call while the daemon is stalled", fontsize="medium")
    axis.set_xlabel("seconds")
    axis.legend()


def _color(name: str) -> str:
    return OURS if "syslog3" in name else OTHERS
