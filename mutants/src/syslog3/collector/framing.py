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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class _Frame(NamedTuple):
    start: int
    end: int
    next: int
mutants_xǁDeframerǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁDeframerǁfeed__mutmut: MutantDict = {}  # type: ignore
mutants_xǁDeframerǁclose__mutmut: MutantDict = {}  # type: ignore
mutants_xǁDeframerǁ_frames__mutmut: MutantDict = {}  # type: ignore
mutants_xǁDeframerǁ_next__mutmut: MutantDict = {}  # type: ignore
mutants_xǁDeframerǁ_delimiter_after__mutmut: MutantDict = {}  # type: ignore
mutants_xǁDeframerǁ_recognise__mutmut: MutantDict = {}  # type: ignore


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

    @_mutmut_mutated(mutants_xǁDeframerǁ__init____mutmut)
    def __init__(self, framing: str = "auto") -> None:
        if framing not in FRAMINGS:
            raise ValueError(f"invalid framing: {framing!r}: expected one of {', '.join(FRAMINGS)}")
        self._auto = framing == "auto"
        self._counted = framing in ("auto", "octet")
        self._delimiter = {"lf": LF, "nul": NUL}.get(framing)
        self._buffer = bytearray()

    def xǁDeframerǁ__init____mutmut_orig(self, framing: str = "auto") -> None:
        if framing not in FRAMINGS:
            raise ValueError(f"invalid framing: {framing!r}: expected one of {', '.join(FRAMINGS)}")
        self._auto = framing == "auto"
        self._counted = framing in ("auto", "octet")
        self._delimiter = {"lf": LF, "nul": NUL}.get(framing)
        self._buffer = bytearray()

    def xǁDeframerǁ__init____mutmut_1(self, framing: str = "XXautoXX") -> None:
        if framing not in FRAMINGS:
            raise ValueError(f"invalid framing: {framing!r}: expected one of {', '.join(FRAMINGS)}")
        self._auto = framing == "auto"
        self._counted = framing in ("auto", "octet")
        self._delimiter = {"lf": LF, "nul": NUL}.get(framing)
        self._buffer = bytearray()

    def xǁDeframerǁ__init____mutmut_2(self, framing: str = "AUTO") -> None:
        if framing not in FRAMINGS:
            raise ValueError(f"invalid framing: {framing!r}: expected one of {', '.join(FRAMINGS)}")
        self._auto = framing == "auto"
        self._counted = framing in ("auto", "octet")
        self._delimiter = {"lf": LF, "nul": NUL}.get(framing)
        self._buffer = bytearray()

    def xǁDeframerǁ__init____mutmut_3(self, framing: str = "auto") -> None:
        if framing in FRAMINGS:
            raise ValueError(f"invalid framing: {framing!r}: expected one of {', '.join(FRAMINGS)}")
        self._auto = framing == "auto"
        self._counted = framing in ("auto", "octet")
        self._delimiter = {"lf": LF, "nul": NUL}.get(framing)
        self._buffer = bytearray()

    def xǁDeframerǁ__init____mutmut_4(self, framing: str = "auto") -> None:
        if framing not in FRAMINGS:
            raise ValueError(None)
        self._auto = framing == "auto"
        self._counted = framing in ("auto", "octet")
        self._delimiter = {"lf": LF, "nul": NUL}.get(framing)
        self._buffer = bytearray()

    def xǁDeframerǁ__init____mutmut_5(self, framing: str = "auto") -> None:
        if framing not in FRAMINGS:
            raise ValueError(f"invalid framing: {framing!r}: expected one of {', '.join(None)}")
        self._auto = framing == "auto"
        self._counted = framing in ("auto", "octet")
        self._delimiter = {"lf": LF, "nul": NUL}.get(framing)
        self._buffer = bytearray()

    def xǁDeframerǁ__init____mutmut_6(self, framing: str = "auto") -> None:
        if framing not in FRAMINGS:
            raise ValueError(f"invalid framing: {framing!r}: expected one of {'XX, XX'.join(FRAMINGS)}")
        self._auto = framing == "auto"
        self._counted = framing in ("auto", "octet")
        self._delimiter = {"lf": LF, "nul": NUL}.get(framing)
        self._buffer = bytearray()

    def xǁDeframerǁ__init____mutmut_7(self, framing: str = "auto") -> None:
        if framing not in FRAMINGS:
            raise ValueError(f"invalid framing: {framing!r}: expected one of {', '.join(FRAMINGS)}")
        self._auto = None
        self._counted = framing in ("auto", "octet")
        self._delimiter = {"lf": LF, "nul": NUL}.get(framing)
        self._buffer = bytearray()

    def xǁDeframerǁ__init____mutmut_8(self, framing: str = "auto") -> None:
        if framing not in FRAMINGS:
            raise ValueError(f"invalid framing: {framing!r}: expected one of {', '.join(FRAMINGS)}")
        self._auto = framing != "auto"
        self._counted = framing in ("auto", "octet")
        self._delimiter = {"lf": LF, "nul": NUL}.get(framing)
        self._buffer = bytearray()

    def xǁDeframerǁ__init____mutmut_9(self, framing: str = "auto") -> None:
        if framing not in FRAMINGS:
            raise ValueError(f"invalid framing: {framing!r}: expected one of {', '.join(FRAMINGS)}")
        self._auto = framing == "XXautoXX"
        self._counted = framing in ("auto", "octet")
        self._delimiter = {"lf": LF, "nul": NUL}.get(framing)
        self._buffer = bytearray()

    def xǁDeframerǁ__init____mutmut_10(self, framing: str = "auto") -> None:
        if framing not in FRAMINGS:
            raise ValueError(f"invalid framing: {framing!r}: expected one of {', '.join(FRAMINGS)}")
        self._auto = framing == "AUTO"
        self._counted = framing in ("auto", "octet")
        self._delimiter = {"lf": LF, "nul": NUL}.get(framing)
        self._buffer = bytearray()

    def xǁDeframerǁ__init____mutmut_11(self, framing: str = "auto") -> None:
        if framing not in FRAMINGS:
            raise ValueError(f"invalid framing: {framing!r}: expected one of {', '.join(FRAMINGS)}")
        self._auto = framing == "auto"
        self._counted = None
        self._delimiter = {"lf": LF, "nul": NUL}.get(framing)
        self._buffer = bytearray()

    def xǁDeframerǁ__init____mutmut_12(self, framing: str = "auto") -> None:
        if framing not in FRAMINGS:
            raise ValueError(f"invalid framing: {framing!r}: expected one of {', '.join(FRAMINGS)}")
        self._auto = framing == "auto"
        self._counted = framing not in ("auto", "octet")
        self._delimiter = {"lf": LF, "nul": NUL}.get(framing)
        self._buffer = bytearray()

    def xǁDeframerǁ__init____mutmut_13(self, framing: str = "auto") -> None:
        if framing not in FRAMINGS:
            raise ValueError(f"invalid framing: {framing!r}: expected one of {', '.join(FRAMINGS)}")
        self._auto = framing == "auto"
        self._counted = framing in ("XXautoXX", "octet")
        self._delimiter = {"lf": LF, "nul": NUL}.get(framing)
        self._buffer = bytearray()

    def xǁDeframerǁ__init____mutmut_14(self, framing: str = "auto") -> None:
        if framing not in FRAMINGS:
            raise ValueError(f"invalid framing: {framing!r}: expected one of {', '.join(FRAMINGS)}")
        self._auto = framing == "auto"
        self._counted = framing in ("AUTO", "octet")
        self._delimiter = {"lf": LF, "nul": NUL}.get(framing)
        self._buffer = bytearray()

    def xǁDeframerǁ__init____mutmut_15(self, framing: str = "auto") -> None:
        if framing not in FRAMINGS:
            raise ValueError(f"invalid framing: {framing!r}: expected one of {', '.join(FRAMINGS)}")
        self._auto = framing == "auto"
        self._counted = framing in ("auto", "XXoctetXX")
        self._delimiter = {"lf": LF, "nul": NUL}.get(framing)
        self._buffer = bytearray()

    def xǁDeframerǁ__init____mutmut_16(self, framing: str = "auto") -> None:
        if framing not in FRAMINGS:
            raise ValueError(f"invalid framing: {framing!r}: expected one of {', '.join(FRAMINGS)}")
        self._auto = framing == "auto"
        self._counted = framing in ("auto", "OCTET")
        self._delimiter = {"lf": LF, "nul": NUL}.get(framing)
        self._buffer = bytearray()

    def xǁDeframerǁ__init____mutmut_17(self, framing: str = "auto") -> None:
        if framing not in FRAMINGS:
            raise ValueError(f"invalid framing: {framing!r}: expected one of {', '.join(FRAMINGS)}")
        self._auto = framing == "auto"
        self._counted = framing in ("auto", "octet")
        self._delimiter = None
        self._buffer = bytearray()

    def xǁDeframerǁ__init____mutmut_18(self, framing: str = "auto") -> None:
        if framing not in FRAMINGS:
            raise ValueError(f"invalid framing: {framing!r}: expected one of {', '.join(FRAMINGS)}")
        self._auto = framing == "auto"
        self._counted = framing in ("auto", "octet")
        self._delimiter = {"lf": LF, "nul": NUL}.get(None)
        self._buffer = bytearray()

    def xǁDeframerǁ__init____mutmut_19(self, framing: str = "auto") -> None:
        if framing not in FRAMINGS:
            raise ValueError(f"invalid framing: {framing!r}: expected one of {', '.join(FRAMINGS)}")
        self._auto = framing == "auto"
        self._counted = framing in ("auto", "octet")
        self._delimiter = {"XXlfXX": LF, "nul": NUL}.get(framing)
        self._buffer = bytearray()

    def xǁDeframerǁ__init____mutmut_20(self, framing: str = "auto") -> None:
        if framing not in FRAMINGS:
            raise ValueError(f"invalid framing: {framing!r}: expected one of {', '.join(FRAMINGS)}")
        self._auto = framing == "auto"
        self._counted = framing in ("auto", "octet")
        self._delimiter = {"LF": LF, "nul": NUL}.get(framing)
        self._buffer = bytearray()

    def xǁDeframerǁ__init____mutmut_21(self, framing: str = "auto") -> None:
        if framing not in FRAMINGS:
            raise ValueError(f"invalid framing: {framing!r}: expected one of {', '.join(FRAMINGS)}")
        self._auto = framing == "auto"
        self._counted = framing in ("auto", "octet")
        self._delimiter = {"lf": LF, "XXnulXX": NUL}.get(framing)
        self._buffer = bytearray()

    def xǁDeframerǁ__init____mutmut_22(self, framing: str = "auto") -> None:
        if framing not in FRAMINGS:
            raise ValueError(f"invalid framing: {framing!r}: expected one of {', '.join(FRAMINGS)}")
        self._auto = framing == "auto"
        self._counted = framing in ("auto", "octet")
        self._delimiter = {"lf": LF, "NUL": NUL}.get(framing)
        self._buffer = bytearray()

    def xǁDeframerǁ__init____mutmut_23(self, framing: str = "auto") -> None:
        if framing not in FRAMINGS:
            raise ValueError(f"invalid framing: {framing!r}: expected one of {', '.join(FRAMINGS)}")
        self._auto = framing == "auto"
        self._counted = framing in ("auto", "octet")
        self._delimiter = {"lf": LF, "nul": NUL}.get(framing)
        self._buffer = None

    @_mutmut_mutated(mutants_xǁDeframerǁfeed__mutmut)
    def feed(self, data: bytes) -> list[bytes]:
        """Take the next bytes of the connection; return the frames that they complete."""
        self._buffer += data
        return list(self._frames())

    def xǁDeframerǁfeed__mutmut_orig(self, data: bytes) -> list[bytes]:
        """Take the next bytes of the connection; return the frames that they complete."""
        self._buffer += data
        return list(self._frames())

    def xǁDeframerǁfeed__mutmut_1(self, data: bytes) -> list[bytes]:
        """Take the next bytes of the connection; return the frames that they complete."""
        self._buffer = data
        return list(self._frames())

    def xǁDeframerǁfeed__mutmut_2(self, data: bytes) -> list[bytes]:
        """Take the next bytes of the connection; return the frames that they complete."""
        self._buffer -= data
        return list(self._frames())

    def xǁDeframerǁfeed__mutmut_3(self, data: bytes) -> list[bytes]:
        """Take the next bytes of the connection; return the frames that they complete."""
        self._buffer += data
        return list(None)

    @_mutmut_mutated(mutants_xǁDeframerǁclose__mutmut)
    def close(self) -> list[bytes]:
        """Return what the connection's end has left unfinished: one frame or none."""
        rest = bytes(self._buffer)
        self._buffer.clear()
        count = _COUNT.match(rest) if self._counted else None
        frame = rest[count.end() :] if count else rest
        return [frame] if frame else []

    def xǁDeframerǁclose__mutmut_orig(self) -> list[bytes]:
        """Return what the connection's end has left unfinished: one frame or none."""
        rest = bytes(self._buffer)
        self._buffer.clear()
        count = _COUNT.match(rest) if self._counted else None
        frame = rest[count.end() :] if count else rest
        return [frame] if frame else []

    def xǁDeframerǁclose__mutmut_1(self) -> list[bytes]:
        """Return what the connection's end has left unfinished: one frame or none."""
        rest = None
        self._buffer.clear()
        count = _COUNT.match(rest) if self._counted else None
        frame = rest[count.end() :] if count else rest
        return [frame] if frame else []

    def xǁDeframerǁclose__mutmut_2(self) -> list[bytes]:
        """Return what the connection's end has left unfinished: one frame or none."""
        rest = bytes(None)
        self._buffer.clear()
        count = _COUNT.match(rest) if self._counted else None
        frame = rest[count.end() :] if count else rest
        return [frame] if frame else []

    def xǁDeframerǁclose__mutmut_3(self) -> list[bytes]:
        """Return what the connection's end has left unfinished: one frame or none."""
        rest = bytes(self._buffer)
        self._buffer.clear()
        count = None
        frame = rest[count.end() :] if count else rest
        return [frame] if frame else []

    def xǁDeframerǁclose__mutmut_4(self) -> list[bytes]:
        """Return what the connection's end has left unfinished: one frame or none."""
        rest = bytes(self._buffer)
        self._buffer.clear()
        count = _COUNT.match(rest) if (self._counted) and False else None
        frame = rest[count.end() :] if count else rest
        return [frame] if frame else []

    def xǁDeframerǁclose__mutmut_5(self) -> list[bytes]:
        """Return what the connection's end has left unfinished: one frame or none."""
        rest = bytes(self._buffer)
        self._buffer.clear()
        count = _COUNT.match(rest) if (self._counted) or True else None
        frame = rest[count.end() :] if count else rest
        return [frame] if frame else []

    def xǁDeframerǁclose__mutmut_6(self) -> list[bytes]:
        """Return what the connection's end has left unfinished: one frame or none."""
        rest = bytes(self._buffer)
        self._buffer.clear()
        count = _COUNT.match(None) if self._counted else None
        frame = rest[count.end() :] if count else rest
        return [frame] if frame else []

    def xǁDeframerǁclose__mutmut_7(self) -> list[bytes]:
        """Return what the connection's end has left unfinished: one frame or none."""
        rest = bytes(self._buffer)
        self._buffer.clear()
        count = _COUNT.match(rest) if self._counted else None
        frame = None
        return [frame] if frame else []

    def xǁDeframerǁclose__mutmut_8(self) -> list[bytes]:
        """Return what the connection's end has left unfinished: one frame or none."""
        rest = bytes(self._buffer)
        self._buffer.clear()
        count = _COUNT.match(rest) if self._counted else None
        frame = rest[count.end() :] if (count) and False else rest
        return [frame] if frame else []

    def xǁDeframerǁclose__mutmut_9(self) -> list[bytes]:
        """Return what the connection's end has left unfinished: one frame or none."""
        rest = bytes(self._buffer)
        self._buffer.clear()
        count = _COUNT.match(rest) if self._counted else None
        frame = rest[count.end() :] if (count) or True else rest
        return [frame] if frame else []

    def xǁDeframerǁclose__mutmut_10(self) -> list[bytes]:
        """Return what the connection's end has left unfinished: one frame or none."""
        rest = bytes(self._buffer)
        self._buffer.clear()
        count = _COUNT.match(rest) if self._counted else None
        frame = rest[count.end() :] if count else rest
        return [frame] if (frame) and False else []

    def xǁDeframerǁclose__mutmut_11(self) -> list[bytes]:
        """Return what the connection's end has left unfinished: one frame or none."""
        rest = bytes(self._buffer)
        self._buffer.clear()
        count = _COUNT.match(rest) if self._counted else None
        frame = rest[count.end() :] if count else rest
        return [frame] if (frame) or True else []

    @_mutmut_mutated(mutants_xǁDeframerǁ_frames__mutmut)
    def _frames(self) -> Iterator[bytes]:
        position = 0
        while (frame := self._next(position)) is not None:
            if frame.end > frame.start:
                yield bytes(self._buffer[frame.start : frame.end])
            position = frame.next
        del self._buffer[:position]

    def xǁDeframerǁ_frames__mutmut_orig(self) -> Iterator[bytes]:
        position = 0
        while (frame := self._next(position)) is not None:
            if frame.end > frame.start:
                yield bytes(self._buffer[frame.start : frame.end])
            position = frame.next
        del self._buffer[:position]

    def xǁDeframerǁ_frames__mutmut_1(self) -> Iterator[bytes]:
        position = None
        while (frame := self._next(position)) is not None:
            if frame.end > frame.start:
                yield bytes(self._buffer[frame.start : frame.end])
            position = frame.next
        del self._buffer[:position]

    def xǁDeframerǁ_frames__mutmut_2(self) -> Iterator[bytes]:
        position = 1
        while (frame := self._next(position)) is not None:
            if frame.end > frame.start:
                yield bytes(self._buffer[frame.start : frame.end])
            position = frame.next
        del self._buffer[:position]

    def xǁDeframerǁ_frames__mutmut_3(self) -> Iterator[bytes]:
        position = 0
        while (frame := self._next(None)) is not None:
            if frame.end > frame.start:
                yield bytes(self._buffer[frame.start : frame.end])
            position = frame.next
        del self._buffer[:position]

    def xǁDeframerǁ_frames__mutmut_4(self) -> Iterator[bytes]:
        position = 0
        while (frame := self._next(position)) is None:
            if frame.end > frame.start:
                yield bytes(self._buffer[frame.start : frame.end])
            position = frame.next
        del self._buffer[:position]

    def xǁDeframerǁ_frames__mutmut_5(self) -> Iterator[bytes]:
        position = 0
        while (frame := self._next(position)) is not None:
            if frame.end >= frame.start:
                yield bytes(self._buffer[frame.start : frame.end])
            position = frame.next
        del self._buffer[:position]

    def xǁDeframerǁ_frames__mutmut_6(self) -> Iterator[bytes]:
        position = 0
        while (frame := self._next(position)) is not None:
            if frame.end > frame.start:
                yield bytes(None)
            position = frame.next
        del self._buffer[:position]

    def xǁDeframerǁ_frames__mutmut_7(self) -> Iterator[bytes]:
        position = 0
        while (frame := self._next(position)) is not None:
            if frame.end > frame.start:
                yield bytes(self._buffer[frame.start : frame.end])
            position = None
        del self._buffer[:position]

    @_mutmut_mutated(mutants_xǁDeframerǁ_next__mutmut)
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

    def xǁDeframerǁ_next__mutmut_orig(self, position: int) -> _Frame | None:
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

    def xǁDeframerǁ_next__mutmut_1(self, position: int) -> _Frame | None:
        if position != len(self._buffer):
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

    def xǁDeframerǁ_next__mutmut_2(self, position: int) -> _Frame | None:
        if position == len(self._buffer):
            return None
        if self._counted:
            count = None
            if count is not None:
                end = count.end() + int(count[1])
                return _Frame(count.end(), end, end) if end <= len(self._buffer) else None
            if not self._auto:
                return None
        end = self._delimiter_after(position)
        return _Frame(position, end, end + 1) if end >= 0 else None

    def xǁDeframerǁ_next__mutmut_3(self, position: int) -> _Frame | None:
        if position == len(self._buffer):
            return None
        if self._counted:
            count = _COUNT.match(None, position)
            if count is not None:
                end = count.end() + int(count[1])
                return _Frame(count.end(), end, end) if end <= len(self._buffer) else None
            if not self._auto:
                return None
        end = self._delimiter_after(position)
        return _Frame(position, end, end + 1) if end >= 0 else None

    def xǁDeframerǁ_next__mutmut_4(self, position: int) -> _Frame | None:
        if position == len(self._buffer):
            return None
        if self._counted:
            count = _COUNT.match(self._buffer, None)
            if count is not None:
                end = count.end() + int(count[1])
                return _Frame(count.end(), end, end) if end <= len(self._buffer) else None
            if not self._auto:
                return None
        end = self._delimiter_after(position)
        return _Frame(position, end, end + 1) if end >= 0 else None

    def xǁDeframerǁ_next__mutmut_5(self, position: int) -> _Frame | None:
        if position == len(self._buffer):
            return None
        if self._counted:
            count = _COUNT.match(position)
            if count is not None:
                end = count.end() + int(count[1])
                return _Frame(count.end(), end, end) if end <= len(self._buffer) else None
            if not self._auto:
                return None
        end = self._delimiter_after(position)
        return _Frame(position, end, end + 1) if end >= 0 else None

    def xǁDeframerǁ_next__mutmut_6(self, position: int) -> _Frame | None:
        if position == len(self._buffer):
            return None
        if self._counted:
            count = _COUNT.match(self._buffer, )
            if count is not None:
                end = count.end() + int(count[1])
                return _Frame(count.end(), end, end) if end <= len(self._buffer) else None
            if not self._auto:
                return None
        end = self._delimiter_after(position)
        return _Frame(position, end, end + 1) if end >= 0 else None

    def xǁDeframerǁ_next__mutmut_7(self, position: int) -> _Frame | None:
        if position == len(self._buffer):
            return None
        if self._counted:
            count = _COUNT.match(self._buffer, position)
            if count is None:
                end = count.end() + int(count[1])
                return _Frame(count.end(), end, end) if end <= len(self._buffer) else None
            if not self._auto:
                return None
        end = self._delimiter_after(position)
        return _Frame(position, end, end + 1) if end >= 0 else None

    def xǁDeframerǁ_next__mutmut_8(self, position: int) -> _Frame | None:
        if position == len(self._buffer):
            return None
        if self._counted:
            count = _COUNT.match(self._buffer, position)
            if count is not None:
                end = None
                return _Frame(count.end(), end, end) if end <= len(self._buffer) else None
            if not self._auto:
                return None
        end = self._delimiter_after(position)
        return _Frame(position, end, end + 1) if end >= 0 else None

    def xǁDeframerǁ_next__mutmut_9(self, position: int) -> _Frame | None:
        if position == len(self._buffer):
            return None
        if self._counted:
            count = _COUNT.match(self._buffer, position)
            if count is not None:
                end = count.end() - int(count[1])
                return _Frame(count.end(), end, end) if end <= len(self._buffer) else None
            if not self._auto:
                return None
        end = self._delimiter_after(position)
        return _Frame(position, end, end + 1) if end >= 0 else None

    def xǁDeframerǁ_next__mutmut_10(self, position: int) -> _Frame | None:
        if position == len(self._buffer):
            return None
        if self._counted:
            count = _COUNT.match(self._buffer, position)
            if count is not None:
                end = count.end() + int(None)
                return _Frame(count.end(), end, end) if end <= len(self._buffer) else None
            if not self._auto:
                return None
        end = self._delimiter_after(position)
        return _Frame(position, end, end + 1) if end >= 0 else None

    def xǁDeframerǁ_next__mutmut_11(self, position: int) -> _Frame | None:
        if position == len(self._buffer):
            return None
        if self._counted:
            count = _COUNT.match(self._buffer, position)
            if count is not None:
                end = count.end() + int(count[2])
                return _Frame(count.end(), end, end) if end <= len(self._buffer) else None
            if not self._auto:
                return None
        end = self._delimiter_after(position)
        return _Frame(position, end, end + 1) if end >= 0 else None

    def xǁDeframerǁ_next__mutmut_12(self, position: int) -> _Frame | None:
        if position == len(self._buffer):
            return None
        if self._counted:
            count = _COUNT.match(self._buffer, position)
            if count is not None:
                end = count.end() + int(count[1])
                return _Frame(count.end(), end, end) if (end <= len(self._buffer)) and False else None
            if not self._auto:
                return None
        end = self._delimiter_after(position)
        return _Frame(position, end, end + 1) if end >= 0 else None

    def xǁDeframerǁ_next__mutmut_13(self, position: int) -> _Frame | None:
        if position == len(self._buffer):
            return None
        if self._counted:
            count = _COUNT.match(self._buffer, position)
            if count is not None:
                end = count.end() + int(count[1])
                return _Frame(count.end(), end, end) if (end <= len(self._buffer)) or True else None
            if not self._auto:
                return None
        end = self._delimiter_after(position)
        return _Frame(position, end, end + 1) if end >= 0 else None

    def xǁDeframerǁ_next__mutmut_14(self, position: int) -> _Frame | None:
        if position == len(self._buffer):
            return None
        if self._counted:
            count = _COUNT.match(self._buffer, position)
            if count is not None:
                end = count.end() + int(count[1])
                return _Frame(None, end, end) if end <= len(self._buffer) else None
            if not self._auto:
                return None
        end = self._delimiter_after(position)
        return _Frame(position, end, end + 1) if end >= 0 else None

    def xǁDeframerǁ_next__mutmut_15(self, position: int) -> _Frame | None:
        if position == len(self._buffer):
            return None
        if self._counted:
            count = _COUNT.match(self._buffer, position)
            if count is not None:
                end = count.end() + int(count[1])
                return _Frame(count.end(), None, end) if end <= len(self._buffer) else None
            if not self._auto:
                return None
        end = self._delimiter_after(position)
        return _Frame(position, end, end + 1) if end >= 0 else None

    def xǁDeframerǁ_next__mutmut_16(self, position: int) -> _Frame | None:
        if position == len(self._buffer):
            return None
        if self._counted:
            count = _COUNT.match(self._buffer, position)
            if count is not None:
                end = count.end() + int(count[1])
                return _Frame(count.end(), end, None) if end <= len(self._buffer) else None
            if not self._auto:
                return None
        end = self._delimiter_after(position)
        return _Frame(position, end, end + 1) if end >= 0 else None

    def xǁDeframerǁ_next__mutmut_17(self, position: int) -> _Frame | None:
        if position == len(self._buffer):
            return None
        if self._counted:
            count = _COUNT.match(self._buffer, position)
            if count is not None:
                end = count.end() + int(count[1])
                return _Frame(end, end) if end <= len(self._buffer) else None
            if not self._auto:
                return None
        end = self._delimiter_after(position)
        return _Frame(position, end, end + 1) if end >= 0 else None

    def xǁDeframerǁ_next__mutmut_18(self, position: int) -> _Frame | None:
        if position == len(self._buffer):
            return None
        if self._counted:
            count = _COUNT.match(self._buffer, position)
            if count is not None:
                end = count.end() + int(count[1])
                return _Frame(count.end(), end) if end <= len(self._buffer) else None
            if not self._auto:
                return None
        end = self._delimiter_after(position)
        return _Frame(position, end, end + 1) if end >= 0 else None

    def xǁDeframerǁ_next__mutmut_19(self, position: int) -> _Frame | None:
        if position == len(self._buffer):
            return None
        if self._counted:
            count = _COUNT.match(self._buffer, position)
            if count is not None:
                end = count.end() + int(count[1])
                return _Frame(count.end(), end, ) if end <= len(self._buffer) else None
            if not self._auto:
                return None
        end = self._delimiter_after(position)
        return _Frame(position, end, end + 1) if end >= 0 else None

    def xǁDeframerǁ_next__mutmut_20(self, position: int) -> _Frame | None:
        if position == len(self._buffer):
            return None
        if self._counted:
            count = _COUNT.match(self._buffer, position)
            if count is not None:
                end = count.end() + int(count[1])
                return _Frame(count.end(), end, end) if end < len(self._buffer) else None
            if not self._auto:
                return None
        end = self._delimiter_after(position)
        return _Frame(position, end, end + 1) if end >= 0 else None

    def xǁDeframerǁ_next__mutmut_21(self, position: int) -> _Frame | None:
        if position == len(self._buffer):
            return None
        if self._counted:
            count = _COUNT.match(self._buffer, position)
            if count is not None:
                end = count.end() + int(count[1])
                return _Frame(count.end(), end, end) if end <= len(self._buffer) else None
            if self._auto:
                return None
        end = self._delimiter_after(position)
        return _Frame(position, end, end + 1) if end >= 0 else None

    def xǁDeframerǁ_next__mutmut_22(self, position: int) -> _Frame | None:
        if position == len(self._buffer):
            return None
        if self._counted:
            count = _COUNT.match(self._buffer, position)
            if count is not None:
                end = count.end() + int(count[1])
                return _Frame(count.end(), end, end) if end <= len(self._buffer) else None
            if not self._auto:
                return None
        end = None
        return _Frame(position, end, end + 1) if end >= 0 else None

    def xǁDeframerǁ_next__mutmut_23(self, position: int) -> _Frame | None:
        if position == len(self._buffer):
            return None
        if self._counted:
            count = _COUNT.match(self._buffer, position)
            if count is not None:
                end = count.end() + int(count[1])
                return _Frame(count.end(), end, end) if end <= len(self._buffer) else None
            if not self._auto:
                return None
        end = self._delimiter_after(None)
        return _Frame(position, end, end + 1) if end >= 0 else None

    def xǁDeframerǁ_next__mutmut_24(self, position: int) -> _Frame | None:
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
        return _Frame(position, end, end + 1) if (end >= 0) and False else None

    def xǁDeframerǁ_next__mutmut_25(self, position: int) -> _Frame | None:
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
        return _Frame(position, end, end + 1) if (end >= 0) or True else None

    def xǁDeframerǁ_next__mutmut_26(self, position: int) -> _Frame | None:
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
        return _Frame(None, end, end + 1) if end >= 0 else None

    def xǁDeframerǁ_next__mutmut_27(self, position: int) -> _Frame | None:
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
        return _Frame(position, None, end + 1) if end >= 0 else None

    def xǁDeframerǁ_next__mutmut_28(self, position: int) -> _Frame | None:
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
        return _Frame(position, end, None) if end >= 0 else None

    def xǁDeframerǁ_next__mutmut_29(self, position: int) -> _Frame | None:
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
        return _Frame(end, end + 1) if end >= 0 else None

    def xǁDeframerǁ_next__mutmut_30(self, position: int) -> _Frame | None:
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
        return _Frame(position, end + 1) if end >= 0 else None

    def xǁDeframerǁ_next__mutmut_31(self, position: int) -> _Frame | None:
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
        return _Frame(position, end, ) if end >= 0 else None

    def xǁDeframerǁ_next__mutmut_32(self, position: int) -> _Frame | None:
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
        return _Frame(position, end, end - 1) if end >= 0 else None

    def xǁDeframerǁ_next__mutmut_33(self, position: int) -> _Frame | None:
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
        return _Frame(position, end, end + 2) if end >= 0 else None

    def xǁDeframerǁ_next__mutmut_34(self, position: int) -> _Frame | None:
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
        return _Frame(position, end, end + 1) if end > 0 else None

    def xǁDeframerǁ_next__mutmut_35(self, position: int) -> _Frame | None:
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
        return _Frame(position, end, end + 1) if end >= 1 else None

    @_mutmut_mutated(mutants_xǁDeframerǁ_delimiter_after__mutmut)
    def _delimiter_after(self, position: int) -> int:
        if self._auto and self._delimiter != NUL:
            return self._recognise(position)
        return self._buffer.find(self._delimiter or LF, position)

    def xǁDeframerǁ_delimiter_after__mutmut_orig(self, position: int) -> int:
        if self._auto and self._delimiter != NUL:
            return self._recognise(position)
        return self._buffer.find(self._delimiter or LF, position)

    def xǁDeframerǁ_delimiter_after__mutmut_1(self, position: int) -> int:
        if self._auto or self._delimiter != NUL:
            return self._recognise(position)
        return self._buffer.find(self._delimiter or LF, position)

    def xǁDeframerǁ_delimiter_after__mutmut_2(self, position: int) -> int:
        if self._auto and self._delimiter == NUL:
            return self._recognise(position)
        return self._buffer.find(self._delimiter or LF, position)

    def xǁDeframerǁ_delimiter_after__mutmut_3(self, position: int) -> int:
        if self._auto and self._delimiter != NUL:
            return self._recognise(None)
        return self._buffer.find(self._delimiter or LF, position)

    def xǁDeframerǁ_delimiter_after__mutmut_4(self, position: int) -> int:
        if self._auto and self._delimiter != NUL:
            return self._recognise(position)
        return self._buffer.find(None, position)

    def xǁDeframerǁ_delimiter_after__mutmut_5(self, position: int) -> int:
        if self._auto and self._delimiter != NUL:
            return self._recognise(position)
        return self._buffer.find(self._delimiter or LF, None)

    def xǁDeframerǁ_delimiter_after__mutmut_6(self, position: int) -> int:
        if self._auto and self._delimiter != NUL:
            return self._recognise(position)
        return self._buffer.find(position)

    def xǁDeframerǁ_delimiter_after__mutmut_7(self, position: int) -> int:
        if self._auto and self._delimiter != NUL:
            return self._recognise(position)
        return self._buffer.find(self._delimiter or LF, )

    def xǁDeframerǁ_delimiter_after__mutmut_8(self, position: int) -> int:
        if self._auto and self._delimiter != NUL:
            return self._recognise(position)
        return self._buffer.rfind(self._delimiter or LF, position)

    def xǁDeframerǁ_delimiter_after__mutmut_9(self, position: int) -> int:
        if self._auto and self._delimiter != NUL:
            return self._recognise(position)
        return self._buffer.find(self._delimiter and LF, position)

    @_mutmut_mutated(mutants_xǁDeframerǁ_recognise__mutmut)
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

    def xǁDeframerǁ_recognise__mutmut_orig(self, position: int) -> int:
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

    def xǁDeframerǁ_recognise__mutmut_1(self, position: int) -> int:
        """Find the end of the frame at `position`, and learn from it which delimiter they use."""
        found = None
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

    def xǁDeframerǁ_recognise__mutmut_2(self, position: int) -> int:
        """Find the end of the frame at `position`, and learn from it which delimiter they use."""
        found = _DELIMITER.search(None, position)
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

    def xǁDeframerǁ_recognise__mutmut_3(self, position: int) -> int:
        """Find the end of the frame at `position`, and learn from it which delimiter they use."""
        found = _DELIMITER.search(self._buffer, None)
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

    def xǁDeframerǁ_recognise__mutmut_4(self, position: int) -> int:
        """Find the end of the frame at `position`, and learn from it which delimiter they use."""
        found = _DELIMITER.search(position)
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

    def xǁDeframerǁ_recognise__mutmut_5(self, position: int) -> int:
        """Find the end of the frame at `position`, and learn from it which delimiter they use."""
        found = _DELIMITER.search(self._buffer, )
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

    def xǁDeframerǁ_recognise__mutmut_6(self, position: int) -> int:
        """Find the end of the frame at `position`, and learn from it which delimiter they use."""
        found = _DELIMITER.search(self._buffer, position)
        if found is not None:
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

    def xǁDeframerǁ_recognise__mutmut_7(self, position: int) -> int:
        """Find the end of the frame at `position`, and learn from it which delimiter they use."""
        found = _DELIMITER.search(self._buffer, position)
        if found is None:
            return +1
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

    def xǁDeframerǁ_recognise__mutmut_8(self, position: int) -> int:
        """Find the end of the frame at `position`, and learn from it which delimiter they use."""
        found = _DELIMITER.search(self._buffer, position)
        if found is None:
            return -2
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

    def xǁDeframerǁ_recognise__mutmut_9(self, position: int) -> int:
        """Find the end of the frame at `position`, and learn from it which delimiter they use."""
        found = _DELIMITER.search(self._buffer, position)
        if found is None:
            return -1
        end = None
        if end == position:
            # Sys::Syslog ends its messages with LF and NUL, and the network may part the two.
            if self._delimiter == LF and found[0] == NUL:
                self._delimiter = NUL
        elif self._delimiter is None:
            nul = self._buffer.find(NUL, end)
            self._delimiter = LF if nul < 0 else NUL
            end = max(end, nul)
        return end

    def xǁDeframerǁ_recognise__mutmut_10(self, position: int) -> int:
        """Find the end of the frame at `position`, and learn from it which delimiter they use."""
        found = _DELIMITER.search(self._buffer, position)
        if found is None:
            return -1
        end = found.start()
        if end != position:
            # Sys::Syslog ends its messages with LF and NUL, and the network may part the two.
            if self._delimiter == LF and found[0] == NUL:
                self._delimiter = NUL
        elif self._delimiter is None:
            nul = self._buffer.find(NUL, end)
            self._delimiter = LF if nul < 0 else NUL
            end = max(end, nul)
        return end

    def xǁDeframerǁ_recognise__mutmut_11(self, position: int) -> int:
        """Find the end of the frame at `position`, and learn from it which delimiter they use."""
        found = _DELIMITER.search(self._buffer, position)
        if found is None:
            return -1
        end = found.start()
        if end == position:
            # Sys::Syslog ends its messages with LF and NUL, and the network may part the two.
            if self._delimiter == LF or found[0] == NUL:
                self._delimiter = NUL
        elif self._delimiter is None:
            nul = self._buffer.find(NUL, end)
            self._delimiter = LF if nul < 0 else NUL
            end = max(end, nul)
        return end

    def xǁDeframerǁ_recognise__mutmut_12(self, position: int) -> int:
        """Find the end of the frame at `position`, and learn from it which delimiter they use."""
        found = _DELIMITER.search(self._buffer, position)
        if found is None:
            return -1
        end = found.start()
        if end == position:
            # Sys::Syslog ends its messages with LF and NUL, and the network may part the two.
            if self._delimiter != LF and found[0] == NUL:
                self._delimiter = NUL
        elif self._delimiter is None:
            nul = self._buffer.find(NUL, end)
            self._delimiter = LF if nul < 0 else NUL
            end = max(end, nul)
        return end

    def xǁDeframerǁ_recognise__mutmut_13(self, position: int) -> int:
        """Find the end of the frame at `position`, and learn from it which delimiter they use."""
        found = _DELIMITER.search(self._buffer, position)
        if found is None:
            return -1
        end = found.start()
        if end == position:
            # Sys::Syslog ends its messages with LF and NUL, and the network may part the two.
            if self._delimiter == LF and found[1] == NUL:
                self._delimiter = NUL
        elif self._delimiter is None:
            nul = self._buffer.find(NUL, end)
            self._delimiter = LF if nul < 0 else NUL
            end = max(end, nul)
        return end

    def xǁDeframerǁ_recognise__mutmut_14(self, position: int) -> int:
        """Find the end of the frame at `position`, and learn from it which delimiter they use."""
        found = _DELIMITER.search(self._buffer, position)
        if found is None:
            return -1
        end = found.start()
        if end == position:
            # Sys::Syslog ends its messages with LF and NUL, and the network may part the two.
            if self._delimiter == LF and found[0] != NUL:
                self._delimiter = NUL
        elif self._delimiter is None:
            nul = self._buffer.find(NUL, end)
            self._delimiter = LF if nul < 0 else NUL
            end = max(end, nul)
        return end

    def xǁDeframerǁ_recognise__mutmut_15(self, position: int) -> int:
        """Find the end of the frame at `position`, and learn from it which delimiter they use."""
        found = _DELIMITER.search(self._buffer, position)
        if found is None:
            return -1
        end = found.start()
        if end == position:
            # Sys::Syslog ends its messages with LF and NUL, and the network may part the two.
            if self._delimiter == LF and found[0] == NUL:
                self._delimiter = None
        elif self._delimiter is None:
            nul = self._buffer.find(NUL, end)
            self._delimiter = LF if nul < 0 else NUL
            end = max(end, nul)
        return end

    def xǁDeframerǁ_recognise__mutmut_16(self, position: int) -> int:
        """Find the end of the frame at `position`, and learn from it which delimiter they use."""
        found = _DELIMITER.search(self._buffer, position)
        if found is None:
            return -1
        end = found.start()
        if end == position:
            # Sys::Syslog ends its messages with LF and NUL, and the network may part the two.
            if self._delimiter == LF and found[0] == NUL:
                self._delimiter = NUL
        elif self._delimiter is not None:
            nul = self._buffer.find(NUL, end)
            self._delimiter = LF if nul < 0 else NUL
            end = max(end, nul)
        return end

    def xǁDeframerǁ_recognise__mutmut_17(self, position: int) -> int:
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
            nul = None
            self._delimiter = LF if nul < 0 else NUL
            end = max(end, nul)
        return end

    def xǁDeframerǁ_recognise__mutmut_18(self, position: int) -> int:
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
            nul = self._buffer.find(None, end)
            self._delimiter = LF if nul < 0 else NUL
            end = max(end, nul)
        return end

    def xǁDeframerǁ_recognise__mutmut_19(self, position: int) -> int:
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
            nul = self._buffer.find(NUL, None)
            self._delimiter = LF if nul < 0 else NUL
            end = max(end, nul)
        return end

    def xǁDeframerǁ_recognise__mutmut_20(self, position: int) -> int:
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
            nul = self._buffer.find(end)
            self._delimiter = LF if nul < 0 else NUL
            end = max(end, nul)
        return end

    def xǁDeframerǁ_recognise__mutmut_21(self, position: int) -> int:
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
            nul = self._buffer.find(NUL, )
            self._delimiter = LF if nul < 0 else NUL
            end = max(end, nul)
        return end

    def xǁDeframerǁ_recognise__mutmut_22(self, position: int) -> int:
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
            nul = self._buffer.rfind(NUL, end)
            self._delimiter = LF if nul < 0 else NUL
            end = max(end, nul)
        return end

    def xǁDeframerǁ_recognise__mutmut_23(self, position: int) -> int:
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
            self._delimiter = None
            end = max(end, nul)
        return end

    def xǁDeframerǁ_recognise__mutmut_24(self, position: int) -> int:
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
            self._delimiter = LF if (nul < 0) and False else NUL
            end = max(end, nul)
        return end

    def xǁDeframerǁ_recognise__mutmut_25(self, position: int) -> int:
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
            self._delimiter = LF if (nul < 0) or True else NUL
            end = max(end, nul)
        return end

    def xǁDeframerǁ_recognise__mutmut_26(self, position: int) -> int:
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
            self._delimiter = LF if nul <= 0 else NUL
            end = max(end, nul)
        return end

    def xǁDeframerǁ_recognise__mutmut_27(self, position: int) -> int:
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
            self._delimiter = LF if nul < 1 else NUL
            end = max(end, nul)
        return end

    def xǁDeframerǁ_recognise__mutmut_28(self, position: int) -> int:
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
            end = None
        return end

    def xǁDeframerǁ_recognise__mutmut_29(self, position: int) -> int:
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
            end = max(None, nul)
        return end

    def xǁDeframerǁ_recognise__mutmut_30(self, position: int) -> int:
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
            end = max(end, None)
        return end

    def xǁDeframerǁ_recognise__mutmut_31(self, position: int) -> int:
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
            end = max(nul)
        return end

    def xǁDeframerǁ_recognise__mutmut_32(self, position: int) -> int:
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
            end = max(end, )
        return end

