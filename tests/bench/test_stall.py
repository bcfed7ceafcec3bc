"""A daemon that is stalled: whose calls are timed, and who is absent."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from syslog3.bench import contenders, stall
from syslog3.bench.contenders import OWN, Contender
from syslog3.bench.receiver import Receiver
from syslog3.bench.rounds import Absent
from syslog3.bench.stall import Stall
from syslog3.bench.task import Missing, Sender, Task
from syslog3.bench.workloads import WORKLOADS

pytestmark = pytest.mark.once

#: Not long: what is measured is not looked at.
BRIEF = Stall(calls=20, rate=2000, after=0, seconds=0.01)


def raising(error: Exception) -> Callable[[Task], Sender]:
    def open_nothing(task: Task) -> Sender:
        raise error

    return open_nothing


def test_who_fails_is_named_and_the_others_go_on() -> None:
    [workload] = [one for one in WORKLOADS if one.name == "stalled"]
    asked = [
        Contender("absent", OWN, raising(Missing("is not here"))),
        Contender("broken", OWN, raising(KeyError("never"))),
        Contender("loop", OWN, contenders.open_c_send),
        Contender("queue", OWN, contenders.open_dropping_log),
    ]
    shares: list[float] = []
    with Receiver("udp") as receiver:
        measured, absent = stall.measure(workload, asked, receiver, BRIEF, shares.append)
    assert absent == [
        Absent("stalled", "absent", "is not here"),
        Absent("stalled", "broken", "failed: KeyError: 'never'"),
    ]
    assert [(one.contender, one.sent, one.arrived) for one in measured] == [
        ("loop", 20, 20),
        ("queue", 20, 20),
    ]
    assert all(len(one.values) == 20 for one in measured)
    assert shares == [0.25, 0.5, 0.75, 1]
