"""The types of C's that Python makes something of, each looked up once.

``ffi.new("size_t *")`` looks it up when it is first called, and PyPy may then give two threads that
look for one at the same time each other's type, for as long as the process lives.
"""

from __future__ import annotations

import sys

from syslog3.compiled.binding import check_cffi, ffi

check_cffi()

LENGTHS = ffi.typeof("uint32_t[]")

if sys.platform == "win32":
    ERROR = ffi.typeof("unsigned long *")
    MESSAGE = ffi.typeof("struct syslog3_message *")
    TEXT = ffi.typeof("char[]")
else:
    QUESTION = ffi.typeof("struct syslog3_question **")
    REMAINS = ffi.typeof("struct syslog3_remains *")
    SIZE = ffi.typeof("size_t *")
    SIZES = ffi.typeof("size_t[]")
