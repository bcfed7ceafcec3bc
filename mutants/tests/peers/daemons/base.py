"""What all daemons have in common: a process, its addresses, its own log, and its records."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any, ClassVar, NamedTuple, TypeVar, Union

from support import private_dev
from support.requirement import require

__all__ = ["Address", "Certificate", "Daemon", "Record", "find_program"]

#: Where install.sh unpacks the daemons.
PEERS = Path(__file__).parents[3] / "build" / "peers"

#: Largest message that the daemons are told to take: 64 KiB of text, its header and its escapes.
MAX_MESSAGE_SIZE = 256 * 1024

#: One message as a daemon understood it. Every daemon gives facility, level (int), ident, message
#: (str; bytes that are not UTF-8 as surrogateescape) and timestamp (str, in the daemon's notation);
#: pid (str or None); and where it can: hostname, msgid (str or None), structured_data (a dict of
#: dicts), raw (the message as it came in).
Record = dict[str, Any]

#: What a socket of that kind connects to: a path, or host and port.
Address = Union[str, tuple[str, int]]

D = TypeVar("D", bound="Daemon")


class Certificate(NamedTuple):
    """The PEM files of a server: its certificate, its key, and the authority that signed it."""

    certificate: Path
    key: Path
    authority: Path


def find_program(name: str) -> Path | None:
    """Return the path of a program that install.sh unpacked, or else that the machine has."""
    places = [PEERS / place for place in ("usr/sbin", "bin", "lib/systemd")]
    places += map(Path, os.get_exec_path())
    places += [Path("/usr/sbin"), Path("/usr/lib/systemd"), Path("/lib/systemd")]
    found = shutil.which(name, path=os.pathsep.join(map(str, places)))
    return Path(found) if found else None


class Daemon:
    """A daemon in the foreground as a child of this process, in a directory of its own.

    `addresses` maps each of its inputs to where that one listens; they stay the same over
    restarts. Files, process and sockets are gone when the context ends. If the test fails, pytest
    shows the daemon's own log beside it.
    """

    program: ClassVar[str]
    #: Those that run now, for whoever reports a test's failure.
    running: ClassVar[list[Daemon]] = []

    def __init__(self) -> None:
        self.addresses: dict[str, Address] = {}
        self._process: subprocess.Popen[bytes] | None = None
        self._records: list[Record] = []
        self._owned = ExitStack()
        self.directory = Path(self._owned.enter_context(_short_directory()))
        self._log_path = self.directory / "daemon.log"

    # What a daemon's own class says about it.

    def configure(self) -> None:
        """Write the daemon's files, before each start."""

    def command(self, program: Path) -> list[str | Path]:
        """Return the command that runs the daemon in the foreground."""
        raise NotImplementedError

    def ready(self) -> bool:
        """Say whether the daemon that was just started has opened all its inputs."""
        raise NotImplementedError

    def new_records(self) -> Iterator[Record]:
        """Yield what the daemon received since the last call."""
        raise NotImplementedError

    # What a test does with it.

    def start(self) -> None:
        """Start the daemon and return when it listens on all of its addresses.

        It is killed when the thread that started it ends, so that it never outlives the tests.
        """
        program = find_program(self.program)
        require(program, f"{self.program} is not here: run tests/peers/install.sh")
        assert program is not None and self._process is None
        if "dev_log" in self.addresses:
            require(private_dev.UNAVAILABLE is None, str(private_dev.UNAVAILABLE))
            self._owned.callback(Path("/dev/log").unlink, missing_ok=True)
        self.configure()
        with open(self._log_path, "ab") as log:
            self._log_start = log.tell()
            self._process = subprocess.Popen(
                [*_dies_with_us(), *self.command(program)],
                cwd=self.directory,
                env=self.environment(program),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        Daemon.running.append(self)
        self._until(self.ready, 30, "did not get ready")

    def environment(self, program: Path) -> dict[str, str]:
        """Return the environment that the daemon runs in: little, so that it is always the same."""
        environment = {"PATH": os.defpath, "LC_ALL": "C.UTF-8"}
        if "TZ" in os.environ:
            environment["TZ"] = os.environ["TZ"]
        if PEERS in program.parents:
            libraries = [*PEERS.glob("lib/*-linux-gnu*"), *PEERS.glob("usr/lib/*-linux-gnu*")]
            libraries += [library / "systemd" for library in libraries]
            libraries.append(PEERS / "usr/lib/syslog-ng")
            environment["LD_LIBRARY_PATH"] = os.pathsep.join(map(str, libraries))
        return environment

    def stop(self) -> None:
        """Ask the daemon to end (SIGTERM) and wait until it is gone.

        It has then written what it had read; what still lay in its sockets went with them.
        """
        self._end(signal.SIGTERM)

    def kill(self) -> None:
        """End the daemon as a crash would (SIGKILL)."""
        self._end(signal.SIGKILL)

    def restart(self) -> None:
        """Stop the daemon and start it again, on the same addresses; its records stay."""
        self.stop()
        self.start()

    def suspend(self) -> None:
        """Stop the daemon's threads (SIGSTOP): its sockets stay open and fill up."""
        os.kill(self.pid, signal.SIGSTOP)
        self._until(lambda: self._states() == {"T"}, 10, "did not stop on SIGSTOP")

    def resume(self) -> None:
        """Let a suspended daemon go on (SIGCONT)."""
        os.kill(self.pid, signal.SIGCONT)
        self._until(lambda: "T" not in self._states(), 10, "did not go on after SIGCONT")

    def records(self) -> list[Record]:
        """Return everything received until now, over all restarts, in the daemon's order."""
        self._records.extend(self.new_records())
        return list(self._records)

    def wait(self, n: int = 1, timeout: float = 60) -> list[Record]:
        """Return the records once there are `n`; AssertionError after `timeout` seconds."""

        def enough() -> bool:
            self._records.extend(self.new_records())
            return len(self._records) >= n

        self._until(enough, timeout, f"did not receive {n} messages")
        return list(self._records)

    @property
    def pid(self) -> int:
        """The daemon's process."""
        assert self._process is not None, f"{self.program} is not running"
        return self._process.pid

    def log(self) -> str:
        """Return what the daemon itself wrote since it was first started."""
        return self._log_path.read_text("utf-8", "replace") if self._log_path.exists() else ""

    def __enter__(self: D) -> D:
        try:
            self.start()
        except BaseException:
            self.__exit__(*sys.exc_info())
            raise
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        if kind is not None:
            print(f"--- {self.program}'s own log:\n{self.log()}---", file=sys.stderr)
        with self._owned:
            if self._process is not None:
                self.stop()

    # For the daemons' classes.

    def new_address(self, name: str) -> Address:
        """Return an address for the input of that name: a path, or a port of 127.0.0.1."""
        if name == "dev_log":
            return "/dev/log"
        if name.startswith("unix"):
            return str(self.directory / name)
        return self.udp_port() if name == "udp" else self.tcp_port()

    def tcp_port(self) -> tuple[str, int]:
        """Return host and a free port, kept for this daemon also while it is down.

        A socket that is bound but does not listen keeps the port: the kernel gives it to nobody
        who does not ask for it by number, and the daemon may still bind it, as both set
        SO_REUSEADDR (socket(7)). Who connects while the daemon is down is refused.
        """
        keeper = self._owned.enter_context(socket.socket())
        keeper.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        keeper.bind(("127.0.0.1", 0))
        host, port = keeper.getsockname()
        return host, port

    def udp_port(self) -> tuple[str, int]:
        """Return host and a port that is free now: held, it would take the daemon's datagrams."""
        with socket.socket(type=socket.SOCK_DGRAM) as probe:
            probe.bind(("127.0.0.1", 0))
            host, port = probe.getsockname()
        return host, port

    def use_notifications(self) -> Notifications:
        """Return a socket for a daemon that tells systemd when it is ready."""
        return self._owned.enter_context(closing(Notifications(self.directory / "notify")))

    def is_awake(self) -> bool:
        """Say whether the daemon runs and is not suspended."""
        return self._process is not None and "T" not in self._states()

    def logged(self, text: str) -> bool:
        """Say whether the daemon's own log has a text since the daemon was last started."""
        with open(self._log_path, "rb") as log:
            log.seek(self._log_start)
            return text.encode() in log.read()

    # Its process.

    def _end(self, number: int) -> None:
        assert self._process is not None, f"{self.program} is not running"
        process, self._process = self._process, None
        Daemon.running.remove(self)
        process.send_signal(number)
        process.send_signal(signal.SIGCONT)  # a suspended one would end only then
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            raise AssertionError(f"{self.program} did not end\n{self.log()}") from None

    def _states(self) -> set[str]:
        """Return the states of the daemon's threads: the letters after their names, proc(5)."""
        stats = [path.read_text() for path in Path(f"/proc/{self.pid}/task").glob("*/stat")]
        return {stat.rpartition(")")[2].split()[0] for stat in stats}

    def _until(self, condition: Callable[[], bool], timeout: float, complaint: str) -> None:
        """Return as soon as `condition` holds; AssertionError when it is too late or in vain."""
        deadline = time.monotonic() + timeout
        pause = 0.001
        while not condition():
            ended = self._process is not None and self._process.poll() is not None
            if ended or time.monotonic() > deadline:
                why = "ended" if ended else f"{complaint} within {timeout} s"
                raise AssertionError(
                    f"{self.program} {why}; records: {len(self._records)}; its log:\n{self.log()}"
                )
            time.sleep(pause)
            pause = min(pause * 1.5, 0.05)


class Notifications:
    """The socket on which a daemon says READY=1 to whoever started it: sd_notify(3)."""

    def __init__(self, path: Path) -> None:
        self.environment = {"NOTIFY_SOCKET": str(path)}
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.setblocking(False)
        self._socket.bind(str(path))

    def ready(self) -> bool:
        """Say whether READY=1 came since it was last asked for."""
        try:
            while "READY=1" not in self._socket.recv(4096).decode().splitlines():
                pass
        except BlockingIOError:
            return False
        return True

    def close(self) -> None:
        self._socket.close()


class Lines:
    """The complete lines of a growing file, each given out once."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._read = 0

    def new(self) -> Iterator[str]:
        """Yield the lines since the last call, without their ends."""
        if not self.path.exists():
            return
        with open(self.path, "rb") as file:
            file.seek(self._read)
            for line in file:
                if not line.endswith(b"\n"):
                    return
                self._read += len(line)
                yield line[:-1].decode("utf-8", "surrogateescape")


def described(address: Address) -> dict[str, str | int]:
    """Return an address as the fields of a configuration's line."""
    if isinstance(address, str):
        return {"address": address}
    return {"host": address[0], "port": address[1]}


def _short_directory() -> tempfile.TemporaryDirectory[str]:
    # pytest's tmp_path may be longer than the 107 bytes that a Unix socket's path may have.
    return tempfile.TemporaryDirectory(prefix="peer-")


def _dies_with_us() -> list[str]:
    """Return a command's prefix that asks for PR_SET_PDEATHSIG, prctl(2)."""
    setpriv = shutil.which("setpriv")
    return [setpriv, "--pdeathsig", "KILL", "--"] if setpriv else []
