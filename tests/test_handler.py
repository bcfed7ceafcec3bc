"""SysLogHandler: in the original's place, and beyond it."""

from __future__ import annotations

import contextlib
import copy
import gc
import inspect
import json
import logging
import logging.config
import logging.handlers
import os
import queue
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar
from unittest import mock

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import syslog3
from syslog3 import SysLogHandler

from support.receiving import KINDS, PLENTY, Receiver, fill_queue, receiving
from support.stopwatch import GRACE, waited

Original = logging.handlers.SysLogHandler


class Listener:
    """A socket of one of the kinds that a handler talks to, and what comes in, byte for byte."""

    def __init__(self, kind: str, path: str) -> None:
        self.kind = kind
        family = socket.AF_UNIX if kind.startswith("unix") else socket.AF_INET
        self.type = socket.SOCK_STREAM if kind in ("unix stream", "tcp") else socket.SOCK_DGRAM
        self._socket = socket.socket(family, self.type)
        self._socket.settimeout(PLENTY)
        self._socket.bind(path if family == socket.AF_UNIX else ("127.0.0.1", 0))
        if self.type == socket.SOCK_STREAM:
            self._socket.listen()
        self.address = self._socket.getsockname()
        self._connection: socket.socket | None = None

    def handler(self, cls: type[Any] = SysLogHandler, **arguments: Any) -> Any:
        kind = None if self.kind.startswith("unix") else self.type
        return cls(self.address, socktype=kind, **arguments)

    def receive(self, length: int) -> bytes:
        """Return the next datagram, or as many bytes of a stream."""
        if self.type == socket.SOCK_DGRAM:
            return self._socket.recv(1 << 20)
        if self._connection is None:
            self._connection, _ = self._socket.accept()
            self._connection.settimeout(PLENTY)
        data = b""
        while len(data) < length:
            more = self._connection.recv(length - len(data))
            assert more, f"the stream ended after {data!r}"
            data += more
        return data

    def hang_up(self) -> None:
        """Close the connection, so that the other side hears of it."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def close(self) -> None:
        self.hang_up()
        self._socket.close()


@pytest.fixture(params=["unix datagram", "unix stream", "udp", "tcp"])
def listener(request: pytest.FixtureRequest, short_path: str) -> Iterator[Listener]:
    with contextlib.closing(Listener(request.param, short_path)) as listener:
        yield listener


@pytest.fixture
def datagrams(short_path: str) -> Iterator[Listener]:
    with contextlib.closing(Listener("unix datagram", short_path)) as listener:
        yield listener


@pytest.fixture
def short_path() -> Iterator[str]:
    """A path for a socket. Not tmp_path: it has room for some 100 bytes (unix(7))."""
    with tempfile.TemporaryDirectory(prefix="syslog3-") as directory:
        yield os.path.join(directory, "log")


@pytest.fixture
def logger(request: pytest.FixtureRequest) -> Iterator[logging.Logger]:
    """A logger of the test's own, whose handlers are closed at the end."""
    logger = logging.Logger(request.node.name)
    yield logger
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()


@pytest.fixture
def handled(monkeypatch: pytest.MonkeyPatch) -> list[BaseException | None]:
    """What handlers could not send."""
    errors: list[BaseException | None] = []
    monkeypatch.setattr(
        logging.Handler, "handleError", lambda self, record: errors.append(sys.exc_info()[1])
    )
    return errors


def record(message: Any = "text", *args: Any, level: int = logging.INFO, **more: Any) -> Any:
    made = logging.LogRecord("a.logger", level, __file__, 1, message, args, None)
    made.__dict__.update(more)
    return made


# In the original's place


def test_is_one_of_the_original_s() -> None:
    """So that dictConfig makes a tuple of an address in JSON, and isinstance() says yes."""
    assert issubclass(SysLogHandler, Original)
    ours, theirs = (
        {name for name in dir(cls) if not name.startswith("_")} for cls in (SysLogHandler, Original)
    )
    assert theirs <= ours


def test_constructor_begins_as_the_original_s() -> None:
    ours, theirs = (inspect.signature(cls).parameters for cls in (SysLogHandler, Original))
    assert [*ours][:4] == ["address", "facility", "socktype", "timeout"]
    for name, parameter in theirs.items():
        assert ours[name].default == parameter.default
        assert ours[name].kind == parameter.kind


ATTRIBUTES = ["address", "facility", "socktype", "unixsocket", "formatter", "level", "ident"]


def test_attributes_are_the_original_s(listener: Listener) -> None:
    ours, theirs = listener.handler(), listener.handler(Original)
    with contextlib.closing(ours), contextlib.closing(theirs):
        for name in [*ATTRIBUTES, "append_nul", "priority_map", "priority_names", "facility_names"]:
            assert getattr(ours, name) == getattr(theirs, name), name
        assert ours.socket.family == theirs.socket.family
        assert ours.socket.type == theirs.socket.type
        assert ours.log is None


def test_socket_waits_for_whoever_uses_it_by_hand(listener: Listener) -> None:
    """One of a Unix socket for ever, as the original's; another one no longer than a record."""
    with contextlib.closing(listener.handler(timeout=7)) as handler:
        is_unix = listener.kind.startswith("unix")
        assert handler.socket.gettimeout() == (None if is_unix else 7.0)


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    text=TEXTS,
    ident=st.just("") | TEXTS,
    append_nul=st.booleans(),
    level=st.sampled_from([10, 20, 30, 40, 50]),
    facility=st.integers(0, 30) | st.sampled_from(sorted(Original.facility_names)),
    format=st.sampled_from(
        [None, "%(message)s", "%(name)s[%(process)d]: %(levelname)s %(message)s"]
    ),
    fails=st.booleans(),
)
def test_bytes_are_the_original_s(listener: Listener, fails: bool, **how: Any) -> None:
    received = []
    for cls in (Original, SysLogHandler):
        handler = listener.handler(cls, facility=how["facility"])
        with contextlib.closing(handler):
            handler.ident, handler.append_nul = how["ident"], how["append_nul"]
            handler.setFormatter(how["format"] and logging.Formatter(how["format"]))
            sent = record(how["text"], level=how["level"])
            if fails:
                with contextlib.suppress(ZeroDivisionError):
                    _divide_by_zero(sent)
            handler.emit(sent)
            assert sent.message == how["text"]
            pri = handler.encodePriority(how["facility"], handler.mapPriority(sent.levelname))
            text = how["ident"] + handler.format(sent) + "\0" * how["append_nul"]
            expected = f"<{pri}>{text}".encode()
            received.append(listener.receive(len(expected)))
            assert received[-1] == expected
        listener.hang_up()
    assert received[0] == received[1]


