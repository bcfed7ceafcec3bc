"""Where the messages of each mechanism arrive, and the bytes that they are there."""

from __future__ import annotations

import contextlib
import os
import re
import select
import socket
import ssl
import tty
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import syslog3
from syslog3.collector import Collector

from peers.daemons import Certificate
from support.dev_log import DatagramLog

__all__ = [
    *("CONSOLE", "ENDPOINTS", "PLENTY", "Endpoint", "fifo", "open_descriptors", "read_pipe"),
    *("rfc3164", "rfc5424", "server_context"),
]

#: Seconds that nothing takes, so that no test but those about time depends on it.
PLENTY = 30.0

CONSOLE = "/dev/console"
LARGEST = 1 << 20


class Endpoint(NamedTuple):
    """The end of a mechanism: keywords for the Log, and what waits for the next message's bytes."""

    keywords: dict[str, Any]
    read: Callable[[], bytes]

    def log(
        self, ident: str = "billing", option: str = "", facility: str = "local3", **keywords: Any
    ) -> syslog3.Log:
        """Return a Log whose messages arrive here."""
        return syslog3.Log(
            ident, option, facility, **{"timeout": PLENTY, **self.keywords, **keywords}
        )


def rfc3164(text: str, *, host: str = "", tag: str = "billing", pri: int = 156) -> re.Pattern[str]:
    """Return what a message in that format looks like, framing not included."""
    stamp = r"[A-Z][a-z]{2} [ 123]\d \d\d:\d\d:\d\d"
    host = f"{re.escape(host)} " if host else ""
    return re.compile(f"<{pri}>{stamp} {host}{re.escape(tag)}: {re.escape(text)}")


def rfc5424(
    text: str, *, host: str = "", ident: str = "billing", msgid: str = "-", data: str = "-"
) -> re.Pattern[str]:
    """Return what a warning of local3 in that format looks like, framing not included."""
    stamp = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}[+-]\d\d:\d\d"
    fields = map(re.escape, (host or socket.gethostname(), ident, str(os.getpid()), msgid, data))
    return re.compile(f"<156>1 {stamp} {' '.join(fields)}{re.escape(text and f' {text}')}")


def open_descriptors() -> set[int]:
    """Return the descriptors that this process has (Linux)."""
    numbers = map(int, os.listdir("/proc/self/fd"))
    return {number for number in numbers if os.path.exists(f"/proc/self/fd/{number}")}


