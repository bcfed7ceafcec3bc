"""On a terminal: progress through a file, and Ctrl-C."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pexpect
import pytest

from support.loggers import PLENTY

pytestmark = pytest.mark.once

#: What hides rich from the command, which then has a line of its own.
WITHOUT_RICH = "import sys; sys.modules['rich'] = None; "
RUN = "import sys; from syslog3.command.main import main; sys.exit(main())"


@pytest.fixture
def daemon(tmp_path: Path) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sock:
        sock.bind(str(tmp_path / "log"))
        sock.settimeout(PLENTY)
        yield sock


@pytest.fixture
def log(daemon: socket.socket) -> Path:
    """A socket that nobody reads."""
    return Path(daemon.getsockname())


def spawn(script: str, *words: object) -> pexpect.spawn:
    command = ["-c", script, *map(str, words)]
    return pexpect.spawn(sys.executable, command, timeout=PLENTY, dimensions=(24, 80))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "file"
    path.write_bytes(b"line\n" * 100_000)
    return path


@pytest.mark.parametrize("before", ["", WITHOUT_RICH], ids=["rich", "without rich"])
def test_progress_through_a_file(before: str, file: Path, log: Path) -> None:
    with spawn(before + RUN, "--no-act", "-u", log, "-f", file) as terminal:
        terminal.expect("100%")
        terminal.expect(pexpect.EOF)
        terminal.wait()
        assert terminal.exitstatus == 0


@pytest.mark.parametrize("before", ["", WITHOUT_RICH], ids=["rich", "without rich"])
def test_progress_counts_lines(before: str, tmp_path: Path, log: Path) -> None:
    (tmp_path / "file").write_bytes(b"line\n" * 7)
    with spawn(before + RUN, "-u", log, "-f", tmp_path / "file") as terminal:
        terminal.expect("7 lines")
        terminal.expect(pexpect.EOF)


def test_standard_input_may_be_the_file(file: Path, log: Path) -> None:
    command = f'exec "$0" -m syslog3 --no-act -u "{log}" <"{file}"'
    arguments = ["-c", command, sys.executable]
    with pexpect.spawn("sh", arguments, timeout=PLENTY) as terminal:
        terminal.expect("100%")
        terminal.expect(pexpect.EOF)


def test_no_progress_through_a_pipe(log: Path) -> None:
    command = f'printf "a\\nb\\n" | "$0" -m syslog3 -u "{log}"; echo ended $?'
    with pexpect.spawn("sh", ["-c", command, sys.executable], timeout=PLENTY) as terminal:
        terminal.expect(pexpect.EOF)
        assert terminal.before == b"ended 0\r\n"


def test_no_progress_where_standard_error_is_no_terminal(file: Path, log: Path) -> None:
    command = f'"$0" -m syslog3 --no-act -u "{log}" -f "{file}" 2>"{file}.err"; echo ended $?'
    with pexpect.spawn("sh", ["-c", command, sys.executable], timeout=PLENTY) as terminal:
        terminal.expect("ended 0")
    assert Path(f"{file}.err").read_bytes() == b""


def test_ctrl_c_ends_a_file(file: Path, log: Path, daemon: socket.socket) -> None:
    """The daemon reads no more: the command waits for it, and Ctrl-C ends that."""
    with spawn(RUN, "-u", log, "-f", file) as terminal:
        daemon.recv(1000)
        terminal.sendintr()
        terminal.expect(r"interrupted: (\d+) lines went out")
        assert 0 < int(terminal.match[1]) < 100_000
        terminal.expect(pexpect.EOF)
        terminal.wait()
        assert terminal.exitstatus == 130
