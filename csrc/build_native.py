"""Builds ``syslog3.compiled._native``: the C in this folder, tied to Python by cffi.

``setup.py`` names ``ffibuilder`` in ``cffi_modules``. The names of the platform's ``LOG_*`` macros
come from the preprocessor's view of ``<syslog.h>``, their values from the compiler.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sysconfig
import tempfile
from pathlib import Path

from cffi import FFI

HERE = Path(__file__).resolve().parent
CDEF = "native.cdef.h"
SOURCES = sorted(path.name for path in HERE.glob("*.c"))
HEADERS = sorted(path.name for path in HERE.glob("*.h") if path.name != CDEF)
CFLAGS = ["-std=c11", "-D_GNU_SOURCE", "-Wall", "-Wextra"]

# An object-like macro with a value: LOG_MASK(pri) and the like are functions, not constants.
CONSTANT = re.compile(r"^#define (LOG_[A-Z0-9_]+) +\S", re.MULTILINE)


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


def make_ffibuilder() -> FFI:
    builder = FFI()
    builder.cdef((HERE / CDEF).read_text())
    builder.set_source(
        "syslog3.compiled._native",
        "\n".join(f'#include "{header}"' for header in HEADERS)
        + "\n"
        + constants_source(constant_names(compiler())),
        sources=[os.path.relpath(HERE / source) for source in SOURCES],
        depends=[os.path.relpath(HERE / header) for header in HEADERS],
        include_dirs=[str(HERE)],
        extra_compile_args=CFLAGS,
        libraries=["pthread"],
    )
    return builder


ffibuilder = make_ffibuilder()
