"""A message as one reads it in a log file, with its facility and level."""

from __future__ import annotations

from syslog3.arguments.priority import FACILITIES, LEVELS
from syslog3.collector import parse

__all__ = ["as_in_a_file"]


def as_in_a_file(datagram: bytes) -> str:
    """Return ``facility.level ident[pid]: text``, without the time."""
    message = parse(datagram)
    facility = next(name for name, number in FACILITIES.items() if number == message.facility)
    level = next(name for name, number in LEVELS.items() if number == message.level)
    pid = f"[{message.pid}]" if message.pid else ""
    return f"{facility}.{level} {message.ident}{pid}: {message.message}"
