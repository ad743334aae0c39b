"""Due first, then new, then what went badly today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from examprep.scheduling.how import How
from examprep.scheduling.queue import Answered, DueCard, Item, build

if TYPE_CHECKING:
    from random import Random

TODAY = 739_000


def asked(*items: Item) -> list[tuple[str, str]]:
    return [(item.question, item.how.value) for item in items]


def test_the_order_is_due_then_new_then_again() -> None:
    queue = build(
        [DueCard("d", TODAY, 9)], [Answered("a", 2, How.DUE)], ["n1", "n2"], TODAY, new_per_day=5
    )

    assert [("d", "due"), ("n1", "new"), ("n2", "new"), ("a", "again")] == asked(*queue.items)


def test_the_most_overdue_comes_first_and_the_order_of_the_bank_breaks_ties() -> None:
    cards = [
        DueCard("today", TODAY, 0),
        DueCard("late, second in the bank", TODAY - 3, 2),
        DueCard("late, first in the bank", TODAY - 3, 1),
        DueCard("latest", TODAY - 40, 7),
    ]

    queue = build(cards, [], [], TODAY, 0)

    expected = ["latest", "late, first in the bank", "late, second in the bank", "today"]
    assert expected == [item.question for item in queue.items]


def test_what_is_due_later_is_left_out() -> None:
    assert () == build([DueCard("tomorrow", TODAY + 1, 0)], [], [], TODAY, 5).items


def test_new_questions_of_today_use_up_the_limit() -> None:
    done = [Answered("n1", 5, How.NEW), Answered("n2", 4, How.NEW), Answered("d", 4, How.DUE)]

    queue = build([], done, ["n3", "n4", "n5"], TODAY, new_per_day=3)

    assert [("n3", "new")] == asked(*queue.items)


def test_a_limit_lowered_below_what_was_done_brings_nothing_new() -> None:
    done = [Answered("n1", 5, How.NEW), Answered("n2", 5, How.NEW)]

    assert () == build([], done, ["n3"], TODAY, new_per_day=1).items


def test_an_answer_below_four_comes_back_until_it_reaches_four() -> None:
    done = [
        Answered("failed", 1, How.DUE),
        Answered("three is not enough", 3, How.NEW),
        Answered("fine", 4, How.DUE),
        Answered("mended", 2, How.NEW),
        Answered("mended", 4, How.AGAIN),
        Answered("failed again", 5, How.NEW),
        Answered("failed again", 2, How.AGAIN),
    ]

    queue = build([], done, [], TODAY, 0)

    names = ["failed", "three is not enough", "failed again"]
    assert [(name, "again") for name in names] == asked(*queue.items)


def test_what_was_repeated_last_waits_longest() -> None:
    done = [
        Answered("a", 1, How.DUE),
        Answered("b", 1, How.DUE),
        Answered("a", 2, How.AGAIN),
    ]

    assert [("b", "again"), ("a", "again")] == asked(*build([], done, [], TODAY, 0).items)


def test_cramming_and_mock_exams_neither_ask_again_nor_settle_it() -> None:
    done = [
        Answered("crammed badly", 0, How.CRAM),
        Answered("mocked badly", 1, How.MOCK),
        Answered("failed", 1, How.DUE),
        Answered("failed", 5, How.CRAM),
    ]

    assert [("failed", "again")] == asked(*build([], done, [], TODAY, 0).items)


def test_nothing_is_asked_twice_when_it_is_due_and_went_badly() -> None:
    queue = build([DueCard("q", TODAY, 0)], [Answered("q", 1, How.NEW)], [], TODAY, 0)

    assert [("q", "due")] == asked(*queue.items)


def test_counts_say_what_is_left() -> None:
    queue = build(
        [DueCard("d1", TODAY, 1), DueCard("d2", TODAY - 1, 2), DueCard("d3", TODAY - 9, 3)],
        [Answered("a", 3, How.DUE)],
        ["n1", "n2", "n3"],
        TODAY,
        new_per_day=2,
    )

    assert (3, 2, 2, 1) == (queue.due, queue.overdue, queue.new, queue.again)


CARDS = st.lists(
    st.builds(DueCard, st.text("abcdef", min_size=1, max_size=2),
              st.integers(TODAY - 5, TODAY + 5), st.integers(0, 99)),
    unique_by=(lambda card: card.question, lambda card: card.position),
)  # fmt: skip


@given(CARDS, st.randoms(use_true_random=False))
def test_the_order_does_not_depend_on_how_the_cards_come(
    cards: list[DueCard], random: Random
) -> None:
    shuffled = random.sample(cards, len(cards))

    assert build(cards, [], [], TODAY, 5) == build(shuffled, [], [], TODAY, 5)
