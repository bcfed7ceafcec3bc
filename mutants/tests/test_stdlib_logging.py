"""CPython's own test/test_logging.py, unmodified, with our SysLogHandler in its place."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

from support.requirement import require

#: Its tests of the handler, of all handlers, and of the ways to configure them.
CLASSES = [
    "SysLogHandlerTest",
    "UnixSysLogHandlerTest",
    "IPv6SysLogHandlerTest",
    "HandlerTest",
    "ConfigDictTest",
    "ConfigFileTest",
]

RUN = """\
import logging.handlers
import sys
import unittest

import syslog3

logging.handlers.SysLogHandler = syslog3.SysLogHandler

from test import test_logging

made = []
initialize = syslog3.SysLogHandler.__init__

def counted(self, *arguments, **keywords):
    made.append(self)
    initialize(self, *arguments, **keywords)

syslog3.SysLogHandler.__init__ = counted
program = unittest.main(test_logging, argv=sys.argv, exit=False)
print(f"{len(made)} handlers, {program.result.testsRun} tests, {program.result.skipped} skipped")
sys.exit(not program.result.wasSuccessful())
"""


@pytest.mark.parametrize("name", CLASSES)
def test_cpython_s_own_tests(name: str, tmp_path: Path) -> None:
    require(importlib.util.find_spec("test.test_logging"), "this Python's own test/test_logging.py")
    done = subprocess.run(
        [sys.executable, "-c", RUN, name],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert done.returncode == 0, done.stdout
    handlers, tests, skipped = done.stdout.splitlines()[-1].split(", ", 2)
    assert tests != "0 tests"
    if "SysLog" in name:
        require("IPv6" not in skipped, "IPv6 on this machine's loopback")
        assert skipped == "[] skipped"
        assert handlers != "0 handlers"
