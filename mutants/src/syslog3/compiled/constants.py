"""``LOG_*``: every integer constant of the system's ``<syslog.h>``, under its own name and value.

Source: the header that the package was built with, and for the names it lacks the fallbacks that
Sys::Syslog documents. On Windows, which has no such header, the numbers are Sys::Syslog's.
"""

from __future__ import annotations

from itertools import count

from syslog3.compiled.binding import lib, string

_FALLBACKS = {
    "LOG_AUDIT": "LOG_AUTH",
    "LOG_CONSOLE": "LOG_USER",
    "LOG_INSTALL": "LOG_USER",
    "LOG_LAUNCHD": "LOG_DAEMON",
    "LOG_LFMT": "LOG_USER",
    "LOG_NETINFO": "LOG_DAEMON",
    "LOG_NTP": "LOG_DAEMON",
    "LOG_RAS": "LOG_AUTH",
    "LOG_REMOTEAUTH": "LOG_AUTH",
    "LOG_SECURITY": "LOG_AUTH",
}


def _from_header() -> dict[str, int]:
    constants = {}
    for i in count():
        name = lib.syslog3_constant_name(i)
        if not name:
            return constants
        constants[string(name)] = lib.syslog3_constant_value(i)


_native = _from_header()

#: The names that the system's header really has; the others are fallbacks.
NATIVE = frozenset(_native if lib.syslog3_has_libc() else ())

#: Name to value, the fallbacks included.
CONSTANTS = {name: _native[fallback] for name, fallback in _FALLBACKS.items()} | _native

#: Where syslogd listens.
_PATH_LOG = string(lib.syslog3_path_log())

globals().update(CONSTANTS)

__all__ = ["_PATH_LOG", *sorted(CONSTANTS)]
