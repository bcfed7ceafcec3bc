"""``openlog``, ``syslog``, ``closelog``, ``setlogmask``: the process's own log.

A drop-in for the standard library's ``syslog`` (3.13): the same signatures, effects, exceptions and
audit events. What the standard library answers with :exc:`TypeError` means something here: text in
place of numbers, and arguments after the message. Sources: docs.python.org, module ``syslog``;
syslog(3).
"""

from __future__ import annotations

from sys import audit

from syslog3 import logsock
from syslog3.arguments.c_types import ABSENT, c_int, c_string, default_ident
from syslog3.arguments.message import render
from syslog3.arguments.priority import LIBC_OPTIONS, facility_number, option_bits, priority_number
from syslog3.compiled.binding import IN_MAIN_INTERPRETER, ffi, lib
from syslog3.compiled.constants import LOG_INFO, LOG_USER
from syslog3.compiled.mask import STOPPED, note_change

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import Mapping, Sequence
    from typing import Any, overload

#: The arguments of the openlog() in force.
_arguments: list[Any] = []

_c_syslog = lib.syslog3_syslog


def LOG_MASK(pri: int, /) -> int:
    """Return the mask that lets only the level ``pri`` through. Source: setlogmask(3)."""
    return int(lib.syslog3_log_mask(c_int("LOG_MASK: pri", pri)))


def LOG_UPTO(pri: int, /) -> int:
    """Return the mask that lets the levels up to ``pri`` through. Source: setlogmask(3)."""
    return int(lib.syslog3_log_upto(c_int("LOG_UPTO: pri", pri)))


def openlog(ident: str = ABSENT, logoption: int | str = 0, facility: int | str = LOG_USER) -> None:
    """Set what the following messages carry. Source: openlog(3).

    ``ident`` stands before each message: by default ``sys.argv[0]`` after its last ``/``; where
    there is none, libc decides. ``logoption`` is an OR of ``LOG_PID`` and the like, or their names:
    ``"ndelay,pid"``. ``facility``, a number or a name as ``"local0"``, is for the messages that
    name none.

    Raises :exc:`RuntimeError` in a subinterpreter, :exc:`ValueError` for an ident with a NUL in it
    and a name that does not exist, :exc:`OverflowError` for a number that is none of C's. What was
    in force then stays in force.
    """
    if not IN_MAIN_INTERPRETER:
        raise RuntimeError("subinterpreter can't use syslog.openlog()")
    if logsock.chosen is not None:
        logsock.openlog(ident, logoption, facility)
    else:
        _open_native(ident, logoption, facility)
    _arguments[:] = ident, logoption, facility


def _open_native(ident: str, logoption: int | str, facility: int | str) -> None:
    if ident is ABSENT:
        name = default_ident()
        c_ident = ffi.NULL if name is None else c_string("openlog: ident", name)
    else:
        name = ident
        c_ident = c_string("openlog: ident", ident)
    option = option_bits("openlog: logoption", logoption)
    if isinstance(logoption, str):
        option &= LIBC_OPTIONS
    facility = facility_number("openlog: facility", facility)
    audit("syslog.openlog", name, option, facility)
    if lib.syslog3_openlog(c_ident, option, facility):
        raise MemoryError
    note_change()


if TYPE_CHECKING:

    @overload
    def syslog(
        priority: int | str, message: str, /, *args: object, errno: int | None = None
    ) -> None: ...

    @overload
    def syslog(message: str, /, *, errno: int | None = None) -> None: ...


