"""The results as Markdown: what no short run has, beside the ratios (see test_command.py)."""

from __future__ import annotations

from syslog3.bench import markdown

from support import measured


def tables(*arguments: object) -> list[str]:
    """Return what follows the introduction, paragraph by paragraph."""
    rendered = markdown.render(measured.suite(*arguments))  # type: ignore[arg-type]
    assert rendered.endswith("|\n") and not rendered.endswith("\n\n")
    return rendered[:-1].split("\n\n")[2:]


def test_callers_that_waited_for_a_stalled_daemon() -> None:
    patient = measured.series("stalled", "syslog", *[0.001] * 99, 0.5, sent=100, arrived=100)
    hasty = measured.series("stalled", "syslog3.Log", 2e-6, 2e-6, 0.1, sent=3, arrived=2)
    assert tables([patient, hasty]) == [
        "| a call while the daemon is stalled | median | p99 | worst |  |\n"
        "| --- | --- | --- | --- | --- |\n"
        "| syslog | 1 ms | 5.99 ms | 500 ms |  |\n"
        "| syslog3.Log | 2 µs | 98 ms | 100 ms | lost 1 of 3 |"
    ]


def test_messages_missing_after_restarts() -> None:
    untold = measured.restarted("syslog", None, stays=True)
    told = measured.restarted("syslog3.Log, a|b", 5, stays=True)
    other = measured.restarted("syslog", None, stays=False)
    heading = "missing | known lost | twice | longest call |\n| --- | --- | --- | --- | --- |\n"
    assert tables([], [untold, told, other]) == [
        f"| restart, /dev/log stays | {heading}"
        "| syslog | 7 |  | 2 | 250 ms |\n"
        "| syslog3.Log, a\\|b | 7 | 5 | 2 | 250 ms |",
        f"| restart, /dev/log is the daemon's own | {heading}| syslog | 7 |  | 2 | 250 ms |",
    ]


def test_a_receiver_that_was_behind_in_many_rounds() -> None:
    """From a quarter of all rounds on, of those that are compared: a stalled daemon isn't one."""
    stalled = measured.series("stalled", "syslog", *[0.1] * 100, sent=100, arrived=100)
    quick = measured.series("native", "syslog", 1e-6, 1e-6)
    slow = measured.series("native", "syslog3.syslog", 2e-6, 2e-6, behind=1)
    note, table, waits = tables([stalled, quick, slow])
    assert "may have been, in 25% of all rounds" in note
    assert "| syslog3.syslog | 2.00 (2.00-2.00), receiver behind in 1 of 2 |" in table
    assert waits.startswith("| a call while the daemon is stalled |")

    few = measured.series("native", "syslog3.Log, native", 2e-6, 2e-6)
    assert tables([quick, slow, few])[0].startswith("|  | native |")
