"""Descriptors: none leaks, and none that is not ours is written to or closed."""

from __future__ import annotations

import contextlib
import fcntl
import gc
import os
import select
import socket
import stat
import tempfile
import threading
from collections.abc import Iterator
from typing import Any, Protocol

import pytest

import syslog3
from syslog3.collector import parse

from support.receiving import PLENTY, receiving
from support.requirement import require

RECONNECTS = 10_000


def open_descriptors() -> set[int]:
    """Return this process's descriptors (Linux only)."""
    require(os.path.exists("/proc/self/fd"), "/proc/self/fd")
    return set(filter(is_open, map(int, os.listdir("/proc/self/fd"))))


def descriptors_in_use() -> set[int]:
    """Return this process's descriptors, without those that earlier tests' garbage holds (PyPy)."""
    gc.collect()
    return open_descriptors()


def is_open(fd: int) -> bool:
    """Say whether it is open: the one that listed the others is not any more."""
    try:
        os.fstat(fd)
    except OSError:
        return False
    return True


@pytest.fixture
def directory() -> Iterator[str]:
    """Short, unlike tmp_path: a socket's path has room for some 100 bytes (unix(7))."""
    with tempfile.TemporaryDirectory(prefix="syslog3-") as directory:
        yield directory


# Leaks


@pytest.mark.parametrize("mechanism", ["unix", "tcp"])
def test_ten_thousand_connections_that_the_peer_closes(mechanism: str, directory: str) -> None:
    unix = mechanism == "unix"
    with socket.socket(socket.AF_UNIX if unix else socket.AF_INET) as listener:
        listener.bind(os.path.join(directory, "log") if unix else ("127.0.0.1", 0))
        listener.listen()
        address = listener.getsockname()
        target: dict[str, Any] = {"path": address} if unix else {"host": address[0]}
        log = syslog3.Log(
            "test", mechanism=mechanism, port=None if unix else address[1], timeout=PLENTY, **target
        )
        before = descriptors_in_use()
        for number in range(RECONNECTS):
            log.info(str(number))
            peer, _ = listener.accept()
            with peer:
                assert peer.recv(1000).rstrip(b"\0\n").endswith(f" {number}".encode())
        assert len(open_descriptors() - before) <= 1
        log.close()
        assert open_descriptors() == before
    assert (log.sent, log.lost) == (RECONNECTS, 0)


@pytest.mark.parametrize("mechanism", ["unix", "tcp", "tls", "stream", "pipe", "journal"])
def test_connections_that_fail(mechanism: str, directory: str) -> None:
    with socket.socket() as keeper:
        keeper.bind(("127.0.0.1", 0))
        host, port = keeper.getsockname()
        path = os.path.join(directory, "nobody")
        where: dict[str, Any] = {"path": path}
        if mechanism in ("tcp", "tls"):
            where = {"host": host, "port": port}
        log = syslog3.Log("test", mechanism=mechanism, timeout=0.001, **where)
        before = descriptors_in_use()
        for _ in range(200):
            with pytest.raises(syslog3.SyslogError):
                log.info("text")
        gc.collect()
        assert open_descriptors() == before


def test_handshakes_that_fail(request: pytest.FixtureRequest) -> None:
    with receiving("tcp", request) as receiver:
        host, port = receiver.collector.tcp
        log = syslog3.Log("test", mechanism="tls", host=host, port=port, timeout=0.01)
        before = descriptors_in_use()
        for _ in range(20):
            with pytest.raises(syslog3.SyslogError):
                log.info("text")
        ours = {fd for fd in open_descriptors() - before if is_connected_to(fd, (host, port))}
        assert ours == set()


# Somebody else's


class Reader(Protocol):
    """What reads the messages of one mechanism."""

    #: The keywords of a Log that reaches it.
    keywords: dict[str, Any]

    def texts(self, n: int) -> list[str]:
        """Return the first `n` that arrived."""

    def is_ours(self, fd: int) -> bool:
        """Say whether a descriptor is a Log's connection to it."""


