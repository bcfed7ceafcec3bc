"""python -m syslog3.collector, as a process of its own."""

from __future__ import annotations

import argparse
import json
import os
import re
import signal
import socket
import ssl
import subprocess
import sys
from contextlib import contextmanager, suppress

import pytest
import trustme

from syslog3.collector import Message, parse
from syslog3.collector.__main__ import endpoint
from syslog3.collector.default_place import default_place
from syslog3.collector.show import json_line, one_line

from support.private_dev import MS_BIND, mounted

ALL = bytes(range(256)) + "\u202e\u2028é".encode()


@contextmanager
def running(*arguments, **environment):
    """Run it; yield the process, and where it says that it listens."""
    process = subprocess.Popen(
        [sys.executable, "-m", "syslog3.collector", *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, **environment},
    )
    try:
        line = process.stderr.readline().decode()
        places = re.fullmatch("syslog3.collector: listening on (.*)\n", line)
        assert places, line + process.stderr.read().decode()
        yield process, dict(place.split(" ") for place in places[1].split(", "))
    finally:
        process.kill()
        process.communicate()


def ended(process, ending=signal.SIGTERM):
    """Ask it to end; return its exit status and the rest of what it printed."""
    process.send_signal(ending)
    out, err = process.communicate(timeout=30)
    return process.returncode, out, err


def send_datagram(path, *messages):
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sock:
        sock.connect(path)
        for message in messages:
            sock.send(message)


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_prints_until_it_is_ended(tmp_path, ending):
    with running("--unix", tmp_path / "log") as (process, places):
        assert places == {"unix": str(tmp_path / "log")}
        send_datagram(places["unix"], b'<22>1 - host su 7 ID [a b="c"] one', b"<13>two")
        assert process.stdout.readline() == b'mail.info host su[7] ID [a b="c"]: one\n'
        assert process.stdout.readline() == b"user.notice: two\n"
        send_datagram(places["unix"], b"<13>three")
        assert ended(process, ending) == (0, b"user.notice: three\n", b"")
    assert os.listdir(tmp_path) == []


def test_all_listeners_and_json(tmp_path):
    authority = trustme.CA()
    authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(tmp_path / "pem")
    arguments = ["--unix-stream", tmp_path / "s", "--udp", 0, "--tcp", "[::1]:0", "--json"]
    with running(*arguments, "--tls", "localhost:0", "--cert", tmp_path / "pem") as (
        process,
        places,
    ):
        addresses = {name: endpoint(at) for name, at in places.items() if name != "unix_stream"}
        assert addresses["udp"][0] == "127.0.0.1"
        assert addresses["tcp"][0] == "::1"
        context = ssl.create_default_context()
        authority.configure_trust(context)
        with socket.socket(socket.AF_UNIX) as sock:
            sock.connect(places["unix_stream"])
            sock.sendall(b"<13>a\nb\0")
            assert json.loads(process.stdout.readline())["message"] == "a\nb"
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
            sock.sendto(b"<13>udp", addresses["udp"])
            assert json.loads(process.stdout.readline())["message"] == "udp"
        with socket.create_connection(addresses["tcp"]) as sock:
            sock.sendall(b"<13>tcp\n")
            assert json.loads(process.stdout.readline())["message"] == "tcp"
        sock = socket.create_connection(addresses["tls"])
        with context.wrap_socket(sock, server_hostname="127.0.0.1") as tls:
            tls.sendall(b"7 <13>tls")
            assert json.loads(process.stdout.readline())["message"] == "tls"
        assert ended(process)[0] == 0


def test_one_framing_only(tmp_path):
    sock = socket.socket(socket.AF_UNIX)
    with running("--unix-stream", tmp_path / "s", "--framing", "nul") as (process, places), sock:
        sock.connect(places["unix_stream"])
        sock.sendall(b"9 a\n")
        sock.sendall(b"b\0")
        assert process.stdout.readline() == b"9 a\\nb\n"


def test_a_terminal_without_letters(tmp_path):
    with running("--unix", tmp_path / "log", PYTHONIOENCODING="ascii") as (process, places):
        send_datagram(places["unix"], "<13>größe".encode())
        assert process.stdout.readline() == b"user.notice: gr\\xf6\\xdfe\n"


