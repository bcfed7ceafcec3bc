"""Syslog over TLS: RFC 5425."""

from __future__ import annotations

import datetime
import errno
import os
import socket
import ssl
import struct
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Any

import pytest
import trustme

import syslog3
from syslog3.collector import Collector, Deframer, parse
from syslog3.mechanisms import tls
from syslog3.mechanisms.base import Target

from peers.daemons import Certificate
from support.endpoints import PLENTY, open_descriptors, rfc5424, server_context

Serve = Callable[..., Collector]

EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)


@pytest.fixture(scope="module")
def authority() -> Any:
    return trustme.CA()


@pytest.fixture
def trusted(authority: Any) -> ssl.SSLContext:
    """A client's context that trusts the authority."""
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


@pytest.fixture
def serve(authority: Any) -> Iterator[Serve]:
    """Run a collector whose certificate is for these names."""
    with ExitStack() as owned:

        def serve(*names: str, issuer: Any = authority, **keywords: Any) -> Collector:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            issuer.issue_cert(*names, **keywords).configure_cert(context)
            return owned.enter_context(Collector(tls=0, ssl_context=context, framing="octet"))

        yield serve


def log_to(collector: Collector, host: str = "localhost", **keywords: Any) -> syslog3.Log:
    target = {"mechanism": "tls", "host": host, "port": collector.tls[1], "timeout": PLENTY}
    return syslog3.Log("billing", "", "local3", **{**target, **keywords})


def refusal(log: syslog3.Log) -> str:
    """Return why nothing could be sent."""
    with pytest.raises(syslog3.SyslogError) as raised:
        log.warning("hello")
    assert (log.sent, log.lost) == (0, 1)
    return str(raised.value)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
def test_a_certificate_for_a_name_and_for_an_address(
    host: str, serve: Serve, trusted: ssl.SSLContext
) -> None:
    collector = serve("localhost", "127.0.0.1")
    with log_to(collector, host, ssl_context=trusted) as log:
        log.warning("hello")
    [message] = collector.wait(1)
    assert rfc5424("hello").fullmatch(message.raw.decode())


#: Logs to a port with nothing said of TLS, and shows what came of it.
BY_DEFAULT = """
import sys, syslog3
port, timeout = sys.argv[1:]
log = syslog3.Log("i", mechanism="tls", port=int(port), timeout=float(timeout))
try:
    log.warning("hello")
except syslog3.SyslogError as error:
    print(error)
log.close()
print(log.sent, log.lost)
"""


def by_default(collector: Collector, authorities: Path, timeout: float) -> str:
    """Return what a program of its own says whose system trusts these authorities alone."""
    return subprocess.run(
        [sys.executable, "-c", BY_DEFAULT, str(collector.tls[1]), str(timeout)],
        env={**os.environ, "SSL_CERT_FILE": str(authorities)},  # SSL_CTX_load_verify_locations(3)
        stdout=subprocess.PIPE,
        text=True,
        timeout=60,
        check=True,
    ).stdout


@pytest.fixture
def authorities(authority: Any, tmp_path: Path) -> Path:
    """A system's file of authorities."""
    path = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(path))
    return path


def test_the_systems_authorities_are_the_default(serve: Serve, authorities: Path) -> None:
    collector = serve("localhost")
    assert by_default(collector, authorities, PLENTY) == "1 0\n"
    assert collector.wait(1)[0].message == "hello"


def test_another_name_is_refused_by_default(serve: Serve, authorities: Path) -> None:
    collector = serve("other.example")
    says = by_default(collector, authorities, 1)
    assert "not valid for 'localhost'" in says and says.endswith("\n0 1\n")
    assert collector.messages == []


def test_an_unknown_authority_is_refused_by_default(serve: Serve) -> None:
    collector = serve("localhost")
    assert "certificate verify failed" in refusal(log_to(collector, timeout=0.5))
    assert collector.messages == []


def test_another_authority_is_refused(serve: Serve, trusted: ssl.SSLContext) -> None:
    collector = serve("localhost", issuer=trustme.CA())
    why = refusal(log_to(collector, ssl_context=trusted, timeout=0.5))
    assert "certificate verify failed" in why and why.startswith(
        "no connection to syslog available\n- tls: localhost: "
    )
    assert collector.messages == []


@pytest.mark.parametrize(
    ("names", "host", "says"),
    [
        (["other.example"], "localhost", "not valid for 'localhost'"),
        (["127.0.0.2"], "127.0.0.1", "not valid for '127.0.0.1'"),
        (["localhost"], "127.0.0.1", "not valid for '127.0.0.1'"),
    ],
)
def test_another_name_is_refused(
    names: list[str], host: str, says: str, serve: Serve, trusted: ssl.SSLContext
) -> None:
    collector = serve(*names)
    assert says in refusal(log_to(collector, host, ssl_context=trusted, timeout=0.5))
    assert collector.messages == []


