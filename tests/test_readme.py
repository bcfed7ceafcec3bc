"""The README's examples run, in their order, as one program."""

from __future__ import annotations

import re
import subprocess
import sys
import syslog
from pathlib import Path

import pytest

from support.dev_log import DatagramLog

README = Path(__file__).parents[1] / "README.md"


def run_examples() -> None:
    examples = re.findall(r"^```python\n(.*?)^```", README.read_text(), re.DOTALL | re.MULTILINE)
    subprocess.run([sys.executable, "-c", "\n".join(examples)], check=True)


def test_examples_where_no_daemon_is(private: None) -> None:
    run_examples()


def test_examples(dev_log: DatagramLog) -> None:
    run_examples()
    texts = [datagram.decode().partition(": ")[2] for datagram in dev_log.drain()]
    assert texts == [
        "queue at 93%",
        "card 4711 declined",
        "card 4712 declined",
        "queue at 93%",
        "no such card",
        "/no/such/file: No such file or directory",
        "sda: No space left on device",
        "started",
        "/no/such/file: No such file or directory",
        "queue at 93%",
        "one line",
        "and another",
        'ID47 [job@32473 rows="93" name="a\\]b"] done',
    ]


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