def _divide_by_zero(sent: logging.LogRecord) -> None:
    try:
        1 / 0  # noqa: B018
    except ZeroDivisionError:
        sent.exc_info = sys.exc_info()
        raise


def test_arguments_and_stack(datagrams: Listener) -> None:
    with contextlib.closing(datagrams.handler()) as handler:
        handler.emit(record("%s and %d", "a", 2))
        assert datagrams.receive(0) == b"<14>a and 2\0"
        handler.emit(record("text", stack_info="Stack (most recent call last):\n  here"))
        assert datagrams.receive(0) == b"<14>text\nStack (most recent call last):\n  here\0"
        handler.emit(record("text", exc_text="Traceback: made before"))
        assert datagrams.receive(0) == b"<14>text\nTraceback: made before\0"


def test_class_attributes_of_a_subclass(datagrams: Listener) -> None:
    class Handler(SysLogHandler):
        ident = "app: "
        append_nul = False
        priority_map: ClassVar = {**SysLogHandler.priority_map, "INFO": "notice"}

    with contextlib.closing(datagrams.handler(Handler)) as handler:
        handler.emit(record())
    assert datagrams.receive(0) == b"<13>app: text"


def test_maps_changed_in_place(datagrams: Listener, monkeypatch: pytest.MonkeyPatch) -> None:
    with contextlib.closing(datagrams.handler()) as handler:
        handler.emit(record())
        monkeypatch.setitem(SysLogHandler.priority_map, "INFO", "alert")
        monkeypatch.setitem(SysLogHandler.priority_names, "alert", 0)
        handler.emit(record())
    assert datagrams.receive(0) == b"<14>text\0"
    assert datagrams.receive(0) == b"<8>text\0"


@pytest.mark.parametrize("cls", [Original, SysLogHandler])
def test_a_map_to_a_level_that_does_not_exist(
    cls: type[Any],
    datagrams: Listener,
    monkeypatch: pytest.MonkeyPatch,
    handled: list[BaseException],
) -> None:
    monkeypatch.setitem(cls.priority_map, "INFO", "plonk")
    with contextlib.closing(datagrams.handler(cls)) as handler:
        handler.emit(record())
    assert [repr(error) for error in handled] == ["KeyError('plonk')"]


class Mapping(SysLogHandler):
    def mapPriority(self, levelName: str) -> str:
        return "crit" if levelName == "INFO" else super().mapPriority(levelName)


class Encoding(SysLogHandler):
    def encodePriority(self, facility: Any, priority: Any) -> int:
        return 16 << 3 | 2


class Formatting(SysLogHandler):
    def format(self, record: logging.LogRecord) -> str:
        return f"[{super().format(record)}]"


@pytest.mark.parametrize("beyond", [{}, {"newlines": "escape"}, {"format": "rfc3164"}])
@pytest.mark.parametrize(
    ("cls", "pri", "text"),
    [(Mapping, 10, "text"), (Encoding, 130, "text"), (Formatting, 14, "[text]")],
)
def test_hooks_of_a_subclass(
    cls: type[SysLogHandler], pri: int, text: str, beyond: dict[str, Any], datagrams: Listener
) -> None:
    with contextlib.closing(datagrams.handler(cls, **beyond)) as handler:
        handler.emit(record())
    received = datagrams.receive(0).decode().rstrip("\0")
    assert received.startswith(f"<{pri}>")
    assert received.endswith(text)


@pytest.mark.parametrize("beyond", [{}, {"newlines": "escape"}, {"format": "rfc3164"}])
@pytest.mark.parametrize("where", ["instance", "class"])
@pytest.mark.parametrize(
    ("name", "value", "pri"),
    [("mapPriority", "crit", 10), ("encodePriority", 130, 130), ("format", "other", 14)],
)
def test_hooks_put_in_later(
    name: str, value: object, pri: int, where: str, beyond: dict[str, Any], datagrams: Listener
) -> None:
    with contextlib.closing(datagrams.handler(**beyond)) as handler:
        handler.emit(record())
        datagrams.receive(0)
        with mock.patch.object(handler if where == "instance" else SysLogHandler, name) as hook:
            hook.return_value = value
            handler.emit(record())
        received = datagrams.receive(0).decode().rstrip("\0")
        assert received.startswith(f"<{pri}>")
        assert received.endswith("other" if name == "format" else "text")
        handler.emit(record())
        assert datagrams.receive(0).startswith(b"<14>")


