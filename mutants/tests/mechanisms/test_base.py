"""What a Log can be told of its target, and what it refuses."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import syslog3

WRONG: list[tuple[dict[str, Any], type[Exception], str]] = [
    ({"format": "rfc1"}, ValueError, r"invalid format: 'rfc1' \(allowed: rfc3164, rfc5424\)"),
    ({"framing": "crlf"}, ValueError, r"invalid framing: 'crlf' \(allowed: lf, nul, octet\)"),
    ({"port": 0}, ValueError, "invalid port: 0 .*1 to 65535"),
    ({"port": 65536}, ValueError, "invalid port: 65536 .*1 to 65535"),
    ({"port": "65536"}, ValueError, "invalid port: '?65536'? .*1 to 65535"),
    ({"port": 5.14}, TypeError, "port must be int or str, not float"),
    ({"timeout": 0}, ValueError, r"invalid timeout: 0 \(allowed: more than 0 seconds"),
    ({"timeout": -1}, ValueError, "invalid timeout: -1"),
    ({"timeout": float("nan")}, ValueError, "invalid timeout: nan"),
    ({"timeout": float("inf")}, ValueError, "invalid timeout: inf"),
    ({"timeout": "1"}, TypeError, "timeout must be a number of seconds, not str"),
    ({"timeout": None}, TypeError, "timeout must be a number of seconds, not NoneType"),
    ({"path": "a\0b"}, ValueError, "path: embedded null character at index 1"),
    ({"host": "a\0b"}, ValueError, "host: embedded null character at index 1"),
    ({"hostname": "\0"}, ValueError, "hostname: embedded null character at index 0"),
    ({"ident": "a\0b"}, ValueError, "ident: embedded null character at index 1"),
    ({"host": "\ud800"}, UnicodeEncodeError, "surrogates not allowed"),
    ({"hostname": "\ud800"}, UnicodeEncodeError, "surrogates not allowed"),
    ({"ident": "\ud800"}, UnicodeEncodeError, "surrogates not allowed"),
    ({"host": 3}, TypeError, "host must be str, not int"),
    ({"hostname": b"h"}, TypeError, "hostname must be str, not bytes"),
    ({"ident": 3}, TypeError, "ident must be str, not int"),
    ({"mask": "info"}, TypeError, "mask must be int, not str"),
    ({"option": "plonk"}, ValueError, "invalid option: 'plonk' .*cons, ndelay, .*nofatal"),
    ({"facility": "plonk"}, ValueError, "invalid facility: 'plonk' .*kern, user, .*local7"),
    ({"plonk": 1}, TypeError, "unknown keyword: plonk .*mechanism, path, host, port, timeout"),
]


@pytest.mark.parametrize(("keywords", "error", "says"), WRONG, ids=lambda value: str(value)[:40])
def test_what_cannot_be_is_refused_at_once(
    keywords: dict[str, Any], error: type[Exception], says: str
) -> None:
    with pytest.raises(error, match=says):
        syslog3.Log(**{"ident": "i", "mechanism": "udp", **keywords})


def test_a_keyword_that_is_refused_is_not_the_only_one_named() -> None:
    with pytest.raises(TypeError, match=r"allowed: ident, option, facility, mechanism, .*format"):
        syslog3.Log("i", plonk=1)  # type: ignore[call-arg]


@pytest.mark.parametrize("kind", [str, Path, lambda path: str(path).encode()])
def test_a_path_may_be_any_path(kind: Any, directory: Path) -> None:
    file = directory / "f\u00fcr"
    file.touch()
    with syslog3.Log("i", mechanism="stream", path=kind(file)) as log:
        log.info("hello")
    assert file.read_bytes().endswith(b" i: hello\n")
