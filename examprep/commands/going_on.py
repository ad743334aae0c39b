"""How to go on after a sitting: what is left or held back, and the command that asks it."""

from __future__ import annotations

import shlex
from gettext import gettext as _
from typing import TYPE_CHECKING

import click

from examprep.commands.advice import typable, was_typed
from examprep.errors import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from examprep.scheduling.queue import Queue
    from examprep.session import Session
    from examprep.session.held_back import HeldBack

LIMITS = {"new", "limit", "minutes"}
"""The options that say how much a day holds, and not what."""

SPENT = {
    "minutes": N_("The minutes of today are used up ({amount})."),
    "limit": N_("The questions of today are done ({amount})."),
}


def going_on(session: Session, left: Callable[[], Queue]) -> Iterator[str]:
    """Lines that say what is left of what was chosen, or else of the day, or what ended it."""
    from examprep.session.held_back import held_back

    again = _("Left for today: {count}. Go on with: {command}")
    if chosen := len(left().items):
        yield again.format(count=chosen, command=given())
    elif day := len(session.queue().items):
        yield again.format(count=day, command=given(LIMITS))
    elif held := held_back(session):
        yield from _ended(session, held)
    else:
        yield _("Nothing is left for today.")


def _ended(session: Session, held: HeldBack) -> Iterator[str]:
    for name in held.limits:
        yield _(SPENT[name]).format(amount=getattr(session.settings, name))
    command = given(LIMITS - {*held.limits}, *(f"--{name} 0" for name in held.limits))
    waiting = _("{count} more wait for other days. Go on today with: {command}")
    yield waiting.format(count=held.questions, command=command)


def given(only: Collection[str] | None = None, *more: str) -> str:
    """The command as it was given, quoted for a shell, with its database: all of it but the answers
    and --json, or `only` some of its parameters; and `more` behind them."""
    ctx = click.get_current_context()
    words = ctx.command_path.split()
    for param in ctx.command.params:
        name = param.name or ""
        wanted = name != "answers" if only is None else name in only
        if wanted and param.expose_value and was_typed(ctx, name):
            words += _words(param, ctx.params.get(name))
    return typable(" ".join([shlex.join(words), *more]))


def _words(param: click.Parameter, value: object) -> list[str]:
    if isinstance(value, tuple):
        return list(value)
    return [param.opts[0]] if value is True else [param.opts[0], str(value)]
