"""What pyproject.toml can't say: what depends on the interpreter, and where the project lives."""

import os
import sysconfig

from setuptools import setup

# Where the repository can be seen. No address is written down here: the release workflow says which
# repository it runs in.
URL = os.environ.get("SYSLOG3_URL", "").rstrip("/")


def options() -> "dict[str, dict[str, str]]":
    """One wheel for every CPython from 3.9 on, but free-threaded ones, whose ABI is another."""
    if sysconfig.get_config_var("Py_GIL_DISABLED"):
        return {}
    return {"bdist_wheel": {"py_limited_api": "cp39"}}


setup(
    cffi_modules=["csrc/build_native.py:ffibuilder"],
    options=options(),
    project_urls={"Source": URL, "Changelog": f"{URL}/blob/HEAD/CHANGELOG.md"} if URL else {},
)
