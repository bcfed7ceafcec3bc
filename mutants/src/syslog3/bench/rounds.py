"""The measurement: contenders take turns in short rounds; the receiver counts every message."""

from __future__ import annotations

import random
import sys
from typing import TYPE_CHECKING, NamedTuple

from syslog3.bench.processes import Commands
from syslog3.bench.task import Missing, Task

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from syslog3.bench.contenders import Contender
    from syslog3.bench.receiver import Receiver, Taken
    from syslog3.bench.task import Sender
    from syslog3.bench.workloads import Workload

#: Seconds that a round is to take: the number of its messages follows from it.
ROUND = 0.005

#: Rounds of each contender that are not counted.
WARM_UP = 2

#: Number of messages in the first round of the calibration.
FIRST_TRY = 64


class Absent(NamedTuple):
    """A contender that was not measured, and why."""

    workload: str
    contender: str
    reason: str


class Series:
    """What one contender did in one workload."""

    def __init__(self, workload: Workload, contender: str) -> None:
        self.workload = workload
        self.contender = contender
        #: Messages of a round, and the seconds per message of each.
        self.count = 0
        self.warm_up: list[float] = []
        self.values: list[float] = []
        #: Messages, the warm-up's included.
        self.sent = 0
        self.arrived = 0
        #: Rounds after which bytes of the messages' texts were missing.
        self.shortened = 0
        #: Counted rounds in which the sender may have waited, or datagrams were dropped.
        self.behind = 0

    def note(self, count: int, taken: Taken, room: float) -> None:
        """Count what a round sent, and what arrived of it."""
        self.sent += count
        self.arrived += taken.messages
        self.shortened += taken.bytes < taken.messages * self.workload.size
        self.behind += taken.longest >= room or taken.dropped > 0


class Entry:
    """A contender that takes part: its sender, and what it has done."""

    def __init__(self, sender: Sender, series: Series, receiver: Receiver) -> None:
        self._sender = sender
        self.series = series
        self._receiver = receiver
        self.close = sender.close

    def calibrate(self, messages: int | None) -> None:
        """Find out how many messages make a round, unless that is given."""
        step = self._sender.step
        if self.series.workload.shape == "first":
            messages = 1  # each is a process
        if messages is None:
            messages = FIRST_TRY
            while (seconds := self._time(_multiple(messages, step))) < ROUND / 4:
                messages *= 4
            messages = int(_multiple(messages, step) * ROUND / seconds)
        self.series.count = _multiple(messages, step)

    def warm_up(self) -> None:
        """Do a round that is not counted."""
        self.series.warm_up.append(self.round())
        self.series.behind = 0

    def round(self) -> float:
        """Send a round's messages; return the seconds per message."""
        return self._time(self.series.count) / self.series.count

    def give_up(self) -> None:
        """Wait for what it has sent so far, which must not be counted as another contender's."""
        self._receiver.take(sys.maxsize)

    def _time(self, count: int) -> float:
        series = self.series
        seconds = self._sender.time(count)
        expected = 0 if series.workload.shape == "filtered" else count
        taken = self._receiver.take(expected)
        series.note(expected, taken, self._receiver.room(series.workload.size))
        return seconds


def _multiple(messages: int, step: int) -> int:
    return max(1, -(-messages // step)) * step


def task_of(workload: Workload, receiver: Receiver) -> Task:
    return Task(workload.shape, receiver.target, workload.text, workload.threads)


def enter(
    workload: Workload, contenders: Sequence[Contender], receiver: Receiver
) -> Iterator[Entry | Absent]:
    """Yield, for each contender, its entry, or why there is none."""
    for contender in filter(workload.asks, contenders):
        try:
            sender = open_sender(contender, workload, receiver)
        except Missing as missing:
            yield Absent(workload.name, contender.name, str(missing))
        except Exception as error:  # a peer may raise anything; the others go on
            yield Absent(workload.name, contender.name, f"{type(error).__name__}: {error}")
        else:
            yield Entry(sender, Series(workload, contender.name), receiver)


def open_sender(contender: Contender, workload: Workload, receiver: Receiver) -> Sender:
    """Return the contender, ready for the workload; :exc:`Missing` if it can't do that."""
    if workload.shape != "first":
        return contender.open(task_of(workload, receiver))
    if contender.first is None:
        raise Missing("is measured inside this process only")
    if receiver.target.no_libc:
        raise Missing(receiver.target.no_libc)
    return Commands(contender.first())


def measure(
    workload: Workload,
    contenders: Sequence[Contender],
    receiver: Receiver,
    rounds: int,
    messages: int | None,
    advance: Callable[[float], None],
) -> tuple[list[Series], list[Absent]]:
    """Let the contenders take turns; return their results, and those that were not measured.

    ``messages``: of a round, or None for as many as take :data:`ROUND` seconds; ``advance``:
    told, after each round, what share of all is done.
    """
    entered = list(enter(workload, contenders, receiver))
    entries = [entry for entry in entered if isinstance(entry, Entry)]
    absent = [entry for entry in entered if isinstance(entry, Absent)]
    steps: list[Callable[[Entry], None]] = [
        lambda entry: entry.calibrate(messages),
        *[lambda entry: entry.warm_up()] * WARM_UP,
        *[lambda entry: entry.series.values.append(entry.round())] * rounds,
    ]
    turns = _Turns(workload, entries, absent)
    try:
        for number, step in enumerate(steps, 1):
            turns.take(step)
            advance(number / len(steps))
    finally:
        for entry in entries:
            entry.close()
    return [entry.series for entry in turns.entries], absent


class _Turns:
    """The contenders that are still running; one that fails is removed, and reported as absent."""

    def __init__(
        self,
        workload: Workload,
        entries: Sequence[Entry],
        absent: list[Absent],
    ) -> None:
        self.entries = list(entries)
        self._workload = workload
        self._absent = absent
        self._random = random.Random(0)

    def take(self, turn: Callable[[Entry], None]) -> None:
        """Let each take its turn, in a new random order each time."""
        for entry in self._random.sample(self.entries, len(self.entries)):
            try:
                turn(entry)
            except Exception as error:  # whatever it is, the others go on
                self.entries.remove(entry)
                entry.give_up()
                reason = f"failed: {type(error).__name__}: {error}"
                self._absent.append(Absent(self._workload.name, entry.series.contender, reason))
