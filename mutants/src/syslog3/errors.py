"""What goes wrong when a message is handed over."""

from __future__ import annotations

import sys
import warnings

if sys.platform == "win32":
    from syslog3.windows.errors import strerror
else:
    from os import strerror

__all__ = ["SyslogError", "SyslogWarning", "strerror", "warn"]


class SyslogError(OSError):
    """No mechanism took the message; a line for each that was tried says why."""

    #: Whether it may be otherwise later: a daemon that is away comes back, a path that is too long
    #: stays so.
    may_pass = True


class SyslogWarning(UserWarning):
    """A message that was lost with ``nofatal``, or a mechanism that can't be used here."""


def warn(text: str) -> None:
    """Give a :exc:`SyslogWarning` that points at whoever called this package."""
    level = 1
    frame = sys._getframe()
    while frame.f_back and str(frame.f_globals.get("__name__")).partition(".")[0] == "syslog3":
        frame = frame.f_back
        level += 1
    warnings.warn(text, SyslogWarning, stacklevel=level)
