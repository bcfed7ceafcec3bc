"""The C by itself: built with each compiler and sanitizer that is here, and run."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from support import requirement

pytestmark = pytest.mark.once

TESTS = Path(__file__).resolve().parent
CSRC = TESTS.parents[1] / "csrc"

WIRE = ["wire.c", "text.c", "buffer.c", "process.c"]
RESOLVER = ["resolver.c", "condition.c", "deadline.c"]
ALL = sorted(path.name for path in CSRC.glob("*.c"))

CFLAGS = ["-std=c11", "-D_GNU_SOURCE", "-Wall", "-Wextra", "-Werror", "-g"]
SLOW = ["-O1", "-DSLACK_MS=1000"]
# A child must not allocate where a sanitizer's own locks may be locked for ever: run.h.
SANITIZED = [*SLOW, "-DCHILDREN_ALLOCATE=0"]
ADDRESS = [*SANITIZED, "-fsanitize=address,undefined", "-fno-sanitize-recover=all"]
THREAD = [*SANITIZED, "-fsanitize=thread"]

# Where tests/coverage.sh looks for what gcov is to read; without it nothing is measured.
GCOV = os.environ.get("SYSLOG3_GCOV")

# Issue 3 asks for ten million: SYSLOG3_FUZZ_RUNS=10000000, four minutes on one core.
FUZZ_RUNS = int(os.environ.get("SYSLOG3_FUZZ_RUNS", "200000"))

# Issue 12 asks for a million under valgrind: SYSLOG3_QUEUED=1000000.
QUEUED = int(os.environ.get("SYSLOG3_QUEUED", "20000"))

# A zone with an odd offset and summer time, one that is odd in the other direction, and none.
ZONES = ["America/St_Johns", "Asia/Kathmandu", "UTC"]

TARGETS = ["aarch64-macos", "x86_64-freebsd", "x86_64-netbsd", "x86_64-linux-musl"]


def run(command: Sequence[str | Path], **environment: str) -> None:
    """Run `command`; its output is the test's failure."""
    result = subprocess.run(
        command,
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        timeout=3600,
    )
    assert result.returncode == 0, result.stdout


def build(
    compiler: str, flags: Sequence[str], test: str, sources: Sequence[str], program: Path
) -> Path:
    """Compile one test with the C that it is about."""
    requirement.require(shutil.which(compiler), f"{compiler} (apt install {compiler})")
    if GCOV and not (compiler == "gcc" and "-O2" in flags):
        pytest.skip("coverage is measured in gcc's plain build")
    if GCOV:
        # A child that ends by _exit() would not write gcov's data.
        flags = ["-O0", "--coverage", "-fprofile-update=atomic", "-D_exit=exit"]
        program = Path(tempfile.mkdtemp(dir=GCOV)) / program.name
    files = [TESTS / test, *(CSRC / source for source in sources)]
    wraps = [f"-Wl,--wrap={name}" for name in WRAPPED.get(test, ())]
    run([compiler, *CFLAGS, *flags, f"-I{CSRC}", *files, *wraps, "-o", program, "-lpthread"])
    return program


WRAPPED = {
    "channel_test.c": ["malloc", "calloc", "send", "pthread_cond_timedwait"],
    "fuzz_wire.c": ["clock_gettime", "time"],
    "resolver_test.c": ["getaddrinfo", "pthread_create"],
}


@pytest.mark.parametrize("zone", ZONES)
def test_wire_fuzz(tmp_path: Path, zone: str) -> None:
    program = build("clang", ADDRESS, "fuzz_wire.c", WIRE, tmp_path / "fuzz_wire")
    runs = FUZZ_RUNS // len(ZONES)
    run([program, "--runs", str(runs), "--seed", str(ZONES.index(zone) + 1)], TZ=zone)


def test_wire_fuzz_without_clang(tmp_path: Path) -> None:
    program = build("gcc", ADDRESS, "fuzz_wire.c", WIRE, tmp_path / "fuzz_wire")
    run([program, "--runs", "20000", "--seed", "4"])


