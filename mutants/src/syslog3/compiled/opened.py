"""A file's descriptor that has an owner from the moment it is there."""

from __future__ import annotations

import os
from itertools import repeat, starmap
from typing import TYPE_CHECKING, Any

from syslog3.compiled.binding import ffi, lib

if TYPE_CHECKING:
    from types import TracebackType


class Opened:
    """What ``os.open(path, flags)`` returns, closed when nobody has this object any more.

    From the system's call to the owner all is C, so no signal handler comes between. FileIO would
    raise an audit event there, whose hooks are Python: a handler may raise something in one.
    """

    def __init__(self, path: str, flags: int) -> None:
        numbers = map(ffi.new, repeat("int *"), starmap(os.open, [(path, flags)]))
        self._c: Any = next(map(ffi.gc, numbers, [lib.syslog3_close]))

    def fileno(self) -> int:
        return int(self._c[0])

    def __enter__(self) -> Opened:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        ffi.release(self._c)
