"""``Log``: as many independent logs as you like."""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Sized
from itertools import islice
from operator import index
from sys import audit
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast

from syslog3.arguments import structured_data as sd
from syslog3.arguments.c_types import ABSENT, c_int, c_string, c_text, default_ident
from syslog3.arguments.message import render
from syslog3.arguments.priority import (
    LEVELS,
    OPTIONS,
    WIRE_PRIORITIES,
    option_bits,
    wire_facility,
    wire_priority,
)
from syslog3.compiled.binding import lib
from syslog3.compiled.constants import LOG_USER
from syslog3.compiled.queue import MOST_MESSAGES, OVERFLOWS
from syslog3.compiled.texts import Texts
from syslog3.delivery.delivery import Delivery
from syslog3.delivery.message import Batch, Message
from syslog3.errors import SyslogError, warn
from syslog3.mechanisms import DEFAULT, check_keywords, names
from syslog3.mechanisms.base import Target, check_timeout, program_name
from syslog3.waiting.deadline import Deadline

if sys.platform == "win32":
    from syslog3.windows import standard_error
else:
    from syslog3.delivery import standard_error

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterable, Sequence

    from syslog3.arguments.structured_data import StructuredData
    from syslog3.delivery.queued import QueuedDelivery

#: The mask that lets every level through.
_ALL = 0xFF

#: How many lines many() takes at a time.
_CHUNK = 1024

_send = lib.syslog3_send
_send_bytes = lib.syslog3_send_bytes
_encode = str.encode

_Init = TypeVar("_Init", bound="Callable[..., None]")


def _refuse_unknown_keywords(init: _Init) -> _Init:
    """Let an unknown keyword's error say which ones there are."""
    allowed = init.__code__.co_varnames[1 : init.__code__.co_argcount]
    allowed += tuple(init.__kwdefaults__ or ())

    @functools.wraps(init)
    def checked(self: object, *arguments: object, **keywords: object) -> None:
        unknown = [keyword for keyword in keywords if keyword not in allowed]
        if unknown:
            raise TypeError(
                f"Log: unknown keyword: {', '.join(unknown)} (allowed: {', '.join(allowed)})"
            )
        init(self, *arguments, **keywords)

    return cast(_Init, checked)


class LevelMethod(Protocol):
    """A method of :class:`Log` for one level."""

    def __call__(
        self,
        message: str,
        /,
        *args: object,
        errno: int | None = None,
        msgid: str | None = None,
        structured_data: StructuredData | None = None,
    ) -> None:
        """Log ``message``: see :meth:`Log.syslog`."""


