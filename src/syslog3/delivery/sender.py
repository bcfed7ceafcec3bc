"""The sender of a queue: a thread that hands over what waits, while there is a use for it."""

from __future__ import annotations

import _thread
import errno
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any, cast

from syslog3.compiled.binding import IN_MAIN_INTERPRETER
from syslog3.compiled.queue import ENDED, block_signals
from syslog3.errors import SyslogError, warn
from syslog3.waiting.deadline import Deadline

if TYPE_CHECKING:
    from collections.abc import Callable

    from syslog3.compiled.queue import Queue
    from syslog3.delivery.delivery import Delivery
    from syslog3.mechanisms.base import Connection, DrainingConnection

#: Seconds that the sender rests when nobody takes its messages; each time twice as many.
FIRST_REST = 0.01
LONGEST_REST = 0.25

#: Seconds that a thread waits before signal handlers run and it waits again.
SLICE = 0.05

#: Seconds of a timeout that are kept for the sender to leave: it looks at the time at intervals, of
#: SLICE_US in ``csrc/sender.c``.
GRACE = 0.05

#: Of what the sender has taken: all.
_ALL = sys.maxsize


class Waiting:
    """What a sender has taken: a :class:`~syslog3.delivery.message.Sendable`."""

    #: None: each message has its own.
    priority = -1

    #: Those that fail are tried again.
    unsent = 0

    def __init__(self, queue: Queue) -> None:
        self._queue = queue

    def send(self, connection: Connection, timeout: float) -> int:
        """Hand over what is left; return 0 or an errno."""
        return cast("DrainingConnection", connection).send_taken(self._queue, timeout)


class Sender:
    """Hands the messages of a queue over to a delivery, by a thread of its own.

    The thread keeps both alive, but not the log, which can so be dropped.
    """

    def __init__(self, queue: Queue, delivery: Delivery, timeout: float) -> None:
        #: Why nobody takes messages now, if so.
        self.trouble: SyslogError | None = None
        #: How often messages were given up because no mechanism takes them, now or later. Only who
        #: sends changes this.
        self.refusals = 0
        #: How many of those flush() has told of.
        self.refusals_told = 0
        self.timeout = timeout
        self._queue = queue
        self._delivery = delivery
        self._waiting = Waiting(queue)
        self._is_started = False
        #: Another object each time that a thread ends.
        self._last_end = object()
        self._thread: int | None = None
        self._rest = FIRST_REST

    @property
    def is_this_thread(self) -> bool:
        """Whether the sender itself asks, which can't wait for what it does."""
        return self._thread == _thread.get_ident()

    def start(self, timeout: float | None = None) -> None:
        """See to it that what waits is handed over.

        Where no thread can be had, because the system has no more or the interpreter ends, and in
        subinterpreters, this call does it, within ``timeout`` seconds: by default the log's.
        """
        if self._is_started:
            return
        seconds = self.timeout if timeout is None else timeout
        if _is_ending or not IN_MAIN_INTERPRETER:  # no subinterpreter can end that has a thread
            return self._run(lambda: self._queue.end(seconds))
        _finish_with_multiprocessing()
        _running.add(self)
        last_end = self._last_end
        try:
            _thread_starter()(self._run_as_thread, ())
        except RuntimeError:
            self._run(lambda: self._queue.end(seconds))
        else:
            self._is_started = True
            if self._last_end is not last_end:  # it may have come and gone
                self._is_started = False

    def flush(self, deadline: Deadline) -> bool:
        """Wait until nothing waits any more of what does now; return whether it is so."""
        if self.is_this_thread:
            return not self._queue.pending
        position = self._queue.position()
        if self._queue.pending:
            self.start(deadline.rest())
        while True:
            error = self._queue.reach(position, min(deadline.rest(), SLICE))
            if error != errno.ETIMEDOUT or not deadline.rest():
                return not error

    def finish(self, deadline: Deadline) -> int:
        """Hand over what waits and let the thread go; return how many messages are lost by that."""
        if self.is_this_thread:
            self._queue.end(deadline.rest())
            return 0
        rest = deadline.rest()
        is_flushed = self.flush(Deadline(max(rest - GRACE, rest / 2)))
        left = 0 if is_flushed else self._queue.pending
        self._queue.end(deadline.rest() if is_flushed else 0)
        while self._queue.await_end(min(deadline.rest(), SLICE)) and deadline.rest():
            pass
        if not is_flushed:
            self._queue.abandon()
        return left

    def leave(self) -> None:
        """Let the thread go when it has handed over what waits, without waiting for that."""
        self._queue.end(self.timeout)

    def _run_as_thread(self) -> None:
        block_signals()
        self._run(lambda: None)

    def _run(self, begin: Callable[[], None]) -> None:
        if self._queue.claim():  # another thread is at it, but may be about to leave
            return self._note_end()
        try:
            begin()
            while True:
                _running.add(self)
                self._is_started, self._thread = True, _thread.get_ident()
                self._send_until_end()
                self._go()
                if not self._queue.leave():
                    return
        except BaseException:
            self._go()
            self._queue.resign()
            raise

    def _go(self) -> None:
        """Note, before others can see that nobody sends, that a thread may be started again."""
        self._thread = None
        _running.discard(self)
        self._note_end()

    def _note_end(self) -> None:
        self._last_end = object()  # first: start() looks at it last
        self._is_started = False

    def _send_until_end(self) -> None:
        while True:
            connection = self._delivery.preferred
            if connection is None:
                error = self._queue.wait()
            else:
                draining = cast("DrainingConnection", connection)
                error = draining.drain(self._queue, self.timeout)
            if error == ENDED:
                return
            try:
                self._delivery.send(self._waiting)
            except SyslogError as reason:
                self._fail(reason)
            else:
                self._rest, self.trouble = FIRST_REST, None

    def _fail(self, reason: SyslogError) -> None:
        """Wait before the next try; give up what no try can help."""
        self.trouble = reason
        if reason.may_pass:
            self._queue.rest(self._rest)
            self._rest = min(2 * self._rest, LONGEST_REST)
        else:
            self.refusals += 1
            self._queue.give_up(1 if reason.errno == errno.EMSGSIZE else _ALL)
            with suppress(Warning):  # where warnings are errors nobody would see this one
                warn(str(reason))


