"""A model of the marked answers of a question."""

from __future__ import annotations

import json
from dataclasses import replace
from random import Random

import pytest

from examprep.learning import Example, Model, enough, fit
from examprep.learning.fitting import PENALTY, blended, features, frequencies
from tests.learning.piles import one, pile


def fitted(count: int = 30) -> Model:
    return fit(pile(count))


def test_too_few_marks_teach_nothing() -> None:
    assert not enough(pile(19))
    assert enough(pile(20))


def test_a_mark_of_half_the_weight_counts_half() -> None:
    halves = [replace(each, weight=0.5) for each in pile(40)]
    assert not enough(halves[1:])
    assert enough(halves)


def test_marks_by_lot_that_each_answer_has_three_times_are_not_learned() -> None:
    """No character is in two of the answers, and the matcher says the same of all: what a model
    knows of one it can only have from the other marks of the same."""
    random = Random(3)
    texts = ["".join(map(chr, range(start, start + 6))) for start in range(0x4E00, 0x4E78, 6)]
    lot = [Example(text, 0.5, (0.5,), random.random()) for text in texts]
    assert 0.0 == fit(lot * 3).weight


def test_answers_too_alike_to_be_held_out_leave_the_matcher_alone() -> None:
    alike = [replace(each, mark=0.9) for each in pile(4) * 8]
    assert 0.0 == fit(alike).weight


def test_what_a_marker_sees_and_the_matcher_does_not_is_learned() -> None:
    model = fitted()
    assert model.weight > 0
    assert model.error < model.matcher_error
    kind, unkind = (replace(one(number), score=0.5) for number in (100, 101))
    assert 0.2 < model.score(kind) - model.score(unkind)


def test_a_marker_who_gives_what_the_matcher_gives_changes_nothing() -> None:
    model = fit([replace(each, mark=each.score) for each in pile(30)])
    assert model
    assert (0.0, 0.0) == (model.weight, model.matcher_error)
    assert one(77).score == model.score(one(77))


def test_marks_at_random_are_not_learned() -> None:
    """The matcher is right but for a marker's noise, which no one can foresee."""
    random = Random(2)
    scored = [replace(each, score=0.2 + each.score / 2) for each in pile(40)]
    model = fit([replace(each, mark=each.score + random.gauss(0, 0.05)) for each in scored])
    assert model
    assert 0.0 == model.weight


def test_the_order_of_the_marks_makes_no_difference() -> None:
    shuffled = pile(30)
    Random(7).shuffle(shuffled)
    assert fitted() == fit(shuffled)


def test_a_model_comes_back_from_json() -> None:
    model = fitted()
    again = Model.from_json(json.loads(json.dumps(model.to_json())))
    assert model == again
    assert model.score(one(77)) == again.score(one(77))


def test_a_prediction_is_that_of_scikit_learn() -> None:
    from sklearn.linear_model import Ridge

    examples = pile(30)
    known = frequencies(examples)
    rows, marks = features(examples, known), [each.mark for each in examples]
    expected = Ridge(alpha=PENALTY, fit_intercept=False).fit(rows, marks).predict(rows)
    assert list(expected) == pytest.approx([fitted().predict(each) for each in examples], abs=1e-6)


def test_the_share_is_the_best_on_answers_held_out() -> None:
    """By hand: the matcher is off by .4 each time, the model by .1 to the other side: halfway
    between .75 and 1 is best, and .75 is off by .025."""
    examples = [Example("答", 0.1, (), 0.5) for _ in range(4)]
    share, error, matcher_error = blended(examples, [0.6] * 4)
    assert 0.75 == share
    assert [0.025, 0.4] == pytest.approx([error, matcher_error])


def test_a_gain_within_chance_is_none() -> None:
    examples = [Example("答", 0.5, (), mark) for mark in (0.4, 0.6, 0.4, 0.6)]
    share, error, matcher_error = blended(examples, [0.4, 0.6, 0.6, 0.5])
    assert 0.0 == share
    assert [0.1, 0.1] == pytest.approx([error, matcher_error])
