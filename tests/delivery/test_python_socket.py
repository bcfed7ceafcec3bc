from __future__ import annotations

import contextlib
import errno
import socket
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from syslog3.compiled.channel import Counter
from syslog3.compiled.resolver import Address
from syslog3.compiled.texts import Texts
from syslog3.delivery import python_socket
from syslog3.delivery.python_socket import Datagrams, SocketConnection, open_inet
from syslog3.waiting.deadline import Deadline

PLENTY = 30.0


def failing(error: OSError) -> Any:
    def hand_over(message: bytes, timeout: float) -> None:
        raise error

    return hand_over


@pytest.mark.parametrize(
    ("error", "number"),
    [
        (OSError(errno.EPIPE, "gone"), errno.EPIPE),
        (OSError("a library's, without a number"), errno.ECONNABORTED),
        (socket.timeout("timed out"), errno.ECONNABORTED),
    ],
)
def test_errors(error: OSError, number: int) -> None:
    counter = Counter()
    connection = SocketConnection(failing(error), counter, "a peer")
    assert connection.send(0, b"text", PLENTY) == number
    assert connection.send_structured(0, b"text", None, None, PLENTY) == number
    assert connection.send_many(0, Texts([b"one", b"two"]), PLENTY) == (0, number)
    assert counter.sent == 0


def test_many() -> None:
    sent: list[bytes] = []
    counter = Counter()
    connection = SocketConnection(lambda message, timeout: sent.append(message), counter, "a peer")
    assert connection.send_many(0, Texts([b"one", b"two"]), PLENTY) == (2, 0)
    assert connection.send_framed(b"three", PLENTY) == connection.flush(PLENTY) == 0
    assert connection.give_up(PLENTY) == []
    assert connection.finish()
    assert sent == [b"one", b"two", b"three"]
    assert counter.sent == 3


class Derived(socket.socket):
    """As ssl's and gevent's are."""


def test_is_pythons_own() -> None:
    with socket.socket() as own, Derived() as derived:
        assert python_socket.is_pythons_own(own)
        assert not python_socket.is_pythons_own(derived)
        assert not python_socket.is_pythons_own(None)


@pytest.fixture
def udp() -> Iterator[Callable[[], socket.socket]]:
    with contextlib.ExitStack() as owned:

        def bound() -> socket.socket:
            sock = owned.enter_context(socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
            sock.bind(("127.0.0.1", 0))
            sock.settimeout(PLENTY)
            return sock

        yield bound


def test_host_that_moves(udp: Callable[[], socket.socket], monkeypatch: pytest.MonkeyPatch) -> None:
    """It is looked up again, but not for each message."""
    one, two, sender = udp(), udp(), udp()
    where = [one.getsockname()]
    asked: list[str] = []
    now = [100.0]

    def resolve(host: str, port: int, kind: Any, deadline: Deadline) -> list[Any]:
        asked.append(host)
        other = Address(socket.AF_INET6, kind, 0, ("::1", 1, 0, 0))
        return [other, Address(socket.AF_INET, kind, 0, where[0])]

    monkeypatch.setattr(python_socket, "resolve", resolve)
    monkeypatch.setattr(python_socket, "monotonic", lambda: now[0])
    datagrams = Datagrams(sender, lambda: ("collector", 514))
    for text in (b"1", b"2"):
        datagrams.send(text, PLENTY)
    where[0] = two.getsockname()
    datagrams.send(b"3", PLENTY)
    assert [one.recv(9) for _ in range(3)] == [b"1", b"2", b"3"]
    assert asked == ["collector"]
    now[0] += python_socket.REMEMBERED + 1
    datagrams.send(b"4", PLENTY)
    assert two.recv(9) == b"4"


def test_no_address_of_this_family() -> None:
    with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as sender:
        datagrams = Datagrams(sender, lambda: ("127.0.0.1", 514))
        with pytest.raises(OSError, match=r"host '127.0.0.1' has no address for this socket"):
            datagrams.send(b"text", PLENTY)


class Counting(Derived):
    """Counts what it is told to send."""

    count = 0

    def sendto(self, *arguments: Any) -> int:
        self.count += 1
        return super().sendto(*arguments)


def test_what_is_refused_whatever_its_size_is_not_shortened() -> None:
    """A socket must be told that it may broadcast: socket(7)."""
    with Counting(socket.AF_INET, socket.SOCK_DGRAM) as sender:
        datagrams = Datagrams(sender, lambda: ("255.255.255.255", 514))
        with pytest.raises(PermissionError):
            datagrams.send(b"text", PLENTY)
        assert sender.count == 1


class FullAtFirst(Derived):
    """Its buffer has no room for the first datagram."""

    is_full = True

    def sendto(self, *arguments: Any) -> int:
        if self.is_full:
            self.is_full = False
            raise BlockingIOError
        return super().sendto(*arguments)


def test_a_buffer_without_room_is_waited_for(udp: Callable[[], socket.socket]) -> None:
    receiver = udp()
    with FullAtFirst(socket.AF_INET, socket.SOCK_DGRAM) as sender:
        Datagrams(sender, receiver.getsockname).send(b"text", PLENTY)
    assert receiver.recv(9) == b"text"


#: That no system has.
NO_FAMILY = 4095


def test_a_family_that_the_system_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    """The next address is used; if there is none, the system's own words say why."""
    lacking = Address(NO_FAMILY, socket.SOCK_DGRAM, 0, ("nowhere", 514))
    usual = Address(socket.AF_INET, socket.SOCK_DGRAM, 0, ("127.0.0.1", 514))
    found = [lacking, usual]
    monkeypatch.setattr(python_socket, "resolve", lambda *_: found)
    with open_inet(("collector", 514), socket.SOCK_DGRAM, Deadline(PLENTY)) as sock:
        assert sock.family == socket.AF_INET
    found.remove(usual)
    with pytest.raises(OSError) as raised:
        open_inet(("collector", 514), socket.SOCK_DGRAM, Deadline(PLENTY))
    assert raised.value.errno == errno.EAFNOSUPPORT


def test_numeric_hosts_open() -> None:
    with open_inet(("127.0.0.1", 514), socket.SOCK_DGRAM, Deadline(PLENTY)) as sock:
        assert (sock.family, sock.type) == (socket.AF_INET, socket.SOCK_DGRAM)
        with pytest.raises(OSError):
            sock.getpeername()