def test_why_a_client_was_lost(tmp_path):
    authority = trustme.CA()
    authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(tmp_path / "pem")
    with running("--tls", 0, "--cert", tmp_path / "pem") as (process, places):
        with socket.create_connection(endpoint(places["tls"])) as sock:
            sock.sendall(b"<13>this is not TLS\n")
            sock.settimeout(10)
            with suppress(ConnectionResetError):
                sock.recv(100)  # an alert
        status, _, err = ended(process)
    assert status == 0
    assert b"a connection was lost" in err


def test_nobody_reads_any_more(tmp_path):
    with running("--unix", tmp_path / "log") as (process, places):
        process.stdout.close()
        process.stdout = None
        send_datagram(places["unix"], b"<13>hello")
        assert process.wait(30) == 1
        assert process.stderr.read() == b""
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize(
    ("arguments", "status", "text"),
    [
        (["--unix", "{}"], 1, "something is at that path already"),
        (["--udp", "65536"], 2, "argument --udp: '65536' is not PORT.* from 0 to 65535"),
        (["--tcp", "x"], 2, r"--tcp: 'x' is not PORT, HOST:PORT or \[HOST\]:PORT"),
        (["--tls", "0"], 2, "--tls needs --cert"),
        (["--tcp", "0", "--cert", "{}"], 2, "--cert is for TLS only: give --tls"),
        (["--key", "{}"], 2, "--key is for TLS only: give --tls"),
        (["--tls", "0", "--cert", "{}/no"], 1, "cannot use .*/no and its key: .*No such file"),
    ],
)
def test_what_cannot_be(tmp_path, arguments, status, text):
    command = [sys.executable, "-m", "syslog3.collector"]
    command += [argument.format(tmp_path) for argument in arguments]
    done = subprocess.run(command, stderr=subprocess.PIPE, text=True)
    assert done.returncode == status
    assert re.search(text, done.stderr)
    assert "Traceback" not in done.stderr


def test_root_gets_a_dev_log_that_is_free(private):
    with running() as (process, places):
        assert places == {"unix": "/dev/log"}
        send_datagram("/dev/log", b"<13>hello")
        assert process.stdout.readline() == b"user.notice: hello\n"
        assert ended(process)[0] == 0
    assert not os.path.exists("/dev/log")


@pytest.fixture
def dev_log_path(tmp_path, monkeypatch):
    """A path for `default_place` to look at, as root; relative: a socket's name is short."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    return "log"


def taken(reason):
    return {"udp": 5514}, f"{reason}; taking UDP port 5514 instead"


def test_a_dev_log_that_is_free(dev_log_path):
    assert default_place(dev_log_path) == ({"unix": "log"}, "")


@pytest.mark.parametrize("kind", [socket.SOCK_DGRAM, socket.SOCK_STREAM])
def test_a_dev_log_that_somebody_listens_on(dev_log_path, kind):
    with socket.socket(socket.AF_UNIX, kind) as sock:
        sock.bind(dev_log_path)
        place = default_place(dev_log_path)
    assert place == taken("log is left alone: somebody listens there")
    assert os.path.lexists(dev_log_path)


@pytest.mark.parametrize("kind", [socket.SOCK_DGRAM, socket.SOCK_STREAM])
def test_a_dev_log_that_nobody_listens_on(dev_log_path, kind):
    with socket.socket(socket.AF_UNIX, kind) as sock:
        sock.bind(dev_log_path)
    notice = "log was a socket that nobody listened behind, and is replaced"
    assert default_place(dev_log_path) == ({"unix": "log"}, notice)
    assert not os.path.lexists(dev_log_path)


def test_a_dev_log_that_nobody_listens_on_and_that_has_to_stay(dev_log_path, private):
    """It is a mount point, as in a container that was given its host's."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sock, open(dev_log_path, "x"):
        sock.bind("hosts")
    with mounted("hosts", dev_log_path, flags=MS_BIND):
        place = default_place(dev_log_path)
    reason = "log is a socket that nobody listens behind: Device or resource busy"
    assert place == taken(reason)


