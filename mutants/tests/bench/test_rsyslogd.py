"""The rsyslogd that is restarted: when it does not start, the reason is reported."""

from __future__ import annotations

import shutil
import socket
import sys
from multiprocessing import Pipe
from pathlib import Path

import pytest

from syslog3.bench import restart, rsyslogd
from syslog3.bench.restart import QUICK, send_all
from syslog3.bench.rsyslogd import Rsyslogd
from syslog3.bench.task import Missing

from support.requirement import require

pytestmark = pytest.mark.once

READY_BUT_DEAF = f"""#!{sys.executable}
import os, signal, socket
notify = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
notify.sendto(b"READY=1", os.environ["NOTIFY_SOCKET"])
signal.pause()
"""


def _daemon(directory: Path, script: str) -> Rsyslogd:
    require(shutil.which("openssl"), "openssl (apt install openssl)")
    program = directory / "rsyslogd"
    program.write_text(script)
    program.chmod(0o755)
    return Rsyslogd(program, directory, None)


@pytest.fixture
def free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


@pytest.mark.parametrize(
    ("script", "reason"),
    [
        ("#!/bin/sh\necho 'no libestr.so.0' >&2\nexit 127\n", "ended with status 127: no libestr"),
        ("#!/bin/sh\nexit 0\n", "ended with status 0: it printed nothing"),
        ("#!/no/such/interpreter\n", "No such file or directory"),
    ],
)
def test_what_it_said_is_reported_at_once(script: str, reason: str, tmp_path: Path) -> None:
    with pytest.raises(Missing, match=reason), _daemon(tmp_path, script):
        pytest.fail("it has started")


def test_one_that_never_gets_ready(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rsyslogd, "TIMEOUT", 0.5)
    script = f"#!/bin/sh\necho $$ > {tmp_path}/started\nexec sleep 100\n"
    with pytest.raises(Missing, match="was not ready within"), _daemon(tmp_path, script):
        pytest.fail("it is ready")
    assert not Path("/proc", (tmp_path / "started").read_text().strip()).exists()


def test_one_that_listens_nowhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free_port: int
) -> None:
    monkeypatch.setattr(rsyslogd, "PORTS_TIMEOUT", 0)
    monkeypatch.setattr(rsyslogd, "PORT", free_port)
    monkeypatch.setattr(rsyslogd, "TLS_PORT", free_port)
    reason = f"does not listen at port {free_port}"
    with pytest.raises(Missing, match=reason), _daemon(tmp_path, READY_BUT_DEAF):
        pytest.fail("it listens")


def test_a_sender_that_fails_says_why(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def refuse(certificate: Path) -> None:
        raise ConnectionRefusedError(111, "Connection refused")

    monkeypatch.setitem(restart.SENDERS, "refused", refuse)
    result, theirs = Pipe(duplex=False)
    with result, theirs:
        send_all("refused", tmp_path, QUICK, theirs)
        assert result.recv() == "failed: ConnectionRefusedError: [Errno 111] Connection refused"
