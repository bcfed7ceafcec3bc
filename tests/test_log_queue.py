"""``Log(queue=...)``: calls return at once, a thread hands over, nothing is lost uncounted."""

from __future__ import annotations

import asyncio
import contextlib
import datetime
import errno
import gc
import itertools
import logging
import os
import re
import signal
import socket
import subprocess
import sys
import textwrap
import threading
import time
import warnings
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import syslog3
from syslog3 import Log
from syslog3 import log as log_module
from syslog3.compiled.binding import ffi
from syslog3.delivery import sender as senders
from syslog3.delivery.sender import Sender

from support.compiling import run
from support.dev_log import DatagramLog
from support.receiving import PLENTY, Receiver, receiving
from support.stalled import Stalled, stalled, until
from support.stopwatch import GRACE, waited

ROOM = 1000


@pytest.fixture
def daemon() -> Iterator[Stalled]:
    with stalled() as daemon:
        yield daemon


def queued(daemon: Stalled, queue: int = 5, **keywords: Any) -> Log:
    """Return a Log with a queue whose daemon stands still, and takes none of its messages."""
    return Log("test", mechanism="unix", path=daemon.path, queue=queue, **keywords)


def numbers(n: int, start: int = 0) -> list[str]:
    return [str(number) for number in range(start, start + n)]


# What arrives


def test_messages_arrive_in_order_each_once(receiver: Receiver) -> None:
    with receiver.log(queue=ROOM) as log:
        for text in numbers(1500):
            log.info(text)
        log.many("info", numbers(1500, 1500))
        assert log.flush(PLENTY)
        assert receiver.texts(3000) == numbers(3000)
        assert (log.sent, log.lost, log.pending) == (3000, 0, 0)


