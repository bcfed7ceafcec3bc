"""The fixture, as the tests of another project see it."""

from __future__ import annotations

import pytest

SENDS = """
    import os, socket

    def test_all_three(syslog_collector):
        unix = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        unix.connect(syslog_collector.unix)
        udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        udp.connect(syslog_collector.udp)
        tcp = socket.create_connection(syslog_collector.tcp)
        for number, (name, sock) in enumerate([("unix", unix), ("udp", udp), ("tcp", tcp)], 1):
            sock.sendall(f"<13>{name}: hello\\n".encode())
            assert syslog_collector.wait(number)[-1].ident == name
            sock.close()
"""


def test_receives(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(SENDS)
    pytester.runpytest_subprocess("-W", "error").assert_outcomes(passed=1)


def test_each_test_has_its_own_and_leaves_nothing(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import os, threading

        seen = []

        def test_one(syslog_collector):
            seen.append(syslog_collector.unix)
            assert os.path.exists(syslog_collector.unix)

        def test_two(syslog_collector):
            assert seen[0] != syslog_collector.unix

        def test_nothing_is_left():
            assert not os.path.exists(os.path.dirname(seen[0]))
            assert threading.active_count() == 1
        """
    )
    pytester.runpytest_subprocess("-W", "error").assert_outcomes(passed=3)


def test_says_what_it_is(pytester: pytest.Pytester) -> None:
    result = pytester.runpytest_subprocess("--fixtures")
    result.stdout.fnmatch_lines(["syslog_collector*", "*A syslog collector of this test's own*"])