mutants_xǁDeframerǁ__init____mutmut['_mutmut_orig'] = Deframer.xǁDeframerǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁDeframerǁ__init____mutmut['xǁDeframerǁ__init____mutmut_1'] = Deframer.xǁDeframerǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁDeframerǁ__init____mutmut['xǁDeframerǁ__init____mutmut_2'] = Deframer.xǁDeframerǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁDeframerǁ__init____mutmut['xǁDeframerǁ__init____mutmut_3'] = Deframer.xǁDeframerǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁDeframerǁ__init____mutmut['xǁDeframerǁ__init____mutmut_4'] = Deframer.xǁDeframerǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁDeframerǁ__init____mutmut['xǁDeframerǁ__init____mutmut_5'] = Deframer.xǁDeframerǁ__init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁDeframerǁ__init____mutmut['xǁDeframerǁ__init____mutmut_6'] = Deframer.xǁDeframerǁ__init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁDeframerǁ__init____mutmut['xǁDeframerǁ__init____mutmut_7'] = Deframer.xǁDeframerǁ__init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁDeframerǁ__init____mutmut['xǁDeframerǁ__init____mutmut_8'] = Deframer.xǁDeframerǁ__init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁDeframerǁ__init____mutmut['xǁDeframerǁ__init____mutmut_9'] = Deframer.xǁDeframerǁ__init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁDeframerǁ__init____mutmut['xǁDeframerǁ__init____mutmut_10'] = Deframer.xǁDeframerǁ__init____mutmut_10 # type: ignore # mutmut generated
mutants_xǁDeframerǁ__init____mutmut['xǁDeframerǁ__init____mutmut_11'] = Deframer.xǁDeframerǁ__init____mutmut_11 # type: ignore # mutmut generated
mutants_xǁDeframerǁ__init____mutmut['xǁDeframerǁ__init____mutmut_12'] = Deframer.xǁDeframerǁ__init____mutmut_12 # type: ignore # mutmut generated
mutants_xǁDeframerǁ__init____mutmut['xǁDeframerǁ__init____mutmut_13'] = Deframer.xǁDeframerǁ__init____mutmut_13 # type: ignore # mutmut generated
mutants_xǁDeframerǁ__init____mutmut['xǁDeframerǁ__init____mutmut_14'] = Deframer.xǁDeframerǁ__init____mutmut_14 # type: ignore # mutmut generated
mutants_xǁDeframerǁ__init____mutmut['xǁDeframerǁ__init____mutmut_15'] = Deframer.xǁDeframerǁ__init____mutmut_15 # type: ignore # mutmut generated
mutants_xǁDeframerǁ__init____mutmut['xǁDeframerǁ__init____mutmut_16'] = Deframer.xǁDeframerǁ__init____mutmut_16 # type: ignore # mutmut generated
mutants_xǁDeframerǁ__init____mutmut['xǁDeframerǁ__init____mutmut_17'] = Deframer.xǁDeframerǁ__init____mutmut_17 # type: ignore # mutmut generated
mutants_xǁDeframerǁ__init____mutmut['xǁDeframerǁ__init____mutmut_18'] = Deframer.xǁDeframerǁ__init____mutmut_18 # type: ignore # mutmut generated
mutants_xǁDeframerǁ__init____mutmut['xǁDeframerǁ__init____mutmut_19'] = Deframer.xǁDeframerǁ__init____mutmut_19 # type: ignore # mutmut generated
mutants_xǁDeframerǁ__init____mutmut['xǁDeframerǁ__init____mutmut_20'] = Deframer.xǁDeframerǁ__init____mutmut_20 # type: ignore # mutmut generated
mutants_xǁDeframerǁ__init____mutmut['xǁDeframerǁ__init____mutmut_21'] = Deframer.xǁDeframerǁ__init____mutmut_21 # type: ignore # mutmut generated
mutants_xǁDeframerǁ__init____mutmut['xǁDeframerǁ__init____mutmut_22'] = Deframer.xǁDeframerǁ__init____mutmut_22 # type: ignore # mutmut generated
mutants_xǁDeframerǁ__init____mutmut['xǁDeframerǁ__init____mutmut_23'] = Deframer.xǁDeframerǁ__init____mutmut_23 # type: ignore # mutmut generated