def server_context(certificate: Certificate) -> ssl.SSLContext:
    """Return the context of a server that has this certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(str(certificate.certificate), str(certificate.key))
    return context


# The ends themselves. `directory` is one whose name is short enough for a socket's path.


@contextlib.contextmanager
def unix_datagram(directory: Path) -> Iterator[Endpoint]:
    with _datagrams(directory / "log") as endpoint:
        yield endpoint


@contextlib.contextmanager
def unix_stream(directory: Path) -> Iterator[Endpoint]:
    path = str(directory / "log")
    with _listener(socket.AF_UNIX, path) as read:
        yield Endpoint({"mechanism": "unix", "path": path}, read)


@contextlib.contextmanager
def udp(directory: Path) -> Iterator[Endpoint]:
    with socket.socket(type=socket.SOCK_DGRAM) as sock:
        sock.settimeout(PLENTY)
        sock.bind(("127.0.0.1", 0))
        host, port = sock.getsockname()
        keywords = {"mechanism": "udp", "host": host, "port": port}
        yield Endpoint(keywords, lambda: sock.recv(LARGEST))


@contextlib.contextmanager
def tcp(directory: Path, mechanism: str = "tcp") -> Iterator[Endpoint]:
    with _listener(socket.AF_INET, ("127.0.0.1", 0)) as read:
        host, port = read.listener.getsockname()
        yield Endpoint({"mechanism": mechanism, "host": host, "port": port}, read)


@contextlib.contextmanager
def inet(directory: Path) -> Iterator[Endpoint]:
    with tcp(directory, "inet") as endpoint:
        yield endpoint


@contextlib.contextmanager
def tls(directory: Path, certificate: Certificate) -> Iterator[Endpoint]:
    """A collector that takes octet counting and nothing else."""
    client = ssl.create_default_context(cafile=str(certificate.authority))
    with Collector(tls=0, ssl_context=server_context(certificate), framing="octet") as collector:
        host, port = collector.tls
        keywords = {"mechanism": "tls", "host": host, "port": port, "ssl_context": client}

        def read() -> bytes:
            collector.wait(1, PLENTY)
            return b"".join(message.raw for message in collector.clear())

        yield Endpoint(keywords, read)


@contextlib.contextmanager
def device(directory: Path) -> Iterator[Endpoint]:
    """A terminal, which changes nothing of what is written."""
    master, slave = os.openpty()
    tty.setraw(slave)
    try:
        keywords = {"mechanism": "stream", "path": os.ttyname(slave)}
        yield Endpoint(keywords, lambda: read_pipe(master))
    finally:
        os.close(master)
        os.close(slave)


@contextlib.contextmanager
def file(directory: Path) -> Iterator[Endpoint]:
    path = directory / "file"
    path.touch()
    with open(path, "rb") as reader:
        yield Endpoint({"mechanism": "stream", "path": str(path)}, reader.read)


@contextlib.contextmanager
def pipe(directory: Path) -> Iterator[Endpoint]:
    path = str(directory / "pipe")
    with fifo(path) as reader:
        yield Endpoint({"mechanism": "pipe", "path": path}, lambda: read_pipe(reader))


@contextlib.contextmanager
def console(directory: Path) -> Iterator[Endpoint]:
    with fifo(CONSOLE) as reader:
        yield Endpoint({"mechanism": "console"}, lambda: read_pipe(reader))


@contextlib.contextmanager
def journal(directory: Path) -> Iterator[Endpoint]:
    with _datagrams(directory / "socket", mechanism="journal") as endpoint:
        yield endpoint


@contextlib.contextmanager
def native(directory: Path) -> Iterator[Endpoint]:
    syslog3.closelog()  # libc may still be connected to what is no longer there
    with DatagramLog() as log:
        yield Endpoint({"mechanism": "native"}, lambda: log.receive(PLENTY))
        syslog3.closelog()


ENDPOINTS: dict[str, Callable[..., contextlib.AbstractContextManager[Endpoint]]] = {
    "unix datagram": unix_datagram,
    "unix stream": unix_stream,
    "udp": udp,
    "tcp": tcp,
    "inet": inet,
    "tls": tls,
    "device": device,
    "file": file,
    "pipe": pipe,
    "console": console,
    "journal": journal,
    "native": native,
}


@contextlib.contextmanager
def fifo(path: str) -> Iterator[int]:
    """Make a named pipe, and open its reading end."""
    os.mkfifo(path)
    try:
        reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
        try:
            yield reader
        finally:
            os.close(reader)
    finally:
        os.unlink(path)


def read_pipe(reader: int) -> bytes:
    """Wait until there is something to read, and read it."""
    readable, _, _ = select.select([reader], [], [], PLENTY)
    assert readable, f"nothing came within {PLENTY} s"
    return os.read(reader, LARGEST)


@contextlib.contextmanager
def _datagrams(path: Path, mechanism: str = "unix") -> Iterator[Endpoint]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sock:
        sock.settimeout(PLENTY)
        sock.bind(str(path))
        keywords = {"mechanism": mechanism, "path": str(path)}
        yield Endpoint(keywords, lambda: sock.recv(LARGEST))


class _Listener:
    """A listening socket and its first client, from whom it reads when it is called."""

    def __init__(self, listener: socket.socket, owned: contextlib.ExitStack) -> None:
        self.listener = listener
        self._owned = owned
        self._client: socket.socket | None = None

    def __call__(self) -> bytes:
        if self._client is None:
            client, _ = self.listener.accept()
            client.settimeout(PLENTY)
            self._client = self._owned.enter_context(client)
        return self._client.recv(LARGEST)


@contextlib.contextmanager
def _listener(family: socket.AddressFamily, address: Any) -> Iterator[_Listener]:
    with contextlib.ExitStack() as owned:
        listener = owned.enter_context(socket.socket(family))
        listener.settimeout(PLENTY)
        listener.bind(address)
        listener.listen()
        yield _Listener(listener, owned)
