"""``openlog``, ``syslog``, ``closelog``, ``setlogmask``: the process's own log.

A drop-in for the standard library's ``syslog`` (3.13): the same signatures, effects, exceptions and
audit events. What the standard library answers with :exc:`TypeError` means something here: text in
place of numbers, and arguments after the message. Sources: docs.python.org, module ``syslog``;
syslog(3).
"""

from __future__ import annotations

from errno import EDEADLK, ENOMEM
from itertools import count
from sys import audit

from syslog3.arguments.c_types import ABSENT, c_int, c_string, default_ident
from syslog3.arguments.message import render
from syslog3.arguments.priority import (
    LIBC_OPTIONS,
    facility_number,
    option_bits,
    priority_number,
)
from syslog3.compiled.binding import IN_MAIN_INTERPRETER, ffi, lib
from syslog3.compiled.constants import LOG_INFO, LOG_USER
from syslog3.compiled.mask import STOPPED, note_change
from syslog3.errors import SyslogError, warn
from syslog3.waiting import forks as forks  # installs what a fork must wait for

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import Mapping, Sequence
    from typing import Any, overload

    from syslog3.log import Log

#: The arguments of the openlog() in force.
_arguments: tuple[Any, ...] = ()

_c_syslog = lib.syslog3_syslog
_encode = str.encode


class _Diversion:
    """What setlogsock() chose: keywords of :class:`Log`, and the log while it is open."""

    def __init__(self, keywords: dict[str, Any]) -> None:
        self.keywords = keywords
        self.log: Log | None = None

    def openlog(self, *arguments: Any) -> Log:
        from syslog3.log import Log

        log = Log(*arguments, **self.keywords)
        self.closelog()
        self.log = log
        return log

    def closelog(self) -> None:
        log, self.log = self.log, None
        if log is not None:
            log._disconnect()


#: Each by the number under which C knows that messages go there. That number, and nothing in
#: Python, says where they go: it changes in one step, together with libc's log being closed.
_diversions: dict[int, _Diversion] = {}
_numbers = count(1)
if not lib.syslog3_has_libc():
    _diversions[next(_numbers)] = _Diversion({"mechanism": ["eventlog"]})


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
    global _arguments
    if not IN_MAIN_INTERPRETER:
        raise RuntimeError("subinterpreter can't use syslog.openlog()")
    _open(ident, logoption, facility)
    _arguments = ident, logoption, facility


def _open(
    ident: str = ABSENT, logoption: int | str = 0, facility: int | str = LOG_USER
) -> Log | None:
    """Open the log that messages go to; return it, or None where that is libc's."""
    while True:
        diversion = _diversions.get(lib.syslog3_diversion())
        if diversion is not None:
            return diversion.openlog(ident, logoption, facility)
        if _open_native(ident, logoption, facility):
            return None


def _open_native(ident: str, logoption: int | str, facility: int | str) -> bool:
    """Open libc's log; return whether that is where messages go."""
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
    error = lib.syslog3_openlog(c_ident, option, facility)
    if error == ENOMEM:
        raise MemoryError
    if error == EDEADLK:
        raise _libc_is_lost()
    note_change()
    return not error


if TYPE_CHECKING:

    @overload
    def syslog(
        priority: int | str, message: str, /, *args: object, errno: int | None = None
    ) -> None: ...

    @overload
    def syslog(message: str, /, *, errno: int | None = None) -> None: ...


