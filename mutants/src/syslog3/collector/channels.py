"""The sockets of a collector: datagrams, listeners, connections, TLS connections."""

from __future__ import annotations

import socket
import ssl
from contextlib import suppress
from typing import TYPE_CHECKING

from .framing import Deframer
from .loop import READ, WRITE

if TYPE_CHECKING:
    from .loop import Loop

# Above Linux's net.core.wmem_max, twice which is the largest datagram of AF_UNIX.
_LARGEST_DATAGRAM = 1 << 20  # bytes
_CHUNK = 1 << 16  # bytes

_TCP_QUICKACK: int | None = getattr(socket, "TCP_QUICKACK", None)  # Linux only


class Datagrams:
    """A datagram socket: each datagram that is not empty is one message."""

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        self._buffer = memoryview(bytearray(_LARGEST_DATAGRAM))

    def ready(self, loop: Loop) -> None:
        with suppress(BlockingIOError):
            length = self.sock.recv_into(self._buffer)
            if length:  # Sys::Syslog sends an empty datagram to see whether anybody listens
                loop.deliver(bytes(self._buffer[:length]))

    def close(self, loop: Loop) -> None:
        self.sock.close()


class Listener:
    """A listening stream socket: each client becomes a channel of its own."""

    def __init__(self, sock: socket.socket, framing: str) -> None:
        self.sock = sock
        self._framing = framing

    def ready(self, loop: Loop) -> None:
        # A client may have gone between the event and this call.
        with suppress(BlockingIOError, ConnectionAbortedError):
            client, _ = self.sock.accept()
            client.setblocking(False)
            self._welcome(client, loop)

    def close(self, loop: Loop) -> None:
        self.sock.close()

    def _welcome(self, client: socket.socket, loop: Loop) -> None:
        loop.add(Connection(client, Deframer(self._framing)))


class Connection:
    """One client's stream."""

    def __init__(self, sock: socket.socket, deframer: Deframer) -> None:
        self.sock = sock
        self._deframer = deframer

    def ready(self, loop: Loop) -> None:
        try:
            data = self._read(loop)
        except OSError as error:
            loop.complain(f"a connection was lost: {error}")
            loop.drop(self)
            return
        if data is not None:
            self._take(data, loop)

    def close(self, loop: Loop) -> None:
        for frame in self._deframer.close():
            loop.deliver(frame)
        self.sock.close()

    def _read(self, loop: Loop) -> bytes | None:
        """Return the next bytes; none at the stream's end; None when they are yet to come."""
        try:
            return self.sock.recv(_CHUNK)
        except BlockingIOError:
            return None

    def _take(self, data: bytes, loop: Loop) -> None:
        for frame in self._deframer.feed(data):
            loop.deliver(frame)
        if data:
            self._acknowledge()
        else:
            loop.drop(self)

    def _acknowledge(self) -> None:
        # Nagle's algorithm holds a sender's last bytes back until the ones before them are
        # acknowledged, for which the kernel takes its time (tcp(7)): `close` would miss them.
        if _TCP_QUICKACK is not None and self.sock.family != socket.AF_UNIX:
            with suppress(OSError):
                self.sock.setsockopt(socket.IPPROTO_TCP, _TCP_QUICKACK, 1)


class TLSListener(Listener):
    """A listening socket whose clients speak TLS (RFC 5425)."""

    def __init__(self, sock: socket.socket, framing: str, context: ssl.SSLContext) -> None:
        super().__init__(sock, framing)
        self._context = context

    def _welcome(self, client: socket.socket, loop: Loop) -> None:
        try:
            tls = self._context.wrap_socket(client, server_side=True, do_handshake_on_connect=False)
        except OSError as error:
            client.close()
            loop.complain(f"a connection was lost: {error}")
        else:
            loop.add(TLSConnection(tls, Deframer(self._framing)))


class TLSConnection(Connection):
    """One client's stream inside TLS; its handshake is a part of reading, so it stalls nobody."""

    sock: ssl.SSLSocket

    def __init__(self, sock: ssl.SSLSocket, deframer: Deframer) -> None:
        super().__init__(sock, deframer)
        self._greeted = False

    def close(self, loop: Loop) -> None:
        # RFC 5425 section 4.4: a close_notify is answered.
        with suppress(OSError, ValueError):
            self.sock.unwrap()
        super().close(loop)

    def _read(self, loop: Loop) -> bytes | None:
        try:
            if not self._greeted:
                self.sock.do_handshake()
                self._greeted = True
            # A TLS record is shorter than a chunk, so nothing stays behind where no event tells.
            data = self.sock.recv(_CHUNK)
        except ssl.SSLWantWriteError:
            loop.watch(self, WRITE)
            return None
        except ssl.SSLWantReadError:
            loop.watch(self, READ)
            return None
        loop.watch(self, READ)
        return data
