"""Ctrl-C: at once while nothing is going out, else after the batch, unless it is pressed twice."""

from __future__ import annotations

import signal

import pytest

from syslog3.command.interrupt import Interrupt


def press() -> None:
    signal.raise_signal(signal.SIGINT)


def test_while_nothing_goes_out() -> None:
    with Interrupt() as interrupt:
        with pytest.raises(KeyboardInterrupt):
            press()
        assert not interrupt.came


def test_a_batch_is_not_cut_short() -> None:
    done = []
    with Interrupt() as interrupt, pytest.raises(KeyboardInterrupt), interrupt.held():
        press()
        done.append(interrupt.came)
    assert done == [True]


def test_pressed_twice() -> None:
    with Interrupt() as interrupt, interrupt.held():
        press()
        with pytest.raises(KeyboardInterrupt):
            press()
        interrupt.came = False  # or the block's end would raise it once more


def test_afterwards_it_is_the_programs_own() -> None:
    before = signal.getsignal(signal.SIGINT)
    with Interrupt():
        assert signal.getsignal(signal.SIGINT) != before
    assert signal.getsignal(signal.SIGINT) == before
