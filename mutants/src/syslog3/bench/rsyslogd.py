"""rsyslogd, stopped and started again while others send to it."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import socket
import subprocess
import time
from collections import Counter
from pathlib import Path

from syslog3.bench.receiver import DEV_LOG, HOST, make_certificate
from syslog3.bench.task import Missing

PORT = 514
TLS_PORT = 6514

#: Seconds within which it must be ready, and gone after a SIGTERM.
TIMEOUT = 30.0

#: Seconds within which it must listen after that.
PORTS_TIMEOUT = 5.0

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

#: Hands over standard input as the first descriptor of socket activation: sd_listen_fds(3).
ACTIVATED = 'exec 3<&0; LISTEN_FDS=1 LISTEN_PID=$$ exec "$@"'


class Rsyslogd:
    """rsyslogd with its files in ``directory``.

    ``held``: the socket at /dev/log, if it is to outlive the daemon, which then does not bind one.
    """

    def __init__(self, program: Path, directory: Path, held: socket.socket | None) -> None:
        self.certificate = directory / "certificate.pem"
        self._arrived = directory / "arrived"
        self._log = directory / "rsyslogd.log"
        self._held = held
        self._program = program
        key = directory / "key.pem"
        make_certificate(self.certificate, key)
        configuration = directory / "rsyslog.conf"
        configuration.write_text(
            CONFIGURATION.format(
                directory=directory,
                certificate=self.certificate,
                key=key,
                arrived=self._arrived,
                log=DEV_LOG,
                host=HOST,
                port=PORT,
                tls_port=TLS_PORT,
            )
        )
        self._command: list[str | Path] = [program, "-n", "-f", configuration]
        self._command += ["-i", directory / "pid"]
        self._environment = {**os.environ, "NOTIFY_SOCKET": str(directory / "notify")}
        self._run_from_where_it_was_unpacked()
        self._process: subprocess.Popen[bytes] | None = None
        self._notified = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._notified.bind(self._environment["NOTIFY_SOCKET"])

    def _run_from_where_it_was_unpacked(self) -> None:
        """Tell it where its libraries and modules are, if ``dpkg --extract`` has unpacked it.

        Such a copy has a usr/ of its own, which neither it nor the dynamic linker searches.
        """
        usr = self._program.parent.parent
        modules = next(usr.glob("lib/*-linux-gnu*/rsyslog"), None)
        if usr == Path("/usr") or modules is None:
            return
        self._command += ["-M", modules]
        libraries = [*usr.parent.glob("lib/*-linux-gnu*"), modules.parent]
        self._environment["LD_LIBRARY_PATH"] = ":".join(map(str, libraries))

    def start(self) -> None:
        """Start it, and return once it listens (sd_notify(3)); :exc:`Missing` if it fails."""
        command = ["sh", "-c", ACTIVATED, "sh", *self._command] if self._held else self._command
        with open(self._log, "wb") as log:
            try:
                self._process = subprocess.Popen(
                    command,
                    stdin=self._held.fileno() if self._held else None,
                    stdout=log,
                    stderr=log,
                    env=self._environment,
                )
            except OSError as error:
                raise Missing(f"{self._program}: {error.strerror}") from None
        self._wait_until_ready(self._process)

    def _wait_until_ready(self, process: subprocess.Popen[bytes]) -> None:
        deadline = time.monotonic() + TIMEOUT
        # A process that ends closes no descriptor of ours: look at it ten times a second.
        self._notified.settimeout(0.1)
        while True:
            with contextlib.suppress(socket.timeout):
                if b"READY=1" in self._notified.recv(4096):
                    return
            status = process.poll()
            if status is not None:
                raise Missing(self._failure(f"ended with status {status}"))
            if time.monotonic() > deadline:
                raise Missing(self._failure(f"was not ready within {TIMEOUT:g} s"))

    def _failure(self, what: str) -> str:
        said = self._log.read_text(errors="replace").strip() or "it printed nothing"
        return f"{self._program} {what}: {said.splitlines()[-1]}"

    def stop(self) -> None:
        if self._process is None:
            return
        self._process.terminate()
        try:
            self._process.wait(TIMEOUT)
        except subprocess.TimeoutExpired:
            self._process.kill()
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

    def _check_ports(self) -> None:
        """Raise :exc:`Missing` if it does not listen at its TCP ports.

        Without its gtls module rsyslogd starts all the same, and says so in a log of its own.
        """
        deadline = time.monotonic() + PORTS_TIMEOUT
        while missing := {PORT, TLS_PORT} - _listening():
            if time.monotonic() > deadline:
                raise Missing(
                    f"{self._program} does not listen at port {min(missing)}"
                    " (Debian: apt install rsyslog-gnutls)"
                )
            time.sleep(0.05)

    def __enter__(self) -> Rsyslogd:
        try:
            self.start()
            self._check_ports()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *exception: object) -> None:
        self._notified.close()
        self.stop()


def _listening() -> set[int]:
    """Return the TCP ports that somebody listens at: /proc/net/tcp, proc(5)."""
    rows = [line.split() for line in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    return {int(row[1].rpartition(":")[2], 16) for row in rows if row[3] == "0A"}


def find(program: str | None) -> Path:
    """Return the path of ``program``, or of the installed one; :exc:`Missing` if there is none."""
    path = shutil.which(program or "rsyslogd", path=f"{os.environ['PATH']}:/usr/sbin")
    if path is None:
        raise Missing("there is no rsyslogd here (Debian: apt install rsyslog rsyslog-gnutls)")
    return Path(path).resolve()
