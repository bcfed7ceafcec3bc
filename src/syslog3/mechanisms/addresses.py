"""Resolving hosts and services, and connecting, before a deadline."""

from __future__ import annotations

import errno
import os
import socket
from typing import TYPE_CHECKING, Any, NamedTuple

from syslog3.arguments.c_types import c_string
from syslog3.compiled.binding import ffi, lib, string

if TYPE_CHECKING:
    from collections.abc import Sequence

    from syslog3.waiting.deadline import Deadline

#: Seconds that C waits for the resolver at a time; Python's signal handlers run in between.
SLICE = 0.05

_KINDS = {"tcp": socket.SOCK_STREAM, "udp": socket.SOCK_DGRAM}

_ports: dict[tuple[str, str], int | None] = {}


class Address(NamedTuple):
    """An address to connect to, and the kind of socket that it needs."""

    family: int
    type: int
    protocol: int
    #: As the socket module has it: (host, port), for IPv6 (host, port, flow, scope).
    address: tuple[Any, ...]


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
            _ports[service] = _ask(None, name.encode(), _KINDS[protocol], deadline)[0].address[1]
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
        return _ask(_encode(host), c_string("port", str(port)), kind, deadline)
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


def _ask(
    host: bytes | None, service: bytes, kind: socket.SocketKind, deadline: Deadline | None
) -> list[Address]:
    question = ffi.gc(ffi.new("struct syslog3_question **"), lib.syslog3_resolver_leave)
    try:
        while True:
            name = ffi.NULL if host is None else host
            error = lib.syslog3_resolver_ask(question, name, service, kind)
            if error:
                raise OSError(error, f"no thread to ask the resolver: {os.strerror(error)}")
            answer = _wait(question, deadline)
            if answer:
                return _addresses(answer)
            lib.syslog3_resolver_leave(question)  # a forked child asks again
    finally:
        lib.syslog3_resolver_leave(question)


def _wait(question: Any, deadline: Deadline | None) -> Any:
    """Return the answer, or NULL in a forked child, which will get none."""
    while True:
        rest = SLICE if deadline is None else deadline.rest()
        answer = lib.syslog3_resolver_wait(question[0], int(min(rest, SLICE) * 1e6))
        if answer or lib.syslog3_resolver_is_lost(question[0]):
            return answer
        if not rest:
            raise TimeoutError(errno.ETIMEDOUT, "no answer from the resolver in time")


def _addresses(answer: Any) -> list[Address]:
    if answer.error:
        reason = ffi.string(lib.syslog3_resolver_reason(answer)).decode(errors="replace")
        raise socket.gaierror(answer.error, reason)
    return [_address(answer.addresses[number]) for number in range(answer.count)]


def _address(found: Any) -> Address:
    address: tuple[Any, ...] = string(found.host), found.port
    if found.family == socket.AF_INET6:
        address += found.flow, found.scope
    return Address(found.family, found.type, found.protocol, address)


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
