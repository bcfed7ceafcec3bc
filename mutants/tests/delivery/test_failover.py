"""Which mechanism now: the list, the clock, and a minute. Source: Sys::Syslog."""

from __future__ import annotations

from syslog3.delivery.failover import Failover

NAMES = ["unix", "tcp", "console"]


class Clock:
    """A clock that a test moves."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_the_preferred_one_comes_first() -> None:
    assert Failover(NAMES).order() == ("unix", "tcp", "console")


def test_the_one_that_works_comes_first_and_those_before_it_last() -> None:
    failover = Failover(NAMES)
    failover.use("tcp")
    assert failover.order() == ("tcp", "console", "unix")


def test_the_preferred_one_comes_first_again_after_a_minute() -> None:
    clock = Clock()
    failover = Failover(NAMES, clock)
    failover.use("tcp")
    clock.now += 60
    assert failover.order() == ("tcp", "console", "unix")
    clock.now += 0.001
    assert failover.order() == ("unix", "tcp", "console")


def test_the_minute_begins_when_the_preferred_one_is_left() -> None:
    """And not with each message, nor with the next one that fails."""
    clock = Clock()
    failover = Failover(NAMES, clock)
    failover.use("tcp")
    clock.now += 40
    failover.use("console")
    clock.now += 21
    assert failover.order()[0] == "unix"


def test_a_preferred_one_that_fails_again_gets_its_next_try_a_minute_later() -> None:
    clock = Clock()
    failover = Failover(NAMES, clock)
    failover.use("tcp")
    for _ in range(3):
        clock.now += 61
        assert failover.order()[0] == "unix"
        failover.use("tcp")
        clock.now += 59
        assert failover.order()[0] == "tcp"


def test_a_preferred_one_that_works_again_is_kept() -> None:
    clock = Clock()
    failover = Failover(NAMES, clock)
    failover.use("console")
    failover.use("unix")
    clock.now += 1
    assert failover.order() == ("unix", "tcp", "console")


def test_one_mechanism_alone_has_no_other() -> None:
    failover = Failover(["unix"])
    failover.use("unix")
    assert failover.order() == ("unix",)
