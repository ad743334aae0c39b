"""An alarm ends what waits, and nothing after it."""

from __future__ import annotations

import asyncio
import signal
from threading import Timer
from time import sleep

import pytest

from examprep.screen.alarm import Rung, alarm, held, ring

pytestmark = pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="needs alarm signals")
LONG = 60.0


def test_what_waits_is_ended() -> None:
    with pytest.raises(Rung), alarm(0.0):
        sleep(LONG)


def test_what_is_done_in_time_is_left_alone() -> None:
    before = signal.getsignal(signal.SIGALRM)
    with alarm(LONG):
        pass
    assert (0.0, 0.0) == signal.getitimer(signal.ITIMER_REAL)
    assert before == signal.getsignal(signal.SIGALRM)


def test_another_thread_can_ring_it() -> None:
    other = Timer(0.1, ring)
    other.start()
    with pytest.raises(Rung), alarm(LONG):
        sleep(LONG)
    other.join()


def test_where_no_alarm_is_set_nothing_rings() -> None:
    ring()


def test_an_alarm_that_rings_while_it_is_held_waits_for_the_end() -> None:
    done = []

    def edit() -> None:
        with alarm(LONG), held():
            signal.raise_signal(signal.SIGALRM)
            done.append("edited")

    with pytest.raises(Rung):
        edit()
    assert ["edited"] == done


def test_an_event_loop_is_ended_too_whatever_it_is_doing() -> None:
    async def busy() -> None:
        asyncio.get_running_loop().call_soon(signal.raise_signal, signal.SIGALRM)
        await asyncio.sleep(LONG)

    with pytest.raises(Rung), alarm(LONG):
        asyncio.run(busy())
