"""syslog3.perl by itself: what Python adds to Sys::Syslog, and what a comparison can't show.

What it does as Perl does is in peers/test_perl_scenarios.py.
"""

from __future__ import annotations

import contextlib
import errno
import io
import os
import pwd
import re
import resource
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import warnings
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from decimal import Decimal
from http import HTTPStatus
from pathlib import Path
from typing import Any

import pytest

import syslog3
from syslog3 import perl
from syslog3.collector import parse
from syslog3.compiled import constants
from syslog3.perl import functions
from syslog3.perl.handle import Handle

from support.dev_log import DatagramLog, StreamLog
from support.endpoints import ENDPOINTS, PLENTY
from support.examples import blocks
from support.show import as_in_a_file

DOCS = Path(__file__).parents[2] / "docs" / "porting-from-perl.md"


@pytest.fixture(autouse=True)
def fresh() -> Iterator[None]:
    """Give each test a log as it is after import."""
    old = functions._log
    functions._log = functions.Log()
    yield
    perl.closelog()
    functions._log = old


@pytest.fixture
def unix(dev_log: DatagramLog) -> DatagramLog:
    perl.setlogsock("unix")
    perl.openlog("ident", "", "local0")
    return dev_log


def text(datagram: bytes) -> bytes:
    return datagram.partition(b": ")[2]


# What is on the wire. Beside Perl itself: peers/test_perl_scenarios.py.

#: Every mechanism but native; a file is left for the next one (it always has something to read).
KINDS = ["unix datagram", "unix stream", "udp", "tcp", "device", "pipe", "console"]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("options", "tag", "end"),
    [
        ("", "ident", b"\n\0"),
        ("noeol", "ident", b"\0"),
        ("nonul", "ident", b"\n"),
        ("noeol,nonul", "ident", b""),
        ("pid", "ident[PID]", b"\n\0"),
        ("nonul|pid ndelay;plonk", "ident[PID]", b"\n"),
    ],
)
def test_each_option_on_each_mechanism(
    private: None, directory: Path, kind: str, options: str, tag: str, end: bytes
) -> None:
    end += b"\r" if kind == "console" else b""
    with ENDPOINTS[kind](directory) as endpoint:
        target = dict(endpoint.keywords)
        perl.setlogsock({"type": target.pop("mechanism"), **target})
        perl.openlog("ident", options, "local0")
        assert perl.syslog("info", "a\0b") is True
        arrived = endpoint.read() or endpoint.read()  # udp asks with nothing if somebody is there
        assert arrived.startswith(b"<134>") and from_tag(arrived) == with_pid(tag) + b": a\0b" + end
        assert perl.syslog("info", "its own\n") is True  # no second one is added
        end = end.replace(b"\n", b"")
        assert from_tag(endpoint.read()) == with_pid(tag) + b": its own\n" + end
        perl.closelog()


@pytest.fixture
def directory() -> Iterator[Path]:
    """Short, unlike tmp_path: a socket's path has room for some 100 bytes (unix(7))."""
    with tempfile.TemporaryDirectory(prefix="syslog3-") as directory:
        yield Path(directory)


def from_tag(message: bytes) -> bytes:
    """Return what follows the time."""
    found = re.fullmatch(rb"<\d+>[A-Z][a-z]{2} [ 123]\d \d\d:\d\d:\d\d (.*)", message, re.DOTALL)
    assert found, message
    return found[1]


def with_pid(tag: str) -> bytes:
    """Return a tag in which PID stands for this process's."""
    return tag.replace("PID", str(os.getpid())).encode()


@pytest.mark.parametrize(
    ("options", "tag", "end"),
    [
        ("", "ident", b"\n"),
        ("noeol", "ident", b""),
        ("nonul", "ident", b"\n"),
        ("pid,noeol,nonul", "ident[PID]", b""),
    ],
)
def test_each_option_on_native(dev_log: DatagramLog, options: str, tag: str, end: bytes) -> None:
    perl.setlogsock("native")
    perl.openlog("ident", options, "local0")
    perl.syslog("info", "a\0b")
    assert from_tag(dev_log.receive()) == with_pid(tag) + b": a#000b" + end


