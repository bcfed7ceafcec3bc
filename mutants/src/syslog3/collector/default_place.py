"""Where the command listens when nothing is asked for: /dev/log, or else a port."""

from __future__ import annotations

import errno
import os
import socket
import stat
from typing import TYPE_CHECKING, NamedTuple

from .listen import BoundPath

if TYPE_CHECKING:
    from .listen import Endpoint

DEV_LOG = "/dev/log"
DEFAULT_PORT = 5514


class DefaultPlace(NamedTuple):
    """A keyword of `Collector`, and what the user should know about the choice."""

    keyword: dict[str, str | Endpoint]
    notice: str = ""


def default_place(dev_log: str = DEV_LOG) -> DefaultPlace:
    """Return where to listen: on /dev/log for root, unless it is taken, else on a port.

    A socket that nobody listens behind, left by a program that was killed, is removed. Whatever
    else is at /dev/log, a symbolic link among it, was put there on purpose, and stays.
    """
    if not hasattr(os, "geteuid"):
        return _port(f"Windows has no {dev_log}")
    if os.geteuid() != 0:
        return _port(f"only root can listen on {dev_log}")
    try:
        found = os.lstat(dev_log)
    except FileNotFoundError:
        return DefaultPlace({"unix": dev_log})
    if not stat.S_ISSOCK(found.st_mode) or _is_bound(dev_log):
        return _port(f"{dev_log} is left alone: {_occupant(dev_log, found.st_mode)}")
    try:
        BoundPath(dev_log, found.st_dev, found.st_ino).remove()
    except OSError as error:  # a mount point, or a file system that is read-only
        return _port(f"{dev_log} is a socket that nobody listens behind: {error.strerror}")
    notice = f"{dev_log} was a socket that nobody listened behind, and is replaced"
    return DefaultPlace({"unix": dev_log}, notice)


def _port(reason: str) -> DefaultPlace:
    return DefaultPlace({"udp": DEFAULT_PORT}, f"{reason}; taking UDP port {DEFAULT_PORT} instead")


def _occupant(path: str, mode: int) -> str:
    if stat.S_ISSOCK(mode):
        return "somebody listens there"
    if not stat.S_ISLNK(mode):
        return "it is not a socket"
    state = "somebody listens" if _is_bound(path) else "nobody listens"
    return f"it is a symbolic link to {os.readlink(path)}, where {state}"


def _is_bound(path: str) -> bool:
    """Return whether a process has a socket of any type at `path`: one of another type refuses
    to be connected to, but not with ECONNREFUSED (unix(7): EPROTOTYPE)."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as probe:
        return probe.connect_ex(path) not in (errno.ECONNREFUSED, errno.ENOENT)
