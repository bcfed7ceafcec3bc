"""Delivery: to the first mechanism that takes it, in time, and whole.

What is sent to here are sockets; none of them is a daemon. For those see peers/.
"""

from __future__ import annotations

import contextlib
import errno
import itertools
import os
import select
import socket
import ssl
import struct
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

import syslog3
from syslog3 import mechanisms
from syslog3.collector import Collector, parse
from syslog3.compiled.texts import Texts
from syslog3.delivery.delivery import Delivery
from syslog3.delivery.message import Batch, Message
from syslog3.mechanisms.base import Target

from peers.daemons import Certificate
from support.compiling import run
from support.name_service import silent_name_server
from support.receiving import KINDS, PLENTY, Receiver, fill_queue, receiving
from support.stopwatch import GRACE, lateness, waited

INFO = syslog3.LOG_INFO


class Clock:
    """A clock that a test moves."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


def delivery(
    *names: str,
    timeout: float = PLENTY,
    clock: Callable[[], float] | None = None,
    **target: Any,
) -> Delivery:
    clocks = {} if clock is None else {"clock": clock}
    return Delivery(names, Target(ident="test", **target), timeout, **clocks)


def message(text: str) -> Message:
    return Message(INFO, text.encode())


@pytest.fixture
def path(directory: str) -> str:
    """Where a socket may be."""
    return os.path.join(directory, "log")


@pytest.fixture(params=[kind for kind in KINDS if kind != "udp"])
def receiver(request: pytest.FixtureRequest) -> Iterator[Receiver]:
    with receiving(request.param, request) as receiver:
        yield receiver


@pytest.fixture
def dead_port() -> Iterator[int]:
    """A port of 127.0.0.1 that is taken, but nobody listens."""
    with socket.socket() as keeper:
        keeper.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # so that others may listen
        keeper.bind(("127.0.0.1", 0))
        yield keeper.getsockname()[1]


# Failover


def test_the_first_that_works_takes_the_message(path: str, dead_port: int) -> None:
    with Collector(unix=path) as collector:
        log = delivery("tcp", "unix", path=path, host="127.0.0.1", port=dead_port)
        log.send(message("hello"))
        assert [m.message for m in collector.wait(1)] == ["hello"]
        log.close()
    assert (log.sent, log.lost) == (1, 0)


def test_the_second_takes_over_with_the_same_message_when_the_first_breaks(path: str) -> None:
    with Collector(tcp=0) as second:
        host, port = second.tcp
        log = delivery("unix", "tcp", path=path, host=host, port=port)
        with Collector(unix=path) as first:
            log.send(message("one"))
        log.send(message("two"))
        log.send(message("three"))
        assert [m.message for m in first.messages] == ["one"]
        assert [m.message for m in second.wait(2)] == ["two", "three"]
        log.close()
    assert (log.sent, log.lost) == (3, 0)


def test_the_preferred_one_is_tried_again_after_a_minute(path: str) -> None:
    clock = Clock()
    with Collector(tcp=0) as second:
        host, port = second.tcp
        log = delivery("unix", "tcp", path=path, host=host, port=port, clock=clock)
        log.send(message("nobody at the socket"))
        with Collector(unix=path) as first:
            clock.now += 59
            log.send(message("less than a minute later"))
            clock.now += 2
            log.send(message("more than a minute later"))
            log.send(message("and it is kept"))
            texts = [m.message for m in first.wait(2)]
            assert texts == ["more than a minute later", "and it is kept"]
        texts = [m.message for m in second.wait(2)]
        assert texts == ["nobody at the socket", "less than a minute later"]
        log.close()
    assert (log.sent, log.lost) == (4, 0)


def test_a_preferred_one_that_is_still_away_costs_no_message(path: str) -> None:
    clock = Clock()
    with Collector(tcp=0) as second:
        host, port = second.tcp
        log = delivery("unix", "tcp", path=path, host=host, port=port, clock=clock)
        for number in range(5):
            log.send(message(str(number)))
            clock.now += 61
        assert [m.message for m in second.wait(5)] == list("01234")
        log.close()


def test_the_first_one_comes_after_the_last(path: str, dead_port: int) -> None:
    """It is tried last when the second fails before the minute is over."""
    log = delivery("unix", "tcp", path=path, host="127.0.0.1", port=dead_port)
    with Collector(tcp=("127.0.0.1", dead_port)) as second:
        log.send(message("one"))
        assert [m.message for m in second.wait(1)] == ["one"]
    with Collector(unix=path) as first:
        log.send(message("two"))
        assert [m.message for m in first.wait(1)] == ["two"]
        log.close()
    assert (log.sent, log.lost) == (2, 0)


def test_no_connection_in_the_words_of_sys_syslog(path: str, dead_port: int) -> None:
    log = delivery("unix", "tcp", "pipe", path=path, host="127.0.0.1", port=dead_port, timeout=0.01)
    with pytest.raises(syslog3.SyslogError) as caught:
        log.send(message("nobody takes it"))
    first, unix, tcp, pipe = str(caught.value).split("\n")
    missing = os.strerror(errno.ENOENT)
    assert first == "no connection to syslog available"
    assert unix == f"- unix: {path}: {missing}"
    assert tcp.startswith(f"- tcp: 127.0.0.1 port {dead_port}: ")
    assert tcp.endswith(os.strerror(errno.ECONNREFUSED))
    assert pipe == f"- pipe: {path}: {missing}"
    assert caught.value.errno == errno.ENOENT
    assert (log.sent, log.lost) == (0, 1)


def test_eventlog_warns_and_the_next_one_takes_the_message(path: str) -> None:
    with Collector(unix=path) as collector:
        log = delivery("eventlog", "unix", path=path)
        with pytest.warns(syslog3.SyslogWarning, match="eventlog can't be used: only Windows"):
            log.send(message("hello"))
        assert [m.message for m in collector.wait(1)] == ["hello"]
        log.close()


def test_cons_is_the_last_resort(private: None, path: str) -> None:
    console = Path("/dev/console")
    console.touch()
    try:
        with syslog3.Log("test", "cons", mechanism="unix", path=path, timeout=0.1) as log:
            with Collector(unix=path) as collector:
                log.info("taken")
            log.info("nobody else is there")
        assert [m.message for m in collector.messages] == ["taken"]
        assert console.read_bytes() == b"test: nobody else is there\r\n"
        assert (log.sent, log.lost) == (2, 0)
    finally:
        console.unlink()


# Connecting again


def test_a_call_waits_for_a_daemon_that_comes_back_in_time(receiver: Receiver) -> None:
    """For each kind; the daemon comes back when the sender has been refused."""
    log = syslog3.Log("test", **receiver.keywords)
    log.info("before")
    receiver.collector.close()
    assert [m.message for m in receiver.collector.messages] == ["before"]
    sender = threading.Thread(target=log.info, args=("meanwhile",))
    with refusals(receiver.keywords["mechanism"]) as refused:
        sender.start()
        assert refused.wait(PLENTY)
        receiver.open()
    sender.join()
    log.info("after")
    log.close()
    assert receiver.texts(2) == ["meanwhile", "after"]
    assert (log.sent, log.lost) == (3, 0)


@contextlib.contextmanager
def refusals(mechanism: str) -> Iterator[threading.Event]:
    """Have an event set when a connection has been refused."""
    refused = threading.Event()
    module = mechanisms.load(mechanism)
    connect = module.connect

    def watched(*arguments: Any) -> Any:
        try:
            return connect(*arguments)
        except OSError:
            refused.set()
            raise

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "connect", watched)
        yield refused


def test_a_connection_that_the_peer_closed_gets_no_message(receiver: Receiver) -> None:
    """It is noticed before the next one is handed over: none is lost in ten restarts."""
    with syslog3.Log("test", **receiver.keywords) as log:
        arrived = []
        for number in range(10):
            log.info(str(number))
            receiver.collector.wait(1)
            receiver.collector.close()
            arrived += receiver.collector.messages
            receiver.open()
        assert [m.message for m in arrived] == list("0123456789")
        assert (log.sent, log.lost) == (10, 0)


@pytest.mark.parametrize("preferred", [True, False])
def test_a_daemon_that_was_restarted_is_not_left_for_another(path: str, preferred: bool) -> None:
    """Neither when it is the preferred one, nor when the preferred one had failed before."""
    order = ["tcp", "unix"] if preferred else ["unix", "tcp"]
    with Collector(tcp=0) as collector:
        host, port = collector.tcp
        log = delivery(*order, path=path, host=host, port=port)
        log.send(message("one"))
        collector.wait(1)
    with Collector(tcp=(host, port)) as collector, Collector(unix=path) as other:
        log.send(message("two"))
        assert [m.message for m in collector.wait(1)] == ["two"]
        log.close()
    assert other.messages == []
    assert (log.sent, log.lost) == (2, 0)


# What a broken connection leaves


@pytest.fixture(params=["unix", "tcp"])
def listener(request: pytest.FixtureRequest, path: str) -> Iterator[socket.socket]:
    """A stream socket that listens."""
    family = socket.AF_UNIX if request.param == "unix" else socket.AF_INET
    with socket.socket(family) as listener:
        listener.bind(path if family == socket.AF_UNIX else ("127.0.0.1", 0))
        listener.listen()
        listener.settimeout(PLENTY)
        yield listener


def delivery_to(listener: socket.socket, timeout: float = 1.0) -> Delivery:
    if listener.family == socket.AF_UNIX:
        return delivery("unix", path=listener.getsockname(), timeout=timeout)
    host, port = listener.getsockname()
    return delivery("tcp", host=host, port=port, timeout=timeout, framing="nul")


BIG = "x" * 60_000


def fill(log: Delivery) -> int:
    """Send numbered messages until there is no room; return how many were taken."""
    for number in itertools.count():
        try:
            log.send(message(f"{number} {BIG}"))
        except syslog3.SyslogError:
            log._backoff.reset()  # or the next call would not wait
            return number
    raise AssertionError


def numbers(messages: Sequence[bytes]) -> list[int]:
    """Return the numbers of what `fill` sent; fail if one is not whole."""
    texts = [parse(message).message.split() for message in messages]
    assert all(text == BIG for _, text in texts)
    return [int(number) for number, _ in texts]


def read_all(sock: socket.socket) -> bytes:
    return b"".join(iter(lambda: sock.recv(1 << 20), b""))


def test_a_message_that_stopped_in_the_middle_goes_on_there(listener: socket.socket) -> None:
    """Its end is the first thing that the peer reads when it goes on."""
    log = delivery_to(listener)
    taken = fill(log)
    assert log.sent == taken
    peer, _ = listener.accept()
    with peer:
        reader = Reading(peer)
        log.send(message(f"{taken} {BIG}"))
        log.close()
        *messages, rest = reader.result().split(b"\0")
    assert rest == b""
    assert numbers(messages) == list(range(taken + 1))
    assert (log.sent, log.lost) == (taken + 1, 1)


def test_one_that_stopped_there_and_nobody_can_take_any_more_is_lost(
    listener: socket.socket,
) -> None:
    """Its connection breaks, no other can be opened, and the log is closed."""
    log = delivery_to(listener, 0.3)
    taken = fill(log)
    peer, _ = listener.accept()
    read = peer.recv(1 << 26, socket.MSG_PEEK).count(b"\0")
    listener.close()
    reset(peer)
    with pytest.raises(syslog3.SyslogError):
        log.send(message("nobody takes it"))
    before = log.lost
    log.close()
    assert log.lost == before + 1
    if listener.family == socket.AF_INET:  # what an AF_UNIX peer did not read, nobody counts
        assert log.lost == taken - read + 2


class Reading(threading.Thread):
    """Reads a connection to its end."""

    def __init__(self, sock: socket.socket) -> None:
        super().__init__()
        self._sock = sock
        self._data = b""
        self.start()

    def run(self) -> None:
        self._data = read_all(self._sock)

    def result(self) -> bytes:
        self.join()
        return self._data


def test_close_sends_the_end_of_a_message(listener: socket.socket) -> None:
    log = delivery_to(listener)
    taken = fill(log)
    peer, _ = listener.accept()
    with peer:
        reader = Reading(peer)
        log.close()
        *messages, rest = reader.result().split(b"\0")
    assert rest == b""
    assert numbers(messages) == list(range(taken))
    assert (log.sent, log.lost) == (taken, 1)


def test_a_message_that_broke_off_is_sent_again_whole(path: str) -> None:
    """First on the new connection; what the peer had read of it is a beginning without an end."""
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(path)
        listener.listen()
        log = delivery_to(listener)
        taken = fill(log)
        peer, _ = listener.accept()
        with peer:
            peer.shutdown(socket.SHUT_RD)  # nothing more comes in, what is there can be read
            *before, begun = read_all(peer).split(b"\0")
        log.send(message(f"{taken} {BIG}"))
        peer, _ = listener.accept()
        with peer:
            log.close()
            *after, rest = read_all(peer).split(b"\0")
    assert begun
    assert rest == b""
    assert numbers(before) == list(range(taken - 1))
    assert numbers(after) == [taken - 1, taken]
    assert (log.sent, log.lost) == (taken + 1, 1)


@pytest.mark.parametrize("noticed_by", ["send", "close"])
def test_what_died_with_a_tcp_connection_is_counted(noticed_by: str) -> None:
    """As the kernel knows it (SIOCOUTQ): of the bytes it took, how many the peer's did not get."""
    with socket.socket() as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 16)
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        log = delivery_to(listener)
        taken = fill(log)
        peer, _ = listener.accept()
        # What the peer's kernel got it has acknowledged, though nobody has read it.
        acknowledged = peer.recv(1 << 26, socket.MSG_PEEK).count(b"\0")
        reset(peer)
        if noticed_by == "close":
            log.close()
            assert (log.sent, log.lost) == (taken, 1 + taken - acknowledged)
            return
        log.send(message(f"{taken} {BIG}"))
        peer, _ = listener.accept()
        with peer:
            log.close()
            after = numbers(read_all(peer).split(b"\0")[:-1])
    assert after == [taken - 1, taken]  # the one that broke off, and the next
    assert (log.sent, log.lost) == (taken + 1, 1 + taken - 1 - acknowledged)


