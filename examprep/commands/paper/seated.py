"""A person sitting a paper: what is told before and after, and the time kept meanwhile."""

from __future__ import annotations

from contextlib import contextmanager
from gettext import gettext as _
from threading import Event, Thread
from typing import TYPE_CHECKING

import click

from examprep.commands import INTERRUPTED
from examprep.commands.advice import typable
from examprep.commands.paper.candidate import Candidate
from examprep.errors import ExamprepError
from examprep.paper import Clock
from examprep.screen.alarm import ring
from examprep.screen.mock import time_line
from examprep.screen.page import show
from examprep.screen.prompt import Leave

if TYPE_CHECKING:
    from collections.abc import Iterator

    from examprep.session.mock import Mock

HEARTBEAT = 5.0
"""Seconds after which the time is kept again, so that no more of it can be lost."""


def sit_down(mock: Mock) -> int | None:
    """Let a person answer; None once the paper is handed in, else the status to exit with."""
    from examprep.sittings.desk import Desk

    desk = Desk(tuple(item.number for item in mock.paper.items()), mock.place)
    show(opening(mock))
    Thread(target=mock.session.scorer.warm, daemon=True).start()
    try:
        with ticking(mock):
            Candidate(mock, desk).sit()
    except Leave:
        click.echo(leaving(mock))
        return 0
    except KeyboardInterrupt:
        click.echo()
        click.echo(leaving(mock))
        return INTERRUPTED
    return None


@contextmanager
def ticking(mock: Mock) -> Iterator[None]:
    """Keep the time every now and then, in a thread, and once more at the end.

    Raises what keeping it raises, such as `OpenedElsewhere`.
    """
    over = Event()

    def tick() -> None:
        while not over.wait(HEARTBEAT):
            try:
                mock.tick()
            except ExamprepError:
                # Whoever waits for a key is told at once, by the tick at the end.
                ring()
                return

    thread = Thread(target=tick, daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
        mock.tick()


def opening(mock: Mock) -> Iterator[str]:
    """What there is to know before the first question."""
    yield click.style(" ".join(filter(None, [mock.paper.title, mock.paper.version])), bold=True)
    if mock.resumed:
        yield _("Sitting {number}, resumed.").format(number=mock.sitting.number)
    else:
        yield _("Sitting {number}; the clock runs from now on.").format(number=mock.sitting.number)
        yield from mock.paper.notices
    if mock.left:
        yield time_line(mock.left)


def leaving(mock: Mock) -> str:
    """What is kept and how to go on."""
    kept = (
        _("All is kept, and the clock goes on ({time}). Go on with: examprep paper sit {id}")
        if mock.paper.clock is Clock.GOES_ON
        else _("All is kept, and the clock stands ({time}). Go on with: examprep paper sit {id}")
    )
    return typable(kept.format(time=time_line(mock.left), id=mock.paper.id))