class Endpoint:
    """A collector's socket."""

    def __init__(self, kind: str, request: pytest.FixtureRequest, stack: contextlib.ExitStack):
        self._receiver = stack.enter_context(receiving(kind, request))
        self.keywords = self._receiver.keywords
        self._address = self.keywords.get("path") or (self.keywords["host"], self.keywords["port"])

    def texts(self, n: int) -> list[str]:
        return self._receiver.texts(n)

    def is_ours(self, fd: int) -> bool:
        return is_connected_to(fd, self._address)


class Journal:
    """The socket of a journald that takes one line fields."""

    def __init__(self, directory: str, stack: contextlib.ExitStack) -> None:
        self._path = os.path.join(directory, "journal")
        self._socket = stack.enter_context(socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM))
        self._socket.bind(self._path)
        self._socket.settimeout(PLENTY)
        self.keywords = {"mechanism": "journal", "path": self._path}

    def texts(self, n: int) -> list[str]:
        fields = [self._socket.recv(1 << 16).decode().splitlines() for _ in range(n)]
        return [line[8:] for lines in fields for line in lines if line.startswith("MESSAGE=")]

    def is_ours(self, fd: int) -> bool:
        return is_connected_to(fd, self._path)


class File:
    """A file, to whose end messages are written."""

    def __init__(self, directory: str) -> None:
        self._path = os.path.join(directory, "file")
        open(self._path, "x").close()
        self.keywords = {"mechanism": "stream", "path": self._path}

    def texts(self, n: int) -> list[str]:
        with open(self._path, "rb") as file:
            return [parse(line).message for line in file]

    def is_ours(self, fd: int) -> bool:
        return is_open_to_write(fd, self._path)


class Pipe:
    """A named pipe."""

    def __init__(self, directory: str, stack: contextlib.ExitStack) -> None:
        self._path = os.path.join(directory, "pipe")
        os.mkfifo(self._path)
        self._reader = os.open(self._path, os.O_RDONLY | os.O_NONBLOCK)
        stack.callback(os.close, self._reader)
        self.keywords = {"mechanism": "pipe", "path": self._path}

    def texts(self, n: int) -> list[str]:
        return [parse(line).message for line in os.read(self._reader, 1 << 16).splitlines()]

    def is_ours(self, fd: int) -> bool:
        return is_open_to_write(fd, self._path)


def is_connected_to(fd: int, address: object) -> bool:
    if not stat.S_ISSOCK(os.fstat(fd).st_mode):
        return False
    with socket.socket(fileno=os.dup(fd)) as sock:
        try:
            return bool(sock.getpeername() == address)
        except OSError:
            return False


def is_open_to_write(fd: int, path: str) -> bool:
    writes = fcntl.fcntl(fd, fcntl.F_GETFL) & (os.O_WRONLY | os.O_RDWR)
    return bool(writes) and os.path.samestat(os.fstat(fd), os.stat(path))


MECHANISMS = ["unix datagram", "unix stream", "udp", "tcp", "tls", "stream", "pipe", "journal"]


@pytest.fixture(params=MECHANISMS)
def reader(request: pytest.FixtureRequest, directory: str) -> Iterator[Reader]:
    with contextlib.ExitStack() as stack:
        if request.param == "stream":
            yield File(directory)
        elif request.param == "pipe":
            yield Pipe(directory, stack)
        elif request.param == "journal":
            yield Journal(directory, stack)
        else:
            yield Endpoint(request.param, request, stack)


@pytest.fixture
def log(reader: Reader) -> Iterator[syslog3.Log]:
    """A Log that has sent `one`."""
    with syslog3.Log("test", **reader.keywords) as log:
        log.info("one")
        yield log


def descriptor(reader: Reader) -> int:
    """Return the descriptor of the one Log that is connected to the reader."""
    [fd] = [fd for fd in open_descriptors() if reader.is_ours(fd)]
    return fd


