from syslog3.constants import *
from syslog3.constants import _PATH_LOG as _PATH_LOG
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
    syslog as syslog,
)
