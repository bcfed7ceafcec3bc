"""What the command tells its user, on standard error."""

from __future__ import annotations

import contextlib
import os

PROGRAM = "syslog3"

STDOUT = 1
STDERR = 2


class CommandError(Exception):
    """Why the command can't do what it was told to."""


def warn(text: str) -> None:
    """Write a line to standard error; where there is none, or it is full, nobody is told."""
    write_to(STDERR, os.fsencode(f"{PROGRAM}: {text}\n"))


def write_to(descriptor: int, data: bytes) -> None:
    """Write all of ``data``, unless the descriptor can't be written to."""
    with contextlib.suppress(OSError):
        while data:
            data = data[os.write(descriptor, data) :]
