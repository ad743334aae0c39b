"""Of a list longer than was asked for right items count by their share."""

from __future__ import annotations

from itertools import pairwise

import pytest

from examprep.questions import Kind, Point, Question
from examprep.scoring import Lexicon, prepare
from examprep.scoring.whole.quota import FLAG, asked_for, numbered, precision, terms

SENSES = ("视觉", "听觉", "嗅觉", "味觉", "触觉")
WRONG = ("直觉感", "平衡木", "饥饿", "方向盘", "第六感应", "痛苦", "幻想")
QUESTION = Question("q", Kind.SHORT_ANSWER, "写出人的五种感官。", points=tuple(map(Point, SENSES)))
SCHEME = prepare(QUESTION, Lexicon(0, {}))


@pytest.mark.parametrize(
    ("count", "text"),
    [(5, "哪五项原则？"), (4, "写出4种方法"), (None, "至少写出三点"), (None, "第三条是什么")],
)
def test_how_many_are_asked_for(count: int | None, text: str) -> None:
    assert count == asked_for(text)


@pytest.mark.parametrize(
    ("items", "answer"),
    [
        (["视觉", "听觉"], "1、视觉；2.听觉"),
        (["视觉", "听觉"], "①视觉②听觉"),
        (["视觉"], "（1）视觉；（2）视觉"),
        ([], "1.视觉；（1）远；（2）近；2.听觉"),
    ],
)
def test_numbered_items_are_told_apart(items: list[str], answer: str) -> None:
    assert items == [each.strip("；") for each in numbered(answer)]


def test_terms_are_told_apart_unless_one_is_a_sentence() -> None:
    assert ["视觉", "听觉"] == terms("包括：视觉、听觉，视觉")
    assert [] == terms("视觉、听觉，还有一种是对冷热的感觉")


@pytest.mark.parametrize("wrong", range(1, 8))
def test_a_longer_list_earns_what_it_is_right_by(wrong: int) -> None:
    scored = SCHEME.score("、".join([*SENSES, *WRONG[:wrong]]))
    assert pytest.approx(5 / max(5, 5 + wrong - 1)) == scored.score
    assert (wrong > 1) is (FLAG in scored.flags)


def test_every_right_item_more_earns_more() -> None:
    for wrong in range(8):
        scores = [SCHEME.score("、".join([*WRONG[:wrong], *SENSES[:n]])).score for n in range(6)]
        assert all(one < other for one, other in pairwise(scores))


def test_right_items_never_count_as_too_many() -> None:
    assert 1 == precision(4, 7, 0)
    assert () == SCHEME.score("视觉、听觉、嗅觉、味觉、触觉、视觉、听觉").flags
