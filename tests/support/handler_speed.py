"""What `emit` of our SysLogHandler costs beside the original's, on a Unix datagram socket.

    python tests/support/handler_speed.py [ROUNDS]

`measure` can be called from elsewhere, given the path of a socket that somebody empties. Both
handlers take turns in one process; a turn sends no more than the receiver's queue holds, and the
next begins when it is empty, so that neither waits for the receiver. Linux; namespaces of its own.
"""

from __future__ import annotations

import array
import fcntl
import logging
import logging.handlers
import os
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable

import syslog3
from syslog3.compiled.binding import ffi, lib

#: How many datagrams wait for a receiver (what systemd sets), and fewer, which make a turn.
QUEUE = 512
TURN = 200
SIOCOUTQ = 0x5411

FORMATS = {
    "no formatter, a text": (None, "a message of a common length, from somewhere in a program", ()),
    "a format with name and level, two arguments": (
        "%(name)s: %(levelname)s %(message)s",
        "card %s declined in %.1f ms, and something more about it",
        ("4711", 3.2),
    ),
}


def measure(
    path: str, rounds: int, formatter: str | None, message: str, args: tuple[object, ...]
) -> list[float]:
    """Return, for each round, the time of our `emit` divided by the original's."""
    ours = syslog3.SysLogHandler(path)
    theirs = logging.handlers.SysLogHandler(path)
    record = logging.LogRecord("bench", logging.INFO, __file__, 1, message, args, None)
    for handler in (ours, theirs):
        if formatter is not None:
            handler.setFormatter(logging.Formatter(formatter))
    try:
        for handler in (ours, theirs):
            _turn(handler.emit, record, handler.socket)
        return [
            _turn(ours.emit, record, ours.socket) / _turn(theirs.emit, record, theirs.socket)
            for _ in range(rounds)
        ]
    finally:
        ours.close()
        theirs.close()


def _turn(
    emit: Callable[[logging.LogRecord], None], record: logging.LogRecord, sock: socket.socket
) -> float:
    begin = time.perf_counter()
    for _ in range(TURN):
        emit(record)
    seconds = time.perf_counter() - begin
    while _in_queue(sock):
        time.sleep(0)
    return seconds / TURN


def _in_queue(sock: socket.socket) -> int:
    size = array.array("i", [0])
    fcntl.ioctl(sock, SIOCOUTQ, size)
    return size[0]


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 301
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, "log")
        receiver = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        receiver.bind(path)
        child = os.fork()
        if child == 0:
            drained = ffi.new("char[]", lib.syslog3_drained_size())
            what = ffi.cast("struct syslog3_drained *", drained)
            lib.syslog3_drain(receiver.fileno(), lib.SYSLOG3_ENDS_CONTROL, what)
            os._exit(1)
        try:
            for name, how in FORMATS.items():
                low, median, high = statistics.quantiles(measure(path, rounds, *how), n=4)
                version = f"{sys.implementation.name} {sys.version.split()[0]}"
                print(f"{version}: {name}: {median:.2f} ({low:.2f} to {high:.2f})")
        finally:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)


if __name__ == "__main__":
    if os.environ.get("IN_NAMESPACE"):
        main()
    else:
        again = [sys.executable, *sys.argv]
        script = f'echo {QUEUE} > /proc/sys/net/unix/max_dgram_qlen; exec "$@"'
        inside = ["unshare", "--net", "sh", "-c", script, "sh", *again]
        sys.exit(subprocess.run(inside, env={**os.environ, "IN_NAMESPACE": "1"}).returncode)