def reset(sock: socket.socket) -> None:
    """Close a TCP connection as one does who has not read all (RST)."""
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    sock.close()


@contextlib.contextmanager
def late_tickets(certificate: Certificate) -> Iterator[tuple[int, bytearray]]:
    """Yield the port of a busy TLS 1.3 server, and what it has read, later.

    It sends its session tickets when it goes on with the handshake. What arrives at a socket that
    is closed makes the kernel drop what it has not sent yet.
    """
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(str(certificate.certificate), str(certificate.key))
    go_on = threading.Event()
    received = bytearray()

    def receive(listener: socket.socket) -> None:
        raw, _ = listener.accept()
        with context.wrap_socket(raw, server_side=True, do_handshake_on_connect=False) as peer:
            peer.setblocking(False)
            with contextlib.suppress(ssl.SSLWantReadError):
                select.select([peer], [], [], PLENTY)
                peer.do_handshake()
            go_on.wait(1)  # whoever waits until all has been received does not come to that
            peer.settimeout(PLENTY)
            peer.do_handshake()
            with contextlib.suppress(ConnectionError):
                while data := peer.recv(1 << 16):
                    received.extend(data)

    with socket.socket() as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 16)
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        thread = threading.Thread(target=receive, args=(listener,))
        thread.start()
        yield listener.getsockname()[1], received
        go_on.set()
        thread.join()