def test_default_formatter_of_the_program(
    datagrams: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    with contextlib.closing(datagrams.handler()) as handler:
        monkeypatch.setattr(logging, "_defaultFormatter", logging.Formatter("%(name)s %(message)s"))
        handler.emit(record())
    assert datagrams.receive(0) == b"<14>a.logger text\0"


class Upper(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return super().format(record).upper()


def changed_style() -> logging.Formatter:
    formatter = logging.Formatter("%(message)s")
    formatter._style = logging.StrFormatStyle("{name}")
    return formatter


FORMATTERS = {
    "plain": lambda: logging.Formatter("%(name)s[%(process)d]: %(levelname)s %(message)s"),
    "default": lambda: logging.Formatter(),
    "time": lambda: logging.Formatter("%(asctime)s %(message)s", "%Y"),
    "str.format": lambda: logging.Formatter("{name} {message:>9}", style="{"),
    "string.Template": lambda: logging.Formatter("$name $message", style="$"),
    "subclass": lambda: Upper("%(name)s %(message)s"),
    "other style": changed_style,
    "nothing of logging's": lambda: mock.Mock(format=lambda record: f"<<{record.msg}>>"),
    "false": lambda: mock.MagicMock(__bool__=lambda self: False),
    "no such field": lambda: logging.Formatter("%(nonesuch)s"),
}
if sys.version_info >= (3, 10):
    FORMATTERS["defaults"] = lambda: logging.Formatter("%(a)s %(message)s", defaults={"a": "b"})


def change_format(formatter: Any) -> None:
    formatter._style._fmt = "changed %(message)s"


def change_style(formatter: Any) -> None:
    formatter._style = logging.PercentStyle("changed %(message)s")


def change_method(formatter: Any) -> None:
    formatter.format = lambda record: "changed"


@pytest.mark.parametrize("change", [change_format, change_style, change_method])
@pytest.mark.parametrize("make", FORMATTERS.values(), ids=FORMATTERS)
def test_formatters(make: Any, change: Any, datagrams: Listener) -> None:
    """Whatever they are, and whatever becomes of them when a handler has them already."""
    outcomes = []
    for cls in (Original, SysLogHandler):
        formatter, errors = make(), []
        with contextlib.closing(datagrams.handler(cls)) as handler:
            handler.handleError = lambda _, errors=errors: errors.append(repr(sys.exc_info()[1]))
            handler.setFormatter(formatter)
            handler.emit(record("of %s", "it"))
            change(formatter)
            handler.emit(record("of %s", "that"))
        outcomes.append([datagrams.receive(0) for _ in range(2 - len(errors))] + errors)
    assert outcomes[0] == outcomes[1]


@pytest.mark.parametrize(
    ("name", "is_set_before"), [("format", True), ("format", False), ("formatMessage", False)]
)
def test_patched_class_of_formatters(name: str, is_set_before: bool, datagrams: Listener) -> None:
    with contextlib.closing(datagrams.handler()) as handler:
        if is_set_before:
            handler.setFormatter(logging.Formatter("%(name)s"))
        with mock.patch.object(logging.Formatter, name, return_value="patched"):
            if not is_set_before:
                handler.setFormatter(logging.Formatter("%(name)s"))
            handler.emit(record())
    assert datagrams.receive(0) == b"<14>patched\0"


def test_create_socket_of_a_subclass(listener: Listener) -> None:
    class Handler(SysLogHandler):
        opened = 0

        def createSocket(self) -> None:
            self.opened += 1
            super().createSocket()

    with contextlib.closing(listener.handler(Handler)) as handler:
        assert handler.opened == 1
        handler.emit(record())
        assert listener.receive(9) == b"<14>text\0"
        handler.close()
        listener.hang_up()
        handler.emit(record("again"))
        assert listener.receive(10) == b"<14>again\0"
        assert handler.opened == 2


def test_create_socket_that_creates_none(handled: list[BaseException]) -> None:
    class Handler(SysLogHandler):
        def createSocket(self) -> None:
            """Create none."""

    with contextlib.closing(Handler(timeout=0.05)) as handler:
        handler.emit(record())
    assert "createSocket left no open socket" in str(handled[0])


def test_broken_unix_socket_is_connected_without_create_socket(datagrams: Listener) -> None:
    """As the original has it."""

    class Handler(SysLogHandler):
        opened = 0

        def createSocket(self) -> None:
            self.opened += 1
            super().createSocket()

    with contextlib.closing(datagrams.handler(Handler)) as handler:
        handler.socket.close()
        handler.emit(record())
        assert datagrams.receive(0) == b"<14>text\0"
        assert handler.opened == 1


def test_connect_unixsocket_of_a_subclass(datagrams: Listener) -> None:
    class Handler(SysLogHandler):
        asked: ClassVar[list[str]] = []

        def _connect_unixsocket(self, address: str) -> None:
            self.asked.append(address)
            self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
            self.socket.connect(address)

    with contextlib.closing(datagrams.handler(Handler)) as handler:
        handler.emit(record())
        assert datagrams.receive(0) == b"<14>text\0"
        handler.socket.close()
        handler.emit(record("again"))
        assert datagrams.receive(0) == b"<14>again\0"
        assert handler.asked == [datagrams.address] * 2


@pytest.mark.parametrize(
    ("kind", "method"),
    [("unix datagram", "send"), ("unix stream", "send"), ("udp", "sendto"), ("tcp", "sendall")],
)
def test_socket_of_somebody_s_own_class(kind: str, method: str, short_path: str) -> None:
    """As ssl's, gevent's, or a test's: it gets the original's calls."""
    with contextlib.closing(Listener(kind, short_path)) as listener:
        for cls in (Original, SysLogHandler):
            with contextlib.closing(listener.handler(cls)) as handler:
                with contextlib.closing(handler.socket):
                    handler.socket = mock.MagicMock()
                handler.emit(record())
                address = [listener.address] if kind == "udp" else []
                assert handler.socket.method_calls == [
                    getattr(mock.call, method)(b"<14>text\0", *address)
                ]


def test_socket_patched_and_put_back(datagrams: Listener) -> None:
    with contextlib.closing(datagrams.handler()) as handler:
        with mock.patch.object(handler, "socket") as stand_in:
            handler.emit(record("seen"))
        assert stand_in.send.call_args == mock.call(b"<14>seen\0")
        handler.emit(record())
        assert datagrams.receive(0) == b"<14>text\0"


def test_socket_replaced(datagrams: Listener, tmp_path: Path) -> None:
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
    with theirs, contextlib.closing(datagrams.handler()) as handler:
        handler.emit(record())
        handler.socket.close()
        handler.socket = ours
        handler.emit(record("here"))
        theirs.settimeout(PLENTY)
        assert theirs.recv(100) == b"<14>here\0"


@pytest.mark.parametrize("use", ["before", "after"])
def test_closed_handler_used_again(listener: Listener, use: str) -> None:
    handler = listener.handler()
    if use == "before":
        handler.emit(record("first"))
        assert listener.receive(10) == b"<14>first\0"
    handler.close()
    assert handler.socket is None
    listener.hang_up()
    handler.close()
    if use == "after" and listener.type == socket.SOCK_STREAM:
        listener.receive(0)  # the connection that was closed
        listener.hang_up()
    handler.emit(record("again"))
    assert listener.receive(10) == b"<14>again\0"
    handler.close()


def test_close_leaves_nothing_open(listener: Listener) -> None:
    handler = listener.handler()
    handler.name = "a handler of this test"
    sock = handler.socket
    handler.close()
    assert sock.fileno() == -1
    assert handler.name not in logging._handlers  # type: ignore[attr-defined]


def test_nobody_there_at_first(short_path: str, handled: list[BaseException]) -> None:
    handler = SysLogHandler(short_path, timeout=0.1)
    with contextlib.closing(handler):
        handler.emit(record("lost"))
        assert [type(error) for error in handled] == [syslog3.SyslogError]
        assert isinstance(handled[0], OSError) and handled[0].errno
        with contextlib.closing(Listener("unix datagram", short_path)) as listener:
            handler.emit(record())
            assert listener.receive(0) == b"<14>text\0"


@pytest.mark.parametrize("kind", ["unix datagram", "unix stream"])
def test_only_the_type_of_socket_that_is_asked_for(kind: str, short_path: str) -> None:
    with contextlib.closing(Listener(kind, short_path)) as listener:
        types = {socket.SOCK_DGRAM, socket.SOCK_STREAM}
        [other] = types - {listener.type}
        with contextlib.closing(SysLogHandler(short_path, socktype=other)) as handler:
            assert (handler.socket, handler.socktype) == (None, other)
        with contextlib.closing(SysLogHandler(short_path, socktype=listener.type)) as handler:
            assert handler.socket.type == listener.type


def test_refused_tcp_is_the_constructor_s_error() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        address = unused.getsockname()
        for cls in (Original, SysLogHandler):
            with pytest.raises(ConnectionRefusedError):
                cls(address, socktype=socket.SOCK_STREAM)


@pytest.mark.parametrize("kind", [socket.SOCK_STREAM, socket.SOCK_DGRAM])
def test_no_such_host_is_the_constructor_s_error(kind: int) -> None:
    for cls in (Original, SysLogHandler):
        with pytest.raises(socket.gaierror):
            cls(("no such host", 514), socktype=kind)


@pytest.mark.parametrize(
    ("facility", "pri"), [("local3", 158), (Original.LOG_MAIL, 22), (128, 1030), (0, 6)]
)
def test_facility(facility: Any, pri: int, datagrams: Listener) -> None:
    with contextlib.closing(datagrams.handler(facility=facility)) as handler:
        handler.emit(record())
        assert datagrams.receive(0) == b"<%d>text\0" % pri
        handler.facility = "uucp"
        handler.emit(record())
        assert datagrams.receive(0) == b"<70>text\0"


def test_unknown_facility_is_handled(datagrams: Listener, handled: list[BaseException]) -> None:
    with contextlib.closing(datagrams.handler(facility="nonesuch")) as handler:
        handler.emit(record())
    assert [type(error) for error in handled] == [KeyError]


# Levels


@pytest.fixture
def level_names() -> Iterator[None]:
    names = [copy.copy(names) for names in (logging._levelToName, logging._nameToLevel)]
    yield
    for table, before in zip((logging._levelToName, logging._nameToLevel), names):
        table.clear()
        table.update(before)


LEVELS = [
    (5, "TRACE", "debug"),
    (1, "NOISE", "debug"),
    (15, "VERBOSE", "debug"),
    (25, "SUCCESS", "info"),
    (25, "NOTICE", "notice"),
    (35, "NOTICE", "notice"),
    (35, "Bad", "warning"),
    (45, "WORSE", "error"),
    (60, "ALERT", "alert"),
    (70, "Emerg", "emerg"),
    (99, "DOOM", "critical"),
    (20, "Information", "info"),
]


@pytest.mark.usefixtures("level_names")
@pytest.mark.parametrize("beyond", [{}, {"format": "rfc3164"}])
@pytest.mark.parametrize(("number", "name", "level"), LEVELS)
def test_custom_level(
    number: int, name: str, level: str, beyond: dict[str, Any], datagrams: Listener
) -> None:
    logging.addLevelName(number, name)
    with contextlib.closing(datagrams.handler(**beyond)) as handler:
        handler.emit(record(level=number))
        assert handler.mapPriority(name) == level
        expected = 8 | handler.priority_names[level]
    assert datagrams.receive(0).startswith(b"<%d>" % expected)


@pytest.mark.parametrize(("number", "pri"), [(25, 14), (7, 15), (33, 12), (49, 11), (1000, 10)])
def test_level_without_a_name(number: int, pri: int, datagrams: Listener) -> None:
    with contextlib.closing(datagrams.handler()) as handler:
        handler.emit(record(level=number))
        assert 8 | handler.priority_names[handler.mapPriority(f"Level {number}")] == pri
    assert datagrams.receive(0) == b"<%d>text\0" % pri


def test_name_that_logging_does_not_know(datagrams: Listener) -> None:
    """As colourful formatters leave it: the number says it, or else it is the original's."""
    with contextlib.closing(datagrams.handler()) as handler:
        handler.emit(record(level=logging.ERROR, levelname="\x1b[31mERROR\x1b[0m"))
        assert handler.mapPriority("\x1b[31mERROR\x1b[0m") == "warning"
        assert Original.mapPriority(handler, "nonesuch") == handler.mapPriority("nonesuch")
    assert datagrams.receive(0) == b"<11>text\0"


def test_a_map_of_the_user_s_comes_first(datagrams: Listener) -> None:
    with contextlib.closing(datagrams.handler()) as handler:
        handler.priority_map = {"Level 25": "notice", "WARNING": "err"}
        for number, pri in ((25, 13), (35, 11), (20, 14)):
            handler.emit(record(level=number))
            assert datagrams.receive(0) == b"<%d>text\0" % pri


# What is in a message


def test_newlines(datagrams: Listener) -> None:
    with contextlib.closing(datagrams.handler()) as handler:
        handler.ident = "app: "
        expected = {
            "keep": [b"<14>app: one\r\n\ntwo\0"],
            "escape": [b"<14>app: one\r#012#012two\0"],
            "split": [b"<14>app: one\0", b"<14>app: two\0"],
        }
        for newlines, messages in expected.items():
            handler.newlines = newlines
            handler.emit(record("one\r\n\ntwo"))
            assert [datagrams.receive(0) for _ in messages] == messages
        handler.emit(record("\n"))
        assert datagrams.receive(0) == b"<14>app: \0"


@pytest.mark.parametrize("newlines", ["keep", "escape", "split"])
def test_traceback(newlines: str, unix: Receiver, logger: logging.Logger) -> None:
    logger.addHandler(SysLogHandler(unix.keywords["path"], newlines=newlines, format="rfc5424"))
    try:
        raise LookupError("gone")
    except LookupError:
        logger.exception("failed", extra={"msgid": "ID1"})
        text = "failed\n" + logging.Formatter().formatException(sys.exc_info())
    logger.info("end")
    expected = {
        "keep": [text],
        "escape": [text.replace("\n", "#012")],
        "split": text.split("\n"),
    }[newlines]
    *messages, end = unix.collector.wait(len(expected) + 1, timeout=PLENTY)
    assert [message.message for message in messages] == expected
    assert {(message.level, message.msgid) for message in messages} == {(3, "ID1")}
    assert end.message == "end"


def test_newlines_that_can_t_be() -> None:
    with pytest.raises(
        ValueError, match=r"invalid newlines: 'fold' \(allowed: keep, escape, split\)"
    ):
        SysLogHandler("/dev/log", newlines="fold")


@pytest.mark.parametrize("beyond", [{}, {"newlines": "escape"}, {"format": "rfc3164"}])
def test_lone_surrogate_arrives(beyond: dict[str, Any], datagrams: Listener) -> None:
    """The original loses it. Names of files have them."""
    with contextlib.closing(datagrams.handler(**beyond)) as handler:
        handler.emit(record("no such file: %s", os.fsdecode(b"\xff\xe4")))
    assert datagrams.receive(0).rstrip(b"\0").endswith(rb"no such file: \udcff\udce4")


def test_nul_in_a_message(datagrams: Listener) -> None:
    with contextlib.closing(datagrams.handler()) as handler:
        handler.emit(record("a\0b"))
        assert datagrams.receive(0) == b"<14>a\0b\0"
    with contextlib.closing(datagrams.handler(format="rfc3164")) as handler:
        handler.emit(record("a\0b"))
        assert datagrams.receive(0).endswith(b": a#000b")


@pytest.mark.parametrize("kind", ["unix datagram", "udp"])
def test_huge_message_is_shortened(kind: str, short_path: str) -> None:
    """The original loses it."""
    with (
        contextlib.closing(Listener(kind, short_path)) as listener,
        contextlib.closing(listener.handler()) as handler,
    ):
        handler.emit(record("ä" * 1_000_000))
        data = listener.receive(0).decode()
        assert data.startswith("<14>ää")
        assert data.endswith("ä[truncated]")
        assert len(data) > 30_000
        handler.emit(record())
        assert listener.receive(0) == b"<14>text\0"


@pytest.mark.parametrize("kind", ["unix stream", "tcp"])
def test_huge_message_on_a_stream(kind: str, short_path: str) -> None:
    with (
        contextlib.closing(Listener(kind, short_path)) as listener,
        contextlib.closing(listener.handler(timeout=PLENTY)) as handler,
    ):
        text = "x" * 3_000_000
        thread = threading.Thread(target=handler.emit, args=(record(text),))
        thread.start()
        assert listener.receive(len(text) + 5) == f"<14>{text}\0".encode()
        thread.join()


def test_formatting_fails(
    datagrams: Listener, logger: logging.Logger, capsys: pytest.CaptureFixture[str]
) -> None:
    logger.addHandler(datagrams.handler())
    logger.info("%d", "no number")
    assert "TypeError: %d format: a" in capsys.readouterr().err
    logger.info("text")
    assert datagrams.receive(0) == b"<14>text\0"


def test_handle_error_of_a_subclass(short_path: str) -> None:
    class Handler(SysLogHandler):
        failed: ClassVar[list[Any]] = []

        def handleError(self, record: logging.LogRecord) -> None:
            self.failed.append((record, type(sys.exc_info()[1])))

    with contextlib.closing(Handler(short_path, timeout=0.05)) as handler:
        sent = record()
        handler.emit(sent)
        assert handler.failed == [(sent, syslog3.SyslogError)]


# Every Log keyword


def test_log_keywords(receiver: Receiver) -> None:
    keywords = {**receiver.keywords, "structured_data": {"log@32473": {"a": "1"}}}
    handler = SysLogHandler(
        facility="local3", format="rfc5424", ident="billing", hostname="here", **keywords
    )
    with contextlib.closing(handler):
        assert isinstance(handler.log, syslog3.Log)
        assert handler.socket is None
        extra = {"msgid": "ID47", "structured_data": {"job@32473": {"rows": "93"}}}
        handler.emit(record("done: %s", "ä", **extra))
        handler.emit(record("plain", level=logging.CRITICAL))
        done, plain = receiver.collector.wait(2, timeout=PLENTY)
    assert (done.facility, done.level, plain.level) == (syslog3.LOG_LOCAL3, 6, 2)
    assert (done.ident, done.hostname, done.message) == ("billing", "here", "done: ä")
    assert (done.msgid, plain.msgid) == ("ID47", None)
    assert done.structured_data == {"log@32473": {"a": "1"}, "job@32473": {"rows": "93"}}
    assert plain.structured_data == {"log@32473": {"a": "1"}}


@pytest.mark.parametrize("kind", ["unix datagram", "unix stream", "udp", "tcp"])
def test_address_with_log_keywords(kind: str, request: pytest.FixtureRequest) -> None:
    with receiving(kind, request) as receiver:
        keywords = receiver.keywords
        is_unix = kind.startswith("unix")
        address = keywords["path"] if is_unix else [keywords["host"], keywords["port"]]
        socktype = socket.SOCK_STREAM if kind == "tcp" else None
        with contextlib.closing(
            SysLogHandler(address, "local3", socktype, format="rfc5424", timeout=PLENTY)
        ) as handler:
            handler.emit(record())
            (message,) = receiver.collector.wait(1, timeout=PLENTY)
            assert (message.facility, message.message) == (syslog3.LOG_LOCAL3, "text")
            assert message.timestamp is not None


@pytest.mark.parametrize(
    ("keywords", "mechanism"),
    [
        ({"format": "rfc5424"}, "udp"),
        ({"format": "rfc5424", "socktype": socket.SOCK_STREAM}, "tcp"),
        ({"host": "127.0.0.1"}, "udp"),
        ({"path": "/dev/log"}, "unix"),
        ({"mechanism": "native"}, "native"),
        ({"mechanism": "tls", "address": ("127.0.0.1", 6514)}, "tls"),
    ],
)
def test_mechanism(keywords: dict[str, Any], mechanism: str) -> None:
    with mock.patch("syslog3.handler.Log", wraps=syslog3.Log) as log:
        SysLogHandler(**keywords).close()
    assert log.call_args.kwargs["mechanism"] == mechanism
    given = keywords.get("address", (None, None))
    assert (log.call_args.kwargs.get("port")) == given[1]


def test_what_can_t_be() -> None:
    with pytest.raises(TypeError, match="path and address are given"):
        SysLogHandler("/dev/log", path="/dev/log")
    with pytest.raises(TypeError, match="unknown keyword: mechanisms"):
        SysLogHandler(mechanisms="unix")
    with pytest.raises(ValueError, match="invalid mechanism: 'unx'"):
        SysLogHandler(mechanism="unx")
    with pytest.raises(ValueError, match="invalid timeout: -1"):
        SysLogHandler("/dev/log", timeout=-1)
    with pytest.raises(TypeError, match="timeout must be a number of seconds, not str"):
        SysLogHandler("/dev/log", timeout="5")


def test_native(dev_log: Any) -> None:
    with contextlib.closing(SysLogHandler(mechanism="native", ident="app", facility="mail")) as h:
        h.emit(record("by libc"))
        data = dev_log.receive()
    assert data.startswith(b"<22>")
    assert data.rstrip(b"\0").endswith(b" app: by libc")
    syslog3.closelog()


def test_mask(unix: Receiver) -> None:
    handler = SysLogHandler(unix.keywords["path"], mask=syslog3.LOG_UPTO(syslog3.LOG_WARNING))
    with contextlib.closing(handler):
        handler.emit(record("filtered"))
        handler.emit(record("let through", level=logging.WARNING))
        assert unix.texts(1) == ["let through"]


EVENTS: list[tuple[object, ...]] = []


def _hook(event: str, arguments: tuple[object, ...]) -> None:
    if event == "syslog.syslog":
        EVENTS.append(arguments)


sys.addaudithook(_hook)


def test_audit_events(unix: Receiver) -> None:
    """A log's records raise them, the original's way does not."""
    EVENTS.clear()
    keywords = {"mask": syslog3.LOG_UPTO(syslog3.LOG_WARNING)}
    with contextlib.closing(SysLogHandler(unix.keywords["path"], **keywords)) as handler:
        handler.emit(record("stopped"))
        handler.emit(record("let through", level=logging.WARNING))
        handler.emit(record("with an extra", level=logging.ERROR, msgid="ID1"))
    with contextlib.closing(SysLogHandler(unix.keywords["path"])) as handler:
        handler.emit(record("the original's"))
    assert EVENTS == [(12, "let through"), (11, "with an extra")]


def test_failover(unix: Receiver) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        host, port = unused.getsockname()
        with contextlib.closing(
            SysLogHandler(
                mechanism=["tcp", "unix"],
                path=unix.keywords["path"],
                host=host,
                port=port,
                timeout=PLENTY,
            )
        ) as handler:
            handler.emit(record("by the second"))
            assert unix.texts(1) == ["by the second"]


def test_structured_data_that_can_t_be(unix: Receiver, handled: list[BaseException]) -> None:
    with contextlib.closing(SysLogHandler(unix.keywords["path"], format="rfc5424")) as handler:
        handler.emit(record("bad", structured_data={"a b": {}}))
        assert [type(error) for error in handled] == [ValueError]
        handler.emit(record("good", msgid=47))
        assert unix.texts(1) == ["good"]


@pytest.mark.parametrize("facility", [24, 128, -1])
def test_facility_that_no_log_has(
    facility: int, unix: Receiver, handled: list[BaseException]
) -> None:
    keywords = {"address": unix.keywords["path"], "format": "rfc3164"}
    with contextlib.closing(SysLogHandler(facility=facility, **keywords)) as handler:
        handler.emit(record())
        assert [type(error) for error in handled] == [ValueError]
        handler.facility = 0
        handler.emit(record("good"))
        assert unix.texts(1) == ["good"]


def test_ident_is_the_log_s_and_the_attribute_a_prefix(unix: Receiver) -> None:
    with contextlib.closing(SysLogHandler(unix.keywords["path"], ident="app")) as handler:
        assert handler.ident == ""
        handler.ident = "part one: "
        handler.emit(record())
        (message,) = unix.collector.wait(1, timeout=PLENTY)
        assert (message.ident, message.message) == ("app", "part one: text")


# Configuration


@pytest.fixture
def configured() -> Iterator[None]:
    """Leave no handler that a configuration has made, and none closed that was there."""
    root = logging.getLogger()
    before, kept = root.handlers[:], logging._handlerList[:]  # type: ignore[attr-defined]
    logging._handlerList.clear()  # type: ignore[attr-defined]
    yield
    logger = logging.getLogger("configured")
    for handler in [*logger.handlers, *(h for h in root.handlers if h not in before)]:
        handler.close()
    logger.handlers.clear()
    root.handlers[:] = before
    logging._handlerList[:] = kept  # type: ignore[attr-defined]


def dict_config(handler: dict[str, Any]) -> None:
    logging.config.dictConfig(
        {
            "version": 1,
            "disable_existing_loggers": False,
            "formatters": {"named": {"format": "%(name)s: %(message)s"}},
            "handlers": {"syslog": {"formatter": "named", **handler}},
            "loggers": {"configured": {"handlers": ["syslog"], "propagate": False}},
        }
    )


@pytest.mark.usefixtures("configured")
@pytest.mark.parametrize("key", ["class", "()"])
def test_dict_config(key: str, datagrams: Listener) -> None:
    dict_config({key: "syslog3.SysLogHandler", "address": datagrams.address, "facility": "local3"})
    (handler,) = logging.getLogger("configured").handlers
    assert type(handler) is SysLogHandler
    logging.getLogger("configured").warning("text")
    assert datagrams.receive(0) == b"<156>configured: text\0"


@pytest.mark.usefixtures("configured")
@pytest.mark.parametrize("key", ["class", "()"])
def test_dict_config_from_json(key: str, request: pytest.FixtureRequest) -> None:
    with receiving("tcp", request) as receiver:
        handler = {
            key: "syslog3.SysLogHandler",
            "address": [receiver.keywords["host"], receiver.keywords["port"]],
            "mechanism": ["tcp", "unix"],
            "timeout": 30,
            "format": "rfc5424",
            "structured_data": {"app@32473": {"version": "1"}},
        }
        dict_config(json.loads(json.dumps(handler)))
        logging.getLogger("configured").warning("text", extra={"msgid": "ID1"})
        (message,) = receiver.collector.wait(1, timeout=PLENTY)
        assert (message.message, message.msgid) == ("configured: text", "ID1")
        assert message.structured_data == {"app@32473": {"version": "1"}}


@pytest.mark.usefixtures("configured")
def test_dict_config_of_udp_from_json(request: pytest.FixtureRequest) -> None:
    with receiving("udp", request) as receiver:
        address = [receiver.keywords["host"], receiver.keywords["port"]]
        for key in ("class", "()"):
            dict_config({key: "syslog3.SysLogHandler", "address": address})
            assert logging.getLogger("configured").handlers[0].address == tuple(address)
            logging.getLogger("configured").warning("text")
        messages = receiver.collector.wait(2, timeout=PLENTY)
        assert [(message.ident, message.message) for message in messages] == [
            ("configured", "text")
        ] * 2


@pytest.mark.usefixtures("configured")
def test_file_config(datagrams: Listener, tmp_path: Path) -> None:
    file = tmp_path / "logging.ini"
    file.write_text(f"""\
[loggers]
keys=root,configured
[handlers]
keys=syslog
[formatters]
keys=
[logger_root]
handlers=
[logger_configured]
qualname=configured
handlers=syslog
propagate=0
[handler_syslog]
class=syslog3.SysLogHandler
args=({datagrams.address!r}, handlers.SysLogHandler.LOG_LOCAL3)
kwargs={{"newlines": "escape"}}
""")
    logging.config.fileConfig(file, disable_existing_loggers=False)
    logging.getLogger("configured").warning("one\ntwo")
    assert datagrams.receive(0) == b"<156>one#012two\0"


# Time, restarts, threads, processes


@pytest.mark.parametrize("beyond", [{}, {"format": "rfc3164"}])
def test_stalled_daemon(
    beyond: dict[str, Any], datagrams: Listener, handled: list[BaseException]
) -> None:
    """The original waits for ever."""
    with contextlib.closing(datagrams.handler(timeout=0.3, **beyond)) as handler:
        while not handled:
            assert waited(lambda: handler.emit(record())) <= 0.3 + GRACE
        assert isinstance(handled[0], syslog3.SyslogError)
        datagrams.receive(0)
        handled.clear()
        handler.emit(record("once more"))
        assert not handled


def test_stalled_daemon_at_a_socket_that_would_wait_longer(
    datagrams: Listener, handled: list[BaseException]
) -> None:
    with contextlib.closing(datagrams.handler(timeout=0.3)) as handler:
        own = handler.socket.dup()
        own.settimeout(PLENTY)
        handler.socket.close()
        handler.socket = own
        while not handled:
            assert waited(lambda: handler.emit(record())) <= 0.3 + GRACE


def test_stalled_listener(short_path: str) -> None:
    """Whose queue of connections is full: even to connect to it has to end."""
    with contextlib.ExitStack() as owned:
        listener = owned.enter_context(socket.socket(socket.AF_UNIX))
        listener.bind(short_path)
        fill_queue(listener, owned)
        wait = waited(
            lambda: owned.enter_context(contextlib.closing(SysLogHandler(short_path, timeout=0.2)))
        )
        assert wait <= 0.2 + GRACE


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "tls"])
def test_restarted_daemon(
    kind: str, request: pytest.FixtureRequest, logger: logging.Logger
) -> None:
    with receiving(kind, request) as receiver:
        keywords = receiver.keywords
        address = keywords.get("path") or (keywords["host"], keywords["port"])
        socktype = socket.SOCK_STREAM if kind == "tcp" else None
        logger.addHandler(SysLogHandler(address, socktype=socktype, timeout=PLENTY))
        for number in range(3):
            logger.info("%d", number)
            receiver.collector.close()
            assert [m.message for m in receiver.collector.messages] == [str(number)]
            receiver.open()


