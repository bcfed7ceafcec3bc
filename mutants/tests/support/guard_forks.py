"""Fork while other threads are inside syslog(). Run with a number of children."""

from __future__ import annotations

import os
import signal
import sys
import threading

import syslog3

LOGGERS = 4
#: Seconds after which a child counts as hanging.
DEADLINE = 20


def fork_while_threads_log(children: int) -> None:
    """Fork `children` times, one after the other; each logs its number and its process id.

    Raises RuntimeError when a child does not end by itself, with exit status 0.
    """
    done = threading.Event()

    def log() -> None:
        while not done.is_set():
            syslog3.syslog("parent")

    syslog3.openlog("forks", syslog3.LOG_PID)
    loggers = [threading.Thread(target=log) for _ in range(LOGGERS)]
    for logger in loggers:
        logger.start()
    try:
        for number in range(children):
            status = _exit_status_of_child(number)
            if status:
                raise RuntimeError(f"child {number} ended with status {status}")
    finally:
        done.set()
        for logger in loggers:
            logger.join()


def _exit_status_of_child(number: int) -> int:
    pid = os.fork()
    if pid:
        return os.waitpid(pid, 0)[1]
    try:
        signal.alarm(DEADLINE)  # nobody handles it: it ends a child that hangs
        syslog3.syslog(f"child {number} is process {os.getpid()}")
        os._exit(0)
    finally:
        os._exit(1)


if __name__ == "__main__":
    fork_while_threads_log(int(sys.argv[1]))
