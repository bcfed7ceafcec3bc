"""What a scenario finds: sockets, pipes, devices and files in /dev, and ports that listen."""

from __future__ import annotations

import contextlib
import fcntl
import os
import socket
import struct
import tty
from typing import Any

from support import requirement

__all__ = ["LOOPBACK", "SERVICES", "Surroundings"]

#: What the players see as /etc/services.
SERVICES = "/run/services"

LOOPBACK = "127.0.0.1"

#: <asm-generic/ioctls.h>: unlock a terminal, and ask for its number.
TIOCSPTLCK = 0x40045431
TIOCGPTN = 0x80045430

#: More than any message here.
LARGEST = 1 << 20


class Place:
    """Somewhere that messages arrive: in pieces, as its kind has them."""

    def __init__(self) -> None:
        self.pieces: list[bytes] = []

    def look(self) -> None:
        """Take in what is there, without waiting."""

    def hang_up(self) -> None:
        """End the connections that there are."""

    def finish(self) -> None:
        """Take in everything that was sent. For when the sender has ended."""
        self.look()

    def close(self) -> None:
        """Be there no longer."""


class Datagrams(Place):
    def __init__(self, family: int, address: Any) -> None:
        super().__init__()
        self._socket = socket.socket(family, socket.SOCK_DGRAM)
        self._socket.setblocking(False)
        self._socket.bind(address)

    def look(self) -> None:
        with contextlib.suppress(BlockingIOError):
            while True:
                self.pieces.append(self._socket.recv(LARGEST))

    def close(self) -> None:
        self._socket.close()


class UDP(Datagrams):
    END = b"nothing was sent after this"

    def __init__(self, port: int) -> None:
        super().__init__(socket.AF_INET, (LOOPBACK, port))

    def finish(self) -> None:
        self._socket.settimeout(5)
        self._socket.sendto(self.END, self._socket.getsockname())
        while (datagram := self._socket.recv(LARGEST)) != self.END:
            self.pieces.append(datagram)
        self._socket.setblocking(False)


class Connections(Place):
    """A listening socket; what a connection brought is a piece."""

    def __init__(self, family: int, address: Any) -> None:
        super().__init__()
        self._socket = socket.socket(family, socket.SOCK_STREAM)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._socket.setblocking(False)
        self._socket.bind(address)
        self._socket.listen(100)
        self._accepted: list[tuple[socket.socket, bytearray]] = []

    def look(self) -> None:
        with contextlib.suppress(BlockingIOError):
            while True:
                self._accepted.append((self._socket.accept()[0], bytearray()))
        for connection, data in self._accepted:
            with contextlib.suppress(BlockingIOError):
                while chunk := connection.recv(LARGEST, socket.MSG_DONTWAIT):
                    data += chunk

    def hang_up(self) -> None:
        self.look()
        for connection, data in self._accepted:
            connection.close()
            self.pieces.append(bytes(data))
        self._accepted = []

    def finish(self) -> None:
        self.look()
        for connection, data in self._accepted:
            connection.settimeout(5)
            while chunk := connection.recv(LARGEST):
                data += chunk
        self.hang_up()

    def close(self) -> None:
        self.hang_up()
        self._socket.close()


class Device(Place):
    """A pipe, or a terminal's far end: bytes come out of `fd`, all in one piece."""

    def __init__(self, fd: int) -> None:
        super().__init__()
        os.set_blocking(fd, False)
        self._fd = fd

    def look(self) -> None:
        with contextlib.suppress(OSError):  # nothing more, or nobody at a terminal's other end
            while chunk := os.read(self._fd, LARGEST):
                self.pieces = [b"".join([*self.pieces, chunk])]

    def close(self) -> None:
        os.close(self._fd)


class File(Place):
    def __init__(self, path: str) -> None:
        super().__init__()
        self._path = path
        with open(path, "wb"):
            pass

    def look(self) -> None:
        with contextlib.suppress(FileNotFoundError), open(self._path, "rb") as file:
            self.pieces = [file.read()]


def fifo(path: str) -> Device:
    os.mkfifo(path)
    # Both ways: who opens it for writing finds a reader.
    return Device(os.open(path, os.O_RDWR))