def test_options_add_up_until_closelog(unix: DatagramLog) -> None:
    perl.openlog("ident", "pid")
    perl.openlog("ident", "noeol")
    perl.syslog("info", "x")
    perl.closelog()
    perl.openlog("ident")
    perl.syslog("info", "x")
    with_pid, without = unix.drain()
    assert with_pid.endswith(b" ident[%d]: x\0" % os.getpid())
    assert without.endswith(b" ident: x\n\0")


@pytest.mark.parametrize("mechanism", ["native", "unix"])
def test_perror(dev_log: DatagramLog, capfd: pytest.CaptureFixture[str], mechanism: str) -> None:
    perl.setlogsock(mechanism)
    perl.openlog("ident", "perror,pid")
    perl.syslog("info", "one")
    perl.syslog("info", "two\n")
    perl.closelog()
    perl.openlog("ident")
    perl.syslog("info", "three")
    assert len(dev_log.drain()) == 3
    assert capfd.readouterr().err == "".join(f"ident[{os.getpid()}]: {n}\n" for n in ("one", "two"))


@pytest.mark.parametrize(
    ("argv", "ident", "tag"),
    [
        (["/usr/bin/pro.gram"], None, "pro.gram"),
        (["/usr/bin/pro.gram"], "", "pro.gram"),
        (["a/b//"], None, "b"),
        (["//"], None, "/"),
        (["/usr/bin/program"], "0", "program"),  # which Perl takes for false
        (["/usr/bin/program"], "a b: c", "a b: c"),
        (["/usr/bin/program"], b"\xff", "\udcff"),
    ],
)
def test_idents(
    dev_log: DatagramLog, monkeypatch: pytest.MonkeyPatch, argv: list[str], ident: Any, tag: str
) -> None:
    monkeypatch.setattr(sys, "argv", argv)
    perl.setlogsock("unix")
    perl.openlog(ident, "nonul")
    perl.syslog("info", "x")
    assert from_tag(dev_log.receive()) == os.fsencode(f"{tag}: x\n")


