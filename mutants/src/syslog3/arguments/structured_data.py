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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_check__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_check__mutmut)
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


def x_check__mutmut_orig(structured_data: StructuredData) -> None:
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


def x_check__mutmut_1(structured_data: StructuredData) -> None:
    """Raise :exc:`ValueError` for an SD-ID, PARAM-NAME or value that RFC 5424 does not allow."""
    _check_mapping(None, structured_data)
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


def x_check__mutmut_2(structured_data: StructuredData) -> None:
    """Raise :exc:`ValueError` for an SD-ID, PARAM-NAME or value that RFC 5424 does not allow."""
    _check_mapping("structured_data", None)
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


def x_check__mutmut_3(structured_data: StructuredData) -> None:
    """Raise :exc:`ValueError` for an SD-ID, PARAM-NAME or value that RFC 5424 does not allow."""
    _check_mapping(structured_data)
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


def x_check__mutmut_4(structured_data: StructuredData) -> None:
    """Raise :exc:`ValueError` for an SD-ID, PARAM-NAME or value that RFC 5424 does not allow."""
    _check_mapping("structured_data", )
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


def x_check__mutmut_5(structured_data: StructuredData) -> None:
    """Raise :exc:`ValueError` for an SD-ID, PARAM-NAME or value that RFC 5424 does not allow."""
    _check_mapping("XXstructured_dataXX", structured_data)
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


def x_check__mutmut_6(structured_data: StructuredData) -> None:
    """Raise :exc:`ValueError` for an SD-ID, PARAM-NAME or value that RFC 5424 does not allow."""
    _check_mapping("STRUCTURED_DATA", structured_data)
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


def x_check__mutmut_7(structured_data: StructuredData) -> None:
    """Raise :exc:`ValueError` for an SD-ID, PARAM-NAME or value that RFC 5424 does not allow."""
    _check_mapping("structured_data", structured_data)
    for sd_id, parameters in structured_data.items():
        _check_name(None, sd_id)
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


def x_check__mutmut_8(structured_data: StructuredData) -> None:
    """Raise :exc:`ValueError` for an SD-ID, PARAM-NAME or value that RFC 5424 does not allow."""
    _check_mapping("structured_data", structured_data)
    for sd_id, parameters in structured_data.items():
        _check_name("SD-ID", None)
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


def x_check__mutmut_9(structured_data: StructuredData) -> None:
    """Raise :exc:`ValueError` for an SD-ID, PARAM-NAME or value that RFC 5424 does not allow."""
    _check_mapping("structured_data", structured_data)
    for sd_id, parameters in structured_data.items():
        _check_name(sd_id)
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


def x_check__mutmut_10(structured_data: StructuredData) -> None:
    """Raise :exc:`ValueError` for an SD-ID, PARAM-NAME or value that RFC 5424 does not allow."""
    _check_mapping("structured_data", structured_data)
    for sd_id, parameters in structured_data.items():
        _check_name("SD-ID", )
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


def x_check__mutmut_11(structured_data: StructuredData) -> None:
    """Raise :exc:`ValueError` for an SD-ID, PARAM-NAME or value that RFC 5424 does not allow."""
    _check_mapping("structured_data", structured_data)
    for sd_id, parameters in structured_data.items():
        _check_name("XXSD-IDXX", sd_id)
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


def x_check__mutmut_12(structured_data: StructuredData) -> None:
    """Raise :exc:`ValueError` for an SD-ID, PARAM-NAME or value that RFC 5424 does not allow."""
    _check_mapping("structured_data", structured_data)
    for sd_id, parameters in structured_data.items():
        _check_name("sd-id", sd_id)
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


def x_check__mutmut_13(structured_data: StructuredData) -> None:
    """Raise :exc:`ValueError` for an SD-ID, PARAM-NAME or value that RFC 5424 does not allow."""
    _check_mapping("structured_data", structured_data)
    for sd_id, parameters in structured_data.items():
        _check_name("SD-ID", sd_id)
        _check_mapping(None, parameters)
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


def x_check__mutmut_14(structured_data: StructuredData) -> None:
    """Raise :exc:`ValueError` for an SD-ID, PARAM-NAME or value that RFC 5424 does not allow."""
    _check_mapping("structured_data", structured_data)
    for sd_id, parameters in structured_data.items():
        _check_name("SD-ID", sd_id)
        _check_mapping(f"structured_data[{sd_id!r}]", None)
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


def x_check__mutmut_15(structured_data: StructuredData) -> None:
    """Raise :exc:`ValueError` for an SD-ID, PARAM-NAME or value that RFC 5424 does not allow."""
    _check_mapping("structured_data", structured_data)
    for sd_id, parameters in structured_data.items():
        _check_name("SD-ID", sd_id)
        _check_mapping(parameters)
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


def x_check__mutmut_16(structured_data: StructuredData) -> None:
    """Raise :exc:`ValueError` for an SD-ID, PARAM-NAME or value that RFC 5424 does not allow."""
    _check_mapping("structured_data", structured_data)
    for sd_id, parameters in structured_data.items():
        _check_name("SD-ID", sd_id)
        _check_mapping(f"structured_data[{sd_id!r}]", )
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


def x_check__mutmut_17(structured_data: StructuredData) -> None:
    """Raise :exc:`ValueError` for an SD-ID, PARAM-NAME or value that RFC 5424 does not allow."""
    _check_mapping("structured_data", structured_data)
    for sd_id, parameters in structured_data.items():
        _check_name("SD-ID", sd_id)
        _check_mapping(f"structured_data[{sd_id!r}]", parameters)
        name, at, number = None
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


def x_check__mutmut_18(structured_data: StructuredData) -> None:
    """Raise :exc:`ValueError` for an SD-ID, PARAM-NAME or value that RFC 5424 does not allow."""
    _check_mapping("structured_data", structured_data)
    for sd_id, parameters in structured_data.items():
        _check_name("SD-ID", sd_id)
        _check_mapping(f"structured_data[{sd_id!r}]", parameters)
        name, at, number = sd_id.partition(None)
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


def x_check__mutmut_19(structured_data: StructuredData) -> None:
    """Raise :exc:`ValueError` for an SD-ID, PARAM-NAME or value that RFC 5424 does not allow."""
    _check_mapping("structured_data", structured_data)
    for sd_id, parameters in structured_data.items():
        _check_name("SD-ID", sd_id)
        _check_mapping(f"structured_data[{sd_id!r}]", parameters)
        name, at, number = sd_id.rpartition("@")
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


def x_check__mutmut_20(structured_data: StructuredData) -> None:
    """Raise :exc:`ValueError` for an SD-ID, PARAM-NAME or value that RFC 5424 does not allow."""
    _check_mapping("structured_data", structured_data)
    for sd_id, parameters in structured_data.items():
        _check_name("SD-ID", sd_id)
        _check_mapping(f"structured_data[{sd_id!r}]", parameters)
        name, at, number = sd_id.partition("XX@XX")
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