def syslog(
    priority: int | str, message: str = ABSENT, /, *args: object, errno: int | None = None
) -> None:
    """``syslog(message)``, ``syslog(priority, message, *args)``: log a message. Source: syslog(3).

    ``priority``, by default ``LOG_INFO``, is a level, or a level and a facility:
    ``LOG_MAIL | LOG_ERR`` or ``"mail|err"``. Without ``args`` and ``errno`` the message is text;
    with them it is a ``%`` format, in which ``%m`` is the text of the current error: of ``errno``
    if given, else of the :exc:`OSError` being handled, else of the thread's ``errno`` as cffi keeps
    it.

    A message that the mask stops costs next to nothing: it is not formatted, nor looked at in any
    other way. Opens the log the first time; in a subinterpreter, where that can't be,
    :exc:`RuntimeError`. Raises :exc:`ValueError` for a message with a NUL in it and for a priority
    that does not exist, :exc:`UnicodeEncodeError` for one with a lone surrogate.
    """
    if message is ABSENT:
        priority, message = LOG_INFO, priority  # type: ignore[assignment]  # see the overloads
    try:
        stopped = STOPPED[priority]  # type: ignore[index]
    except (TypeError, IndexError):  # text, or a number beyond the table
        priority, stopped = priority_number("syslog: priority", priority), 0
    if stopped:
        if priority.__class__ is not int:
            priority = priority_number("syslog: priority", priority)
        audit("syslog.syslog", priority, message)
        return
    if args or errno is not None:
        priority = priority_number("syslog: priority", priority)
        message = _render_unless_masked(priority, message, args, errno)
    try:
        c_message = _encode(message)
    except TypeError:
        raise TypeError(f"syslog: message must be str, not {type(message).__name__}") from None
    if 0 in c_message:
        c_string("syslog: message", message)
    if priority.__class__ is not int:  # cffi asks for more than the standard library's __index__
        priority = priority_number("syslog: priority", priority)
    audit("syslog.syslog", priority, message)
    if _c_syslog(priority, c_message):
        _open_and_send(priority, c_message)


def _open_and_send(priority: int, c_message: bytes) -> None:
    """Send a message that libc was not handed: its log is not open, or not where messages go."""
    if not IN_MAIN_INTERPRETER:
        raise RuntimeError(
            "subinterpreter can't use syslog.syslog() until the syslog is opened by the main"
            " interpreter"
        )
    while True:
        diversion = _diversions.get(lib.syslog3_diversion())
        log = diversion.log if diversion is not None else None
        if log is None:
            log = _open(*_arguments)
        if log is not None:
            if not lib.syslog3_is_masked(priority):
                log._deliver(priority, c_message)
            return
        error = _c_syslog(priority, c_message)
        if not error:
            return
        if error == EDEADLK:
            raise _libc_is_lost()


def _libc_is_lost() -> SyslogError:
    return SyslogError(
        "no connection to syslog available\n- native: this process was forked while libc's syslog()"
        " was busy, and libc's lock is held for ever here; setlogsock('unix') does without libc"
    )


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
    global _arguments
    if not IN_MAIN_INTERPRETER:
        raise RuntimeError("subinterpreter can't use syslog.closelog()")
    audit("syslog.closelog")
    _arguments = ()
    lib.syslog3_closelog()
    note_change()
    diversion = _diversions.get(lib.syslog3_diversion())
    if diversion is not None:
        diversion.closelog()


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
        return setlogsock(**_unpacked(type))
    from syslog3.mechanisms import names, refusals
    from syslog3.mechanisms.base import Target, check_timeout

    mechanisms = names(type, "setlogsock: type")
    if timeout is not None:
        check_timeout(timeout)
    refused = refusals(mechanisms, Target(path=path, host=host, port=port))
    for name, reason in refused.items():
        warn(f"setlogsock: {name} can't be used: {reason.strerror or reason}")
    usable = [name for name in mechanisms if name not in refused]
    if not usable:
        return False
    given = {"path": path, "timeout": timeout, "host": host, "port": port}
    _divert(
        {"mechanism": usable, **{key: value for key, value in given.items() if value is not None}}
    )
    return True


def _divert(keywords: dict[str, Any]) -> None:
    """Let messages go by a :class:`Log` of these keywords from now on, or by libc's own."""
    number = 0
    if keywords["mechanism"] != ["native"]:
        number = next(_numbers)
        _diversions[number] = _Diversion(keywords)
    before = _diversions.pop(lib.syslog3_divert(number), None)
    note_change()
    if before is not None:
        before.closelog()


def _unpacked(arguments: Any) -> dict[str, Any]:
    """Return the arguments of a setlogsock() that was given one dict of them."""
    allowed = ("type", "path", "timeout", "host", "port")
    unknown = set(arguments) - set(allowed)
    if unknown or "type" not in arguments:
        wrong = f"unknown key: {', '.join(map(repr, unknown))}" if unknown else "no key 'type'"
        raise ValueError(f"setlogsock: {wrong} (allowed: {', '.join(allowed)})")
    return dict(arguments)
