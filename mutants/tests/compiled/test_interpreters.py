"""One process, several interpreters: legacy ones, which share a GIL, and isolated ones."""

from __future__ import annotations

import subprocess
import sys
import textwrap

import pytest

from support.dev_log import DatagramLog

pytestmark = pytest.mark.skipif(
    sys.implementation.name != "cpython", reason="PyPy has no subinterpreters"
)

ISOLATED = sys.version_info >= (3, 13)  # 3.12 has them; there, syslog3 says why it can't be used

PRELUDE = """
import sys
try:
    import _interpreters as interpreters
except ImportError:
    import _xxsubinterpreters as interpreters

def subinterpreter(kind):
    if sys.version_info >= (3, 13):
        return interpreters.create(kind)
    return interpreters.create(isolated=kind == "isolated")

def run(interpreter, code):
    failure = interpreters.run_string(interpreter, code)
    if failure is not None:
        sys.exit(failure.formatted)
"""


def run(code: str) -> None:
    """Run `code` in a process of its own: what libc and the mask are does not outlive it."""
    source = PRELUDE + textwrap.dedent(code)
    done = subprocess.run(
        [sys.executable, "-c", source], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    assert done.returncode == 0, done.stdout


@pytest.fixture(params=["legacy", "isolated"] if ISOLATED else ["legacy"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def messages(log: DatagramLog) -> list[bytes]:
    return [datagram.partition(b"log: ")[2] for datagram in log.drain()]


def test_openlog_and_closelog_only_in_the_main_interpreter(kind: str) -> None:
    run(f"""
        import syslog3
        syslog3.openlog("log")
        run(subinterpreter({kind!r}), '''if True:
            import syslog3
            for function in (syslog3.openlog, syslog3.closelog):
                try:
                    function()
                except RuntimeError as error:
                    assert "subinterpreter can't use syslog." in str(error)
                else:
                    raise AssertionError(function)
        ''')
    """)


def test_syslog_only_once_the_main_interpreter_has_opened_the_log(
    kind: str, dev_log: DatagramLog
) -> None:
    run(f"""
        sub = subinterpreter({kind!r})
        refused = '''if True:
            import syslog3
            try:
                syslog3.syslog("refused")
            except RuntimeError as error:
                assert "until the syslog is opened by the main interpreter" in str(error)
            else:
                raise AssertionError
        '''
        run(sub, refused)
        import syslog3
        run(sub, refused)
        syslog3.openlog("log")
        run(sub, "syslog3.syslog('mail|err', 'sent %s', 'h\u00e9')")
        syslog3.closelog()
        run(sub, refused)
    """)
    assert messages(dev_log) == ["sent h\u00e9".encode()]


def test_the_mask_is_the_process_s(kind: str, dev_log: DatagramLog) -> None:
    run(f"""
        import syslog3
        sub = subinterpreter({kind!r})
        run(sub, "import syslog3")
        syslog3.openlog("log")
        assert syslog3.setlogmask(syslog3.LOG_UPTO(syslog3.LOG_ERR)) == 0xFF
        run(sub, "assert syslog3.setlogmask(0) == syslog3.LOG_UPTO(syslog3.LOG_ERR)")
        run(sub, "syslog3.syslog('stopped: main narrowed it')")
        syslog3.syslog("stopped: main narrowed it")
        run(sub, "syslog3.setlogmask(0xFF)")
        syslog3.syslog("passes: the other widened it")
        run(sub, "syslog3.setlogmask(syslog3.LOG_MASK(0))")
        assert syslog3.setlogmask(0) == syslog3.LOG_MASK(0)
        syslog3.syslog(syslog3.LOG_ERR, "stopped: the other narrowed it")
        syslog3.setlogmask(0xFF)
        run(sub, "syslog3.syslog('passes: main widened it')")
    """)
    assert messages(dev_log) == [b"passes: the other widened it", b"passes: main widened it"]


def test_the_log_goes_on_when_an_interpreter_ends(kind: str, dev_log: DatagramLog) -> None:
    run(f"""
        import syslog3
        syslog3.openlog("log")
        sub = subinterpreter({kind!r})
        run(sub, "import syslog3; syslog3.setlogmask(syslog3.LOG_UPTO(syslog3.LOG_NOTICE))")
        interpreters.destroy(sub)
        syslog3.syslog("stopped")
        syslog3.setlogmask(0xFF)
        syslog3.syslog("passes")
    """)
    assert messages(dev_log) == [b"passes"]


def test_audit_events_in_a_subinterpreter(kind: str, dev_log: DatagramLog) -> None:
    run(f"""
        import syslog3
        syslog3.openlog("log")
        run(subinterpreter({kind!r}), '''if True:
            import sys, syslog3
            events = []
            sys.addaudithook(lambda *event: events.append(event))
            syslog3.syslog("mail|err", "m")
            syslog3.setlogmask(0)
            events = [event for event in events if event[0].startswith("syslog.")]
            assert events == [("syslog.syslog", (19, "m")), ("syslog.setlogmask", (0,))], events
        ''')
    """)


def test_errors_in_a_subinterpreter(kind: str) -> None:
    run(f"""
        import syslog3
        syslog3.openlog("log")
        run(subinterpreter({kind!r}), '''if True:
            import syslog3
            for error, call in [
                (OverflowError, lambda: syslog3.syslog(2**31, "m")),
                (OverflowError, lambda: syslog3.setlogmask(2**31)),
                (OverflowError, lambda: syslog3.LOG_MASK(2**31)),
                (ValueError, lambda: syslog3.syslog("a" + chr(0))),
                (ValueError, lambda: syslog3.syslog("plonk", "m")),
                (TypeError, lambda: syslog3.syslog(1, b"m")),
                (UnicodeEncodeError, lambda: syslog3.syslog(chr(0xD800))),
            ]:
                try:
                    call()
                except error:
                    pass
                else:
                    raise AssertionError(error)
        ''')
    """)


@pytest.mark.skipif(sys.version_info[:2] != (3, 12), reason="3.12's ctypes is the one that can't")
def test_an_isolated_subinterpreter_before_3_13_is_told_why() -> None:
    run("""
        try:
            run(subinterpreter("isolated"), "import syslog3")
        except interpreters.RunFailedError as error:
            assert "ImportError" in str(error)
            assert "needs Python 3.13 or later" in str(error)
        else:
            raise AssertionError
    """)


@pytest.mark.skipif(sys.version_info < (3, 13), reason="syslog3 can't be imported there before")
def test_an_isolated_subinterpreter_has_no_log() -> None:
    run("""
        run(subinterpreter("isolated"), '''if True:
            import syslog3
            try:
                syslog3.Log("i")
            except ImportError as error:
                assert "Log needs cffi" in str(error)
            else:
                raise AssertionError
        ''')
    """)
