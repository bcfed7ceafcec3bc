"""The pytest plugin of this package: the fixture `syslog_collector`."""

from __future__ import annotations

import os
import socket
import tempfile
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from syslog3.collector import Collector


@pytest.fixture
def syslog_collector() -> Iterator[Collector]:
    """A syslog collector of this test's own, on free addresses, closed when the test ends.

    Point the code under test at `syslog_collector.udp` or `syslog_collector.tcp` (each a (host,
    port) pair), or `syslog_collector.unix` (path of a datagram socket; Windows has none):

        def test_declined_card(syslog_collector):
            host, port = syslog_collector.udp
            with syslog3.Log("billing", mechanism="udp", host=host, port=port) as log:
                decline(card, log)
            message, = syslog_collector.wait(1)
            assert message.ident == "billing"
    """
    # Every test run of a user loads this file; only those that collect pay for the rest.
    from syslog3.collector import Collector

    # Not tmp_path: a socket's path has room for some 100 bytes (unix(7)).
    with tempfile.TemporaryDirectory(prefix="syslog3-") as directory:
        unix = os.path.join(directory, "log") if hasattr(socket, "AF_UNIX") else None
        with Collector(unix=unix, udp=0, tcp=0) as collector:
            yield collector
