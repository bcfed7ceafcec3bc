"""The results as a plot: what is drawn, read from the SVG's comments, which are its texts."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from syslog3.bench import plot

from support import benching, measured

pytest.importorskip("matplotlib")


def drawn(svg: Path) -> list[str]:
    return re.findall(r"<!-- (.*?) -->", svg.read_text())


def axes(svg: Path) -> int:
    return len(re.findall(r'<g id="axes_\d+">', svg.read_text()))


def test_callers_that_waited_for_a_stalled_daemon(tmp_path: Path) -> None:
    svg = tmp_path / "results.svg"
    rows = [
        measured.series("stalled", name, 2e-6, 2e-6, 0.1, sent=3, arrived=3)
        for name in ("syslog", "syslog3.Log")
    ]
    plot.draw(measured.suite(rows), str(svg))
    texts = drawn(svg)
    assert axes(svg) == 1
    assert {"stalled: a call while the daemon is stalled", "seconds"} <= {*texts}
    assert {"syslog", "syslog3.Log"} <= {*texts}  # whose calls these are
    assert {"median", "p99", "worst"} <= {*texts}  # the legend


def test_a_place_of_the_grid_that_nothing_takes_is_empty(tmp_path: Path) -> None:
    """Four need two rows of three places."""
    svg = tmp_path / "results.svg"
    names = ["native", "udp", "tcp"]
    rows = [measured.series(name, "syslog", 1e-6, 2e-6) for name in names]
    rows.append(measured.series("stalled", "syslog", 1e-6, 2e-6))
    plot.draw(measured.suite(rows), str(svg))
    assert axes(svg) == 4
    titles = [text.partition(":")[0] for text in drawn(svg) if text.partition(":")[1]]
    assert titles == [*names, "stalled"]


def test_restarts_alone_cannot_be_drawn(tmp_path: Path) -> None:
    stored, svg = tmp_path / "results.json", tmp_path / "results.svg"
    measured.suite([], [measured.restarted("syslog", None, stays=True)]).dump(str(stored))
    done = benching.run("--show", str(stored), "--svg", str(svg))
    assert (done.returncode, svg.exists()) == (1, False)
    assert done.stderr == f"syslog3.bench: {svg}: nothing to draw: the restarts are a table\n"
    assert "restart, /dev/log stays" in done.stdout
