"""What finds and runs the pages' examples: an example that is wrong fails."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.examples import Section, sections

pytestmark = pytest.mark.once

PAGE = """\
# Title

```python
first = 1
```

## Section

```{toctree}
page
```

```python
second = 2
```

```python
# program.py
print(second := "it says 2")
```

```console
$ python program.py
it says ...
$ echo one \\
    two
one two
$ true
```

```text
user.info billing: hello
```
"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    return tmp_path / "page.md"


def only_section(page: Path, text: str) -> Section:
    page.write_text(text)
    [section] = sections(page)
    return section


def test_sections(page: Path, tmp_path: Path) -> None:
    page.write_text(PAGE)
    title, section = sections(page)
    assert (str(title), str(section)) == ("page.md: Title", "page.md: Section")
    assert [kind for kind, _ in section.blocks] == ["python", "python", "console", "text"]
    assert (title.logs, section.logs) == ([], ["user.info billing: hello"])
    section.run(tmp_path)
    assert (tmp_path / "program.py").exists()


@pytest.mark.parametrize(
    ("block", "complaint"),
    [
        ("```python\nassert 1 == 2\n```\n", "AssertionError"),
        ("```python\n# program.py\n```\n", "nothing runs program.py"),
        ("```console\n$ echo one\ntwo\n```\n", "echo one"),
        ("```console\n$ echo one\n```\n\n```console\n$ echo\none\n```\n", "echo"),
        ("```console\n$ false\n```\n", "false"),
        ("```console\necho\n```\n", "begins with a command"),
    ],
)
def test_what_is_wrong_fails(page: Path, tmp_path: Path, block: str, complaint: str) -> None:
    with pytest.raises(AssertionError, match=complaint):
        only_section(page, block).run(tmp_path)


@pytest.mark.parametrize("kind", ["", "sh", "{code-block} python", "pycon"])
def test_what_no_test_knows_is_an_error(page: Path, kind: str) -> None:
    page.write_text(f"```{kind}\nx\n```\n")
    with pytest.raises(ValueError, match="no test knows a block of"):
        sections(page)
