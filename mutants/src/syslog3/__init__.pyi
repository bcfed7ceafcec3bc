from syslog3.compiled.constants import *
from syslog3.compiled.constants import _PATH_LOG as _PATH_LOG
from syslog3.default import (
    LOG_MASK as LOG_MASK,
)
from syslog3.default import (
    LOG_UPTO as LOG_UPTO,
)
from syslog3.default import (
    closelog as closelog,
)
from syslog3.default import (
    openlog as openlog,
)
from syslog3.default import (
    setlogmask as setlogmask,
)
from syslog3.default import (
    setlogsock as setlogsock,
)
from syslog3.default import (
    syslog as syslog,
)
from syslog3.errors import SyslogError as SyslogError
from syslog3.errors import SyslogWarning as SyslogWarning
from syslog3.handler import SysLogHandler as SysLogHandler
from syslog3.log import Log as Log

__version__: str
