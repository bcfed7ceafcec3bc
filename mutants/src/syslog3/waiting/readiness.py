"""Whether a descriptor is ready: by poll(2), or by select where the system has no poll."""

from __future__ import annotations

import select
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Protocol

    class HasFileno(Protocol):
        def fileno(self) -> int: ...


if sys.platform != "win32":

    def is_quiet(sock: HasFileno, timeout: float) -> bool:
        """Return whether nothing, not even an error, is to be read for ``timeout`` seconds."""
        poll = select.poll()
        poll.register(sock, select.POLLIN | select.POLLPRI)
        return not poll.poll(timeout * 1000)

    def has_room(sock: HasFileno, timeout: float) -> bool:
        """Return whether ``sock`` can be written to within ``timeout`` seconds."""
        poll = select.poll()
        poll.register(sock, select.POLLOUT)
        return bool(poll.poll(timeout * 1000))

else:

    def is_quiet(sock: HasFileno, timeout: float) -> bool:
        """Return whether nothing, not even an error, is to be read for ``timeout`` seconds."""
        return not any(select.select([sock], [], [sock], timeout))

    def has_room(sock: HasFileno, timeout: float) -> bool:
        """Return whether ``sock`` can be written to within ``timeout`` seconds."""
        return bool(select.select([], [sock], [], timeout)[1])
