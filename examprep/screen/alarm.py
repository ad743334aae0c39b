"""An end that comes by itself while a person is being waited for."""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

SOONEST = 0.001


class Rung(KeyboardInterrupt):
    """The time for what is waited for is over.

    An interruption, and no `Exception`: event loops report those and go on waiting.
    """


@contextmanager
def alarm(seconds: float) -> Iterator[None]:
    """Raise `Rung` within, once so many seconds are over.

    A system without such signals (Windows) raises nothing: whoever waits looks at the time then.
    """
    if not hasattr(signal, "setitimer"):
        yield
        return
    before = signal.signal(signal.SIGALRM, _ring)
    signal.setitimer(signal.ITIMER_REAL, max(seconds, SOONEST))
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def ring() -> None:
    """Let the alarm that is set, if there is one, go off now, from whichever thread."""
    if hasattr(signal, "pthread_kill") and callable(signal.getsignal(signal.SIGALRM)):
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGALRM)


@contextmanager
def ended(end: Callable[[], None]) -> Iterator[None]:
    """Let an alarm that is set call `end` within this, rather than raise wherever it finds the
    program: a task of an event loop that is interrupted is reported as a defect."""
    if not hasattr(signal, "setitimer") or signal.getsignal(signal.SIGALRM) is not _ring:
        yield
        return
    signal.signal(signal.SIGALRM, lambda _number, _frame: end())
    try:
        yield
    finally:
        signal.signal(signal.SIGALRM, _ring)


@contextmanager
def held() -> Iterator[None]:
    """Put an alarm off until the end of this: another program has the terminal."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGALRM})


def _ring(_number: int, _frame: FrameType | None) -> None:
    raise Rung
