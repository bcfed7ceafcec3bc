"""A compiler for other systems than this one."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator

import pytest

from support.requirement import require


@pytest.fixture(scope="session")
def zig(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[str]]:
    """zig's C compiler, which comes with the headers of many systems; it leaves nothing at home."""
    require(importlib.util.find_spec("ziglang"), "the package ziglang")
    home, cache = tmp_path_factory.mktemp("home"), tmp_path_factory.mktemp("zig")
    places = [f"ZIG_{kind}_CACHE_DIR={cache}" for kind in ("GLOBAL", "LOCAL")]
    environment = ["env", "-u", "XDG_CACHE_HOME", f"HOME={home}", *places]
    yield [*environment, sys.executable, "-m", "ziglang", "cc"]
    assert not list(home.iterdir())
