"""A small syslog collector for development and tests: real sockets, parsed messages::

    with Collector(unix="/tmp/log", udp=0) as collector:
        ...                                      # code that logs to collector.unix, collector.udp
        message, = collector.wait(1)
        assert message.ident == "billing"

``python -m syslog3.collector`` prints what arrives; the pytest fixture is ``syslog_collector``.
It is not a daemon: it keeps everything in memory, and assumes that its senders are yours.
"""

from __future__ import annotations

from .api import Collector
from .framing import Deframer
from .message import Message
from .parse import parse

__all__ = ["Collector", "Deframer", "Message", "parse"]
