"""What the event log is told of a source, and what Event Viewer finds in our module."""

from __future__ import annotations

import contextlib
import ctypes
import warnings
import winreg
from collections.abc import Iterator

import pytest

import syslog3
from syslog3.compiled import _native
from syslog3.windows import registration

SOURCES = r"SYSTEM\CurrentControlSet\Services\EventLog\Application"


@pytest.fixture
def source(request: pytest.FixtureRequest) -> Iterator[str]:
    """A name that no source has before and after the test."""
    name = request.node.name[:60]
    yield name
    registration._known.discard(name)
    with contextlib.suppress(FileNotFoundError):
        winreg.DeleteKey(winreg.HKEY_LOCAL_MACHINE, rf"{SOURCES}\{name}")


def values(source: str) -> dict[str, object]:
    with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, rf"{SOURCES}\{source}") as key:
        found = (winreg.EnumValue(key, number) for number in range(winreg.QueryInfoKey(key)[1]))
        return {name: value for name, value, _ in found}


def text(number: int, argument: str | None) -> str:
    """What Event Viewer makes of a message of our module. Source: FormatMessageW."""
    kernel32 = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel32.LoadLibraryExW.restype = ctypes.c_void_p
    module = ctypes.c_void_p(kernel32.LoadLibraryExW(_native.__file__, None, 0x2))
    assert module
    arguments = (ctypes.c_wchar_p * 1)(argument)
    buffer = ctypes.create_unicode_buffer(1000)
    # FROM_HMODULE, ARGUMENT_ARRAY
    length = kernel32.FormatMessageW(0x2800, module, number, 0, buffer, len(buffer), arguments)
    assert length, ctypes.get_last_error()
    return buffer.value.rstrip("\r\n")


def test_the_source_is_registered(source: str) -> None:
    with syslog3.Log(source, mechanism="eventlog") as log:
        log.info("x")
        assert (log.sent, log.lost) == (1, 0)
    assert values(source) == {
        "EventMessageFile": _native.__file__,
        "CategoryMessageFile": _native.__file__,
        "CategoryCount": 25,
        "TypesSupported": 7,
    }


def test_another_programs_source_is_left_alone(source: str) -> None:
    file = r"%SystemRoot%\system32\kernel32.dll"
    with winreg.CreateKey(winreg.HKEY_LOCAL_MACHINE, rf"{SOURCES}\{source}") as key:
        winreg.SetValueEx(key, "EventMessageFile", 0, winreg.REG_EXPAND_SZ, file)
    with syslog3.Log(source, mechanism="eventlog") as log:
        log.info("x")
    assert values(source) == {"EventMessageFile": file}


def test_a_source_whose_file_is_gone_is_registered_anew(source: str) -> None:
    with winreg.CreateKey(winreg.HKEY_LOCAL_MACHINE, rf"{SOURCES}\{source}") as key:
        winreg.SetValueEx(key, "EventMessageFile", 0, winreg.REG_EXPAND_SZ, r"C:\gone\_native.pyd")
    with syslog3.Log(source, mechanism="eventlog") as log:
        log.info("x")
    assert values(source)["EventMessageFile"] == _native.__file__


def test_without_the_right_one_warning_and_messages_all_the_same(
    source: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:  # wine lets everybody write everywhere
        raise PermissionError(13, "Access is denied")

    monkeypatch.setattr(winreg, "CreateKey", refuse)
    with pytest.warns(syslog3.SyslogWarning, match=f"{source}.*can't be registered: Access"):
        syslog3.Log(source, "ndelay", mechanism="eventlog").close()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with syslog3.Log(source, mechanism="eventlog") as log:
            log.info("x")
    assert log.sent == 1


def test_an_ident_that_no_key_can_have() -> None:
    ident = "a\\b" + "c" * 300
    with syslog3.Log(ident, mechanism="eventlog") as log:
        log.info("x")
    name = "a/b" + "c" * 252
    assert values(name)["CategoryCount"] == 25
    winreg.DeleteKey(winreg.HKEY_LOCAL_MACHINE, rf"{SOURCES}\{name}")


@pytest.mark.parametrize(
    ("number", "facility"),
    [(1, "kern"), (2, "user"), (13, "local0"), (20, "local7"), (25, "launchd")],
)
def test_categories_have_the_facilities_names(number: int, facility: str) -> None:
    assert text(number, None) == facility


@pytest.mark.parametrize("number", range(128, 153))
def test_the_text_of_an_event_is_the_message(number: int) -> None:
    assert text(number, "ünïcode: 100% sure") == "ünïcode: 100% sure"
