"""The one descriptor that Sys::Syslog has open: a socket, a device, a pipe."""

from __future__ import annotations

import os
import socket
import sys

from syslog3.waiting.readiness import is_quiet

#: Python ignores SIGPIPE unless told otherwise; a log that is gone kills nobody even then. PyPy
#: lacks the flag, whose value on Linux is <bits/socket.h>'s.
_NO_SIGNAL = getattr(socket, "MSG_NOSIGNAL", 0x4000 if sys.platform == "linux" else 0)


class _Device:
    """An open file, with the calls of a socket that are needed of it."""

    def __init__(self, path: str, flags: int) -> None:
        self._fd = os.open(path, flags)

    def fileno(self) -> int:
        return self._fd

    def send(self, data: memoryview, flags: int) -> int:
        return os.write(self._fd, data)

    def close(self) -> None:
        os.close(self._fd)

    def detach(self) -> None:
        self._fd = -1


class Handle:
    """What is open now. Opening something else closes it."""

    def __init__(self) -> None:
        self._opened: socket.socket | _Device | None = None
        self._identity: tuple[int, int] | None = None

    def open_socket(self, family: int, kind: int) -> socket.socket:
        """Open and return a socket, for the caller to connect."""
        self.close()
        opened = socket.socket(family, kind)
        self._keep(opened)
        return opened

    def open_file(self, path: str, flags: int) -> None:
        """Open what is at ``path``."""
        self.close()
        self._keep(_Device(path, flags))

    def _keep(self, opened: socket.socket | _Device) -> None:
        self._opened = opened
        self._identity = _identity(opened.fileno())

    def _is_ours(self) -> bool:
        """Whether the descriptor is what was opened: daemonising code closes it behind our back."""
        return self._opened is not None and _identity(self._opened.fileno()) == self._identity

    def write(self, data: bytes) -> bool:
        """Write all of ``data``, waiting as long as it takes; false if that fails."""
        if self._opened is None or not self._is_ours():
            return False
        left = memoryview(data)
        try:
            while left:
                left = left[self._opened.send(left, _NO_SIGNAL) :]
        except OSError:
            return False
        return True

    def is_quiet(self, timeout: float) -> bool:
        """Whether nothing is to be read for ``timeout`` seconds, not even an error: all is well."""
        if self._opened is None or not self._is_ours():
            return False
        return is_quiet(self._opened, max(timeout, 0))

    def close(self) -> None:
        """Close what is open, if that is still ours."""
        opened, self._opened = self._opened, None
        if opened is None:
            return
        if _identity(opened.fileno()) == self._identity:
            opened.close()
        else:
            opened.detach()


def _identity(fd: int) -> tuple[int, int] | None:
    try:
        status = os.fstat(fd)
    except OSError:
        return None
    return status.st_dev, status.st_ino
