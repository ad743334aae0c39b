"""The state of each learner's questions: what the log amounts to, kept so as to be found fast."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import delete, insert
from sqlmodel import Session, and_, col, func, select

from examprep.questions import Traits
from examprep.store.references import few_at_a_time
from examprep.store.tables.bank import QuestionRow
from examprep.store.tables.cards import CardRow, OriginRow
from examprep.store.traits import with_traits

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@dataclass(frozen=True, slots=True)
class Card:
    """A question a learner has begun: the study day it is due, and the scheduler's own fields."""

    learner: str
    question: str
    due: int | None
    state: Mapping[str, Any]


class Origin(NamedTuple):
    """What a learner's cards were worked out with, besides the log: a scheduler and its version,
    and the revision of the bank."""

    scheduler: str
    version: str
    revision: int


class Due(NamedTuple):
    """A question that is due, its position in the bank, and the days it was given."""

    question: str
    due: int
    position: int
    interval: int
    traits: Traits


class Fresh(NamedTuple):
    """A question without a card."""

    question: str
    traits: Traits


def get(tx: Session, learner: str, question: str) -> Card | None:
    """The card, or None for a question the learner has never been scheduled."""
    row = tx.get(CardRow, (learner, question))
    return _card(row) if row else None


def put(tx: Session, card: Card) -> None:
    """Keep `card` in place of what was there."""
    tx.merge(CardRow(**_values(card)))


def replace(tx: Session, learner: str, questions: Sequence[str], those: Sequence[Card]) -> None:
    """Put `those` in the place of the learner's cards of `questions`, all of them at once."""
    for few in few_at_a_time(col(CardRow.question), questions):
        tx.exec(delete(CardRow).where(col(CardRow.learner) == learner, few))
    if those:
        tx.connection().execute(insert(CardRow), [_values(card) for card in those])


def origin(tx: Session, learner: str) -> Origin | None:
    """What the learner's cards were worked out with; None before there were any."""
    row = tx.get(OriginRow, learner)
    return Origin(row.scheduler, row.version, row.revision) if row else None


def put_origin(tx: Session, learner: str, made_with: Origin) -> None:
    """Remember what the learner's cards have been worked out with."""
    tx.merge(OriginRow(learner=learner, **made_with._asdict()))


def learners(tx: Session) -> list[str]:
    """Everyone whose cards were ever worked out, by name."""
    return list(tx.exec(select(OriginRow.learner).order_by(col(OriginRow.learner))))


def everything(tx: Session, learner: str) -> list[Card]:
    """All of the learner's cards, in the order of their ids."""
    order = col(CardRow.question)
    rows = tx.exec(select(CardRow).where(CardRow.learner == learner).order_by(order))
    return [_card(row) for row in rows]


def due_by(tx: Session, learner: str, day: int) -> list[Due]:
    """The questions due on study day `day` or before it."""
    here = col(CardRow.question) == col(QuestionRow.id)
    card = (CardRow.question, CardRow.due, CardRow.state, QuestionRow.position)
    due = with_traits(*card).where(here, col(CardRow.learner) == learner, col(CardRow.due) <= day)
    return [
        Due(question, day, position, state["interval"], Traits(*traits))
        for question, day, state, position, *traits in tx.connection().execute(due)
    ]


def dates(tx: Session, learner: str) -> dict[str, int]:
    """The study day on which each of the learner's questions is due."""
    rows = tx.exec(select(CardRow.question, CardRow.due).where(CardRow.learner == learner))
    return {question: due for question, due in rows if due is not None}


def fresh(tx: Session, learner: str) -> list[Fresh]:
    """The questions without a card, in the order of the bank."""
    its_card = and_(col(CardRow.question) == QuestionRow.id, col(CardRow.learner) == learner)
    rows = with_traits(QuestionRow.id).outerjoin(CardRow, its_card)
    missing = rows.where(col(CardRow.question).is_(None)).order_by(col(QuestionRow.position))
    found = tx.connection().execute(missing)
    return [Fresh(question, Traits(*traits)) for question, *traits in found]


def count(tx: Session, learner: str) -> int:
    """How many questions the learner has begun."""
    cards = select(func.count()).select_from(CardRow)
    return tx.exec(cards.where(CardRow.learner == learner)).one()


def forecast(tx: Session, learner: str, days: range, besides: str) -> Counter[int]:
    """How many questions `besides` one fall due on each of some study days in a row."""
    due = col(CardRow.due)
    those = and_(due.between(days.start, days.stop - 1), col(CardRow.question) != besides)
    per_day = select(due, func.count()).where(CardRow.learner == learner, those).group_by(due)
    return Counter({day: number for day, number in tx.exec(per_day) if day is not None})


def _card(row: CardRow) -> Card:
    return Card(**row.model_dump())


def _values(card: Card) -> dict[str, Any]:
    return {
        "learner": card.learner,
        "question": card.question,
        "due": card.due,
        "state": dict(card.state),
    }
