"""``Log``: threads, counters, masks, audit events, and what it refuses."""

from __future__ import annotations

import contextlib
import errno
import os
import random
import socket
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import pytest

import syslog3
from syslog3 import LOG_LOCAL3, LOG_MASK, LOG_UPTO, Log
from syslog3.collector import Collector, parse

from support.dev_log import DatagramLog
from support.graceful import Graceful
from support.receiving import KINDS, Receiver, receiving
from support.requirement import require

LEVELS = ["emerg", "alert", "crit", "err", "warning", "notice", "info", "debug"]

EVENTS: list[tuple[str, tuple[object, ...]]] = []


def _hook(event: str, arguments: tuple[object, ...]) -> None:
    if event.startswith("syslog."):
        EVENTS.append((event, arguments))


sys.addaudithook(_hook)


@pytest.fixture(autouse=True)
def no_events() -> None:
    EVENTS.clear()


# One message


@pytest.mark.parametrize("level", LEVELS)
def test_each_level_has_a_method(unix: Receiver, level: str) -> None:
    with unix.log("billing") as log:
        getattr(log, level)("hello")
    [message] = unix.collector.wait(1)
    assert message.level == LEVELS.index(level)
    assert (message.facility, message.ident, message.pid) == (LOG_LOCAL3, "billing", None)
    assert message.message == "hello"


@pytest.mark.parametrize(
    ("priority", "facility", "level"),
    [
        ("warning", LOG_LOCAL3, 4),
        ("mail|warning", syslog3.LOG_MAIL, 4),
        ("local0.err", syslog3.LOG_LOCAL0, 3),
        (syslog3.LOG_NOTICE, LOG_LOCAL3, 5),
        (syslog3.LOG_MAIL | syslog3.LOG_CRIT, syslog3.LOG_MAIL, 2),
    ],
)
def test_a_priority_may_name_a_facility(
    unix: Receiver, priority: int | str, facility: int, level: int
) -> None:
    with unix.log() as log:
        log.syslog(priority, "hello")
    [message] = unix.collector.wait(1)
    assert (message.facility, message.level) == (facility, level)


def test_a_message_without_arguments_is_text(unix: Receiver) -> None:
    with unix.log() as log:
        log.info("100%s %m %%")
        log.info("%d%% of %s", 93, "disk")
        log.info("%(a)s", {"a": 1})
        log.info("%m and %%m", errno=errno.ENOENT)
    text = os.strerror(errno.ENOENT)
    assert unix.texts(4) == ["100%s %m %%", "93% of disk", "1", f"{text} and %m"]


def test_percent_m_is_the_error_that_is_being_handled(unix: Receiver) -> None:
    with unix.log() as log:
        try:
            os.stat("/nonexistent")
        except OSError:
            log.err("card %s declined: %m", 17)
    assert unix.texts(1) == [f"card 17 declined: {os.strerror(errno.ENOENT)}"]


def test_msgid_and_structured_data_travel_as_such(unix: Receiver) -> None:
    common = {"origin": {"software": "test"}}
    own = {"id@32473": {"k": 'v"]\\'}}
    with unix.log(format="rfc5424", structured_data=common) as log:
        log.info("both", msgid="ID47", structured_data=own)
        log.syslog("info", "its own", structured_data=own)
        log.info("the log's")
    both, its_own, the_logs = unix.collector.wait(3)
    assert (both.msgid, both.structured_data) == ("ID47", {**common, **own})
    assert (its_own.msgid, its_own.structured_data) == (None, {**common, **own})
    assert the_logs.structured_data == common


def test_the_pid_option(receiver: Receiver) -> None:
    with receiver.log("billing", "pid") as log:
        log.info("hello")
    [message] = receiver.collector.wait(1)
    assert (message.ident, message.pid) == ("billing", str(os.getpid()))


# Opening and closing