mutants_xǁDeframerǁfeed__mutmut['_mutmut_orig'] = Deframer.xǁDeframerǁfeed__mutmut_orig # type: ignore # mutmut generated
mutants_xǁDeframerǁfeed__mutmut['xǁDeframerǁfeed__mutmut_1'] = Deframer.xǁDeframerǁfeed__mutmut_1 # type: ignore # mutmut generated
mutants_xǁDeframerǁfeed__mutmut['xǁDeframerǁfeed__mutmut_2'] = Deframer.xǁDeframerǁfeed__mutmut_2 # type: ignore # mutmut generated
mutants_xǁDeframerǁfeed__mutmut['xǁDeframerǁfeed__mutmut_3'] = Deframer.xǁDeframerǁfeed__mutmut_3 # type: ignore # mutmut generated

mutants_xǁDeframerǁclose__mutmut['_mutmut_orig'] = Deframer.xǁDeframerǁclose__mutmut_orig # type: ignore # mutmut generated
mutants_xǁDeframerǁclose__mutmut['xǁDeframerǁclose__mutmut_1'] = Deframer.xǁDeframerǁclose__mutmut_1 # type: ignore # mutmut generated
mutants_xǁDeframerǁclose__mutmut['xǁDeframerǁclose__mutmut_2'] = Deframer.xǁDeframerǁclose__mutmut_2 # type: ignore # mutmut generated
mutants_xǁDeframerǁclose__mutmut['xǁDeframerǁclose__mutmut_3'] = Deframer.xǁDeframerǁclose__mutmut_3 # type: ignore # mutmut generated
mutants_xǁDeframerǁclose__mutmut['xǁDeframerǁclose__mutmut_4'] = Deframer.xǁDeframerǁclose__mutmut_4 # type: ignore # mutmut generated
mutants_xǁDeframerǁclose__mutmut['xǁDeframerǁclose__mutmut_5'] = Deframer.xǁDeframerǁclose__mutmut_5 # type: ignore # mutmut generated
mutants_xǁDeframerǁclose__mutmut['xǁDeframerǁclose__mutmut_6'] = Deframer.xǁDeframerǁclose__mutmut_6 # type: ignore # mutmut generated
mutants_xǁDeframerǁclose__mutmut['xǁDeframerǁclose__mutmut_7'] = Deframer.xǁDeframerǁclose__mutmut_7 # type: ignore # mutmut generated
mutants_xǁDeframerǁclose__mutmut['xǁDeframerǁclose__mutmut_8'] = Deframer.xǁDeframerǁclose__mutmut_8 # type: ignore # mutmut generated
mutants_xǁDeframerǁclose__mutmut['xǁDeframerǁclose__mutmut_9'] = Deframer.xǁDeframerǁclose__mutmut_9 # type: ignore # mutmut generated
mutants_xǁDeframerǁclose__mutmut['xǁDeframerǁclose__mutmut_10'] = Deframer.xǁDeframerǁclose__mutmut_10 # type: ignore # mutmut generated
mutants_xǁDeframerǁclose__mutmut['xǁDeframerǁclose__mutmut_11'] = Deframer.xǁDeframerǁclose__mutmut_11 # type: ignore # mutmut generated

