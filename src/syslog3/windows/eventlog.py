"""Windows' event log. Source: Sys::Syslog, whose types, categories and event numbers these are."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

from syslog3.compiled import types
from syslog3.compiled.binding import ffi, lib
from syslog3.compiled.constants import LOG_FACMASK
from syslog3.mechanisms.base import Plain, program_name
from syslog3.windows.registration import register

if TYPE_CHECKING:
    from syslog3.mechanisms.base import Target

#: A key of the registry has a name of no more characters, and no backslash in it.
_LONGEST_SOURCE = 255


def check(target: Target) -> None:
    """Nothing to look at: the event log is always there."""


def connect(target: Target, timeout: float) -> EventLog:
    return EventLog(target)


class EventLog(Plain):
    """The events of one ident. Windows has no deadline for them: it answers when it has done."""

    where = "the event log"

    def __init__(self, target: Target) -> None:
        ident = target.ident or program_name()
        self._source = EventSource(ident)
        self.counter = target.counter
        self._facility = target.facility
        self._before = f"{ident}[{os.getpid()}]: ".encode() if target.pid else b""

    def hand_over(self, priority: int, text: bytes, timeout: float) -> int:
        if not priority & LOG_FACMASK:
            priority |= self._facility
        return self._source.report(priority, self._before + text)


class EventSource:
    """What events come from: registered under the ident, as far as the user may."""

    def __init__(self, ident: str) -> None:
        name = ident.replace("\\", "/")[:_LONGEST_SOURCE]
        register(name)
        error = ffi.new(types.ERROR)
        opened = lib.syslog3_eventlog_open(name.encode(), error)
        if not opened:
            raise _windows_error(error[0])
        self._c = ffi.gc(opened, lib.syslog3_eventlog_close)

    def report(self, priority: int, text: bytes) -> int:
        """Report an event whose text is UTF-8; return 0 or an errno."""
        # A NUL would be the end: it travels as it does in a datagram.
        text = text.replace(b"\0", b"#000")
        error = lib.syslog3_eventlog_report(self._c, priority, text, len(text))
        return _windows_error(error).errno or errno.EIO if error else 0


def _windows_error(number: int) -> OSError:
    """Return the error, with the errno that Python has for Windows' ``number``."""
    return OSError(0, str(ffi.getwinerror(number)[1]).rstrip(), None, number)