def test_an_expired_certificate_is_refused(serve: Serve, trusted: ssl.SSLContext) -> None:
    collector = serve("localhost", not_before=EPOCH, not_after=EPOCH + datetime.timedelta(1))
    why = refusal(log_to(collector, ssl_context=trusted, timeout=0.5))
    assert "certificate has expired" in why
    assert collector.messages == []


def test_ssl_context_decides(serve: Serve) -> None:
    collector = serve("other.example")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    with log_to(collector, ssl_context=context) as log:
        log.warning("hello")
    assert collector.wait(1)[0].message == "hello"


def test_a_clients_certificate(authority: Any, trusted: ssl.SSLContext) -> None:
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(server)
    authority.configure_trust(server)
    server.verify_mode = ssl.CERT_REQUIRED
    authority.issue_cert("client.example").configure_cert(trusted)
    with Collector(tls=0, ssl_context=server) as collector:
        with log_to(collector, ssl_context=trusted) as log:
            log.warning("hello")
        assert collector.wait(1)[0].message == "hello"


def test_a_peer_that_speaks_no_tls(trusted: ssl.SSLContext) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        keywords = {"host": "localhost", "port": listener.getsockname()[1], "timeout": 0.2}
        log = syslog3.Log("i", mechanism="tls", ssl_context=trusted, **keywords)
        assert "\n- tls: localhost: " in refusal(log)  # it never answers


def test_a_peer_that_is_silent_in_the_end_hides_no_earlier_reason(trusted: ssl.SSLContext) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def answer_the_first() -> None:
            peer, _ = listener.accept()
            with peer:
                peer.recv(1 << 16)
                peer.sendall(b"this is no TLS")

        thread = threading.Thread(target=answer_the_first)
        thread.start()
        keywords = {"host": "localhost", "port": listener.getsockname()[1], "timeout": 0.2}
        log = syslog3.Log("i", mechanism="tls", ssl_context=trusted, **keywords)
        with pytest.raises(syslog3.SyslogError, match="SSL") as first:
            log.warning("hello")
        thread.join()
        with pytest.raises(syslog3.SyslogError, match="timed out") as later:
            log.warning("hello")
        assert (first.value.errno, later.value.errno) == (errno.EPROTO, errno.ETIMEDOUT)


def test_a_peer_that_closes_in_the_middle_of_the_handshake(trusted: ssl.SSLContext) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener, ThreadPoolExecutor() as pool:

        def close_after_the_hello() -> None:
            peer, _ = listener.accept()
            with peer:
                assert peer.recv(1 << 16)

        done = pool.submit(close_after_the_hello)
        target = Target(port=listener.getsockname()[1], ssl_context=trusted)
        with pytest.raises(OSError, match=r"^\[.*\] localhost: .*closed while hands") as raised:
            tls.connect(target, PLENTY)
        assert raised.value.errno == errno.ECONNRESET
        done.result()


def test_any_text_of_any_length(serve: Serve, trusted: ssl.SSLContext) -> None:
    collector = serve("localhost")
    texts = ["", "a\nb\0c", "☃" * 21846, "x" * (1 << 20), "last"]
    with log_to(collector, ssl_context=trusted) as log:
        for text in texts:
            log.warning(text)
        log.many("warning", texts)
        assert log.sent == 10
    received = [message.message for message in collector.wait(10, PLENTY)]
    assert received == texts * 2


def test_other_framings(certificate: Certificate, trusted: ssl.SSLContext) -> None:
    context = ssl.create_default_context(cafile=str(certificate.authority))
    for framing in ("lf", "nul"):
        server = server_context(certificate)
        with Collector(tls=0, ssl_context=server, framing=framing) as collector:
            with log_to(collector, ssl_context=context, framing=framing) as log:
                log.many("warning", ["one\n", "two\0"])
            received = [message.message for message in collector.wait(2)]
            assert received == ["one#012", "two#000"]


def test_the_descriptor_is_close_on_exec_and_gone_with_the_log(
    serve: Serve, trusted: ssl.SSLContext
) -> None:
    collector = serve("localhost")
    before = open_descriptors()
    with log_to(collector, ssl_context=trusted) as log:
        log.warning("hello")
        collector.wait(1)
        opened = open_descriptors() - before
        assert opened  # the collector's end is in this process, too
        assert not any(map(os.get_inheritable, opened))
        ours = {fd for fd in opened if peer_of(fd) == collector.tls}
        assert len(ours) == 1
    assert not ours & open_descriptors()


def peer_of(fd: int) -> object:
    """Return the address of a connected socket's peer; None for what is none."""
    try:
        with socket.socket(fileno=os.dup(fd)) as sock:
            return sock.getpeername()
    except OSError:
        return None


