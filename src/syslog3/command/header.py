"""The headers of util-linux's logger, byte for byte.

They are not those of ``csrc/wire.c``: the tag is as the user wrote it, the PID any number or none,
the parts of RFC 5424 can be left out, and it says how good the clock is.
"""

from __future__ import annotations

import os
import time
from typing import Protocol

from syslog3.command.report import CommandError
from syslog3.compiled.binding import lib

TYPE_CHECKING = False
if TYPE_CHECKING:
    from syslog3.command.options import Options

# RFC 3164's MSG part, as logger has it, and RFC 5424 section 6.
RFC3164_TAG_LIMIT = 200
APP_NAME_LIMIT = 48
HOSTNAME_LIMIT = 255

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

#: The SD-ID that tells how exact the clock is. One given by the user replaces ours. RFC 5424, 7.1.
TIME_QUALITY = "timeQuality"


class Header(Protocol):
    """Makes headers of one format, without the PRI."""

    def at(self, moment: float) -> bytes:
        """Return the header of a message of that moment, in seconds since the epoch."""


def make_header(format: str, options: Options) -> Header:
    """Return the header in a format: ``"local"``, ``"rfc3164"`` or ``"rfc5424"``.

    Raises :exc:`CommandError` for a tag or host name that the format has no room for.
    """
    tag = os.fsencode(login_name() if options.tag is None else options.tag)
    if format == "local":
        return BSDHeader(tag, options.pid)
    if format == "rfc3164":
        host = host_name().partition(b".")[0]
        return BSDHeader(host + b" " + tag[:RFC3164_TAG_LIMIT], options.pid)
    return RFC5424Header(tag, options)


class BSDHeader:
    """The header of libc and RFC 3164: time, host (RFC 3164 only), tag and PID."""

    def __init__(self, sender: bytes, pid: int) -> None:
        self._sender = b" %b%b: " % (sender, b"[%d]" % pid if pid else b"")

    def at(self, moment: float) -> bytes:
        now = time.localtime(moment)
        clock = time.strftime("%H:%M:%S", now)
        return f"{_MONTHS[now.tm_mon - 1]} {now.tm_mday:2} {clock}".encode() + self._sender


class RFC5424Header:
    """The header of RFC 5424, without the parts that the user left out."""

    def __init__(self, tag: bytes, options: Options) -> None:
        host = host_name() if options.with_host else b"-"
        if len(tag) > APP_NAME_LIMIT:
            raise CommandError(f"tag '{os.fsdecode(tag)}' is too long")
        if len(host) > HOSTNAME_LIMIT:
            raise CommandError(f"hostname '{os.fsdecode(host)}' is too long")
        pid = b"%d" % options.pid if options.pid else b"-"
        self._sender = b" %b %b %b %b " % (host, tag, pid, os.fsencode(options.msgid))
        elements = options.elements.items()
        self._data = os.fsencode("".join(f"[{id} {' '.join(of)}]" for id, of in elements if of))
        self._with_time = options.with_time
        self._with_time_quality = options.with_time_quality and TIME_QUALITY not in options.elements

    def at(self, moment: float) -> bytes:
        data = (_time_quality() if self._with_time_quality else b"") + self._data
        stamp = _rfc5424_stamp(moment) if self._with_time else b"-"
        return b"1 %b%b%b " % (stamp, self._sender, data or b"-")


def _rfc5424_stamp(moment: float) -> bytes:
    now = time.localtime(moment)
    hours, minutes = divmod(abs(now.tm_gmtoff) // 60, 60)
    sign = "-" if now.tm_gmtoff < 0 else "+"
    second = time.strftime("%Y-%m-%dT%H:%M:%S", now)
    microseconds = int(moment * 1e6) % 1_000_000
    return f"{second}.{microseconds:06}{sign}{hours:02}:{minutes:02}".encode()


def _time_quality() -> bytes:
    error = lib.syslog3_clock_error()
    if error < 0:
        return b'[timeQuality tzKnown="1" isSynced="0"]'
    return b'[timeQuality tzKnown="1" isSynced="1" syncAccuracy="%d"]' % error


def host_name() -> bytes:
    """Return the host's name as the kernel has it."""
    if not hasattr(os, "uname"):  # Windows
        return os.fsencode(os.environ["COMPUTERNAME"])
    return os.fsencode(os.uname().nodename)


def login_name() -> str:
    """Return the user logged in on the terminal, else the owner of this process."""
    try:
        name = os.getlogin()
    except OSError:
        name = ""
    if name:
        return name
    import pwd

    try:
        return pwd.getpwuid(os.geteuid()).pw_name
    except KeyError:
        return "<someone>"
