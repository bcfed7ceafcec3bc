"""TCP, then UDP: the name is Sys::Syslog's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from syslog3.mechanisms import tcp, udp
from syslog3.waiting.deadline import Deadline

if TYPE_CHECKING:
    from syslog3.compiled.channel import Channel
    from syslog3.mechanisms.base import Target


def check(target: Target) -> None:
    """Do nothing: only connecting shows whether it works."""


def connect(target: Target, timeout: float) -> Channel:
    deadline = Deadline(timeout)
    try:
        return tcp.connect(target, timeout / 2)
    except OSError as tcp_error:
        try:
            return udp.connect(target, deadline.left())
        except OSError as udp_error:
            raise OSError(udp_error.errno, f"tcp: {tcp_error}; udp: {udp_error}") from None
