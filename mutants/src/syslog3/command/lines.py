"""Splits the input into messages, with the limits and prefixes that logger knows."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    #: A priority, and texts that follow each other with it.
    Run = tuple[int, list[bytes]]

HIGHEST_PRIORITY = 191
FACILITIES_BEGIN = 8

#: Longer than any prefix: a gigabyte of zeros is not buffered in the hope of a ``>``.
PREFIX_LIMIT = 64


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁLinesǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁLinesǁfeed__mutmut: MutantDict = {}  # type: ignore
mutants_xǁLinesǁend__mutmut: MutantDict = {}  # type: ignore
mutants_xǁLinesǁ_are_plain__mutmut: MutantDict = {}  # type: ignore
mutants_xǁLinesǁ_run__mutmut: MutantDict = {}  # type: ignore
mutants_xǁLinesǁ_room__mutmut: MutantDict = {}  # type: ignore
mutants_xǁLinesǁ_cut_beginning__mutmut: MutantDict = {}  # type: ignore
mutants_xǁLinesǁ_cut__mutmut: MutantDict = {}  # type: ignore
mutants_xǁLinesǁ_cut_one__mutmut: MutantDict = {}  # type: ignore
mutants_xǁLinesǁ_take_prefix__mutmut: MutantDict = {}  # type: ignore


class Lines:
    """Splits a stream of bytes into messages: at line feeds, and where a message gets too long.

    A priority that a prefix gave stays in force until the next prefix, as in logger.
    """

    @_mutmut_mutated(mutants_xǁLinesǁ__init____mutmut)
    def __init__(self, priority: int, size: int, *, prio_prefix: bool, skip_empty: bool) -> None:
        self._default = self._priority = priority
        self._size = size
        self._prio_prefix = prio_prefix
        self._skip_empty = skip_empty
        self._rest = b""

    def xǁLinesǁ__init____mutmut_orig(self, priority: int, size: int, *, prio_prefix: bool, skip_empty: bool) -> None:
        self._default = self._priority = priority
        self._size = size
        self._prio_prefix = prio_prefix
        self._skip_empty = skip_empty
        self._rest = b""

    def xǁLinesǁ__init____mutmut_1(self, priority: int, size: int, *, prio_prefix: bool, skip_empty: bool) -> None:
        self._default = self._priority = None
        self._size = size
        self._prio_prefix = prio_prefix
        self._skip_empty = skip_empty
        self._rest = b""

    def xǁLinesǁ__init____mutmut_2(self, priority: int, size: int, *, prio_prefix: bool, skip_empty: bool) -> None:
        self._default = self._priority = priority
        self._size = None
        self._prio_prefix = prio_prefix
        self._skip_empty = skip_empty
        self._rest = b""

    def xǁLinesǁ__init____mutmut_3(self, priority: int, size: int, *, prio_prefix: bool, skip_empty: bool) -> None:
        self._default = self._priority = priority
        self._size = size
        self._prio_prefix = None
        self._skip_empty = skip_empty
        self._rest = b""

    def xǁLinesǁ__init____mutmut_4(self, priority: int, size: int, *, prio_prefix: bool, skip_empty: bool) -> None:
        self._default = self._priority = priority
        self._size = size
        self._prio_prefix = prio_prefix
        self._skip_empty = None
        self._rest = b""

    def xǁLinesǁ__init____mutmut_5(self, priority: int, size: int, *, prio_prefix: bool, skip_empty: bool) -> None:
        self._default = self._priority = priority
        self._size = size
        self._prio_prefix = prio_prefix
        self._skip_empty = skip_empty
        self._rest = None

    def xǁLinesǁ__init____mutmut_6(self, priority: int, size: int, *, prio_prefix: bool, skip_empty: bool) -> None:
        self._default = self._priority = priority
        self._size = size
        self._prio_prefix = prio_prefix
        self._skip_empty = skip_empty
        self._rest = b"XXXX"

    @_mutmut_mutated(mutants_xǁLinesǁfeed__mutmut)
    def feed(self, data: bytes) -> list[Run]:
        """Return the messages that ``data`` completes."""
        data = self._rest + data
        *lines, self._rest = data.split(b"\n")
        if os.name == "nt":  # where texts' lines end with both
            lines = [line.removesuffix(b"\r") for line in lines]
        runs: list[Run] = []
        if self._are_plain(lines):
            runs = self._run(lines, has_nul=b"\0" in data)
        else:
            for line in lines:
                self._cut(line, runs)
        if len(self._rest) > self._room():
            self._cut_beginning(runs)
        return runs

    def xǁLinesǁfeed__mutmut_orig(self, data: bytes) -> list[Run]:
        """Return the messages that ``data`` completes."""
        data = self._rest + data
        *lines, self._rest = data.split(b"\n")
        if os.name == "nt":  # where texts' lines end with both
            lines = [line.removesuffix(b"\r") for line in lines]
        runs: list[Run] = []
        if self._are_plain(lines):
            runs = self._run(lines, has_nul=b"\0" in data)
        else:
            for line in lines:
                self._cut(line, runs)
        if len(self._rest) > self._room():
            self._cut_beginning(runs)
        return runs

    def xǁLinesǁfeed__mutmut_1(self, data: bytes) -> list[Run]:
        """Return the messages that ``data`` completes."""
        data = None
        *lines, self._rest = data.split(b"\n")
        if os.name == "nt":  # where texts' lines end with both
            lines = [line.removesuffix(b"\r") for line in lines]
        runs: list[Run] = []
        if self._are_plain(lines):
            runs = self._run(lines, has_nul=b"\0" in data)
        else:
            for line in lines:
                self._cut(line, runs)
        if len(self._rest) > self._room():
            self._cut_beginning(runs)
        return runs

    def xǁLinesǁfeed__mutmut_2(self, data: bytes) -> list[Run]:
        """Return the messages that ``data`` completes."""
        data = self._rest - data
        *lines, self._rest = data.split(b"\n")
        if os.name == "nt":  # where texts' lines end with both
            lines = [line.removesuffix(b"\r") for line in lines]
        runs: list[Run] = []
        if self._are_plain(lines):
            runs = self._run(lines, has_nul=b"\0" in data)
        else:
            for line in lines:
                self._cut(line, runs)
        if len(self._rest) > self._room():
            self._cut_beginning(runs)
        return runs

    def xǁLinesǁfeed__mutmut_3(self, data: bytes) -> list[Run]:
        """Return the messages that ``data`` completes."""
        data = self._rest + data
        *lines, self._rest = None
        if os.name == "nt":  # where texts' lines end with both
            lines = [line.removesuffix(b"\r") for line in lines]
        runs: list[Run] = []
        if self._are_plain(lines):
            runs = self._run(lines, has_nul=b"\0" in data)
        else:
            for line in lines:
                self._cut(line, runs)
        if len(self._rest) > self._room():
            self._cut_beginning(runs)
        return runs

    def xǁLinesǁfeed__mutmut_4(self, data: bytes) -> list[Run]:
        """Return the messages that ``data`` completes."""
        data = self._rest + data
        *lines, self._rest = data.split(None)
        if os.name == "nt":  # where texts' lines end with both
            lines = [line.removesuffix(b"\r") for line in lines]
        runs: list[Run] = []
        if self._are_plain(lines):
            runs = self._run(lines, has_nul=b"\0" in data)
        else:
            for line in lines:
                self._cut(line, runs)
        if len(self._rest) > self._room():
            self._cut_beginning(runs)
        return runs

    def xǁLinesǁfeed__mutmut_5(self, data: bytes) -> list[Run]:
        """Return the messages that ``data`` completes."""
        data = self._rest + data
        *lines, self._rest = data.split(b"XX\nXX")
        if os.name == "nt":  # where texts' lines end with both
            lines = [line.removesuffix(b"\r") for line in lines]
        runs: list[Run] = []
        if self._are_plain(lines):
            runs = self._run(lines, has_nul=b"\0" in data)
        else:
            for line in lines:
                self._cut(line, runs)
        if len(self._rest) > self._room():
            self._cut_beginning(runs)
        return runs

    def xǁLinesǁfeed__mutmut_6(self, data: bytes) -> list[Run]:
        """Return the messages that ``data`` completes."""
        data = self._rest + data
        *lines, self._rest = data.split(b"\n")
        if os.name != "nt":  # where texts' lines end with both
            lines = [line.removesuffix(b"\r") for line in lines]
        runs: list[Run] = []
        if self._are_plain(lines):
            runs = self._run(lines, has_nul=b"\0" in data)
        else:
            for line in lines:
                self._cut(line, runs)
        if len(self._rest) > self._room():
            self._cut_beginning(runs)
        return runs

    def xǁLinesǁfeed__mutmut_7(self, data: bytes) -> list[Run]:
        """Return the messages that ``data`` completes."""
        data = self._rest + data
        *lines, self._rest = data.split(b"\n")
        if os.name == "XXntXX":  # where texts' lines end with both
            lines = [line.removesuffix(b"\r") for line in lines]
        runs: list[Run] = []
        if self._are_plain(lines):
            runs = self._run(lines, has_nul=b"\0" in data)
        else:
            for line in lines:
                self._cut(line, runs)
        if len(self._rest) > self._room():
            self._cut_beginning(runs)
        return runs

    def xǁLinesǁfeed__mutmut_8(self, data: bytes) -> list[Run]:
        """Return the messages that ``data`` completes."""
        data = self._rest + data
        *lines, self._rest = data.split(b"\n")
        if os.name == "NT":  # where texts' lines end with both
            lines = [line.removesuffix(b"\r") for line in lines]
        runs: list[Run] = []
        if self._are_plain(lines):
            runs = self._run(lines, has_nul=b"\0" in data)
        else:
            for line in lines:
                self._cut(line, runs)
        if len(self._rest) > self._room():
            self._cut_beginning(runs)
        return runs

    def xǁLinesǁfeed__mutmut_9(self, data: bytes) -> list[Run]:
        """Return the messages that ``data`` completes."""
        data = self._rest + data
        *lines, self._rest = data.split(b"\n")
        if os.name == "nt":  # where texts' lines end with both
            lines = None
        runs: list[Run] = []
        if self._are_plain(lines):
            runs = self._run(lines, has_nul=b"\0" in data)
        else:
            for line in lines:
                self._cut(line, runs)
        if len(self._rest) > self._room():
            self._cut_beginning(runs)
        return runs

    def xǁLinesǁfeed__mutmut_10(self, data: bytes) -> list[Run]:
        """Return the messages that ``data`` completes."""
        data = self._rest + data
        *lines, self._rest = data.split(b"\n")
        if os.name == "nt":  # where texts' lines end with both
            lines = [line.removesuffix(None) for line in lines]
        runs: list[Run] = []
        if self._are_plain(lines):
            runs = self._run(lines, has_nul=b"\0" in data)
        else:
            for line in lines:
                self._cut(line, runs)
        if len(self._rest) > self._room():
            self._cut_beginning(runs)
        return runs

    def xǁLinesǁfeed__mutmut_11(self, data: bytes) -> list[Run]:
        """Return the messages that ``data`` completes."""
        data = self._rest + data
        *lines, self._rest = data.split(b"\n")
        if os.name == "nt":  # where texts' lines end with both
            lines = [line.removeprefix(b"\r") for line in lines]
        runs: list[Run] = []
        if self._are_plain(lines):
            runs = self._run(lines, has_nul=b"\0" in data)
        else:
            for line in lines:
                self._cut(line, runs)
        if len(self._rest) > self._room():
            self._cut_beginning(runs)
        return runs

    def xǁLinesǁfeed__mutmut_12(self, data: bytes) -> list[Run]:
        """Return the messages that ``data`` completes."""
        data = self._rest + data
        *lines, self._rest = data.split(b"\n")
        if os.name == "nt":  # where texts' lines end with both
            lines = [line.removesuffix(b"XX\rXX") for line in lines]
        runs: list[Run] = []
        if self._are_plain(lines):
            runs = self._run(lines, has_nul=b"\0" in data)
        else:
            for line in lines:
                self._cut(line, runs)
        if len(self._rest) > self._room():
            self._cut_beginning(runs)
        return runs

    def xǁLinesǁfeed__mutmut_13(self, data: bytes) -> list[Run]:
        """Return the messages that ``data`` completes."""
        data = self._rest + data
        *lines, self._rest = data.split(b"\n")
        if os.name == "nt":  # where texts' lines end with both
            lines = [line.removesuffix(b"\r") for line in lines]
        runs: list[Run] = None
        if self._are_plain(lines):
            runs = self._run(lines, has_nul=b"\0" in data)
        else:
            for line in lines:
                self._cut(line, runs)
        if len(self._rest) > self._room():
            self._cut_beginning(runs)
        return runs

    def xǁLinesǁfeed__mutmut_14(self, data: bytes) -> list[Run]:
        """Return the messages that ``data`` completes."""
        data = self._rest + data
        *lines, self._rest = data.split(b"\n")
        if os.name == "nt":  # where texts' lines end with both
            lines = [line.removesuffix(b"\r") for line in lines]
        runs: list[Run] = []
        if self._are_plain(None):
            runs = self._run(lines, has_nul=b"\0" in data)
        else:
            for line in lines:
                self._cut(line, runs)
        if len(self._rest) > self._room():
            self._cut_beginning(runs)
        return runs

    def xǁLinesǁfeed__mutmut_15(self, data: bytes) -> list[Run]:
        """Return the messages that ``data`` completes."""
        data = self._rest + data
        *lines, self._rest = data.split(b"\n")
        if os.name == "nt":  # where texts' lines end with both
            lines = [line.removesuffix(b"\r") for line in lines]
        runs: list[Run] = []
        if self._are_plain(lines):
            runs = None
        else:
            for line in lines:
                self._cut(line, runs)
        if len(self._rest) > self._room():
            self._cut_beginning(runs)
        return runs

    def xǁLinesǁfeed__mutmut_16(self, data: bytes) -> list[Run]:
        """Return the messages that ``data`` completes."""
        data = self._rest + data
        *lines, self._rest = data.split(b"\n")
        if os.name == "nt":  # where texts' lines end with both
            lines = [line.removesuffix(b"\r") for line in lines]
        runs: list[Run] = []
        if self._are_plain(lines):
            runs = self._run(None, has_nul=b"\0" in data)
        else:
            for line in lines:
                self._cut(line, runs)
        if len(self._rest) > self._room():
            self._cut_beginning(runs)
        return runs

    def xǁLinesǁfeed__mutmut_17(self, data: bytes) -> list[Run]:
        """Return the messages that ``data`` completes."""
        data = self._rest + data
        *lines, self._rest = data.split(b"\n")
        if os.name == "nt":  # where texts' lines end with both
            lines = [line.removesuffix(b"\r") for line in lines]
        runs: list[Run] = []
        if self._are_plain(lines):
            runs = self._run(lines, has_nul=None)
        else:
            for line in lines:
                self._cut(line, runs)
        if len(self._rest) > self._room():
            self._cut_beginning(runs)
        return runs

    def xǁLinesǁfeed__mutmut_18(self, data: bytes) -> list[Run]:
        """Return the messages that ``data`` completes."""
        data = self._rest + data
        *lines, self._rest = data.split(b"\n")
        if os.name == "nt":  # where texts' lines end with both
            lines = [line.removesuffix(b"\r") for line in lines]
        runs: list[Run] = []
        if self._are_plain(lines):
            runs = self._run(has_nul=b"\0" in data)
        else:
            for line in lines:
                self._cut(line, runs)
        if len(self._rest) > self._room():
            self._cut_beginning(runs)
        return runs

    def xǁLinesǁfeed__mutmut_19(self, data: bytes) -> list[Run]:
        """Return the messages that ``data`` completes."""
        data = self._rest + data
        *lines, self._rest = data.split(b"\n")
        if os.name == "nt":  # where texts' lines end with both
            lines = [line.removesuffix(b"\r") for line in lines]
        runs: list[Run] = []
        if self._are_plain(lines):
            runs = self._run(lines, )
        else:
            for line in lines:
                self._cut(line, runs)
        if len(self._rest) > self._room():
            self._cut_beginning(runs)
        return runs

    def xǁLinesǁfeed__mutmut_20(self, data: bytes) -> list[Run]:
        """Return the messages that ``data`` completes."""
        data = self._rest + data
        *lines, self._rest = data.split(b"\n")
        if os.name == "nt":  # where texts' lines end with both
            lines = [line.removesuffix(b"\r") for line in lines]
        runs: list[Run] = []
        if self._are_plain(lines):
            runs = self._run(lines, has_nul=b"XX\0XX" in data)
        else:
            for line in lines:
                self._cut(line, runs)
        if len(self._rest) > self._room():
            self._cut_beginning(runs)
        return runs

    def xǁLinesǁfeed__mutmut_21(self, data: bytes) -> list[Run]:
        """Return the messages that ``data`` completes."""
        data = self._rest + data
        *lines, self._rest = data.split(b"\n")
        if os.name == "nt":  # where texts' lines end with both
            lines = [line.removesuffix(b"\r") for line in lines]
        runs: list[Run] = []
        if self._are_plain(lines):
            runs = self._run(lines, has_nul=b"\0" not in data)
        else:
            for line in lines:
                self._cut(line, runs)
        if len(self._rest) > self._room():
            self._cut_beginning(runs)
        return runs

    def xǁLinesǁfeed__mutmut_22(self, data: bytes) -> list[Run]:
        """Return the messages that ``data`` completes."""
        data = self._rest + data
        *lines, self._rest = data.split(b"\n")
        if os.name == "nt":  # where texts' lines end with both
            lines = [line.removesuffix(b"\r") for line in lines]
        runs: list[Run] = []
        if self._are_plain(lines):
            runs = self._run(lines, has_nul=b"\0" in data)
        else:
            for line in lines:
                self._cut(None, runs)
        if len(self._rest) > self._room():
            self._cut_beginning(runs)
        return runs

    def xǁLinesǁfeed__mutmut_23(self, data: bytes) -> list[Run]:
        """Return the messages that ``data`` completes."""
        data = self._rest + data
        *lines, self._rest = data.split(b"\n")
        if os.name == "nt":  # where texts' lines end with both
            lines = [line.removesuffix(b"\r") for line in lines]
        runs: list[Run] = []
        if self._are_plain(lines):
            runs = self._run(lines, has_nul=b"\0" in data)
        else:
            for line in lines:
                self._cut(line, None)
        if len(self._rest) > self._room():
            self._cut_beginning(runs)
        return runs

    def xǁLinesǁfeed__mutmut_24(self, data: bytes) -> list[Run]:
        """Return the messages that ``data`` completes."""
        data = self._rest + data
        *lines, self._rest = data.split(b"\n")
        if os.name == "nt":  # where texts' lines end with both
            lines = [line.removesuffix(b"\r") for line in lines]
        runs: list[Run] = []
        if self._are_plain(lines):
            runs = self._run(lines, has_nul=b"\0" in data)
        else:
            for line in lines:
                self._cut(runs)
        if len(self._rest) > self._room():
            self._cut_beginning(runs)
        return runs

    def xǁLinesǁfeed__mutmut_25(self, data: bytes) -> list[Run]:
        """Return the messages that ``data`` completes."""
        data = self._rest + data
        *lines, self._rest = data.split(b"\n")
        if os.name == "nt":  # where texts' lines end with both
            lines = [line.removesuffix(b"\r") for line in lines]
        runs: list[Run] = []
        if self._are_plain(lines):
            runs = self._run(lines, has_nul=b"\0" in data)
        else:
            for line in lines:
                self._cut(line, )
        if len(self._rest) > self._room():
            self._cut_beginning(runs)
        return runs

    def xǁLinesǁfeed__mutmut_26(self, data: bytes) -> list[Run]:
        """Return the messages that ``data`` completes."""
        data = self._rest + data
        *lines, self._rest = data.split(b"\n")
        if os.name == "nt":  # where texts' lines end with both
            lines = [line.removesuffix(b"\r") for line in lines]
        runs: list[Run] = []
        if self._are_plain(lines):
            runs = self._run(lines, has_nul=b"\0" in data)
        else:
            for line in lines:
                self._cut(line, runs)
        if len(self._rest) >= self._room():
            self._cut_beginning(runs)
        return runs

    def xǁLinesǁfeed__mutmut_27(self, data: bytes) -> list[Run]:
        """Return the messages that ``data`` completes."""
        data = self._rest + data
        *lines, self._rest = data.split(b"\n")
        if os.name == "nt":  # where texts' lines end with both
            lines = [line.removesuffix(b"\r") for line in lines]
        runs: list[Run] = []
        if self._are_plain(lines):
            runs = self._run(lines, has_nul=b"\0" in data)
        else:
            for line in lines:
                self._cut(line, runs)
        if len(self._rest) > self._room():
            self._cut_beginning(None)
        return runs

    @_mutmut_mutated(mutants_xǁLinesǁend__mutmut)
    def end(self) -> list[Run]:
        """Return the rest of the input, a last line without a line feed."""
        rest, self._rest = self._rest, b""
        runs: list[Run] = []
        if rest:
            self._cut(rest, runs)
        return runs

    def xǁLinesǁend__mutmut_orig(self) -> list[Run]:
        """Return the rest of the input, a last line without a line feed."""
        rest, self._rest = self._rest, b""
        runs: list[Run] = []
        if rest:
            self._cut(rest, runs)
        return runs

    def xǁLinesǁend__mutmut_1(self) -> list[Run]:
        """Return the rest of the input, a last line without a line feed."""
        rest, self._rest = None
        runs: list[Run] = []
        if rest:
            self._cut(rest, runs)
        return runs

    def xǁLinesǁend__mutmut_2(self) -> list[Run]:
        """Return the rest of the input, a last line without a line feed."""
        rest, self._rest = self._rest, b"XXXX"
        runs: list[Run] = []
        if rest:
            self._cut(rest, runs)
        return runs

    def xǁLinesǁend__mutmut_3(self) -> list[Run]:
        """Return the rest of the input, a last line without a line feed."""
        rest, self._rest = self._rest, b""
        runs: list[Run] = None
        if rest:
            self._cut(rest, runs)
        return runs

    def xǁLinesǁend__mutmut_4(self) -> list[Run]:
        """Return the rest of the input, a last line without a line feed."""
        rest, self._rest = self._rest, b""
        runs: list[Run] = []
        if rest:
            self._cut(None, runs)
        return runs

    def xǁLinesǁend__mutmut_5(self) -> list[Run]:
        """Return the rest of the input, a last line without a line feed."""
        rest, self._rest = self._rest, b""
        runs: list[Run] = []
        if rest:
            self._cut(rest, None)
        return runs

    def xǁLinesǁend__mutmut_6(self) -> list[Run]:
        """Return the rest of the input, a last line without a line feed."""
        rest, self._rest = self._rest, b""
        runs: list[Run] = []
        if rest:
            self._cut(runs)
        return runs

    def xǁLinesǁend__mutmut_7(self) -> list[Run]:
        """Return the rest of the input, a last line without a line feed."""
        rest, self._rest = self._rest, b""
        runs: list[Run] = []
        if rest:
            self._cut(rest, )
        return runs

    @_mutmut_mutated(mutants_xǁLinesǁ_are_plain__mutmut)
    def _are_plain(self, lines: Sequence[bytes]) -> bool:
        """Return whether each line is a message as it stands, which is the common case."""
        return not self._prio_prefix and max(map(len, lines), default=0) <= self._size

    def xǁLinesǁ_are_plain__mutmut_orig(self, lines: Sequence[bytes]) -> bool:
        """Return whether each line is a message as it stands, which is the common case."""
        return not self._prio_prefix and max(map(len, lines), default=0) <= self._size

    def xǁLinesǁ_are_plain__mutmut_1(self, lines: Sequence[bytes]) -> bool:
        """Return whether each line is a message as it stands, which is the common case."""
        return not self._prio_prefix or max(map(len, lines), default=0) <= self._size

    def xǁLinesǁ_are_plain__mutmut_2(self, lines: Sequence[bytes]) -> bool:
        """Return whether each line is a message as it stands, which is the common case."""
        return self._prio_prefix and max(map(len, lines), default=0) <= self._size

    def xǁLinesǁ_are_plain__mutmut_3(self, lines: Sequence[bytes]) -> bool:
        """Return whether each line is a message as it stands, which is the common case."""
        return not self._prio_prefix and max(None, default=0) <= self._size

    def xǁLinesǁ_are_plain__mutmut_4(self, lines: Sequence[bytes]) -> bool:
        """Return whether each line is a message as it stands, which is the common case."""
        return not self._prio_prefix and max(map(len, lines), default=None) <= self._size

    def xǁLinesǁ_are_plain__mutmut_5(self, lines: Sequence[bytes]) -> bool:
        """Return whether each line is a message as it stands, which is the common case."""
        return not self._prio_prefix and max(default=0) <= self._size

    def xǁLinesǁ_are_plain__mutmut_6(self, lines: Sequence[bytes]) -> bool:
        """Return whether each line is a message as it stands, which is the common case."""
        return not self._prio_prefix and max(map(len, lines), ) <= self._size

    def xǁLinesǁ_are_plain__mutmut_7(self, lines: Sequence[bytes]) -> bool:
        """Return whether each line is a message as it stands, which is the common case."""
        return not self._prio_prefix and max(map(None, lines), default=0) <= self._size

    def xǁLinesǁ_are_plain__mutmut_8(self, lines: Sequence[bytes]) -> bool:
        """Return whether each line is a message as it stands, which is the common case."""
        return not self._prio_prefix and max(map(len, None), default=0) <= self._size

    def xǁLinesǁ_are_plain__mutmut_9(self, lines: Sequence[bytes]) -> bool:
        """Return whether each line is a message as it stands, which is the common case."""
        return not self._prio_prefix and max(map(lines), default=0) <= self._size

    def xǁLinesǁ_are_plain__mutmut_10(self, lines: Sequence[bytes]) -> bool:
        """Return whether each line is a message as it stands, which is the common case."""
        return not self._prio_prefix and max(map(len, ), default=0) <= self._size

    def xǁLinesǁ_are_plain__mutmut_11(self, lines: Sequence[bytes]) -> bool:
        """Return whether each line is a message as it stands, which is the common case."""
        return not self._prio_prefix and max(map(len, lines), default=1) <= self._size

    def xǁLinesǁ_are_plain__mutmut_12(self, lines: Sequence[bytes]) -> bool:
        """Return whether each line is a message as it stands, which is the common case."""
        return not self._prio_prefix and max(map(len, lines), default=0) < self._size

    @_mutmut_mutated(mutants_xǁLinesǁ_run__mutmut)
    def _run(self, lines: list[bytes], *, has_nul: bool) -> list[Run]:
        if self._skip_empty:
            lines = list(filter(None, lines))
        if has_nul:
            lines = [_up_to_nul(line) for line in lines]
        return [(self._priority, lines)] if lines else []

    def xǁLinesǁ_run__mutmut_orig(self, lines: list[bytes], *, has_nul: bool) -> list[Run]:
        if self._skip_empty:
            lines = list(filter(None, lines))
        if has_nul:
            lines = [_up_to_nul(line) for line in lines]
        return [(self._priority, lines)] if lines else []

    def xǁLinesǁ_run__mutmut_1(self, lines: list[bytes], *, has_nul: bool) -> list[Run]:
        if self._skip_empty:
            lines = None
        if has_nul:
            lines = [_up_to_nul(line) for line in lines]
        return [(self._priority, lines)] if lines else []

    def xǁLinesǁ_run__mutmut_2(self, lines: list[bytes], *, has_nul: bool) -> list[Run]:
        if self._skip_empty:
            lines = list(None)
        if has_nul:
            lines = [_up_to_nul(line) for line in lines]
        return [(self._priority, lines)] if lines else []

    def xǁLinesǁ_run__mutmut_3(self, lines: list[bytes], *, has_nul: bool) -> list[Run]:
        if self._skip_empty:
            lines = list(filter(None, None))
        if has_nul:
            lines = [_up_to_nul(line) for line in lines]
        return [(self._priority, lines)] if lines else []

    def xǁLinesǁ_run__mutmut_4(self, lines: list[bytes], *, has_nul: bool) -> list[Run]:
        if self._skip_empty:
            lines = list(filter(lines))
        if has_nul:
            lines = [_up_to_nul(line) for line in lines]
        return [(self._priority, lines)] if lines else []

    def xǁLinesǁ_run__mutmut_5(self, lines: list[bytes], *, has_nul: bool) -> list[Run]:
        if self._skip_empty:
            lines = list(filter(None, ))
        if has_nul:
            lines = [_up_to_nul(line) for line in lines]
        return [(self._priority, lines)] if lines else []

    def xǁLinesǁ_run__mutmut_6(self, lines: list[bytes], *, has_nul: bool) -> list[Run]:
        if self._skip_empty:
            lines = list(filter(None, lines))
        if has_nul:
            lines = None
        return [(self._priority, lines)] if lines else []

    def xǁLinesǁ_run__mutmut_7(self, lines: list[bytes], *, has_nul: bool) -> list[Run]:
        if self._skip_empty:
            lines = list(filter(None, lines))
        if has_nul:
            lines = [_up_to_nul(None) for line in lines]
        return [(self._priority, lines)] if lines else []

    def xǁLinesǁ_run__mutmut_8(self, lines: list[bytes], *, has_nul: bool) -> list[Run]:
        if self._skip_empty:
            lines = list(filter(None, lines))
        if has_nul:
            lines = [_up_to_nul(line) for line in lines]
        return [(self._priority, lines)] if (lines) and False else []

    def xǁLinesǁ_run__mutmut_9(self, lines: list[bytes], *, has_nul: bool) -> list[Run]:
        if self._skip_empty:
            lines = list(filter(None, lines))
        if has_nul:
            lines = [_up_to_nul(line) for line in lines]
        return [(self._priority, lines)] if (lines) or True else []

    @_mutmut_mutated(mutants_xǁLinesǁ_room__mutmut)
    def _room(self) -> int:
        """Return how many bytes of an unfinished line may be kept."""
        return self._size + (PREFIX_LIMIT if self._prio_prefix else 0)

    def xǁLinesǁ_room__mutmut_orig(self) -> int:
        """Return how many bytes of an unfinished line may be kept."""
        return self._size + (PREFIX_LIMIT if self._prio_prefix else 0)

    def xǁLinesǁ_room__mutmut_1(self) -> int:
        """Return how many bytes of an unfinished line may be kept."""
        return self._size - (PREFIX_LIMIT if self._prio_prefix else 0)

    def xǁLinesǁ_room__mutmut_2(self) -> int:
        """Return how many bytes of an unfinished line may be kept."""
        return self._size + (PREFIX_LIMIT if (self._prio_prefix) and False else 0)

    def xǁLinesǁ_room__mutmut_3(self) -> int:
        """Return how many bytes of an unfinished line may be kept."""
        return self._size + (PREFIX_LIMIT if (self._prio_prefix) or True else 0)

    def xǁLinesǁ_room__mutmut_4(self) -> int:
        """Return how many bytes of an unfinished line may be kept."""
        return self._size + (PREFIX_LIMIT if self._prio_prefix else 1)

    @_mutmut_mutated(mutants_xǁLinesǁ_cut_beginning__mutmut)
    def _cut_beginning(self, runs: list[Run]) -> None:
        position, room = 0, self._room()
        while len(self._rest) - position > room:
            position = self._cut_one(self._rest, position, runs)
        self._rest = self._rest[position:]

    def xǁLinesǁ_cut_beginning__mutmut_orig(self, runs: list[Run]) -> None:
        position, room = 0, self._room()
        while len(self._rest) - position > room:
            position = self._cut_one(self._rest, position, runs)
        self._rest = self._rest[position:]

    def xǁLinesǁ_cut_beginning__mutmut_1(self, runs: list[Run]) -> None:
        position, room = None
        while len(self._rest) - position > room:
            position = self._cut_one(self._rest, position, runs)
        self._rest = self._rest[position:]

    def xǁLinesǁ_cut_beginning__mutmut_2(self, runs: list[Run]) -> None:
        position, room = 1, self._room()
        while len(self._rest) - position > room:
            position = self._cut_one(self._rest, position, runs)
        self._rest = self._rest[position:]

    def xǁLinesǁ_cut_beginning__mutmut_3(self, runs: list[Run]) -> None:
        position, room = 0, self._room()
        while len(self._rest) + position > room:
            position = self._cut_one(self._rest, position, runs)
        self._rest = self._rest[position:]

    def xǁLinesǁ_cut_beginning__mutmut_4(self, runs: list[Run]) -> None:
        position, room = 0, self._room()
        while len(self._rest) - position >= room:
            position = self._cut_one(self._rest, position, runs)
        self._rest = self._rest[position:]

    def xǁLinesǁ_cut_beginning__mutmut_5(self, runs: list[Run]) -> None:
        position, room = 0, self._room()
        while len(self._rest) - position > room:
            position = None
        self._rest = self._rest[position:]

    def xǁLinesǁ_cut_beginning__mutmut_6(self, runs: list[Run]) -> None:
        position, room = 0, self._room()
        while len(self._rest) - position > room:
            position = self._cut_one(None, position, runs)
        self._rest = self._rest[position:]

    def xǁLinesǁ_cut_beginning__mutmut_7(self, runs: list[Run]) -> None:
        position, room = 0, self._room()
        while len(self._rest) - position > room:
            position = self._cut_one(self._rest, None, runs)
        self._rest = self._rest[position:]

    def xǁLinesǁ_cut_beginning__mutmut_8(self, runs: list[Run]) -> None:
        position, room = 0, self._room()
        while len(self._rest) - position > room:
            position = self._cut_one(self._rest, position, None)
        self._rest = self._rest[position:]

    def xǁLinesǁ_cut_beginning__mutmut_9(self, runs: list[Run]) -> None:
        position, room = 0, self._room()
        while len(self._rest) - position > room:
            position = self._cut_one(position, runs)
        self._rest = self._rest[position:]

    def xǁLinesǁ_cut_beginning__mutmut_10(self, runs: list[Run]) -> None:
        position, room = 0, self._room()
        while len(self._rest) - position > room:
            position = self._cut_one(self._rest, runs)
        self._rest = self._rest[position:]

    def xǁLinesǁ_cut_beginning__mutmut_11(self, runs: list[Run]) -> None:
        position, room = 0, self._room()
        while len(self._rest) - position > room:
            position = self._cut_one(self._rest, position, )
        self._rest = self._rest[position:]

    def xǁLinesǁ_cut_beginning__mutmut_12(self, runs: list[Run]) -> None:
        position, room = 0, self._room()
        while len(self._rest) - position > room:
            position = self._cut_one(self._rest, position, runs)
        self._rest = None

    @_mutmut_mutated(mutants_xǁLinesǁ_cut__mutmut)
    def _cut(self, line: bytes, runs: list[Run]) -> None:
        position = self._cut_one(line, 0, runs)
        while position < len(line):
            position = self._cut_one(line, position, runs)

    def xǁLinesǁ_cut__mutmut_orig(self, line: bytes, runs: list[Run]) -> None:
        position = self._cut_one(line, 0, runs)
        while position < len(line):
            position = self._cut_one(line, position, runs)

    def xǁLinesǁ_cut__mutmut_1(self, line: bytes, runs: list[Run]) -> None:
        position = None
        while position < len(line):
            position = self._cut_one(line, position, runs)

    def xǁLinesǁ_cut__mutmut_2(self, line: bytes, runs: list[Run]) -> None:
        position = self._cut_one(None, 0, runs)
        while position < len(line):
            position = self._cut_one(line, position, runs)

    def xǁLinesǁ_cut__mutmut_3(self, line: bytes, runs: list[Run]) -> None:
        position = self._cut_one(line, None, runs)
        while position < len(line):
            position = self._cut_one(line, position, runs)

    def xǁLinesǁ_cut__mutmut_4(self, line: bytes, runs: list[Run]) -> None:
        position = self._cut_one(line, 0, None)
        while position < len(line):
            position = self._cut_one(line, position, runs)

    def xǁLinesǁ_cut__mutmut_5(self, line: bytes, runs: list[Run]) -> None:
        position = self._cut_one(0, runs)
        while position < len(line):
            position = self._cut_one(line, position, runs)

    def xǁLinesǁ_cut__mutmut_6(self, line: bytes, runs: list[Run]) -> None:
        position = self._cut_one(line, runs)
        while position < len(line):
            position = self._cut_one(line, position, runs)

    def xǁLinesǁ_cut__mutmut_7(self, line: bytes, runs: list[Run]) -> None:
        position = self._cut_one(line, 0, )
        while position < len(line):
            position = self._cut_one(line, position, runs)

    def xǁLinesǁ_cut__mutmut_8(self, line: bytes, runs: list[Run]) -> None:
        position = self._cut_one(line, 1, runs)
        while position < len(line):
            position = self._cut_one(line, position, runs)

    def xǁLinesǁ_cut__mutmut_9(self, line: bytes, runs: list[Run]) -> None:
        position = self._cut_one(line, 0, runs)
        while position <= len(line):
            position = self._cut_one(line, position, runs)

    def xǁLinesǁ_cut__mutmut_10(self, line: bytes, runs: list[Run]) -> None:
        position = self._cut_one(line, 0, runs)
        while position < len(line):
            position = None

    def xǁLinesǁ_cut__mutmut_11(self, line: bytes, runs: list[Run]) -> None:
        position = self._cut_one(line, 0, runs)
        while position < len(line):
            position = self._cut_one(None, position, runs)

    def xǁLinesǁ_cut__mutmut_12(self, line: bytes, runs: list[Run]) -> None:
        position = self._cut_one(line, 0, runs)
        while position < len(line):
            position = self._cut_one(line, None, runs)

    def xǁLinesǁ_cut__mutmut_13(self, line: bytes, runs: list[Run]) -> None:
        position = self._cut_one(line, 0, runs)
        while position < len(line):
            position = self._cut_one(line, position, None)

    def xǁLinesǁ_cut__mutmut_14(self, line: bytes, runs: list[Run]) -> None:
        position = self._cut_one(line, 0, runs)
        while position < len(line):
            position = self._cut_one(position, runs)

    def xǁLinesǁ_cut__mutmut_15(self, line: bytes, runs: list[Run]) -> None:
        position = self._cut_one(line, 0, runs)
        while position < len(line):
            position = self._cut_one(line, runs)

    def xǁLinesǁ_cut__mutmut_16(self, line: bytes, runs: list[Run]) -> None:
        position = self._cut_one(line, 0, runs)
        while position < len(line):
            position = self._cut_one(line, position, )

    @_mutmut_mutated(mutants_xǁLinesǁ_cut_one__mutmut)
    def _cut_one(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(0, size - len(head))
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if self._size else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_orig(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(0, size - len(head))
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if self._size else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_1(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = None
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(0, size - len(head))
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if self._size else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_2(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b"XXXX"
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(0, size - len(head))
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if self._size else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_3(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix or line[position : position + 1] == b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(0, size - len(head))
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if self._size else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_4(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position - 1] == b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(0, size - len(head))
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if self._size else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_5(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 2] == b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(0, size - len(head))
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if self._size else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_6(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] != b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(0, size - len(head))
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if self._size else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_7(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"XX<XX":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(0, size - len(head))
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if self._size else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_8(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = None
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(0, size - len(head))
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if self._size else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_9(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(None, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(0, size - len(head))
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if self._size else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_10(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(line, None)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(0, size - len(head))
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if self._size else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_11(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(0, size - len(head))
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if self._size else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_12(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(line, )
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(0, size - len(head))
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if self._size else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_13(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = None
        end = position + max(0, size - len(head))
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if self._size else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_14(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size and len(line)
        end = position + max(0, size - len(head))
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if self._size else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_15(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = None
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if self._size else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_16(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position - max(0, size - len(head))
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if self._size else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_17(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(None, size - len(head))
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if self._size else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_18(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(0, None)
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if self._size else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_19(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(size - len(head))
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if self._size else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_20(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(0, )
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if self._size else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_21(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(1, size - len(head))
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if self._size else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_22(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(0, size + len(head))
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if self._size else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_23(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(0, size - len(head))
        text = None
        if text or not self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if self._size else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_24(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(0, size - len(head))
        text = head - line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if self._size else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_25(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(0, size - len(head))
        text = head + line[position:end]
        if text and not self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if self._size else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_26(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(0, size - len(head))
        text = head + line[position:end]
        if text or self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if self._size else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_27(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(0, size - len(head))
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs and runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if self._size else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_28(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(0, size - len(head))
        text = head + line[position:end]
        if text or not self._skip_empty:
            if runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if self._size else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_29(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(0, size - len(head))
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[+1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if self._size else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_30(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(0, size - len(head))
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-2][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if self._size else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_31(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(0, size - len(head))
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-1][1] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if self._size else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_32(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(0, size - len(head))
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-1][0] == self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if self._size else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_33(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(0, size - len(head))
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append(None)
            runs[-1][1].append(_up_to_nul(text) if self._size else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_34(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(0, size - len(head))
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(None)
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_35(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(0, size - len(head))
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[+1][1].append(_up_to_nul(text) if self._size else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_36(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(0, size - len(head))
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-2][1].append(_up_to_nul(text) if self._size else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_37(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(0, size - len(head))
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][2].append(_up_to_nul(text) if self._size else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_38(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(0, size - len(head))
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if (self._size) and False else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_39(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(0, size - len(head))
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if (self._size) or True else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_40(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(0, size - len(head))
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(None) if self._size else b"")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_41(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(0, size - len(head))
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if self._size else b"XXXX")
        return min(end, len(line))

    def xǁLinesǁ_cut_one__mutmut_42(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(0, size - len(head))
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if self._size else b"")
        return min(None, len(line))

    def xǁLinesǁ_cut_one__mutmut_43(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(0, size - len(head))
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if self._size else b"")
        return min(end, None)

    def xǁLinesǁ_cut_one__mutmut_44(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(0, size - len(head))
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if self._size else b"")
        return min(len(line))

    def xǁLinesǁ_cut_one__mutmut_45(self, line: bytes, position: int, runs: list[Run]) -> int:
        """Append the message that begins at ``position``; return where the next one does."""
        head = b""
        if self._prio_prefix and line[position : position + 1] == b"<":
            head, position = self._take_prefix(line, position)
        # With a size of 0 logger sends empty messages for ever.
        size = self._size or len(line)
        end = position + max(0, size - len(head))
        text = head + line[position:end]
        if text or not self._skip_empty:
            if not runs or runs[-1][0] != self._priority:
                runs.append((self._priority, []))
            runs[-1][1].append(_up_to_nul(text) if self._size else b"")
        return min(end, )

    @_mutmut_mutated(mutants_xǁLinesǁ_take_prefix__mutmut)
    def _take_prefix(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("0")
            position += 1
        last = line[position : position + 1]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_orig(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("0")
            position += 1
        last = line[position : position + 1]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_1(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = None
        position = begin + 1
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("0")
            position += 1
        last = line[position : position + 1]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_2(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 1
        position = begin + 1
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("0")
            position += 1
        last = line[position : position + 1]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_3(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = None
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("0")
            position += 1
        last = line[position : position + 1]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_4(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin - 1
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("0")
            position += 1
        last = line[position : position + 1]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_5(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 2
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("0")
            position += 1
        last = line[position : position + 1]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_6(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = None
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("0")
            position += 1
        last = line[position : position + 1]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_7(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(None, begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("0")
            position += 1
        last = line[position : position + 1]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_8(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(len(line), None)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("0")
            position += 1
        last = line[position : position + 1]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_9(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("0")
            position += 1
        last = line[position : position + 1]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_10(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(len(line), )
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("0")
            position += 1
        last = line[position : position + 1]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_11(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(len(line), begin - PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("0")
            position += 1
        last = line[position : position + 1]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_12(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit or line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("0")
            position += 1
        last = line[position : position + 1]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_13(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position <= limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("0")
            position += 1
        last = line[position : position + 1]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_14(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit and line[position : position - 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("0")
            position += 1
        last = line[position : position + 1]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_15(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 2].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("0")
            position += 1
        last = line[position : position + 1]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_16(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority >= HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("0")
            position += 1
        last = line[position : position + 1]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_17(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                return
            priority = priority * 10 + line[position] - ord("0")
            position += 1
        last = line[position : position + 1]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_18(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = None
            position += 1
        last = line[position : position + 1]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_19(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] + ord("0")
            position += 1
        last = line[position : position + 1]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_20(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 - line[position] - ord("0")
            position += 1
        last = line[position : position + 1]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_21(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority / 10 + line[position] - ord("0")
            position += 1
        last = line[position : position + 1]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_22(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 11 + line[position] - ord("0")
            position += 1
        last = line[position : position + 1]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_23(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord(None)
            position += 1
        last = line[position : position + 1]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_24(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("XX0XX")
            position += 1
        last = line[position : position + 1]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_25(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("0")
            position = 1
        last = line[position : position + 1]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_26(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("0")
            position -= 1
        last = line[position : position + 1]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_27(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("0")
            position += 2
        last = line[position : position + 1]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_28(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("0")
            position += 1
        last = None
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_29(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("0")
            position += 1
        last = line[position : position - 1]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_30(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("0")
            position += 1
        last = line[position : position + 2]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_31(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("0")
            position += 1
        last = line[position : position + 1]
        position = len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_32(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("0")
            position += 1
        last = line[position : position + 1]
        position -= len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_33(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("0")
            position += 1
        last = line[position : position + 1]
        position += len(last)
        if last != b">" and priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_34(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("0")
            position += 1
        last = line[position : position + 1]
        position += len(last)
        if last == b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_35(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("0")
            position += 1
        last = line[position : position + 1]
        position += len(last)
        if last != b"XX>XX" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_36(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("0")
            position += 1
        last = line[position : position + 1]
        position += len(last)
        if last != b">" or priority >= HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_37(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("0")
            position += 1
        last = line[position : position + 1]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = None
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_38(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("0")
            position += 1
        last = line[position : position + 1]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority <= FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_39(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("0")
            position += 1
        last = line[position : position + 1]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority = self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_40(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("0")
            position += 1
        last = line[position : position + 1]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority &= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_41(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("0")
            position += 1
        last = line[position : position + 1]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default | ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_42(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("0")
            position += 1
        last = line[position : position + 1]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & (FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_43(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("0")
            position += 1
        last = line[position : position + 1]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN + 1)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_44(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("0")
            position += 1
        last = line[position : position + 1]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 2)
        self._priority = priority
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_45(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("0")
            position += 1
        last = line[position : position + 1]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = None
        return b"", position

    def xǁLinesǁ_take_prefix__mutmut_46(self, line: bytes, begin: int) -> tuple[bytes, int]:
        """Parse ``<priority>``; return what of it is text, if it is malformed, and where it ends.

        logger stops at the digit that makes the number too large, and takes one more byte.
        """
        priority = 0
        position = begin + 1
        limit = min(len(line), begin + PREFIX_LIMIT)
        while position < limit and line[position : position + 1].isdigit():
            if priority > HIGHEST_PRIORITY:
                break
            priority = priority * 10 + line[position] - ord("0")
            position += 1
        last = line[position : position + 1]
        position += len(last)
        if last != b">" or priority > HIGHEST_PRIORITY:
            self._priority = self._default
            return line[begin:position], position
        if priority < FACILITIES_BEGIN:
            priority |= self._default & ~(FACILITIES_BEGIN - 1)
        self._priority = priority
        return b"XXXX", position

mutants_xǁLinesǁ__init____mutmut['_mutmut_orig'] = Lines.xǁLinesǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁLinesǁ__init____mutmut['xǁLinesǁ__init____mutmut_1'] = Lines.xǁLinesǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁLinesǁ__init____mutmut['xǁLinesǁ__init____mutmut_2'] = Lines.xǁLinesǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁLinesǁ__init____mutmut['xǁLinesǁ__init____mutmut_3'] = Lines.xǁLinesǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁLinesǁ__init____mutmut['xǁLinesǁ__init____mutmut_4'] = Lines.xǁLinesǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁLinesǁ__init____mutmut['xǁLinesǁ__init____mutmut_5'] = Lines.xǁLinesǁ__init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁLinesǁ__init____mutmut['xǁLinesǁ__init____mutmut_6'] = Lines.xǁLinesǁ__init____mutmut_6 # type: ignore # mutmut generated

mutants_xǁLinesǁfeed__mutmut['_mutmut_orig'] = Lines.xǁLinesǁfeed__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_1'] = Lines.xǁLinesǁfeed__mutmut_1 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_2'] = Lines.xǁLinesǁfeed__mutmut_2 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_3'] = Lines.xǁLinesǁfeed__mutmut_3 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_4'] = Lines.xǁLinesǁfeed__mutmut_4 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_5'] = Lines.xǁLinesǁfeed__mutmut_5 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_6'] = Lines.xǁLinesǁfeed__mutmut_6 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_7'] = Lines.xǁLinesǁfeed__mutmut_7 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_8'] = Lines.xǁLinesǁfeed__mutmut_8 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_9'] = Lines.xǁLinesǁfeed__mutmut_9 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_10'] = Lines.xǁLinesǁfeed__mutmut_10 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_11'] = Lines.xǁLinesǁfeed__mutmut_11 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_12'] = Lines.xǁLinesǁfeed__mutmut_12 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_13'] = Lines.xǁLinesǁfeed__mutmut_13 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_14'] = Lines.xǁLinesǁfeed__mutmut_14 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_15'] = Lines.xǁLinesǁfeed__mutmut_15 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_16'] = Lines.xǁLinesǁfeed__mutmut_16 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_17'] = Lines.xǁLinesǁfeed__mutmut_17 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_18'] = Lines.xǁLinesǁfeed__mutmut_18 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_19'] = Lines.xǁLinesǁfeed__mutmut_19 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_20'] = Lines.xǁLinesǁfeed__mutmut_20 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_21'] = Lines.xǁLinesǁfeed__mutmut_21 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_22'] = Lines.xǁLinesǁfeed__mutmut_22 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_23'] = Lines.xǁLinesǁfeed__mutmut_23 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_24'] = Lines.xǁLinesǁfeed__mutmut_24 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_25'] = Lines.xǁLinesǁfeed__mutmut_25 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_26'] = Lines.xǁLinesǁfeed__mutmut_26 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_27'] = Lines.xǁLinesǁfeed__mutmut_27 # type: ignore # mutmut generated

mutants_xǁLinesǁend__mutmut['_mutmut_orig'] = Lines.xǁLinesǁend__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLinesǁend__mutmut['xǁLinesǁend__mutmut_1'] = Lines.xǁLinesǁend__mutmut_1 # type: ignore # mutmut generated
mutants_xǁLinesǁend__mutmut['xǁLinesǁend__mutmut_2'] = Lines.xǁLinesǁend__mutmut_2 # type: ignore # mutmut generated
mutants_xǁLinesǁend__mutmut['xǁLinesǁend__mutmut_3'] = Lines.xǁLinesǁend__mutmut_3 # type: ignore # mutmut generated
mutants_xǁLinesǁend__mutmut['xǁLinesǁend__mutmut_4'] = Lines.xǁLinesǁend__mutmut_4 # type: ignore # mutmut generated
mutants_xǁLinesǁend__mutmut['xǁLinesǁend__mutmut_5'] = Lines.xǁLinesǁend__mutmut_5 # type: ignore # mutmut generated
mutants_xǁLinesǁend__mutmut['xǁLinesǁend__mutmut_6'] = Lines.xǁLinesǁend__mutmut_6 # type: ignore # mutmut generated
mutants_xǁLinesǁend__mutmut['xǁLinesǁend__mutmut_7'] = Lines.xǁLinesǁend__mutmut_7 # type: ignore # mutmut generated

mutants_xǁLinesǁ_are_plain__mutmut['_mutmut_orig'] = Lines.xǁLinesǁ_are_plain__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLinesǁ_are_plain__mutmut['xǁLinesǁ_are_plain__mutmut_1'] = Lines.xǁLinesǁ_are_plain__mutmut_1 # type: ignore # mutmut generated
mutants_xǁLinesǁ_are_plain__mutmut['xǁLinesǁ_are_plain__mutmut_2'] = Lines.xǁLinesǁ_are_plain__mutmut_2 # type: ignore # mutmut generated
mutants_xǁLinesǁ_are_plain__mutmut['xǁLinesǁ_are_plain__mutmut_3'] = Lines.xǁLinesǁ_are_plain__mutmut_3 # type: ignore # mutmut generated
mutants_xǁLinesǁ_are_plain__mutmut['xǁLinesǁ_are_plain__mutmut_4'] = Lines.xǁLinesǁ_are_plain__mutmut_4 # type: ignore # mutmut generated
mutants_xǁLinesǁ_are_plain__mutmut['xǁLinesǁ_are_plain__mutmut_5'] = Lines.xǁLinesǁ_are_plain__mutmut_5 # type: ignore # mutmut generated
mutants_xǁLinesǁ_are_plain__mutmut['xǁLinesǁ_are_plain__mutmut_6'] = Lines.xǁLinesǁ_are_plain__mutmut_6 # type: ignore # mutmut generated
mutants_xǁLinesǁ_are_plain__mutmut['xǁLinesǁ_are_plain__mutmut_7'] = Lines.xǁLinesǁ_are_plain__mutmut_7 # type: ignore # mutmut generated
mutants_xǁLinesǁ_are_plain__mutmut['xǁLinesǁ_are_plain__mutmut_8'] = Lines.xǁLinesǁ_are_plain__mutmut_8 # type: ignore # mutmut generated
mutants_xǁLinesǁ_are_plain__mutmut['xǁLinesǁ_are_plain__mutmut_9'] = Lines.xǁLinesǁ_are_plain__mutmut_9 # type: ignore # mutmut generated
mutants_xǁLinesǁ_are_plain__mutmut['xǁLinesǁ_are_plain__mutmut_10'] = Lines.xǁLinesǁ_are_plain__mutmut_10 # type: ignore # mutmut generated
mutants_xǁLinesǁ_are_plain__mutmut['xǁLinesǁ_are_plain__mutmut_11'] = Lines.xǁLinesǁ_are_plain__mutmut_11 # type: ignore # mutmut generated
mutants_xǁLinesǁ_are_plain__mutmut['xǁLinesǁ_are_plain__mutmut_12'] = Lines.xǁLinesǁ_are_plain__mutmut_12 # type: ignore # mutmut generated

mutants_xǁLinesǁ_run__mutmut['_mutmut_orig'] = Lines.xǁLinesǁ_run__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLinesǁ_run__mutmut['xǁLinesǁ_run__mutmut_1'] = Lines.xǁLinesǁ_run__mutmut_1 # type: ignore # mutmut generated
mutants_xǁLinesǁ_run__mutmut['xǁLinesǁ_run__mutmut_2'] = Lines.xǁLinesǁ_run__mutmut_2 # type: ignore # mutmut generated
mutants_xǁLinesǁ_run__mutmut['xǁLinesǁ_run__mutmut_3'] = Lines.xǁLinesǁ_run__mutmut_3 # type: ignore # mutmut generated
mutants_xǁLinesǁ_run__mutmut['xǁLinesǁ_run__mutmut_4'] = Lines.xǁLinesǁ_run__mutmut_4 # type: ignore # mutmut generated
mutants_xǁLinesǁ_run__mutmut['xǁLinesǁ_run__mutmut_5'] = Lines.xǁLinesǁ_run__mutmut_5 # type: ignore # mutmut generated
mutants_xǁLinesǁ_run__mutmut['xǁLinesǁ_run__mutmut_6'] = Lines.xǁLinesǁ_run__mutmut_6 # type: ignore # mutmut generated
mutants_xǁLinesǁ_run__mutmut['xǁLinesǁ_run__mutmut_7'] = Lines.xǁLinesǁ_run__mutmut_7 # type: ignore # mutmut generated
mutants_xǁLinesǁ_run__mutmut['xǁLinesǁ_run__mutmut_8'] = Lines.xǁLinesǁ_run__mutmut_8 # type: ignore # mutmut generated
mutants_xǁLinesǁ_run__mutmut['xǁLinesǁ_run__mutmut_9'] = Lines.xǁLinesǁ_run__mutmut_9 # type: ignore # mutmut generated

mutants_xǁLinesǁ_room__mutmut['_mutmut_orig'] = Lines.xǁLinesǁ_room__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLinesǁ_room__mutmut['xǁLinesǁ_room__mutmut_1'] = Lines.xǁLinesǁ_room__mutmut_1 # type: ignore # mutmut generated
mutants_xǁLinesǁ_room__mutmut['xǁLinesǁ_room__mutmut_2'] = Lines.xǁLinesǁ_room__mutmut_2 # type: ignore # mutmut generated
mutants_xǁLinesǁ_room__mutmut['xǁLinesǁ_room__mutmut_3'] = Lines.xǁLinesǁ_room__mutmut_3 # type: ignore # mutmut generated
mutants_xǁLinesǁ_room__mutmut['xǁLinesǁ_room__mutmut_4'] = Lines.xǁLinesǁ_room__mutmut_4 # type: ignore # mutmut generated

mutants_xǁLinesǁ_cut_beginning__mutmut['_mutmut_orig'] = Lines.xǁLinesǁ_cut_beginning__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_beginning__mutmut['xǁLinesǁ_cut_beginning__mutmut_1'] = Lines.xǁLinesǁ_cut_beginning__mutmut_1 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_beginning__mutmut['xǁLinesǁ_cut_beginning__mutmut_2'] = Lines.xǁLinesǁ_cut_beginning__mutmut_2 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_beginning__mutmut['xǁLinesǁ_cut_beginning__mutmut_3'] = Lines.xǁLinesǁ_cut_beginning__mutmut_3 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_beginning__mutmut['xǁLinesǁ_cut_beginning__mutmut_4'] = Lines.xǁLinesǁ_cut_beginning__mutmut_4 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_beginning__mutmut['xǁLinesǁ_cut_beginning__mutmut_5'] = Lines.xǁLinesǁ_cut_beginning__mutmut_5 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_beginning__mutmut['xǁLinesǁ_cut_beginning__mutmut_6'] = Lines.xǁLinesǁ_cut_beginning__mutmut_6 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_beginning__mutmut['xǁLinesǁ_cut_beginning__mutmut_7'] = Lines.xǁLinesǁ_cut_beginning__mutmut_7 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_beginning__mutmut['xǁLinesǁ_cut_beginning__mutmut_8'] = Lines.xǁLinesǁ_cut_beginning__mutmut_8 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_beginning__mutmut['xǁLinesǁ_cut_beginning__mutmut_9'] = Lines.xǁLinesǁ_cut_beginning__mutmut_9 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_beginning__mutmut['xǁLinesǁ_cut_beginning__mutmut_10'] = Lines.xǁLinesǁ_cut_beginning__mutmut_10 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_beginning__mutmut['xǁLinesǁ_cut_beginning__mutmut_11'] = Lines.xǁLinesǁ_cut_beginning__mutmut_11 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_beginning__mutmut['xǁLinesǁ_cut_beginning__mutmut_12'] = Lines.xǁLinesǁ_cut_beginning__mutmut_12 # type: ignore # mutmut generated

mutants_xǁLinesǁ_cut__mutmut['_mutmut_orig'] = Lines.xǁLinesǁ_cut__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut__mutmut['xǁLinesǁ_cut__mutmut_1'] = Lines.xǁLinesǁ_cut__mutmut_1 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut__mutmut['xǁLinesǁ_cut__mutmut_2'] = Lines.xǁLinesǁ_cut__mutmut_2 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut__mutmut['xǁLinesǁ_cut__mutmut_3'] = Lines.xǁLinesǁ_cut__mutmut_3 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut__mutmut['xǁLinesǁ_cut__mutmut_4'] = Lines.xǁLinesǁ_cut__mutmut_4 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut__mutmut['xǁLinesǁ_cut__mutmut_5'] = Lines.xǁLinesǁ_cut__mutmut_5 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut__mutmut['xǁLinesǁ_cut__mutmut_6'] = Lines.xǁLinesǁ_cut__mutmut_6 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut__mutmut['xǁLinesǁ_cut__mutmut_7'] = Lines.xǁLinesǁ_cut__mutmut_7 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut__mutmut['xǁLinesǁ_cut__mutmut_8'] = Lines.xǁLinesǁ_cut__mutmut_8 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut__mutmut['xǁLinesǁ_cut__mutmut_9'] = Lines.xǁLinesǁ_cut__mutmut_9 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut__mutmut['xǁLinesǁ_cut__mutmut_10'] = Lines.xǁLinesǁ_cut__mutmut_10 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut__mutmut['xǁLinesǁ_cut__mutmut_11'] = Lines.xǁLinesǁ_cut__mutmut_11 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut__mutmut['xǁLinesǁ_cut__mutmut_12'] = Lines.xǁLinesǁ_cut__mutmut_12 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut__mutmut['xǁLinesǁ_cut__mutmut_13'] = Lines.xǁLinesǁ_cut__mutmut_13 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut__mutmut['xǁLinesǁ_cut__mutmut_14'] = Lines.xǁLinesǁ_cut__mutmut_14 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut__mutmut['xǁLinesǁ_cut__mutmut_15'] = Lines.xǁLinesǁ_cut__mutmut_15 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut__mutmut['xǁLinesǁ_cut__mutmut_16'] = Lines.xǁLinesǁ_cut__mutmut_16 # type: ignore # mutmut generated

mutants_xǁLinesǁ_cut_one__mutmut['_mutmut_orig'] = Lines.xǁLinesǁ_cut_one__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_1'] = Lines.xǁLinesǁ_cut_one__mutmut_1 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_2'] = Lines.xǁLinesǁ_cut_one__mutmut_2 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_3'] = Lines.xǁLinesǁ_cut_one__mutmut_3 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_4'] = Lines.xǁLinesǁ_cut_one__mutmut_4 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_5'] = Lines.xǁLinesǁ_cut_one__mutmut_5 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_6'] = Lines.xǁLinesǁ_cut_one__mutmut_6 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_7'] = Lines.xǁLinesǁ_cut_one__mutmut_7 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_8'] = Lines.xǁLinesǁ_cut_one__mutmut_8 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_9'] = Lines.xǁLinesǁ_cut_one__mutmut_9 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_10'] = Lines.xǁLinesǁ_cut_one__mutmut_10 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_11'] = Lines.xǁLinesǁ_cut_one__mutmut_11 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_12'] = Lines.xǁLinesǁ_cut_one__mutmut_12 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_13'] = Lines.xǁLinesǁ_cut_one__mutmut_13 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_14'] = Lines.xǁLinesǁ_cut_one__mutmut_14 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_15'] = Lines.xǁLinesǁ_cut_one__mutmut_15 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_16'] = Lines.xǁLinesǁ_cut_one__mutmut_16 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_17'] = Lines.xǁLinesǁ_cut_one__mutmut_17 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_18'] = Lines.xǁLinesǁ_cut_one__mutmut_18 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_19'] = Lines.xǁLinesǁ_cut_one__mutmut_19 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_20'] = Lines.xǁLinesǁ_cut_one__mutmut_20 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_21'] = Lines.xǁLinesǁ_cut_one__mutmut_21 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_22'] = Lines.xǁLinesǁ_cut_one__mutmut_22 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_23'] = Lines.xǁLinesǁ_cut_one__mutmut_23 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_24'] = Lines.xǁLinesǁ_cut_one__mutmut_24 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_25'] = Lines.xǁLinesǁ_cut_one__mutmut_25 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_26'] = Lines.xǁLinesǁ_cut_one__mutmut_26 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_27'] = Lines.xǁLinesǁ_cut_one__mutmut_27 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_28'] = Lines.xǁLinesǁ_cut_one__mutmut_28 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_29'] = Lines.xǁLinesǁ_cut_one__mutmut_29 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_30'] = Lines.xǁLinesǁ_cut_one__mutmut_30 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_31'] = Lines.xǁLinesǁ_cut_one__mutmut_31 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_32'] = Lines.xǁLinesǁ_cut_one__mutmut_32 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_33'] = Lines.xǁLinesǁ_cut_one__mutmut_33 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_34'] = Lines.xǁLinesǁ_cut_one__mutmut_34 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_35'] = Lines.xǁLinesǁ_cut_one__mutmut_35 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_36'] = Lines.xǁLinesǁ_cut_one__mutmut_36 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_37'] = Lines.xǁLinesǁ_cut_one__mutmut_37 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_38'] = Lines.xǁLinesǁ_cut_one__mutmut_38 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_39'] = Lines.xǁLinesǁ_cut_one__mutmut_39 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_40'] = Lines.xǁLinesǁ_cut_one__mutmut_40 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_41'] = Lines.xǁLinesǁ_cut_one__mutmut_41 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_42'] = Lines.xǁLinesǁ_cut_one__mutmut_42 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_43'] = Lines.xǁLinesǁ_cut_one__mutmut_43 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_44'] = Lines.xǁLinesǁ_cut_one__mutmut_44 # type: ignore # mutmut generated
mutants_xǁLinesǁ_cut_one__mutmut['xǁLinesǁ_cut_one__mutmut_45'] = Lines.xǁLinesǁ_cut_one__mutmut_45 # type: ignore # mutmut generated

mutants_xǁLinesǁ_take_prefix__mutmut['_mutmut_orig'] = Lines.xǁLinesǁ_take_prefix__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_1'] = Lines.xǁLinesǁ_take_prefix__mutmut_1 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_2'] = Lines.xǁLinesǁ_take_prefix__mutmut_2 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_3'] = Lines.xǁLinesǁ_take_prefix__mutmut_3 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_4'] = Lines.xǁLinesǁ_take_prefix__mutmut_4 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_5'] = Lines.xǁLinesǁ_take_prefix__mutmut_5 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_6'] = Lines.xǁLinesǁ_take_prefix__mutmut_6 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_7'] = Lines.xǁLinesǁ_take_prefix__mutmut_7 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_8'] = Lines.xǁLinesǁ_take_prefix__mutmut_8 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_9'] = Lines.xǁLinesǁ_take_prefix__mutmut_9 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_10'] = Lines.xǁLinesǁ_take_prefix__mutmut_10 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_11'] = Lines.xǁLinesǁ_take_prefix__mutmut_11 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_12'] = Lines.xǁLinesǁ_take_prefix__mutmut_12 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_13'] = Lines.xǁLinesǁ_take_prefix__mutmut_13 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_14'] = Lines.xǁLinesǁ_take_prefix__mutmut_14 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_15'] = Lines.xǁLinesǁ_take_prefix__mutmut_15 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_16'] = Lines.xǁLinesǁ_take_prefix__mutmut_16 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_17'] = Lines.xǁLinesǁ_take_prefix__mutmut_17 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_18'] = Lines.xǁLinesǁ_take_prefix__mutmut_18 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_19'] = Lines.xǁLinesǁ_take_prefix__mutmut_19 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_20'] = Lines.xǁLinesǁ_take_prefix__mutmut_20 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_21'] = Lines.xǁLinesǁ_take_prefix__mutmut_21 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_22'] = Lines.xǁLinesǁ_take_prefix__mutmut_22 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_23'] = Lines.xǁLinesǁ_take_prefix__mutmut_23 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_24'] = Lines.xǁLinesǁ_take_prefix__mutmut_24 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_25'] = Lines.xǁLinesǁ_take_prefix__mutmut_25 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_26'] = Lines.xǁLinesǁ_take_prefix__mutmut_26 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_27'] = Lines.xǁLinesǁ_take_prefix__mutmut_27 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_28'] = Lines.xǁLinesǁ_take_prefix__mutmut_28 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_29'] = Lines.xǁLinesǁ_take_prefix__mutmut_29 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_30'] = Lines.xǁLinesǁ_take_prefix__mutmut_30 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_31'] = Lines.xǁLinesǁ_take_prefix__mutmut_31 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_32'] = Lines.xǁLinesǁ_take_prefix__mutmut_32 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_33'] = Lines.xǁLinesǁ_take_prefix__mutmut_33 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_34'] = Lines.xǁLinesǁ_take_prefix__mutmut_34 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_35'] = Lines.xǁLinesǁ_take_prefix__mutmut_35 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_36'] = Lines.xǁLinesǁ_take_prefix__mutmut_36 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_37'] = Lines.xǁLinesǁ_take_prefix__mutmut_37 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_38'] = Lines.xǁLinesǁ_take_prefix__mutmut_38 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_39'] = Lines.xǁLinesǁ_take_prefix__mutmut_39 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_40'] = Lines.xǁLinesǁ_take_prefix__mutmut_40 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_41'] = Lines.xǁLinesǁ_take_prefix__mutmut_41 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_42'] = Lines.xǁLinesǁ_take_prefix__mutmut_42 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_43'] = Lines.xǁLinesǁ_take_prefix__mutmut_43 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_44'] = Lines.xǁLinesǁ_take_prefix__mutmut_44 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_45'] = Lines.xǁLinesǁ_take_prefix__mutmut_45 # type: ignore # mutmut generated
mutants_xǁLinesǁ_take_prefix__mutmut['xǁLinesǁ_take_prefix__mutmut_46'] = Lines.xǁLinesǁ_take_prefix__mutmut_46 # type: ignore # mutmut generated
mutants_x_join__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_join__mutmut)
def join(words: Sequence[bytes], size: int) -> list[bytes]:
    """Return messages made of words joined by spaces, as many in each as fit."""
    texts: list[bytes] = []
    text = b""
    for word in words:
        if text and len(text) + len(word) > size - 1:
            texts.append(text)
            text = b""
        if len(word) > size:
            texts.append(word[:size])
        else:
            text += b" " + word if text else word
    return [*texts, text] if text else texts


def x_join__mutmut_orig(words: Sequence[bytes], size: int) -> list[bytes]:
    """Return messages made of words joined by spaces, as many in each as fit."""
    texts: list[bytes] = []
    text = b""
    for word in words:
        if text and len(text) + len(word) > size - 1:
            texts.append(text)
            text = b""
        if len(word) > size:
            texts.append(word[:size])
        else:
            text += b" " + word if text else word
    return [*texts, text] if text else texts


def x_join__mutmut_1(words: Sequence[bytes], size: int) -> list[bytes]:
    """Return messages made of words joined by spaces, as many in each as fit."""
    texts: list[bytes] = None
    text = b""
    for word in words:
        if text and len(text) + len(word) > size - 1:
            texts.append(text)
            text = b""
        if len(word) > size:
            texts.append(word[:size])
        else:
            text += b" " + word if text else word
    return [*texts, text] if text else texts


def x_join__mutmut_2(words: Sequence[bytes], size: int) -> list[bytes]:
    """Return messages made of words joined by spaces, as many in each as fit."""
    texts: list[bytes] = []
    text = None
    for word in words:
        if text and len(text) + len(word) > size - 1:
            texts.append(text)
            text = b""
        if len(word) > size:
            texts.append(word[:size])
        else:
            text += b" " + word if text else word
    return [*texts, text] if text else texts


def x_join__mutmut_3(words: Sequence[bytes], size: int) -> list[bytes]:
    """Return messages made of words joined by spaces, as many in each as fit."""
    texts: list[bytes] = []
    text = b"XXXX"
    for word in words:
        if text and len(text) + len(word) > size - 1:
            texts.append(text)
            text = b""
        if len(word) > size:
            texts.append(word[:size])
        else:
            text += b" " + word if text else word
    return [*texts, text] if text else texts


def x_join__mutmut_4(words: Sequence[bytes], size: int) -> list[bytes]:
    """Return messages made of words joined by spaces, as many in each as fit."""
    texts: list[bytes] = []
    text = b""
    for word in words:
        if text or len(text) + len(word) > size - 1:
            texts.append(text)
            text = b""
        if len(word) > size:
            texts.append(word[:size])
        else:
            text += b" " + word if text else word
    return [*texts, text] if text else texts


def x_join__mutmut_5(words: Sequence[bytes], size: int) -> list[bytes]:
    """Return messages made of words joined by spaces, as many in each as fit."""
    texts: list[bytes] = []
    text = b""
    for word in words:
        if text and len(text) - len(word) > size - 1:
            texts.append(text)
            text = b""
        if len(word) > size:
            texts.append(word[:size])
        else:
            text += b" " + word if text else word
    return [*texts, text] if text else texts


def x_join__mutmut_6(words: Sequence[bytes], size: int) -> list[bytes]:
    """Return messages made of words joined by spaces, as many in each as fit."""
    texts: list[bytes] = []
    text = b""
    for word in words:
        if text and len(text) + len(word) >= size - 1:
            texts.append(text)
            text = b""
        if len(word) > size:
            texts.append(word[:size])
        else:
            text += b" " + word if text else word
    return [*texts, text] if text else texts


def x_join__mutmut_7(words: Sequence[bytes], size: int) -> list[bytes]:
    """Return messages made of words joined by spaces, as many in each as fit."""
    texts: list[bytes] = []
    text = b""
    for word in words:
        if text and len(text) + len(word) > size + 1:
            texts.append(text)
            text = b""
        if len(word) > size:
            texts.append(word[:size])
        else:
            text += b" " + word if text else word
    return [*texts, text] if text else texts


def x_join__mutmut_8(words: Sequence[bytes], size: int) -> list[bytes]:
    """Return messages made of words joined by spaces, as many in each as fit."""
    texts: list[bytes] = []
    text = b""
    for word in words:
        if text and len(text) + len(word) > size - 2:
            texts.append(text)
            text = b""
        if len(word) > size:
            texts.append(word[:size])
        else:
            text += b" " + word if text else word
    return [*texts, text] if text else texts


def x_join__mutmut_9(words: Sequence[bytes], size: int) -> list[bytes]:
    """Return messages made of words joined by spaces, as many in each as fit."""
    texts: list[bytes] = []
    text = b""
    for word in words:
        if text and len(text) + len(word) > size - 1:
            texts.append(None)
            text = b""
        if len(word) > size:
            texts.append(word[:size])
        else:
            text += b" " + word if text else word
    return [*texts, text] if text else texts


def x_join__mutmut_10(words: Sequence[bytes], size: int) -> list[bytes]:
    """Return messages made of words joined by spaces, as many in each as fit."""
    texts: list[bytes] = []
    text = b""
    for word in words:
        if text and len(text) + len(word) > size - 1:
            texts.append(text)
            text = None
        if len(word) > size:
            texts.append(word[:size])
        else:
            text += b" " + word if text else word
    return [*texts, text] if text else texts


def x_join__mutmut_11(words: Sequence[bytes], size: int) -> list[bytes]:
    """Return messages made of words joined by spaces, as many in each as fit."""
    texts: list[bytes] = []
    text = b""
    for word in words:
        if text and len(text) + len(word) > size - 1:
            texts.append(text)
            text = b"XXXX"
        if len(word) > size:
            texts.append(word[:size])
        else:
            text += b" " + word if text else word
    return [*texts, text] if text else texts


def x_join__mutmut_12(words: Sequence[bytes], size: int) -> list[bytes]:
    """Return messages made of words joined by spaces, as many in each as fit."""
    texts: list[bytes] = []
    text = b""
    for word in words:
        if text and len(text) + len(word) > size - 1:
            texts.append(text)
            text = b""
        if len(word) >= size:
            texts.append(word[:size])
        else:
            text += b" " + word if text else word
    return [*texts, text] if text else texts


def x_join__mutmut_13(words: Sequence[bytes], size: int) -> list[bytes]:
    """Return messages made of words joined by spaces, as many in each as fit."""
    texts: list[bytes] = []
    text = b""
    for word in words:
        if text and len(text) + len(word) > size - 1:
            texts.append(text)
            text = b""
        if len(word) > size:
            texts.append(None)
        else:
            text += b" " + word if text else word
    return [*texts, text] if text else texts


def x_join__mutmut_14(words: Sequence[bytes], size: int) -> list[bytes]:
    """Return messages made of words joined by spaces, as many in each as fit."""
    texts: list[bytes] = []
    text = b""
    for word in words:
        if text and len(text) + len(word) > size - 1:
            texts.append(text)
            text = b""
        if len(word) > size:
            texts.append(word[:size])
        else:
            text = b" " + word if text else word
    return [*texts, text] if text else texts


def x_join__mutmut_15(words: Sequence[bytes], size: int) -> list[bytes]:
    """Return messages made of words joined by spaces, as many in each as fit."""
    texts: list[bytes] = []
    text = b""
    for word in words:
        if text and len(text) + len(word) > size - 1:
            texts.append(text)
            text = b""
        if len(word) > size:
            texts.append(word[:size])
        else:
            text -= b" " + word if text else word
    return [*texts, text] if text else texts


def x_join__mutmut_16(words: Sequence[bytes], size: int) -> list[bytes]:
    """Return messages made of words joined by spaces, as many in each as fit."""
    texts: list[bytes] = []
    text = b""
    for word in words:
        if text and len(text) + len(word) > size - 1:
            texts.append(text)
            text = b""
        if len(word) > size:
            texts.append(word[:size])
        else:
            text += b" " + word if (text) and False else word
    return [*texts, text] if text else texts


def x_join__mutmut_17(words: Sequence[bytes], size: int) -> list[bytes]:
    """Return messages made of words joined by spaces, as many in each as fit."""
    texts: list[bytes] = []
    text = b""
    for word in words:
        if text and len(text) + len(word) > size - 1:
            texts.append(text)
            text = b""
        if len(word) > size:
            texts.append(word[:size])
        else:
            text += b" " + word if (text) or True else word
    return [*texts, text] if text else texts


def x_join__mutmut_18(words: Sequence[bytes], size: int) -> list[bytes]:
    """Return messages made of words joined by spaces, as many in each as fit."""
    texts: list[bytes] = []
    text = b""
    for word in words:
        if text and len(text) + len(word) > size - 1:
            texts.append(text)
            text = b""
        if len(word) > size:
            texts.append(word[:size])
        else:
            text += b" " - word if text else word
    return [*texts, text] if text else texts


def x_join__mutmut_19(words: Sequence[bytes], size: int) -> list[bytes]:
    """Return messages made of words joined by spaces, as many in each as fit."""
    texts: list[bytes] = []
    text = b""
    for word in words:
        if text and len(text) + len(word) > size - 1:
            texts.append(text)
            text = b""
        if len(word) > size:
            texts.append(word[:size])
        else:
            text += b"XX XX" + word if text else word
    return [*texts, text] if text else texts


def x_join__mutmut_20(words: Sequence[bytes], size: int) -> list[bytes]:
    """Return messages made of words joined by spaces, as many in each as fit."""
    texts: list[bytes] = []
    text = b""
    for word in words:
        if text and len(text) + len(word) > size - 1:
            texts.append(text)
            text = b""
        if len(word) > size:
            texts.append(word[:size])
        else:
            text += b" " + word if text else word
    return [*texts, text] if (text) and False else texts


def x_join__mutmut_21(words: Sequence[bytes], size: int) -> list[bytes]:
    """Return messages made of words joined by spaces, as many in each as fit."""
    texts: list[bytes] = []
    text = b""
    for word in words:
        if text and len(text) + len(word) > size - 1:
            texts.append(text)
            text = b""
        if len(word) > size:
            texts.append(word[:size])
        else:
            text += b" " + word if text else word
    return [*texts, text] if (text) or True else texts

mutants_x_join__mutmut['_mutmut_orig'] = x_join__mutmut_orig # type: ignore # mutmut generated
mutants_x_join__mutmut['x_join__mutmut_1'] = x_join__mutmut_1 # type: ignore # mutmut generated
mutants_x_join__mutmut['x_join__mutmut_2'] = x_join__mutmut_2 # type: ignore # mutmut generated
mutants_x_join__mutmut['x_join__mutmut_3'] = x_join__mutmut_3 # type: ignore # mutmut generated
mutants_x_join__mutmut['x_join__mutmut_4'] = x_join__mutmut_4 # type: ignore # mutmut generated
mutants_x_join__mutmut['x_join__mutmut_5'] = x_join__mutmut_5 # type: ignore # mutmut generated
mutants_x_join__mutmut['x_join__mutmut_6'] = x_join__mutmut_6 # type: ignore # mutmut generated
mutants_x_join__mutmut['x_join__mutmut_7'] = x_join__mutmut_7 # type: ignore # mutmut generated
mutants_x_join__mutmut['x_join__mutmut_8'] = x_join__mutmut_8 # type: ignore # mutmut generated
mutants_x_join__mutmut['x_join__mutmut_9'] = x_join__mutmut_9 # type: ignore # mutmut generated
mutants_x_join__mutmut['x_join__mutmut_10'] = x_join__mutmut_10 # type: ignore # mutmut generated
mutants_x_join__mutmut['x_join__mutmut_11'] = x_join__mutmut_11 # type: ignore # mutmut generated
mutants_x_join__mutmut['x_join__mutmut_12'] = x_join__mutmut_12 # type: ignore # mutmut generated
mutants_x_join__mutmut['x_join__mutmut_13'] = x_join__mutmut_13 # type: ignore # mutmut generated
mutants_x_join__mutmut['x_join__mutmut_14'] = x_join__mutmut_14 # type: ignore # mutmut generated
mutants_x_join__mutmut['x_join__mutmut_15'] = x_join__mutmut_15 # type: ignore # mutmut generated
mutants_x_join__mutmut['x_join__mutmut_16'] = x_join__mutmut_16 # type: ignore # mutmut generated
mutants_x_join__mutmut['x_join__mutmut_17'] = x_join__mutmut_17 # type: ignore # mutmut generated
mutants_x_join__mutmut['x_join__mutmut_18'] = x_join__mutmut_18 # type: ignore # mutmut generated
mutants_x_join__mutmut['x_join__mutmut_19'] = x_join__mutmut_19 # type: ignore # mutmut generated
mutants_x_join__mutmut['x_join__mutmut_20'] = x_join__mutmut_20 # type: ignore # mutmut generated
mutants_x_join__mutmut['x_join__mutmut_21'] = x_join__mutmut_21 # type: ignore # mutmut generated
mutants_x__up_to_nul__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__up_to_nul__mutmut)
def _up_to_nul(text: bytes) -> bytes:
    """Cut the text at its first NUL, where C's strings end."""
    return text.partition(b"\0")[0]


