"""The drop-in beside the standard library's own module: same bytes, exceptions, audit events."""

from __future__ import annotations

import re
import subprocess
import sys
import syslog as stdlib
import threading
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import syslog3
from syslog3.compiled.binding import lib

from support.dev_log import DatagramLog

Call = tuple[str, tuple[Any, ...]]

EVENTS: list[tuple[str, tuple[object, ...]]] = []
HOOK_FAILS: list[type[Exception]] = []


def _hook(event: str, args: tuple[object, ...]) -> None:
    if event.startswith("syslog."):
        if args and isinstance(args[0], tuple):  # 3.9's setlogmask
            args = args[0]
        EVENTS.append((event, args))
        if HOOK_FAILS:
            raise HOOK_FAILS[0]


sys.addaudithook(_hook)


@pytest.fixture(autouse=True)
def closed() -> Iterator[None]:
    yield
    HOOK_FAILS.clear()
    for module in (stdlib, syslog3):
        module.setlogmask(0xFF)
        module.closelog()
    EVENTS.clear()


def without_clock(datagram: bytes) -> bytes:
    return re.sub(rb"^(<\d+>)\w{3} [ \d]\d \d\d:\d\d:\d\d ", rb"\1", datagram)


def outcome(module: ModuleType, calls: list[Call], log: DatagramLog) -> tuple[object, ...]:
    """What the calls return or raise, the audit events, and the datagrams."""
    module.openlog("libc keeps the facility when the log is closed", 0, module.LOG_USER)
    module.closelog()
    EVENTS.clear()
    results: list[object] = []
    for name, args in calls:
        try:
            results.append(getattr(module, name)(*args))
        except Exception as error:
            results.append(type(error))
    events = list(EVENTS)
    module.setlogmask(0xFF)
    module.closelog()
    return results, events, [without_clock(datagram) for datagram in log.drain()]


def assert_same(calls: list[Call], log: DatagramLog) -> None:
    assert outcome(syslog3, calls, log) == outcome(stdlib, calls, log)


beside_cpython = pytest.mark.skipif(
    sys.implementation.name != "cpython",
    reason="PyPy's own syslog is another: no audit events, other exceptions",
)

