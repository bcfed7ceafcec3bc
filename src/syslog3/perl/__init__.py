"""Sys::Syslog for Python: the calls of a Perl program, with the same effect.

``openlog``, ``syslog``, ``closelog``, ``setlogmask``, ``setlogsock``, the macros and all constants,
and the variables ``host`` and ``facility``, which can be assigned: ``syslog3.perl.host =
"loghost"``. The bytes on every mechanism, the return values, and the words of errors and warnings
are those of Sys::Syslog 0.36, Debian's; ``tests/peers/perl`` runs both side by side.
docs/porting-from-perl.md shows how to bring a script over.

How Perl's own notions look in Python

- True is ``True`` and undef is ``None``. :func:`syslog` returns 0 when the mask stopped the message
  or nobody took it. Arguments may be anything: ``None`` is empty, text counts as the number that it
  begins with, missing arguments are empty, and surplus ones are ignored.
- What croaks in Perl raises here: :exc:`syslog3.SyslogError`, an :exc:`OSError`, when there is no
  connection; :exc:`TypeError` for a wrong number of arguments; :exc:`ValueError` for wrong values.
  What warns gives a :exc:`syslog3.SyslogWarning`. The warnings of Perl itself, of undefined values
  and text that is no number, are not given.
- ``$!``, for ``%m``, is the keyword ``errno`` of :func:`syslog`, else the :exc:`OSError` being
  handled, else the thread's ``errno`` as cffi keeps it.
- Text travels as UTF-8; bytes, and text with the surrogates that stand for bytes, travel unchanged.
  Widths, precisions and ``%c`` count characters; Perl without ``use utf8`` counts bytes.
- Numbers are not clipped at 64 bits. The conversions that Python's ``%`` lacks, ``%b``, ``%B``,
  ``%a``, ``%A``, ``%D``, ``%U``, ``%O``, ``%n``, ``%p``, ``%vd`` and ``%2$s``, are
  :exc:`ValueError`.
- Threads take turns. Connecting and looking up names take as long as the system takes, as in Perl:
  Sys::Syslog's timeout is only how long it looks for errors before a message. A broken connection
  sends no SIGPIPE. If somebody closes our descriptor and its number goes to another file, that file
  is left alone.

Where Sys::Syslog's documentation and code differ, this follows the documentation

- ``nofatal`` turns errors into warnings; the code heeds it only in the first ``openlog``.
- Without ``openlog`` the ident is the shortest prefix of the format that ends in ``:``, which is
  then not part of the message; the code uses the program's name, and so does this where there is
  no such prefix, or it is empty, begins with a blank, or has a ``%`` in it.
- Ident and ``pid`` are on every message; the code tells libc only when it connects, so that with
  ``native`` a second ``openlog`` changes nothing.
- ``noeol`` and ``nonul`` mean nothing to ``native``, except for the end of line; the code adds -1
  to libc's options for each, which turns some on that nobody gave, and others off.
- ``setlogsock`` raises for a mechanism that does not exist; the code warns and returns 0. In a
  list, which the documentation does not mention, such a name is left out with a warning, as in the
  code. ``setlogsock`` returns undef, not 0, when no mechanism can be used.
- ``host`` is where ``tcp`` and ``udp`` go. Unless a port is set, the code replaces it by the path,
  even an earlier call's, or undef. Here only a path in the same call replaces it, if no host is
  given: ``setlogsock("udp", "loghost")``; and that works with a port set, too.
- ``unix`` also tries ``/dev/conslog``, if nothing before it can be written to.
- ``console`` writes to the console; the code leaves the message in a buffer and exits.
- A message that fails over to ``native`` is the message itself; the code hands libc the line that
  it made for the mechanism before, with priority and time.
- The timeout is 0.25 s on macOS; in the code 1 ms.

Where the documentation is silent, and the code would lose something

- A NUL in a message or ident travels by ``native`` as ``#000``; libc would take it for the end.
- A console that has vanished is not created as a file that nobody reads: the next mechanism is
  tried.

Everything else is as in the code, oddities included: options add up until ``closelog``; ``"KERN"``,
unlike ``"kern"``, is a level; a call goes back to the first mechanism after 60 s only if the call
took that long.

For new programs :class:`syslog3.Log` is the better choice: no call of it waits longer than its
timeout, and a daemon's restart loses nothing.

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
