"""Where messages go: mechanisms, and connections that carry logger's bytes unchanged."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING, Any, NamedTuple

from syslog3.arguments.priority import OPTIONS
from syslog3.command.header import login_name
from syslog3.command.report import CommandError
from syslog3.compiled.binding import lib
from syslog3.compiled.channel import Wire
from syslog3.compiled.constants import _PATH_LOG
from syslog3.mechanisms import PRESENT, names
from syslog3.mechanisms.addresses import port_of
from syslog3.mechanisms.base import FRAMINGS, Target, check_timeout

if TYPE_CHECKING:
    import ssl

    from syslog3.command.options import Options

#: Bytes that a socket's path may have, its final NUL included: unix(7).
PATH_ROOM = 108

#: logger's service for TCP, and the port where /etc/services lacks it.
TCP_SERVICE = "syslog-conn"
TCP_PORT = 601

#: Seconds for connecting, or for one try to send: to a local daemon, and to a server.
LOCAL_TIMEOUT = 0.2
NETWORK_TIMEOUT = 3.0

_LOCAL = ("unix", "native", "stream", "pipe", "console", "journal", "eventlog")

#: Where this system's own messages go.
_DEFAULT = "unix" if "unix" in PRESENT else "eventlog"


class GivenWire(Wire):
    """The wire of a connection whose messages come with their headers."""

    def __init__(self, framing: int, *, is_local: bool) -> None:
        super().__init__(
            lib.SYSLOG3_RAW, framing, lambda _: b"", pid=False, facility=0, ident="", hostname=""
        )
        #: Whether it is a local daemon's, which expects a header of its own.
        self.is_local = is_local


class GivenTarget(Target):
    """A target whose connections take logger's headers, if their mechanism has headers at all."""

    def __init__(self, options: Options, *, only: str | None, **keywords: Any) -> None:
        """``only``: "udp" or "tcp" to accept one type of Unix socket, None for both."""
        super().__init__(**keywords)
        self._octet_count = options.octet_count
        self._only = only

    def wire(self, format: str, framing: int, *, with_host: bool = False) -> Wire:
        """Return the wire of a connection whose mechanism speaks ``format`` and ``framing``."""
        is_datagram = framing == lib.SYSLOG3_DATAGRAM
        is_local = format == "rfc3164"
        if is_local and self._only == ("tcp" if is_datagram else "udp"):
            raise OSError(errno.EPROTOTYPE, os.strerror(errno.EPROTOTYPE))
        if self._octet_count:
            framing = lib.SYSLOG3_OCTET
        elif self.framing is not None and not is_datagram:
            framing = FRAMINGS[self.framing]
        elif framing == lib.SYSLOG3_NUL:  # Sys::Syslog's choice on a Unix stream, not logger's
            framing = lib.SYSLOG3_LF
        return GivenWire(framing, is_local=is_local)


class Route(NamedTuple):
    """Mechanisms in order of preference, their target, and the seconds that a try may take."""

    mechanisms: tuple[str, ...]
    target: Target
    timeout: float

    @property
    def is_local(self) -> bool:
        """Whether the preferred mechanism leads to a daemon of this host."""
        return self.mechanisms[0] in _LOCAL


def routes(options: Options) -> list[Route]:
    """Return the routes, to be tried in this order until one can be opened.

    Raises :exc:`CommandError` for what can't be.
    """
    try:
        return [_route(options, chosen) for chosen in _choices(options)]
    except (ValueError, OSError) as error:
        raise CommandError(str(error)) from None


def _choices(options: Options) -> list[tuple[str, ...]]:
    if options.mechanisms:
        return [names(options.mechanisms)]
    if options.tls:
        return [("tls",)]
    if options.server is not None:
        return [(options.only,)] if options.only else [("udp",), ("tcp",)]
    return [(_DEFAULT,)]


def _route(options: Options, mechanisms: tuple[str, ...]) -> Route:
    is_local = mechanisms[0] in _LOCAL
    timeout = LOCAL_TIMEOUT if is_local else NETWORK_TIMEOUT
    if options.timeout is not None:
        timeout = check_timeout(options.timeout)
    return Route(mechanisms, _target(options, mechanisms), timeout)


def _target(options: Options, mechanisms: tuple[str, ...]) -> GivenTarget:
    tag = login_name() if options.tag is None else options.tag
    path = options.path
    if mechanisms == ("unix",):
        path = path or _PATH_LOG
        if len(os.fsencode(path)) >= PATH_ROOM:
            raise CommandError(f"openlog {path}: pathname too long")
    return GivenTarget(
        options,
        only=options.only if mechanisms == ("unix",) else None,
        ident=os.fsencode(tag).decode(errors="replace"),
        option=OPTIONS["pid"] if options.pid else 0,
        facility=options.priority & ~7,
        path=path,
        host=options.server or None,
        port=_port(options, mechanisms),
        framing=options.framing,
        ssl_context=_ssl_context(options) if "tls" in mechanisms else None,
    )


def _port(options: Options, mechanisms: tuple[str, ...]) -> str | int | None:
    if options.port is None and mechanisms == ("tcp",) and not options.mechanisms:
        return port_of([TCP_SERVICE], "tcp", TCP_PORT)
    return options.port


def _ssl_context(options: Options) -> ssl.SSLContext | None:
    if not (options.ca or options.cert):
        return None
    import ssl

    try:
        context = ssl.create_default_context(cafile=options.ca)
    except OSError as error:
        raise CommandError(f"--ca {options.ca}: {_why(error)}") from None
    if options.cert:
        try:
            context.load_cert_chain(options.cert, options.key)
        except OSError as error:
            given = f"--cert {options.cert}" + (f" --key {options.key}" if options.key else "")
            raise CommandError(f"{given}: {_why(error)}") from None
    return context


def _why(error: OSError) -> str:
    """Return the reason. The errors of PyPy's ssl module have a number but no text."""
    import ssl

    if isinstance(error, ssl.SSLError) or not error.errno:
        return error.strerror or str(error)
    return os.strerror(error.errno)
