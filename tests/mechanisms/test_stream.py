"""Character devices, and files that are there."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import syslog3

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
