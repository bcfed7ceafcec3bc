"""C's types are looked up as the package is imported, not by whichever threads need them first."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import syslog3

PACKAGE = Path(syslog3.__file__).parent

#: What looks up a type that is named by a str.
LOOKS_UP = {"addressof", "cast", "from_buffer", "getctype", "new", "offsetof", "sizeof", "typeof"}


def looked_up_in_functions(source: str) -> list[str]:
    """Return the types that functions name when they call something of ``ffi``'s."""
    functions = [n for n in ast.walk(ast.parse(source)) if isinstance(n, ast.FunctionDef)]
    calls = [n for function in functions for n in ast.walk(function) if isinstance(n, ast.Call)]
    return [
        argument.value
        for call in calls
        if isinstance(call.func, ast.Attribute)
        and ast.unparse(call.func.value) == "ffi"
        and call.func.attr in LOOKS_UP
        for argument in call.args[:1]
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    ]


def test_one_that_does() -> None:
    assert looked_up_in_functions("def f(): return ffi.new('size_t *')") == ["size_t *"]


@pytest.mark.once
def test_none_does() -> None:
    """PyPy may give two threads that look for one at the same time each other's."""
    sources = [path for path in PACKAGE.rglob("*.py") if "bench" not in path.parts]
    found = {path: looked_up_in_functions(path.read_text("utf-8")) for path in sources}
    del found[PACKAGE / "compiled" / "mask.py"]  # which calls its own as it is imported
    assert not any(found.values()), found
