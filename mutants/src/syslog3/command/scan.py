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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class UsageError(Exception):
    """A malformed command line."""
mutants_xǁScannerǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁScannerǁscan__mutmut: MutantDict = {}  # type: ignore
mutants_xǁScannerǁ_scan_long__mutmut: MutantDict = {}  # type: ignore
mutants_xǁScannerǁ_full_name__mutmut: MutantDict = {}  # type: ignore
mutants_xǁScannerǁ_scan_short__mutmut: MutantDict = {}  # type: ignore


class Scanner:
    """Reads options; the other words are in :attr:`operands` afterwards.

    ``short``: a letter and the name of its option; ``long``: each option's name and whether it
    takes an argument. ``later``: names that an abbreviation means only if no other one fits.
    """

    @_mutmut_mutated(mutants_xǁScannerǁ__init____mutmut)
    def __init__(
        self, short: Mapping[str, str], long: Mapping[str, str], later: frozenset[str]
    ) -> None:
        self._short = short
        self._long = long
        self._later = later
        self.operands: list[str] = []

    def xǁScannerǁ__init____mutmut_orig(
        self, short: Mapping[str, str], long: Mapping[str, str], later: frozenset[str]
    ) -> None:
        self._short = short
        self._long = long
        self._later = later
        self.operands: list[str] = []

    def xǁScannerǁ__init____mutmut_1(
        self, short: Mapping[str, str], long: Mapping[str, str], later: frozenset[str]
    ) -> None:
        self._short = None
        self._long = long
        self._later = later
        self.operands: list[str] = []

    def xǁScannerǁ__init____mutmut_2(
        self, short: Mapping[str, str], long: Mapping[str, str], later: frozenset[str]
    ) -> None:
        self._short = short
        self._long = None
        self._later = later
        self.operands: list[str] = []

    def xǁScannerǁ__init____mutmut_3(
        self, short: Mapping[str, str], long: Mapping[str, str], later: frozenset[str]
    ) -> None:
        self._short = short
        self._long = long
        self._later = None
        self.operands: list[str] = []

    def xǁScannerǁ__init____mutmut_4(
        self, short: Mapping[str, str], long: Mapping[str, str], later: frozenset[str]
    ) -> None:
        self._short = short
        self._long = long
        self._later = later
        self.operands: list[str] = None

    @_mutmut_mutated(mutants_xǁScannerǁscan__mutmut)
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

    def xǁScannerǁscan__mutmut_orig(self, arguments: Sequence[str]) -> Iterator[tuple[str, str | None]]:
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

    def xǁScannerǁscan__mutmut_1(self, arguments: Sequence[str]) -> Iterator[tuple[str, str | None]]:
        """Yield each option's name and argument, None without one; raise :exc:`UsageError`."""
        rest = None
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

    def xǁScannerǁscan__mutmut_2(self, arguments: Sequence[str]) -> Iterator[tuple[str, str | None]]:
        """Yield each option's name and argument, None without one; raise :exc:`UsageError`."""
        rest = list(None)
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

    def xǁScannerǁscan__mutmut_3(self, arguments: Sequence[str]) -> Iterator[tuple[str, str | None]]:
        """Yield each option's name and argument, None without one; raise :exc:`UsageError`."""
        rest = list(arguments)
        stops_early = None
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

    def xǁScannerǁscan__mutmut_4(self, arguments: Sequence[str]) -> Iterator[tuple[str, str | None]]:
        """Yield each option's name and argument, None without one; raise :exc:`UsageError`."""
        rest = list(arguments)
        stops_early = "XXPOSIXLY_CORRECTXX" in os.environ
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

    def xǁScannerǁscan__mutmut_5(self, arguments: Sequence[str]) -> Iterator[tuple[str, str | None]]:
        """Yield each option's name and argument, None without one; raise :exc:`UsageError`."""
        rest = list(arguments)
        stops_early = "posixly_correct" in os.environ
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

    def xǁScannerǁscan__mutmut_6(self, arguments: Sequence[str]) -> Iterator[tuple[str, str | None]]:
        """Yield each option's name and argument, None without one; raise :exc:`UsageError`."""
        rest = list(arguments)
        stops_early = "POSIXLY_CORRECT" not in os.environ
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

    def xǁScannerǁscan__mutmut_7(self, arguments: Sequence[str]) -> Iterator[tuple[str, str | None]]:
        """Yield each option's name and argument, None without one; raise :exc:`UsageError`."""
        rest = list(arguments)
        stops_early = "POSIXLY_CORRECT" in os.environ
        while rest:
            word = None
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

    def xǁScannerǁscan__mutmut_8(self, arguments: Sequence[str]) -> Iterator[tuple[str, str | None]]:
        """Yield each option's name and argument, None without one; raise :exc:`UsageError`."""
        rest = list(arguments)
        stops_early = "POSIXLY_CORRECT" in os.environ
        while rest:
            word = rest.pop(None)
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

    def xǁScannerǁscan__mutmut_9(self, arguments: Sequence[str]) -> Iterator[tuple[str, str | None]]:
        """Yield each option's name and argument, None without one; raise :exc:`UsageError`."""
        rest = list(arguments)
        stops_early = "POSIXLY_CORRECT" in os.environ
        while rest:
            word = rest.pop(1)
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

    def xǁScannerǁscan__mutmut_10(self, arguments: Sequence[str]) -> Iterator[tuple[str, str | None]]:
        """Yield each option's name and argument, None without one; raise :exc:`UsageError`."""
        rest = list(arguments)
        stops_early = "POSIXLY_CORRECT" in os.environ
        while rest:
            word = rest.pop(0)
            if word != "--":
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

    def xǁScannerǁscan__mutmut_11(self, arguments: Sequence[str]) -> Iterator[tuple[str, str | None]]:
        """Yield each option's name and argument, None without one; raise :exc:`UsageError`."""
        rest = list(arguments)
        stops_early = "POSIXLY_CORRECT" in os.environ
        while rest:
            word = rest.pop(0)
            if word == "XX--XX":
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

    def xǁScannerǁscan__mutmut_12(self, arguments: Sequence[str]) -> Iterator[tuple[str, str | None]]:
        """Yield each option's name and argument, None without one; raise :exc:`UsageError`."""
        rest = list(arguments)
        stops_early = "POSIXLY_CORRECT" in os.environ
        while rest:
            word = rest.pop(0)
            if word == "--":
                return
            if word.startswith("--"):
                yield self._scan_long(word, rest)
            elif word.startswith("-") and word != "-":
                yield from self._scan_short(word[1:], rest)
            else:
                self.operands.append(word)
                if stops_early:
                    break
        self.operands += rest

    def xǁScannerǁscan__mutmut_13(self, arguments: Sequence[str]) -> Iterator[tuple[str, str | None]]:
        """Yield each option's name and argument, None without one; raise :exc:`UsageError`."""
        rest = list(arguments)
        stops_early = "POSIXLY_CORRECT" in os.environ
        while rest:
            word = rest.pop(0)
            if word == "--":
                break
            if word.startswith(None):
                yield self._scan_long(word, rest)
            elif word.startswith("-") and word != "-":
                yield from self._scan_short(word[1:], rest)
            else:
                self.operands.append(word)
                if stops_early:
                    break
        self.operands += rest

    def xǁScannerǁscan__mutmut_14(self, arguments: Sequence[str]) -> Iterator[tuple[str, str | None]]:
        """Yield each option's name and argument, None without one; raise :exc:`UsageError`."""
        rest = list(arguments)
        stops_early = "POSIXLY_CORRECT" in os.environ
        while rest:
            word = rest.pop(0)
            if word == "--":
                break
            if word.startswith("XX--XX"):
                yield self._scan_long(word, rest)
            elif word.startswith("-") and word != "-":
                yield from self._scan_short(word[1:], rest)
            else:
                self.operands.append(word)
                if stops_early:
                    break
        self.operands += rest

    def xǁScannerǁscan__mutmut_15(self, arguments: Sequence[str]) -> Iterator[tuple[str, str | None]]:
        """Yield each option's name and argument, None without one; raise :exc:`UsageError`."""
        rest = list(arguments)
        stops_early = "POSIXLY_CORRECT" in os.environ
        while rest:
            word = rest.pop(0)
            if word == "--":
                break
            if word.startswith("--"):
                yield self._scan_long(None, rest)
            elif word.startswith("-") and word != "-":
                yield from self._scan_short(word[1:], rest)
            else:
                self.operands.append(word)
                if stops_early:
                    break
        self.operands += rest

    def xǁScannerǁscan__mutmut_16(self, arguments: Sequence[str]) -> Iterator[tuple[str, str | None]]:
        """Yield each option's name and argument, None without one; raise :exc:`UsageError`."""
        rest = list(arguments)
        stops_early = "POSIXLY_CORRECT" in os.environ
        while rest:
            word = rest.pop(0)
            if word == "--":
                break
            if word.startswith("--"):
                yield self._scan_long(word, None)
            elif word.startswith("-") and word != "-":
                yield from self._scan_short(word[1:], rest)
            else:
                self.operands.append(word)
                if stops_early:
                    break
        self.operands += rest

    def xǁScannerǁscan__mutmut_17(self, arguments: Sequence[str]) -> Iterator[tuple[str, str | None]]:
        """Yield each option's name and argument, None without one; raise :exc:`UsageError`."""
        rest = list(arguments)
        stops_early = "POSIXLY_CORRECT" in os.environ
        while rest:
            word = rest.pop(0)
            if word == "--":
                break
            if word.startswith("--"):
                yield self._scan_long(rest)
            elif word.startswith("-") and word != "-":
                yield from self._scan_short(word[1:], rest)
            else:
                self.operands.append(word)
                if stops_early:
                    break
        self.operands += rest

    def xǁScannerǁscan__mutmut_18(self, arguments: Sequence[str]) -> Iterator[tuple[str, str | None]]:
        """Yield each option's name and argument, None without one; raise :exc:`UsageError`."""
        rest = list(arguments)
        stops_early = "POSIXLY_CORRECT" in os.environ
        while rest:
            word = rest.pop(0)
            if word == "--":
                break
            if word.startswith("--"):
                yield self._scan_long(word, )
            elif word.startswith("-") and word != "-":
                yield from self._scan_short(word[1:], rest)
            else:
                self.operands.append(word)
                if stops_early:
                    break
        self.operands += rest

    def xǁScannerǁscan__mutmut_19(self, arguments: Sequence[str]) -> Iterator[tuple[str, str | None]]:
        """Yield each option's name and argument, None without one; raise :exc:`UsageError`."""
        rest = list(arguments)
        stops_early = "POSIXLY_CORRECT" in os.environ
        while rest:
            word = rest.pop(0)
            if word == "--":
                break
            if word.startswith("--"):
                yield self._scan_long(word, rest)
            elif word.startswith("-") or word != "-":
                yield from self._scan_short(word[1:], rest)
            else:
                self.operands.append(word)
                if stops_early:
                    break
        self.operands += rest

    def xǁScannerǁscan__mutmut_20(self, arguments: Sequence[str]) -> Iterator[tuple[str, str | None]]:
        """Yield each option's name and argument, None without one; raise :exc:`UsageError`."""
        rest = list(arguments)
        stops_early = "POSIXLY_CORRECT" in os.environ
        while rest:
            word = rest.pop(0)
            if word == "--":
                break
            if word.startswith("--"):
                yield self._scan_long(word, rest)
            elif word.startswith(None) and word != "-":
                yield from self._scan_short(word[1:], rest)
            else:
                self.operands.append(word)
                if stops_early:
                    break
        self.operands += rest

    def xǁScannerǁscan__mutmut_21(self, arguments: Sequence[str]) -> Iterator[tuple[str, str | None]]:
        """Yield each option's name and argument, None without one; raise :exc:`UsageError`."""
        rest = list(arguments)
        stops_early = "POSIXLY_CORRECT" in os.environ
        while rest:
            word = rest.pop(0)
            if word == "--":
                break
            if word.startswith("--"):
                yield self._scan_long(word, rest)
            elif word.startswith("XX-XX") and word != "-":
                yield from self._scan_short(word[1:], rest)
            else:
                self.operands.append(word)
                if stops_early:
                    break
        self.operands += rest

    def xǁScannerǁscan__mutmut_22(self, arguments: Sequence[str]) -> Iterator[tuple[str, str | None]]:
        """Yield each option's name and argument, None without one; raise :exc:`UsageError`."""
        rest = list(arguments)
        stops_early = "POSIXLY_CORRECT" in os.environ
        while rest:
            word = rest.pop(0)
            if word == "--":
                break
            if word.startswith("--"):
                yield self._scan_long(word, rest)
            elif word.startswith("-") and word == "-":
                yield from self._scan_short(word[1:], rest)
            else:
                self.operands.append(word)
                if stops_early:
                    break
        self.operands += rest

    def xǁScannerǁscan__mutmut_23(self, arguments: Sequence[str]) -> Iterator[tuple[str, str | None]]:
        """Yield each option's name and argument, None without one; raise :exc:`UsageError`."""
        rest = list(arguments)
        stops_early = "POSIXLY_CORRECT" in os.environ
        while rest:
            word = rest.pop(0)
            if word == "--":
                break
            if word.startswith("--"):
                yield self._scan_long(word, rest)
            elif word.startswith("-") and word != "XX-XX":
                yield from self._scan_short(word[1:], rest)
            else:
                self.operands.append(word)
                if stops_early:
                    break
        self.operands += rest

    def xǁScannerǁscan__mutmut_24(self, arguments: Sequence[str]) -> Iterator[tuple[str, str | None]]:
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
                yield from self._scan_short(None, rest)
            else:
                self.operands.append(word)
                if stops_early:
                    break
        self.operands += rest

    def xǁScannerǁscan__mutmut_25(self, arguments: Sequence[str]) -> Iterator[tuple[str, str | None]]:
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
                yield from self._scan_short(word[1:], None)
            else:
                self.operands.append(word)
                if stops_early:
                    break
        self.operands += rest

    def xǁScannerǁscan__mutmut_26(self, arguments: Sequence[str]) -> Iterator[tuple[str, str | None]]:
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
                yield from self._scan_short(rest)
            else:
                self.operands.append(word)
                if stops_early:
                    break
        self.operands += rest

    def xǁScannerǁscan__mutmut_27(self, arguments: Sequence[str]) -> Iterator[tuple[str, str | None]]:
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
                yield from self._scan_short(word[1:], )
            else:
                self.operands.append(word)
                if stops_early:
                    break
        self.operands += rest

    def xǁScannerǁscan__mutmut_28(self, arguments: Sequence[str]) -> Iterator[tuple[str, str | None]]:
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
                yield from self._scan_short(word[2:], rest)
            else:
                self.operands.append(word)
                if stops_early:
                    break
        self.operands += rest

    def xǁScannerǁscan__mutmut_29(self, arguments: Sequence[str]) -> Iterator[tuple[str, str | None]]:
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
                self.operands.append(None)
                if stops_early:
                    break
        self.operands += rest

    def xǁScannerǁscan__mutmut_30(self, arguments: Sequence[str]) -> Iterator[tuple[str, str | None]]:
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
                    return
        self.operands += rest

    def xǁScannerǁscan__mutmut_31(self, arguments: Sequence[str]) -> Iterator[tuple[str, str | None]]:
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
        self.operands = rest

    def xǁScannerǁscan__mutmut_32(self, arguments: Sequence[str]) -> Iterator[tuple[str, str | None]]:
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
        self.operands -= rest

    @_mutmut_mutated(mutants_xǁScannerǁ_scan_long__mutmut)
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

    def xǁScannerǁ_scan_long__mutmut_orig(self, word: str, rest: list[str]) -> tuple[str, str | None]:
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

    def xǁScannerǁ_scan_long__mutmut_1(self, word: str, rest: list[str]) -> tuple[str, str | None]:
        given, has_value, value = None
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

    def xǁScannerǁ_scan_long__mutmut_2(self, word: str, rest: list[str]) -> tuple[str, str | None]:
        given, has_value, value = word[2:].partition(None)
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

    def xǁScannerǁ_scan_long__mutmut_3(self, word: str, rest: list[str]) -> tuple[str, str | None]:
        given, has_value, value = word[2:].rpartition("=")
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

    def xǁScannerǁ_scan_long__mutmut_4(self, word: str, rest: list[str]) -> tuple[str, str | None]:
        given, has_value, value = word[3:].partition("=")
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

    def xǁScannerǁ_scan_long__mutmut_5(self, word: str, rest: list[str]) -> tuple[str, str | None]:
        given, has_value, value = word[2:].partition("XX=XX")
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

    def xǁScannerǁ_scan_long__mutmut_6(self, word: str, rest: list[str]) -> tuple[str, str | None]:
        given, has_value, value = word[2:].partition("=")
        name = None
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

    def xǁScannerǁ_scan_long__mutmut_7(self, word: str, rest: list[str]) -> tuple[str, str | None]:
        given, has_value, value = word[2:].partition("=")
        name = self._full_name(None, word)
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

    def xǁScannerǁ_scan_long__mutmut_8(self, word: str, rest: list[str]) -> tuple[str, str | None]:
        given, has_value, value = word[2:].partition("=")
        name = self._full_name(given, None)
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

    def xǁScannerǁ_scan_long__mutmut_9(self, word: str, rest: list[str]) -> tuple[str, str | None]:
        given, has_value, value = word[2:].partition("=")
        name = self._full_name(word)
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

    def xǁScannerǁ_scan_long__mutmut_10(self, word: str, rest: list[str]) -> tuple[str, str | None]:
        given, has_value, value = word[2:].partition("=")
        name = self._full_name(given, )
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

    def xǁScannerǁ_scan_long__mutmut_11(self, word: str, rest: list[str]) -> tuple[str, str | None]:
        given, has_value, value = word[2:].partition("=")
        name = self._full_name(given, word)
        takes = None
        if has_value:
            if takes == NO:
                raise UsageError(f"option '--{name}' doesn't allow an argument")
            return name, value
        if takes == REQUIRED:
            if not rest:
                raise UsageError(f"option '--{name}' requires an argument")
            return name, rest.pop(0)
        return name, None

    def xǁScannerǁ_scan_long__mutmut_12(self, word: str, rest: list[str]) -> tuple[str, str | None]:
        given, has_value, value = word[2:].partition("=")
        name = self._full_name(given, word)
        takes = self._long[name]
        if has_value:
            if takes != NO:
                raise UsageError(f"option '--{name}' doesn't allow an argument")
            return name, value
        if takes == REQUIRED:
            if not rest:
                raise UsageError(f"option '--{name}' requires an argument")
            return name, rest.pop(0)
        return name, None

    def xǁScannerǁ_scan_long__mutmut_13(self, word: str, rest: list[str]) -> tuple[str, str | None]:
        given, has_value, value = word[2:].partition("=")
        name = self._full_name(given, word)
        takes = self._long[name]
        if has_value:
            if takes == NO:
                raise UsageError(None)
            return name, value
        if takes == REQUIRED:
            if not rest:
                raise UsageError(f"option '--{name}' requires an argument")
            return name, rest.pop(0)
        return name, None

    def xǁScannerǁ_scan_long__mutmut_14(self, word: str, rest: list[str]) -> tuple[str, str | None]:
        given, has_value, value = word[2:].partition("=")
        name = self._full_name(given, word)
        takes = self._long[name]
        if has_value:
            if takes == NO:
                raise UsageError(f"option '--{name}' doesn't allow an argument")
            return name, value
        if takes != REQUIRED:
            if not rest:
                raise UsageError(f"option '--{name}' requires an argument")
            return name, rest.pop(0)
        return name, None

    def xǁScannerǁ_scan_long__mutmut_15(self, word: str, rest: list[str]) -> tuple[str, str | None]:
        given, has_value, value = word[2:].partition("=")
        name = self._full_name(given, word)
        takes = self._long[name]
        if has_value:
            if takes == NO:
                raise UsageError(f"option '--{name}' doesn't allow an argument")
            return name, value
        if takes == REQUIRED:
            if rest:
                raise UsageError(f"option '--{name}' requires an argument")
            return name, rest.pop(0)
        return name, None

    def xǁScannerǁ_scan_long__mutmut_16(self, word: str, rest: list[str]) -> tuple[str, str | None]:
        given, has_value, value = word[2:].partition("=")
        name = self._full_name(given, word)
        takes = self._long[name]
        if has_value:
            if takes == NO:
                raise UsageError(f"option '--{name}' doesn't allow an argument")
            return name, value
        if takes == REQUIRED:
            if not rest:
                raise UsageError(None)
            return name, rest.pop(0)
        return name, None

    def xǁScannerǁ_scan_long__mutmut_17(self, word: str, rest: list[str]) -> tuple[str, str | None]:
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
            return name, rest.pop(None)
        return name, None

    def xǁScannerǁ_scan_long__mutmut_18(self, word: str, rest: list[str]) -> tuple[str, str | None]:
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
            return name, rest.pop(1)
        return name, None

    @_mutmut_mutated(mutants_xǁScannerǁ_full_name__mutmut)
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

    def xǁScannerǁ_full_name__mutmut_orig(self, given: str, word: str) -> str:
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

    def xǁScannerǁ_full_name__mutmut_1(self, given: str, word: str) -> str:
        if given not in self._long:
            return given
        fitting = [name for name in self._long if name.startswith(given)]
        fitting = [name for name in fitting if name not in self._later] or fitting
        if not fitting:
            raise UsageError(f"unrecognized option '{word}'")
        if len(fitting) > 1:
            possible = "".join(f" '--{name}'" for name in fitting)
            raise UsageError(f"option '{word}' is ambiguous; possibilities:{possible}")
        return fitting[0]

    def xǁScannerǁ_full_name__mutmut_2(self, given: str, word: str) -> str:
        if given in self._long:
            return given
        fitting = None
        fitting = [name for name in fitting if name not in self._later] or fitting
        if not fitting:
            raise UsageError(f"unrecognized option '{word}'")
        if len(fitting) > 1:
            possible = "".join(f" '--{name}'" for name in fitting)
            raise UsageError(f"option '{word}' is ambiguous; possibilities:{possible}")
        return fitting[0]

    def xǁScannerǁ_full_name__mutmut_3(self, given: str, word: str) -> str:
        if given in self._long:
            return given
        fitting = [name for name in self._long if name.startswith(None)]
        fitting = [name for name in fitting if name not in self._later] or fitting
        if not fitting:
            raise UsageError(f"unrecognized option '{word}'")
        if len(fitting) > 1:
            possible = "".join(f" '--{name}'" for name in fitting)
            raise UsageError(f"option '{word}' is ambiguous; possibilities:{possible}")
        return fitting[0]

    def xǁScannerǁ_full_name__mutmut_4(self, given: str, word: str) -> str:
        if given in self._long:
            return given
        fitting = [name for name in self._long if name.startswith(given)]
        fitting = None
        if not fitting:
            raise UsageError(f"unrecognized option '{word}'")
        if len(fitting) > 1:
            possible = "".join(f" '--{name}'" for name in fitting)
            raise UsageError(f"option '{word}' is ambiguous; possibilities:{possible}")
        return fitting[0]

    def xǁScannerǁ_full_name__mutmut_5(self, given: str, word: str) -> str:
        if given in self._long:
            return given
        fitting = [name for name in self._long if name.startswith(given)]
        fitting = [name for name in fitting if name not in self._later] and fitting
        if not fitting:
            raise UsageError(f"unrecognized option '{word}'")
        if len(fitting) > 1:
            possible = "".join(f" '--{name}'" for name in fitting)
            raise UsageError(f"option '{word}' is ambiguous; possibilities:{possible}")
        return fitting[0]

    def xǁScannerǁ_full_name__mutmut_6(self, given: str, word: str) -> str:
        if given in self._long:
            return given
        fitting = [name for name in self._long if name.startswith(given)]
        fitting = [name for name in fitting if name in self._later] or fitting
        if not fitting:
            raise UsageError(f"unrecognized option '{word}'")
        if len(fitting) > 1:
            possible = "".join(f" '--{name}'" for name in fitting)
            raise UsageError(f"option '{word}' is ambiguous; possibilities:{possible}")
        return fitting[0]

    def xǁScannerǁ_full_name__mutmut_7(self, given: str, word: str) -> str:
        if given in self._long:
            return given
        fitting = [name for name in self._long if name.startswith(given)]
        fitting = [name for name in fitting if name not in self._later] or fitting
        if fitting:
            raise UsageError(f"unrecognized option '{word}'")
        if len(fitting) > 1:
            possible = "".join(f" '--{name}'" for name in fitting)
            raise UsageError(f"option '{word}' is ambiguous; possibilities:{possible}")
        return fitting[0]

    def xǁScannerǁ_full_name__mutmut_8(self, given: str, word: str) -> str:
        if given in self._long:
            return given
        fitting = [name for name in self._long if name.startswith(given)]
        fitting = [name for name in fitting if name not in self._later] or fitting
        if not fitting:
            raise UsageError(None)
        if len(fitting) > 1:
            possible = "".join(f" '--{name}'" for name in fitting)
            raise UsageError(f"option '{word}' is ambiguous; possibilities:{possible}")
        return fitting[0]

    def xǁScannerǁ_full_name__mutmut_9(self, given: str, word: str) -> str:
        if given in self._long:
            return given
        fitting = [name for name in self._long if name.startswith(given)]
        fitting = [name for name in fitting if name not in self._later] or fitting
        if not fitting:
            raise UsageError(f"unrecognized option '{word}'")
        if len(fitting) >= 1:
            possible = "".join(f" '--{name}'" for name in fitting)
            raise UsageError(f"option '{word}' is ambiguous; possibilities:{possible}")
        return fitting[0]

    def xǁScannerǁ_full_name__mutmut_10(self, given: str, word: str) -> str:
        if given in self._long:
            return given
        fitting = [name for name in self._long if name.startswith(given)]
        fitting = [name for name in fitting if name not in self._later] or fitting
        if not fitting:
            raise UsageError(f"unrecognized option '{word}'")
        if len(fitting) > 2:
            possible = "".join(f" '--{name}'" for name in fitting)
            raise UsageError(f"option '{word}' is ambiguous; possibilities:{possible}")
        return fitting[0]

    def xǁScannerǁ_full_name__mutmut_11(self, given: str, word: str) -> str:
        if given in self._long:
            return given
        fitting = [name for name in self._long if name.startswith(given)]
        fitting = [name for name in fitting if name not in self._later] or fitting
        if not fitting:
            raise UsageError(f"unrecognized option '{word}'")
        if len(fitting) > 1:
            possible = None
            raise UsageError(f"option '{word}' is ambiguous; possibilities:{possible}")
        return fitting[0]

    def xǁScannerǁ_full_name__mutmut_12(self, given: str, word: str) -> str:
        if given in self._long:
            return given
        fitting = [name for name in self._long if name.startswith(given)]
        fitting = [name for name in fitting if name not in self._later] or fitting
        if not fitting:
            raise UsageError(f"unrecognized option '{word}'")
        if len(fitting) > 1:
            possible = "".join(None)
            raise UsageError(f"option '{word}' is ambiguous; possibilities:{possible}")
        return fitting[0]

    def xǁScannerǁ_full_name__mutmut_13(self, given: str, word: str) -> str:
        if given in self._long:
            return given
        fitting = [name for name in self._long if name.startswith(given)]
        fitting = [name for name in fitting if name not in self._later] or fitting
        if not fitting:
            raise UsageError(f"unrecognized option '{word}'")
        if len(fitting) > 1:
            possible = "XXXX".join(f" '--{name}'" for name in fitting)
            raise UsageError(f"option '{word}' is ambiguous; possibilities:{possible}")
        return fitting[0]

    def xǁScannerǁ_full_name__mutmut_14(self, given: str, word: str) -> str:
        if given in self._long:
            return given
        fitting = [name for name in self._long if name.startswith(given)]
        fitting = [name for name in fitting if name not in self._later] or fitting
        if not fitting:
            raise UsageError(f"unrecognized option '{word}'")
        if len(fitting) > 1:
            possible = "".join(f" '--{name}'" for name in fitting)
            raise UsageError(None)
        return fitting[0]

    def xǁScannerǁ_full_name__mutmut_15(self, given: str, word: str) -> str:
        if given in self._long:
            return given
        fitting = [name for name in self._long if name.startswith(given)]
        fitting = [name for name in fitting if name not in self._later] or fitting
        if not fitting:
            raise UsageError(f"unrecognized option '{word}'")
        if len(fitting) > 1:
            possible = "".join(f" '--{name}'" for name in fitting)
            raise UsageError(f"option '{word}' is ambiguous; possibilities:{possible}")
        return fitting[1]

    @_mutmut_mutated(mutants_xǁScannerǁ_scan_short__mutmut)
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

    def xǁScannerǁ_scan_short__mutmut_orig(self, letters: str, rest: list[str]) -> Iterator[tuple[str, str | None]]:
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

    def xǁScannerǁ_scan_short__mutmut_1(self, letters: str, rest: list[str]) -> Iterator[tuple[str, str | None]]:
        while letters:
            letter, letters = None
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

    def xǁScannerǁ_scan_short__mutmut_2(self, letters: str, rest: list[str]) -> Iterator[tuple[str, str | None]]:
        while letters:
            letter, letters = letters[1], letters[1:]
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

    def xǁScannerǁ_scan_short__mutmut_3(self, letters: str, rest: list[str]) -> Iterator[tuple[str, str | None]]:
        while letters:
            letter, letters = letters[0], letters[2:]
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

    def xǁScannerǁ_scan_short__mutmut_4(self, letters: str, rest: list[str]) -> Iterator[tuple[str, str | None]]:
        while letters:
            letter, letters = letters[0], letters[1:]
            name = None
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

    def xǁScannerǁ_scan_short__mutmut_5(self, letters: str, rest: list[str]) -> Iterator[tuple[str, str | None]]:
        while letters:
            letter, letters = letters[0], letters[1:]
            name = self._short.get(None)
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

    def xǁScannerǁ_scan_short__mutmut_6(self, letters: str, rest: list[str]) -> Iterator[tuple[str, str | None]]:
        while letters:
            letter, letters = letters[0], letters[1:]
            name = self._short.get(letter)
            if name is not None:
                raise UsageError(f"invalid option -- '{letter}'")
            # "-i" takes no argument, although "--id" may.
            if self._long.get(name) != REQUIRED:
                yield name, None
                continue
            if not letters and not rest:
                raise UsageError(f"option requires an argument -- '{letter}'")
            yield name, letters or rest.pop(0)
            return

    def xǁScannerǁ_scan_short__mutmut_7(self, letters: str, rest: list[str]) -> Iterator[tuple[str, str | None]]:
        while letters:
            letter, letters = letters[0], letters[1:]
            name = self._short.get(letter)
            if name is None:
                raise UsageError(None)
            # "-i" takes no argument, although "--id" may.
            if self._long.get(name) != REQUIRED:
                yield name, None
                continue
            if not letters and not rest:
                raise UsageError(f"option requires an argument -- '{letter}'")
            yield name, letters or rest.pop(0)
            return

    def xǁScannerǁ_scan_short__mutmut_8(self, letters: str, rest: list[str]) -> Iterator[tuple[str, str | None]]:
        while letters:
            letter, letters = letters[0], letters[1:]
            name = self._short.get(letter)
            if name is None:
                raise UsageError(f"invalid option -- '{letter}'")
            # "-i" takes no argument, although "--id" may.
            if self._long.get(None) != REQUIRED:
                yield name, None
                continue
            if not letters and not rest:
                raise UsageError(f"option requires an argument -- '{letter}'")
            yield name, letters or rest.pop(0)
            return

    def xǁScannerǁ_scan_short__mutmut_9(self, letters: str, rest: list[str]) -> Iterator[tuple[str, str | None]]:
        while letters:
            letter, letters = letters[0], letters[1:]
            name = self._short.get(letter)
            if name is None:
                raise UsageError(f"invalid option -- '{letter}'")
            # "-i" takes no argument, although "--id" may.
            if self._long.get(name) == REQUIRED:
                yield name, None
                continue
            if not letters and not rest:
                raise UsageError(f"option requires an argument -- '{letter}'")
            yield name, letters or rest.pop(0)
            return

    def xǁScannerǁ_scan_short__mutmut_10(self, letters: str, rest: list[str]) -> Iterator[tuple[str, str | None]]:
        while letters:
            letter, letters = letters[0], letters[1:]
            name = self._short.get(letter)
            if name is None:
                raise UsageError(f"invalid option -- '{letter}'")
            # "-i" takes no argument, although "--id" may.
            if self._long.get(name) != REQUIRED:
                yield name, None
                break
            if not letters and not rest:
                raise UsageError(f"option requires an argument -- '{letter}'")
            yield name, letters or rest.pop(0)
            return

    def xǁScannerǁ_scan_short__mutmut_11(self, letters: str, rest: list[str]) -> Iterator[tuple[str, str | None]]:
        while letters:
            letter, letters = letters[0], letters[1:]
            name = self._short.get(letter)
            if name is None:
                raise UsageError(f"invalid option -- '{letter}'")
            # "-i" takes no argument, although "--id" may.
            if self._long.get(name) != REQUIRED:
                yield name, None
                continue
            if not letters or not rest:
                raise UsageError(f"option requires an argument -- '{letter}'")
            yield name, letters or rest.pop(0)
            return

    def xǁScannerǁ_scan_short__mutmut_12(self, letters: str, rest: list[str]) -> Iterator[tuple[str, str | None]]:
        while letters:
            letter, letters = letters[0], letters[1:]
            name = self._short.get(letter)
            if name is None:
                raise UsageError(f"invalid option -- '{letter}'")
            # "-i" takes no argument, although "--id" may.
            if self._long.get(name) != REQUIRED:
                yield name, None
                continue
            if letters and not rest:
                raise UsageError(f"option requires an argument -- '{letter}'")
            yield name, letters or rest.pop(0)
            return

    def xǁScannerǁ_scan_short__mutmut_13(self, letters: str, rest: list[str]) -> Iterator[tuple[str, str | None]]:
        while letters:
            letter, letters = letters[0], letters[1:]
            name = self._short.get(letter)
            if name is None:
                raise UsageError(f"invalid option -- '{letter}'")
            # "-i" takes no argument, although "--id" may.
            if self._long.get(name) != REQUIRED:
                yield name, None
                continue
            if not letters and rest:
                raise UsageError(f"option requires an argument -- '{letter}'")
            yield name, letters or rest.pop(0)
            return

    def xǁScannerǁ_scan_short__mutmut_14(self, letters: str, rest: list[str]) -> Iterator[tuple[str, str | None]]:
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
                raise UsageError(None)
            yield name, letters or rest.pop(0)
            return

    def xǁScannerǁ_scan_short__mutmut_15(self, letters: str, rest: list[str]) -> Iterator[tuple[str, str | None]]:
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
            yield name, letters and rest.pop(0)
            return

    def xǁScannerǁ_scan_short__mutmut_16(self, letters: str, rest: list[str]) -> Iterator[tuple[str, str | None]]:
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
            yield name, letters or rest.pop(None)
            return

    def xǁScannerǁ_scan_short__mutmut_17(self, letters: str, rest: list[str]) -> Iterator[tuple[str, str | None]]:
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
            yield name, letters or rest.pop(1)
            return

