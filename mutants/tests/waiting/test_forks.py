"""A fork waits for the calls that would leave a library's lock locked in the child."""

from __future__ import annotations

import os
import ssl
import threading
import time
from typing import Any

import pytest

from syslog3.mechanisms import tls
from syslog3.waiting import forks

from support.receiving import PLENTY, receiving


def is_held() -> bool:
    """Whether some thread is in a call, seen from another one."""
    answers: list[bool] = []

    def ask() -> None:
        is_free = forks.calls.acquire(blocking=False)
        if is_free:
            forks.calls.release()
        answers.append(not is_free)

    thread = threading.Thread(target=ask)
    thread.start()
    thread.join()
    return answers[0]


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # other threads, which is the point
def test_a_fork_waits_for_the_end_of_a_call() -> None:
    inside = threading.Event()
    ended: list[float] = []

    def call() -> None:
        with forks.calls:
            inside.set()
            time.sleep(0.2)
            ended.append(time.monotonic())

    thread = threading.Thread(target=call)
    thread.start()
    inside.wait(PLENTY)
    pid = os.fork()
    if pid == 0:
        os._exit(0 if ended and not is_held() else 1)
    assert os.waitpid(pid, 0)[1] == 0
    thread.join()
    assert not is_held()


def test_a_handler_may_fork_within_a_call() -> None:
    with forks.calls:
        pid = os.fork()
        if pid == 0:
            os._exit(0)
    assert os.waitpid(pid, 0)[1] == 0


def test_libcrypto_is_called_within_a_call(
    monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    held: dict[str, bool] = {}

    class Spied:
        """A context or a session, of which each method says whether a fork would wait for it."""

        def __init__(self, of: Any) -> None:
            self._of = of

        def __getattr__(self, name: str) -> Any:
            method = getattr(self._of, name)

            def called(*args: Any, **keywords: Any) -> Any:
                held[name] = held.get(name, True) and is_held()
                result = method(*args, **keywords)
                return Spied(result) if name == "wrap_bio" else result

            return called

    create = ssl.create_default_context

    def spied() -> Spied:
        held["create_default_context"] = is_held()
        return Spied(create())

    certificate = request.getfixturevalue("certificate")
    with receiving("tls", request) as receiver, receiver.log(ssl_context=None) as log:
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate.authority))
        monkeypatch.setattr(ssl, "create_default_context", spied)
        tls._default_context.cache_clear()
        try:
            log.info("hello")
            log.close()
        finally:
            tls._default_context.cache_clear()
        assert receiver.collector.wait(1, PLENTY)[0].message == "hello"
    calls = ["create_default_context", "wrap_bio", "do_handshake", "write", "unwrap"]
    assert held == dict.fromkeys(calls, True)
