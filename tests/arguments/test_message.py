from __future__ import annotations

import os
import socket
from collections import ChainMap
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syslog3.arguments import message
from syslog3.arguments.message import error_text, render
from syslog3.compiled.binding import ffi

ENOENT = os.strerror(2)
ENOSPC = os.strerror(28)


@pytest.mark.parametrize(
    ("format", "args", "message"),
    [
        ("plain", (), "plain"),
        ("%s and %d%%", ("text", 93), "text and 93%"),
        ("%(a)s", ({"a": 1},), "1"),
        ("%(a)s", (ChainMap({"a": 1}),), "1"),
        ("%s", ({"a": 1},), "{'a': 1}"),
        ("%s", ((1, 2),), "(1, 2)"),
        ("%s %s", ({"a": 1}, 2), "{'a': 1} 2"),
        ("%s: %m", ("f",), f"f: {ENOSPC}"),
        ("%m%m", (), ENOSPC * 2),
        ("%%m %%%m %%%%m", (), f"%m %{ENOSPC} %%m"),
        ("%(m)s %m", ({"m": "key"},), f"key {ENOSPC}"),
        ("%s", ("%m",), "%m"),
    ],
)
def test_render(format: str, args: tuple[object, ...], message: str) -> None:
    assert render(format, args, errno=28) == message


@pytest.mark.parametrize("format", ["%s %s", "%s", "%", "%y", "%d"])
def test_a_wrong_format_is_python_s_error(format: str) -> None:
    with pytest.raises((TypeError, ValueError)) as ours:
        render(format, ("x", "y", "z"))
    with pytest.raises(type(ours.value)) as python_s:
        format % ("x", "y", "z")
    assert str(ours.value) == str(python_s.value)


def test_the_error_being_handled() -> None:
    with pytest.raises(FileNotFoundError):
        try:
            os.stat("/does not exist")
        except OSError as error:
            assert render("%m", ()) == error.strerror
            assert render("%m", (), errno=28) == ENOSPC
            raise


def test_an_error_with_a_text_of_its_own() -> None:
    try:
        raise socket.gaierror(-2, "100% unknown")
    except OSError:
        assert render("%s: %m", ("host",)) == "host: 100% unknown"
    try:
        raise OSError("without a number")
    except OSError:
        assert render("%m", ()) == "without a number"


def test_the_thread_s_errno() -> None:
    for errno in (2, 28):
        ffi.errno = errno
        assert render("%m", ()) == os.strerror(errno)


def test_another_error_being_handled_is_none_of_the_system_s(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ffi.errno = 2
    with pytest.raises(KeyError):
        try:
            raise KeyError
        except KeyError:
            assert render("%m", ()) == ENOENT
            raise


def test_the_error_is_looked_up_only_for_m(monkeypatch: pytest.MonkeyPatch) -> None:
    strerror: Callable[[int], str] = os.strerror
    looked_up = []
    monkeypatch.setattr(
        message, "strerror", lambda errno: looked_up.append(errno) or strerror(errno)
    )
    render("%s", ("x",), errno=2)
    assert looked_up == []
    render("%m", (), errno=2)
    assert looked_up == [2]


@pytest.mark.parametrize("format", ["%m", "without it"])
def test_an_errno_that_is_none(format: str) -> None:
    with pytest.raises(TypeError, match=r"^errno must be int or None, not str$"):
        render(format, (), errno="2")  # type: ignore[arg-type]
    with pytest.raises(OverflowError, match=r"^errno: 2147483648 does not fit C's int$"):
        render(format, (), errno=2**31)


def test_the_text_of_an_errno_that_is_none() -> None:
    with pytest.raises(TypeError, match=r"^errno must be int or None, not float$"):
        error_text(2.0)  # type: ignore[arg-type]
    with pytest.raises(OverflowError, match=r"^errno: -2147483649 does not fit C's int$"):
        error_text(-(2**31) - 1)


def test_a_message_that_is_no_text() -> None:
    with pytest.raises(TypeError, match=r"^message must be str, not bytes$"):
        render(b"%s", ("x",))  # type: ignore[arg-type]


@given(text=st.text(), value=st.text(), errno=st.sampled_from([0, 2, 28]))
def test_only_m_differs_from_python_s_percent(text: str, value: str, errno: int) -> None:
    escaped = text.replace("%", "%%")
    assert render(f"{escaped}%s", (value,), errno) == text + value
    assert render(f"%s{escaped}%m", (value,), errno) == value + text + os.strerror(errno)