mutants_xǁScannerǁ__init____mutmut['_mutmut_orig'] = Scanner.xǁScannerǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁScannerǁ__init____mutmut['xǁScannerǁ__init____mutmut_1'] = Scanner.xǁScannerǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁScannerǁ__init____mutmut['xǁScannerǁ__init____mutmut_2'] = Scanner.xǁScannerǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁScannerǁ__init____mutmut['xǁScannerǁ__init____mutmut_3'] = Scanner.xǁScannerǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁScannerǁ__init____mutmut['xǁScannerǁ__init____mutmut_4'] = Scanner.xǁScannerǁ__init____mutmut_4 # type: ignore # mutmut generated

mutants_xǁScannerǁscan__mutmut['_mutmut_orig'] = Scanner.xǁScannerǁscan__mutmut_orig # type: ignore # mutmut generated
mutants_xǁScannerǁscan__mutmut['xǁScannerǁscan__mutmut_1'] = Scanner.xǁScannerǁscan__mutmut_1 # type: ignore # mutmut generated
mutants_xǁScannerǁscan__mutmut['xǁScannerǁscan__mutmut_2'] = Scanner.xǁScannerǁscan__mutmut_2 # type: ignore # mutmut generated
mutants_xǁScannerǁscan__mutmut['xǁScannerǁscan__mutmut_3'] = Scanner.xǁScannerǁscan__mutmut_3 # type: ignore # mutmut generated
mutants_xǁScannerǁscan__mutmut['xǁScannerǁscan__mutmut_4'] = Scanner.xǁScannerǁscan__mutmut_4 # type: ignore # mutmut generated
mutants_xǁScannerǁscan__mutmut['xǁScannerǁscan__mutmut_5'] = Scanner.xǁScannerǁscan__mutmut_5 # type: ignore # mutmut generated
mutants_xǁScannerǁscan__mutmut['xǁScannerǁscan__mutmut_6'] = Scanner.xǁScannerǁscan__mutmut_6 # type: ignore # mutmut generated
mutants_xǁScannerǁscan__mutmut['xǁScannerǁscan__mutmut_7'] = Scanner.xǁScannerǁscan__mutmut_7 # type: ignore # mutmut generated
mutants_xǁScannerǁscan__mutmut['xǁScannerǁscan__mutmut_8'] = Scanner.xǁScannerǁscan__mutmut_8 # type: ignore # mutmut generated
mutants_xǁScannerǁscan__mutmut['xǁScannerǁscan__mutmut_9'] = Scanner.xǁScannerǁscan__mutmut_9 # type: ignore # mutmut generated
mutants_xǁScannerǁscan__mutmut['xǁScannerǁscan__mutmut_10'] = Scanner.xǁScannerǁscan__mutmut_10 # type: ignore # mutmut generated
mutants_xǁScannerǁscan__mutmut['xǁScannerǁscan__mutmut_11'] = Scanner.xǁScannerǁscan__mutmut_11 # type: ignore # mutmut generated
mutants_xǁScannerǁscan__mutmut['xǁScannerǁscan__mutmut_12'] = Scanner.xǁScannerǁscan__mutmut_12 # type: ignore # mutmut generated
mutants_xǁScannerǁscan__mutmut['xǁScannerǁscan__mutmut_13'] = Scanner.xǁScannerǁscan__mutmut_13 # type: ignore # mutmut generated
mutants_xǁScannerǁscan__mutmut['xǁScannerǁscan__mutmut_14'] = Scanner.xǁScannerǁscan__mutmut_14 # type: ignore # mutmut generated
mutants_xǁScannerǁscan__mutmut['xǁScannerǁscan__mutmut_15'] = Scanner.xǁScannerǁscan__mutmut_15 # type: ignore # mutmut generated
mutants_xǁScannerǁscan__mutmut['xǁScannerǁscan__mutmut_16'] = Scanner.xǁScannerǁscan__mutmut_16 # type: ignore # mutmut generated
mutants_xǁScannerǁscan__mutmut['xǁScannerǁscan__mutmut_17'] = Scanner.xǁScannerǁscan__mutmut_17 # type: ignore # mutmut generated
mutants_xǁScannerǁscan__mutmut['xǁScannerǁscan__mutmut_18'] = Scanner.xǁScannerǁscan__mutmut_18 # type: ignore # mutmut generated
mutants_xǁScannerǁscan__mutmut['xǁScannerǁscan__mutmut_19'] = Scanner.xǁScannerǁscan__mutmut_19 # type: ignore # mutmut generated
mutants_xǁScannerǁscan__mutmut['xǁScannerǁscan__mutmut_20'] = Scanner.xǁScannerǁscan__mutmut_20 # type: ignore # mutmut generated
mutants_xǁScannerǁscan__mutmut['xǁScannerǁscan__mutmut_21'] = Scanner.xǁScannerǁscan__mutmut_21 # type: ignore # mutmut generated
mutants_xǁScannerǁscan__mutmut['xǁScannerǁscan__mutmut_22'] = Scanner.xǁScannerǁscan__mutmut_22 # type: ignore # mutmut generated
mutants_xǁScannerǁscan__mutmut['xǁScannerǁscan__mutmut_23'] = Scanner.xǁScannerǁscan__mutmut_23 # type: ignore # mutmut generated
mutants_xǁScannerǁscan__mutmut['xǁScannerǁscan__mutmut_24'] = Scanner.xǁScannerǁscan__mutmut_24 # type: ignore # mutmut generated
mutants_xǁScannerǁscan__mutmut['xǁScannerǁscan__mutmut_25'] = Scanner.xǁScannerǁscan__mutmut_25 # type: ignore # mutmut generated
mutants_xǁScannerǁscan__mutmut['xǁScannerǁscan__mutmut_26'] = Scanner.xǁScannerǁscan__mutmut_26 # type: ignore # mutmut generated
mutants_xǁScannerǁscan__mutmut['xǁScannerǁscan__mutmut_27'] = Scanner.xǁScannerǁscan__mutmut_27 # type: ignore # mutmut generated
mutants_xǁScannerǁscan__mutmut['xǁScannerǁscan__mutmut_28'] = Scanner.xǁScannerǁscan__mutmut_28 # type: ignore # mutmut generated
mutants_xǁScannerǁscan__mutmut['xǁScannerǁscan__mutmut_29'] = Scanner.xǁScannerǁscan__mutmut_29 # type: ignore # mutmut generated
mutants_xǁScannerǁscan__mutmut['xǁScannerǁscan__mutmut_30'] = Scanner.xǁScannerǁscan__mutmut_30 # type: ignore # mutmut generated
mutants_xǁScannerǁscan__mutmut['xǁScannerǁscan__mutmut_31'] = Scanner.xǁScannerǁscan__mutmut_31 # type: ignore # mutmut generated
mutants_xǁScannerǁscan__mutmut['xǁScannerǁscan__mutmut_32'] = Scanner.xǁScannerǁscan__mutmut_32 # type: ignore # mutmut generated

