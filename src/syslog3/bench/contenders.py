"""The table of contenders.

To add one, write a function that takes a :class:`syslog3.bench.task.Task` and returns a
:class:`syslog3.bench.task.Sender`, or raises :exc:`syslog3.bench.task.Missing`, and add a row to
the table.
"""

from __future__ import annotations

import logging
import logging.handlers
import queue
import socket
import ssl
import syslog as stdlib
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

import syslog3
from syslog3.bench import processes
from syslog3.bench.calls import Calls, Statement, checked
from syslog3.bench.task import (
    DELIVERED,
    FILTERED,
    IDENT,
    MASK,
    SHAPES,
    Missing,
    Task,
    not_filtered,
    through_libc,
)
from syslog3.compiled.binding import lib

if TYPE_CHECKING:
    from collections.abc import Callable

    from syslog3.bench.task import Sender, Target

#: How messages are sent: by libc, by the contender's own socket, by ``logging``, as a peer does it.
LIBC, OWN, LOGGING, PEER = "libc", "own", "logging", "peer"

#: Messages per call of a contender that can send several.
LINES = 1000

#: The message of a process that logs only one.
FIRST = "the first message"

#: Size of the queue of a Log that has one.
QUEUE = 10_000

#: The timeout, in seconds, of a Log that must not wait long.
SHORT = 0.1

#: The timeout of other Logs while the daemon is stalled: on a busy machine that takes longer than
#: the second it should.
LONG = 10.0

SOCKET_KINDS = {
    "unix-datagram": socket.SOCK_DGRAM,
    "unix-stream": socket.SOCK_STREAM,
    "udp": socket.SOCK_DGRAM,
    "tcp": socket.SOCK_STREAM,
}


class Contender(NamedTuple):
    """Something that logs.

    - ``way``: how its messages are sent
    - ``open``: prepares it for a task
    - ``first``: returns the command of a process that logs one message to ``/dev/log``
    - ``shapes``: the tasks in which it differs from other contenders: only these are measured
    """

    name: str
    way: str
    open: Callable[[Task], Sender]
    first: Callable[[], list[str]] | None = None
    shapes: frozenset[str] = SHAPES


def open_stdlib(task: Task) -> Statement:
    """The standard library's ``syslog``."""
    through_libc(task)
    stdlib.openlog(IDENT)
    stdlib.setlogmask(MASK)
    return _syslog_calls(task, stdlib.syslog, task.text, stdlib.closelog)


def open_drop_in(task: Task) -> Statement:
    """This package's own functions."""
    through_libc(task)
    _open_ours()
    return _syslog_calls(task, syslog3.syslog, task.text, syslog3.closelog)


def open_binding(task: Task) -> Statement:
    """The compiled function without the Python around it."""
    through_libc(task)
    _open_ours()
    return _syslog_calls(task, lib.syslog3_syslog, task.text.encode(), syslog3.closelog)


def _syslog_calls(
    task: Task,
    syslog: Callable[..., object],
    message: str | bytes,
    close: Callable[[], object],
) -> Statement:
    names = {"syslog": syslog, "priority": task.priority, "message": message}
    return Statement("syslog(priority, message)", names, threads=task.threads, close=close)


def open_c_syslog(task: Task) -> Calls:
    """A loop in C over syslog(3)."""
    through_libc(task)
    _open_ours()
    text = task.text.encode()
    run = partial(lib.syslog3_floor_syslog, task.priority, text)
    return Calls(run, threads=task.threads, close=syslog3.closelog)


def _open_ours() -> None:
    syslog3.openlog(IDENT)
    syslog3.setlogmask(MASK)


def log_keywords(target: Target) -> dict[str, Any]:
    """Return what makes a Log's messages arrive at ``target``."""
    if target.is_unix:
        return {"mechanism": "unix", "path": target.path}
    keywords = {"mechanism": target.transport, "host": target.host, "port": target.port}
    if target.transport == "tls":
        keywords["ssl_context"] = ssl.create_default_context(cafile=target.authority)
    return keywords


def open_log(task: Task, **keywords: Any) -> Statement:
    """A Log by the target's own mechanism; ``many`` by its own call."""
    if task.shape == "stalled":
        keywords.setdefault("timeout", LONG)
    return _log_sender(task, {**log_keywords(task.target), **keywords})


