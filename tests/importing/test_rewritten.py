from __future__ import annotations

from examprep.importing.rewritten import rewritten
from examprep.questions import Kind, Question


def short(id_: str, stem: str, kind: Kind = Kind.SHORT_ANSWER) -> Question:
    return Question(id_, kind, stem)


OLD = [short("a", "简述门店怎样收集顾客意见。"), short("b", "简述投诉回访的作用和要求。")]


def test_a_corrected_wording_is_the_question_it_was() -> None:
    new = [short("x", "简述投诉后回访的作用与要求。"), short("y", "简述门店应怎样收集顾客意见。")]
    assert {"x": "b", "y": "a"} == rewritten(new, OLD)


def test_another_question_is_another_question() -> None:
    assert {} == rewritten([short("x", "说明首问负责制的含义。")], OLD)


def test_a_question_of_another_kind_is_not_the_same() -> None:
    assert {} == rewritten([short("x", OLD[0].stem, Kind.ESSAY)], OLD)


def test_each_old_question_is_taken_once() -> None:
    new = [short("x", "简述门店怎样收集顾客意见？"), short("y", "简述门店怎么收集顾客意见。")]
    assert ["a"] == list(rewritten(new, OLD).values())