mutants_xǁScannerǁ_scan_long__mutmut['_mutmut_orig'] = Scanner.xǁScannerǁ_scan_long__mutmut_orig # type: ignore # mutmut generated
mutants_xǁScannerǁ_scan_long__mutmut['xǁScannerǁ_scan_long__mutmut_1'] = Scanner.xǁScannerǁ_scan_long__mutmut_1 # type: ignore # mutmut generated
mutants_xǁScannerǁ_scan_long__mutmut['xǁScannerǁ_scan_long__mutmut_2'] = Scanner.xǁScannerǁ_scan_long__mutmut_2 # type: ignore # mutmut generated
mutants_xǁScannerǁ_scan_long__mutmut['xǁScannerǁ_scan_long__mutmut_3'] = Scanner.xǁScannerǁ_scan_long__mutmut_3 # type: ignore # mutmut generated
mutants_xǁScannerǁ_scan_long__mutmut['xǁScannerǁ_scan_long__mutmut_4'] = Scanner.xǁScannerǁ_scan_long__mutmut_4 # type: ignore # mutmut generated
mutants_xǁScannerǁ_scan_long__mutmut['xǁScannerǁ_scan_long__mutmut_5'] = Scanner.xǁScannerǁ_scan_long__mutmut_5 # type: ignore # mutmut generated
mutants_xǁScannerǁ_scan_long__mutmut['xǁScannerǁ_scan_long__mutmut_6'] = Scanner.xǁScannerǁ_scan_long__mutmut_6 # type: ignore # mutmut generated
mutants_xǁScannerǁ_scan_long__mutmut['xǁScannerǁ_scan_long__mutmut_7'] = Scanner.xǁScannerǁ_scan_long__mutmut_7 # type: ignore # mutmut generated
mutants_xǁScannerǁ_scan_long__mutmut['xǁScannerǁ_scan_long__mutmut_8'] = Scanner.xǁScannerǁ_scan_long__mutmut_8 # type: ignore # mutmut generated
mutants_xǁScannerǁ_scan_long__mutmut['xǁScannerǁ_scan_long__mutmut_9'] = Scanner.xǁScannerǁ_scan_long__mutmut_9 # type: ignore # mutmut generated
mutants_xǁScannerǁ_scan_long__mutmut['xǁScannerǁ_scan_long__mutmut_10'] = Scanner.xǁScannerǁ_scan_long__mutmut_10 # type: ignore # mutmut generated
mutants_xǁScannerǁ_scan_long__mutmut['xǁScannerǁ_scan_long__mutmut_11'] = Scanner.xǁScannerǁ_scan_long__mutmut_11 # type: ignore # mutmut generated
mutants_xǁScannerǁ_scan_long__mutmut['xǁScannerǁ_scan_long__mutmut_12'] = Scanner.xǁScannerǁ_scan_long__mutmut_12 # type: ignore # mutmut generated
mutants_xǁScannerǁ_scan_long__mutmut['xǁScannerǁ_scan_long__mutmut_13'] = Scanner.xǁScannerǁ_scan_long__mutmut_13 # type: ignore # mutmut generated
mutants_xǁScannerǁ_scan_long__mutmut['xǁScannerǁ_scan_long__mutmut_14'] = Scanner.xǁScannerǁ_scan_long__mutmut_14 # type: ignore # mutmut generated
mutants_xǁScannerǁ_scan_long__mutmut['xǁScannerǁ_scan_long__mutmut_15'] = Scanner.xǁScannerǁ_scan_long__mutmut_15 # type: ignore # mutmut generated
mutants_xǁScannerǁ_scan_long__mutmut['xǁScannerǁ_scan_long__mutmut_16'] = Scanner.xǁScannerǁ_scan_long__mutmut_16 # type: ignore # mutmut generated
mutants_xǁScannerǁ_scan_long__mutmut['xǁScannerǁ_scan_long__mutmut_17'] = Scanner.xǁScannerǁ_scan_long__mutmut_17 # type: ignore # mutmut generated
mutants_xǁScannerǁ_scan_long__mutmut['xǁScannerǁ_scan_long__mutmut_18'] = Scanner.xǁScannerǁ_scan_long__mutmut_18 # type: ignore # mutmut generated