def x_check__mutmut_21(structured_data: StructuredData) -> None:
    """Raise :exc:`ValueError` for an SD-ID, PARAM-NAME or value that RFC 5424 does not allow."""
    _check_mapping("structured_data", structured_data)
    for sd_id, parameters in structured_data.items():
        _check_name("SD-ID", sd_id)
        _check_mapping(f"structured_data[{sd_id!r}]", parameters)
        name, at, number = sd_id.partition("@")
        if at or not (name and all(part.isdigit() for part in number.split("."))):
            raise ValueError(
                f"invalid SD-ID: {sd_id!r} (allowed: name@enterprise-number, as 'id@32473', or a"
                " name that IANA has registered)"
            )
        for name, value in parameters.items():
            _check_name("PARAM-NAME", name)
            if isinstance(value, bytes):
                raise TypeError(f"the value of {name!r} must be text, not bytes")
            str(value).encode()


def x_check__mutmut_22(structured_data: StructuredData) -> None:
    """Raise :exc:`ValueError` for an SD-ID, PARAM-NAME or value that RFC 5424 does not allow."""
    _check_mapping("structured_data", structured_data)
    for sd_id, parameters in structured_data.items():
        _check_name("SD-ID", sd_id)
        _check_mapping(f"structured_data[{sd_id!r}]", parameters)
        name, at, number = sd_id.partition("@")
        if at and (name and all(part.isdigit() for part in number.split("."))):
            raise ValueError(
                f"invalid SD-ID: {sd_id!r} (allowed: name@enterprise-number, as 'id@32473', or a"
                " name that IANA has registered)"
            )
        for name, value in parameters.items():
            _check_name("PARAM-NAME", name)
            if isinstance(value, bytes):
                raise TypeError(f"the value of {name!r} must be text, not bytes")
            str(value).encode()


def x_check__mutmut_23(structured_data: StructuredData) -> None:
    """Raise :exc:`ValueError` for an SD-ID, PARAM-NAME or value that RFC 5424 does not allow."""
    _check_mapping("structured_data", structured_data)
    for sd_id, parameters in structured_data.items():
        _check_name("SD-ID", sd_id)
        _check_mapping(f"structured_data[{sd_id!r}]", parameters)
        name, at, number = sd_id.partition("@")
        if at and not (name or all(part.isdigit() for part in number.split("."))):
            raise ValueError(
                f"invalid SD-ID: {sd_id!r} (allowed: name@enterprise-number, as 'id@32473', or a"
                " name that IANA has registered)"
            )
        for name, value in parameters.items():
            _check_name("PARAM-NAME", name)
            if isinstance(value, bytes):
                raise TypeError(f"the value of {name!r} must be text, not bytes")
            str(value).encode()


def x_check__mutmut_24(structured_data: StructuredData) -> None:
    """Raise :exc:`ValueError` for an SD-ID, PARAM-NAME or value that RFC 5424 does not allow."""
    _check_mapping("structured_data", structured_data)
    for sd_id, parameters in structured_data.items():
        _check_name("SD-ID", sd_id)
        _check_mapping(f"structured_data[{sd_id!r}]", parameters)
        name, at, number = sd_id.partition("@")
        if at and not (name and all(None)):
            raise ValueError(
                f"invalid SD-ID: {sd_id!r} (allowed: name@enterprise-number, as 'id@32473', or a"
                " name that IANA has registered)"
            )
        for name, value in parameters.items():
            _check_name("PARAM-NAME", name)
            if isinstance(value, bytes):
                raise TypeError(f"the value of {name!r} must be text, not bytes")
            str(value).encode()


def x_check__mutmut_25(structured_data: StructuredData) -> None:
    """Raise :exc:`ValueError` for an SD-ID, PARAM-NAME or value that RFC 5424 does not allow."""
    _check_mapping("structured_data", structured_data)
    for sd_id, parameters in structured_data.items():
        _check_name("SD-ID", sd_id)
        _check_mapping(f"structured_data[{sd_id!r}]", parameters)
        name, at, number = sd_id.partition("@")
        if at and not (name and all(part.isdigit() for part in number.split(None))):
            raise ValueError(
                f"invalid SD-ID: {sd_id!r} (allowed: name@enterprise-number, as 'id@32473', or a"
                " name that IANA has registered)"
            )
        for name, value in parameters.items():
            _check_name("PARAM-NAME", name)
            if isinstance(value, bytes):
                raise TypeError(f"the value of {name!r} must be text, not bytes")
            str(value).encode()


def x_check__mutmut_26(structured_data: StructuredData) -> None:
    """Raise :exc:`ValueError` for an SD-ID, PARAM-NAME or value that RFC 5424 does not allow."""
    _check_mapping("structured_data", structured_data)
    for sd_id, parameters in structured_data.items():
        _check_name("SD-ID", sd_id)
        _check_mapping(f"structured_data[{sd_id!r}]", parameters)
        name, at, number = sd_id.partition("@")
        if at and not (name and all(part.isdigit() for part in number.split("XX.XX"))):
            raise ValueError(
                f"invalid SD-ID: {sd_id!r} (allowed: name@enterprise-number, as 'id@32473', or a"
                " name that IANA has registered)"
            )
        for name, value in parameters.items():
            _check_name("PARAM-NAME", name)
            if isinstance(value, bytes):
                raise TypeError(f"the value of {name!r} must be text, not bytes")
            str(value).encode()


def x_check__mutmut_27(structured_data: StructuredData) -> None:
    """Raise :exc:`ValueError` for an SD-ID, PARAM-NAME or value that RFC 5424 does not allow."""
    _check_mapping("structured_data", structured_data)
    for sd_id, parameters in structured_data.items():
        _check_name("SD-ID", sd_id)
        _check_mapping(f"structured_data[{sd_id!r}]", parameters)
        name, at, number = sd_id.partition("@")
        if at and not (name and all(part.isdigit() for part in number.split("."))):
            raise ValueError(
                None
            )
        for name, value in parameters.items():
            _check_name("PARAM-NAME", name)
            if isinstance(value, bytes):
                raise TypeError(f"the value of {name!r} must be text, not bytes")
            str(value).encode()


def x_check__mutmut_28(structured_data: StructuredData) -> None:
    """Raise :exc:`ValueError` for an SD-ID, PARAM-NAME or value that RFC 5424 does not allow."""
    _check_mapping("structured_data", structured_data)
    for sd_id, parameters in structured_data.items():
        _check_name("SD-ID", sd_id)
        _check_mapping(f"structured_data[{sd_id!r}]", parameters)
        name, at, number = sd_id.partition("@")
        if at and not (name and all(part.isdigit() for part in number.split("."))):
            raise ValueError(
                f"invalid SD-ID: {sd_id!r} (allowed: name@enterprise-number, as 'id@32473', or a"
                "XX name that IANA has registered)XX"
            )
        for name, value in parameters.items():
            _check_name("PARAM-NAME", name)
            if isinstance(value, bytes):
                raise TypeError(f"the value of {name!r} must be text, not bytes")
            str(value).encode()


def x_check__mutmut_29(structured_data: StructuredData) -> None:
    """Raise :exc:`ValueError` for an SD-ID, PARAM-NAME or value that RFC 5424 does not allow."""
    _check_mapping("structured_data", structured_data)
    for sd_id, parameters in structured_data.items():
        _check_name("SD-ID", sd_id)
        _check_mapping(f"structured_data[{sd_id!r}]", parameters)
        name, at, number = sd_id.partition("@")
        if at and not (name and all(part.isdigit() for part in number.split("."))):
            raise ValueError(
                f"invalid SD-ID: {sd_id!r} (allowed: name@enterprise-number, as 'id@32473', or a"
                " name that iana has registered)"
            )
        for name, value in parameters.items():
            _check_name("PARAM-NAME", name)
            if isinstance(value, bytes):
                raise TypeError(f"the value of {name!r} must be text, not bytes")
            str(value).encode()


