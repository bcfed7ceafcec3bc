"""``SysLogHandler``: the standard library's handler with the delivery of :class:`syslog3.Log`."""

from __future__ import annotations

import contextlib
import errno
import logging
import socket
import threading
import weakref
from logging import Formatter
from logging.handlers import SYSLOG_UDP_PORT
from logging.handlers import SysLogHandler as Original
from sys import audit
from typing import TYPE_CHECKING, Any

from syslog3.arguments.layout import (
    DEFAULT_FORMATTER,
    FORMATTER_ATTRIBUTES,
    FORMATTER_FORMAT,
    layout_of,
)
from syslog3.arguments.record import (
    NEWLINES,
    check_newlines,
    encoded,
    extra,
    has_extra,
    level_number,
    nearest_level,
)
from syslog3.compiled.binding import lib
from syslog3.delivery.delivery import Delivery
from syslog3.delivery.message import Message
from syslog3.delivery.python_socket import Datagrams, SocketConnection, is_pythons_own, open_inet
from syslog3.log import Log
from syslog3.mechanisms import unix
from syslog3.mechanisms.base import Channel, Target, check_timeout
from syslog3.waiting.deadline import Deadline

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from syslog3.mechanisms.base import Connection

#: Default seconds that a record may wait, as for a ``Log``.
TIMEOUT = 1.0

_DEFAULT_ADDRESS: Any = ("localhost", SYSLOG_UDP_PORT)
_send = lib.syslog3_send_bytes
_logging: Any = logging

#: A flag of send(2): return at once. Windows has neither this nor AF_UNIX, for which it is.
_NOW = int(getattr(socket, "MSG_DONTWAIT", 0))


class _Pri(dict[int, str]):
    """How a message of each priority begins, priorities that syslog does not have included."""

    def __missing__(self, priority: int) -> str:
        return "<%d>" % priority  # noqa: UP031  (the original, which takes whatever %d does)


_PRI = _Pri((priority, f"<{priority}>") for priority in range(192))

#: What a user may override, and :meth:`SysLogHandler.emit` does without calling it.
_HOOKS = ("mapPriority", "encodePriority", "format")

#: The logger of ``logging.captureWarnings``.
_WARNINGS = "py.warnings"


class _Doing(threading.local):
    """What this thread is doing: a record that it logs meanwhile may be about that very thing."""

    delivering = False
    reporting = False


