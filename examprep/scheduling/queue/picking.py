"""Which questions a day can hold: the ones most at risk first, then new ones."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, TypeVar

from examprep.scheduling.how import How
from examprep.scheduling.queue.cards import DueCard, NewCard

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from examprep.scheduling.queue.cards import Answered, Limits

Card = TypeVar("Card", DueCard, NewCard)


def riskiest_first(cards: Iterable[DueCard], today: int) -> list[DueCard]:
    """Due cards by how late they are for their interval, the order of the bank breaking ties.

    A day is much for an interval of one and little for one of forty. Under a scheduler whose
    intervals end at one recall, as those of FSRS do, this is the order of the recall predicted:
    it falls with elapsed / interval.
    """

    def risk(card: DueCard) -> tuple[float, int]:
        # Equal fractions are equal as floats too: a division is rounded but once.
        return (card.due - today) / max(card.interval, 1), card.position

    return sorted(cards, key=risk)


def in_turn(unseen: Iterable[NewCard], answered: Sequence[Answered]) -> list[NewCard]:
    """New questions from the subjects in turn, each in the order of the bank.

    A subject that had more today waits, so that what is left is what was planned.
    """
    turns = Counter(review.traits.subject for review in answered if review.how is How.NEW)
    ranked = []
    for place, card in enumerate(unseen):
        subject = card.traits.subject
        ranked.append(((turns[subject], subject, place), card))
        turns[subject] += 1
    return [card for _rank, card in sorted(ranked, key=lambda each: each[0])]


def within(cards: Sequence[Card], limits: Limits, pace: Mapping[str, float]) -> list[Card]:
    """As many of `cards` as `limits` allow; the one that begins within the time is still asked."""
    picked = list(cards if limits.questions is None else cards[: max(0, limits.questions)])
    if limits.seconds is None:
        return picked
    left = limits.seconds
    for count, card in enumerate(picked):
        if left <= 0:
            return picked[:count]
        left -= pace.get(card.traits.kind, 0.0)
    return picked


def time_for(cards: Sequence[Card], pace: Mapping[str, float]) -> float:
    """The seconds that `cards` take."""
    return sum(pace.get(card.traits.kind, 0.0) for card in cards)
