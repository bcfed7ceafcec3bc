"""CPython's own test/test_syslog.py, unmodified, with syslog3 in syslog's place."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

from support.requirement import require

STAND_IN = """\
import sys

import syslog3

sys.modules["syslog"] = syslog3
"""


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    require(importlib.util.find_spec("test.test_syslog"), "this Python's own test/test_syslog.py")
    (tmp_path / "syslog.py").write_text(STAND_IN)
    return {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), *filter(None, sys.path)])}


def run(environment: dict[str, str], *args: str) -> str:
    done = subprocess.run(
        [sys.executable, *args],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert done.returncode == 0, done.stdout
    return done.stdout.rstrip()


def test_cpython_s_own_tests(environment: dict[str, str]) -> None:
    assert run(environment, "-m", "test.test_syslog").endswith("OK")


def test_they_test_syslog3(environment: dict[str, str]) -> None:
    code = "from test.test_syslog import syslog; print(syslog.__name__)"
    assert run(environment, "-c", code) == "syslog3"
