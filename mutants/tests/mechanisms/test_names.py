"""The registry of mechanisms."""

from __future__ import annotations

from pathlib import Path

import pytest

import syslog3
from syslog3 import mechanisms

ALL = "console, eventlog, inet, journal, native, pipe, stream, tcp, tls, udp, unix"


def test_the_contracts_mechanisms_are_there() -> None:
    assert ", ".join(sorted(mechanisms.NAMES)) == ALL


def test_adding_a_mechanism_means_adding_one_file() -> None:
    files = {path.stem for path in Path(mechanisms.__file__).parent.glob("*.py")}
    assert files - {*mechanisms.NAMES} == {"__init__", "base", "addresses", "files"}


@pytest.mark.parametrize("name", mechanisms.NAMES)
def test_each_has_the_two_calls(name: str) -> None:
    mechanism = mechanisms.load(name)
    assert callable(mechanism.check) and callable(mechanism.connect)


@pytest.mark.parametrize("mechanism", ["plonk", "UDP", "", ["unix", "plonk"]])
def test_an_unknown_one_is_refused_with_the_names_of_all(mechanism: str | list[str]) -> None:
    with pytest.raises(ValueError, match=rf"invalid mechanism: '.*' \(allowed: {ALL}\)"):
        syslog3.Log(mechanism=mechanism)


@pytest.mark.parametrize("mechanism", [3, None])
def test_what_is_no_name_at_all_is_refused(mechanism: object) -> None:
    with pytest.raises(TypeError, match=f"mechanism must be .*not {type(mechanism).__name__}"):
        syslog3.Log(mechanism=mechanism)  # type: ignore[arg-type]
