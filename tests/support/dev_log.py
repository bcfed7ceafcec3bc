"""Real sockets at /dev/log, and what came in on them, byte for byte as libc sent it."""

from __future__ import annotations

import contextlib
import os
import queue
import selectors
import socket
import sysconfig
import threading
from collections.abc import Iterator
from typing import TypeVar

__all__ = ["DatagramLog", "StreamLog"]

#: Linux takes the largest it allows; as root SO_RCVBUFFORCE goes beyond net.core.rmem_max.
RECEIVE_BUFFER = 32 << 20
#: More than any datagram that an AF_UNIX socket's default send buffer lets through.
LARGEST_MESSAGE = 1 << 20
SO_RCVBUFFORCE = 33  # <asm-generic/socket.h>; the socket module does not have it

#: What libc adds to a message, which no test is about.
LIBCS_END = b"\n" if "musl" in (sysconfig.get_config_var("MULTIARCH") or "") else b""

Log = TypeVar("Log", bound="_Log")


class _Log:
    """A listening socket whose messages a thread of its own moves into a queue.

    Without the thread a test that sends an eleventh message before it receives the first would
    wait inside libc for ever: that is what net.unix.max_dgram_qlen holds by default.
    """

    kind: socket.SocketKind

    def __init__(self, path: str = "/dev/log") -> None:
        self.path = path
        self._messages: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._wake_end, self._reader_end = socket.socketpair()
        self._socket = socket.socket(socket.AF_UNIX, self.kind)
        self._socket.setblocking(False)
        self._enlarge_receive_buffer()
        self._socket.bind(path)
        os.chmod(path, 0o666)
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._reader_end, selectors.EVENT_READ)
        self._listen()
        self._thread = threading.Thread(target=self._read, name=f"reader of {path}", daemon=True)
        self._thread.start()

    def receive(self, timeout: float = 30) -> bytes:
        """Return the oldest message not yet received; TimeoutError after `timeout` seconds."""
        try:
            message = self._messages.get(timeout=timeout)
        except queue.Empty:
            raise TimeoutError(f"nothing arrived on {self.path} within {timeout} s") from None
        assert message is not None
        return message

    def drain(self) -> list[bytes]:
        """Return every message that was sent before this call and not yet received, in order."""
        self._wake_end.send(b"?")
        return list(iter(self._messages.get, None))

    def close(self) -> None:
        """Stop listening and remove the socket from the file system."""
        self._wake_end.close()
        self._thread.join()
        self._selector.close()
        self._reader_end.close()
        self._socket.close()
        with contextlib.suppress(FileNotFoundError):  # a test may have taken it away
            os.unlink(self.path)

    def __enter__(self: Log) -> Log:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _read(self) -> None:
        """Queue what arrives; a byte on the wake socket asks for an end mark, its end for ours."""
        while True:
            self._selector.select()
            asked = self._asked()
            # Read after the question was: what was sent before drain() is in the kernel by now.
            for message in self._pending():
                self._messages.put(message.removesuffix(LIBCS_END))
            if asked == b"":
                return
            if asked:
                self._messages.put(None)

    def _asked(self) -> bytes | None:
        try:
            return self._reader_end.recv(1, socket.MSG_DONTWAIT)
        except BlockingIOError:
            return None

    def _enlarge_receive_buffer(self) -> None:
        try:
            self._socket.setsockopt(socket.SOL_SOCKET, SO_RCVBUFFORCE, RECEIVE_BUFFER)
        except OSError:
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, RECEIVE_BUFFER)

    def _listen(self) -> None:
        self._selector.register(self._socket, selectors.EVENT_READ)

    def _pending(self) -> Iterator[bytes]:
        """Yield, without waiting, the messages that the kernel holds."""
        raise NotImplementedError


class DatagramLog(_Log):
    """A /dev/log as nearly every system has it: one datagram, one message."""

    kind = socket.SOCK_DGRAM

    def _listen(self) -> None:
        super()._listen()
        self._buffer = memoryview(bytearray(LARGEST_MESSAGE))

    def _pending(self) -> Iterator[bytes]:
        with contextlib.suppress(BlockingIOError):
            while True:
                size = self._socket.recv_into(self._buffer)
                yield bytes(self._buffer[:size])


class StreamLog(_Log):
    """A /dev/log of type SOCK_STREAM, libc's second choice: a NUL, kept here, ends each message.

    What a connection leaves unterminated when it closes counts as a message too.
    """

    kind = socket.SOCK_STREAM

    def _listen(self) -> None:
        super()._listen()
        self._socket.listen(128)
        self._unfinished: dict[socket.socket, bytearray] = {}

    def _pending(self) -> Iterator[bytes]:
        with contextlib.suppress(BlockingIOError):
            while True:
                connection, _ = self._socket.accept()
                connection.setblocking(False)
                self._selector.register(connection, selectors.EVENT_READ)
                self._unfinished[connection] = bytearray()
        for connection in list(self._unfinished):
            yield from self._split(connection)

    def _split(self, connection: socket.socket) -> Iterator[bytes]:
        unfinished = self._unfinished[connection]
        with contextlib.suppress(BlockingIOError):
            while data := connection.recv(LARGEST_MESSAGE):
                rest, *begun = data.split(b"\0")
                unfinished += rest
                for beginning in begun:
                    yield bytes(unfinished) + b"\0"
                    unfinished[:] = beginning
            if unfinished:
                yield bytes(unfinished)
            self._forget(connection)

    def _forget(self, connection: socket.socket) -> None:
        self._selector.unregister(connection)
        del self._unfinished[connection]
        connection.close()

    def close(self) -> None:
        """Stop listening, drop the connections and remove the socket from the file system."""
        super().close()
        for connection in self._unfinished:
            connection.close()
