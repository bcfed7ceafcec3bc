"""The collector on real sockets, with real senders."""

from __future__ import annotations

import gc
import logging
import logging.handlers
import os
import shutil
import socket
import ssl
import stat
import subprocess
import threading
import time

import pytest

from syslog3.collector import Collector, Message

from support.requirement import require

STREAMS = ("unix_stream", "tcp", "tls")
LISTENERS = ("unix", "udp", *STREAMS)


@pytest.fixture(scope="session")
def server_context(authority):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    return context


@pytest.fixture(scope="session")
def client_context(authority):
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


@pytest.fixture
def collector(tmp_path, server_context):
    with Collector(
        unix=tmp_path / "log",
        unix_stream=str(tmp_path / "stream"),
        udp=0,
        tcp=0,
        tls=0,
        ssl_context=server_context,
    ) as collector:
        yield collector


@pytest.fixture
def connect(collector, client_context):
    """Connect to one of the collector's listeners, by its name."""
    sockets = []

    def connect(name: str) -> socket.socket:
        address = getattr(collector, name)
        family = socket.AF_UNIX if name.startswith("unix") else socket.AF_INET
        kind = socket.SOCK_STREAM if name in STREAMS else socket.SOCK_DGRAM
        sock = socket.socket(family, kind)
        sock.settimeout(10)
        sock.connect(address)
        if name == "tls":
            sock = client_context.wrap_socket(sock, server_hostname="127.0.0.1")
        sockets.append(sock)
        return sock

    yield connect
    for sock in sockets:
        sock.close()


def texts(messages: list[Message]) -> list[str]:
    return [message.message for message in messages]


@pytest.mark.parametrize("name", LISTENERS)
def test_receives(collector, connect, name):
    connect(name).sendall(b"<34>1 - host su 7 ID47 - hello\n")
    (message,) = collector.wait(1)
    assert message[:7] == (32, 2, None, "host", "su", "7", "ID47")
    assert message.message == "hello"
    assert message.raw == b"<34>1 - host su 7 ID47 - hello" + b"\n" * (name in ("unix", "udp"))


@pytest.mark.parametrize("name", STREAMS)
def test_all_framings(collector, connect, name):
    frames = b"<13>one\n7 <13>two13 <13>octet\nLF\n<13>three\n"
    sock = connect(name)
    for position in range(len(frames)):
        sock.sendall(frames[position : position + 1])
    assert texts(collector.wait(4)) == ["one", "two", "octet\nLF", "three"]
    connect(name).sendall(b"<13>a\nb\0<13>c\nd\0")
    assert texts(collector.wait(6))[4:] == ["a\nb", "c\nd"]


def test_one_framing_only(tmp_path):
    place = tmp_path / "log"
    sock = socket.socket(socket.AF_UNIX)
    with Collector(unix_stream=place, framing="lf") as collector, sock:
        sock.connect(collector.unix_stream)
        sock.sendall(b"<13>a\0b\n3 x\n")
        assert [m.raw for m in collector.wait(2)] == [b"<13>a\0b", b"3 x"]


@pytest.mark.parametrize("name", STREAMS)
def test_unfinished_frame_of_a_sender_that_ends(collector, connect, name):
    sock = connect(name)
    sock.sendall(b"<13>whole\n<13>par")
    sock.shutdown(socket.SHUT_WR)
    assert texts(collector.wait(2)) == ["whole", "par"]


@pytest.mark.parametrize("name", STREAMS)
def test_close_takes_what_has_been_sent(collector, connect, name):
    # More than one read takes, in more connections than one.
    for _ in range(3):
        connect(name).sendall(b"<13>whole\n" * 5_000 + b"<13>par")
    collector.close()
    assert sorted(set(texts(collector.messages))) == ["par", "whole"]
    assert len(collector.messages) == 15_003


def test_close_takes_the_datagrams(collector, connect):
    sock = connect("udp")
    for number in range(100):
        sock.send(b"<13>%d" % number)
    collector.close()
    assert texts(collector.messages) == [str(number) for number in range(100)]


def test_a_reset_connection_keeps_what_it_sent(collector, connect):
    sock = connect("tcp")
    sock.sendall(b"<13>whole\n<13>par")
    collector.wait(1)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    sock.close()
    assert texts(collector.wait(2)) == ["whole", "par"]
    assert "Connection reset" in collector.complaints[0]


def test_the_largest_datagram(collector, connect):
    sock = connect("unix")
    size = sock.getsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF) // 2
    sock.send(b"<13>" + b"x" * size)
    assert collector.wait(1)[0].message == "x" * size


