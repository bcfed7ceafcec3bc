"""``%``-formatting of messages, and ``%m``."""

from __future__ import annotations

import sys

from syslog3.arguments.c_types import c_int, plain
from syslog3.compiled.binding import get_errno
from syslog3.errors import strerror


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_error_text__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_error_text__mutmut)
def error_text(errno: int | None) -> str:
    """Return the text of ``errno``, or of the current error if that is None."""
    if errno is not None:
        return strerror(c_int("errno", errno, "int or None"))
    handled = sys.exc_info()[1]
    if isinstance(handled, OSError):
        return handled.strerror or str(handled)
    return strerror(get_errno())


def x_error_text__mutmut_orig(errno: int | None) -> str:
    """Return the text of ``errno``, or of the current error if that is None."""
    if errno is not None:
        return strerror(c_int("errno", errno, "int or None"))
    handled = sys.exc_info()[1]
    if isinstance(handled, OSError):
        return handled.strerror or str(handled)
    return strerror(get_errno())


def x_error_text__mutmut_1(errno: int | None) -> str:
    """Return the text of ``errno``, or of the current error if that is None."""
    if errno is None:
        return strerror(c_int("errno", errno, "int or None"))
    handled = sys.exc_info()[1]
    if isinstance(handled, OSError):
        return handled.strerror or str(handled)
    return strerror(get_errno())


def x_error_text__mutmut_2(errno: int | None) -> str:
    """Return the text of ``errno``, or of the current error if that is None."""
    if errno is not None:
        return strerror(None)
    handled = sys.exc_info()[1]
    if isinstance(handled, OSError):
        return handled.strerror or str(handled)
    return strerror(get_errno())


def x_error_text__mutmut_3(errno: int | None) -> str:
    """Return the text of ``errno``, or of the current error if that is None."""
    if errno is not None:
        return strerror(c_int(None, errno, "int or None"))
    handled = sys.exc_info()[1]
    if isinstance(handled, OSError):
        return handled.strerror or str(handled)
    return strerror(get_errno())


def x_error_text__mutmut_4(errno: int | None) -> str:
    """Return the text of ``errno``, or of the current error if that is None."""
    if errno is not None:
        return strerror(c_int("errno", None, "int or None"))
    handled = sys.exc_info()[1]
    if isinstance(handled, OSError):
        return handled.strerror or str(handled)
    return strerror(get_errno())


def x_error_text__mutmut_5(errno: int | None) -> str:
    """Return the text of ``errno``, or of the current error if that is None."""
    if errno is not None:
        return strerror(c_int("errno", errno, None))
    handled = sys.exc_info()[1]
    if isinstance(handled, OSError):
        return handled.strerror or str(handled)
    return strerror(get_errno())


def x_error_text__mutmut_6(errno: int | None) -> str:
    """Return the text of ``errno``, or of the current error if that is None."""
    if errno is not None:
        return strerror(c_int(errno, "int or None"))
    handled = sys.exc_info()[1]
    if isinstance(handled, OSError):
        return handled.strerror or str(handled)
    return strerror(get_errno())


def x_error_text__mutmut_7(errno: int | None) -> str:
    """Return the text of ``errno``, or of the current error if that is None."""
    if errno is not None:
        return strerror(c_int("errno", "int or None"))
    handled = sys.exc_info()[1]
    if isinstance(handled, OSError):
        return handled.strerror or str(handled)
    return strerror(get_errno())


def x_error_text__mutmut_8(errno: int | None) -> str:
    """Return the text of ``errno``, or of the current error if that is None."""
    if errno is not None:
        return strerror(c_int("errno", errno, ))
    handled = sys.exc_info()[1]
    if isinstance(handled, OSError):
        return handled.strerror or str(handled)
    return strerror(get_errno())


def x_error_text__mutmut_9(errno: int | None) -> str:
    """Return the text of ``errno``, or of the current error if that is None."""
    if errno is not None:
        return strerror(c_int("XXerrnoXX", errno, "int or None"))
    handled = sys.exc_info()[1]
    if isinstance(handled, OSError):
        return handled.strerror or str(handled)
    return strerror(get_errno())


def x_error_text__mutmut_10(errno: int | None) -> str:
    """Return the text of ``errno``, or of the current error if that is None."""
    if errno is not None:
        return strerror(c_int("ERRNO", errno, "int or None"))
    handled = sys.exc_info()[1]
    if isinstance(handled, OSError):
        return handled.strerror or str(handled)
    return strerror(get_errno())


def x_error_text__mutmut_11(errno: int | None) -> str:
    """Return the text of ``errno``, or of the current error if that is None."""
    if errno is not None:
        return strerror(c_int("errno", errno, "XXint or NoneXX"))
    handled = sys.exc_info()[1]
    if isinstance(handled, OSError):
        return handled.strerror or str(handled)
    return strerror(get_errno())