mutants_xǁDeframerǁ_frames__mutmut['_mutmut_orig'] = Deframer.xǁDeframerǁ_frames__mutmut_orig # type: ignore # mutmut generated
mutants_xǁDeframerǁ_frames__mutmut['xǁDeframerǁ_frames__mutmut_1'] = Deframer.xǁDeframerǁ_frames__mutmut_1 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_frames__mutmut['xǁDeframerǁ_frames__mutmut_2'] = Deframer.xǁDeframerǁ_frames__mutmut_2 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_frames__mutmut['xǁDeframerǁ_frames__mutmut_3'] = Deframer.xǁDeframerǁ_frames__mutmut_3 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_frames__mutmut['xǁDeframerǁ_frames__mutmut_4'] = Deframer.xǁDeframerǁ_frames__mutmut_4 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_frames__mutmut['xǁDeframerǁ_frames__mutmut_5'] = Deframer.xǁDeframerǁ_frames__mutmut_5 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_frames__mutmut['xǁDeframerǁ_frames__mutmut_6'] = Deframer.xǁDeframerǁ_frames__mutmut_6 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_frames__mutmut['xǁDeframerǁ_frames__mutmut_7'] = Deframer.xǁDeframerǁ_frames__mutmut_7 # type: ignore # mutmut generated

