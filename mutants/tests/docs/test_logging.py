"""The examples of docs/logging.md, each run as a program of its own beside a real /dev/log."""

from __future__ import annotations

import contextlib
import http.client
import importlib.util
import os
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from syslog3.collector.message import Message
from syslog3.collector.parse import parse

from support.dev_log import DatagramLog
from support.examples import blocks
from support.requirement import require

PAGE = Path(__file__).parents[2] / "docs" / "logging.md"
#: Each begins with a comment: the name of its file.
EXAMPLES = {
    code.partition("\n")[0].removeprefix("# "): code
    for kind, code in blocks(PAGE.read_text())
    if kind == "python"
}

LOCAL3 = 19 << 3
PLENTY = 30.0

WSGI = """\
def application(environ, start_response):
    start_response("200 OK", [("Content-Length", "2")])
    return [b"ok"]
"""

ASGI = """\
async def application(scope, receive, send):
    assert scope["type"] == "http"
    headers = [(b"content-length", b"2")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": b"ok"})
"""

FAILS = """
try:
    raise LookupError("no such card")
except LookupError:
    structlog.get_logger("cards").exception("failed", rows=3)
structlog.get_logger("cards").debug("filtered")
"""

DJANGO = """\
import django
from django.conf import settings as configured
from django.test import Client
import settings

configured.configure(
    LOGGING=settings.LOGGING, ROOT_URLCONF="urls", ALLOWED_HOSTS=["*"], SECRET_KEY="test"
)
django.setup()
client = Client(raise_request_exception=False)
assert client.get("/nonesuch").status_code == 404
assert client.get("/fails").status_code == 500
"""

URLS = """\
from django.urls import path

def fails(request):
    raise LookupError("no such card")

urlpatterns = [path("fails", fails)]
"""


@pytest.fixture
def directory() -> Iterator[Path]:
    """Where a program finds its files. Not tmp_path, too long for a socket (unix(7))."""
    with tempfile.TemporaryDirectory(prefix="syslog3-") as directory:
        yield Path(directory)


def need(package: str) -> None:
    require(importlib.util.find_spec(package), package)


def run(directory: Path, name: str, *, of_page: bool = True) -> None:
    if of_page:
        (directory / name).write_text(EXAMPLES[name])
    done = subprocess.run(
        [sys.executable, name],
        cwd=directory,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=PLENTY,
    )
    assert (done.returncode, done.stdout) == (0, "")


def received(dev_log: DatagramLog) -> list[Message]:
    return [parse(datagram) for datagram in dev_log.drain()]


def test_each_is_tested() -> None:
    assert set(EXAMPLES) == {
        "original.py",
        "beyond.py",
        "configured.py",
        "queued.py",
        "with_structlog.py",
        "with_loguru.py",
        "settings.py",
        "gunicorn.conf.py",
        "with_uvicorn.py",
    }


def test_original(dev_log: DatagramLog, directory: Path) -> None:
    run(directory, "original.py")
    assert dev_log.drain() == [b"<156>billing: card 4711 declined\0"]


def test_beyond(dev_log: DatagramLog, directory: Path) -> None:
    run(directory, "beyond.py")
    (message,) = received(dev_log)
    assert (message.ident, message.msgid, message.message) == (
        "billing",
        "DECLINED",
        "card declined",
    )
    assert message.structured_data == {"card@32473": {"number": "4711"}}
    assert (message.facility, message.level) == (LOCAL3, 4)


def test_dict_config(dev_log: DatagramLog, directory: Path) -> None:
    run(directory, "configured.py")
    (message,) = received(dev_log)
    assert (message.ident, message.message) == ("billing", "cards: card 4711 declined")


def test_queue(dev_log: DatagramLog, directory: Path) -> None:
    run(directory, "queued.py")
    assert dev_log.drain() == [b"<156>card 4711 declined\0"]


def test_structlog(dev_log: DatagramLog, directory: Path) -> None:
    need("structlog")
    run(directory, "with_structlog.py")
    (message,) = received(dev_log)
    assert (message.ident, message.level, message.message) == ("billing", 4, "card declined")
    assert message.structured_data == {"billing@32473": {"number": "4711"}}


