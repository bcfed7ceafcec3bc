"""Windows' event log: on other systems it is never available."""

from __future__ import annotations

import sys

if sys.platform == "win32":
    from syslog3.windows.eventlog import check, connect
else:
    from syslog3.mechanisms.base import Absent

    _absent = Absent("eventlog", "only Windows has it")
    check, connect = _absent.check, _absent.connect

__all__ = ["check", "connect"]
