"""The other end: a process of its own, in C, that takes what is sent and counts it."""

from __future__ import annotations

import contextlib
import fcntl
import math
import os
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import termios
import time
from array import array
from pathlib import Path
from typing import NamedTuple

from syslog3.bench.receiving import shared_memory
from syslog3.bench.task import Missing, Target
from syslog3.compiled.binding import lib

HOST = "127.0.0.1"
DEV_LOG = "/dev/log"

#: Bytes of datagrams that may wait for the receiver: UDP's sender never does, so they'd be lost.
RECEIVE_BUFFER = 64 << 20

#: <asm-generic/socket.h>; the socket module does not have them. The ninth number of SO_MEMINFO is
#: how many datagrams found no room: <linux/sock_diag.h>.
SO_RCVBUFFORCE = 33
SO_MEMINFO = 55
MEMINFO = struct.Struct("9I")

#: Seconds without a message after which no other is expected.
QUIET = 0.25

SELF_SIGNED = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
SELF_SIGNED += ["-subj", "/CN=localhost", "-addext", f"subjectAltName=IP:{HOST}"]


def make_certificate(certificate: Path, key: Path) -> None:
    """Make a certificate for ``HOST``; :exc:`Missing` where that can't be."""
    command = [*SELF_SIGNED, "-keyout", str(key), "-out", str(certificate)]
    try:
        subprocess.run(command, check=True, capture_output=True)
    except OSError:
        raise Missing("there is no openssl here (Debian: apt install openssl)") from None
    except subprocess.CalledProcessError as error:
        raise Missing(f"openssl made no certificate: {error.stderr.decode().strip()}") from None


class Taken(NamedTuple):
    """What has arrived: messages, bytes with their framing, the most in a row that the receiver
    took without finding its queue empty, and what the kernel had no room for.
    """

    messages: int
    bytes: int
    longest: int
    dropped: int


