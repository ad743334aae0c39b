"""The forgetting curve of FSRS-6."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from fsrs import Card, Scheduler, State
from hypothesis import given
from hypothesis import strategies as st

from examprep.scheduling.fsrs import Memory
from examprep.scheduling.recall import retrievability

DAY = 739_000


@pytest.mark.parametrize(
    ("recall", "days"),
    [(0.9857, 1), (0.9, 10), (0.8094, 30), (0.7427, 60), (0.6928, 100), (0.5736, 365)],
)
def test_the_published_curve_of_a_stability_of_ten_days(recall: float, days: int) -> None:
    memory = Memory(stability=10, reviewed=DAY)

    assert recall == round(retrievability(memory, DAY + days), 4)


@given(st.floats(0.001, 5000), st.integers(0, 5000))
def test_it_is_the_curve_of_the_package(stability: float, days: int) -> None:
    def at(day: int) -> datetime:
        return datetime.fromordinal(day).replace(tzinfo=UTC)

    card = Card(1, State.Review, stability=stability, due=at(DAY), last_review=at(DAY))
    expected = Scheduler().get_card_retrievability(card, at(DAY + days))
    memory = Memory(stability=stability, reviewed=DAY)

    assert pytest.approx(expected) == retrievability(memory, DAY + days)


def test_what_was_never_reviewed_is_not_recalled() -> None:
    assert 0 == retrievability(Memory(), DAY)


def test_a_day_before_the_last_review_counts_as_the_day_of_it() -> None:
    assert 1 == retrievability(Memory(stability=1, reviewed=DAY), DAY - 3)