class Log:
    """A log with an ident, options, facility, mask and mechanisms of its own.

    - ``ident``: what each message says it is from; by default ``sys.argv[0]`` after its last ``/``
    - ``option``: an OR of ``LOG_PID`` and the like, or names: ``"pid,nofatal"``
    - ``facility``: for the messages that name none: a number, or a name as ``"local0"``
    - ``mechanism``: how messages travel: one of ``"native"`` (libc's syslog(3)), ``"unix"``,
      ``"udp"``, ``"tcp"``, ``"inet"`` (tcp, then udp), ``"tls"``, ``"stream"`` (a device or file),
      ``"pipe"``, ``"console"``, ``"journal"`` and ``"eventlog"``, or several in order of
      preference; on Windows, which has only ``eventlog`` (the default there), ``udp``, ``tcp``,
      ``inet`` and ``tls``, the others give way to those with a warning
    - ``path``: of the socket, device or pipe; ``host`` and ``port`` (number or service) of the
      collector; by default the mechanism's own
    - ``timeout``: seconds that a call waits at most, connecting included; not for ``native``
    - ``format``: ``"rfc3164"`` or ``"rfc5424"``; ``framing`` on streams: ``"lf"``, ``"nul"`` or
      ``"octet"``; by default the mechanism's own
    - ``hostname``: for the formats that have one; by default the system's
    - ``mask``: what it lets through, as of ``LOG_UPTO(LOG_INFO)``
    - ``structured_data``: for every message, beside its own
    - ``ssl_context``: for ``tls``; by default certificate and name are verified against the
      system's authorities
    - ``queue``: how many messages may wait while calls return at once and a thread hands over; they
      share 1 KiB of memory each, at least 64 KiB; 0: none wait, each call hands over
    - ``overflow``: what happens when so many wait: ``"wait"`` until there is room, within the
      timeout; ``"drop-new"`` or ``"drop-old"``. What is dropped counts as lost, and a message says
      how many were

    Sources: syslog(3), Sys::Syslog, RFC 3164, RFC 5424, RFC 5425, RFC 6587. Raises
    :exc:`ValueError` and :exc:`TypeError` for what can't be, and names what can; with ``ndelay``
    :exc:`SyslogError` when nothing can be connected to.
    """

    #: What each message reads: the fastest kind of attribute.
    __slots__ = ("__dict__", "__weakref__", "_stops", "_ways")

    @_refuse_unknown_keywords
    def __init__(
        self,
        ident: str = ABSENT,
        option: int | str = 0,
        facility: int | str = LOG_USER,
        *,
        mechanism: str | Sequence[str] = DEFAULT,
        path: str | os.PathLike[str] | None = None,
        host: str | None = None,
        port: int | str | None = None,
        timeout: float = 1.0,
        format: str | None = None,
        framing: str | None = None,
        hostname: str | None = None,
        mask: int = _ALL,
        structured_data: StructuredData | None = None,
        ssl_context: ssl.SSLContext | None = None,
        queue: int = 0,
        overflow: str = "wait",
    ) -> None:
        name = default_ident() if ident is ABSENT else ident
        if name is not None:
            name = c_string("Log: ident", name).decode()
        self._option = option_bits("Log: option", option)
        self._facility = wire_facility("Log: facility", facility)
        mechanisms = names(mechanism)
        if self._option & OPTIONS["cons"] and "console" not in mechanisms:
            mechanisms = (*mechanisms, "console")
        if structured_data:
            sd.check(structured_data)
        where: dict[str, Any] = {
            "path": path,
            "host": host,
            "port": port,
            "format": format,
            "framing": framing,
            "hostname": hostname,
            "ssl_context": ssl_context,
        }
        target = Target(ident=name, option=self._option, facility=self._facility, **where)
        check_keywords(mechanisms, [key for key, value in where.items() if value is not None])
        self._ident = name
        self._structured_data = structured_data
        self._timeout = check_timeout(timeout)
        mask = c_int("Log: mask", mask)
        _check_queue(queue, overflow)
        audit("syslog.openlog", name, self._option, self._facility)
        self._delivery = _delivery(mechanisms, target, self._timeout, queue, overflow)
        # A message that is more than its text can't take one of C's ways.
        self._delivery.has_ways = not (structured_data or self._option & OPTIONS["perror"])
        self._ways = self._delivery.ways
        self._apply_mask(mask)
        if self._option & OPTIONS["ndelay"]:
            self._hand_over(self._delivery.open)

    # Each logs a message with its level, as syslog() does. The table of levels makes them, below.
    emerg: LevelMethod
    alert: LevelMethod
    crit: LevelMethod
    err: LevelMethod
    warning: LevelMethod
    notice: LevelMethod
    info: LevelMethod
    debug: LevelMethod

    def __enter__(self) -> Log:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<syslog3.Log {self.ident!r}: {self.sent} sent, {self.lost} lost>"

    def __reduce__(self) -> Any:
        raise TypeError("a Log has connections, which can't be copied or pickled: make another Log")

    @property
    def ident(self) -> str | None:
        """What each message says it is from; None where libc decides."""
        return self._ident

    @property
    def option(self) -> int:
        """The options, as bits."""
        return self._option

    @property
    def facility(self) -> int:
        """The facility of messages that name none."""
        return self._facility

    @property
    def timeout(self) -> float:
        """Seconds that a call waits at most."""
        return self._timeout

    @property
    def structured_data(self) -> StructuredData | None:
        """What every message carries beside its own."""
        return self._structured_data

    @property
    def sent(self) -> int:
        """How many messages were handed over; for ``native``, which reports nothing, to libc."""
        return self._delivery.sent

    @property
    def lost(self) -> int:
        """How many messages no mechanism took, or are known to have died with a connection."""
        return self._delivery.lost

    @property
    def pending(self) -> int:
        """How many messages wait in the queue, those included that are being handed over."""
        return self._delivery.pending

    def flush(self, timeout: float | None = None) -> bool:
        """Wait until all that was logged before is handed over; return whether it is.

        ``timeout``: seconds, by default the log's. False when they were too few, and when something
        was refused, since the last call, by all mechanisms. What finds no room in the queue is no
        part of this: :attr:`lost` counts it.
        """
        seconds = self._timeout if timeout is None else check_timeout(timeout)
        return self._delivery.flush(Deadline(seconds))

    def syslog(
        self,
        priority: int | str,
        message: str,
        /,
        *args: object,
        errno: int | None = None,
        msgid: str | None = None,
        structured_data: StructuredData | None = None,
    ) -> None:
        """Log ``message`` with ``priority``: a level, or a level and a facility.

        Without ``args`` and ``errno`` the message is text; with them it is a ``%`` format, as for
        :func:`syslog3.syslog`. ``msgid`` is the type of the message, ``structured_data`` maps each
        SD-ID to its parameters, ``{"id@32473": {"key": "value"}}``. Source: RFC 5424.

        Raises :exc:`SyslogError` when no mechanism takes it in time; with ``nofatal`` it is a
        :exc:`SyslogWarning`, and :attr:`lost` grows. Raises :exc:`ValueError` for a priority, SD-ID
        or PARAM-NAME that can't be, before anything is sent.
        """
        try:
            number = WIRE_PRIORITIES[type(priority)][priority]
        except KeyError:
            number = wire_priority(priority)
        if self._stops[number]:
            return
        if args or errno is not None or msgid is not None or structured_data:
            return self._log(number, message, args, errno, msgid, structured_data)
        # From here on as the methods of the levels: a call that they share would cost a twentieth.
        try:
            text = _encode(message)
        except TypeError:
            raise _no_text(message) from None
        audit("syslog.syslog", number, message)
        way = self._ways[number]
        error = _send_bytes(way, text, len(text)) if 0 in text else _send(way, text)
        if error:
            self._deliver(number, text, None, None, way, error)

    def many(self, priority: int | str, lines: Iterable[str]) -> int:
        """Log each of ``lines``, one message each, by few calls of C; return how many there were.

        As :meth:`syslog` else, but the lines are text, never formats. ``timeout`` is for all. When
        they fail, those of a list that are left count as lost; an iterator is left where it is. A
        line that is no text raises when those before it have been sent.
        """
        number = wire_priority(priority)
        if isinstance(lines, (str, bytes)):
            raise TypeError(f"many: lines must be several messages, not one {type(lines).__name__}")
        try:
            left = iter(lines)
        except TypeError:
            raise TypeError(
                f"many: lines must be an iterable of str, not {type(lines).__name__}"
            ) from None
        if self._stops[number]:
            return 0
        deadline = self._delivery.deadline()
        logged = 0
        while chunk := list(islice(left, _CHUNK)):
            texts, wrong = _encoded(chunk)
            for message in chunk[: len(texts)]:
                audit("syslog.syslog", number, message)
            batch = Batch(number, texts, self._structured_data)
            logged += len(texts)
            is_over = not self._deliver_all(batch, texts, deadline, _length(lines) - logged)
            if wrong is not None:
                raise wrong
            if is_over:
                break
        return logged

    def _deliver_all(self, batch: Batch, texts: Texts, deadline: Deadline, left: int) -> bool:
        """Hand a part of many()'s lines over; return whether the next can follow.

        When they fail the ``left`` ones count as lost, too.
        """
        try:
            self._delivery.send(batch, deadline=deadline)
        except SyslogError as error:
            self._delivery.lose(max(left, 0))
            self._fail(error)
            return False
        finally:
            if self._option & OPTIONS["perror"]:
                self._print(texts, deadline)
        return True

    def setlogmask(self, maskpri: int, /) -> int:
        """Let the levels in ``maskpri`` through from now on; return the mask of before.

        0 only asks.
        """
        maskpri = c_int("setlogmask: maskpri", maskpri)
        audit("syslog.setlogmask", maskpri)
        old = self._mask
        if maskpri:
            self._apply_mask(maskpri)
        return old

    def close(self) -> None:
        """Close the connections; the next message opens them again."""
        audit("syslog.closelog")
        self._disconnect()

    def _disconnect(self) -> None:
        """Close the connections, without an audit event."""
        self._delivery.close()

    def _deliver(
        self,
        priority: int,
        text: bytes,
        msgid: str | None = None,
        structured_data: StructuredData | None = None,
        *tried: Any,
    ) -> None:
        """Hand an encoded message over, without an audit event and whatever the mask says.

        ``tried``: the way that was tried, and what it said: see :meth:`Delivery.send`.
        """
        data = self._structured_data
        if structured_data:
            data = {**(data or {}), **structured_data}
        c_msgid = None if msgid is None else c_string("msgid", msgid)
        message = Message(priority, text, c_msgid, data)
        if not self._option & OPTIONS["perror"]:
            return self._hand_over(self._delivery.send, message, *tried)
        deadline = self._delivery.deadline()
        try:
            self._hand_over(self._delivery.send, message, deadline=deadline)
        finally:
            self._print([text], deadline)

    def _apply_mask(self, mask: int) -> None:
        """Let the levels that the mask stops be a function that does nothing."""
        self._mask = mask
        shown = None
        while shown != self._mask:  # another thread may have changed it meanwhile
            shown = self._mask
            self._stops = [not shown >> level & 1 for level in range(8)] * (len(self._ways) // 8)
            for level, number in LEVELS.items():
                if shown >> number & 1:
                    self.__dict__.pop(level, None)
                else:
                    self.__dict__[level] = _stopped

    def _log(
        self,
        priority: int,
        message: str,
        args: tuple[object, ...],
        errno: int | None = None,
        msgid: str | None = None,
        structured_data: StructuredData | None = None,
        **unknown: object,
    ) -> None:
        if unknown:
            raise TypeError(
                f"unknown keyword: {', '.join(unknown)} (allowed: errno, msgid, structured_data)"
            )
        if args or errno is not None:
            message = render(message, args, errno)
        text = c_text("message", message)
        if structured_data:
            sd.check(structured_data)
        audit("syslog.syslog", priority, message)
        if msgid is not None or structured_data:
            return self._deliver(priority, text, msgid, structured_data)
        self._send_text(priority, text)

    def _send_text(self, priority: int, text: bytes) -> None:
        """Hand an encoded text over, as :meth:`_deliver` does, by a way of C's if there is one."""
        way = self._ways[priority]
        error = _send_bytes(way, text, len(text))
        if error:
            self._deliver(priority, text, None, None, way, error)

    def _hand_over(self, how: Callable[..., None], *what: object, **keywords: object) -> None:
        try:
            how(*what, **keywords)
        except SyslogError as error:
            self._fail(error)

    def _fail(self, error: SyslogError) -> None:
        if not self._option & OPTIONS["nofatal"]:
            raise error
        warn(str(error))

    def _print(self, texts: Iterable[bytes], deadline: Deadline) -> None:
        """Write messages to standard error as well, as libc does for LOG_PERROR."""
        pid = f"[{os.getpid()}]" if self._option & OPTIONS["pid"] else ""
        tag = f"{program_name() if self._ident is None else self._ident}{pid}: "
        lines = (text.decode() for text in texts)
        standard_error.write(
            "".join(f"{tag}{line}" if line.endswith("\n") else f"{tag}{line}\n" for line in lines),
            deadline,
        )


def _check_queue(queue: int, overflow: str) -> None:
    """Raise :exc:`ValueError` or :exc:`TypeError` for what can't be, before anything is opened."""
    if isinstance(queue, bool):
        raise TypeError("Log: queue must be a number of messages, not bool")
    if not 0 <= c_int("Log: queue", queue) <= MOST_MESSAGES:
        raise ValueError(
            f"invalid queue: {queue} (allowed: up to {MOST_MESSAGES} messages; 0: no queue)"
        )
    if queue and sys.platform == "win32":
        raise ValueError("queue means nothing on this system: its sender is for POSIX's threads")
    if not isinstance(overflow, str) or overflow not in OVERFLOWS:
        raise ValueError(f"invalid overflow: {overflow!r} (allowed: {', '.join(OVERFLOWS)})")
    if overflow != "wait" and not queue:
        raise ValueError(f"overflow={overflow!r} means nothing without a queue")


def _delivery(
    mechanisms: Sequence[str], target: Target, timeout: float, queue: int, overflow: str
) -> Delivery | QueuedDelivery:
    if not queue:
        return Delivery(mechanisms, target, timeout)
    from syslog3.delivery.queued import QueuedDelivery

    return QueuedDelivery(mechanisms, target, timeout, index(queue), overflow)


def _level_method(name: str, level: int) -> Callable[..., None]:
    # Keywords by name, each with its default, would cost more than a dict that is empty.
    def method(self: Log, message: str, /, *args: object, **keywords: Any) -> None:
        if args or keywords:
            return self._log(level, message, args, **keywords)
        try:
            text = _encode(message)
        except TypeError:
            raise _no_text(message) from None
        audit("syslog.syslog", level, message)
        way = self._ways[level]
        error = _send_bytes(way, text, len(text)) if 0 in text else _send(way, text)
        if error:
            self._deliver(level, text, None, None, way, error)

    method.__wrapped__ = LevelMethod.__call__  # type: ignore[attr-defined]  # its signature
    method.__name__ = name
    method.__qualname__ = f"Log.{name}"
    method.__doc__ = f"Log ``message`` with level ``{name}``: see :meth:`syslog`."
    return method


for _name, _level in LEVELS.items():
    setattr(Log, _name, _level_method(_name, _level))


def _no_text(message: object) -> TypeError:
    return TypeError(f"message must be str, not {type(message).__name__}")


def _stopped(message: str, /, *args: object, **keywords: object) -> None:
    """Log nothing: the mask stops this level."""


def _encoded(lines: list[str]) -> tuple[Texts, Exception | None]:
    """Return the lines in UTF-8, up to the first that can't be, and what is wrong with that."""
    try:
        return Texts.of_lines(lines), None
    except (TypeError, UnicodeEncodeError) as error:
        wrong: Exception = error
    texts: list[bytes] = []
    try:
        for line in lines:
            texts.append(c_text("many: line", line))
    except (TypeError, UnicodeEncodeError) as error:  # which names the line
        wrong = error
    return Texts(texts), wrong


def _length(lines: Iterable[str]) -> int:
    """Return how many there are, 0 where that is not known."""
    return len(lines) if isinstance(lines, Sized) else 0
