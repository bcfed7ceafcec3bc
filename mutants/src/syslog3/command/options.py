"""The command's options: a table of them, and the parser.

Source: logger(1) of util-linux 2.38 to 2.41. The last group of the table is ours.
"""

from __future__ import annotations

import os
from typing import NamedTuple

from syslog3.command import values
from syslog3.command.report import CommandError, warn
from syslog3.command.scan import NO, OPTIONAL, REQUIRED, Scanner, UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["OPTIONS", "Option", "Options", "UsageError", "parse"]

#: logger's default, the traditional limit of RFC 3164.
DEFAULT_SIZE = 1024

#: What --rfc5424 may leave out.
LEAVES_OUT = ("notime", "notq", "nohost")

SOCKET_ERRORS = ("on", "off", "auto")
FRAMINGS = ("lf", "nul", "octet")
SHELLS = ("bash", "zsh")


class Option(NamedTuple):
    """One option: its names, its argument, and its line of --help."""

    long: str
    short: str
    takes: str
    value: str
    help: str
    is_ours: bool = False


#: In the order of logger's own table, which errors about ambiguous options show.
OPTIONS = (
    Option("id", "i", OPTIONAL, "id", "log the PID, or the given id"),
    Option("stderr", "s", NO, "", "output message to standard error as well"),
    Option("file", "f", REQUIRED, "file", "log the contents of this file"),
    Option("no-act", "", NO, "", "do everything except writing to the log"),
    Option("priority", "p", REQUIRED, "prio", "mark given message with this priority"),
    Option("tag", "t", REQUIRED, "tag", "mark every line with this tag"),
    Option("socket", "u", REQUIRED, "socket", "write to this Unix socket"),
    Option("socket-errors", "", REQUIRED, "on|off|auto", "print errors of Unix sockets"),
    Option("udp", "d", NO, "", "use UDP only"),
    Option("tcp", "T", NO, "", "use TCP only"),
    Option("server", "n", REQUIRED, "name", "write to this remote syslog server"),
    Option("port", "P", REQUIRED, "port", "use this port for UDP, TCP or TLS"),
    Option("version", "V", NO, "", "display version"),
    Option("help", "h", NO, "", "display this help"),
    Option("octet-count", "", NO, "", "use RFC 6587's octet counting"),
    Option("prio-prefix", "", NO, "", "look for a prefix on every line read from stdin"),
    Option("rfc3164", "", NO, "", "use the obsolete BSD syslog protocol"),
    Option("rfc5424", "", OPTIONAL, "snip", "use RFC 5424's protocol (the default for remote);"),
    Option("size", "S", REQUIRED, "size", "maximum size for a single message"),
    Option("msgid", "", REQUIRED, "msgid", "set RFC 5424's message id field"),
    Option("skip-empty", "e", NO, "", "do not log empty lines when processing files"),
    Option("sd-id", "", REQUIRED, "id", "RFC 5424 structured data ID"),
    Option("sd-param", "", REQUIRED, "data", "RFC 5424 structured data name=value"),
    Option("journald", "", OPTIONAL, "file", "write a journal entry"),
    Option("tls", "", NO, "", "use TLS (RFC 5425)", True),
    Option("ca", "", REQUIRED, "file", "trust these authorities, not the system's", True),
    Option("cert", "", REQUIRED, "file", "show the server this certificate", True),
    Option("key", "", REQUIRED, "file", "the certificate's key", True),
    Option("mechanism", "", REQUIRED, "name,...", "in order of preference, for failover", True),
    Option("framing", "", REQUIRED, "framing", "lf, nul or octet, on streams", True),
    Option("timeout", "", REQUIRED, "seconds", "wait no longer than this for the daemon", True),
    Option("completion", "", REQUIRED, "shell", "print the completion for bash or zsh", True),
)


class Options:
    """The values of all options, by default logger's."""

    def __init__(self) -> None:
        self.message: list[bytes] = []
        self.file: str | None = None
        self.priority = values.priority("user.notice")
        self.prio_prefix = False
        self.skip_empty = False
        self.size = DEFAULT_SIZE
        self.tag: str | None = None
        self.pid = 0
        #: "rfc3164" or "rfc5424"; None where the way of sending decides.
        self.format: str | None = None
        self.with_time = True
        self.with_time_quality = True
        self.with_host = True
        self.msgid = "-"
        #: Each SD-ID, and its parameters as they are written.
        self.elements: dict[str, list[str]] = {}
        self.server: str | None = None
        self.port: str | None = None
        self.path: str | None = None
        #: "udp" or "tcp" where there is no choice.
        self.only: str | None = None
        self.socket_errors: str | None = None
        self.octet_count = False
        self.no_act = False
        self.stderr = False
        self.journald = False
        self.journald_file: str | None = None
        self.tls = False
        self.ca: str | None = None
        self.cert: str | None = None
        self.key: str | None = None
        self.mechanisms: list[str] = []
        self.framing: str | None = None
        self.timeout: float | None = None
        #: "help", "version" or "completion" when that is all there is to do.
        self.shows: str | None = None
        self.shell = ""