def test_structlog_has_the_traceback(dev_log: DatagramLog, directory: Path) -> None:
    need("structlog")
    (directory / "fails.py").write_text(EXAMPLES["with_structlog.py"] + FAILS)
    run(directory, "fails.py", of_page=False)
    _, failed = received(dev_log)
    assert failed.level == 3
    assert failed.message.startswith("failed\nTraceback (most recent call last):\n")
    assert failed.structured_data == {"billing@32473": {"rows": "3"}}


def test_loguru(dev_log: DatagramLog, directory: Path) -> None:
    need("loguru")
    run(directory, "with_loguru.py")
    declined, accepted = received(dev_log)
    assert (declined.level, declined.msgid, declined.message) == (
        4,
        "DECLINED",
        "card 4711 declined",
    )
    assert (accepted.level, accepted.msgid, accepted.message) == (6, None, "card 4712 accepted")


def test_django(dev_log: DatagramLog, directory: Path) -> None:
    need("django")
    (directory / "settings.py").write_text(EXAMPLES["settings.py"])
    (directory / "urls.py").write_text(URLS)
    (directory / "program.py").write_text(DJANGO)
    run(directory, "program.py", of_page=False)
    not_found, failed = received(dev_log)
    assert (not_found.level, not_found.message) == (4, "Not Found: /nonesuch")
    assert (not_found.facility, not_found.ident) == (LOCAL3, "django.request")
    assert failed.level == 3
    assert failed.message.startswith("Internal Server Error: /fails#012Traceback ")
    assert failed.message.endswith("#012LookupError: no such card")


class UnixConnection(http.client.HTTPConnection):
    def __init__(self, path: Path) -> None:
        super().__init__("localhost", timeout=PLENTY)
        self._path = path

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(PLENTY)
        self.sock.connect(os.fspath(self._path))


@contextlib.contextmanager
def server(directory: Path, *command: str) -> Iterator[subprocess.Popen[bytes]]:
    with open(directory / "output", "wb") as output:
        process = subprocess.Popen(
            [sys.executable, *command],
            cwd=directory,
            env={**os.environ, "HOME": os.fspath(directory)},  # gunicorn has a socket there
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    try:
        yield process
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(PLENTY)
        finally:
            process.kill()
            process.wait()


def get(path: Path) -> bytes:
    with contextlib.closing(UnixConnection(path)) as connection:
        connection.request("GET", "/card?number=4711")
        return connection.getresponse().read()


def until(dev_log: DatagramLog, text: str) -> list[Message]:
    """Return the messages up to one with ``text`` in it."""
    messages = [parse(dev_log.receive(PLENTY))]
    while text not in messages[-1].message:
        messages.append(parse(dev_log.receive(PLENTY)))
    return messages


def test_gunicorn(dev_log: DatagramLog, directory: Path) -> None:
    need("gunicorn")
    (directory / "gunicorn.conf.py").write_text(EXAMPLES["gunicorn.conf.py"])
    (directory / "application.py").write_text(WSGI)
    path = directory / "http"
    with server(directory, "-m", "gunicorn", "--bind", f"unix:{path}", "application"):
        master, worker = until(dev_log, "Listening at"), until(dev_log, "Booting worker")
        assert get(path) == b"ok"
        access = until(dev_log, "GET /card?number=4711")[-1]
    assert (access.facility, access.level, access.ident) == (LOCAL3, 6, "gunicorn")
    assert access.pid == worker[-1].pid != master[-1].pid


def test_uvicorn(dev_log: DatagramLog, directory: Path) -> None:
    need("uvicorn")
    (directory / "with_uvicorn.py").write_text(EXAMPLES["with_uvicorn.py"])
    (directory / "application.py").write_text(ASGI)
    path = directory / "http"
    with server(directory, "with_uvicorn.py", os.fspath(path)) as process:
        until(dev_log, "Uvicorn running on")
        assert get(path) == b"ok"
        access = until(dev_log, "GET /card?number=4711")[-1]
    assert (access.facility, access.level, access.ident) == (LOCAL3, 6, "uvicorn")
    assert access.pid == str(process.pid)
    assert "Finished server process" in until(dev_log, "Finished server process")[-1].message
