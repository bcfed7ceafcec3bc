"""examples/demo.py as newcomers run it: with and without a listener, rights, a good terminal."""

from __future__ import annotations

import importlib.util
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from support.dev_log import DatagramLog
from support.requirement import require

pytestmark = pytest.mark.once

DEMO = Path(__file__).resolve().parents[1] / "examples" / "demo.py"

#: Seconds that it does not take, however busy the machine is.
PLENTY = 120

ALL_CALLS = "6 of 6 messages arrived as they were sent."
LEFT_OUT = "Left out: libc has no other socket than /dev/log"


class Run:
    """The demo's exit status and what it printed, the lines and all in one."""

    def __init__(self, *command: str | Path, **environment: str) -> None:
        done = subprocess.run(
            command or (sys.executable, DEMO),
            env={**os.environ, "COLUMNS": "80", **environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=PLENTY,
        )
        self.status = done.returncode
        self.raw = done.stdout
        self.lines = done.stdout.decode("utf-8", "replace").splitlines()
        self.text = " ".join(" ".join(self.lines).split())


@pytest.fixture
def user_namespaces(private: None) -> None:
    made = subprocess.run(["unshare", "--user", "true"], capture_output=True, text=True)
    require(made.returncode == 0, f"user namespaces: {made.stderr}")


def in_user_namespace(*options: str, before: str = ":") -> list[str]:
    """Return the command that runs the demo in a user namespace, after a line of the shell."""
    program = shlex.join([sys.executable, str(DEMO)])
    return ["unshare", "--user", *options, "sh", "-e", "-c", f"{before}\nexec {program}"]


#: Root, whose user namespace may have no more mount namespaces (namespaces(7)).
WITHOUT_NAMESPACES = in_user_namespace(
    "--map-root-user", before="echo 0 > /proc/sys/user/max_mnt_namespaces"
)

#: Somebody who isn't root, and one whose group has no number here: the kernel gives it no
#: namespaces (user_namespaces(7)).
ANYBODY = in_user_namespace("--map-user=1000", "--map-group=1000")
CONFINED = in_user_namespace("--map-user=1000")


def check_log(run: Run) -> None:
    """What `Log` shows is shown everywhere."""
    assert "10 of 10 messages arrived." in run.text
    waited = re.search(r"The 6th call waited for it, ([\d.]+) s", run.text)
    assert waited and float(waited[1]) > 0
    gave_up = re.search(r"timeout of 0.5 s, and gave up after ([\d.]+) s", run.text)
    assert gave_up and 0.4 < float(gave_up[1]) < 5.5
    assert re.search(r"<157>1 \S+ \S+ demo \d+ ID47 \[job@32473 rows=\"93\" name=", run.text)
    assert re.search(r"structured_data . {'job@32473': {'rows': '93', 'name': 'a]b'}} ", run.text)


def test_where_nobody_listens(private: None) -> None:
    run = Run()
    assert run.status == 0, run.text
    assert "our own collector does now" in run.text
    assert ALL_CALLS in run.text
    check_log(run)
    assert not os.path.lexists("/dev/log")


def test_where_somebody_listens(dev_log: DatagramLog) -> None:
    run = Run()
    assert run.status == 0, run.text
    assert "Sent in a mount namespace" in run.text
    assert ALL_CALLS in run.text
    assert dev_log.drain() == []


def test_where_somebody_listens_and_no_namespace_is_to_be_had(
    user_namespaces: None, dev_log: DatagramLog
) -> None:
    """Its own log would be the only one that libc finds: it gets nothing."""
    run = Run(*WITHOUT_NAMESPACES)
    assert run.status == 0, run.text
    assert f"{LEFT_OUT}, and a mount namespace with another /dev/log is not allowed" in run.text
    assert "unshare failed: No space left on device" in run.text
    check_log(run)
    assert dev_log.drain() == []


@pytest.mark.parametrize("listener", [True, False])
def test_confined(request: pytest.FixtureRequest, user_namespaces: None, listener: bool) -> None:
    """Nobody listens, or somebody does: nothing is sent there."""
    log = request.getfixturevalue("dev_log") if listener else None
    os.chmod("/dev", 0o555)  # to the kernel it is still the user whom /dev belongs to
    try:
        run = Run(*CONFINED)
    finally:
        os.chmod("/dev", 0o755)
    assert run.status == 0, run.text
    reason = "something is there" if listener else "cannot listen on /dev/log: Permission denied"
    assert f"/dev/log is left alone: {reason}. {LEFT_OUT}" in run.text
    check_log(run)
    assert log is None or log.drain() == []


def test_anybody_who_may_have_a_namespace(user_namespaces: None, dev_log: DatagramLog) -> None:
    run = Run(*ANYBODY)
    assert run.status == 0, run.text
    assert "Sent in a mount namespace" in run.text
    assert ALL_CALLS in run.text
    assert dev_log.drain() == []


def test_without_unshare(dev_log: DatagramLog, tmp_path: Path) -> None:
    run = Run(PATH=str(tmp_path))
    assert run.status == 0, run.text
    assert LEFT_OUT in run.text
    assert "No such file or directory: 'unshare'" in run.text
    assert dev_log.drain() == []


@pytest.mark.parametrize(
    "terminal",
    [
        {"PYTHONIOENCODING": "latin-1"},
        {"PYTHONIOENCODING": "ascii"},
        {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
    ],
    ids=str,
)
def test_a_terminal_with_few_letters(
    dev_log: DatagramLog, tmp_path: Path, terminal: dict[str, str]
) -> None:
    """The reason why there is no namespace has a letter that none of them has."""
    unshare = tmp_path / "unshare"
    unshare.write_text("#!/bin/sh\necho 'unshare: \u20ac' >&2\nexit 1\n", "utf-8")
    unshare.chmod(0o755)
    run = Run(PATH=f"{tmp_path}:{os.environ['PATH']}", **terminal)
    assert run.status == 0, run.text
    assert run.raw.isascii()
    assert LEFT_OUT in run.text
    check_log(run)


def test_a_row_is_two_lines_at_80_columns(private: None) -> None:
    """On any terminal, the one with the fewest letters is as wide as the others."""
    run = Run(PYTHONIOENCODING="ascii")
    assert max(map(len, run.lines)) <= 80
    [first] = [
        n for n, line in enumerate(run.lines) if "info, unless" in line and "syslog(" in line
    ]
    [last] = [n for n, line in enumerate(run.lines) if line.startswith("6 of 6")]
    rows = [line for line in run.lines[first:last] if not line.startswith("+")]
    assert len(rows) == 2 * 6
    for call, arrived in zip(rows[::2], rows[1::2]):
        assert re.fullmatch(r"\| syslog\(.*\) +\| yes +\|", call)
        assert re.match(r"\| <\d+>[A-Z][a-z]{2} [ \d]\d [\d:]{8} demo: ", arrived)


@pytest.fixture
def demo(private: None) -> ModuleType:
    spec = importlib.util.spec_from_file_location("demo", DEMO)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_what_arrives_otherwise_is_a_failure(
    demo: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    call = 'syslog(LOG_EMERG, "emerg: wake up")'
    monkeypatch.setitem(demo.CALLS, call, "<9>demo: emerg: wake up")
    assert not demo.demonstrate(demo.Console())
    said = capsys.readouterr().out
    assert "5 of 6 messages arrived as they were sent." in said
    assert re.search("emerg: wake up.* NO ", said)


def test_a_call_that_waits_too_long_is_a_failure(
    demo: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demo, "UNBEARABLE", -0.1)
    assert not demo.demonstrate(demo.Console())


def test_what_is_not_sent_in_the_namespace_is_a_failure(
    dev_log: DatagramLog, tmp_path: Path
) -> None:
    """The child's traceback is shown, and not taken for the kernel's refusal."""
    broken = tmp_path / "demo.py"
    broken.write_text(DEMO.read_text().replace('syslog.openlog("demo")', "1 / 0"))
    run = Run(sys.executable, broken)
    assert run.status == 1
    assert "ZeroDivisionError" in run.text
    assert "0 of 6 messages arrived" in run.text
