"""Descriptors: none leaks, and none that is not ours is written to or closed."""

from __future__ import annotations

import contextlib
import fcntl
import gc
import os
import select
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, Protocol

import pytest

import syslog3
from syslog3 import mechanisms
from syslog3.collector import parse
from syslog3.compiled.channel import Channel
from syslog3.mechanisms.base import Target

from support.receiving import PLENTY, receiving
from support.requirement import require

RECONNECTS = 10_000

#: How many connections a signal handler interrupts.
INTERRUPTIONS = 4000


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


class Interrupted(Exception):
    """What a signal handler raises."""


#: Not empty while the handler may raise.
_armed: list[float] = []


@contextlib.contextmanager
def a_handler_that_raises() -> Iterator[None]:
    """Have :exc:`Interrupted` raised at any moment, again and again; Python ends the last one.

    What it is raised into and nobody catches, a callback of the garbage collector's, is left alone:
    pytest would keep it, and with it what its frames have opened.
    """

    def handle(signum: int, frame: object) -> None:
        if _armed:  # PyPy may call it when the timer is off again
            raise Interrupted

    hook, sys.unraisablehook = sys.unraisablehook, lambda unraisable: None
    previous = signal.signal(signal.SIGALRM, handle)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, previous)
        sys.unraisablehook = hook


def connect_and_close(connect: Callable[[], Channel], after: float) -> bool:
    """Return whether the handler came between, so many seconds after the beginning."""
    try:
        _armed.append(after)
        signal.setitimer(signal.ITIMER_REAL, after)
        connect().close()
        _armed.clear()
    except Interrupted:
        return True
    finally:
        _armed.clear()
        signal.setitimer(signal.ITIMER_REAL, 0)
    return False


def time_of(connect: Callable[[], Channel]) -> float:
    begin = time.perf_counter()
    connect_and_close(connect, 0)
    return time.perf_counter() - begin


class Sink:
    """What takes all that comes to its sockets, and looks at none of it."""

    def __init__(self, kind: str, directory: str) -> None:
        unix = kind.startswith("unix")
        datagrams = kind in ("unix datagram", "journal", "udp")
        family = socket.AF_UNIX if unix or kind == "journal" else socket.AF_INET
        self._socket = socket.socket(family, socket.SOCK_DGRAM if datagrams else socket.SOCK_STREAM)
        path = os.path.join(directory, "log")
        self._socket.bind(path if family == socket.AF_UNIX else ("127.0.0.1", 0))
        if not datagrams:
            self._socket.listen(1000)
        self._is_over = False
        self.keywords: dict[str, Any] = {"mechanism": kind.split()[0], "path": path}
        if family == socket.AF_INET:
            host, port = self._socket.getsockname()
            self.keywords = {"mechanism": kind, "host": host, "port": port}
        self._thread = threading.Thread(target=self._take, args=(datagrams,))
        self._thread.start()

    def _take(self, datagrams: bool) -> None:
        while not self._is_over:
            if select.select([self._socket], [], [], 0.1)[0]:
                if datagrams:
                    self._socket.recv(1 << 16)
                else:
                    self._socket.accept()[0].close()

    def close(self) -> None:
        self._is_over = True
        self._thread.join()
        self._socket.close()


@pytest.fixture(params=["unix datagram", "unix stream", "udp", "tcp", "journal", "stream", "pipe"])
def interruptible(request: pytest.FixtureRequest, directory: str) -> Iterator[dict[str, Any]]:
    with contextlib.ExitStack() as stack:
        if request.param == "stream":
            yield File(directory).keywords
        elif request.param == "pipe":
            yield Pipe(directory, stack).keywords
        else:
            sink = Sink(request.param, directory)
            stack.callback(sink.close)
            yield sink.keywords


