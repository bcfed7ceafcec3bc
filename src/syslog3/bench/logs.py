"""``python -m syslog3.bench.logs``: :class:`syslog3.Log` beside the standard library.

By ``unix`` beside the standard library's ``syslog``, by ``tcp`` beside its ``SysLogHandler``; in
one process and in turn, to receivers that are never what the sender waits for. The socket module's
``send()`` of ready bytes shows what of it is the system's own part. Reported is the median of the
rounds' ratios, and their middle half.
"""

from __future__ import annotations

import argparse
import logging
import os
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

#: To a /dev/log of either kind of socket.
UNIX = [
    ("a message by unix", Side("unix.info(MESSAGE)", 2_000), DELIVERED),
    ("by many() on unix", Side("unix.many(LOG_INFO, LINES)", 5, 1000), DELIVERED),
    ("socket.send() of ready bytes", Side("ready.send(BYTES)", 2_000), DELIVERED),
]
SOCKETS = {
    socket.SOCK_DGRAM: surroundings.drained_datagrams,
    socket.SOCK_STREAM: surroundings.drained_streams,
}
OTHERS = [
    ("a filtered message", Side("unix.debug(MESSAGE)", 50_000), FILTERED),
    ("a message by tcp, SysLogHandler's", Side("tcp.info(MESSAGE)", 1_000), HANDLED),
    ("by many() on tcp, SysLogHandler's", Side("tcp.many(LOG_INFO, LINES)", 10, 1000), HANDLED),
]


def sys_log_handler(port: int) -> logging.Logger:
    """Return a logger whose messages go by the standard library's handler to TCP."""
    logger = logging.getLogger("syslog3.bench")
    logger.propagate = False
    logger.setLevel(logging.INFO)
    address = ("127.0.0.1", port)
    logger.addHandler(SysLogHandler(address, socktype=socket.SOCK_STREAM))
    return logger


def measure(rounds: int) -> Table:
    """Time everything on this process's /dev/log and two TCP receivers."""
    table = Table("cost of", "syslog3 / standard library", "middle half")
    mask = stdlib.LOG_UPTO(stdlib.LOG_INFO)
    names = {
        "syslog": stdlib.syslog,
        "unix": syslog3.Log("bench", mechanism="unix", mask=mask),
        "MESSAGE": MESSAGE,
        "LINES": LINES,
        "BYTES": f"<14>Nov 21 03:00:00 bench: {MESSAGE}\0".encode(),
        "LOG_INFO": stdlib.LOG_INFO,
        "LOG_DEBUG": stdlib.LOG_DEBUG,
    }
    for kind, drained in SOCKETS.items():
        stdlib.openlog("bench")
        stdlib.setlogmask(mask)
        with drained(), socket.socket(socket.AF_UNIX, kind) as ready:
            ready.connect("/dev/log")
            for name, ours, theirs in UNIX:
                values = ratios(ours, theirs, {**names, "ready": ready}, rounds)
                table.add_row(*row(f"{name}, {kind.name}", values))
        stdlib.closelog()
        os.unlink("/dev/log")
    with surroundings.drained_tcp() as port, surroundings.drained_tcp() as other_port:
        names["tcp"] = syslog3.Log("bench", mechanism="tcp", host="127.0.0.1", port=port)
        names["logger"] = sys_log_handler(other_port)
        for name, ours, theirs in OTHERS:
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
    Console().print(f"{version}, medians of {options.rounds} rounds", measure(options.rounds))
    return 0


if __name__ == "__main__":
    sys.exit(main())
