"""Hands messages to a delivery, each with the header that its connection needs, and retries."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

from syslog3.command import report
from syslog3.command.header import Header, make_header
from syslog3.command.route import GivenWire
from syslog3.delivery.delivery import Delivery
from syslog3.delivery.message import Batch
from syslog3.errors import SyslogError
from syslog3.waiting.deadline import Deadline

if TYPE_CHECKING:
    from collections.abc import Callable

    from syslog3.arguments.structured_data import StructuredData
    from syslog3.command.lines import Run
    from syslog3.command.options import Options
    from syslog3.command.route import Route
    from syslog3.mechanisms.base import Connection

#: Seconds after which a daemon is given up that takes nothing more.
PATIENCE = 10.0

#: Seconds between two tries.
PAUSE = 0.02


class Headers:
    """The headers for each kind of connection, made when they are first needed."""

    def __init__(self, options: Options) -> None:
        self._options = options
        self._made: dict[str, Header] = {}

    def of(self, *, is_local: bool) -> Header:
        format = self._options.format or ("local" if is_local else "rfc5424")
        if format not in self._made:
            self._made[format] = make_header(format, self._options)
        return self._made[format]


class Messages(Batch):
    """Messages read together, with headers for connections that take them, else as texts."""

    def __init__(
        self,
        runs: list[Run],
        headers: Headers,
        msgid: bytes | None = None,
        data: StructuredData | None = None,
    ) -> None:
        super().__init__(0, ())
        self._runs = runs
        self._headers = headers
        self._msgid = msgid
        self._data = data
        self._moment = time.time()
        self._total = sum(len(texts) for _, texts in runs)
        self._rendered: dict[bool, list[bytes]] = {}

    @property
    def unsent(self) -> int:
        """How many have not been handed over yet."""
        return self._total - self._sent

    def send(self, connection: Connection, timeout: float) -> int:
        """Hand over the rest; return 0 or the errno that stopped it."""
        wire = connection.wire
        if isinstance(wire, GivenWire):
            rendered = self.rendered(is_local=wire.is_local)
            left = rendered[self._sent :] if self._sent else rendered
            sent, error = connection.send_many(0, left, timeout)
            self._sent += sent
            return error
        return self._send_texts(connection, Deadline(timeout))

    def rendered(self, *, is_local: bool) -> list[bytes]:
        """Return each message with its header."""
        if is_local not in self._rendered:
            header = self._headers.of(is_local=is_local).at(self._moment)
            messages: list[bytes] = []
            for priority, texts in self._runs:
                before = b"<%d>%b" % (priority, header)
                messages += [before + text for text in texts]
            self._rendered[is_local] = messages
        return self._rendered[is_local]

    def _send_texts(self, connection: Connection, deadline: Deadline) -> int:
        skip = self._sent
        for priority, texts in self._runs:
            left, skip = texts[skip:], max(0, skip - len(texts))
            if self._msgid or self._data:
                error = self._send_structured(connection, priority, left, deadline)
            else:
                sent, error = connection.send_many(priority, left, deadline.rest())
                self._sent += sent
            if error:
                return error
        return 0

    def _send_structured(
        self, connection: Connection, priority: int, texts: list[bytes], deadline: Deadline
    ) -> int:
        for text in texts:
            rest = deadline.rest()
            error = connection.send_structured(priority, text, self._msgid, self._data, rest)
            if error:
                return error
            self._sent += 1
        return 0


class Sender:
    """Hands messages over, and counts those sent and those given up."""

    def __init__(
        self, delivery: Delivery, route: Route, options: Options, is_over: Callable[[], bool]
    ) -> None:
        """``is_over``: asked while waiting for the daemon whether to stop."""
        self._delivery = delivery
        self._route = route
        self._options = options
        self._is_over = is_over
        self._headers = Headers(options)
        self._headers.of(is_local=route.is_local)  # an invalid one is reported now
        is_rfc5424 = options.format == "rfc5424"
        self._msgid = os.fsencode(options.msgid) if is_rfc5424 and options.msgid != "-" else None
        self._data = _structured_data(options) if is_rfc5424 else None
        self._patience = PATIENCE if options.timeout is None else route.timeout
        #: Messages that no mechanism took.
        self.refused = 0
        self._counted = 0
        #: Whether nobody is to hear of messages that went nowhere.
        self.is_silent = False

    @property
    def sent(self) -> int:
        """How many messages were handed over."""
        return self._delivery.sent

    @property
    def lost(self) -> int:
        """How many messages are known to have been lost with a connection."""
        return self._delivery.lost - self._counted

    @property
    def is_alone(self) -> bool:
        """Whether there is only one mechanism, so that its error says everything."""
        return len(self._route.mechanisms) == 1

    def send(self, runs: list[Run]) -> None:
        """Hand messages over; :exc:`SyslogError` says why the rest of them could not be."""
        messages = Messages(runs, self._headers, self._msgid, self._data)
        if not messages.unsent:
            return
        try:
            if not self._options.no_act:
                self._hand_over(messages)
        finally:
            if self._options.stderr:
                self._show(messages)

    def close(self) -> None:
        """Wait until what was sent has arrived, and close."""
        self._delivery.close()

    def _hand_over(self, messages: Messages) -> None:
        """Retry as long as the daemon takes some; once given up, it gets one try for each batch."""
        patience = 0.0 if self.refused or self.is_silent else self._patience
        deadline = Deadline(patience)
        while True:
            before = messages.unsent
            try:
                self._delivery.send(messages)
                return
            except SyslogError:
                self._counted += messages.unsent  # the delivery has counted them as lost
                if messages.unsent < before:
                    deadline = Deadline(patience)
                if self._is_over():
                    raise KeyboardInterrupt from None
                if not deadline.rest():
                    self.refused += messages.unsent
                    raise
                time.sleep(PAUSE)

    def _show(self, messages: Messages) -> None:
        """Write messages to standard error, a line each, as they are on the wire."""
        for message in messages.rendered(is_local=self._route.is_local):
            count = b"%d " % len(message) if self._options.octet_count else b""
            report.write_to(report.STDERR, count + message + b"\n")


def _structured_data(options: Options) -> StructuredData | None:
    """Return the structured data for mechanisms that make their own headers."""
    data: dict[str, dict[str, str]] = {}
    for name, parameters in options.elements.items():
        pairs = (parameter.partition("=") for parameter in parameters)
        data[name] = {key: _unescaped(value[1:-1]) for key, _, value in pairs}
    return data or None


def _unescaped(value: str) -> str:
    for escaped in '"]':
        value = value.replace(f"\\{escaped}", escaped)
    return value.replace("\\\\", "\\")