def syslog(priority: Any, message: Any = None, /, *args: object, errno: int | None = None) -> None:
    """Log ``message`` with ``priority``, by default ``LOG_INFO``. Source: syslog(3).

    ``priority`` is a level, or a level and a facility: ``LOG_MAIL | LOG_ERR`` or ``"mail|err"``.
    Without ``args`` and ``errno`` the message is text; with them it is a ``%`` format, in which
    ``%m`` is the text of the current error: of ``errno`` if given, else of the :exc:`OSError` being
    handled, else of the thread's ``errno`` as cffi keeps it.

    A message that the mask stops costs next to nothing: it is not formatted, nor looked at in any
    other way. Opens the log the first time; in a subinterpreter, where that can't be,
    :exc:`RuntimeError`. Raises :exc:`ValueError` for a message with a NUL in it and for a priority
    that does not exist, :exc:`UnicodeEncodeError` for one with a lone surrogate.
    """
    if message is None:
        priority, message = LOG_INFO, priority
    try:
        stopped = STOPPED[priority]
    except (TypeError, IndexError):  # text, or a number beyond the table
        priority, stopped = priority_number("syslog: priority", priority), 0
    if stopped:
        audit("syslog.syslog", priority, message)
        return
    if args or errno is not None:
        message = _render_unless_masked(priority, message, args, errno)
    try:
        c_message = message.encode()
    except AttributeError:
        raise TypeError(f"syslog: message must be str, not {type(message).__name__}") from None
    if "\0" in message:
        c_string("syslog: message", message)
    if priority.__class__ is not int:  # cffi asks for more than the standard library's __index__
        priority = priority_number("syslog: priority", priority)
    audit("syslog.syslog", priority, message)
    if _c_syslog(priority, c_message):
        _open_and_send(priority, c_message)


def _open_and_send(priority: int, c_message: bytes) -> None:
    """Send a message that libc was not handed: its log is not open, or not what was chosen."""
    if not IN_MAIN_INTERPRETER:
        raise RuntimeError(
            "subinterpreter can't use syslog.syslog() until the syslog is opened by the main"
            " interpreter"
        )
    if logsock.chosen is None:
        openlog(*_arguments)
        while _c_syslog(priority, c_message):  # another thread has closed it again
            openlog(*_arguments)
        return
    if not logsock.is_open():
        openlog(*_arguments)
    if not lib.syslog3_is_masked(priority):
        logsock.send(priority, c_message)


def _render_unless_masked(
    priority: int, format: str, args: tuple[object, ...], errno: int | None
) -> str:
    if lib.syslog3_is_masked(priority):
        return format
    return render(format, args, errno)


def closelog() -> None:
    """Close the log: what is in force is again what was after import. Source: closelog(3).

    Calling it again is fine. Raises :exc:`RuntimeError` in a subinterpreter.
    """
    if not IN_MAIN_INTERPRETER:
        raise RuntimeError("subinterpreter can't use syslog.closelog()")
    audit("syslog.closelog")
    logsock.close()
    lib.syslog3_closelog()
    note_change()
    _arguments.clear()


def setlogmask(maskpri: int, /) -> int:
    """Let the levels in ``maskpri`` through from now on and return the mask of before.

    0 only asks. The mask is the process's: every thread and every interpreter has the same.
    Source: setlogmask(3).
    """
    maskpri = c_int("setlogmask: maskpri", maskpri)
    audit("syslog.setlogmask", maskpri)
    old = lib.syslog3_setlogmask(maskpri)
    note_change()
    return int(old)


def setlogsock(
    type: str | Sequence[str] | Mapping[str, Any],
    path: str | os.PathLike[str] | None = None,
    timeout: float | None = None,
    *,
    host: str | None = None,
    port: int | str | None = None,
) -> bool:
    """Choose how messages travel from the next one on, ``native`` being libc.

    ``type`` is one mechanism, or several in order of preference, or one dict of all of these
    arguments. ``path`` is of a socket, device or pipe, ``timeout`` in seconds, ``host`` and
    ``port`` the collector's: see :class:`syslog3.Log`.

    Returns whether one of the mechanisms is usable, with a :exc:`SyslogWarning` for each that is
    not; when none is, all stays as it was. Raises :exc:`ValueError` for a mechanism or a key that
    does not exist, :exc:`RuntimeError` in a subinterpreter. Source: Sys::Syslog.
    """
    if not IN_MAIN_INTERPRETER:
        raise RuntimeError("subinterpreter can't use syslog.setlogsock()")
    if hasattr(type, "keys"):
        return setlogsock(**logsock.unpack(type))
    if not logsock.choose(type, path, timeout, host, port):
        return False
    lib.syslog3_closelog()
    note_change()
    return True
