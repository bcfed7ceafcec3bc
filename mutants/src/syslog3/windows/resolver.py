"""The system's resolver, asked by a thread that is left behind when the time is over."""

from __future__ import annotations

import errno
import socket
import sys
import threading
from typing import TYPE_CHECKING, Any

from syslog3.compiled.resolver import SLICE, Address

if TYPE_CHECKING:
    from collections.abc import Sequence

    from syslog3.waiting.deadline import Deadline

#: How many questions may be without an answer, as in ``csrc/resolver.c``.
QUESTIONS = 16

_free = threading.BoundedSemaphore(QUESTIONS)


def ask(
    host: bytes | None, service: bytes, kind: socket.SocketKind, deadline: Deadline | None
) -> list[Address]:
    """Return the addresses of ``host`` and ``service``: as ``compiled.resolver.ask`` does."""
    question = _Question(host, service, kind)
    try:
        question.look_up(socket.AI_NUMERICHOST | socket.AI_NUMERICSERV)
    except socket.gaierror:
        question.ask(deadline)
    return [
        Address(family, kind, protocol, address)
        for family, kind, protocol, _, address in question.found
    ]


class _Question:
    def __init__(self, host: bytes | None, service: bytes, kind: socket.SocketKind) -> None:
        self._asked = host, service
        self._kind = kind
        self._error: OSError | None = None
        self._is_answered = threading.Event()
        self.found: Sequence[tuple[Any, ...]] = []

    def look_up(self, flags: int = 0) -> None:
        self.found = socket.getaddrinfo(*self._asked, type=self._kind, flags=flags)

    def ask(self, deadline: Deadline | None) -> None:
        """Wait for the answer until ``deadline``; :exc:`OSError` says why there is none."""
        if sys.is_finalizing():  # there are no new threads any more
            self.look_up()
            return
        if not _free.acquire(blocking=False):
            raise OSError(errno.EAGAIN, f"{QUESTIONS} questions wait for the resolver already")
        threading.Thread(target=self._run, name="syslog3 asks the resolver", daemon=True).start()
        # Ctrl-C interrupts no wait on Windows: between two of them it comes through.
        while not self._is_answered.wait(
            SLICE if deadline is None else min(deadline.rest(), SLICE)
        ):
            if deadline is not None and not deadline.rest():
                raise TimeoutError(errno.ETIMEDOUT, "no answer from the resolver in time")
        if self._error is not None:
            raise self._error

    def _run(self) -> None:
        try:
            self.look_up()
        except OSError as error:
            self._error = error
        finally:
            self._is_answered.set()
            _free.release()
