"""Where the benchmarks run: a /dev/log of their own, and a receiver that nobody waits for."""

from __future__ import annotations

import os
import shlex
import signal
import socket
import subprocess
import sys
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from syslog3.compiled.binding import lib

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

#: Given to a benchmark that is in its namespaces already.
INSIDE = "--inside"

#: How many datagrams wait for a receiver before a sender has to: what systemd sets.
QUEUE = 512

_SET_UP = f"""
echo {QUEUE} > /proc/sys/net/unix/max_dgram_qlen
ip link set lo up
mount -t tmpfs none /dev
"""


def run_inside(module: str, arguments: Sequence[str]) -> int:
    """Run ``python -m module`` in mount and network namespaces of its own; return its status.

    Needs Linux, and root or a kernel that lets users make namespaces.
    """
    again = shlex.join([sys.executable, "-m", module, INSIDE, *arguments])
    user = [] if os.geteuid() == 0 else ["--user", "--map-root-user"]
    script = f"set -e{_SET_UP}exec {again}"
    return subprocess.run(["unshare", "--mount", "--net", *user, "sh", "-c", script]).returncode


@contextmanager
def drained_datagrams(path: str = "/dev/log") -> Iterator[None]:
    """Let a process of its own empty a datagram socket at ``path``."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as receiver:
        receiver.bind(path)
        with _child(lambda: lib.syslog3_drain(receiver.fileno())):
            yield


@contextmanager
def drained_streams(path: str = "/dev/log") -> Iterator[None]:
    """Let a process of its own empty the connections to a stream socket at ``path``."""
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(path)
        listener.listen()
        with _child(lambda: _drain_each(listener)):
            yield


@contextmanager
def drained_tcp() -> Iterator[int]:
    """Let a process of its own empty the connections to a TCP port; yield the port."""
    with socket.create_server(("127.0.0.1", 0)) as listener, _child(lambda: _drain_each(listener)):
        yield listener.getsockname()[1]


def _drain_each(listener: socket.socket) -> None:
    while True:
        connection, _ = listener.accept()
        threading.Thread(target=lib.syslog3_drain, args=(connection.detach(),)).start()


@contextmanager
def _child(work: Callable[[], object]) -> Iterator[None]:
    process = os.fork()
    if process == 0:
        work()
        os._exit(1)
    try:
        yield
    finally:
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
