"""A /dev and /run of this process's own, so that tests may bind /dev/log and run journald.

The process moves into a mount namespace of its own, and everything mounted there vanishes with
it: nothing is put back, nothing of the machine is touched, and parallel pytest workers do not see
each other. Sources: mount_namespaces(7), user_namespaces(7), mount(2).
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
import tempfile
import uuid
from collections.abc import Iterable, Iterator
from pathlib import Path

__all__ = ["MS_BIND", "UNAVAILABLE", "enter", "mounted", "system_call"]

# <sched.h>, <sys/mount.h>
CLONE_NEWNS = 0x00020000
CLONE_NEWUSER = 0x10000000
MS_BIND = 0x1000
MS_MOVE = 0x2000
MS_REC = 0x4000
MS_PRIVATE = 0x40000
MNT_DETACH = 2

#: What programs expect of /dev, but neither `log` nor `console` nor `kmsg`: those are the tests'.
DEVICES = {
    *("null", "zero", "full", "random", "urandom", "tty", "shm"),
    *("fd", "stdin", "stdout", "stderr"),
}

#: Why this process has no private /dev; None once `enter()` has made one.
UNAVAILABLE: str | None = "private_dev.enter() was not called"


def enter() -> None:
    """Give this process private /dev and /run trees; on failure say why in `UNAVAILABLE`.

    To be called once, from the main thread: a namespace belongs to the thread that made it and
    to the threads and processes that it starts later.
    """
    global UNAVAILABLE
    if not sys.platform.startswith("linux"):
        UNAVAILABLE = f"a private /dev needs Linux's mount namespaces, this is {sys.platform}"
        return
    try:
        _unshare()
        _mount("none", "/", flags=MS_REC | MS_PRIVATE)
        _shadow(Path("/dev"), DEVICES & set(os.listdir("/dev")))
        _terminals()
        _shadow(Path("/run"), set(os.listdir("/run")) - {"log", "systemd"})
        Path("/run/log").mkdir()
        Path("/run/systemd/journal").mkdir(parents=True)
        _machine_id()
    except OSError as error:
        UNAVAILABLE = f"no private /dev: {error}"
    else:
        UNAVAILABLE = None


@contextlib.contextmanager
def mounted(
    source: str | Path, target: str | Path, *, kind: str = "", flags: int = 0, data: str = ""
) -> Iterator[None]:
    """Mount something, in this process's namespace, for as long as the block lasts."""
    _mount(source, target, kind=kind, flags=flags, data=data)
    try:
        yield
    finally:
        system_call("umount2", os.fsencode(target), MNT_DETACH)


def _unshare() -> None:
    """Leave the parent's mount namespace, as root or, where the kernel allows, as anybody.

    In the second case the user becomes root of a user namespace, not itself: only so do children
    keep the right to unshare, and pytest-xdist's workers, which have a second thread from their
    first moment and therefore cannot make user namespaces, get it from their parent.
    """
    try:
        system_call("unshare", CLONE_NEWNS)
    except PermissionError:
        uid, gid = os.geteuid(), os.getegid()
        system_call("unshare", CLONE_NEWUSER | CLONE_NEWNS)
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"0 {uid} 1")
        Path("/proc/self/gid_map").write_text(f"0 {gid} 1")


def _shadow(directory: Path, keep: Iterable[str]) -> None:
    """Mount a tmpfs over a directory; of what was there only the entries in `keep` stay."""
    staging = Path(tempfile.mkdtemp(prefix="private-"))
    try:
        _mount("tmpfs", staging, kind="tmpfs", data="mode=755")
        for name in keep:
            old, new = directory / name, staging / name
            if old.is_symlink():
                new.symlink_to(os.readlink(old))
                continue
            if old.is_dir():
                new.mkdir()
            else:
                new.touch()
            _mount(old, new, flags=MS_BIND | MS_REC)
        _mount(staging, directory, flags=MS_MOVE)
    finally:
        staging.rmdir()


def _terminals() -> None:
    """Mount a devpts of our own: through a bind mount of the machine's nobody opens /dev/ptmx."""
    Path("/dev/pts").mkdir()
    _mount("devpts", "/dev/pts", kind="devpts", data="newinstance,ptmxmode=0666,mode=620")
    Path("/dev/ptmx").symlink_to("pts/ptmx")


def _machine_id() -> None:
    """Give a machine that has no identity yet (a container image) one, for journald needs it."""
    machine_id = Path("/etc/machine-id")
    if machine_id.is_file() and machine_id.read_text().strip():
        return
    if not machine_id.exists():
        _shadow(Path("/etc"), os.listdir("/etc"))
        machine_id.touch()
    private = Path("/run/machine-id")
    private.write_text(f"{uuid.uuid4().hex}\n")
    _mount(private, machine_id, flags=MS_BIND)


def _mount(
    source: str | Path, target: str | Path, *, kind: str = "", flags: int = 0, data: str = ""
) -> None:
    system_call(
        "mount", *(os.fsencode(text) for text in (source, target, kind)), flags, data.encode()
    )


def system_call(function: str, *arguments: bytes | int) -> None:
    """Call libc's `function`; the OSError that a failure becomes names the call."""
    libc = ctypes.CDLL(None, use_errno=True)
    # unsigned long for every number: mount's flags are one, and unshare's fit into it.
    values = [ctypes.c_ulong(a) if isinstance(a, int) else a for a in arguments]
    if getattr(libc, function)(*values) != 0:
        number = ctypes.get_errno()
        what = ", ".join(repr(a) for a in arguments)
        raise OSError(number, f"{function}({what}): {os.strerror(number)}")