def test_a_message_after_close_opens_the_log_again(receiver: Receiver) -> None:
    log = receiver.log()
    log.info("one")
    log.close()
    log.info("two")
    log.close()
    log.close()
    assert receiver.texts(2) == ["one", "two"]
    assert (log.sent, log.lost) == (2, 0)


def test_the_context_closes_the_log(receiver: Receiver) -> None:
    before = set(os.listdir("/proc/self/fd"))
    with receiver.log() as log:
        assert isinstance(log, Log)
        log.info("hello")
        receiver.collector.wait(1)
    receiver.collector.close()
    assert set(os.listdir("/proc/self/fd")) <= before


def test_nothing_is_opened_before_the_first_message(tmp_path: Path) -> None:
    with Log("test", mechanism="unix", path=tmp_path / "nobody", timeout=0.01) as log:
        pass
    assert (log.sent, log.lost) == (0, 0)


def test_ndelay_opens_at_once(unix: Receiver, tmp_path: Path) -> None:
    unix.log("test", "ndelay").close()
    with pytest.raises(syslog3.SyslogError, match="no connection to syslog available"):
        Log("test", "ndelay", mechanism="unix", path=tmp_path / "nobody", timeout=0.01)


# What is filtered


class Unspeakable:
    """What fails the test when somebody formats it."""

    def __str__(self) -> str:
        raise AssertionError("was formatted")


FILTERED: list[Callable[[Log], object]] = [
    lambda log: log.debug("text"),
    lambda log: log.debug("%s", Unspeakable()),
    lambda log: log.syslog("debug", "%s", Unspeakable()),
    lambda log: log.syslog(syslog3.LOG_MAIL | syslog3.LOG_DEBUG, "%s", Unspeakable()),
    lambda log: log.many("debug", ["text"]),
]


@pytest.mark.parametrize("call", FILTERED)
def test_a_filtered_call_neither_formats_nor_audits(
    unix: Receiver, call: Callable[[Log], object]
) -> None:
    with unix.log(mask=LOG_UPTO(syslog3.LOG_INFO)) as log:
        EVENTS.clear()
        call(log)
        assert EVENTS == []
        log.info("let through")
    assert unix.texts(1) == ["let through"]
    assert log.sent == 1


def test_setlogmask_returns_the_mask_before_and_with_0_only_asks(unix: Receiver) -> None:
    with unix.log() as log:
        assert log.setlogmask(0) == 0xFF
        assert log.setlogmask(LOG_MASK(syslog3.LOG_ERR)) == 0xFF
        assert log.setlogmask(0) == LOG_MASK(syslog3.LOG_ERR)
        for level in LEVELS:
            getattr(log, level)(level)
        assert log.setlogmask(0xFF) == LOG_MASK(syslog3.LOG_ERR)
        log.debug("all again")
    assert unix.texts(2) == ["err", "all again"]
    assert log.sent == 2


def test_masks_are_each_logs_own(unix: Receiver) -> None:
    strict = unix.log("strict", mask=LOG_UPTO(syslog3.LOG_ERR))
    lax = unix.log("lax")
    of_the_process = syslog3.setlogmask(0)
    try:
        syslog3.setlogmask(LOG_MASK(syslog3.LOG_EMERG))
        for log in [strict, lax]:
            log.err("err")
            log.info("info")
        assert syslog3.setlogmask(0) == LOG_MASK(syslog3.LOG_EMERG)
    finally:
        syslog3.setlogmask(of_the_process)
    strict.close()
    lax.close()
    messages = [(message.ident, message.message) for message in unix.collector.wait(3)]
    assert messages == [("strict", "err"), ("lax", "err"), ("lax", "info")]


# Audit events


