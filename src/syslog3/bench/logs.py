"""``python -m syslog3.bench.logs``: :class:`syslog3.Log` beside the standard library.

By ``unix`` beside the standard library's ``syslog``, by ``tcp`` beside its ``SysLogHandler``; in
one process and in turn, to receivers that are never what the sender waits for. Reported is the
median of the rounds' ratios, and their middle half.
"""

from __future__ import annotations

import argparse
import logging
import socket
import sys
import syslog as stdlib
from logging.handlers import SysLogHandler

from rich.console import Console
from rich.table import Table

import syslog3
from syslog3.bench import surroundings
from syslog3.bench.ratios import Side, ratios, row

MESSAGE = "a message of a common length, from somewhere in a program"
LINES = [MESSAGE] * 1000

DELIVERED = Side("syslog(LOG_INFO, MESSAGE)", 2_000)
FILTERED = Side("syslog(LOG_DEBUG, MESSAGE)", 50_000)
HANDLED = Side("logger.info(MESSAGE)", 1_000)

ROWS = [
    ("a message by unix", Side("unix.info(MESSAGE)", 2_000), DELIVERED),
    ("a message by many() on unix", Side("unix.many(LOG_INFO, LINES)", 2, 1000), DELIVERED),
    ("a filtered message", Side("unix.debug(MESSAGE)", 50_000), FILTERED),
    ("a message by tcp, over SysLogHandler's", Side("tcp.info(MESSAGE)", 1_000), HANDLED),
    ("by many() on tcp, over SysLogHandler's", Side("tcp.many(LOG_INFO, LINES)", 1, 1000), HANDLED),
]


def sys_log_handler(port: int) -> logging.Logger:
    """Return a logger whose messages go by the standard library's handler to TCP."""
    logger = logging.getLogger("syslog3.bench")
    logger.propagate = False
    logger.setLevel(logging.INFO)
    address = ("127.0.0.1", port)
    logger.addHandler(SysLogHandler(address, socktype=socket.SOCK_STREAM))
    return logger


def measure(rounds: int, port: int, other_port: int) -> Table:
    """Time everything on this process's /dev/log and two TCP receivers."""
    mask = stdlib.LOG_UPTO(stdlib.LOG_INFO)
    stdlib.openlog("bench")
    stdlib.setlogmask(mask)
    names = {
        "syslog": stdlib.syslog,
        "logger": sys_log_handler(other_port),
        "unix": syslog3.Log("bench", mechanism="unix", mask=mask),
        "tcp": syslog3.Log("bench", mechanism="tcp", host="127.0.0.1", port=port),
        "MESSAGE": MESSAGE,
        "LINES": LINES,
        "LOG_INFO": stdlib.LOG_INFO,
        "LOG_DEBUG": stdlib.LOG_DEBUG,
    }
    table = Table("cost of", "syslog3 / standard library", "middle half")
    for name, ours, theirs in ROWS:
        table.add_row(*row(name, ratios(ours, theirs, names, rounds)))
    return table


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m syslog3.bench.logs", description=__doc__)
    parser.add_argument("--rounds", type=int, default=61, help="rounds of each (default: 61)")
    parser.add_argument(surroundings.INSIDE, action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if not options.inside:
        return surroundings.run_inside("syslog3.bench.logs", sys.argv[1:])
    version = f"{sys.implementation.name} {sys.version.split()[0]}"
    tcp = surroundings.drained_tcp
    with surroundings.drained_datagrams(), tcp() as port, tcp() as other_port:
        table = measure(options.rounds, port, other_port)
    Console().print(f"{version}, medians of {options.rounds} rounds", table)
    return 0


if __name__ == "__main__":
    sys.exit(main())
