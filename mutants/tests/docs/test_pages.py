"""Every example of the README and of the site, run as a reader would run it.

``support/examples.py`` says what makes an example. Around it is what the pages speak of: a daemon
at /dev/log, journald's socket, a console, and logs.example.org, a host that takes syslog by UDP,
TCP and TLS, whose authority is in ``ca.pem``.
"""

from __future__ import annotations

import os
import re
import ssl
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import trustme

from syslog3.collector import Collector

from support.dev_log import DatagramLog
from support.examples import Section, sections
from support.network import Inside, network
from support.show import as_in_a_file

pytestmark = pytest.mark.once

ROOT = Path(__file__).parents[2]

#: Pages whose examples have a test of their own, which looks at more than what they log.
ELSEWHERE = {
    "adding-a-contender.md": "tests/bench/test_peer.py",
    "logging.md": "tests/docs/test_logging.py",
    "porting-from-perl.md": "tests/perl/test_perl.py",
}

PAGES = [
    ROOT / "README.md",
    *(page for page in sorted((ROOT / "docs").glob("*.md")) if page.name not in ELSEWHERE),
]
SECTIONS = [section for page in PAGES for section in sections(page)]

ANY_PID = re.compile(r"\[\d+\]:")

HOST, ADDRESS = "logs.example.org", "192.0.2.1"  # RFC 5737: an address for documentation


class Machine:
    """Runs examples, and says what they logged."""

    def __init__(self, inside: Inside, daemon: DatagramLog, host: Collector) -> None:
        self.inside = inside
        self._daemon = daemon
        self._host = host

    def logged(self, expected: int) -> list[str]:
        """Return what the daemon got, then the host, in the notation of the pages."""
        datagrams = self._daemon.drain()
        if len(datagrams) < expected:
            self._host.wait(expected - len(datagrams))
        datagrams += [message.raw for message in self._host.messages]
        return [ANY_PID.sub("[4242]:", as_in_a_file(datagram)) for datagram in datagrams]


@pytest.fixture
def machine(dev_log: DatagramLog, directory: str) -> Iterator[Machine]:
    """The machine that the pages speak of."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(os.path.join(directory, "ca.pem"))
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert(HOST).configure_cert(context)
    console = Path("/dev/console")
    console.touch()
    try:
        with network({ADDRESS: HOST}) as inside:
            host = Collector(
                udp=(ADDRESS, 514), tcp=(ADDRESS, 514), tls=(ADDRESS, 6514), ssl_context=context
            )
            inside(host.open)
            with closing(host), DatagramLog("/run/systemd/journal/socket"):
                yield Machine(inside, dev_log, host)
    finally:
        console.unlink()


@pytest.mark.parametrize("section", SECTIONS, ids=str)
def test_examples(machine: Machine, directory: str, section: Section) -> None:
    machine.inside(section.run, Path(directory))
    if section.logs:
        assert machine.logged(len(section.logs)) == section.logs


def test_a_page_without_a_test_has_one_elsewhere() -> None:
    for page, test in ELSEWHERE.items():
        assert page in (ROOT / test).read_text()
