"""The examples of a Markdown page: found, run as a reader would run them, and what they must do.

A section (up to the next heading of the second level) is run as one. In it

- ``python`` blocks are one program, in their order, unless the first line of one is a comment with
  the name of a file, ``# test_billing.py``: that file is written, for the console to use;
- ``console`` blocks are commands after ``$``, each followed by what it prints, in which ``...``
  stands for anything; all of them must succeed;
- ``text`` blocks are what the section's programs log, in this order: facility, level, ident,
  ``[4242]`` for whatever process it is, and the text. Without any, what is logged is not looked at.

Another kind of block is an error: what can't be tested is no example. So is a warning of Python's
that an example does not expect.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

__all__ = ["Section", "blocks", "sections"]

_KINDS = {"python", "console", "text"}
#: MyST's own, which are not code.
_DIRECTIVES = ("{eval-rst}", "{figure}", "{include}", "{literalinclude}", "{toctree}")
_BLOCK = re.compile(r"^(?P<fence>```+)(?P<kind>[^\n]*)\n(?P<code>.*?)^(?P=fence)\n", re.M | re.S)
#: A command, on more lines while they end in a backslash, and the lines up to the next one.
_COMMAND = re.compile(r"^\$ ((?:.*\\\n)*.*)\n((?:(?!\$ ).*\n)*)", re.M)
_FILE_NAME = re.compile(r"# ([\w./-]+\.\w+)\n")

#: Seconds that no example takes, however busy the machine is.
PLENTY = 60


class Section(NamedTuple):
    """A part of a page, with its blocks of code."""

    page: str
    title: str
    blocks: list[tuple[str, str]]

    def __str__(self) -> str:
        return f"{self.page}: {self.title}"

    @property
    def logs(self) -> list[str]:
        """What it says that its programs log."""
        return [line for kind, code in self.blocks if kind == "text" for line in code.splitlines()]

    def run(self, directory: Path) -> None:
        """Write its files, run its program, then its commands; AssertionError for a failure."""
        program = "\n".join(self._programs(directory))
        if program:
            _run([sys.executable, "-c", program], directory)
        for kind, code in self.blocks:
            if kind == "console":
                for command, output in _commands(code):
                    printed = _run(["bash", "-c", command], directory)
                    assert _is_like(printed, output), f"$ {command}\n{printed}"

    def _programs(self, directory: Path) -> Iterator[str]:
        commands = "".join(code for kind, code in self.blocks if kind == "console")
        for kind, code in self.blocks:
            if kind != "python":
                continue
            file = _FILE_NAME.match(code)
            if file is None:
                yield code
            else:
                assert file[1] in commands, f"nothing runs {file[1]}"
                (directory / file[1]).write_text(code)


def sections(path: Path) -> list[Section]:
    """Return the sections of a page that have examples; ValueError for a block that is none."""
    found = []
    for part in re.split(r"^(?=## )", path.read_text(), flags=re.M):
        title = part.partition("\n")[0].lstrip("# ")
        examples = [(kind, code) for kind, code in blocks(part) if not kind.startswith(_DIRECTIVES)]
        for kind, _ in examples:
            if kind not in _KINDS:
                raise ValueError(f"{path.name}: {title}: no test knows a block of {kind!r}")
        if examples:
            found.append(Section(path.name, title, examples))
    return found


def blocks(markdown: str) -> list[tuple[str, str]]:
    """Return the blocks between fences: what stands behind the fence, and the code."""
    return [(block["kind"].strip(), block["code"]) for block in _BLOCK.finditer(markdown)]


def _run(command: list[str], directory: Path) -> str:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        command,
        cwd=directory,
        env={**os.environ, "PATH": path, "COLUMNS": "80", "PYTHONWARNINGS": "error"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=PLENTY,
    )
    assert done.returncode == 0, f"{command[-1]}\n{done.stdout}"
    return done.stdout


def _commands(block: str) -> Iterator[tuple[str, str]]:
    """Yield each command of a console, and what it prints."""
    assert block.startswith("$ "), f"a console begins with a command: {block}"
    for command in _COMMAND.finditer(block):
        yield command[1], command[2]


def _is_like(printed: str, expected: str) -> bool:
    pattern = ".*".join(map(re.escape, expected.rstrip().split("...")))
    return re.fullmatch(pattern, printed.rstrip(), re.DOTALL) is not None
