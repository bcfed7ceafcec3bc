"""The ends of the mechanisms as fixtures."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from support.endpoints import ENDPOINTS, Endpoint


@pytest.fixture
def directory() -> Iterator[Path]:
    """A directory with a short name: a socket's path has room for some 100 bytes (unix(7))."""
    with tempfile.TemporaryDirectory(prefix="syslog3-") as name:
        yield Path(name)


@pytest.fixture
def endpoint_of(
    directory: Path, request: pytest.FixtureRequest
) -> Iterator[Callable[[str], Endpoint]]:
    """Open the end of a mechanism, by its name in ENDPOINTS."""
    with ExitStack() as owned:

        def open_one(name: str) -> Endpoint:
            if name == "tls":
                certificate = request.getfixturevalue("certificate")
                return owned.enter_context(ENDPOINTS[name](directory, certificate))
            if name in ("console", "native"):
                request.getfixturevalue("private")
            return owned.enter_context(ENDPOINTS[name](directory))

        yield open_one


@pytest.fixture(params=list(ENDPOINTS))
def endpoint(request: pytest.FixtureRequest, endpoint_of: Callable[[str], Endpoint]) -> Endpoint:
    """The end of each mechanism in turn."""
    return endpoint_of(request.param)
