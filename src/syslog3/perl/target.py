"""What ``setlogsock`` sets: the mechanisms, and where they connect to."""

from __future__ import annotations

import os
import stat
import sys
import types
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from syslog3.compiled.constants import _PATH_LOG
from syslog3.mechanisms import ABSENT, PRESENT
from syslog3.mechanisms.addresses import port_of
from syslog3.perl.scalars import integer, number, octets, text, truth

#: What each mechanism says when it can't be used here; None: it always can.
_REASONS = {
    "console": None,
    "eventlog": "no Win32 API available",
    "inet": None,
    "native": None,
    "pipe": "path not available",
    "stream": "could not find any writable device",
    "tcp": "TCP service unavailable",
    "udp": "UDP service unavailable",
    "unix": "path not available",
}

if sys.platform == "win32":
    _REASONS["eventlog"] = None
    _REASONS.update(dict.fromkeys({*_REASONS} - {*PRESENT}, ABSENT))

_INVALID_TYPE = "setlogsock(): Invalid type%s; must be one of " + ", ".join(
    f"'{name}'" for name in sorted(_REASONS)
)

_BY_EFFECTIVE_IDS = os.access in os.supports_effective_ids

_PATHS = (_PATH_LOG, "/dev/log", "/dev/conslog")

#: The names of the service, in the order in which the system is asked for them.
_SERVICES = {"tcp": ("syslog", "syslogng"), "udp": ("syslog",)}


def _default_order() -> list[str]:
    if sys.platform == "win32":
        return ["eventlog", "tcp", "udp"]
    order = ["native", "tcp", "udp", "unix", "pipe", "stream", "console"]
    if sys.platform.startswith(("linux", "freebsd")):
        order.remove("udp")
    return order


@dataclass
class Request:
    """The arguments of one call of ``setlogsock``."""

    type: object = None
    path: object = None
    timeout: object = None
    host: object = None
    port: object = None
    #: Whether they came as arguments, where the path of an inet mechanism is its host.
    is_positional: bool = True


#: Seconds that poll(2) can wait, which takes milliseconds as an int.
_LONGEST = 2e6


@dataclass
class Target:
    """Where to connect to. None: the mechanism decides."""

    host: object = None
    port: object = None
    path: str | None = None
    #: Seconds that a connection is watched, before each message, for an error to come in.
    timeout: float = 0.25 if sys.platform == "darwin" else 0.0
    mechanisms: list[str] = field(default_factory=_default_order)

    def choose(self, names: Sequence[str], request: Request, warn: Callable[[str], None]) -> bool:
        """Use the mechanisms ``names`` as ``request`` says; return whether any can be used here."""
        self._take(request)
        host = self._path_as_host(names, request)
        usable = [name for name in names if self._check(name, host, warn)]
        self.mechanisms = usable or _default_order()
        return bool(usable)

    def find_port(self, protocol: str) -> int | None:
        """Return the port that was set, or the system's for the service, or None."""
        if truth(self.port):
            return integer(self.port) & 0xFFFF
        return port_of(_SERVICES[protocol], protocol, 0) or None

    def _take(self, request: Request) -> None:
        if request.path is not None:
            self.path = text(request.path)
        if request.host is not None:
            self.host = request.host
        if request.timeout is not None:
            self.timeout = _timeout(request.timeout)
        if request.port is not None:
            self.port = request.port

    def _path_as_host(self, names: Sequence[str], request: Request) -> object:
        """Return the path where it is the host, as in ``setlogsock("udp", "loghost")``."""
        is_inet = request.is_positional and {*names} <= {*_SERVICES}
        is_host = request.host is None and (is_inet or self.port is None)
        return request.path if is_host else None

    def _check(self, name: str, host: object, warn: Callable[[str], None]) -> bool:
        if name not in PRESENT:
            usable = _REASONS[name] is None
        elif name in _SERVICES:
            usable = self._check_service(name, host)
        elif name in _PATH_CHECKS:
            usable = _PATH_CHECKS[name](self)
        else:
            usable = _REASONS[name] is None
        if not usable:
            warn(f"setlogsock(): type='{name}': {_REASONS[name]}")
        return usable

    def _check_service(self, protocol: str, host: object) -> bool:
        if self.port is None and self.find_port(protocol) is None:
            return False
        if host is not None:
            self.host = host
        return True

    def _check_pipe(self) -> bool:
        self.path = _first(self._paths(_PATH_LOG, "/dev/log"), is_fifo)
        return self.path is not None

    def _check_stream(self) -> bool:
        if self.path is None:
            self.path = _first(_PATHS)
        return self.path is not None and is_writable(self.path)

    def _check_unix(self) -> bool:
        self.path = _first(self._paths(_PATH_LOG)) or _first(_PATHS, is_socket)
        return self.path is not None

    def _paths(self, *others: str) -> list[str]:
        return [path for path in (self.path, *others) if path]


