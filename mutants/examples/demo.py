"""The main job, for real: messages through libc's syslog(3) and by `Log`, and what arrived.

Where nobody listens on /dev/log and we may bind it, our own collector listens there. Elsewhere a
child process sends, in a mount namespace whose /dev/log is the collector's socket. Where that is
not allowed either, libc is left out, since it knows no other socket: the machine's own log never
sees the demonstration. `Log` is shown everywhere, on a socket in a directory of its own.

The exit status is 1 when something did not arrive as it was sent, or a call waited too long.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import shlex
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

from rich.console import Console
from rich.table import Table

import syslog3 as syslog
from syslog3.collector import Collector, Message

DEV_LOG = "/dev/log"

#: What is called, and what it should put on /dev/log, the time left out.
CALLS = {
    'syslog("info, unless a call says otherwise")': "<14>demo: info, unless a call says otherwise",
    'syslog(LOG_EMERG, "emerg: wake up")': "<8>demo: emerg: wake up",
    'syslog(LOG_ERR, "err: never a format: 100%s %n")': "<11>demo: err: never a format: 100%s %n",
    'syslog(LOG_MAIL | LOG_WARNING, "warning: from mail")': "<20>demo: warning: from mail",
    r'syslog(LOG_NOTICE, "notice: 5 \u20ac \U0001f600")': "<13>demo: notice: 5 \u20ac \U0001f600",
    'syslog("local0|debug", "debug: names for numbers")': "<135>demo: debug: names for numbers",
}

AWAY = 0.3  # seconds between the collector's end and its return
TIMEOUT = 0.5  # seconds that a call may wait for a daemon that does not read
UNBEARABLE = 5.0  # seconds beyond it that no machine is too busy for


def demonstrate(console: Console) -> bool:
    """Show everything that can be shown here; return whether all of it went well."""
    with tempfile.TemporaryDirectory(prefix="syslog3-") as folder:
        path = str(Path(folder, "log"))
        parts = [through_libc, a_restart, a_stalled_daemon, an_rfc5424_message]
        results = [part(console, path) for part in parts]
    return all(results)


# libc's syslog(3)


def send() -> None:
    """What a program does that was written for the standard library's ``syslog``."""
    syslog.openlog("demo")
    for call in CALLS:
        eval(call, vars(syslog))
    syslog.closelog()


def through_libc(console: Console, path: str) -> bool:
    console.rule("libc's syslog(3)")
    collector = Collector(unix=DEV_LOG)
    try:
        collector.open()
    except OSError as error:
        reason = "something is there" if os.path.lexists(DEV_LOG) else error.strerror
        console.print(f"{DEV_LOG} is left alone: {reason}.")
        return through_libc_elsewhere(console, path)
    console.print(f"Nobody listens on {DEV_LOG}: our own collector does now.")
    with contextlib.closing(collector):
        send()
    return show_calls(console, collector.messages)


def through_libc_elsewhere(console: Console, path: str) -> bool:
    """Send where /dev/log is another one, if that can be had."""
    with Collector(unix=path) as collector:
        refusal = send_in_a_namespace(path)
    if refusal:
        console.print(
            f"Left out: libc has no other socket than {DEV_LOG}, and a mount namespace with"
            f" another {DEV_LOG} is not allowed here ({refusal})."
        )
        return True
    console.print(f"Sent in a mount namespace whose {DEV_LOG} is our own collector's.")
    return show_calls(console, collector.messages)


def send_in_a_namespace(path: str) -> str:
    """Send in a process whose /dev/log is the socket at `path`; return what is against it."""
    command = (
        f"mount -t tmpfs none /dev && ln -s {shlex.quote(path)} {DEV_LOG} && echo made && "
        + (shlex.join(["exec", sys.executable, __file__, "--send"]))
    )
    user = [] if os.geteuid() == 0 else ["--user", "--map-root-user"]
    try:
        done = subprocess.run(
            ["unshare", "--mount", *user, "sh", "-c", command],
            capture_output=True,
            text=True,
            errors="backslashreplace",
        )
    except OSError as error:
        return str(error)
    if done.stdout:  # from here on an error is ours
        sys.stderr.write(done.stderr)
        return ""
    return done.stderr.strip() or f"exit status {done.returncode}"


