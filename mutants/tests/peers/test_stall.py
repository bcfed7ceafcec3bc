"""A daemon is suspended (SIGSTOP) until what is between it and us is full; then it goes on."""

from __future__ import annotations

import itertools
import ssl
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import syslog3

from peers.daemons import Certificate, Daemon, Rsyslogd, SyslogNg
from support.stopwatch import GRACE, waited

pytestmark = pytest.mark.once

#: Seconds.
TIMEOUT = 0.3

#: So long that few of them fill the socket's buffers, and one often stops in the middle.
LENGTH = 8000

#: How many messages are sent when there is no room any more, and when there is room again.
MORE = 5


def text_of(number: int) -> str:
    return f"number {number} {'x' * LENGTH} end"


def numbers(daemon: Daemon, n: int) -> list[int]:
    """Return the numbers of all that arrived, `n` at least; fail if a message is not whole."""
    texts = [record["message"] for record in daemon.wait(n, 60)]
    arrived = [int(text.split()[1]) for text in texts]
    assert texts == [text_of(number) for number in arrived]
    return arrived


class Sender:
    """Sends numbered messages, and notes which were taken and how long each call took."""

    def __init__(self, log: syslog3.Log) -> None:
        self._log = log
        self.taken: list[int] = []
        self.seconds: list[float] = []
        self._number = itertools.count()

    def send(self) -> bool:
        """Send the next one; return whether it was taken."""
        number = next(self._number)
        self.seconds.append(waited(lambda: self._try(number)))
        return self.taken[-1:] == [number]

    def _try(self, number: int) -> None:
        try:
            self._log.info(text_of(number))
        except syslog3.SyslogError:
            return
        self.taken.append(number)


Endpoint = tuple[Daemon, dict[str, Any]]


@pytest.fixture(
    params=[(Rsyslogd, "unix"), (SyslogNg, "unix-stream"), (Rsyslogd, "tcp"), (Rsyslogd, "tls")],
    ids=["unix datagram", "unix stream", "tcp", "tls"],
)
def endpoint(request: pytest.FixtureRequest, certificate: Certificate) -> Iterator[Endpoint]:
    """A daemon, and the keywords of a Log that reaches it."""
    program: Callable[..., Daemon]
    program, kind = request.param
    with program(kind, certificate=certificate) as daemon:
        address = daemon.addresses[kind]
        if isinstance(address, str):
            yield daemon, {"mechanism": "unix", "path": address}
        else:
            host, port = address
            keywords: dict[str, Any] = {"mechanism": kind, "host": host, "port": port}
            if kind == "tls":
                context = ssl.create_default_context(cafile=str(certificate.authority))
                keywords["ssl_context"] = context
            yield daemon, keywords


def test_no_call_takes_longer_and_what_was_taken_arrives(endpoint: Endpoint) -> None:
    """In order, whole, once; and of what was refused nothing."""
    daemon, keywords = endpoint
    with syslog3.Log("stall", timeout=TIMEOUT, **keywords) as log:
        sender = Sender(log)
        assert sender.send()
        daemon.wait(1)
        daemon.suspend()
        try:
            while sender.send():
                pass
            for _ in range(MORE):
                sender.send()
        finally:
            daemon.resume()
        assert max(sender.seconds) < TIMEOUT + GRACE
        daemon.wait(len(sender.taken) - 1, 60)  # the last one's end may be ours to send
        for _ in range(MORE):
            assert sender.send()
    assert numbers(daemon, len(sender.taken)) == sender.taken
    assert log.sent == len(sender.taken)
    assert log.lost == len(sender.seconds) - log.sent


def test_the_next_mechanism_takes_over(endpoint: Endpoint) -> None:
    """Each message arrives by one of the two, and by each they arrive in order."""
    daemon, keywords = endpoint
    kind = "tcp" if keywords["mechanism"] == "unix" else "unix"
    with Rsyslogd(kind) as other:
        address = other.addresses[kind]
        if isinstance(address, str):
            keywords["path"] = address
        else:
            keywords["host"], keywords["port"] = address
        keywords["mechanism"] = [keywords["mechanism"], kind]
        with syslog3.Log("stall", timeout=TIMEOUT, **keywords) as log:
            sender = Sender(log)
            assert sender.send()
            daemon.wait(1)
            daemon.suspend()
            try:
                while not other.records():
                    assert sender.send()
                for _ in range(MORE):
                    assert sender.send()
            finally:
                daemon.resume()
        assert max(sender.seconds) < TIMEOUT + GRACE
        sent = len(sender.taken)
        taken_over = numbers(other, 1)[0]
        arrived_there = numbers(other, sent - taken_over)
        arrived_here = numbers(daemon, taken_over)
    assert arrived_here + arrived_there == list(range(sent))
    assert (log.sent, log.lost) == (sent, 0)