def x_check__mutmut_30(structured_data: StructuredData) -> None:
    """Raise :exc:`ValueError` for an SD-ID, PARAM-NAME or value that RFC 5424 does not allow."""
    _check_mapping("structured_data", structured_data)
    for sd_id, parameters in structured_data.items():
        _check_name("SD-ID", sd_id)
        _check_mapping(f"structured_data[{sd_id!r}]", parameters)
        name, at, number = sd_id.partition("@")
        if at and not (name and all(part.isdigit() for part in number.split("."))):
            raise ValueError(
                f"invalid SD-ID: {sd_id!r} (allowed: name@enterprise-number, as 'id@32473', or a"
                " NAME THAT IANA HAS REGISTERED)"
            )
        for name, value in parameters.items():
            _check_name("PARAM-NAME", name)
            if isinstance(value, bytes):
                raise TypeError(f"the value of {name!r} must be text, not bytes")
            str(value).encode()


def x_check__mutmut_31(structured_data: StructuredData) -> None:
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
            _check_name(None, name)
            if isinstance(value, bytes):
                raise TypeError(f"the value of {name!r} must be text, not bytes")
            str(value).encode()


def x_check__mutmut_32(structured_data: StructuredData) -> None:
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
            _check_name("PARAM-NAME", None)
            if isinstance(value, bytes):
                raise TypeError(f"the value of {name!r} must be text, not bytes")
            str(value).encode()


def x_check__mutmut_33(structured_data: StructuredData) -> None:
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
            _check_name(name)
            if isinstance(value, bytes):
                raise TypeError(f"the value of {name!r} must be text, not bytes")
            str(value).encode()


def x_check__mutmut_34(structured_data: StructuredData) -> None:
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
            _check_name("PARAM-NAME", )
            if isinstance(value, bytes):
                raise TypeError(f"the value of {name!r} must be text, not bytes")
            str(value).encode()


def x_check__mutmut_35(structured_data: StructuredData) -> None:
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
            _check_name("XXPARAM-NAMEXX", name)
            if isinstance(value, bytes):
                raise TypeError(f"the value of {name!r} must be text, not bytes")
            str(value).encode()


def x_check__mutmut_36(structured_data: StructuredData) -> None:
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
            _check_name("param-name", name)
            if isinstance(value, bytes):
                raise TypeError(f"the value of {name!r} must be text, not bytes")
            str(value).encode()


def x_check__mutmut_37(structured_data: StructuredData) -> None:
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
                raise TypeError(None)
            str(value).encode()


def x_check__mutmut_38(structured_data: StructuredData) -> None:
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
            str(None).encode()

mutants_x_check__mutmut['_mutmut_orig'] = x_check__mutmut_orig # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_1'] = x_check__mutmut_1 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_2'] = x_check__mutmut_2 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_3'] = x_check__mutmut_3 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_4'] = x_check__mutmut_4 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_5'] = x_check__mutmut_5 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_6'] = x_check__mutmut_6 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_7'] = x_check__mutmut_7 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_8'] = x_check__mutmut_8 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_9'] = x_check__mutmut_9 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_10'] = x_check__mutmut_10 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_11'] = x_check__mutmut_11 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_12'] = x_check__mutmut_12 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_13'] = x_check__mutmut_13 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_14'] = x_check__mutmut_14 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_15'] = x_check__mutmut_15 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_16'] = x_check__mutmut_16 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_17'] = x_check__mutmut_17 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_18'] = x_check__mutmut_18 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_19'] = x_check__mutmut_19 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_20'] = x_check__mutmut_20 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_21'] = x_check__mutmut_21 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_22'] = x_check__mutmut_22 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_23'] = x_check__mutmut_23 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_24'] = x_check__mutmut_24 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_25'] = x_check__mutmut_25 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_26'] = x_check__mutmut_26 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_27'] = x_check__mutmut_27 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_28'] = x_check__mutmut_28 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_29'] = x_check__mutmut_29 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_30'] = x_check__mutmut_30 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_31'] = x_check__mutmut_31 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_32'] = x_check__mutmut_32 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_33'] = x_check__mutmut_33 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_34'] = x_check__mutmut_34 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_35'] = x_check__mutmut_35 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_36'] = x_check__mutmut_36 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_37'] = x_check__mutmut_37 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_38'] = x_check__mutmut_38 # type: ignore # mutmut generated
mutants_x__check_mapping__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__check_mapping__mutmut)
def _check_mapping(what: str, value: object) -> None:
    if not hasattr(value, "items"):
        raise TypeError(f"{what} must be a mapping, not {type(value).__name__}")


def x__check_mapping__mutmut_orig(what: str, value: object) -> None:
    if not hasattr(value, "items"):
        raise TypeError(f"{what} must be a mapping, not {type(value).__name__}")


def x__check_mapping__mutmut_1(what: str, value: object) -> None:
    if hasattr(value, "items"):
        raise TypeError(f"{what} must be a mapping, not {type(value).__name__}")


def x__check_mapping__mutmut_2(what: str, value: object) -> None:
    if not hasattr(None, "items"):
        raise TypeError(f"{what} must be a mapping, not {type(value).__name__}")


def x__check_mapping__mutmut_3(what: str, value: object) -> None:
    if not hasattr(value, None):
        raise TypeError(f"{what} must be a mapping, not {type(value).__name__}")


def x__check_mapping__mutmut_4(what: str, value: object) -> None:
    if not hasattr("items"):
        raise TypeError(f"{what} must be a mapping, not {type(value).__name__}")


def x__check_mapping__mutmut_5(what: str, value: object) -> None:
    if not hasattr(value, ):
        raise TypeError(f"{what} must be a mapping, not {type(value).__name__}")


def x__check_mapping__mutmut_6(what: str, value: object) -> None:
    if not hasattr(value, "XXitemsXX"):
        raise TypeError(f"{what} must be a mapping, not {type(value).__name__}")


def x__check_mapping__mutmut_7(what: str, value: object) -> None:
    if not hasattr(value, "ITEMS"):
        raise TypeError(f"{what} must be a mapping, not {type(value).__name__}")


def x__check_mapping__mutmut_8(what: str, value: object) -> None:
    if not hasattr(value, "items"):
        raise TypeError(None)


def x__check_mapping__mutmut_9(what: str, value: object) -> None:
    if not hasattr(value, "items"):
        raise TypeError(f"{what} must be a mapping, not {type(None).__name__}")

