"""A daemon is stopped and started ten times while 100,000 numbered messages are sent.

What a sender can know it has to notice: that nobody listens, or that its connection is gone. What
it can't know is what becomes of a message that the kernel has taken: a daemon that ends while
messages lie in its sockets takes them along. So

- by `unix` there are two tests. In one the socket outlives the daemon, as it does wherever systemd
  holds it (sd_listen_fds(3)): /dev/log on most systems. Messages wait in it, and none is missing,
  though the daemon is stopped in full flight. In the other the daemon closes its socket and binds
  a new one, having read all that was sent before it was stopped; again none is missing.
- by `tcp` and `tls` the daemon is stopped in full flight, and the missing are counted: pytest -rP
  shows how many. They must be the last ones before a new connection, and nothing else.
"""

from __future__ import annotations

import select
import socket
import ssl
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import syslog3
from syslog3 import mechanisms

from peers.daemons import Certificate, Daemon, Rsyslogd, SyslogNg

if TYPE_CHECKING:
    from syslog3.mechanisms.base import Connection, Target

pytestmark = pytest.mark.once

MESSAGES = 100_000
RESTARTS = 10
#: How many are sent from one restart to the next; and some are left over.
BETWEEN = MESSAGES // (RESTARTS + 1)
#: Seconds; the daemon must be back earlier.
TIMEOUT = 10.0
#: Seconds that a loaded machine does not need.
PLENTY = 60.0


class Connecting:
    """A mechanism's `connect` that notes for which number a new connection was opened."""

    def __init__(self, mechanism: str, monkeypatch: pytest.MonkeyPatch) -> None:
        module = mechanisms.load(mechanism)
        self._connect = module.connect
        self._changed = threading.Condition()
        self._refusals = 0
        #: The number that is being sent.
        self.number = 0
        #: Those during which a connection was opened.
        self.opened_for: list[int] = []
        monkeypatch.setattr(module, "connect", self)

    def __call__(self, target: Target, timeout: float) -> Connection:
        try:
            connection = self._connect(target, timeout)
        except OSError:
            with self._changed:
                self._refusals += 1
                self._changed.notify_all()
            raise
        with self._changed:
            self.opened_for.append(self.number)
            self._changed.notify_all()
        return connection

    def wait_for_refusal(self) -> None:
        """Wait until, from now on, the sender has tried in vain."""
        with self._changed:
            enough = self._refusals + 1
            done = self._changed.wait_for(lambda: self._refusals >= enough, TIMEOUT)
        assert done, "nobody tried to connect"

    def wait_for_connections(self, n: int) -> None:
        """Wait until so many have been opened."""
        with self._changed:
            done = self._changed.wait_for(lambda: len(self.opened_for) >= n, TIMEOUT)
        assert done, f"{len(self.opened_for)} connections, not {n}"


class Sender(threading.Thread):
    """Sends the numbers from 0 on; on its way are as many stations as there will be restarts.

    It leaves one when it may. One that `halts` waits at each for its restart to have begun; else
    it goes on and is stopped, if at all, by the next station.
    """

    def __init__(self, log: syslog3.Log, connecting: Connecting, *, halts: bool = False) -> None:
        super().__init__()
        self._log = log
        self._connecting = connecting
        self._reached = [threading.Event() for _ in range(RESTARTS)]
        # After the last restart one more, lest the sender be at its end before.
        self._may_leave = [threading.Event() for _ in range(RESTARTS + 1)]
        self._ahead = 0 if halts else 1
        self._may_leave[RESTARTS if halts else 0].set()
        self._error: BaseException | None = None

    def run(self) -> None:
        try:
            for number in range(MESSAGES):
                station, beyond = divmod(number, BETWEEN)
                if station and not beyond:
                    self._halt_at(station - 1)
                self._connecting.number = number
                self._log.info(text_of(number))
        except BaseException as error:
            self._error = error

    def _halt_at(self, station: int) -> None:
        if station < RESTARTS:
            self._reached[station].set()
        self._may_leave[station].wait()

    def wait_at(self, station: int) -> int:
        """Return, once the sender is at the station, how many messages it had sent by then."""
        while not self._reached[station].wait(0.1):
            assert self.is_alive(), f"ended at {self._connecting.number}: {self._error!r}"
        return (station + 1) * BETWEEN

    def go_on(self, station: int) -> None:
        """Tell it that the station's restart has begun."""
        self._may_leave[station + self._ahead].set()

    def __enter__(self) -> Sender:
        self.start()
        return self

    def __exit__(self, *exception: object) -> None:
        for event in self._may_leave:
            event.set()
        self.join()
        if self._error:
            raise self._error


def text_of(number: int) -> str:
    return f"number {number:06} end"


def numbers(daemon: Daemon) -> list[int]:
    """Return the numbers that arrived; fail if a message is not whole or stands out of order."""
    texts = [record["message"] for record in daemon.records()]
    arrived = [int(text.split()[1]) for text in texts]
    assert texts == [text_of(number) for number in arrived]
    assert all(one < other for one, other in zip(arrived, arrived[1:]))
    return arrived


def wait_for_the_last(daemon: Daemon) -> None:
    """Wait for the last number: it is sent when all restarts are over, so it does arrive."""
    n = 1
    while (records := daemon.wait(n, PLENTY))[-1]["message"] != text_of(MESSAGES - 1):
        n = len(records) + 1


