from syslog3.constants import *
from syslog3.constants import _PATH_LOG as _PATH_LOG
from syslog3.default import (
    LOG_MASK as LOG_MASK,
    LOG_UPTO as LOG_UPTO,
    closelog as closelog,
    openlog as openlog,
    setlogmask as setlogmask,
    syslog as syslog,
)
