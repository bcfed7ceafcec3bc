"""``python -m syslog3.bench``: each workload runs and counts, and what can't be is said clearly."""

from __future__ import annotations

import contextlib
import json
import os
import pty
import re
import shutil
import signal
import statistics
import subprocess
import sys
from pathlib import Path

import pytest

from syslog3.bench import command, contenders, options, restart, surroundings, workloads

from peers.daemons.base import find_program
from support import benching
from support.dev_log import DatagramLog
from support.requirement import require

pytestmark = [pytest.mark.once, pytest.mark.usefixtures("private")]

#: Who can't be absent, whatever the machine lacks.
LIBC = {"syslog", "syslog3.syslog", "syslog3.Log, native", "lib.syslog3_syslog"}
LIBC.add("C loop, syslog(3)")
SOCKETS = {"syslog3.Log", "syslog3.Log, by name", "socket send()", "C loop, send(2)"}
HANDLER = {"SysLogHandler"}

MEASURED = {
    "native": LIBC,
    "unix-datagram": {"syslog"} | SOCKETS | HANDLER,
    "unix-stream": LIBC | SOCKETS | HANDLER,
    "udp": SOCKETS | HANDLER,
    "tcp": SOCKETS | HANDLER,
    "tls": {"syslog3.Log", "syslog3.Log, by name", "socket send()"},
    "filtered": LIBC | HANDLER | {"syslog3.Log", "syslog3.Log, by name"},
    "many": LIBC | HANDLER | SOCKETS - {"syslog3.Log, by name"} | {"C loop, sendmmsg(2)"},
    "many-stream": LIBC | HANDLER | SOCKETS - {"syslog3.Log, by name"},
    "many-tcp": HANDLER | SOCKETS - {"syslog3.Log, by name"},
    "threads-1": LIBC | SOCKETS | HANDLER,
    "threads-2": LIBC | SOCKETS | HANDLER,
    "threads-8": LIBC | SOCKETS | HANDLER,
    "size-32": LIBC | SOCKETS | HANDLER,
    "size-256": LIBC | SOCKETS | HANDLER,
    "size-1k": LIBC | SOCKETS | HANDLER,
    "size-8k": LIBC | SOCKETS | HANDLER,
    "logging": HANDLER | {"syslog3.SysLogHandler"},
    "start-up": {"syslog", "syslog3.syslog", "syslog3.Log, native", "syslog3.Log"} | HANDLER,
}

ROUNDS = 3
MESSAGES = 40


def test_the_table_of_workloads_is_all_tested() -> None:
    assert {*MEASURED, "stalled"} == {workload.name for workload in workloads.WORKLOADS}


@pytest.mark.parametrize("name", MEASURED)
def test_workload(name: str, tmp_path: Path) -> None:
    require(shutil.which("openssl") or name != "tls", "openssl (apt install openssl)")
    file = tmp_path / "results.json"
    counts = "--rounds", str(ROUNDS), "--messages", str(MESSAGES)
    done = benching.run(*counts, "--workload", name, "--json", str(file))
    assert done.returncode == 0, done.stderr
    results = benching.results(file)
    measured = {result.own("contender") for result in results.values()}
    assert measured >= MEASURED[name]
    for contender in measured:
        result = results[f"{name}: {contender}"]
        assert len(result.values) == ROUNDS
        assert all(value > 0 for value in result.values)
        assert result.own("arrived") == result.own("sent"), contender
        assert result.own("shortened") == 0, contender
        # Two more are the warm-up.
        rounds = 0 if name == "filtered" else 2 + ROUNDS
        assert result.own("sent") == rounds * result.metadata["loops"]
        assert contender in done.stdout
    _all_are_named(done.stdout, json.loads(result.own("absent")), name, measured)


def _all_are_named(shown: str, absent: list[list[str]], name: str, measured: set[str]) -> None:
    """Whoever is asked, and was not measured, is named with a reason."""
    [workload] = [one for one in workloads.WORKLOADS if one.name == name]
    asked = {one.name for one in contenders.CONTENDERS if workload.asks(one)}
    assert asked - measured == {contender for _, contender, _ in absent}
    for _, contender, reason in absent:
        assert reason and reason in shown and contender in shown
        assert "failed" not in reason and "Error" not in reason


