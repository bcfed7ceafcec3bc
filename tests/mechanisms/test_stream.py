"""Character devices, and files that are there."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

import syslog3
from syslog3.mechanisms import files

from support import private_dev
from support.endpoints import rfc3164


def test_a_file_at_dev_log(private: None) -> None:
    path = Path("/dev/log")
    path.touch()
    try:
        with syslog3.Log("billing", 0, "local3", mechanism="stream") as log:
            log.warning("hello")
        assert rfc3164("hello").match(path.read_text())
    finally:
        path.unlink()


def test_a_device_at_dev_conslog(private: None) -> None:
    conslog = Path("/dev/conslog")
    conslog.touch()
    try:
        with syslog3.Log("i", mechanism="stream") as log:
            log.info("hello")
        assert conslog.read_text().endswith(" i: hello\n")
    finally:
        conslog.unlink()


def test_a_file_keeps_what_is_in_it_and_gets_no_other_place_by_another_writer(
    directory: Path,
) -> None:
    file = directory / "file"
    file.write_text("before\n")
    with syslog3.Log("i", mechanism="stream", path=file) as log:
        log.info("one")
        with open(file, "a") as other:
            other.write("between\n")
        log.info("two")
    first, one, between, two = file.read_text().splitlines()
    assert (first, between) == ("before", "between")
    assert one.endswith(" i: one") and two.endswith(" i: two")


def test_a_file_is_not_made(directory: Path) -> None:
    path = directory / "none"
    with pytest.raises(syslog3.SyslogError, match=f"- stream: {path}: No such file or directory"):
        syslog3.Log("i", "ndelay", mechanism="stream", path=path, timeout=0.05)
    assert not path.exists()


def test_what_is_neither_device_nor_file_is_refused(directory: Path) -> None:
    pipe = directory / "pipe"
    os.mkfifo(pipe)
    for path in (directory, pipe):
        with pytest.raises(
            syslog3.SyslogError, match=f"- stream: {path}: not a character device or file"
        ):
            syslog3.Log("i", "ndelay", mechanism="stream", path=path, timeout=0.05)


def test_each_path_that_was_tried_is_named(private: None) -> None:
    says = "- stream: /dev/log: No such file .*; /dev/conslog: No such file or directory$"
    with pytest.raises(syslog3.SyslogError, match=says):
        syslog3.Log("i", "ndelay", mechanism="stream", timeout=0.05)


# A disk that is full


@pytest.fixture
def small_disk(private: None, directory: Path) -> Iterator[Path]:
    """A directory with room for 16 KiB."""
    disk = directory / "disk"
    disk.mkdir()
    with private_dev.mounted("tmpfs", disk, kind="tmpfs", data="size=16k"):
        yield disk


def fill(disk: Path, left: int) -> Path:
    """Return a file that fills the disk up but for so many bytes of the log's page."""
    ballast = disk / "ballast"
    ballast.write_bytes(b"x" * ((16 << 10) - left))
    return ballast


def texts(file: Path, end: str = "\n") -> list[str]:
    """Return the messages in a file, and each line that is none as it is."""
    *lines, rest = file.read_text().split(end)
    assert rest == ""
    return [line.partition(" i: ")[2] or line for line in lines]


@pytest.mark.parametrize("framing", ["lf", "nul"])
def test_a_disk_that_fills_up_and_is_freed(small_disk: Path, framing: str) -> None:
    """A message that was cut has its end before the next one begins."""
    file = small_disk / "log"
    file.touch()
    ballast = fill(small_disk, 4096)
    sent = []
    with syslog3.Log("i", mechanism="stream", path=file, timeout=0.05, framing=framing) as log:
        with pytest.raises(syslog3.SyslogError, match=r"- stream: .*/log: No space left on device"):
            for number in range(1000):
                log.info(f"{number} {'x' * 300}")
                sent.append(f"{number} {'x' * 300}")
        assert not file.read_bytes().endswith((b"\n", b"\0")), "none was cut"
        ballast.unlink()
        log.info("after")
        assert (log.sent, log.lost) == (len(sent) + 1, 1)
    assert texts(file, "\n" if framing == "lf" else "\0") == [*sent, "after"]


def test_a_disk_that_is_full_when_the_log_is_closed(small_disk: Path) -> None:
    """What was cut stays so, and is counted; the next log begins a line of its own."""
    file = small_disk / "log"
    file.touch()
    ballast = fill(small_disk, 4096)
    log = syslog3.Log("i", mechanism="stream", path=file, timeout=0.05)
    with pytest.raises(syslog3.SyslogError):
        for number in range(1000):
            log.info(f"{number} {'x' * 300}")
    log.close()
    whole = log.sent - 1
    assert log.lost == 2
    with pytest.raises(syslog3.SyslogError, match=r"- stream: .*No space left on device"):
        syslog3.Log("i", "ndelay", mechanism="stream", path=file, timeout=0.05)
    ballast.unlink()
    with syslog3.Log("i", mechanism="stream", path=file) as log:
        log.info("after")
        log.info("later")
    *messages, cut, after, later = texts(file)
    assert messages == [f"{number} {'x' * 300}" for number in range(whole)]
    assert f"{whole} {'x' * 300}".startswith(cut.partition(" i: ")[2])
    assert (after, later) == ("after", "later")


def test_half_a_line_of_somebody_elses(directory: Path) -> None:
    file = directory / "file"
    file.write_text("half a line")
    for text in ("one", "two"):
        with syslog3.Log("i", mechanism="stream", path=file) as log:
            log.info(text)
    assert texts(file) == ["half a line", "one", "two"]


@pytest.mark.parametrize("is_replaced", [False, True])
def test_a_file_whose_end_cannot_be_read_is_left_as_it_is(
    is_replaced: bool, directory: Path
) -> None:
    """It is gone, or another has its name: whose end is no business of this one's."""
    file, moved = directory / "file", directory / "moved"
    file.write_text("half a line")
    with files.open_to_write(str(file)) as opened:
        file.rename(moved)
        if is_replaced:
            file.write_text("half of another")
        files.end_line(opened, str(file), b"\n")
    assert moved.read_text() == "half a line"
