"""The functions and macros of Sys::Syslog: one log, whose calls take turns."""

from __future__ import annotations

import functools
import os
import threading
from collections.abc import Callable
from typing import TypeVar, cast

from syslog3.compiled.binding import lib
from syslog3.compiled.constants import LOG_FACMASK, LOG_PRIMASK
from syslog3.perl.log import Log
from syslog3.perl.scalars import c_int
from syslog3.waiting.held import with_lock

_log = Log()
_lock = threading.RLock()


def _renew_lock() -> None:
    global _lock
    _lock = threading.RLock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew_lock)


def openlog(
    ident: object = None, logopt: object = None, facility: object = None, *ignored: object
) -> bool | None:
    """Set what the following messages carry. Source: Sys::Syslog.

    ``ident`` stands before each message: by default the program's name. ``logopt`` is text with any
    of ``cons ndelay noeol nofatal nonul nowait perror pid`` in it, separated by what is no word;
    they stay until :func:`closelog`. ``facility``, a name or a number, is for messages that name
    none.

    Returns true; None when ``ndelay`` is set, no connection can be made and ``nofatal`` is set,
    too: without that it raises :exc:`syslog3.SyslogError`.
    """
    return with_lock(_lock, _log.openlog, ident, logopt, facility)


def syslog(
    priority: object = None, format: object = None, *args: object, errno: int | None = None
) -> bool | int:
    """Log ``format``, or ``sprintf(format, *args)``, with ``priority``. Source: Sys::Syslog.

    ``priority`` is a level, or a level and a facility: ``"mail|err"``, ``LOG_MAIL | LOG_ERR``,
    ``22``. ``%m`` is the text of the current error, ``errno`` if given, with or without ``args``.
    An end of line is added to a format that has none, and a NUL to what does not go through libc.

    Returns true when it was sent, 0 when the mask stopped it or nobody took it. Raises
    :exc:`TypeError` without priority or format, :exc:`ValueError` for a priority that does not
    exist and a conversion that Python lacks, :exc:`syslog3.SyslogError` when there is no connection
    (a warning, and 0, with ``nofatal``).
    """
    return with_lock(_lock, _log.syslog, priority, format, args, errno)


def closelog(*ignored: object) -> bool:
    """Close the log, forget ident, facility and options, and return true. Source: Sys::Syslog."""
    return with_lock(_lock, _log.closelog)


def setlogmask(mask: object = None, *ignored: object) -> int:
    """Let the levels in ``mask`` through from now on and return the mask of before; 0 only asks.

    ``~LOG_MASK(LOG_INFO)`` is all but one. It is this module's mask, not libc's. Source:
    Sys::Syslog.
    """
    return cast(int, with_lock(_lock, _log.setlogmask, mask))


def setlogsock(*args: object) -> bool | None:
    """Choose the mechanism, or several in order of preference. Source: Sys::Syslog.

    ``setlogsock(type)``, ``setlogsock(type, path)``, ``setlogsock(type, path, timeout)``, or one
    dict with any of ``type, path, timeout, host, port``. ``type`` is one of ``native eventlog tcp
    udp inet unix stream pipe console``, or a list of them; ``timeout``, in seconds, is how long
    each message waits for an error on its connection.

    Returns true when one of them can be used here, else None: then the default order is in force.
    Warns of each that can't. Raises :exc:`TypeError` and :exc:`ValueError` for what it can't read.
    """
    return with_lock(_lock, _log.setlogsock, args)


_Macro = TypeVar("_Macro", bound="Callable[..., int]")


def _macro(function: _Macro) -> _Macro:
    """Let ``function`` say what Perl says of arguments too many or too few."""
    names = function.__code__.co_varnames[: function.__code__.co_argcount]

    @functools.wraps(function)
    def call(*args: object) -> int:
        if len(args) != len(names):
            raise TypeError(f"Usage: Sys::Syslog::{function.__name__}({', '.join(names)})")
        return function(*map(c_int, args))

    return cast(_Macro, call)


@_macro
def LOG_MASK(pri: int) -> int:
    """Return the mask that lets only the level ``pri`` through."""
    return int(lib.syslog3_log_mask(pri))


@_macro
def LOG_UPTO(pri: int) -> int:
    """Return the mask that lets the levels up to ``pri`` through."""
    return int(lib.syslog3_log_upto(pri))


@_macro
def LOG_PRI(p: int) -> int:
    """Return the level in the priority ``p``. Not exported: neither does Sys::Syslog."""
    return p & LOG_PRIMASK


@_macro
def LOG_FAC(p: int) -> int:
    """Return the number of the facility in the priority ``p``, without its shift."""
    return (p & LOG_FACMASK) >> 3


@_macro
def LOG_MAKEPRI(fac: int, pri: int) -> int:
    """Return the priority of facility and level, as the system's header joins them."""
    return fac | pri