def test_ipv6():
    require(socket.has_ipv6, "IPv6")
    with Collector(udp=("::1", 0), tcp=("::1", 0)) as collector:
        host, port = collector.udp
        assert host == "::1"
        with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as sock:
            sock.sendto(b"<13>hello", (host, port))
        assert texts(collector.wait(1)) == ["hello"]
        assert collector.tcp[0] == "::1"


# Real senders


def test_python_logging(collector):
    require(hasattr(socket, "AF_UNIX"), "AF_UNIX")
    targets = {
        "unix": (collector.unix, None),
        "stream": (collector.unix_stream, socket.SOCK_STREAM),
        "udp": (collector.udp, socket.SOCK_DGRAM),
        "tcp": (collector.tcp, socket.SOCK_STREAM),
    }
    for number, (ident, (address, kind)) in enumerate(targets.items(), 1):
        handler = logging.handlers.SysLogHandler(address, "local3", kind)
        handler.ident = f"{ident}: "
        handler.handle(logging.LogRecord("x", logging.ERROR, "", 0, "a\nb", (), None))
        handler.close()
        message = collector.wait(number)[-1]
        assert (message.facility, message.level) == (19 << 3, 3)
        assert (message.ident, message.message) == (ident, "a\nb")


LOGGER = {
    "unix": ["-u", "{unix}"],
    "unix stream": ["-u", "{unix_stream}"],
    "udp": ["-n", "127.0.0.1", "-P", "{udp[1]}", "-d"],
    "tcp": ["-n", "127.0.0.1", "-P", "{tcp[1]}", "-T"],
    "octets": ["-n", "127.0.0.1", "-P", "{tcp[1]}", "-T", "--octet-count"],
}


@pytest.mark.parametrize("options", LOGGER.values(), ids=LOGGER)
@pytest.mark.parametrize("rfc", ["--rfc3164", "--rfc5424"])
def test_logger(collector, options, rfc):
    require(shutil.which("logger"), "logger(1)")
    options = [option.format_map(collector.addresses) for option in options]
    subprocess.run(
        ["logger", rfc, "--id=77", "-t", "my-app", "-p", "mail.err", *options, "--", "größe"],
        check=True,
    )
    (message,) = collector.wait(1)
    assert (message.facility, message.level) == (16, 3)
    assert (message.ident, message.pid, message.message) == ("my-app", "77", "größe")
    assert message.timestamp is not None
    if rfc == "--rfc5424":
        assert "timeQuality" in message.structured_data
    assert message.hostname == socket.gethostname().split(".")[0]


SYS_SYSLOG = """
    use Sys::Syslog qw(:extended :standard :macros);
    setlogsock({type => $ARGV[0], path => $ARGV[1], host => "127.0.0.1", port => $ARGV[1]});
    openlog("my-app", "ndelay,pid", "mail");
    syslog("err", "one %d", 1);
    syslog("err", "two");
    closelog();
"""


@pytest.mark.parametrize("mechanism", ["unix", "unix_stream", "udp", "tcp"])
def test_sys_syslog(collector, mechanism):
    perl = shutil.which("perl")
    require(perl and not subprocess.run([perl, "-MSys::Syslog", "-e", "0"]).returncode, "perl")
    address = getattr(collector, mechanism)
    target = address if isinstance(address, str) else str(address[1])
    subprocess.run([perl, "-e", SYS_SYSLOG, mechanism.split("_")[0], target], check=True)
    messages = collector.wait(2)
    assert texts(messages) == ["one 1", "two"]
    assert {(m.facility, m.level, m.ident, m.hostname) for m in messages} == {
        (16, 3, "my-app", None)
    }


# TLS


def test_a_handshake_that_never_ends_stalls_nobody(collector, connect):
    with (
        socket.create_connection(collector.tls) as silent,
        socket.create_connection(collector.tls) as slow,
    ):
        slow.sendall(b"\x16\x03")  # the beginning of a ClientHello
        for number, name in enumerate(LISTENERS, 1):
            connect(name).sendall(b"<13>hello\n")
            collector.wait(number)
        assert collector.complaints == []
        silent.settimeout(10)
        collector.close()
        assert silent.recv(1) == b""


def test_a_client_that_does_not_trust_us(collector, connect):
    context = ssl.create_default_context()
    with socket.create_connection(collector.tls) as sock, pytest.raises(ssl.SSLError):
        context.wrap_socket(sock, server_hostname="127.0.0.1")
    connect("tls").sendall(b"<13>hello\n")
    collector.wait(1)
    with pytest.raises(TimeoutError, match=r"a connection was lost.*(?i:unknown.ca)"):
        collector.wait(2, timeout=0)