def restart(daemon: Daemon, sender: Sender, station: int, wait: Callable[[], None]) -> None:
    """Stop the daemon, start it again when `wait` returns, all that within the timeout."""
    begin = time.monotonic()
    daemon.stop()
    sender.go_on(station)
    wait()
    daemon.start()
    assert time.monotonic() - begin < TIMEOUT


class Activated(Rsyslogd):
    """rsyslogd whose `unix` socket we hold and hand over, as systemd does: sd_listen_fds(3)."""

    _RECEIVES_IT = """if True:
        import os, socket, sys
        with socket.socket(socket.AF_UNIX) as giver:
            giver.connect(sys.argv[1])
            _, [fd], _, _ = socket.recv_fds(giver, 1, 1)
        os.dup2(fd, 3)
        os.environ.update(LISTEN_FDS="1", LISTEN_PID=str(os.getpid()))
        os.execv(sys.argv[2], sys.argv[2:])
        """

    def __init__(self) -> None:
        super().__init__("unix")
        sock = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._log_socket = self._owned.enter_context(sock)
        self._log_socket.bind(self.addresses["unix"])
        self._giver = self._owned.enter_context(socket.socket(socket.AF_UNIX))
        self._giver.bind(str(self.directory / "giver"))
        self._giver.listen()
        self._giver.setblocking(False)

    def command(self, program: Path) -> list[str | Path]:
        receive = [sys.executable, "-S", "-c", self._RECEIVES_IT, self.directory / "giver"]
        return [*receive, *super().command(program)]

    def ready(self) -> bool:
        try:
            taker, _ = self._giver.accept()
        except BlockingIOError:
            return super().ready()
        with taker:
            socket.send_fds(taker, [b"\0"], [self._log_socket.fileno()])
        return False

    def wait_until_full(self) -> None:
        """Wait until the socket takes no more, so that who sends has to wait."""
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as other:
            other.connect(self.addresses["unix"])
            room = select.poll()
            room.register(other, select.POLLOUT)
            self._until(lambda: not room.poll(0), TIMEOUT, "nobody fills its socket")


def test_nothing_is_missing_from_a_socket_that_outlives_the_daemon(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    connecting = Connecting("unix", monkeypatch)
    with Activated() as daemon:
        path = daemon.addresses["unix"]
        with syslog3.Log("restart", mechanism="unix", path=path, timeout=TIMEOUT) as log:
            with Sender(log, connecting) as sender:
                for station in range(RESTARTS):
                    sender.wait_at(station)
                    restart(daemon, sender, station, daemon.wait_until_full)
            wait_for_the_last(daemon)
        assert numbers(daemon) == list(range(MESSAGES))
        assert (log.sent, log.lost) == (MESSAGES, 0)
    assert len(connecting.opened_for) == 1


@pytest.mark.parametrize(("program", "kind"), [(Rsyslogd, "unix"), (SyslogNg, "unix-stream")])
def test_nothing_is_missing_when_the_daemon_had_read_all_that_was_sent(
    program: type[Rsyslogd] | type[SyslogNg], kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    connecting = Connecting("unix", monkeypatch)
    with program(kind) as daemon:
        path = daemon.addresses[kind]
        with syslog3.Log("restart", mechanism="unix", path=path, timeout=TIMEOUT) as log:
            with Sender(log, connecting, halts=True) as sender:
                for station in range(RESTARTS):
                    sent = sender.wait_at(station)
                    daemon.wait(sent, PLENTY)
                    restart(daemon, sender, station, connecting.wait_for_refusal)
            wait_for_the_last(daemon)
        assert numbers(daemon) == list(range(MESSAGES))
        assert (log.sent, log.lost) == (MESSAGES, 0)
    assert len(connecting.opened_for) == 1 + RESTARTS


@pytest.mark.parametrize("mechanism", ["tcp", "tls"])
def test_only_what_was_on_its_way_is_missing(
    mechanism: str,
    certificate: Certificate,
    monkeypatch: pytest.MonkeyPatch,
    record_property: Callable[[str, object], None],
) -> None:
    connecting = Connecting(mechanism, monkeypatch)
    context = None
    if mechanism == "tls":
        context = ssl.create_default_context(cafile=str(certificate.authority))
    with Rsyslogd(mechanism, certificate=certificate) as daemon:
        host, port = daemon.addresses[mechanism]
        with syslog3.Log(
            "restart",
            mechanism=mechanism,
            host=host,
            port=port,
            timeout=TIMEOUT,
            ssl_context=context,
        ) as log:
            with Sender(log, connecting) as sender:
                for station in range(RESTARTS):
                    sender.wait_at(station)
                    connecting.wait_for_connections(1 + station)
                    restart(daemon, sender, station, connecting.wait_for_refusal)
            wait_for_the_last(daemon)
        arrived = numbers(daemon)
    assert log.sent == MESSAGES
    assert len(connecting.opened_for) == 1 + RESTARTS

    missing = MESSAGES - len(arrived)
    print(f"{mechanism}: {missing} of {MESSAGES} missing, {log.lost} of them known from the kernel")
    record_property("missing", missing)
    record_property("lost", log.lost)
    assert log.lost <= missing
    for first, after in gaps(arrived):
        # The message of which a part was sent by the old connection is the first of the new one.
        begins = {after, after + 1} & set(connecting.opened_for)
        assert begins, f"{first} to {after - 1} are missing, but no connection was new then"


def gaps(arrived: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the first number of each run that is missing, and the one that arrived after it."""
    for one, other in zip([-1, *arrived], arrived):
        if one + 1 != other:
            yield one + 1, other
