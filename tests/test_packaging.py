"""What setup.py decides, and what stands in the metadata that readers and installers see."""

from __future__ import annotations

import json
import re
import sys
import sysconfig
from email.message import Message
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest

import syslog3

from support.compiling import compile_package, run
from support.requirement import require

pytestmark = pytest.mark.once

ROOT = Path(__file__).resolve().parents[1]

#: A link in Markdown that leads to a file beside the page.
RELATIVE = re.compile(r"\]\((?!https?:|#)[^)]*\)")

ASK = """
import json, os, sys, sysconfig

ask = sysconfig.get_config_var
sysconfig.get_config_var = lambda name: FORCED.get(name, ask(name))

from distutils.core import run_setup

distribution = run_setup("setup.py", stop_after="commandline")
[extension] = distribution.ext_modules
print(json.dumps({
    "options": distribution.command_options.get("bdist_wheel", {}),
    "limited": extension.py_limited_api,
    "macros": [name for name, value in extension.define_macros],
    "urls": distribution.metadata.project_urls,
}))
"""


def ask(url: str = "", **forced: object) -> dict[str, Any]:
    """What setup.py says where the interpreter's configuration has the `forced` variables."""
    program = f"import os; os.chdir({str(ROOT)!r}); FORCED = {forced!r}\n{ASK}"
    said = run([sys.executable, "-c", f"import setuptools\n{program}"], SYSLOG3_URL=url)
    answer: dict[str, Any] = json.loads(said.splitlines()[-1])
    return answer


@pytest.fixture
def limited() -> None:
    require(sys.implementation.name == "cpython", "CPython")


def test_one_wheel_for_every_cpython(limited: None) -> None:
    said = ask(Py_GIL_DISABLED=0)
    assert said["options"]["py_limited_api"][1] == "cp39"
    assert said["limited"]


def test_free_threaded_builds_have_wheels_of_their_own(limited: None) -> None:
    said = ask(Py_GIL_DISABLED=1)
    assert said["options"] == {}
    assert not said["limited"]
    assert "_CFFI_NO_LIMITED_API" in said["macros"]


def test_the_extension_needs_no_limited_api(tmp_path: Path) -> None:
    is_defined = sysconfig.get_config_var("Py_GIL_DISABLED")  # by the source that cffi writes
    flags = [] if is_defined else ["-D_CFFI_NO_LIMITED_API"]
    package = compile_package(tmp_path / "lib", flags=flags)
    [native] = (package / "syslog3" / "compiled").glob("_native*.so")
    assert native.name == f"_native{sysconfig.get_config_var('EXT_SUFFIX')}"
    said = run([sys.executable, str(ROOT / "packaging" / "smoke.py")], PYTHONPATH=str(package))
    assert said == f"syslog3 {syslog3.__version__} logs: 1 message by udp\n"


def test_no_link_in_the_readme_is_relative() -> None:
    """Readers of the package index have no checkout beside it."""
    assert not RELATIVE.findall((ROOT / "README.md").read_text())


def test_the_metadata_names_the_repository_that_it_is_built_from() -> None:
    assert not ask()["urls"]
    said = ask(url="https://forge.example/someone/syslog3/")
    assert said["urls"]["Source"] == "https://forge.example/someone/syslog3"


def test_the_metadata_names_the_version_and_cffi_alone() -> None:
    installed: Message = metadata.metadata("syslog3")  # type: ignore[assignment]
    assert installed["Version"] == syslog3.__version__
    needed = [line for line in installed.get_all("Requires-Dist", []) if "extra ==" not in line]
    assert [re.split(r"\W", line)[0] for line in needed] == ["cffi"]
