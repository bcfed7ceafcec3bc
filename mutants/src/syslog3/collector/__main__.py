"""python -m syslog3.collector: print what arrives."""

from __future__ import annotations

import argparse
import os
import re
import ssl
import sys
from typing import TYPE_CHECKING

from . import endings
from .api import Collector
from .default_place import DEFAULT_PORT, DEV_LOG, default_place
from .framing import FRAMINGS
from .listen import HIGHEST_PORT
from .show import json_line, one_line, printable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .listen import Address, Endpoint
    from .message import Message

#: [HOST]:PORT, HOST:PORT, PORT
_ENDPOINT = re.compile(r"(?:(?:\[([^][]+)\]|([^][]+)):)?([0-9]{1,5})")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; return its exit status.

    0 after SIGINT or SIGTERM; 1 where it could not listen, or nobody reads its output any more.
    """
    parser = _parser()
    options = parser.parse_args(arguments)
    _check_tls(parser, options)
    endings.hold()
    try:
        with _collector(options) as collector:
            _announce(collector)
            _print_until_ended(collector, json_line if options.json else one_line)
    except BrokenPipeError:
        # Python flushes at exit, and would complain once more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except (OSError, ValueError) as error:
        _say(str(error))
        return 1
    return 0


def endpoint(text: str) -> Endpoint:
    """Return "PORT", "HOST:PORT" or "[HOST]:PORT" as `Collector` takes it.

    Raises argparse.ArgumentTypeError for anything else, and for a number that no port has.
    """
    match = _ENDPOINT.fullmatch(text)
    if match is None or int(match[3]) > HIGHEST_PORT:
        raise argparse.ArgumentTypeError(
            f"{text!r} is not PORT, HOST:PORT or [HOST]:PORT, with a port from 0 to {HIGHEST_PORT}"
        )
    host, port = match[1] or match[2], int(match[3])
    return (host, port) if host else port


_ENDPOINT_HELP = {
    "udp": "datagrams, one message each (RFC 5426)",
    "tcp": "connections (RFC 6587)",
    "tls": "connections inside TLS (RFC 5425); needs --cert",
}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m syslog3.collector",
        description="Print the syslog messages that arrive, one a line, until SIGINT or SIGTERM.",
        epilog=f"Without an address: {DEV_LOG} where that is free and you are root, "
        f"else UDP on 127.0.0.1 port {DEFAULT_PORT}, after a word on why. A socket at {DEV_LOG} "
        "that nobody listens behind (its program was killed) is replaced; a symbolic link, "
        "or a socket that somebody listens on, never. HOST is 127.0.0.1 where none is given, "
        "an IPv6 address in brackets; port 0 is any free one.",
    )
    parser.add_argument("--unix", metavar="PATH", help="datagram socket, as /dev/log is on Linux")
    parser.add_argument("--unix-stream", metavar="PATH", help="stream socket")
    for name, help in _ENDPOINT_HELP.items():
        parser.add_argument(f"--{name}", metavar="[HOST:]PORT", type=endpoint, help=help)
    parser.add_argument("--cert", metavar="FILE", help="certificate chain for --tls, PEM")
    parser.add_argument("--key", metavar="FILE", help="its private key, PEM")
    parser.add_argument("--framing", choices=FRAMINGS, default="auto", help="of the streams")
    parser.add_argument("--json", action="store_true", help="one JSON object a line, all fields")
    return parser


def _check_tls(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    if options.tls is not None and options.cert is None:
        parser.error("--tls needs --cert FILE, and --key FILE where the key is not in it")
    for name in ("cert", "key"):
        if options.tls is None and getattr(options, name) is not None:
            parser.error(f"--{name} is for TLS only: give --tls [HOST:]PORT as well")


def _collector(options: argparse.Namespace) -> Collector:
    names = ("unix", "unix_stream", "udp", "tcp", "tls")
    places = {name: getattr(options, name) for name in names}
    if all(place is None for place in places.values()):
        place = default_place()
        places.update(place.keyword)
        if place.notice:
            _say(place.notice)
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
    _say(f"listening on {places}")


def _say(text: str) -> None:
    print(f"syslog3.collector: {printable(text)}", file=sys.stderr, flush=True)


def _text(address: str | Address) -> str:
    if isinstance(address, str):
        return address
    host, port = address
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def _print_until_ended(collector: Collector, show: Callable[[Message], str]) -> None:
    while endings.wait_for_message(collector):
        _print(collector, show)
    collector.close()
    _print(collector, show)
    for complaint in collector.complaints:
        _say(complaint)


def _print(collector: Collector, show: Callable[[Message], str]) -> None:
    for message in collector.clear():
        # A terminal that has no such letter gets its escape.
        line = show(message).encode(sys.stdout.encoding, "backslashreplace")
        sys.stdout.buffer.write(line + b"\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