def test_audit_events(unix: Receiver) -> None:
    log = unix.log("billing", "pid")
    log.err("hello %s", "world")
    log.syslog("mail|warning", "text", msgid="M")
    log.many("info", iter(["one", "two"]))
    log.setlogmask(LOG_UPTO(syslog3.LOG_ERR))
    log.close()
    assert [
        ("syslog.openlog", ("billing", syslog3.LOG_PID, LOG_LOCAL3)),
        ("syslog.syslog", (syslog3.LOG_ERR, "hello world")),
        ("syslog.syslog", (syslog3.LOG_MAIL | syslog3.LOG_WARNING, "text")),
        ("syslog.syslog", (syslog3.LOG_INFO, "one")),
        ("syslog.syslog", (syslog3.LOG_INFO, "two")),
        ("syslog.setlogmask", (LOG_UPTO(syslog3.LOG_ERR),)),
        ("syslog.closelog", ()),
    ] == EVENTS


# many


def test_many_takes_any_iterable(receiver: Receiver) -> None:
    lines = [f"line {number}" for number in range(300)]
    with receiver.log() as log:
        assert log.many("info", (line for line in lines)) == 300
        assert log.many("mail.err", []) == 0
        assert log.sent == 300
    messages = receiver.collector.wait(300)
    assert [message.message for message in messages] == lines
    assert {(message.facility, message.level) for message in messages} == {(LOG_LOCAL3, 6)}


def test_many_takes_text_and_no_formats(unix: Receiver) -> None:
    with unix.log() as log:
        log.many("info", ["100%s", "", "%m", "\u20ac"])
    assert unix.texts(4) == ["100%s", "", "%m", "\u20ac"]


@pytest.mark.parametrize("option", ["", "perror"])
@pytest.mark.parametrize("structured_data", [None, {"id@32473": {"k": "v"}}])
def test_many_with_what_makes_a_log_special(
    unix: Receiver,
    capfd: pytest.CaptureFixture[str],
    option: str,
    structured_data: dict[str, dict[str, str]] | None,
) -> None:
    with unix.log("test", option, structured_data=structured_data, format="rfc5424") as log:
        assert log.many("info", ["one", "two"]) == 2
    messages = unix.collector.wait(2)
    assert [message.message for message in messages] == ["one", "two"]
    assert all(message.structured_data == structured_data for message in messages)
    assert capfd.readouterr().err == ("test: one\ntest: two\n" if option else "")
    assert (log.sent, log.lost) == (2, 0)


def test_many_sends_what_comes_before_a_bad_line(unix: Receiver) -> None:
    with unix.log() as log:
        with pytest.raises(UnicodeEncodeError):
            log.many("info", ["good", "\udc80"])
        with pytest.raises(TypeError):
            log.many("info", ["good", b"bytes"])  # type: ignore[list-item]
        log.info("the last one")
        assert log.sent == 3
    assert unix.texts(3) == ["good", "good", "the last one"]


