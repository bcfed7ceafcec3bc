"""Builds ``syslog3.compiled._native``: the C in this folder, tied to Python by cffi.

``setup.py`` names ``ffibuilder`` in ``cffi_modules``. The names of the platform's ``LOG_*`` macros
come from the preprocessor's view of ``<syslog.h>``, their values from the compiler. Windows has no
such header: ``windows/syslog.h`` is ours.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from cffi import FFI

HERE = Path(__file__).resolve().parent
WINDOWS = HERE / "windows"

#: What is compiled on every system. The rest of this folder is for POSIX, and all of windows/ for
#: Windows, where it implements the headers of this folder once more.
PORTABLE = ("buffer.c", "clock.c", "counter.c", "text.c", "way.c", "wire.c")
PORTABLE_HEADERS = (
    *("clock.h", "constants.h", "counter.h", "guard.h"),
    *("process.h", "queue.h", "way.h", "wire.h"),
)

SOURCES = sorted(path.name for path in HERE.glob("*.c"))
HEADERS = sorted(path.name for path in HERE.glob("*.h") if not path.name.endswith(".cdef.h"))
CFLAGS = ["-std=c11", "-D_GNU_SOURCE", "-Wall", "-Wextra"]

#: Windows 8 is the first whose clock tells microseconds.
WINDOWS_CFLAGS = ["-D_WIN32_WINNT=0x0602", "-DWIN32_LEAN_AND_MEAN"]

#: To Microsoft's compiler C11's atomics are an experiment still.
MSVC_CFLAGS = [
    *(*WINDOWS_CFLAGS, "-D_CRT_NONSTDC_NO_DEPRECATE"),
    *("/std:c11", "/experimental:c11atomics"),
]

# An object-like macro with a value: LOG_MASK(pri) and the like are functions, not constants.
CONSTANT = re.compile(r"^#define (LOG_[A-Z0-9_]+) +\S", re.MULTILINE)


def speed() -> list[str]:
    """What makes the code fast, where whoever builds has not chosen that.

    Protected functions are found by ``ctypes``, as by default, but no other library can take the
    place of one: calls inside the module go straight to it.
    """
    flags = [] if sys.platform == "darwin" else ["-fvisibility=protected"]
    is_chosen = re.search(r"(^|\s)-O", os.environ.get("CFLAGS", ""))
    return flags if is_chosen else [*flags, "-O3"]


def compiler() -> list[str]:
    """The C compiler that setuptools will use, as a command."""
    return shlex.split(os.environ.get("CC") or sysconfig.get_config_var("CC") or "cc")


def constant_names(cc: list[str]) -> list[str]:
    """The names of the ``LOG_*`` constants that the platform's ``<syslog.h>`` defines."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "syslog.c")
        source.write_text("#include <syslog.h>\n")
        command = [*cc, *shlex.split(os.environ.get("CPPFLAGS", "")), *CFLAGS, "-E", "-dM"]
        macros = subprocess.run(
            [*command, str(source)], check=True, stdout=subprocess.PIPE, text=True
        ).stdout
    names = sorted(CONSTANT.findall(macros))
    if not names:
        raise RuntimeError(f"no LOG_* constant in <syslog.h> as seen by {shlex.join(command)}")
    return names


def constants_source(names: list[str]) -> str:
    """The C behind ``constants.h`` for these names."""
    rows = "\n".join(f'\t{{"{name}", {name}}},' for name in names)
    return f"""\
#include "constants.h"

#include <paths.h>
#include <stddef.h>
#include <syslog.h>

static const struct {{
	const char *name;
	int value;
}} constants[] = {{
{rows}
	{{NULL, 0}},
}};

const char *syslog3_constant_name(int i)
{{
	return constants[i].name;
}}

int syslog3_constant_value(int i)
{{
	return constants[i].value;
}}

const char *syslog3_path_log(void)
{{
	return _PATH_LOG;
}}
"""


def windows_constant_names() -> list[str]:
    """The names of the ``LOG_*`` constants of our own ``<syslog.h>``."""
    return sorted(CONSTANT.findall((WINDOWS / "syslog.h").read_text()))


def _ffibuilder(
    cdefs: Sequence[Path],
    sources: Iterable[Path],
    headers: Iterable[Path],
    names: list[str],
    **build: list[str],
) -> FFI:
    builder = FFI()
    for cdef in cdefs:
        builder.cdef(cdef.read_text())
    includes = "\n".join(f'#include "{header.relative_to(HERE).as_posix()}"' for header in headers)
    builder.set_source(
        "syslog3.compiled._native",
        f"{includes}\n{constants_source(names)}",
        sources=[os.path.relpath(source) for source in sources],
        depends=[os.path.relpath(header) for header in headers],
        **build,
    )
    return builder


def posix() -> FFI:
    """The extension for this system, which has a syslog(3)."""
    return _ffibuilder(
        [HERE / "portable.cdef.h", HERE / "posix.cdef.h"],
        [HERE / name for name in SOURCES],
        [HERE / name for name in HEADERS],
        constant_names(compiler()),
        include_dirs=[str(HERE)],
        extra_compile_args=[*CFLAGS, *speed()],
        libraries=["pthread"],
    )


def windows() -> FFI:
    """The extension for Windows, as Microsoft's compiler builds it there.

    ``windows/wheel.py`` builds it elsewhere, by mingw-w64.
    """
    return _ffibuilder(
        [HERE / "portable.cdef.h", WINDOWS / "windows.cdef.h"],
        [*windows_sources(), WINDOWS / "messages.mc"],
        [*(HERE / name for name in PORTABLE_HEADERS), *sorted(WINDOWS.glob("eventlog.h"))],
        windows_constant_names(),
        include_dirs=[str(WINDOWS), str(HERE)],
        extra_compile_args=MSVC_CFLAGS,
        libraries=["advapi32"],
        export_symbols=exported(),
    )


def windows_sources() -> list[Path]:
    return [*(HERE / name for name in PORTABLE), *sorted(WINDOWS.glob("*.c"))]


def exported() -> list[str]:
    """The functions that ``ctypes`` finds in the module: see ``compiled/isolated.py``."""
    return sorted(set(re.findall(r"\b(syslog3_\w+)\(", (HERE / "portable.cdef.h").read_text())))


ffibuilder = windows() if sys.platform == "win32" else posix()
