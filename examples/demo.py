"""The main job, for real: messages through libc's syslog(3), and what arrives at the other end.

Where nobody listens on /dev/log and we may bind it, our own collector listens there. Elsewhere a
child process sends, in a mount namespace whose /dev/log is the collector's socket: the machine's
own log never sees the demonstration.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.table import Table

import syslog3 as syslog
from syslog3.collector import Collector, Message

DEV_LOG = "/dev/log"

#: What is called, and the bytes that it should put on /dev/log, the clock's digits aside.
CALLS = [
    (("info, unless the call says otherwise",), "<14>"),
    ((syslog.LOG_EMERG, "emerg: wake up"), "<8>"),
    ((syslog.LOG_ERR, "err: text is text, never a format: 100%s %n"), "<11>"),
    ((syslog.LOG_MAIL | syslog.LOG_WARNING, "warning: from the mail system"), "<20>"),
    ((syslog.LOG_NOTICE, "notice: Gr\u00fc\u00dfe, 5 \u20ac, \U0001f600"), "<13>"),
    (("local0|debug", "debug: names for numbers"), "<135>"),
]


def send() -> None:
    """What a program does that was written for the standard library's ``syslog``."""
    syslog.openlog("demo")
    for arguments, _ in CALLS:
        syslog.syslog(*arguments)
    syslog.closelog()


def send_in_a_namespace(path: str) -> str | None:
    """Send in a process whose /dev/log is the socket at `path`; return what is against it."""
    command = f"mount -t tmpfs none /dev && ln -s {shlex.quote(path)} {DEV_LOG} && exec " + (
        shlex.join([sys.executable, __file__, "--send"])
    )
    user = [] if os.geteuid() == 0 else ["--user", "--map-root-user"]
    try:
        sent = subprocess.run(
            ["unshare", "--mount", *user, "sh", "-c", command], capture_output=True, text=True
        )
    except OSError as error:
        return str(error)
    return sent.stderr.strip() if sent.returncode else None


def demonstrate(console: Console) -> int:
    if os.geteuid() == 0 and not os.path.lexists(DEV_LOG):
        console.print(f"Nobody listens on {DEV_LOG}: our own collector does now.")
        with Collector(unix=DEV_LOG) as collector:
            send()
            return show(console, collector.wait(len(CALLS)))
    reason = "something is there" if os.path.lexists(DEV_LOG) else "only root may bind it"
    console.print(
        f"{DEV_LOG} is left alone ({reason}): the messages are sent in a mount namespace whose"
        f" {DEV_LOG} is our own collector's."
    )
    with tempfile.TemporaryDirectory() as folder, Collector(unix=Path(folder, "log")) as collector:
        refused = send_in_a_namespace(collector.unix)
        if refused is None:
            return show(console, collector.wait(len(CALLS)))
    console.print(
        f"That is not allowed here ({refused}): they go to whoever listens on {DEV_LOG}, so look"
        ' for the ident "demo" in the machine\'s log.'
    )
    send()
    return 0


def show(console: Console, messages: list[Message]) -> int:
    """Print what was sent beside what arrived; return 0 when it is the same, byte for byte."""
    table = Table("syslog.syslog(\u2026)", "arrived, byte for byte", "level", "as sent?")
    same = 0
    for (arguments, start), message in zip(CALLS, messages):
        wire = re.sub(rb"> ?\w{3} [ \d]\d \d\d:\d\d:\d\d ", b">", message.raw)
        as_sent = wire == f"{start}demo: {arguments[-1]}".encode()
        same += as_sent
        table.add_row(
            ", ".join(map(ascii, arguments)),
            ascii(message.raw)[1:],
            str(message.level),
            "yes" if as_sent else "NO",
        )
    console.print(table)
    console.print(f"{same} of {len(CALLS)} messages arrived as they were sent.")
    return 0 if same == len(CALLS) else 1


if __name__ == "__main__":
    if sys.argv[1:] == ["--send"]:
        send()
    else:
        sys.exit(demonstrate(Console(markup=False)))
