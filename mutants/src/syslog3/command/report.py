"""What the command tells its user, on standard error."""

from __future__ import annotations

import contextlib
import os

PROGRAM = "syslog3"

STDOUT = 1
STDERR = 2


class CommandError(Exception):
    """Why the command can't go on."""


def warn(text: str) -> None:
    """Write a line to standard error. A closed or full one is ignored."""
    write_to(STDERR, os.fsencode(f"{PROGRAM}: {text}\n"))


def write_to(descriptor: int, data: bytes) -> None:
    """Write all of ``data``; give up when the descriptor can't be written to."""
    with contextlib.suppress(OSError):
        while data:
            data = data[os.write(descriptor, data) :]
