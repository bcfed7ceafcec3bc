"""The texts of errors. Those of sockets are Windows' own: its C library does not know them."""

from __future__ import annotations

import os

from syslog3.compiled.binding import ffi

#: The first of the numbers that sockets have. Source: winsock.h.
_WSABASEERR = 10000


def strerror(number: int) -> str:
    """Return the system's text for ``number``, an errno."""
    if number < _WSABASEERR or ffi is None:  # cffi is the main interpreter's
        return os.strerror(number)
    return str(ffi.getwinerror(number)[1]).rstrip()
