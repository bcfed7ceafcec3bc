"""Builds the sdist, and from it the wheels for Linux: `make wheel`.

zig is the compiler for all of them, this machine's own included: it has each libc's headers and
knows since when each symbol is there, so a wheel's needs don't depend on the machine that built it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
DIST = ROOT / "dist"


class Target(NamedTuple):
    """What a wheel is for: its tag, zig's name for that, and the interpreter that builds it."""

    tag: str
    zig: str
    python: str = sys.executable


#: glibc 2.17 is the oldest that the C allows: before, clock_gettime() was librt's.
STABLE_ABI = [
    Target("manylinux_2_17_x86_64", "x86_64-linux-gnu.2.17"),
    Target("manylinux_2_17_aarch64", "aarch64-linux-gnu.2.17"),
    Target("manylinux_2_17_s390x", "s390x-linux-gnu.2.17"),
    Target("musllinux_1_2_x86_64", "x86_64-linux-musl"),
    Target("musllinux_1_2_aarch64", "aarch64-linux-musl"),
]


def main() -> None:
    os.environ["PATH"] = os.pathsep.join([sysconfig.get_path("scripts"), os.environ["PATH"]])
    shutil.rmtree(DIST, ignore_errors=True)
    build(ROOT, DIST, "--sdist")
    targets = [*STABLE_ABI, *pypy()]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(wheel, targets))
    check()


def pypy() -> list[Target]:
    """PyPy's own wheel, where there is a PyPy; its extension modules have no stable ABI."""
    found = shutil.which("pypy3")
    if not found:
        if os.environ.get("SYSLOG3_TEST_REQUIRE") == "1":
            raise SystemExit("wheels: no pypy3 on this machine")
        print("wheels: no pypy3 here, so no wheel for PyPy", file=sys.stderr)
        return []
    venv = ROOT / "build" / "venvs" / "wheel-pypy"
    run([found, "-m", "venv", "--clear", venv])
    python = str(venv / "bin" / "python")
    run([python, "-m", "pip", "install", "--quiet", "build", "setuptools>=77"])
    [x86_64, *_] = STABLE_ABI
    return [x86_64._replace(python=python)]


def wheel(target: Target) -> None:
    """Build one wheel in a folder of its own, from nothing but the sdist, and give it its tag."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        [sdist] = DIST.glob("*.tar.gz")
        with tarfile.open(sdist) as archive:
            archive.extractall(folder)
        [source] = folder.iterdir()
        build(source, folder / "built", "--wheel", python=target.python, **compiler(target))
        [built] = (folder / "built").iterdir()
        # musl's is the only one of that name; here it is what glibc's developers link with.
        repair = ["auditwheel", "repair", "--plat", "auto", "--exclude", "libc.so"]
        run([*repair, "--wheel-dir", folder / "tagged", built])
        [tagged] = (folder / "tagged").iterdir()
        if target.tag not in tagged.name:
            raise SystemExit(f"wheels: {tagged.name} was to be for {target.tag}")
        shutil.move(tagged, DIST)


def compiler(target: Target) -> dict[str, str]:
    """What tells setuptools and build_native.py that the wheel is not for this machine."""
    # Else zig adds a runtime of its own for undefined behaviour, of twice the module's size.
    cc = f"{sys.executable} -m ziglang cc -target {target.zig} -O2 -fno-sanitize=all"
    machine = target.zig.split("-")[0]
    # auditwheel knows a glibc when it sees one; that it is musl, the wheel has to say.
    libc = "musllinux_1_2" if "musl" in target.zig else "linux"
    return {
        "CC": cc,
        "LDSHARED": f"{cc} -shared -Wl,-s",
        # The headers are those of this machine's Python, and so are the sizes that they name.
        "CFLAGS": f"-include {HERE / 'same_sizes.h'}" if target.python == sys.executable else "",
        "_PYTHON_HOST_PLATFORM": f"{libc}-{machine}",
    }


def check() -> None:
    """Ask each wheel for what it promises by its name, and what the registry will ask."""
    files = sorted(DIST.iterdir())
    wheels = [file for file in files if file.suffix == ".whl"]
    run(["abi3audit", "--strict", *(wheel for wheel in wheels if "-abi3-" in wheel.name)])
    run(["check-wheel-contents", *wheels])
    run(["twine", "check", "--strict", *files])


def build(source: Path, output: Path, kind: str, python: str = sys.executable, **env: str) -> None:
    # Without isolation: pip would look for a cffi that runs on the target.
    command = [python, "-m", "build", "--no-isolation", kind, "--outdir", output, source]
    run(command, **env)


def run(command: Sequence[str | Path], **env: str) -> None:
    """Run `command`, one of this environment's or of the system's; a failure shows what it said."""
    words = [str(word) for word in command]
    done = subprocess.run(
        words,
        env={**os.environ, **env},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(words)}\n{done.stdout}")


if __name__ == "__main__":
    main()
    for path in sorted(DIST.iterdir()):
        print(path.relative_to(ROOT))