def lost_at_end(messages: int, trouble: SyslogError | None) -> str:
    """Return what a user is told of messages that waited when their time was over."""
    return f"{messages} messages lost that waited for a daemon" + (
        f": {trouble}" if trouble else ""
    )


def _thread_starter() -> Callable[..., Any]:
    """Return what starts a thread of the system: gevent's stand-in would wait for ever, in C."""
    patched = sys.modules.get("gevent.monkey")
    if patched is None:
        return _thread.start_new_thread
    start: Callable[..., Any] = patched.get_original("_thread", "start_new_thread")
    return start


_running: set[Sender] = set()
_is_ending = False
_is_with_multiprocessing = False


def is_ending() -> bool:
    """Whether the program ends: nobody will hand over what a call leaves behind."""
    return _is_ending


def begin_to_end() -> None:
    """Let no thread be started any more."""
    global _is_ending
    _is_ending = True


def finish_all() -> None:
    """Hand over what waits, each sender within its time, all at once."""
    finishing = [(sender, Deadline(sender.timeout)) for sender in list(_running)]
    for sender, deadline in finishing:
        left = sender.finish(deadline)
        if left:
            warn(lost_at_end(left, sender.trouble))


def _flush_all() -> None:
    """Hand over what waits when a process of multiprocessing's ends, which has no ``atexit``."""
    for sender, deadline in [(sender, Deadline(sender.timeout)) for sender in list(_running)]:
        sender.flush(deadline)


def _finish_with_multiprocessing() -> None:
    global _is_with_multiprocessing
    util = sys.modules.get("multiprocessing.util")
    if util is not None and not _is_with_multiprocessing:
        _is_with_multiprocessing = True
        util.Finalize(None, _flush_all, exitpriority=-100)  # after all others, who may log


def _forget_parent() -> None:
    global _is_with_multiprocessing
    _running.clear()
    _is_with_multiprocessing = False


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_parent)
