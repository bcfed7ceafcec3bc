"""Hosts and ports that cannot be used: which, and why."""

from __future__ import annotations

import errno
import os
import signal
import socket
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import syslog3
from syslog3.collector import Collector
from syslog3.compiled.binding import lib
from syslog3.mechanisms import addresses
from syslog3.mechanisms.addresses import connect, port_of, resolve
from syslog3.waiting.deadline import Deadline

from support.endpoints import PLENTY
from support.name_service import NameServer, etc_file, silent_name_server

NETWORK = ["udp", "tcp", "inet", "tls"]


@pytest.mark.parametrize("mechanism", NETWORK)
@pytest.mark.parametrize(
    ("host", "port", "says"),
    [
        ("127.0.0.1", "no-such-service", "port 'no-such-service'"),
        ("no-such-host.invalid", 514, "host 'no-such-host.invalid'"),
        ("a..b", 514, "host 'a..b'"),
        ("x" * 64 + ".example", 514, f"host '{'x' * 64}.example'"),
        ("300.1.1.1", 514, "host '300.1.1.1'"),
        ("::1::", 514, "host '::1::'"),
    ],
)
def test_what_cannot_be_resolved_is_named(
    mechanism: str, host: str, port: int | str, says: str
) -> None:
    log = syslog3.Log("i", mechanism=mechanism, host=host, port=port, timeout=0.4)
    with pytest.raises(syslog3.SyslogError, match=rf"- {mechanism}: .*{says}"):
        log.info("hello")
    assert (log.sent, log.lost) == (0, 1)


def test_the_resolvers_reason_is_given() -> None:
    deadline = Deadline(PLENTY)
    says = r"host '127\.0\.0\.1', port 'plonk': .*Servname not supported"
    with pytest.raises(OSError, match=says):
        resolve("127.0.0.1", "plonk", socket.SOCK_STREAM, deadline)


def test_a_service_that_is_not_known_now_is_asked_for_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Unlike one that the system says does not exist."""
    errors = [socket.EAI_AGAIN, socket.EAI_SERVICE]

    def ask(*_: object) -> None:
        raise socket.gaierror(errors.pop(0), "no answer")

    monkeypatch.setattr(addresses, "_ports", {})
    monkeypatch.setattr(addresses, "ask", ask)
    assert [port_of(["syslog"], "udp", 514) for _ in range(3)] == [514] * 3
    assert errors == []


def test_a_host_that_cannot_be_resolved_is_no_reason_to_lose_a_message(
    syslog_collector: Collector,
) -> None:
    keywords = {"host": "a..b", "path": syslog_collector.unix, "timeout": 5}
    with syslog3.Log("i", mechanism=["udp", "unix"], **keywords) as log:
        log.info("hello")
    assert syslog_collector.wait(1)[0].message == "hello"


def test_a_deadline_that_is_over() -> None:
    with pytest.raises(TimeoutError, match="timed out"):
        Deadline(0).left()


# A resolver that does not answer

#: Seconds that the name server keeps libc waiting; no call here waits for that.
SILENCE = 10

#: Seconds of the calls' deadlines, and by how much a busy machine may make them late.
LIMIT = 0.2
GRACE = 3


@pytest.fixture
def silent() -> Iterator[NameServer]:
    """A name server that is asked, and keeps libc waiting for two seconds."""
    with silent_name_server() as server:
        yield server


def ask(name: str, limit: float = LIMIT) -> OSError:
    """Return the error of a question that has no answer in time."""
    with pytest.raises(OSError) as raised:
        resolve(name, 514, socket.SOCK_STREAM, Deadline(limit))
    return raised.value


def test_no_answer_in_time() -> None:
    with silent_name_server(seconds=SILENCE):
        begin = time.monotonic()
        error = ask("never.example")
        assert LIMIT <= time.monotonic() - begin < LIMIT + GRACE
    assert error.errno == errno.ETIMEDOUT
    assert error.strerror == "host 'never.example', port 514: no answer from the resolver in time"


def test_the_same_question_is_asked_once(silent: NameServer) -> None:
    """By calls one after the other, and by threads at the same time."""
    begin = time.monotonic()
    threads = [threading.Thread(target=ask, args=("same.example",)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    ask("same.example", 0.01)
    questions = silent.questions_about(b"same")
    if time.monotonic() - begin < 1.5:  # or the first lookup may have ended
        assert questions == 2  # for IPv4 and for IPv6


def run_in_child(check: Callable[[], None]) -> None:
    """Run a check in a child process, which has as many threads left to ask as any."""
    pid = os.fork()
    if pid == 0:
        try:
            signal.alarm(60)
            check()
            os._exit(0)
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(1)
    assert os.waitpid(pid, 0)[1] == 0


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # other threads, which have no part in it
def test_as_many_questions_as_there_are_threads_for(silent: NameServer) -> None:
    def check() -> None:
        for number in range(lib.SYSLOG3_QUESTIONS):
            assert ask(f"one-of-{number}.example", 0.001).errno == errno.ETIMEDOUT
        assert ask("one-of-0.example", 0.001).errno == errno.ETIMEDOUT  # is being asked
        error = ask("one-more.example", 0.001)
        assert error.errno == errno.EAGAIN
        assert str(error.strerror).endswith("unavailable")
        assert resolve("127.0.0.1", 514, socket.SOCK_STREAM, Deadline(LIMIT))  # needs none
        with pytest.raises(OSError, match="no thread to ask the resolver"):
            port_of(["no-service-of-that-name"], "tcp", 1, Deadline(LIMIT))
        while ask("one-more.example", 0.001).errno == errno.EAGAIN:
            pass

    run_in_child(check)


def test_a_signal_handler_runs_while_the_resolver_is_silent() -> None:
    def handle(signum: int, frame: object) -> None:
        raise KeyboardInterrupt

    previous = signal.signal(signal.SIGALRM, handle)
    try:
        with silent_name_server(seconds=SILENCE):
            signal.setitimer(signal.ITIMER_REAL, LIMIT)
            begin = time.monotonic()
            with pytest.raises(KeyboardInterrupt):
                resolve("never.example", 514, socket.SOCK_STREAM, Deadline(PLENTY))
            assert time.monotonic() - begin < LIMIT + GRACE
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, previous)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # other threads, which is the point
def test_a_child_asks_for_itself(silent: NameServer) -> None:
    def check() -> None:
        begin = time.monotonic()
        resolve("localhost", 514, socket.SOCK_STREAM, Deadline(PLENTY))
        ask("never.example")
        assert time.monotonic() - begin < LIMIT + GRACE

    ask("never.example", 0.01)
    run_in_child(check)


AT_THE_END = """
import atexit, sys, time
import syslog3

