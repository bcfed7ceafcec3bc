"""A collector, and the Logs that reach it by one kind of socket."""

from __future__ import annotations

import contextlib
import os
import socket
import ssl
import tempfile
from collections.abc import Iterator
from typing import Any

import pytest

import syslog3
from syslog3.collector import Collector

from peers.daemons import Certificate

__all__ = ["KINDS", "PLENTY", "Receiver", "fill_queue", "receiving"]

#: By what a message can travel that a collector of ours takes.
KINDS = ["unix datagram", "unix stream", "udp", "tcp", "tls"]
if not hasattr(socket, "AF_UNIX"):  # Windows
    KINDS = KINDS[2:]

#: Seconds that no call waits for: a test that does not ask about time shall not depend on it.
PLENTY = 30.0


class Receiver:
    """A collector that can be closed and opened again at its address."""

    def __init__(self, kind: str, path: str, certificate: Certificate | None) -> None:
        self.kind = kind
        self.keywords: dict[str, Any] = {"timeout": PLENTY}
        self.directory = os.path.dirname(path)
        self._listens: dict[str, Any]
        if kind.startswith("unix"):
            self._listens = {"unix" if kind == "unix datagram" else "unix_stream": path}
            self.keywords.update(mechanism="unix", path=path)
        else:
            self._listens = {kind: 0}
            self.keywords["mechanism"] = kind
        if kind == "tls":
            assert certificate is not None
            server = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
            server.load_cert_chain(str(certificate.certificate), str(certificate.key))
            self._listens["ssl_context"] = server
            client = ssl.create_default_context(cafile=str(certificate.authority))
            self.keywords["ssl_context"] = client

    def open(self) -> None:
        self.collector = Collector(**self._listens)
        self.collector.open()
        if not self.kind.startswith("unix"):
            host, port = getattr(self.collector, self.kind)
            self.keywords.update(host=host, port=port)
            self._listens[self.kind] = (host, port)

    def log(self, ident: str = "test", option: str | int = 0, **keywords: Any) -> syslog3.Log:
        """Return a Log that reaches the collector."""
        return syslog3.Log(ident, option, "local3", **{**self.keywords, **keywords})

    def texts(self, n: int) -> list[str]:
        """Return the texts of the first `n` messages, once they are there."""
        return [message.message for message in self.collector.wait(n, timeout=PLENTY)]


@contextlib.contextmanager
def receiving(kind: str, request: pytest.FixtureRequest) -> Iterator[Receiver]:
    """Run a collector of that kind, for a fixture; `request` is for the certificate, if needed."""
    certificate = None
    if kind == "tls":
        certificate = request.getfixturevalue("certificate")
    # Not tmp_path: a socket's path has room for some 100 bytes (unix(7)).
    with tempfile.TemporaryDirectory(prefix="syslog3-") as directory:
        receiver = Receiver(kind, os.path.join(directory, "log"), certificate)
        receiver.open()
        try:
            yield receiver
        finally:
            receiver.collector.close()


def fill_queue(listener: socket.socket, clients: contextlib.ExitStack) -> int:
    """Connect clients until one would have to wait; return how many there are.

    CPython's shortest queue has room for one, PyPy's for two.
    """
    listener.listen(0)
    in_queue = 0
    while True:
        client = clients.enter_context(socket.socket(socket.AF_UNIX))
        client.setblocking(False)
        try:
            client.connect(listener.getsockname())
        except BlockingIOError:
            return in_queue
        in_queue += 1
