"""What all tests share: a private /dev, a real /dev/log in it, and a look at what is left."""

from __future__ import annotations

import multiprocessing.resource_tracker
import os
import sys
import tempfile
import threading
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import Phase, settings

from peers.daemons import Certificate, Daemon
from support import private_dev, requirement
from support.dev_log import DatagramLog, StreamLog
from support.receiving import KINDS, Receiver, receiving

pytest_plugins = ["pytester"]

# How long an example takes says more about the machine than about the code.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")

# For `make mutate`, to which an example that fails is one as good as the smallest.
settings.register_profile(
    "mutation",
    settings.get_profile("patient"),
    phases=[Phase.explicit, Phase.generate],
    database=None,
    derandomize=True,
)

# Here and not in a hook: no test module, no plugin of ours and no thread of theirs comes before.
private_dev.enter()


def pytest_report_header() -> str:
    return f"private /dev: {private_dev.UNAVAILABLE or 'yes'}"


@pytest.fixture
def private() -> None:
    """Ask for a /dev and /run of this process's own."""
    requirement.require(private_dev.UNAVAILABLE is None, str(private_dev.UNAVAILABLE))


@pytest.fixture
def dev_log(private: None) -> Iterator[DatagramLog]:
    """A datagram socket at /dev/log, read with `.receive()` and `.drain()`.

    libc keeps its connection from one test to the next: a test that logs through libc ends, or
    begins, with closelog().
    """
    with DatagramLog() as log:
        yield log


@pytest.fixture
def dev_log_stream(private: None) -> Iterator[StreamLog]:
    """The same as `dev_log`, a stream socket: libc's second choice."""
    with StreamLog() as log:
        yield log


@pytest.fixture
def directory() -> Iterator[str]:
    """A temporary directory. Unlike tmp_path it leaves room for a socket's name: the whole path of
    a socket has some 100 bytes (unix(7)).
    """
    with tempfile.TemporaryDirectory(prefix="syslog3-") as directory:
        yield directory


@pytest.fixture(params=KINDS)
def receiver(request: pytest.FixtureRequest) -> Iterator[Receiver]:
    """A collector behind each kind of socket in turn, with a `.log()` that sends to it."""
    with receiving(request.param, request) as receiver:
        yield receiver


@pytest.fixture
def unix(request: pytest.FixtureRequest) -> Iterator[Receiver]:
    """The same, behind a datagram socket in the file system."""
    with receiving("unix datagram", request) as receiver:
        yield receiver


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    """A server's certificate for localhost and 127.0.0.1, and the authority to trust."""
    made = os.environ.get("SYSLOG3_TEST_CERTIFICATE")  # where a test runs what can't make one
    directory = Path(made) if made else tmp_path_factory.mktemp("certificate")
    files = Certificate(directory / "server.pem", directory / "key.pem", directory / "ca.pem")
    if made:
        return files

    import trustme

    authority = trustme.CA()
    server = authority.issue_cert("localhost", "127.0.0.1")
    files.certificate.write_bytes(b"".join(blob.bytes() for blob in server.cert_chain_pems))
    files.key.write_bytes(server.private_key_pem.bytes())
    files.authority.write_bytes(authority.cert_pem.bytes())
    return files


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Show beside a failed test what the daemons that still run wrote."""
    report = yield
    if report.failed:
        report.sections += [(f"log of {d.program}", d.log()) for d in Daemon.running]
    return report


@pytest.fixture(scope="session", autouse=True)
def leaves_nothing() -> Iterator[None]:
    """Fail the session's last test when a child process or a thread outlives the session."""
    yield
    left = [f"thread {t.name}" for t in threading.enumerate() if not _may_stay(t)]
    left += [f"process {pid}: {command}" for pid, command in _children()]
    assert not left, f"left behind: {left}"


def _may_stay(thread: threading.Thread) -> bool:
    return thread.daemon or thread is threading.main_thread()


def _children() -> Iterator[tuple[int, str]]:
    """Yield pid and command of this process's children, zombies included (Linux only)."""
    # multiprocessing's own helper ends with the process, not before.
    tracker = getattr(multiprocessing.resource_tracker._resource_tracker, "_pid", None)
    for directory in Path("/proc").glob("[0-9]*"):
        try:
            # proc(5): pid (comm) state ppid ...; comm may hold blanks and parentheses.
            state, parent = (
                (directory / "stat").read_text(errors="replace").rpartition(")")[2].split()[:2]
            )
            command = (directory / "cmdline").read_text(errors="replace").replace("\0", " ").strip()
        except OSError:  # gone meanwhile
            continue
        if int(parent) == os.getpid() and int(directory.name) != tracker:
            yield int(directory.name), command or f"(state {state})"


@pytest.fixture
def eager_threads() -> Iterator[None]:
    """With the GIL threads take turns after a microsecond, between any two lines."""
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(interval)
