"""The builder: which constants it finds, on this system and, with zig's headers, on the others."""

from __future__ import annotations

import re
import shlex
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

import syslog3
from syslog3.constants import NATIVE

from support.compiling import CSRC, builder, compile_package, run

pytestmark = pytest.mark.once

build_native = builder()


class System(NamedTuple):
    """What a system's syslog(3) and syslogd(8) document beyond what is the same everywhere."""

    path: str
    own: dict[str, int]


#: 4.3BSD's, and so everybody's. Sources: POSIX.1-2008, <syslog.h>; the systems' syslog(3).
EVERYWHERE = {
    "LOG_EMERG": 0,
    "LOG_ALERT": 1,
    "LOG_CRIT": 2,
    "LOG_ERR": 3,
    "LOG_WARNING": 4,
    "LOG_NOTICE": 5,
    "LOG_INFO": 6,
    "LOG_DEBUG": 7,
    "LOG_KERN": 0 << 3,
    "LOG_USER": 1 << 3,
    "LOG_MAIL": 2 << 3,
    "LOG_DAEMON": 3 << 3,
    "LOG_AUTH": 4 << 3,
    "LOG_SYSLOG": 5 << 3,
    "LOG_LPR": 6 << 3,
    "LOG_NEWS": 7 << 3,
    "LOG_UUCP": 8 << 3,
    "LOG_CRON": 9 << 3,
    "LOG_AUTHPRIV": 10 << 3,
    "LOG_FTP": 11 << 3,
    "LOG_LOCAL0": 16 << 3,
    "LOG_LOCAL1": 17 << 3,
    "LOG_LOCAL2": 18 << 3,
    "LOG_LOCAL3": 19 << 3,
    "LOG_LOCAL4": 20 << 3,
    "LOG_LOCAL5": 21 << 3,
    "LOG_LOCAL6": 22 << 3,
    "LOG_LOCAL7": 23 << 3,
    "LOG_PRIMASK": 0x07,
    "LOG_FACMASK": 0x3F8,
    "LOG_PID": 0x01,
    "LOG_CONS": 0x02,
    "LOG_ODELAY": 0x04,
    "LOG_NDELAY": 0x08,
    "LOG_NOWAIT": 0x10,
    "LOG_PERROR": 0x20,
}

SYSTEMS = {
    "linux": System("/dev/log", {}),
    "macos": System(
        "/var/run/syslog",
        {
            "LOG_NETINFO": 12 << 3,
            "LOG_REMOTEAUTH": 13 << 3,
            "LOG_INSTALL": 14 << 3,
            "LOG_RAS": 15 << 3,
            "LOG_LAUNCHD": 24 << 3,
        },
    ),
    "freebsd": System(
        "/var/run/log",
        {"LOG_NTP": 12 << 3, "LOG_SECURITY": 13 << 3, "LOG_CONSOLE": 14 << 3},
    ),
    "netbsd": System("/var/run/log", {"LOG_PTRIM": 0x40, "LOG_NLOG": 0x80}),
    "openbsd": System("/dev/log", {}),
}

TARGETS = [
    "x86_64-linux-gnu",
    "aarch64-linux-gnu",
    "x86_64-linux-musl",
    "aarch64-linux-musl",
    "x86_64-macos",
    "aarch64-macos",
    "x86_64-freebsd",
    "aarch64-freebsd",
    "x86_64-netbsd",
    "aarch64-netbsd",
    "x86_64-openbsd",
]


class Target(NamedTuple):
    system: System
    cc: list[str]

    def compile(self, source: Path) -> None:
        command = [*self.cc, *build_native.CFLAGS, "-Werror", f"-I{CSRC}"]
        run([*command, "-c", str(source), "-o", str(source.with_suffix(".o"))])


@pytest.fixture(params=TARGETS)
def target(request: pytest.FixtureRequest, zig: list[str]) -> Target:
    name: str = request.param
    return Target(SYSTEMS[name.split("-")[1]], [*zig, "-target", name])


def test_finds_the_names_that_the_system_documents(target: Target) -> None:
    names = set(build_native.constant_names(target.cc))
    assert names >= EVERYWHERE.keys() | target.system.own.keys()
    others = {name for system in SYSTEMS.values() for name in system.own}
    assert names & others == target.system.own.keys()


def test_finds_the_values_that_the_system_documents(target: Target, tmp_path: Path) -> None:
    documented = {**EVERYWHERE, **target.system.own}
    names = build_native.constant_names(target.cc)
    claims = [f"{name} == {value}" for name, value in documented.items()]
    claims.append(f'__builtin_strcmp(_PATH_LOG, "{target.system.path}") == 0')
    source = tmp_path / "constants.c"
    source.write_text(
        build_native.constants_source(names)
        + "".join(f'_Static_assert({claim}, "");\n' for claim in claims)
    )
    target.compile(source)


@pytest.mark.parametrize("name", build_native.SOURCES)
def test_the_c_compiles_without_a_warning(target: Target, tmp_path: Path, name: str) -> None:
    source = tmp_path / name
    source.write_bytes((CSRC / name).read_bytes())
    target.compile(source)


def test_the_built_module_has_the_names_of_this_systems_header() -> None:
    assert set(build_native.constant_names(build_native.compiler())) == NATIVE


def test_the_built_module_has_the_path_of_this_system() -> None:
    # sys.platform of the BSDs ends in a version; macOS is "darwin" there.
    name = re.sub(r"\d+$", "", sys.platform).replace("darwin", "macos")
    assert SYSTEMS[name].path == syslog3._PATH_LOG


@pytest.fixture
def newer_header(tmp_path: Path) -> Path:
    """A folder with a <syslog.h> that has more than the system's."""
    folder = tmp_path / "include"
    folder.mkdir()
    (folder / "syslog.h").write_text(
        "#include_next <syslog.h>\n"
        "#define LOG_NEWTHING (30<<3)\n"
        "#define LOG_FUNCTION(pri) (pri)\n"
        "#define LOG_EMPTY\n"
    )
    return folder


@pytest.mark.parametrize("os", SYSTEMS)
def test_a_macro_that_a_system_adds_is_found(zig: list[str], newer_header: Path, os: str) -> None:
    old = [*zig, "-target", f"x86_64-{os}"]
    names = build_native.constant_names([*old, f"-I{newer_header}"])
    assert set(names) - set(build_native.constant_names(old)) == {"LOG_NEWTHING"}


def test_a_macro_that_a_system_adds_is_exported(newer_header: Path, tmp_path: Path) -> None:
    include = f"-I{shlex.quote(str(newer_header))}"
    package = compile_package(tmp_path / "lib", flags=[include], environment={"CPPFLAGS": include})
    ask = (
        "import syslog3; from syslog3.constants import NATIVE;"
        f"print(NATIVE - {set(NATIVE)}, syslog3.LOG_NEWTHING)"
    )
    answer = run([sys.executable, "-c", ask], PYTHONPATH=str(package))
    assert answer == "frozenset({'LOG_NEWTHING'}) 240\n"


def test_a_header_without_constants_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "syslog.h").touch()
    cc = [*build_native.compiler(), f"-I{tmp_path}"]
    with pytest.raises(RuntimeError, match=rf"no LOG_\* constant in <syslog.h> .*-I{tmp_path}"):
        build_native.constant_names(cc)
