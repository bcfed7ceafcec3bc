"""AF_UNIX sockets: stream, then datagram."""

from __future__ import annotations

import os
import re
import socket
import stat
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest

import syslog3

from support.dev_log import DatagramLog, StreamLog
from support.endpoints import PLENTY, Endpoint, rfc3164
from support.receiving import fill_queue

MARK = "[truncated]"

# Wherever it is cut, one of these has a character or an escape there.
TOO_LARGE = ["x" * 2_000_000, *("x" * n + "☃" * 700_000 for n in range(3))]
TOO_LARGE += ["x" * n + "\0" * 500_000 for n in range(4)]


def test_a_datagram_socket_at_dev_log(dev_log: DatagramLog) -> None:
    with syslog3.Log("billing", 0, "local3", mechanism="unix") as log:
        log.warning("hello")
    assert rfc3164("hello").fullmatch(dev_log.receive().decode())


def test_a_stream_socket_at_dev_log(dev_log_stream: StreamLog) -> None:
    with syslog3.Log("billing", 0, "local3", mechanism="unix") as log:
        log.warning("hello")
    message = dev_log_stream.receive().decode()
    assert message.endswith("\0") and rfc3164("hello").fullmatch(message[:-1])


def test_a_stream_comes_first_however_the_path_was_before(directory: Path) -> None:
    path = str(directory / "log")
    with syslog3.Log("i", mechanism="unix", path=path, timeout=PLENTY) as log:
        for kind in (DatagramLog, StreamLog, DatagramLog):
            with kind(path) as listener:
                log.info("hello")
                assert listener.receive().rstrip(b"\0").endswith(b" i: hello")


@pytest.mark.parametrize("framing", ["stream", "datagram"])
def test_a_text_of_64_kib_arrives_whole(
    framing: str, endpoint_of: Callable[[str], Endpoint]
) -> None:
    endpoint = endpoint_of(f"unix {framing}")
    text = "grüße ☃" * 5958
    assert len(text.encode()) >= 1 << 16
    wire = b""
    with endpoint.log() as log:
        log.warning(text)
        while not wire.rstrip(b"\0").endswith("☃".encode()) or len(wire) < len(text.encode()):
            wire += endpoint.read()
    assert rfc3164(text).fullmatch(wire.rstrip(b"\0").decode())


@pytest.mark.parametrize("text", TOO_LARGE)
def test_a_datagram_too_large_is_shortened(
    text: str, endpoint_of: Callable[[str], Endpoint]
) -> None:
    endpoint = endpoint_of("unix datagram")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sock:
        room = sock.getsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF)
    with endpoint.log() as log:
        for _ in range(2):  # before and after it knows how much the socket takes
            log.warning(text)
            wire = endpoint.read()
            shortened = wire.decode()  # strict: no character is cut
            assert shortened.endswith(MARK)
            [begun] = re.findall(": (.*)", shortened[: -len(MARK)], re.DOTALL)
            assert text.replace("\0", "#000").startswith(begun)
            assert re.fullmatch("x*(☃*|(#000)*)", begun)
            assert 0.8 * room < len(wire) < room
        assert (log.sent, log.lost) == (2, 0)


def test_what_follows_a_large_one_is_whole(directory: Path) -> None:
    path = str(directory / "log")
    large = "x" * 2_000_000
    with DatagramLog(path) as listener:
        with syslog3.Log("i", mechanism="unix", path=path, timeout=PLENTY) as log:
            log.many("info", [large, "one", large, "two"])
        received = [listener.receive(PLENTY).decode() for _ in range(4)]
    assert [message.rpartition(": ")[2][-20:] for message in received] == [
        *("x" * (20 - len(MARK)) + MARK, "one"),
        *("x" * (20 - len(MARK)) + MARK, "two"),
    ]


def test_structured_data_is_shortened_last(endpoint_of: Callable[[str], Endpoint]) -> None:
    endpoint = endpoint_of("unix datagram")
    with endpoint.log(format="rfc5424") as log:
        log.warning("x" * 2_000_000, structured_data={"id@32473": {"k": "v"}})
    assert b' - [id@32473 k="v"] xxxx' in endpoint.read()


def test_a_queue_of_connections_that_is_full_is_waited_for_no_longer_than_timeout(
    directory: Path,
) -> None:
    path = str(directory / "log")
    with socket.socket(socket.AF_UNIX) as listener, ExitStack() as clients:
        listener.bind(path)
        fill_queue(listener, clients)
        log = syslog3.Log("i", mechanism="unix", path=path, timeout=0.2)
        begin = time.monotonic()
        with pytest.raises(syslog3.SyslogError, match=f"unix: {re.escape(path)}: .*timed out"):
            log.info("hello")
        assert 0.2 <= time.monotonic() - begin < 10
        assert (log.sent, log.lost) == (0, 1)


def test_a_queue_of_connections_that_has_room_again_is_used(directory: Path) -> None:
    path = str(directory / "log")
    with socket.socket(socket.AF_UNIX) as listener, ExitStack() as clients:
        listener.bind(path)
        in_queue = fill_queue(listener, clients)
        with syslog3.Log("i", "nofatal", mechanism="unix", path=path, timeout=0.1) as log:
            with pytest.warns(syslog3.SyslogWarning, match="timed out"):
                log.info("lost")
            for _ in range(in_queue):
                listener.accept()[0].close()
            log.info("hello")
            client, _ = listener.accept()
            with client:
                assert client.recv(100).endswith(b" i: hello\0")


def listen_for_nobody(path: str) -> None:
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(path)


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda path: None, "No such file or directory"),
        (os.mkdir, "not a socket"),
        (lambda path: Path(path).touch(), "not a socket"),
        (listen_for_nobody, "Connection refused"),
    ],
    ids=["nothing there", "directory", "file", "nobody listens"],
)
def test_a_path_that_cannot_be_used_is_named(
    make: Callable[[str], None], says: str, directory: Path
) -> None:
    path = str(directory / "log")
    make(path)
    expected = f"no connection to syslog available\n- unix: {path}: {says}"
    log = syslog3.Log("i", mechanism="unix", path=path, timeout=0.05)
    with pytest.raises(syslog3.SyslogError) as raised:
        log.info("hello")
    assert str(raised.value) == expected


def test_a_path_that_is_too_long_is_named() -> None:
    path = "/" + "x" * 200
    with pytest.raises(syslog3.SyslogError, match=f"- unix: {path}: .*too long"):
        syslog3.Log("i", "ndelay", mechanism="unix", path=path, timeout=0.05)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may connect to everything")
def test_a_path_without_permission_is_named(directory: Path) -> None:
    path = str(directory / "log")
    with DatagramLog(path):
        os.chmod(path, stat.S_IRUSR)
        with pytest.raises(syslog3.SyslogError, match=f"{path}: Permission denied"):
            syslog3.Log("i", "ndelay", mechanism="unix", path=path, timeout=0.05)
