"""What the tests of mechanisms send to a daemon, and how they get back what it understood."""

from __future__ import annotations

import os
from collections.abc import Callable
from itertools import chain
from typing import Any, NamedTuple

import syslog3
from syslog3 import mechanisms
from syslog3.arguments import structured_data

from peers.daemons import Daemon, Record

__all__ = ["DATA", "FIELDS", "HOSTILE", "KIB64", "TEXTS", "Route", "exchange", "log_to"]

TEXTS = {
    "ASCII": "hello",
    "non-ASCII": "grüße, 世界 ☃ 🎉",
    "empty": "",
    "blanks": "  hello  ",
    "percent": "100%s %m %%",
    "LF": "two\nlines",
    "LF at the end": "one line\n",
    "NUL": "a\0b",
    "NUL at the end": "a\0",
    "controls": "".join(map(chr, range(1, 32))) + "\x7f.",
}

#: What looks like the beginning of another message, or of another field.
HOSTILE = {
    "PRI": "<13>forged",
    "PRI after LF": "hello\n<13>Oct 11 22:14:15 forged: forged",
    "PRI after NUL": "hello\0<13>Oct 11 22:14:15 forged: forged",
    "PRI after CR LF": "hello\r\n<13>1 - forged forged - - - forged",
    "octet count": "12 <14>forged 1",
    "octet count after LF": "hello\n12 <14>forged 1\n",
    "octet count after NUL": "hello\x0012 <14>forged 1\0",
    "a tag": "]: forged[1]: forged",
    "a header": "1 2003-10-11T22:14:15.003Z forged forged 1 ID1 - forged",
    "structured data": '[forged@1 k="v"] "] forged',
    "BOM": "\ufeff<13>forged",
    "line separators": "a\u2028<13>b\u2029<13>c\x85<13>d\x0b<13>e\x0c<13>f",
}

#: 64 KiB of two characters that are three and two bytes in UTF-8, and one that is one.
KIB64 = "☃éx" * 10923

DATA = {
    "exampleSDID@32473": {"eventSource": '"App" \\ [x]', "class": "höh", "empty": ""},
    "origin": {"ip": "192.0.2.1"},
}

#: How each test's Log introduces itself, and what a daemon has to make of it.
IDENT, FACILITY, HOST, MSGID = "billing/x-1", "local3", "host.example", "ID47"
FIELDS: Record = {"facility": 19, "level": 4, "ident": IDENT, "pid": str(os.getpid())}

_END = "the end of the exchange"


class Route(NamedTuple):
    """One way to a daemon: its input, keywords for the Log, and what that input shows of a text."""

    input: str
    keywords: dict[str, Any]
    shows: Callable[[str], str]

    def __str__(self) -> str:
        words = [self.input, self.keywords.get("framing", ""), self.keywords.get("format", "")]
        return " ".join(filter(None, words))


def log_to(daemon: Daemon, route: Route, **keywords: Any) -> syslog3.Log:
    """Return a Log with the fields above that takes that route."""
    address = daemon.addresses[route.input]
    target = {"path": address} if isinstance(address, str) else dict(zip(("host", "port"), address))
    keywords = {"timeout": 30, **target, **route.keywords, **keywords}
    useless = {*chain(*mechanisms.KEYWORDS.values())} - {
        *mechanisms.KEYWORDS[keywords["mechanism"]]
    }
    keywords = {name: value for name, value in keywords.items() if name not in useless}
    return syslog3.Log(keywords.pop("ident", IDENT), "pid", FACILITY, **keywords)


def exchange(daemon: Daemon, log: syslog3.Log, text: str, **keywords: Any) -> Record:
    """Send a warning; return what the daemon made of it: one record, neither more nor fewer."""
    before = len(daemon.records())
    log.warning(text, **keywords)
    log.warning(_END)  # by the same connection: nothing can come after it
    records = daemon.wait(before + 1)
    while not records[-1]["message"].endswith(_END):
        records = daemon.wait(len(records) + 1)
    [record] = records[before:-1]
    return record


def as_text(text: str, data: dict[str, dict[str, str]]) -> str:
    """Return what a format without places for them carries: MSGID and structured data before it."""
    return f"{MSGID} {structured_data.render(data).decode()} {text}"
