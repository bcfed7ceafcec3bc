"""UDP, by IPv4 or IPv6. Source: RFC 5426."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

from syslog3.compiled.binding import lib
from syslog3.mechanisms.addresses import connect as connect_to
from syslog3.mechanisms.addresses import port_of
from syslog3.mechanisms.base import channel
from syslog3.waiting.deadline import Deadline

if TYPE_CHECKING:
    from syslog3.compiled.channel import Channel
    from syslog3.mechanisms.base import Target


def check(target: Target) -> None:
    """Do nothing: only connecting shows whether it works."""


def connect(target: Target, timeout: float) -> Channel:
    deadline = Deadline(timeout)
    port = target.port or port_of(["syslog"], "udp", 514, deadline)
    sock = connect_to(target.host or "localhost", port, socket.SOCK_DGRAM, deadline)
    wire = target.wire("rfc5424", lib.SYSLOG3_DATAGRAM, with_host=True)
    # UDP's connect() asks nobody: that it succeeds does not mean that somebody listens again.
    return channel(sock, wire, target.counter, reopens=False)