def test_daemon_away_for_a_moment(short_path: str, handled: list[BaseException]) -> None:
    with contextlib.closing(Listener("unix datagram", short_path)) as listener:
        handler = listener.handler(timeout=PLENTY)
        handler.emit(record())
    os.unlink(short_path)
    back = []
    timer = threading.Timer(0.2, lambda: back.append(Listener("unix datagram", short_path)))
    timer.start()
    handler.emit(record("not lost"))
    timer.join()
    assert back[0].receive(0) == b"<14>not lost\0"
    assert not handled
    back[0].close()
    handler.close()


def test_tcp_connection_that_broke(short_path: str, handled: list[BaseException]) -> None:
    """The original never connects again."""
    with (
        contextlib.closing(Listener("tcp", short_path)) as listener,
        contextlib.closing(listener.handler(timeout=PLENTY)) as handler,
    ):
        handler.emit(record())
        assert listener.receive(9) == b"<14>text\0"
        listener.hang_up()
        handler.emit(record("again"))
        assert listener.receive(10) == b"<14>again\0"
        assert not handled


def test_udp_address_changed(short_path: str) -> None:
    with (
        contextlib.closing(Listener("udp", short_path)) as one,
        contextlib.closing(Listener("udp", short_path)) as two,
    ):
        with contextlib.closing(one.handler()) as handler:
            handler.emit(record("one"))
            handler.address = two.address
            handler.emit(record("two"))
        assert one.receive(0) == b"<14>one\0"
        assert two.receive(0) == b"<14>two\0"


