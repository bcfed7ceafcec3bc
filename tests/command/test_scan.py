"""Command lines split as getopt_long(3) does, with its words for what is wrong.

That logger itself says so is in test_scenarios.py, which runs it beside ours.
"""

from __future__ import annotations

import pytest

from syslog3.command.scan import NO, OPTIONAL, REQUIRED, Scanner, UsageError

SHORT = {"i": "id", "s": "stderr", "t": "tag", "f": "file"}
LONG = {
    **{"id": OPTIONAL, "stderr": NO, "tag": REQUIRED, "tcp": NO, "file": REQUIRED},
    **{"socket": REQUIRED, "socket-errors": REQUIRED, "timeout": REQUIRED, "framing": REQUIRED},
}
LATER = frozenset({"timeout", "framing"})


def scan(*arguments: str) -> tuple[list[tuple[str, str | None]], list[str]]:
    scanner = Scanner(SHORT, LONG, LATER)
    given = [*arguments]
    options = list(scanner.scan(given))
    assert given == [*arguments]
    return options, scanner.operands


@pytest.mark.parametrize(
    ("arguments", "options", "operands"),
    [
        ([], [], []),
        (["-s"], [("stderr", None)], []),
        (["-si"], [("stderr", None), ("id", None)], []),
        (["-t", "a"], [("tag", "a")], []),
        (["-ta"], [("tag", "a")], []),
        (["-sta", "b"], [("stderr", None), ("tag", "a")], ["b"]),
        (["-st", "a", "b"], [("stderr", None), ("tag", "a")], ["b"]),
        (["-t", "-s"], [("tag", "-s")], []),
        (["-t", "--", "-s"], [("tag", "--"), ("stderr", None)], []),
        (["--tag", "a"], [("tag", "a")], []),
        (["--tag=a=b"], [("tag", "a=b")], []),
        (["--tag="], [("tag", "")], []),
        (["--tag", "--stderr"], [("tag", "--stderr")], []),
        (["--stderr"], [("stderr", None)], []),
        (["--id", "5"], [("id", None)], ["5"]),
        (["--id=5"], [("id", "5")], []),
        (["--st"], [("stderr", None)], []),
        (["--socket", "a"], [("socket", "a")], []),
        (["--fil", "a"], [("file", "a")], []),
        (["--ta=a"], [("tag", "a")], []),
        (["-", "a"], [], ["-", "a"]),
        (["a", "-s", "b"], [("stderr", None)], ["a", "b"]),
        (["a", "--", "-s", "--", "b"], [], ["a", "-s", "--", "b"]),
        (["--", "--stderr"], [], ["--stderr"]),
    ],
)
def test_options_and_operands(
    arguments: list[str], options: list[tuple[str, str | None]], operands: list[str]
) -> None:
    assert scan(*arguments) == (options, operands)


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (["-z"], "invalid option -- 'z'"),
        (["-i5"], "invalid option -- '5'"),
        (["-sz"], "invalid option -- 'z'"),
        (["-t"], "option requires an argument -- 't'"),
        (["-st"], "option requires an argument -- 't'"),
        (["--tag"], "option '--tag' requires an argument"),
        (["--ta"], "option '--tag' requires an argument"),
        (["--stderr=x"], "option '--stderr' doesn't allow an argument"),
        (["--st="], "option '--stderr' doesn't allow an argument"),
        (["--bogus"], "unrecognized option '--bogus'"),
        (["--bogus=a=b"], "unrecognized option '--bogus=a=b'"),
        (
            ["--s"],
            "option '--s' is ambiguous; possibilities: '--stderr' '--socket' '--socket-errors'",
        ),
        (
            ["--so=x"],
            "option '--so=x' is ambiguous; possibilities: '--socket' '--socket-errors'",
        ),
        (["--t"], "option '--t' is ambiguous; possibilities: '--tag' '--tcp'"),
    ],
)
def test_a_malformed_command_line(arguments: list[str], error: str) -> None:
    with pytest.raises(UsageError) as raised:
        scan(*arguments)
    assert str(raised.value) == error


def test_an_abbreviation_means_what_it_meant_before_there_were_options_of_ours() -> None:
    assert scan("--f", "a") == ([("file", "a")], [])
    assert scan("--ti", "1") == ([("timeout", "1")], [])


def test_posixly_correct_ends_the_options_at_the_first_operand(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("POSIXLY_CORRECT", "")
    assert scan("-s", "a", "-s", "--", "b") == ([("stderr", None)], ["a", "-s", "--", "b"])


def test_options_are_known_one_by_one() -> None:
    """What stands before a mistake takes effect, --help for example."""
    options = Scanner(SHORT, LONG, LATER).scan(["-s", "-z"])
    assert next(options) == ("stderr", None)
    with pytest.raises(UsageError):
        next(options)
