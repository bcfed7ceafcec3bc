"""What a clone or an unpacked sdist has, and what its Makefile does on a machine."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from support.requirement import require

pytestmark = pytest.mark.once

ROOT = Path(__file__).resolve().parents[1]

#: Seconds that nothing here takes, however busy the machine is.
PLENTY = 120

HOLD = """
import fcntl, sys
with open(sys.argv[1], "w") as lock:
    fcntl.lockf(lock, fcntl.LOCK_EX)
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def apt(tmp_path: Path) -> list[str]:
    """apt-get.sh, with lists and a dpkg of its own, and no sources."""
    require(shutil.which("apt-get"), "apt-get")
    require(os.geteuid() == 0, "root, for apt-get")
    (tmp_path / "dpkg").mkdir()
    (tmp_path / "dpkg" / "status").touch()
    own = {
        "Dir::State": tmp_path,
        "Dir::State::status": tmp_path / "dpkg" / "status",
        "Dir::Cache": tmp_path,
        "Dir::Etc::SourceList": "/dev/null",
        "Dir::Etc::SourceParts": "/dev/null",
        "APT::Sandbox::User": "root",
    }
    options = [word for name, value in own.items() for word in ("-o", f"{name}={value}")]
    return [str(ROOT / "csrc" / "apt-get.sh"), "-qq", *options]


@pytest.mark.parametrize(
    ("action", "lock"), [("update", "lists/lock"), ("install", "dpkg/lock-frontend")]
)
def test_apt_waits_for_another_process(
    apt: list[str], tmp_path: Path, action: str, lock: str
) -> None:
    (tmp_path / lock).parent.mkdir(exist_ok=True)
    hold = [sys.executable, "-c", HOLD, str(tmp_path / lock)]
    with subprocess.Popen(hold, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdin and holder.stdout
        assert holder.stdout.readline() == b"held\n"
        with subprocess.Popen([*apt, action], stderr=subprocess.PIPE, text=True) as waiter:
            assert waiter.stderr
            said = waiter.stderr.readline()
            assert waiter.poll() is None
            holder.stdin.close()
            rest = waiter.stderr.read()
            assert waiter.wait(PLENTY) == 0, rest
    assert said.startswith("syslog3: waiting, for 600 s at most: E: Could not get lock")
    assert f"held by process {holder.pid}" in said


def test_apt_does_not_wait_for_what_time_does_not_mend(apt: list[str]) -> None:
    done = subprocess.run([*apt, "install", "no-such-package"], stderr=subprocess.PIPE, text=True)
    assert done.returncode == 100
    assert done.stderr == "E: Unable to locate package no-such-package\n"


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A copy of what git has, as it is in the working tree; in an sdist, of what that came with."""
    clone = tmp_path / "clone"
    for name in ours():
        (clone / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, clone / name)
    return clone


def ours() -> list[str]:
    if (ROOT / "PKG-INFO").exists():
        listed = (ROOT / "src" / "syslog3.egg-info" / "SOURCES.txt").read_text().splitlines()
        return [name for name in listed if not made_by_setuptools(name)]
    require(shutil.which("git"), "git")
    command = ["git", "-C", ROOT, "ls-files", "-z"]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    return [name for name in done.stdout.split("\0") if name]


def made_by_setuptools(name: str) -> bool:
    return ".egg-info/" in name or name in ("PKG-INFO", "setup.cfg")


def files(directory: Path) -> set[str]:
    return {str(path.relative_to(directory)) for path in directory.rglob("*") if path.is_file()}


def test_the_sdist_holds_what_git_holds(clone: Path, tmp_path: Path) -> None:
    expected = files(clone)
    build = "import sys, setuptools.build_meta as backend; backend.build_sdist(sys.argv[1])"
    subprocess.run([sys.executable, "-c", build, tmp_path], cwd=clone, check=True, timeout=PLENTY)
    [sdist] = tmp_path.glob("syslog3-*.tar.gz")
    with tarfile.open(sdist) as archive:
        archive.extractall(tmp_path)
    unpacked = files(tmp_path / sdist.name[: -len(".tar.gz")])
    assert {name for name in unpacked if not made_by_setuptools(name)} == expected


def test_make_notices_another_interpreter(clone: Path, tmp_path: Path) -> None:
    """The same one under another name is no other."""
    venv, stamp = tmp_path / "venv", tmp_path / "venv" / ".python"

    def make(python: Path | str) -> str:
        command = ["make", f"PYTHON={python}", f"VENV={venv}", str(stamp)]
        done = subprocess.run(
            command, cwd=clone, stdout=subprocess.PIPE, text=True, check=True, timeout=PLENTY
        )
        return done.stdout + stamp.read_text()

    first = make(sys.executable)
    made = stamp.stat().st_mtime_ns
    assert make(venv / "bin" / "python") == first
    assert stamp.stat().st_mtime_ns == made

    # An interpreter that says of itself that it is another.
    other = tmp_path / "other"
    other.write_text(
        "#!/bin/sh\n"
        "case $2 in *base_prefix*) echo another; exit;; esac\n"
        f'exec {sys.executable} "$@"\n'
    )
    other.chmod(0o755)
    (venv / "of-the-first").touch()
    assert make(other).endswith("another\n")
    assert not (venv / "of-the-first").exists()
    assert (venv / "bin" / "python").exists()
