"""Signal handlers: they run between any two bytecodes, and may raise any exception there."""

from __future__ import annotations

from itertools import starmap
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Kept = TypeVar("Kept")


def at_once(
    keep: Callable[..., Kept], make: Callable[..., Any], arguments: tuple[Any, ...], *more: Any
) -> Kept:
    """Return ``keep(make(*arguments), *more)``. No handler runs in between if both are C functions.

    So what ``make`` returns, a descriptor or memory from C, has an owner even if a handler raises.
    """
    return next(map(keep, starmap(make, [arguments]), *([value] for value in more)))
