"""libc, shared by several logs."""

from __future__ import annotations

import os
import threading

import pytest

import syslog3

from support.dev_log import DatagramLog
from support.endpoints import rfc3164

pytestmark = pytest.mark.usefixtures("forgotten")


@pytest.fixture
def forgotten() -> None:
    """libc forgets the socket of the test before."""
    syslog3.closelog()


def test_each_log_has_its_own_ident_option_and_facility(dev_log: DatagramLog) -> None:
    syslog3.openlog("process", syslog3.LOG_PID, syslog3.LOG_MAIL)
    with syslog3.Log("one", 0, "local1") as one, syslog3.Log("two", "pid", "local2") as two:
        for _ in range(2):
            one.info("1")
            syslog3.syslog("0")
            two.err("2")
    syslog3.syslog("still")
    syslog3.closelog()
    pid = os.getpid()
    expected = [
        rfc3164("1", tag="one", pri=142),
        rfc3164("0", tag=f"process[{pid}]", pri=22),
        rfc3164("2", tag=f"two[{pid}]", pri=147),
    ] * 2 + [rfc3164("still", tag=f"process[{pid}]", pri=22)]
    received = [message.decode() for message in dev_log.drain()]
    assert len(received) == len(expected)
    for message, pattern in zip(received, expected):
        assert pattern.fullmatch(message)


def test_close_is_closelog(dev_log: DatagramLog) -> None:
    before = os.listdir("/proc/self/fd")
    with syslog3.Log("one") as log:
        log.info("text")
        kept = log._delivery._preferred.connection  # as PyPy does until it collects garbage
    assert kept is not None
    assert os.listdir("/proc/self/fd") == before


def test_close_leaves_libc_to_the_log_whose_turn_it_is(dev_log: DatagramLog) -> None:
    with syslog3.Log("other") as other:
        with syslog3.Log("one") as log:
            log.info("text")
            other.info("text")
            inside = os.listdir("/proc/self/fd")
        assert os.listdir("/proc/self/fd") == inside


def test_logs_in_threads_keep_their_idents(dev_log: DatagramLog) -> None:
    """Relies on the one lock of ``csrc/guard.c``: it is held from ``openlog`` to ``syslog``."""

    def work(name: str) -> None:
        with syslog3.Log(name) as log:
            for _ in range(200):
                log.info(name)

    names = [f"log{number}" for number in range(4)]
    threads = [threading.Thread(target=work, args=[name]) for name in names]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    received = [message.decode().split()[-2:] for message in dev_log.drain()]
    assert sorted(received) == sorted([f"{name}:", name] for name in names for _ in range(200))


def test_a_priority_may_name_another_facility(dev_log: DatagramLog) -> None:
    with syslog3.Log("i", 0, "local1") as log:
        log.syslog("mail|warning", "hello")
    assert dev_log.receive().startswith(b"<20>")


def test_a_nul_travels_escaped(dev_log: DatagramLog) -> None:
    with syslog3.Log("billing", 0, "local3") as log:
        log.warning("a\0b")
    assert rfc3164("a#000b").fullmatch(dev_log.receive().decode())


def test_structured_data_and_msgid_stand_before_the_text(dev_log: DatagramLog) -> None:
    with syslog3.Log("billing", 0, "local3") as log:
        log.warning("100%", msgid="ID47", structured_data={"id@32473": {"k": "%s"}})
    assert rfc3164('ID47 [id@32473 k="%s"] 100%').fullmatch(dev_log.receive().decode())


def test_without_an_ident_libc_decides(dev_log: DatagramLog) -> None:
    with syslog3.Log(None) as log:
        log.info("hello")
    syslog3.syslog("hello")
    one, other = dev_log.receive(), dev_log.receive()
    assert one.split()[-2] and other.split()[-1] == b"hello"
    assert b"hello" in one


def test_libc_prints_nothing_by_itself(
    dev_log: DatagramLog, capfd: pytest.CaptureFixture[str]
) -> None:
    with syslog3.Log("i", "perror") as log:
        log.info("hello")
    assert capfd.readouterr().err == "i: hello\n"
    assert dev_log.receive().endswith(b" i: hello")