LOG = stdlib
CASES: dict[str, list[Call]] = {
    "message": [("syslog", ("hello",))],
    "priority and message": [("syslog", (LOG.LOG_ERR, "hello"))],
    "facility in the priority": [("syslog", (LOG.LOG_MAIL | LOG.LOG_ERR, "hello"))],
    "empty message": [("syslog", ("",))],
    "percent signs are text": [("syslog", ("100%s %n %m %%",))],
    "non-ASCII": [("openlog", ("b\u00fccher",)), ("syslog", ("\u20ac \U0001f600",))],
    "line feeds and controls": [("syslog", ("a\nb\r\tc\x1b[0m",))],
    "eight KiB": [("syslog", ("x" * 8192,))],
    "ident": [("openlog", ("ident",)), ("syslog", ("m",))],
    "empty ident": [("openlog", ("",)), ("syslog", ("m",))],
    "hostile ident": [("openlog", ("%s: <0>[1]",)), ("syslog", ("m",))],
    "no ident": [("openlog", ()), ("syslog", ("m",))],
    "ident again": [("openlog", ("a",)), ("openlog", ("b",)), ("syslog", ("m",))],
    "pid": [("openlog", ("i", LOG.LOG_PID)), ("syslog", ("m",))],
    "ndelay": [("openlog", ("i", LOG.LOG_NDELAY)), ("syslog", ("m",))],
    "option without a name": [("openlog", ("i", 0x40)), ("syslog", ("m",))],
    "facility": [("openlog", ("i", 0, LOG.LOG_LOCAL3)), ("syslog", (LOG.LOG_INFO, "m"))],
    "priority's facility wins": [
        ("openlog", ("i", 0, LOG.LOG_LOCAL3)),
        ("syslog", (LOG.LOG_NEWS | LOG.LOG_INFO, "m")),
    ],
    "facility kern": [("openlog", ("i", 0, LOG.LOG_KERN)), ("syslog", ("m",))],
    "facility kern after mail": [
        ("openlog", ("i", 0, LOG.LOG_MAIL)),
        ("openlog", ("i", 0, LOG.LOG_KERN)),
        ("syslog", ("m",)),
    ],
    "facility that is none": [
        ("openlog", ("i", 0, LOG.LOG_MAIL)),
        ("openlog", ("i", 0, 12345)),
        ("syslog", ("m",)),
    ],
    "negative facility": [("openlog", ("i", 0, -8)), ("syslog", ("m",))],
    "negative priority": [("syslog", (-1, "m"))],
    "negative priority, masked": [("openlog", ()), ("setlogmask", (1,)), ("syslog", (-1, "m"))],
    "priority without a name": [("syslog", (12345, "m"))],
    "priority without a name, masked": [
        ("openlog", ()),
        ("setlogmask", (LOG.LOG_MASK(LOG.LOG_ERR),)),
        ("syslog", (12345, "m")),
        ("syslog", (1023, "m")),
        ("syslog", (1024, "m")),
    ],
    "bool is an int": [("syslog", (True, "m"))],
    "mask": [
        ("setlogmask", (LOG.LOG_UPTO(LOG.LOG_ERR),)),
        ("syslog", (LOG.LOG_ERR, "passes")),
        ("syslog", (LOG.LOG_WARNING, "stopped")),
        ("syslog", (LOG.LOG_MAIL | LOG.LOG_DEBUG, "stopped")),
        ("syslog", ("stopped",)),
        ("setlogmask", (0,)),
        ("setlogmask", (0xFF,)),
        ("syslog", ("passes",)),
    ],
    "mask of odd bits": [("setlogmask", (-1,)), ("setlogmask", (256,)), ("syslog", ("m",))],
    "mask outlives closelog": [
        ("setlogmask", (1,)),
        ("closelog", ()),
        ("setlogmask", (0,)),
        ("syslog", ("m",)),
    ],
    "closelog": [("closelog", ()), ("openlog", ("i",)), ("closelog", ()), ("closelog", ())],
    "closelog forgets": [
        ("openlog", ("i", LOG.LOG_PID, LOG.LOG_MAIL)),
        ("closelog", ()),
        ("syslog", ("m",)),
    ],
    "surrogate in the message": [("syslog", ("\ud800",)), ("syslog", ("after",))],
    "surrogate in the ident": [
        ("openlog", ("before",)),
        ("openlog", ("\ud800",)),
        ("syslog", ("m",)),
    ],
    "wrong types": [
        ("syslog", ()),
        ("syslog", (1,)),
        ("syslog", (None,)),
        ("syslog", (b"bytes",)),
        ("syslog", (1, b"bytes")),
        ("syslog", (1, None)),
        ("syslog", (1, ["list"])),
        ("syslog", (1.0, "m")),
        ("syslog", (None, "m")),
        ("openlog", (None,)),
        ("openlog", (1,)),
        ("openlog", (b"bytes",)),
        ("openlog", ("i", 1.0)),
        ("openlog", ("i", None)),
        ("openlog", ("i", 0, 1.0)),
        ("setlogmask", ()),
        ("setlogmask", ("1",)),
        ("setlogmask", (1.0,)),
        ("LOG_MASK", ("1",)),
        ("LOG_UPTO", (None,)),
        ("closelog", (1,)),
    ],
    "priority out of range": [
        # Before 3.12 the standard library took it for a wrong number of arguments: TypeError.
        ("syslog", (number, "m"))
        for number in (2**31, -(2**31) - 1, 2**64)
        if sys.version_info >= (3, 12)
    ],
    "out of range": [
        ("setlogmask", (2**64,)),
        ("openlog", ("i", 2**64)),
        ("openlog", ("i", 0, -(2**64))),
        ("LOG_MASK", (2**64,)),
        ("LOG_UPTO", (2**64,)),
    ],
    # C leaves a shift by -1 open, and compilers differ.
    "macros": [(name, (pri,)) for name in ("LOG_MASK", "LOG_UPTO") for pri in range(31)],
}


