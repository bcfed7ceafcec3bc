"""What to do about a test whose peer (a daemon, a kernel's feature) is not on this machine."""

from __future__ import annotations

import os

import pytest

__all__ = ["require"]


def require(present: object, what: str) -> None:
    """Go on if `present`; else skip the test, or fail it where SYSLOG3_TEST_REQUIRE=1 (CI)."""
    __tracebackhide__ = True
    if present:
        return
    if os.environ.get("SYSLOG3_TEST_REQUIRE") == "1":
        pytest.fail(f"required, since SYSLOG3_TEST_REQUIRE=1: {what}")
    pytest.skip(what)
