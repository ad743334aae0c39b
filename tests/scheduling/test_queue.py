"""Due and new mixed, then what went badly today; as much of it as the day holds."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examprep.questions import Traits
from examprep.scheduling.how import How
from examprep.scheduling.queue import (
    Answered,
    DueCard,
    Item,
    Limits,
    NewCard,
    Queue,
    build,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from random import Random

TODAY = 739_000
NOTHING_NEW = Limits(0)


def news(*names: str) -> list[NewCard]:
    return [NewCard(name) for name in names]


def queue(
    cards: Sequence[DueCard] = (),
    answered: Sequence[Answered] = (),
    unseen: Sequence[NewCard] = (),
    limits: Limits = NOTHING_NEW,
    pace: Mapping[str, float] | None = None,
) -> Queue:
    return build(cards, answered, unseen, TODAY, limits, pace or {})


def asked(*items: Item) -> list[tuple[str, str]]:
    return [(item.question, item.how.value) for item in items]


def names(built: Queue) -> list[str]:
    return [item.question for item in built.items]


def due(count: int, **traits: str) -> list[DueCard]:
    return [DueCard(f"d{n}", TODAY, n, 1, Traits(**traits)) for n in range(count)]


def test_new_questions_stand_evenly_among_those_due_and_repeats_at_the_end() -> None:
    built = queue(due(5), [Answered("a", 2, How.MOCK)], news("n1", "n2"), Limits(5))
    assert ["d0", "d1", "n1", "d2", "d3", "n2", "d4"] == names(built)

    again = queue(due(1), [Answered("a", 2, How.DUE)])
    assert [("d0", "due"), ("a", "again")] == asked(*again.items)


@pytest.mark.parametrize(
    ("late", "interval", "later", "longer"),
    [(3, 1, 3, 30), (10, 6, 10, 15), (1, 1, 20, 40)],
)
def test_what_is_late_for_its_interval_comes_before_what_is_late_in_days(
    late: int, interval: int, later: int, longer: int
) -> None:
    cards = [
        DueCard("young", TODAY - late, 9, interval),
        DueCard("old", TODAY - later, 1, longer),
    ]

    assert ["young", "old"] == names(queue(cards))


def test_the_order_of_the_bank_breaks_ties() -> None:
    cards = [DueCard("second", TODAY - 3, 2), DueCard("first", TODAY - 3, 1)]

    assert ["first", "second"] == names(queue(cards))


def test_what_is_due_later_is_left_out() -> None:
    assert () == queue([DueCard("tomorrow", TODAY + 1, 0)], limits=Limits(5)).items


def test_new_questions_of_today_use_up_the_limit() -> None:
    done = [Answered("n1", 5, How.NEW), Answered("n2", 4, How.NEW), Answered("d", 4, How.DUE)]

    assert ["n3"] == names(queue((), done, news("n3", "n4", "n5"), Limits(3)))


def test_a_limit_lowered_below_what_was_done_brings_nothing_new() -> None:
    done = [Answered("n1", 5, How.NEW), Answered("n2", 5, How.NEW)]

    assert () == queue((), done, news("n3"), Limits(1)).items


def test_a_backlog_waits_for_the_days_to_come_with_the_least_urgent() -> None:
    cards = [DueCard(f"d{late}", TODAY - late, late, 10) for late in range(312)]

    built = queue(cards, [], news("n"), Limits(10, questions=40))

    assert (40, 272, 0) == (built.due, built.later, built.new)
    assert {f"d{late}" for late in range(272, 312)} == set(names(built))


def test_what_was_answered_today_is_part_of_the_limit_and_repeats_are_not() -> None:
    done = [Answered("x", 4, How.DUE), Answered("y", 2, How.NEW), Answered("y", 4, How.AGAIN)]

    assert 3 == len(queue(due(9), done, [], Limits(0, questions=5)).items)


def test_new_questions_fill_what_those_due_leave() -> None:
    built = queue(due(3), [], news("n1", "n2", "n3"), Limits(10, questions=5))

    assert (3, 2) == (built.due, built.new)


def test_minutes_end_the_day_and_the_question_that_begins_within_them_is_asked() -> None:
    cards, pace = due(9, kind="essay"), {"essay": 600.0}

    assert 3 == queue(cards, [], [], Limits(0, seconds=1500), pace).due
    done = [Answered("x", 4, How.DUE, 1000.0)]
    assert 1 == queue(cards, done, [], Limits(0, seconds=1500), pace).due
    assert 0 == queue(cards, [*done, *done], [], Limits(0, seconds=1500), pace).due


def test_the_time_it_takes_is_known_by_kind() -> None:
    built = queue(
        due(2, kind="term"),
        [],
        [NewCard("n", Traits(kind="essay"))],
        Limits(1),
        {"term": 90.0, "essay": 600.0},
    )

    assert 780.0 == built.seconds


def test_new_questions_come_from_the_subjects_in_turn_each_in_the_order_of_the_bank() -> None:
    unseen = [
        NewCard(f"{subject}{n}", Traits(subject=subject)) for subject in "ab" for n in range(9)
    ]

    assert {"a0", "a1", "b0"} == set(names(queue((), (), unseen, Limits(3))))


def test_neighbours_differ_in_chapter_and_kind_where_they_can() -> None:
    cards = [
        DueCard(f"{chapter}{kind}{n}", TODAY, 10 * place + n, 1, Traits(kind, "s", chapter))
        for place, chapter in enumerate("ab")
        for kind in "xy"
        for n in range(2)
    ]

    order = names(queue(cards))
    assert all(one[0] != other[0] for one, other in pairwise(order))


def test_siblings_of_a_case_stand_apart() -> None:
    cards = [
        DueCard(f"{case}{n}", TODAY, n + 3 * place, 1, Traits(case=case))
        for place, case in enumerate("abcdef")
        for n in range(3)
    ]

    order = [name[0] for name in names(queue(cards))]
    places = [at for at, case in enumerate(order) if case == "a"]
    assert all(later - earlier > 4 for earlier, later in pairwise(places))


def test_what_is_of_no_case_is_not_used_up_before_siblings_need_it_between_them() -> None:
    siblings = [
        NewCard(f"{case}{n}", Traits("case", "s", case, case)) for case in "abc" for n in range(3)
    ]
    others = [NewCard(f"x{n}", Traits("short_answer", "s", "x", f"x{n}")) for n in range(3)]
    order = names(build([], [], siblings + others, TODAY, Limits(99), {}))
    assert 12 == len(order)
    for one in "abc":
        first, *later = (at for at, name in enumerate(order) if name[0] == one)
        assert all(at - before > 2 for before, at in pairwise([first, *later]))


@given(st.lists(st.sampled_from("abcd"), min_size=1, max_size=12))
def test_siblings_are_neighbours_only_where_no_order_keeps_them_apart(cases: list[str]) -> None:
    cards = [DueCard(f"{case}{n}", TODAY, n, 1, Traits(case=case)) for n, case in enumerate(cases)]
    order = [name[0] for name in names(queue(cards))]
    most = max(map(cases.count, cases))
    neighbours = sum(one == other for one, other in pairwise(order))
    # A case of m among n leaves n - m others to stand between its questions.
    assert max(0, 2 * most - len(cases) - 1) == neighbours


class Counted(str):
    """A name that counts how often any of its kind is compared."""

    __slots__ = ()
    compared = 0

    def __eq__(self, other: object) -> bool:
        Counted.compared += 1
        return str.__eq__(self, other)

    __hash__ = str.__hash__


@pytest.mark.parametrize("chapters", [1, 2, 40])
def test_twice_the_cards_take_twice_the_comparisons(chapters: int) -> None:
    def comparisons(count: int) -> int:
        traits = [
            Traits(Counted("k"), "s", Counted(n % chapters), Counted(n // 3)) for n in range(count)
        ]
        cards = [DueCard(f"d{n}", TODAY, n, 1, each) for n, each in enumerate(traits)]
        Counted.compared = 0
        queue(cards)
        return Counted.compared

    few = comparisons(500)
    assert 2 * few == pytest.approx(comparisons(1000), rel=0.05)
    assert few < 500 * 4 * 13  # kind, chapter and twice the case of the twelve to choose from


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

    expected = ["failed", "three is not enough", "failed again"]
    assert [(name, "again") for name in expected] == asked(*queue((), done).items)


def test_what_was_repeated_last_waits_longest() -> None:
    done = [
        Answered("a", 1, How.DUE),
        Answered("b", 1, How.DUE),
        Answered("a", 2, How.AGAIN),
    ]

    assert [("b", "again"), ("a", "again")] == asked(*queue((), done).items)


def test_cramming_and_mock_exams_neither_ask_again_nor_settle_it() -> None:
    done = [
        Answered("crammed badly", 0, How.CRAM),
        Answered("mocked badly", 1, How.MOCK),
        Answered("failed", 1, How.DUE),
        Answered("failed", 5, How.CRAM),
    ]

    assert [("failed", "again")] == asked(*queue((), done).items)


def test_nothing_is_asked_twice_when_it_is_due_and_went_badly() -> None:
    built = queue([DueCard("q", TODAY, 0)], [Answered("q", 1, How.NEW)])

    assert [("q", "due")] == asked(*built.items)


def test_counts_say_what_is_left() -> None:
    built = queue(
        [DueCard("d1", TODAY, 1), DueCard("d2", TODAY - 1, 2), DueCard("d3", TODAY - 9, 3)],
        [Answered("a", 3, How.DUE)],
        news("n1", "n2", "n3"),
        Limits(2),
    )

    assert (3, 2, 2, 1) == (built.due, built.overdue, built.new, built.again)


def test_what_is_overdue_is_counted_whether_the_day_holds_it_or_not() -> None:
    cards = [*due(2), DueCard("late", TODAY - 1, 2), DueCard("later", TODAY - 9, 3)]

    built = queue(cards, limits=Limits(0, questions=1))

    assert (1, 3, 2) == (built.due, built.later, built.overdue)


TRAITS = st.builds(Traits, *[st.sampled_from("ab")] * 3, st.sampled_from(["", "p", "q"]))
CARDS = st.lists(
    st.builds(DueCard, st.text("abcdef", min_size=1, max_size=2),
              st.integers(TODAY - 5, TODAY + 5), st.integers(0, 99), st.integers(0, 9), TRAITS),
    unique_by=(lambda card: card.question, lambda card: card.position),
)  # fmt: skip
UNSEEN = st.lists(
    st.builds(NewCard, st.text("ghijkl", min_size=1, max_size=2), TRAITS),
    unique_by=lambda card: card.question,
)
LIMITS = st.builds(Limits, st.integers(0, 9), st.none() | st.integers(0, 9))


@given(CARDS, UNSEEN, LIMITS, st.randoms(use_true_random=False))
def test_the_order_does_not_depend_on_how_the_cards_come(
    cards: list[DueCard], unseen: list[NewCard], limits: Limits, random: Random
) -> None:
    shuffled = random.sample(cards, len(cards))

    assert queue(cards, [], unseen, limits) == queue(shuffled, [], unseen, limits)


@given(CARDS, UNSEEN, LIMITS)
def test_a_day_worked_out_anew_after_every_answer_asks_what_it_asked_at_first(
    cards: list[DueCard], unseen: list[NewCard], limits: Limits
) -> None:
    traits = {card.question: card.traits for card in cards}
    traits |= {card.question: card.traits for card in unseen}
    answered: list[Answered] = []
    while left := queue(
        [card for card in cards if card.question not in {done.question for done in answered}],
        answered,
        [card for card in unseen if card.question not in {done.question for done in answered}],
        limits,
    ).items:
        name = left[0].question
        answered.append(Answered(name, 5, left[0].how, 0.0, traits[name]))

    assert set(names(queue(cards, [], unseen, limits))) == {done.question for done in answered}
