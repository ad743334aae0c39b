"""Which answers to mark first."""

from __future__ import annotations

from dataclasses import replace

from examprep.learning import suggest
from tests.learning.piles import pile


def test_a_small_pile_is_suggested_whole() -> None:
    assert [0, 1, 2] == suggest(pile(3), 5)


def test_as_many_as_asked_for_none_twice_and_always_the_same() -> None:
    places = suggest(pile(60), 10)
    assert 10 == len(set(places))
    assert places == suggest(pile(60), 10)


def test_each_kind_of_answer_is_suggested_the_most_frequent_first() -> None:
    same = pile(60)[2]
    kinds = [replace(same, text=text, score=score) for text, score in
             (("很多人这样写客户投诉", 0.2), ("有人那样写安抚情绪", 0.9))]  # fmt: skip
    many = [kinds[0]] * 6 + [kinds[1]] * 3
    first, second = suggest(many, 2)
    assert first < 6 <= second
