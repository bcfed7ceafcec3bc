"""libc's syslog(3), as Sys::Syslog calls it."""

from __future__ import annotations

from typing import Any

from syslog3.compiled.binding import ffi, lib
from syslog3.perl.scalars import octets


def _c_string(value: str) -> bytes:
    """libc takes a NUL for the end: it travels as rsyslog would show it, and nothing is cut."""
    return octets(value.replace("\0", "#000"))


class Native:
    """An owner in the guard of libc's log, so that other users of libc's keep their idents."""

    def __init__(self) -> None:
        self._c_owner: Any = None
        self._opened: tuple[str, int] | None = None

    def open(self, ident: str, option: int, facility: int) -> None:
        """openlog(3). Anything but another facility; that is libc's for messages with none."""
        if self._c_owner is None:
            owner = lib.syslog3_owner_new()
            if not owner:
                raise MemoryError
            self._c_owner = ffi.gc(owner, lib.syslog3_owner_free)
        if lib.syslog3_owner_openlog(self._c_owner, _c_string(ident), option, facility):
            raise MemoryError
        self._opened = (ident, option)

    def is_opened_with(self, ident: str, option: int) -> bool:
        return self._opened == (ident, option)

    def syslog(self, priority: int, message: str) -> None:
        """syslog(3): the text, which is no format."""
        lib.syslog3_owner_syslog(self._c_owner, priority, _c_string(message))

    def close(self) -> None:
        """closelog(3). Not left to the owner's end, which PyPy puts off."""
        if self._c_owner is not None:
            lib.syslog3_owner_closelog(self._c_owner)
        self._c_owner = self._opened = None
