"""The compiled functions, by cffi; by ctypes in isolated subinterpreters, where cffi fails."""

from __future__ import annotations

import _thread

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["IN_MAIN_INTERPRETER", "check_cffi", "ffi", "get_errno", "lib", "string"]


def _in_main_interpreter() -> bool:
    try:
        return bool(_thread._is_main_interpreter())  # type: ignore[attr-defined]
    except AttributeError:  # before 3.13
        pass
    try:
        import _xxsubinterpreters as interpreters  # type: ignore[import-not-found]
    except ImportError:  # PyPy, which has no subinterpreters
        return True
    return bool(interpreters.get_current() == interpreters.get_main())


IN_MAIN_INTERPRETER = _in_main_interpreter()

try:
    from syslog3.compiled._native import ffi, lib
except ImportError:
    if IN_MAIN_INTERPRETER:
        raise
    from syslog3.compiled.isolated import ffi, get_errno, lib, string
else:

    def string(pointer: Any) -> str:
        """Return the text that a ``const char *`` from C points at."""
        return str(ffi.string(pointer), "ascii")

    def get_errno() -> int:
        """Return this thread's ``errno``, as cffi keeps it."""
        return int(ffi.errno)


def check_cffi() -> None:
    """Raise :exc:`ImportError` in a subinterpreter without cffi, for what ctypes can't do there."""
    if ffi is None:
        raise ImportError(
            "syslog3: Log needs cffi, which can't be imported in an isolated subinterpreter, nor"
            " without the GIL in any"
        )


_error = lib.syslog3_init() or lib.syslog3_process_watch()
if _error:
    raise OSError(_error, "syslog3: no fork handlers")