def test_what_the_peer_said_last_does_not_hide_its_end(
    server: Server, trusted: ssl.SSLContext
) -> None:
    """Neither words nor a close_notify: a call that has no time left sees the end, too."""
    target = {"host": "127.0.0.1", "port": server.port, "ssl_context": trusted}
    with ThreadPoolExecutor() as pool, syslog3.Log("i", mechanism="tls", **target) as log:
        accepted = pool.submit(server.accept)
        log.info("one")
        accepted.result().close()
        connection = log._delivery._preferred.connection
        assert connection is not None
        assert connection.send_structured(14, b"two", None, None, timeout=0) == errno.EPIPE


def test_the_default_port_is_ianas() -> None:
    assert tls.PORT == 6514
    log = syslog3.Log("i", mechanism="tls", host="127.0.0.1", timeout=0.05)
    assert "127.0.0.1 port 6514: " in refusal(log)


# A peer that reads late


class Server:
    """A listener whose peers read nothing before they are told to."""

    def __init__(self, context: ssl.SSLContext, owned: ExitStack) -> None:
        self._context = context
        self._owned = owned
        self._listener = owned.enter_context(socket.socket())
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 16)
        self._listener.settimeout(PLENTY)
        self._listener.bind(("127.0.0.1", 0))
        self._listener.listen()
        self.port = self._listener.getsockname()[1]

    def accept(self) -> Peer:
        sock, _ = self._listener.accept()
        sock.settimeout(PLENTY)
        return Peer(self._owned.enter_context(self._context.wrap_socket(sock, server_side=True)))


class Peer:
    """The other end of a log's connection."""

    def __init__(self, sock: ssl.SSLSocket) -> None:
        self._sock = sock
        self._deframer = Deframer("octet")
        self._texts: list[str] = []

    def texts(self, n: int) -> list[str]:
        """Read until ``n`` messages have come; return their texts."""
        while len(self._texts) < n:
            data = self._sock.recv(1 << 20)
            assert data, f"ended after {len(self._texts)} messages"
            self._texts += [parse(frame).message for frame in self._deframer.feed(data)]
        return self._texts

    def rest(self) -> list[str]:
        """Read to the end; return the texts of all that came."""
        while data := self._sock.recv(1 << 20):
            self._texts += [parse(frame).message for frame in self._deframer.feed(data)]
        assert self._deframer.close() == []
        return self._texts

    def close(self) -> None:
        """Read what has come, talk, say that nothing follows, and close."""
        self.texts(1)
        self._sock.sendall(b"goodbye " * 1000)
        with suppress(OSError):  # the log has nothing to say to that yet
            self._sock.settimeout(0)
            self._sock.unwrap()
        self._sock.close()

    def reset(self) -> None:
        """Break the connection (RST)."""
        self._sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._sock.close()


@pytest.fixture
def server(authority: Any) -> Iterator[Server]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost", "127.0.0.1").configure_cert(context)
    with ExitStack() as owned:
        yield Server(context, owned)


@pytest.fixture
def late(server: Server, trusted: ssl.SSLContext) -> Iterator[syslog3.Log]:
    """A log to the server, that waits for room, but not for long."""
    target = {"host": "127.0.0.1", "port": server.port, "ssl_context": trusted}
    with syslog3.Log("i", mechanism="tls", timeout=2, **target) as log:
        yield log


@pytest.fixture
def pool() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor() as pool:
        yield pool


def texts_of(n: int) -> list[str]:
    """Return so many texts, of which a hundred are more than there is room for."""
    return [f"{number} {'x' * 50_000}" for number in range(n)]


def test_what_waited_for_room_goes_before_the_next_message(
    late: syslog3.Log, server: Server, pool: ThreadPoolExecutor
) -> None:
    accepted = pool.submit(server.accept)
    late.info("first")
    peer = accepted.result()
    texts = texts_of(400)
    with pytest.raises(syslog3.SyslogError):
        late.many("info", texts)
    taken = late.sent - 1
    assert 0 < taken < len(texts)
    arrived = pool.submit(peer.rest)
    refused = 0  # after a wait in vain a call waits no longer, until there is room
    while late.sent == taken + 1:
        try:
            late.info("last")
        except syslog3.SyslogError:
            refused += 1
    late.close()
    assert arrived.result() == ["first", *texts[:taken], "last"]
    assert (late.sent, late.lost) == (taken + 2, len(texts) - taken + refused)


def test_a_message_that_broke_off_is_sent_again_whole(
    late: syslog3.Log, server: Server, pool: ThreadPoolExecutor
) -> None:
    accepted = pool.submit(server.accept)
    texts = texts_of(400)
    with pytest.raises(syslog3.SyslogError):
        for text in texts:
            late.info(text)
    taken = late.sent
    peer = accepted.result()
    assert peer.texts(taken - 1) == texts[: taken - 1]
    peer.reset()
    accepted = pool.submit(server.accept)
    late.info("last")
    arrived = pool.submit(accepted.result().rest)
    late.close()
    assert arrived.result() == [texts[taken - 1], "last"]
    assert (late.sent, late.lost) == (taken + 1, 1)