def test_nobody_listens_to_udp(short_path: str, handled: list[BaseException]) -> None:
    """Nor does the original hear of it."""
    with contextlib.closing(Listener("udp", short_path)) as listener:
        handler = listener.handler()
    with contextlib.closing(handler):
        for _ in range(5):
            handler.emit(record())
    assert not handled


THREADS, EACH = 6, 200


@pytest.mark.parametrize("beyond", [{}, {"format": "rfc5424"}])
@pytest.mark.parametrize("with_lock", [True, False])
def test_threads(with_lock: bool, beyond: dict[str, Any], unix: Receiver) -> None:
    """Relies on the handler's lock, and without it on what a :class:`Log` relies on."""
    handler = SysLogHandler(unix.keywords["path"], timeout=PLENTY, **beyond)

    def log(thread: int) -> None:
        for number in range(EACH):
            (handler.handle if with_lock else handler.emit)(record("%d %d", thread, number))

    threads = [threading.Thread(target=log, args=(thread,)) for thread in range(THREADS)]
    with contextlib.closing(handler):
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        texts = unix.texts(THREADS * EACH)
    assert sorted(texts) == sorted(f"{t} {n}" for t in range(THREADS) for n in range(EACH))


def test_two_handlers(datagrams: Listener, logger: logging.Logger) -> None:
    for _ in range(2):
        logger.addHandler(datagrams.handler())
    logger.info("text")
    assert [datagrams.receive(0) for _ in range(2)] == [b"<14>text\0"] * 2
    logger.handlers[0].close()
    logger.handlers[1].handle(record("still"))
    assert datagrams.receive(0) == b"<14>still\0"