def test_threads_keep_their_order(receiver: Receiver) -> None:
    """Relies on the lock of ``csrc/queue.c``, and on there being one sender: it has claimed it."""

    def work(thread: int) -> None:
        for number in range(500):
            log.info(f"{thread} {number}")

    with receiver.log(queue=50) as log:
        threads = [threading.Thread(target=work, args=(i,)) for i in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        texts = receiver.texts(2000)
    for i in range(4):
        ours = [text for text in texts if text.startswith(f"{i} ")]
        assert ours == [f"{i} {number}" for number in range(500)]


def test_what_a_message_has_beside_its_text(receiver: Receiver) -> None:
    with receiver.log("job", "pid", queue=ROOM, format="rfc5424") as log:
        log.err("%d%%", 5, msgid="ID7", structured_data={"a@1": {"k": "v"}})
        log.syslog("mail|warning", "nul\0end")
        log.info("")
    first, second, third = receiver.collector.wait(3, timeout=PLENTY)
    assert (first.ident, first.pid, first.msgid) == ("job", str(os.getpid()), "ID7")
    assert (first.level, first.facility, first.message) == (3, 19 << 3, "5%")
    assert first.structured_data == {"a@1": {"k": "v"}}
    assert second.message.replace("#000", "\0") == "nul\0end"
    assert third.message == ""


def test_many_with_structured_data_of_the_log(receiver: Receiver) -> None:
    data = {"a@1": {"k": "v"}}
    with receiver.log(queue=ROOM, format="rfc5424", structured_data=data) as log:
        log.many("info", numbers(100))
        assert log.flush(PLENTY)
        assert (log.sent, log.lost) == (100, 0)
        messages = receiver.collector.wait(100, timeout=PLENTY)
    assert [message.message for message in messages] == numbers(100)
    assert all(message.structured_data == data for message in messages)


def test_ndelay_opens_a_connection_at_once(directory: str, unix: Receiver) -> None:
    with unix.log(option="ndelay", queue=ROOM):
        pass
    missing = os.path.join(directory, "missing")
    with pytest.raises(syslog3.SyslogError, match="No such file"):
        Log("test", "ndelay", mechanism="unix", path=missing, queue=ROOM, timeout=0.1)


def test_libc_takes_the_messages(dev_log: DatagramLog) -> None:
    syslog3.closelog()
    with Log("job", "pid", "local3", queue=ROOM) as log:
        log.err("one\0two", msgid="ID7", structured_data={"a@1": {"k": "v"}})
        log.many("info", numbers(300))
        assert log.flush(PLENTY)
        assert log.sent == 301
    received = [message.decode().split("]: ", 1) for message in dev_log.drain()]
    assert [text for _, text in received] == [
        'ID7 [a@1 k="v"] one#000two',
        *numbers(300),
    ]
    assert received[0][0].endswith(f"job[{os.getpid()}")
    syslog3.closelog()


def test_the_journal_gets_fields(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as journal:
        journal.bind(str(tmp_path / "journal"))
        journal.settimeout(PLENTY)
        path = str(tmp_path / "journal")
        with Log("job", mechanism="journal", path=path, queue=ROOM) as log:
            log.err("text", structured_data={"a@1": {"k": "v"}})
            assert log.flush(PLENTY)
        entry = journal.recv(1 << 16).decode()
    assert "MESSAGE=text\n" in entry
    assert "A_1_K\n" in entry


def test_the_time_is_the_calls(daemon: Stalled) -> None:
    with queued(daemon, format="rfc5424") as log:
        before = datetime.datetime.now(datetime.timezone.utc)
        log.info("when")
        after = datetime.datetime.now(datetime.timezone.utc)
        until(lambda: datetime.datetime.now(datetime.timezone.utc) > after + (after - before))
        moment = _first_of(daemon).split()[1]
        assert log.flush(PLENTY)
    sent_at = datetime.datetime.fromisoformat(moment)
    microsecond = datetime.timedelta(microseconds=1)
    assert before - microsecond <= sent_at <= after


def _first_of(daemon: Stalled) -> str:
    while " filler: " in (message := daemon._socket.recv(9000).decode()):
        pass
    return message


def test_a_large_message_of_a_small_queue_is_cut_and_marked(unix: Receiver) -> None:
    with unix.log(queue=1) as log:
        log.info("é" * 50_000)
        [text] = unix.texts(1)
    assert re.fullmatch(r"é{32000,32768}\[truncated\]", text)


# When no more have room


def test_drop_new(daemon: Stalled) -> None:
    with queued(daemon, overflow="drop-new") as log:
        for text in numbers(20):
            log.info(text)
        assert (log.pending, log.lost, log.sent) == (5, 15, 0)
        assert daemon.texts(6) == [*numbers(5), "15 messages lost"]
        log.info("after")
        assert daemon.texts(1) == ["after"]
        assert log.flush(PLENTY)
        assert (log.sent, log.lost) == (6, 15)


def test_drop_old(daemon: Stalled) -> None:
    with queued(daemon, overflow="drop-old") as log:
        for text in numbers(20):
            log.info(text)
        lost = log.lost
        assert (log.pending, lost) == (5, 15)
        # Each report stands where the messages are missing. There may be two: what the sender has
        # taken already is not dropped.
        following = iter(numbers(20))
        arrived = 0
        while arrived < 5:
            [text] = daemon.texts(1)
            if report := re.fullmatch(r"(\d+) messages lost", text):
                list(itertools.islice(following, int(report[1])))
            else:
                assert text == next(following)
                arrived += 1
        assert list(following) == []
        assert log.flush(PLENTY)
        assert (log.sent, log.lost) == (5, 15)


def test_a_report_is_a_warning_of_the_log_itself(daemon: Stalled) -> None:
    with queued(daemon, queue=1, facility="local3", overflow="drop-new") as log:
        log.info("one")
        log.info("two")
        assert _first_of(daemon).endswith("test: one")
        report = _first_of(daemon)
    assert re.fullmatch(r"<156>.{15} test: 1 messages lost", report)


def test_waiting_ends_in_time(daemon: Stalled) -> None:
    with queued(daemon, timeout=0.2) as log:
        log.many("info", numbers(5))
        assert 0.1 < waited(lambda: log.info("no room")) < 0.2 + GRACE
        assert waited(lambda: log.info("nor now")) < GRACE  # after a wait in vain
        assert (log.pending, log.lost) == (5, 2)
        assert daemon.texts(6) == [*numbers(5), "2 messages lost"]


def test_many_with_structured_data_wait_in_time(daemon: Stalled) -> None:
    with queued(daemon, timeout=0.2, structured_data={"a@1": {"k": "v"}}) as log:
        assert 0.1 < waited(lambda: log.many("info", numbers(8))) < 0.2 + GRACE
        assert (log.pending, log.lost) == (5, 3)
        texts = [f'[a@1 k="v"] {text}' for text in numbers(5)]
        assert daemon.texts(6) == [*texts, "3 messages lost"]


def test_waiting_finds_room(daemon: Stalled) -> None:
    with queued(daemon, timeout=PLENTY) as log:
        log.many("info", numbers(5))
        reader = threading.Thread(target=lambda: texts.extend(daemon.texts(8)))
        texts: list[str] = []
        reader.start()
        log.many("info", numbers(3, 5))
        reader.join()
        assert texts == numbers(8)
        assert log.lost == 0


@pytest.mark.parametrize("overflow", ["drop-new", "drop-old"])
def test_many_of_which_some_are_dropped(daemon: Stalled, overflow: str) -> None:
    with queued(daemon, overflow=overflow) as log:
        assert log.many("info", numbers(3000)) == 3000
        assert (log.pending, log.lost) == (5, 2995)
        daemon.texts(6)


@pytest.mark.unsanitized
def test_memory_does_not_grow(daemon: Stalled) -> None:
    """That of a process of its own: here other tests keep each message's audit event."""
    code = """
        import sys, syslog3
        from pathlib import Path

        def resident():
            # Without the files' pages, which others may push out and bring back.
            status = Path("/proc/self/status").read_text()
            return int(status.partition("RssAnon:")[2].split()[0]) << 10

        log = syslog3.Log("test", mechanism="unix", path=sys.argv[1], queue=1000,
            overflow="drop-old", timeout=0.1)
        for _ in range(3000):
            log.info("x" * 900)
        before = resident()
        for _ in range(100_000):
            log.info("x" * 900)
        print(resident() - before)
    """
    grown = run([sys.executable, "-Wignore", "-c", textwrap.dedent(code), daemon.path])
    assert int(grown) < 16 << 20  # of the 90 MB that it was given


# Waiting for it


def test_flush_says_whether_all_is_handed_over(daemon: Stalled) -> None:
    with queued(daemon) as log:
        assert log.flush(0.01)  # there is nothing
        log.info("one")
        assert not log.flush(0.05)
        assert daemon.texts(1) == ["one"]
        assert log.flush(PLENTY)


def test_without_a_queue_nothing_waits(unix: Receiver) -> None:
    with unix.log() as log:
        assert log.flush()
        log.info("one")
        assert log.flush(1)
        assert log.pending == 0


def test_close_waits_in_time_and_tells_what_is_lost(daemon: Stalled) -> None:
    log = queued(daemon, timeout=0.3)
    log.many("info", numbers(5))
    with pytest.warns(syslog3.SyslogWarning, match="5 messages lost"):
        assert waited(log.close) < 0.3 + GRACE
    until(lambda: log.lost == 5)
    assert log.pending == 0
    daemon.nothing()
    log.info("and on")
    assert daemon.texts(2) == ["5 messages lost", "and on"]
    log.close()


def test_a_log_in_a_cycle_lets_its_sender_go_before_its_queue_is_freed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    happened: list[str] = []
    log = Log("test", mechanism="unix", path="/nonexistent", queue=5)
    queue, sender = log._delivery._service()  # type: ignore[union-attr]
    its_own = id(sender)
    memory = queue.c = ffi.gc(queue.c, lambda _: happened.append("freed"))

    def leave(sender: Sender) -> None:
        if id(sender) == its_own:  # others may be collected now, too
            happened.append("let go")

    monkeypatch.setattr(Sender, "leave", leave)
    holder: list[object] = [[log]]
    del log, queue, sender
    gc.collect()  # after this the collector comes to the memory first
    del memory
    holder.append(holder)
    del holder

    def is_freed() -> bool:
        gc.collect()
        return "freed" in happened

    until(is_freed)
    assert happened == ["let go", "freed"]


#: An object that logs when it is finalized, in a cycle with its log in which the garbage collector
#: comes to C's way first, as that is older there.
LAST_WORDS = """
import gc, sys, syslog3

class Last:
    def __del__(self):
        self.log.info("last words")

last = Last()
last.log = syslog3.Log("test", mechanism="unix", path=sys.argv[1], queue=int(sys.argv[2]))
last.log.info("one")
way = last.log._ways[6]
holder = [[last]]
del last
gc.collect()
del way
holder.append(holder)
del holder
gc.collect()
"""


@pytest.mark.parametrize("queue", [0, 5])
def test_a_finalizer_in_a_cycle_logs(unix: Receiver, queue: int) -> None:
    subprocess.run(
        [sys.executable, "-c", LAST_WORDS, unix.keywords["path"], str(queue)],
        env={**os.environ, "MALLOC_PERTURB_": "90"},  # freed memory is overwritten
        timeout=PLENTY,
        check=True,
    )
    assert unix.texts(2) == ["one", "last words"]


def test_a_log_that_is_dropped_hands_over_and_is_gone(daemon: Stalled) -> None:
    log = queued(daemon, timeout=PLENTY)
    log.many("info", numbers(5))
    delivery = weakref.ref(log._delivery._delivery)  # type: ignore[union-attr]
    assert waited(lambda: drop(locals())) < GRACE
    del log
    gc.collect()
    assert daemon.texts(5) == numbers(5)

    def is_gone() -> bool:
        gc.collect()
        return delivery() is None

    until(is_gone)


def drop(names: dict[str, object]) -> None:
    names.clear()


def threads() -> set[str]:
    return set(os.listdir("/proc/self/task"))


def test_no_thread_before_the_first_message_nor_after_the_last(unix: Receiver) -> None:
    before = threads()
    log = unix.log(queue=ROOM)
    assert not threads() - before
    log.info("one")
    assert log.flush(PLENTY)
    assert len(threads() - before) == 1
    log.close()
    until(lambda: not threads() - before)


def test_idle_costs_nothing(unix: Receiver) -> None:
    before = threads()
    with unix.log(queue=ROOM) as log:
        log.info("one")
        assert log.flush(PLENTY)
        [sender] = threads() - before
        until(lambda: Path(f"/proc/self/task/{sender}/stat").read_text().split(") ")[1][0] == "S")
        at_rest = switches(sender)
        with contextlib.suppress(socket.timeout), socket.socket() as nobody:
            nobody.settimeout(0.3)
            nobody.bind(("127.0.0.1", 0))
            nobody.listen()
            nobody.accept()
        assert switches(sender) <= at_rest + 1  # it had not slept yet


def switches(thread: str) -> int:
    """Return how often a thread has gone to sleep."""
    status = Path(f"/proc/self/task/{thread}/status").read_text()
    return int(re.findall(r"^voluntary_ctxt_switches:\s+(\d+)", status, re.MULTILINE)[0])


def test_a_burst_does_not_wake_the_sender_for_each_message() -> None:
    """It waits for half a millisecond before it sleeps: ``DOZE_US`` in ``csrc/queue_take.c``."""
    before = threads()
    with Log("test", mechanism="stream", path="/dev/null", queue=10 * ROOM) as log:
        log.info("one")
        assert log.flush(PLENTY)
        [sender] = threads() - before
        at_rest, begin = switches(sender), time.monotonic()
        for number in range(1, ROOM + 1):
            log.info("one of many")
            while time.monotonic() < begin + number * 50e-6:
                pass
        seconds = time.monotonic() - begin
        assert switches(sender) - at_rest < ROOM / 4 + 2 * seconds / 0.0005


# Trouble


def test_a_daemon_that_is_away_misses_nothing(receiver: Receiver) -> None:
    if receiver.kind == "udp":
        pytest.skip("UDP tells nobody that nobody listens")
    with receiver.log(queue=ROOM) as log:
        log.info("before")
        assert receiver.texts(1) == ["before"]
        receiver.collector.close()
        for text in numbers(200):
            log.info(text)
        receiver.open()
        assert log.flush(PLENTY)
        assert receiver.texts(200) == numbers(200)
        assert log.lost == 0


def test_failover_frames_for_the_mechanism_that_is_used(
    request: pytest.FixtureRequest, daemon: Stalled
) -> None:
    with receiving("tcp", request) as other:
        keywords = {key: other.keywords[key] for key in ("host", "port")}
        with Log(
            "test",
            mechanism=["unix", "tcp"],
            path=daemon.path,
            queue=ROOM,
            timeout=0.2,
            **keywords,
        ) as log:
            for text in numbers(300):
                log.info(text)
            messages = other.collector.wait(300, timeout=PLENTY)
            assert [message.message for message in messages] == numbers(300)
            assert messages[0].raw.startswith(b"<14>1 ")  # RFC 5424, as TCP's messages are
            assert log.flush(PLENTY)
            assert (log.sent, log.lost) == (300, 0)
    daemon.nothing()


def test_what_waiting_cannot_change_is_lost_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    # Without the GIL catch_warnings() is for its own thread alone, and the sender has another.
    said: list[str] = []
    monkeypatch.setattr(warnings, "showwarning", lambda message, *_: said.append(str(message)))
    with Log("test", mechanism="unix", path="/tmp/" + "x" * 200, queue=ROOM) as log:
        log.many("info", numbers(10))
        assert not log.flush(PLENTY)
        assert (log.lost, log.pending) == (10, 0)
    assert "no connection to syslog available" in said[0]


@pytest.fixture
def refused() -> Iterator[Log]:
    """A log of which no mechanism will ever take anything."""
    path = "/tmp/" + "x" * 200
    with Log("test", mechanism="unix", path=path, queue=ROOM, timeout=PLENTY) as log:
        yield log


def test_whoever_is_told_by_the_sender_waits_for_nothing(
    refused: Log, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is the sender's own thread, which can't wait for what it does itself."""
    is_flushed: list[bool] = []
    seconds: list[float] = []

    def use(*_: object) -> None:
        if not is_flushed:
            refused.info("told")
            seconds.append(waited(lambda: is_flushed.append(refused.flush(PLENTY))))
            seconds.append(waited(refused.close))

    monkeypatch.setattr(warnings, "showwarning", use)
    refused.many("info", numbers(10))
    until(lambda: refused.lost == 11 and len(seconds) == 2)
    assert is_flushed == [False]
    assert max(seconds) < PLENTY / 2
    assert refused.pending == 0


def test_a_sender_that_an_exception_ends_has_a_successor(
    refused: Log, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that a warning's display raises: there is no call of the log's that could raise it."""
    ended: list[Any] = []

    def fail(*_: object) -> None:
        raise ZeroDivisionError("of the program's own")

    monkeypatch.setattr(warnings, "showwarning", fail)
    monkeypatch.setattr(sys, "unraisablehook", lambda raised: ended.append(raised.exc_value))
    refused.many("info", numbers(10))
    until(lambda: ended)
    assert str(ended[0]) == "of the program's own"
    refused.many("info", numbers(10))
    assert not refused.flush(PLENTY)  # as they are refused
    assert (refused.lost, refused.pending) == (20, 0)


def test_a_log_that_is_closed_while_its_sender_starts(
    unix: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By another thread, before the one that logs goes on: the next message has a sender."""

    def start_and_close(run: Any, arguments: Any) -> None:
        monkeypatch.undo()
        threading.Thread(target=run, args=arguments).start()
        log.close()

    with unix.log(queue=ROOM) as log:
        monkeypatch.setattr(senders, "_thread_starter", lambda: start_and_close)
        log.info("first")
        log.info("second")
        assert unix.texts(2) == ["first", "second"]


def test_without_a_thread_the_call_hands_over(
    unix: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_thread(*_: object) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr("_thread.start_new_thread", no_thread)
    with unix.log(queue=ROOM) as log:
        log.many("info", numbers(300))
        assert log.pending == 0
        log.info("300")
        assert log.pending == 0
        assert unix.texts(301) == numbers(301)


@pytest.mark.untraced
def test_a_signal_handler_that_logs(unix: Receiver) -> None:
    count = itertools.count()

    def handle(*_: object) -> None:
        log.warning(f"handler {next(count)}")

    was = signal.signal(signal.SIGALRM, handle)
    try:
        with unix.log(queue=20) as log:
            signal.setitimer(signal.ITIMER_REAL, 0.0005, 0.0005)
            for text in numbers(20_000):
                log.info(text)
            signal.setitimer(signal.ITIMER_REAL, 0)
            assert log.flush(PLENTY)
            logged = next(count)
            texts = unix.texts(20_000 + logged)
    finally:
        signal.signal(signal.SIGALRM, was)
    assert [text for text in texts if text.isdecimal()] == numbers(20_000)
    ours = [text for text in texts if not text.isdecimal()]
    assert sorted(ours) == sorted(f"handler {number}" for number in range(logged))
    assert logged


def test_signals_do_not_come_to_the_sender(unix: Receiver) -> None:
    before = threads()
    with unix.log(queue=ROOM) as log:
        log.info("one")
        assert log.flush(PLENTY)
        [sender] = threads() - before
        status = Path(f"/proc/self/task/{sender}/status").read_text()
        blocked = int(re.findall(r"SigBlk:\s+(\w+)", status)[0], 16)
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGALRM, signal.SIGCHLD):
        assert blocked >> (number - 1) & 1
    assert not blocked >> (signal.SIGSEGV - 1) & 1


def test_the_standard_error_does_not_stop_a_call(daemon: Stalled) -> None:
    """Who logs with ``perror`` and may not wait has what finds no room left out."""
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    with contextlib.suppress(BlockingIOError):
        while True:
            os.write(writer, b"x" * 4096)
    os.set_blocking(writer, True)
    was = sys.stderr
    sys.stderr = open(writer, "w")  # noqa: SIM115
    try:
        log = queued(daemon, option="perror", overflow="drop-new", timeout=5)
        assert waited(lambda: log.info("one")) < GRACE
    finally:
        sys.stderr.close()
        sys.stderr = was
        os.close(reader)
    assert daemon.texts(1) == ["one"]
    log.close()


def test_a_thousand_logs(unix: Receiver) -> None:
    before = threads()
    logs = [unix.log(queue=10) for _ in range(1000)]
    for number, log in enumerate(logs):
        log.info(str(number))
    assert all(log.flush(PLENTY) for log in logs)
    assert sorted(map(int, unix.texts(1000))) == list(range(1000))
    for log in logs:
        log.close()
    until(lambda: not threads() - before)


# An event loop


def longest_pause(log: Log) -> float:
    """Return the longest pause of a loop that logs at every turn, for a while."""
    longest = 0.0

    async def turn() -> None:
        nonlocal longest
        end = time.monotonic() + 0.5
        while time.monotonic() < end:
            longest = max(longest, waited(lambda: log.info("turn")))
            await asyncio.sleep(0)

    asyncio.run(turn())
    return longest


@pytest.mark.parametrize("overflow", ["drop-new", "drop-old"])
def test_a_stalled_daemon_does_not_stall_a_loop(daemon: Stalled, overflow: str) -> None:
    with queued(daemon, queue=ROOM, overflow=overflow, timeout=PLENTY) as log:
        assert longest_pause(log) < PLENTY / 30  # who waits for the daemon waits for all of it
        assert log.lost
        closing = threading.Thread(target=log.close)
        closing.start()
        while closing.is_alive():
            daemon.nothing_but(b" filler: ", b" turn", b" messages lost")


# What can't be


@pytest.mark.parametrize(
    ("keywords", "error", "says"),
    [
        ({"queue": -1}, ValueError, "invalid queue: -1 (allowed: up to 1000000 messages; 0:"),
        ({"queue": 1_000_001}, ValueError, "invalid queue: 1000001 (allowed"),
        ({"queue": True}, TypeError, "Log: queue must be a number of messages, not bool"),
        ({"queue": "x"}, TypeError, "Log: queue must be int, not str"),
        ({"queue": 1.5}, TypeError, "Log: queue must be int, not float"),
        ({"queue": 2**40}, OverflowError, "Log: queue: 1099511627776 does not fit"),
        ({"queue": 1, "overflow": "x"}, ValueError, "invalid overflow: 'x' (allowed: wait, drop-"),
        ({"queue": 1, "overflow": None}, ValueError, "invalid overflow: None (allowed: wait"),
        ({"queue": 1, "overflow": []}, ValueError, "invalid overflow: [] (allowed: wait"),
        ({"overflow": "drop-new"}, ValueError, "overflow='drop-new' means nothing without a queue"),
    ],
)
def test_what_is_refused(keywords: dict[str, Any], error: type[Exception], says: str) -> None:
    with pytest.raises(error) as refused:
        Log("test", **keywords)
    assert str(refused.value).startswith(says)


@pytest.mark.parametrize("timeout", [-1, 0, "1", float("nan")])
def test_flush_refuses_what_is_no_timeout(unix: Receiver, timeout: Any) -> None:
    with unix.log(queue=1) as log, pytest.raises((TypeError, ValueError), match="timeout"):
        log.flush(timeout)


def test_structured_data_that_no_queue_takes(unix: Receiver) -> None:
    with unix.log(queue=1) as log:
        with pytest.raises(syslog3.SyslogError, match="the queue does not take") as refused:
            log.info("x", structured_data={"a@1": {"k": "v" * 70_000}})
        assert refused.value.errno == errno.EMSGSIZE
        log.info("next")
        assert unix.texts(2) == ["1 messages lost", "next"]
        assert log.lost == 1


def test_many_with_structured_data_that_no_queue_takes(unix: Receiver) -> None:
    """Those of a list that are left count as lost."""
    number = log_module._CHUNK + 3
    with unix.log(queue=1, structured_data={"a@1": {"k": "v" * 70_000}}) as log:
        with pytest.raises(syslog3.SyslogError, match="the queue does not take") as refused:
            log.many("info", numbers(number))
        assert refused.value.errno == errno.EMSGSIZE
        assert (log.sent, log.lost) == (0, number)


# logging


def test_the_handler_has_a_queue(daemon: Stalled) -> None:
    handler = syslog3.SysLogHandler(
        daemon.path, ident="test", queue=5, overflow="drop-new", timeout=PLENTY
    )
    logger = logging.Logger("test")
    logger.addHandler(handler)
    for text in numbers(20):
        logger.info(text)
    assert handler.log
    assert (handler.log.pending, handler.log.lost) == (5, 15)
    reader = threading.Thread(target=handler.flush)
    reader.start()
    assert daemon.texts(6) == [*numbers(5), "15 messages lost"]
    reader.join()
    handler.close()
