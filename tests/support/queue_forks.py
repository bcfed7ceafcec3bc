"""Fork while other threads put messages into the queue of one Log.

Run with the keywords of the Log as JSON, and how many children there shall be. Prints, as JSON,
what should have arrived. A child says two things and ends; one that hangs is ended by an alarm.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
import traceback

import syslog3

LOGGERS = 4
#: Seconds after which a child counts as hanging.
DEADLINE = 60
#: Messages of each thread for each child.
FOR_EACH_CHILD = 10


def say_as_child(log: syslog3.Log, number: int) -> None:
    signal.alarm(DEADLINE)
    assert log.pending == 0, "the parent's messages are here"
    assert log.flush(), "there is something to flush"
    log.info(f"child {number} one")
    log.many("info", [f"child {number} two"])
    if number % 2:
        log.close()
    else:
        assert log.flush(DEADLINE)


def forked(log: syslog3.Log, number: int) -> None:
    pid = os.fork()
    if pid == 0:
        try:
            say_as_child(log, number)
            os._exit(0)
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(1)
    status = os.waitpid(pid, 0)[1]
    if status:
        raise RuntimeError(f"child {number} ended with status {status}")


def main() -> None:
    keywords, children = json.loads(sys.argv[1]), int(sys.argv[2])
    sys.setswitchinterval(0.0005)  # whoever forks shall not wait long for its turn
    log = syslog3.Log("forks", "pid", **keywords)
    logged = FOR_EACH_CHILD * children
    due = [threading.Semaphore(0) for _ in range(LOGGERS)]

    def work(thread: int) -> None:
        for number in range(logged):
            due[thread].acquire()
            log.info(f"parent {thread} {number}")

    loggers = [threading.Thread(target=work, args=(i,), daemon=True) for i in range(LOGGERS)]
    for logger in loggers:
        logger.start()
    for number in range(children):
        for semaphore in due:
            semaphore.release(FOR_EACH_CHILD)
        forked(log, number)
    for logger in loggers:
        logger.join()
    log.close()
    assert log.lost == 0
    print(json.dumps({"pid": os.getpid(), "logged": logged}))


if __name__ == "__main__":
    main()
