"""Hosts, services and connections: the socket module's work, within a deadline."""

from __future__ import annotations

import errno
import socket
import threading
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence


class Deadline:
    """A moment, ``timeout`` seconds from now."""

    def __init__(self, timeout: float) -> None:
        self._moment = time.monotonic() + timeout

    def left(self) -> float:
        """Return the seconds that are left; :exc:`TimeoutError` when none are."""
        left = self._moment - time.monotonic()
        if left <= 0:
            raise TimeoutError(errno.ETIMEDOUT, "timed out")
        return left


def port_of(services: Sequence[str], protocol: str, default: int) -> int:
    """Return the port of the first of ``services`` that the system knows, else ``default``."""
    for service in services:
        try:
            return socket.getservbyname(service, protocol)
        except OSError:
            continue
    return default


def resolve(host: str, port: int | str, kind: socket.SocketKind, deadline: Deadline) -> list[Any]:
    """Return the addresses of ``host`` and ``port``; :exc:`OSError` says what is wrong with them.

    A name may take the resolver as long as it likes, so a thread of its own asks for it.
    """
    try:
        return socket.getaddrinfo(host, port, type=kind, flags=socket.AI_NUMERICHOST)
    except socket.gaierror:
        pass
    answer: list[Any] = []

    def ask() -> None:
        try:
            answer.append(socket.getaddrinfo(host, port, type=kind))
        except (OSError, UnicodeError) as error:
            answer.append(error)

    thread = threading.Thread(target=ask, name=f"syslog3 resolves {host}", daemon=True)
    thread.start()
    thread.join(deadline.left())
    if not answer:
        raise TimeoutError(errno.ETIMEDOUT, f"host {host!r}: no answer from the resolver in time")
    if isinstance(answer[0], Exception):
        raise OSError(errno.EHOSTUNREACH, f"host {host!r}, port {port!r}: {answer[0]}")
    return list(answer[0])


def connect(
    host: str, port: int | str, kind: socket.SocketKind, deadline: Deadline
) -> socket.socket:
    """Return a socket that is connected to the first address of ``host`` that answers.

    Each address that is left gets its share of the time. :exc:`OSError` is the last one's.
    """
    addresses = resolve(host, port, kind, deadline)
    error: OSError = OSError(errno.EHOSTUNREACH, f"host {host!r} has no address")
    for number, (family, type_, protocol, _, address) in enumerate(addresses):
        sock = socket.socket(family, type_, protocol)
        try:
            sock.settimeout(deadline.left() / (len(addresses) - number))
            sock.connect(address)
            return sock
        except OSError as refused:
            sock.close()
            error = OSError(
                refused.errno or errno.ETIMEDOUT, f"{address[0]} port {address[1]}: {refused}"
            )
    raise error
