"""Event sources in the registry: where Event Viewer finds the texts of their events."""

from __future__ import annotations

import os
import winreg

from syslog3.compiled import _native
from syslog3.compiled.binding import lib
from syslog3.errors import warn

#: Below it each source of the log "Application" has a key.
_SOURCES = r"SYSTEM\CurrentControlSet\Services\EventLog\Application"

#: Error, warning and information. Source: Microsoft's documentation of TypesSupported.
_TYPES = 0x0007

#: The sources that need no further look.
_known: set[str] = set()


def register(source: str) -> None:
    """Let Event Viewer show the events of ``source``; where this is not allowed, a warning, once.

    A source that has its texts elsewhere, another program's, is left alone.
    """
    if source in _known:
        return
    _known.add(source)
    if _has_texts(source):
        return
    try:
        _write(source, _native.__file__)
    except OSError as error:
        warn(
            f"eventlog: the source {source!r} can't be registered: {error.strerror}; its messages"
            " are logged, and Event Viewer will say that it has no description of them, until an"
            " administrator has run a program once that logs under this ident"
        )


def _has_texts(source: str) -> bool:
    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, rf"{_SOURCES}\{source}") as key:
            files = str(winreg.QueryValueEx(key, "EventMessageFile")[0])
    except OSError:
        return False
    # Ours may have been an environment that is no more.
    return any(os.path.exists(os.path.expandvars(file)) for file in files.split(";"))


def _write(source: str, file: str) -> None:
    with winreg.CreateKey(winreg.HKEY_LOCAL_MACHINE, rf"{_SOURCES}\{source}") as key:
        winreg.SetValueEx(key, "EventMessageFile", 0, winreg.REG_EXPAND_SZ, file)
        winreg.SetValueEx(key, "CategoryMessageFile", 0, winreg.REG_EXPAND_SZ, file)
        winreg.SetValueEx(key, "CategoryCount", 0, winreg.REG_DWORD, lib.SYSLOG3_CATEGORIES)
        winreg.SetValueEx(key, "TypesSupported", 0, winreg.REG_DWORD, _TYPES)
