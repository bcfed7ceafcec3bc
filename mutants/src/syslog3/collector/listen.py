"""Sockets that listen: where they are bound, and how their paths go away again."""

from __future__ import annotations

import errno
import os
import socket
from contextlib import suppress
from typing import NamedTuple, Union

Address = tuple[str, int]
Endpoint = Union[int, Address]

#: None on Windows, where Python has no such sockets.
_AF_UNIX: int | None = getattr(socket, "AF_UNIX", None)

LOOPBACK = "127.0.0.1"
HIGHEST_PORT = 65535

# Held at once while a test's own work keeps the collector's thread from reading.
_RECEIVE_BUFFER = 8 << 20  # bytes
# Linux, asm-generic/socket.h: beyond net.core.rmem_max, for a privileged process.
_SO_RCVBUFFORCE = 33


class BoundPath(NamedTuple):
    """The file that stands for a unix socket."""

    path: str
    device: int
    inode: int

    def remove(self) -> None:
        """Unlink the file, unless another process has put its own in its place."""
        with suppress(FileNotFoundError):
            found = os.lstat(self.path)
            if (found.st_dev, found.st_ino) == (self.device, self.inode):
                os.unlink(self.path)


def unix_socket(path: str, kind: int) -> tuple[socket.socket, BoundPath]:
    """Return a SOCK_DGRAM or a listening SOCK_STREAM socket at `path`, writable for everyone.

    Raises OSError, FileExistsError among them: what is at `path` already is never replaced.
    """
    if _AF_UNIX is None:
        raise OSError(errno.EAFNOSUPPORT, "Python has no Unix sockets on this system", path)
    bound = _bound(_AF_UNIX, kind, path, path)
    # As every daemon does with /dev/log: whoever may not write to it cannot log.
    os.chmod(path, 0o666)
    found = os.lstat(path)
    return bound, BoundPath(path, found.st_dev, found.st_ino)


def inet_socket(endpoint: Endpoint, kind: int) -> socket.socket:
    """Return a SOCK_DGRAM or a listening SOCK_STREAM socket at a port, or a (host, port) pair.

    Raises OSError; ValueError for a number that no port has.
    """
    host, port = (LOOPBACK, endpoint) if isinstance(endpoint, int) else endpoint
    name = f"{host} port {port}"
    if not 0 <= port <= HIGHEST_PORT:  # getaddrinfo(3) of glibc takes it modulo 65536
        raise ValueError(f"invalid port: {port} (0 to {HIGHEST_PORT})")
    try:
        found = socket.getaddrinfo(host, port, type=kind, flags=socket.AI_PASSIVE)
    except socket.gaierror as error:
        raise _explained(error, socket.AF_UNSPEC, name) from error
    family, _, _, _, address = found[0]
    return _bound(family, kind, address, name)


def _bound(family: int, kind: int, address: object, name: str) -> socket.socket:
    bound = socket.socket(family, kind)
    try:
        bound.setblocking(False)
        if kind == socket.SOCK_DGRAM:
            _enlarge(bound)
        elif family != _AF_UNIX and os.name == "posix":  # on Windows others could bind it as well
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind(address)  # type: ignore[arg-type]  # an address of `family`
        if kind == socket.SOCK_STREAM:
            bound.listen()
    except OSError as error:
        bound.close()
        raise _explained(error, family, name) from error
    return bound


def _enlarge(datagrams: socket.socket) -> None:
    for option in (_SO_RCVBUFFORCE, socket.SO_RCVBUF):
        with suppress(OSError):
            datagrams.setsockopt(socket.SOL_SOCKET, option, _RECEIVE_BUFFER)
            return


def _explained(error: OSError, family: int, name: str) -> OSError:
    if family == _AF_UNIX and error.errno == errno.EADDRINUSE:
        text = "cannot listen there: something is at that path already; remove it or take another"
        return FileExistsError(errno.EEXIST, text, name)
    return OSError(error.errno, f"cannot listen on {name}: {error.strerror or error}")
