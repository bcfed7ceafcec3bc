"""Structured data as the daemons write it out again: RFC 5424, section 6.3."""

from __future__ import annotations

import re

__all__ = ["parse"]

# SD-ELEMENT and SD-PARAM; inside a value only `"`, `\` and `]` are escaped.
_NAME = r'[^ =\]"]+'
_VALUE = r'(?:[^"\\\]]|\\.)*'
_ELEMENT = re.compile(rf'\[({_NAME})((?: {_NAME}="{_VALUE}")*)\]', re.DOTALL)
_PARAM = re.compile(rf' ({_NAME})="({_VALUE})"', re.DOTALL)
_ESCAPE = re.compile(r'\\(["\\\]])')


def parse(text: str) -> dict[str, dict[str, str]]:
    """Return the parameters of each SD-ID; of a name that comes twice the last value counts."""
    if text in ("", "-"):
        return {}
    elements = {}
    end = 0
    while end < len(text):
        element = _ELEMENT.match(text, end)
        if element is None:
            raise ValueError(f"not structured data from byte {end} on: {text!r}")
        name, params = element.groups()
        elements[name] = {key: _ESCAPE.sub(r"\1", value) for key, value in _PARAM.findall(params)}
        end = element.end()
    return elements
