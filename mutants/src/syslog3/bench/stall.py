"""How long callers wait while the daemon is stopped for a second."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from syslog3.bench.rounds import Absent, Series, open_sender
from syslog3.bench.task import Missing

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from syslog3.bench.contenders import Contender
    from syslog3.bench.receiver import Receiver
    from syslog3.bench.workloads import Workload


class Stall(NamedTuple):
    """``calls`` at ``rate`` per second; ``after`` some seconds the daemon stops for ``seconds``."""

    calls: int = 4_000
    rate: float = 2_000
    after: float = 0.25
    seconds: float = 1.0


QUICK = Stall(calls=2_600, after=0.15)

#: Calls that are not counted: the first ones connect.
WARM_UP = 100


def measure(
    workload: Workload,
    contenders: Sequence[Contender],
    receiver: Receiver,
    stall: Stall,
    advance: Callable[[float], None],
) -> tuple[list[Series], list[Absent]]:
    """Stall the receiver once for each contender; each call's seconds are the series' values."""
    measured: list[Series] = []
    absent: list[Absent] = []
    asked = list(filter(workload.asks, contenders))
    for number, contender in enumerate(asked, 1):
        try:
            measured.append(_waits(contender, workload, receiver, stall))
        except Missing as missing:
            absent.append(Absent(workload.name, contender.name, str(missing)))
        except Exception as error:  # whatever it is, the others go on
            reason = f"failed: {type(error).__name__}: {error}"
            absent.append(Absent(workload.name, contender.name, reason))
        advance(number / len(asked))
    return measured, absent


def _waits(contender: Contender, workload: Workload, receiver: Receiver, stall: Stall) -> Series:
    series = Series(workload, contender.name)
    series.count = 1
    sender = open_sender(contender, workload, receiver)
    try:
        sender.waits(WARM_UP, stall.rate)
        receiver.take(WARM_UP)
        with receiver.stall(stall.after, stall.seconds):
            series.values = sender.waits(stall.calls, stall.rate)
        series.sent = stall.calls
        series.arrived = receiver.take(stall.calls).messages
    finally:
        sender.close()
        receiver.take(0)
    return series