def parse(arguments: Sequence[str]) -> Options:
    """Parse ``arguments``.

    Raises :exc:`UsageError` for a malformed command line, :exc:`CommandError` for an invalid value:
    both in logger's words.
    """
    options = Options()
    scanner = Scanner(
        {option.short: option.long for option in OPTIONS if option.short},
        {option.long: option.takes for option in OPTIONS},
        frozenset(option.long for option in OPTIONS if option.is_ours),
    )
    for name, value in scanner.scan(arguments):
        try:
            _take(options, name, value)
        except ValueError as error:
            raise CommandError(str(error)) from None
        if options.shows:
            return options
    options.message = [os.fsencode(operand) for operand in scanner.operands]
    _check(options)
    return options


def _take(options: Options, name: str, value: str | None) -> None:
    if name in _FLAGS:
        attribute, stands_for = _FLAGS[name]
        setattr(options, attribute, stands_for)
    elif name in _TEXTS:
        setattr(options, _TEXTS[name], value)
    elif value is None:
        _WITHOUT_VALUE[name](options)
    else:
        _WITH_VALUE[name](options, value)


#: The attribute that each of these sets, and its value.
_FLAGS = {
    "skip-empty": ("skip_empty", True),
    "no-act": ("no_act", True),
    "octet-count": ("octet_count", True),
    "prio-prefix": ("prio_prefix", True),
    "stderr": ("stderr", True),
    "tcp": ("only", "tcp"),
    "udp": ("only", "udp"),
    "rfc3164": ("format", "rfc3164"),
    "tls": ("tls", True),
    "help": ("shows", "help"),
    "version": ("shows", "version"),
}

#: The attribute that takes the argument unchanged.
_TEXTS = {
    **{"file": "file", "tag": "tag", "server": "server", "port": "port", "socket": "path"},
    **{"ca": "ca", "cert": "cert", "key": "key"},
}


def _own_pid(options: Options) -> None:
    options.pid = os.getpid()


def _pid(options: Options, value: str) -> None:
    options.pid = values.pid(value)


def _priority(options: Options, value: str) -> None:
    options.priority = values.priority(value)


def _size(options: Options, value: str) -> None:
    options.size = values.size(value)


def _rfc5424(options: Options, value: str = "") -> None:
    options.format = "rfc5424"
    for word in filter(None, value.split(",")):
        if word not in LEAVES_OUT:
            warn(f"ignoring unknown option argument: {word}")
        options.with_time &= word != "notime"
        options.with_time_quality &= word not in ("notime", "notq")
        options.with_host &= word != "nohost"


def _structured_data_id(options: Options, value: str) -> None:
    if values.structured_data_id(value) in options.elements:
        raise ValueError(f"structured data ID '{value}' is not unique")
    options.elements[value] = []


def _structured_data_parameter(options: Options, value: str) -> None:
    parameter = values.structured_data_parameter(value)
    if not options.elements:
        raise ValueError(f"--sd-id was not specified for --sd-param {parameter}")
    list(options.elements.values())[-1].append(parameter)


def _msgid(options: Options, value: str) -> None:
    if " " in value:
        raise ValueError("--msgid cannot contain space")
    options.msgid = value


def _socket_errors(options: Options, value: str) -> None:
    if value not in SOCKET_ERRORS:
        warn(f"invalid argument: {value}: using automatic errors")
        value = "auto"
    options.socket_errors = value


def _journald(options: Options, value: str | None = None) -> None:
    options.journald = True
    options.journald_file = value


def _mechanism(options: Options, value: str) -> None:
    options.mechanisms += value.split(",")


def _framing(options: Options, value: str) -> None:
    if value not in FRAMINGS:
        raise ValueError(f"invalid framing: '{value}' (allowed: {', '.join(FRAMINGS)})")
    options.framing = value


def _timeout(options: Options, value: str) -> None:
    try:
        options.timeout = float(value)
    except ValueError:
        raise ValueError(f"failed to parse timeout: '{value}'") from None


def _completion(options: Options, value: str) -> None:
    if value not in SHELLS:
        raise ValueError(f"no completion for shell: '{value}' (there is: {', '.join(SHELLS)})")
    options.shows, options.shell = "completion", value


_WITHOUT_VALUE: dict[str, Callable[[Options], None]] = {
    "id": _own_pid,
    "rfc5424": _rfc5424,
    "journald": _journald,
}
_WITH_VALUE: dict[str, Callable[[Options, str], None]] = {
    **{"id": _pid, "rfc5424": _rfc5424, "journald": _journald, "priority": _priority},
    **{"size": _size, "sd-id": _structured_data_id, "sd-param": _structured_data_parameter},
    **{"msgid": _msgid, "socket-errors": _socket_errors, "mechanism": _mechanism},
    **{"framing": _framing, "timeout": _timeout, "completion": _completion},
}


def _check(options: Options) -> None:
    """Raise :exc:`CommandError` for options of ours that exclude each other."""
    if options.file is not None and options.message:
        # What it does is the opposite of what it says, and it is the same here.
        warn("--file <file> and <message> are mutually exclusive, message is ignored")
    if options.key and not options.cert:
        raise CommandError("--key needs --cert, the certificate that it is the key of")
    chosen = [f"--{options.only}"] if options.only else []
    chosen += ["--tls"] if options.tls else []
    chosen += ["--mechanism"] if options.mechanisms else []
    if len(chosen) > 1:
        raise CommandError(f"{' and '.join(chosen)} are mutually exclusive")
    is_tls = options.tls or "tls" in options.mechanisms
    if not is_tls and (options.ca or options.cert):
        raise CommandError("--ca, --cert and --key are for --tls")
