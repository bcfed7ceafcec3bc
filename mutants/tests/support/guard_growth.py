"""How much memory a million calls leave behind. Run with a case and a number of calls."""

from __future__ import annotations

import ctypes
import gc
import sys
from collections.abc import Callable
from pathlib import Path

import syslog3
from syslog3.compiled._native import lib

WARM_UP = 50_000


def own_memory() -> int:
    """Return how many bytes this process has for itself alone: its unique set size (Linux)."""
    rollup = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return 1024 * sum(int(line.split()[1]) for line in rollup if line.startswith("Private_"))


def growth(call: Callable[[int], object], calls: int) -> int:
    """Return by how many bytes own_memory() has grown after call(0) ... call(calls - 1)."""
    for n in range(WARM_UP):
        call(n)
    gc.collect()
    before = own_memory()
    for n in range(calls):
        call(n)
    gc.collect()
    return own_memory() - before


def syslog(n: int) -> None:
    syslog3.syslog(f"message {n}")


def syslog_formatted(n: int) -> None:
    syslog3.syslog("mail|info", "message %d: %m", n, errno=n % 100)


def syslog_masked(n: int) -> None:
    syslog3.syslog(syslog3.LOG_DEBUG, f"message {n}")


def syslog_masked_formatted(n: int) -> None:
    syslog3.syslog("mail|debug", "message %d: %m", n, errno=n % 100)


def openlog(n: int) -> None:
    syslog3.openlog(f"ident-{n}", "pid", "local3")


def openlog_refused(n: int) -> None:
    try:
        syslog3.openlog(f"ident-{n}\0")
    except ValueError:
        return
    raise AssertionError("an ident with a NUL was accepted")


def openlog_closelog(n: int) -> None:
    syslog3.openlog()
    syslog3.closelog()


def setlogmask(n: int) -> None:
    syslog3.setlogmask(0x80 + n // 1000 % 0x80)


def LOG_MASK(n: int) -> None:
    syslog3.LOG_MASK(n)


def LOG_UPTO(n: int) -> None:
    syslog3.LOG_UPTO(n)


def owner(n: int) -> None:
    own = lib.syslog3_owner_new()
    lib.syslog3_owner_openlog(own, b"ident-%d" % n, syslog3.LOG_PID, syslog3.LOG_LOCAL3)
    lib.syslog3_owner_syslog(own, syslog3.LOG_INFO, b"message %d" % n)
    lib.syslog3_owner_free(own)


malloc = ctypes.CDLL(None).malloc


def leak(n: int) -> None:
    malloc(16)


if __name__ == "__main__":
    case, calls = sys.argv[1:]
    if "masked" in case:
        syslog3.setlogmask(syslog3.LOG_UPTO(syslog3.LOG_INFO))
    syslog3.openlog("growth")
    print(growth(globals()[case], int(calls)))
