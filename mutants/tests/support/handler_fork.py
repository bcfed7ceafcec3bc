"""Fork while another thread is inside a handler's emit, and log in the child.

Run with the kind of socket and the handler's keywords as JSON; prints, as JSON, the texts that
should have arrived. Without keywords beyond the socket's own the handler is as the original.
"""

from __future__ import annotations

import json
import logging
import os
import signal
import socket
import sys
import threading
from typing import Any

import syslog3

#: Seconds after which a child counts as hanging.
DEADLINE = 20
FORKS = 5


def make_handler(kind: str, keywords: dict[str, Any]) -> syslog3.SysLogHandler:
    mechanism = keywords.pop("mechanism")
    path, host, port = (keywords.pop(name, None) for name in ("path", "host", "port"))
    keywords["socktype"] = socket.SOCK_STREAM if kind == "tcp" else None
    assert mechanism
    return syslog3.SysLogHandler(path or (host, port), **keywords)


class Pausing(logging.Formatter):
    """Holds whoever formats in another thread, with the handler's lock, until it may go on."""

    def __init__(self) -> None:
        super().__init__("%(message)s")
        self.inside = threading.Event()
        self.go_on = threading.Event()

    def format(self, record: logging.LogRecord) -> str:
        if threading.current_thread() is not threading.main_thread():
            self.inside.set()
            self.go_on.wait()
        return super().format(record)


def main() -> None:
    logger = logging.getLogger("forks")
    logger.setLevel(logging.INFO)
    handler = make_handler(sys.argv[1], json.loads(sys.argv[2]))
    logger.addHandler(handler)
    logger.info("begin")
    texts = ["begin"]
    for number in range(FORKS):
        formatter = Pausing()
        handler.setFormatter(formatter)
        thread = threading.Thread(target=logger.info, args=(f"thread {number}",))
        thread.start()
        formatter.inside.wait()
        pid = os.fork()
        if pid == 0:
            signal.alarm(DEADLINE)  # nobody handles it: it ends a child that hangs
            logger.info("child %d", number)
            logging.shutdown()
            os._exit(0)
        status = os.waitpid(pid, 0)[1]
        formatter.go_on.set()
        thread.join()
        if status:
            raise RuntimeError(f"child {number} ended with status {status}")
        texts += [f"thread {number}", f"child {number}"]
    handler.close()
    print(json.dumps(texts))


if __name__ == "__main__":
    main()
