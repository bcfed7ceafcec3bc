"""The console: only the text and CR LF, for people to read."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

from syslog3.compiled.binding import lib
from syslog3.compiled.channel import Channel
from syslog3.mechanisms import files

if TYPE_CHECKING:
    from syslog3.mechanisms.base import Target

CONSOLE = "/dev/console"


def check(target: Target) -> None:
    _find()


def connect(target: Target, timeout: float) -> Channel:
    wire = target.wire_of(lib.SYSLOG3_CONSOLE, lib.SYSLOG3_CRLF)
    return Channel(files.open_to_write(_find()), wire, target.counter, CONSOLE)


def _find() -> str:
    return files.find([CONSOLE], [stat.S_ISCHR, stat.S_ISREG, stat.S_ISFIFO], "device or file")