def test_a_dev_log_that_is_no_socket(dev_log_path):
    with open(dev_log_path, "x"):
        assert default_place(dev_log_path) == taken("log is left alone: it is not a socket")


def test_a_dev_log_that_is_a_symbolic_link(dev_log_path):
    os.symlink("target", dev_log_path)
    link = "log is left alone: it is a symbolic link to target"
    assert default_place(dev_log_path) == taken(f"{link}, where nobody listens")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sock:
        sock.bind("target")
        assert default_place(dev_log_path) == taken(f"{link}, where somebody listens")
    assert default_place(dev_log_path) == taken(f"{link}, where nobody listens")
    assert os.path.lexists("target")


def test_no_dev_log_for_anybody_but_root(dev_log_path, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert default_place(dev_log_path) == taken("only root can listen on log")


def said_at_start():
    """Run it without an address; return what it says until it listens, or ends."""
    command = [sys.executable, "-m", "syslog3.collector"]
    said = []
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        for line in process.stderr:
            said.append(line.removeprefix("syslog3.collector: ").rstrip())
            if said[-1].startswith("listening on"):
                process.terminate()
    return said


def test_it_says_what_it_replaced(private):
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sock:
        sock.bind("/dev/log")
    try:
        replaced, listening = said_at_start()
    finally:
        with suppress(FileNotFoundError):
            os.unlink("/dev/log")
    assert replaced == "/dev/log was a socket that nobody listened behind, and is replaced"
    assert listening == "listening on unix /dev/log"


def test_it_says_why_it_takes_a_port(dev_log):
    """Whether that port is free is another matter."""
    reason = "/dev/log is left alone: somebody listens there"
    assert said_at_start()[0] == f"{reason}; taking UDP port 5514 instead"


def test_help_explains_every_option():
    command = [sys.executable, "-m", "syslog3.collector", "--help"]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    entries = re.split(r"^  (?=-)", text, flags=re.MULTILINE)[1:]
    assert len(entries) == 10
    for entry in entries:
        assert len(re.split(r"\s{2,}", entry.strip())) > 1, entry
    assert "nobody listens behind" in " ".join(text.split())


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("514", 514),
        ("host:514", ("host", 514)),
        ("::1:514", ("::1", 514)),
        ("[::1]:514", ("::1", 514)),
        ("[::]:0", ("::", 0)),
    ],
)
def test_endpoint(text, place):
    assert endpoint(text) == place


@pytest.mark.parametrize(
    "text",
    ["", "x", "host:", ":514", "[]:514", "[::1]514", "-1", "+1", "65536", "1" * 5000, "\u0663"],
)
def test_what_is_no_endpoint(text):
    with pytest.raises(argparse.ArgumentTypeError, match=r"not PORT, HOST:PORT or \[HOST\]:PORT"):
        endpoint(text)


def test_one_line_is_safe_for_a_terminal():
    message = Message(
        ident="a\x1b]0;x\x07", hostname="h\x9b", pid="\r", message="x\n\x7f\udcff\u202e"
    )
    assert one_line(message) == r"h\x9b a\x1b]0;x\x07[\r]: x\n\x7f\xff\u202e"
    for header in (b"", b"<13>", b"<13>Oct 11 22:14:15 ", b'<13>1 - - - - - [a b="'):
        assert one_line(parse(header + ALL)).isprintable()


def test_one_line_of_text_alone():
    assert one_line(parse(b"no PRI")) == "no PRI"


def test_json_line_has_everything():
    raw = b'<13>1 2003-08-24T05:14:15.000003-07:00 - su - - [a b="c"] ' + ALL
    line = json_line(parse(raw))
    assert line.isascii()
    assert line.isprintable()
    fields = json.loads(line)
    assert list(fields) == list(Message._fields)
    assert fields.pop("raw").encode("latin-1") == raw
    assert fields.pop("message").encode("utf-8", "surrogateescape") == ALL
    assert fields == {
        "facility": 8,
        "level": 5,
        "timestamp": "2003-08-24T05:14:15.000003-07:00",
        "hostname": None,
        "ident": "su",
        "pid": None,
        "msgid": None,
        "structured_data": {"a": {"b": "c"}},
    }
