"""--help, the man page and the completions know every option."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from syslog3.command.options import OPTIONS, Option
from syslog3.command.scan import REQUIRED
from syslog3.command.showing import completion, usage

from support.loggers import LOGGER, OURS, require_logger
from support.requirement import require

MAN_PAGE = Path(__file__, "../../../docs/syslog3.1").resolve()
EVERY_OPTION = pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.long)


@EVERY_OPTION
def test_the_man_page_has_each_option(option: Option) -> None:
    text = MAN_PAGE.read_text().replace("\\-", "-")
    assert re.search(rf"^\.BR? .*--{option.long}\b(?!-)", text, re.MULTILINE)
    if option.short:
        assert re.search(rf"^\.BR? -{option.short}\b", text, re.MULTILINE)


@EVERY_OPTION
def test_help_has_each_option(option: Option) -> None:
    assert re.search(rf"--{option.long}[ [\n]", usage())


@EVERY_OPTION
@pytest.mark.parametrize("shell", ["bash", "zsh"])
def test_completions_have_each_option(option: Option, shell: str) -> None:
    assert re.search(rf"--{option.long}\b(?!-)", completion(shell))


@pytest.mark.once
def test_each_option_of_loggers_is_there() -> None:
    require_logger()
    text = subprocess.run([*LOGGER.command, "--help"], capture_output=True, check=True).stdout
    theirs = re.findall(r"^ (?:-(\w), |   )? *--([a-z0-9-]+)", text.decode(), re.MULTILINE)
    ours = {(option.long, option.short) for option in OPTIONS if not option.is_ours}
    assert {(long, short) for short, long in theirs} == ours - {("id", "i")} | {("id", "")}


@pytest.mark.once
def test_the_man_page_is_well_formed() -> None:
    require(shutil.which("man"), "man")
    command = ["man", "--warnings", "-l", str(MAN_PAGE)]
    done = subprocess.run(command, capture_output=True, check=True)
    assert done.stderr == b""


@pytest.mark.once
@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("syslog3 --soc", ["--socket", "--socket-errors"]),
        ("syslog3 -p local3.in", ["local3.info"]),
        ("syslog3 --priority aler", ["alert"]),
        ("syslog3 --mechanism unix,na", ["unix,native"]),
        ("syslog3 --rfc5424 = not", ["notime", "notq"]),
    ],
)
def test_bash_completes(line: str, found: list[str]) -> None:
    require(shutil.which("bash"), "bash")
    script = f"""
eval "$({" ".join(OURS.command)} --completion bash)"
COMP_WORDS=({line}) COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))
_syslog3 2>/dev/null
printf '%s\\n' "${{COMPREPLY[@]}}"
"""
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True)
    assert sorted(done.stdout.split()) == found


@pytest.mark.once
def test_zsh_reads_its_completion(tmp_path: Path) -> None:
    require(shutil.which("zsh"), "zsh")
    file = tmp_path / "_syslog3"
    file.write_text(completion("zsh"))
    subprocess.run(["zsh", "-n", str(file)], check=True)


def test_what_takes_a_value_says_which() -> None:
    assert all(option.value for option in OPTIONS if option.takes == REQUIRED)
