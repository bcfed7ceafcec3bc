"""Scenarios that nobody thought of: any calls, in any order, while places come and go.

Left out is only what differs as differences.py says, and what would wait: a pipe without a reader.
"""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from peers.perl.comparison import Scenario
from peers.perl.scenarios import DOWN, UP

__all__ = ["formats", "native_scenarios", "scenarios"]

MECHANISMS = ["tcp", "udp", "inet", "unix", "stream", "console", "pipe", "eventlog"]
#: Not nofatal, which is the first openlog()'s, nor nowait, with which nothing has an order.
OPTIONS = ["ndelay", "pid", "perror", "noeol", "nonul", "cons", "plonk"]
#: No colon before openlog(): it would be an ident.
FORMATS = [
    "text",
    "",
    "%m",
    "%s",
    "%s %d%%",
    "100%",
    "%%m %m",
    "two\nlines",
    "end\n",
    "%5.2f|%-4d|",
]
ARGUMENTS: st.SearchStrategy[Any] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**63), 2**63 - 1),
    st.floats(-1e15, 1e15).map(lambda number: round(number, 3)).filter(bool),
    st.sampled_from(["", "0", "12", "3.9abc", "%s", "%m", "a: b", "\u20ac", "\n", "inf"]),
)
WORDS = [
    "info",
    "err",
    "debug",
    "emerg",
    "mail",
    "local3",
    "kern",
    "KERN",
    "plonk",
    "6",
    "16",
    "pid",
]
LISTENING = ["tcp", "udp", "unix", "unix stream", "stream to a file", "console"]
IDENTS = st.sampled_from(["ident", "", None, "0", "a b", "\u00e9"])
PRIORITIES = st.one_of(
    st.sampled_from(WORDS),
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map("|".join),
    st.integers(-2, 200),
)


def texts(of: list[str]) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(of), max_size=3).map(",".join)


errno = st.tuples(
    st.just("errno"), st.sampled_from([0, 2, 13, 111]), st.sampled_from(["thread", "keyword"])
)
syslog = st.tuples(
    st.just("syslog"), PRIORITIES, st.sampled_from(FORMATS), st.lists(ARGUMENTS, max_size=3)
).map(lambda step: [*step[:3], *step[3]])
openlog = st.tuples(
    st.just("openlog"),
    IDENTS,
    texts(OPTIONS),
    st.sampled_from(["user", "local0", 16, None, "plonk", "kern", "0"]),
)
setlogmask = st.tuples(
    st.just("setlogmask"),
    st.one_of(st.integers(0, 255), st.just(["=", "not", 64]), st.just("128")),
)
facility = st.tuples(st.just("facility"), st.sampled_from(["", "mail", "plonk", 8, None]))
#: Always with one that can be used: else native would be, see `native_scenarios`.
setlogsock = st.builds(
    lambda types, usable, port: [
        "setlogsock",
        {"type": [*types, usable], "port": port, "path": "/dev/log"},
    ],
    st.lists(st.sampled_from(MECHANISMS), max_size=3),
    st.sampled_from(["tcp", "udp", "inet", "console"]),
    st.sampled_from(["$tcp", "$udp"]),
)
clock = st.tuples(st.just("clock"), st.sampled_from([0, 59, 61, 3600, -3600]))
step = st.one_of(
    syslog, syslog, syslog, openlog, setlogmask, setlogsock, facility, clock, errno,
    st.just(["closelog"]),
)  # fmt: skip


@st.composite
def scenarios(draw: st.DrawFn) -> Scenario:
    """Calls, and between them listeners that end, come back and hang up."""
    steps: list[Any] = [draw(setlogsock)]
    steps += [["openlog", "ident", draw(texts([*OPTIONS, "nofatal"]))]]
    listening = draw(st.sets(st.sampled_from(LISTENING), max_size=4))
    up = _only_one_dev_log(listening)
    before = [change for name in sorted(up) for change in UP[name]]
    for _ in range(draw(st.integers(1, 12))):
        if draw(st.integers(0, 3)):
            steps.append(draw(step))
            continue
        which = draw(st.sampled_from(LISTENING))
        if which in up:
            steps += DOWN[which]
            up.remove(which)
        elif not _conflict(which, up):
            steps += UP[which]
            up.add(which)
    return Scenario([*before, *steps], places={})


@st.composite
def native_scenarios(draw: st.DrawFn) -> Scenario:
    """Calls that go through libc; openlog() only where the log is closed."""
    options = texts(["ndelay", "pid", "perror", "cons", "nowait"])
    again = st.tuples(openlog, options).map(lambda both: [*both[0][:2], both[1], both[0][3]])
    steps: list[Any] = [["setlogsock", "native"], draw(again)]
    for _ in range(draw(st.integers(1, 12))):
        if draw(st.integers(0, 5)):
            steps.append(draw(st.one_of(syslog, syslog, setlogmask, facility, errno)))
        else:
            steps += [["closelog"], draw(again)]
    return Scenario(steps)


def _conflict(which: str, up: set[str]) -> bool:
    return _is_in_dev_log(which) and any(map(_is_in_dev_log, up))


def _is_in_dev_log(which: str) -> bool:
    return str(UP[which][0][1]) == "/dev/log"


def _only_one_dev_log(listening: set[str]) -> set[str]:
    up: set[str] = set()
    for which in sorted(listening):
        if not _conflict(which, up):
            up.add(which)
    return up


_NUMBER = st.one_of(st.none(), st.integers(0, 12).map(str), st.just("*"))
_CONVERSION = st.builds(
    lambda flags, width, precision, size, letter: (
        f"%{flags}{width or ''}{'' if precision is None else f'.{precision}'}{size}{letter}"
    ),
    st.text(" +-0#", max_size=3),
    _NUMBER,
    _NUMBER,
    st.sampled_from(["", "", "", "h", "hh", "l", "ll", "q", "L", "V", "z", "t", "j"]),
    # Not what is Perl's alone; %c of a byte is a character of Python's.
    st.sampled_from("sssddiuoxXeEfFgG%yrkKlhmqwN!( "),
)
_PLAIN = st.text(st.sampled_from("yr %\n|."), max_size=3)


@st.composite
def formats(draw: st.DrawFn) -> list[Any]:
    """A format and arguments for it, too few and too many included."""
    format = "".join(draw(st.lists(st.one_of(_CONVERSION, _PLAIN), max_size=5)))
    small = st.one_of(st.integers(-20, 300), st.none(), st.sampled_from(["x", "3.9", "", "-5"]))
    ascii = ARGUMENTS.filter(lambda value: value not in ("\u20ac", "%m"))
    # Nobody wants a width of millions.
    arguments = small if "*" in format else st.one_of(small, ascii)
    return [format, *draw(st.lists(arguments, max_size=7))]
