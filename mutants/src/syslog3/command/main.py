"""The command: from its arguments to its exit status."""

from __future__ import annotations

import errno
import os
import stat
import sys
from typing import TYPE_CHECKING

from syslog3.command.options import Options, parse
from syslog3.command.report import PROGRAM, CommandError, warn
from syslog3.command.scan import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from syslog3.command.interrupt import Interrupt
    from syslog3.command.sending import Sender

SUCCESS = 0
FAILURE = 1

#: The exit status that shells report after SIGINT: 128 plus its number.
INTERRUPTED = 130

#: O_BINARY is Windows', where text would end at a Ctrl-Z.
_TO_READ = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)

#: Bytes read at a time, as many as a pipe holds. The lines in them are sent as one batch.
CHUNK = 1 << 16


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with ``arguments``, by default the process's; return the exit status."""
    _open_standard_descriptors()
    try:
        return _run(parse(sys.argv[1:] if arguments is None else arguments))
    except UsageError as error:
        warn(f"{error}\nTry '{PROGRAM} --help' for more information.")
    except CommandError as error:
        warn(str(error))
    except KeyboardInterrupt:  # before anything could go out
        return INTERRUPTED
    return FAILURE


def _open_standard_descriptors() -> None:
    """Open closed standard streams, so that no socket gets one of their numbers."""
    while True:
        descriptor = os.open(os.devnull, os.O_RDWR)
        if descriptor > 2:
            os.close(descriptor)
            return


def _run(options: Options) -> int:
    # Imported here because they take longer to import than everything else together.
    if options.shows:
        from syslog3.command.showing import show

        show(options)
    elif options.journald:
        from syslog3.command import journal_entry

        journal_entry.send(options)
    else:
        return _log(options)
    return SUCCESS


def _log(options: Options) -> int:
    from syslog3.command.connecting import connect
    from syslog3.command.interrupt import Interrupt

    source = _open_input(options)
    with Interrupt() as interrupt:
        sender = connect(options, interrupt)
        try:
            return _send_all(options, source, sender, interrupt)
        except KeyboardInterrupt:
            warn(f"interrupted: {_lines(sender.sent)} went out")
            return INTERRUPTED


def _open_input(options: Options) -> int:
    if options.file is None:
        return 0
    try:
        return os.open(options.file, _TO_READ)
    except OSError as error:
        raise CommandError(f"file {options.file}: {error.strerror}") from None


def _send_all(options: Options, source: int, sender: Sender, interrupt: Interrupt) -> int:
    from syslog3.errors import SyslogError

    try:
        if options.message:
            _send_words(options, sender, interrupt)
        else:
            _send_input(options, source, sender, interrupt)
    except SyslogError as error:
        _say_refused(error, sender)
    sender.close()
    return _status(options, sender)


def _send_words(options: Options, sender: Sender, interrupt: Interrupt) -> None:
    from syslog3.command.lines import join

    with interrupt.held():
        sender.send([(options.priority, join(options.message, options.size))])


def _send_input(options: Options, source: int, sender: Sender, interrupt: Interrupt) -> None:
    from syslog3.command.lines import Lines
    from syslog3.command.progress import progress_of

    lines = Lines(
        options.priority,
        options.size,
        prio_prefix=options.prio_prefix,
        skip_empty=options.skip_empty,
    )
    feed = _Feed(sender, interrupt, is_file=stat.S_ISREG(os.fstat(source).st_mode))
    with progress_of(source) as progress:
        read = 0
        while True:
            data = _read(source, options)
            if not data:
                break
            feed.send(lines.feed(data))
            read += len(data)
            progress.show(read, sender.sent)
        feed.send(lines.end())
        progress.show(read, sender.sent)


class _Feed:
    """Sends what is read. An error ends a file, which can be sent again, but not a pipe."""

    def __init__(self, sender: Sender, interrupt: Interrupt, *, is_file: bool) -> None:
        self._sender = sender
        self._interrupt = interrupt
        self._is_file = is_file

    def send(self, runs: list[tuple[int, list[bytes]]]) -> None:
        from syslog3.errors import SyslogError

        is_first = not self._sender.refused
        try:
            with self._interrupt.held():
                self._sender.send(runs)
        except SyslogError as error:
            if self._is_file:
                raise
            if is_first:
                _say_refused(error, self._sender)


def _read(source: int, options: Options) -> bytes:
    try:
        return os.read(source, CHUNK)
    except OSError as error:
        name = "standard input" if options.file is None else f"file {options.file}"
        raise CommandError(f"{name}: {error.strerror}") from None


def _say_refused(error: OSError, sender: Sender) -> None:
    if sender.is_silent:
        return
    reason = os.strerror(error.errno or errno.EIO) if sender.is_alone else str(error)
    warn(f"send message failed: {reason}")


def _status(options: Options, sender: Sender) -> int:
    if sender.is_silent or not (sender.refused or sender.lost):
        return SUCCESS
    missing = sender.refused + sender.lost
    warn(f"{_lines(sender.sent - sender.lost)} went out, {_lines(missing)} did not")
    return FAILURE


def _lines(number: int) -> str:
    return "1 line" if number == 1 else f"{number} lines"