def x__up_to_nul__mutmut_orig(text: bytes) -> bytes:
    """Cut the text at its first NUL, where C's strings end."""
    return text.partition(b"\0")[0]


def x__up_to_nul__mutmut_1(text: bytes) -> bytes:
    """Cut the text at its first NUL, where C's strings end."""
    return text.partition(None)[0]


def x__up_to_nul__mutmut_2(text: bytes) -> bytes:
    """Cut the text at its first NUL, where C's strings end."""
    return text.rpartition(b"\0")[0]


def x__up_to_nul__mutmut_3(text: bytes) -> bytes:
    """Cut the text at its first NUL, where C's strings end."""
    return text.partition(b"XX\0XX")[0]


def x__up_to_nul__mutmut_4(text: bytes) -> bytes:
    """Cut the text at its first NUL, where C's strings end."""
    return text.partition(b"\0")[1]

mutants_x__up_to_nul__mutmut['_mutmut_orig'] = x__up_to_nul__mutmut_orig # type: ignore # mutmut generated
mutants_x__up_to_nul__mutmut['x__up_to_nul__mutmut_1'] = x__up_to_nul__mutmut_1 # type: ignore # mutmut generated
mutants_x__up_to_nul__mutmut['x__up_to_nul__mutmut_2'] = x__up_to_nul__mutmut_2 # type: ignore # mutmut generated
mutants_x__up_to_nul__mutmut['x__up_to_nul__mutmut_3'] = x__up_to_nul__mutmut_3 # type: ignore # mutmut generated
mutants_x__up_to_nul__mutmut['x__up_to_nul__mutmut_4'] = x__up_to_nul__mutmut_4 # type: ignore # mutmut generated
