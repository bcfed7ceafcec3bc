"""``Log``: as many independent logs as you like."""

from __future__ import annotations

import contextlib
import os
import sys
from sys import audit
from typing import TYPE_CHECKING, Any, NoReturn, Protocol

from syslog3.arguments import structured_data as sd
from syslog3.arguments.c_types import ABSENT, c_int, c_string, c_text, default_ident
from syslog3.arguments.message import render
from syslog3.arguments.priority import (
    LEVELS,
    OPTIONS,
    facility_number,
    option_bits,
    priority_number,
)
from syslog3.compiled.binding import lib
from syslog3.compiled.constants import LOG_PRIMASK, LOG_USER
from syslog3.delivery.delivery import QUICK, Batch, Delivery, Message
from syslog3.errors import SyslogError, warn
from syslog3.mechanisms import names
from syslog3.mechanisms.base import check_timeout, make_target, program_name

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterable, Sequence

    from syslog3.arguments.structured_data import StructuredData

#: The mask that lets every level through, and the highest priority there is: local7.debug.
_ALL = 0xFF
_HIGHEST = 191


_QUICK_US = int(QUICK * 1e6)
_send = lib.syslog3_channel_send


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

    ``ident``: what each message says it is from; by default ``sys.argv[0]`` after its last ``/``
    ``option``: an OR of ``LOG_PID`` and the like, or names: ``"pid,nofatal"``
    ``facility``: for the messages that name none: a number, or a name as ``"local0"``
    ``mechanism``: one, or several in order of preference
    ``path``: of the socket, device or pipe; ``host`` and ``port`` (number or service) of the
    collector; by default the mechanism's own
    ``timeout``: seconds that a call waits at most, connecting included; not for ``native``
    ``format``: ``"rfc3164"`` or ``"rfc5424"``; ``framing`` on streams: ``"lf"``, ``"nul"`` or
    ``"octet"``; by default the mechanism's own
    ``hostname``: for the formats that have one; by default the system's
    ``mask``: what it lets through, as of ``LOG_UPTO(LOG_INFO)``
    ``structured_data``: for every message, beside its own
    ``ssl_context``: for ``tls``; by default certificate and name are verified against the system's
    authorities

    Sources: syslog(3), Sys::Syslog, RFC 3164, RFC 5424, RFC 5425, RFC 6587. Raises
    :exc:`ValueError` and :exc:`TypeError` for what can't be, and names what can; with ``ndelay``
    :exc:`SyslogError` when nothing can be connected to.
    """

    def __init__(
        self,
        ident: str = ABSENT,
        option: int | str = 0,
        facility: int | str = LOG_USER,
        *,
        mechanism: str | Sequence[str] = "native",
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
        **unknown: NoReturn,
    ) -> None:
        if unknown:
            raise TypeError(
                f"Log: unknown keyword: {', '.join(unknown)} (allowed: ident, option, facility,"
                f" {', '.join(Log.__init__.__kwdefaults__ or ())})"
            )
        name = default_ident() if ident is ABSENT else ident
        if name is not None:
            c_string("Log: ident", name)
        self.option = option_bits("Log: option", option)
        self.facility = facility_number("Log: facility", facility)
        mechanisms = names(mechanism)
        if self.option & OPTIONS["cons"] and "console" not in mechanisms:
            mechanisms = (*mechanisms, "console")
        if structured_data:
            sd.check(structured_data)
        target = make_target(
            ident=name,
            option=self.option,
            facility=self.facility,
            path=path,
            host=host,
            port=port,
            format=format,
            framing=framing,
            hostname=hostname,
            ssl_context=ssl_context,
        )
        self.ident = name
        self.structured_data = structured_data
        self.timeout = check_timeout(timeout)
        mask = c_int("Log: mask", mask)
        audit("syslog.openlog", name, self.option, self.facility)
        self._delivery = Delivery(mechanisms, target, self.timeout)
        # A message that is more than its text can't take the short way.
        self._delivery.has_short_way = not (structured_data or self.option & OPTIONS["perror"])
        self._apply_mask(mask)
        if self.option & OPTIONS["ndelay"]:
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

    @property
    def sent(self) -> int:
        """How many messages were handed over; for ``native``, which reports nothing, to libc."""
        return self._delivery.sent

    @property
    def lost(self) -> int:
        """How many messages no mechanism took, or are known to have died with a connection."""
        return self._delivery.lost

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
        number = _priority(priority)
        if self._passes(number):
            self._log(number, message, args, errno, msgid, structured_data)

    def many(self, priority: int | str, lines: Iterable[str]) -> int:
        """Log each of ``lines``, one message each, in one call of C; return how many there were.

        As :meth:`syslog` else, but the lines are text, never formats. ``timeout`` is for all.
        """
        number = _priority(priority)
        if isinstance(lines, str):
            raise TypeError("many: lines must be several messages, not one str")
        if not self._passes(number):
            return 0
        messages = list(lines)
        try:
            texts = list(map(str.encode, messages))
        except TypeError:
            texts = [c_text("many: line", message) for message in messages]  # says what is wrong
        for message in messages:
            audit("syslog.syslog", number, message)
        if self.option & OPTIONS["perror"]:
            for text in texts:
                self._print(text)
        self._hand_over(self._delivery.send, Batch(number, texts, self.structured_data))
        return len(texts)

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
        self.disconnect()

    def disconnect(self) -> None:
        """Close the connections, without an audit event."""
        self._delivery.close()

    def deliver(
        self,
        priority: int,
        text: bytes,
        msgid: str | None = None,
        structured_data: StructuredData | None = None,
        *tried: Any,
    ) -> None:
        """Hand an encoded message over, without an audit event and whatever the mask says.

        ``tried``: the short way, if it was tried, and what it said: see :meth:`Delivery.send`.
        """
        if self.option & OPTIONS["perror"]:
            self._print(text)
        data = self.structured_data
        if structured_data:
            data = {**(data or {}), **structured_data}
        c_msgid = None if msgid is None else c_string("msgid", msgid)
        self._hand_over(self._delivery.send, Message(priority, text, c_msgid, data), *tried)

    def _apply_mask(self, mask: int) -> None:
        """Let the levels that the mask stops be a function that does nothing."""
        self._mask = mask
        for level, number in LEVELS.items():
            if mask >> number & 1:
                self.__dict__.pop(level, None)
            else:
                self.__dict__[level] = _stopped

    def _passes(self, priority: int) -> bool:
        return bool(self._mask >> (priority & LOG_PRIMASK) & 1)

    def _log(
        self,
        priority: int,
        message: str,
        args: tuple[object, ...],
        errno: int | None,
        msgid: str | None,
        structured_data: StructuredData | None,
    ) -> None:
        if args or errno is not None:
            message = render(message, args, errno)
        text = c_text("message", message)
        if structured_data:
            sd.check(structured_data)
        audit("syslog.syslog", priority, message)
        if msgid is not None or structured_data:
            return self.deliver(priority, text, msgid, structured_data)
        short_way = self._delivery.short_way
        error = _send(short_way, priority, text, len(text), _QUICK_US)
        if error:
            self.deliver(priority, text, None, None, short_way, error)

    def _hand_over(self, how: Callable[..., None], *what: object) -> None:
        try:
            how(*what)
        except SyslogError as error:
            if not self.option & OPTIONS["nofatal"]:
                raise
            warn(str(error))

    def _print(self, text: bytes) -> None:
        """Write the message to standard error as well, as libc does for LOG_PERROR."""
        pid = f"[{os.getpid()}]" if self.option & OPTIONS["pid"] else ""
        ident = program_name() if self.ident is None else self.ident
        end = "" if text.endswith(b"\n") else "\n"
        if sys.stderr is not None:  # a daemon may have none
            with contextlib.suppress(OSError, ValueError):
                sys.stderr.write(f"{ident}{pid}: {text.decode()}{end}")


def _level_method(name: str, level: int) -> Callable[..., None]:
    def method(
        self: Log,
        message: str,
        /,
        *args: object,
        errno: int | None = None,
        msgid: str | None = None,
        structured_data: StructuredData | None = None,
    ) -> None:
        if args or errno is not None or msgid is not None or structured_data:
            return self._log(level, message, args, errno, msgid, structured_data)
        try:
            text = message.encode()
        except AttributeError:
            raise TypeError(f"message must be str, not {type(message).__name__}") from None
        audit("syslog.syslog", level, message)
        short_way = self._delivery.short_way
        error = _send(short_way, level, text, len(text), _QUICK_US)
        if error:
            self.deliver(level, text, None, None, short_way, error)

    method.__name__ = name
    method.__qualname__ = f"Log.{name}"
    method.__doc__ = f"Log ``message`` with level ``{name}``: see :meth:`syslog`."
    return method


for _name, _level in LEVELS.items():
    setattr(Log, _name, _level_method(_name, _level))


def _stopped(message: str, /, *args: object, **keywords: object) -> None:
    """Log nothing: the mask stops this level."""


def _priority(priority: int | str) -> int:
    number = priority_number("syslog: priority", priority)
    if not 0 <= number <= _HIGHEST:
        raise ValueError(f"invalid priority: {number} (allowed: 0 to {_HIGHEST})")
    return number
