"""The system's ``syslog(3)``: a drop-in for the standard library's ``syslog``, and beyond."""

from syslog3 import constants
from syslog3.constants import *  # noqa: F403
from syslog3.default import LOG_MASK, LOG_UPTO, closelog, openlog, setlogmask, syslog

__all__ = ["LOG_MASK", "LOG_UPTO", "closelog", "openlog", "setlogmask", "syslog"]
__all__ += constants.__all__
