"""Windows' event log: on other systems it is never available."""

from __future__ import annotations

from typing import TYPE_CHECKING

from syslog3.errors import warn

if TYPE_CHECKING:
    from syslog3.mechanisms.base import Connection, Target


def check(target: Target) -> None:
    raise OSError("only Windows has it")


def connect(target: Target, timeout: float) -> Connection:
    warn("eventlog can't be used: only Windows has it")
    raise OSError("only Windows has it")
