"""What goes wrong when a message is handed over."""

from __future__ import annotations


class SyslogError(OSError):
    """No mechanism took the message; a line for each that was tried says why."""


class SyslogWarning(UserWarning):
    """A message that was lost with ``nofatal``, or a mechanism that can't be used here."""
