"""Resolving hosts and services, and connecting, before a deadline."""

from __future__ import annotations

import errno
import socket
import sys
from typing import TYPE_CHECKING

from syslog3.arguments.c_types import c_string

if sys.platform == "win32":
    from syslog3.windows.resolver import ask
else:
    from syslog3.compiled.resolver import ask

if TYPE_CHECKING:
    from collections.abc import Sequence

    from syslog3.compiled.resolver import Address
    from syslog3.waiting.deadline import Deadline

_KINDS = {"tcp": socket.SOCK_STREAM, "udp": socket.SOCK_DGRAM}

_ports: dict[tuple[str, str], int | None] = {}


def port_of(
    services: Sequence[str], protocol: str, default: int, deadline: Deadline | None = None
) -> int:
    """Return the port of the first of ``services`` that the system knows, else ``default``.

    Raises :exc:`TimeoutError` if the look-up takes longer than the deadline.
    """
    ports = (_service(name, protocol, deadline) for name in services)
    return next(filter(None, ports), default)


def _service(name: str, protocol: str, deadline: Deadline | None) -> int | None:
    service = name, protocol
    if service not in _ports:
        try:
            _ports[service] = ask(None, name.encode(), _KINDS[protocol], deadline)[0].address[1]
        except socket.gaierror as error:
            if error.errno != socket.EAI_SERVICE:
                return None
            _ports[service] = None
    return _ports[service]


def resolve(
    host: str, port: int | str, kind: socket.SocketKind, deadline: Deadline
) -> list[Address]:
    """Return the addresses of ``host`` and ``port``.

    Raises :exc:`OSError`: ETIMEDOUT if the resolver does not answer before the deadline, EAGAIN if
    no thread can be had to ask it, EINVAL for an invalid name or an unknown service, EHOSTUNREACH
    for the resolver's other errors, each as the cause.
    """
    cause: Exception | None = None
    try:
        return ask(_encode(host), c_string("port", str(port)), kind, deadline)
    except socket.gaierror as error:
        number = errno.EINVAL if error.errno == socket.EAI_SERVICE else errno.EHOSTUNREACH
        reason, cause = error.strerror, error
    except OSError as error:
        number, reason = error.errno or errno.EIO, error.strerror
    except (ValueError, LookupError) as error:
        number, reason = errno.EINVAL, str(error)
    raise OSError(number, f"host {host!r}, port {port!r}: {reason}") from cause


def _encode(host: str) -> bytes:
    # The codec only if needed: it may be gone when the interpreter shuts down.
    return c_string("host", host) if host.isascii() else host.encode("idna")


def connect(
    host: str, port: int | str, kind: socket.SocketKind, deadline: Deadline
) -> socket.socket:
    """Return a socket connected to the first address of ``host`` that accepts.

    The remaining time is divided among the addresses still to be tried. Raises the last one's
    :exc:`OSError`.
    """
    addresses = resolve(host, port, kind, deadline)
    if kind == socket.SOCK_DGRAM:
        # The first address connects, whoever listens: prefer 127.0.0.1, as daemons do, to ::1.
        addresses = sorted(addresses, key=lambda address: address.address[0] == "::1")
    refusal = OSError(errno.EHOSTUNREACH, f"host {host!r} has no address")
    for number, address in enumerate(addresses):
        try:
            return _connect(address, deadline.left() / (len(addresses) - number))
        except OSError as error:
            where = "{} port {}".format(*address.address)
            refusal = OSError(error.errno or errno.ETIMEDOUT, f"{where}: {error}")
    raise refusal


def _connect(address: Address, timeout: float) -> socket.socket:
    sock = socket.socket(address.family, address.type, address.protocol)
    try:
        sock.settimeout(timeout)
        sock.connect(address.address)
        return sock
    except BaseException:  # even if raised by a signal handler
        sock.close()
        raise