class SysLogHandler(Original):
    """Sends records as :class:`logging.handlers.SysLogHandler` does, each within a timeout.

    - ``address``: the path of a Unix socket, or the host and port of a collector
    - ``facility``: one of this class's ``LOG_*``, or a key of ``facility_names``
    - ``socktype``: ``socket.SOCK_STREAM`` or ``SOCK_DGRAM``; by default datagrams, and at a Unix
      socket whichever it takes
    - ``timeout``: seconds that a record waits at most, connecting included; None: 1
    - ``newlines`` in a record, as a traceback has them: ``"keep"``; ``"escape"``, as ``#012``; or
      ``"split"``, which makes a message of each line

    With these the bytes on the wire are the original's, and so are the hooks. With any keyword of
    :class:`syslog3.Log` beside them each record goes through such a log: ``ident``, ``option``,
    ``mechanism``, ``path``, ``host``, ``port``, ``format``, ``framing``, ``hostname``, ``mask``,
    ``structured_data``, ``ssl_context``. An ``address`` is its ``path``, or ``host`` and ``port``
    then, and ``extra={"msgid": …, "structured_data": …}`` travels as such.

    Raises :exc:`OSError`, as the original, when there is no such host or it refuses a TCP
    connection; :exc:`ValueError` and :exc:`TypeError` for what can't be. What goes wrong with a
    record goes to ``handleError``.
    """

    #: The log that sends the records; None where the handler's own socket does.
    log: Log | None = None

    #: What becomes of line feeds.
    newlines: str = "keep"

    unixsocket: bool = False

    _is_hooked = False
    _is_special = False
    _layout: str | None = None

    def __init__(
        self,
        address: str | tuple[str, int] | Sequence[Any] = _DEFAULT_ADDRESS,
        facility: int | str = Original.LOG_USER,
        socktype: int | None = None,
        timeout: float | None = None,
        *,
        newlines: str = "keep",
        **log_keywords: Any,
    ) -> None:
        logging.Handler.__init__(self)
        # JSON and YAML have lists where Python has tuples.
        self.address: Any = tuple(address) if isinstance(address, list) else address
        self.facility: Any = facility
        self.socktype: Any = socktype
        self.timeout = timeout
        self._doing = _Doing()
        self._seconds = check_timeout(timeout or TIMEOUT)
        self._socket: Any = None
        self._quick: Callable[[bytes, int], object] = _no_quick_way
        self._is_fresh = False
        self._opening: Deadline | None = None
        self.newlines = newlines
        if log_keywords:
            self.unixsocket = isinstance(address, str)
            self.log = Log(facility=0, timeout=self._seconds, **self._for_log(log_keywords))
        else:
            mechanism = _OwnSocket(self)
            self._delivery = Delivery({"socket": mechanism}, Target(ident=""), self._seconds)
            self.createSocket()

    def __setattr__(self, name: str, value: object) -> None:
        """Note what :meth:`emit` needs to know of an attribute, so that it need not look."""
        if name == "newlines":
            check_newlines(value)
        super().__setattr__(name, value)
        if name in _HOOKS:
            self._is_hooked = True
        elif name == "formatter":
            self._layout = layout_of(value)
        elif name in ("newlines", "log"):
            self._is_special = self.newlines != "keep" or self.log is not None

    def _for_log(self, keywords: dict[str, Any]) -> dict[str, Any]:
        """Return a log's keywords: the user's, and what the arguments beside them say."""
        if self.address is not _DEFAULT_ADDRESS:
            names = ("path",) if self.unixsocket else ("host", "port")
            values = (self.address,) if self.unixsocket else self.address
            for name, value in zip(names, values):
                if name in keywords:
                    raise TypeError(f"SysLogHandler: {name} and address are given: which is it?")
                keywords[name] = value
        if "mechanism" not in keywords:
            inet = "tcp" if self.socktype == socket.SOCK_STREAM else "udp"
            keywords["mechanism"] = "unix" if "path" in keywords else inet
        return keywords

    @property
    def socket(self) -> Any:
        """The socket, as in the original. Assigning another one makes the handler use that."""
        return self._socket

    @socket.setter
    def socket(self, sock: Any) -> None:
        self._socket = sock
        self._is_fresh = True
        self._quick = sock.send if _takes_at_once(sock) else _no_quick_way
        if self._opening is None and self.log is None:
            self._delivery.close()

    @socket.deleter
    def socket(self) -> None:
        self.socket = None  # unittest.mock deletes what it has put in a place

    def createSocket(self) -> None:
        """Open the socket. A Unix socket at which nobody listens yet is no error."""
        self.unixsocket = isinstance(self.address, str)
        if self.unixsocket:
            with contextlib.suppress(OSError):
                self._connect_unixsocket(self.address)
            return
        sock = open_inet(self.address, self.socktype or socket.SOCK_DGRAM, self._deadline())
        sock.settimeout(self._seconds)
        self.socktype = sock.type
        self.socket = sock

    def _connect_unixsocket(self, address: str) -> None:
        kind = socket.SOCK_DGRAM if self.socktype is None else self.socktype
        deadline = self._deadline()
        try:
            sock = unix.connected(address, kind, deadline)
        except OSError:
            if self.socktype is not None:
                raise
            kind = socket.SOCK_STREAM
            sock = unix.connected(address, kind, deadline)
        sock.setblocking(True)  # whoever uses it by hand expects that, as of the original's
        self.socktype = kind
        self.socket = sock

    def mapPriority(self, levelName: str) -> str:
        """Return the syslog level, a key of ``priority_names``, for the name of a logging level.

        ``priority_map`` decides. A level that is not in it is the syslog level of that name
        (``NOTICE``) if there is one, else the nearest level below it; a name that logging does not
        know is a ``warning``, which is what the original says of all of these.
        """
        level = self.priority_map.get(levelName)
        return self._nearest(levelName, level_number(levelName)) if level is None else level

    def emit(self, record: logging.LogRecord) -> None:
        """Send ``record``; what goes wrong goes to ``handleError``."""
        # What nearly every record needs is written out here, without a call that can be spared:
        # each costs a twentieth of what sending does.
        try:
            cls = self.__class__
            if (
                self._is_hooked
                or cls.mapPriority is not _map_priority
                or cls.encodePriority is not _encode_priority
                or cls.format is not _format
            ):
                text = self.format(record)
                priority = self.encodePriority(self.facility, self.mapPriority(record.levelname))
            else:
                formatter: Any = self.formatter
                if record.exc_info or record.exc_text or record.stack_info:
                    text = self.format(record)
                elif formatter is None and _logging._defaultFormatter is DEFAULT_FORMATTER:
                    text = record.message = record.getMessage()
                elif (
                    (layout := self._layout) is not None
                    and formatter._style._fmt is layout
                    and len(formatter.__dict__) == FORMATTER_ATTRIBUTES
                    and Formatter.format is FORMATTER_FORMAT
                ):
                    record.message = record.getMessage()
                    try:
                        text = layout % record.__dict__
                    except KeyError:  # the formatter has words for it
                        text = self.format(record)
                else:
                    text = self.format(record)
                facility = self.facility
                if facility.__class__ is str:
                    facility = self.facility_names[facility]
                try:
                    level = self.priority_names[self.priority_map[record.levelname]]
                    priority = facility << 3 | level
                except KeyError:
                    priority = self._priority(record)
            if self._is_special:
                self._emit_specially(record, priority, text)
                return
            message = self._message(priority, text)
            try:
                self._quick(message, _NOW)
            except OSError:
                self._deliver(record, self._send, message)
        except Exception:
            self._report(record)

    def flush(self) -> None:
        """Hand over what waits in the queue, if the handler has one, within the timeout."""
        if self.log is not None:
            self.log.flush()

    def close(self) -> None:
        """Close the connection; a record that comes later opens it again."""
        self.acquire()
        try:
            if self.log is not None:
                self.log.close()
            else:
                sock, self.socket = self._socket, None
                if sock is not None:
                    sock.close()
            logging.Handler.close(self)
        finally:
            self.release()

    def _priority(self, record: logging.LogRecord) -> int:
        """Return the priority of a record if no hook is overridden.

        A level that is not in the map has a number in the record, which mapPriority() is not told.
        """
        level = self.priority_map.get(record.levelname)
        if level is None:
            level = self._nearest(record.levelname, record.levelno)
        return self.encodePriority(self.facility, level)

    def _nearest(self, name: str, number: int | None) -> str:
        return nearest_level(name, number, self.priority_map, self.priority_names)

    def _message(self, priority: int, text: str) -> bytes:
        """Return what travels by the handler's own socket."""
        if self.ident:
            text = self.ident + text
        if self.append_nul:
            text += "\0"
        return encoded(_PRI[priority] + text)

    def _emit_specially(self, record: logging.LogRecord, priority: int, text: str) -> None:
        """Send a record by the log, or in a form without line feeds."""
        for line in [text] if self.newlines == "keep" else NEWLINES[self.newlines](text):
            if self.log is None:
                self._deliver(record, self._send, self._message(priority, line))
                continue
            if self.ident:
                line = self.ident + line
            if has_extra(record) or priority not in _PRI:
                self._deliver(record, self._log_all, self.log, record, priority, line)
            elif not self.log._stops[priority]:
                self._log_text(self.log, record, priority, line)

    def _log_text(self, log: Log, record: logging.LogRecord, priority: int, text: str) -> None:
        """Do what ``log.syslog()`` does, but go by :meth:`_deliver` only if C can't send it."""
        data = encoded(text)
        audit("syslog.syslog", priority, text)
        way = log._ways[priority]
        error = _send(way, data, len(data))
        if error:
            self._deliver(record, log._deliver, priority, data, None, None, way, error)

    def _log_all(self, log: Log, record: logging.LogRecord, priority: int, text: str) -> None:
        msgid = extra(record, "msgid")
        log.syslog(
            priority,
            encoded(text).decode(),
            msgid=None if msgid is None else str(msgid),
            structured_data=extra(record, "structured_data"),
        )

    def _send(self, message: bytes) -> None:
        way = self._delivery.ways[0]
        error = _send(way, message, len(message))
        if error:
            self._delivery.send(Message(0, message), way, error)

    def _deliver(self, record: logging.LogRecord, how: Callable[..., None], *what: Any) -> None:
        """Call ``how(*what)``, unless the record is about a delivery that this thread is making.

        ``logging.captureWarnings`` sends this package's own warnings here, too, and whoever has
        standard error logged sends what ``handleError`` prints.
        """
        doing = self._doing
        was_delivering = doing.delivering
        if doing.reporting or (was_delivering and record.name == _WARNINGS):
            return
        doing.delivering = True
        try:
            how(*what)
        finally:
            doing.delivering = was_delivering

    def _report(self, record: logging.LogRecord) -> None:
        doing = self._doing
        if doing.reporting:
            return
        doing.reporting = True
        try:
            self.handleError(record)
        finally:
            doing.reporting = False

    def _deadline(self) -> Deadline:
        return self._opening or Deadline(self._seconds)

    def _connect(self, target: Target, timeout: float) -> Connection:
        """Return a connection over the socket, which is opened again unless it is new."""
        self._opening = Deadline(timeout)
        try:
            if not (self._is_fresh and _is_open(self._socket)):
                self._open_again()
        finally:
            self._opening = None
        self._is_fresh = False
        sock = self._socket
        if not _is_open(sock):
            raise OSError(errno.ENOTCONN, "createSocket left no open socket")
        where = _shown(self.address)
        if not is_pythons_own(sock):
            return SocketConnection(self._send_by_methods, target.counter, where)
        if self._is_udp():
            datagrams = Datagrams(sock, lambda: self.address)
            return SocketConnection(datagrams.send, target.counter, where)
        wire = target.wire_of(lib.SYSLOG3_RAW, lib.SYSLOG3_DATAGRAM)
        return Channel(sock.dup(), wire, target.counter, where)

    def _open_again(self) -> None:
        was_there = self._socket is not None
        if was_there:
            self._socket.close()
        if not (was_there and self.unixsocket):
            self.createSocket()
        if self.unixsocket and not _is_open(self._socket):
            self._connect_unixsocket(self.address)  # raises the reason

    def _is_udp(self) -> bool:
        return not self.unixsocket and self.socktype == socket.SOCK_DGRAM

    def _send_by_methods(self, message: bytes, timeout: float) -> None:
        """Send by a socket of another class, with exactly the original's calls."""
        if self.unixsocket:
            self._socket.send(message)
        elif self._is_udp():
            self._socket.sendto(message, self.address)
        else:
            self._socket.sendall(message)