@pytest.fixture
def unread(directory: str) -> Iterator[socket.socket]:
    """A datagram socket that takes a few messages, and no more."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as unread:
        unread.bind(os.path.join(directory, "log"))
        yield unread


def pending(unread: socket.socket) -> Iterator[bytes]:
    """Yield what has arrived."""
    with contextlib.suppress(BlockingIOError):
        while True:
            yield unread.recv(1 << 16, socket.MSG_DONTWAIT)


def text_of(datagram: bytes) -> str:
    return parse(datagram).message


@pytest.mark.parametrize("structured_data", [None, {"id@32473": {"k": "v"}}])
def test_counters_of_a_batch_that_was_only_begun(
    unread: socket.socket, structured_data: dict[str, dict[str, str]] | None
) -> None:
    lines = [str(number) for number in range(1000)]
    path = unread.getsockname()
    log = Log("test", mechanism="unix", path=path, timeout=0.1, structured_data=structured_data)
    with pytest.raises(syslog3.SyslogError, match="no connection to syslog available"):
        log.many("info", lines)
    log.close()
    arrived = [text_of(datagram).rpartition(" ")[2] for datagram in pending(unread)]
    assert 0 < len(arrived) < 1000
    assert arrived == lines[: len(arrived)]
    assert (log.sent, log.lost) == (len(arrived), 1000 - len(arrived))


def test_many_goes_on_by_the_next_mechanism_where_the_first_one_stopped(
    unread: socket.socket, request: pytest.FixtureRequest
) -> None:
    """No line is sent twice, none is left out."""
    lines = [f"line {number}" for number in range(1000)]
    with receiving("tcp", request) as tcp:
        keywords = {**tcp.keywords, "mechanism": ["unix", "tcp"], "timeout": 0.5}
        with Log("test", path=unread.getsockname(), **keywords) as log:
            assert log.many("info", lines) == 1000
        first = [text_of(datagram) for datagram in pending(unread)]
        rest = tcp.texts(1000 - len(first))
    assert first
    assert first + rest == lines
    assert (log.sent, log.lost) == (1000, 0)


# Counters


def test_lost_grows_with_nofatal_and_the_caller_is_warned(tmp_path: Path) -> None:
    nobody = tmp_path / "nobody"
    log = Log("test", "nofatal", mechanism="unix", path=nobody, timeout=0.01)
    for _ in range(3):
        with pytest.warns(syslog3.SyslogWarning) as caught:
            log.info("text")
        [warning] = caught
        assert str(warning.message) == (
            f"no connection to syslog available\n- unix: {nobody}: No such file or directory"
        )
        assert warning.filename == __file__
    with pytest.warns(syslog3.SyslogWarning):
        assert log.many("info", ["one", "two"]) == 2
    assert (log.sent, log.lost) == (0, 5)


def test_lost_grows_with_an_error_too(tmp_path: Path) -> None:
    log = Log("test", mechanism="unix", path=tmp_path / "nobody", timeout=0.01)
    with pytest.raises(syslog3.SyslogError) as caught:
        log.info("text")
    assert isinstance(caught.value, OSError)
    assert caught.value.errno == errno.ENOENT
    assert (log.sent, log.lost) == (0, 1)


def test_a_message_that_failed_is_not_sent_later(directory: str) -> None:
    """What the caller was told is lost does not turn up."""
    path = os.path.join(directory, "log")
    log = Log("test", mechanism="unix", path=path, timeout=0.02)
    with pytest.raises(syslog3.SyslogError):
        log.info("lost")
    with Collector(unix=path) as collector:
        log.info("sent")
        log.close()
    assert [message.message for message in collector.messages] == ["sent"]
    assert (log.sent, log.lost) == (1, 1)


# Threads. A message is whole because C's turn is held from its first byte to its last, and a
# thread's are in order because each call returns when its own is handed over. Counters are atomics
# of C's. Python only replaces an attribute or an element in one step: see test_threads.py.

THREADS = 16
EACH = 300


def run(*work: Callable[[], object]) -> None:
    """Run functions at the same time, each in a thread of its own; raise what one raised."""
    errors: list[BaseException] = []
    together = threading.Barrier(len(work))

    def begin(function: Callable[[], object]) -> None:
        try:
            together.wait()
            function()
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=begin, args=(function,)) for function in work]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]


def send_numbered(log: Log, thread: int) -> None:
    """Send messages of very different lengths, each of which says what it should be."""
    for number in range(EACH):
        log.info(numbered(thread, number))


def numbered(thread: int, number: int) -> str:
    length = random.Random(thread * EACH + number).choice([0, 1, 100, 2000])
    return f"{thread} {number} {'x' * length} end"


def check_numbered(texts: Sequence[str]) -> None:
    """Fail unless each thread's messages are all there, whole, once, and in order."""
    for thread in range(THREADS):
        ours = [text for text in texts if text.startswith(f"{thread} ")]
        assert ours == [numbered(thread, number) for number in range(EACH)]
    assert len(texts) == THREADS * EACH


ON_LOCALHOST = [kind for kind in KINDS if kind != "udp"]