@pytest.mark.parametrize("beyond", [{}, {"format": "rfc5424", "option": "pid"}])
@pytest.mark.parametrize("kind", ["unix datagram", "unix stream", "udp", "tcp"])
def test_fork_while_a_thread_has_the_lock(
    kind: str, beyond: dict[str, Any], request: pytest.FixtureRequest
) -> None:
    with receiving(kind, request) as receiver:
        keywords = {**receiver.keywords, **beyond}
        arguments = [str(value) for value in (kind, json.dumps(keywords))]
        program = Path(__file__).parent / "support" / "handler_fork.py"
        done = subprocess.run(
            [sys.executable, str(program), *arguments], stdout=subprocess.PIPE, timeout=PLENTY
        )
        assert done.returncode == 0
        expected = json.loads(done.stdout)
        received = receiver.texts(len(expected)) if kind != "tcp" or beyond else None
        if received is None:  # the original's bytes have no framing that a collector knows
            receiver.collector.close()
            text = "".join(m.message for m in receiver.collector.messages)
            assert all(line in text for line in expected)
            receiver.open()
        else:
            assert sorted(received) == sorted(expected)


def test_signal_handler_logs(datagrams: Listener, logger: logging.Logger) -> None:
    logger.addHandler(datagrams.handler(timeout=PLENTY))
    before = signal.signal(signal.SIGUSR1, lambda *_: logger.info("signal"))
    try:
        logger.handlers[0].acquire()
        os.kill(os.getpid(), signal.SIGUSR1)
        logger.info("text")
        logger.handlers[0].release()
    finally:
        signal.signal(signal.SIGUSR1, before)
    assert sorted(datagrams.receive(0) for _ in range(2)) == [b"<14>signal\0", b"<14>text\0"]