class Taker:
    """What has taken a descriptor's number: it must stay open, and nothing may be written to it."""

    def __init__(self, kind: str, number: int) -> None:
        if kind == "file":
            self._reading, fd = None, os.memfd_create("taker")
        elif kind == "pipe":
            self._reading, fd = os.pipe()
        else:
            ours, others = socket.socketpair(type=getattr(socket, kind))
            self._reading, fd = ours.detach(), others.detach()
        os.dup2(fd, number)
        os.close(fd)
        self._number = number
        self._status = os.fstat(number)

    def check(self) -> None:
        assert os.path.samestat(os.fstat(self._number), self._status)
        assert os.lseek(self._number, 0, os.SEEK_END) == 0 if self._reading is None else True
        assert self._reading is None or not select.select([self._reading], [], [], 0)[0]

    def close(self) -> None:
        os.close(self._number)
        if self._reading is not None:
            os.close(self._reading)


TAKERS = ["file", "pipe", "SOCK_STREAM", "SOCK_DGRAM"]


@pytest.fixture(params=TAKERS)
def taker(request: pytest.FixtureRequest, reader: Reader, log: syslog3.Log) -> Iterator[Taker]:
    """What takes the number of the log's descriptor."""
    taker = Taker(request.param, descriptor(reader))
    yield taker
    taker.check()
    taker.close()


def test_a_descriptor_that_is_closed_behind_our_back(reader: Reader, log: syslog3.Log) -> None:
    fd = descriptor(reader)
    os.closerange(fd, fd + 1)
    log.info("two")
    log.many("info", ["three"])
    os.close(descriptor(reader))
    log.many("info", ["four"])
    log.close()
    assert reader.texts(4) == ["one", "two", "three", "four"]
    assert (log.sent, log.lost) == (4, 0)


def test_a_message_does_not_go_to_who_took_the_number(
    reader: Reader, log: syslog3.Log, taker: Taker
) -> None:
    log.info("two")
    taker.check()
    log.many("info", ["three", "four"])
    log.close()
    assert reader.texts(4) == ["one", "two", "three", "four"]
    assert (log.sent, log.lost) == (4, 0)


def test_close_does_not_close_who_took_the_number(
    reader: Reader, log: syslog3.Log, taker: Taker
) -> None:
    log.close()
    taker.check()
    log.info("two")
    assert reader.texts(2) == ["one", "two"]


def test_a_log_that_goes_does_not_close_who_took_the_number(reader: Reader) -> None:
    log = syslog3.Log("test", **reader.keywords)
    log.info("one")
    taker = Taker("SOCK_STREAM", descriptor(reader))
    try:
        del log
        gc.collect()
        taker.check()
    finally:
        taker.close()


def test_a_number_that_is_taken_while_a_call_waits(directory: str) -> None:
    """For room on a stream. It goes on by a new connection, with what had broken off as well."""
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(os.path.join(directory, "log"))
        listener.listen()
        path = listener.getsockname()
        log = syslog3.Log("test", mechanism="unix", path=path, timeout=1)
        big = "x" * 50_000
        with pytest.raises(syslog3.SyslogError):
            while True:
                log.info(big)
        log._delivery._patience.regain()  # or the next call would not wait
        [fd] = [fd for fd in open_descriptors() if is_connected_to(fd, path)]
        waiting = threading.Thread(target=log.info, args=("the last",))
        waiting.start()
        wait_until_asleep(waiting)
        taker = Taker("SOCK_STREAM", fd)
        peer, _ = listener.accept()
        with peer:
            # Which makes room, and so wakes it up.
            while select.select([peer], [], [], 0)[0] and peer.recv(1 << 20):
                pass
            waiting.join()
        taker.check()
        taker.close()
        log.close()
        peer, _ = listener.accept()
        with peer:
            *messages, rest = b"".join(iter(lambda: peer.recv(1 << 20), b"")).split(b"\0")
    assert [parse(message).message for message in messages] == [big, "the last"]
    assert rest == b""
    assert log.lost == 1


def wait_until_asleep(thread: threading.Thread) -> None:
    """Wait until the thread waits for something (proc(5): its state is S)."""
    stat_file = f"/proc/self/task/{thread.native_id}/stat"
    require(os.path.exists(stat_file), stat_file)
    while True:
        with open(stat_file) as file:
            if file.read().rpartition(")")[2].split()[0] == "S":
                return


def test_descriptors_are_not_inherited(reader: Reader, log: syslog3.Log) -> None:
    assert not os.get_inheritable(descriptor(reader))