_PATH_CHECKS = {
    "pipe": Target._check_pipe,
    "stream": Target._check_stream,
    "unix": Target._check_unix,
}


def parse_request(args: Sequence[object]) -> Request:
    """Return what the arguments of ``setlogsock`` say, in any of its forms.

    Raises :exc:`TypeError` and :exc:`ValueError` in Sys::Syslog's words.
    """
    if not 1 <= len(args) <= 3:
        raise TypeError("setlogsock(): Invalid number of arguments")
    first = args[0]
    if isinstance(first, Mapping):
        if not first:
            raise ValueError("setlogsock(): No argument given")
        type_, path, timeout, host, port = map(
            first.get, ("type", "path", "timeout", "host", "port")
        )
        return Request(type_, path, timeout, host, port, is_positional=False)
    if not _is_scalar(first) and not isinstance(first, (list, tuple)):
        raise TypeError(f"setlogsock(): Unexpected {_kind(first)} reference")
    type_, path, timeout = (*args, None, None)[:3]
    return Request(type_, path, timeout)


def _is_scalar(value: object) -> bool:
    return value is None or isinstance(value, (str, bytes, int, float))


def _kind(value: object) -> str:
    is_code = isinstance(value, (types.FunctionType, types.BuiltinFunctionType, types.MethodType))
    return "code" if is_code else type(value).__name__.lower()


def parse_type(given: object, warn: Callable[[str], None]) -> list[str]:
    """Return the mechanisms that ``given`` names, without those that do not exist."""
    if given is None:
        raise ValueError(_INVALID_TYPE % "")
    if not isinstance(given, (list, tuple)):
        if text(given) not in _REASONS:
            raise ValueError(_INVALID_TYPE % f" '{text(given)}'")
        given = [given]
    names: list[str] = []
    for name in map(text, given):
        if name not in _REASONS:
            warn(_INVALID_TYPE % f" '{name}'")
        else:
            names += ["tcp", "udp"] if name == "inet" else [name]
    return names


def is_writable(path: str) -> bool:
    """Whether this process, by its effective IDs, may write to what is at ``path``."""
    try:
        return os.access(octets(path), os.W_OK, effective_ids=_BY_EFFECTIVE_IDS)
    except ValueError:  # a NUL in it
        return False


def is_fifo(path: str) -> bool:
    return stat.S_ISFIFO(_mode(path))


def is_socket(path: str) -> bool:
    """Whether a socket is at ``path``; or, as in some systems, a character device."""
    return stat.S_ISSOCK(_mode(path)) or stat.S_ISCHR(_mode(path))


def _mode(path: str) -> int:
    try:
        return os.stat(octets(path)).st_mode
    except (OSError, ValueError):
        return 0


def _timeout(given: object) -> float:
    seconds = float(number(given))
    if not seconds <= _LONGEST:  # which no NaN is, either
        raise ValueError(
            f"setlogsock(): invalid timeout: {text(given)} (allowed: seconds, {_LONGEST:g} at most)"
        )
    return seconds


def _first(paths: Sequence[str], test: Callable[[str], bool] = lambda path: True) -> str | None:
    return next((path for path in paths if test(path) and is_writable(path)), None)
