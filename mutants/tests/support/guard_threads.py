"""Ten threads log while others open and close the log. Run with a number of messages for each."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable

import syslog3

LOGGERS = 10
OPENERS = 2


def log_from_many_threads(messages: int) -> None:
    """Log `messages` errors from each of ten threads, with openlog and closelog in between.

    Each ident ends in a number that says which option and facility it was opened with: odd numbers
    have LOG_PID, and number n has LOG_LOCAL0 + n % 8.
    """
    done = threading.Event()

    def log(thread: int) -> None:
        for i in range(messages):
            syslog3.syslog(syslog3.LOG_ERR, f"thread {thread} message {i} end")

    def open_and_reopen(thread: int) -> None:
        number = thread
        while not done.is_set():
            facility = syslog3.LOG_LOCAL0 + (number % 8 << 3)
            syslog3.openlog(f"ident-{number}", number % 2 and syslog3.LOG_PID, facility)
            number += OPENERS

    def close_again(thread: int) -> None:
        while not done.is_set():
            syslog3.closelog()

    loggers = _start(log, LOGGERS)
    others = _start(open_and_reopen, OPENERS) + _start(close_again, 1)
    for thread in loggers:
        thread.join()
    done.set()
    for thread in others:
        thread.join()
    syslog3.closelog()


def _start(work: Callable[[int], None], how_many: int) -> list[threading.Thread]:
    threads = [threading.Thread(target=work, args=(number,)) for number in range(how_many)]
    for thread in threads:
        thread.start()
    return threads


if __name__ == "__main__":
    log_from_many_threads(int(sys.argv[1]))
