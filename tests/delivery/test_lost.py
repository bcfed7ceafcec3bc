"""``lost`` never exceeds what is missing at the receiver, whichever way a connection ends."""

from __future__ import annotations

import contextlib
import os
import socket
import ssl
import struct
import threading
from collections.abc import Iterator

import pytest

import syslog3
from syslog3.collector import parse

from peers.daemons import Certificate

#: How many messages a peer reads before it says that it says no more.
READ_FIRST = 300


class Peer:
    """A TCP server, perhaps with TLS, that ends its connections as it is told, again and again.

    An ending gets the connection and what was read of it so far, and returns all that it read.
    """

    def __init__(self, certificate: Certificate | None = None) -> None:
        self._context: ssl.SSLContext | None = None
        if certificate is not None:
            self._context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
            self._context.load_cert_chain(str(certificate.certificate), str(certificate.key))
        self.texts: list[str] = []
        self.connections = 0
        self._is_over = False
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self._threads = [threading.Thread(target=self._accept)]

    @property
    def address(self) -> tuple[str, int]:
        host, port = self._listener.getsockname()
        return host, port

    def __enter__(self) -> Peer:
        self._threads[0].start()
        return self

    def __exit__(self, *_: object) -> None:
        self._is_over = True
        with contextlib.suppress(OSError), socket.create_connection(self.address):
            pass
        for thread in self._threads:
            thread.join()
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except BlockingIOError:
                return
            if self._is_over:
                self._listener.setblocking(False)  # those who came before are served all the same
            self.connections += 1
            thread = threading.Thread(target=self._serve, args=(connection,))
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        data = b""
        with contextlib.suppress(OSError), contextlib.ExitStack() as stack:
            if self._context is not None:
                connection = self._context.wrap_socket(connection, server_side=True)
            stack.enter_context(connection)
            while data.count(b"\0") < READ_FIRST:
                more = connection.recv(1 << 12)
                if not more:
                    break
                data += more
            data = self.end(connection, data)
        self.texts += [parse(line).message for line in data.split(b"\0")[:-1]]

    def end(self, connection: socket.socket, data: bytes) -> bytes:
        raise NotImplementedError


class OnlyReads(Peer):
    """Says that it says no more, and reads to the end."""

    def end(self, connection: socket.socket, data: bytes) -> bytes:
        with contextlib.suppress(OSError):  # it is reset: whoever sent it all has closed
            socket.socket.shutdown(connection, socket.SHUT_WR)  # an SSLSocket would decrypt no more
        # A session that ends without a word is an error: the alert about it can't be sent.
        with contextlib.suppress(OSError):
            for more in iter(lambda: connection.recv(1 << 16), b""):
                data += more
        return data


class Resets(Peer):
    """Drops the connection with what it has not read."""

    def end(self, connection: socket.socket, data: bytes) -> bytes:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        return data


@contextlib.contextmanager
def serving(peer: Peer, certificate: Certificate | None) -> Iterator[syslog3.Log]:
    """Yield a log to the peer."""
    host, port = peer.address
    context = None
    if certificate is not None:
        context = ssl.create_default_context(cafile=str(certificate.authority))
    mechanism = "tcp" if certificate is None else "tls"
    with peer:
        log = syslog3.Log(
            *("test", "nofatal"),
            mechanism=mechanism,
            host=host,
            port=port,
            framing="nul",
            timeout=10,
            ssl_context=context,
        )
        with log:
            yield log


def check(log: syslog3.Log, peer: Peer, messages: int) -> None:
    """Send; fail when more is counted as lost than is missing, or something arrived twice."""
    for number in range(messages):
        log.info("%d", number)
    log.close()
    peer.__exit__()
    assert peer.connections > 1
    assert len(peer.texts) == len(set(peer.texts))
    missing = messages - len(peer.texts)
    assert log.lost <= missing


@pytest.mark.parametrize("is_tls", [False, True], ids=["tcp", "tls"])
def test_a_peer_that_only_reads_gets_all(is_tls: bool, request: pytest.FixtureRequest) -> None:
    certificate = request.getfixturevalue("certificate") if is_tls else None
    peer = OnlyReads(certificate)
    with serving(peer, certificate) as log:
        check(log, peer, 5000)
        assert (log.sent, log.lost) == (5000, 0)
        assert sorted(map(int, peer.texts)) == list(range(5000))


def test_a_peer_that_resets() -> None:
    peer = Resets()
    with serving(peer, None) as log:
        check(log, peer, 5000)
        assert log.lost < 5000


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # other threads, which are the peer's
@pytest.mark.parametrize("is_tls", [False, True], ids=["tcp", "tls"])
def test_a_child_process(is_tls: bool, request: pytest.FixtureRequest) -> None:
    """Has connections, and a count, of its own: what the parent had begun is the parent's."""
    certificate = request.getfixturevalue("certificate") if is_tls else None
    peer = OnlyReads(certificate)
    with serving(peer, certificate) as log:
        for number in range(1000):
            log.info("%d", number)
        reader, writer = os.pipe()
        pid = os.fork()
        if pid == 0:
            before = log.lost
            for number in range(1000, 2000):
                log.info("%d", number)
            log.close()
            os.write(writer, b"%d" % (log.lost - before))
            os._exit(0)
        assert os.waitpid(pid, 0)[1] == 0
        for number in range(2000, 3000):
            log.info("%d", number)
        log.close()
        peer.__exit__()
        assert sorted(map(int, peer.texts)) == list(range(3000))
        assert (log.lost, os.read(reader, 100)) == (0, b"0")
        os.close(reader)
        os.close(writer)
