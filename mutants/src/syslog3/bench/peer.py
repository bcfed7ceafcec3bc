"""``--peer NAME=module:function``: contenders from outside this package."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

from syslog3.bench.calls import Statement
from syslog3.bench.contenders import PEER, Contender

if TYPE_CHECKING:
    from collections.abc import Callable

    from syslog3.bench.task import Task


def load(argument: str) -> Contender:
    """Return the contender that ``NAME=module:function`` names.

    ``function`` takes a :class:`syslog3.bench.task.Task` and returns a function that sends the text
    it is called with, or raises :exc:`syslog3.bench.task.Missing`. If what it returns has a
    ``close()``, that is called at the end. Raises :exc:`ValueError` for anything else.
    """
    name, equals, place = argument.partition("=")
    module_name, colon, function_name = place.partition(":")
    if not (name and equals and module_name and colon and function_name):
        raise ValueError(f"not NAME=module:function: {argument!r}")
    try:
        module = import_module(module_name)
    except ImportError as error:
        raise ValueError(f"{argument}: {error}") from None
    function = getattr(module, function_name, None)
    if not callable(function):
        raise ValueError(f"{argument}: module {module_name} has no function {function_name}")
    return Contender(name, PEER, partial(_open, function))


def _open(function: Callable[[Task], Any], task: Task) -> Statement:
    send = function(task)
    names = {"send": send, "message": task.text}
    close = getattr(send, "close", lambda: None)
    return Statement("send(message)", names, threads=task.threads, close=close)
