"""Signal handlers, which run between any two steps of Python's and may raise what they like."""

from __future__ import annotations

from itertools import starmap
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Kept = TypeVar("Kept")


def at_once(
    keep: Callable[..., Kept], make: Callable[..., Any], arguments: tuple[Any, ...], *more: Any
) -> Kept:
    """Return ``keep(make(*arguments), *more)``, in one step if both are written in C.

    So what is made, a descriptor or memory of C's, has an owner when a handler raises something.
    """
    return next(map(keep, starmap(make, [arguments]), *([value] for value in more)))
