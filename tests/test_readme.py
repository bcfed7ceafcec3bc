"""The README's examples run, in their order, as one program."""

from __future__ import annotations

import re
import subprocess
import sys
import syslog
from pathlib import Path

import pytest

from support.dev_log import DatagramLog
from support.show import as_in_a_file

README = Path(__file__).parents[1] / "README.md"


def run_examples() -> int:
    """Run them; return the process's number."""
    examples = re.findall(r"^```python\n(.*?)^```", README.read_text(), re.DOTALL | re.MULTILINE)
    with subprocess.Popen([sys.executable, "-c", "\n".join(examples)]) as process:
        assert process.wait(30) == 0
    return process.pid


def test_examples_where_no_daemon_is(private: None) -> None:
    run_examples()


def test_examples(dev_log: DatagramLog) -> None:
    pid = run_examples()
    billing, job = f"billing[{pid}]", f"job[{pid}]"
    assert [as_in_a_file(datagram) for datagram in dev_log.drain()] == [
        f"mail.warning {billing}: queue at 93%",
        f"local0.err {billing}: card 4711 declined",
        f"local3.warning {billing}: card 4712 declined",
        f"mail.warning {billing}: queue at 93%",
        f"local0.err {billing}: no such card",
        f"local0.err {billing}: /no/such/file: No such file or directory",
        f"local0.err {billing}: sda: No space left on device",
        f"daemon.info {job}: started",
        f"daemon.err {job}: /no/such/file: No such file or directory",
        f"mail.warning {job}: queue at 93%",
        f"daemon.info {job}: one line",
        f"daemon.info {job}: and another",
        'user.notice job: ID47 [job@32473 rows="93" name="a\\]b"] done',
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
