"""Structured data: checks, and its forms on the wire. Source: RFC 5424, section 6.3."""

from __future__ import annotations

from collections.abc import Mapping

#: Parameters by SD-ID: values by PARAM-NAME.
StructuredData = Mapping[str, Mapping[str, object]]

#: Prefix of a journal field whose name might otherwise be one of journald's own.
_FIELD_PREFIX = "SD_"

_ESCAPES = str.maketrans({'"': '\\"', "\\": "\\\\", "]": "\\]"})

#: Maximum length of a journal field's name. Source: systemd's journal-importer.
_LONGEST_FIELD = 64


def check(structured_data: StructuredData) -> None:
    """Raise :exc:`ValueError` for an SD-ID, PARAM-NAME or value that RFC 5424 does not allow."""
    _check_mapping("structured_data", structured_data)
    for sd_id, parameters in structured_data.items():
        _check_name("SD-ID", sd_id)
        _check_mapping(f"structured_data[{sd_id!r}]", parameters)
        name, at, number = sd_id.partition("@")
        if at and not (name and all(part.isdigit() for part in number.split("."))):
            raise ValueError(
                f"invalid SD-ID: {sd_id!r} (allowed: name@enterprise-number, as 'id@32473', or a"
                " name that IANA has registered)"
            )
        for name, value in parameters.items():
            _check_name("PARAM-NAME", name)
            if isinstance(value, bytes):
                raise TypeError(f"the value of {name!r} must be text, not bytes")
            str(value).encode()


def _check_mapping(what: str, value: object) -> None:
    if not hasattr(value, "items"):
        raise TypeError(f"{what} must be a mapping, not {type(value).__name__}")


def _check_name(kind: str, name: str) -> None:
    if not isinstance(name, str):
        raise TypeError(f"{kind} must be str, not {type(name).__name__}")
    if not 1 <= len(name) <= 32 or any(not "!" <= c <= "~" or c in '="]' for c in name):
        raise ValueError(
            f"invalid {kind}: {name!r} (allowed: 1 to 32 printable ASCII characters, but no space,"
            " '=', ']' and '\"')"
        )


def render(structured_data: StructuredData) -> bytes:
    """Return ``[id name="value"]`` for each SD-ELEMENT, escaped as section 6.3.3 says."""
    return "".join(
        f"[{sd_id}{''.join(_parameter(*parameter) for parameter in parameters.items())}]"
        for sd_id, parameters in structured_data.items()
    ).encode()


def _parameter(name: str, value: object) -> str:
    return f' {name}="{str(value).translate(_ESCAPES)}"'


def render_for_journal(structured_data: StructuredData) -> bytes:
    """Return a journal field, ``ID_32473_NAME``, in binary form for each parameter.

    Source: systemd's documentation of the native journal protocol.
    """
    return b"".join(
        _field(f"{_FIELD_PREFIX * ('@' not in sd_id)}{sd_id}_{name}", str(value).encode())
        for sd_id, parameters in structured_data.items()
        for name, value in parameters.items()
    )


def _field(name: str, value: bytes) -> bytes:
    key = "".join(c if c.isalnum() else "_" for c in name.upper())
    if not key[0].isalpha():  # journald drops a field whose name does not begin with a letter
        key = _FIELD_PREFIX + key
    length = len(value).to_bytes(8, "little")
    return key[:_LONGEST_FIELD].encode() + b"\n" + length + value + b"\n"