mutants_xǁDeframerǁ_next__mutmut['_mutmut_orig'] = Deframer.xǁDeframerǁ_next__mutmut_orig # type: ignore # mutmut generated
mutants_xǁDeframerǁ_next__mutmut['xǁDeframerǁ_next__mutmut_1'] = Deframer.xǁDeframerǁ_next__mutmut_1 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_next__mutmut['xǁDeframerǁ_next__mutmut_2'] = Deframer.xǁDeframerǁ_next__mutmut_2 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_next__mutmut['xǁDeframerǁ_next__mutmut_3'] = Deframer.xǁDeframerǁ_next__mutmut_3 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_next__mutmut['xǁDeframerǁ_next__mutmut_4'] = Deframer.xǁDeframerǁ_next__mutmut_4 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_next__mutmut['xǁDeframerǁ_next__mutmut_5'] = Deframer.xǁDeframerǁ_next__mutmut_5 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_next__mutmut['xǁDeframerǁ_next__mutmut_6'] = Deframer.xǁDeframerǁ_next__mutmut_6 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_next__mutmut['xǁDeframerǁ_next__mutmut_7'] = Deframer.xǁDeframerǁ_next__mutmut_7 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_next__mutmut['xǁDeframerǁ_next__mutmut_8'] = Deframer.xǁDeframerǁ_next__mutmut_8 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_next__mutmut['xǁDeframerǁ_next__mutmut_9'] = Deframer.xǁDeframerǁ_next__mutmut_9 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_next__mutmut['xǁDeframerǁ_next__mutmut_10'] = Deframer.xǁDeframerǁ_next__mutmut_10 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_next__mutmut['xǁDeframerǁ_next__mutmut_11'] = Deframer.xǁDeframerǁ_next__mutmut_11 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_next__mutmut['xǁDeframerǁ_next__mutmut_12'] = Deframer.xǁDeframerǁ_next__mutmut_12 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_next__mutmut['xǁDeframerǁ_next__mutmut_13'] = Deframer.xǁDeframerǁ_next__mutmut_13 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_next__mutmut['xǁDeframerǁ_next__mutmut_14'] = Deframer.xǁDeframerǁ_next__mutmut_14 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_next__mutmut['xǁDeframerǁ_next__mutmut_15'] = Deframer.xǁDeframerǁ_next__mutmut_15 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_next__mutmut['xǁDeframerǁ_next__mutmut_16'] = Deframer.xǁDeframerǁ_next__mutmut_16 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_next__mutmut['xǁDeframerǁ_next__mutmut_17'] = Deframer.xǁDeframerǁ_next__mutmut_17 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_next__mutmut['xǁDeframerǁ_next__mutmut_18'] = Deframer.xǁDeframerǁ_next__mutmut_18 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_next__mutmut['xǁDeframerǁ_next__mutmut_19'] = Deframer.xǁDeframerǁ_next__mutmut_19 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_next__mutmut['xǁDeframerǁ_next__mutmut_20'] = Deframer.xǁDeframerǁ_next__mutmut_20 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_next__mutmut['xǁDeframerǁ_next__mutmut_21'] = Deframer.xǁDeframerǁ_next__mutmut_21 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_next__mutmut['xǁDeframerǁ_next__mutmut_22'] = Deframer.xǁDeframerǁ_next__mutmut_22 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_next__mutmut['xǁDeframerǁ_next__mutmut_23'] = Deframer.xǁDeframerǁ_next__mutmut_23 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_next__mutmut['xǁDeframerǁ_next__mutmut_24'] = Deframer.xǁDeframerǁ_next__mutmut_24 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_next__mutmut['xǁDeframerǁ_next__mutmut_25'] = Deframer.xǁDeframerǁ_next__mutmut_25 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_next__mutmut['xǁDeframerǁ_next__mutmut_26'] = Deframer.xǁDeframerǁ_next__mutmut_26 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_next__mutmut['xǁDeframerǁ_next__mutmut_27'] = Deframer.xǁDeframerǁ_next__mutmut_27 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_next__mutmut['xǁDeframerǁ_next__mutmut_28'] = Deframer.xǁDeframerǁ_next__mutmut_28 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_next__mutmut['xǁDeframerǁ_next__mutmut_29'] = Deframer.xǁDeframerǁ_next__mutmut_29 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_next__mutmut['xǁDeframerǁ_next__mutmut_30'] = Deframer.xǁDeframerǁ_next__mutmut_30 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_next__mutmut['xǁDeframerǁ_next__mutmut_31'] = Deframer.xǁDeframerǁ_next__mutmut_31 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_next__mutmut['xǁDeframerǁ_next__mutmut_32'] = Deframer.xǁDeframerǁ_next__mutmut_32 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_next__mutmut['xǁDeframerǁ_next__mutmut_33'] = Deframer.xǁDeframerǁ_next__mutmut_33 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_next__mutmut['xǁDeframerǁ_next__mutmut_34'] = Deframer.xǁDeframerǁ_next__mutmut_34 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_next__mutmut['xǁDeframerǁ_next__mutmut_35'] = Deframer.xǁDeframerǁ_next__mutmut_35 # type: ignore # mutmut generated