@pytest.mark.parametrize("kind", ON_LOCALHOST)
def test_sixteen_threads_on_one_log(kind: str, request: pytest.FixtureRequest) -> None:
    """Relies on the channel's turn, and on ``dict.setdefault``: all get the same way."""
    with receiving(kind, request) as receiver, receiver.log() as log:
        run(*(partial(send_numbered, log, thread) for thread in range(THREADS)))
        check_numbered(receiver.texts(THREADS * EACH))
        assert (log.sent, log.lost) == (THREADS * EACH, 0)


@pytest.mark.parametrize("kind", ON_LOCALHOST)
def test_sixteen_threads_on_sixteen_logs(kind: str, request: pytest.FixtureRequest) -> None:
    """Relies on their having nothing in common that changes."""
    with receiving(kind, request) as receiver, contextlib.ExitStack() as stack:
        logs = [stack.enter_context(receiver.log(f"log-{i}")) for i in range(THREADS)]
        run(*(partial(send_numbered, log, thread) for thread, log in enumerate(logs)))
        check_numbered(receiver.texts(THREADS * EACH))
        for message in receiver.collector.messages:
            assert message.ident == f"log-{message.message.split()[0]}"
        assert [(log.sent, log.lost) for log in logs] == [(EACH, 0)] * THREADS


@pytest.mark.parametrize("kind", ON_LOCALHOST)
def test_threads_that_send_one_and_many(kind: str, request: pytest.FixtureRequest) -> None:
    """A batch of one thread may be in several parts, but its lines keep their order.

    Relies on the channel's turn, which a batch gives up between its parts and gets again.
    """

    def send_in_batches(log: Log, thread: int) -> None:
        lines = [numbered(thread, number) for number in range(EACH)]
        for begin in range(0, EACH, 20):
            log.many("info", lines[begin : begin + 20])

    with receiving(kind, request) as receiver, receiver.log() as log:
        ways = [send_numbered, send_in_batches]
        run(*(partial(ways[thread % 2], log, thread) for thread in range(THREADS)))
        check_numbered(receiver.texts(THREADS * EACH))
        assert (log.sent, log.lost) == (THREADS * EACH, 0)


@pytest.mark.parametrize("logs", [1, THREADS])
def test_sixteen_threads_by_libc(dev_log: DatagramLog, logs: int) -> None:
    """Relies on the one lock of ``csrc/guard.c``: it is held from ``openlog`` to ``syslog``."""
    own = [Log(f"log-{number}", "pid", "local3") for number in range(logs)]
    run(*(partial(send_numbered, own[i % logs], i) for i in range(THREADS)))
    messages = [parse(datagram) for datagram in dev_log.drain()]
    check_numbered([message.message for message in messages])
    for message in messages:
        assert message.ident == f"log-{int(message.message.split()[0]) % logs}"
        assert message.pid == str(os.getpid())
    assert sum(log.sent for log in own) == THREADS * EACH


@pytest.mark.parametrize("kind", ON_LOCALHOST)
def test_counters_while_another_thread_closes_the_log(
    kind: str, request: pytest.FixtureRequest
) -> None:
    """Relies on a closed channel's refusal: whoever still has its way tries again on a new one."""
    done = threading.Event()

    def close_again_and_again(log: Log) -> None:
        while not done.is_set():
            log.close()

    with receiving(kind, request) as receiver, receiver.log() as log:
        closer = threading.Thread(target=close_again_and_again, args=(log,))
        closer.start()
        try:
            run(*(partial(send_numbered, log, thread) for thread in range(4)))
        finally:
            done.set()
            closer.join()
        texts = receiver.texts(4 * EACH)
        assert sorted(texts) == sorted(numbered(t, n) for t in range(4) for n in range(EACH))
        assert (log.sent, log.lost) == (4 * EACH, 0)