needs_tls_1_3 = pytest.mark.skipif(not ssl.HAS_TLSv1_3, reason="no TLS 1.3")


@needs_tls_1_3
def test_tickets_that_come_late_cost_no_message(certificate: Certificate) -> None:
    client = ssl.create_default_context(cafile=str(certificate.authority))
    with late_tickets(certificate) as (port, received):
        log = delivery("tls", host="127.0.0.1", port=port, ssl_context=client)
        for _ in range(20):
            log.send(message(BIG))
        log.close()
    assert received.count(BIG.encode()) == 20
    assert (log.sent, log.lost) == (20, 0)


PROGRAM = """
import ssl, sys, syslog3
port, authority, text = sys.argv[1:]
context = ssl.create_default_context(cafile=authority)
log = lambda: syslog3.Log(
    mechanism="tls", host="127.0.0.1", port=port, ssl_context=context, timeout=30)
"""
ENDINGS = {
    "not closed": "log = log(); log.many('info', [text] * 20)",
    "dropped": "log().many('info', [text] * 20); import gc, os; gc.collect(); os._exit(0)",
    "after our own end": """
import atexit
atexit.register(lambda: log.many('info', [text] * 20))
log = log()
""",
}


@needs_tls_1_3
@pytest.mark.parametrize("ending", ENDINGS.values(), ids=ENDINGS)
def test_a_log_that_nobody_closes(certificate: Certificate, ending: str) -> None:
    with late_tickets(certificate) as (port, received):
        run([sys.executable, "-c", PROGRAM + ending, str(port), str(certificate.authority), BIG])
    assert received.count(BIG.encode()) == 20


