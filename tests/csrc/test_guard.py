"""The guard over libc: threads, forks, memory, errno, and the owners that share the one log."""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import re
import shutil
import socket
import sys
import sysconfig
import syslog as stdlib
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

import syslog3
from syslog3.compiled import mask
from syslog3.compiled._native import ffi, lib

from support import guard_forks, guard_growth, guard_threads
from support.compiling import (
    CSRC,
    SANITIZER_OPTIONS,
    compile_c,
    compile_package,
    run,
    runtime_library,
)
from support.dev_log import DatagramLog
from support.requirement import require

HERE = Path(__file__).resolve().parent


class Message(NamedTuple):
    """What libc put on /dev/log, taken apart."""

    facility: int
    level: int
    ident: str
    pid: int | None
    text: str


#: <priority>, the time as ctime(3) has it, the ident, with LOG_PID the process's number, the text.
LIBC = re.compile(
    r"<(\d+)>[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d (?P<ident>[^\[:]+)(?:\[(\d+)\])?: (.*)", re.DOTALL
)


def read(datagram: bytes) -> Message:
    match = LIBC.fullmatch(datagram.decode())
    assert match, f"not what libc writes: {datagram!r}"
    priority, ident, pid, text = match.groups()
    number = int(priority)
    return Message(number & ~7, number & 7, ident, int(pid) if pid else None, text)


@pytest.fixture(autouse=True)
def as_after_import() -> Iterator[None]:
    """Leave the process's log closed and its mask open, whatever a test did."""
    yield
    syslog3.setlogmask(syslog3.LOG_UPTO(syslog3.LOG_DEBUG))
    syslog3.closelog()


# Threads


def check_headers(messages: Iterable[Message], unnumbered: str | None = None) -> None:
    """Fail when ident, option and facility of a message were not given together.

    ident-n was opened with LOG_PID if n is odd, and with LOG_LOCAL0 + n % 8; the ident
    `unnumbered` with neither. Who logs as an owner says so in the text.
    """
    for message in messages:
        if message.ident == unnumbered:
            assert (message.facility, message.pid) == (syslog3.LOG_USER, None), message
            continue
        numbered = re.fullmatch(r"ident-(\d+)", message.ident)
        assert numbered, f"under an ident that nobody gave: {message}"
        number = int(numbered[1])
        assert message.facility == syslog3.LOG_LOCAL0 + (number % 8 << 3), message
        assert (message.pid is not None) == (number % 2 == 1), message
        owners = re.search(r"under (\S+)", message.text)
        assert message.ident == owners[1] if owners else message.level == syslog3.LOG_ERR, message


def check_all_arrived(messages: Iterable[Message], how_many: int) -> None:
    """Fail when a message is missing, has come twice, or is not whole."""
    texts = [message.text for message in messages]
    assert len(set(texts)) == len(texts) == how_many
    assert all(text.endswith(" end") for text in texts)


def test_ten_threads_log_while_others_open_and_close_the_log(dev_log: DatagramLog) -> None:
    guard_threads.log_from_many_threads(1000)

    messages = [read(datagram) for datagram in dev_log.drain()]
    check_all_arrived(messages, 10 * 1000)
    check_headers(messages, unnumbered=os.path.basename(sys.argv[0]))


HAS_NO_GIL = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))

VALGRIND = ["valgrind", "-q", "--fair-sched=yes", "--leak-check=full", "--error-exitcode=99"]


@pytest.mark.once
@pytest.mark.parametrize(
    ("sanitizers", "under", "rounds"),
    [
        ([], [], 2000),
        (["address", "undefined"], [], 500),
        (["thread"], [], 200),
        ([], VALGRIND, 50),
    ],
    ids=["plain", "address", "thread", "valgrind"],
)
def test_threads_and_owners_in_c(
    dev_log: DatagramLog, tmp_path: Path, sanitizers: list[str], under: list[str], rounds: int
) -> None:
    for sanitizer in sanitizers:
        runtime_library(sanitizer)
    require(not under or shutil.which(under[0]), "valgrind")
    flags = [f"-fsanitize={sanitizer}" for sanitizer in sanitizers]
    sources = HERE / "guard_threads.c", CSRC / "guard.c"
    program = compile_c(tmp_path / "guard_threads", *sources, flags=flags)

    run([*under, str(program), str(rounds)], **SANITIZER_OPTIONS)

    messages = [read(datagram) for datagram in dev_log.drain()]
    # Ten threads log once a round, four that have owners three times.
    check_all_arrived(messages, (10 + 4 * 3) * rounds)
    check_headers(messages)