def test_a_caller_waits_while_the_daemon_is_stalled(tmp_path: Path) -> None:
    file = tmp_path / "results.json"
    chosen = "syslog3.Log", "syslog3.Log, timeout=0.1"
    options = [option for name in chosen for option in ("--contender", name)]
    done = benching.run("--quick", "--workload", "stalled", *options, "--json", str(file))
    assert done.returncode == 0, done.stderr
    results = benching.results(file)
    patient, hasty = (results[f"stalled: {name}"] for name in chosen)
    # The queue is full soon after the second has begun. How long that really is depends on load.
    assert 0.5 < max(patient.values) < contenders.LONG
    assert (patient.own("arrived"), patient.own("sent")) == (2600, 2600)
    assert 0.1 <= max(hasty.values) < 0.5
    assert hasty.own("arrived") < hasty.own("sent")
    assert f"lost {hasty.own('sent') - hasty.own('arrived')} of 2600" in done.stdout
    assert max(results["stalled: syslog"].values) > 0.5


@pytest.mark.once
def test_restarts(tmp_path: Path) -> None:
    """The daemon is the installed one, or the one that install.sh has unpacked."""
    program = find_program("rsyslogd")
    require(program, "rsyslogd is not here: run tests/peers/install.sh")
    assert program
    rsyslogd = os.path.relpath(program)
    file = tmp_path / "results.json"
    asked = "--quick", "--messages", "900", "--workload", "restart", "--rsyslogd", rsyslogd
    done = benching.run(*asked, "--json", str(file))
    assert done.returncode == 0, done.stderr
    results = benching.results(file)
    assert len(results) == 12, done.stdout
    for result in results.values():
        assert result.own("sent") == 900
        assert 0 <= result.own("missing") <= 900
    stays = results["restart, /dev/log stays: syslog3.Log, unix"]
    assert (stays.own("missing"), stays.own("known"), stays.own("twice")) == (0, 0, 0)
    assert "syslog3_known" not in results["restart, /dev/log stays: syslog"].metadata


@pytest.mark.once
def test_no_rsyslogd(tmp_path: Path) -> None:
    done = benching.run("--workload", "restart", environment={"PATH": _path_without(tmp_path)})
    assert done.returncode == 1
    assert done.stderr.splitlines() == ["syslog3.bench: nothing could be measured"]
    assert "not measured: all: there is no rsyslogd here" in _joined(done.stdout)


def test_an_rsyslogd_that_cannot_run(tmp_path: Path) -> None:
    program = tmp_path / "rsyslogd"
    program.write_text("neither a program nor a script")
    program.chmod(0o755)
    done = benching.run("--workload", "restart", "--rsyslogd", str(program))
    assert done.returncode == 1
    why = f"{program}: Exec format error"
    assert f"not measured: all: {why} (restart)" in _joined(done.stdout)


def test_a_sender_that_dies_while_the_daemon_restarts(monkeypatch: pytest.MonkeyPatch) -> None:
    def died(*arguments: object) -> None:
        raise EOFError("its pipe is closed")

    monkeypatch.setattr(restart, "measure", died)
    run = command._Run(options.parse(["--workload", "restart"]), "")
    assert run.suite("a command") is None
    assert run.absent == [("restart", "all", "failed: EOFError: its pipe is closed")]


def test_no_openssl(tmp_path: Path) -> None:
    done = benching.run("--workload", "tls", environment={"PATH": _path_without(tmp_path)})
    assert done.returncode == 1
    why = "there is no openssl here (Debian: apt install openssl)"
    assert f"not measured: all: {why} (tls)" in _joined(done.stdout)


