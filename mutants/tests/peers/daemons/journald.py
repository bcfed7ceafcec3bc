"""systemd-journald, without systemd."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .base import Daemon, Record, find_program

__all__ = ["Journald"]

# Storage: in /run, which is this process's own. Audit: empty means "as it is"; the default turns
# the kernel's auditing on, for the whole machine. ForwardTo, ReadKMsg: only what the test sends.
_CONFIGURATION = """[Journal]
Storage=volatile
Compress=no
Seal=no
SplitMode=none
RateLimitIntervalSec=0
RateLimitBurst=0
ForwardToSyslog=no
ForwardToKMsg=no
ForwardToConsole=no
ForwardToWall=no
MaxLevelStore=debug
LineMax=1M
ReadKMsg=no
Audit=
"""

# systemd-journald.service(8), journald.conf(5). A drop-in in /run wins over the machine's own
# file, and its name puts it after the machine's other drop-ins.
_CONFIGURATION_FILE = Path("/run/systemd/journald.conf.d/zz-test.conf")
_JOURNAL = Path("/run/log/journal")
_SOCKETS = Path("/run/systemd/journal")
_DEV_LOG = Path("/dev/log")


class Journald(Daemon):
    """systemd-journald in this process's own /run, with its three inputs:

    `dev_log`  /dev/log, a symbolic link to the next, as systemd makes it
    `unix`     the socket that takes RFC 3164
    `journal`  the socket of its own protocol

    A record has all fields of the journal's entry as `fields`: text, or a list where a field comes
    several times. journald cuts white space from the end of a message that came by syslog, and all
    that follows a NUL; where it changed something, `raw` is the message as it came. It parses no
    RFC 5424. Only one can run at a time in a process's /run.
    """

    program = "systemd-journald"

    def __init__(self) -> None:
        super().__init__()
        self.addresses["dev_log"] = self.new_address("dev_log")
        self.addresses["unix"] = "/run/systemd/journal/dev-log"
        self.addresses["journal"] = "/run/systemd/journal/socket"
        self._notifications = self.use_notifications()
        self._cursor: str | None = None

    def configure(self) -> None:
        # journald has these in /run, not in `directory`.
        for path in (_JOURNAL, _SOCKETS):
            self._owned.callback(_empty, path)
        _CONFIGURATION_FILE.parent.mkdir(parents=True, exist_ok=True)
        _CONFIGURATION_FILE.write_text(_CONFIGURATION)
        if not _DEV_LOG.is_symlink():
            _DEV_LOG.symlink_to(str(self.addresses["unix"]))

    def command(self, program: Path) -> list[str | Path]:
        return [program]

    def environment(self, program: Path) -> dict[str, str]:
        return {
            **super().environment(program),
            **self._notifications.environment,
            "SYSTEMD_LOG_TARGET": "console",
        }

    def ready(self) -> bool:
        return self._notifications.ready()

    def new_records(self) -> Iterator[Record]:
        if self.is_awake():
            self._journalctl("--sync")
        # Not what journald says about itself. --all: also what is large or not printable.
        only = ["_TRANSPORT=syslog", "_TRANSPORT=journal", "_TRANSPORT=stdout"]
        if self._cursor:
            only.append(f"--after-cursor={self._cursor}")
        output = self._journalctl(
            f"--directory={_JOURNAL}", "--all", "--output=json", "--quiet", *only
        )
        for line in output.splitlines():
            fields = {name: _text(value) for name, value in json.loads(line).items()}
            self._cursor = fields["__CURSOR"]
            timestamp = fields.get("SYSLOG_TIMESTAMP", fields["__REALTIME_TIMESTAMP"])
            yield {
                "facility": _number(fields.get("SYSLOG_FACILITY")),
                "level": _number(fields.get("PRIORITY")),
                "timestamp": timestamp.rstrip(),
                "hostname": fields["_HOSTNAME"],
                "ident": fields.get("SYSLOG_IDENTIFIER"),
                "pid": fields.get("SYSLOG_PID"),
                "message": fields.get("MESSAGE"),
                "raw": fields.get("SYSLOG_RAW"),
                "fields": fields,
            }

    def _journalctl(self, *arguments: str) -> bytes:
        program = find_program("journalctl")
        assert program is not None, "journalctl comes with systemd-journald"
        return subprocess.run(
            [program, *arguments],
            env=self.environment(program),
            stdout=subprocess.PIPE,
            timeout=60,
            check=True,
        ).stdout


def _text(value: Any) -> Any:
    """Return a field of journalctl's JSON as text, or as a list if there are several of a name.

    What is not printable UTF-8 comes as a list of its bytes' numbers.
    """
    if not isinstance(value, list):
        return value
    if all(isinstance(part, int) for part in value):
        return bytes(value).decode("utf-8", "surrogateescape")
    return [_text(part) for part in value]


def _number(text: str | None) -> int | None:
    return None if text is None else int(text)


def _empty(directory: Path) -> None:
    for path in directory.glob("*"):
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()
