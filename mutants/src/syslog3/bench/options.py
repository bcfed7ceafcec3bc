"""The command line's options, and their checks."""

from __future__ import annotations

import argparse
import importlib.util
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from syslog3.bench import peer
from syslog3.bench.contenders import CONTENDERS
from syslog3.bench.surroundings import INSIDE
from syslog3.bench.workloads import NAMES, STANDARD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from syslog3.bench.contenders import Contender

ROUNDS = 61
QUICK_ROUNDS = 5
#: A spread needs two.
LEAST_ROUNDS = 2


def parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m syslog3.bench",
        description="Measure this package beside whatever else logs, interleaved in one run.",
        epilog="docs/adding-a-contender.md says how to measure something of your own.",
    )
    parser.add_argument("--quick", action="store_true", help="less exact, within a minute")
    parser.add_argument(
        "--rounds",
        type=_rounds,
        help=f"of each contender (default: {ROUNDS}; quick: {QUICK_ROUNDS})",
    )
    parser.add_argument(
        "--messages", type=_count, help="of a round (default: as many as take 5 ms)"
    )
    parser.add_argument(
        "--workload", action="append", choices=NAMES, metavar="NAME", help="only this; repeatable"
    )
    parser.add_argument(
        "--contender",
        action="append",
        metavar="NAME",
        help="only this, beside what the ratios are to; repeatable",
    )
    parser.add_argument(
        "--peer",
        action="append",
        default=[],
        metavar="NAME=MODULE:FUNCTION",
        help="a contender of your own; repeatable",
    )
    parser.add_argument("--rsyslogd", help="the program to restart (default: the installed one)")
    parser.add_argument("--show", metavar="FILE", help="measure nothing: show these results")
    parser.add_argument("--json", metavar="FILE", help="write results that pyperf can load")
    parser.add_argument("--markdown", metavar="FILE", help="write a table for a README")
    parser.add_argument("--svg", metavar="FILE", help="draw the results")
    parser.add_argument("--png", metavar="FILE", help="draw the results")
    parser.add_argument("--list", action="store_true", help="name workloads and contenders")
    parser.add_argument(INSIDE, action="store_true", help=argparse.SUPPRESS)
    return parser


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the options; exit with status 2 and a message if one is invalid."""
    asked = parser()
    options = asked.parse_args(arguments)
    if options.rounds is None:
        options.rounds = QUICK_ROUNDS if options.quick else ROUNDS
    try:
        options.contenders = _chosen(options)
    except ValueError as error:
        asked.error(str(error))
    for kind in ("json", "markdown", "svg", "png"):
        if reason := _unwritable(getattr(options, kind)):
            asked.error(f"argument --{kind}: {reason}")
    if (options.svg or options.png) and importlib.util.find_spec("matplotlib") is None:
        asked.error("a plot needs matplotlib: pip install 'syslog3[bench]' (CPython only)")
    if options.rsyslogd and shutil.which(options.rsyslogd) is None:
        asked.error(f"argument --rsyslogd: not an executable file: {options.rsyslogd}")
    return options


def _chosen(options: argparse.Namespace) -> list[Contender]:
    contenders = [*CONTENDERS, *map(peer.load, options.peer)]
    names = [contender.name for contender in contenders]
    if twice := {name for name in names if names.count(name) > 1}:
        raise ValueError(f"argument --peer: a contender has this name: {', '.join(twice)}")
    for name in options.contender or []:
        if name not in names:
            raise ValueError(f"argument --contender: no {name!r} (there are: {', '.join(names)})")
    wanted = {*(options.contender or names), *STANDARD, *names[len(CONTENDERS) :]}
    return [contender for contender in contenders if contender.name in wanted]


def _rounds(text: str) -> int:
    return _number(text, LEAST_ROUNDS, "a spread needs two rounds")


def _count(text: str) -> int:
    return _number(text, 1, "a round has a message")


def _number(text: str, least: int, reason: str) -> int:
    try:
        number = int(text)
    except ValueError:
        number = least - 1
    if number < least:
        raise argparse.ArgumentTypeError(f"{text}: must be a number from {least} on: {reason}")
    return number


def _unwritable(path: str | None) -> str:
    """Return why ``path`` can't be written; an empty text if it can."""
    if path is None:
        return ""
    file = Path(path)
    if file.is_dir():
        return f"{path} is a directory"
    if not file.parent.is_dir():
        return f"no such directory: {file.parent}"
    if not os.access(file if file.exists() else file.parent, os.W_OK):
        return f"no permission to write: {path}"
    return ""
