"""The compiled module: cffi makes both of these, from csrc/native.cdef.h."""

from typing import Any

ffi: Any
lib: Any