@pytest.mark.parametrize(
    "kind", [socket.SOCK_STREAM, socket.SOCK_DGRAM], ids=["stream", "datagram"]
)
def test_threads_while_the_reader_is_restarted(directory: str, kind: socket.SocketKind) -> None:
    """Relies on the route's turn: one thread connects, and the others see only the new channel."""
    require(sys.platform.startswith("linux"), "a socket that refuses without losing: Linux")
    path = os.path.join(directory, "log")
    log = Log("test", mechanism="unix", path=path, timeout=30)
    with Graceful(path, kind, restarts_after=200) as reader:
        run(*(partial(send_numbered, log, thread) for thread in range(THREADS)))
        log.close()
    check_numbered([text_of(message) for message in reader.messages])
    assert (log.sent, log.lost) == (THREADS * EACH, 0)
    assert reader.restarts >= 10


# libc


def test_a_native_log_leaves_the_modules_own_one_alone(dev_log: DatagramLog) -> None:
    syslog3.openlog("module", 0, syslog3.LOG_MAIL)
    try:
        with Log("native", "pid", "local3") as log:
            log.info("the log's")
            syslog3.syslog("the module's")
            log.many("err", ["again"])
        syslog3.syslog("after close")
    finally:
        syslog3.closelog()
    messages = [parse(datagram) for datagram in dev_log.drain()]
    assert [(m.ident, m.facility, m.message) for m in messages] == [
        ("native", LOG_LOCAL3, "the log's"),
        ("module", syslog3.LOG_MAIL, "the module's"),
        ("native", LOG_LOCAL3, "again"),
        ("module", syslog3.LOG_MAIL, "after close"),
    ]
    assert log.sent == 2


# What it refuses


@pytest.mark.parametrize(
    ("keywords", "error", "says"),
    [
        ({"mechanism": "plonk"}, ValueError, r"invalid mechanism: 'plonk' \(allowed: .*\bunix\b"),
        ({"mechanism": []}, ValueError, "no mechanism .allowed: "),
        ({"mechanism": ["unix", "plonk"]}, ValueError, "invalid mechanism: 'plonk'"),
        ({"format": "rfc1"}, ValueError, "invalid format: 'rfc1' .allowed: rfc3164, rfc5424"),
        ({"framing": "cr"}, ValueError, "invalid framing: 'cr' .allowed: lf, nul, octet"),
        ({"plonk": 1}, TypeError, "unknown keyword: plonk .allowed: ident, option, .*timeout"),
        ({"option": "plonk"}, ValueError, "plonk"),
        ({"facility": "plonk"}, ValueError, "plonk"),
        ({"mechanism": 7}, TypeError, "mechanism must be the name of a mechanism or several names"),
        ({"facility": 99999}, ValueError, "invalid facility: 99999 .allowed: a multiple of 8"),
        ({"facility": -8}, ValueError, "invalid facility: -8"),
        ({"facility": 192}, ValueError, "invalid facility: 192 .*LOG_LOCAL7"),
        ({"facility": 3}, ValueError, "invalid facility: 3"),
        ({"host": "h"}, ValueError, "host means nothing to unix .but to .*udp"),
        (
            {"mechanism": "native", "format": "rfc5424"},
            ValueError,
            "format means nothing to native",
        ),
        ({"port": 0}, ValueError, "invalid port: 0 .allowed: 1 to 65535"),
        ({"port": 65536}, ValueError, "invalid port: 65536"),
        ({"port": 5.5}, TypeError, "port must be int or str, not float"),
        ({"host": 5}, TypeError, "host"),
        ({"host": "a\0b"}, ValueError, "host"),
        ({"path": "a\0b"}, ValueError, "path"),
        ({"path": 5}, TypeError, "path must be str, bytes or os.PathLike, not int"),
        ({"ssl_context": "tls"}, TypeError, "ssl_context must be an ssl.SSLContext, not str"),
        ({"ident": "a\0b"}, ValueError, "ident"),
        ({"ident": 5}, TypeError, "ident"),
        ({"hostname": 5}, TypeError, "hostname"),
        ({"timeout": 0}, ValueError, "invalid timeout: 0 .allowed: more than 0 seconds"),
        ({"timeout": -1.5}, ValueError, "invalid timeout: -1.5"),
        ({"timeout": float("nan")}, ValueError, "invalid timeout: nan"),
        ({"timeout": float("inf")}, ValueError, "invalid timeout: inf"),
        ({"timeout": None}, TypeError, "timeout must be a number of seconds, not NoneType"),
        ({"timeout": "1"}, TypeError, "timeout must be a number of seconds, not str"),
        ({"mask": "all"}, TypeError, "mask"),
        ({"structured_data": {"a b": {}}}, ValueError, "a b"),
        ({"structured_data": {"id": {"a=b": "v"}}}, ValueError, "a=b"),
        ({"structured_data": {"id": {"a": b"v"}}}, TypeError, "the value of 'a'"),
    ],
)
def test_what_a_log_can_not_be(keywords: dict[str, Any], error: type[Exception], says: str) -> None:
    with pytest.raises(error, match=says):
        Log(**{"mechanism": "unix", **keywords})
    assert EVENTS == []


