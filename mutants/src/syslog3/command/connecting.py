"""The first connection: opened by the first route that works, or refused in logger's words."""

from __future__ import annotations

import os
import socket
from typing import TYPE_CHECKING

from syslog3.command.report import CommandError
from syslog3.command.route import Route, routes
from syslog3.command.sending import Sender
from syslog3.delivery.delivery import Delivery
from syslog3.mechanisms import load
from syslog3.mechanisms.addresses import resolve
from syslog3.waiting.deadline import Deadline

if TYPE_CHECKING:
    from syslog3.command.interrupt import Interrupt
    from syslog3.command.options import Options
    from syslog3.mechanisms.base import Mechanism

#: Default services of a server: logger's, and RFC 5425's for TLS.
_SERVICES = {"udp": "syslog", "tcp": "syslog-conn"}

#: Exists where systemd is the init system: sd_booted(3).
SYSTEMD = "/run/systemd/system"


def connect(options: Options, interrupt: Interrupt) -> Sender:
    """Return a connected :class:`Sender`; :exc:`CommandError` says why there is none."""
    error: CommandError | None = None
    for route in routes(options):
        _check_name(options, route)
        delivery = Delivery(_mechanisms(options, route), route.target, route.timeout)
        sender = Sender(delivery, route, options, lambda: interrupt.came)
        try:
            _open(delivery, route)
            return sender
        except OSError as refused:
            if _is_silent(options, route):
                sender.is_silent = True
                return sender
            error = error or CommandError(_reason(options, route, refused))
    assert error is not None
    raise error


def _mechanisms(options: Options, route: Route) -> dict[str, Mechanism | None]:
    """Return the route's mechanisms, each with its replacement if it has one."""
    mechanisms: dict[str, Mechanism | None] = dict.fromkeys(route.mechanisms)
    if options.pid and "unix" in mechanisms:
        from syslog3.command.credentials import unix_for

        mechanisms["unix"] = unix_for(options)
    return mechanisms


def _open(delivery: Delivery, route: Route) -> None:
    """Connect, but do not wait where a check already shows that it can't work."""
    reasons = []
    for name in route.mechanisms:
        try:
            load(name).check(route.target)
        except OSError as error:
            reasons.append(error)
    if len(reasons) < len(route.mechanisms) or len(route.mechanisms) > 1:
        delivery.open()
    else:
        raise reasons[0]


def _is_silent(options: Options, route: Route) -> bool:
    """Return whether the user wants to hear nothing of a Unix socket that does not exist.

    logger's own default is auto. Ours is on: a line that went nowhere is no success.
    """
    if route.mechanisms != ("unix",) or options.mechanisms:
        return False
    if options.socket_errors == "auto":
        return not (options.no_act or options.stderr or os.path.isdir(SYSTEMD))
    return options.socket_errors == "off"


def _reason(options: Options, route: Route, error: OSError) -> str:
    if options.mechanisms or options.tls:
        return str(error)
    if route.mechanisms == ("unix",):
        return f"socket {route.target.path}: {_system_says(str(route.target.path), error)}"
    return f"failed to connect to {options.server} port {_port(options, route)}"


def _check_name(options: Options, route: Route) -> None:
    """Refuse a server that can't be resolved at once: waiting would not help."""
    if options.server is None or route.is_local:
        return
    kind = socket.SOCK_DGRAM if route.mechanisms[0] == "udp" else socket.SOCK_STREAM
    reason = "Name or service not known"
    try:
        if options.server:
            resolve(options.server, route.target.port or 0, kind, Deadline(route.timeout))
            return
    except TimeoutError:  # connecting will report it
        return
    except OSError as error:
        if isinstance(error.__cause__, OSError):  # the resolver's own words
            reason = str(error.__cause__.strerror)
    port = _port(options, route)
    raise CommandError(f"failed to resolve name {options.server} port {port}: {reason}")


def _port(options: Options, route: Route) -> str:
    return options.port or _SERVICES.get(route.mechanisms[0], "syslog-tls")


def _system_says(path: str, error: OSError) -> str:
    """Return the system's reason why nothing can connect to ``path``."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sock:
        try:
            sock.connect(path)
        except OSError as refused:
            error = refused
    return os.strerror(error.errno) if error.errno else str(error)
