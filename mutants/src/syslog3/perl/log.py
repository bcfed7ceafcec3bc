"""The state of Sys::Syslog and what its functions do with it."""

from __future__ import annotations

import contextlib
import os
import re
import sys
import time
from collections.abc import Iterator
from typing import Any

from syslog3.arguments.message import error_text
from syslog3.compiled.binding import get_errno
from syslog3.compiled.constants import LOG_DEBUG, LOG_USER
from syslog3.errors import SyslogError, warn
from syslog3.perl.connecting import CONNECT, Message, Send, Unavailable
from syslog3.perl.names import parse_priority, xlate
from syslog3.perl.scalars import integer, number, octets, text, truth
from syslog3.perl.sprintf import insert_error, sprintf
from syslog3.perl.state import State
from syslog3.perl.target import parse_request, parse_type

_OPTIONS = {"ndelay", "noeol", "nonul", "nowait", "perror", "pid"}

#: Seconds after which a message that still looks for its way starts again with the first mechanism.
_RETRY_AFTER = 60


class Log(State):
    """The one log of a program."""

    def __init__(self) -> None:
        super().__init__()
        self.clock = time.time
        self._mask: Any = (1 << (LOG_DEBUG + 1)) - 1
        self._is_fatal = True
        self._guesses_ident = True
        self._connected = False
        self._send: Send | None = None
        self._fallback: list[str] = []
        self._transmitted = False

    def openlog(self, ident: object, logopt: object, facility: object) -> bool | None:
        options = set(re.findall(r"\w+", text(logopt), re.ASCII))
        self._guesses_ident = False
        self.ident = text(ident) if truth(ident) else _default_ident()
        self.facility = facility if truth(facility) else LOG_USER
        self.options |= options & _OPTIONS
        self._is_fatal = "nofatal" not in options
        return self._connect() if "ndelay" in self.options else True

    def closelog(self) -> bool:
        if self._connected:
            self._disconnect()
        self.options.clear()
        self.ident = self.facility = ""
        return True

    def setlogmask(self, mask: object) -> Any:
        old = self._mask
        if number(mask) != 0:
            self._mask = mask
        return old

    def setlogsock(self, args: tuple[object, ...]) -> bool | None:
        request = parse_request(args)
        names = parse_type(request.type, warn)
        if self._connected:
            self._disconnect()
        self._transmitted = False
        self._fallback = []
        return self.target.choose(names, request, warn) or None

    def syslog(
        self, priority: object, format: object, args: tuple[object, ...], errno: int | None
    ) -> bool | int:
        if not self.ident:
            self.openlog(None, None, None)
            self._guesses_ident = True
        if priority is None:
            raise TypeError("syslog: expecting argument $priority")
        if format is None:
            raise TypeError("syslog: expecting argument $format")
        parsed = parse_priority(priority)
        if not 1 << parsed.level & integer(self._mask):
            return 0
        with self._facility_for_one_message(parsed.facility_name):
            facility = parsed.facility
            if facility is None:
                self.facility = self.facility if truth(self.facility) else "user"
                facility = xlate(self.facility)
            if not self._connected:
                self._connect()
            ident, body = self._split_ident(text(format))
            message = Message(ident, parsed.level, facility, self._render(body, args, errno))
            sys.audit("syslog.syslog", parsed.level | integer(facility), message.text)
            self._print_to_stderr(message)
            return self._deliver(message)

    @contextlib.contextmanager
    def _facility_for_one_message(self, name: str | None) -> Iterator[None]:
        own = self.facility
        if name is not None:
            self.facility = name
        try:
            yield
        finally:
            self.facility = own

    def _split_ident(self, format: str) -> tuple[str, str]:
        """Return ident and format; without openlog() the former is what the latter begins with."""
        prefix, colon, rest = format.partition(":")
        if not self._guesses_ident or not colon or "%" in prefix or not prefix[:1].strip():
            return self.ident, format
        return prefix, rest[1:] if rest[:1].isspace() else rest

    def _render(self, format: str, args: tuple[object, ...], errno: int | None) -> str:
        if "%m" in format:
            error = _current_error(errno)
            format = insert_error(format, error.replace("%", "%%") if args else error)
        if "noeol" not in self.options and "\n" not in format:
            format += "\n"
        return sprintf(format, args) if args else format

    def _print_to_stderr(self, message: Message) -> None:
        """Do what ``perror`` asks for; libc does it itself."""
        if "perror" not in self.options or self.current == "native" or sys.stderr is None:
            return
        end = "" if "\n" in message.text else "\n"
        line = f"{self.whoami(message.ident)}: {message.text}{end}"
        with contextlib.suppress(OSError, ValueError):  # it is closed
            sys.stderr.flush()
            if hasattr(sys.stderr, "buffer"):
                sys.stderr.buffer.write(octets(line))
            else:
                sys.stderr.write(line)
            sys.stderr.flush()

    def _deliver(self, message: Message) -> bool | int:
        """Hand ``message`` over, by the next mechanism if one fails. 0: none took it."""
        failed: str | None = None
        failed_at = 0
        while self._fallback or self._send:
            if failed and int(self.clock()) - failed_at > _RETRY_AFTER:
                self._start_again()
            if self._connected and not self.connection_is_ok():
                failed = failed or self.current
                failed_at = int(self.clock())
                self._disconnect()
            if not self._connected:
                self._connect()
            if failed == self.current:
                failed = None
            if self._send:
                if self._send(message):
                    self._transmitted = True
                    return True
                self._disconnect()
        return 0

    def _start_again(self) -> None:
        self._fallback = []
        self._disconnect()
        self._transmitted = False
        self._connect()

    def _connect(self) -> bool | None:
        """Connect to the first mechanism that answers. None: there is none, and ``nofatal`` set."""
        self._fallback = self._fallback or [*self.target.mechanisms]
        if self._transmitted and self.current:
            self._fallback.insert(0, self.current)
        self._connected = self._transmitted = False
        reasons = ["no connection to syslog available"]
        while self._fallback:
            mechanism = self._fallback.pop(0)
            try:
                self._send = CONNECT[mechanism](self)
            except Unavailable as reason:
                reasons.append(str(reason))
                continue
            self._connected = True
            self.current = mechanism
            return True
        self._fail("\n\t- ".join(reasons))
        return None

    def _fail(self, reason: str) -> None:
        if self._is_fatal:
            raise SyslogError(reason)
        warn(reason)

    def _disconnect(self) -> None:
        self._connected = False
        self._send = None
        if self.current in ("native", "eventlog"):
            self.native.close()
            self._fallback.insert(0, self.current)
            self.current = None
        else:
            self.handle.close()


def _default_ident() -> str:
    argv0 = sys.argv[0] if getattr(sys, "argv", None) else ""
    return os.path.basename(argv0.rstrip("/")) or argv0[:1] or _user_name() or "syslog"


def _user_name() -> str:
    try:
        return os.getlogin()
    except OSError:  # no terminal
        pass
    try:
        import pwd

        return pwd.getpwuid(os.getuid()).pw_name
    except (ImportError, KeyError):
        return ""


def _current_error(errno: int | None) -> str:
    """Return what Perl's ``$!`` would be as text: empty where there is no error."""
    if errno is None and not isinstance(sys.exc_info()[1], OSError):
        errno = get_errno()
    return "" if errno == 0 else error_text(errno)
