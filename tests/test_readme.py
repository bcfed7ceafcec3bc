"""What the README says, beside its examples, which docs/test_pages.py runs with the site's."""

from __future__ import annotations

import re
import sys
import syslog
from pathlib import Path

import pytest

from support.dev_log import DatagramLog
from support.examples import sections

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"


def test_the_first_example_where_no_daemon_is(private: None, tmp_path: Path) -> None:
    """What can't be delivered is not an error of libc's, nor of a log that ends with it."""
    sections(README)[0].run(tmp_path)


def test_its_make_commands_are_there_and_run_by_ci() -> None:
    targets = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE)
    stages = "".join(stage.read_text() for stage in (ROOT / ".ci" / "stages").iterdir())
    commands = set(re.findall(r"`make (\w+)`", README.read_text()))
    assert commands >= {"demo", "test", "docs", "lint", "bench"}
    assert commands <= set(targets)
    workflow = (ROOT / ".github" / "workflows" / "ci.yml").read_text()
    thorough = re.findall(r"\w+", "".join(re.findall(r"\btarget: \[(.*)\]", workflow)))
    assert thorough
    # look makes docs; the figures of bench would be those of a busy machine
    for command in commands - {"bench", "docs", *thorough}:
        assert re.search(rf"\bmake {command}\b", stages)


@pytest.mark.skipif(sys.implementation.name != "cpython", reason="the README speaks of CPython's")
def test_what_the_standard_library_does_with_a_nul(dev_log: DatagramLog) -> None:
    syslog.openlog("i\0dent")
    if sys.version_info >= (3, 12):
        with pytest.raises(ValueError, match="null character"):
            syslog.syslog("cut\0here")
        syslog.syslog("cut")
    else:
        syslog.syslog("cut\0here")
    syslog.closelog()
    assert dev_log.receive().endswith(b" i: cut")
