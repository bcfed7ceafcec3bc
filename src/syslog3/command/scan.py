"""Splits a command line as getopt_long(3) does, with the same errors in the same words.

The standard library's ``getopt`` has no optional arguments before 3.14, and its words are others.
"""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

NO = "no"
REQUIRED = "required"
OPTIONAL = "optional"


class UsageError(Exception):
    """A malformed command line."""


class Scanner:
    """Reads options; the other words are in :attr:`operands` afterwards.

    ``short``: a letter and the name of its option; ``long``: each option's name and whether it
    takes an argument. ``later``: names that an abbreviation means only if no other one fits.
    """

    def __init__(
        self, short: Mapping[str, str], long: Mapping[str, str], later: frozenset[str]
    ) -> None:
        self._short = short
        self._long = long
        self._later = later
        self.operands: list[str] = []

    def scan(self, arguments: Sequence[str]) -> Iterator[tuple[str, str | None]]:
        """Yield each option's name and argument, None without one; raise :exc:`UsageError`."""
        rest = list(arguments)
        stops_early = "POSIXLY_CORRECT" in os.environ
        while rest:
            word = rest.pop(0)
            if word == "--":
                break
            if word.startswith("--"):
                yield self._scan_long(word, rest)
            elif word.startswith("-") and word != "-":
                yield from self._scan_short(word[1:], rest)
            else:
                self.operands.append(word)
                if stops_early:
                    break
        self.operands += rest

    def _scan_long(self, word: str, rest: list[str]) -> tuple[str, str | None]:
        given, has_value, value = word[2:].partition("=")
        name = self._full_name(given, word)
        takes = self._long[name]
        if has_value:
            if takes == NO:
                raise UsageError(f"option '--{name}' doesn't allow an argument")
            return name, value
        if takes == REQUIRED:
            if not rest:
                raise UsageError(f"option '--{name}' requires an argument")
            return name, rest.pop(0)
        return name, None

    def _full_name(self, given: str, word: str) -> str:
        if given in self._long:
            return given
        fitting = [name for name in self._long if name.startswith(given)]
        fitting = [name for name in fitting if name not in self._later] or fitting
        if not fitting:
            raise UsageError(f"unrecognized option '{word}'")
        if len(fitting) > 1:
            possible = "".join(f" '--{name}'" for name in fitting)
            raise UsageError(f"option '{word}' is ambiguous; possibilities:{possible}")
        return fitting[0]

    def _scan_short(self, letters: str, rest: list[str]) -> Iterator[tuple[str, str | None]]:
        while letters:
            letter, letters = letters[0], letters[1:]
            name = self._short.get(letter)
            if name is None:
                raise UsageError(f"invalid option -- '{letter}'")
            # "-i" takes no argument, although "--id" may.
            if self._long.get(name) != REQUIRED:
                yield name, None
                continue
            if not letters and not rest:
                raise UsageError(f"option requires an argument -- '{letter}'")
            yield name, letters or rest.pop(0)
            return
