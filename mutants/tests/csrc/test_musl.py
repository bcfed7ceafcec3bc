"""The C under musl: the compiler for it and its libc are Debian's package musl-tools."""

from __future__ import annotations

import shutil
import sysconfig
from pathlib import Path

import pytest

from csrc.test_c import ALL, RESOLVER, SLOW, WIRE, build, run

from support import requirement

pytestmark = pytest.mark.once


@pytest.fixture(autouse=True)
def musl() -> None:
    requirement.require(shutil.which("musl-gcc"), "musl-gcc (apt install musl-tools)")


def test_wire_fuzz(tmp_path: Path) -> None:
    program = build("musl-gcc", SLOW, "fuzz_wire.c", WIRE, tmp_path / "fuzz_wire")
    run([program, "--runs", "20000", "--seed", "5"])


def test_resolver(tmp_path: Path) -> None:
    program = build("musl-gcc", SLOW, "resolver_test.c", RESOLVER, tmp_path / "resolver_test")
    run([program])


def test_channel(tmp_path: Path) -> None:
    # musl-gcc looks nowhere but in musl's own headers, and the kernel's are not among them.
    headers = tmp_path / "include"
    headers.mkdir()
    for name in ("linux", "asm-generic", f"{sysconfig.get_config_var('MULTIARCH')}/asm"):
        (headers / Path(name).name).symlink_to(Path("/usr/include", name))
    # glibc's gcc is the one that is held to no warning: musl's headers have other types.
    flags = [*SLOW, "-Wno-error", "-isystem", str(headers)]
    run([build("musl-gcc", flags, "channel_test.c", ALL, tmp_path / "channel_test")])
