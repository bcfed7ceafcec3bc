"""The sender's end: however a program ends that can, what waits is handed over first."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import textwrap
from collections.abc import Iterator

import pytest

from support import queue_forks
from support.compiling import run
from support.receiving import PLENTY, Receiver, receiving
from support.stalled import Stalled, stalled

MESSAGES = 50

#: Logs while nobody reads, so that all waits, and says when it does.
PROGRAM = """
import os, sys, syslog3
log = syslog3.Log("test", mechanism="unix", path=sys.argv[1], queue=1000, timeout={timeout})
{before}
for number in range({messages}):
    log.info(str(number))
print(log.pending, flush=True)
{end}
"""

ENDS = {
    "it ends": "",
    "sys.exit": "sys.exit(3)",
    "an unhandled exception": "raise ValueError('unhandled')",
    "close": "log.close(); os._exit(0)",
    "a log that is dropped": "del log",
    "SIGTERM with a handler that exits": (
        "import signal; signal.signal(signal.SIGTERM, lambda *_: sys.exit(0));"
        " os.kill(os.getpid(), signal.SIGTERM)"
    ),
    "SIGINT": "import signal, time; signal.raise_signal(signal.SIGINT); time.sleep(60)",
    "in a thread that is a daemon": (
        "import threading; threading.Thread(target=log.flush, daemon=True).start()"
    ),
    "flush and os._exit": "log.flush(30); os._exit(0)",
}


@pytest.fixture
def daemon() -> Iterator[Stalled]:
    with stalled() as daemon:
        yield daemon


@pytest.fixture
def unix(request: pytest.FixtureRequest) -> Iterator[Receiver]:
    with receiving("unix datagram", request) as receiver:
        yield receiver


def start(
    daemon: Stalled, end: str, before: str = "", timeout: float = PLENTY
) -> subprocess.Popen[str]:
    """Start a program that has logged what waits."""
    code = PROGRAM.format(timeout=timeout, messages=MESSAGES, end=end, before=before)
    program = subprocess.Popen(
        [sys.executable, "-c", code, daemon.path],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert program.stdout
    assert int(program.stdout.readline()) == MESSAGES
    return program


if sys.implementation.name == "pypy":
    # There an unhandled Ctrl-C ends the process without its atexit handlers.
    del ENDS["SIGINT"]


@pytest.mark.parametrize("end", ENDS)
def test_what_waits_is_handed_over_at_the_end(daemon: Stalled, end: str) -> None:
    with start(daemon, ENDS[end]):
        assert daemon.texts(MESSAGES) == [str(number) for number in range(MESSAGES)]
    daemon.nothing()


def test_os_exit_loses_what_waits(daemon: Stalled) -> None:
    with start(daemon, "os._exit(0)") as program:
        program.wait(PLENTY)
    daemon.nothing()


def test_the_end_waits_in_time_and_tells_what_is_lost(daemon: Stalled) -> None:
    with start(daemon, "", timeout=0.2) as program:
        assert program.wait(PLENTY) == 0
        assert program.stderr
        assert f"{MESSAGES} messages lost that waited" in program.stderr.read()
    daemon.nothing()


def test_whoever_logs_after_the_end_has_each_message_handed_over(unix: Receiver) -> None:
    code = """
        import atexit, sys
        @atexit.register
        def late():
            log.info("late")
            log.info("later")
        class Last:
            def __del__(self):
                log.info("last")
        import syslog3, syslog3.log
        log = syslog3.Log("test", mechanism="unix", path=sys.argv[1], queue=1000, timeout=30)
        log.info("before")
        kept = Last()
        sys.modules["kept"] = kept
        del kept
    """
    run([sys.executable, "-c", textwrap.dedent(code), unix.keywords["path"]])
    assert unix.texts(3)[:3] == ["before", "late", "later"]


def test_threads_that_log_while_the_program_ends(unix: Receiver) -> None:
    """They are daemons: each message that a call took before the end has come.

    Relies on ``list()``, which copies a set of senders that others still enter.
    """
    code = """
        import sys, threading, syslog3
        log = syslog3.Log("test", mechanism="unix", path=sys.argv[1], queue=100, timeout=30)
        def work():
            while True:
                log.info("on and on")
        for _ in range(4):
            threading.Thread(target=work, daemon=True).start()
        while log.sent < 1000:
            pass
    """
    for _ in range(5):
        run([sys.executable, "-c", textwrap.dedent(code), unix.keywords["path"]])


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_processes_of_multiprocessing(unix: Receiver, method: str, tmp_path: object) -> None:
    """Their end runs no ``atexit`` before Python 3.13."""
    code = """
        import multiprocessing, sys, syslog3
        def work(path, number):
            log = syslog3.Log("test", mechanism="unix", path=path, queue=1000, timeout=30)
            log.many("info", [str(number)] * 100)
        if __name__ == "__main__":
            context = multiprocessing.get_context(sys.argv[2])
            processes = [context.Process(target=work, args=(sys.argv[1], n)) for n in range(5)]
            for process in processes:
                process.start()
            for process in processes:
                process.join()
    """
    program = os.path.join(str(tmp_path), "program.py")
    with open(program, "w") as file:
        file.write(textwrap.dedent(code))
    ignore = "-Wignore::DeprecationWarning"
    run([sys.executable, ignore, program, unix.keywords["path"], method])
    assert sorted(unix.texts(500)) == sorted(str(n) for n in range(5) for _ in range(100))


@pytest.mark.skipif(sys.implementation.name == "pypy", reason="PyPy has no subinterpreters")
@pytest.mark.skipif(
    bool(sysconfig.get_config_var("Py_GIL_DISABLED")), reason="cffi is the main interpreter's alone"
)
def test_a_subinterpreters_end(unix: Receiver) -> None:
    """None can end that has a thread: there each call hands its message over."""
    code = """
        import sys
        if sys.version_info >= (3, 13):
            import _interpreters as interpreters
            make = lambda: interpreters.create("legacy")
        else:
            import _xxsubinterpreters as interpreters
            make = lambda: interpreters.create(isolated=False)
        code = '''if True:
            import syslog3
            log = syslog3.Log("test", mechanism="unix", path=%r, queue=1000, timeout=30)
            for number in range(50):
                log.info(str(number))
        '''
        for _ in range(20):
            subinterpreter = make()
            failed = interpreters.run_string(subinterpreter, code % sys.argv[1])
            assert not failed, failed
            interpreters.destroy(subinterpreter)
    """
    run([sys.executable, "-c", textwrap.dedent(code), unix.keywords["path"]])
    assert sorted(unix.texts(1000)) == sorted(str(n) for n in range(50) for _ in range(20))


# Forks


def forks(keywords: dict[str, object], children: int) -> dict[str, int]:
    ignore = "-Wignore::DeprecationWarning"  # Python 3.12 and later advise against it
    program = [sys.executable, ignore, queue_forks.__file__, json.dumps(keywords), str(children)]
    result: dict[str, int] = json.loads(run(program))
    return result


@pytest.mark.untraced
@pytest.mark.parametrize(("kind", "children"), [("unix datagram", 1000), ("tcp", 100)])
def test_forks_while_threads_log(kind: str, children: int, request: pytest.FixtureRequest) -> None:
    with receiving(kind, request) as receiver:
        said = forks({**receiver.keywords, "queue": 200}, children)
        expected = queue_forks.LOGGERS * said["logged"] + 2 * children
        messages = receiver.collector.wait(expected, timeout=PLENTY)
    texts = [message.message for message in messages if message.pid == str(said["pid"])]
    for thread in range(queue_forks.LOGGERS):
        ours = [text for text in texts if text.startswith(f"parent {thread} ")]
        assert ours == [f"parent {thread} {number}" for number in range(said["logged"])]
    children_said = [m.message for m in messages if m.pid != str(said["pid"])]
    assert sorted(children_said) == sorted(
        f"child {number} {word}" for number in range(children) for word in ("one", "two")
    )
