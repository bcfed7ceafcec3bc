"""busybox's syslogd, at /dev/log."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from .base import Daemon, Lines, Record

__all__ = ["BusyboxSyslogd"]

# <syslog.h>, facilitynames and prioritynames, in the order of their numbers.
_FACILITIES = (
    *("kern", "user", "mail", "daemon", "auth", "syslog", "lpr", "news", "uucp", "cron"),
    *("authpriv", "ftp", "12", "13", "14", "15"),
    *("local0", "local1", "local2", "local3", "local4", "local5", "local6", "local7"),
)
_LEVELS = ("emerg", "alert", "crit", "err", "warn", "notice", "info", "debug")

# A priority that it has no name for is written as it came.
_LINE = re.compile(
    r"(?P<timestamp>\w{3} [ \d]\d \d\d:\d\d:\d\d) (?P<hostname>\S+)"
    r" (?:(?P<facility>\w+)\.(?P<level>\w+)|<(?P<priority>\d+)>) (?P<raw>.*)"
)
_TAG = re.compile(r"(?:(?P<ident>[^:\[]*)(?:\[(?P<pid>[^\]]*)\])?: ?)?(?P<message>.*)")
_STARTED = "syslogd started: BusyBox"
_EXITING = "syslogd exiting"


class BusyboxSyslogd(Daemon):
    """busybox's syslogd, which knows one input: `dev_log`, this process's own /dev/log.

    It takes `max_datagram_size` bytes of a datagram and drops the rest, wherever that cuts a
    character. It splits messages at NUL; it writes a line feed inside a message as a blank, drops
    one at the end, and writes other control characters but the tabulator as `^A`, `^B` ….
    It leaves /dev/log behind when it ends. `raw` is the message after its time.
    """

    program = "busybox"
    #: CONFIG_FEATURE_SYSLOGD_READ_BUFFER_SIZE in Debian's build, 1024, less a NUL.
    max_datagram_size = 1023

    def __init__(self) -> None:
        super().__init__()
        self.addresses["dev_log"] = self.new_address("dev_log")
        self._lines = Lines(self.directory / "records")
        self._starts = self._starts_seen = 0

    def configure(self) -> None:
        self._starts += 1

    def command(self, program: Path) -> list[str | Path]:
        return [program, "syslogd", "-n", "-O", self._lines.path]

    def ready(self) -> bool:
        self._records.extend(self.new_records())
        return self._starts_seen == self._starts

    def new_records(self) -> Iterator[Record]:
        for line in self._lines.new():
            found = _LINE.fullmatch(line)
            assert found, f"not a line of busybox's: {line!r}"
            record = found.groupdict()
            if record["raw"].startswith(_STARTED):
                self._starts_seen += 1
            elif record["raw"] != _EXITING:
                yield _record(**record)


def _record(
    facility: str | None, level: str | None, priority: str | None, raw: str, **rest: str
) -> Record:
    if facility is not None and level is not None:
        numbers = _FACILITIES.index(facility), _LEVELS.index(level)
    else:
        numbers = divmod(int(priority or 0), 8)
    tag = _TAG.fullmatch(raw)
    assert tag is not None  # its every part may be absent
    return {**rest, "facility": numbers[0], "level": numbers[1], "raw": raw, **tag.groupdict()}
