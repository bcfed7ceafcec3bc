"""rsyslogd, to be stopped and started again while others send to it."""

from __future__ import annotations

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

#: Seconds that it takes at most to start.
START = 30.0

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


def find(path: str | None) -> str:
    """Return the program: ``path``, or the installed one; :exc:`Missing` where there is none."""
    program = path or shutil.which("rsyslogd", path=f"{os.environ['PATH']}:/usr/sbin")
    if program is None:
        raise Missing("there is no rsyslogd here (Debian: apt install rsyslog rsyslog-gnutls)")
    return program
