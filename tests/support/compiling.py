"""C programs, and the extension itself, compiled for one test: with a sanitizer, as a rule."""

from __future__ import annotations

import importlib.util
import os
import shlex
import shutil
import signal
import subprocess
import sys
import sysconfig
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import ModuleType

from support.requirement import require

__all__ = [
    "CSRC",
    "SANITIZER_OPTIONS",
    "builder",
    "compile_c",
    "compile_package",
    "run",
    "runtime_library",
]

ROOT = Path(__file__).resolve().parents[2]
CSRC = ROOT / "csrc"

#: Seconds that no program here needs, however busy the machine is.
TIMEOUT = 300

#: What a sanitizer's runtime library is called, the way ``cc -print-file-name`` takes it.
RUNTIME = {"address": "libasan.so", "thread": "libtsan.so", "undefined": "libubsan.so"}

#: For the environment: the first finding ends the program, and freed memory is overwritten, with
#: "?", which libc, where no sanitizer looks, puts on the wire if it still reads there.
SANITIZER_OPTIONS = {
    "ASAN_OPTIONS": "max_free_fill_size=4096:free_fill_byte=63:exitcode=99",
    "UBSAN_OPTIONS": "halt_on_error=1:print_stacktrace=1:exitcode=99",
    "TSAN_OPTIONS": "halt_on_error=1:exitcode=99",
}

#: What of the package is not source.
COMPILED = shutil.ignore_patterns("*.so", "*.pyd", "__pycache__")


def builder() -> ModuleType:
    """Return csrc/build_native.py, the extension's cffi builder, as a module."""
    spec = importlib.util.spec_from_file_location("build_native", CSRC / "build_native.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def compile_c(program: Path, *sources: Path, flags: Sequence[str] = ()) -> Path:
    """Compile and link `sources` with the compiler that built this Python; return `program`."""
    compiler, cflags = builder().compiler(), builder().CFLAGS
    command = [*compiler, *cflags, "-Werror", "-g", "-O1", f"-I{CSRC}", *flags]
    run([*command, *map(str, sources), "-pthread", "-o", str(program)])
    return program


def compile_package(
    folder: Path, *, flags: Sequence[str] = (), environment: Mapping[str, str] | None = None
) -> Path:
    """Put into `folder` a syslog3 whose C is compiled with `flags`; return `folder`, for sys.path.

    `environment` is for the builder: CPPFLAGS, by which it finds the system's header.
    """
    shutil.copytree(ROOT / "src" / "syslog3", folder / "syslog3", ignore=COMPILED)
    generated = folder / "native.c"
    emit = f"import build_native; build_native.ffibuilder.emit_c_code({str(generated)!r})"
    run([sys.executable, "-c", emit], PYTHONPATH=str(CSRC), **(environment or {}))
    include = sysconfig.get_path("include")
    native = folder / "syslog3" / "compiled" / f"_native{sysconfig.get_config_var('EXT_SUFFIX')}"
    sources = [generated, *(CSRC / source for source in builder().SOURCES)]
    compile_c(native, *sources, flags=["-shared", "-fPIC", f"-I{include}", *flags])
    return folder


def runtime_library(sanitizer: str) -> Path:
    """Return the sanitizer's runtime library; where the compiler has none, the test is skipped."""
    name = RUNTIME[sanitizer]
    # Without such a library the compiler answers with the bare name.
    path = Path(run([*builder().compiler(), f"-print-file-name={name}"]).strip())
    require(path.is_absolute(), f"{name}, for -fsanitize={sanitizer}")
    return path


def run(command: Sequence[str], **environment: str) -> str:
    """Run `command`, return its output; on failure raise RuntimeError with all that it said."""
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command,
        env={**os.environ, **environment},
        stdout=pipe,
        stderr=pipe,
        text=True,
        start_new_session=True,
    ) as program:
        try:
            output, errors = program.communicate(timeout=TIMEOUT)
        except BaseException:
            os.killpg(program.pid, signal.SIGKILL)  # its children have the pipes, too
            raise
    if program.returncode:
        said = f"{output}{errors}"
        raise RuntimeError(f"{shlex.join(command)}\nexit status {program.returncode}\n{said}")
    return output
