"""A missed point is looked for together with what it stands under."""

from __future__ import annotations

from examprep.questions import Kind, Part, Point, Question
from examprep.scoring import Lexicon, score
from examprep.session.missed import missed

QUESTION = Question(
    "q",
    Kind.SHORT_ANSWER,
    "简述投诉的处理。",
    points=(Point("受理", points=(Point("认真倾听"), Point("详细记录"))),),
    parts=(Part("怎样回访？", points=(Point("三日之内致电"),)),),
)


def test_a_point_stands_under_its_point_its_part_or_the_stem() -> None:
    blank = score(QUESTION, "", Lexicon(0, {}))
    assert [(0, "简述投诉的处理。"), (1, "受理"), (2, "受理"), (3, "怎样回访？")] == list(
        missed(QUESTION, blank)
    )


def test_a_point_that_is_covered_is_not_looked_for() -> None:
    given = score(QUESTION, "三日之内致电，详细记录", Lexicon(0, {}))
    assert {1} == {index for index, _ in missed(QUESTION, given)} - {0}