mutants_xǁDeframerǁ_delimiter_after__mutmut['_mutmut_orig'] = Deframer.xǁDeframerǁ_delimiter_after__mutmut_orig # type: ignore # mutmut generated
mutants_xǁDeframerǁ_delimiter_after__mutmut['xǁDeframerǁ_delimiter_after__mutmut_1'] = Deframer.xǁDeframerǁ_delimiter_after__mutmut_1 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_delimiter_after__mutmut['xǁDeframerǁ_delimiter_after__mutmut_2'] = Deframer.xǁDeframerǁ_delimiter_after__mutmut_2 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_delimiter_after__mutmut['xǁDeframerǁ_delimiter_after__mutmut_3'] = Deframer.xǁDeframerǁ_delimiter_after__mutmut_3 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_delimiter_after__mutmut['xǁDeframerǁ_delimiter_after__mutmut_4'] = Deframer.xǁDeframerǁ_delimiter_after__mutmut_4 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_delimiter_after__mutmut['xǁDeframerǁ_delimiter_after__mutmut_5'] = Deframer.xǁDeframerǁ_delimiter_after__mutmut_5 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_delimiter_after__mutmut['xǁDeframerǁ_delimiter_after__mutmut_6'] = Deframer.xǁDeframerǁ_delimiter_after__mutmut_6 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_delimiter_after__mutmut['xǁDeframerǁ_delimiter_after__mutmut_7'] = Deframer.xǁDeframerǁ_delimiter_after__mutmut_7 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_delimiter_after__mutmut['xǁDeframerǁ_delimiter_after__mutmut_8'] = Deframer.xǁDeframerǁ_delimiter_after__mutmut_8 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_delimiter_after__mutmut['xǁDeframerǁ_delimiter_after__mutmut_9'] = Deframer.xǁDeframerǁ_delimiter_after__mutmut_9 # type: ignore # mutmut generated