def x_error_text__mutmut_12(errno: int | None) -> str:
    """Return the text of ``errno``, or of the current error if that is None."""
    if errno is not None:
        return strerror(c_int("errno", errno, "int or none"))
    handled = sys.exc_info()[1]
    if isinstance(handled, OSError):
        return handled.strerror or str(handled)
    return strerror(get_errno())


def x_error_text__mutmut_13(errno: int | None) -> str:
    """Return the text of ``errno``, or of the current error if that is None."""
    if errno is not None:
        return strerror(c_int("errno", errno, "INT OR NONE"))
    handled = sys.exc_info()[1]
    if isinstance(handled, OSError):
        return handled.strerror or str(handled)
    return strerror(get_errno())


def x_error_text__mutmut_14(errno: int | None) -> str:
    """Return the text of ``errno``, or of the current error if that is None."""
    if errno is not None:
        return strerror(c_int("errno", errno, "int or None"))
    handled = None
    if isinstance(handled, OSError):
        return handled.strerror or str(handled)
    return strerror(get_errno())


def x_error_text__mutmut_15(errno: int | None) -> str:
    """Return the text of ``errno``, or of the current error if that is None."""
    if errno is not None:
        return strerror(c_int("errno", errno, "int or None"))
    handled = sys.exc_info()[2]
    if isinstance(handled, OSError):
        return handled.strerror or str(handled)
    return strerror(get_errno())


def x_error_text__mutmut_16(errno: int | None) -> str:
    """Return the text of ``errno``, or of the current error if that is None."""
    if errno is not None:
        return strerror(c_int("errno", errno, "int or None"))
    handled = sys.exc_info()[1]
    if isinstance(handled, OSError):
        return handled.strerror and str(handled)
    return strerror(get_errno())


def x_error_text__mutmut_17(errno: int | None) -> str:
    """Return the text of ``errno``, or of the current error if that is None."""
    if errno is not None:
        return strerror(c_int("errno", errno, "int or None"))
    handled = sys.exc_info()[1]
    if isinstance(handled, OSError):
        return handled.strerror or str(None)
    return strerror(get_errno())


def x_error_text__mutmut_18(errno: int | None) -> str:
    """Return the text of ``errno``, or of the current error if that is None."""
    if errno is not None:
        return strerror(c_int("errno", errno, "int or None"))
    handled = sys.exc_info()[1]
    if isinstance(handled, OSError):
        return handled.strerror or str(handled)
    return strerror(None)