def test_queue_handler(unix: Receiver, logger: logging.Logger) -> None:
    handler = SysLogHandler(unix.keywords["path"], format="rfc5424", timeout=PLENTY)
    records: queue.SimpleQueue[Any] = queue.SimpleQueue()
    listener = logging.handlers.QueueListener(records, handler)
    logger.addHandler(logging.handlers.QueueHandler(records))
    listener.start()
    try:
        raise LookupError("gone")
    except LookupError:
        logger.exception("failed: %s", "x", extra={"structured_data": {"a@1": {"b": "c"}}})
    listener.stop()
    handler.close()
    (message,) = unix.collector.wait(1, timeout=PLENTY)
    assert message.message.startswith("failed: x\nTraceback")
    assert message.message.endswith("LookupError: gone")
    assert message.structured_data == {"a@1": {"b": "c"}}


EXITING = """\
import atexit, logging, sys
import syslog3
logger = logging.getLogger("exits")
logger.setLevel("INFO")

class Last:
    def __del__(self):
        logger.info("in __del__")

last = Last()
atexit.register(logger.info, "in atexit, before")
logger.addHandler(syslog3.SysLogHandler(*eval(sys.argv[1]), **eval(sys.argv[2])))
atexit.register(logger.info, "in atexit")
logger.info("in the program")
logging.raiseExceptions = True
"""


