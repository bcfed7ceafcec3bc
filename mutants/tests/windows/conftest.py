"""What runs on Windows, or under wine, is in a folder of its own."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave inside/ to Windows, and the rest to `make windows`: there is one wine for all of it."""
    if sys.platform == "win32":
        return None
    asked = {Path(argument).resolve() for argument in config.invocation_params.args}
    is_asked = bool(asked & {HERE, *HERE.glob("test_*.py")})
    return collection_path.name == "inside" or not is_asked or None
