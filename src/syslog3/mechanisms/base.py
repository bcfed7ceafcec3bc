"""The interface of a mechanism: what it is given, and the connection that it returns."""

from __future__ import annotations

import errno
import os
import socket
import sys
from typing import TYPE_CHECKING, Any, Protocol

from syslog3.arguments import structured_data
from syslog3.arguments.c_types import c_string
from syslog3.arguments.priority import OPTIONS
from syslog3.compiled.binding import ffi, lib
from syslog3.compiled.channel import Counter, Wire
from syslog3.errors import warn

if sys.platform == "win32":
    from syslog3.windows.channel import Channel
else:
    from syslog3.compiled.channel import Channel

__all__ = ["Channel"]

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable

    from syslog3.arguments.structured_data import StructuredData
    from syslog3.compiled.queue import Queue
    from syslog3.compiled.texts import Texts

FRAMINGS = {"lf": lib.SYSLOG3_LF, "nul": lib.SYSLOG3_NUL, "octet": lib.SYSLOG3_OCTET}
FORMATS = ("rfc3164", "rfc5424")

#: Seconds: the upper bound of a timeout, which C counts in microseconds.
LONGEST = 1e9


class Target:
    """What the user said about a log, checked; None leaves the choice to the mechanism.

    Raises :exc:`ValueError` and :exc:`TypeError` for what can't be. Not a dataclass: importing
    :mod:`dataclasses` takes a fifth of the time in which a command starts.
    """

    def __init__(
        self,
        *,
        ident: str | None = None,
        option: int = 0,
        facility: int = 0,
        path: str | os.PathLike[str] | None = None,
        host: str | None = None,
        port: int | str | None = None,
        format: str | None = None,
        framing: str | None = None,
        hostname: str | None = None,
        ssl_context: ssl.SSLContext | None = None,
    ) -> None:
        self.ident = ident
        self.option = option
        self.facility = facility
        self.path = _path(path)
        self.host = _text("host", host)
        self.port = _port(port)
        self.format = _choice("format", format, FORMATS)
        self.framing = _choice("framing", framing, FRAMINGS)
        self.hostname = _text("hostname", hostname)
        self.ssl_context = _ssl_context(ssl_context)
        #: How many messages the connections to this target have sent and lost.
        self.counter = Counter()

    @property
    def pid(self) -> bool:
        return bool(self.option & OPTIONS["pid"])

    def wire(self, format: str, framing: int, *, with_host: bool = False) -> Wire:
        """Return the wire for a connection, with the user's format and framing where given.

        ``format`` and ``framing`` (one of C's numbers) are the mechanism's defaults; datagrams are
        never framed. ``with_host``: whether RFC 3164's header has a hostname; local daemons expect
        none.
        """
        if framing != lib.SYSLOG3_DATAGRAM and self.framing is not None:
            framing = FRAMINGS[self.framing]
        if (self.format or format) == "rfc5424":
            number = lib.SYSLOG3_RFC5424
        elif with_host:
            number = lib.SYSLOG3_RFC3164_HOST
        else:
            number = lib.SYSLOG3_RFC3164
        return self.wire_of(number, framing)

    def wire_of(self, format: int, framing: int) -> Wire:
        """Return the wire for this format and framing, in C's numbers, whatever the user chose."""
        is_journal = format == lib.SYSLOG3_JOURNAL
        return Wire(
            format,
            framing,
            structured_data.render_for_journal if is_journal else structured_data.render,
            pid=self.pid,
            facility=self.facility,
            ident=self.ident if self.ident is not None else program_name(),
            hostname=self.hostname or socket.gethostname(),
        )


def _path(path: str | os.PathLike[str] | None) -> str | None:
    if path is not None and not isinstance(path, (str, bytes, os.PathLike)):
        raise TypeError(f"path must be str, bytes or os.PathLike, not {type(path).__name__}")
    return None if path is None else _text("path", os.fsdecode(path))


def _ssl_context(context: ssl.SSLContext | None) -> ssl.SSLContext | None:
    if context is not None and not hasattr(context, "wrap_bio"):
        raise TypeError(f"ssl_context must be an ssl.SSLContext, not {type(context).__name__}")
    return context


def _choice(what: str, choice: str | None, allowed: Iterable[str]) -> str | None:
    if choice is not None and choice not in allowed:
        raise ValueError(f"invalid {what}: {choice!r} (allowed: {', '.join(allowed)})")
    return choice


def _text(what: str, text: str | None) -> str | None:
    if text == "":
        raise ValueError(f"{what} is empty")
    return None if text is None else c_string(what, text).decode()


def _port(port: int | str | None) -> int | str | None:
    if port is not None and not isinstance(port, (int, str)):
        raise TypeError(f"port must be int or str, not {type(port).__name__}")
    is_number = isinstance(port, int) or (port is not None and port.lstrip("+-").isdecimal())
    if port == "" or (port is not None and is_number and not 0 < int(port) < 65536):
        raise ValueError(f"invalid port: {port!r} (allowed: 1 to 65535, or a service's name)")
    return port


