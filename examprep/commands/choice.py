"""What a run of `quiz` asks: today's queue, a part of it, or what was picked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from examprep.scheduling.queue import Queue
    from examprep.session import Session
    from examprep.store.questions import Wanted


@dataclass(frozen=True, slots=True)
class Choice:
    """The questions named by `ids`, answered wrong, or `wanted`; nothing chosen is all of them."""

    ids: tuple[str, ...]
    wrong: bool
    cram: bool
    wanted: Wanted


def asking(session: Session, choice: Choice) -> Callable[[], Queue]:
    """What tells how much is left to ask.

    Questions that were picked one by one or for a wrong answer are asked whether they are due or
    not; a part of the bank narrows today's queue. Raises NoSuchQuestion.
    """
    from examprep.session.picked import crammed, picked

    only = chosen(session, choice)
    if choice.cram:
        return crammed(session, every(session) if only is None else only)
    if only is not None and (choice.ids or choice.wrong):
        return picked(session, only)
    return lambda: session.queue(only)


def chosen(session: Session, choice: Choice) -> set[str] | None:
    """The ids of the questions chosen, or None where nothing narrows the choice."""
    from examprep.scoring import THRESHOLDS
    from examprep.session.picked import wrong
    from examprep.store import questions

    sets: list[set[str]] = []
    with session.store.reading() as tx:
        if choice.ids:
            sets.append({questions.get(tx, ref).id for ref in choice.ids})
        if any(choice.wanted.values()):
            sets.append(set(questions.ids(tx, **choice.wanted)))
        if choice.wrong:
            sets.append(wrong(tx, session.learner, THRESHOLDS.partial))
    return set.intersection(*sets) if sets else None


def every(session: Session) -> set[str]:
    """The ids of all questions that are not suspended."""
    from examprep.store import questions

    with session.store.reading() as tx:
        return set(questions.ids(tx)) - set(session.suspended())
