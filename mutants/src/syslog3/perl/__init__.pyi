"""The module; its constants are those that the system's header was found to have."""

from collections.abc import Callable

from syslog3.compiled.constants import *  # noqa: F403
from syslog3.compiled.constants import _PATH_LOG as _PATH_LOG
from syslog3.perl.functions import LOG_FAC as LOG_FAC
from syslog3.perl.functions import LOG_MAKEPRI as LOG_MAKEPRI
from syslog3.perl.functions import LOG_MASK as LOG_MASK
from syslog3.perl.functions import LOG_PRI as LOG_PRI
from syslog3.perl.functions import LOG_UPTO as LOG_UPTO
from syslog3.perl.functions import closelog as closelog
from syslog3.perl.functions import openlog as openlog
from syslog3.perl.functions import setlogmask as setlogmask
from syslog3.perl.functions import setlogsock as setlogsock
from syslog3.perl.functions import syslog as syslog

host: object
facility: object
clock: Callable[[], float]