mutants_x__check_mapping__mutmut['_mutmut_orig'] = x__check_mapping__mutmut_orig # type: ignore # mutmut generated
mutants_x__check_mapping__mutmut['x__check_mapping__mutmut_1'] = x__check_mapping__mutmut_1 # type: ignore # mutmut generated
mutants_x__check_mapping__mutmut['x__check_mapping__mutmut_2'] = x__check_mapping__mutmut_2 # type: ignore # mutmut generated
mutants_x__check_mapping__mutmut['x__check_mapping__mutmut_3'] = x__check_mapping__mutmut_3 # type: ignore # mutmut generated
mutants_x__check_mapping__mutmut['x__check_mapping__mutmut_4'] = x__check_mapping__mutmut_4 # type: ignore # mutmut generated
mutants_x__check_mapping__mutmut['x__check_mapping__mutmut_5'] = x__check_mapping__mutmut_5 # type: ignore # mutmut generated
mutants_x__check_mapping__mutmut['x__check_mapping__mutmut_6'] = x__check_mapping__mutmut_6 # type: ignore # mutmut generated
mutants_x__check_mapping__mutmut['x__check_mapping__mutmut_7'] = x__check_mapping__mutmut_7 # type: ignore # mutmut generated
mutants_x__check_mapping__mutmut['x__check_mapping__mutmut_8'] = x__check_mapping__mutmut_8 # type: ignore # mutmut generated
mutants_x__check_mapping__mutmut['x__check_mapping__mutmut_9'] = x__check_mapping__mutmut_9 # type: ignore # mutmut generated
mutants_x__check_name__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__check_name__mutmut)
def _check_name(kind: str, name: str) -> None:
    if not isinstance(name, str):
        raise TypeError(f"{kind} must be str, not {type(name).__name__}")
    if not 1 <= len(name) <= 32 or any(not "!" <= c <= "~" or c in '="]' for c in name):
        raise ValueError(
            f"invalid {kind}: {name!r} (allowed: 1 to 32 printable ASCII characters, but no space,"
            " '=', ']' and '\"')"
        )


def x__check_name__mutmut_orig(kind: str, name: str) -> None:
    if not isinstance(name, str):
        raise TypeError(f"{kind} must be str, not {type(name).__name__}")
    if not 1 <= len(name) <= 32 or any(not "!" <= c <= "~" or c in '="]' for c in name):
        raise ValueError(
            f"invalid {kind}: {name!r} (allowed: 1 to 32 printable ASCII characters, but no space,"
            " '=', ']' and '\"')"
        )


def x__check_name__mutmut_1(kind: str, name: str) -> None:
    if isinstance(name, str):
        raise TypeError(f"{kind} must be str, not {type(name).__name__}")
    if not 1 <= len(name) <= 32 or any(not "!" <= c <= "~" or c in '="]' for c in name):
        raise ValueError(
            f"invalid {kind}: {name!r} (allowed: 1 to 32 printable ASCII characters, but no space,"
            " '=', ']' and '\"')"
        )


def x__check_name__mutmut_2(kind: str, name: str) -> None:
    if not isinstance(name, str):
        raise TypeError(None)
    if not 1 <= len(name) <= 32 or any(not "!" <= c <= "~" or c in '="]' for c in name):
        raise ValueError(
            f"invalid {kind}: {name!r} (allowed: 1 to 32 printable ASCII characters, but no space,"
            " '=', ']' and '\"')"
        )


def x__check_name__mutmut_3(kind: str, name: str) -> None:
    if not isinstance(name, str):
        raise TypeError(f"{kind} must be str, not {type(None).__name__}")
    if not 1 <= len(name) <= 32 or any(not "!" <= c <= "~" or c in '="]' for c in name):
        raise ValueError(
            f"invalid {kind}: {name!r} (allowed: 1 to 32 printable ASCII characters, but no space,"
            " '=', ']' and '\"')"
        )


def x__check_name__mutmut_4(kind: str, name: str) -> None:
    if not isinstance(name, str):
        raise TypeError(f"{kind} must be str, not {type(name).__name__}")
    if not 1 <= len(name) <= 32 and any(not "!" <= c <= "~" or c in '="]' for c in name):
        raise ValueError(
            f"invalid {kind}: {name!r} (allowed: 1 to 32 printable ASCII characters, but no space,"
            " '=', ']' and '\"')"
        )


def x__check_name__mutmut_5(kind: str, name: str) -> None:
    if not isinstance(name, str):
        raise TypeError(f"{kind} must be str, not {type(name).__name__}")
    if 1 <= len(name) <= 32 or any(not "!" <= c <= "~" or c in '="]' for c in name):
        raise ValueError(
            f"invalid {kind}: {name!r} (allowed: 1 to 32 printable ASCII characters, but no space,"
            " '=', ']' and '\"')"
        )


def x__check_name__mutmut_6(kind: str, name: str) -> None:
    if not isinstance(name, str):
        raise TypeError(f"{kind} must be str, not {type(name).__name__}")
    if not 2 <= len(name) <= 32 or any(not "!" <= c <= "~" or c in '="]' for c in name):
        raise ValueError(
            f"invalid {kind}: {name!r} (allowed: 1 to 32 printable ASCII characters, but no space,"
            " '=', ']' and '\"')"
        )


def x__check_name__mutmut_7(kind: str, name: str) -> None:
    if not isinstance(name, str):
        raise TypeError(f"{kind} must be str, not {type(name).__name__}")
    if not 1 < len(name) <= 32 or any(not "!" <= c <= "~" or c in '="]' for c in name):
        raise ValueError(
            f"invalid {kind}: {name!r} (allowed: 1 to 32 printable ASCII characters, but no space,"
            " '=', ']' and '\"')"
        )


def x__check_name__mutmut_8(kind: str, name: str) -> None:
    if not isinstance(name, str):
        raise TypeError(f"{kind} must be str, not {type(name).__name__}")
    if not 1 <= len(name) < 32 or any(not "!" <= c <= "~" or c in '="]' for c in name):
        raise ValueError(
            f"invalid {kind}: {name!r} (allowed: 1 to 32 printable ASCII characters, but no space,"
            " '=', ']' and '\"')"
        )


def x__check_name__mutmut_9(kind: str, name: str) -> None:
    if not isinstance(name, str):
        raise TypeError(f"{kind} must be str, not {type(name).__name__}")
    if not 1 <= len(name) <= 33 or any(not "!" <= c <= "~" or c in '="]' for c in name):
        raise ValueError(
            f"invalid {kind}: {name!r} (allowed: 1 to 32 printable ASCII characters, but no space,"
            " '=', ']' and '\"')"
        )


def x__check_name__mutmut_10(kind: str, name: str) -> None:
    if not isinstance(name, str):
        raise TypeError(f"{kind} must be str, not {type(name).__name__}")
    if not 1 <= len(name) <= 32 or any(None):
        raise ValueError(
            f"invalid {kind}: {name!r} (allowed: 1 to 32 printable ASCII characters, but no space,"
            " '=', ']' and '\"')"
        )


def x__check_name__mutmut_11(kind: str, name: str) -> None:
    if not isinstance(name, str):
        raise TypeError(f"{kind} must be str, not {type(name).__name__}")
    if not 1 <= len(name) <= 32 or any(not "!" <= c <= "~" and c in '="]' for c in name):
        raise ValueError(
            f"invalid {kind}: {name!r} (allowed: 1 to 32 printable ASCII characters, but no space,"
            " '=', ']' and '\"')"
        )


def x__check_name__mutmut_12(kind: str, name: str) -> None:
    if not isinstance(name, str):
        raise TypeError(f"{kind} must be str, not {type(name).__name__}")
    if not 1 <= len(name) <= 32 or any("!" <= c <= "~" or c in '="]' for c in name):
        raise ValueError(
            f"invalid {kind}: {name!r} (allowed: 1 to 32 printable ASCII characters, but no space,"
            " '=', ']' and '\"')"
        )


