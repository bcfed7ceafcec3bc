"""Streams cut into frames, whatever the network did to them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syslog3.collector import Deframer

TEXT = st.binary(min_size=1, max_size=40)
# What no delimiter and no count is confused with: a message begins with its PRI.
LINES = TEXT.map(lambda text: b"<13>" + text.replace(b"\n", b" ").replace(b"\0", b" "))
WITH_LINE_FEEDS = TEXT.map(lambda text: b"<13>" + text.replace(b"\0", b"\n"))


def octet_counted(text: bytes) -> bytes:
    return b"%d %s" % (len(text), text)


def ended(end: bytes):
    return lambda text: text + end


@st.composite
def streams(draw, *kinds):
    """Frames, the bytes that carry them, and those bytes in pieces."""
    frames, stream = [], b""
    for text, encode in draw(st.lists(st.one_of(*(st.tuples(t, st.just(e)) for t, e in kinds)))):
        frames.append(text)
        stream += encode(text)
    cuts = sorted(draw(st.lists(st.integers(0, len(stream)), max_size=12)))
    pieces = [stream[a:b] for a, b in zip([0, *cuts], [*cuts, len(stream)])]
    return frames, pieces


def cut(pieces, framing="auto"):
    deframer = Deframer(framing)
    frames = [frame for piece in pieces for frame in deframer.feed(piece)]
    return frames + deframer.close()


@given(streams((LINES, ended(b"\n")), (WITH_LINE_FEEDS, octet_counted)))
def test_lf_and_octet_counting_mixed(stream):
    frames, pieces = stream
    assert cut(pieces) == frames


@given(streams((LINES, ended(b"\0")), (TEXT, octet_counted)))
def test_nul_and_octet_counting_mixed(stream):
    frames, pieces = stream
    assert cut(pieces) == frames


@given(streams((LINES, ended(b"\n")), (LINES, ended(b"\0"))))
def test_lf_then_nul_loses_no_byte(stream):
    frames, pieces = stream
    joined = b"".join(cut(pieces))
    assert joined.replace(b"\n", b"").replace(b"\0", b"") == b"".join(frames)


@given(LINES, streams((WITH_LINE_FEEDS, ended(b"\0"))))
def test_line_feeds_are_text_where_nul_is_the_end(first, stream):
    frames, pieces = stream
    assert cut([first + b"\0", *pieces]) == [first, *frames]


@given(streams((LINES, ended(b"\n\0"))))
def test_sys_syslog_ends_messages_with_both(stream):
    frames, pieces = stream
    assert [frame.rstrip(b"\n") for frame in cut(pieces)] == frames


@given(streams((TEXT.map(lambda text: text.replace(b"\n", b"\0")), ended(b"\n"))))
def test_lf_alone(stream):
    frames, pieces = stream
    assert cut(pieces, "lf") == frames


@given(streams((TEXT.map(lambda text: text.replace(b"\0", b"\n")), ended(b"\0"))))
def test_nul_alone(stream):
    frames, pieces = stream
    assert cut(pieces, "nul") == frames


@given(streams((TEXT, octet_counted)))
def test_octet_counting_alone(stream):
    frames, pieces = stream
    assert cut(pieces, "octet") == frames


@given(st.lists(st.binary()), st.sampled_from(["auto", "lf", "nul", "octet"]))
def test_any_bytes_are_taken(pieces, framing):
    assert all(cut(pieces, framing))


def test_a_frame_is_there_as_soon_as_it_is_complete():
    deframer = Deframer()
    assert deframer.feed(b"<13>one\n<13>tw") == [b"<13>one"]
    assert deframer.feed(b"o\n7 <1") == [b"<13>two"]
    assert deframer.feed(b"3>33") == []
    assert deframer.feed(b"3<13>four") == [b"<13>333"]
    assert deframer.close() == [b"<13>four"]


@pytest.mark.parametrize("framing", ["auto", "octet"])
def test_a_counted_frame_does_not_wait_for_the_next(framing):
    deframer = Deframer(framing)
    assert deframer.feed(b"7 <13>on") == []
    assert deframer.feed(b"e") == [b"<13>one"]
    assert deframer.feed(b"7 <13>two") == [b"<13>two"]
    assert deframer.close() == []


def test_an_empty_line_says_nothing_about_the_delimiter():
    assert Deframer().feed(b"\0<13>a\n<13>b\n") == [b"<13>a", b"<13>b"]
    assert Deframer().feed(b"<13>a\n\n<13>b\n") == [b"<13>a", b"<13>b"]


def test_nor_does_a_nul_in_a_counted_frame():
    assert Deframer().feed(b"5 <1>\0a<13>b\n<13>c\n") == [b"<1>\0a", b"<13>b", b"<13>c"]


def test_several_lines_in_the_first_frame_that_arrives_with_its_nul():
    assert Deframer().feed(b"<13>a\nb\0<13>c\n") == [b"<13>a\nb"]


def test_sys_syslogs_second_message_may_have_several_lines():
    deframer = Deframer()
    assert deframer.feed(b"<13>a\n") == [b"<13>a"]
    assert deframer.feed(b"\0<13>b\nc\n\0") == [b"<13>b\nc\n"]
    deframer = Deframer()
    assert deframer.feed(b"<13>a\n") == [b"<13>a"]
    assert deframer.feed(b"\0<13>b\nc\n") == []
    assert deframer.feed(b"\0") == [b"<13>b\nc\n"]


def test_a_number_that_counts_nothing_begins_a_line():
    lines = [b"2024-01-01", b"1234567890 x", b"12345678901 x", b"0 x", b"012 x", b"12x"]
    assert Deframer().feed(b"\n".join(lines) + b"\n") == lines


def test_a_count_has_nine_digits_at_most():
    deframer = Deframer()
    assert deframer.feed(b"123456789 x\n") == []  # the rest is on its way
    assert deframer.close() == [b"x\n"]
    assert Deframer("octet").feed(b"1234567890 x") == []


@pytest.mark.parametrize(
    ("stream", "rest"), [(b"12 <13>hel", b"<13>hel"), (b"12", b"12"), (b"12 ", b""), (b"<1", b"<1")]
)
def test_what_the_end_cuts_off_is_delivered(stream, rest):
    deframer = Deframer()
    assert deframer.feed(stream) == []
    assert deframer.close() == ([rest] if rest else [])
    assert deframer.close() == []


def test_octet_counting_alone_keeps_what_has_no_count():
    deframer = Deframer("octet")
    assert deframer.feed(b"3 abc<13>x\n3 abc") == [b"abc"]
    assert deframer.close() == [b"<13>x\n3 abc"]


def test_unknown_framing():
    with pytest.raises(ValueError, match="invalid framing: 'crlf': expected one of auto, lf"):
        Deframer("crlf")
