from __future__ import annotations

import subprocess
import sys


def test_import_is_light() -> None:
    code = """if True:
        import sys
        before = set(sys.modules)
        import syslog3
        heavy = {"argparse", "cffi", "ctypes", "logging", "re", "socket", "ssl", "typing"}
        print(*heavy.intersection(sys.modules) - before)"""
    imported = subprocess.run(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, check=True, text=True
    ).stdout
    assert imported.split() == []
