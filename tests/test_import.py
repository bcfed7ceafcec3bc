from __future__ import annotations

import subprocess
import sys
import sysconfig

import pytest


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


@pytest.mark.skipif(
    not sysconfig.get_config_var("Py_GIL_DISABLED"), reason="this Python never goes without the GIL"
)
def test_the_gil_stays_off() -> None:
    code = """if True:
        import sys
        import syslog3.collector, syslog3.handler, syslog3.log, syslog3.perl
        assert not sys._is_gil_enabled()"""
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)