def test_an_openssl_that_makes_no_certificate(tmp_path: Path) -> None:
    refuses = tmp_path / "openssl"
    refuses.write_text("#!/bin/sh\necho 'unknown option' >&2\nexit 1\n")
    refuses.chmod(0o755)
    done = benching.run("--workload", "tls", environment={"PATH": _path_without(tmp_path)})
    assert done.returncode == 1
    why = "openssl made no certificate: unknown option"
    assert f"not measured: all: {why} (tls)" in _joined(done.stdout)


def _path_without(directory: Path, *names: str) -> str:
    """Return a PATH with what the run's own surroundings need, and nothing else."""
    for name in ("sh", "unshare", "mount", "mktemp", "rmdir", "mkdir", "ln", *names):
        program = shutil.which(name)
        assert program
        (directory / name).symlink_to(program)
    return str(directory)


def _joined(shown: str) -> str:
    return " ".join(shown.split())


def test_pyperf_reads_and_compares(tmp_path: Path) -> None:
    files = [str(tmp_path / "before.json"), str(tmp_path / "after.json")]
    for file in files:
        few = "--rounds", "3", "--messages", "40", "--workload", "native"
        assert benching.run(*few, "--json", file).returncode == 0
    for asked in (["show", files[0]], ["compare_to", "-v", *files], ["check", files[0]]):
        pyperf = subprocess.run(
            [sys.executable, "-m", "pyperf", *asked], capture_output=True, text=True
        )
        if asked[0] != "check":  # which may well find so few rounds unstable
            assert pyperf.returncode == 0, pyperf.stderr
        assert "native: syslog3.syslog" in pyperf.stdout


@pytest.mark.parametrize(
    ("arguments", "answer"),
    [
        (["--rounds", "1"], "argument --rounds: 1: must be a number from 2 on"),
        (["--rounds", "0"], "argument --rounds: 0: must be a number from 2 on"),
        (["--rounds", "-1"], "argument --rounds: -1: must be a number from 2 on"),
        (["--rounds", "many"], "argument --rounds: many: must be a number from 2 on"),
        (["--messages", "0"], "argument --messages: 0: must be a number from 1 on"),
        (["--json", "/no/such/place/x"], "argument --json: no such directory: /no/such/place"),
        (["--markdown", "/tmp"], "argument --markdown: /tmp is a directory"),
        (["--svg", "/no/x"], "argument --svg: no such directory: /no"),
        (["--png", "/no/x"], "argument --png: no such directory: /no"),
        (["--rsyslogd", "/no/such"], "argument --rsyslogd: not an executable file: /no/such"),
        (["--rsyslogd", "/tmp"], "argument --rsyslogd: not an executable file: /tmp"),
        (["--workload", "plonk"], "argument --workload: invalid choice: 'plonk'"),
        (["--contender", "plonk"], "argument --contender: no 'plonk' (there are: syslog, "),
        (["--peer", "plonk"], "not NAME=module:function: 'plonk'"),
        (["--peer", "a=plonk:f"], "a=plonk:f: No module named 'plonk'"),
        (["--peer", "a=syslog3:plonk"], "a=syslog3:plonk: module syslog3 has no function plonk"),
        (["--peer", "syslog=syslog3:Log"], "argument --peer: a contender has this name: syslog"),
    ],
)
def test_what_cannot_be_is_said(arguments: list[str], answer: str) -> None:
    done = benching.run(*arguments)
    assert done.returncode == 2
    assert answer in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("text", [None, "{", "{}", '{"version": "1.0", "benchmarks": []}'])
def test_what_cannot_be_shown_is_said(text: str | None, tmp_path: Path) -> None:
    file = tmp_path / "results.json"
    if text is not None:
        file.write_text(text)
    done = benching.run("--show", str(file))
    assert done.returncode == 1
    assert done.stderr.startswith(f"syslog3.bench: {file}: ")
    assert "Traceback" not in done.stderr


def test_another_benchmarks_results_are_not_shown(tmp_path: Path) -> None:
    file = tmp_path / "results.json"
    timeit = [sys.executable, "-m", "pyperf", "timeit", "--fast", "-p1", "-n2", "-l1", "-o"]
    subprocess.run([*timeit, str(file), "pass"], check=True, capture_output=True)
    done = benching.run("--show", str(file))
    assert done.returncode == 1
    assert done.stderr == (
        f"syslog3.bench: {file}: results of another benchmark than syslog3.bench\n"
    )