@pytest.mark.once
def test_threads_in_python_under_asan(dev_log: DatagramLog, tmp_path: Path) -> None:
    environment = {
        **SANITIZER_OPTIONS,
        # Python leaves a lot to the system when it ends.
        "ASAN_OPTIONS": f"{SANITIZER_OPTIONS['ASAN_OPTIONS']}:detect_leaks=0",
        "LD_PRELOAD": str(runtime_library("address")),
        **({} if HAS_NO_GIL else {"PYTHONMALLOC": "malloc"}),  # mimalloc is all that there is then
        "PYTHONPATH": str(compile_package(tmp_path, flags=["-fsanitize=address"])),
    }
    where = "from syslog3.compiled import _native; print(_native.__file__)"
    assert run([sys.executable, "-c", where], **environment).startswith(str(tmp_path))

    run([sys.executable, guard_threads.__file__, "500"], **environment)

    messages = [read(datagram) for datagram in dev_log.drain()]
    check_all_arrived(messages, 10 * 500)
    check_headers(messages, unnumbered="guard_threads.py")


def test_mask_that_another_thread_changes_meanwhile(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whichever call into C it comes before, in the end the table says what C says."""
    stop_little = syslog3.LOG_UPTO(syslog3.LOG_DEBUG)
    stop_much = syslog3.LOG_UPTO(syslog3.LOG_ERR)
    syslog3.openlog("mask")
    for call in range(1, 20):
        other = threading.Thread(target=syslog3.setlogmask, args=(stop_little,))
        monkeypatch.setattr(mask, "lib", _Interrupted(call, other))
        syslog3.setlogmask(stop_much)
        if other.ident is None:
            return  # this many calls there are not
        stopped = [bool(mask.STOPPED[level]) for level in range(8)]
        assert stopped == [bool(lib.syslog3_is_masked(level)) for level in range(8)], call


class _Interrupted:
    """The compiled functions; before this many calls of them another thread runs."""

    def __init__(self, calls: int, other: threading.Thread) -> None:
        self._calls = calls
        self._other = other

    def __getattr__(self, name: str) -> object:
        if callable(getattr(lib, name)):
            self._calls -= 1
            if self._calls == 0:
                self._other.start()
                self._other.join()
        return getattr(lib, name)


# Fork


@pytest.mark.untraced
def test_children_forked_while_threads_log(dev_log: DatagramLog) -> None:
    children = 1000
    ignore = "-Wignore::DeprecationWarning"  # Python 3.12 and later advise against it
    run([sys.executable, ignore, guard_forks.__file__, str(children)])

    messages = [read(datagram) for datagram in dev_log.drain()]
    assert {message.ident for message in messages} == {"forks"}
    arrived = [message for message in messages if message.text.startswith("child")]
    assert len(arrived) == children
    for number, message in enumerate(arrived):
        assert message.text == f"child {number} is process {message.pid}"


# Memory


CALLS = 1_000_000
#: What one mebibyte more could hide is a byte a call; PyPy's just-in-time compiler takes some too.
TOLERANCE = (4 if hasattr(sys, "pypy_version_info") else 1) << 20


@contextlib.contextmanager
def nobody_reads_what_arrives() -> Iterator[None]:
    """A /dev/log whose messages are thrown away: a million of them would fill the memory."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as log:
        log.bind("/dev/log")
        reader = threading.Thread(target=_read_until_empty, args=(log,))
        reader.start()
        try:
            yield
        finally:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as last:
                last.connect("/dev/log")
                last.send(b"")
            reader.join()
            os.unlink("/dev/log")


def _read_until_empty(log: socket.socket) -> None:
    buffer = bytearray(1024)
    while log.recv_into(buffer):
        pass


def growth(case: str, calls: int = CALLS) -> int:
    """Return by how many bytes a process of its own has grown after so many calls."""
    require(os.access("/proc/self/smaps_rollup", os.R_OK), "/proc/self/smaps_rollup")
    program = guard_growth.__file__
    # PyPy takes memory for new objects as large as the machine's cache, bit by bit.
    return int(run([sys.executable, program, case, str(calls)], PYPY_GC_NURSERY="1M"))


@pytest.mark.unsanitized
@pytest.mark.parametrize("case", ["syslog", "syslog_formatted"])
def test_a_million_messages_leave_no_memory_behind(private: None, case: str) -> None:
    with nobody_reads_what_arrives():
        assert growth(case) < TOLERANCE


@pytest.mark.unsanitized
@pytest.mark.parametrize(
    "case",
    [
        "syslog_masked",
        "syslog_masked_formatted",
        "openlog",
        "openlog_closelog",
        "openlog_refused",
        "setlogmask",
        "LOG_MASK",
        "LOG_UPTO",
    ],
)
def test_a_million_calls_leave_no_memory_behind(private: None, case: str) -> None:
    assert growth(case) < TOLERANCE


@pytest.mark.unsanitized
def test_owners_leave_no_memory_behind(private: None) -> None:
    """A fifth of a million: each opens a socket of its own, and 16 bytes each would show, too."""
    assert growth("owner", CALLS // 5) < TOLERANCE


@pytest.mark.unsanitized
def test_sixteen_bytes_a_call_show(private: None) -> None:
    assert growth("leak", CALLS // 5) > TOLERANCE


# errno


def test_a_message_that_arrives_leaves_errno_as_it_was(dev_log: DatagramLog) -> None:
    syslog3.openlog("errno")
    ffi.errno = errno.EXDEV
    syslog3.syslog("message")
    assert ffi.errno == errno.EXDEV


def test_a_message_that_nobody_takes_leaves_errno_as_it_was(private: None) -> None:
    with DatagramLog():
        syslog3.openlog("errno", syslog3.LOG_NDELAY)
    ffi.errno = errno.EXDEV
    syslog3.syslog("libc sees ECONNREFUSED")
    assert ffi.errno == errno.EXDEV


def test_an_owners_message_leaves_errno_as_it_was(private: None, new_owner: NewOwner) -> None:
    with DatagramLog():
        owner = new_owner(b"owner", syslog3.LOG_NDELAY)
    ffi.errno = errno.EXDEV
    owner.log("libc sees ECONNREFUSED")
    assert ffi.errno == errno.EXDEV


def test_openlog_that_finds_nobody_leaves_errno_as_it_was(private: None) -> None:
    ffi.errno = errno.EXDEV
    syslog3.openlog("errno", syslog3.LOG_NDELAY)
    assert ffi.errno == errno.EXDEV


# Owners


class Owner:
    """What a Log has of the guard, as far as these tests need it."""

    def __init__(self) -> None:
        self._owner = lib.syslog3_owner_new()
        assert self._owner

    def openlog(self, ident: object, option: int = 0, facility: int = syslog3.LOG_USER) -> None:
        assert lib.syslog3_owner_openlog(self._owner, ident, option, facility) == 0

    def log(self, text: str, priority: int = syslog3.LOG_INFO) -> None:
        lib.syslog3_owner_syslog(self._owner, priority, text.encode())

    def free(self) -> None:
        owner, self._owner = self._owner, None
        if owner:
            lib.syslog3_owner_free(owner)


NewOwner = Callable[..., Owner]


@pytest.fixture
def new_owner() -> Iterator[NewOwner]:
    """Make an owner, as openlog(3) would: ident, option, facility. Freed after the test."""
    with contextlib.ExitStack() as stack:

        def make(*arguments: object) -> Owner:
            owner = Owner()
            stack.callback(owner.free)
            owner.openlog(*arguments)
            return owner

        yield make


def test_each_message_has_its_owners_ident_option_and_facility(
    dev_log: DatagramLog, new_owner: NewOwner
) -> None:
    one = new_owner(b"one", syslog3.LOG_PID, syslog3.LOG_LOCAL1)
    two = new_owner(b"two", 0, syslog3.LOG_LOCAL2)
    syslog3.openlog("process", 0, syslog3.LOG_MAIL)

    for number in range(2):
        one.log(f"from one, {number}")
        two.log(f"from two, {number}", syslog3.LOG_ERR)
        syslog3.syslog(syslog3.LOG_DEBUG, f"from the process, {number}")

    local1, local2, mail = syslog3.LOG_LOCAL1, syslog3.LOG_LOCAL2, syslog3.LOG_MAIL
    for number in range(2):
        assert read(dev_log.receive()) == (local1, 6, "one", os.getpid(), f"from one, {number}")
        assert read(dev_log.receive()) == (local2, 3, "two", None, f"from two, {number}")
        assert read(dev_log.receive()) == (mail, 7, "process", None, f"from the process, {number}")


def test_a_messages_own_facility_comes_before_its_owners(
    dev_log: DatagramLog, new_owner: NewOwner
) -> None:
    owner = new_owner(b"owner", 0, syslog3.LOG_LOCAL1)
    owner.log("mail", syslog3.LOG_MAIL | syslog3.LOG_INFO)
    owner.log("no mail")
    assert read(dev_log.receive()).facility == syslog3.LOG_MAIL
    assert read(dev_log.receive()).facility == syslog3.LOG_LOCAL1


def test_an_owners_facility_is_not_that_of_who_logged_before(
    dev_log: DatagramLog, new_owner: NewOwner
) -> None:
    """A number that is no facility libc takes no notice of: it keeps what it had."""
    new_owner(b"before", 0, syslog3.LOG_LOCAL1).log("local1")
    new_owner(b"after", 0, ~syslog3.LOG_FACMASK).log("user")
    assert read(dev_log.receive()).facility == syslog3.LOG_LOCAL1
    assert read(dev_log.receive()).facility == syslog3.LOG_USER


def test_what_is_no_facility_keeps_ones_own_whoever_logged_between(
    dev_log: DatagramLog, new_owner: NewOwner
) -> None:
    owner = new_owner(b"owner", 0, syslog3.LOG_LOCAL1)
    syslog3.openlog("process", 0, syslog3.LOG_LOCAL3)
    owner.log("local1")
    syslog3.openlog("process", 0, ~syslog3.LOG_FACMASK)
    syslog3.syslog("local3")
    assert read(dev_log.receive()).facility == syslog3.LOG_LOCAL1
    assert read(dev_log.receive()).facility == syslog3.LOG_LOCAL3


def test_zero_is_kept_if_libc_keeps_it_whoever_logged_between(
    dev_log: DatagramLog, new_owner: NewOwner
) -> None:
    owner = new_owner(b"owner", 0, syslog3.LOG_LOCAL1)
    for facility in (syslog3.LOG_LOCAL3, 0, ~syslog3.LOG_FACMASK):
        stdlib.openlog("libc", 0, facility)
    stdlib.syslog("text")
    stdlib.closelog()
    libcs = read(dev_log.receive()).facility
    for facility in (syslog3.LOG_LOCAL3, 0, ~syslog3.LOG_FACMASK):
        syslog3.openlog("process", 0, facility)
        owner.log("local1")
        assert read(dev_log.receive()).facility == syslog3.LOG_LOCAL1
    syslog3.syslog("text")
    assert read(dev_log.receive()).facility == libcs


def test_an_owner_may_open_again(dev_log: DatagramLog, new_owner: NewOwner) -> None:
    owner = new_owner(b"before", 0, syslog3.LOG_LOCAL1)
    owner.log("first")
    owner.openlog(b"after", syslog3.LOG_PID, syslog3.LOG_LOCAL2)
    owner.log("second")
    assert read(dev_log.receive()) == (syslog3.LOG_LOCAL1, 6, "before", None, "first")
    assert read(dev_log.receive()) == (syslog3.LOG_LOCAL2, 6, "after", os.getpid(), "second")


def test_the_callers_ident_may_go_after_the_call(dev_log: DatagramLog, new_owner: NewOwner) -> None:
    ident = ffi.new("char[]", b"before")
    owner = new_owner(ident)
    ffi.memmove(ident, b"after!", 6)
    owner.log("message")
    assert read(dev_log.receive()).ident == "before"


def test_the_processs_mask_is_not_the_owners(dev_log: DatagramLog, new_owner: NewOwner) -> None:
    owner = new_owner(b"owner")
    syslog3.openlog("process")
    only_errors = syslog3.LOG_UPTO(syslog3.LOG_ERR)
    syslog3.setlogmask(only_errors)

    owner.log("the owner's", syslog3.LOG_DEBUG)
    lib.syslog3_syslog(syslog3.LOG_DEBUG, b"libc stops this")
    syslog3.syslog(syslog3.LOG_ERR, "the process's")

    assert [read(datagram).text for datagram in dev_log.drain()] == ["the owner's", "the process's"]
    assert syslog3.setlogmask(0) == only_errors


def test_closelog_is_the_processs_alone(dev_log: DatagramLog, new_owner: NewOwner) -> None:
    owner = new_owner(b"owner")
    owner.log("before")
    syslog3.closelog()
    owner.log("after")
    assert [read(datagram).ident for datagram in dev_log.drain()] == ["owner", "owner"]


def test_an_owner_does_not_open_the_processs_log(dev_log: DatagramLog, new_owner: NewOwner) -> None:
    new_owner(b"owner").log("the owner's")
    assert lib.syslog3_syslog(syslog3.LOG_INFO, b"nobody opened the log") == errno.ENOTCONN
    assert [read(datagram).text for datagram in dev_log.drain()] == ["the owner's"]


def test_an_owner_may_go_while_it_is_in_force(dev_log: DatagramLog, new_owner: NewOwner) -> None:
    syslog3.openlog("process")
    stays = new_owner(b"stays")
    goes = new_owner(b"goes")
    goes.log("goes")
    goes.free()
    syslog3.syslog("process")
    stays.log("stays")
    for name in ["goes", "process", "stays"]:
        message = read(dev_log.receive())
        assert (message.ident, message.text) == (name, name)


LIBC_ITSELF = ctypes.CDLL(None)


def ident_of_libc() -> str:
    """What stands before a message when nobody has given libc an ident."""
    name = ctypes.c_char_p.in_dll(LIBC_ITSELF, "program_invocation_short_name").value
    assert name is not None
    return name.decode()


def test_libc_forgets_the_ident_of_an_owner_that_goes(
    dev_log: DatagramLog, new_owner: NewOwner
) -> None:
    owner = new_owner(b"owner")
    owner.log("the owner's")
    owner.free()
    LIBC_ITSELF.syslog(syslog3.LOG_INFO, b"past the guard")
    assert [read(datagram).ident for datagram in dev_log.drain()] == ["owner", ident_of_libc()]


def test_libc_forgets_the_ident_with_closelog(dev_log: DatagramLog) -> None:
    syslog3.openlog("process")
    syslog3.closelog()
    LIBC_ITSELF.syslog(syslog3.LOG_INFO, b"past the guard")
    assert read(dev_log.receive()).ident == ident_of_libc()


def test_without_an_ident_libcs_own_is_used(dev_log: DatagramLog, new_owner: NewOwner) -> None:
    named = new_owner(b"named")
    nameless = new_owner(ffi.NULL)
    for owner in [named, nameless, named, nameless]:
        owner.log("message")
    idents = [read(datagram).ident for datagram in dev_log.drain()]
    assert idents == ["named", ident_of_libc()] * 2
