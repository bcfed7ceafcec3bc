"""Opening what is in the file system: devices, named pipes, files."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def find(paths: Sequence[str], kinds: Sequence[Callable[[int], bool]], what: str) -> str:
    """Return the first of ``paths`` that is one of ``kinds``.

    ``kinds`` are tests of the stat module; ``what`` is what they are called in the
    :exc:`OSError` that says of each path why it is none.
    """
    reasons = []
    for path in paths:
        try:
            if any(is_kind(os.stat(path).st_mode) for is_kind in kinds):
                return path
            reasons.append(f"{path}: not a {what}")
        except OSError as error:
            reasons.append(f"{path}: {error.strerror}")
    raise OSError(errno.ENOENT, "; ".join(dict.fromkeys(reasons)))


def open_to_write(path: str) -> int:
    """Return a descriptor that writes to the end of ``path``, and waits neither now nor then."""
    try:
        return os.open(path, os.O_WRONLY | os.O_APPEND | os.O_NOCTTY | os.O_NONBLOCK)
    except OSError as error:
        raise OSError(error.errno, f"{path}: {error.strerror}") from None