@pytest.mark.untraced
@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_handlers_that_raise_while_a_connection_is_opened(interruptible: dict[str, Any]) -> None:
    """The timer goes off at each moment of connecting in turn."""
    keywords = dict(interruptible)
    mechanism = mechanisms.load(keywords.pop("mechanism"))
    connect = partial(mechanism.connect, Target(ident="test", **keywords), PLENTY)
    with a_handler_that_raises():
        span = min(time_of(connect) for _ in range(50)) * 1.5
        before = descriptors_in_use()
        moments = (1e-6 + span * number / INTERRUPTIONS for number in range(INTERRUPTIONS))
        interrupted = sum(connect_and_close(connect, moment) for moment in moments)
    assert interrupted > INTERRUPTIONS / 100
    # The sink may be closing its last one; PyPy's collector needs several turns.
    wait_until(lambda: descriptors_in_use() <= before)


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
    try:
        if not stat.S_ISSOCK(os.fstat(fd).st_mode):
            return False
        with socket.socket(fileno=os.dup(fd)) as sock:
            return bool(sock.getpeername() == address)
    except OSError:  # it is not connected, or a collector's thread has closed it meanwhile
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
    """What has taken a descriptor's number: it must stay open, and nothing may be written to it.

    A socket in a socket's place is what only dup2(2) puts there, as nobody gets a high number
    otherwise, and is not noticed: it gets the number that is free once ours is closed.
    """

    def __init__(self, kind: str, number: int) -> None:
        is_for_sockets = kind not in ("file", "pipe")
        if is_for_sockets and stat.S_ISSOCK(os.fstat(number).st_mode):
            os.close(number)
            number = -1
        if kind == "file":
            with tempfile.TemporaryFile() as file:
                self._reading, fd = None, os.dup(file.fileno())
        elif kind == "pipe":
            self._reading, fd = os.pipe()
        else:
            ours, others = socket.socketpair(type=getattr(socket, kind))
            self._reading, fd = ours.detach(), others.detach()
        self._number = fd if number < 0 else os.dup2(fd, number)
        if number >= 0:
            os.close(fd)
        self._status = os.fstat(self._number)

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


def test_nobody_gets_the_number_by_accident(reader: Reader, log: syslog3.Log) -> None:
    """Not even another log, while ours has not noticed."""
    fd = descriptor(reader)
    os.close(fd)
    with contextlib.ExitStack() as stack:
        for _ in range(200):
            number = os.open(os.devnull, os.O_RDONLY)
            stack.callback(os.close, number)
            assert number != fd
        other = stack.enter_context(syslog3.Log("test", **reader.keywords))
        other.info("two")
        assert descriptor(reader) != fd
        log.info("three")
    log.close()
    assert sorted(reader.texts(3)) == ["one", "three", "two"]
    assert (log.sent, log.lost) == (2, 0)


def test_numbers_are_free_again(directory: str) -> None:
    """However many connections there have been, the next one has a high number."""
    file = File(directory)
    numbers = set()
    for _ in range(3000):
        with syslog3.Log("test", "ndelay", **file.keywords):
            if not numbers:
                numbers.add(descriptor(file))
    with syslog3.Log("test", "ndelay", **file.keywords):
        assert descriptor(file) in numbers


NO_HIGH_NUMBER = """
import os, resource, socket, sys
import syslog3
from syslog3.mechanisms import unix  # imported while files can be opened

reader = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
reader.bind(sys.argv[1])
resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
low = [os.dup(0)]
while low[-1] < 55:  # three quarters of the limit, and more
    low.append(os.dup(0))
log = syslog3.Log("test", mechanism="unix", path=sys.argv[1])
log.info("one")
[fd] = [fd for fd in range(56, 64) if os.path.exists(f"/proc/self/fd/{fd}")]
ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
os.dup2(ours.fileno(), fd)
log.info("two")
theirs.setblocking(False)
try:
    sys.exit(f"went astray: {theirs.recv(100)}")
except BlockingIOError:
    print(reader.recv(100).split()[-1].decode(), reader.recv(100).split()[-1].decode())
"""


@pytest.mark.once
def test_where_no_high_number_is_to_be_had(directory: str) -> None:
    """Each message looks, then, whether the descriptor is still the log's."""
    command = [sys.executable, "-c", NO_HIGH_NUMBER, os.path.join(directory, "log")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert (done.stdout, done.stderr) == ("one two\n", "")


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
        log._delivery._backoff.reset()  # or the next call would not wait
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


def wait_until(holds: Callable[[], bool]) -> None:
    """Fail if it does not hold in time."""
    end = time.monotonic() + PLENTY
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.01)


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
