"""A named pipe with a reader."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

from syslog3.compiled.binding import lib
from syslog3.compiled.channel import Channel
from syslog3.compiled.constants import _PATH_LOG
from syslog3.mechanisms import files

if TYPE_CHECKING:
    from syslog3.mechanisms.base import Target


def check(target: Target) -> None:
    _find(target)


def connect(target: Target, timeout: float) -> Channel:
    wire = target.wire("rfc3164", lib.SYSLOG3_LF)
    path = _find(target)
    return Channel(files.open_to_write(path), wire, target.counter, path)


def _find(target: Target) -> str:
    paths = [target.path] if target.path else [_PATH_LOG, "/dev/log"]
    return files.find(paths, [stat.S_ISFIFO], "named pipe")
