"""A network of a test's own, in which the documentation's hosts have their names and addresses."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from support import private_dev
from support.name_service import etc_file
from support.requirement import require

__all__ = ["Inside", "network"]

CLONE_NEWNET = 0x40000000  # <sched.h>

Result = TypeVar("Result")


class Inside:
    """Runs calls inside the network: on a thread of their own, since a namespace is a thread's.

    Sockets that such a call opens, and processes that it starts, stay in the network.
    """

    def __init__(self, thread: ThreadPoolExecutor) -> None:
        self._thread = thread

    def __call__(self, call: Callable[..., Result], *arguments: object) -> Result:
        return self._thread.submit(call, *arguments).result()


@contextlib.contextmanager
def network(hosts: Mapping[str, str]) -> Iterator[Inside]:
    """Have each address of ``hosts`` on the loopback interface; the value is its names."""
    require(private_dev.UNAVAILABLE is None, str(private_dev.UNAVAILABLE))
    require(shutil.which("ip"), "ip (iproute2)")
    lines = "".join(f"{address} {names}\n" for address, names in hosts.items())
    text = f"127.0.0.1 localhost\n{lines}"
    with etc_file("hosts", text), ThreadPoolExecutor(max_workers=1) as thread:
        inside = Inside(thread)
        try:
            inside(private_dev.system_call, "unshare", CLONE_NEWNET)
        except OSError as error:
            require(False, f"a network of its own: {error}")
        inside(_ip, "link", "set", "lo", "up")
        for address in hosts:
            inside(_ip, "address", "add", f"{address}/32", "dev", "lo")
        yield inside


def _ip(*arguments: str) -> None:
    subprocess.run(["ip", *arguments], check=True)
