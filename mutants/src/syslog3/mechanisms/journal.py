"""systemd-journald's native socket: takes fields, and text of any size and with any bytes.

Source: systemd's documentation of the native journal protocol.
"""

from __future__ import annotations

import socket
import stat
from typing import TYPE_CHECKING

from syslog3.compiled.binding import lib
from syslog3.mechanisms import files
from syslog3.mechanisms.base import channel

if TYPE_CHECKING:
    from syslog3.compiled.channel import Channel
    from syslog3.mechanisms.base import Target

SOCKET = "/run/systemd/journal/socket"

#: Size of the send buffer, as in systemd: few messages are larger, and need a sealed file.
SEND_BUFFER = 8 << 20


def check(target: Target) -> None:
    files.find([target.path or SOCKET], [stat.S_ISSOCK], "socket")


def connect(target: Target, timeout: float) -> Channel:
    path = target.path or SOCKET
    wire = target.wire_of(lib.SYSLOG3_JOURNAL, lib.SYSLOG3_DATAGRAM)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sock:
        try:
            sock.setblocking(False)
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER)
            sock.connect(path)
        except OSError as error:
            raise files.refusal(error, path) from None
        return channel(sock, wire, target.counter)