def test_without_a_program_the_user_is_the_ident(
    dev_log: DatagramLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", [""])
    perl.setlogsock("unix")
    perl.openlog()
    perl.syslog("info", "x")
    [tag] = re.findall(rb" ([^ ]*): x\n\0$", dev_log.receive())
    names = {pwd.getpwuid(os.getuid()).pw_name}
    with contextlib.suppress(OSError):  # without a terminal nobody has logged in
        names = {os.getlogin()}
    assert {tag.decode()} == names


def test_without_a_user_either_the_ident_is_syslog(
    dev_log: DatagramLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nobody(*arguments: object) -> None:
        raise KeyError("uid not found") if arguments else OSError

    monkeypatch.setattr(sys, "argv", [""])
    monkeypatch.setattr(os, "getlogin", nobody)
    monkeypatch.setattr(pwd, "getpwuid", nobody)
    perl.setlogsock("unix")
    perl.openlog()
    perl.syslog("info", "x")
    assert from_tag(dev_log.receive()) == b"syslog: x\n\0"


@pytest.mark.parametrize(
    ("format", "arrives"),
    [
        ("billing: declined", "billing: declined"),
        ("billing:declined", "billing: declined"),
        ("billing: a: b", "billing: a: b"),
        ("two words: x", "two words: x"),
        ("no prefix", "program: no prefix"),
        (": empty", "program: : empty"),
        (" blank: x", "program:  blank: x"),
        ("100%% of: x", "program: 100%% of: x"),
    ],
)
def test_without_openlog_the_format_begins_with_the_ident(
    dev_log: DatagramLog, monkeypatch: pytest.MonkeyPatch, format: str, arrives: str
) -> None:
    monkeypatch.setattr(sys, "argv", ["/usr/bin/program"])
    perl.setlogsock("unix")
    perl.syslog("info", format)
    assert from_tag(dev_log.receive()) == f"{arrives}\n\0".encode()
    perl.openlog("ident")
    perl.syslog("info", format)
    assert from_tag(dev_log.receive()) == f"ident: {format}\n\0".encode()


# What is raised, warned and returned.


@pytest.mark.parametrize(
    ("function", "arguments", "error", "words"),
    [
        ("syslog", (), TypeError, "syslog: expecting argument $priority"),
        ("syslog", ("info",), TypeError, "syslog: expecting argument $format"),
        ("syslog", ("plonk", "x"), ValueError, "syslog: invalid level/facility: plonk"),
        ("syslog", ("err|info", "x"), ValueError, "syslog: too many levels given: info"),
        ("syslog", ("mail|user", "x"), ValueError, "syslog: too many facilities given: user"),
        ("syslog", ("mail", "x"), ValueError, "syslog: level must be given"),
        ("setlogsock", (), TypeError, "setlogsock(): Invalid number of arguments"),
        ("setlogsock", ("unix", 1, 2, 3), TypeError, "setlogsock(): Invalid number of arguments"),
        ("setlogsock", ({},), ValueError, "setlogsock(): No argument given"),
        ("setlogsock", (len,), TypeError, "setlogsock(): Unexpected code reference"),
        ("setlogsock", ({"unix"},), TypeError, "setlogsock(): Unexpected set reference"),
        ("setlogsock", (None,), ValueError, "setlogsock(): Invalid type; must be one of 'console'"),
        ("setlogsock", ("a",), ValueError, "setlogsock(): Invalid type 'a'; must be one of 'cons"),
        ("LOG_UPTO", (), TypeError, "Usage: Sys::Syslog::LOG_UPTO(pri)"),
    ],
)
def test_errors(function: str, arguments: Any, error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=f"^{re.escape(words)}"):
        getattr(perl, function)(*arguments)


def test_an_invalid_mechanism_changes_nothing(unix: DatagramLog) -> None:
    with pytest.raises(ValueError, match="plonk"):
        perl.setlogsock("plonk")
    perl.syslog("info", "x")
    assert text(unix.receive()) == b"x\n\0"


def test_no_connection(private: None) -> None:
    perl.setlogsock(["console"])
    with pytest.raises(syslog3.SyslogError, match=r"^no connection to syslog available\n\t- con"):
        perl.openlog("ident", "ndelay")
    with pytest.warns(syslog3.SyslogWarning, match=r"available\n\t- console is not w") as caught:
        assert perl.openlog("ident", "ndelay,nofatal") is None
    assert [warning.filename for warning in caught] == [__file__]


def test_a_port_where_nobody_listens() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as taken:
        taken.bind(("127.0.0.1", 0))
        host, port = taken.getsockname()
        taken.connect((host, port))  # from now on it takes its own datagrams only: udp(7)
        perl.setlogsock({"type": "udp", "host": host, "port": port})
        with pytest.raises(syslog3.SyslogError, match=r"- udp connect: nobody listening$"):
            perl.openlog("ident", "ndelay")


@contextlib.contextmanager
def no_more_descriptors() -> Iterator[None]:
    """Let this process open nothing: getrlimit(2)."""
    lowest = os.dup(0)
    os.close(lowest)
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (lowest, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


@pytest.mark.parametrize(
    ("mechanism", "reason"),
    [
        ("tcp", "tcp socket: Too many open files"),
        ("udp", "udp socket: Too many open files"),
        ("unix", "unix stream socket: Too many open files"),
        ("pipe", "can't write to {path}: Too many open files"),
        ("stream", "stream can't open {path}: Too many open files"),
    ],
)
def test_no_more_descriptors(mechanism: str, reason: str, directory: Path) -> None:
    path = directory / "end"
    with socket.socket(socket.AF_UNIX) if mechanism == "unix" else contextlib.nullcontext() as end:
        if end is not None:
            end.bind(str(path))
        elif mechanism == "pipe":
            os.mkfifo(path)
        else:
            path.touch()
        host = {"host": "127.0.0.1", "port": 514}
        inet = mechanism in ("tcp", "udp")
        perl.setlogsock({"type": mechanism, **(host if inet else {"path": str(path)})})
        with pytest.raises(syslog3.SyslogError) as raised, no_more_descriptors():
            perl.openlog("ident", "ndelay")
    reason = reason.format(path=path)
    assert str(raised.value) == f"no connection to syslog available\n\t- {reason}"


def test_no_descriptor_for_datagrams(dev_log: DatagramLog, monkeypatch: pytest.MonkeyPatch) -> None:
    """The stream's, which was refused, is free again, but another thread may have taken it."""
    open_socket = Handle.open_socket

    def refused(handle: Handle, family: int, kind: int) -> socket.socket:
        if kind == socket.SOCK_DGRAM:
            raise OSError(errno.EMFILE, os.strerror(errno.EMFILE))
        return open_socket(handle, family, kind)

    monkeypatch.setattr(Handle, "open_socket", refused)
    perl.setlogsock("unix")
    with pytest.raises(syslog3.SyslogError, match=r"- unix dgram socket: Too many open files$"):
        perl.openlog("ident", "ndelay")


@pytest.mark.parametrize("mechanism", ["unix", "pipe", "stream"])
def test_a_path_that_cannot_be(mechanism: str) -> None:
    with pytest.warns(syslog3.SyslogWarning, match=rf"setlogsock\(\): type='{mechanism}': "):
        assert not perl.setlogsock(mechanism, "/dev/\0log")


def test_a_warning_points_at_the_call(private: None) -> None:
    with pytest.warns(syslog3.SyslogWarning, match="type='eventlog': no Win32 API") as caught:
        assert perl.setlogsock("eventlog") is None
    assert [warning.filename for warning in caught] == [__file__]


def test_warnings_that_are_errors(unix: DatagramLog) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(syslog3.SyslogWarning):
            perl.setlogsock(["eventlog", "unix"])
    assert perl.setlogsock("unix") is True
    assert perl.syslog("info", "x") is True


@pytest.mark.parametrize(
    "conversion",
    ["%b", "%B", "%a", "%A", "%D", "%U", "%O", "%n", "%p", "%vd", "%1$s", "%*1$d", "%#08b", "%lB"],
)
def test_conversions_that_python_lacks(unix: DatagramLog, conversion: str) -> None:
    words = re.escape(f"syslog: Python has no conversion {conversion} (format: 'x {conversion}\\n'")
    with pytest.raises(ValueError, match=f"^{words}"):
        perl.syslog("info", f"x {conversion}", 5)
    perl.syslog("info", conversion)
    assert text(unix.receive()) == conversion.encode() + b"\n\0"


# Python's values.


@pytest.mark.parametrize(
    ("message", "arrived"),
    [
        ((b"caf\xc3\xa9 \xff",), b"caf\xc3\xa9 \xff"),
        (("%s", b"\xff"), b"\xff"),
        (("\udcff",), b"\xff"),
        (("\ud800",), b"\xed\xa0\x80"),
        (("%d %s", Decimal("3.7"), Decimal("3.7")), b"3 3.7"),
        (("%s %d", Path("/a"), "12 apples"), b"/a 12"),
        (("%s %d", HTTPStatus.NOT_FOUND, HTTPStatus.NOT_FOUND), b"404 404"),
        (("%s|%s|%s", True, False, None), b"1||"),
        (("%(name)s", {"name": 1}), b"%(name)s"),
        (("%s", [1, "a"]), b"[1, 'a']"),
        (("%f", 10**400), b"Inf"),
        (("%s %d", 10**30, 10**30), b"1" + b"0" * 30 + b" 1" + b"0" * 30),
        (("%c%c", 233, 0x1F600), "\u00e9\U0001f600".encode()),
        (("%c", 0x110000), "\ufffd".encode()),
        (("%c", -1), "\ufffd".encode()),
        (("%d", bytearray(b"42")), b"42"),
        (("%d %s", "9" * 5000, "9" * 5000), b"Inf " + b"9" * 5000),
    ],
)
def test_values(unix: DatagramLog, message: Any, arrived: bytes) -> None:
    assert perl.syslog("info", *message) is True
    assert text(unix.receive()) == arrived + b"\n\0"


def test_an_enum_is_a_priority(unix: DatagramLog) -> None:
    perl.syslog(HTTPStatus.PROCESSING, "x")
    assert unix.receive().startswith(b"<102>")


def test_keywords(dev_log: DatagramLog) -> None:
    perl.openlog(ident="ident", logopt="pid", facility="mail")
    perl.syslog("info", "%m", errno=2)
    assert dev_log.receive().endswith(b" ident[%d]: No such file or directory\n" % os.getpid())


def test_the_current_error(unix: DatagramLog) -> None:
    with contextlib.suppress(OSError):
        try:
            raise PermissionError(13, "no, you may not")
        except OSError:
            perl.syslog("info", "%m")
            perl.syslog("info", "%m", errno=0)
            raise
    with contextlib.suppress(OSError):
        try:
            raise OSError(28, "100%s full")
        except OSError:
            perl.syslog("info", "%m")
            perl.syslog("info", "%m%%", "an argument")
            raise
    assert [text(message) for message in unix.drain()] == [
        b"no, you may not\n\0",
        b"\n\0",
        b"100%s full\n\0",
        b"100%s full%\n\0",
    ]


def test_a_day_of_one_digit(unix: DatagramLog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "localtime", lambda: time.struct_time((2001, 5, 6, 7, 8, 9, 6, 1, 0)))
    perl.syslog("info", "x")
    assert unix.receive() == b"<134>May  6 07:08:09 ident: x\n\0"


# The variables.


def test_the_variables_can_be_read_and_assigned(unix: DatagramLog) -> None:
    assert (perl.host, perl.facility) == (None, "local0")
    perl.facility = "mail"
    perl.host = "127.0.0.1"
    perl.syslog("info", "x")
    assert unix.receive().startswith(b"<22>")
    assert (perl.host, perl.facility) == ("127.0.0.1", "mail")
    perl.closelog()
    assert perl.facility == ""
    assert perl.clock() <= time.time()
    perl.clock = lambda: 1.5
    assert perl.clock() == 1.5


def test_the_host(dev_log: DatagramLog) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        perl.setlogsock({"type": "tcp", "port": server.getsockname()[1]})
        perl.host = "no such host"
        with pytest.raises(syslog3.SyslogError, match="can't lookup no such host"):
            perl.openlog("ident", "ndelay")
        perl.host = "localhost"
        assert perl.openlog("ident", "ndelay") is True


def test_everything_is_exported() -> None:
    names: dict[str, Any] = {}
    exec("from syslog3.perl import *", names)
    functions = {"openlog", "syslog", "closelog", "setlogmask", "setlogsock"}
    assert functions | {"LOG_MASK", "LOG_UPTO"} | {*constants.CONSTANTS} <= {*names}
    assert names["LOG_RAS"] == names["LOG_AUTH"]


@pytest.mark.parametrize("beyond", [10**400, -(10**400), 10**5000], ids=["400", "-400", "5000"])
def test_numbers_beyond_all_others(beyond: int, unix: DatagramLog) -> None:
    """Perl's are infinite then."""
    infinite = "-Inf" if beyond < 0 else "Inf"
    with pytest.raises(ValueError, match=r"syslog: invalid level/facility"):
        perl.syslog(beyond, "text")
    perl.syslog("info", "%s %f %d", beyond, beyond, "1")
    assert text(unix.receive()) == f"{infinite} {infinite} 1\n\0".encode()
    with pytest.raises(ValueError, match="Integer overflow in format string"):
        perl.syslog("info", "%*d", beyond, 1)
    assert perl.LOG_PRI(beyond) in range(8)


@pytest.mark.parametrize("timeout", [float("inf"), float("nan"), 10**400, 1e300])
def test_a_timeout_that_no_call_can_wait(timeout: float) -> None:
    with pytest.raises(ValueError, match=r"setlogsock\(\): invalid timeout: .*seconds"):
        perl.setlogsock("unix", "/dev/log", timeout)


def test_the_time_is_the_systems(unix: DatagramLog) -> None:
    before = int(time.time() - 0.1)  # time(2) is that of the last tick
    perl.syslog("info", "x")
    arrived = parse(unix.receive()).timestamp
    assert isinstance(arrived, datetime)
    assert before <= arrived.timestamp() <= time.time()


# Mechanisms.


def test_a_console_that_nobody_waits_for(private: None) -> None:
    os.mkfifo("/dev/console")
    reader = os.open("/dev/console", os.O_RDONLY | os.O_NONBLOCK)
    try:
        perl.setlogsock("console")
        perl.openlog("ident", "nowait")
        assert perl.syslog("info", "%s", "x" * 200000) is True  # more than a pipe holds
        os.set_blocking(reader, True)
        arrived = b""
        while not arrived.endswith(b"\r"):
            arrived += os.read(reader, 1 << 20)
    finally:
        os.close(reader)
        os.unlink("/dev/console")
    assert text(arrived) == b"x" * 200000 + b"\n\0\r"


def test_a_stream_gets_long_messages_whole(dev_log_stream: StreamLog) -> None:
    perl.setlogsock("unix")
    perl.openlog("ident")
    perl.syslog("info", "%s", "x" * 10_000_000)
    assert text(dev_log_stream.receive(30)) == b"x" * 10_000_000 + b"\n\0"


def test_a_signal_in_the_middle_of_a_message(dev_log_stream: StreamLog) -> None:
    perl.setlogsock("unix")
    perl.openlog("ident")
    signals = []
    old = signal.signal(signal.SIGALRM, lambda *_: signals.append(1))
    signal.setitimer(signal.ITIMER_REAL, 0.0005, 0.0005)
    try:
        while not signals:
            perl.syslog("info", "%s", "x" * 50_000_000)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, old)
    perl.closelog()
    assert text(dev_log_stream.receive(30)) == b"x" * 50_000_000 + b"\n\0"


def test_the_end_of_the_program_waits_for_the_console(private: None) -> None:
    os.mkfifo("/dev/console")
    program = """
import syslog3.perl as perl
perl.setlogsock("console")
perl.openlog("ident", "nowait")
perl.syslog("info", "x")
print("sent", flush=True)
"""
    try:
        with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            assert process.stdout.read(5) == b"sent\n"
            with pytest.raises(subprocess.TimeoutExpired):
                process.wait(0.2)
            with open("/dev/console", "rb") as console:
                assert text(console.read()) == b"x\n\0\r"
    finally:
        os.unlink("/dev/console")


def close_behind_its_back() -> int:
    """Close what the log has open, as code does that makes a daemon; return its number."""
    fd = functions._log.handle._opened.fileno()  # type: ignore[union-attr]
    os.close(fd)
    return fd


def test_a_descriptor_that_is_closed(unix: DatagramLog) -> None:
    perl.syslog("info", "one")
    close_behind_its_back()
    perl.syslog("info", "two")
    assert [text(message) for message in unix.drain()] == [b"one\n\0", b"two\n\0"]


def test_a_device_that_is_no_longer_ours(private: None, directory: Path) -> None:
    (directory / "device").touch()
    perl.setlogsock("stream", str(directory / "device"))
    perl.openlog("ident", "ndelay,nonul")
    fd = close_behind_its_back()
    other = os.open(directory / "other", os.O_RDWR | os.O_CREAT)
    assert other == fd
    perl.closelog()
    assert os.write(other, b"still open") == 10
    os.close(other)


def test_a_descriptor_that_is_no_longer_ours(unix: DatagramLog, tmp_path: Path) -> None:
    perl.syslog("info", "one")
    fd = close_behind_its_back()
    other = os.open(tmp_path / "other", os.O_RDWR | os.O_CREAT)
    assert other == fd
    perl.syslog("info", "two")
    perl.closelog()
    assert os.read(other, 1) == b""
    os.close(other)
    assert [text(message) for message in unix.drain()] == [b"one\n\0", b"two\n\0"]


def test_a_reader_that_is_gone_kills_nobody(private: None) -> None:
    """It has not closed its end, which would be seen before the message, but reads no more."""
    program = """
import signal, sys
import syslog3.perl as perl
signal.signal(signal.SIGPIPE, signal.SIG_DFL)
perl.setlogsock("unix")
perl.openlog("ident", "ndelay")
print("connected", flush=True)
sys.stdin.readline()
print(perl.syslog("info", "x"))
"""
    with contextlib.ExitStack() as owned:
        owned.callback(os.unlink, "/dev/log")
        listener = owned.enter_context(socket.socket(socket.AF_UNIX))
        listener.bind("/dev/log")
        listener.listen()
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        process = owned.enter_context(subprocess.Popen([sys.executable, "-c", program], **pipes))
        assert process.stdout is not None and process.stdout.readline() == b"connected\n"
        peer = owned.enter_context(listener.accept()[0])
        peer.shutdown(socket.SHUT_RD)
        assert process.communicate(b"\n", PLENTY)[0] == b"0\n"
        assert process.returncode == 0


@pytest.mark.parametrize(("seconds", "by"), [(60, "console"), (61, "tcp")])
def test_a_call_that_takes_more_than_a_minute_begins_again(
    dev_log: DatagramLog, seconds: float, by: str
) -> None:
    """The first mechanism is back by then; the second can't take a datagram so large."""
    console = Path("/dev/console")
    with contextlib.ExitStack() as owned:
        console.touch()
        owned.callback(console.unlink)
        pool = owned.enter_context(ThreadPoolExecutor())
        first, again = two_listeners(owned)
        port = first.getsockname()[1]
        perl.setlogsock({"type": ["tcp", "unix", "console"], "port": port, "path": "/dev/log"})
        perl.openlog("ident")
        perl.syslog("info", "x")
        first.accept()[0].close()
        first.close()
        asked: list[float] = []
        arrived = []

        def clock() -> float:
            asked.append(seconds if asked else 0)
            if len(asked) == 2:
                again.listen()
                arrived.append(pool.submit(read_all_of_one, again))
            return asked[-1]

        perl.clock = clock
        assert perl.syslog("info", "%s", "x" * 300_000) is True
        perl.closelog()
        if by == "console":
            socket.create_connection(("127.0.0.1", port)).close()
        texts = {"tcp": arrived[0].result(), "console": console.read_bytes().rstrip(b"\r")}
    assert dev_log.drain() == []
    assert text(texts.pop(by)) == b"x" * 300_000 + b"\n\0"
    assert {*texts.values()} == {b""}


def two_listeners(owned: contextlib.ExitStack) -> tuple[socket.socket, socket.socket]:
    """Return two sockets of one port: the first listens, the second can when it is closed."""
    first, second = (owned.enter_context(socket.socket()) for _ in range(2))
    for listener in (first, second):
        listener.settimeout(PLENTY)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    first.bind(("127.0.0.1", 0))
    second.bind(first.getsockname())
    first.listen()
    return first, second


def read_all_of_one(listener: socket.socket) -> bytes:
    """Accept one client, and read until it closes."""
    with listener.accept()[0] as peer:
        return b"".join(iter(lambda: peer.recv(1 << 20), b""))


def test_the_drop_in_and_this_share_libc(dev_log: DatagramLog) -> None:
    syslog3.openlog("drop-in", 0, syslog3.LOG_MAIL)
    syslog3.setlogmask(syslog3.LOG_UPTO(syslog3.LOG_ERR))
    try:
        perl.setlogsock("native")
        perl.openlog("perl", "", "news")
        perl.syslog("debug", "a")
        syslog3.syslog(syslog3.LOG_ERR, "b")
        perl.syslog("debug", "c")
        syslog3.syslog(syslog3.LOG_DEBUG, "stopped")
    finally:
        syslog3.setlogmask(0xFF)
        syslog3.closelog()
    assert [re.sub(rb"[A-Z][a-z]{2} .*:\d\d ", b" ", message) for message in dev_log.drain()] == [
        b"<63> perl: a\n",
        b"<19> drop-in: b",
        b"<63> perl: c\n",
    ]


# perror.


def test_stderr_that_is_only_text(unix: DatagramLog, monkeypatch: pytest.MonkeyPatch) -> None:
    perl.openlog("ident", "perror")
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    perl.syslog("info", "\u20ac")
    assert sys.stderr.getvalue() == "ident: \u20ac\n"  # type: ignore[attr-defined]


def test_no_stderr(unix: DatagramLog, monkeypatch: pytest.MonkeyPatch) -> None:
    perl.openlog("ident", "perror")
    monkeypatch.setattr(sys, "stderr", None)
    assert perl.syslog("info", "x") is True
    closed = io.StringIO()
    closed.close()
    monkeypatch.setattr(sys, "stderr", closed)
    assert perl.syslog("info", "x") is True


# Processes, threads, audit.


def test_threads_take_turns(dev_log_stream: StreamLog) -> None:
    perl.setlogsock("unix")
    perl.openlog("ident")

    def log(number: int) -> None:
        for n in range(100):
            perl.syslog("info", "%s", f"{number} {n} " + "x" * 10000)

    threads = [threading.Thread(target=log, args=[number]) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    perl.closelog()
    messages = [text(dev_log_stream.receive()).split() for _ in range(800)]
    assert all(x == b"x" * 10000 and rest == [b"\0"] for _, _, x, *rest in messages)
    for number in range(8):
        order = [int(n) for which, n, *_ in messages if int(which) == number]
        assert order == list(range(100))


def test_a_fork_while_a_thread_logs(unix: DatagramLog) -> None:
    perl.openlog("ident", "pid")
    with functions._lock:  # as a thread would that is inside syslog() at this moment
        child = os.fork()
        if not child:
            status = 1
            with contextlib.suppress(BaseException):
                thread = threading.Thread(target=perl.syslog, args=["info", "child"], daemon=True)
                thread.start()
                thread.join(10)
                status = int(thread.is_alive())
            os._exit(status)
    assert os.waitpid(child, 0)[1] == 0
    assert unix.receive().endswith(b" ident[%d]: child\n\0" % child)


def test_audit_event(unix: DatagramLog) -> None:
    program = """
import sys
import syslog3.perl as perl
perl.setlogsock("unix")
perl.openlog("ident")
perl.setlogmask(perl.LOG_UPTO(perl.LOG_INFO))
events = []
sys.addaudithook(lambda name, args: events.append(args) if name == "syslog.syslog" else None)
perl.syslog("debug", "stopped")
perl.syslog("mail|info", "%d", 5)
assert events == [(22, "5\\n")], events
"""
    subprocess.run([sys.executable, "-c", program], check=True)


# The page for those who bring a script over.


BLOCKS = blocks(DOCS.read_text())
EXAMPLES = [
    (program, arrives)
    for (kind, program), (next_kind, arrives) in zip(BLOCKS, BLOCKS[1:])
    if (kind, next_kind) == ("python", "text")
]


def test_each_example_of_the_docs_says_what_arrives() -> None:
    assert len(EXAMPLES) == sum(kind == "python" for kind, _ in BLOCKS) >= 5


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example[0].split("\n")[2][:40])
def test_examples_of_the_docs(dev_log: DatagramLog, example: tuple[str, str]) -> None:
    program, arrives = example
    with subprocess.Popen([sys.executable, "-c", program]) as process:
        assert process.wait(30) == 0
    lines = [line.replace("[4242]", f"[{process.pid}]") for line in arrives.splitlines()]
    assert [as_in_a_file(message) for message in dev_log.drain()] == lines