@pytest.mark.parametrize("beyond", [{}, {"format": "rfc5424", "timeout": 30}])
@pytest.mark.parametrize("kind", ["unix datagram", "unix stream"])
def test_interpreter_exit(
    kind: str, beyond: dict[str, Any], request: pytest.FixtureRequest
) -> None:
    with receiving(kind, request) as receiver:
        arguments = [repr([receiver.keywords["path"]]), repr(beyond)]
        done = subprocess.run(
            [sys.executable, "-c", EXITING, *arguments],
            stderr=subprocess.PIPE,
            text=True,
            timeout=PLENTY,
        )
        assert (done.returncode, done.stderr) == (0, "")
        expected = ["in the program", "in atexit", "in atexit, before"]
        if sys.implementation.name == "cpython":  # PyPy calls no __del__ at its end
            expected.append("in __del__")
        assert receiver.texts(len(expected)) == expected


def test_dropped_handler_leaves_nothing(datagrams: Listener) -> None:
    before = len(os.listdir("/proc/self/fd")) if os.path.exists("/proc/self/fd") else 0
    handler = datagrams.handler()
    handler.emit(record())
    with contextlib.suppress(AttributeError):
        handler.socket.close()
    del handler
    gc.collect()
    gc.collect()
    after = len(os.listdir("/proc/self/fd")) if os.path.exists("/proc/self/fd") else 0
    assert after <= before


# Never about itself into itself


@pytest.fixture
def capturing() -> Iterator[logging.Logger]:
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(True)
        yield logging.getLogger("py.warnings")
        logging.captureWarnings(False)


@pytest.mark.parametrize("mechanism", ["unix", ["eventlog", "unix"]])
def test_own_warnings_are_not_logged_into_itself(
    mechanism: Any, capturing: logging.Logger, short_path: str
) -> None:
    others: list[str] = []
    other = logging.Handler()
    other.emit = lambda record: others.append(record.getMessage())  # type: ignore[method-assign]
    handler = SysLogHandler(short_path, mechanism=mechanism, option="nofatal", timeout=0.05)
    with mock.patch.object(capturing, "handlers", [handler, other]):
        begin = time.monotonic()
        handler.handle(record())
        assert time.monotonic() - begin < PLENTY / 3
    handler.close()
    assert any("no connection to syslog available" in text for text in others)
    assert len(others) < 30  # what the mechanism says at each try


def test_others_warnings_are_logged(capturing: logging.Logger, datagrams: Listener) -> None:
    handler = datagrams.handler(newlines="escape")
    with contextlib.closing(handler), mock.patch.object(capturing, "handlers", [handler]):
        handler.handle(record())
        assert datagrams.receive(0) == b"<14>text\0"
        warnings.warn("somebody's own", stacklevel=1)
        assert b"somebody's own" in datagrams.receive(0)


class Logged:
    """A standard error that is logged."""

    def __init__(self, logger: logging.Logger) -> None:
        self._texts: list[str] = []
        self._logger = logger

    @property
    def text(self) -> str:
        return "".join(self._texts)

    def write(self, text: str) -> None:
        self._texts.append(text)
        self._logger.error(text)

    def flush(self) -> None:
        pass


def test_error_while_standard_error_is_logged(
    short_path: str, logger: logging.Logger, monkeypatch: pytest.MonkeyPatch
) -> None:
    handler = SysLogHandler(short_path, timeout=0.005)
    logger.addHandler(handler)
    monkeypatch.setattr(sys, "stderr", Logged(logger))
    with mock.patch.object(handler._delivery, "send", wraps=handler._delivery.send) as send:
        logger.info("text")
    assert "no connection to syslog available" in sys.stderr.text
    assert send.call_count == 1


def test_two_fail_while_standard_error_is_logged(
    short_path: str, logger: logging.Logger, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(2):
        logger.addHandler(SysLogHandler(short_path, timeout=0.005))
    monkeypatch.setattr(sys, "stderr", Logged(logger))
    logger.info("text")
    assert "no connection to syslog available" in sys.stderr.text
    assert "RecursionError" not in sys.stderr.text


def test_format_fails_while_standard_error_is_logged(
    datagrams: Listener, logger: logging.Logger, monkeypatch: pytest.MonkeyPatch
) -> None:
    handler = datagrams.handler()
    handler.setFormatter(logging.Formatter("%(nonesuch)s"))
    logger.addHandler(handler)
    monkeypatch.setattr(sys, "stderr", Logged(logger))
    logger.info("text")
    assert sys.stderr.text.count("--- Logging error ---") == 1
