"""``--id=PID`` of root: whose messages the kernel says that they are."""

from __future__ import annotations

import os
import shutil
import socket
import struct
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from syslog3.command.credentials import UnixAs
from syslog3.mechanisms.base import Target

from support.loggers import LOGGER, OURS, PLENTY, Program, environment, require_logger
from support.requirement import require

#: PyPy's socket module lacks it.
SO_PASSCRED = 16

pytestmark = [
    pytest.mark.once,
    pytest.mark.skipif(sys.platform != "linux", reason="Linux has SCM_CREDENTIALS"),
    pytest.mark.skipif(os.geteuid() != 0, reason="only root may speak for another process"),
]


@pytest.fixture
def other() -> Iterator[int]:
    """The PID of another process."""
    with subprocess.Popen(["sleep", str(PLENTY)]) as process:
        yield process.pid
        process.kill()


def sent(
    program: Program, path: Path, kind: int, words: Sequence[str], before: Sequence[str] = ()
) -> list[tuple[bytes, int]]:
    """Return what arrives: each message after its clock, and the PID that the kernel says."""
    with socket.socket(socket.AF_UNIX, kind) as listener:
        listener.settimeout(PLENTY)
        listener.bind(str(path))
        # The connections of a listener inherit it.
        listener.setsockopt(socket.SOL_SOCKET, SO_PASSCRED, 1)
        if kind == socket.SOCK_STREAM:
            listener.listen()
        command = [*before, *program.command, "-u", str(path), "-t", "job", *words]
        process = subprocess.run(
            command, input=b"one\ntwo\n\n", timeout=PLENTY, check=True, env=environment()
        )
        assert process.returncode == 0
        messages = _datagrams(listener) if kind == socket.SOCK_DGRAM else _stream(listener)
    path.unlink()
    return messages


def _datagrams(sock: socket.socket) -> list[tuple[bytes, int]]:
    sock.setblocking(False)
    messages = []
    while True:
        try:
            data, control, _, _ = sock.recvmsg(1000, 100)
        except BlockingIOError:
            return messages
        messages.append((data.partition(b" job")[2], struct.unpack("iII", control[0][2])[0]))


def _stream(listener: socket.socket) -> list[tuple[bytes, int]]:
    """Return the messages, framing included: what comes in one piece is of one process."""
    messages = []
    connection, _ = listener.accept()
    with connection:
        connection.settimeout(PLENTY)
        while True:
            data, control, _, _ = connection.recvmsg(1000, 100)
            if not data:
                return messages
            pid = struct.unpack("iII", control[0][2])[0]
            messages += [(text.partition(b" job")[2], pid) for text in data.split(b"<13>")[1:]]


KINDS = {"datagram": socket.SOCK_DGRAM, "stream": socket.SOCK_STREAM}


@pytest.mark.parametrize("octets", [[], ["--octet-count"]], ids=["", "octet-count"])
@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_the_kernel_says_what_root_says(
    kind: int, octets: list[str], other: int, tmp_path: Path
) -> None:
    require_logger()
    words = [f"--id={other}", *octets]
    ours = sent(OURS, tmp_path / "log", kind, words)
    assert ours == sent(LOGGER, tmp_path / "log", kind, words)
    assert {pid for _, pid in ours} == {other}
    assert len(ours) == 3


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_of_a_process_that_is_gone_it_says_our_own(kind: int, tmp_path: Path) -> None:
    ended = subprocess.Popen(["true"])
    ended.wait()
    messages = sent(OURS, tmp_path / "log", kind, [f"--id={ended.pid}"])
    assert [text.rstrip(b"\n") for text, _ in messages] == [
        b"[%d]: %b" % (ended.pid, line) for line in (b"one", b"two", b"")
    ]
    assert ended.pid not in {pid for _, pid in messages}


def test_no_socket_is_found_before_connecting(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=f"{tmp_path}/log: No such file"):
        UnixAs(1).check(Target(path=tmp_path / "log"))


def test_root_of_a_container_may_not_say_it(other: int, tmp_path: Path) -> None:
    """A message that says whose it is in its header alone is better than none."""
    container = ["unshare", "--user", "--map-root-user"]
    allowed = shutil.which("unshare") and subprocess.call([*container, "true"]) == 0
    require(allowed, "unshare --user")
    messages = sent(OURS, tmp_path / "log", socket.SOCK_DGRAM, [f"--id={other}"], container)
    assert [text for text, _ in messages] == [
        b"[%d]: %b" % (other, line) for line in (b"one", b"two", b"")
    ]
    assert other not in {pid for _, pid in messages}


def test_a_daemon_that_keeps_it_waiting_gets_every_line(other: int, tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sock:
        sock.settimeout(PLENTY)
        sock.bind(str(tmp_path / "log"))
        words = [*OURS.command, "-u", str(tmp_path / "log"), f"--id={other}"]
        lines = [b"%d" % number for number in range(300)]
        with subprocess.Popen(words, stdin=subprocess.PIPE) as process:
            assert process.stdin
            process.stdin.write(b"\n".join(lines))
            process.stdin.close()
            with pytest.raises(subprocess.TimeoutExpired):
                process.wait(0.5)
            assert [sock.recv(1000).rpartition(b" ")[2] for _ in lines] == lines
            assert process.wait(PLENTY) == 0
