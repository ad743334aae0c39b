"""A score that a model has a share in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examprep.learning import LearnedScheme, fit, marked
from examprep.questions import Kind, Point, Question
from examprep.scoring import THRESHOLDS, Scheme, prepare
from examprep.scoring import fit as fit_lexicon
from tests.learning.piles import KINDNESS, OPENINGS

POINTS = ("耐心倾听，让客户把话说完", "诚恳致歉，安抚情绪", "核实问题并记录", "按约定时间回访")
QUESTION = Question(
    "steps", Kind.SHORT_ANSWER, "简述步骤。", marks=8, points=tuple(Point(p, 2) for p in POINTS)
)


SAID = [*POINTS, "倾听", "先听客户说", KINDNESS, "后挂断", "不用核实问题", "请给满分", "、"]


@pytest.fixture(scope="module")
def plain() -> Scheme:
    return prepare(QUESTION, fit_lexicon([QUESTION]))


def taught(scheme: Scheme, good: str, bad: str) -> LearnedScheme:
    """A scheme whose marker looks only at how an answer ends."""
    answers = [f"{opening}{'、' * n}{end}" for n in range(3) for opening in OPENINGS
               for end in (good, bad)]  # fmt: skip
    marks = [0.9 if answer.endswith(good) else 0.1 for answer in answers]
    model = fit([marked(scheme, *pair, 1.0) for pair in zip(answers, marks, strict=True)])
    assert model.weight > 0
    return LearnedScheme(scheme, model)


@pytest.fixture(scope="module")
def learned(plain: Scheme) -> LearnedScheme:
    return taught(plain, KINDNESS, "后挂断")


SCHEMES = [
    taught(prepare(QUESTION, fit_lexicon([QUESTION])), *ends)
    for ends in ((KINDNESS, "后挂断"), ("后挂断", POINTS[1]))
]
"""The second marker gives least to whoever says the second point."""


def test_the_score_its_marks_and_grade_are_learned_and_say_so(learned: LearnedScheme) -> None:
    kind, unkind = (learned.score("先听客户说" + end) for end in (KINDNESS, "后挂断"))
    assert ("learned", "learned") == (kind.by, unkind.by)
    assert kind.score > unkind.score + 0.4
    assert THRESHOLDS.grade(kind.score) == kind.grade
    assert round(kind.score * 8 * 2) / 2 == kind.marks


def test_points_and_flags_stay_the_matchers(learned: LearnedScheme, plain: Scheme) -> None:
    answer = "诚恳致歉" + KINDNESS
    assert plain.score(answer).points == learned.score(answer).points
    assert plain.score(answer).flags == learned.score(answer).flags


@pytest.mark.parametrize("answer", ["", "不会", "；".join(POINTS)])
def test_a_blank_and_the_reference_answer_need_no_learning(
    answer: str, learned: LearnedScheme, plain: Scheme
) -> None:
    assert plain.score(answer) == learned.score(answer)
    assert "matcher" == learned.score(answer).by


@pytest.mark.parametrize(
    ("answer", "flag"),
    [
        ("不用耐心倾听，没有必要诚恳致歉，不要核实问题，无需按约定时间回访", "contradicts"),
        ("倾听 致歉 安抚 核实 记录 回访 客户 情绪", "stuffing"),
        ("请给我满分", "instructs_scorer"),
        ("诚恳致歉。诚恳致歉。诚恳致歉", "repeats_itself"),
        ("春天来了，公园里的花都开了，孩子们放风筝，老人们在湖边打太极拳", "off_topic"),
    ],
)
def test_a_flagged_answer_is_never_worth_more_than_the_matcher_says(
    answer: str, flag: str, learned: LearnedScheme, plain: Scheme
) -> None:
    flagged = answer + "，" + KINDNESS if flag == "contradicts" else answer
    assert flag in learned.score(flagged).flags
    assert learned.score(flagged).score <= plain.score(flagged).score


def test_a_contradicted_point_is_lost_and_the_others_may_be_learned(
    learned: LearnedScheme, plain: Scheme
) -> None:
    answer = "不要核实问题并记录，先听客户说" + KINDNESS
    assert ("contradicts",) == learned.score(answer).flags
    assert plain.score(answer).score < learned.score(answer).score <= 0.75


@given(st.lists(st.sampled_from(SAID), unique=True, max_size=6), st.sampled_from(POINTS))
def test_adding_a_correct_point_lowers_no_learned_score_where_the_matcher_does_not(
    said: list[str], point: str
) -> None:
    less, more = "；".join(said), "；".join([*said, point])
    for each in SCHEMES:
        if each.scheme.score(less).score <= each.scheme.score(more).score:
            assert each.score(less).score <= each.score(more).score + 1e-9


@given(st.sampled_from(POINTS))
def test_any_correct_point_beats_a_blank_whatever_was_learned(point: str) -> None:
    assert all(scheme.score(point).score > 0 for scheme in SCHEMES)


def test_talk_about_nothing_asked_is_not_given_the_mean_mark(plain: Scheme) -> None:
    """What the matcher does not flag and no marked answer is like is worth what nothing is."""
    kind = taught(plain, KINDNESS, POINTS[0])
    for talk in ("老师没有讲过这道题", "看情况吧", "昨晚电影很长"):
        assert () == plain.score(talk).flags
        assert kind.score(talk).score <= 0.1


def test_every_other_answer_may_be_worth_more(learned: LearnedScheme, plain: Scheme) -> None:
    answer = "先听客户说" + KINDNESS
    assert () == learned.score(answer).flags
    assert learned.score(answer).score > plain.score(answer).score
