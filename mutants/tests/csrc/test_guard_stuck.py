"""A message that is stuck inside libc, because nobody reads /dev/log, and processes that fork."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.compiling import CSRC, SANITIZER_OPTIONS, compile_c, run

HERE = Path(__file__).resolve().parent

#: Binds a /dev/log whose queue is full, and lets a thread be stuck in it.
STUCK = """if True:
    import ctypes, os, socket, sys, threading, time, syslog3
    log = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    log.bind("/dev/log")
    filler = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    filler.connect("/dev/log")
    filler.setblocking(False)
    try:
        while True:
            filler.send(b"filler")
    except BlockingIOError:
        pass
    stuck = threading.Thread(target=syslog3.syslog, args=("stuck",), daemon=True)
    stuck.start()
    stat = f"/proc/self/task/{stuck.native_id}/stat"
    while open(stat).read().rpartition(")")[2].split()[0] != "S":
        time.sleep(0.01)
    time.sleep(0.1)
    ticks = 0
    def tick():
        global ticks
        while True:
            ticks += 1
            time.sleep(0.001)
    threading.Thread(target=tick, daemon=True).start()

    def read_later():
        time.sleep(1.0)
        global until_read
        until_read = ticks
        while True:
            print(log.recv(1 << 16).rpartition(b": ")[2].decode(), file=arrived, flush=True)
    arrived = open(sys.argv[1], "w")
"""

FORK = """
    threading.Thread(target=read_later, daemon=True).start()
    pid = os.fork()
    if pid == 0:
        syslog3.syslog("child")
        os._exit(0)
    assert os.waitpid(pid, 0)[1] == 0
    stuck.join()
    syslog3.syslog("parent")
    assert until_read > 100, f"the other threads stood still: {until_read}"
    while "parent" not in open(sys.argv[1]).read():
        time.sleep(0.01)
"""


@pytest.fixture(autouse=True)
def no_log(private: None) -> Iterator[None]:
    yield
    if os.path.lexists("/dev/log"):
        os.unlink("/dev/log")


def test_a_fork_by_python_waits_and_the_others_go_on(tmp_path: Path) -> None:
    ignore = "-Wignore::DeprecationWarning"  # other threads, which is the point
    program = [sys.executable, ignore, "-c", STUCK + FORK, str(tmp_path / "arrived")]
    subprocess.run(program, check=True, timeout=120)


@pytest.mark.once
@pytest.mark.parametrize("flags", [[], ["-fsanitize=address"]], ids=["plain", "address"])
def test_a_fork_by_c_waits_a_second_and_the_child_knows(flags: list[str], tmp_path: Path) -> None:
    program = compile_c(
        tmp_path / "guard_fork",
        *(HERE / "guard_fork.c", CSRC / "guard.c"),
        flags=[*flags, "-D_GNU_SOURCE"],
    )
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as log:
        log.bind("/dev/log")
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as filler:
            filler.connect("/dev/log")
            filler.setblocking(False)
            with contextlib.suppress(BlockingIOError):
                while True:
                    filler.send(b"filler")
        run([str(program)], **{**SANITIZER_OPTIONS, "ASAN_OPTIONS": "detect_leaks=0"})