mutants_xǁScannerǁ_full_name__mutmut['_mutmut_orig'] = Scanner.xǁScannerǁ_full_name__mutmut_orig # type: ignore # mutmut generated
mutants_xǁScannerǁ_full_name__mutmut['xǁScannerǁ_full_name__mutmut_1'] = Scanner.xǁScannerǁ_full_name__mutmut_1 # type: ignore # mutmut generated
mutants_xǁScannerǁ_full_name__mutmut['xǁScannerǁ_full_name__mutmut_2'] = Scanner.xǁScannerǁ_full_name__mutmut_2 # type: ignore # mutmut generated
mutants_xǁScannerǁ_full_name__mutmut['xǁScannerǁ_full_name__mutmut_3'] = Scanner.xǁScannerǁ_full_name__mutmut_3 # type: ignore # mutmut generated
mutants_xǁScannerǁ_full_name__mutmut['xǁScannerǁ_full_name__mutmut_4'] = Scanner.xǁScannerǁ_full_name__mutmut_4 # type: ignore # mutmut generated
mutants_xǁScannerǁ_full_name__mutmut['xǁScannerǁ_full_name__mutmut_5'] = Scanner.xǁScannerǁ_full_name__mutmut_5 # type: ignore # mutmut generated
mutants_xǁScannerǁ_full_name__mutmut['xǁScannerǁ_full_name__mutmut_6'] = Scanner.xǁScannerǁ_full_name__mutmut_6 # type: ignore # mutmut generated
mutants_xǁScannerǁ_full_name__mutmut['xǁScannerǁ_full_name__mutmut_7'] = Scanner.xǁScannerǁ_full_name__mutmut_7 # type: ignore # mutmut generated
mutants_xǁScannerǁ_full_name__mutmut['xǁScannerǁ_full_name__mutmut_8'] = Scanner.xǁScannerǁ_full_name__mutmut_8 # type: ignore # mutmut generated
mutants_xǁScannerǁ_full_name__mutmut['xǁScannerǁ_full_name__mutmut_9'] = Scanner.xǁScannerǁ_full_name__mutmut_9 # type: ignore # mutmut generated
mutants_xǁScannerǁ_full_name__mutmut['xǁScannerǁ_full_name__mutmut_10'] = Scanner.xǁScannerǁ_full_name__mutmut_10 # type: ignore # mutmut generated
mutants_xǁScannerǁ_full_name__mutmut['xǁScannerǁ_full_name__mutmut_11'] = Scanner.xǁScannerǁ_full_name__mutmut_11 # type: ignore # mutmut generated
mutants_xǁScannerǁ_full_name__mutmut['xǁScannerǁ_full_name__mutmut_12'] = Scanner.xǁScannerǁ_full_name__mutmut_12 # type: ignore # mutmut generated
mutants_xǁScannerǁ_full_name__mutmut['xǁScannerǁ_full_name__mutmut_13'] = Scanner.xǁScannerǁ_full_name__mutmut_13 # type: ignore # mutmut generated
mutants_xǁScannerǁ_full_name__mutmut['xǁScannerǁ_full_name__mutmut_14'] = Scanner.xǁScannerǁ_full_name__mutmut_14 # type: ignore # mutmut generated
mutants_xǁScannerǁ_full_name__mutmut['xǁScannerǁ_full_name__mutmut_15'] = Scanner.xǁScannerǁ_full_name__mutmut_15 # type: ignore # mutmut generated