def x__check_name__mutmut_13(kind: str, name: str) -> None:
    if not isinstance(name, str):
        raise TypeError(f"{kind} must be str, not {type(name).__name__}")
    if not 1 <= len(name) <= 32 or any(not "XX!XX" <= c <= "~" or c in '="]' for c in name):
        raise ValueError(
            f"invalid {kind}: {name!r} (allowed: 1 to 32 printable ASCII characters, but no space,"
            " '=', ']' and '\"')"
        )


def x__check_name__mutmut_14(kind: str, name: str) -> None:
    if not isinstance(name, str):
        raise TypeError(f"{kind} must be str, not {type(name).__name__}")
    if not 1 <= len(name) <= 32 or any(not "!" < c <= "~" or c in '="]' for c in name):
        raise ValueError(
            f"invalid {kind}: {name!r} (allowed: 1 to 32 printable ASCII characters, but no space,"
            " '=', ']' and '\"')"
        )


def x__check_name__mutmut_15(kind: str, name: str) -> None:
    if not isinstance(name, str):
        raise TypeError(f"{kind} must be str, not {type(name).__name__}")
    if not 1 <= len(name) <= 32 or any(not "!" <= c < "~" or c in '="]' for c in name):
        raise ValueError(
            f"invalid {kind}: {name!r} (allowed: 1 to 32 printable ASCII characters, but no space,"
            " '=', ']' and '\"')"
        )


def x__check_name__mutmut_16(kind: str, name: str) -> None:
    if not isinstance(name, str):
        raise TypeError(f"{kind} must be str, not {type(name).__name__}")
    if not 1 <= len(name) <= 32 or any(not "!" <= c <= "XX~XX" or c in '="]' for c in name):
        raise ValueError(
            f"invalid {kind}: {name!r} (allowed: 1 to 32 printable ASCII characters, but no space,"
            " '=', ']' and '\"')"
        )


def x__check_name__mutmut_17(kind: str, name: str) -> None:
    if not isinstance(name, str):
        raise TypeError(f"{kind} must be str, not {type(name).__name__}")
    if not 1 <= len(name) <= 32 or any(not "!" <= c <= "~" or c not in '="]' for c in name):
        raise ValueError(
            f"invalid {kind}: {name!r} (allowed: 1 to 32 printable ASCII characters, but no space,"
            " '=', ']' and '\"')"
        )


def x__check_name__mutmut_18(kind: str, name: str) -> None:
    if not isinstance(name, str):
        raise TypeError(f"{kind} must be str, not {type(name).__name__}")
    if not 1 <= len(name) <= 32 or any(not "!" <= c <= "~" or c in 'XX="]XX' for c in name):
        raise ValueError(
            f"invalid {kind}: {name!r} (allowed: 1 to 32 printable ASCII characters, but no space,"
            " '=', ']' and '\"')"
        )


def x__check_name__mutmut_19(kind: str, name: str) -> None:
    if not isinstance(name, str):
        raise TypeError(f"{kind} must be str, not {type(name).__name__}")
    if not 1 <= len(name) <= 32 or any(not "!" <= c <= "~" or c in '="]' for c in name):
        raise ValueError(
            None
        )


def x__check_name__mutmut_20(kind: str, name: str) -> None:
    if not isinstance(name, str):
        raise TypeError(f"{kind} must be str, not {type(name).__name__}")
    if not 1 <= len(name) <= 32 or any(not "!" <= c <= "~" or c in '="]' for c in name):
        raise ValueError(
            f"invalid {kind}: {name!r} (allowed: 1 to 32 printable ASCII characters, but no space,"
            "XX '=', ']' and '\"')XX"
        )


def x__check_name__mutmut_21(kind: str, name: str) -> None:
    if not isinstance(name, str):
        raise TypeError(f"{kind} must be str, not {type(name).__name__}")
    if not 1 <= len(name) <= 32 or any(not "!" <= c <= "~" or c in '="]' for c in name):
        raise ValueError(
            f"invalid {kind}: {name!r} (allowed: 1 to 32 printable ASCII characters, but no space,"
            " '=', ']' AND '\"')"
        )

mutants_x__check_name__mutmut['_mutmut_orig'] = x__check_name__mutmut_orig # type: ignore # mutmut generated
mutants_x__check_name__mutmut['x__check_name__mutmut_1'] = x__check_name__mutmut_1 # type: ignore # mutmut generated
mutants_x__check_name__mutmut['x__check_name__mutmut_2'] = x__check_name__mutmut_2 # type: ignore # mutmut generated
mutants_x__check_name__mutmut['x__check_name__mutmut_3'] = x__check_name__mutmut_3 # type: ignore # mutmut generated
mutants_x__check_name__mutmut['x__check_name__mutmut_4'] = x__check_name__mutmut_4 # type: ignore # mutmut generated
mutants_x__check_name__mutmut['x__check_name__mutmut_5'] = x__check_name__mutmut_5 # type: ignore # mutmut generated
mutants_x__check_name__mutmut['x__check_name__mutmut_6'] = x__check_name__mutmut_6 # type: ignore # mutmut generated
mutants_x__check_name__mutmut['x__check_name__mutmut_7'] = x__check_name__mutmut_7 # type: ignore # mutmut generated
mutants_x__check_name__mutmut['x__check_name__mutmut_8'] = x__check_name__mutmut_8 # type: ignore # mutmut generated
mutants_x__check_name__mutmut['x__check_name__mutmut_9'] = x__check_name__mutmut_9 # type: ignore # mutmut generated
mutants_x__check_name__mutmut['x__check_name__mutmut_10'] = x__check_name__mutmut_10 # type: ignore # mutmut generated
mutants_x__check_name__mutmut['x__check_name__mutmut_11'] = x__check_name__mutmut_11 # type: ignore # mutmut generated
mutants_x__check_name__mutmut['x__check_name__mutmut_12'] = x__check_name__mutmut_12 # type: ignore # mutmut generated
mutants_x__check_name__mutmut['x__check_name__mutmut_13'] = x__check_name__mutmut_13 # type: ignore # mutmut generated
mutants_x__check_name__mutmut['x__check_name__mutmut_14'] = x__check_name__mutmut_14 # type: ignore # mutmut generated
mutants_x__check_name__mutmut['x__check_name__mutmut_15'] = x__check_name__mutmut_15 # type: ignore # mutmut generated
mutants_x__check_name__mutmut['x__check_name__mutmut_16'] = x__check_name__mutmut_16 # type: ignore # mutmut generated
mutants_x__check_name__mutmut['x__check_name__mutmut_17'] = x__check_name__mutmut_17 # type: ignore # mutmut generated
mutants_x__check_name__mutmut['x__check_name__mutmut_18'] = x__check_name__mutmut_18 # type: ignore # mutmut generated
mutants_x__check_name__mutmut['x__check_name__mutmut_19'] = x__check_name__mutmut_19 # type: ignore # mutmut generated
mutants_x__check_name__mutmut['x__check_name__mutmut_20'] = x__check_name__mutmut_20 # type: ignore # mutmut generated
mutants_x__check_name__mutmut['x__check_name__mutmut_21'] = x__check_name__mutmut_21 # type: ignore # mutmut generated
mutants_x_render__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_render__mutmut)
def render(structured_data: StructuredData) -> bytes:
    """Return ``[id name="value"]`` for each SD-ELEMENT, escaped as section 6.3.3 says."""
    return "".join(
        f"[{sd_id}{''.join(_parameter(*parameter) for parameter in parameters.items())}]"
        for sd_id, parameters in structured_data.items()
    ).encode()


