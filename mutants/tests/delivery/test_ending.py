"""Many logs whose peers read nothing: the end of a program, or of the logs, takes one timeout."""

from __future__ import annotations

import contextlib
import gc
import os
import subprocess
import sys

import syslog3

from support.stopwatch import waited

LOGS = 10
TIMEOUT = 0.4

PROGRAM = """if True:
    import atexit, contextlib, socket, sys, syslog3, time

    def report():
        print(time.monotonic() - began)
    atexit.register(report)  # runs after what syslog3, imported before, ... registers later
    logs = []
    for _ in range({logs}):
        listener = socket.socket(socket.AF_UNIX)
        listener.bind(f"{directory}/{{_}}")
        listener.listen()
        log = syslog3.Log("test", mechanism="unix", path=f"{directory}/{{_}}", timeout={timeout})
        with contextlib.suppress(syslog3.SyslogError):
            while log._delivery._patience.is_lost is False:
                log.many("info", ["x" * 50_000] * 100)
        logs.append((log, listener))
    began = time.monotonic()
"""


def test_the_end_of_a_program(directory: str) -> None:
    code = PROGRAM.format(logs=LOGS, directory=directory, timeout=TIMEOUT)
    code = code.replace("import atexit,", "import atexit, syslog3.log,")
    ended = subprocess.run(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, check=True, text=True
    )
    assert float(ended.stdout) < 3 * TIMEOUT


def test_a_garbage_collection(directory: str) -> None:
    import socket

    with contextlib.ExitStack() as stack:
        logs = []
        for number in range(LOGS):
            listener = stack.enter_context(socket.socket(socket.AF_UNIX))
            listener.bind(os.path.join(directory, str(number)))
            listener.listen()
            path = listener.getsockname()
            log = syslog3.Log("test", mechanism="unix", path=path, timeout=TIMEOUT)
            with contextlib.suppress(syslog3.SyslogError):
                while True:
                    log.many("info", ["x" * 50_000] * 100)
            logs.append(log)
        del log
        logs.append(logs)  # type: ignore[arg-type]  # a cycle: they go in one collection
        gc.collect()

        def drop() -> None:
            nonlocal logs
            del logs
            gc.collect()

        assert waited(drop) < 3 * TIMEOUT
