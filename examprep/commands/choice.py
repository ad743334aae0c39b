"""What a run of `quiz` asks: today's queue, a part of it, or what was picked."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from gettext import gettext as _
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from examprep.scheduling.queue import Queue
    from examprep.session import Session
    from examprep.store.questions import Wanted


@dataclass(frozen=True, slots=True)
class Choice:
    """The questions named by `ids`, answered wrong, or `wanted`; nothing chosen is all of them.
    `limit` is how many of those picked or crammed are asked at most, None or 0 any number."""

    ids: tuple[str, ...]
    wrong: bool
    cram: bool
    wanted: Wanted
    limit: int | None = None

    @property
    def narrows(self) -> bool:
        """Whether anything is left out by it."""
        return bool(self.ids or self.wrong or any(self.wanted.values()))


def asking(session: Session, choice: Choice) -> Callable[[], Queue]:
    """What tells how much is left to ask.

    Questions that were picked one by one or for a wrong answer are asked whether they are due or
    not; a part of the bank narrows today's queue. What is suspended is asked only by its id.
    Raises NoSuchQuestion.
    """
    from examprep.session.picked import crammed, picked

    only = chosen(session, choice)
    if not (choice.ids or choice.wrong or choice.cram):
        return lambda: session.queue(only)
    names = every(session) if only is None else only
    if not choice.ids:
        names -= set(session.suspended())
    left = crammed(session, names) if choice.cram else picked(session, names)
    return at_most(left, choice.limit) if choice.limit else left


def at_most(left: Callable[[], Queue], limit: int) -> Callable[[], Queue]:
    """What tells no more than the first `limit` questions of what is `left` from now on."""
    whole = len(left().items)

    def counted() -> Queue:
        queue = left()
        answered = whole - len(queue.items)
        return replace(queue, items=queue.items[: max(0, limit - answered)])

    return counted


def nothing_line(session: Session, choice: Choice) -> str:
    """What to say where nothing is left of a choice."""
    if choice.cram:
        return _("The bank holds no such question.")
    if choice.wrong:
        return _("Nothing that you picked was answered wrong.")
    if waiting := new_held_back(session, choice):
        told = _("Nothing that you picked is due, and the new questions of today are done; a "
                 "larger --new asks up to {count} more.")  # fmt: skip
        return told.format(count=waiting)
    return _("Nothing that you picked is asked today; --cram asks it whatever its date.")


def new_held_back(session: Session, choice: Choice) -> int:
    """How many more of the questions chosen a day with any number of new ones would ask."""
    from examprep.session import agenda

    only = chosen(session, choice)
    with session.reading() as tx:
        return len(agenda.left(tx, session.settings, session.today, only, sys.maxsize).items)


def chosen(session: Session, choice: Choice) -> set[str] | None:
    """The ids of the questions chosen, or None where nothing narrows the choice."""
    from examprep.session.picked import wrong
    from examprep.store import questions

    sets: list[set[str]] = []
    with session.store.reading() as tx:
        if choice.ids:
            sets.append({questions.get(tx, ref).id for ref in choice.ids})
        if any(choice.wanted.values()):
            sets.append(set(questions.ids(tx, **choice.wanted)))
        if choice.wrong:
            from examprep.scoring import THRESHOLDS

            sets.append(wrong(tx, session.learner, THRESHOLDS.partial))
    return set.intersection(*sets) if sets else None


def every(session: Session) -> set[str]:
    """The ids of all questions."""
    from examprep.store import questions

    with session.store.reading() as tx:
        return set(questions.ids(tx))