@beside_cpython
@pytest.mark.parametrize("calls", CASES.values(), ids=CASES)
def test_same_as_the_standard_library(calls: list[Call], dev_log: DatagramLog) -> None:
    assert_same(calls, dev_log)


# Two differences are meant, and have tests of their own: the standard library cuts a text at a NUL,
# and looks at a message that the mask stops, so that a surrogate in it is an error.
text = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40)
message = st.one_of(text, st.sampled_from(["a" * 2000, "%s%n", "\ud800"]))
numbers = st.one_of(st.integers(-9, 200), st.sampled_from([1023, 1024, 4095, 2**31 - 1, -(2**31)]))
calls = st.one_of(
    st.tuples(st.just("openlog"), st.tuples(text)),
    st.tuples(st.just("openlog"), st.tuples(text, st.sampled_from([0, 1, 4, 8, 0x10]))),
    st.tuples(st.just("openlog"), st.tuples(text, st.just(0), numbers)),
    st.tuples(st.just("syslog"), st.tuples(message)),
    st.tuples(st.just("syslog"), st.tuples(numbers, text)),
    st.tuples(st.just("setlogmask"), st.tuples(numbers)),
    st.tuples(st.just("closelog"), st.just(())),
)


@beside_cpython
@settings(
    max_examples=300,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(calls, max_size=8))
@example([("setlogmask", (0,)), ("syslog", ("m",))])
def test_any_calls_are_the_same(dev_log: DatagramLog, calls: list[Call]) -> None:
    masked = any(name == "setlogmask" for name, _ in calls)
    refused = any(args and args[-1] == "\ud800" for _, args in calls)
    if not (masked and refused):
        assert_same(calls, dev_log)


@beside_cpython
def test_keywords(dev_log: DatagramLog) -> None:
    for module in (stdlib, syslog3):
        module.openlog(ident="i", logoption=0, facility=module.LOG_NEWS)
        module.syslog("m")
        assert without_clock(dev_log.receive()) == b"<62>i: m"
        with pytest.raises(TypeError):
            module.syslog(priority=1, message="m")  # type: ignore[call-overload]
        with pytest.raises(TypeError):
            module.setlogmask(maskpri=1)


@beside_cpython
@pytest.mark.parametrize(
    "argv", [["/usr/bin/prog", "x"], ["prog"], ["dir/"], [""], [], None, [1], "prog"]
)
def test_default_ident(argv: Any, dev_log: DatagramLog, monkeypatch: pytest.MonkeyPatch) -> None:
    if argv is None:
        monkeypatch.delattr(sys, "argv")
    else:
        monkeypatch.setattr(sys, "argv", argv)
    assert_same([("openlog", ()), ("syslog", ("m",))], dev_log)
    assert_same([("syslog", ("m",))], dev_log)


@pytest.mark.parametrize("args", [("a\0b",), (syslog3.LOG_ERR, "\0"), ("info", "%s", "\0")])
def test_a_message_with_a_nul_is_not_cut(args: Any, dev_log: DatagramLog) -> None:
    with pytest.raises(ValueError, match="syslog: message: embedded null character at index"):
        syslog3.syslog(*args)
    assert dev_log.drain() == []


def test_an_ident_with_a_nul_leaves_the_one_in_force(dev_log: DatagramLog) -> None:
    syslog3.openlog("before", 0, syslog3.LOG_MAIL)
    with pytest.raises(ValueError, match="openlog: ident: embedded null character at index 1"):
        syslog3.openlog("a\0b")
    with pytest.raises(ValueError, match="plonk"):
        syslog3.openlog("after", "plonk")
    with pytest.raises(ValueError, match="plonk"):
        syslog3.openlog("after", 0, "plonk")
    with pytest.raises(OverflowError, match="openlog: facility: 4294967296"):
        syslog3.openlog("after", 0, 2**32)
    syslog3.syslog("m")
    assert without_clock(dev_log.receive()) == b"<22>before: m"