def open_native_log(task: Task) -> Statement:
    """A Log through libc."""
    through_libc(task)
    return _log_sender(task, {"mechanism": "native"})


def open_log_by_name(task: Task) -> Statement:
    """A Log's ``syslog()`` with a priority that is text."""
    log = syslog3.Log(IDENT, mask=MASK, **log_keywords(task.target))
    level = {DELIVERED: "info", FILTERED: "debug"}[task.priority]
    names = {"log": log, "level": level, "message": task.text}
    return Statement("log.syslog(level, message)", names, threads=task.threads, close=log.close)


def open_queued_log(task: Task) -> Statement:
    """A Log with a queue: its calls return at once, and a thread sends."""
    return open_log(task, queue=QUEUE)


def open_dropping_log(task: Task) -> Statement:
    """A Log with a queue that loses a message rather than wait for room in it."""
    return open_log(task, queue=QUEUE, overflow="drop-new")


def open_impatient_log(task: Task) -> Statement:
    """A Log that loses a message rather than wait long."""
    return open_log(task, timeout=SHORT, option="nofatal")


def _log_sender(task: Task, keywords: dict[str, Any]) -> Statement:
    log = syslog3.Log(IDENT, mask=MASK, **keywords)
    if task.shape == "many":
        names = {"log": log, "lines": [task.text] * LINES}
        return Statement(
            'log.many("info", lines)',
            names,
            threads=task.threads,
            messages=LINES,
            close=log.close,
        )
    method = {DELIVERED: "info", FILTERED: "debug"}[task.priority]
    names = {"log": log, "message": task.text}
    return Statement(f"log.{method}(message)", names, threads=task.threads, close=log.close)


def open_stdlib_handler(task: Task) -> Statement:
    """``logging`` with the standard library's handler."""
    return _logging_sender(task, _stdlib_handler(task.target))


def _stdlib_handler(target: Target) -> logging.Handler:
    if target.transport == "tls":
        raise Missing("has no TLS")
    address = target.path if target.is_unix else (target.host, target.port)
    handler = logging.handlers.SysLogHandler(address, socktype=SOCKET_KINDS[target.transport])
    handler.ident = f"{IDENT}: "
    return handler


def open_stdlib_queue(task: Task) -> Statement:
    """``logging`` with the standard library's ``QueueHandler``, and a listener for its handler."""
    handler = _stdlib_handler(task.target)
    records: queue.SimpleQueue[logging.LogRecord] = queue.SimpleQueue()
    listener = logging.handlers.QueueListener(records, handler)

    def close() -> None:
        listener.stop()  # waits for what it has
        handler.close()

    listener.start()
    return _logging_sender(task, logging.handlers.QueueHandler(records), close)


def open_our_queued_handler(task: Task) -> Statement:
    """``logging`` with this package's handler, a thread of its log sending."""
    handler = syslog3.SysLogHandler(ident=IDENT, queue=QUEUE, **log_keywords(task.target))
    return _logging_sender(task, handler)


def open_our_handler(task: Task) -> Statement:
    """``logging`` with this package's handler."""
    handler = syslog3.SysLogHandler(ident=IDENT, **log_keywords(task.target))
    return _logging_sender(task, handler)


def _logging_sender(
    task: Task, handler: logging.Handler, close: Callable[[], object] | None = None
) -> Statement:
    logger = logging.Logger("syslog3.bench", logging.INFO)
    logger.addHandler(handler)
    method = {DELIVERED: "info", FILTERED: "debug"}[task.priority]
    names = {"logger": logger, "message": task.text}
    return Statement(
        f"logger.{method}(message)", names, threads=task.threads, close=close or handler.close
    )


def open_socket(task: Task) -> Statement:
    """The socket module's ``send()`` of prepared bytes; for TLS the ssl module's."""
    not_filtered(task)
    sock = connected(task.target)
    names = {"sock": sock, "ready": task.ready()}
    # On a stream send() may send a part of the message.
    method = "sendall" if task.target.is_stream else "send"
    return Statement(f"sock.{method}(ready)", names, threads=task.threads, close=sock.close)


def open_c_send(task: Task) -> Calls:
    """A loop in C over send(2) of prepared bytes."""
    return _c_loop(task, lib.syslog3_floor_send)


