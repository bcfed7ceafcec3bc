"""By every mechanism: TLS, failover, the journal, libc, and what a daemon's absence does."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from syslog3.collector import Collector

from peers.daemons import Certificate
from support.dev_log import DatagramLog
from support.endpoints import server_context
from support.loggers import LOGGER, OURS, PLENTY, Program, environment, require_logger, run
from support.name_service import silent_name_server

JOURNAL = "/run/systemd/journal/socket"


def syslog3(*words: str | Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*OURS.command, *map(str, words)],
        input=stdin,
        capture_output=True,
        env=environment(),
        timeout=PLENTY,
    )


def test_tls(certificate: Certificate) -> None:
    with Collector(tls=0, ssl_context=server_context(certificate), framing="octet") as collector:
        port = collector.tls[1]
        trust = ["--ca", certificate.authority]
        words = ["--tls", "-n", "localhost", "-P", port, *trust, "-t", "job", "--rfc5424=notq"]
        done = syslog3(*words, stdin=b"one\ntwo\n")
        assert (done.returncode, done.stderr) == (0, b"")
        first, second = collector.wait(2, PLENTY)
    assert (first.ident, first.message, second.message) == ("job", "one", "two")


def test_a_server_that_nobody_vouches_for(certificate: Certificate) -> None:
    with Collector(tls=0, ssl_context=server_context(certificate)) as collector:
        done = syslog3("--tls", "-n", "localhost", "-P", collector.tls[1], "--timeout=5", "x")
    assert done.returncode == 1
    assert b"certificate verify failed" in done.stderr


def test_authorities_that_are_none(tmp_path: Path) -> None:
    (tmp_path / "ca.pem").write_text("no certificate")
    done = syslog3("--tls", "-n", "localhost", "--ca", tmp_path / "ca.pem", "x")
    assert done.returncode == 1
    assert done.stderr.startswith(f"syslog3: --ca {tmp_path}/ca.pem: ".encode())
    assert b"Traceback" not in done.stderr and done.stderr.count(b"\n") == 1


def test_a_name_that_can_be_none() -> None:
    """No resolver is asked: that is why none has said anything."""
    done = syslog3("-n", "b\xfccher..example", "x")
    said = "syslog3: failed to resolve name b\xfccher..example port syslog: "
    assert done.stderr.decode() == f"{said}Name or service not known\n"
    assert done.returncode == 1


def test_a_resolver_that_does_not_answer() -> None:
    with silent_name_server():
        done = syslog3("-n", "silent.example", "--timeout=0.2", "x")
    assert done.returncode == 1
    said = b"syslog3: failed to connect to silent.example port syslog\n"
    assert done.stderr == said


def test_a_server_that_asks_for_a_certificate(certificate: Certificate) -> None:
    context = server_context(certificate)
    context.verify_mode = ssl.CERT_REQUIRED
    context.load_verify_locations(str(certificate.authority))
    with Collector(tls=0, ssl_context=context) as collector:
        where = ["--tls", "-n", "localhost", "-P", collector.tls[1], "--ca", certificate.authority]
        ours = ["--cert", certificate.certificate, "--key", certificate.key]
        done = syslog3(*where, *ours, "hello")
        assert (done.returncode, done.stderr) == (0, b"")
        [message] = collector.wait(1, PLENTY)
    assert message.message == "hello"


def test_failover_has_the_header_of_whoever_takes_it(tmp_path: Path) -> None:
    with Collector(unix=str(tmp_path / "log")) as collector:
        where = ["-n", "127.0.0.1", "-P", "1", "-u", tmp_path / "log"]
        done = syslog3("--mechanism", "tcp,unix", *where, "-t", "job", "hello")
        assert (done.returncode, done.stderr) == (0, b"")
        [message] = collector.wait(1, PLENTY)
    assert message.raw.startswith(b"<13>") and message.raw.endswith(b" job: hello")
    assert not message.raw.startswith(b"<13>1 ")


def test_the_framing_that_was_asked_for() -> None:
    with Collector(tcp=0, framing="nul") as collector:
        where = ["-n", "127.0.0.1", "-P", collector.tcp[1], "--framing", "nul"]
        assert syslog3("--mechanism", "tcp", *where, stdin=b"one\ntwo\n").returncode == 0
        assert [message.message for message in collector.wait(2, PLENTY)] == ["one", "two"]


def test_native_has_libcs_header(dev_log: DatagramLog) -> None:
    assert syslog3("--mechanism=native", "-tjob", "-pmail.err", "hello").returncode == 0
    message = dev_log.receive()
    assert message.startswith(b"<19>") and message.endswith(b" job: hello")


def test_journal_has_fields(tmp_path: Path) -> None:
    with _datagrams(tmp_path / "socket") as journal:
        words = ["--mechanism=journal", "-u", tmp_path / "socket", "-t", "job", "-p", "mail.err"]
        data = ["--rfc5424", "--msgid", "ID47", "--sd-id", "a@1", "--sd-param", 'k="v\\"w"']
        assert syslog3(*words, *data, "hello").returncode == 0
        fields = journal.recv(1 << 16).splitlines()
    assert {b"MESSAGE=hello", b"PRIORITY=3", b"SYSLOG_FACILITY=2", b"MSGID=ID47"} <= set(fields)
    assert b"SYSLOG_IDENTIFIER=job" in fields
    assert [field for field in fields if field.endswith(b'v"w')], fields


ENTRIES = [
    b"MESSAGE_ID=67feb6ffbaf24c5cbec13c008dd72309\nMESSAGE=The dogs bark\nDOGS=bark\n",
    b"MESSAGE=a  \nFOO=b\nMESSAGE=c\n\nX=3\n",
    b"MESSAGE=a\nMESSAGE=b\nMESSAGE=c",
    b"SYSLOG_IDENTIFIER=z\nA=\n",
    b"A=1\0b\nB=2\r\n",
    b"foo=a\n_X= a\n1A=\xff\n",
    b"A=" + b"x" * 300_000 + b"\n",
    b"nonsense\n",
    b"=1\n",
    b"\nA=1\n",
    b"",
]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: ascii(entry[:40]))
def test_journald_entries_are_loggers(private: None, entry: bytes) -> None:
    require_logger()

    def written(program: Program) -> tuple[int, bytes, bytes]:
        with _datagrams(Path(JOURNAL)) as journal:
            status, _, errors = run(program, ["--journald"], entry, "nowhere")
            journal.setblocking(False)
            with contextlib.suppress(BlockingIOError):
                return status, errors, journal.recv(1 << 20).replace(program.name, b"PROGRAM")
            return status, errors, b""

    assert written(OURS) == written(LOGGER)


@pytest.mark.parametrize(
    "words", [["--journald", "--no-act", "--stderr"], ["--journald=/nonexistent"]], ids=str
)
def test_a_journald_entry_that_is_not_sent_is_loggers(private: None, words: list[str]) -> None:
    require_logger()

    def said(program: Program) -> tuple[int, bytes]:
        with _datagrams(Path(JOURNAL)) as journal:
            status, _, errors = run(program, words, b"MESSAGE=a\nA=1\n", "nowhere")
            journal.setblocking(False)
            with pytest.raises(BlockingIOError):
                journal.recv(1)
        return status, errors

    assert said(OURS) == said(LOGGER)


def test_a_journal_entry_of_any_size(tmp_path: Path) -> None:
    """What no datagram holds travels as a file."""
    (tmp_path / "entry").write_bytes(b"MESSAGE=" + b"x" * (20 << 20) + b"\n")
    with _datagrams(tmp_path / "socket") as journal:
        words = [f"--journald={tmp_path / 'entry'}", "-u", tmp_path / "socket"]
        assert syslog3(*words).returncode == 0
        _, descriptors, _, _ = socket.recv_fds(journal, 1, 1)
    with open(descriptors[0], "rb") as file:
        file.seek(0)
        assert file.read(11) == b"MESSAGE=xxx"
        assert file.seek(0, os.SEEK_END) > 20 << 20


def test_no_journal_is_an_error() -> None:
    done = syslog3("--journald", "-u", "/nonexistent", stdin=b"MESSAGE=a\n")
    assert done.returncode == 1
    assert b"journald entry could not be written: No such file or directory" in done.stderr


def test_ctrl_c_before_anything_could_go_out(tmp_path: Path) -> None:
    entry = tmp_path / "entry"
    os.mkfifo(entry)
    words = [*OURS.command, f"--journald={entry}"]
    with (
        subprocess.Popen(
            words,
            stderr=subprocess.PIPE,
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # nohup ignores it
        ) as process,
        open(entry, "wb"),
    ):
        assert process.stderr
        process.send_signal(signal.SIGINT)  # it has opened the pipe, else we would not have
        assert process.wait(PLENTY) == 130
        assert process.stderr.read() == b""


CLOCKS = {
    "synchronized": ("0", b'isSynced="1" syncAccuracy="4321"'),
    "a leap second is near": ("1", b'isSynced="0"'),
    "on its own": ("5", b'isSynced="0"'),
}


@pytest.mark.once
@pytest.mark.unsanitized
@pytest.mark.parametrize("state, quality", CLOCKS.values(), ids=CLOCKS)
def test_time_quality_is_the_kernels(tmp_path: Path, state: str, quality: bytes) -> None:
    require_logger()
    source = tmp_path / "clock.c"
    source.write_text(
        f"""
