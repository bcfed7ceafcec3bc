"""A function for each mechanism: connect, and return what hands a message over.

The order of the checks, and the words of the errors, are Sys::Syslog's.
"""

from __future__ import annotations

import contextlib
import os
import socket
import sys
import time
from collections.abc import Callable
from typing import NamedTuple

from syslog3.compiled.binding import ffi
from syslog3.compiled.constants import _PATH_LOG
from syslog3.mechanisms import PRESENT
from syslog3.perl import console
from syslog3.perl.scalars import Number, c_int, octets, text
from syslog3.perl.state import State
from syslog3.perl.target import is_socket, is_writable

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Unavailable(Exception):
    """A mechanism can't be connected to; the text says why."""


class Message(NamedTuple):
    """A message before a mechanism has formatted it."""

    ident: str
    level: int
    facility: Number
    text: str


Send = Callable[[Message], bool]


def wire(state: State, message: Message) -> bytes:
    """Return ``message`` as it travels by all mechanisms but ``native``. Source: RFC 3164."""
    now = time.localtime()
    clock = f"{_MONTHS[now.tm_mon - 1]} {now.tm_mday:2} {time.strftime('%H:%M:%S', now)}"
    priority = text(message.level + message.facility)
    end = "" if "nonul" in state.options else "\0"
    return octets(f"<{priority}>{clock} {state.whoami(message.ident)}: {message.text}{end}")


def _by_handle(state: State) -> Send:
    return lambda message: state.handle.write(wire(state, message))


def connect_tcp(state: State) -> Send:
    address = _address(state, "tcp", "getservbyname failed for syslog/tcp and syslogng/tcp")
    try:
        opened = state.handle.open_socket(socket.AF_INET, socket.SOCK_STREAM)
    except OSError as error:
        raise Unavailable(f"tcp socket: {error.strerror}") from None
    opened.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    _connect(opened, address, "tcp connect")
    return _by_handle(state)


def connect_udp(state: State) -> Send:
    address = _address(state, "udp", "getservbyname failed for syslog/udp")
    try:
        opened = state.handle.open_socket(socket.AF_INET, socket.SOCK_DGRAM)
    except OSError as error:
        raise Unavailable(f"udp socket: {error.strerror}") from None
    _connect(opened, address, "udp connect")
    # If nobody listens, an error comes back for this empty datagram, and the connection is not OK.
    with contextlib.suppress(OSError):
        opened.send(b"")
    if not state.connection_is_ok():
        raise Unavailable("udp connect: nobody listening")
    return _by_handle(state)


def _address(state: State, protocol: str, no_port: str) -> tuple[str, int]:
    port = state.target.find_port(protocol)
    if port is None:
        raise Unavailable(no_port)
    if state.target.host is None:
        return "127.0.0.1", port
    host = text(state.target.host)
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


def connect_unix(state: State) -> Send:
    target = state.target
    target.path = target.path or _PATH_LOG
    if not is_socket(target.path):
        raise Unavailable(f"{target.path} is not a socket")
    address = octets(target.path)
    try:
        stream = state.handle.open_socket(socket.AF_UNIX, socket.SOCK_STREAM)
    except OSError as error:
        raise Unavailable(f"unix stream socket: {error.strerror}") from None
    try:
        stream.connect(address)
    except OSError:
        try:
            datagrams = state.handle.open_socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        except OSError as error:
            raise Unavailable(f"unix dgram socket: {error.strerror}") from None
        _connect(datagrams, address, "unix dgram connect")
    return _by_handle(state)


def connect_pipe(state: State) -> Send:
    target = state.target
    target.path = target.path or _PATH_LOG
    if not is_writable(target.path):
        raise Unavailable(f"{target.path} is not writable")
    _open(state, os.O_WRONLY | os.O_TRUNC, "can't write to")
    return _by_handle(state)


def connect_stream(state: State) -> Send:
    target = state.target
    if target.path is None:
        target.path = "/dev/conslog"
    if not is_writable(target.path):
        raise Unavailable(f"stream {target.path} is not writable")
    _open(state, os.O_WRONLY | os.O_NOCTTY, "stream can't open")
    return _by_handle(state)


def _open(state: State, flags: int, what: str) -> None:
    path = state.target.path or ""
    try:
        state.handle.open_file(path, flags)
    except OSError as error:
        raise Unavailable(f"{what} {path}: {error.strerror}") from None


def connect_console(state: State) -> Send:
    if not is_writable(console.PATH):
        raise Unavailable("console is not writable")

    def send(message: Message) -> bool:
        data = wire(state, message) + b"\r"
        if "nowait" in state.options:
            return console.write_without_waiting(data)
        return console.write(data)

    return send


def connect_native(state: State) -> Send:
    if ffi is None:
        raise Unavailable("native is the main interpreter's")
    state.native.open(state.ident, state.libc_option(), c_int(state.libc_facility()))

    def send(message: Message) -> bool:
        if not state.native.is_opened_with(message.ident, state.libc_option()):
            state.native.open(message.ident, state.libc_option(), c_int(state.libc_facility()))
        state.native.syslog(c_int(message.level | c_int(message.facility)), message.text)
        return True

    return send


_CONNECT: dict[str, Callable[[State], Send]] = {
    "console": connect_console,
    "native": connect_native,
    "pipe": connect_pipe,
    "stream": connect_stream,
    "tcp": connect_tcp,
    "udp": connect_udp,
    "unix": connect_unix,
}
if sys.platform == "win32":
    from syslog3.perl.eventlog import connect_eventlog

    _CONNECT["eventlog"] = connect_eventlog

#: How to connect by each mechanism that this system has.
CONNECT = {name: _CONNECT[name] for name in _CONNECT if name in PRESENT}