mutants_x_error_text__mutmut['_mutmut_orig'] = x_error_text__mutmut_orig # type: ignore # mutmut generated
mutants_x_error_text__mutmut['x_error_text__mutmut_1'] = x_error_text__mutmut_1 # type: ignore # mutmut generated
mutants_x_error_text__mutmut['x_error_text__mutmut_2'] = x_error_text__mutmut_2 # type: ignore # mutmut generated
mutants_x_error_text__mutmut['x_error_text__mutmut_3'] = x_error_text__mutmut_3 # type: ignore # mutmut generated
mutants_x_error_text__mutmut['x_error_text__mutmut_4'] = x_error_text__mutmut_4 # type: ignore # mutmut generated
mutants_x_error_text__mutmut['x_error_text__mutmut_5'] = x_error_text__mutmut_5 # type: ignore # mutmut generated
mutants_x_error_text__mutmut['x_error_text__mutmut_6'] = x_error_text__mutmut_6 # type: ignore # mutmut generated
mutants_x_error_text__mutmut['x_error_text__mutmut_7'] = x_error_text__mutmut_7 # type: ignore # mutmut generated
mutants_x_error_text__mutmut['x_error_text__mutmut_8'] = x_error_text__mutmut_8 # type: ignore # mutmut generated
mutants_x_error_text__mutmut['x_error_text__mutmut_9'] = x_error_text__mutmut_9 # type: ignore # mutmut generated
mutants_x_error_text__mutmut['x_error_text__mutmut_10'] = x_error_text__mutmut_10 # type: ignore # mutmut generated
mutants_x_error_text__mutmut['x_error_text__mutmut_11'] = x_error_text__mutmut_11 # type: ignore # mutmut generated
mutants_x_error_text__mutmut['x_error_text__mutmut_12'] = x_error_text__mutmut_12 # type: ignore # mutmut generated
mutants_x_error_text__mutmut['x_error_text__mutmut_13'] = x_error_text__mutmut_13 # type: ignore # mutmut generated
mutants_x_error_text__mutmut['x_error_text__mutmut_14'] = x_error_text__mutmut_14 # type: ignore # mutmut generated
mutants_x_error_text__mutmut['x_error_text__mutmut_15'] = x_error_text__mutmut_15 # type: ignore # mutmut generated
mutants_x_error_text__mutmut['x_error_text__mutmut_16'] = x_error_text__mutmut_16 # type: ignore # mutmut generated
mutants_x_error_text__mutmut['x_error_text__mutmut_17'] = x_error_text__mutmut_17 # type: ignore # mutmut generated
mutants_x_error_text__mutmut['x_error_text__mutmut_18'] = x_error_text__mutmut_18 # type: ignore # mutmut generated
mutants_x_render__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_render__mutmut)
def render(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_orig(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_1(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_2(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(None)
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_3(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(None).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_4(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = None
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_5(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(None)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_6(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_7(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int(None, errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_8(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", None, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_9(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, None)
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_10(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int(errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_11(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_12(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, )
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_13(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("XXerrnoXX", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_14(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("ERRNO", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_15(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "XXint or NoneXX")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_16(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or none")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_17(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "INT OR NONE")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_18(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "XX%mXX" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_19(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%M" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_20(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" not in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_21(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = None
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_22(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace(None, "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_23(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", None)
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_24(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_25(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", )
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_26(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = error_text(None).replace("%", "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_27(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("XX%XX", "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_28(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", "XX%%XX")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_29(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = None
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_30(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(None)
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_31(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "XX%%XX".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_32(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace(None, error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_33(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%m", None) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_34(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace(error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_35(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%m", ) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_36(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("XX%mXX", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_37(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%M", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_38(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split(None))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_39(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("XX%%XX"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_40(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 or hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_41(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) != 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_42(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 2 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_43(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(None, "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_44(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], None):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_45(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr("keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_46(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], ):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_47(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[1], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_48(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "XXkeysXX"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_49(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "KEYS"):  # collections.abc would cost at import
        return format % args[0]
    return format % args


def x_render__mutmut_50(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format / args[0]
    return format % args


def x_render__mutmut_51(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[1]
    return format % args


def x_render__mutmut_52(format: str, args: tuple[object, ...], errno: int | None = None) -> str:
    """Return ``format % args``, with ``%m`` as the text of the current error.

    If ``args`` is a single mapping, the format refers to its keys: ``%(name)s``. The current error
    is ``errno`` if given, else the :exc:`OSError` being handled, else the thread's ``errno`` as
    cffi keeps it. ``%%m`` is a literal ``%m``. Raises :exc:`TypeError` unless the format is a
    :class:`str` and ``errno`` a number, and whatever ``%`` raises. Source: syslog(3), Sys::Syslog.
    """
    if not isinstance(format, str):
        raise TypeError(f"message must be str, not {type(format).__name__}")
    format = plain(format)
    if errno is not None:
        c_int("errno", errno, "int or None")
    if "%m" in format:
        error = error_text(errno).replace("%", "%%")
        format = "%%".join(part.replace("%m", error) for part in format.split("%%"))
    if len(args) == 1 and hasattr(args[0], "keys"):  # collections.abc would cost at import
        return format % args[0]
    return format / args

mutants_x_render__mutmut['_mutmut_orig'] = x_render__mutmut_orig # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_1'] = x_render__mutmut_1 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_2'] = x_render__mutmut_2 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_3'] = x_render__mutmut_3 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_4'] = x_render__mutmut_4 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_5'] = x_render__mutmut_5 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_6'] = x_render__mutmut_6 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_7'] = x_render__mutmut_7 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_8'] = x_render__mutmut_8 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_9'] = x_render__mutmut_9 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_10'] = x_render__mutmut_10 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_11'] = x_render__mutmut_11 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_12'] = x_render__mutmut_12 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_13'] = x_render__mutmut_13 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_14'] = x_render__mutmut_14 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_15'] = x_render__mutmut_15 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_16'] = x_render__mutmut_16 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_17'] = x_render__mutmut_17 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_18'] = x_render__mutmut_18 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_19'] = x_render__mutmut_19 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_20'] = x_render__mutmut_20 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_21'] = x_render__mutmut_21 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_22'] = x_render__mutmut_22 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_23'] = x_render__mutmut_23 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_24'] = x_render__mutmut_24 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_25'] = x_render__mutmut_25 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_26'] = x_render__mutmut_26 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_27'] = x_render__mutmut_27 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_28'] = x_render__mutmut_28 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_29'] = x_render__mutmut_29 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_30'] = x_render__mutmut_30 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_31'] = x_render__mutmut_31 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_32'] = x_render__mutmut_32 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_33'] = x_render__mutmut_33 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_34'] = x_render__mutmut_34 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_35'] = x_render__mutmut_35 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_36'] = x_render__mutmut_36 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_37'] = x_render__mutmut_37 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_38'] = x_render__mutmut_38 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_39'] = x_render__mutmut_39 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_40'] = x_render__mutmut_40 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_41'] = x_render__mutmut_41 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_42'] = x_render__mutmut_42 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_43'] = x_render__mutmut_43 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_44'] = x_render__mutmut_44 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_45'] = x_render__mutmut_45 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_46'] = x_render__mutmut_46 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_47'] = x_render__mutmut_47 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_48'] = x_render__mutmut_48 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_49'] = x_render__mutmut_49 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_50'] = x_render__mutmut_50 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_51'] = x_render__mutmut_51 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_52'] = x_render__mutmut_52 # type: ignore # mutmut generated