def x_render__mutmut_orig(structured_data: StructuredData) -> bytes:
    """Return ``[id name="value"]`` for each SD-ELEMENT, escaped as section 6.3.3 says."""
    return "".join(
        f"[{sd_id}{''.join(_parameter(*parameter) for parameter in parameters.items())}]"
        for sd_id, parameters in structured_data.items()
    ).encode()


def x_render__mutmut_1(structured_data: StructuredData) -> bytes:
    """Return ``[id name="value"]`` for each SD-ELEMENT, escaped as section 6.3.3 says."""
    return "".join(
        None
    ).encode()


def x_render__mutmut_2(structured_data: StructuredData) -> bytes:
    """Return ``[id name="value"]`` for each SD-ELEMENT, escaped as section 6.3.3 says."""
    return "XXXX".join(
        f"[{sd_id}{''.join(_parameter(*parameter) for parameter in parameters.items())}]"
        for sd_id, parameters in structured_data.items()
    ).encode()


def x_render__mutmut_3(structured_data: StructuredData) -> bytes:
    """Return ``[id name="value"]`` for each SD-ELEMENT, escaped as section 6.3.3 says."""
    return "".join(
        f"[{sd_id}{''.join(None)}]"
        for sd_id, parameters in structured_data.items()
    ).encode()


def x_render__mutmut_4(structured_data: StructuredData) -> bytes:
    """Return ``[id name="value"]`` for each SD-ELEMENT, escaped as section 6.3.3 says."""
    return "".join(
        f"[{sd_id}{'XXXX'.join(_parameter(*parameter) for parameter in parameters.items())}]"
        for sd_id, parameters in structured_data.items()
    ).encode()

mutants_x_render__mutmut['_mutmut_orig'] = x_render__mutmut_orig # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_1'] = x_render__mutmut_1 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_2'] = x_render__mutmut_2 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_3'] = x_render__mutmut_3 # type: ignore # mutmut generated
mutants_x_render__mutmut['x_render__mutmut_4'] = x_render__mutmut_4 # type: ignore # mutmut generated
mutants_x__parameter__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__parameter__mutmut)
def _parameter(name: str, value: object) -> str:
    return f' {name}="{str(value).translate(_ESCAPES)}"'


def x__parameter__mutmut_orig(name: str, value: object) -> str:
    return f' {name}="{str(value).translate(_ESCAPES)}"'


def x__parameter__mutmut_1(name: str, value: object) -> str:
    return f' {name}="{str(value).translate(None)}"'


def x__parameter__mutmut_2(name: str, value: object) -> str:
    return f' {name}="{str(None).translate(_ESCAPES)}"'

mutants_x__parameter__mutmut['_mutmut_orig'] = x__parameter__mutmut_orig # type: ignore # mutmut generated
mutants_x__parameter__mutmut['x__parameter__mutmut_1'] = x__parameter__mutmut_1 # type: ignore # mutmut generated
mutants_x__parameter__mutmut['x__parameter__mutmut_2'] = x__parameter__mutmut_2 # type: ignore # mutmut generated
mutants_x_render_for_journal__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_render_for_journal__mutmut)
def render_for_journal(structured_data: StructuredData) -> bytes:
    """Return a journal field, ``ID_32473_NAME``, in binary form for each parameter.

    Source: systemd's documentation of the native journal protocol.
    """
    return b"".join(
        _field(f"{_FIELD_PREFIX * ('@' not in sd_id)}{sd_id}_{name}", str(value).encode())
        for sd_id, parameters in structured_data.items()
        for name, value in parameters.items()
    )


def x_render_for_journal__mutmut_orig(structured_data: StructuredData) -> bytes:
    """Return a journal field, ``ID_32473_NAME``, in binary form for each parameter.

    Source: systemd's documentation of the native journal protocol.
    """
    return b"".join(
        _field(f"{_FIELD_PREFIX * ('@' not in sd_id)}{sd_id}_{name}", str(value).encode())
        for sd_id, parameters in structured_data.items()
        for name, value in parameters.items()
    )


def x_render_for_journal__mutmut_1(structured_data: StructuredData) -> bytes:
    """Return a journal field, ``ID_32473_NAME``, in binary form for each parameter.

    Source: systemd's documentation of the native journal protocol.
    """
    return b"".join(
        None
    )


def x_render_for_journal__mutmut_2(structured_data: StructuredData) -> bytes:
    """Return a journal field, ``ID_32473_NAME``, in binary form for each parameter.

    Source: systemd's documentation of the native journal protocol.
    """
    return b"XXXX".join(
        _field(f"{_FIELD_PREFIX * ('@' not in sd_id)}{sd_id}_{name}", str(value).encode())
        for sd_id, parameters in structured_data.items()
        for name, value in parameters.items()
    )


def x_render_for_journal__mutmut_3(structured_data: StructuredData) -> bytes:
    """Return a journal field, ``ID_32473_NAME``, in binary form for each parameter.

    Source: systemd's documentation of the native journal protocol.
    """
    return b"".join(
        _field(None, str(value).encode())
        for sd_id, parameters in structured_data.items()
        for name, value in parameters.items()
    )


def x_render_for_journal__mutmut_4(structured_data: StructuredData) -> bytes:
    """Return a journal field, ``ID_32473_NAME``, in binary form for each parameter.

    Source: systemd's documentation of the native journal protocol.
    """
    return b"".join(
        _field(f"{_FIELD_PREFIX * ('@' not in sd_id)}{sd_id}_{name}", None)
        for sd_id, parameters in structured_data.items()
        for name, value in parameters.items()
    )


def x_render_for_journal__mutmut_5(structured_data: StructuredData) -> bytes:
    """Return a journal field, ``ID_32473_NAME``, in binary form for each parameter.

    Source: systemd's documentation of the native journal protocol.
    """
    return b"".join(
        _field(str(value).encode())
        for sd_id, parameters in structured_data.items()
        for name, value in parameters.items()
    )


def x_render_for_journal__mutmut_6(structured_data: StructuredData) -> bytes:
    """Return a journal field, ``ID_32473_NAME``, in binary form for each parameter.

    Source: systemd's documentation of the native journal protocol.
    """
    return b"".join(
        _field(f"{_FIELD_PREFIX * ('@' not in sd_id)}{sd_id}_{name}", )
        for sd_id, parameters in structured_data.items()
        for name, value in parameters.items()
    )


def x_render_for_journal__mutmut_7(structured_data: StructuredData) -> bytes:
    """Return a journal field, ``ID_32473_NAME``, in binary form for each parameter.

    Source: systemd's documentation of the native journal protocol.
    """
    return b"".join(
        _field(f"{_FIELD_PREFIX / ('@' not in sd_id)}{sd_id}_{name}", str(value).encode())
        for sd_id, parameters in structured_data.items()
        for name, value in parameters.items()
    )


def x_render_for_journal__mutmut_8(structured_data: StructuredData) -> bytes:
    """Return a journal field, ``ID_32473_NAME``, in binary form for each parameter.

    Source: systemd's documentation of the native journal protocol.
    """
    return b"".join(
        _field(f"{_FIELD_PREFIX * ('XX@XX' not in sd_id)}{sd_id}_{name}", str(value).encode())
        for sd_id, parameters in structured_data.items()
        for name, value in parameters.items()
    )


