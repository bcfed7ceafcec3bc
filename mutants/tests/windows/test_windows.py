"""The package on Windows, as far as wine is one."""

from __future__ import annotations

import re
import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest

from syslog3.collector import Collector

from .wine import MISSING, ROOT, Wine, windows_path
from peers.daemons import Certificate
from support.requirement import require

pytestmark = pytest.mark.once

HERE = Path(__file__).resolve().parent

#: Tests that say the same on every system, beside those of inside/.
PORTABLE = [
    "arguments/test_c_types.py",
    "arguments/test_message.py",
    "arguments/test_structured_data.py",
    "collector/test_framing.py",
    "collector/test_parse.py",
    "delivery/test_failover.py",
    "test_import.py",
]

#: Hypothesis' profile has no deadlines: the first example pays for imports.
PYTEST = ["-m", "pytest", "-q", "-p", "no:cacheprovider", "--hypothesis-profile=ci"]

#: As wine shows an event: the class of its debugging message is the event's type.
EVENT = re.compile(r':(err|warn|trace):eventlog:ReportEventW L"(.*)"')


@pytest.fixture(scope="module")
def wine() -> Iterator[Wine]:
    require(not MISSING, f"{', '.join(MISSING)}: tests/windows/install.sh gets them")
    started = Wine(ROOT / "build" / "windows")
    yield started
    started.stop()


def test_the_suites_part_for_windows(wine: Wine, certificate: Certificate) -> None:
    tests = [HERE / "inside", *(ROOT / "tests" / name for name in PORTABLE)]
    done = wine.python(
        [*PYTEST, *map(windows_path, tests)],
        SYSLOG3_TEST_CERTIFICATE=windows_path(certificate.authority.parent),
    )
    print(done.stdout)
    assert done.returncode == 0, done.stdout
    assert "skipped" not in done.stdout


def events(wine: Wine, program: str) -> list[tuple[str, str]]:
    """Return type and text of the events that a program reports; wine shows 80 characters or so."""
    done = wine.python(["-c", program], debug=",+eventlog")
    assert done.returncode == 0, done.stdout
    return EVENT.findall(done.stdout)


def test_the_types_of_events_are_sys_syslogs(wine: Wine) -> None:
    program = """
import syslog3
with syslog3.Log("job", mechanism="eventlog") as log:
    for level in "emerg alert crit err warning notice info debug".split():
        getattr(log, level)(level)
"""
    assert events(wine, program) == [
        *(("err", level) for level in ("emerg", "alert", "crit", "err")),
        *(("warn", level) for level in ("warning", "notice")),
        *(("trace", level) for level in ("info", "debug")),
    ]


def test_what_an_event_says(wine: Wine) -> None:
    program = r"""
import syslog3, syslog3.perl
syslog3.openlog("drop-in", 0, "local0")
syslog3.syslog("100%s")
with syslog3.Log("job", mechanism="eventlog") as log:
    log.syslog("mail|info", "a\0b", msgid="M", structured_data={"id@1": {"k": 'v"'}})
syslog3.perl.openlog("perl", "noeol,pid", "user")
syslog3.perl.syslog("info", "%s!", "done")
"""
    assert events(wine, program) == [
        ("trace", "100%s"),
        ("trace", r"M [id@1 k=\"v\\\"\"] a#000b"),
        ("trace", "done!"),
    ]


def test_what_is_too_long_is_cut_between_characters_and_marked(wine: Wine, tmp_path: Path) -> None:
    program = tmp_path / "eventlog_test.exe"
    wine.compile(HERE / "eventlog_test.c", program)
    done = wine.run(["wine", str(program)])
    assert done.returncode == 0, done.stdout


def test_a_collector_on_another_system(wine: Wine, certificate: Certificate) -> None:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(str(certificate.certificate), str(certificate.key))
    with Collector(udp=0, tcp=0, tls=0, ssl_context=context) as collector:
        ports = {kind: getattr(collector, kind)[1] for kind in ("udp", "tcp", "tls")}
        program = f"""
import ssl, syslog3
trusted = ssl.create_default_context(cafile={windows_path(certificate.authority)!r})
for kind, port in {ports}.items():
    more = {{"ssl_context": trusted}} if kind == "tls" else {{}}
    with syslog3.Log("job", mechanism=kind, host="127.0.0.1", port=port, **more) as log:
        log.err(f"by {{kind}}\\nforged")
"""
        done = wine.python(["-c", program])
        assert done.returncode == 0, done.stdout
        texts = {message.message for message in collector.wait(3)}
    assert texts == {"by udp\nforged", "by tcp#012forged", "by tls\nforged"}
