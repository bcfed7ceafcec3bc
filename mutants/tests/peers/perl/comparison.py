"""Perl's Sys::Syslog and syslog3.perl, each in a process that does what a scenario says."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from peers.perl.surroundings import SERVICES, Surroundings

__all__ = ["Player", "Scenario", "Trace", "perl_player", "python_player"]

HERE = Path(__file__).parent

#: RFC 3164's time, of which the digits are the clock's.
TIMESTAMP = re.compile(rb"(<[-+.\w]+>[A-Z][a-z]{2} )([ \d]\d)( )(\d\d:\d\d:\d\d)")

TIMESTAMP_MASKED = re.compile(rb"(<[-+.\w]+>)[A-Z][a-z]{2} ##  ##:##:## ")

PRIVATE_SERVICES = 'mount --bind "$0" /etc/services && exec "$@"'

#: Steps that are the surroundings' business, not the player's.
CHANGES = ("open", "close", "hang_up", "unlink")


@dataclass
class Scenario:
    """Steps, and the places and services there are when they begin.

    A step is a function of Sys::Syslog's and its arguments; or something that happens: "open",
    "close", "hang_up", "unlink" with a place; "clock" (offset in seconds, and how many more after
    each time it is read), "program" (its path, else it is "program"), "host" and "facility" (the
    variables); or "errno" (its number, and which of the ways "thread", "handled" and "keyword"
    Python learns of it), which is in force for the step after it. What a value can't say in JSON is
    ["=", "not", 64] (which is ~64), ["=", "code"], ["=", "scalar"] (references).
    """

    steps: Sequence[Sequence[Any]]
    places: dict[str, str] = field(default_factory=lambda: {"/dev/log": "datagram"})
    services: str | None = None


@dataclass
class Trace:
    """What came of a scenario: an answer for each call, and what arrived where."""

    answers: list[tuple[Any, dict[str, Any]]]
    arrived: dict[str, list[bytes]]

    def lines(self) -> list[str]:
        """Return it in short, for people: what each call returned or said, and what arrived."""
        calls = [f"{step[0]}: {_outcome(answer)}" for step, answer in self.answers]
        pieces = [
            f"{place}: {_without_header(piece)!r}"
            for place, pieces in sorted(self.arrived.items())
            for piece in pieces
        ]
        return calls + pieces


class Player:
    """A process that plays scenarios, each in a child of its own."""

    def __init__(self, *command: str, errors: Path) -> None:
        errors.touch()
        self._process = subprocess.Popen(
            ["unshare", "--mount", "sh", "-c", PRIVATE_SERVICES, SERVICES, *command, str(errors)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )

    def play(self, scenario: Scenario) -> Trace:
        surroundings = Surroundings(scenario.places, scenario.services)
        pid = self._ask("begin")["pid"]
        answers = []
        how: dict[str, Any] = {}
        for step in scenario.steps:
            name, *args = surroundings.with_ports(step)
            if name in CHANGES:
                surroundings.look()
                getattr(surroundings, name)(*args)
            elif name == "errno":
                how = {"errno": args[0], "way": args[1] if len(args) > 1 else "thread"}
            elif name in ("clock", "program", "host", "facility", "unflushed console"):
                self._ask(name, *args)
            else:
                answers.append((step, _comparable(name, self._ask(name, how, *args), pid)))
                how = {}
            surroundings.look()
        ended = self._ask("end")["ended"]
        assert ended == 0, f"the player's child ended with {ended}"
        arrived = surroundings.finish()
        return Trace(answers, {name: [_masked(p, pid) for p in arrived[name]] for name in arrived})

    def _ask(self, *command: Any) -> dict[str, Any]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        line = json.dumps(command, ensure_ascii=False)
        self._process.stdin.write(line.encode("utf-8", "surrogateescape") + b"\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        assert answer, f"the player ended after {command}"
        return dict(json.loads(answer.decode("utf-8", "surrogateescape")))

    def close(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait(10)


def perl_player(directory: Path) -> Player | None:
    """Return a player for Perl's Sys::Syslog; None where that is not installed."""
    perl = shutil.which("perl")
    if not perl or subprocess.run([perl, "-MSys::Syslog=0.36", "-MJSON::PP", "-e1"]).returncode:
        return None
    return Player(perl, str(HERE / "play.pl"), errors=directory / "perl.stderr")


def python_player(directory: Path) -> Player:
    return Player(sys.executable, str(HERE / "play.py"), errors=directory / "python.stderr")


def _outcome(answer: dict[str, Any]) -> str:
    outcome = [f"died: {answer['died']}" if answer["died"] else str(answer["returned"])]
    outcome += [f"warned: {warning}" for warning in answer["warnings"]]
    outcome += [f"stderr: {answer['stderr']!r}"] if answer["stderr"] else []
    return ", ".join(outcome)


def _without_header(piece: bytes) -> bytes:
    return TIMESTAMP_MASKED.sub(rb"\1", piece)


def _comparable(name: str, answer: dict[str, Any], pid: int) -> dict[str, Any]:
    answer["stderr"] = answer["stderr"].replace(f"[{pid}]", "[PID]")
    returned = answer["returned"]
    if name == "openlog" and returned == "Sys::Syslog::SYSLOG":  # select()'s, and true
        answer["returned"] = "1"
    elif name == "setlogsock" and returned == "0":  # documented is undef
        answer["returned"] = None
    elif name == "setlogmask" and returned and returned.startswith("-"):  # Perl's ~ is unsigned
        answer["returned"] = str(int(returned) % 2**64)
    return answer


def _masked(piece: bytes, pid: int) -> bytes:
    piece = piece.replace(b"[%d]" % pid, b"[PID]")
    return TIMESTAMP.sub(rb"\1## \3##:##:##", piece) if _day_is_right(piece) else piece


def _day_is_right(piece: bytes) -> bool:
    """Whether the day is as %e has it; what is not stays and differs from what Perl sends."""
    return all(not found[1].startswith(b"0") for found in TIMESTAMP.findall(piece))
