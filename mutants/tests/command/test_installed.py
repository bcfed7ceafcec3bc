"""From a wheel: the command with its man page and its completions, where others look for them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from support.loggers import environment
from support.requirement import require

pytestmark = pytest.mark.once

ROOT = Path(__file__).parents[2]
SOURCES = ["csrc", "src", "docs", "packaging", "pyproject.toml", "setup.py", "README.md", "LICENSE"]


@pytest.fixture(scope="module")
def prefix(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where a wheel made of these sources is installed."""
    directory = tmp_path_factory.mktemp("wheel")
    sources = directory / "sources"
    sources.mkdir()
    for name in filter(lambda name: (ROOT / name).exists(), SOURCES):
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, sources / name)
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]
    quick = {**os.environ, "CFLAGS": "-O0"}
    _run(*pip, "wheel", "--no-deps", "--no-build-isolation", "-w", directory, sources, env=quick)
    (wheel,) = directory.glob("*.whl")
    prefix = directory / "prefix"
    # Without --ignore-installed pip would uninstall what is being tested first.
    _run(
        *(*pip, "install", "--no-deps", "--no-index", "--ignore-installed"),
        *("--prefix", prefix, wheel),
    )
    return prefix


def _run(*command: object, **keywords: object) -> str:
    done = subprocess.run(
        [*map(str, command)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        **keywords,  # type: ignore[call-overload]
    )
    assert done.returncode == 0, done.stdout
    return str(done.stdout)


def _environment(prefix: Path) -> dict[str, str]:
    """Return an environment in which the installed one is found before the one being developed."""
    (package,) = prefix.glob("**/site-packages/syslog3")
    path = f"{prefix / 'bin'}{os.pathsep}{os.environ['PATH']}"
    return environment(PATH=path, PYTHONPATH=str(package.parent))


def test_man_finds_its_page(prefix: Path) -> None:
    require(shutil.which("man"), "man")
    env = {**_environment(prefix), "MANPATH": str(prefix / "share" / "man"), "MANPAGER": "cat"}
    assert "enter messages into the system log" in _run("man", "syslog3", env=env)


@pytest.mark.parametrize("shell", ["bash", "zsh"])
def test_it_prints_its_completion(shell: str, prefix: Path) -> None:
    require(shutil.which(shell), shell)
    completion = ROOT / "src" / "syslog3" / "command" / "completions" / f"syslog3.{shell}"
    env = _environment(prefix)
    assert _run("syslog3", "--completion", shell, env=env) == completion.read_text()


@pytest.mark.parametrize(
    "load",
    [
        'eval "$(syslog3 --completion bash)"',
        '. "$PREFIX/share/bash-completion/completions/syslog3.bash"',
    ],
    ids=["printed", "where bash-completion looks"],
)
def test_bash_completes_the_installed_command(load: str, prefix: Path) -> None:
    require(shutil.which("bash"), "bash")
    script = f"""
{load}
complete -p syslog3
COMP_WORDS=(syslog3 --soc) COMP_CWORD=1
_syslog3 2>/dev/null
echo "${{COMPREPLY[@]}}"
"""
    env = {**_environment(prefix), "PREFIX": str(prefix)}
    registered, found = _run("bash", "-c", script, env=env).splitlines()
    assert registered.endswith(" syslog3")
    assert found.split() == ["--socket", "--socket-errors"]