mutants_xǁScannerǁ_scan_short__mutmut['_mutmut_orig'] = Scanner.xǁScannerǁ_scan_short__mutmut_orig # type: ignore # mutmut generated
mutants_xǁScannerǁ_scan_short__mutmut['xǁScannerǁ_scan_short__mutmut_1'] = Scanner.xǁScannerǁ_scan_short__mutmut_1 # type: ignore # mutmut generated
mutants_xǁScannerǁ_scan_short__mutmut['xǁScannerǁ_scan_short__mutmut_2'] = Scanner.xǁScannerǁ_scan_short__mutmut_2 # type: ignore # mutmut generated
mutants_xǁScannerǁ_scan_short__mutmut['xǁScannerǁ_scan_short__mutmut_3'] = Scanner.xǁScannerǁ_scan_short__mutmut_3 # type: ignore # mutmut generated
mutants_xǁScannerǁ_scan_short__mutmut['xǁScannerǁ_scan_short__mutmut_4'] = Scanner.xǁScannerǁ_scan_short__mutmut_4 # type: ignore # mutmut generated
mutants_xǁScannerǁ_scan_short__mutmut['xǁScannerǁ_scan_short__mutmut_5'] = Scanner.xǁScannerǁ_scan_short__mutmut_5 # type: ignore # mutmut generated
mutants_xǁScannerǁ_scan_short__mutmut['xǁScannerǁ_scan_short__mutmut_6'] = Scanner.xǁScannerǁ_scan_short__mutmut_6 # type: ignore # mutmut generated
mutants_xǁScannerǁ_scan_short__mutmut['xǁScannerǁ_scan_short__mutmut_7'] = Scanner.xǁScannerǁ_scan_short__mutmut_7 # type: ignore # mutmut generated
mutants_xǁScannerǁ_scan_short__mutmut['xǁScannerǁ_scan_short__mutmut_8'] = Scanner.xǁScannerǁ_scan_short__mutmut_8 # type: ignore # mutmut generated
mutants_xǁScannerǁ_scan_short__mutmut['xǁScannerǁ_scan_short__mutmut_9'] = Scanner.xǁScannerǁ_scan_short__mutmut_9 # type: ignore # mutmut generated
mutants_xǁScannerǁ_scan_short__mutmut['xǁScannerǁ_scan_short__mutmut_10'] = Scanner.xǁScannerǁ_scan_short__mutmut_10 # type: ignore # mutmut generated
mutants_xǁScannerǁ_scan_short__mutmut['xǁScannerǁ_scan_short__mutmut_11'] = Scanner.xǁScannerǁ_scan_short__mutmut_11 # type: ignore # mutmut generated
mutants_xǁScannerǁ_scan_short__mutmut['xǁScannerǁ_scan_short__mutmut_12'] = Scanner.xǁScannerǁ_scan_short__mutmut_12 # type: ignore # mutmut generated
mutants_xǁScannerǁ_scan_short__mutmut['xǁScannerǁ_scan_short__mutmut_13'] = Scanner.xǁScannerǁ_scan_short__mutmut_13 # type: ignore # mutmut generated
mutants_xǁScannerǁ_scan_short__mutmut['xǁScannerǁ_scan_short__mutmut_14'] = Scanner.xǁScannerǁ_scan_short__mutmut_14 # type: ignore # mutmut generated
mutants_xǁScannerǁ_scan_short__mutmut['xǁScannerǁ_scan_short__mutmut_15'] = Scanner.xǁScannerǁ_scan_short__mutmut_15 # type: ignore # mutmut generated
mutants_xǁScannerǁ_scan_short__mutmut['xǁScannerǁ_scan_short__mutmut_16'] = Scanner.xǁScannerǁ_scan_short__mutmut_16 # type: ignore # mutmut generated
mutants_xǁScannerǁ_scan_short__mutmut['xǁScannerǁ_scan_short__mutmut_17'] = Scanner.xǁScannerǁ_scan_short__mutmut_17 # type: ignore # mutmut generated
