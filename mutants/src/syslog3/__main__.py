"""``python -m syslog3``: the command."""

from __future__ import annotations

import sys

from syslog3.command.main import main

if __name__ == "__main__":
    sys.exit(main())
