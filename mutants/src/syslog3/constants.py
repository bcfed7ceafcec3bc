"""``LOG_*``: every integer constant of the system's ``<syslog.h>``, under its own name and value.

``NATIVE`` has the names that the header really has; the others are fallbacks.
"""

from syslog3.compiled.constants import *  # noqa: F403
from syslog3.compiled.constants import _PATH_LOG as _PATH_LOG
from syslog3.compiled.constants import NATIVE as NATIVE
from syslog3.compiled.constants import __all__ as __all__
