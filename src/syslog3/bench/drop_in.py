"""``python -m syslog3.bench.drop_in``: the drop-in beside the standard library's ``syslog``.

Both send through libc to one receiver, in one process and in turn: a round of the one, a round of
the other. Reported is the median of the rounds' ratios, and their middle half.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import syslog as stdlib
from timeit import Timer

from rich.console import Console
from rich.table import Table

import syslog3
from syslog3.bench import surroundings
from syslog3.bench.ratios import Side, ratios, row

MESSAGE = "a message of a common length, from somewhere in a program"

#: What is timed, and how many calls make a round.
CALLS = [
    ("a delivered message", "syslog(LOG_INFO, MESSAGE)", 2_000),
    ("a delivered message, level by default", "syslog(MESSAGE)", 2_000),
    ("a filtered message", "syslog(LOG_DEBUG, MESSAGE)", 50_000),
]

IMPORTS = ["import _cffi_backend", "import syslog3"]


def import_times(rounds: int) -> list[float]:
    """Return, for each round, by how many ms a process that imports us is the slower one."""

    def seconds(statement: str) -> float:
        command = [sys.executable, "-c", statement]
        return Timer(lambda: subprocess.run(command, check=True)).timeit(1)

    backend, ours = IMPORTS
    return [(seconds(ours) - seconds(backend)) * 1000 for _ in range(rounds)]


def measure(rounds: int) -> Table:
    """Time everything on this process's /dev/log."""
    table = Table("cost of", "syslog3 / standard library", "middle half")
    for module in (stdlib, syslog3):
        module.openlog("bench")
        module.setlogmask(module.LOG_UPTO(module.LOG_INFO))
    names = {
        "ours": syslog3.syslog,
        "theirs": stdlib.syslog,
        "MESSAGE": MESSAGE,
        "LOG_INFO": stdlib.LOG_INFO,
        "LOG_DEBUG": stdlib.LOG_DEBUG,
    }
    for name, call, number in CALLS:
        ours, theirs = (
            Side(call.replace("syslog(", f"{side}(", 1), number) for side in ("ours", "theirs")
        )
        table.add_row(*row(name, ratios(ours, theirs, names, rounds)))
    table.add_row(*row("import, beyond cffi's backend", import_times(rounds), " ms"))
    return table


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m syslog3.bench.drop_in", description=__doc__)
    parser.add_argument("--rounds", type=int, default=61, help="rounds of each (default: 61)")
    parser.add_argument(surroundings.INSIDE, action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if not options.inside:
        return surroundings.run_inside("syslog3.bench.drop_in", sys.argv[1:])
    version = f"{sys.implementation.name} {sys.version.split()[0]}"
    with surroundings.drained_datagrams():
        table = measure(options.rounds)
    Console().print(f"{version}, medians of {options.rounds} rounds", table)
    return 0


if __name__ == "__main__":
    sys.exit(main())
