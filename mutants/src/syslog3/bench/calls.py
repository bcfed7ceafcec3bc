"""Senders in this process: a repeated Python statement, or a loop in C."""

from __future__ import annotations

import os
import time
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from timeit import Timer
from typing import TYPE_CHECKING, Any

from syslog3.bench.task import paced

if TYPE_CHECKING:
    from collections.abc import Callable


def _nothing() -> None:
    """Close nothing."""


class Calls:
    """A :class:`syslog3.bench.task.Sender` that calls ``run(n)`` to send ``n * messages`` messages.

    With several threads each calls it for an equal share.
    """

    def __init__(
        self,
        run: Callable[[int], object],
        *,
        threads: int = 1,
        messages: int = 1,
        close: Callable[[], object] = _nothing,
    ) -> None:
        self._run = run
        self._threads = threads
        self._messages = messages
        self._close = close
        self._pool = ThreadPoolExecutor(threads) if threads > 1 else None
        self._start = Barrier(threads)
        self.step = messages * threads

    def time(self, count: int) -> float:
        number = count // self.step
        if self._pool is None:
            begin = time.perf_counter()
            self._run(number)
            return time.perf_counter() - begin
        spans = list(self._pool.map(self._share, [number] * self._threads))
        return max(end for _, end in spans) - min(begin for begin, _ in spans)

    def _share(self, number: int) -> tuple[float, float]:
        self._start.wait()
        begin = time.perf_counter()
        self._run(number)
        return begin, time.perf_counter()

    def waits(self, count: int, rate: float) -> list[float]:
        return paced(lambda: self._run(1), count, rate)

    def close(self) -> None:
        if self._pool is not None:
            self._pool.shutdown()
        self._close()


class Statement(Calls):
    """A Python statement, repeated as by :mod:`timeit`; ``names`` are its variables."""

    def __init__(self, statement: str, names: dict[str, Any], **keywords: Any) -> None:
        super().__init__(Timer(statement, globals=names).timeit, **keywords)
        self._call = eval(f"lambda: {statement}", names)

    def waits(self, count: int, rate: float) -> list[float]:
        return paced(self._call, count, rate)


def checked(loop: Callable[[int], int]) -> Callable[[int], None]:
    """Return a function that calls ``loop``, a C function, and raises the errno that it returns."""

    def run(times: int) -> None:
        number = loop(times)
        if number:
            raise OSError(number, os.strerror(number))

    return run
