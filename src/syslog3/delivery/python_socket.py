"""Sending through a Python socket that belongs to the caller, by its own methods.

For sockets that C can't send on: those of another class (``ssl``, gevent, a test's mock), and those
not connected, whose address is looked up for each message.
"""

from __future__ import annotations

import errno
import socket
from time import monotonic
from typing import TYPE_CHECKING, Any

from syslog3.mechanisms.addresses import connect, resolve
from syslog3.mechanisms.base import Unbuffered
from syslog3.waiting.deadline import Deadline
from syslog3.waiting.readiness import has_room

if TYPE_CHECKING:
    from collections.abc import Callable

    from syslog3.arguments.structured_data import StructuredData
    from syslog3.compiled.channel import Counter
    from syslog3.compiled.resolver import Address
    from syslog3.compiled.texts import Texts

#: Seconds for which the address of a host is cached.
REMEMBERED = 30.0

#: For a datagram's sendto(): don't wait. Windows lacks the flag, and hardly ever waits.
_NOW = int(getattr(socket, "MSG_DONTWAIT", 0))

#: 65535 minus the headers of IPv4 and UDP; with IPv6 a little more would fit.
_LARGEST_UDP = 65507
_TRUNCATED = b"[truncated]"


def is_pythons_own(sock: object) -> bool:
    """Return whether ``sock`` is a plain socket, on whose descriptor C may send.

    Those of gevent and the like have a class of their own, sometimes with the same name.
    """
    return type(sock).__module__ == "socket" and isinstance(sock, socket.socket)


class SocketConnection(Unbuffered):
    """A :class:`~syslog3.mechanisms.base.Connection` that sends each message by one Python call.

    ``hand_over(bytes, seconds)`` sends a message within that time, or raises :exc:`OSError`.
    """

    def __init__(
        self, hand_over: Callable[[bytes, float], None], counter: Counter, where: str
    ) -> None:
        self.where = where
        self._hand_over = hand_over
        self.counter = counter

    def hand_over(self, priority: int, text: bytes, timeout: float) -> int:
        try:
            self._hand_over(text, timeout)
        except OSError as error:  # errors of the ssl module, and timeouts, may have no errno
            return error.errno or errno.ECONNABORTED
        return 0

    def send_structured(
        self,
        priority: int,
        text: bytes,
        msgid: bytes | None,
        data: StructuredData | None,
        timeout: float,
    ) -> int:
        return self.send(priority, text, timeout)

    def send_many(self, priority: int, texts: Texts, timeout: float) -> tuple[int, int]:
        deadline = Deadline(timeout)
        return texts.send_each(lambda text: self.send(priority, text, deadline.rest()))

    def send_framed(self, message: bytes, timeout: float) -> int:
        return self.send(0, message, timeout)


class Datagrams:
    """Sends to a host by a UDP socket that is not connected.

    So a port where nobody listens causes no error, and a host whose address changes is found again.
    """

    def __init__(self, sock: socket.socket, address: Callable[[], tuple[Any, Any]]) -> None:
        self._socket = sock
        self._address_now = address
        self._address: tuple[Any, Any] | None = None
        self._resolved: Any = None
        self._until = 0.0

    def send(self, text: bytes, timeout: float) -> None:
        """Send ``text`` to the current host and port, or raise :exc:`OSError`."""
        deadline = Deadline(timeout)
        address = self._address_now()
        if address != self._address or monotonic() > self._until:
            self._resolved = self._resolve(address, deadline)
            self._address, self._until = address, monotonic() + REMEMBERED
        try:
            self._send(text, deadline)
        except OSError as error:
            if error.errno != errno.EMSGSIZE or len(text) <= _LARGEST_UDP:
                raise
            self._send(_shortened(text, _LARGEST_UDP), deadline)

    def _resolve(self, address: tuple[Any, Any], deadline: Deadline) -> Any:
        host, port = address
        for family, _, _, resolved in resolve(host, port, socket.SOCK_DGRAM, deadline):
            if family == self._socket.family:
                return resolved
        raise OSError(errno.EAFNOSUPPORT, f"host {host!r} has no address for this socket")

    def _send(self, text: bytes, deadline: Deadline) -> None:
        while True:
            try:
                self._socket.sendto(text, _NOW, self._resolved)
                return
            except BlockingIOError:
                has_room(self._socket, deadline.left())


def open_inet(address: tuple[Any, Any], kind: int, deadline: Deadline) -> socket.socket:
    """Return a socket for a host and port: connected if it is a stream, unconnected for datagrams.

    Raises :exc:`socket.gaierror` if there is no such host, and :exc:`OSError` for other failures.
    """
    host, port = address
    try:
        if kind == socket.SOCK_STREAM:
            return connect(host, port, socket.SOCK_STREAM, deadline)
        found = resolve(host, port, socket.SocketKind(kind), deadline)
    except OSError as error:
        if isinstance(error.__cause__, OSError):  # the socket module's own error
            raise error.__cause__ from None
        raise
    return _unconnected(found)


def _unconnected(addresses: list[Address]) -> socket.socket:
    """Return a socket for the first address whose family this system supports."""
    refusal = OSError("getaddrinfo returned nothing")
    for family, kind, protocol, _ in addresses:
        try:
            return socket.socket(family, kind, protocol)
        except OSError as error:
            refusal = error
    raise refusal


def _shortened(text: bytes, length: int) -> bytes:
    """Cut ``text`` on a character boundary and append the mark, as ``csrc/wire.c`` does."""
    kept = text[: length - len(_TRUNCATED)]
    return kept.decode(errors="ignore").encode() + _TRUNCATED
