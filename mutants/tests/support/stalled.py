"""A daemon that stands still: its socket takes what the kernel keeps for it, and no more."""

from __future__ import annotations

import contextlib
import os
import socket
import tempfile
import time
from collections.abc import Iterator

__all__ = ["Stalled", "stalled"]

#: Seconds in which a message must have come.
PATIENCE = 30.0


class Stalled:
    """A datagram socket that is read when a test asks for it."""

    def __init__(self, path: str) -> None:
        self.path = path
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(path)
        self._socket.settimeout(PATIENCE)

    def fill(self) -> int:
        """Send messages until there is no room for another; return how many."""
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as client:
            client.setblocking(False)
            client.connect(self.path)
            sent = 0
            with contextlib.suppress(BlockingIOError):
                while True:
                    client.send(b"<14>Nov 21 00:00:00 filler: %d" % sent)
                    sent += 1
            return sent

    def texts(self, n: int) -> list[str]:
        """Receive `n` messages that are no fillers; return their texts."""
        texts: list[str] = []
        while len(texts) < n:
            message = self._socket.recv(1 << 20).decode()
            if " filler: " not in message:
                texts.append(message.split(": ", 1)[1])
        return texts

    def nothing(self) -> None:
        """Fail if anything has come that is no filler."""
        self.nothing_but(b" filler: ")

    def nothing_but(self, *parts: bytes) -> None:
        """Receive what has come; fail if a message has none of these parts."""
        self._socket.setblocking(False)
        with contextlib.suppress(BlockingIOError):
            while True:
                message = self._socket.recv(1 << 20)
                assert any(part in message for part in parts), message
        self._socket.settimeout(PATIENCE)

    def close(self) -> None:
        self._socket.close()


@contextlib.contextmanager
def stalled() -> Iterator[Stalled]:
    """Run a daemon that stands still, its queue full."""
    with tempfile.TemporaryDirectory(prefix="syslog3-") as directory:
        daemon = Stalled(os.path.join(directory, "log"))
        daemon.fill()
        try:
            yield daemon
        finally:
            daemon.close()


def until(condition: object) -> None:
    """Wait until `condition()` holds; fail when that takes too long."""
    deadline = time.monotonic() + PATIENCE
    assert callable(condition)
    while not condition():
        assert time.monotonic() < deadline, "it does not come true"
        time.sleep(0.001)
