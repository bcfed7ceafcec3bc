"""The site's page on running at scale: its very files configure real relays, one of which dies."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import trustme

from syslog3.collector import parse

from peers.daemons import Daemon, Record, Rsyslogd, SyslogNg
from peers.daemons.base import Lines
from support import private_dev
from support.dev_log import DatagramLog
from support.network import Inside, network
from support.requirement import require

pytestmark = pytest.mark.once

#: Seconds that a loaded machine does not need.
PLENTY = 60.0

FILES = Path(__file__).parents[2] / "examples" / "relays"

RELAY1, RELAY2 = "192.0.2.1", "192.0.2.2"  # RFC 5737
HOSTS = {
    RELAY1: "relay1.example.org logs.example.org",
    RELAY2: "relay2.example.org logs.example.org",
}


class _Configured:
    """A daemon with a file of the page, unchanged, in place of a test's configuration."""

    directory: Path

    def configured(self, file: str, name: str) -> None:
        shutil.copy(FILES / file, self.directory / name)


class Relay1(_Configured, Rsyslogd):
    def __init__(self) -> None:
        super().__init__()
        self._lines = Lines(Path("/var/log/relay1.log"))

    def configure(self) -> None:
        self.configured("relay1-rsyslog.conf", "rsyslog.conf")

    def new_records(self) -> Iterator[Record]:
        return _texts(self._lines)


class Relay2(_Configured, SyslogNg):
    def __init__(self) -> None:
        super().__init__()
        self._lines = Lines(Path("/var/log/relay2.log"))

    def configure(self) -> None:
        self.configured("relay2-syslog-ng.conf", "syslog-ng.conf")

    def new_records(self) -> Iterator[Record]:
        return _texts(self._lines)


class Host(_Configured, Rsyslogd):
    """The daemon of a host; its records are the relays'."""

    def configure(self) -> None:
        self.configured("host-rsyslog.conf", "rsyslog.conf")

    def new_records(self) -> Iterator[Record]:
        return iter(())


def _texts(lines: Lines) -> Iterator[Record]:
    for line in lines.new():
        # rsyslog counts the blank after an RFC 3164 tag as the message's.
        yield {"message": parse(line.encode()).message.removeprefix(" ")}


def texts(records: list[Record]) -> list[str]:
    return [record["message"] for record in records]


@contextlib.contextmanager
def on(inside: Inside, daemon: Daemon) -> Iterator[Daemon]:
    """Run a daemon in the network."""
    inside(daemon.__enter__)
    with contextlib.ExitStack() as stack:
        stack.push(daemon.__exit__)
        yield daemon


@pytest.fixture
def inside(private: None, tmp_path: Path) -> Iterator[Inside]:
    """A network with the relays' addresses and names, and the directories of their files."""
    with contextlib.ExitStack() as stack:
        for place in ("/etc/ssl", "/var/log", "/var/spool"):
            require(Path(place).is_dir(), place)
            stack.enter_context(private_dev.mounted("tmpfs", place, kind="tmpfs"))
        Path("/var/spool/rsyslog").mkdir()
        certify(Path("/etc/ssl/syslog"))
        yield stack.enter_context(network(HOSTS))


def certify(directory: Path) -> None:
    directory.mkdir()
    authority = trustme.CA()
    authority.cert_pem.write_to_path(directory / "ca.pem")
    for relay in ("relay1", "relay2"):
        certificate = authority.issue_cert(f"{relay}.example.org", "logs.example.org")
        for pem in certificate.cert_chain_pems:
            pem.write_to_path(directory / f"{relay}.pem", append=True)
        certificate.private_key_pem.write_to_path(directory / f"{relay}.key")


def test_a_program_goes_on_by_the_second_relay_and_then_by_its_host(
    inside: Inside, dev_log: DatagramLog
) -> None:
    with on(inside, Relay1()) as relay1, on(inside, Relay2()) as relay2:
        with program(inside, FILES / "billing.py") as say:
            say("one")
            relay1.wait(1)
            relay1.kill()
            say("two")
            say("three")
            relay2.wait(2)
            relay2.kill()
            say("four")
            while not dev_log.receive(PLENTY).endswith(b": four"):
                pass  # what rsyslogd says of its start
        assert texts(relay1.records()) == ["one"]
        assert texts(relay2.records()) == ["two", "three"]


@contextlib.contextmanager
def program(inside: Inside, path: Path) -> Iterator[Callable[[str], None]]:
    """Run a program that logs the lines of its input; yield what gives it one."""

    def start() -> subprocess.Popen[str]:
        command = [sys.executable, "-u", path]
        return subprocess.Popen(command, stdin=subprocess.PIPE, text=True, bufsize=1)

    with inside(start) as process:
        lines = process.stdin
        assert lines

        def say(line: str) -> None:
            lines.write(f"{line}\n")

        yield say
        lines.close()
        assert process.wait(30) == 0


def test_a_host_goes_on_by_the_second_relay(inside: Inside) -> None:
    with on(inside, Relay1()) as relay1, on(inside, Relay2()) as relay2, on(inside, Host()):
        log(inside, "one")
        relay1.wait(1)
        relay1.kill()
        log(inside, "two")  # rsyslog may lose it, as the page says: it finds the connection broken
        wait_for(relay2, "cannot connect to relay1.example.org:6514: Connection refused")
        log(inside, "three")
        wait_for(relay2, "three")
        assert "one" not in texts(relay2.records())


def wait_for(relay: Daemon, text: str) -> None:
    """Wait for a message that begins so; rsyslogd forwards what it says of itself, too."""
    records: list[Record] = []
    while not any(line.startswith(text) for line in texts(records)):
        records = relay.wait(len(records) + 1)


def log(inside: Inside, text: str) -> None:
    command = [sys.executable, "-m", "syslog3", "-t", "billing", text]
    inside(subprocess.run, command)
