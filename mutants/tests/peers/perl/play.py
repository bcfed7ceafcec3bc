"""Does with syslog3.perl what it is told on standard input: play.pl says more."""

from __future__ import annotations

import atexit
import json
import os
import sys
import time
import warnings
from collections.abc import Callable
from typing import Any

import syslog3.perl
from syslog3.compiled.binding import ffi

ERRORS = sys.argv[1]
sys.argv[0] = "program"


class Clock:
    def __init__(self, offset: float, *steps: float) -> None:
        self.offset, self.steps = offset, [*steps]

    def __call__(self) -> float:
        now = time.time() + self.offset
        self.offset += self.steps.pop(0) if self.steps else 0
        return now


def main() -> None:
    while sys.stdin.readline():
        pid = os.fork()
        if not pid:
            os.dup2(os.open(ERRORS, os.O_WRONLY | os.O_APPEND), 2)
            play()
            atexit._run_exitfuncs()  # what the end of a program does
            os._exit(0)
        answer({"ended": os.waitpid(pid, 0)[1]})


def play() -> None:
    answer({"pid": os.getpid()})
    while line := sys.stdin.readline():
        command, *args = json.loads(line)
        if command == "end":
            return
        if command == "clock":
            syslog3.perl.clock = Clock(*args)
        elif command == "program":
            sys.argv[0] = args[0]
        elif command == "host":
            syslog3.perl.host = args[0]
        elif command == "facility":
            syslog3.perl.facility = args[0]
        elif command != "unflushed console":
            answer(call(command, *args))
            continue
        answer({})


def call(name: str, how: dict[str, Any], *args: Any) -> dict[str, Any]:
    found = getattr(syslog3.perl, name)
    function = found if callable(found) else lambda **_: found
    returned = died = None
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            how = how if name == "syslog" else {}
            returned = with_error(how, lambda **error: function(*map(value, args), **error))
        except Exception as error:
            died = str(error)
    return {
        "died": died,
        "returned": perls(returned),
        "warnings": [str(warning.message) for warning in caught],
        "stderr": printed(),
        "host": perls(syslog3.perl.host),
        "facility": perls(syslog3.perl.facility),
    }


def with_error(how: dict[str, Any], function: Callable[..., Any]) -> Any:
    """Call `function` while there is an error, in each of the ways that there are for it."""
    errno, way = how.get("errno", 0), how.get("way", "thread")
    ffi.errno = errno if way == "thread" else 0
    if way == "keyword":
        return function(errno=errno)
    if way == "handled":
        try:
            raise OSError(errno, os.strerror(errno))
        except OSError:
            return function()
    return function()


def value(given: Any) -> Any:
    if not isinstance(given, list) or given[:1] != ["="]:
        return given
    if given[1] == "not":
        return ~given[2]
    return {"code": lambda: None, "scalar": Scalar()}[given[1]]


class Scalar:
    """What Perl has references to, and Python has not."""


def perls(returned: object) -> str | None:
    """Return what Perl would print: True is 1 there."""
    if isinstance(returned, float):
        return f"{returned:.15g}"
    return None if returned is None else str(int(returned) if returned is True else returned)


def printed() -> str:
    with open(ERRORS, "r+", encoding="utf-8", errors="surrogateescape", newline="") as file:
        text = file.read()
        file.truncate(0)
    return text


def answer(what: dict[str, Any]) -> None:
    print(json.dumps(what, ensure_ascii=False), flush=True)


for stream in (sys.stdin, sys.stdout):
    stream.reconfigure(encoding="utf-8", errors="surrogateescape")
main()
