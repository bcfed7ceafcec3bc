"""Builds the wheel for 64-bit Windows on another system: mingw-w64's compiler, resource and linker.

    python csrc/windows/wheel.py PYTHON3_DLL [FOLDER]

``PYTHON3_DLL`` is the stable ABI's library of any CPython for Windows, whose names are linked to.
The headers are those of the interpreter that runs this, with a ``pyconfig.h`` of ours. The wheel is
written to ``FOLDER``, by default ``build/wheels``; it needs setuptools, cffi and wheel.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Sequence
from pathlib import Path

WINDOWS = Path(__file__).resolve().parent
ROOT = WINDOWS.parents[1]
sys.path.insert(0, str(WINDOWS.parent))

import build_native  # noqa: E402 - its folder is not on the path before

MINGW = "x86_64-w64-mingw32-"
TAG = "cp39-abi3-win_amd64"

CFLAGS = [
    *("-std=c11", "-O2", "-Wall", "-Wextra", "-Werror"),
    *build_native.WINDOWS_CFLAGS,
    "-DPy_LIMITED_API=0x03090000",
]


def main() -> None:
    python3_dll = Path(sys.argv[1]).resolve()
    output = Path(*sys.argv[2:3] or ["build/wheels"]).resolve()
    output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder, "tree")
        take_python(tree)
        compile_native(Path(folder), python3_dll, tree / "syslog3/compiled/_native.pyd")
        run([sys.executable, "-m", "wheel", "pack", tree, "--dest-dir", output])


def take_python(tree: Path) -> None:
    """Put into ``tree`` what is not compiled, and the metadata."""
    setup = [sys.executable, "setup.py", "--quiet"]
    with tempfile.TemporaryDirectory() as base:
        run([*setup, "build", "--build-base", base, "build_py", "--build-lib", tree])
    run([*setup, "dist_info", "--output-dir", tree])
    [metadata] = tree.glob("*.dist-info")
    wheel = f"Wheel-Version: 1.0\nGenerator: syslog3\nRoot-Is-Purelib: false\nTag: {TAG}\n"
    (metadata / "WHEEL").write_text(wheel)


def compile_native(folder: Path, python3_dll: Path, module: Path) -> None:
    """Compile the extension, with its table of messages, to ``module``."""
    generated = folder / "native.c"
    build_native.windows().emit_c_code(str(generated))
    include = [WINDOWS, WINDOWS.parent, python_headers(folder / "include")]
    run(
        [
            *(f"{MINGW}gcc", "-shared", "-s", "-static-libgcc", "-Wl,--export-all-symbols"),
            *(*CFLAGS, *(f"-I{path}" for path in include), "-o", module),
            *(generated, *build_native.windows_sources(), message_table(folder)),
            *(import_library(folder, python3_dll), "-ladvapi32"),
        ]
    )


def python_headers(folder: Path) -> Path:
    """Return a folder with this interpreter's headers, for Windows."""
    shutil.copytree(sysconfig.get_path("include"), folder)
    shutil.copy(WINDOWS / "pyconfig.h", folder)
    return folder


def message_table(folder: Path) -> Path:
    """Return what is to be linked for Event Viewer to find its texts."""
    run([f"{MINGW}windmc", "-h", folder, "-r", folder, WINDOWS / "messages.mc"])
    compiled = folder / "messages.o"
    run([f"{MINGW}windres", "-I", folder, folder / "messages.rc", compiled])
    return compiled


def import_library(folder: Path, dll: Path) -> Path:
    """Return what is to be linked for ``dll``."""
    definition = subprocess.run(
        ["gendef", "-", str(dll)], check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ).stdout
    (folder / "python3.def").write_bytes(definition)
    library = folder / "libpython3.a"
    run([f"{MINGW}dlltool", "-d", folder / "python3.def", "-D", dll.name, "-l", library])
    return library


def run(command: Sequence[str | Path]) -> None:
    subprocess.run([str(part) for part in command], cwd=ROOT, check=True)


if __name__ == "__main__":
    main()
