"""What belongs to one of two things earns nothing where it is said of the other."""

from __future__ import annotations

import pytest

from examprep.questions import Kind, Point, Question
from examprep.scoring import Cap, Lexicon, Score, score

POINTS = (
    "铅笔写错容易擦掉，钢笔写错难以修改",
    "铅笔字迹较浅，钢笔字迹清晰",
    "铅笔适合打草稿，钢笔适合签字存档",
)


def scored(answer: str, stem: str = "铅笔与钢笔有什么区别？") -> Score:
    question = Question("q", Kind.SHORT_ANSWER, stem, points=tuple(map(Point, POINTS)))
    return score(question, answer, Lexicon(0, {}))


def test_sides_that_change_places_earn_nothing() -> None:
    swapped = scored("钢笔写错容易擦掉，铅笔写错难以修改；铅笔字迹清晰，钢笔字迹较浅")
    assert [0.0, 0.0] == [point.coverage for point in swapped.points[:2]]
    assert [Cap.SIDES_SWAPPED] * 2 == [point.capped for point in swapped.points[:2]]


@pytest.mark.parametrize(
    "answer",
    [
        "钢笔写错难以修改，铅笔容易擦掉；签字存档用钢笔，打草稿用铅笔",
        "铅笔容易擦掉，不像钢笔；钢笔清晰，铅笔不清晰",
        "一个容易擦掉，一个难以修改",
        "铅笔容易擦掉，字迹较浅，适合打草稿",
    ],
)
def test_either_side_may_come_first_or_be_denied_or_left_out(answer: str) -> None:
    assert () == scored(answer).flags


def test_only_a_question_that_tells_two_things_apart_has_sides() -> None:
    swapped = "钢笔写错容易擦掉，铅笔写错难以修改"
    assert "sides_swapped" not in scored(swapped, "介绍铅笔和钢笔。").flags


def test_one_side_may_have_more_points_than_the_other() -> None:
    points = ("竹笛用竹子制成", "竹笛声音清脆", "竹笛横着吹奏", "洞箫竖着吹奏")
    asked = Question(
        "q", Kind.SHORT_ANSWER, "竹笛和洞箫有什么区别？", points=(*map(Point, points),)
    )
    swapped = score(asked, "洞箫用竹子制成，声音清脆，横着吹奏；竹笛竖着吹奏", Lexicon(0, {}))
    assert ("sides_swapped",) == swapped.flags
    assert () == score(asked, "洞箫竖着吹奏；竹笛横着吹奏，声音清脆", Lexicon(0, {})).flags


def test_a_side_may_be_named_without_what_both_names_end_in() -> None:
    points = ("近视眼的像成在视网膜前方，用凹透镜矫正", "远视眼的像成在视网膜后方，用凸透镜矫正")
    asked = Question(
        "q", Kind.SHORT_ANSWER, "近视眼与远视眼有什么区别？", points=(*map(Point, points),)
    )
    swapped = "近视成像在视网膜后方，用凸透镜；远视成像在视网膜前方，用凹透镜"
    assert "sides_swapped" in score(asked, swapped, Lexicon(0, {})).flags
    right = "近视成像在视网膜前方，用凹透镜；远视成像在视网膜后方，用凸透镜"
    assert () == score(asked, right, Lexicon(0, {})).flags