_map_priority = SysLogHandler.mapPriority
_encode_priority = SysLogHandler.encodePriority
_format = SysLogHandler.format


class _OwnSocket:
    """The mechanism of a handler without a log: its own socket, opened by its hooks."""

    def __init__(self, handler: SysLogHandler) -> None:
        self._handler = weakref.ref(handler)  # whose own delivery holds this

    def check(self, target: Target) -> None:
        """Do nothing: only connecting can tell."""

    def connect(self, target: Target, timeout: float) -> Connection:
        handler = self._handler()
        if handler is None:
            raise OSError(errno.EBADF, "its handler is gone")
        return handler._connect(target, timeout)


def _takes_at_once(sock: Any) -> bool:
    """Return whether ``sock`` takes a message whole or refuses it at once."""
    return (
        bool(_NOW)
        and is_pythons_own(sock)
        and (sock.family, sock.type) == (socket.AF_UNIX, socket.SOCK_DGRAM)
        and sock.gettimeout() is None
    )


def _shown(address: Any) -> str:
    return f"{address[0]} port {address[1]}" if isinstance(address, tuple) else str(address)


def _no_quick_way(message: bytes, flags: int) -> None:
    raise BlockingIOError(errno.EAGAIN, "only the delivery can tell")


def _is_open(sock: Any) -> bool:
    return sock is not None and not (is_pythons_own(sock) and sock.fileno() < 0)
