"""The compiled module: cffi makes both of these, from csrc/portable.cdef.h and its like."""

from typing import Any

ffi: Any
lib: Any
