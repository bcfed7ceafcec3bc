"""Side by side with util-linux logger: the same bytes, the same exit status, the same words."""

from __future__ import annotations

import string

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from command.scenarios import SCENARIOS, Scenario

from support.loggers import KINDS, compare, require_logger

pytestmark = pytest.mark.once


@pytest.fixture(autouse=True)
def real() -> None:
    require_logger()


def _shown(scenario: Scenario) -> str:
    return ascii((scenario.kind, *scenario.words, scenario.stdin[:30]))[:90]


@pytest.mark.parametrize("scenario", SCENARIOS, ids=map(_shown, SCENARIOS))
def test_does_what_logger_does(scenario: Scenario) -> None:
    compare(*scenario)


TIME_ZONES = ["UTC", "Asia/Kolkata", "America/St_Johns", "Pacific/Chatham"]


@pytest.mark.parametrize("zone", TIME_ZONES)
@pytest.mark.parametrize("words", [["x"], ["--rfc5424", "x"]], ids=["rfc3164", "rfc5424"])
def test_time_zones(zone: str, words: list[str]) -> None:
    [message] = compare(words, TZ=zone).received
    assert message.startswith((b"<13>STAMP ", b"<13>1 STAMP"))


def test_refuses_what_logger_takes_apart_without_a_letter_of_its_own() -> None:
    """POSIXLY_CORRECT ends the options at the first word that is none."""
    [message] = compare(["x", "-t", "abc"], POSIXLY_CORRECT="1").received
    assert message.endswith(b": x -t abc")


# An argument has no NUL, and no lone surrogate that is not a byte.
WORD = st.binary(min_size=0, max_size=12).map(lambda word: word.replace(b"\0", b"0"))
LETTERS = st.text(string.ascii_letters + string.digits + '@="]\\ .-_<>ü', max_size=8)
TOGETHER = settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)

OPTION = st.one_of(
    st.sampled_from(["-i", "-s", "-e", "--octet-count", "--prio-prefix", "--rfc3164", "--rfc5424"]),
    st.sampled_from(["--rfc5424=notime", "--rfc5424=nohost,notq", "--no-act"]),
    LETTERS.map(lambda text: f"--msgid={text}"),
    LETTERS.map(lambda text: f"--tag={text}"),
    LETTERS.map(lambda text: f"--priority={text}"),
    LETTERS.map(lambda text: f"--sd-id={text}"),
    LETTERS.map(lambda text: f"--sd-id={text}@1"),
    LETTERS.map(lambda text: f'--sd-param=k="{text}"'),
    st.integers(1, 40).map(lambda size: f"--size={size}"),
)


@TOGETHER
@given(
    options=st.lists(OPTION, max_size=4),
    words=st.lists(WORD, max_size=4),
    kind=st.sampled_from(KINDS),
)
def test_any_words(options: list[str], words: list[bytes], kind: str) -> None:
    compare([*options, "--", *words], b"from standard input\n", kind)


#: What is special in a line, often enough.
BYTES = st.one_of(
    st.sampled_from([b"\n", b"\n\n", b"\0", b"<", b"<13>", b"<3>", b"<200>", b">", b"<1\n"]),
    st.binary(max_size=10),
)


@TOGETHER
@given(
    parts=st.lists(BYTES, max_size=30),
    words=st.lists(
        st.sampled_from(["-e", "--prio-prefix", "--size=3", "--size=11", "-plocal0.err"])
    ),
    kind=st.sampled_from(KINDS),
)
def test_any_input(parts: list[bytes], words: list[str], kind: str) -> None:
    compare(words, b"".join(parts), kind)
