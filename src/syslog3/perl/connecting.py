"""A function for each mechanism: connect, and return what hands a message over.

Source: Sys::Syslog, whose order of checks this is, and whose words.
"""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from syslog3.binding import ffi
from syslog3.constants import _PATH_LOG
from syslog3.perl import console
from syslog3.perl.scalars import Number, c_int, octets, text
from syslog3.perl.target import is_socket, is_writable

if TYPE_CHECKING:
    from syslog3.perl.log import Log

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

#: Mechanisms that tell nothing about whether somebody is there.
SILENT = ("native", "console")


class Unavailable(Exception):
    """A mechanism can't be connected to; the text says why."""


class Message(NamedTuple):
    """A message, before any mechanism has given it a form."""

    ident: str
    level: int
    facility: Number
    text: str


Send = Callable[[Message], bool]


def whoami(log: Log, ident: str) -> str:
    """Return what stands before a message: the ident, and the PID if it shall."""
    return f"{ident}[{os.getpid()}]" if "pid" in log.options else ident


def wire(log: Log, message: Message) -> bytes:
    """Return ``message`` as it travels by all mechanisms but ``native``. Source: RFC 3164."""
    now = time.localtime()
    clock = f"{_MONTHS[now.tm_mon - 1]} {now.tm_mday:2} {time.strftime('%H:%M:%S', now)}"
    priority = text(message.level + message.facility)
    end = "" if "nonul" in log.options else "\0"
    return octets(f"<{priority}>{clock} {whoami(log, message.ident)}: {message.text}{end}")


def _by_handle(log: Log) -> Send:
    return lambda message: log.handle.write(wire(log, message))


def connect_tcp(log: Log) -> Send:
    address = _address(log, "tcp", "getservbyname failed for syslog/tcp and syslogng/tcp")
    try:
        opened = log.handle.open_socket(socket.AF_INET, socket.SOCK_STREAM)
    except OSError as error:
        raise Unavailable(f"tcp socket: {error.strerror}") from None
    opened.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    _connect(opened, address, "tcp connect")
    return _by_handle(log)


def connect_udp(log: Log) -> Send:
    address = _address(log, "udp", "getservbyname failed for syslog/udp")
    try:
        opened = log.handle.open_socket(socket.AF_INET, socket.SOCK_DGRAM)
    except OSError as error:
        raise Unavailable(f"udp socket: {error.strerror}") from None
    _connect(opened, address, "udp connect")
    log.handle.probe()
    if not log.connection_is_ok():
        raise Unavailable("udp connect: nobody listening")
    return _by_handle(log)


def _address(log: Log, protocol: str, no_port: str) -> tuple[str, int]:
    port = log.target.find_port(protocol)
    if port is None:
        raise Unavailable(no_port)
    if log.target.host is None:
        return "127.0.0.1", port
    host = text(log.target.host)
    try:
        if not host:  # Python takes it for all addresses of this host
            raise OSError
        return socket.gethostbyname(host), port
    except (OSError, ValueError):
        raise Unavailable(f"can't lookup {host}") from None


def _connect(opened: socket.socket, address: tuple[str, int] | bytes, what: str) -> None:
    try:
        opened.connect(address)
    except OSError as error:
        raise Unavailable(f"{what}: {error.strerror or error}") from None


def connect_unix(log: Log) -> Send:
    target = log.target
    target.path = target.path or _PATH_LOG
    if not is_socket(target.path):
        raise Unavailable(f"{target.path} is not a socket")
    address = octets(target.path)
    try:
        stream = log.handle.open_socket(socket.AF_UNIX, socket.SOCK_STREAM)
    except OSError as error:
        raise Unavailable(f"unix stream socket: {error.strerror}") from None
    try:
        stream.connect(address)
    except OSError:
        try:
            datagrams = log.handle.open_socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        except OSError as error:
            raise Unavailable(f"unix dgram socket: {error.strerror}") from None
        _connect(datagrams, address, "unix dgram connect")
    return _by_handle(log)


def connect_pipe(log: Log) -> Send:
    target = log.target
    target.path = target.path or _PATH_LOG
    if not is_writable(target.path):
        raise Unavailable(f"{target.path} is not writable")
    _open(log, os.O_WRONLY | os.O_TRUNC, "can't write to")
    return _by_handle(log)


def connect_stream(log: Log) -> Send:
    target = log.target
    if target.path is None:
        target.path = "/dev/conslog"
    if not is_writable(target.path):
        raise Unavailable(f"stream {target.path} is not writable")
    _open(log, os.O_WRONLY | os.O_NOCTTY, "stream can't open")
    return _by_handle(log)


def _open(log: Log, flags: int, what: str) -> None:
    path = log.target.path or ""
    try:
        log.handle.open_file(path, flags)
    except OSError as error:
        raise Unavailable(f"{what} {path}: {error.strerror}") from None


def connect_console(log: Log) -> Send:
    if not is_writable(console.PATH):
        raise Unavailable("console is not writable")

    def send(message: Message) -> bool:
        data = wire(log, message) + b"\r"
        if "nowait" in log.options:
            return console.write_without_waiting(data)
        return console.write(data)

    return send


def connect_native(log: Log) -> Send:
    if ffi is None:
        raise Unavailable("native is the main interpreter's")
    log.native.open(log.ident, log.libc_option(), c_int(log.libc_facility()))

    def send(message: Message) -> bool:
        if not log.native.is_opened_with(message.ident, log.libc_option()):
            log.native.open(message.ident, log.libc_option(), c_int(log.libc_facility()))
        log.native.syslog(c_int(message.level | c_int(message.facility)), message.text)
        return True

    return send


CONNECT: dict[str, Callable[[Log], Send]] = {
    "console": connect_console,
    "native": connect_native,
    "pipe": connect_pipe,
    "stream": connect_stream,
    "tcp": connect_tcp,
    "udp": connect_udp,
    "unix": connect_unix,
}
