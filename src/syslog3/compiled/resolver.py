"""The system's resolver, asked by threads of C's: ``csrc/resolver.c``."""

from __future__ import annotations

import errno
import os
import socket
from typing import TYPE_CHECKING, Any, NamedTuple

from syslog3.compiled import types
from syslog3.compiled.binding import ffi, lib, string

if TYPE_CHECKING:
    from syslog3.waiting.deadline import Deadline

#: Seconds that C waits for the resolver at a time; Python's signal handlers run in between.
SLICE = 0.05


class Address(NamedTuple):
    """An address to connect to, and the kind of socket that it needs."""

    family: int
    type: int
    protocol: int
    #: As the socket module has it: (host, port), for IPv6 (host, port, flow, scope).
    address: tuple[Any, ...]


def ask(
    host: bytes | None, service: bytes, kind: socket.SocketKind, deadline: Deadline | None
) -> list[Address]:
    """Return the addresses of ``host`` and ``service``, as getaddrinfo(3) has them.

    :exc:`socket.gaierror` says why there are none, :exc:`TimeoutError` that there is no answer by
    ``deadline``, another :exc:`OSError` that no thread could ask.
    """
    question = ffi.gc(ffi.new(types.QUESTION), lib.syslog3_resolver_leave)
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
