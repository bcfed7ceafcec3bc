"""What runs on Windows, or under wine, is in a folder of its own."""

from __future__ import annotations

import sys

collect_ignore = [] if sys.platform == "win32" else ["inside"]
