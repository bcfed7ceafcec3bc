"""What a mechanism is given, and what it gives back."""

from __future__ import annotations

import os
import socket
import sys
from typing import TYPE_CHECKING, Any, Protocol

from syslog3.arguments import structured_data
from syslog3.arguments.c_types import c_string
from syslog3.arguments.priority import OPTIONS
from syslog3.compiled.binding import ffi, lib
from syslog3.compiled.channel import Channel, Counter, Wire

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable, Sequence

    from syslog3.arguments.structured_data import StructuredData

FRAMINGS = {"lf": lib.SYSLOG3_LF, "nul": lib.SYSLOG3_NUL, "octet": lib.SYSLOG3_OCTET}
FORMATS = ("rfc3164", "rfc5424")

#: Seconds: more than anybody waits, less than C counts in microseconds.
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
        """Return the wire of a connection whose mechanism speaks ``format`` unless told otherwise.

        ``framing`` is one of C's numbers; what the user chose stands for all but datagrams'.
        ``with_host``: whether RFC 3164's header has a hostname; a local daemon expects none.
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
        """Return the wire with these of C's numbers, whatever the user chose."""
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
    """Return a user's timeout; :exc:`ValueError` or :exc:`TypeError` for what can't be one."""
    if not isinstance(timeout, (int, float)):
        raise TypeError(f"timeout must be a number of seconds, not {type(timeout).__name__}")
    if not 0 < timeout < LONGEST:
        raise ValueError(
            f"invalid timeout: {timeout} (allowed: more than 0 seconds, less than {LONGEST:g})"
        )
    return float(timeout)


def program_name() -> str:
    """Return what libc takes for the ident where there is none: the name of the program."""
    return os.path.basename(sys.executable)


class Connection(Protocol):
    """An open connection, as :class:`syslog3.compiled.channel.Channel` is one, which says what the
    calls do.
    """

    #: Whether a new connection in its place may work where this one failed.
    reopens: bool
    #: Where it leads, for errors.
    where: str

    @property
    def taken(self) -> int:
        """How many messages it has taken, whatever interrupted the call."""

    @property
    def wire(self) -> Wire | None:
        """What makes its messages bytes; None where libc does."""

    def way(self, priority: int, timeout: float) -> Any:
        """Return C's way for messages of this priority, each within ``timeout`` seconds.

        It is the same one each time; NULL where messages go by Python.
        """

    def send(self, priority: int, text: bytes, timeout: float) -> int: ...

    def send_structured(
        self,
        priority: int,
        text: bytes,
        msgid: bytes | None,
        data: StructuredData | None,
        timeout: float,
    ) -> int: ...

    def send_many(
        self, priority: int, texts: Sequence[bytes], timeout: float
    ) -> tuple[int, int]: ...

    def send_framed(self, message: bytes, timeout: float) -> int: ...

    def flush(self, timeout: float) -> int: ...

    def give_up(self, timeout: float) -> list[bytes]: ...

    def finish(self) -> bool: ...

    def close(self) -> None: ...


class Whole:
    """What such a connection has in common whose messages go whole, by a call of somebody else's.

    Nothing is ever left of one, to be sent or to be learned, and there is nothing to close.
    """

    wire: Wire | None = None
    reopens = True
    taken = 0

    def way(self, priority: int, timeout: float) -> Any:
        return ffi.NULL

    def flush(self, timeout: float) -> int:
        return 0

    def give_up(self, timeout: float) -> list[bytes]:
        return []

    def finish(self) -> bool:
        return True

    def close(self) -> None:
        """Do nothing: what the messages go by is not ours."""


class Mechanism(Protocol):
    """A module of this folder: how messages travel."""

    def check(self, target: Target) -> None:
        """Raise :exc:`OSError` when it can be known without connecting that this won't work."""

    def connect(self, target: Target, timeout: float) -> Connection:
        """Open a connection within ``timeout`` seconds; :exc:`OSError` says why it can't be."""


def channel(sock: socket.socket, wire: Wire, counter: Counter, **keywords: bool) -> Channel:
    """Return the channel over a connected socket, which is closed: the channel has a duplicate."""
    return Channel(sock, wire, counter, _peer(sock), **keywords)


def _peer(sock: socket.socket) -> str:
    name = sock.getpeername()
    return f"{name[0]} port {name[1]}" if isinstance(name, tuple) else os.fsdecode(name)
