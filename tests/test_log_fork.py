"""``Log`` and fork: each process its own PID and connection, and no lock that both wait for."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import sys
import threading
import warnings
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest

import syslog3
from syslog3 import mechanisms
from syslog3.collector import Message, parse

from support import log_forks
from support.compiling import run
from support.dev_log import DatagramLog
from support.receiving import PLENTY, fill_queue, receiving

CHILDREN = 300


def fork(keywords: dict[str, Any]) -> dict[str, Any]:
    """Run log_forks.py; return what it says should have arrived."""
    ignore = "-Wignore::DeprecationWarning"  # Python 3.12 and later advise against it
    program = [sys.executable, ignore, log_forks.__file__, json.dumps(keywords), str(CHILDREN)]
    result: dict[str, Any] = json.loads(run(program))
    return result


def check(messages: Sequence[Message], expected: dict[str, Any]) -> None:
    """Fail unless all messages are there once, each under the PID of its process."""
    texts = [m.message for m in messages if m.pid == str(expected["pid"])]
    for thread, sent in enumerate(expected["sent"]):
        ours = [text for text in texts if text.startswith(f"parent {thread} ")]
        assert ours == [f"parent {thread} {number}" for number in range(sent)]
    assert len(texts) == sum(expected["sent"]) + len(["begin", "end"])
    for number, pid in enumerate(expected["children"]):
        texts = [m.message for m in messages if m.pid == str(pid)]
        assert texts == [f"child {number} one", f"child {number} many"]
    assert {m.ident for m in messages} == {"forks"}


def number_of_messages(expected: dict[str, Any]) -> int:
    return sum(expected["sent"]) + len(["begin", "end"]) + 2 * CHILDREN


@pytest.mark.untraced
@pytest.mark.parametrize("kind", ["unix datagram", "unix stream", "tcp", "tls"])
def test_children_forked_while_threads_log(kind: str, request: pytest.FixtureRequest) -> None:
    with receiving(kind, request) as receiver:
        keywords = {**receiver.keywords}
        if keywords.pop("ssl_context", None):
            keywords["authority"] = str(request.getfixturevalue("certificate").authority)
        expected = fork(keywords)
        messages = receiver.collector.wait(number_of_messages(expected), PLENTY)
    check(receiver.collector.messages, expected)
    assert len(messages) == len(receiver.collector.messages)
    assert expected["connections"] == 1, "the parent's connection did not outlive its children"
    assert expected["counted"] == sum(expected["sent"]) + len(["begin", "end"])


@pytest.mark.untraced
def test_children_forked_while_threads_log_by_libc(dev_log: DatagramLog) -> None:
    expected = fork({"mechanism": "native"})
    check([parse(datagram) for datagram in dev_log.drain()], expected)


@pytest.fixture
def listener(directory: str) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(os.path.join(directory, "log"))
        listener.listen()
        listener.settimeout(PLENTY)
        yield listener


def in_child(call: Callable[[], object]) -> None:
    """Call it in a child process; fail if that raises there."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # pytest-xdist has a second thread
        pid = os.fork()
    if pid == 0:
        try:
            signal.alarm(int(PLENTY))  # nobody handles it: it ends a child that hangs
            call()
            os._exit(0)
        finally:
            os._exit(1)
    assert os.waitpid(pid, 0)[1] == 0


def accept_and_read(listener: socket.socket) -> list[Message]:
    """Return what comes by the next connection, to its end."""
    connection, _ = listener.accept()
    with connection:
        *messages, rest = b"".join(iter(lambda: connection.recv(1 << 20), b"")).split(b"\0")
    assert rest == b""
    return [parse(message) for message in messages]


def test_a_message_that_the_parent_has_sent_in_part_stays_the_parents(
    listener: socket.socket,
) -> None:
    """The child neither goes on with it, nor sends it again, nor counts it."""
    log = syslog3.Log("forks", mechanism="unix", path=listener.getsockname(), timeout=0.5)
    text = "x" * 50_000
    with pytest.raises(syslog3.SyslogError):
        while True:
            log.info(text)
    lost = log.lost

    def send() -> None:
        log.info("the child's")
        log.close()
        assert log.lost == lost

    in_child(send)
    parents = threading.Thread(target=log.close)
    parents.start()
    of_the_parent = accept_and_read(listener)
    of_the_child = accept_and_read(listener)
    parents.join()
    assert [message.message for message in of_the_child] == ["the child's"]
    assert [message.message for message in of_the_parent] == [text] * log.sent
    assert log.lost == lost


def test_what_broke_off_with_the_parents_connection_stays_the_parents(
    listener: socket.socket,
) -> None:
    path = listener.getsockname()
    log = syslog3.Log("forks", mechanism="unix", path=path, timeout=0.5)
    text = "x" * 50_000
    with pytest.raises(syslog3.SyslogError):
        while True:
            log.info(text)
    listener.close()
    os.unlink(path)
    with pytest.raises(syslog3.SyslogError):
        log.info("nobody is there")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(path)
        listener.listen()
        listener.settimeout(PLENTY)
        in_child(lambda: log.info("the child's"))
        assert [m.message for m in accept_and_read(listener)] == ["the child's"]
        log.info("the parent's")
        log.close()
        assert [m.message for m in accept_and_read(listener)] == [text, "the parent's"]


@pytest.mark.filterwarnings("ignore::syslog3.SyslogWarning")
def test_a_child_does_not_wait_for_a_thread_that_was_connecting(
    directory: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The thread is not in the child, and never gives back what it held."""
    unix = mechanisms.load("unix")
    connect = unix.connect
    connecting = threading.Event()

    def connect_in_vain(*arguments: Any) -> Any:
        connecting.set()
        return connect(*arguments)

    def fail() -> None:
        with pytest.warns(syslog3.SyslogWarning) as caught:
            log.info("the child's")
        assert "another thread" not in str(caught[0].message)
        log.close()
        assert log.lost == 1

    monkeypatch.setattr(unix, "connect", connect_in_vain)
    path = os.path.join(directory, "log")
    with socket.socket(socket.AF_UNIX) as listener, contextlib.ExitStack() as clients:
        listener.bind(path)
        fill_queue(listener, clients)
        log = syslog3.Log("forks", "nofatal", mechanism="unix", path=path, timeout=1)
        thread = threading.Thread(target=log.info, args=("the parent's",))
        thread.start()
        connecting.wait(PLENTY)
        in_child(fail)
        thread.join()
    assert log.lost == 1


def test_a_child_of_a_child(listener: socket.socket) -> None:
    log = syslog3.Log("forks", "pid", mechanism="unix", path=listener.getsockname())
    log.info(f"process {os.getpid()}")

    def fork_again() -> None:
        log.info(f"process {os.getpid()}")
        in_child(lambda: log.info(f"process {os.getpid()}"))
        log.info(f"process {os.getpid()}")

    in_child(fork_again)
    log.close()
    parent, child, grandchild = (accept_and_read(listener) for _ in range(3))
    assert [len(parent), len(child), len(grandchild)] == [1, 2, 1]
    for messages in [parent, child, grandchild]:
        assert {m.message for m in messages} == {f"process {m.pid}" for m in messages}
    assert len({m.pid for m in [*parent, *child, *grandchild]}) == 3