def x_render_for_journal__mutmut_9(structured_data: StructuredData) -> bytes:
    """Return a journal field, ``ID_32473_NAME``, in binary form for each parameter.

    Source: systemd's documentation of the native journal protocol.
    """
    return b"".join(
        _field(f"{_FIELD_PREFIX * ('@' in sd_id)}{sd_id}_{name}", str(value).encode())
        for sd_id, parameters in structured_data.items()
        for name, value in parameters.items()
    )


def x_render_for_journal__mutmut_10(structured_data: StructuredData) -> bytes:
    """Return a journal field, ``ID_32473_NAME``, in binary form for each parameter.

    Source: systemd's documentation of the native journal protocol.
    """
    return b"".join(
        _field(f"{_FIELD_PREFIX * ('@' not in sd_id)}{sd_id}_{name}", str(None).encode())
        for sd_id, parameters in structured_data.items()
        for name, value in parameters.items()
    )

mutants_x_render_for_journal__mutmut['_mutmut_orig'] = x_render_for_journal__mutmut_orig # type: ignore # mutmut generated
mutants_x_render_for_journal__mutmut['x_render_for_journal__mutmut_1'] = x_render_for_journal__mutmut_1 # type: ignore # mutmut generated
mutants_x_render_for_journal__mutmut['x_render_for_journal__mutmut_2'] = x_render_for_journal__mutmut_2 # type: ignore # mutmut generated
mutants_x_render_for_journal__mutmut['x_render_for_journal__mutmut_3'] = x_render_for_journal__mutmut_3 # type: ignore # mutmut generated
mutants_x_render_for_journal__mutmut['x_render_for_journal__mutmut_4'] = x_render_for_journal__mutmut_4 # type: ignore # mutmut generated
mutants_x_render_for_journal__mutmut['x_render_for_journal__mutmut_5'] = x_render_for_journal__mutmut_5 # type: ignore # mutmut generated
mutants_x_render_for_journal__mutmut['x_render_for_journal__mutmut_6'] = x_render_for_journal__mutmut_6 # type: ignore # mutmut generated
mutants_x_render_for_journal__mutmut['x_render_for_journal__mutmut_7'] = x_render_for_journal__mutmut_7 # type: ignore # mutmut generated
mutants_x_render_for_journal__mutmut['x_render_for_journal__mutmut_8'] = x_render_for_journal__mutmut_8 # type: ignore # mutmut generated
mutants_x_render_for_journal__mutmut['x_render_for_journal__mutmut_9'] = x_render_for_journal__mutmut_9 # type: ignore # mutmut generated
mutants_x_render_for_journal__mutmut['x_render_for_journal__mutmut_10'] = x_render_for_journal__mutmut_10 # type: ignore # mutmut generated
mutants_x__field__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__field__mutmut)
def _field(name: str, value: bytes) -> bytes:
    key = "".join(c if c.isalnum() else "_" for c in name.upper())
    if not key[0].isalpha():  # journald drops a field whose name does not begin with a letter
        key = _FIELD_PREFIX + key
    length = len(value).to_bytes(8, "little")
    return key[:_LONGEST_FIELD].encode() + b"\n" + length + value + b"\n"


def x__field__mutmut_orig(name: str, value: bytes) -> bytes:
    key = "".join(c if c.isalnum() else "_" for c in name.upper())
    if not key[0].isalpha():  # journald drops a field whose name does not begin with a letter
        key = _FIELD_PREFIX + key
    length = len(value).to_bytes(8, "little")
    return key[:_LONGEST_FIELD].encode() + b"\n" + length + value + b"\n"


def x__field__mutmut_1(name: str, value: bytes) -> bytes:
    key = None
    if not key[0].isalpha():  # journald drops a field whose name does not begin with a letter
        key = _FIELD_PREFIX + key
    length = len(value).to_bytes(8, "little")
    return key[:_LONGEST_FIELD].encode() + b"\n" + length + value + b"\n"


def x__field__mutmut_2(name: str, value: bytes) -> bytes:
    key = "".join(None)
    if not key[0].isalpha():  # journald drops a field whose name does not begin with a letter
        key = _FIELD_PREFIX + key
    length = len(value).to_bytes(8, "little")
    return key[:_LONGEST_FIELD].encode() + b"\n" + length + value + b"\n"


def x__field__mutmut_3(name: str, value: bytes) -> bytes:
    key = "XXXX".join(c if c.isalnum() else "_" for c in name.upper())
    if not key[0].isalpha():  # journald drops a field whose name does not begin with a letter
        key = _FIELD_PREFIX + key
    length = len(value).to_bytes(8, "little")
    return key[:_LONGEST_FIELD].encode() + b"\n" + length + value + b"\n"


def x__field__mutmut_4(name: str, value: bytes) -> bytes:
    key = "".join(c if (c.isalnum()) and False else "_" for c in name.upper())
    if not key[0].isalpha():  # journald drops a field whose name does not begin with a letter
        key = _FIELD_PREFIX + key
    length = len(value).to_bytes(8, "little")
    return key[:_LONGEST_FIELD].encode() + b"\n" + length + value + b"\n"


def x__field__mutmut_5(name: str, value: bytes) -> bytes:
    key = "".join(c if (c.isalnum()) or True else "_" for c in name.upper())
    if not key[0].isalpha():  # journald drops a field whose name does not begin with a letter
        key = _FIELD_PREFIX + key
    length = len(value).to_bytes(8, "little")
    return key[:_LONGEST_FIELD].encode() + b"\n" + length + value + b"\n"


def x__field__mutmut_6(name: str, value: bytes) -> bytes:
    key = "".join(c if c.isalnum() else "XX_XX" for c in name.upper())
    if not key[0].isalpha():  # journald drops a field whose name does not begin with a letter
        key = _FIELD_PREFIX + key
    length = len(value).to_bytes(8, "little")
    return key[:_LONGEST_FIELD].encode() + b"\n" + length + value + b"\n"


def x__field__mutmut_7(name: str, value: bytes) -> bytes:
    key = "".join(c if c.isalnum() else "_" for c in name.lower())
    if not key[0].isalpha():  # journald drops a field whose name does not begin with a letter
        key = _FIELD_PREFIX + key
    length = len(value).to_bytes(8, "little")
    return key[:_LONGEST_FIELD].encode() + b"\n" + length + value + b"\n"


def x__field__mutmut_8(name: str, value: bytes) -> bytes:
    key = "".join(c if c.isalnum() else "_" for c in name.upper())
    if key[0].isalpha():  # journald drops a field whose name does not begin with a letter
        key = _FIELD_PREFIX + key
    length = len(value).to_bytes(8, "little")
    return key[:_LONGEST_FIELD].encode() + b"\n" + length + value + b"\n"


def x__field__mutmut_9(name: str, value: bytes) -> bytes:
    key = "".join(c if c.isalnum() else "_" for c in name.upper())
    if not key[1].isalpha():  # journald drops a field whose name does not begin with a letter
        key = _FIELD_PREFIX + key
    length = len(value).to_bytes(8, "little")
    return key[:_LONGEST_FIELD].encode() + b"\n" + length + value + b"\n"


def x__field__mutmut_10(name: str, value: bytes) -> bytes:
    key = "".join(c if c.isalnum() else "_" for c in name.upper())
    if not key[0].isalpha():  # journald drops a field whose name does not begin with a letter
        key = None
    length = len(value).to_bytes(8, "little")
    return key[:_LONGEST_FIELD].encode() + b"\n" + length + value + b"\n"


