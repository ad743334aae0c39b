"""Whether the dates of everyone who learns from a database are what the log gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.scheduling.policy import Policy
from examprep.scheduling.schedulers import NAMES, scheduler
from examprep.session.memories import Memories
from examprep.store import cards

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlmodel import Session as Transaction

    from examprep.session.session import Session


def check(session: Session) -> list[str]:
    """The learner's questions whose card is not what replaying the log gives."""
    with session.reading() as tx:
        return session.memories.astray(tx)


def reschedule(session: Session) -> None:
    """Work the learner's cards out anew from the log."""
    with session.store.transaction() as tx:
        session.memories.rebuild(tx)


def astray(session: Session) -> dict[str, list[str]]:
    """For every learner, the one at work first, the questions whose card is not what replaying the
    log gives: none, if all is well."""
    found = {session.learner: check(session)}
    with session.store.reading() as tx:
        return found | {other.learner: other.astray(tx) for other in _others(session, tx)}


def repair(session: Session) -> None:
    """Work out everyone's cards anew from the log."""
    reschedule(session)
    with session.store.transaction() as tx:
        for other in _others(session, tx):
            other.rebuild(tx)


def _others(session: Session, tx: Transaction) -> Iterator[Memories]:
    """Everyone else's memories, under the policy of each. Cards that no policy of today made, or
    that an older bank did, are left out: they are worked out anew before they are used."""
    policies = [Policy(scheduler(name), balance) for name in NAMES for balance in (False, True)]
    for learner in cards.learners(tx):
        if learner != session.learner:
            each = (Memories(learner, policy) for policy in policies)
            yield from (memories for memories in each if memories.current(tx))
