"""util-linux logger and ours, run with the same words against the same kind of socket."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Sequence
from typing import NamedTuple, Union

from support.requirement import require

__all__ = ["KINDS", "LOGGER", "OURS", "PLENTY", "Outcome", "Program", "compare", "require_logger"]
__all__ += ["environment", "run"]

Word = Union[str, bytes]

#: Seconds that nothing takes.
PLENTY = 60.0

#: The sockets that both speak to, and nowhere.
KINDS = ("unix datagram", "unix stream", "udp", "tcp")

LARGEST = 1 << 22


class Program(NamedTuple):
    """A command, and what it calls itself."""

    command: tuple[str, ...]
    name: bytes


LOGGER = Program(("logger",), b"logger")
OURS = Program((sys.executable, "-m", "syslog3"), b"syslog3")

# What differs from one run to the next: clocks, PIDs of children, names of sockets.
_VARIES = [
    (rb"[A-Z][a-z]{2} [ 123]\d \d\d:\d\d:\d\d", b"STAMP"),
    (rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}", b"STAMP"),
    (rb'syncAccuracy="\d+"', b'syncAccuracy="N"'),
]


class Outcome(NamedTuple):
    """What a run did: its exit status, what arrived, and what it said."""

    status: int
    received: list[bytes]
    errors: bytes


def require_logger() -> None:
    """Skip, or fail in CI, where util-linux's logger is not there."""
    require(shutil.which("logger"), "logger of util-linux (Debian: bsdutils)")


def environment(**more: str) -> dict[str, str]:
    """Return an environment in which both speak English."""
    return {**os.environ, "LC_ALL": "C.UTF-8", **more}


def run(
    program: Program, words: Sequence[Word], stdin: bytes = b"", kind: str = KINDS[0], **env: str
) -> Outcome:
    """Run a program on a socket of that kind; with none of these kinds, on no socket."""
    with _listening(kind) as (listener, where):
        process = subprocess.Popen(
            [*program.command, *where, *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment(**env),
        )
        with process, _receiving(listener) as received:
            try:
                errors = process.communicate(stdin, timeout=PLENTY)[1]
            finally:
                process.kill()
        if listener and listener.type == socket.SOCK_STREAM:
            received = _received(listener)
    own = str(process.pid).encode()
    errors = errors.replace(os.fsencode(where[-1]) if listener else b"\0", b"SOCKET")
    errors = re.sub(rb"\A" + program.name + rb"\b|(?<=\n)" + program.name, b"PROGRAM", errors)
    errors = errors.replace(b"'" + program.name + b" --help'", b"'PROGRAM --help'")
    return Outcome(process.returncode, [_same(text, own) for text in received], _same(errors, own))


def compare(words: Sequence[Word], stdin: bytes = b"", kind: str = KINDS[0], **env: str) -> Outcome:
    """Run both, check that they did the same, and return what that was."""
    theirs = run(LOGGER, words, stdin, kind, **env)
    ours = run(OURS, words, stdin, kind, **env)
    assert ours == theirs
    return ours


def _same(text: bytes, pid: bytes) -> bytes:
    for pattern, name in _VARIES:
        text = re.sub(pattern, name, text)
    for before, after in ((b"[", b"]"), (b" ", b" ")):
        text = text.replace(before + pid + after, before + b"PID" + after)
    return text


@contextlib.contextmanager
def _listening(kind: str) -> Iterator[tuple[socket.socket | None, list[str]]]:
    """Yield a socket, and the words that lead to it."""
    if kind not in KINDS:
        yield None, []
        return
    is_datagram = kind in ("unix datagram", "udp")
    with contextlib.ExitStack() as stack:
        family = socket.AF_UNIX if kind.startswith("unix") else socket.AF_INET
        type_ = socket.SOCK_DGRAM if is_datagram else socket.SOCK_STREAM
        listener = stack.enter_context(socket.socket(family, type_))
        listener.settimeout(PLENTY)
        if family == socket.AF_UNIX:
            # Not tmp_path: a socket's path has room for some 100 bytes (unix(7)).
            directory = tempfile.mkdtemp(prefix="syslog3-")
            stack.callback(shutil.rmtree, directory)
            listener.bind(path := f"{directory}/log")
            where = ["-u", path]
        else:
            listener.bind(("127.0.0.1", 0))
            port = str(listener.getsockname()[1])
            where = ["-n", "127.0.0.1", "-d" if is_datagram else "-T", "-P", port]
        if not is_datagram:
            listener.listen()
        yield listener, where


@contextlib.contextmanager
def _receiving(listener: socket.socket | None) -> Iterator[list[bytes]]:
    """Yield the datagrams that come, read meanwhile: a Unix socket's queue holds but ten."""
    received: list[bytes] = []
    is_over = threading.Event()

    def receive(sock: socket.socket) -> None:
        sock.settimeout(0.01)
        while True:
            was_over = is_over.is_set()
            try:
                received.append(sock.recv(LARGEST))
            except socket.timeout:
                if was_over:
                    return

    if listener is None or listener.type == socket.SOCK_STREAM:
        yield received
        return
    thread = threading.Thread(target=receive, args=[listener])
    thread.start()
    try:
        yield received
    finally:
        is_over.set()
        thread.join()


def _received(listener: socket.socket) -> list[bytes]:
    """Return what each connection brought; those that brought nothing only had a look."""
    listener.setblocking(False)
    received = []
    with contextlib.suppress(BlockingIOError):
        while True:
            connection = listener.accept()[0]
            with connection, connection.makefile("rb") as reader:
                connection.setblocking(True)
                received.append(reader.read())
    return list(filter(None, received))