def test_a_client_that_speaks_no_tls(collector, connect):
    with socket.create_connection(collector.tls) as sock:
        sock.sendall(b"<13>hello\n" * 10)
        sock.settimeout(10)
        while True:  # an alert, then the end
            try:
                if not sock.recv(100):
                    break
            except ConnectionResetError:
                break
    assert len(collector.complaints) == 1
    connect("tls").sendall(b"<13>hello\n")
    assert texts(collector.wait(1)) == ["hello"]


def test_close_notify_is_answered(collector, connect):
    sock = connect("tls")
    sock.sendall(b"<13>hello")
    sock.unwrap().close()
    assert texts(collector.wait(1)) == ["hello"]


def test_large_messages_through_tls(collector, connect):
    connect("tls").sendall(b"1000004 <13>" + b"x" * 1_000_000)
    assert collector.wait(1)[0].message == "x" * 1_000_000


# Waiting


def test_wait_returns_the_first_n_and_leaves_them(collector, connect):
    sock = connect("unix")
    for number in range(3):
        sock.send(b"<13>%d" % number)
    collector.wait(3)
    assert texts(collector.wait(2)) == ["0", "1"]
    assert texts(collector.messages) == ["0", "1", "2"]
    assert texts(collector.clear()) == ["0", "1", "2"]
    assert collector.messages == []
    sock.send(b"<13>3")
    assert texts(collector.wait(1)) == ["3"]


def test_messages_is_a_copy(collector, connect):
    collector.messages.append(Message())
    assert collector.messages == []


def test_wait_wakes_for_a_message_that_comes_later(collector, connect):
    sock = connect("unix")
    sender = threading.Thread(target=lambda: sock.send(b"<13>later"))
    threading.Timer(0, sender.start).start()
    assert texts(collector.wait(1, timeout=None)) == ["later"]


def test_timeout_shows_what_has_arrived(collector, connect):
    connect("unix").send(b"<11>Oct 11 22:14:15 su[7]: \x1b[2Jhello")
    collector.wait(1)
    with pytest.raises(TimeoutError) as caught:
        collector.wait(2, timeout=0.01)
    first, second = str(caught.value).split("\n")
    assert first == "1 of 2 messages arrived within 0.01 s"
    assert second.startswith("  user.err ")
    assert second.endswith(r"-10-11T22:14:15 su[7]: \x1b[2Jhello")


def test_close_ends_a_wait_in_another_thread(collector):
    caught = []

    def wait() -> None:
        try:
            collector.wait(1, timeout=None)
        except TimeoutError as error:
            caught.append(str(error))

    thread = threading.Thread(target=wait)
    thread.start()
    collector.close()
    thread.join(10)
    assert caught == ["0 of 1 messages arrived and the collector is not open"]


def test_wait_after_close_does_not_wait(collector):
    collector.close()
    before = time.monotonic()
    with pytest.raises(TimeoutError):
        collector.wait(1, timeout=60)
    assert time.monotonic() - before < 30


def test_an_error_in_the_thread_surfaces(tmp_path, monkeypatch):
    waiting = threading.Event()

    class Condition(threading.Condition):
        def wait_for(self, *arguments):
            waiting.set()
            return super().wait_for(*arguments)

    def fail(raw: bytes) -> Message:
        waiting.wait()
        raise ZeroDivisionError

    monkeypatch.setattr("syslog3.collector.api.parse", fail)
    collector = Collector(unix=tmp_path / "log")
    collector._changed = Condition()
    collector.open()
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sock:
        sock.connect(collector.unix)
        sock.send(b"<13>hello")
    with pytest.raises(RuntimeError, match="cannot receive any more") as caught:
        collector.wait(1, timeout=10)
    assert isinstance(caught.value.__cause__, ZeroDivisionError)
    with pytest.raises(RuntimeError, match="cannot receive any more"):
        collector.close()
    collector.close()
    assert not os.path.exists(collector.unix)


# Opening and closing


def open_files() -> list[str]:
    return sorted(os.listdir("/proc/self/fd"))


