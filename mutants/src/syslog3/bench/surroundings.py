"""A private /dev/log and loopback network for the run, so that nothing reaches the machine's log.

libc can send to /dev/log only. Sources: mount_namespaces(7), network_namespaces(7),
user_namespaces(7).
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import shlex
import socket
import struct
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Option that the command gives itself when it runs inside its namespaces.
INSIDE = "--inside"

#: Length of a datagram socket's queue: the value that systemd sets.
QUEUE = 512
QUEUE_FILE = "/proc/sys/net/unix/max_dgram_qlen"

#: Mounts a /dev that has what programs expect, but no log.
_PRIVATE_DEV = """set -e
new=$(mktemp -d)
trap 'rmdir "$new" 2>/dev/null || :' EXIT
mount -t tmpfs -o mode=755 none "$new"
for device in null zero full random urandom tty; do
    [ -e "/dev/$device" ] || continue
    : > "$new/$device"
    mount --bind "/dev/$device" "$new/$device"
done
for directory in pts shm; do
    [ -d "/dev/$directory" ] || continue
    mkdir "$new/$directory"
    mount --rbind "/dev/$directory" "$new/$directory"
done
ln -s /proc/self/fd "$new/fd"
ln -s fd/0 "$new/stdin"
ln -s fd/1 "$new/stdout"
ln -s fd/2 "$new/stderr"
mount --move "$new" /dev
rmdir "$new"
trap - EXIT
"""

# <net/if.h>, <linux/sockios.h>
SIOCGIFFLAGS = 0x8913
SIOCSIFFLAGS = 0x8914
IFF_UP = 1
_IFREQ = struct.Struct("16sh22x")


def unavailable() -> str:
    """Return why a private /dev/log is impossible here; an empty text if it is possible."""
    if not sys.platform.startswith("linux"):
        return f"a private /dev/log needs Linux's namespaces, this is {sys.platform}"
    try:
        tried = subprocess.run(_command("exit 0"), capture_output=True, text=True)
    except OSError as error:
        return f"no private /dev/log: unshare: {error.strerror}"
    if tried.returncode:
        said = tried.stderr.strip().splitlines() or [f"exit status {tried.returncode}"]
        return f"no private /dev/log: {said[-1]} (it needs root, or user namespaces)"
    return ""


def run_inside(arguments: Sequence[str]) -> int:
    """Run the command in mount and network namespaces of its own; return its exit status."""
    again = [sys.executable, "-m", "syslog3.bench", INSIDE, *arguments]
    with subprocess.Popen(_command(f"exec {shlex.join(again)}")) as process:
        while True:
            try:
                return process.wait()
            except KeyboardInterrupt:  # the command gets the signal, too, and ends
                continue


def prepare() -> None:
    """Set up the network namespace that this process is in."""
    # Not allowed in a user namespace: the kernel's default stays.
    with contextlib.suppress(OSError), open(QUEUE_FILE, "w", encoding="ascii") as file:
        file.write(str(QUEUE))
    _start_loopback()


def _command(script: str) -> list[str]:
    user = [] if os.geteuid() == 0 else ["--user", "--map-root-user"]
    return ["unshare", "--mount", "--net", *user, "sh", "-c", f"{_PRIVATE_DEV}{script}"]


def _start_loopback() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        request = fcntl.ioctl(sock, SIOCGIFFLAGS, _IFREQ.pack(b"lo", 0))
        _, flags = _IFREQ.unpack(request)
        fcntl.ioctl(sock, SIOCSIFFLAGS, _IFREQ.pack(b"lo", flags | IFF_UP))
