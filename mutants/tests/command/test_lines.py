"""Input cut into messages: whatever the pieces that it is read in."""

from __future__ import annotations

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


def test_words_share_messages() -> None:
    assert join([b"ab", b"cd", b"ef"], 5) == [b"ab cd", b"ef"]
