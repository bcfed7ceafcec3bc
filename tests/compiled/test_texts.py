"""Texts as C takes them: what goes in comes out, however it is kept."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syslog3.compiled.binding import ffi
from syslog3.compiled.texts import Texts

LINES = st.lists(st.text(st.characters(codec="utf-8"), max_size=5), max_size=5)


def as_c_reads(texts: Texts) -> list[bytes]:
    """Return the texts as C finds them in memory."""
    memory, lengths, count = texts.for_c
    at = ffi.from_buffer("char[]", memory + b"\0")  # bytes have that at their end anyway
    found = []
    offset = 0
    for i in range(count):
        text = ffi.buffer(at + offset, lengths[i])[:] if lengths else ffi.string(at + offset)
        found.append(text)
        offset += len(text) + (0 if lengths else 1)
    return found


@settings(deadline=None, max_examples=200)
@given(LINES, st.integers(0, 6))
def test_lines_come_out_as_they_went_in(lines: list[str], done: int) -> None:
    texts = Texts.of_lines(lines)
    encoded = [line.encode() for line in lines]
    assert (len(texts), list(texts), as_c_reads(texts)) == (len(lines), encoded, encoded)
    assert as_c_reads(texts.after(done)) == encoded[done:]
    assert as_c_reads(Texts(encoded)) == encoded


class Liar(str):
    def __len__(self) -> int:
        return 1000

    def encode(self, *arguments: object) -> bytes:  # type: ignore[override]
        return b"a lie"


def test_a_subclass_of_str_is_what_it_holds() -> None:
    assert as_c_reads(Texts.of_lines([Liar("true"), "plain"])) == [b"true", b"plain"]
    assert as_c_reads(Texts.of_lines([Liar("a\0b"), "plain"])) == [b"a\0b", b"plain"]


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(TypeError):
        Texts.of_lines(["text", b"bytes"])  # type: ignore[list-item]
    with pytest.raises(UnicodeEncodeError):
        Texts.of_lines(["text", "\udc80"])
