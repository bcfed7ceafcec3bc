"""Contenders that others bring: the documentation's example, and such as misbehave."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from support import benching
from support.examples import blocks

pytestmark = [pytest.mark.once, pytest.mark.usefixtures("private")]

PAGE = Path(__file__).parents[2] / "docs" / "adding-a-contender.md"

FEW = "--rounds", "2", "--messages", "50"
ON_DATAGRAMS = *FEW, "--workload", "unix-datagram", "--contender", "syslog3.Log"

#: Each is the example with another send().
LOSSY = """
from itertools import count
from contender import plain

def lossy(task):
    send, numbers = plain(task), count()
    return lambda message: send(message) if next(numbers) % 10 else None

def twofold(task):
    send = plain(task)
    def both(message):
        send(message)
        send(message)
    return both

def cut(task):
    send = plain(task)
    return lambda message: send(message[:20])

def broken(task):
    send, numbers = plain(task), count()
    def until_it_breaks(message):
        if next(numbers) == 170:
            raise RuntimeError("no more")
        send(message)
    return until_it_breaks

def never(task):
    raise KeyError("never")
"""


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    """Where the modules are: the documentation's example, and those made of it."""
    [example] = [code for kind, code in blocks(PAGE.read_text()) if kind == "python"]
    (tmp_path / "contender.py").write_text(example)
    (tmp_path / "misbehaving.py").write_text(LOSSY)
    return tmp_path


def test_the_documentations_example(directory: Path) -> None:
    file = directory / "results.json"
    names = "unix-datagram", "unix-stream", "filtered", "many", "threads-2", "size-1k", "udp"
    asked = [option for name in names for option in ("--workload", name)]
    peer = "--peer", "plain=contender:plain"
    done = benching.run(*FEW, *asked, *peer, "--json", str(file), cwd=directory)
    assert done.returncode == 0, done.stderr
    results = benching.results(file)
    for name in set(names) - {"filtered", "udp"}:
        result = results[f"{name}: plain"]
        assert result.own("arrived") == result.own("sent") > 0
    [result, *_] = results.values()
    reasons = {(row[0], row[1]): row[2] for row in json.loads(result.own("absent"))}
    assert reasons["filtered", "plain"] == "has no mask"
    assert reasons["udp", "plain"] == "knows no udp"


@pytest.mark.parametrize(
    ("name", "mark"),
    [
        ("lossy", r"lost 20 of 200"),
        ("twofold", r"200 more than the 200 sent"),
        ("cut", r"shortened in 4 rounds"),
    ],
)
def test_who_loses_messages_is_marked(name: str, mark: str, directory: Path) -> None:
    file, markdown = directory / "results.json", directory / "results.md"
    outputs = "--json", str(file), "--markdown", str(markdown)
    peer = "--peer", f"{name}=misbehaving:{name}"
    done = benching.run(*ON_DATAGRAMS, *peer, *outputs, cwd=directory)
    assert done.returncode == 0, done.stderr
    [row] = [line for line in done.stdout.splitlines() if f" {name} " in line]
    assert mark in row
    [row] = [line for line in markdown.read_text().splitlines() if line.startswith(f"| {name} ")]
    assert mark in row
    # Nobody else's messages are miscounted because of it.
    for result in benching.results(file).values():
        if result.own("contender") != name:
            assert result.own("arrived") == result.own("sent")
            assert result.own("shortened") == 0


@pytest.mark.parametrize(
    ("name", "reason"),
    [("broken", "failed: RuntimeError: no more"), ("never", "KeyError: 'never'")],
)
def test_who_fails_is_named_and_the_others_go_on(name: str, reason: str, directory: Path) -> None:
    file = directory / "results.json"
    peer = "--peer", f"{name}=misbehaving:{name}"
    done = benching.run(*ON_DATAGRAMS, *peer, "--json", str(file), cwd=directory)
    assert done.returncode == 0, done.stderr
    assert f"not measured: {name}: {reason} (unix-datagram)" in done.stdout
    results = benching.results(file)
    assert f"unix-datagram: {name}" not in results
    for result in results.values():
        assert result.own("arrived") == result.own("sent")
        assert len(result.values) == 2
