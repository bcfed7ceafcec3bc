"""The description of the machine where the system doesn't say everything."""

from __future__ import annotations

import platform
from pathlib import Path

import pytest

from syslog3.bench import machine


@pytest.fixture
def says_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A system without /proc and /sys, and with a C library that leaves no name; their place."""
    for name in ("CPU_INFO", "MAPS", "VULNERABILITIES"):
        monkeypatch.setattr(machine, name, tmp_path / name)
    monkeypatch.setattr(platform, "libc_ver", lambda: ("", ""))
    monkeypatch.setattr(platform, "processor", lambda: "")
    return tmp_path


def test_a_system_that_says_nothing(says_nothing: Path) -> None:
    said = machine.describe()
    assert said["cpu"].endswith(" x unknown")
    assert (said["libc"], said["mitigations"]) == (platform.system(), "unknown")


@pytest.mark.parametrize(
    ("maps", "libc"), [("/lib/ld-musl-x86_64.so.1", "musl"), ("/lib/other.so", "unknown")]
)
def test_a_c_library_without_a_name(says_nothing: Path, maps: str, libc: str) -> None:
    (says_nothing / "MAPS").write_text(f"7f00-7f01 r-xp 0 00:00 0 {maps}\n")
    assert machine.describe()["libc"] == libc


def test_a_processor_without_a_model(says_nothing: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "processor", lambda: "s390x")
    (says_nothing / "CPU_INFO").write_text("vendor_id: IBM/S390\n")
    assert machine.describe()["cpu"].endswith(" x s390x")


@pytest.mark.parametrize(
    ("states", "said"),
    [
        ({"meltdown": "Not affected"}, "none"),
        ({"mds": "Mitigation: Clear", "l1tf": "Mitigation: PTE"}, "l1tf, mds"),
        ({"mds": "Vulnerable: no microcode"}, "none; vulnerable: mds"),
    ],
)
def test_mitigations(says_nothing: Path, states: dict[str, str], said: str) -> None:
    (says_nothing / "VULNERABILITIES").mkdir()
    for name, state in states.items():
        (says_nothing / "VULNERABILITIES" / name).write_text(f"{state}\n")
    assert machine.describe()["mitigations"] == said