@pytest.mark.parametrize(
    ("call", "error", "says"),
    [
        (lambda log: log.syslog("plonk", "text"), ValueError, "invalid level/facility: plonk"),
        (lambda log: log.syslog("err|info", "text"), ValueError, "too many levels given: info"),
        (lambda log: log.syslog("mail", "text"), ValueError, "level must be given"),
        (lambda log: log.syslog(192, "text"), ValueError, "invalid priority: 192"),
        (lambda log: log.syslog(-1, "text"), ValueError, "invalid priority: -1"),
        (lambda log: log.info(b"bytes"), TypeError, "message must be str, not bytes"),
        (lambda log: log.info("\udc80"), UnicodeEncodeError, "surrogates"),
        (lambda log: log.info("%d", "text"), TypeError, "%d format"),
        (lambda log: log.many(192, []), ValueError, "invalid priority: 192"),
        (lambda log: log.many("info", "text"), TypeError, "several messages, not one str"),
        (lambda log: log.many("info", [5]), TypeError, "many: line must be str, not int"),
        (lambda log: log.many("info", 7), TypeError, "many: lines must be an iterable of str, not"),
        (lambda log: log.many("info", b"7"), TypeError, "several messages, not one bytes"),
        (lambda log: log.info(["%m"], 1), TypeError, "message must be str, not list"),
        (lambda log: log.info("%m", errno="x"), TypeError, "errno must be int or None, not str"),
        (
            lambda log: log.syslog("eror", "text"),
            ValueError,
            "eror .levels: emerg, alert, crit, err",
        ),
        (lambda log: log.info("text", structured_data={"a b": {}}), ValueError, "a b"),
        (lambda log: log.info("text", structured_data={"a": {"]": ""}}), ValueError, "]"),
        (lambda log: log.setlogmask("all"), TypeError, "maskpri"),
    ],
)
def test_what_a_message_can_not_be(
    unix: Receiver, call: Callable[[Log], object], error: type[Exception], says: str
) -> None:
    with unix.log() as log:
        EVENTS.clear()
        with pytest.raises(error, match=says):
            call(log)
        assert EVENTS == []
        log.info("the only one")
    assert unix.texts(1) == ["the only one"]
    assert (log.sent, log.lost) == (1, 0)


def test_a_log_shows_its_counters(unix: Receiver) -> None:
    with unix.log("billing") as log:
        log.info("one")
        assert repr(log) == "<syslog3.Log 'billing': 1 sent, 0 lost>"


@pytest.mark.parametrize("keyword", ["path", "host"])
def test_an_empty_place_is_none(keyword: str) -> None:
    mechanism = "unix" if keyword == "path" else "udp"
    with pytest.raises(ValueError, match=f"^{keyword} is empty$"):
        syslog3.Log("billing", mechanism=mechanism, **{keyword: ""})
