"""``--journald``: sends one entry, of fields that the user wrote, to journald's native socket.

The bytes are those that systemd's ``sd_journal_sendv()`` sends for them. Source: logger(1), and
systemd's documentation of the native journal protocol.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from syslog3.command import report
from syslog3.command.report import CommandError
from syslog3.compiled.binding import lib
from syslog3.delivery.delivery import Delivery
from syslog3.delivery.message import Message
from syslog3.errors import SyslogError
from syslog3.mechanisms.base import Target

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import BinaryIO

    from syslog3.command.options import Options
    from syslog3.compiled.channel import Wire

#: What C's isspace() accepts; logger strips it from the end of each line.
_BLANKS = b" \t\n\v\f\r"

_MESSAGE = b"MESSAGE="
_NOT_WRITTEN = "journald entry could not be written"

TIMEOUT = 1.0


class _EntryTarget(Target):
    """The journal as a target for text that already consists of fields."""

    def wire_of(self, format: int, framing: int) -> Wire:
        return super().wire_of(lib.SYSLOG3_JOURNAL_ENTRY, framing)


def send(options: Options) -> None:
    """Send the entry; :exc:`CommandError` says why that can't be."""
    with _open(options.journald_file) as lines:
        fields = read_fields(lines)
    if options.stderr:
        report.write_to(report.STDERR, b"".join(field + b"\n" for field in fields))
    if options.no_act:
        return
    if not fields or not all(b"=" in field[1:] for field in fields):
        raise CommandError(_NOT_WRITTEN)
    _deliver(entry(fields), options)


def read_fields(lines: Iterable[bytes]) -> list[bytes]:
    """Return the fields up to the first empty line; several MESSAGE fields are joined to one."""
    fields: list[bytes] = []
    message = None
    for line in lines:
        field = line.rstrip(_BLANKS).partition(b"\0")[0]
        if not field:
            break
        if not field.startswith(_MESSAGE):
            fields.append(field)
        elif message is None:
            message = len(fields)
            fields.append(field)
        else:
            fields[message] += b"\n" + field[len(_MESSAGE) :]
    return fields


def entry(fields: Iterable[bytes]) -> bytes:
    """Return the bytes of an entry; a value with a line feed is preceded by its length."""
    parts = []
    has_identifier = False
    for field in fields:
        name, equals, value = field.partition(b"=")
        has_identifier = has_identifier or name == b"SYSLOG_IDENTIFIER"
        if b"\n" in value:
            equals = b"\n" + len(value).to_bytes(8, "little")
        parts += [name, equals, value, b"\n"]
    if not has_identifier:
        parts.append(b"SYSLOG_IDENTIFIER=%b\n" % report.PROGRAM.encode())
    return b"".join(parts)


def _open(path: str | None) -> BinaryIO:
    if path is None:
        return open(0, "rb", closefd=False)
    try:
        return open(path, "rb")
    except OSError as error:
        raise CommandError(f"cannot open {path}: {error.strerror}") from None


def _deliver(data: bytes, options: Options) -> None:
    target = _EntryTarget(ident="", path=options.path or None)
    delivery = Delivery(["journal"], target, options.timeout or TIMEOUT)
    try:
        delivery.send(Message(0, data))
    except SyslogError as error:
        reason = os.strerror(error.errno) if error.errno else str(error)
        raise CommandError(f"{_NOT_WRITTEN}: {reason}") from None
    finally:
        delivery.close()
