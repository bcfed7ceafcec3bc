"""Which constants there are is found at build time; these are there with glibc and musl."""

from typing import Final

__all__ = [
    "LOG_ALERT",
    "LOG_AUDIT",
    "LOG_AUTH",
    "LOG_AUTHPRIV",
    "LOG_CONS",
    "LOG_CONSOLE",
    "LOG_CRIT",
    "LOG_CRON",
    "LOG_DAEMON",
    "LOG_DEBUG",
    "LOG_EMERG",
    "LOG_ERR",
    "LOG_FACMASK",
    "LOG_FTP",
    "LOG_INFO",
    "LOG_INSTALL",
    "LOG_KERN",
    "LOG_LAUNCHD",
    "LOG_LFMT",
    "LOG_LOCAL0",
    "LOG_LOCAL1",
    "LOG_LOCAL2",
    "LOG_LOCAL3",
    "LOG_LOCAL4",
    "LOG_LOCAL5",
    "LOG_LOCAL6",
    "LOG_LOCAL7",
    "LOG_LPR",
    "LOG_MAIL",
    "LOG_NDELAY",
    "LOG_NETINFO",
    "LOG_NEWS",
    "LOG_NFACILITIES",
    "LOG_NOTICE",
    "LOG_NOWAIT",
    "LOG_NTP",
    "LOG_ODELAY",
    "LOG_PERROR",
    "LOG_PID",
    "LOG_PRIMASK",
    "LOG_RAS",
    "LOG_REMOTEAUTH",
    "LOG_SECURITY",
    "LOG_SYSLOG",
    "LOG_USER",
    "LOG_UUCP",
    "LOG_WARNING",
    "_PATH_LOG",
]

NATIVE: Final[frozenset[str]]
CONSTANTS: Final[dict[str, int]]
_PATH_LOG: Final[str]

LOG_ALERT: Final[int]
LOG_AUDIT: Final[int]
LOG_AUTH: Final[int]
LOG_AUTHPRIV: Final[int]
LOG_CONS: Final[int]
LOG_CONSOLE: Final[int]
LOG_CRIT: Final[int]
LOG_CRON: Final[int]
LOG_DAEMON: Final[int]
LOG_DEBUG: Final[int]
LOG_EMERG: Final[int]
LOG_ERR: Final[int]
LOG_FACMASK: Final[int]
LOG_FTP: Final[int]
LOG_INFO: Final[int]
LOG_INSTALL: Final[int]
LOG_KERN: Final[int]
LOG_LAUNCHD: Final[int]
LOG_LFMT: Final[int]
LOG_LOCAL0: Final[int]
LOG_LOCAL1: Final[int]
LOG_LOCAL2: Final[int]
LOG_LOCAL3: Final[int]
LOG_LOCAL4: Final[int]
LOG_LOCAL5: Final[int]
LOG_LOCAL6: Final[int]
LOG_LOCAL7: Final[int]
LOG_LPR: Final[int]
LOG_MAIL: Final[int]
LOG_NDELAY: Final[int]
LOG_NETINFO: Final[int]
LOG_NEWS: Final[int]
LOG_NFACILITIES: Final[int]
LOG_NOTICE: Final[int]
LOG_NOWAIT: Final[int]
LOG_NTP: Final[int]
LOG_ODELAY: Final[int]
LOG_PERROR: Final[int]
LOG_PID: Final[int]
LOG_PRIMASK: Final[int]
LOG_RAS: Final[int]
LOG_REMOTEAUTH: Final[int]
LOG_SECURITY: Final[int]
LOG_SYSLOG: Final[int]
LOG_USER: Final[int]
LOG_UUCP: Final[int]
LOG_WARNING: Final[int]
