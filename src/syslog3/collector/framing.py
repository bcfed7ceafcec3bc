"""Streams of bytes into frames (RFC 6587), without any input or output."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

LF = b"\n"
NUL = b"\0"

FRAMINGS = ("auto", "lf", "nul", "octet")

# Nine digits are more than rsyslog takes (200,000,000), and never a PRI-less line's date.
_COUNT = re.compile(rb"([1-9][0-9]{0,8}) ")
_DELIMITER = re.compile(rb"[\n\0]")


class _Frame(NamedTuple):
    start: int
    end: int
    next: int


class Deframer:
    """Cuts one connection's bytes into frames, however the network has split them.

    With ``framing="auto"`` it recognises all three of RFC 6587's, frame by frame, as rsyslog does:
    digits and a space count the octets that follow; anything else ends with LF or NUL. Where the
    first such frame shows that NUL is the end, LF is text from then on, as libc means it on a
    stream.
    A first frame of several lines is seen as one only when its NUL arrives together with its
    first line, as it does from a sender that writes a message at once.
    ``"lf"`` and ``"nul"`` end frames with that byte alone, ``"octet"`` only counts: for tests that
    want to know that a sender keeps to one framing. What cannot be a frame there comes out of
    :meth:`close`.

    Empty frames are no frames. Raises ValueError for any other framing.
    """

    def __init__(self, framing: str = "auto") -> None:
        if framing not in FRAMINGS:
            raise ValueError(f"invalid framing: {framing!r}: expected one of {', '.join(FRAMINGS)}")
        self._auto = framing == "auto"
        self._counted = framing in ("auto", "octet")
        self._delimiter = NUL if framing == "nul" else None
        self._buffer = bytearray()

    def feed(self, data: bytes) -> list[bytes]:
        """Take the next bytes of the connection; return the frames that they complete."""
        self._buffer += data
        return list(self._frames())

    def close(self) -> list[bytes]:
        """Return what the connection's end has left unfinished: one frame or none."""
        rest = bytes(self._buffer)
        self._buffer.clear()
        count = _COUNT.match(rest) if self._counted else None
        frame = rest[count.end() :] if count else rest
        return [frame] if frame else []

    def _frames(self) -> Iterator[bytes]:
        position = 0
        while (frame := self._next(position)) is not None:
            if frame.end > frame.start:
                yield bytes(self._buffer[frame.start : frame.end])
            position = frame.next
        del self._buffer[:position]

    def _next(self, position: int) -> _Frame | None:
        if position == len(self._buffer):
            return None
        if self._counted:
            count = _COUNT.match(self._buffer, position)
            if count is not None:
                end = count.end() + int(count[1])
                return _Frame(count.end(), end, end) if end <= len(self._buffer) else None
            if not self._auto:
                return None
        end = self._delimiter_after(position)
        return _Frame(position, end, end + 1) if end >= 0 else None

    def _delimiter_after(self, position: int) -> int:
        if self._auto and self._delimiter != NUL:
            return self._recognise(position)
        return self._buffer.find(self._delimiter or LF, position)

    def _recognise(self, position: int) -> int:
        """Find the end of the frame at `position`, and learn from it which delimiter they use."""
        found = _DELIMITER.search(self._buffer, position)
        if found is None:
            return -1
        end = found.start()
        if end == position:
            # Sys::Syslog ends its messages with LF and NUL, and the network may part the two.
            if self._delimiter == LF and found[0] == NUL:
                self._delimiter = NUL
        elif self._delimiter is None:
            nul = self._buffer.find(NUL, end)
            self._delimiter = LF if nul < 0 else NUL
            end = max(end, nul)
        return end
