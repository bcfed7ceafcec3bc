"""What --help, --version and --completion print."""

from __future__ import annotations

import os

from syslog3.command import report
from syslog3.command.options import OPTIONS, Option, Options
from syslog3.command.report import CommandError
from syslog3.command.scan import NO, OPTIONAL

_USAGE = """
Usage:
 syslog3 [options] [<message>]

Enter messages into the system log.

Options:
"""

_MORE = {
    "rfc5424": "<snip> can be notime, or notq, and/or nohost",
}

#: The column in which the description of an option begins.
_COLUMN = 26


def show(options: Options) -> None:
    """Print what was asked for; :exc:`CommandError` when standard output can't take it."""
    if options.shows == "help":
        text = usage()
    elif options.shows == "version":
        text = f"syslog3 {_version()} (logger of util-linux 2.38, and more)\n"
    else:
        text = completion(options.shell)
    data = text.encode()
    try:
        while data:
            data = data[os.write(report.STDOUT, data) :]
    except OSError as error:
        raise CommandError(f"write error: {error.strerror}") from None


def usage() -> str:
    """Return the text of --help."""
    parts = ["".join(map(_line, group)) for group in _groups()]
    return _USAGE + "\n".join(parts) + "\nFor more details see syslog3(1).\n"


def completion(shell: str) -> str:
    """Return the completion script for a shell."""
    path = os.path.join(os.path.dirname(__file__), "completions", f"syslog3.{shell}")
    with open(path, encoding="utf-8") as file:
        return file.read()


def _groups() -> tuple[list[Option], list[Option], list[Option]]:
    asking = [option for option in OPTIONS if option.long in ("help", "version")]
    ours = [option for option in OPTIONS if option.is_ours]
    return [o for o in OPTIONS if o not in asking and o not in ours], ours, asking


def _line(option: Option) -> str:
    short = f"-{option.short}, " if option.short else "    "
    value = {NO: "", OPTIONAL: f"[=<{option.value}>]"}.get(option.takes, f" <{option.value}>")
    names = f" {short}--{option.long}{value}"
    gap = " " if len(names) < _COLUMN else "\n" + " " * _COLUMN
    more = _MORE.get(option.long)
    rest = f"\n{'':{_COLUMN + 2}}{more}" if more else ""
    return f"{names:{_COLUMN - 1}}{gap}{option.help}{rest}\n"


def _version() -> str:
    from importlib.metadata import version

    return version("syslog3")
