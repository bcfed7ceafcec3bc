"""What pyproject.toml can't say: what depends on the interpreter, and where the project lives."""

import os
import re
import sysconfig
from pathlib import Path

from setuptools import setup

HERE = Path(__file__).resolve().parent

# Where the repository can be seen. No address is written down here: the release workflow says which
# repository it runs in.
URL = os.environ.get("SYSLOG3_URL", "").rstrip("/")


def readme() -> str:
    """The README for readers who have no checkout beside it: no link stays relative."""
    text = (HERE / "README.md").read_text(encoding="utf-8")
    there = rf"[\1]({URL}/blob/HEAD/\2)" if URL else r"\1"
    return re.sub(r"\[([^]\[]+)\]\((?!https?:|#)([^)\s]+)\)", there, text)


def options() -> "dict[str, dict[str, str]]":
    """One wheel for every CPython from 3.9 on, but free-threaded ones, whose ABI is another."""
    if sysconfig.get_config_var("Py_GIL_DISABLED"):
        return {}
    return {"bdist_wheel": {"py_limited_api": "cp39"}}


setup(
    cffi_modules=["csrc/build_native.py:ffibuilder"],
    long_description=readme(),
    long_description_content_type="text/markdown",
    options=options(),
    project_urls={"Source": URL, "Changelog": f"{URL}/blob/HEAD/CHANGELOG.md"} if URL else {},
)
