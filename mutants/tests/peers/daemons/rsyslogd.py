"""rsyslogd, with the inputs that a test asks for."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from . import structured_data
from .base import MAX_MESSAGE_SIZE, PEERS, Certificate, Daemon, Lines, Record, described

__all__ = ["Rsyslogd"]

# parser.*: records shall hold the bytes that came, a final line feed included, and not rsyslog's
# notation for them (`#012`); and a tag may hold a slash.
# main_queue Direct: what an input has read is in the file before it reads on, so that stop()
# cannot lose it.
# The ruleset: rsyslogd's own messages go to its log, not among the records.
_CONFIGURATION = """
global(
    workDirectory="{directory}"
    maxMessageSize="{max_message_size}"
    net.enableDNS="off"
    processInternalMessages="on"
    parser.escapeControlCharactersOnReceive="{escape}"
    parser.dropTrailingLFOnReception="off"
    parser.permitSlashInProgramName="on"
    {tls_files}
)
main_queue(queue.type="Direct")
template(name="record" type="list" option.jsonf="on") {{
    property(outname="facility" name="syslogfacility" format="jsonf")
    property(outname="level" name="syslogseverity" format="jsonf")
    property(outname="timestamp" name="timereported" dateFormat="rfc3339" format="jsonf")
    property(outname="hostname" name="hostname" format="jsonf")
    property(outname="ident" name="app-name" format="jsonf")
    property(outname="pid" name="procid" format="jsonf")
    property(outname="msgid" name="msgid" format="jsonf")
    property(outname="structured_data" name="structured-data" format="jsonf")
    property(outname="message" name="msg" format="jsonf")
    property(outname="version" name="protocol-version" format="jsonf")
    property(outname="raw" name="rawmsg" format="jsonf")
}}
action(type="omfile" file="{log}")
ruleset(name="records") {{ action(type="omfile" file="{records}" template="record") }}
"""

# The module of each input, by rsyslog's name, and how it is loaded; a module without an input
# would complain. SysSock.Use: /dev/log is opened only when it is asked for.
_MODULES = {
    "imuxsock": 'module(load="imuxsock" SysSock.Use="off")',
    "imudp": 'module(load="imudp")',
    "imtcp": 'module(load="imtcp" MaxSessions="2000" MaxFrameSize="{size}")',
    "imptcp": 'module(load="imptcp")',
}

# UseSpecialParser, ParseHostName: on a local socket, too, RFC 5424 is taken, and RFC 3164 as libc
# sends it, which has no host. RateLimit: none is the default, but everything depends on it.
_UNIX = """
input(type="imuxsock" ruleset="records" Socket="{address}" Unlink="on" RateLimit.Interval="0"
      UseSpecialParser="off" ParseHostName="off" IgnoreTimestamp="off" UsePIDFromSystem="off")"""

_INPUTS = {
    "dev_log": _UNIX,
    "unix": _UNIX,
    "udp": """
input(type="imudp" ruleset="records" Address="{host}" Port="{port}" RcvBufSize="16m")""",
    "tcp": """
input(type="imtcp" ruleset="records" Address="{host}" Port="{port}")""",
    "ptcp": """
input(type="imptcp" ruleset="records" Address="{host}" Port="{port}" MaxFrameSize="{size}")""",
    # The delimiter is given as a number.
    "nul": """
input(type="imtcp" ruleset="records" Address="{host}" Port="{port}"
      AddtlFrameDelimiter="0" DisableLFDelimiter="on")""",
    # Mode 1: TLS and nothing else; anon: no certificate is asked of the client.
    "tls": """
input(type="imtcp" ruleset="records" Address="{host}" Port="{port}"
      StreamDriver.Name="gtls" StreamDriver.Mode="1" StreamDriver.AuthMode="anon")""",
}


class Rsyslogd(Daemon):
    """rsyslogd with any of these inputs:

    `dev_log`  imuxsock at this process's own /dev/log
    `unix`     imuxsock (datagrams; rsyslog has no stream input for Unix sockets)
    `udp`      imudp
    `tcp`      imtcp, `lf` and `octet` framing, told apart by rsyslog
    `ptcp`     imptcp, the same
    `nul`      imtcp, `nul` framing
    `tls`      imtcp over gtls, asking the client for no certificate; needs `certificate`

    Messages keep every byte but NUL, which rsyslog always writes as `#000`; `escape` leaves
    rsyslog its default, `#012` and the like for all control characters.
    """

    program = "rsyslogd"

    def __init__(
        self, *inputs: str, certificate: Certificate | None = None, escape: bool = False
    ) -> None:
        super().__init__()
        self._certificate = certificate
        self._escape = escape
        self._lines = Lines(self.directory / "records")
        self._notifications = self.use_notifications()
        for name in inputs:
            self.addresses[name] = self.new_address(name)

    def configure(self) -> None:
        text = _CONFIGURATION.format(
            directory=self.directory,
            max_message_size=MAX_MESSAGE_SIZE,
            escape="on" if self._escape else "off",
            tls_files=self._tls_files(),
            log=self._log_path,
            records=self._lines.path,
        )
        inputs = "".join(
            _INPUTS[name].format(**described(address), size=MAX_MESSAGE_SIZE)
            for name, address in self.addresses.items()
        )
        for module, load in _MODULES.items():
            if f'"{module}"' in inputs:
                text += load.format(size=MAX_MESSAGE_SIZE) + "\n"
        text += inputs + "\n"
        (self.directory / "rsyslog.conf").write_text(text)

    def _tls_files(self) -> str:
        if self._certificate is None:
            return ""
        return (
            f'DefaultNetstreamDriverCertFile="{self._certificate.certificate}" '
            f'DefaultNetstreamDriverKeyFile="{self._certificate.key}" '
            f'DefaultNetstreamDriverCAFile="{self._certificate.authority}"'
        )

    def command(self, program: Path) -> list[str | Path]:
        command: list[str | Path] = [program, "-n", "-f", self.directory / "rsyslog.conf"]
        command += ["-i", self.directory / "pid"]
        if PEERS in program.parents:
            [modules] = PEERS.glob("usr/lib/*/rsyslog")
            command += ["-M", modules]
        return command

    def environment(self, program: Path) -> dict[str, str]:
        return {**super().environment(program), **self._notifications.environment}

    def ready(self) -> bool:
        return self._notifications.ready()

    def new_records(self) -> Iterator[Record]:
        for line in self._lines.new():
            record = json.loads(line, strict=False)
            record["facility"] = int(record["facility"])
            record["level"] = int(record["level"])
            record["structured_data"] = structured_data.parse(record["structured_data"])
            for name in ("hostname", "ident", "pid", "msgid"):
                record[name] = None if record[name] == "-" else record[name]
            # rsyslog counts the blank after an RFC 3164 tag as the message's.
            if record.pop("version") == "0" and record["message"].startswith(" "):
                record["message"] = record["message"][1:]
            yield record
