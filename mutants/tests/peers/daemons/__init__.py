"""Real syslog daemons as context managers, each in a private directory, and what they received.

    with Rsyslogd("unix", "tcp") as daemon:
        send(daemon.addresses["tcp"])
        [record] = daemon.wait(1)
        assert record["message"] == "hello"

All are used alike: `start`, `stop`, `kill`, `restart`, `suspend`, `resume`, `records`, `wait`, see
`Daemon`. A daemon that this machine lacks skips the test, or fails it in CI.
"""

from .base import Certificate, Daemon, Record
from .busybox import BusyboxSyslogd
from .journald import Journald
from .rsyslogd import Rsyslogd
from .syslog_ng import SyslogNg

__all__ = [
    "BusyboxSyslogd",
    "Certificate",
    "Daemon",
    "Journald",
    "Record",
    "Rsyslogd",
    "SyslogNg",
]
