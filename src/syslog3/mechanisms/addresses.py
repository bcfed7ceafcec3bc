"""Hosts, services and connections, within a deadline."""

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

#: Seconds that C waits for the resolver before Python may run its signal handlers.
SLICE = 0.05

_KINDS = {"tcp": socket.SOCK_STREAM, "udp": socket.SOCK_DGRAM}

_ports: dict[tuple[str, str], int | None] = {}


class Address(NamedTuple):
    """Where a socket connects to, and what the socket has to be."""

    family: int
    type: int
    protocol: int
    #: As the socket module has it: (host, port), for IPv6 (host, port, flow, scope).
    address: tuple[Any, ...]


def port_of(
    services: Sequence[str], protocol: str, default: int, deadline: Deadline | None = None
) -> int:
    """Return the port of the first of ``services`` that the system knows, else ``default``.

    :exc:`TimeoutError` when the system has not said so by ``deadline``.
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

    :exc:`OSError` says what is wrong with them: ETIMEDOUT when the resolver has not answered by
    ``deadline``, EAGAIN when no thread could ask it, EINVAL for what can't be a name and for an
    unknown service, EHOSTUNREACH for the resolver's other reasons, which are its cause.
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
    # The codec is asked only where it is needed: when the interpreter ends it may be gone.
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
            lib.syslog3_resolver_leave(question)  # a handler has forked: its child asks again
    finally:
        lib.syslog3_resolver_leave(question)


def _wait(question: Any, deadline: Deadline | None) -> Any:
    """Return the answer, or NULL if in this process there will be none."""
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
    """Return a socket that is connected to the first address of ``host`` that answers.

    Each address that is left gets its share of the time. :exc:`OSError` is the last one's.
    """
    addresses = resolve(host, port, kind, deadline)
    if kind == socket.SOCK_DGRAM:  # any address connects: of localhost's, not one where few listen
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
    except BaseException:  # also what a signal handler raises
        sock.close()
        raise