def open_c_sendmmsg(task: Task) -> Calls:
    """A loop in C over sendmmsg(2) of prepared bytes."""
    if task.target.is_stream:
        raise Missing("is for datagrams only")
    return _c_loop(task, lib.syslog3_floor_sendmmsg)


def _c_loop(task: Task, function: Callable[..., int]) -> Calls:
    not_filtered(task)
    if task.target.transport == "tls":
        raise Missing("has no TLS")
    sock, ready = connected(task.target), task.ready()
    run = checked(partial(function, sock.fileno(), ready, len(ready)))
    return Calls(run, threads=task.threads, close=sock.close)


def connected(target: Target) -> socket.socket:
    """Return a socket that is connected to the target."""
    if target.is_unix:
        sock = socket.socket(socket.AF_UNIX, SOCKET_KINDS[target.transport])
        sock.connect(target.path)
        return sock
    if target.transport == "udp":
        sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        sock.connect((target.host, target.port))
        return sock
    sock = socket.create_connection((target.host, target.port))
    # Else a message may wait until the one before it is acknowledged.
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    if target.transport == "tcp":
        return sock
    context = ssl.create_default_context(cafile=target.authority)
    return context.wrap_socket(sock, server_hostname=target.host)


def _python(program: str) -> Callable[[], list[str]]:
    return partial(processes.python, program.format(text=FIRST))


def _our_handler_logs() -> list[str]:
    return processes.python(
        "import logging, syslog3; logger = logging.Logger('x');"
        f" logger.addHandler(syslog3.SysLogHandler(mechanism='unix')); logger.info({FIRST!r})"
    )


CONTENDERS = [
    Contender(
        "syslog",
        LIBC,
        open_stdlib,
        _python("import syslog; syslog.syslog({text!r})"),
    ),
    Contender(
        "syslog3.syslog",
        LIBC,
        open_drop_in,
        _python("import syslog3; syslog3.syslog({text!r})"),
    ),
    Contender(
        "syslog3.Log, native",
        LIBC,
        open_native_log,
        _python("import syslog3; syslog3.Log('x').info({text!r})"),
    ),
    Contender("lib.syslog3_syslog", LIBC, open_binding),
    Contender("C loop, syslog(3)", LIBC, open_c_syslog),
    Contender(
        "PyPy's syslog",
        LIBC,
        processes.open_pypy,
        partial(processes.pypy, FIRST),
    ),
    Contender(
        "Sys::Syslog, native",
        LIBC,
        processes.open_native_perl,
        partial(processes.perl, FIRST),
    ),
    Contender(
        "syslog3.Log",
        OWN,
        open_log,
        _python("import syslog3; syslog3.Log('x', mechanism='unix').info({text!r})"),
    ),
    Contender("syslog3.Log, by name", OWN, open_log_by_name, shapes=SHAPES - {"many"}),
    Contender(
        f"syslog3.Log, timeout={SHORT}", OWN, open_impatient_log, shapes=frozenset({"stalled"})
    ),
    Contender("syslog3.Log, queue", OWN, open_queued_log),
    Contender(
        "syslog3.Log, queue, drop-new", OWN, open_dropping_log, shapes=frozenset({"stalled"})
    ),
    Contender(
        "syslog3.SysLogHandler, queue",
        LOGGING,
        open_our_queued_handler,
        shapes=frozenset({"delivered", "stalled"}),
    ),
    Contender(
        "QueueHandler", LOGGING, open_stdlib_queue, shapes=frozenset({"delivered", "stalled"})
    ),
    Contender("syslog3.SysLogHandler", LOGGING, open_our_handler, _our_handler_logs),
    Contender(
        "SysLogHandler",
        LOGGING,
        open_stdlib_handler,
        _python(
            "import logging.handlers; logger = logging.Logger('x');"
            " logger.addHandler(logging.handlers.SysLogHandler('/dev/log'));"
            " logger.info({text!r})"
        ),
    ),
    Contender("socket send()", OWN, open_socket),
    Contender("C loop, send(2)", OWN, open_c_send),
    Contender("C loop, sendmmsg(2)", OWN, open_c_sendmmsg, shapes=frozenset({"many"})),
    Contender("Sys::Syslog", OWN, processes.open_perl),
    Contender("logger", OWN, processes.open_logger, partial(processes.logger, FIRST)),
]
