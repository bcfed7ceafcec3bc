"""Senders in this process."""

from __future__ import annotations

import errno
import os

import pytest

from syslog3.bench.calls import checked


def test_a_loop_in_c_that_fails_says_why() -> None:
    with pytest.raises(OSError, match=os.strerror(errno.EPIPE)) as raised:
        checked(lambda times: errno.EPIPE)(1)
    assert raised.value.errno == errno.EPIPE
