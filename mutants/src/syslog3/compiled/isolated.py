"""The compiled functions by ctypes, for isolated subinterpreters: cffi can't be imported there.

It is the same shared library as everywhere else, so the same one log, mask and lock.
"""

from __future__ import annotations

import sys

if sys.version_info < (3, 13):
    raise ImportError(
        "syslog3: an isolated subinterpreter needs Python 3.13 or later, the first whose ctypes"
        f" can be imported there (this is {sys.version_info[0]}.{sys.version_info[1]})"
    )

import ctypes
from importlib.util import find_spec
from typing import Any

_native = find_spec("syslog3.compiled._native")
if _native is None or _native.origin is None:
    raise ImportError("syslog3: the compiled module syslog3.compiled._native is not installed")

# Whatever takes and returns an int needs no declaration: syslog3.default has checked the ranges.
lib: Any = ctypes.CDLL(_native.origin, use_errno=True)
lib.syslog3_constant_name.restype = ctypes.c_char_p
lib.syslog3_path_log.restype = ctypes.c_char_p

ffi: Any = None  # what needs it is the main interpreter's alone


def string(pointer: Any) -> str:
    """Return the text that a ``const char *`` from C points at: ctypes has read it already."""
    return str(pointer, "ascii")


def get_errno() -> int:
    """Return this thread's ``errno``, as ctypes keeps it."""
    return ctypes.get_errno()
