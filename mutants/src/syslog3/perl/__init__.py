"""Sys::Syslog for Python: what a Perl program says to it, said here, has the same effect.

``openlog``, ``syslog``, ``closelog``, ``setlogmask``, ``setlogsock``, the macros and all constants,
and the variables ``host`` and ``facility``, which can be assigned (``syslog3.perl.host =
"loghost"``). The bytes on every mechanism, what calls return, and the words of errors and warnings
are those of Sys::Syslog 0.36, Debian's; ``tests/peers/perl`` runs both side by side.
docs/porting-from-perl.md is for those who bring a script over.

What is Perl's own is Python's here

- True is ``True``, undef is ``None``, and 0 is 0: of :func:`syslog`, that the mask stopped the
  message or nobody took it. Arguments may be anything: ``None`` is empty, text is a number as far
  as it begins with one, too few arguments are empty, too many are left out.
- What croaks raises: :exc:`syslog3.SyslogError`, an :exc:`OSError`, when there is no connection;
  :exc:`TypeError` for arguments missing or too many; :exc:`ValueError` for wrong ones. What warns
  gives a :exc:`syslog3.SyslogWarning`. Perl's own warnings (undefined values, numbers that are
  none) are not given.
- ``$!``, for ``%m``, is the keyword ``errno`` of :func:`syslog`, else the :exc:`OSError` being
  handled, else the thread's ``errno`` as cffi keeps it.
- Text travels as UTF-8. Bytes, and text with the surrogates that stand for bytes, travel as they
  are. Widths, precisions and ``%c`` count characters; in Perl bytes, without ``use utf8``.
- Numbers are not clipped at 64 bits. The conversions that Python's ``%`` lacks, ``%b``, ``%B``,
  ``%a``, ``%A``, ``%D``, ``%U``, ``%O``, ``%n``, ``%p``, ``%vd`` and ``%2$s``, are
  :exc:`ValueError`.
- Threads take turns. Connecting, name look-up included, takes as long as the system takes, as in
  Perl: Sys::Syslog's timeout is for errors that come in before a message. A broken connection sends
  no SIGPIPE. A descriptor of ours that somebody else
  closed, and whose number another file has now, is left alone.

Where Sys::Syslog's documentation and its code differ, the documentation holds here

- ``nofatal`` makes warnings of errors; the code knows it only in the first ``openlog``.
- Without ``openlog`` the ident is the format's shortest prefix that ends in ``:``, and not part of
  the message then; the code takes the program's name. Here that is for a format without such a
  prefix, and for one whose prefix is empty, begins with a blank, or has a ``%``: what is not known
  yet.
- The ident, and ``pid``, are on every message; the code tells libc only when it connects, so that
  with ``native`` a second ``openlog`` changes nothing.
- ``noeol`` and ``nonul`` mean nothing to ``native``, but for the end of line; the code adds -1 to
  libc's options for each, so that some that nobody gave come and others go.
- ``setlogsock`` with a mechanism that does not exist raises; the code warns and returns 0. In a
  list, of which the documentation does not speak, a name that does not exist is left out with a
  warning, as in the code. ``setlogsock`` returns undef, not 0, when no mechanism can be used.
- ``host`` is where ``tcp`` and ``udp`` go. The code replaces it, unless a port is set, with the
  path, be it an earlier call's, or undef. Here only with a path given in the same call, without a
  host: ``setlogsock("udp", "loghost")``; and for that form also when a port is set.
- ``unix`` tries ``/dev/conslog``, too, if nothing before it can be written to.
- ``console`` writes to the console; the code leaves the message in a buffer and exits.
- A message that fails over to ``native`` is the message; the code hands libc the line that it made,
  with priority and time, for the mechanism before.
- The timeout is 0.25 s on macOS; in the code 1 ms.

Where the documentation is silent, and the code would lose something

- A NUL in a message or ident travels by ``native`` as ``#000``; libc would take it for the end.
- A console that vanished is not created as a file that nobody reads: the next mechanism takes over.

All else is as in the code, what looks odd included: options add up until ``closelog``; ``"KERN"``,
other than ``"kern"``, is a level; a call tries the first mechanism again after 60 s only if it took
that long.

For programs that are not brought over, :class:`syslog3.Log` is the better choice: no call of it
waits longer than it may, and a daemon's restart loses nothing.

Source: Sys::Syslog 0.36, its documentation first.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import ModuleType

from syslog3.compiled import constants
from syslog3.compiled.constants import *  # noqa: F403
from syslog3.perl import functions
from syslog3.perl.functions import LOG_FAC as LOG_FAC
from syslog3.perl.functions import LOG_MAKEPRI as LOG_MAKEPRI
from syslog3.perl.functions import (
    LOG_MASK,
    LOG_UPTO,
    closelog,
    openlog,
    setlogmask,
    setlogsock,
    syslog,
)
from syslog3.perl.functions import LOG_PRI as LOG_PRI


class _Module(ModuleType):
    """A module whose variables are the log's: assigning them takes effect."""

    @property
    def host(self) -> object:
        return functions._log.target.host

    @host.setter
    def host(self, host: object) -> None:
        functions._log.target.host = host

    @property
    def facility(self) -> object:
        return functions._log.facility

    @facility.setter
    def facility(self, facility: object) -> None:
        functions._log.facility = facility

    @property
    def clock(self) -> Callable[[], float]:
        return functions._log.clock

    @clock.setter
    def clock(self, clock: Callable[[], float]) -> None:
        functions._log.clock = clock


sys.modules[__name__].__class__ = _Module

# As Sys::Syslog: not LOG_FAC, LOG_PRI and LOG_MAKEPRI, which it has, too.
__all__ = ["LOG_MASK", "LOG_UPTO", "closelog", "openlog", "setlogmask", "setlogsock", "syslog"]
__all__ += constants.__all__
