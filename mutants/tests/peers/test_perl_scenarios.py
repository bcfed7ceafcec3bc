"""Perl's Sys::Syslog and syslog3.perl do the same: what is sent, returned, said and printed."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from peers.perl.comparison import Player, Scenario, perl_player, python_player
from peers.perl.differences import DIFFERENCES, Difference
from peers.perl.random_scenarios import formats, native_scenarios, scenarios
from peers.perl.scenarios import SCENARIOS
from peers.perl.surroundings import SERVICES
from support import private_dev, requirement
from support.dev_log import DatagramLog
from support.examples import blocks

pytestmark = pytest.mark.once

PID = re.compile(rb"\[\d+\]")


@pytest.fixture(scope="module")
def players(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Player, Player]]:
    requirement.require(private_dev.UNAVAILABLE is None, str(private_dev.UNAVAILABLE))
    directory = tmp_path_factory.mktemp("players")
    Path(SERVICES).touch()
    perl = perl_player(directory)
    requirement.require(perl, "Perl with Sys::Syslog 0.36")
    assert perl is not None
    python = python_player(directory)
    yield perl, python
    perl.close()
    python.close()


def assert_same(players: tuple[Player, Player], scenario: Scenario) -> None:
    perl, ours = (player.play(scenario) for player in players)
    assert ours.answers == perl.answers
    assert ours.arrived == perl.arrived


@pytest.mark.parametrize("scenario", SCENARIOS.values(), ids=SCENARIOS)
def test_the_same(players: tuple[Player, Player], scenario: Scenario) -> None:
    assert_same(players, scenario)


@pytest.mark.parametrize("difference", DIFFERENCES, ids=lambda difference: difference.why)
def test_differences(players: tuple[Player, Player], difference: Difference) -> None:
    perl, ours = (player.play(difference.scenario) for player in players)
    assert perl.lines() == difference.perl
    assert ours.lines() == difference.ours


@settings(max_examples=400, deadline=None, print_blob=True)
@given(scenario=scenarios())
def test_random_calls(players: tuple[Player, Player], scenario: Scenario) -> None:
    assert_same(players, scenario)


@settings(max_examples=100, deadline=None, print_blob=True)
@given(scenario=native_scenarios())
def test_random_calls_of_libc(players: tuple[Player, Player], scenario: Scenario) -> None:
    assert_same(players, scenario)


@settings(max_examples=60, deadline=None, print_blob=True)
@given(messages=st.lists(formats(), min_size=10, max_size=40))
def test_random_formats(players: tuple[Player, Player], messages: list[list[Any]]) -> None:
    calls = [["syslog", "info", *message] for message in messages]
    assert_same(players, Scenario([["setlogsock", "unix"], ["openlog", "ident"], *calls]))


BLOCKS = blocks((Path(__file__).parents[2] / "docs" / "porting-from-perl.md").read_text())
PAIRS = [(perl, BLOCKS[n + 1][1]) for n, (kind, perl) in enumerate(BLOCKS) if kind == "perl"]


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair[0].split("\n")[2])
def test_pairs_of_the_docs(
    players: object, dev_log: DatagramLog, tmp_path: Path, pair: tuple[str, str]
) -> None:
    arrived = []
    for command, program in zip(("perl", sys.executable), pair):
        (tmp_path / "program").write_text(program)
        subprocess.run([command, tmp_path / "program"], check=True)
        arrived.append([PID.sub(b"[PID]", message) for message in dev_log.drain()])
    perl, ours = arrived
    assert [message[20:] for message in ours] == [message[20:] for message in perl]
    assert [message.partition(b">")[0] for message in ours] == [m.partition(b">")[0] for m in perl]
    assert len(perl) >= 2
