"""Sys::Syslog for Python: what a Perl program says to it, said here, does the same."""

from __future__ import annotations

import functools
import os
import sys
import threading
from collections.abc import Callable
from types import ModuleType
from typing import TypeVar, cast

from syslog3 import constants
from syslog3.binding import lib
from syslog3.constants import *  # noqa: F403
from syslog3.constants import LOG_FACMASK, LOG_PRIMASK
from syslog3.perl.log import Log
from syslog3.perl.scalars import c_int

#: The host that ``tcp`` and ``udp`` send to; None: this one. Perl's ``$Sys::Syslog::host``.
host: object

#: The facility of messages that name none: what openlog() got. Perl's ``$Sys::Syslog::facility``.
facility: object

#: What time it is, in seconds: for tests, which move it. It decides when to try again, not what
#: time messages bear.
clock: Callable[[], float]

_log = Log()
_lock = threading.RLock()


def _renew_lock() -> None:
    global _lock
    _lock = threading.RLock()


os.register_at_fork(after_in_child=_renew_lock)


def openlog(
    ident: object = None, logopt: object = None, facility: object = None, *ignored: object
) -> bool | None:
    with _lock:
        return _log.openlog(ident, logopt, facility)


def syslog(
    priority: object = None, format: object = None, *args: object, errno: int | None = None
) -> bool | int:
    with _lock:
        return _log.syslog(priority, format, args, errno)


def closelog(*ignored: object) -> bool:
    with _lock:
        return _log.closelog()


def setlogmask(mask: object = None, *ignored: object) -> int:
    with _lock:
        return cast(int, _log.setlogmask(mask))


def setlogsock(*args: object) -> bool | None:
    with _lock:
        return _log.setlogsock(args)


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


class _Module(ModuleType):
    """What can be assigned in this module takes effect: the variables are the log's own."""

    @property
    def host(self) -> object:
        return _log.target.host

    @host.setter
    def host(self, host: object) -> None:
        _log.target.host = host

    @property
    def facility(self) -> object:
        return _log.facility

    @facility.setter
    def facility(self, facility: object) -> None:
        _log.facility = facility

    @property
    def clock(self) -> Callable[[], float]:
        return _log.clock

    @clock.setter
    def clock(self, clock: Callable[[], float]) -> None:
        _log.clock = clock


sys.modules[__name__].__class__ = _Module

__all__ = ["LOG_MASK", "LOG_UPTO", "closelog", "openlog", "setlogmask", "setlogsock", "syslog"]
__all__ += constants.__all__
