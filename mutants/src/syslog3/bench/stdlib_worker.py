"""Another interpreter's ``syslog``, told on standard input how many to send: see processes.py.

    pypy3 -I stdlib_worker.py LEVEL TEXT

It imports nothing of this package: that interpreter need not have it.
"""

from __future__ import annotations

import sys
import syslog
import time


def all_of(count: int, priority: int, text: str) -> list[float]:
    """Return the seconds that all took."""
    begin = time.perf_counter()
    for _ in range(count):
        syslog.syslog(priority, text)
    return [time.perf_counter() - begin]


def each_of(count: int, rate: float, priority: int, text: str) -> list[float]:
    """Return the seconds that each took, so many a second."""
    waits = []
    start = time.perf_counter()
    for number in range(count):
        early = start + number / rate - time.perf_counter()
        if early > 0:
            time.sleep(early)
        begin = time.perf_counter()
        syslog.syslog(priority, text)
        waits.append(time.perf_counter() - begin)
    return waits


def main(level: str, text: str) -> None:
    priority = {"info": syslog.LOG_INFO, "debug": syslog.LOG_DEBUG}[level]
    syslog.openlog("bench")
    syslog.setlogmask(syslog.LOG_UPTO(syslog.LOG_INFO))
    print("ready", flush=True)
    for line in sys.stdin:
        count, rate = line.split()
        if float(rate):
            seconds = each_of(int(count), float(rate), priority, text)
        else:
            seconds = all_of(int(count), priority, text)
        print(*map("{:.9f}".format, seconds), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
