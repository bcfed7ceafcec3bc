"""One received message."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple


class Message(NamedTuple):
    """One received message; a field that the sender left out is None.

    - ``facility``: the ``LOG_*`` value, so ``LOG_USER`` is 8
    - ``level``: 0 (emerg) to 7 (debug)
    - ``timestamp``: aware where the sender named its zone, else naive, in the sender's local time
    - ``hostname``: only where it was sent: libc sends none
    - ``ident``: RFC 5424's APP-NAME; ``""`` where RFC 3164's tag was there but empty
    - ``pid``: text, because RFC 5424's PROCID may be any
    - ``msgid``: RFC 5424 only
    - ``structured_data``: RFC 5424 only: ``{SD-ID: {PARAM-NAME: value}}``; where a PARAM-NAME is
      repeated, which RFC 5424 6.3.3 allows, the last value stands here, and all in ``raw``
    - ``message``: the text, UTF-8; other bytes are there as surrogates (``surrogateescape``). One
      NUL at the end, then one line feed, belong to the transport: they are removed here, and stay
      in ``raw``
    - ``raw``: the bytes as received, without their framing

    Without a valid PRI nothing else is looked for: ``message`` is the whole text.
    """

    facility: int | None = None
    level: int | None = None
    timestamp: datetime | None = None
    hostname: str | None = None
    ident: str | None = None
    pid: str | None = None
    msgid: str | None = None
    structured_data: dict[str, dict[str, str]] | None = None
    message: str = ""
    raw: bytes = b""