#include <sys/timex.h>
int adjtimex(struct timex *t) {{ t->maxerror = 4321; return {state}; }}
int ntp_gettimex(struct ntptimeval *t) {{ t->maxerror = 4321; return {state}; }}
"""
    )
    library = tmp_path / "clock.so"
    subprocess.run(["cc", "-shared", "-fPIC", "-o", library, source], check=True)
    for program in (LOGGER, OURS):
        [message] = run(program, ["--rfc5424", "x"], LD_PRELOAD=str(library)).received
        shown = quality.replace(b'"4321"', b'"N"')
        assert b'[timeQuality tzKnown="1" ' + shown + b"] x" in message


@pytest.mark.unsanitized
def test_the_clock(tmp_path: Path) -> None:
    """The whole header, digits of the clock included, with a clock that stands."""
    libfaketime = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"
    if not os.path.exists(libfaketime):
        pytest.skip("libfaketime")
    path = tmp_path / "log"
    texts = []
    for program in (LOGGER, OURS):
        with _datagrams(path) as sock:
            env = environment(LD_PRELOAD=libfaketime, FAKETIME="2026-01-05 03:04:05", TZ="UTC")
            words = ["-u", str(path), "-t", "job", "--rfc3164", "x"]
            subprocess.run([*program.command, *words], check=True, env=env)
            texts.append(sock.recv(1000))
    assert texts[0] == texts[1]
    assert texts[0].startswith(b"<13>Jan  5 03:04:05 ")


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_streams_do_not_become_sockets(tmp_path: Path, closed: str) -> None:
    with _datagrams(tmp_path / "log") as sock:
        words = ["-u", str(tmp_path / "log"), "-s", "--rfc5424=bogus,notq,notime", "-t", "t", "x"]
        command = ["sh", "-c", f'"$@" {closed}', "sh", *OURS.command, *words]
        done = subprocess.run(command, capture_output=True, timeout=PLENTY)
        assert done.returncode == 0
        assert sock.recv(1000).endswith(b" t - - - x")
        sock.setblocking(False)
        with pytest.raises(BlockingIOError):
            sock.recv(1000)


@pytest.mark.parametrize("words", [["-h"], ["-V"], ["--completion", "bash"]])
def test_nowhere_to_print(words: list[str]) -> None:
    with open("/dev/full", "wb") as full:
        command = [*OURS.command, *words]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, timeout=PLENTY)
    assert (done.returncode, done.stderr) == (
        1,
        b"syslog3: write error: No space left on device\n",
    )


def test_each_line_of_a_pipe_goes_at_once(tmp_path: Path) -> None:
    with _datagrams(tmp_path / "log") as sock, _started(tmp_path / "log") as process:
        for line in (b"one", b"two", b"three"):
            process.stdin.write(line + b"\n")
            process.stdin.flush()
            assert sock.recv(1000).endswith(b": " + line)
        process.stdin.close()
        assert process.wait(PLENTY) == 0


def test_a_daemon_that_restarts_loses_nothing(tmp_path: Path) -> None:
    with contextlib.ExitStack() as stack:
        with _datagrams(tmp_path / "log") as sock:
            process = stack.enter_context(_started(tmp_path / "log"))
            process.stdin.write(b"before\n")
            process.stdin.flush()
            assert sock.recv(1000).endswith(b": before")
        process.stdin.write(b"while it is away\n")
        process.stdin.flush()
        with _datagrams(tmp_path / "log") as sock:
            assert sock.recv(1000).endswith(b": while it is away")
            process.stdin.close()
            assert process.wait(PLENTY) == 0


def test_a_slow_daemon_gets_every_line(tmp_path: Path) -> None:
    """Far more lines than its queue holds, and it looks away meanwhile."""
    with _datagrams(tmp_path / "log") as sock:
        (tmp_path / "file").write_bytes(b"".join(b"%d\n" % number for number in range(2000)))
        words = [*OURS.command, "-u", str(tmp_path / "log"), "-f", str(tmp_path / "file")]
        with subprocess.Popen(words) as process:
            with pytest.raises(subprocess.TimeoutExpired):
                process.wait(1.0)
            numbers = [int(sock.recv(1000).rpartition(b" ")[2]) for _ in range(2000)]
            assert process.wait(PLENTY) == 0
    assert numbers == list(range(2000))


def test_a_daemon_that_is_gone_ends_a_file_and_says_where(tmp_path: Path) -> None:
    with _datagrams(tmp_path / "log") as sock:
        (tmp_path / "file").write_bytes(b"line\n" * 200_000)
        words = [*OURS.command, "--timeout=0.5", "-u", str(tmp_path / "log")]
        words += ["-f", str(tmp_path / "file")]
        with subprocess.Popen(words, stderr=subprocess.PIPE) as process:
            sock.recv(1000)
            errors = process.communicate(timeout=PLENTY)[1].decode()
            sock.setblocking(False)
            arrived = 1
            with contextlib.suppress(BlockingIOError):
                while sock.recv(1000):
                    arrived += 1
    assert process.returncode == 1
    assert "send message failed: " in errors
    assert f"\nsyslog3: {arrived} lines went out, " in errors


def test_a_daemon_that_stays_away_is_told_of_once(tmp_path: Path) -> None:
    """Lines that come by a pipe have no end that could be awaited."""
    with contextlib.ExitStack() as stack:
        with _datagrams(tmp_path / "log") as sock:
            process = stack.enter_context(_started(tmp_path / "log", "--timeout=0.1"))
            process.stdin.write(b"one\n")
            process.stdin.flush()
            sock.recv(1000)
        process.stdin.write(b"two\n")
        process.stdin.flush()
        assert process.stderr.readline().startswith(b"syslog3: send message failed: ")
        process.stdin.write(b"three\n")
        process.stdin.close()
        assert process.wait(PLENTY) == 1
        assert process.stderr.read() == b"syslog3: 1 line went out, 2 lines did not\n"


def test_ctrl_c_says_how_many_lines_went_out(tmp_path: Path) -> None:
    with _datagrams(tmp_path / "log") as sock, _started(tmp_path / "log") as process:
        process.stdin.write(b"one\ntwo\n")
        process.stdin.flush()
        sock.recv(1000), sock.recv(1000)
        process.send_signal(signal.SIGINT)
        assert process.wait(PLENTY) == 130
        assert process.stderr.read() == b"syslog3: interrupted: 2 lines went out\n"


def test_ctrl_c_while_lines_go_out_is_exact(tmp_path: Path) -> None:
    with _datagrams(tmp_path / "log") as sock, _started(tmp_path / "log") as process:
        stopped = threading.Event()
        received = []

        def receive() -> None:
            while text := sock.recv(1000):
                received.append(text)

        def write() -> None:
            with contextlib.suppress(BrokenPipeError):
                while not stopped.is_set():
                    process.stdin.write(b"line\n" * 1000)

        threads = [threading.Thread(target=work) for work in (receive, write)]
        for thread in threads:
            thread.start()
        while len(received) < 5000:
            stopped.wait(0.01)
        process.send_signal(signal.SIGINT)
        assert process.wait(PLENTY) == 130
        stopped.set()
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as last:
            last.connect(str(tmp_path / "log"))
            last.send(b"")
        for thread in threads:
            thread.join()
        text = process.stderr.read().decode()
    assert text == f"syslog3: interrupted: {len(received)} lines went out\n"


@pytest.mark.unsanitized
def test_a_large_file_takes_no_more_memory_than_a_small_one(tmp_path: Path) -> None:
    def peak(lines: int) -> int:
        """Return the most memory it had, in KiB."""
        with open(tmp_path / "file", "wb") as file:
            for _ in range(lines // 1024):
                file.write((b"x" * 1023 + b"\n") * 1024)
        words = ["--no-act", "-u", str(tmp_path / "log"), "-f", str(tmp_path / "file")]
        script = (
            "import os, resource, subprocess, sys\n"
            "subprocess.run(sys.argv[1:], check=True)\n"
            "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)\n"
        )
        command = [sys.executable, "-c", script, *OURS.command, *words]
        return int(subprocess.run(command, check=True, capture_output=True).stdout)

    # The small one is not that small: PyPy's collector first takes a hundred MiB for garbage.
    with _datagrams(tmp_path / "log"):
        assert peak(128 << 10) < peak(32 << 10) + (8 << 10)


@contextlib.contextmanager
def _datagrams(path: Path) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sock:
        sock.settimeout(PLENTY)
        sock.bind(str(path))
        try:
            yield sock
        finally:
            path.unlink()


@contextlib.contextmanager
def _started(path: Path, *words: str) -> Iterator[subprocess.Popen[bytes]]:
    """Run it with a pipe for standard input."""
    process = subprocess.Popen(
        [*OURS.command, "-u", str(path), *words], stdin=subprocess.PIPE, stderr=subprocess.PIPE
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        with contextlib.suppress(BrokenPipeError):
            process.stdin.close()
        process.stderr.close()
