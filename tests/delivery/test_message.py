"""A batch goes on where it was interrupted: nothing twice, nothing left out.

What a connection and a queue answer is chosen here; that real ones answer so is in their own tests.
"""

from __future__ import annotations

import errno
from collections.abc import Iterator
from itertools import islice
from typing import Any

import pytest

from syslog3.compiled.queue import NO_SENDER
from syslog3.compiled.texts import Texts
from syslog3.delivery.message import Batch, Message

DATA = {"id@32473": {"k": "v"}}
RENDERED = (b"[id@32473 ...]", b"ID_32473_K")


class Taker:
    """Takes so many messages as it is told before each failure; keeps them in order."""

    def __init__(self, *answers: tuple[int, int]) -> None:
        self.took: list[tuple[Any, ...]] = []
        self.timeouts: list[float] = []
        self._answers = iter(answers)
        self._each = self._one_by_one()

    def send_many(self, priority: int, texts: Texts, timeout: float) -> tuple[int, int]:
        count, error = next(self._answers)
        self.took += [(priority, text) for text in islice(texts, count)]
        self.timeouts.append(timeout)
        return count, error

    put_many = send_many

    def send_structured(self, *message: Any) -> int:
        return self._take(message)

    def put(self, *message: Any) -> int:
        return self._take(message)

    def _take(self, message: tuple[Any, ...]) -> int:
        error = next(self._each)
        self.timeouts.append(message[-1])
        if error != errno.ETIMEDOUT and error != errno.EPIPE:
            self.took.append(message[:-1])
        return error

    def _one_by_one(self) -> Iterator[int]:
        for count, error in self._answers:
            yield from [0] * count
            yield error
        while True:
            yield 0


TEXTS = [b"0", b"1", b"2", b"3", b"4", b"5"]


def all_of(priority: int) -> list[tuple[int, bytes]]:
    return [(priority, text) for text in TEXTS]


@pytest.mark.parametrize("call", ["send", "put"])
def test_a_batch_goes_on_where_it_was_interrupted(call: str) -> None:
    batch = Batch(134, Texts(TEXTS))
    taker: Any = Taker((2, errno.EPIPE), (1, errno.ETIMEDOUT), (0, errno.EPIPE), (3, 0))
    arguments = [taker] if call == "send" else [taker, render]
    results = []
    for timeout, left in [(1.0, 4), (0.5, 3), (0.25, 3), (0.125, 0)]:
        results.append(getattr(batch, call)(*arguments, timeout))
        assert batch.unsent == left
    assert results == [errno.EPIPE, errno.ETIMEDOUT, errno.EPIPE, 0]
    assert taker.took == all_of(134)
    assert taker.timeouts == [1.0, 0.5, 0.25, 0.125]


def render(data: object) -> tuple[bytes, bytes]:
    assert data is DATA
    return RENDERED


def test_so_does_one_with_structured_data() -> None:
    batch = Batch(134, Texts(TEXTS), DATA)
    taker: Any = Taker((2, errno.EPIPE), (3, errno.ETIMEDOUT))
    assert [batch.send(taker, 1.0), batch.unsent] == [errno.EPIPE, 4]
    assert [batch.send(taker, 1.0), batch.unsent] == [errno.ETIMEDOUT, 1]
    assert [batch.send(taker, 1.0), batch.unsent] == [0, 0]
    assert taker.took == [(134, text, None, DATA) for text in TEXTS]


def test_its_messages_share_the_timeout() -> None:
    taker: Any = Taker()
    Batch(134, Texts(TEXTS), DATA).send(taker, 30.0)
    Batch(134, Texts(TEXTS), DATA).put(taker, render, 20.0)
    ours, queued = taker.timeouts[: len(TEXTS)], taker.timeouts[len(TEXTS) :]
    for timeouts, most in ((ours, 30.0), (queued, 20.0)):
        assert timeouts == sorted(timeouts, reverse=True)
        assert most >= timeouts[0] > timeouts[-1] > most - 15


def test_structured_data_into_a_queue() -> None:
    batch = Batch(134, Texts(TEXTS), DATA)
    taker: Any = Taker((2, errno.ETIMEDOUT))
    assert [batch.put(taker, render, 1.0), batch.unsent] == [errno.ETIMEDOUT, 4]
    assert [batch.put(taker, render, 1.0), batch.unsent] == [0, 0]
    assert taker.took == [(134, text, None, *RENDERED) for text in TEXTS]


def test_a_queue_without_a_sender_takes_all_and_says_so() -> None:
    batch = Batch(134, Texts(TEXTS), DATA)
    taker: Any = Taker((5, NO_SENDER))
    assert [batch.put(taker, render, 1.0), batch.unsent] == [NO_SENDER, 0]
    assert len(taker.took) == len(TEXTS)


def test_of_a_batch_that_is_done_a_queue_takes_no_more() -> None:
    taker: Any = Taker()
    batch = Batch(134, Texts(TEXTS), DATA)
    assert [batch.put(taker, render, 1.0), batch.put(taker, render, 1.0)] == [0, 0]
    assert len(taker.took) == len(TEXTS)


def test_a_sender_that_came_meanwhile() -> None:
    taker: Any = Taker((0, NO_SENDER))
    assert Batch(134, Texts(TEXTS), DATA).put(taker, render, 1.0) == 0


def test_one_message() -> None:
    message = Message(134, b"text", b"ID47", DATA)
    taker: Any = Taker((1, errno.EPIPE))
    assert message.unsent == 1
    assert [message.send(taker, 1.5), message.send(taker, 2.5)] == [0, errno.EPIPE]
    assert message.put(taker, render, 3.5) == 0
    assert taker.took == [(134, b"text", b"ID47", DATA), (134, b"text", b"ID47", *RENDERED)]
    assert taker.timeouts == [1.5, 2.5, 3.5]
