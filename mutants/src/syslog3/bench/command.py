"""``python -m syslog3.bench``: measures, and shows what came of it."""

from __future__ import annotations

import argparse
import shlex
import sys
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

from syslog3.bench import (
    markdown,
    plot,
    restart,
    results,
    rounds,
    stall,
    surroundings,
    terminal,
)
from syslog3.bench.options import parse
from syslog3.bench.receiver import Receiver
from syslog3.bench.rounds import Absent
from syslog3.bench.task import Missing
from syslog3.bench.wording import not_measured
from syslog3.bench.workloads import NAMES, RESTART, WORKLOADS
from syslog3.errors import SyslogWarning

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import pyperf

    from syslog3.bench.rounds import Series
    from syslog3.bench.workloads import Workload


def main(arguments: Sequence[str]) -> int:
    """Do what the command line asks for; return the exit status."""
    options = parse(arguments)
    console = Console()
    if options.list:
        console.print("workloads:", ", ".join(NAMES), highlight=False)
        names = [contender.name for contender in options.contenders]
        console.print("contenders:", "; ".join(names), highlight=False)
        return 0
    if options.show:
        return _show(options, console)
    no_libc = ""
    if options.inside:
        surroundings.prepare()
    elif not (no_libc := surroundings.unavailable()):
        return surroundings.run_inside(arguments)
    else:
        console.print(f"{no_libc}: what goes through libc can't be measured", highlight=False)
    called = [argument for argument in arguments if argument != surroundings.INSIDE]
    warnings.simplefilter("ignore", SyslogWarning)  # what is lost is counted
    command = shlex.join(["python", "-m", "syslog3.bench", *called])
    run = _Run(options, no_libc)
    suite = run.suite(command)
    if suite is not None:
        return _write(suite, options, console)
    for line in not_measured(run.absent):
        console.print(f"not measured: {line}", highlight=False, markup=False)
    print("syslog3.bench: nothing could be measured", file=sys.stderr)
    return 1


class _Run:
    """All workloads that are asked for, one after the other."""

    def __init__(self, options: argparse.Namespace, no_libc: str) -> None:
        self._options = options
        self._no_libc = no_libc
        names = options.workload or NAMES
        self._workloads = [workload for workload in WORKLOADS if workload.name in names]
        self._restarts = RESTART in names
        self._measured: list[Series] = []
        self._restarted: list[restart.Restarted] = []
        self.absent: list[Absent] = []

    def suite(self, command: str) -> pyperf.BenchmarkSuite | None:
        """Measure, and return all results; None where there are none."""
        with _Progress(len(self._workloads) + self._restarts) as progress:
            for transport in dict.fromkeys(one.transport for one in self._workloads):
                self._measure_all(transport, progress)
            if self._restarts:
                self._restart(progress.of(RESTART))
        if not (self._measured or self._restarted):
            return None
        return results.suite_of(self._measured, self._restarted, self.absent, command)

    def _measure_all(self, transport: str, progress: _Progress) -> None:
        """Measure what arrives by one transport: its workloads share a receiver."""
        workloads = [one for one in self._workloads if one.transport == transport]
        try:
            receiver = Receiver(transport, self._no_libc)
        except Missing as missing:
            self.absent += [Absent(one.name, "all", str(missing)) for one in workloads]
            return
        with receiver:
            for workload in workloads:
                measured, absent = self._measure(workload, receiver, progress.of(workload.name))
                self._measured += measured
                self.absent += absent

    def _measure(
        self, workload: Workload, receiver: Receiver, advance: Callable[[float], None]
    ) -> tuple[list[Series], list[Absent]]:
        options = self._options
        if workload.shape == "stalled":
            how = stall.QUICK if options.quick else stall.Stall()
            return stall.measure(workload, options.contenders, receiver, how, advance)
        return rounds.measure(
            workload, options.contenders, receiver, options.rounds, options.messages, advance
        )

    def _restart(self, advance: Callable[[float], None]) -> None:
        how = restart.QUICK if self._options.quick else restart.Restarts()
        if self._options.messages is not None:
            how = how._replace(messages=self._options.messages)
        try:
            if self._no_libc:
                raise Missing(self._no_libc)
            restarted, absent = restart.measure(self._options.rsyslogd, how, advance)
        except Missing as missing:
            self.absent.append(Absent(RESTART, "all", str(missing)))
        except (OSError, EOFError) as error:
            self.absent.append(Absent(RESTART, "all", f"failed: {type(error).__name__}: {error}"))
        else:
            self._restarted += restarted
            self.absent += absent


class _Progress:
    """A bar on a terminal. It has no thread, which would be in the way of what is measured."""

    def __init__(self, workloads: int) -> None:
        console = Console(stderr=True)
        columns = TextColumn("{task.description:14}"), BarColumn(), TimeRemainingColumn()
        self._bar = Progress(
            *columns,
            console=console,
            auto_refresh=False,
            transient=True,
            disable=not console.is_terminal,
        )
        self._task = self._bar.add_task("", total=workloads)
        self._done = 0

    def of(self, workload: str) -> Callable[[float], None]:
        """Begin the next workload; return what is told the share of it that is done."""
        before, self._done = self._done, self._done + 1

        def advance(share: float) -> None:
            self._bar.update(
                self._task, description=workload, completed=before + share, refresh=True
            )

        advance(0)
        return advance

    def __enter__(self) -> _Progress:
        self._bar.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._bar.stop()


def _show(options: argparse.Namespace, console: Console) -> int:
    try:
        suite = results.load(options.show)
    except ValueError as error:
        print(f"syslog3.bench: {error}", file=sys.stderr)
        return 1
    return _write(suite, options, console)


def _write(suite: pyperf.BenchmarkSuite, options: argparse.Namespace, console: Console) -> int:
    """Show the results, and write what is asked for; return the exit status."""
    terminal.show(console, suite)
    if options.json:
        suite.dump(options.json, replace=True)
    if options.markdown:
        Path(options.markdown).write_text(markdown.render(suite), encoding="utf-8")
    for path in filter(None, (options.svg, options.png)):
        try:
            plot.draw(suite, path)
        except ValueError as error:
            print(f"syslog3.bench: {error}", file=sys.stderr)
            return 1
    return 0
