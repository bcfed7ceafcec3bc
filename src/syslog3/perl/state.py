"""The state of the log that its mechanisms share."""

from __future__ import annotations

import os

from syslog3.perl.handle import Handle
from syslog3.perl.names import xlate
from syslog3.perl.native import Native
from syslog3.perl.target import Target

#: Mechanisms that do not show whether anybody receives.
_SILENT = ("native", "console", "eventlog")

#: Options that libc has, too.
_LIBC_OPTIONS = ("ndelay", "nowait", "perror", "pid")


class State:
    """The variables of Sys::Syslog that connecting and sending need."""

    def __init__(self) -> None:
        self.ident = ""
        self.facility: object = ""
        self.options: set[str] = set()
        self.target = Target()
        self.handle = Handle()
        self.native = Native()
        self.current: str | None = None

    def whoami(self, ident: str) -> str:
        """Return what stands before a message: the ident, with ``pid`` followed by the PID."""
        return f"{ident}[{os.getpid()}]" if "pid" in self.options else ident

    def connection_is_ok(self) -> bool:
        """Whether the connection has no pending error, which a write might not report."""
        return self.current in _SILENT or self.handle.is_quiet(self.target.timeout)

    def libc_option(self) -> int:
        """Return the options as openlog(3) takes them."""
        return sum(int(xlate(name)) for name in _LIBC_OPTIONS if name in self.options)

    def libc_facility(self) -> object:
        """Return the facility as openlog(3) takes it."""
        return xlate(self.facility)