class Receiver:
    """A receiver for one transport. ``target`` says where it is."""

    def __init__(self, transport: str, no_libc: str = "") -> None:
        self._rooms: dict[int, float] = {}
        with contextlib.ExitStack() as owned:
            self._directory = Path(owned.enter_context(tempfile.TemporaryDirectory()))
            self._certificate = self._make_certificate() if transport == "tls" else []
            self._socket = owned.enter_context(self._listen(transport, no_libc))
            shared = owned.enter_context(tempfile.TemporaryFile())
            shared.truncate(lib.syslog3_drained_size())
            self._drained, self._memory = shared_memory(shared.fileno())
            self._process = self._start(transport, shared.fileno())
            self._owned = owned.pop_all()
        self._before = self._now()

    def _make_certificate(self) -> list[str]:
        certificate, key = self._directory / "certificate.pem", self._directory / "key.pem"
        make_certificate(certificate, key)
        return [str(certificate), str(key)]

    def _listen(self, transport: str, no_libc: str) -> socket.socket:
        if transport.startswith("unix"):
            path = str(self._directory / "log") if no_libc else DEV_LOG
            self.target = Target(transport, path=path, no_libc=no_libc)
            return listening(transport, path)
        sock = listening(transport)
        port = sock.getsockname()[1]
        authority = self._certificate[0] if self._certificate else ""
        self.target = Target(transport, host=HOST, port=port, authority=authority)
        return sock

    def _start(self, transport: str, shared: int) -> subprocess.Popen[bytes]:
        fds = self._socket.fileno(), shared
        command = [sys.executable, "-m", "syslog3.bench.receiving", transport, *map(str, fds)]
        process = subprocess.Popen(
            [*command, *self._certificate],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            pass_fds=fds,
        )
        assert process.stdout
        if not process.stdout.readline():
            process.communicate()
            raise OSError("the receiver has not started")
        return process

    def room(self, size: int) -> float:
        """Return how many messages of that many bytes wait here before a sender has to."""
        if size not in self._rooms:
            self._rooms[size] = room(self.target.transport, size)
        return self._rooms[size]

    def _now(self) -> Taken:
        """Return what has arrived since the beginning, and the most in a row since last asked."""
        return Taken(
            lib.syslog3_drained_messages(self._drained),
            lib.syslog3_drained_bytes(self._drained),
            lib.syslog3_drained_longest(self._drained),
            self._dropped(),
        )

    def take(self, expected: int) -> Taken:
        """Wait for as many messages; return what has arrived since this was asked before."""
        before, since, last = self._before, time.perf_counter(), -1
        while not self._has(before.messages + expected) and time.perf_counter() - since < QUIET:
            arrived = lib.syslog3_drained_messages(self._drained)
            if arrived != last:
                last, since = arrived, time.perf_counter()
            time.sleep(0.0002)
        now = self._before = self._now()
        lib.syslog3_drained_forget_longest(self._drained)
        return Taken(
            now.messages - before.messages,
            now.bytes - before.bytes,
            now.longest,
            now.dropped - before.dropped,
        )

    def _has(self, messages: int) -> bool:
        """Whether so many have arrived, and nothing else waits for the receiver."""
        arrived = int(lib.syslog3_drained_messages(self._drained))
        at_empty = int(lib.syslog3_drained_at_empty(self._drained))
        return at_empty == arrived >= messages

    def _dropped(self) -> int:
        if self.target.transport != "udp" or not sys.platform.startswith("linux"):
            return 0
        return int(MEMINFO.unpack(self._socket.getsockopt(socket.SOL_SOCKET, SO_MEMINFO, 36))[8])

    def stall(self, after: float, seconds: float) -> subprocess.Popen[bytes]:
        """Stop ``after`` so many seconds, for so many; return the process that sees to it.

        Not a thread: a contender may wait with Python's lock held.
        """
        pid = self._process.pid
        script = f"sleep {after}; kill -STOP {pid}; sleep {seconds}; kill -CONT {pid}"
        return subprocess.Popen(["sh", "-c", script])

    def close(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.kill(self._process.pid, signal.SIGCONT)  # in case the run ended while it was stopped
        self._process.communicate()
        self._owned.close()
        if self.target.is_unix:
            with contextlib.suppress(FileNotFoundError):
                os.unlink(self.target.path)

    def __enter__(self) -> Receiver:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


def listening(transport: str, path: str = "") -> socket.socket:
    """Return a socket that messages by this transport can be sent to."""
    family = socket.AF_UNIX if transport.startswith("unix") else socket.AF_INET
    datagrams = transport in ("unix-datagram", "udp")
    sock = socket.socket(family, socket.SOCK_DGRAM if datagrams else socket.SOCK_STREAM)
    sock.bind(path if family == socket.AF_UNIX else (HOST, 0))
    if transport == "udp":
        _enlarge(sock)
    if not datagrams:
        sock.listen()
    return sock


def _enlarge(sock: socket.socket) -> None:
    try:
        sock.setsockopt(socket.SOL_SOCKET, SO_RCVBUFFORCE, RECEIVE_BUFFER)
    except OSError:  # not Linux, or not root: as large as anybody may
        with contextlib.suppress(OSError):
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, RECEIVE_BUFFER)


def room(transport: str, size: int) -> float:
    """Return how many messages of that many bytes nobody has to wait for to be received.

    Tried out, with a socket of the same kind that nobody reads; without end for UDP, which drops
    what it has no room for. By TCP the sender's own buffer comes on top, which nobody here sees.
    """
    if transport == "udp":
        return math.inf
    with tempfile.TemporaryDirectory() as directory:
        path = f"{directory}/log"
        with listening(transport, path) as receiver:
            sender = socket.socket(receiver.family, receiver.type)
            with sender:
                sender.connect(receiver.getsockname())
                sender.setblocking(False)
                sent = _sent(sender, b"x" * size)
                return sent if receiver.family == socket.AF_UNIX else _unread(receiver) // size


def _unread(listener: socket.socket) -> int:
    """Return how many bytes wait on the next connection."""
    connection, _ = listener.accept()
    with connection:
        unread = array("i", [0])
        fcntl.ioctl(connection, termios.FIONREAD, unread)
        return unread[0]


def _sent(sender: socket.socket, message: bytes) -> int:
    sent = 0
    with contextlib.suppress(BlockingIOError):
        while sender.send(message) == len(message):
            sent += 1
    return sent
