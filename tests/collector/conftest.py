"""What tests of the collector by TLS share."""

from __future__ import annotations

import pytest
import trustme


@pytest.fixture(scope="session")
def authority():
    return trustme.CA()
