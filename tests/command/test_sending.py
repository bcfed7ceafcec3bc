"""Messages for a connection that makes its own headers, and fails in the middle."""

from __future__ import annotations

import errno
from typing import Any

import pytest

from syslog3.command.options import parse
from syslog3.command.sending import Headers, Messages
from syslog3.compiled.channel import Counter
from syslog3.delivery.python_socket import SocketConnection

PLENTY = 30.0


class Breaking:
    """Takes some messages, then breaks."""

    def __init__(self, room: int) -> None:
        self.taken: list[bytes] = []
        self._room = room

    def connection(self) -> SocketConnection:
        connection: Any = SocketConnection(self._take, Counter(), "a peer")
        connection.wire = None
        return connection  # type: ignore[no-any-return]

    def _take(self, text: bytes, timeout: float) -> None:
        if len(self.taken) == self._room:
            raise OSError(errno.EPIPE, "gone")
        self.taken.append(text)


@pytest.mark.parametrize("msgid", [None, b"ID47"])
@pytest.mark.parametrize("room", range(6))
def test_what_one_connection_did_not_take_goes_by_the_next(room: int, msgid: bytes | None) -> None:
    texts = [b"one", b"two", b"three", b"four", b"five"]
    runs = [(13, texts[:2]), (14, texts[2:3]), (15, texts[3:])]
    messages = Messages(runs, Headers(parse([])), msgid)
    first, second = Breaking(room), Breaking(len(texts))
    error = messages.send(first.connection(), PLENTY)
    assert (error, messages.unsent) == (errno.EPIPE if room < 5 else 0, 5 - room)
    assert messages.send(second.connection(), PLENTY) == 0
    assert (first.taken, second.taken) == (texts[:room], texts[room:])
    assert messages.unsent == 0
