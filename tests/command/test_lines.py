"""Input cut into messages: whatever the pieces that it is read in."""

from __future__ import annotations

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syslog3.command.lines import Lines, join

PARTS = st.sampled_from([b"\n", b"\0", b"<", b"<13>", b"<200>", b"a", b"bcdefgh", b"<1", b"0" * 70])


def lines(size: int = 1024, *, prio_prefix: bool = False, skip_empty: bool = False) -> Lines:
    return Lines(13, size, prio_prefix=prio_prefix, skip_empty=skip_empty)


def cut(cutter: Lines, *pieces: bytes) -> list[tuple[int, bytes]]:
    runs = [run for piece in pieces for run in cutter.feed(piece)] + cutter.end()
    return [(priority, text) for priority, texts in runs for text in texts]


@given(
    parts=st.lists(PARTS, max_size=20),
    size=st.integers(1, 9),
    at=st.lists(st.integers(0, 60), max_size=4),
    prio_prefix=st.booleans(),
    skip_empty=st.booleans(),
)
def test_how_it_is_read_makes_no_difference(
    parts: list[bytes], size: int, at: list[int], prio_prefix: bool, skip_empty: bool
) -> None:
    data = b"".join(parts)
    ends = sorted({0, *at, len(data)})
    pieces = [data[begin:end] for begin, end in zip(ends, ends[1:])] + [data[ends[-1] :]]
    keywords = {"prio_prefix": prio_prefix, "skip_empty": skip_empty}
    assert cut(lines(size, **keywords), *pieces) == cut(lines(size, **keywords), data)


def test_a_whole_line_is_there_at_once() -> None:
    cutter = lines()
    assert cutter.feed(b"one\ntw") == [(13, [b"one"])]
    assert cutter.feed(b"o\n") == [(13, [b"two"])]


def test_a_line_without_an_end_is_not_kept() -> None:
    cutter = lines(10)
    for _ in range(100):
        assert sum(len(texts) for _, texts in cutter.feed(b"x" * 1000)) in (99, 100, 101)
        assert len(cutter._rest) <= 10


def test_a_prefix_without_an_end_is_not_kept() -> None:
    cutter = lines(10, prio_prefix=True)
    cutter.feed(b"<" + b"0" * 100_000)
    assert len(cutter._rest) < 100


def test_of_no_size_each_line_is_an_empty_message() -> None:
    """logger would send empty messages for ever."""
    assert cut(lines(0), b"abc\n\ndef") == [(13, b"")] * 3


@pytest.mark.parametrize(
    ("words", "messages"),
    [
        ([], []),
        ([b"ab", b"cd", b"ef"], [b"ab cd", b"ef"]),
        ([b"ab", b"c", b"ef"], [b"ab c", b"ef"]),
        ([b"abcde"], [b"abcde"]),
        ([b"abcdef"], [b"abcde"]),
        ([b"abcd", b"", b"b"], [b"abcd ", b"b"]),
        ([b"a", b"abcdefgh", b"b"], [b"a", b"abcde", b"b"]),
        ([b"abcd", b"c", b"ef"], [b"abcd", b"c ef"]),
        ([b"a", b"b", b"c", b"d"], [b"a b c", b"d"]),
        ([b"", b"a"], [b"a"]),
        ([b"", b""], []),
    ],
)
def test_words_share_messages(words: list[bytes], messages: list[bytes]) -> None:
    assert join(words, 5) == messages


@pytest.mark.parametrize(
    ("data", "texts"),
    [
        (b"", []),
        (b"\n", [b""]),
        (b"a\n\nb", [b"a", b"", b"b"]),
        (b"abcde\n", [b"abcde"]),
        (b"abcdefgh\n", [b"abcde", b"fgh"]),
        (b"abcdeabcde", [b"abcde", b"abcde"]),
        (b"a\0b\0c\nd", [b"a", b"d"]),
        (b"\0b\nabcd\0efg\0h\n", [b"", b"abcd", b"efg"]),
        (b"a\r\n<13>b", [b"a\r", b"<13>b"]),
        (b"<1>\n", [b"<1>"]),
    ],
)
def test_lines_become_messages(data: bytes, texts: list[bytes]) -> None:
    assert cut(lines(5), data) == [(13, text) for text in texts]
    assert cut(lines(5, skip_empty=True), data) == [
        (13, text) for text in texts if text or b"\0" in data
    ]