@pytest.mark.parametrize("missing", ["rich", "pyperf"])
def test_without_the_extra(missing: str) -> None:
    program = f"""if True:
        import runpy, sys
        sys.modules[{missing!r}] = None
        runpy.run_module("syslog3.bench", run_name="__main__")"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stderr == f"syslog3.bench needs {missing}: pip install 'syslog3[bench]'\n"


def test_a_plot_without_matplotlib() -> None:
    program = """if True:
        import runpy, sys
        sys.modules["matplotlib"] = None
        sys.argv[1:] = ["--svg", "results.svg"]
        runpy.run_module("syslog3.bench", run_name="__main__")"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.returncode == 2
    assert "a plot needs matplotlib: pip install 'syslog3[bench]'" in done.stderr
    assert "Traceback" not in done.stderr


def test_without_a_private_dev_log(tmp_path: Path) -> None:
    """Where there are no namespaces, what needs no libc is measured all the same."""
    refuses = tmp_path / "unshare"
    refuses.write_text(
        "#!/bin/sh\necho 'unshare: unshare failed: Operation not permitted' >&2\nexit 1"
    )
    refuses.chmod(0o755)
    few = "--rounds", "2", "--messages", "40"
    file = tmp_path / "results.json"
    for name in ("unix-datagram", "native", "start-up", "restart"):
        few += "--workload", name
    path = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    done = benching.run(*few, "--json", str(file), environment={"PATH": path})
    assert done.returncode == 0, done.stderr
    why = "no private /dev/log: unshare: unshare failed: Operation not permitted"
    assert done.stdout.startswith(why)
    results = benching.results(file)
    assert {f"unix-datagram: {name}" for name in SOCKETS | HANDLER} <= {*results}
    assert all(result.own("arrived") == result.own("sent") for result in results.values())
    assert not LIBC & {result.own("contender") for result in results.values()}
    [result, *_] = results.values()
    absent = json.loads(result.own("absent"))
    assert {(workload, contender) for workload, contender, _ in absent} >= {
        (workload, name) for workload in ("native",) for name in LIBC
    }
    [reason] = [reason for workload, _, reason in absent if workload == "restart"]
    assert reason.startswith(why)
    assert "ratio to SysLogHandler" in done.stdout


def test_no_unshare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    why = "no private /dev/log: unshare: No such file or directory"
    assert surroundings.unavailable() == why


#: Contenders that are still at their first message when the user has enough; one has its own end.
PATIENT = """
import os, signal

def patient(task):
    print("ready", flush=True)
    signal.pause()

def stubborn(task):
    try:
        patient(task)
    except KeyboardInterrupt:
        os._exit(7)
"""


@pytest.mark.parametrize(("name", "status"), [("patient", 130), ("stubborn", 7)])
def test_ctrl_c(name: str, status: int, tmp_path: Path) -> None:
    """The terminal sends it to all; what runs inside the namespaces decides how it ends."""
    (tmp_path / "peer.py").write_text(PATIENT)
    asked = "--workload", "udp", "--contender", name, "--peer", f"{name}=peer:{name}"
    with subprocess.Popen(
        [sys.executable, "-m", "syslog3.bench", *asked],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # nohup has it ignored
    ) as process:
        assert process.stdout and process.stderr
        try:
            assert process.stdout.readline() == "ready\n"
            os.killpg(process.pid, signal.SIGINT)
            assert process.wait(benching.TIMEOUT) == status
            assert "Traceback" not in process.stderr.read()
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)


def test_in_a_user_namespace(tmp_path: Path) -> None:
    file = tmp_path / "results.json"
    few = "--rounds", "2", "--messages", "40", "--workload", "native", "--workload", "udp"
    mapped = "unshare", "--user", "--map-root-user"
    require(subprocess.run([*mapped, "true"]).returncode == 0, "user namespaces")
    done = benching.run(*few, "--json", str(file), before=mapped)
    assert done.returncode == 0, done.stderr
    results = benching.results(file)
    assert {f"native: {name}" for name in LIBC} | {"udp: syslog3.Log"} <= {*results}
    assert all(result.own("arrived") == result.own("sent") for result in results.values())


