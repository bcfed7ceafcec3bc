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


class Lines:
    """Splits a stream of bytes into messages: at line feeds, and where a message gets too long.

    A priority that a prefix gave stays in force until the next prefix, as in logger.
    """

    def __init__(self, priority: int, size: int, *, prio_prefix: bool, skip_empty: bool) -> None:
        self._default = self._priority = priority
        self._size = size
        self._prio_prefix = prio_prefix
        self._skip_empty = skip_empty
        self._rest = b""

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
        self._cut_beginning(runs)
        return runs

    def end(self) -> list[Run]:
        """Return the rest of the input, a last line without a line feed."""
        rest, self._rest = self._rest, b""
        runs: list[Run] = []
        if rest:
            self._cut(rest, runs)
        return runs

    def _are_plain(self, lines: Sequence[bytes]) -> bool:
        """Return whether each line is a message as it stands, which is the common case."""
        return not self._prio_prefix and max(map(len, lines), default=0) <= self._size

    def _run(self, lines: list[bytes], *, has_nul: bool) -> list[Run]:
        if self._skip_empty:
            lines = list(filter(None, lines))
        if has_nul:
            lines = [_up_to_nul(line) for line in lines]
        return [(self._priority, lines)] if lines else []

    def _room(self) -> int:
        """Return how many bytes of an unfinished line may be kept."""
        return self._size + (PREFIX_LIMIT if self._prio_prefix else 0)

    def _cut_beginning(self, runs: list[Run]) -> None:
        position, room = 0, self._room()
        while len(self._rest) - position > room:
            position = self._cut_one(self._rest, position, runs)
        self._rest = self._rest[position:]

    def _cut(self, line: bytes, runs: list[Run]) -> None:
        position = self._cut_one(line, 0, runs)
        while position < len(line):
            position = self._cut_one(line, position, runs)

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


def _up_to_nul(text: bytes) -> bytes:
    """Cut the text at its first NUL, where C's strings end."""
    return text.partition(b"\0")[0]