# In time


LIMIT = 0.3


def check_in_time(call: Callable[[], object], timeout: float = LIMIT) -> None:
    """Fail when a call that must fail takes longer than its timeout, or gives up long before."""

    def fails() -> None:
        with pytest.raises(syslog3.SyslogError):
            call()

    begin = time.monotonic()
    assert waited(fails) < timeout + GRACE
    assert timeout - GRACE < time.monotonic() - begin


def check_backoff(log: Delivery) -> None:
    """Fail when the first message does not wait its time, or one of the next ones does wait."""
    check_in_time(lambda: log.send(message("text")))
    calls = Calls(log)
    for _ in range(3):
        calls.send(message("text"))
    assert calls.failed == 3
    assert max(calls.seconds) < GRACE


@pytest.fixture
def full_tcp_listener() -> Iterator[tuple[str, int]]:
    """An address that does not answer: its queue of connections is full, so SYNs are dropped."""
    with contextlib.ExitStack() as stack:
        listener = stack.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        waiting = select.poll()
        while True:
            client = stack.enter_context(socket.socket())
            client.setblocking(False)
            client.connect_ex(listener.getsockname())
            waiting.register(client, select.POLLOUT)
            if not waiting.poll(100):
                break
            waiting.unregister(client)
        host, port = listener.getsockname()
        yield host, port


