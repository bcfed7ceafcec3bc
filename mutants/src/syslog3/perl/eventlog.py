"""Windows' event log, as Sys::Syslog uses it: an event's text is the message alone."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from syslog3.perl.scalars import c_int, octets
from syslog3.windows.eventlog import EventSource

if TYPE_CHECKING:
    from syslog3.perl.connecting import Message, Send
    from syslog3.perl.state import State


def connect_eventlog(state: State) -> Send:
    sources = lru_cache(EventSource)
    sources(state.ident)

    def send(message: Message) -> bool:
        priority = c_int(message.level | c_int(message.facility))
        return not sources(message.ident).report(priority, octets(message.text))

    return send
