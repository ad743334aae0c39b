"""True retention, counted by hand and against a count that tries every pair of answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from examprep.stats.answers import firsts, recalls
from examprep.stats.retention import Retention, Share, retention
from tests.stats.logs import DAY, answer

if TYPE_CHECKING:
    from examprep.stats import Answer


def test_a_month_counted_by_hand() -> None:
    log = [
        answer("a", 0, 4, "new"),
        answer("b", 0, 2, "new"),
        answer("b", 0, 4, "again"),
        answer("a", 1, 5),  # young, recalled
        answer("b", 1, 1),  # young, forgotten
        answer("b", 1, 5, "again"),
        answer("a", 7, 3),  # young: six days since; 3 is recalled with difficulty
        answer("a", 28, 2),  # mature: 21 days since, forgotten
        answer("b", 23, 4),  # mature: 22 days since, recalled
    ]
    assert Retention(young=Share(2, 3), mature=Share(1, 2)) == retention(recalls(log))
    assert Share(3, 5) == retention(recalls(log)).all


def test_a_question_crammed_earlier_that_day_proves_nothing() -> None:
    log = [answer(how="new"), answer(day=6, how="cram"), answer(day=6)]
    assert Share(0, 0) == retention(recalls(log)).all


def test_cramming_on_another_day_does_not_make_a_memory_young() -> None:
    log = [answer(how="new"), answer(day=20, how="cram"), answer(day=21)]
    assert Retention(Share(0, 0), Share(1, 1)) == retention(recalls(log))


def test_nothing_has_no_retention() -> None:
    assert None is retention([]).all.value


logs = st.lists(
    st.builds(
        answer,
        st.sampled_from("abc"),
        st.integers(0, 30),
        st.integers(0, 5),
        st.sampled_from(["due", "new", "again", "cram", "mock"]),
    ),
    max_size=30,
)
"""Any log, also one whose clock went back."""


@given(logs)
def test_the_first_answers_are_those_with_no_earlier_one_that_day(log: list[Answer]) -> None:
    def first(place: int) -> bool:
        mine = log[place]
        return not any((o.question, o.day) == (mine.question, mine.day) for o in log[:place])

    assert [log[place] for place in range(len(log)) if first(place)] == list(firsts(log))


@given(logs)
def test_retention_is_what_trying_every_answer_gives(log: list[Answer]) -> None:
    outcomes: dict[bool, list[bool]] = {False: [], True: []}
    for place, mine in enumerate(log):
        before = [other for other in log[:place] if other.question == mine.question]
        if mine.how != "due" or (before and before[-1].day == mine.day):
            continue
        scheduled = [other.day for other in before if other.how in {"due", "new"}]
        gap = mine.day - scheduled[-1] if scheduled else 0
        outcomes[gap >= 21].append(mine.grade >= 3)

    found = retention(recalls(log))
    assert outcomes[False].count(True) == found.young.passed
    assert len(outcomes[False]) == found.young.total
    assert outcomes[True].count(True) == found.mature.passed
    assert len(outcomes[True]) == found.mature.total


def test_recalls_know_their_place_in_the_log() -> None:
    log = [answer("a", 0, how="new"), answer("b", 0, how="new"), answer("b", 2), answer("a", 3)]
    assert [2, 3] == [recall.place for recall in recalls(log)]
    assert [DAY + 2, DAY + 3] == [recall.answer.day for recall in recalls(log)]