def test_wire_libfuzzer(tmp_path: Path) -> None:
    flags = [*ADDRESS, "-fsanitize=fuzzer", "-DLIBFUZZER"]
    program = build("clang", flags, "fuzz_wire.c", WIRE, tmp_path / "fuzz_wire")
    run([program, "-runs=20000", "-max_len=4096", f"-artifact_prefix={tmp_path}/"])


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
@pytest.mark.parametrize("flags", [["-O2"], ADDRESS, THREAD], ids=["plain", "address", "thread"])
def test_channel(tmp_path: Path, compiler: str, flags: list[str]) -> None:
    run([build(compiler, flags, "channel_test.c", ALL, tmp_path / "channel_test")])


def test_channel_where_the_machine_has_no_time_for_it(tmp_path: Path) -> None:
    """Stopped again and again for longer than a connection waits: a busy machine does no worse."""
    program = build("gcc", ["-O2"], "channel_test.c", ALL, tmp_path / "channel_test")
    unhurried = ["tcp_gives_up", "unacknowledged"]
    with subprocess.Popen([program, *unhurried], stderr=subprocess.PIPE, text=True) as process:
        try:
            while process.poll() is None:
                time.sleep(0.02)
                process.send_signal(signal.SIGSTOP)
                time.sleep(0.9)
                process.send_signal(signal.SIGCONT)
        finally:
            process.kill()
        assert process.stderr
        assert process.returncode == 0, process.stderr.read()


def test_channel_under_valgrind(tmp_path: Path) -> None:
    requirement.require(shutil.which("valgrind"), "valgrind (apt install valgrind)")
    program = build("gcc", SLOW, "channel_test.c", ALL, tmp_path / "channel_test")
    # Leaks are the address sanitizer's: a forked child's look like leaks to valgrind.
    valgrind = ["valgrind", "-q", "--error-exitcode=9", "--fair-sched=yes"]
    run([*valgrind, "--child-silent-after-fork=yes", program])


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
@pytest.mark.parametrize("flags", [["-O2"], ADDRESS, THREAD], ids=["plain", "address", "thread"])
def test_queue(tmp_path: Path, compiler: str, flags: list[str]) -> None:
    run([build(compiler, flags, "queue_test.c", ALL, tmp_path / "queue_test")])


def test_queue_under_valgrind(tmp_path: Path) -> None:
    requirement.require(shutil.which("valgrind"), "valgrind (apt install valgrind)")
    flags = ["-O1", f"-DMESSAGES={QUEUED}"]
    program = build("gcc", flags, "queue_test.c", ALL, tmp_path / "queue_test")
    valgrind = ["valgrind", "-q", "--error-exitcode=9", "--fair-sched=yes", "--leak-check=full"]
    run([*valgrind, "--child-silent-after-fork=yes", program])


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
@pytest.mark.parametrize("flags", [["-O2"], ADDRESS, THREAD], ids=["plain", "address", "thread"])
def test_resolver(tmp_path: Path, compiler: str, flags: list[str]) -> None:
    program = build(compiler, flags, "resolver_test.c", RESOLVER, tmp_path / "resolver_test")
    run([program], TSAN_OPTIONS="die_after_fork=0")  # children start threads, too


def test_resolver_under_valgrind(tmp_path: Path) -> None:
    requirement.require(shutil.which("valgrind"), "valgrind (apt install valgrind)")
    program = build("gcc", SLOW, "resolver_test.c", RESOLVER, tmp_path / "resolver_test")
    valgrind = ["valgrind", "-q", "--error-exitcode=9", "--fair-sched=yes"]
    run([*valgrind, "--child-silent-after-fork=yes", program])


@pytest.mark.parametrize("target", TARGETS)
def test_other_systems(tmp_path: Path, zig: list[str], target: str) -> None:
    for source in ALL:
        run(
            [
                *zig,
                "-target",
                target,
                *CFLAGS,
                "-O2",
                "-c",
                CSRC / source,
                "-o",
                tmp_path / "object",
            ]
        )
