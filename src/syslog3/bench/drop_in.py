"""``python -m syslog3.bench.drop_in``: the drop-in beside the standard library's ``syslog``.

Both send through libc to a receiver that is never what they wait for, in one process and in turn:
a round of the one, a round of the other. Reported is the median of the rounds' ratios, and their
middle half. Needs Linux and the right to make a mount namespace: root's, or any user's where the
kernel gives it to users.
"""

from __future__ import annotations

import argparse
import os
import shlex
import signal
import socket
import statistics
import subprocess
import sys
import syslog as stdlib
import tempfile
from collections.abc import Sequence
from pathlib import Path
from timeit import Timer

from rich.console import Console
from rich.table import Table

import syslog3
from syslog3.binding import lib

MESSAGE = "a message of a common length, from somewhere in a program"

#: What is timed, and how many calls make a round.
CALLS = [
    ("a delivered message", "syslog(LOG_INFO, MESSAGE)", 2_000),
    ("a delivered message, level by default", "syslog(MESSAGE)", 2_000),
    ("a filtered message", "syslog(LOG_DEBUG, MESSAGE)", 50_000),
]

IMPORTS = ["import _cffi_backend", "import syslog3"]


def ratios(statement: str, calls: int, rounds: int) -> list[float]:
    """Return, for each round, our time for the calls over the standard library's."""
    names = {"MESSAGE": MESSAGE, "LOG_INFO": stdlib.LOG_INFO, "LOG_DEBUG": stdlib.LOG_DEBUG}
    theirs = Timer(statement, globals={"syslog": stdlib.syslog, **names})
    ours = Timer(statement, globals={"syslog": syslog3.syslog, **names})
    return [ours.timeit(calls) / theirs.timeit(calls) for _ in range(rounds)]


def import_times(rounds: int) -> list[float]:
    """Return, for each round, by how many ms a process that imports us is the slower one."""

    def seconds(statement: str) -> float:
        command = [sys.executable, "-c", statement]
        return Timer(lambda: subprocess.run(command, check=True)).timeit(1)

    backend, ours = IMPORTS
    return [(seconds(ours) - seconds(backend)) * 1000 for _ in range(rounds)]


def row(name: str, values: Sequence[float], unit: str) -> list[str]:
    low, median, high = statistics.quantiles(values, n=4)
    return [name, f"{median:.2f}{unit}", f"{low:.2f}-{high:.2f}"]


def measure(rounds: int) -> Table:
    """Time everything on the /dev/log of this process's namespace."""
    table = Table("cost of", "syslog3 / standard library", "middle half")
    for module in (stdlib, syslog3):
        module.openlog("bench")
        module.setlogmask(module.LOG_UPTO(module.LOG_INFO))
    for name, statement, calls in CALLS:
        table.add_row(*row(name, ratios(statement, calls, rounds), ""))
    table.add_row(*row("import, beyond cffi's backend", import_times(rounds), " ms"))
    return table


def run_in_namespace(path: str, rounds: int) -> int:
    """Run ourselves where /dev/log is the socket at ``path``; return the exit status."""
    ourselves = [sys.executable, "-m", "syslog3.bench.drop_in", "--rounds", str(rounds), "--here"]
    command = (
        "mount -t tmpfs none /dev && mknod -m 666 /dev/null c 1 3 2>/dev/null;"
        f" ln -s {shlex.quote(path)} /dev/log && exec {shlex.join(ourselves)}"
    )
    user = [] if os.geteuid() == 0 else ["--user", "--map-root-user"]
    return subprocess.run(["unshare", "--mount", *user, "sh", "-c", command]).returncode


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m syslog3.bench.drop_in", description=__doc__)
    parser.add_argument("--rounds", type=int, default=41, help="rounds of each (default: 41)")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.here:
        version = sys.version.split()[0]
        Console().print(f"{sys.implementation.name} {version}, medians of {options.rounds} rounds")
        Console().print(measure(options.rounds))
        return 0
    with (
        tempfile.TemporaryDirectory() as folder,
        socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as log,
    ):
        log.bind(str(Path(folder, "log")))
        receiver = os.fork()
        if receiver == 0:
            os._exit(lib.syslog3_drain(log.fileno()))
        try:
            return run_in_namespace(log.getsockname(), options.rounds)
        finally:
            os.kill(receiver, signal.SIGTERM)
            os.waitpid(receiver, 0)


if __name__ == "__main__":
    sys.exit(main())