@pytest.mark.parametrize("mechanism", ["tcp", "tls"])
def test_connecting_to_an_address_that_never_answers(
    full_tcp_listener: tuple[str, int], mechanism: str
) -> None:
    host, port = full_tcp_listener
    log = delivery(mechanism, host=host, port=port, timeout=LIMIT)
    check_backoff(log)
    assert (log.sent, log.lost) == (0, 4)


def test_connecting_to_a_unix_listener_whose_queue_is_full(path: str) -> None:
    with socket.socket(socket.AF_UNIX) as listener, contextlib.ExitStack() as clients:
        listener.bind(path)
        fill_queue(listener, clients)
        log = delivery("unix", path=path, timeout=LIMIT)
        check_backoff(log)
    assert (log.sent, log.lost) == (0, 4)


def test_a_tls_peer_that_never_shakes_hands() -> None:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        host, port = listener.getsockname()
        log = delivery("tls", host=host, port=port, timeout=LIMIT)
        check_backoff(log)


def test_a_tls_peer_that_says_a_little_now_and_then() -> None:
    """Bytes that come do not begin the time anew."""
    done = threading.Event()

    def dribble(listener: socket.socket) -> None:
        peer, _ = listener.accept()
        with peer, contextlib.suppress(OSError):
            # A handshake record's header that announces much.
            for byte in b"\x16\x03\x03\x3f\xff\x02\x00\x3f\xfb" + bytes(1000):
                peer.send(bytes([byte]))
                if done.wait(LIMIT / 10):
                    return

    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        thread = threading.Thread(target=dribble, args=(listener,))
        thread.start()
        host, port = listener.getsockname()
        log = delivery("tls", host=host, port=port, timeout=LIMIT)
        try:
            check_in_time(lambda: log.send(message("text")))
        finally:
            done.set()
            thread.join()


@pytest.mark.parametrize("mechanism", ["tcp", "udp", "tls", "inet"])
def test_a_resolver_that_never_answers(mechanism: str) -> None:
    with silent_name_server():
        log = delivery(mechanism, host=f"{mechanism}.example", timeout=LIMIT)
        check_backoff(log)


def test_the_second_mechanism_has_its_share_of_the_time(
    full_tcp_listener: tuple[str, int], path: str
) -> None:
    """A first one that hangs leaves half of it."""
    host, port = full_tcp_listener
    with Collector(unix=path) as collector:
        log = delivery("tcp", "unix", host=host, port=port, path=path, timeout=LIMIT)
        assert waited(lambda: log.send(message("one"))) < LIMIT / 2 + GRACE
        assert waited(lambda: log.send(message("two"))) < GRACE
        assert [m.message for m in collector.wait(2)] == ["one", "two"]
        log.close()


@pytest.fixture(params=["unix datagram", "unix stream", "tcp", "tls"])
def stalled(request: pytest.FixtureRequest, path: str) -> Iterator[Delivery]:
    """A log whose peer takes what the kernel has room for, and never reads."""
    kind = socket.SOCK_DGRAM if request.param == "unix datagram" else socket.SOCK_STREAM
    family = socket.AF_UNIX if request.param.startswith("unix") else socket.AF_INET
    with socket.socket(family, kind) as unread:
        unread.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 16)
        unread.bind(path if family == socket.AF_UNIX else ("127.0.0.1", 0))
        if kind == socket.SOCK_STREAM:
            unread.listen()
        if request.param != "tls":
            yield delivery_to(unread, LIMIT)
            return
        with tls_peer(unread, request.getfixturevalue("certificate")) as (log, _):
            yield log


