"""Ctrl-C: ends the command at once while it reads, else after the batch that it is sending."""

from __future__ import annotations

import contextlib
import signal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType


class Interrupt:
    """Whether the user pressed Ctrl-C. Batches are not cut short, so the number sent is exact."""

    def __init__(self) -> None:
        self.came = False
        self._may_raise = True

    def __enter__(self) -> Interrupt:
        self._before = signal.signal(signal.SIGINT, self._handle)
        return self

    def __exit__(self, *exception: object) -> None:
        signal.signal(signal.SIGINT, self._before)

    def _handle(self, number: int, frame: FrameType | None) -> None:
        if self._may_raise or self.came:  # pressed twice: do not wait
            raise KeyboardInterrupt
        self.came = True

    @contextlib.contextmanager
    def held(self) -> Iterator[None]:
        """Let Ctrl-C wait for the end of this block."""
        self._may_raise = False
        try:
            yield
        finally:
            self._may_raise = True
        if self.came:
            raise KeyboardInterrupt
