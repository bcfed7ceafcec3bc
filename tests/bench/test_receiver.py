"""The receiver: it counts what arrives, and knows when it was waited for."""

from __future__ import annotations

import itertools
import os
import signal
import socket
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from syslog3.bench import contenders, receiver
from syslog3.bench.receiver import Receiver
from syslog3.bench.rounds import Series
from syslog3.bench.workloads import WORKLOADS

pytestmark = pytest.mark.once

TRANSPORTS = ["unix-datagram", "unix-stream", "udp", "tcp", "tls"]

#: Why the receiver is not at /dev/log: no test here needs that.
NO_LIBC = "a test's receiver"

EVERYTHING = 1 << 30


@pytest.fixture(params=TRANSPORTS)
def at_the_end(request: pytest.FixtureRequest) -> Iterator[Receiver]:
    with Receiver(request.param, NO_LIBC) as at_the_end:
        yield at_the_end


def test_each_message_counts_once(at_the_end: Receiver) -> None:
    end = {"unix-stream": b"\0", "tcp": b"\n"}.get(at_the_end.target.transport, b"")
    messages = [b"<14>x: " + b"y" * size + end for size in (1, 80, 1000, 9000)] * 5
    with contenders.connected(at_the_end.target) as sender:
        for message in messages:
            sender.sendall(message)
        taken = at_the_end.take(len(messages))
        assert taken.messages == len(messages)
        if at_the_end.target.transport != "tls":
            assert taken.bytes == sum(map(len, messages))
        assert at_the_end.take(0).messages == 0


@pytest.mark.parametrize("transport", ["unix-stream", "tcp"])
@pytest.mark.parametrize(
    ("chunks", "messages"),
    [
        ([b"a\0b\0", b"c\0"], 3),
        ([b"a\nb", b"b\n", b"\n"], 3),
        ([b"a\n\0b\n\0"], 2),  # Sys::Syslog's
        ([b"a\0", b"b\nb\0"], 2),
        ([b"abc"], 0),
        ([b"x" * 200_000, b"\n"], 1),
    ],
)
def test_the_ends_in_a_stream(transport: str, chunks: list[bytes], messages: int) -> None:
    with (
        Receiver(transport, NO_LIBC) as at_the_end,
        contenders.connected(at_the_end.target) as sender,
    ):
        for chunk in chunks:
            sender.sendall(chunk)
        taken = at_the_end.take(EVERYTHING)
    assert taken.messages == messages
    assert taken.bytes == sum(map(len, chunks))


def test_several_connections() -> None:
    with Receiver("tcp", NO_LIBC) as at_the_end:
        senders = [contenders.connected(at_the_end.target) for _ in range(3)]
        for sender in senders * 10:
            sender.sendall(b"message\n")
        assert at_the_end.take(30).messages == 30
        for sender in senders:
            sender.close()


@pytest.mark.parametrize("transport", ["unix-datagram", "udp"])
def test_an_empty_datagram_is_no_message(transport: str) -> None:
    with (
        Receiver(transport, NO_LIBC) as at_the_end,
        contenders.connected(at_the_end.target) as sender,
    ):
        for message in (b"", b"message", b""):
            sender.send(message)
        assert at_the_end.take(EVERYTHING).messages == 1


def test_records_of_tls_in_pieces() -> None:
    """However the bytes arrive, a record counts once, and what is no application data never."""
    with Receiver("tls", NO_LIBC) as at_the_end:
        target = at_the_end.target
        context = ssl.create_default_context(cafile=target.authority)
        incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        tls = context.wrap_bio(incoming, outgoing, server_hostname=target.host)
        with socket.create_connection((target.host, target.port)) as sock:
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            while True:
                try:
                    tls.do_handshake()
                    break
                except ssl.SSLWantReadError:
                    sock.sendall(outgoing.read())
                    incoming.write(sock.recv(1 << 16))
            sock.sendall(outgoing.read())
            for number in range(10):
                tls.write(b"message" * number + b"\n")
            for byte in outgoing.read():
                sock.sendall(bytes([byte]))
            assert at_the_end.take(10).messages == 10
            tls.write(b"x" * 40_000)  # more than a record holds: three of them
            sock.sendall(outgoing.read())
            assert at_the_end.take(EVERYTHING).messages == 3


def series(transport: str) -> Series:
    [workload] = [one for one in WORKLOADS if one.name == transport]
    return Series(workload, "any")


