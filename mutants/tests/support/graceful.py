"""A reader of a Unix socket that is restarted again and again, and loses nothing by that."""

from __future__ import annotations

import contextlib
import os
import selectors
import socket
import threading
from types import TracebackType

__all__ = ["Graceful"]


class Graceful:
    """Reads messages at `path` in a thread of its own; closes and opens the socket meanwhile.

    Before it closes a socket it shuts it down for reading: from then on the kernel refuses what
    comes (EPIPE, ECONNREFUSED), and what it had taken before can still be read (Linux, af_unix.c).
    A datagram is a message; on a stream a NUL ends one, and what has no end does not count: who
    sends knows that it broke off.
    """

    def __init__(self, path: str, kind: socket.SocketKind, restarts_after: int) -> None:
        self.messages: list[bytes] = []
        self.restarts = 0
        self._path = path
        self._kind = kind
        self._restarts_after = restarts_after
        self._ending = threading.Event()
        self._wake, self._alarm = socket.socketpair()
        self._rest: dict[socket.socket, bytes] = {}
        self._thread = threading.Thread(target=self._run, name=f"reader of {path}")

    def __enter__(self) -> Graceful:
        self._open()
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Read what has been sent, and end."""
        self._ending.set()
        self._wake.send(b"\0")
        self._thread.join()
        self._wake.close()
        self._alarm.close()

    def _run(self) -> None:
        while not self._ending.is_set():
            enough = len(self.messages) + self._restarts_after
            while len(self.messages) < enough and not self._ending.is_set():
                self._read_ready()
            self._close()
            if not self._ending.is_set():
                self.restarts += 1
                self._open()

    def _open(self) -> None:
        self._socket = socket.socket(socket.AF_UNIX, self._kind)
        self._socket.setblocking(False)
        self._socket.bind(self._path)
        if self._kind == socket.SOCK_STREAM:
            self._socket.listen(64)
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._socket, selectors.EVENT_READ)
        self._selector.register(self._alarm, selectors.EVENT_READ)

    def _close(self) -> None:
        """Refuse what comes, read what is there, and only then close."""
        self._socket.shutdown(socket.SHUT_RD)
        self._read(self._socket)
        for connection in list(self._rest):
            connection.shutdown(socket.SHUT_RD)
            self._read(connection)
        self._selector.close()
        self._socket.close()
        os.unlink(self._path)

    def _read_ready(self) -> None:
        for key, _ in self._selector.select():
            assert isinstance(key.fileobj, socket.socket)
            if key.fileobj is not self._alarm:
                self._read(key.fileobj)

    def _read(self, sock: socket.socket) -> None:
        with contextlib.suppress(BlockingIOError):
            if sock is not self._socket:
                self._read_stream(sock)
            elif self._kind == socket.SOCK_STREAM:
                self._accept()
            else:
                while datagram := sock.recv(1 << 16):
                    self.messages.append(datagram)

    def _accept(self) -> None:
        with contextlib.suppress(OSError):  # nobody waits, whatever that is called after shutdown
            while True:
                connection, _ = self._socket.accept()
                connection.setblocking(False)
                self._rest[connection] = b""
                self._selector.register(connection, selectors.EVENT_READ)

    def _read_stream(self, connection: socket.socket) -> None:
        while data := connection.recv(1 << 16):
            *messages, self._rest[connection] = (self._rest[connection] + data).split(b"\0")
            self.messages += messages
        del self._rest[connection]
        self._selector.unregister(connection)
        connection.close()