def x__field__mutmut_11(name: str, value: bytes) -> bytes:
    key = "".join(c if c.isalnum() else "_" for c in name.upper())
    if not key[0].isalpha():  # journald drops a field whose name does not begin with a letter
        key = _FIELD_PREFIX - key
    length = len(value).to_bytes(8, "little")
    return key[:_LONGEST_FIELD].encode() + b"\n" + length + value + b"\n"


def x__field__mutmut_12(name: str, value: bytes) -> bytes:
    key = "".join(c if c.isalnum() else "_" for c in name.upper())
    if not key[0].isalpha():  # journald drops a field whose name does not begin with a letter
        key = _FIELD_PREFIX + key
    length = None
    return key[:_LONGEST_FIELD].encode() + b"\n" + length + value + b"\n"


def x__field__mutmut_13(name: str, value: bytes) -> bytes:
    key = "".join(c if c.isalnum() else "_" for c in name.upper())
    if not key[0].isalpha():  # journald drops a field whose name does not begin with a letter
        key = _FIELD_PREFIX + key
    length = len(value).to_bytes(None, "little")
    return key[:_LONGEST_FIELD].encode() + b"\n" + length + value + b"\n"


def x__field__mutmut_14(name: str, value: bytes) -> bytes:
    key = "".join(c if c.isalnum() else "_" for c in name.upper())
    if not key[0].isalpha():  # journald drops a field whose name does not begin with a letter
        key = _FIELD_PREFIX + key
    length = len(value).to_bytes(8, None)
    return key[:_LONGEST_FIELD].encode() + b"\n" + length + value + b"\n"


def x__field__mutmut_15(name: str, value: bytes) -> bytes:
    key = "".join(c if c.isalnum() else "_" for c in name.upper())
    if not key[0].isalpha():  # journald drops a field whose name does not begin with a letter
        key = _FIELD_PREFIX + key
    length = len(value).to_bytes("little")
    return key[:_LONGEST_FIELD].encode() + b"\n" + length + value + b"\n"


def x__field__mutmut_16(name: str, value: bytes) -> bytes:
    key = "".join(c if c.isalnum() else "_" for c in name.upper())
    if not key[0].isalpha():  # journald drops a field whose name does not begin with a letter
        key = _FIELD_PREFIX + key
    length = len(value).to_bytes(8, )
    return key[:_LONGEST_FIELD].encode() + b"\n" + length + value + b"\n"


def x__field__mutmut_17(name: str, value: bytes) -> bytes:
    key = "".join(c if c.isalnum() else "_" for c in name.upper())
    if not key[0].isalpha():  # journald drops a field whose name does not begin with a letter
        key = _FIELD_PREFIX + key
    length = len(value).to_bytes(9, "little")
    return key[:_LONGEST_FIELD].encode() + b"\n" + length + value + b"\n"


def x__field__mutmut_18(name: str, value: bytes) -> bytes:
    key = "".join(c if c.isalnum() else "_" for c in name.upper())
    if not key[0].isalpha():  # journald drops a field whose name does not begin with a letter
        key = _FIELD_PREFIX + key
    length = len(value).to_bytes(8, "XXlittleXX")
    return key[:_LONGEST_FIELD].encode() + b"\n" + length + value + b"\n"


def x__field__mutmut_19(name: str, value: bytes) -> bytes:
    key = "".join(c if c.isalnum() else "_" for c in name.upper())
    if not key[0].isalpha():  # journald drops a field whose name does not begin with a letter
        key = _FIELD_PREFIX + key
    length = len(value).to_bytes(8, "LITTLE")
    return key[:_LONGEST_FIELD].encode() + b"\n" + length + value + b"\n"


def x__field__mutmut_20(name: str, value: bytes) -> bytes:
    key = "".join(c if c.isalnum() else "_" for c in name.upper())
    if not key[0].isalpha():  # journald drops a field whose name does not begin with a letter
        key = _FIELD_PREFIX + key
    length = len(value).to_bytes(8, "little")
    return key[:_LONGEST_FIELD].encode() + b"\n" + length + value - b"\n"


def x__field__mutmut_21(name: str, value: bytes) -> bytes:
    key = "".join(c if c.isalnum() else "_" for c in name.upper())
    if not key[0].isalpha():  # journald drops a field whose name does not begin with a letter
        key = _FIELD_PREFIX + key
    length = len(value).to_bytes(8, "little")
    return key[:_LONGEST_FIELD].encode() + b"\n" + length - value + b"\n"


def x__field__mutmut_22(name: str, value: bytes) -> bytes:
    key = "".join(c if c.isalnum() else "_" for c in name.upper())
    if not key[0].isalpha():  # journald drops a field whose name does not begin with a letter
        key = _FIELD_PREFIX + key
    length = len(value).to_bytes(8, "little")
    return key[:_LONGEST_FIELD].encode() + b"\n" - length + value + b"\n"


def x__field__mutmut_23(name: str, value: bytes) -> bytes:
    key = "".join(c if c.isalnum() else "_" for c in name.upper())
    if not key[0].isalpha():  # journald drops a field whose name does not begin with a letter
        key = _FIELD_PREFIX + key
    length = len(value).to_bytes(8, "little")
    return key[:_LONGEST_FIELD].encode() - b"\n" + length + value + b"\n"


def x__field__mutmut_24(name: str, value: bytes) -> bytes:
    key = "".join(c if c.isalnum() else "_" for c in name.upper())
    if not key[0].isalpha():  # journald drops a field whose name does not begin with a letter
        key = _FIELD_PREFIX + key
    length = len(value).to_bytes(8, "little")
    return key[:_LONGEST_FIELD].encode() + b"XX\nXX" + length + value + b"\n"


def x__field__mutmut_25(name: str, value: bytes) -> bytes:
    key = "".join(c if c.isalnum() else "_" for c in name.upper())
    if not key[0].isalpha():  # journald drops a field whose name does not begin with a letter
        key = _FIELD_PREFIX + key
    length = len(value).to_bytes(8, "little")
    return key[:_LONGEST_FIELD].encode() + b"\n" + length + value + b"XX\nXX"

mutants_x__field__mutmut['_mutmut_orig'] = x__field__mutmut_orig # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_1'] = x__field__mutmut_1 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_2'] = x__field__mutmut_2 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_3'] = x__field__mutmut_3 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_4'] = x__field__mutmut_4 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_5'] = x__field__mutmut_5 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_6'] = x__field__mutmut_6 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_7'] = x__field__mutmut_7 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_8'] = x__field__mutmut_8 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_9'] = x__field__mutmut_9 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_10'] = x__field__mutmut_10 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_11'] = x__field__mutmut_11 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_12'] = x__field__mutmut_12 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_13'] = x__field__mutmut_13 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_14'] = x__field__mutmut_14 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_15'] = x__field__mutmut_15 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_16'] = x__field__mutmut_16 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_17'] = x__field__mutmut_17 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_18'] = x__field__mutmut_18 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_19'] = x__field__mutmut_19 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_20'] = x__field__mutmut_20 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_21'] = x__field__mutmut_21 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_22'] = x__field__mutmut_22 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_23'] = x__field__mutmut_23 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_24'] = x__field__mutmut_24 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_25'] = x__field__mutmut_25 # type: ignore # mutmut generated
