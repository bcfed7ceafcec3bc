"""Fork while other threads are inside the calls of one Log.

Run with the keywords of the Log as JSON, and how many children there shall be; `authority` is
the file with the certificate to trust. Prints, as JSON, what should have arrived.
"""

from __future__ import annotations

import json
import os
import signal
import ssl
import sys
import threading
from typing import Any

import syslog3
from syslog3 import mechanisms

LOGGERS = 4
#: How many messages they send while a child is forked and logs.
AROUND_A_FORK = 60
#: Seconds after which a child counts as hanging.
DEADLINE = 20


class Connects:
    """A mechanism's `connect`, counted."""

    def __init__(self, mechanism: str) -> None:
        #: Its connection is the process's, and its own affair.
        self.is_libc = mechanism == "native"
        module = mechanisms.load(mechanism)
        self._connect = module.connect
        self.count = 0
        module.connect = self  # type: ignore[method-assign]

    def __call__(self, *arguments: Any) -> Any:
        self.count += 1
        return self._connect(*arguments)


def fork_while_threads_log(log: syslog3.Log, connects: Connects, children: int) -> dict[str, Any]:
    """Fork `children` times, one after the other; each logs its number and its process id.

    Return how many messages each thread of this process has sent, and the children's process ids.
    Raises RuntimeError when a child does not end by itself, with exit status 0.
    """
    sent = [0] * LOGGERS
    due = threading.Semaphore(0)
    done = threading.Event()

    def log_numbers(thread: int) -> None:
        while due.acquire() and not done.is_set():
            log.info(f"parent {thread} {sent[thread]}")
            sent[thread] += 1

    def fork_in_the_midst(number: int) -> int:
        for _ in range(AROUND_A_FORK):
            due.release()
        return forked(log, connects, number)

    log.info("begin")
    loggers = [threading.Thread(target=log_numbers, args=(i,)) for i in range(LOGGERS)]
    for logger in loggers:
        logger.start()
    try:
        pids = [fork_in_the_midst(number) for number in range(children)]
    finally:
        done.set()
        for _ in loggers:
            due.release()
        for logger in loggers:
            logger.join()
    log.info("end")
    log.close()
    return {
        "pid": os.getpid(),
        "sent": sent,
        "children": pids,
        "connections": connects.count,
        "counted": log.sent,
    }


def forked(log: syslog3.Log, connects: Connects, number: int) -> int:
    """Fork a child, which logs, and return its process id when it has ended well."""
    pid = os.fork()
    if pid == 0:
        try:
            signal.alarm(DEADLINE)  # nobody handles it: it ends a child that hangs
            log_as_child(log, connects, number)
            os._exit(0)
        finally:
            os._exit(1)
    status = os.waitpid(pid, 0)[1]
    if status:
        raise RuntimeError(f"child {number} ended with status {status}")
    return pid


def log_as_child(log: syslog3.Log, connects: Connects, number: int) -> None:
    if number % 3 == 0:
        log.close()  # which is nothing to the parent's connection
    before = connects.count
    log.info(f"child {number} one")
    log.many("info", [f"child {number} many"])
    assert connects.is_libc or connects.count == before + 1, "not by a connection of its own"
    if number % 2:
        log.close()


def main() -> None:
    keywords = json.loads(sys.argv[1])
    if authority := keywords.pop("authority", None):
        keywords["ssl_context"] = ssl.create_default_context(cafile=authority)
    # Whoever forks shall not wait long for its turn.
    sys.setswitchinterval(0.0005)
    connects = Connects(keywords["mechanism"])
    log = syslog3.Log("forks", "pid", **keywords)
    print(json.dumps(fork_while_threads_log(log, connects, int(sys.argv[2]))))


if __name__ == "__main__":
    main()
