"""The mechanisms, a file each: how a message travels. The word is Sys::Syslog's.

Adding one means adding one file, with ``check`` and ``connect``: see :class:`base.Mechanism`.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING, cast

from syslog3.compiled.binding import ffi

if TYPE_CHECKING:
    from collections.abc import Sequence

    from syslog3.mechanisms.base import Mechanism

if ffi is None:
    raise ImportError("syslog3: Log needs cffi, which an isolated subinterpreter can't import")

#: Files beside the mechanisms that are none.
_COMMON = ("base", "addresses", "files")

NAMES = tuple(module.name for module in iter_modules(__path__) if module.name not in _COMMON)


def names(mechanism: str | Sequence[str]) -> tuple[str, ...]:
    """Return a user's mechanisms as a tuple; :exc:`ValueError` names the allowed ones."""
    if not isinstance(mechanism, str) and not hasattr(mechanism, "__iter__"):
        raise TypeError(f"mechanism must be str or several of them, not {type(mechanism).__name__}")
    chosen = (mechanism,) if isinstance(mechanism, str) else tuple(mechanism)
    allowed = f"(allowed: {', '.join(NAMES)})"
    if not chosen:
        raise ValueError(f"no mechanism {allowed}")
    for name in chosen:
        if name not in NAMES:
            raise ValueError(f"invalid mechanism: {name!r} {allowed}")
    return chosen


def load(name: str) -> Mechanism:
    """Return the mechanism ``name``, imported now."""
    return cast("Mechanism", import_module(f"{__name__}.{name}"))
