"""What `emit` of our SysLogHandler costs beside the original's, on a Unix datagram socket.

    python tests/support/handler_speed.py [ROUNDS]

Beside it are the same by a `Log`, without a queue and with one, and what no handler that sends goes
below: the socket module's `send()` of bytes that are ready, and C's. All take turns in one process.
A turn sends no more than the receiver's queue holds, and the next begins when it is empty, so that
none waits for the receiver. Linux; in namespaces of its own.
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
from typing import Any

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
) -> dict[str, list[float]]:
    """Return, for each contender, its time of each round divided by the original's."""
    record = logging.LogRecord("bench", logging.INFO, __file__, 1, message, args, None)
    ours = syslog3.SysLogHandler(path)
    by_log = syslog3.SysLogHandler(path, ident="bench")
    queued = syslog3.SysLogHandler(path, ident="bench", queue=10 * TURN)
    theirs = logging.handlers.SysLogHandler(path)
    handlers: list[logging.Handler] = [ours, by_log, queued, theirs]
    for handler in handlers:
        handler.setFormatter(formatter and logging.Formatter(formatter))
    sock = theirs.socket
    ready = f"<14>{theirs.format(record)}\0".encode()
    turns: dict[str, Callable[[], object]] = {
        "SysLogHandler": lambda: _turn(theirs.emit, record),
        "ours": lambda: _turn(ours.emit, record),
        "ours, by a Log": lambda: _turn(by_log.emit, record),
        "ours, with a queue": lambda: _turn(queued.emit, record),
        "socket.send()": lambda: _turn(sock.send, ready),
        "send(2)": lambda: lib.syslog3_floor_send(sock.fileno(), ready, len(ready), TURN),
    }
    seconds: dict[str, list[float]] = {name: [] for name in turns}
    try:
        by_log.emit(record)  # it connects now
        for _ in range(rounds + 1):
            for name, turn in turns.items():
                begin = time.perf_counter()
                turn()
                seconds[name].append(time.perf_counter() - begin)
                queued.flush()
                _wait_until_empty(path)
    finally:
        for handler in handlers:
            handler.close()
    original = seconds.pop("SysLogHandler")
    return {name: [a / b for a, b in zip(of, original)][1:] for name, of in seconds.items()}


def _turn(do: Callable[[Any], object], what: object) -> None:
    for _ in range(TURN):
        do(what)


def _wait_until_empty(path: str) -> None:
    """Wait until a datagram of this process's own has been taken, and so all before it."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sock:
        sock.connect(path)
        sock.send(b"last")
        while _in_queue(sock):
            time.sleep(0)


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
            print(f"{sys.implementation.name} {sys.version.split()[0]}, the original's emit() is 1")
            for name, how in FORMATS.items():
                print(f"{name}:")
                for contender, ratios in measure(path, rounds, *how).items():
                    low, median, high = statistics.quantiles(ratios, n=4)
                    print(f"    {contender:18} {median:.2f} ({low:.2f} to {high:.2f})")
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
