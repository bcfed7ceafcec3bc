"""The constants where there is no <syslog.h>. Source: Sys::Syslog's fallback/syslog.h."""

from __future__ import annotations

import pytest

import syslog3
from syslog3.constants import NATIVE


def test_none_is_the_systems_own() -> None:
    assert frozenset() == NATIVE


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("LOG_EMERG", 0),
        ("LOG_DEBUG", 7),
        ("LOG_USER", 1 << 3),
        ("LOG_LOCAL7", 23 << 3),
        ("LOG_NETINFO", 12 << 3),
        ("LOG_REMOTEAUTH", 13 << 3),
        ("LOG_INSTALL", 14 << 3),
        ("LOG_RAS", 15 << 3),
        ("LOG_LAUNCHD", 24 << 3),
        ("LOG_NFACILITIES", 25),
        ("LOG_FACMASK", 0x3F8),
        ("LOG_PERROR", 0x20),
        ("LOG_AUDIT", 4 << 3),
        ("LOG_CONSOLE", 1 << 3),
        ("LOG_NTP", 3 << 3),
        ("LOG_SECURITY", 4 << 3),
    ],
)
def test_the_numbers_are_sys_syslogs(name: str, number: int) -> None:
    assert getattr(syslog3, name) == number


def test_nobody_listens_by_default() -> None:
    assert syslog3._PATH_LOG == ""


def test_masks() -> None:
    assert syslog3.LOG_MASK(syslog3.LOG_ERR) == 8
    assert syslog3.LOG_UPTO(syslog3.LOG_ERR) == 15
