from __future__ import annotations

import re
import subprocess
import sysconfig
import syslog
from pathlib import Path

import pytest

import syslog3
from syslog3.constants import NATIVE

FALLBACKS = {
    "LOG_AUDIT": "LOG_AUTH",
    "LOG_CONSOLE": "LOG_USER",
    "LOG_INSTALL": "LOG_USER",
    "LOG_LAUNCHD": "LOG_DAEMON",
    "LOG_LFMT": "LOG_USER",
    "LOG_NETINFO": "LOG_DAEMON",
    "LOG_NTP": "LOG_DAEMON",
    "LOG_RAS": "LOG_AUTH",
    "LOG_REMOTEAUTH": "LOG_AUTH",
    "LOG_SECURITY": "LOG_AUTH",
}


def header_constants() -> dict[str, str]:
    """What a person reads in the header: the names of the object-like macros and their text."""
    multiarch = sysconfig.get_config_var("MULTIARCH")  # another libc's header may be there, too
    text = Path("/usr/include", multiarch, "sys", "syslog.h").read_text()
    return dict(re.findall(r"^#\s*define\s+(LOG_\w+)\s+([^\s/]+)", text, re.MULTILINE))


def test_every_constant_of_the_header() -> None:
    header = header_constants()
    assert set(header) == NATIVE
    for name, text in header.items():
        assert getattr(syslog3, name) == eval(text)  # "(16<<3)", "0x07"


def test_every_constant_of_the_standard_library() -> None:
    for name in dir(syslog):
        if name.startswith("LOG_") and isinstance(getattr(syslog, name), int):
            assert getattr(syslog3, name) == getattr(syslog, name)


@pytest.mark.parametrize(("name", "fallback"), FALLBACKS.items())
def test_fallbacks(name: str, fallback: str) -> None:
    assert name not in NATIVE
    assert getattr(syslog3, name) == getattr(syslog3, fallback)


def test_names_that_are_exported() -> None:
    functions = {"LOG_MASK", "LOG_UPTO", "openlog", "syslog", "closelog", "setlogmask"}
    assert functions | NATIVE | set(FALLBACKS) | {"_PATH_LOG"} <= set(syslog3.__all__)
    namespace: dict[str, object] = {}
    exec("from syslog3 import *", namespace)
    assert set(syslog3.__all__) <= set(namespace)


def test_path_log() -> None:
    paths = subprocess.run(
        ["cc", "-E", "-dM", "-include", "paths.h", "-include", "syslog.h", "-x", "c", "/dev/null"],
        stdout=subprocess.PIPE,
        check=True,
        text=True,
    ).stdout
    assert f'#define _PATH_LOG "{syslog3._PATH_LOG}"' in paths
