"""What `make mutate` found: a table of the modules, and each mutant that no test noticed.

docs/mutation.md says which of them nobody can notice, and how many these are in each module: it is
an error if there are more.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from mutmut.mutation.data import SourceFileMutationData
from mutmut.mutation.diff_apply import get_diff_for_mutant
from mutmut.stats import status_by_exit_code
from mutmut.utils.file_utils import walk_mutatable_files

#: A row of the page's table: the module, its mutants, how many were noticed, and how many were not.
ROW = re.compile(r"^\| `(\S+)` \| \d+ \| \d+ \| (\d+) \|$", re.MULTILINE)

#: A mutant that never ends is noticed, too.
NOTICED = {"killed", "timeout", "segfault"}


def explained(page: Path) -> dict[str, int]:
    return {module: int(count) for module, count in ROW.findall(page.read_text())}


def show(mutant: str) -> None:
    diff = get_diff_for_mutant(mutant).splitlines()
    lines = [line for line in diff if re.match(r"[-+](?!--|\+\+)", line)]
    print(f"\n{mutant}", *lines, sep="\n    ")


def main() -> int:
    allowed = explained(Path("docs/mutation.md"))
    rows = []
    too_many = []
    for path in sorted(walk_mutatable_files()):
        module = str(path.relative_to("src/syslog3"))
        data = SourceFileMutationData(path=path)
        data.load()
        statuses = {
            name: status_by_exit_code[code]
            for name, code in data.exit_code_by_key.items()
            if code is not None  # MUTANTS left it out
        }
        unnoticed = [name for name, status in statuses.items() if status not in NOTICED]
        for name in unnoticed:
            show(name)
        if statuses:
            noticed = len(statuses) - len(unnoticed)
            rows.append(f"| `{module}` | {len(statuses)} | {noticed} | {len(unnoticed)} |")
        if len(unnoticed) > allowed.get(module, 0):
            too_many.append(module)
    print("\n| Module | Mutants | Noticed | Not noticed |\n|---|---:|---:|---:|", *rows, sep="\n")
    if too_many:
        print(f"\nmore than docs/mutation.md explains: {', '.join(too_many)}", file=sys.stderr)
    return bool(too_many)


if __name__ == "__main__":
    sys.exit(main())
