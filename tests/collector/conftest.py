"""What tests of the collector by TLS share."""

from __future__ import annotations

import pytest


@pytest.fixture(scope="session")
def authority():
    import trustme  # where tests of the collector run without it, none is by TLS

    return trustme.CA()
