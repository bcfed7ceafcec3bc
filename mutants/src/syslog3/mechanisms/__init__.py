"""The mechanisms, a file each: how a message travels. The term is Sys::Syslog's.

To add one, add a file with ``check`` and ``connect``, see :class:`base.Mechanism`, and a row to the
table below.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, cast

from syslog3.compiled.binding import check_cffi

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from syslog3.mechanisms.base import Mechanism, Target

check_cffi()

_OVER_IP = ("host", "port", "format", "hostname")
_TO_A_PATH = ("path", "format", "framing", "hostname")

#: The keywords of :class:`syslog3.Log` that each mechanism uses.
KEYWORDS: dict[str, tuple[str, ...]] = {
    "native": (),
    "unix": _TO_A_PATH,
    "udp": _OVER_IP,
    "tcp": (*_OVER_IP, "framing"),
    "inet": (*_OVER_IP, "framing"),
    "tls": (*_OVER_IP, "framing", "ssl_context"),
    "stream": _TO_A_PATH,
    "pipe": _TO_A_PATH,
    "console": (),
    "journal": ("path",),
    "eventlog": (),
}

# Not from the folder: pkgutil would import more modules than this whole package does.
NAMES = tuple(sorted(KEYWORDS))

#: Those that this system has. Elsewhere "eventlog" says itself that only Windows has it.
PRESENT = ("eventlog", "inet", "tcp", "tls", "udp") if sys.platform == "win32" else NAMES

#: What is to be said of the others.
ABSENT = "Windows has no such mechanism"

#: Sys::Syslog's choice, too.
DEFAULT = "eventlog" if sys.platform == "win32" else "native"


def names(mechanism: str | Sequence[str], what: str = "mechanism") -> tuple[str, ...]:
    """Return the user's mechanisms as a tuple; :exc:`ValueError` names the allowed ones.

    Errors call the argument ``what``.
    """
    allowed = f"(allowed: {', '.join(PRESENT)})"
    if not isinstance(mechanism, str) and not hasattr(mechanism, "__iter__"):
        raise TypeError(
            f"{what} must be the name of a mechanism or several names,"
            f" not {type(mechanism).__name__} {allowed}"
        )
    chosen = (mechanism,) if isinstance(mechanism, str) else tuple(mechanism)
    if not chosen:
        raise ValueError(f"{what}: no mechanism {allowed}")
    for name in chosen:
        if name not in NAMES:
            raise ValueError(f"{what}: invalid mechanism: {name!r} {allowed}")
    if not any(name in PRESENT for name in chosen):
        raise ValueError(f"{what}: {ABSENT}: {', '.join(map(repr, chosen))} {allowed}")
    return chosen


def check_keywords(mechanisms: Sequence[str], given: Iterable[str]) -> None:
    """Raise :exc:`ValueError` for a keyword that none of ``mechanisms`` uses."""
    for keyword in given:
        if not any(keyword in KEYWORDS[name] for name in mechanisms):
            users = ", ".join(name for name in NAMES if keyword in KEYWORDS[name])
            raise ValueError(f"{keyword} means nothing to {', '.join(mechanisms)} (but to {users})")


def refusals(mechanisms: Sequence[str], target: Target) -> dict[str, OSError]:
    """Return the mechanisms that can't work, with reasons, as far as known without connecting."""
    refused = {}
    for name in mechanisms:
        try:
            load(name).check(target)
        except OSError as reason:
            refused[name] = reason
    return refused


def load(name: str) -> Mechanism:
    """Import and return the mechanism ``name``."""
    if name not in PRESENT:
        from syslog3.mechanisms.base import Absent

        return Absent(name, ABSENT)
    return cast("Mechanism", import_module(f"{__name__}.{name}"))
