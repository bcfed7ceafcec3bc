"""``%``-formatting of messages, and ``%m``."""

from __future__ import annotations

import sys

from syslog3.arguments.c_types import c_int, plain
from syslog3.compiled.binding import get_errno
from syslog3.errors import strerror


def error_text(errno: int | None) -> str:
    """Return the text of ``errno``, or of the current error if that is None."""
    if errno is not None:
        return strerror(c_int("errno", errno, "int or None"))
    handled = sys.exc_info()[1]
    if isinstance(handled, OSError):
        return handled.strerror or str(handled)
    return strerror(get_errno())


def render(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args