def terminal(path: str) -> Device:
    # Not openpty(3): it opens /dev/ptmx, which looks for its terminals beside the real one.
    try:
        master = os.open("/dev/pts/ptmx", os.O_RDWR | os.O_NOCTTY)
    except PermissionError as error:
        requirement.require(False, f"a terminal in the private /dev: {error}")
        raise
    fcntl.ioctl(master, TIOCSPTLCK, struct.pack("i", 0))
    [number] = struct.unpack("i", fcntl.ioctl(master, TIOCGPTN, struct.pack("i", 0)))
    tty.setraw(master)
    os.symlink(f"/dev/pts/{number}", path)
    return Device(master)


def deaf(path: str) -> Place:
    """A socket that nobody listens on any more."""
    Datagrams(socket.AF_UNIX, path).close()
    return Place()


def null(path: str) -> Place:
    os.symlink("/dev/null", path)
    return Place()


def nowhere(path: str) -> Place:
    """Something that nobody can open or create."""
    os.symlink("/no/such/file", path)
    return Place()


KINDS = {
    "datagram": lambda path: Datagrams(socket.AF_UNIX, path),
    "stream": lambda path: Connections(socket.AF_UNIX, path),
    "fifo": fifo,
    "terminal": terminal,
    "file": File,
    "deaf": deaf,
    "null": null,
    "nowhere": nowhere,
}


class Surroundings:
    """The places of one scenario, made anew and taken away.

    A scenario calls places in the file system by their path, and those on the network `tcp` and
    `udp`; `$tcp` and `$udp` in it are their ports, whether or not somebody listens there.
    """

    def __init__(self, places: dict[str, str], services: str | None) -> None:
        self._ports = {
            "$tcp": _free_port(socket.SOCK_STREAM),
            "$udp": _free_port(socket.SOCK_DGRAM),
        }
        self._places: dict[str, Place] = {}
        self._paths: set[str] = set()
        self._arrived: dict[str, list[bytes]] = {}
        with open(SERVICES, "w", encoding="ascii") as file:
            file.write(self.with_ports(services or "") + "\n")
        for name, kind in places.items():
            self.open(name, kind)

    def with_ports(self, value: Any) -> Any:
        """Return `value` with the ports' numbers for their names, however deep."""
        if isinstance(value, str):
            if value in self._ports:
                return self._ports[value]
            for name, port in self._ports.items():
                value = value.replace(name, str(port))
            return value
        if isinstance(value, (list, tuple)):
            return [self.with_ports(one) for one in value]
        if isinstance(value, dict):
            return {key: self.with_ports(one) for key, one in value.items()}
        return value

    def open(self, name: str, kind: str = "") -> None:
        """Make a place, in place of what is there."""
        if name == "tcp":
            self._places[name] = Connections(socket.AF_INET, (LOOPBACK, self._ports["$tcp"]))
        elif name == "udp":
            self._places[name] = UDP(self._ports["$udp"])
        else:
            self.unlink(name)
            self._places[name] = KINDS[kind](name)
            self._paths.add(name)

    def unlink(self, name: str) -> None:
        """Take away what is in the file system; who has it open keeps it."""
        with contextlib.suppress(FileNotFoundError):
            os.unlink(name)

    def close(self, name: str) -> None:
        """Let the listener end; what is in the file system stays."""
        place = self._places.pop(name)
        place.look()
        place.close()
        self._arrived.setdefault(name, []).extend(place.pieces)

    def hang_up(self, name: str) -> None:
        """End the connections; new ones are welcome."""
        self._places[name].hang_up()

    def look(self) -> None:
        """Take in what has arrived, so that nothing fills up."""
        for place in self._places.values():
            place.look()

    def finish(self) -> dict[str, list[bytes]]:
        """Return what arrived, by place, and take all places away. The sender has ended."""
        for name in [*self._places]:
            self._places[name].finish()
            self.close(name)
        for path in self._paths:
            self.unlink(path)
        return {name: pieces for name, pieces in self._arrived.items() if pieces}


def _free_port(kind: socket.SocketKind) -> int:
    with socket.socket(socket.AF_INET, kind) as free:
        free.bind((LOOPBACK, 0))
        return int(free.getsockname()[1])