@pytest.mark.parametrize(
    ("data", "messages"),
    [
        (b"<11>a\nb\n<14>c\n", [(11, b"a"), (11, b"b"), (14, b"c")]),
        (b"<14>", [(14, b"")]),
        (b"<14>\n<11>", [(14, b""), (11, b"")]),
        # Without a facility of its own, with the log's, local0.
        *((b"<3>e", [(131, b"e")]), (b"<0>e", [(128, b"e")]), (b"<7>e", [(135, b"e")])),
        *((b"<8>e", [(8, b"e")]), (b"<00000012>e", [(12, b"e")]), (b"<9>e", [(9, b"e")])),
        *((b"<191>e", [(191, b"e")]), (b"<191", [(133, b"<191")])),
        # No prefix: it stays, and the log's own priority is in force again.
        (b"<11>a\n<200>b\nc", [(11, b"a"), (133, b"<200>b"), (133, b"c")]),
        *((b"<192>d", [(133, b"<192>d")]), (b"<1911>h", [(133, b"<1911>h")])),
        *((b"<>f", [(128, b"f")]), (b"<x>g", [(133, b"<x>g")]), (b"< 3>i", [(133, b"< 3>i")])),
        *((b"<1\n<\n<12", [(133, b"<1"), (133, b"<"), (133, b"<12")]), (b"<", [(133, b"<")])),
        (b"a<11>b", [(133, b"a<11>b")]),
        (b"<11>a<14>b", [(11, b"a<14>b")]),
        (b"<11>a\0b\n", [(11, b"a")]),
        (b"<" + b"0" * 62 + b"9>x", [(9, b"x")]),
        (b"<" + b"0" * 63 + b"9>x", [(133, b"<" + b"0" * 63 + b"9>x")]),
    ],
)
def test_a_prefix_is_the_priority_of_what_follows(
    data: bytes, messages: list[tuple[int, bytes]]
) -> None:
    with_prefix = Lines(133, 1024, prio_prefix=True, skip_empty=False)
    assert cut(with_prefix, data) == messages
    without = Lines(133, 1024, prio_prefix=False, skip_empty=False)
    assert {priority for priority, _ in cut(without, data)} == {133}


@pytest.mark.parametrize(
    ("data", "messages"),
    [
        (b"<14>abcdefgh\n", [(14, b"abc"), (14, b"def"), (14, b"gh")]),
        (b"abc<14>def\n", [(13, b"abc"), (14, b"def")]),
        (b"<14><11>a", [(14, b"<11"), (14, b">a")]),
        # What was read as a prefix and is none stays whole, in a message longer than the others.
        (b"<200>abcdefgh\n", [(13, b"<200>"), (13, b"abc"), (13, b"def"), (13, b"gh")]),
        (b"<1911>abcdef", [(13, b"<1911>"), (13, b"abc"), (13, b"def")]),
        (b"<19111>abcd", [(13, b"<19111"), (13, b">ab"), (13, b"cd")]),
        (b"<1x<14>y", [(13, b"<1x"), (14, b"y")]),
        (b"<x<14>y", [(13, b"<x<"), (13, b"14>"), (13, b"y")]),
    ],
)
def test_a_prefix_in_what_is_cut(data: bytes, messages: list[tuple[int, bytes]]) -> None:
    """A prefix is looked for wherever a message begins, not only where a line does."""
    assert cut(lines(3, prio_prefix=True), data) == messages


def test_a_prefix_that_arrives_in_pieces() -> None:
    cutter = lines(3, prio_prefix=True)
    assert cutter.feed(b"<0000") == []
    assert cutter.feed(b"00014>ab\n") == [(14, [b"ab"])]


def test_messages_of_one_priority_go_together() -> None:
    cutter = lines(prio_prefix=True)
    assert cutter.feed(b"<11>a\nb\n<14>c\nd\n<11>e\n") == [
        *((11, [b"a", b"b"]), (14, [b"c", b"d"]), (11, [b"e"]))
    ]
    assert cutter.feed(b"f\ng") == [(11, [b"f"])]
    assert cutter.end() == [(11, [b"g"])]
    assert cutter.end() == []


def test_nothing_to_send_is_no_run() -> None:
    for prio_prefix in (False, True):
        cutter = lines(prio_prefix=prio_prefix, skip_empty=True)
        assert cutter.feed(b"\n\n") == []
        assert cutter.feed(b"") == []
        assert cutter.end() == []


def test_a_line_is_there_as_soon_as_it_is_full_and_more_has_come() -> None:
    cutter = lines(3)
    assert cutter.feed(b"abc") == []
    assert cutter.feed(b"d") == [(13, [b"abc"])]
    assert cutter.feed(b"\n") == [(13, [b"d"])]


def test_what_ends_a_line_on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "name", "nt")
    cutter = lines(5)
    runs = cutter.feed(b"a\r\n\rb\r\r\nc\r")
    monkeypatch.undo()
    assert runs == [(13, [b"a", b"\rb\r"])]
    assert cutter.end() == [(13, [b"c\r"])]
