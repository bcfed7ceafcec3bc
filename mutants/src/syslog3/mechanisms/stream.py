"""An existing character device or file."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

from syslog3.compiled.binding import lib
from syslog3.compiled.channel import Channel
from syslog3.compiled.constants import _PATH_LOG
from syslog3.mechanisms import files

if TYPE_CHECKING:
    from syslog3.mechanisms.base import Target

#: The byte that ends a message, by framing: it is written after a message that was cut.
_ENDS = {None: b"\n", "lf": b"\n", "nul": b"\0"}


def check(target: Target) -> None:
    _find(target)


def connect(target: Target, timeout: float) -> Channel:
    wire = target.wire("rfc3164", lib.SYSLOG3_LF)
    path = _find(target)
    with files.open_to_write(path) as opened:
        if target.framing in _ENDS:
            files.end_line(opened, path, _ENDS[target.framing])
        return Channel(opened, wire, target.counter, path)


def _find(target: Target) -> str:
    paths = [target.path] if target.path else [_PATH_LOG, "/dev/log", "/dev/conslog"]
    return files.find(paths, [stat.S_ISCHR, stat.S_ISREG], "character device or file")
