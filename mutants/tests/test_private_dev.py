"""The tests' own ground: private /dev, the sockets at /dev/log, and what a missing peer does."""

from __future__ import annotations

import os
import syslog
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.dev_log import DatagramLog, StreamLog


@pytest.fixture
def libc() -> Iterator[None]:
    syslog.openlog("ident", facility=syslog.LOG_LOCAL0)
    yield
    syslog.closelog()


@pytest.mark.usefixtures("private")
def test_dev_is_ours() -> None:
    assert not os.path.lexists("/dev/log")
    assert not os.path.lexists("/dev/kmsg")
    assert os.listdir("/run/systemd/journal") == []
    assert len(Path("/etc/machine-id").read_text().strip()) == 32
    Path("/dev/null").write_text("works")


def test_datagrams(dev_log: DatagramLog, libc: None) -> None:
    # Many more than the kernel queues on a socket, so that they must be read meanwhile.
    for number in range(1000):
        syslog.syslog(f"ü {number}")
    first = dev_log.receive()
    assert (first[:5], first[20:]) == (b"<134>", " ident: ü 0".encode())
    assert [int(message.split()[-1]) for message in dev_log.drain()] == list(range(1, 1000))
    assert dev_log.drain() == []


def test_stream(dev_log_stream: StreamLog, libc: None) -> None:
    for number in range(1000):
        syslog.syslog(f"ü {number}")
    first = dev_log_stream.receive()
    assert (first[:5], first[20:]) == (b"<134>", " ident: ü 0\0".encode())
    messages = dev_log_stream.drain()
    assert [int(message.split()[-1].rstrip(b"\0")) for message in messages] == list(range(1, 1000))
    assert dev_log_stream.drain() == []


def test_silence(dev_log: DatagramLog) -> None:
    with pytest.raises(TimeoutError, match=r"nothing arrived on /dev/log within 0\.01 s"):
        dev_log.receive(timeout=0.01)


def test_the_socket_goes_with_its_context(private: None) -> None:
    with DatagramLog():
        assert os.path.exists("/dev/log")
    assert not os.path.lexists("/dev/log")


@pytest.mark.parametrize(("required", "outcome"), [("0", "skipped"), ("1", "failed")])
def test_a_missing_peer(
    required: str, outcome: str, pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SYSLOG3_TEST_REQUIRE", required)
    pytester.makepyfile(
        """
        from support.requirement import require

        def test_with_a_peer():
            require(None, "no such peer")
        """
    )
    pytester.runpytest("-p", "no:cacheprovider").assert_outcomes(**{outcome: 1})