def check_timeout(timeout: float) -> float:
    """Return a user's timeout as float; :exc:`ValueError` or :exc:`TypeError` if it is invalid."""
    if not isinstance(timeout, (int, float)):
        raise TypeError(f"timeout must be a number of seconds, not {type(timeout).__name__}")
    if not 0 < timeout < LONGEST:
        raise ValueError(
            f"invalid timeout: {timeout} (allowed: more than 0 seconds, less than {LONGEST:g})"
        )
    return float(timeout)


def program_name() -> str:
    """Return the program's name, which libc uses where there is no ident."""
    return os.path.basename(sys.executable)


class Connection(Protocol):
    """An open connection. :class:`syslog3.compiled.channel.Channel` documents the calls."""

    #: Whether a new connection may work after this one has failed.
    reopens: bool
    #: The peer's name, for errors.
    where: str

    @property
    def taken(self) -> int:
        """How many messages it has taken over, even if an exception interrupted the call."""

    @property
    def wire(self) -> Wire | None:
        """The wire that encodes its messages; None if libc does."""

    def way(self, priority: int, timeout: float) -> Any:
        """Return C's fast path for messages of this priority, each within ``timeout`` seconds.

        Always the same one for the same arguments; NULL if messages are sent by Python.
        """

    def send_structured(
        self,
        priority: int,
        text: bytes,
        msgid: bytes | None,
        data: StructuredData | None,
        timeout: float,
    ) -> int: ...

    def send_many(self, priority: int, texts: Texts, timeout: float) -> tuple[int, int]: ...

    def send_framed(self, message: bytes, timeout: float) -> int: ...

    def flush(self, timeout: float) -> int: ...

    def give_up(self, timeout: float) -> list[bytes]: ...

    def finish(self) -> bool: ...

    def close(self) -> None: ...


class DrainingConnection(Connection, Protocol):
    """A connection for a log that may have a queue: any but a handler's own, and Windows'."""

    def drain(self, queue: Queue, timeout: float) -> int:
        """Hand over what comes into a queue until something is wrong, or the sender is to leave."""

    def send_taken(self, queue: Queue, timeout: float) -> int:
        """Hand over what the sender of a queue has taken from it."""


class Unbuffered:
    """Base of connections that hand each message over whole, to libc or to a socket of the user's.

    So no part of a message is ever pending, nothing waits for an acknowledgement, and there is
    nothing to close.
    """

    #: Counts what is handed over.
    counter: Counter
    wire: Wire | None = None
    reopens = True
    taken = 0

    def way(self, priority: int, timeout: float) -> Any:
        return ffi.NULL

    def hand_over(self, priority: int, text: bytes, timeout: float) -> int:
        """Hand a message over, uncounted; return 0 or an errno."""
        raise NotImplementedError

    def send(self, priority: int, text: bytes, timeout: float) -> int:
        error = self.hand_over(priority, text, timeout)
        if not error:
            self.counter.add_sent(1)
        return error

    def flush(self, timeout: float) -> int:
        return 0

    def give_up(self, timeout: float) -> list[bytes]:
        return []

    def finish(self) -> bool:
        return True

    def close(self) -> None:
        """Do nothing: the socket belongs to somebody else."""


class Plain(Unbuffered):
    """What such a connection has in common that takes nothing but texts, one by one."""

    def send_structured(
        self,
        priority: int,
        text: bytes,
        msgid: bytes | None,
        data: StructuredData | None,
        timeout: float,
    ) -> int:
        before = [msgid] if msgid else []
        if data:
            before.append(structured_data.render(data))
        return self.send(priority, b" ".join([*before, text]), timeout)

    def send_many(self, priority: int, texts: Texts, timeout: float) -> tuple[int, int]:
        return texts.send_each(lambda text: self.send(priority, text, timeout))

    def send_framed(self, message: bytes, timeout: float) -> int:
        return errno.EOPNOTSUPP  # none is ever left unfinished


class Absent:
    """A mechanism that this system has not: it costs a warning, and the next one takes over."""

    def __init__(self, name: str, reason: str) -> None:
        self._name = name
        self._reason = reason

    def check(self, target: Target) -> None:
        raise OSError(self._reason)

    def connect(self, target: Target, timeout: float) -> Connection:
        warn(f"{self._name} can't be used: {self._reason}")
        raise OSError(self._reason)


class Mechanism(Protocol):
    """A module of this folder."""

    def check(self, target: Target) -> None:
        """Raise :exc:`OSError` if it is known without connecting that the mechanism can't work."""

    def connect(self, target: Target, timeout: float) -> Connection:
        """Open a connection within ``timeout`` seconds, or raise :exc:`OSError`."""


def channel(sock: socket.socket, wire: Wire, counter: Counter, **keywords: bool) -> Channel:
    """Return a channel with a duplicate of a connected socket, which is closed."""
    return Channel(sock, wire, counter, _peer(sock), **keywords)


def _peer(sock: socket.socket) -> str:
    name = sock.getpeername()
    return f"{name[0]} port {name[1]}" if isinstance(name, tuple) else os.fsdecode(name)