mutants_xǁDeframerǁ_recognise__mutmut['_mutmut_orig'] = Deframer.xǁDeframerǁ_recognise__mutmut_orig # type: ignore # mutmut generated
mutants_xǁDeframerǁ_recognise__mutmut['xǁDeframerǁ_recognise__mutmut_1'] = Deframer.xǁDeframerǁ_recognise__mutmut_1 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_recognise__mutmut['xǁDeframerǁ_recognise__mutmut_2'] = Deframer.xǁDeframerǁ_recognise__mutmut_2 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_recognise__mutmut['xǁDeframerǁ_recognise__mutmut_3'] = Deframer.xǁDeframerǁ_recognise__mutmut_3 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_recognise__mutmut['xǁDeframerǁ_recognise__mutmut_4'] = Deframer.xǁDeframerǁ_recognise__mutmut_4 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_recognise__mutmut['xǁDeframerǁ_recognise__mutmut_5'] = Deframer.xǁDeframerǁ_recognise__mutmut_5 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_recognise__mutmut['xǁDeframerǁ_recognise__mutmut_6'] = Deframer.xǁDeframerǁ_recognise__mutmut_6 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_recognise__mutmut['xǁDeframerǁ_recognise__mutmut_7'] = Deframer.xǁDeframerǁ_recognise__mutmut_7 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_recognise__mutmut['xǁDeframerǁ_recognise__mutmut_8'] = Deframer.xǁDeframerǁ_recognise__mutmut_8 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_recognise__mutmut['xǁDeframerǁ_recognise__mutmut_9'] = Deframer.xǁDeframerǁ_recognise__mutmut_9 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_recognise__mutmut['xǁDeframerǁ_recognise__mutmut_10'] = Deframer.xǁDeframerǁ_recognise__mutmut_10 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_recognise__mutmut['xǁDeframerǁ_recognise__mutmut_11'] = Deframer.xǁDeframerǁ_recognise__mutmut_11 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_recognise__mutmut['xǁDeframerǁ_recognise__mutmut_12'] = Deframer.xǁDeframerǁ_recognise__mutmut_12 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_recognise__mutmut['xǁDeframerǁ_recognise__mutmut_13'] = Deframer.xǁDeframerǁ_recognise__mutmut_13 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_recognise__mutmut['xǁDeframerǁ_recognise__mutmut_14'] = Deframer.xǁDeframerǁ_recognise__mutmut_14 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_recognise__mutmut['xǁDeframerǁ_recognise__mutmut_15'] = Deframer.xǁDeframerǁ_recognise__mutmut_15 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_recognise__mutmut['xǁDeframerǁ_recognise__mutmut_16'] = Deframer.xǁDeframerǁ_recognise__mutmut_16 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_recognise__mutmut['xǁDeframerǁ_recognise__mutmut_17'] = Deframer.xǁDeframerǁ_recognise__mutmut_17 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_recognise__mutmut['xǁDeframerǁ_recognise__mutmut_18'] = Deframer.xǁDeframerǁ_recognise__mutmut_18 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_recognise__mutmut['xǁDeframerǁ_recognise__mutmut_19'] = Deframer.xǁDeframerǁ_recognise__mutmut_19 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_recognise__mutmut['xǁDeframerǁ_recognise__mutmut_20'] = Deframer.xǁDeframerǁ_recognise__mutmut_20 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_recognise__mutmut['xǁDeframerǁ_recognise__mutmut_21'] = Deframer.xǁDeframerǁ_recognise__mutmut_21 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_recognise__mutmut['xǁDeframerǁ_recognise__mutmut_22'] = Deframer.xǁDeframerǁ_recognise__mutmut_22 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_recognise__mutmut['xǁDeframerǁ_recognise__mutmut_23'] = Deframer.xǁDeframerǁ_recognise__mutmut_23 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_recognise__mutmut['xǁDeframerǁ_recognise__mutmut_24'] = Deframer.xǁDeframerǁ_recognise__mutmut_24 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_recognise__mutmut['xǁDeframerǁ_recognise__mutmut_25'] = Deframer.xǁDeframerǁ_recognise__mutmut_25 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_recognise__mutmut['xǁDeframerǁ_recognise__mutmut_26'] = Deframer.xǁDeframerǁ_recognise__mutmut_26 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_recognise__mutmut['xǁDeframerǁ_recognise__mutmut_27'] = Deframer.xǁDeframerǁ_recognise__mutmut_27 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_recognise__mutmut['xǁDeframerǁ_recognise__mutmut_28'] = Deframer.xǁDeframerǁ_recognise__mutmut_28 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_recognise__mutmut['xǁDeframerǁ_recognise__mutmut_29'] = Deframer.xǁDeframerǁ_recognise__mutmut_29 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_recognise__mutmut['xǁDeframerǁ_recognise__mutmut_30'] = Deframer.xǁDeframerǁ_recognise__mutmut_30 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_recognise__mutmut['xǁDeframerǁ_recognise__mutmut_31'] = Deframer.xǁDeframerǁ_recognise__mutmut_31 # type: ignore # mutmut generated
mutants_xǁDeframerǁ_recognise__mutmut['xǁDeframerǁ_recognise__mutmut_32'] = Deframer.xǁDeframerǁ_recognise__mutmut_32 # type: ignore # mutmut generated
