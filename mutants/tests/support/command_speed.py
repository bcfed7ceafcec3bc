"""What a line from a pipe costs by our command beside util-linux logger.

    python tests/support/command_speed.py [LINES [ROUNDS]]

Both take turns on the same Unix socket, which a process written in C empties: from the start of
the command to its end, by lines of 100 bytes. Linux; in namespaces of its own, because how many
datagrams wait for a receiver is the namespace's: 512 is what systemd sets, 10 the kernel's own.
"""

from __future__ import annotations

import os
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager

from syslog3.compiled.binding import ffi, lib

OURS = (sys.executable, "-m", "syslog3")
THEIRS = ("logger",)
QUEUES = (512, 10)
LINE = b"x" * 99 + b"\n"


@contextmanager
def emptied(sock: socket.socket) -> Iterator[None]:
    """Let a child process empty ``sock``, or each connection that comes there."""
    child = os.fork()
    if not child:
        memory = ffi.new("char[]", lib.syslog3_drained_size())
        drained = ffi.cast("struct syslog3_drained *", memory)
        while True:
            peer = sock.accept()[0] if sock.type == socket.SOCK_STREAM else sock
            lib.syslog3_drain(peer.fileno(), lib.SYSLOG3_ENDS_CONTROL, drained)
    try:
        yield
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


def seconds(command: tuple[str, ...], path: str, file: str) -> float:
    begin = time.perf_counter()
    with subprocess.Popen(["cat", file], stdout=subprocess.PIPE) as cat:
        subprocess.run([*command, "-u", path], stdin=cat.stdout, check=True)
    return time.perf_counter() - begin


def measure(kind: socket.SocketKind, lines: int, rounds: int) -> list[tuple[float, float]]:
    """Return the seconds of ours and theirs, round by round."""
    with tempfile.TemporaryDirectory() as directory, socket.socket(socket.AF_UNIX, kind) as sock:
        path, file = f"{directory}/log", f"{directory}/lines"
        with open(file, "wb") as opened:
            opened.write(LINE * lines)
        sock.bind(path)
        if kind == socket.SOCK_STREAM:
            sock.listen()
        with emptied(sock):
            return [(seconds(OURS, path, file), seconds(THEIRS, path, file)) for _ in range(rounds)]


def main(lines: int = 200_000, rounds: int = 11) -> None:
    for kind, name in ((socket.SOCK_DGRAM, "datagrams"), (socket.SOCK_STREAM, "a stream")):
        results = measure(kind, lines, rounds)
        ours, theirs = (statistics.median(column) / lines * 1e6 for column in zip(*results))
        low, ratio, high = statistics.quantiles((a / b for a, b in results), n=4)
        print(
            f"{name}: {ours:.2f} us a line, logger {theirs:.2f}:"
            f" {ratio:.2f} ({low:.2f} to {high:.2f})"
        )


if __name__ == "__main__":
    if os.environ.get("IN_NAMESPACE"):
        main(*map(int, sys.argv[1:]))
        sys.exit()
    for queue in QUEUES:
        print(f"A queue of {queue} datagrams", flush=True)
        script = f'echo {queue} > /proc/sys/net/unix/max_dgram_qlen; exec "$@"'
        inside = ["unshare", "--net", "sh", "-c", script, "sh", sys.executable, *sys.argv]
        subprocess.run(inside, env={**os.environ, "IN_NAMESPACE": "1"}, check=True)
