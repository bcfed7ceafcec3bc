"""``python -m syslog3.bench.restart``: what is missing when the daemon is restarted meanwhile.

Each sender is a process that sends numbered messages at the same rate to one rsyslogd, which is
stopped and started again and again. Counted is what has arrived in the end. There are two runs: in
one rsyslogd binds /dev/log itself, each time anew; in the other the socket is there all the time,
as where systemd holds it. What the kernel has taken for a connection or a socket that then dies no
sender can get back; "known" is how many of the missing ones the sender says it knows of.
"""

from __future__ import annotations

import argparse
import logging.handlers
import multiprocessing
import os
import re
import shutil
import socket
import ssl
import subprocess
import sys
import syslog as stdlib
import tempfile
import time
import warnings
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.table import Table

import syslog3
from syslog3.bench import surroundings

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection

LOG = "/dev/log"
HOST = "127.0.0.1"
PORT = 514
TLS_PORT = 6514

#: Seconds that a Log waits for a daemon that is away.
TIMEOUT = 5.0

SELF_SIGNED = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1"]
SELF_SIGNED += ["-subj", "/CN=localhost", "-addext", f"subjectAltName=IP:{HOST}"]

#: Direct: what rsyslogd has read is in the file before it reads on. AddtlFrameDelimiter: the
#: standard library's handler ends a message on a stream with a NUL.
CONFIGURATION = """
global(workDirectory="{directory}" net.enableDNS="off" processInternalMessages="on"
       DefaultNetstreamDriverCertFile="{certificate}" DefaultNetstreamDriverKeyFile="{key}"
       DefaultNetstreamDriverCAFile="{certificate}")
main_queue(queue.type="Direct")
module(load="imuxsock" SysSock.Use="off")
module(load="imtcp")
template(name="text" type="string" string="%msg%\\n")
ruleset(name="arrived") {{ action(type="omfile" file="{arrived}" template="text") }}
input(type="imuxsock" ruleset="arrived" Socket="{log}" Unlink="on" RateLimit.Interval="0")
input(type="imtcp" ruleset="arrived" Address="{host}" Port="{port}" AddtlFrameDelimiter="0")
input(type="imtcp" ruleset="arrived" Address="{host}" Port="{tls_port}"
      StreamDriver.Name="gtls" StreamDriver.Mode="1" StreamDriver.AuthMode="anon")
"""

#: The descriptor that systemd would hand over as the first one: sd_listen_fds(3).
ACTIVATED = 'exec 3<&0; LISTEN_FDS=1 LISTEN_PID=$$ exec "$@"'


class Rsyslogd:
    """rsyslogd in a directory of its own. `held` is the socket that it does not open itself."""

    def __init__(self, program: str, directory: Path, held: socket.socket | None) -> None:
        self.certificate = directory / "certificate.pem"
        self._arrived = directory / "arrived"
        self._log = directory / "rsyslogd.log"
        self._held = held
        key = directory / "key.pem"
        subprocess.run(
            [*SELF_SIGNED, "-keyout", key, "-out", self.certificate],
            check=True,
            capture_output=True,
        )
        configuration = directory / "rsyslog.conf"
        configuration.write_text(
            CONFIGURATION.format(
                directory=directory,
                certificate=self.certificate,
                key=key,
                arrived=self._arrived,
                log=LOG,
                host=HOST,
                port=PORT,
                tls_port=TLS_PORT,
            )
        )
        self._command = [str(program), "-n", "-f", str(configuration), "-i", str(directory / "pid")]
        self._notify = str(directory / "notify")
        self._notified = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._notified.bind(self._notify)

    def start(self) -> None:
        """Start it, and return when it listens (sd_notify(3))."""
        command = ["sh", "-c", ACTIVATED, "sh", *self._command] if self._held else self._command
        environment = {**os.environ, "NOTIFY_SOCKET": self._notify}
        with open(self._log, "ab") as log:
            self._process = subprocess.Popen(
                command,
                stdin=self._held.fileno() if self._held else None,
                stdout=log,
                stderr=log,
                env=environment,
            )
        self._notified.settimeout(30)
        while b"READY=1" not in self._notified.recv(4096):
            pass

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait()

    def arrived(self) -> Counter[str]:
        """Return how often each message arrived."""
        with open(self._arrived, encoding="utf-8", errors="replace") as file:
            return Counter(re.findall(r"(\w+ \d+) end", file.read()))

    def wait_until_all_is_read(self) -> None:
        """Wait until the file has not grown for a second."""
        size = -1
        while size != (size := self._arrived.stat().st_size):
            time.sleep(1)

    def __enter__(self) -> Rsyslogd:
        self.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self.stop()
        self._notified.close()


class Ours:
    """A Log. Its call waits for the daemon that is away."""

    def __init__(self, mechanism: str, port: int | None, certificate: Path) -> None:
        context = ssl.create_default_context(cafile=str(certificate))
        self._log = syslog3.Log(
            *("restart", "nofatal"),
            mechanism=mechanism,
            host=HOST,
            port=port,
            timeout=TIMEOUT,
            ssl_context=context,
        )
        self.send = self._log.info

    def close(self) -> int | None:
        """Return how many messages it knows to be lost."""
        self._log.close()
        return self._log.lost