def log_to(host, port, timeout):
    return syslog3.Log("end", mechanism=sys.argv[1], host=host, port=port, timeout=timeout)

class Last:
    print, now = staticmethod(print), staticmethod(time.monotonic)

    def __init__(self, when):
        self.when = when
        self.silent, self.good = log_to("never.example", 514, 0.2), log_to("localhost", port, 30)

    def say(self):
        begin = self.now()
        try:
            self.silent.info("nobody")
        except OSError as error:
            assert "no answer from the resolver in time" in str(error), error
        is_in_time = self.now() - begin < 3
        self.good.info(self.when)
        self.print(self.when, is_in_time, self.good.sent, flush=True)

    __del__ = say

port = int(sys.argv[2])
last = Last("del")
at_exit = Last("atexit")
at_exit.__class__ = type("AtExit", (Last,), {"__del__": lambda self: None})
atexit.register(at_exit.say)
"""


@pytest.mark.parametrize("mechanism", ["udp", "tcp", "inet"])
def test_names_when_the_interpreter_ends(mechanism: str, syslog_collector: Collector) -> None:
    """In the last atexit handler and in a __del__ after it: in time, and threads or not."""
    kind = "udp" if mechanism == "udp" else "tcp"
    port = getattr(syslog_collector, kind)[1]
    command = [sys.executable, "-c", AT_THE_END, mechanism, str(port)]
    with silent_name_server(seconds=SILENCE):
        begin = time.monotonic()
        done = subprocess.run(command, capture_output=True, text=True, timeout=PLENTY)
        assert time.monotonic() - begin < SILENCE
    assert (done.stderr, done.returncode) == ("", 0)
    # PyPy calls no __del__ at the end.
    moments = ["atexit", "del"] if sys.implementation.name == "cpython" else ["atexit"]
    assert done.stdout.splitlines() == [f"{moment} True 1" for moment in moments]
    received = syslog_collector.wait(len(moments), PLENTY)
    assert [message.message for message in received] == moments


# Addresses


def test_each_address_has_its_share_of_the_time() -> None:
    """The first one hangs: its queue of connections is full, and the kernel answers nobody."""
    with socket.socket() as full, socket.socket() as good:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        port = full.getsockname()[1]
        good.bind(("127.0.0.2", port))
        good.listen()
        clients = []
        while True:
            client = socket.socket()
            clients.append(client)
            client.settimeout(0.2)
            try:
                client.connect(("127.0.0.1", port))
            except socket.timeout:
                break
        try:
            with etc_file("hosts", "127.0.0.1 two.example\n127.0.0.2 two.example\n"):
                found = resolve("two.example", port, socket.SOCK_STREAM, Deadline(PLENTY))
                hosts = [address.address[0] for address in found]
                assert hosts == ["127.0.0.1", "127.0.0.2"]
                with connect("two.example", port, socket.SOCK_STREAM, Deadline(4)) as sock:
                    assert sock.getpeername() == ("127.0.0.2", port)
        finally:
            for client in clients:
                client.close()


def test_a_name_that_is_not_ascii() -> None:
    with etc_file("hosts", "127.0.0.5 xn--bcher-kva.example\n"):
        [address] = resolve("b\xfccher.example", 514, socket.SOCK_STREAM, Deadline(PLENTY))
    assert address.address == ("127.0.0.5", 514)


def test_what_cannot_be_a_name() -> None:
    with pytest.raises(OSError, match=r"host 'b\xfccher\.\.example', port 514: .*") as raised:
        resolve("b\xfccher..example", 514, socket.SOCK_STREAM, Deadline(PLENTY))
    assert raised.value.errno == errno.EINVAL
    with pytest.raises(OSError, match="embedded null"):
        resolve("localhost", "a\0b", socket.SOCK_STREAM, Deadline(PLENTY))


def test_an_address_of_one_link() -> None:
    [address] = resolve("fe80::1%lo", 514, socket.SOCK_STREAM, Deadline(PLENTY))
    assert address.family == socket.AF_INET6
    assert address.address == (
        "fe80::1",
        514,
        0,
        int(Path("/sys/class/net/lo/ifindex").read_text()),
    )
