"""What this process's libc asks about names: files and a name server of the test's own.

They are mounted over the machine's, in this process's private mount namespace.
"""

from __future__ import annotations

import contextlib
import random
import select
import socket
import tempfile
from collections.abc import Iterator

from support import private_dev
from support.requirement import require

__all__ = ["etc_file", "silent_name_server"]


@contextlib.contextmanager
def etc_file(name: str, text: str) -> Iterator[None]:
    """Have ``/etc/name`` say ``text``."""
    require(private_dev.UNAVAILABLE is None, str(private_dev.UNAVAILABLE))
    with tempfile.NamedTemporaryFile("w") as file:
        file.write(text)
        file.flush()
        with private_dev.mounted(file.name, f"/etc/{name}", flags=private_dev.MS_BIND):
            yield


class NameServer:
    """A name server that is asked and never answers."""

    def __init__(self, sock: socket.socket) -> None:
        self._socket = sock

    def questions_about(self, label: bytes) -> int:
        """Return how often it has been asked for a name that begins with ``label``."""
        count = 0
        while select.select([self._socket], [], [], 0)[0]:
            question = self._socket.recv(512)[12:]  # behind the header: RFC 1035, section 4.1
            count += question[1 : 1 + question[0]] == label
        return count


@contextlib.contextmanager
def silent_name_server(*, seconds: int = 2) -> Iterator[NameServer]:
    """Have libc ask a name server that never answers, and give up after ``seconds``."""
    with socket.socket(type=socket.SOCK_DGRAM) as sock:
        host = f"127.{random.randrange(1, 255)}.{random.randrange(1, 255)}.53"
        try:
            sock.bind((host, 53))
        except OSError as error:
            require(False, f"a name server's port: {error}")
        text = f"nameserver {host}\noptions timeout:{seconds} attempts:1\n"
        with etc_file("resolv.conf", text), etc_file("nsswitch.conf", "hosts: files dns\n"):
            yield NameServer(sock)
