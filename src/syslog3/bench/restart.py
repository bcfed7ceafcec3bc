"""How many messages are lost while the daemon is restarted.

Each sender is a process that sends numbered messages, all at the same rate, to one rsyslogd,
which is stopped and started several times. At the end the messages that arrived are counted.
There are two runs: in one rsyslogd binds /dev/log itself at each start; in the other the socket
exists all the time, as when systemd holds it. No sender can recover what the kernel had accepted
for a connection or socket that is then closed. "Known lost" is how many of them the sender
reports.
"""

from __future__ import annotations

import contextlib
import logging.handlers
import multiprocessing
import socket
import ssl
import syslog as stdlib
import tempfile
import time
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import syslog3
from syslog3.bench import rsyslogd
from syslog3.bench.receiver import DEV_LOG, HOST
from syslog3.bench.rounds import Absent
from syslog3.bench.rsyslogd import PORT, TLS_PORT, Rsyslogd
from syslog3.bench.task import paced
from syslog3.bench.workloads import RESTART

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from multiprocessing.connection import Connection

#: The timeout of a Log, in seconds: longer than the daemon is away.
TIMEOUT = 5.0

#: What the two runs are called, by whether /dev/log outlives the daemon.
TITLES = {False: f"{RESTART}, /dev/log is the daemon's own", True: f"{RESTART}, /dev/log stays"}


class Restarts(NamedTuple):
    """Messages of each sender, how many a second, restarts, and seconds away each time."""

    messages: int = 100_000
    rate: float = 5_000
    number: int = 10
    away: float = 0.1


QUICK = Restarts(messages=6_000, rate=3_000, number=3)


class Restarted(NamedTuple):
    """What became of one sender's messages. ``known``: None if the sender is not told of losses."""

    workload: str
    sender: str
    sent: int
    missing: int
    known: int | None
    twice: int
    longest: float


class Sent(NamedTuple):
    """What a sender says at its end: how many it knows to be lost, and its longest call."""

    known: int | None
    longest: float


class Ours:
    """A Log, whose calls wait for the daemon to return."""

    def __init__(self, **keywords: Any) -> None:
        self._log = syslog3.Log("restart", "nofatal", timeout=TIMEOUT, **keywords)
        self.send = self._log.info

    def close(self) -> int | None:
        """Return how many messages it knows to be lost."""
        self._log.close()
        return self._log.lost


class Stdlib:
    """The standard library's syslog, which is libc's, and reports no losses."""

    def __init__(self) -> None:
        stdlib.openlog("restart")
        self.send = stdlib.syslog

    def close(self) -> int | None:
        stdlib.closelog()
        return None


class Handler(logging.handlers.SysLogHandler):
    """The standard library's handler; it reports errors, which are counted here."""

    ident = "restart: "

    def __init__(self, **keywords: Any) -> None:
        super().__init__(**keywords)
        self._errors = 0

    def send(self, text: str) -> None:
        self.emit(logging.makeLogRecord({"msg": text}))

    def handleError(self, record: logging.LogRecord) -> None:
        self._errors += 1

    def close(self) -> int | None:  # type: ignore[override]
        super().close()
        return self._errors


SENDERS: dict[str, Callable[[Path], Any]] = {
    "syslog3.Log, unix": lambda _: Ours(mechanism="unix"),
    "syslog": lambda _: Stdlib(),
    "SysLogHandler, unix": lambda _: Handler(address=DEV_LOG),
    "syslog3.Log, tcp": lambda _: Ours(mechanism="tcp", host=HOST, port=PORT),
    "SysLogHandler, tcp": lambda _: Handler(address=(HOST, PORT), socktype=socket.SOCK_STREAM),
    "syslog3.Log, tls": lambda certificate: Ours(
        mechanism="tls",
        host=HOST,
        port=TLS_PORT,
        ssl_context=ssl.create_default_context(cafile=str(certificate)),
    ),
}


def send_all(name: str, certificate: Path, restarts: Restarts, result: Connection) -> None:
    """Send the messages; the result is a :class:`Sent`, or a text that says why there is none.

    Before it comes None, when the sender is there and the daemon may go.
    """
    warnings.simplefilter("ignore", syslog3.SyslogWarning)
    try:
        sender = SENDERS[name](certificate)
        result.send(None)
        result.send(_send(sender, name, restarts))
    except Exception as error:  # whatever it is, the other senders go on
        result.send(f"failed: {type(error).__name__}: {error}")


def _send(sender: Any, name: str, restarts: Restarts) -> Sent:
    texts = (f"{text(name, number)} end" for number in range(restarts.messages))
    waits = paced(lambda: sender.send(next(texts)), restarts.messages, restarts.rate)
    return Sent(sender.close(), max(waits))


def text(name: str, number: int) -> str:
    """Return what rsyslogd's file is searched for: a word, and the message's number."""
    return f"{name.replace('.', '_').replace(', ', '_')} {number}"


def measure(
    program: str | None, restarts: Restarts, advance: Callable[[float], None]
) -> tuple[list[Restarted], list[Absent]]:
    """Restart rsyslogd, each way; :exc:`Missing` where there is none.

    Returns what became of the messages, and which senders failed.
    """
    found = rsyslogd.find(program)
    restarted: list[Restarted] = []
    absent: list[Absent] = []
    for number, (stays, title) in enumerate(TITLES.items(), 1):
        with _held() if stays else contextlib.nullcontext() as held:
            outcomes = _run(found, restarts, held, title)
        restarted += [outcome for outcome in outcomes if isinstance(outcome, Restarted)]
        absent += [outcome for outcome in outcomes if isinstance(outcome, Absent)]
        advance(number / len(TITLES))
    return restarted, absent


@contextlib.contextmanager
def _held() -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as held:
        held.bind(DEV_LOG)
        yield held


def _run(
    program: Path, restarts: Restarts, held: socket.socket | None, title: str
) -> list[Restarted | Absent]:
    """Let all send while the daemon is restarted; return what became of it."""
    with (
        tempfile.TemporaryDirectory() as directory,
        Rsyslogd(program, Path(directory), held) as daemon,
    ):
        results = {name: _start(name, daemon.certificate, restarts) for name in SENDERS}
        refusals = {name: result.recv() for name, result in results.items()}
        _restart(daemon, restarts)
        senders = {name: refusals[name] or result.recv() for name, result in results.items()}
        daemon.wait_until_all_is_read()
        arrived = daemon.arrived()
    outcomes: list[Restarted | Absent] = []
    for name, sent in senders.items():
        if isinstance(sent, str):
            outcomes.append(Absent(title, name, sent))
            continue
        counts = [arrived[text(name, number)] for number in range(restarts.messages)]
        missing, twice = counts.count(0), sum(n > 1 for n in counts)
        outcomes.append(
            Restarted(title, name, restarts.messages, missing, sent.known, twice, sent.longest)
        )
    return outcomes


def _start(name: str, certificate: Path, restarts: Restarts) -> Connection:
    result, theirs = multiprocessing.Pipe(duplex=False)
    arguments = name, certificate, restarts, theirs
    multiprocessing.Process(target=send_all, args=arguments, daemon=True).start()
    theirs.close()
    return result


def _restart(daemon: Rsyslogd, restarts: Restarts) -> None:
    """Restart the daemon at even intervals while the messages are sent."""
    for _ in range(restarts.number):
        time.sleep(restarts.messages / restarts.rate / (restarts.number + 1))
        daemon.stop()
        time.sleep(restarts.away)
        daemon.start()
