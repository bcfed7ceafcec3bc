"""The texts of several messages, as C takes them: ``csrc/texts.h``."""

from __future__ import annotations

from array import array
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from syslog3.compiled import types
from syslog3.compiled.binding import ffi

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence


class Texts:
    """Texts in one piece of memory, one after the other."""

    def __init__(self, texts: Sequence[bytes]) -> None:
        self._count = len(texts)
        self._bytes = b"".join(texts)
        self._lengths: array[int] | None = array("I", map(len, texts))

    @classmethod
    def of_lines(cls, lines: Sequence[str]) -> Texts:
        """Return the lines in UTF-8; :exc:`TypeError` or :exc:`UnicodeEncodeError` if one can't be.

        C finds the end of each, unless a NUL is in one: that costs less than their lengths do.
        """
        joined = "\0".join(lines).encode()
        if not lines or joined.count(b"\0") >= len(lines):
            return cls(list(map(str.encode, lines)))
        texts = cls.__new__(cls)
        texts._count, texts._bytes, texts._lengths = len(lines), joined, None
        return texts

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[bytes]:
        if self._lengths is None:
            return iter(self._bytes.split(b"\0"))
        ends = accumulate(self._lengths)
        return (self._bytes[end - length : end] for end, length in zip(ends, self._lengths))

    def after(self, number: int) -> Texts:
        """Return what is left when the first ``number`` are done."""
        return Texts(list(self)[number:]) if number else self

    def send_each(self, send: Callable[[bytes], int]) -> tuple[int, int]:
        """Let ``send`` take one after the other, until it returns an errno.

        Returns how many it took, and that errno or 0.
        """
        for sent, text in enumerate(self):
            error = send(text)
            if error:
                return sent, error
        return len(self), 0

    @property
    def for_c(self) -> tuple[bytes, Any, int]:
        """Bytes, lengths and number, as C's functions take them."""
        lengths = self._lengths
        at = ffi.NULL if lengths is None else ffi.from_buffer(types.LENGTHS, lengths)
        return self._bytes, at, self._count