def test_the_machines_own_log_sees_nothing(dev_log: DatagramLog) -> None:
    few = "--rounds", "2", "--messages", "40"
    names = ["--workload", "native", "--workload", "unix-datagram", "--workload", "start-up"]
    assert benching.run(*few, *names).returncode == 0
    assert dev_log.drain() == []


def test_a_bar_on_a_terminal() -> None:
    few = "--rounds", "2", "--messages", "40", "--workload", "native", "--workload", "filtered"
    master, slave = pty.openpty()
    try:
        done = subprocess.run(
            [sys.executable, "-m", "syslog3.bench", *few],
            env={**os.environ, "TERM": "xterm", "COLUMNS": "80"},
            stdout=subprocess.PIPE,
            stderr=slave,
            timeout=benching.TIMEOUT,
        )
        os.set_blocking(master, False)
        shown = os.read(master, 1 << 20).decode()  # BlockingIOError: nothing was shown
    finally:
        os.close(slave)
        os.close(master)
    assert done.returncode == 0
    assert "native" in shown and "━" in shown


def test_list() -> None:
    shown = _joined(benching.run("--list").stdout)
    assert all(name in shown for name in workloads.NAMES)
    assert all(contender.name in shown for contender in contenders.CONTENDERS)


@pytest.mark.once
def test_all_outputs_say_the_same(tmp_path: Path) -> None:
    """The Markdown's numbers are those of the JSON, and results can be shown again."""
    pytest.importorskip("matplotlib")
    json_file, markdown, svg, png = (tmp_path / f"results.{kind}" for kind in OUTPUTS)
    few = "--rounds", "5", "--messages", "100", "--workload", "native", "--workload", "udp"
    outputs = [f"--{file.suffix[1:]}={file}" for file in (json_file, svg, png)]
    done = benching.run(*few, *outputs, "--markdown", str(markdown))
    assert done.returncode == 0, done.stderr
    text = markdown.read_text()
    _check_cells(text, benching.results(json_file))
    called = ["python", "-m", "syslog3.bench", *few, *outputs, "--markdown", str(markdown)]
    assert text.startswith(f"`{' '.join(called)}`, on {sys.implementation.name.title()[:1]}")
    assert svg.read_text().count("<svg") == 1
    assert png.read_bytes().startswith(b"\x89PNG\r\n")

    again = tmp_path / "again.md"
    shown = benching.run("--show", str(json_file), "--markdown", str(again))
    assert shown.returncode == 0, shown.stderr
    assert again.read_text() == text
    assert shown.stdout == done.stdout


OUTPUTS = ["json", "markdown", "svg", "png"]


def _check_cells(markdown: str, results: dict[str, benching.Result]) -> None:
    """Compare each figure of the table with what the JSON's rounds come to."""
    [rows] = re.findall(r"(?:^\|.*\n)+", markdown, re.MULTILINE)
    table = [[cell.strip() for cell in row.strip("|\n").split("|")] for row in rows.splitlines()]
    heading, _, ones, *others = table
    assert heading == ["", "native", "udp"]
    assert [one.partition(",")[0] for one in ones] == ["1 is", "syslog", "SysLogHandler"]
    checked = 0
    for name, *cells in others:
        for workload, base, cell in zip(("native", "udp"), ("syslog", "SysLogHandler"), cells):
            result = results.get(f"{workload}: {name}")
            assert bool(cell) == bool(result)
            if result:
                ratios = _ratios(result, results[f"{workload}: {base}"])
                low, median, high = statistics.quantiles(ratios, n=4, method="inclusive")
                assert cell.startswith(f"{median:.2f} ({low:.2f}-{high:.2f})")
                checked += 1
    assert checked == len(results)


def _ratios(result: benching.Result, base: benching.Result) -> list[float]:
    return [one / other for one, other in zip(result.values, base.values)]
