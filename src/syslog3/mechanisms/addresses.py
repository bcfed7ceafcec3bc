"""Hosts, services and connections: the socket module's work, within a deadline."""

from __future__ import annotations

import errno
import os
import socket
import threading
from functools import lru_cache
from typing import TYPE_CHECKING, Any, ClassVar

from syslog3.waiting import forks
from syslog3.waiting.deadline import Deadline

if TYPE_CHECKING:
    from collections.abc import Sequence


def port_of(services: Sequence[str], protocol: str, default: int) -> int:
    """Return the port of the first of ``services`` that the system knows, else ``default``."""
    return next(filter(None, (_service(name, protocol) for name in services)), default)


@lru_cache(maxsize=32)
def _service(name: str, protocol: str) -> int | None:
    try:
        with forks.calls:
            return socket.getservbyname(name, protocol)
    except OSError:
        return None


def resolve(host: str, port: int | str, kind: socket.SocketKind, deadline: Deadline) -> list[Any]:
    """Return the addresses of ``host`` and ``port``; :exc:`OSError` says what is wrong with them.

    A name may take the resolver as long as it likes, so a thread of its own asks for it.
    """
    name = host.encode() if host.isascii() else host  # str needs the idna codec, gone at the end
    try:
        return socket.getaddrinfo(name, port, type=kind, flags=socket.AI_NUMERICHOST)
    except (socket.gaierror, UnicodeError, LookupError):
        pass  # the thread will say so, if it is no name either
    question = _Question.of(name, port, kind)
    if question.ident is not None:
        question.join(deadline.left())
    if question.answer is None:
        raise TimeoutError(errno.ETIMEDOUT, f"host {host!r}: no answer from the resolver in time")
    if isinstance(question.answer, Exception):
        raise OSError(errno.EHOSTUNREACH, f"host {host!r}, port {port!r}: {question.answer}")
    return question.answer


class _Question(threading.Thread):
    """Asks the resolver. Whoever has the same question meanwhile waits for the same answer."""

    _asked: ClassVar[dict[tuple[Any, ...], _Question]] = {}

    def __init__(self, host: str | bytes, port: int | str, kind: socket.SocketKind) -> None:
        super().__init__(name=f"syslog3 resolves {host!r}", daemon=True)
        self.answer: list[Any] | Exception | None = None
        self._arguments = host, port, 0, kind

    @classmethod
    def of(cls, *arguments: Any) -> _Question:
        key = (os.getpid(), *arguments)  # a thread of the parent's never answers
        question = cls._asked.get(key)
        if question is None or not question.is_alive():
            question = cls._asked[key] = cls(*arguments)
            try:
                question.start()
            except RuntimeError:  # no threads any more, or not now: it has to wait itself
                question.run()
        return question

    def run(self) -> None:
        try:
            self.answer = socket.getaddrinfo(*self._arguments)
        except (OSError, UnicodeError, LookupError) as error:
            self.answer = error


def connect(
    host: str, port: int | str, kind: socket.SocketKind, deadline: Deadline
) -> socket.socket:
    """Return a socket that is connected to the first address of ``host`` that answers.

    Each address that is left gets its share of the time. :exc:`OSError` is the last one's.
    """
    addresses = resolve(host, port, kind, deadline)
    if kind == socket.SOCK_DGRAM:  # any address connects: of localhost's, not one where few listen
        addresses = sorted(addresses, key=lambda address: address[4][0] == "::1")
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
