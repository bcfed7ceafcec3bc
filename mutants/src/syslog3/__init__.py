"""The system's ``syslog(3)``: a drop-in for the standard library's ``syslog``, and beyond."""

from syslog3 import constants
from syslog3.constants import *  # noqa: F403
from syslog3.default import LOG_MASK, LOG_UPTO, closelog, openlog, setlogmask, setlogsock, syslog
from syslog3.errors import SyslogError, SyslogWarning

__version__ = "0.1.0"

__all__ = [
    "LOG_MASK",
    "LOG_UPTO",
    "Log",  # noqa: F405 - __getattr__ below
    "SysLogHandler",  # noqa: F405
    "SyslogError",
    "SyslogWarning",
    "closelog",
    "openlog",
    "setlogmask",
    "setlogsock",
    "syslog",
]
__all__ += constants.__all__


def __getattr__(name: str) -> object:
    # A program that only takes the drop-in need not wait for sockets to be imported.
    if name == "Log":
        from syslog3.log import Log

        return Log
    if name == "SysLogHandler":
        from syslog3.handler import SysLogHandler

        return SysLogHandler
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