@pytest.mark.parametrize(
    ("call", "args", "error", "words"),
    [
        ("syslog", (b"m",), TypeError, "syslog: message must be str, not bytes"),
        ("syslog", (1, 2), TypeError, "syslog: message must be str, not int"),
        ("syslog", (1.5, "m"), TypeError, "syslog: priority must be int or str, not float"),
        ("openlog", (1,), TypeError, "openlog: ident must be str, not int"),
        ("openlog", ("i", 1.5), TypeError, "openlog: logoption must be int or str, not float"),
        ("openlog", ("i", 0, None), TypeError, "openlog: facility must be int or str"),
        ("setlogmask", ("1",), TypeError, "setlogmask: maskpri must be int, not str"),
        ("LOG_MASK", ("1",), TypeError, "LOG_MASK: pri must be int, not str"),
        ("syslog", (2**31, "m"), OverflowError, "syslog: priority: 2147483648 does not fit"),
        ("setlogmask", (-(2**40),), OverflowError, "setlogmask: maskpri: -1099511627776 does not"),
        ("syslog", ("m\0",), ValueError, "syslog: message: embedded null character at index 1"),
    ],
)
def test_errors_name_argument_and_value(
    call: str, args: tuple[Any, ...], error: type[Exception], words: str
) -> None:
    with pytest.raises(error, match=re.escape(words)):
        getattr(syslog3, call)(*args)


class Index:
    """An integer only by __index__, which is all that the standard library asks for."""

    def __init__(self, value: int) -> None:
        self.value = value

    def __index__(self) -> int:
        return self.value


@beside_cpython
def test_whatever_has_index_is_an_integer(dev_log: DatagramLog) -> None:
    for module in (stdlib, syslog3):
        module.openlog("i", Index(0), Index(module.LOG_MAIL))  # type: ignore[arg-type]
        module.syslog(Index(3), "m")  # type: ignore[call-overload]
        module.syslog(Index(4096), "m")  # type: ignore[call-overload]
        assert module.setlogmask(Index(0)) == 0xFF  # type: ignore[arg-type]
        module.closelog()
    datagrams = [without_clock(datagram) for datagram in dev_log.drain()]
    half = len(datagrams) // 2
    assert datagrams[:half] == datagrams[half:]
    assert datagrams[0] == b"<19>i: m"


@pytest.mark.parametrize("call", ["openlog", "syslog", "closelog", "setlogmask"])
def test_an_audit_hook_can_forbid_a_call(call: str, dev_log: DatagramLog) -> None:
    syslog3.openlog("before")
    mask = syslog3.setlogmask(0)
    args = {"openlog": ("after",), "syslog": ("m",), "closelog": (), "setlogmask": (1,)}[call]
    HOOK_FAILS.append(TypeError)
    EVENTS.clear()
    with pytest.raises(TypeError):
        getattr(syslog3, call)(*args)
    assert len(EVENTS) == 1
    HOOK_FAILS.clear()
    assert syslog3.setlogmask(0) == mask
    syslog3.syslog("last")
    assert without_clock(dev_log.receive()) == b"<14>before: last"


def test_an_audit_hook_can_forbid_a_masked_message() -> None:
    syslog3.openlog("i")
    syslog3.setlogmask(1)
    HOOK_FAILS.append(TypeError)
    EVENTS.clear()
    with pytest.raises(TypeError):
        syslog3.syslog(syslog3.LOG_DEBUG, "m")
    assert EVENTS == [("syslog.syslog", (syslog3.LOG_DEBUG, "m"))]


def test_text_for_numbers(dev_log: DatagramLog) -> None:
    syslog3.openlog("i", "ndelay,pid", "local0")
    EVENTS.clear()
    syslog3.syslog("mail|err", "one")
    syslog3.syslog("warning", "two")
    assert EVENTS == [("syslog.syslog", (19, "one")), ("syslog.syslog", (4, "two"))]
    one, two = dev_log.receive(), dev_log.receive()
    assert re.fullmatch(rb"<19>i\[\d+\]: one", without_clock(one))
    assert re.fullmatch(rb"<132>i\[\d+\]: two", without_clock(two))