class Stdlib:
    """The standard library's syslog, which is libc's: nobody learns what became of a message."""

    def __init__(self) -> None:
        stdlib.openlog("restart")
        self.send = stdlib.syslog

    def close(self) -> int | None:
        stdlib.closelog()
        return None


class Handler(logging.handlers.SysLogHandler):
    """The standard library's handler, which reports an error to the program's standard error."""

    ident = "restart: "

    def __init__(self, **keywords: Any) -> None:
        super().__init__(**keywords)
        self._errors = 0

    def send(self, text: str) -> None:
        self.emit(logging.makeLogRecord({"msg": text}))

    def handleError(self, record: logging.LogRecord) -> None:
        self._errors += 1

    def close(self) -> int | None:  # type: ignore[override]
        super().close()
        return self._errors


SENDERS: dict[str, Callable[[Path], Any]] = {
    "syslog3_Log_unix": lambda certificate: Ours("unix", None, certificate),
    "syslog": lambda _: Stdlib(),
    "SysLogHandler_unix": lambda _: Handler(address=LOG),
    "syslog3_Log_tcp": lambda certificate: Ours("tcp", PORT, certificate),
    "SysLogHandler_tcp": lambda _: Handler(address=(HOST, PORT), socktype=socket.SOCK_STREAM),
    "syslog3_Log_tls": lambda certificate: Ours("tls", TLS_PORT, certificate),
}


def send_all(name: str, certificate: Path, options: argparse.Namespace, result: Connection) -> None:
    """Send the messages; the result is how many are known lost, and the longest call."""
    warnings.simplefilter("ignore", syslog3.SyslogWarning)
    sender = SENDERS[name](certificate)
    start = time.monotonic()
    longest = 0.0
    for number in range(options.messages):
        begin = time.monotonic()
        if begin < (due := start + number / options.rate):
            time.sleep(due - begin)
            begin = time.monotonic()
        sender.send(f"{name} {number} end")
        longest = max(longest, time.monotonic() - begin)
    result.send((sender.close(), longest))


def restart(daemon: Rsyslogd, options: argparse.Namespace) -> None:
    """Restart the daemon at even intervals while the messages are sent."""
    for _ in range(options.restarts):
        time.sleep(options.messages / options.rate / (options.restarts + 1))
        daemon.stop()
        time.sleep(options.down)
        daemon.start()


def run(program: str, options: argparse.Namespace, held: socket.socket | None) -> Table:
    """Let all send while the daemon is restarted; return what was missing."""
    how = "outlives the daemon" if held else "is the daemon's own"
    table = Table("sender", "missing", "known", "twice", "longest call", title=f"{LOG} {how}")
    with (
        tempfile.TemporaryDirectory() as directory,
        Rsyslogd(program, Path(directory), held) as daemon,
    ):
        results = {}
        for name in SENDERS:
            results[name], theirs = multiprocessing.Pipe(duplex=False)
            arguments = name, daemon.certificate, options, theirs
            multiprocessing.Process(target=send_all, args=arguments).start()
        restart(daemon, options)
        outcomes = {name: result.recv() for name, result in results.items()}
        daemon.wait_until_all_is_read()
        arrived = daemon.arrived()
    for name, (known, longest) in outcomes.items():
        counts = [arrived[f"{name} {number}"] for number in range(options.messages)]
        numbers = counts.count(0), "-" if known is None else known, sum(n > 1 for n in counts)
        table.add_row(name.replace("_", " "), *map(str, numbers), f"{longest:.3f} s")
    return table


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m syslog3.bench.restart", description=__doc__)
    parser.add_argument("--messages", type=int, default=100_000, help="of each (default: 100000)")
    parser.add_argument("--rate", type=float, default=5_000, help="of each, a second (5000)")
    parser.add_argument("--restarts", type=int, default=10, help="of the daemon (10)")
    parser.add_argument("--down", type=float, default=0.1, help="seconds, each time (0.1)")
    parser.add_argument("--rsyslogd", help="the program (default: the installed one)")
    parser.add_argument(surroundings.INSIDE, action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    program = options.rsyslogd or shutil.which("rsyslogd", path=f"{os.environ['PATH']}:/usr/sbin")
    if program is None:
        parser.error("there is no rsyslogd here (Debian: apt install rsyslog rsyslog-gnutls)")
    if not options.inside:
        return surroundings.run_inside("syslog3.bench.restart", sys.argv[1:])
    console = Console()
    console.print(
        f"{options.messages} messages of each sender, {options.rate:.0f} a second; rsyslogd"
        f" restarted {options.restarts} times, each time away for {options.down} s"
    )
    console.print(run(program, options, None))
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as held:
        held.bind(LOG)
        console.print(run(program, options, held))
    return 0


if __name__ == "__main__":
    sys.exit(main())
