"""The collector itself."""

from __future__ import annotations

import os
import socket
import threading
from contextlib import ExitStack
from typing import TYPE_CHECKING, cast

from .channels import Datagrams, Listener, TLSListener
from .framing import Deframer
from .listen import inet_socket, unix_socket
from .loop import Loop
from .parse import parse
from .show import one_line

if TYPE_CHECKING:
    import ssl
    from types import TracebackType

    from .listen import Address, Endpoint
    from .message import Message


class Collector:
    """Receives syslog messages in a thread of its own, until it is closed.

    - ``unix``: path of a datagram socket, which is what /dev/log is on Linux
    - ``unix_stream``: path of a stream socket
    - ``udp``, ``tcp``, ``tls``: a port on 127.0.0.1, 0 for any that is free, or a (host, port)
      pair
    - ``ssl_context``: the server side's, with a certificate in it; required for ``tls``
    - ``framing`` of all streams: ``"auto"``, or only ``"lf"``, ``"nul"`` or ``"octet"``, see
      :class:`Deframer`

    It listens from ``with`` (or :meth:`open`) on, and :meth:`close` then takes what had already
    arrived, unfinished frames too, and unlinks its paths. It is opened once. In a process
    forked from this one it does nothing: the sockets are its parent's.

    Raises ValueError for arguments that contradict one another.
    """

    def __init__(
        self,
        *,
        unix: str | os.PathLike[str] | None = None,
        unix_stream: str | os.PathLike[str] | None = None,
        udp: Endpoint | None = None,
        tcp: Endpoint | None = None,
        tls: Endpoint | None = None,
        ssl_context: ssl.SSLContext | None = None,
        framing: str = "auto",
    ) -> None:
        if all(place is None for place in (unix, unix_stream, udp, tcp, tls)):
            raise ValueError("nothing to listen on: give unix=, unix_stream=, udp=, tcp= or tls=")
        if tls is not None and ssl_context is None:
            raise ValueError("tls= needs ssl_context=, an ssl.SSLContext of the server side")
        Deframer(framing)  # says now, and not at the first connection, that there is none such
        self._paths = {"unix": unix, "unix_stream": unix_stream}
        self._endpoints = {"udp": udp, "tcp": tcp, "tls": tls}
        self._ssl_context = ssl_context
        self._framing = framing

        self._addresses: dict[str, str | Address] = {}
        self._messages: list[Message] = []
        self._complaints: list[str] = []
        self._error: BaseException | None = None
        self._changed = threading.Condition()
        self._loop: Loop | None = None
        self._thread: threading.Thread | None = None
        self._cleanup = ExitStack()
        self._pid = 0

    def __enter__(self) -> Collector:
        self.open()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def open(self) -> None:
        """Bind the sockets and start to receive; ``with`` calls it.

        Raises OSError where a socket cannot be bound, FileExistsError among them: whatever is at
        a path already is left alone. RuntimeError the second time.
        """
        if self._loop is not None:
            raise RuntimeError("a Collector is opened once: make another")
        self._pid = os.getpid()
        self._loop = Loop(self._deliver, self._complain)
        with ExitStack() as cleanup:
            cleanup.callback(self._loop.close)
            self._listen(self._loop, cleanup)
            self._cleanup = cleanup.pop_all()
        self._thread = threading.Thread(target=self._run, name="syslog3.collector", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Take what has already arrived, then leave no socket, path or thread; again is fine.

        Raises RuntimeError where receiving had failed, with the reason as its cause.
        """
        if self._loop is None or self._thread is None or self._pid != os.getpid():
            return
        self._loop.stop()
        self._thread.join()
        try:
            self._cleanup.close()
        finally:
            with self._changed:
                self._thread = None
                self._changed.notify_all()
        self._raise_error()

    @property
    def addresses(self) -> dict[str, str | Address]:
        """Where it really listens: ``{"unix": path, "udp": (host, port), …}``."""
        return dict(self._addresses)

    @property
    def unix(self) -> str:
        """Absolute path of the datagram socket; AttributeError where none was asked for."""
        return cast(str, self._address("unix"))

    @property
    def unix_stream(self) -> str:
        """Absolute path of the stream socket; AttributeError where none was asked for."""
        return cast(str, self._address("unix_stream"))

    @property
    def udp(self) -> Address:
        """(host, port) that UDP is bound to; AttributeError where it was not asked for."""
        return cast("Address", self._address("udp"))

    @property
    def tcp(self) -> Address:
        """(host, port) that TCP is bound to; AttributeError where it was not asked for."""
        return cast("Address", self._address("tcp"))

    @property
    def tls(self) -> Address:
        """(host, port) that TLS is bound to; AttributeError where it was not asked for."""
        return cast("Address", self._address("tls"))

    @property
    def messages(self) -> list[Message]:
        """What has arrived since the beginning or the last :meth:`clear`: a copy."""
        with self._changed:
            return list(self._messages)

    @property
    def complaints(self) -> list[str]:
        """Why connections were lost: handshakes that failed, resets."""
        with self._changed:
            return list(self._complaints)

    def wait(self, n: int = 1, timeout: float | None = 5.0) -> list[Message]:
        """Wait until at least ``n`` messages are there; return the first ``n``.

        They count from the beginning or the last :meth:`clear`, and stay in :attr:`messages`.
        ``timeout`` is in seconds; None waits for ever.

        Raises TimeoutError, which shows what has arrived instead; at once after :meth:`close`, when
        no more will come. RuntimeError where receiving has failed, with the reason as its cause.
        """
        with self._changed:
            self._changed.wait_for(lambda: len(self._messages) >= n or not self._open(), timeout)
            if len(self._messages) >= n:
                return self._messages[:n]
            self._raise_error()
            raise TimeoutError(self._shortfall(n, timeout))

    def clear(self) -> list[Message]:
        """Forget the messages, and return what was forgotten."""
        with self._changed:
            messages, self._messages = self._messages, []
            return messages

    def _listen(self, loop: Loop, cleanup: ExitStack) -> None:
        for name, path in self._paths.items():
            if path is None:
                continue
            absolute = os.path.abspath(path)
            stream = name == "unix_stream"
            sock, file = unix_socket(absolute, socket.SOCK_STREAM if stream else socket.SOCK_DGRAM)
            cleanup.callback(file.remove)
            loop.add(Listener(sock, self._framing) if stream else Datagrams(sock))
            self._addresses[name] = absolute
        for name, endpoint in self._endpoints.items():
            if endpoint is None:
                continue
            sock = inet_socket(endpoint, socket.SOCK_DGRAM if name == "udp" else socket.SOCK_STREAM)
            loop.add(self._inet_channel(name, sock))
            self._addresses[name] = sock.getsockname()[:2]

    def _inet_channel(self, name: str, sock: socket.socket) -> Datagrams | Listener:
        if name == "udp":
            return Datagrams(sock)
        if name == "tls" and self._ssl_context is not None:
            return TLSListener(sock, self._framing, self._ssl_context)
        return Listener(sock, self._framing)

    def _address(self, name: str) -> str | Address:
        try:
            return self._addresses[name]
        except KeyError:
            raise AttributeError(
                f"this collector does not listen on {name}: open a Collector({name}=…)"
            ) from None

    def _run(self) -> None:
        assert self._loop is not None
        try:
            self._loop.run()
        except BaseException as error:
            with self._changed:
                self._error = error
                self._changed.notify_all()

    def _deliver(self, raw: bytes) -> None:
        message = parse(raw)
        with self._changed:
            self._messages.append(message)
            self._changed.notify_all()

    def _complain(self, text: str) -> None:
        with self._changed:
            self._complaints.append(text)

    def _open(self) -> bool:
        return self._thread is not None and self._error is None

    def _raise_error(self) -> None:
        if self._error is not None:
            raise RuntimeError("the collector cannot receive any more") from self._error

    def _shortfall(self, n: int, timeout: float | None) -> str:
        why = f"within {timeout:g} s" if self._open() else "and the collector is not open"
        lines = [f"{len(self._messages)} of {n} messages arrived {why}"]
        lines += [f"  {one_line(message)}" for message in self._messages]
        lines += [f"  ({complaint})" for complaint in self._complaints]
        return "\n".join(lines)