def show_calls(console: Console, messages: list[Message]) -> bool:
    """Print what was called, and below what arrived; return whether it is the same."""
    table = Table("what is called,\nand what arrived, byte for byte", "same?")
    ours = [message.raw for message in messages if message.ident == "demo"]
    same = 0
    for (call, expected), raw in zip(CALLS.items(), ours):
        wire = re.sub(rb"> ?\w{3} [ \d]\d \d\d:\d\d:\d\d ", b">", raw)
        as_sent = wire == expected.encode()
        same += as_sent
        table.add_row(f"{call}\n{shown(raw)}", "yes" if as_sent else "NO")
    console.print(table)
    console.print(f"{same} of {len(CALLS)} messages arrived as they were sent.")
    return same == len(CALLS) == len(ours)


# Log


def a_restart(console: Console, path: str) -> bool:
    """Stop the collector and start it again between two messages."""
    console.rule("Log: a daemon's restart")
    texts = [f"message {number}" for number in range(10)]
    second = Collector(unix=path)
    with syslog.Log("demo", mechanism="unix", path=path, timeout=30) as log:
        with Collector(unix=path) as first:
            for text in texts[:5]:
                log.info(text)
        starter = threading.Timer(AWAY, second.open)
        starter.start()
        waits = [seconds(log.info, text) for text in texts[5:]]
        starter.join()
        second.close()
    arrived = [message.message for message in first.messages + second.messages]
    console.print(
        f"The collector was away for {AWAY} s, after 5 of {len(texts)} messages. The 6th call"
        f" waited for it, {waits[0]:.2f} s. {len(arrived)} of {len(texts)} messages arrived."
    )
    return arrived == texts


def a_stalled_daemon(console: Console, path: str) -> bool:
    """Send to a socket that nobody reads from until it is full, and then once more."""
    console.rule("Log: a daemon that stalls")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as unread:
        unread.bind(path)
        waits = []
        with syslog.Log("demo", mechanism="unix", path=path, timeout=TIMEOUT) as log:
            while not log.lost:
                waits.append(seconds(log.info, "is anybody there?"))
    os.unlink(path)
    console.print(
        f"Nobody reads: {log.sent} messages found room. The next call had a timeout of {TIMEOUT} s,"
        f" and gave up after {waits[-1]:.2f} s."
    )
    return max(waits) < TIMEOUT + UNBEARABLE


def an_rfc5424_message(console: Console, path: str) -> bool:
    console.rule("Log: RFC 5424")
    data = {"job@32473": {"rows": "93", "name": "a]b"}}
    with (
        Collector(unix=path) as collector,
        syslog.Log("demo", "pid", "local3", mechanism="unix", path=path, format="rfc5424") as log,
    ):
        log.notice("done", msgid="ID47", structured_data=data)
    [message] = collector.messages
    console.print(shown(message.raw))
    table = Table("field", "as our collector parsed it")
    for field, value in message._asdict().items():
        if field != "raw":
            table.add_row(field, ascii(value) if isinstance(value, (str, dict)) else str(value))
    console.print(table)
    sent = ("demo", str(os.getpid()), "ID47", data, "done")
    fields = (message.ident, message.pid, message.msgid, message.structured_data, message.message)
    return fields == sent


def seconds(log: Callable[[str], object], text: str) -> float:
    """Return how long it takes to log `text`, be it sent or lost."""
    begin = time.monotonic()
    with contextlib.suppress(syslog.SyslogError):
        log(text)
    return time.monotonic() - begin


def shown(raw: bytes) -> str:
    """Return bytes as text for any terminal."""
    return raw.decode("ascii", "backslashreplace")


if __name__ == "__main__":
    if sys.argv[1:] == ["--send"]:
        send()
    else:
        # What a system's error says may have letters that the terminal does not.
        assert isinstance(sys.stdout, io.TextIOWrapper)
        sys.stdout.reconfigure(errors="backslashreplace")
        sys.exit(0 if demonstrate(Console(markup=False, highlight=False)) else 1)