@pytest.mark.parametrize("transport", ["unix-datagram", "unix-stream", "tcp"])
def test_a_receiver_that_was_waited_for_says_so(transport: str) -> None:
    """It is stopped, and the sender fills its queue and has to wait."""
    size = series(transport).workload.size
    message = b"x" * (size - 1) + b"\n"
    with (
        Receiver(transport, NO_LIBC) as at_the_end,
        contenders.connected(at_the_end.target) as sender,
    ):
        sender.sendall(message)
        assert at_the_end.take(1).messages == 1
        pid = at_the_end._process.pid
        os.kill(pid, signal.SIGSTOP)
        os.waitpid(pid, os.WUNTRACED)
        count, rest = _sent_without_waiting(sender, message)
        sender.setblocking(True)
        # What is left waits for the receiver, whom another thread lets go on.
        go_on = threading.Timer(0.1, os.kill, (pid, signal.SIGCONT))
        go_on.start()
        sender.sendall(rest)
        go_on.join()
        taken = at_the_end.take(count)
        noted = series(transport)
        noted.note(count, taken, at_the_end.room(size))
        assert (noted.sent, noted.arrived, noted.behind) == (count, count, 1)


def test_what_a_busy_machine_keeps_waiting_is_not_left_for_the_next() -> None:
    """The receiver has seen its queue empty, and then does not run for a while."""
    with (
        Receiver("unix-datagram", NO_LIBC) as at_the_end,
        contenders.connected(at_the_end.target) as sender,
    ):
        sender.send(b"one")
        assert at_the_end.take(1).messages == 1
        pid = at_the_end._process.pid
        os.kill(pid, signal.SIGSTOP)
        os.waitpid(pid, os.WUNTRACED)
        sender.send(b"two")
        go_on = threading.Timer(0.1, os.kill, (pid, signal.SIGCONT))
        go_on.start()
        assert at_the_end.take(0).messages == 1
        go_on.join()


def _sent_without_waiting(sender: socket.socket, message: bytes) -> tuple[int, bytes]:
    """Return how many messages there are with the last one, and what of that one is not sent."""
    sender.setblocking(False)
    for count in itertools.count(1):
        try:
            part = sender.send(message)
        except BlockingIOError:
            part = 0
        if part < len(message):
            return count, message[part:]
    raise AssertionError


@pytest.mark.parametrize("transport", ["unix-datagram", "unix-stream", "tcp"])
def test_a_receiver_that_keeps_up_says_nothing(transport: str) -> None:
    noted = series(transport)
    with (
        Receiver(transport, NO_LIBC) as at_the_end,
        contenders.connected(at_the_end.target) as sender,
    ):
        room = at_the_end.room(noted.workload.size)
        assert room > 5
        for _ in range(20):
            for _ in range(5):
                sender.sendall(b"message\n")
            noted.note(5, at_the_end.take(5), room)
    assert (noted.sent, noted.arrived, noted.behind) == (100, 100, 0)


@pytest.mark.skipif(not os.path.exists("/proc/net/udp"), reason="Linux counts what it drops")
def test_datagrams_that_found_no_room_are_the_receivers_fault() -> None:
    noted = series("udp")
    with Receiver("udp", NO_LIBC) as at_the_end, contenders.connected(at_the_end.target) as sender:
        at_the_end._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        pid = at_the_end._process.pid
        os.kill(pid, signal.SIGSTOP)
        os.waitpid(pid, os.WUNTRACED)
        for _ in range(1000):
            sender.send(b"message")
        os.kill(pid, signal.SIGCONT)
        taken = at_the_end.take(1000)
        noted.note(1000, taken, at_the_end.room(noted.workload.size))
    assert taken.messages + taken.dropped == 1000
    assert taken.dropped > 0
    assert noted.behind == 1


def test_it_leaves_nothing(at_the_end: Receiver) -> None:
    process, path = at_the_end._process, at_the_end.target.path
    at_the_end.close()
    assert process.returncode == 0
    assert not path or not Path(path).exists()


def test_it_ends_with_who_started_it() -> None:
    with Receiver("unix-stream", NO_LIBC) as at_the_end:
        assert at_the_end._process.stdin
        at_the_end._process.stdin.close()
        assert at_the_end._process.wait(30) == 0
        at_the_end._process.stdin = None


def test_no_openssl(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(receiver.Missing, match="there is no openssl here"):
        Receiver("tls", NO_LIBC)
