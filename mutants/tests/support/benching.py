"""The benchmark as its users run it: ``python -m syslog3.bench``, and the JSON that it wrote."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

__all__ = ["Result", "results", "run"]

#: Seconds that no run here needs, however busy the machine is.
TIMEOUT = 300


class Result(NamedTuple):
    """What the JSON says of one contender in one workload."""

    values: list[float]
    metadata: dict[str, Any]

    def own(self, name: str) -> Any:
        return self.metadata[f"syslog3_{name}"]


def run(
    *arguments: str,
    cwd: Path | None = None,
    environment: Mapping[str, str] | None = None,
    before: tuple[str, ...] = (),
) -> subprocess.CompletedProcess[str]:
    """Run it to its end. `before`: a command that runs it."""
    return subprocess.run(
        [*before, sys.executable, "-m", "syslog3.bench", *arguments],
        cwd=cwd,
        env={**os.environ, "COLUMNS": "200", **(environment or {})},
        capture_output=True,
        text=True,
        timeout=TIMEOUT,
    )


def results(file: Path) -> dict[str, Result]:
    """Return, by name, what is in the JSON; read without pyperf, whose reading is tested."""
    stored = json.loads(file.read_text())
    found = {}
    for benchmark in stored["benchmarks"]:
        [one] = benchmark["runs"]
        metadata: dict[str, Any] = {}
        for where in (stored, benchmark, one):  # what several have in common stands once
            metadata.update(where.get("metadata", {}))
        found[metadata["name"]] = Result(one["values"], metadata)
    return found
