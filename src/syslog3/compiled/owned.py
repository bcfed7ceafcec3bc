"""Memory from C that has an owner from the moment it is there."""

from __future__ import annotations

from itertools import starmap
from typing import TYPE_CHECKING, Any

from syslog3.compiled.binding import ffi

if TYPE_CHECKING:
    from collections.abc import Callable


def owned(make: Callable[..., Any], arguments: tuple[Any, ...], free: Callable[..., Any]) -> Any:
    """Return ``make(*arguments)``, which ``free`` takes back when nobody refers to it any more.

    All of this is C: no signal handler, which may raise anything, runs between the two.
    """
    return next(map(ffi.gc, starmap(make, [arguments]), [free]))
