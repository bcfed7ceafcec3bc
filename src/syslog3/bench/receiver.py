"""The receiver: a process of its own that receives and counts messages in C."""

from __future__ import annotations

import contextlib
import fcntl
import math
import os
import select
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

#: Size of UDP's receive buffer, in bytes: what does not fit is lost, as UDP's sender never waits.
RECEIVE_BUFFER = 64 << 20

#: <asm-generic/socket.h>; the socket module does not have them. The ninth number of SO_MEMINFO is
#: how many datagrams found no room: <linux/sock_diag.h>.
SO_RCVBUFFORCE = 33
SO_MEMINFO = 55
MEMINFO = struct.Struct("9I")

#: Seconds without a message after which no more are expected.
QUIET = 0.25

SELF_SIGNED = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
SELF_SIGNED += ["-subj", "/CN=localhost", "-addext", f"subjectAltName=IP:{HOST}"]


def make_certificate(certificate: Path, key: Path) -> None:
    """Make a self-signed certificate for ``HOST``, or raise :exc:`Missing`."""
    command = [*SELF_SIGNED, "-keyout", str(key), "-out", str(certificate)]
    try:
        subprocess.run(command, check=True, capture_output=True)
    except OSError:
        raise Missing("there is no openssl here (Debian: apt install openssl)") from None
    except subprocess.CalledProcessError as error:
        raise Missing(f"openssl made no certificate: {error.stderr.decode().strip()}") from None


class Taken(NamedTuple):
    """What has arrived: messages, bytes including framing, the longest run of messages without the
    queue being empty, and the datagrams that the kernel dropped.
    """

    messages: int
    bytes: int
    longest: int
    dropped: int


class Receiver:
    """A receiver for one transport, at ``target``."""

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
        """Return how many messages of ``size`` bytes fit into the queue before a sender waits."""
        if size not in self._rooms:
            self._rooms[size] = room(self.target.transport, size)
        return self._rooms[size]

    def _now(self) -> Taken:
        """Return what has arrived since the start, and the longest run since the last `take`."""
        return Taken(
            lib.syslog3_drained_messages(self._drained),
            lib.syslog3_drained_bytes(self._drained),
            lib.syslog3_drained_longest(self._drained),
            self._dropped(),
        )

    def take(self, expected: int) -> Taken:
        """Wait for ``expected`` messages; return what has arrived since the last call."""
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
        """Whether that many messages have arrived, and the queue is empty."""
        arrived = int(lib.syslog3_drained_messages(self._drained))
        at_empty = int(lib.syslog3_drained_at_empty(self._drained))
        return at_empty == arrived >= messages and not self._has_more()

    def _has_more(self) -> bool:
        """Whether datagrams wait; the process may not have run since the queue was empty."""
        is_stream = self._socket.type == socket.SOCK_STREAM
        return not is_stream and bool(select.select([self._socket], [], [], 0)[0])

    def _dropped(self) -> int:
        if self.target.transport != "udp" or not sys.platform.startswith("linux"):
            return 0
        return int(MEMINFO.unpack(self._socket.getsockopt(socket.SOL_SOCKET, SO_MEMINFO, 36))[8])

    def stall(self, after: float, seconds: float) -> subprocess.Popen[bytes]:
        """Stop the receiver ``after`` some seconds for ``seconds``; return the process doing it.

        Not a thread, because a contender may block while it holds the GIL.
        """
        pid = self._process.pid
        script = f"sleep {after}; kill -STOP {pid}; sleep {seconds}; kill -CONT {pid}"
        return subprocess.Popen(["sh", "-c", script])

    def close(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.kill(self._process.pid, signal.SIGCONT)  # it may still be stopped
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
    """Return a bound socket, listening if it is a stream, for this transport."""
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
    except OSError:  # not Linux, or not root: as large as allowed
        with contextlib.suppress(OSError):
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, RECEIVE_BUFFER)


def room(transport: str, size: int) -> float:
    """Return how many messages of ``size`` bytes a socket's queue holds.

    Measured with a socket of the same kind that is not read. Infinite for UDP, which drops
    datagrams instead. For TCP the sender's buffer holds more, which is not included.
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
    """Return how many bytes can be read from the next connection."""
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
