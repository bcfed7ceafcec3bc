"""``setlogsock``: the process's own log by other mechanisms than libc. Source: Sys::Syslog."""

from __future__ import annotations

from syslog3.errors import warn

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import Sequence
    from typing import Any

    from syslog3.log import Log

#: What setlogsock() chose, as keywords of Log; None while messages go to libc.
chosen: dict[str, Any] | None = None

_KEYS = ("type", "path", "timeout", "host", "port")
_log: Log | None = None


def choose(
    mechanism: str | Sequence[str],
    path: str | os.PathLike[str] | None,
    timeout: float | None,
    host: str | None,
    port: int | str | None,
) -> bool:
    """Let the process's own log use the usable ones of these; return whether there is one."""
    global chosen
    from syslog3.mechanisms import load, names
    from syslog3.mechanisms.base import check_timeout, make_target

    target = make_target(path=path, host=host, port=port)
    keywords = {"path": path, "timeout": timeout, "host": host, "port": port}
    if timeout is not None:
        check_timeout(timeout)
    usable = []
    for name in names(mechanism):
        try:
            load(name).check(target)
            usable.append(name)
        except OSError as error:
            reason = error.strerror or error
            warn(f"setlogsock: {name} can't be used: {reason}")
    if not usable:
        return False
    close()
    given = {key: value for key, value in keywords.items() if value is not None}
    chosen = None if usable == ["native"] else {"mechanism": usable, **given}
    return True


def unpack(arguments: Any) -> dict[str, Any]:
    """Return the arguments of a setlogsock() that was given one dict of them."""
    unknown = set(arguments) - set(_KEYS)
    if unknown or "type" not in arguments:
        wrong = f"unknown key: {', '.join(map(repr, unknown))}" if unknown else "no key 'type'"
        raise ValueError(f"setlogsock: {wrong} (allowed: {', '.join(_KEYS)})")
    return dict(arguments)


def openlog(*arguments: Any) -> None:
    """Open the log that was chosen, with openlog()'s arguments."""
    global _log
    from syslog3.log import Log

    assert chosen is not None
    close()
    _log = Log(*arguments, **chosen)


def is_open() -> bool:
    """Return whether the log that was chosen is open."""
    return _log is not None


def send(priority: int, text: bytes) -> None:
    """Hand a message to the log that was chosen."""
    assert _log is not None
    _log.deliver(priority, text)


def close() -> None:
    """Close the log that was chosen, if it is open."""
    global _log
    if _log is not None:
        _log.disconnect()
        _log = None
