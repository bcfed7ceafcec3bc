"""syslog-ng, with the sources that a test asks for."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from pathlib import Path

from . import structured_data
from .base import MAX_MESSAGE_SIZE, PEERS, Certificate, Daemon, Lines, Record, described

__all__ = ["SyslogNg"]

# keep-hostname, chain-hostnames, use-dns: the record's host is what the message says.
# flow-control: a source reads on only when the file has what it read before. That wants a fifo
# that holds the windows (log-iw-size) of all connections of all sources.
# base64: in JSON syslog-ng writes a byte that is not UTF-8 like the text `\\xff`.
_CONFIGURATION = """@version: 3.38
options {{
    keep-hostname(yes); chain-hostnames(no); use-dns(no); dns-cache(no);
    log-msg-size({max_message_size}); ts-format(iso); frac-digits(6); stats-freq(0);
    log-fifo-size(1000000);
}};
source s_inputs {{{sources}
}};
destination d_records {{
    file("{records}" template("$(format-json
        facility=$FACILITY_NUM level=$LEVEL_NUM timestamp=$ISODATE hostname=$HOST
        ident=$PROGRAM pid=$PID msgid=$MSGID
        structured_data=$(base64-encode $SDATA)
        message=$(base64-encode $MESSAGE)
        raw=$(base64-encode $RAWMSG))\\n"));
}};
log {{ source(s_inputs); destination(d_records); flags(flow-control); }};
"""

# syslog-protocol: RFC 5424 where the message says so, otherwise RFC 3164.
_FLAGS = "flags(syslog-protocol store-raw-message)"
_MANY = "max-connections(100) log-iw-size(10000)"

_SOURCES = {
    "dev_log": """
    unix-dgram("{address}" {flags});""",
    "unix-dgram": """
    unix-dgram("{address}" {flags});""",
    "unix-stream": """
    unix-stream("{address}" {many} {flags});""",
    "udp": """
    network(transport("udp") ip("{host}") port({port}) so-rcvbuf(16777216) {flags});""",
    "tcp": """
    network(transport("tcp") ip("{host}") port({port}) {many} {flags});""",
    "syslog-tcp": """
    syslog(transport("tcp") ip("{host}") port({port}) {many} flags(store-raw-message));""",
    # optional-untrusted: no certificate is asked of the client.
    "syslog-tls": """
    syslog(transport("tls") ip("{host}") port({port}) {many} flags(store-raw-message)
        tls(cert-file("{certificate.certificate}") key-file("{certificate.key}")
            peer-verify(optional-untrusted)));""",
}


class SyslogNg(Daemon):
    """syslog-ng with any of these sources:

    `dev_log`      unix-dgram() at this process's own /dev/log
    `unix-dgram`   unix-dgram()
    `unix-stream`  unix-stream()
    `udp`          network() over UDP
    `tcp`          network() over TCP: `lf` framing
    `syslog-tcp`   syslog() over TCP: `octet` framing, RFC 6587
    `syslog-tls`   syslog() over TLS: RFC 5425; needs `certificate`

    Messages keep every byte, but a line feed or NUL at the end is cut off, and the stream sources
    split at both. Several connections are read by several threads, in no order among themselves.
    """

    program = "syslog-ng"

    def __init__(self, *sources: str, certificate: Certificate | None = None) -> None:
        super().__init__()
        self._certificate = certificate
        self._lines = Lines(self.directory / "records")
        for name in sources:
            self.addresses[name] = self.new_address(name)

    def configure(self) -> None:
        sources = "".join(
            _SOURCES[name].format(
                **described(address), flags=_FLAGS, many=_MANY, certificate=self._certificate
            )
            for name, address in self.addresses.items()
        )
        (self.directory / "syslog-ng.conf").write_text(
            _CONFIGURATION.format(
                sources=sources,
                max_message_size=MAX_MESSAGE_SIZE,
                records=self._lines.path,
            )
        )

    def command(self, program: Path) -> list[str | Path]:
        command: list[str | Path] = [program, "--foreground", "--stderr", "--no-caps"]
        command += ["--cfgfile", self.directory / "syslog-ng.conf"]
        command += ["--persist-file", self.directory / "persist"]
        command += ["--pidfile", self.directory / "pid"]
        command += ["--control", self.directory / "control"]
        if PEERS in program.parents:
            [modules] = PEERS.glob("usr/lib/syslog-ng/[0-9]*")
            command.append(f"--module-path={modules}")
        return command

    def ready(self) -> bool:
        return self.logged("syslog-ng starting up")

    def new_records(self) -> Iterator[Record]:
        for line in self._lines.new():
            record = json.loads(line)
            record["facility"] = int(record["facility"])
            record["level"] = int(record["level"])
            for name in ("message", "raw", "structured_data"):
                data = base64.b64decode(record.get(name, ""))
                record[name] = data.decode("utf-8", "surrogateescape")
            for name in ("hostname", "ident", "pid", "msgid"):
                record[name] = record.get(name) or None
            record["structured_data"] = structured_data.parse(record["structured_data"])
            # syslog-ng numbers what local programs send.
            if "sequenceId" not in record["raw"]:
                record["structured_data"].pop("meta", None)
            yield record
