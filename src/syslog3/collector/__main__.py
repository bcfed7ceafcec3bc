"""python -m syslog3.collector: print what arrives."""

from __future__ import annotations

import argparse
import os
import signal
import ssl
import sys
from typing import TYPE_CHECKING

from .api import Collector
from .framing import FRAMINGS
from .show import json_line, one_line, printable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .listen import Address, Endpoint
    from .message import Message

DEV_LOG = "/dev/log"
DEFAULT_PORT = 5514

_ENDINGS = (signal.SIGINT, signal.SIGTERM)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; return its exit status.

    0 after SIGINT or SIGTERM; 1 where it could not listen, or nobody reads its output any more.
    """
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.tls is not None and options.cert is None:
        parser.error("--tls needs --cert FILE, and --key FILE where the key is not in it")
    _hold_endings()
    try:
        with _collector(options) as collector:
            _announce(collector)
            _print_until_ended(collector, json_line if options.json else one_line)
    except BrokenPipeError:
        # Python flushes at exit, and would complain once more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except (OSError, ValueError) as error:
        print(f"syslog3.collector: {error}", file=sys.stderr)
        return 1
    return 0


def endpoint(text: str) -> Endpoint:
    """Return "PORT", "HOST:PORT" or "[HOST]:PORT" as `Collector` takes it, or raise ValueError."""
    host, _, port = text.rpartition(":")
    if host.startswith("[") and host.endswith("]"):
        host = host[1:-1]
    return (host, int(port)) if host else int(port)


def default_places(dev_log: str = DEV_LOG) -> dict[str, str | Endpoint]:
    """Return where to listen when nothing was asked for: /dev/log for root, unless it is taken.

    A file at /dev/log counts as taken even if nobody listens there: it is not ours to remove.
    """
    if os.geteuid() == 0 and not os.path.lexists(dev_log):
        return {"unix": dev_log}
    return {"udp": DEFAULT_PORT}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m syslog3.collector",
        description="Print the syslog messages that arrive, one a line, until SIGINT or SIGTERM.",
        epilog=f"Without an address: {DEV_LOG} where that is free and you are root, "
        f"else UDP on 127.0.0.1 port {DEFAULT_PORT}. Port 0 is any free one.",
    )
    parser.add_argument("--unix", metavar="PATH", help="datagram socket, as /dev/log is on Linux")
    parser.add_argument("--unix-stream", metavar="PATH", help="stream socket")
    for name in ("udp", "tcp", "tls"):
        parser.add_argument(f"--{name}", metavar="[HOST:]PORT", type=endpoint)
    parser.add_argument("--cert", metavar="FILE", help="TLS certificate chain, PEM")
    parser.add_argument("--key", metavar="FILE", help="its private key, PEM")
    parser.add_argument("--framing", choices=FRAMINGS, default="auto", help="of the streams")
    parser.add_argument("--json", action="store_true", help="one JSON object a line, all fields")
    return parser


def _collector(options: argparse.Namespace) -> Collector:
    names = ("unix", "unix_stream", "udp", "tcp", "tls")
    places = {name: getattr(options, name) for name in names}
    if all(place is None for place in places.values()):
        places.update(default_places())
    context = None if options.tls is None else _ssl_context(options.cert, options.key)
    return Collector(**places, ssl_context=context, framing=options.framing)


def _ssl_context(cert: str, key: str | None) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    try:
        context.load_cert_chain(cert, key)
    except OSError as error:  # which does not say which file; PyPy's does not say why, either
        is_ssl = isinstance(error, ssl.SSLError)
        why = error if is_ssl or error.errno is None else os.strerror(error.errno)
        raise OSError(error.errno, f"cannot use {cert} and {key or 'its key'}: {why}") from error
    return context


def _announce(collector: Collector) -> None:
    places = ", ".join(f"{name} {_text(at)}" for name, at in collector.addresses.items())
    print(f"syslog3.collector: listening on {places}", file=sys.stderr, flush=True)


def _text(address: str | Address) -> str:
    if isinstance(address, str):
        return printable(address)
    host, port = address
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def _hold_endings() -> None:
    """Let SIGINT and SIGTERM interrupt only where they are let through: not amid a line.

    To be called before there is another thread: threads inherit what is held.
    """
    for ending in _ENDINGS:
        signal.signal(ending, signal.default_int_handler)
    signal.pthread_sigmask(signal.SIG_BLOCK, _ENDINGS)


def _print_until_ended(collector: Collector, show: Callable[[Message], str]) -> None:
    try:
        while True:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, _ENDINGS)
            collector.wait(1, timeout=None)
            signal.pthread_sigmask(signal.SIG_BLOCK, _ENDINGS)
            _print(collector, show)
    except KeyboardInterrupt:
        signal.pthread_sigmask(signal.SIG_BLOCK, _ENDINGS)
        collector.close()
        _print(collector, show)
    for complaint in collector.complaints:
        print(f"syslog3.collector: {printable(complaint)}", file=sys.stderr)


def _print(collector: Collector, show: Callable[[Message], str]) -> None:
    for message in collector.clear():
        # A terminal that has no such letter gets its escape.
        line = show(message).encode(sys.stdout.encoding, "backslashreplace")
        sys.stdout.buffer.write(line + b"\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