def test_nothing_is_left(tmp_path, server_context, client_context):
    require(os.path.isdir("/proc/self/fd"), "/proc")
    gc.collect()
    threads, files = threading.active_count(), open_files()
    collector = Collector(
        unix=tmp_path / "log", unix_stream=tmp_path / "stream", udp=0, tcp=0, tls=0,
        ssl_context=server_context,
    )  # fmt: skip
    collector.open()
    address = collector.tls
    idle = [socket.create_connection(collector.tcp), socket.create_connection(address)]
    sock = socket.create_connection(address)
    with client_context.wrap_socket(sock, server_hostname="127.0.0.1") as tls:
        tls.sendall(b"<13>hello\n")
        collector.wait(1)
    collector.close()
    collector.close()
    for sock in idle:
        sock.close()
    assert (threading.active_count(), open_files()) == (threads, files)
    assert os.listdir(tmp_path) == []
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(address)


def test_sockets_are_closed_on_exec(collector, connect):
    require(os.path.isdir("/proc/self/fd"), "/proc")
    connect("tcp").sendall(b"<13>hello\n")
    collector.wait(1)
    seen = subprocess.run(
        ["ls", "-l", "/proc/self/fd"],
        check=True,
        close_fds=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ).stdout
    assert b"socket:" not in seen


def test_unix_sockets_are_writable_for_everyone(collector):
    for path in (collector.unix, collector.unix_stream):
        assert stat.S_IMODE(os.stat(path).st_mode) == 0o666


@pytest.mark.parametrize("name", ["unix", "unix_stream"])
def test_what_is_at_the_path_is_left_alone(tmp_path, name):
    path = tmp_path / "log"
    path.write_text("mine")
    files = open_files()
    with pytest.raises(FileExistsError, match=f"something is at that path already.*{path}"):
        Collector(**{name: path}, udp=0).open()
    assert path.read_text() == "mine"
    assert open_files() == files


def test_a_path_that_another_took_over_is_left_alone(tmp_path):
    with Collector(unix=tmp_path / "log") as collector:
        os.unlink(collector.unix)
        (tmp_path / "log").write_text("theirs")
    assert (tmp_path / "log").read_text() == "theirs"


def test_a_path_that_is_gone_is_no_error(tmp_path):
    with Collector(unix=tmp_path / "log") as collector:
        os.unlink(collector.unix)


def test_what_was_opened_is_closed_when_the_next_cannot_be(tmp_path):
    files = open_files()
    with Collector(tcp=0) as other:
        with pytest.raises(OSError, match=r"cannot listen on 127\.0\.0\.1 port \d+: Address") as e:
            Collector(unix=tmp_path / "log", tcp=other.tcp).open()
        assert isinstance(e.value.__cause__, OSError)
    assert os.listdir(tmp_path) == []
    assert open_files() == files


def test_the_same_port_and_path_again_at_once(tmp_path):
    address: tuple[str, int] | int = 0
    for _ in range(2):
        with Collector(unix=tmp_path / "log", tcp=address) as collector:
            address = collector.tcp
            with socket.create_connection(address) as sock:
                sock.sendall(b"<13>hello\n")
                collector.wait(1)
                collector.close()


def test_a_relative_path_stays_what_it_was(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with Collector(unix="log") as collector:
        monkeypatch.chdir("/")
        assert collector.unix == str(tmp_path / "log")
    assert os.listdir(tmp_path) == []


# 3.12 and later warn of what the collector is: a thread.
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_forked_child_leaves_the_parents_alone(collector, connect):
    pid = os.fork()
    if pid == 0:
        collector.close()
        os._exit(0)
    assert os.waitpid(pid, 0)[1] == 0
    for number, name in enumerate(LISTENERS, 1):
        connect(name).sendall(b"<13>hello\n")
        collector.wait(number)


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ({}, "nothing to listen on"),
        ({"tls": 0}, "tls= needs ssl_context="),
        ({"tcp": 0, "framing": "crlf"}, "invalid framing: 'crlf'"),
    ],
)
def test_arguments_that_do_not_fit(arguments, error):
    with pytest.raises(ValueError, match=error):
        Collector(**arguments)


def test_a_port_that_is_none():
    with pytest.raises(ValueError, match="invalid port: 65536"):
        Collector(udp=65536).open()


def test_a_host_that_is_none():
    with pytest.raises(OSError, match=r"cannot listen on nowhere\.invalid port 0"):
        Collector(udp=("nowhere.invalid", 0)).open()


def test_an_address_that_was_not_asked_for():
    with Collector(udp=0) as collector, pytest.raises(AttributeError, match="not listen on tcp"):
        _ = collector.tcp


def test_it_is_opened_once(collector):
    with pytest.raises(RuntimeError, match="opened once"):
        collector.open()
    collector.close()
    with pytest.raises(RuntimeError, match="opened once"):
        collector.open()
