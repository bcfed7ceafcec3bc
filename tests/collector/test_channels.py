"""What a collector's channels do when a socket isn't as ready as it seemed."""

import socket
import ssl
import struct
from contextlib import closing

import pytest

from syslog3.collector.channels import Connection, TLSConnection, TLSListener
from syslog3.collector.framing import Deframer
from syslog3.collector.loop import READ, WRITE, Loop

PLENTY = 10  # seconds


class Recorded(Loop):
    """A loop that is run by hand; it tells what it was told."""

    def __init__(self):
        self.delivered, self.complaints, self.watched = [], [], []
        super().__init__(self.delivered.append, self.complaints.append)

    def watch(self, channel, events):
        super().watch(channel, events)
        self.watched.append(events)


@pytest.fixture
def loop():
    with closing(Recorded()) as loop:
        yield loop


@pytest.fixture
def pair():
    """Two connected sockets, of which the first is a channel's."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ours.setblocking(False)
        theirs.settimeout(PLENTY)
        yield ours, theirs


def test_an_event_without_bytes(loop, pair):
    ours, theirs = pair
    connection = Connection(ours, Deframer("auto"))
    loop.add(connection)
    connection.ready(loop)
    assert (loop.delivered, loop.complaints) == ([], [])
    theirs.sendall(b"<13>hello\n")
    connection.ready(loop)
    assert loop.delivered == [b"<13>hello"]


def test_a_client_that_is_gone_before_its_handshake(loop):
    """Some of Python's ssl modules see that at once, others when they shake hands."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        with socket.create_connection(listener.getsockname()) as client:
            client.sendall(b"x")
            client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        TLSListener(listener, "auto", context).ready(loop)
    if not loop.complaints:
        loop._serve(PLENTY)
    assert len(loop.complaints) == 1
    assert loop.complaints[0].startswith("a connection was lost: ")


@pytest.fixture(scope="module")
def large(authority):
    """A server's context whose certificate is larger than a small buffer."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    names = [f"{number}.{'x' * 50}.example" for number in range(1000)]
    authority.issue_cert("localhost", *names).configure_cert(context)
    return context


class Client:
    """The other end of a handshake, which takes a step when it is told to."""

    def __init__(self, sock, authority):
        context = ssl.create_default_context()
        authority.configure_trust(context)
        self._sock = sock
        self._in, self._out = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._in, self._out, server_hostname="localhost")

    def read(self):
        self._in.write(self._sock.recv(1 << 20))

    def shake_hands(self):
        """Return whether hands are shaken."""
        try:
            self._tls.do_handshake()
        except ssl.SSLWantReadError:
            return False
        finally:
            self._sock.sendall(self._out.read())
        return True

    def send(self, text):
        self._tls.write(text)
        self._sock.sendall(self._out.read())


def test_a_handshake_for_which_there_is_no_room_yet(loop, pair, large, authority):
    ours, theirs = pair
    ours.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1)
    tls = large.wrap_socket(ours, server_side=True, do_handshake_on_connect=False)
    connection = TLSConnection(tls, Deframer("auto"))
    loop.add(connection)
    client = Client(theirs, authority)
    assert not client.shake_hands()
    connection.ready(loop)
    assert loop.watched == [WRITE]
    while not client.shake_hands():
        client.read()
        connection.ready(loop)
    client.send(b"<13>hello\n")
    while not loop.delivered:
        connection.ready(loop)
    assert loop.delivered == [b"<13>hello"]
    assert loop.watched[-1] == READ
    assert loop.complaints == []
