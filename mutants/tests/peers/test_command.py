"""The command to rsyslogd and syslog-ng: they understand what it says."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator

import pytest

from peers.daemons import Certificate, Daemon, Rsyslogd, SyslogNg
from support.loggers import OURS, PLENTY, environment

pytestmark = pytest.mark.once

WAYS = {"unix": [], "udp": ["--udp"], "tcp": ["--tcp"], "tls": ["--tls"]}

#: How each daemon calls the input of each way.
INPUTS: dict[type[Daemon], dict[str, str]] = {
    Rsyslogd: {name: name for name in WAYS},
    SyslogNg: {"unix": "unix-dgram", "udp": "udp", "tcp": "tcp", "tls": "syslog-tls"},
}


@pytest.fixture(scope="module", params=INPUTS, ids=["rsyslogd", "syslog-ng"])
def daemon(request: pytest.FixtureRequest, certificate: Certificate) -> Iterator[Daemon]:
    inputs = INPUTS[request.param].values()
    with request.param(*inputs, certificate=certificate) as daemon:
        yield daemon


def where(daemon: Daemon, name: str, certificate: Certificate) -> list[str]:
    address = daemon.addresses[INPUTS[type(daemon)][name]]
    if isinstance(address, str):
        return ["--socket", address]
    host, port = address
    trust = ["--ca", str(certificate.authority)] if name == "tls" else []
    return [*WAYS[name], "--server", host, "--port", str(port), *trust]


@pytest.mark.parametrize("name", WAYS)
def test_daemons_understand(daemon: Daemon, name: str, certificate: Certificate) -> None:
    before = len(daemon.records())
    words = [*where(daemon, name, certificate), "-t", "job", "--id=77", "-p", "local3.warning"]
    if name != "unix":
        words += ["--rfc5424", "--msgid", "ID47", "--sd-id", "zoo@123", "--sd-param", 'k="v"']
    lines = b"".join(b"line %d\n" % number for number in range(200))
    subprocess.run(
        [*OURS.command, *words], input=lines, check=True, timeout=PLENTY, env=environment()
    )
    records = daemon.wait(before + 200)[before:]
    assert {record["message"].strip() for record in records} == {f"line {n}" for n in range(200)}
    for record in records:
        assert {"facility": 19, "level": 4, "ident": "job", "pid": "77"}.items() <= record.items()
        if name != "unix":
            assert record["msgid"] == "ID47"
            assert record["structured_data"]["zoo@123"] == {"k": "v"}
