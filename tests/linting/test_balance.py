"""Keys are uneven over a bank when guesses that know nothing would hardly come out so."""

from __future__ import annotations

from dataclasses import replace
from math import isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examprep.linting import balance
from examprep.questions import Kind, Option, Question

EQUAL = ("甲乙", "丙丁", "戊己", "庚辛")


def single(key: str, texts: tuple[str, ...] = EQUAL) -> Question:
    return Question(
        "q", Kind.SINGLE, "哪一项？", options=tuple(map(Option, "ABCD", texts)), key=(key,)
    )


def judged(key: str) -> Question:
    return Question("q", Kind.TRUE_FALSE, "对吗？", key=(key,))


def codes(found: object) -> list[str]:
    return [finding.remark.code for finding in found]  # type: ignore[attr-defined]


def test_a_letter_that_is_the_key_too_often_is_found_with_all_counts() -> None:
    (finding,) = balance.letters([single(key) for key in "BBBBBBBBACD"])
    assert (None, "A 1 B 8 C 1 D 1") == (finding.question, finding.remark.detail)


def test_a_letter_that_is_never_the_key_of_many_is_found() -> None:
    assert ["keys_uneven"] == codes(balance.letters([single(key) for key in "ABC" * 8]))


@pytest.mark.parametrize("keys", ["", "B", "BBB", "ABCD" * 5, "AABBBCCDDB"])
def test_few_or_even_keys_are_not(keys: str) -> None:
    assert [] == list(balance.letters([single(key) for key in keys]))


@pytest.mark.parametrize("count", [2430, 2431, 2500, 2569, 2570])
def test_any_number_of_keys_is_judged_as_by_scipy(count: int) -> None:
    from scipy.stats import binom

    tails = binom.sf(count - 1, 5000, 0.5), binom.cdf(count, 5000, 0.5)
    assert (2 * min(tails) < 0.05) == balance.uneven(count, 5000, 0.5, 0.05)


def test_true_and_false_are_to_be_as_good_as_even() -> None:
    (finding,) = balance.truths([judged(key) for key in ["false"] * 9 + ["true"]])
    assert "1 : 9" == finding.remark.detail
    assert [] == list(balance.truths([judged(key) for key in ["false"] * 7 + ["true"] * 3]))


def test_a_key_that_is_the_longest_or_the_shortest_too_often_is_found() -> None:
    long, short = ("甲", "乙", "丙丁戊", "己"), ("甲乙", "丙丁", "戊", "己庚")
    assert ["keys_longest"] == codes(balance.lengths([single("C", long)] * 4))
    assert ["keys_shortest"] == codes(balance.lengths([single("C", short)] * 4))
    assert [] == codes(balance.lengths([single("A", long)] * 4))
    assert [] == codes(balance.lengths([single("C", long)] * 2 + [single("A")] * 6))


def test_ties_in_length_tell_nothing() -> None:
    assert [] == codes(balance.lengths([single(key) for key in "ABCD" * 5]))


def test_a_choice_of_two_has_each_letter_half_of_the_time() -> None:
    pair = [replace(single(key), options=single(key).options[:2]) for key in "AB" * 5]
    assert [] == list(balance.letters(pair))


def test_ten_heads_of_ten_and_nine_of_ten_are_rare_and_eight_are_not() -> None:
    # Both ends of the binomial distribution: 2/1024, 22/1024 and 112/1024.
    assert balance.uneven(10, 10, 0.5, 0.002)
    assert not balance.uneven(10, 10, 0.5, 0.0019)
    assert balance.uneven(9, 10, 0.5, 0.022)
    assert not balance.uneven(8, 10, 0.5, 0.1)
    assert isclose(22 / 1024, 0.0215, abs_tol=1e-4)


@given(st.integers(1, 40), st.sampled_from([0.25, 0.5]))
def test_the_expected_count_is_never_uneven(tens: int, chance: float) -> None:
    assert not balance.uneven(round(4 * tens * chance), 4 * tens, chance, 0.05)