@contextlib.contextmanager
def tls_peer(
    listener: socket.socket, certificate: Certificate
) -> Iterator[tuple[Delivery, ssl.SSLSocket]]:
    """Yield a log that is connected, and the other end of its connection."""
    server = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    server.load_cert_chain(str(certificate.certificate), str(certificate.key))
    peers: list[ssl.SSLSocket] = []
    host, port = listener.getsockname()
    context = ssl.create_default_context(cafile=str(certificate.authority))
    log = delivery("tls", host=host, port=port, ssl_context=context, timeout=LIMIT)

    def shake_hands() -> None:
        peers.append(server.wrap_socket(listener.accept()[0], server_side=True))

    thread = threading.Thread(target=shake_hands)
    thread.start()
    log.open()
    thread.join()
    with peers[0]:
        yield log, peers[0]


def test_no_call_waits_longer_for_a_peer_that_does_not_read(stalled: Delivery) -> None:
    """Until there is no room any more, and then for none of these: one message, many, close."""
    calls = Calls(stalled)
    while not calls.failed:
        calls.send(message(BIG))
    for _ in range(3):
        calls.send(message("text"))
    calls.send(Batch(INFO, Texts([b"text"] * 10_000)))
    assert stalled.sent + stalled.lost == len(calls.seconds) - 1 + 10_000
    calls.seconds.append(waited(stalled.close))
    assert max(calls.seconds) < LIMIT + GRACE


@pytest.mark.parametrize("kind", ["unix stream", "tcp", "tls"])
def test_no_call_waits_longer_for_a_peer_that_reads_slowly(
    kind: str, path: str, request: pytest.FixtureRequest
) -> None:
    """That something has been sent does not begin the time anew."""
    done = threading.Event()

    def sip(peer: socket.socket) -> None:
        while not done.wait(LIMIT / 6):
            peer.recv(1 << 16)

    with contextlib.ExitStack() as stack:
        family = socket.AF_UNIX if kind == "unix stream" else socket.AF_INET
        listener = stack.enter_context(socket.socket(family))
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 16)
        listener.bind(path if family == socket.AF_UNIX else ("127.0.0.1", 0))
        listener.listen()
        peer: socket.socket
        if kind == "tls":
            certificate = request.getfixturevalue("certificate")
            log, peer = stack.enter_context(tls_peer(listener, certificate))
        else:
            log = delivery_to(listener, LIMIT)
            log.open()
            peer = stack.enter_context(listener.accept()[0])
        thread = threading.Thread(target=sip, args=(peer,))
        thread.start()
        try:
            calls = Calls(log)
            calls.send(Batch(INFO, Texts([BIG.encode()] * 100)))
            calls.send(message("x" * (8 << 20)))
            calls.send(message("text"))
        finally:
            done.set()
            thread.join()
        assert calls.failed
        assert max(calls.seconds) < LIMIT + GRACE


class Calls:
    """How long calls took, and how many failed."""

    def __init__(self, log: Delivery) -> None:
        self._log = log
        self.seconds: list[float] = []
        self.failed = 0

    def send(self, what: Message | Batch) -> None:
        self.seconds.append(waited(lambda: self._try(what)))

    def _try(self, what: Message | Batch) -> None:
        try:
            self._log.send(what)
        except syslog3.SyslogError:
            self.failed += 1


def test_no_call_waits_longer_while_sixteen_threads_contend(stalled: Delivery) -> None:
    """Each has the whole time, and no more, though all of them wait for one another.

    Relies on C's turn, which is waited for until a deadline, and on C's counters.
    """
    taken = fill(stalled)
    calls = Calls(stalled)
    with lateness() as late:
        send_from_sixteen_threads(calls)
    assert max(calls.seconds) < LIMIT + GRACE + late()
    assert calls.failed > 16  # TCP may have found room for some
    assert stalled.sent + stalled.lost == taken + 1 + 16 * 3


def test_no_call_waits_longer_while_sixteen_threads_connect(
    full_tcp_listener: tuple[str, int],
) -> None:
    """Relies on the route's turn, which is waited for until a deadline."""
    host, port = full_tcp_listener
    log = delivery("tcp", host=host, port=port, timeout=LIMIT)
    calls = Calls(log)
    with lateness() as late:
        send_from_sixteen_threads(calls)
    assert max(calls.seconds) < LIMIT + GRACE + late()
    assert (log.sent, log.lost) == (0, 16 * 3)


def send_from_sixteen_threads(calls: Calls) -> None:
    together = threading.Barrier(16)

    def send() -> None:
        together.wait()
        for _ in range(3):
            calls.send(message(BIG))

    threads = [threading.Thread(target=send) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
