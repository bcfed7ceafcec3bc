"""One thread that waits on many sockets."""

from __future__ import annotations

import selectors
import socket
import time
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

READ = selectors.EVENT_READ
WRITE = selectors.EVENT_WRITE

# A sender that never pauses must not keep `run` from ending after `stop`.
_LAST_READING = 5.0  # seconds


class Channel(Protocol):
    """A non-blocking socket, and what to do whenever it has become ready."""

    @property
    def sock(self) -> socket.socket:
        """What to wait on."""

    def ready(self, loop: Loop) -> None:
        """Read what has come, without waiting."""

    def close(self, loop: Loop) -> None:
        """Hand over what is left, and close the socket."""


class Loop:
    """Calls `ready` of each channel whose socket is ready, until `stop`.

    deliver: takes each message that a channel reads
    complain: takes, as text, why a client was turned away
    """

    def __init__(self, deliver: Callable[[bytes], None], complain: Callable[[str], None]) -> None:
        self.deliver = deliver
        self.complain = complain
        self._selector = selectors.DefaultSelector()
        self._stopping = False
        alarm, self._bell = socket.socketpair()
        self.add(_Alarm(alarm))

    def add(self, channel: Channel) -> None:
        """Watch one more channel, for reading."""
        self._selector.register(channel.sock, READ, channel)

    def watch(self, channel: Channel, events: int) -> None:
        """Wait for READ or WRITE on a channel from now on."""
        self._selector.modify(channel.sock, events, channel)

    def drop(self, channel: Channel) -> None:
        """Close a channel, and forget it."""
        self._selector.unregister(channel.sock)
        channel.close(self)

    def run(self) -> None:
        """Serve until `stop` is called; then read what has arrived before that."""
        while not self._stopping:
            self._serve(None)
        deadline = time.monotonic() + _LAST_READING
        while self._serve(0) and time.monotonic() < deadline:
            pass

    def stop(self) -> None:
        """Make `run` return; called from any thread."""
        self._stopping = True
        self._bell.send(b"\0")

    def close(self) -> None:
        """Close every channel; called when `run` has ended."""
        channels: list[Channel] = [key.data for key in self._selector.get_map().values()]
        for channel in channels:
            self.drop(channel)
        self._selector.close()
        self._bell.close()

    def _serve(self, timeout: float | None) -> bool:
        events = self._selector.select(timeout)
        for key, _ in events:
            key.data.ready(self)
        return bool(events)


class _Alarm:
    """Wakes the thread up."""

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock

    def ready(self, loop: Loop) -> None:
        loop.drop(self)

    def close(self, loop: Loop) -> None:
        self.sock.close()
