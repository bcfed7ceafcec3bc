"""``python -m syslog3.bench``: see command.py."""

from __future__ import annotations

import importlib.util
import sys

#: What it needs that is available for PyPy, too.
NEEDS = ("pyperf", "rich")


def main() -> int:
    missing = [name for name in NEEDS if importlib.util.find_spec(name) is None]
    if missing:
        print(
            f"syslog3.bench needs {' and '.join(missing)}: pip install 'syslog3[bench]'",
            file=sys.stderr,
        )
        return 1
    from syslog3.bench.command import main

    try:
        return main(sys.argv[1:])
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