def test_options_that_libc_does_not_know_never_reach_it() -> None:
    syslog3.openlog("i", "nofatal noeol nonul pid")
    assert EVENTS[-1] == ("syslog.openlog", ("i", syslog3.LOG_PID, syslog3.LOG_USER))


def test_arguments(dev_log: DatagramLog) -> None:
    syslog3.openlog("i")
    syslog3.syslog("info", "%s is %d%%", "disk", 93)
    syslog3.syslog(syslog3.LOG_ERR, "%(name)s: %m", {"name": "sda"}, errno=28)
    syslog3.syslog("%m %%m", errno=2)
    assert [without_clock(d) for d in dev_log.drain()] == [
        b"<14>i: disk is 93%",
        b"<11>i: sda: No space left on device",
        b"<14>i: No such file or directory %m",
    ]


def test_a_masked_message_is_neither_formatted_nor_looked_at(dev_log: DatagramLog) -> None:
    class Loud:
        def __str__(self) -> str:
            raise AssertionError("formatted")

    syslog3.setlogmask(syslog3.LOG_UPTO(syslog3.LOG_ERR))
    syslog3.syslog("info", "%s", Loud())  # opens the log
    syslog3.syslog("info", "%s", Loud())
    syslog3.syslog(syslog3.LOG_INFO, "%s", Loud())
    syslog3.syslog(syslog3.LOG_MAIL | syslog3.LOG_INFO, "%s %s", Loud())
    syslog3.syslog(syslog3.LOG_INFO, "a\0b")
    assert dev_log.drain() == []
    with pytest.raises(AssertionError, match="formatted"):
        syslog3.syslog(syslog3.LOG_ERR, "%s", Loud())


def test_one_thread_sets_the_mask_for_all(dev_log: DatagramLog) -> None:
    syslog3.openlog("i")
    thread = threading.Thread(target=syslog3.setlogmask, args=(syslog3.LOG_MASK(0),))
    thread.start()
    thread.join()
    syslog3.syslog("stopped")
    assert syslog3.setlogmask(0xFF) == syslog3.LOG_MASK(0)
    syslog3.syslog("passes")
    assert [without_clock(d) for d in dev_log.drain()] == [b"<14>i: passes"]


@pytest.mark.parametrize("option", ["LOG_PERROR", "LOG_PERROR | syslog.LOG_PID"])
def test_perror_writes_the_same_to_standard_error(option: str) -> None:
    written = []
    for module in ("syslog", "syslog3 as syslog"):
        code = f"""if True:
            import {module}
            syslog.openlog("i", syslog.{option})
            syslog.syslog("h\u00e9llo")"""
        run = subprocess.run([sys.executable, "-c", code], stderr=subprocess.PIPE, check=True)
        written.append(re.sub(rb"\[\d+\]", b"[PID]", run.stderr))
    assert (
        written[0]
        == written[1]
        == (b"i[PID]: " if "PID" in option else b"i: ") + ("h\u00e9llo\n".encode())
    )


def test_last_messages_at_exit(dev_log: DatagramLog) -> None:
    code = """if True:
        import atexit, syslog3
        atexit.register(syslog3.syslog, syslog3.LOG_DEBUG, "passes again")
        syslog3.openlog("i")
        syslog3.setlogmask(syslog3.LOG_UPTO(syslog3.LOG_ERR))
        atexit.register(syslog3.setlogmask, 0xFF)"""
    subprocess.run([sys.executable, "-c", code], check=True)
    assert without_clock(dev_log.receive()) == b"<15>i: passes again"


def test_closelog_lets_the_next_message_open_the_log(dev_log: DatagramLog) -> None:
    """Whatever the mask stopped while it was open: libc's is asked again when it is."""
    syslog3.openlog("ident")
    syslog3.setlogmask(syslog3.LOG_MASK(syslog3.LOG_ERR))
    syslog3.syslog(syslog3.LOG_DEBUG, "stopped")
    syslog3.closelog()
    assert not lib.syslog3_is_open()
    syslog3.syslog(syslog3.LOG_DEBUG, "stopped as well")
    assert lib.syslog3_is_open()
    assert dev_log.drain() == []
