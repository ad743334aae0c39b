"""Answers as vectors."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from examprep.learning.example import grams, unsaid, weighed

TEXTS = st.lists(st.text("客户投诉倾听致歉，。", min_size=1), min_size=1, max_size=6)


def test_grams_are_counted_by_hand() -> None:
    assert {"客": 2, "户": 1, "客户": 1, "户客": 1, "客户客": 1} == dict(grams("客户客"))


def test_no_gram_reaches_over_what_was_left_out() -> None:
    assert {"客": 1, "户": 1} == dict(grams("客;户"))


@pytest.mark.parametrize(
    ("left", "text"),
    [
        ("", "电话回访,,回访客户。"),
        ("微笑;服务", "微笑电话回访服务"),
        ("语音", "对于语音的回访"),
    ],
)
def test_the_words_of_points_and_of_grammar_are_left_out(left: str, text: str) -> None:
    assert left == unsaid(text, ["电话", "回访", "访客", "客户"])


@settings(deadline=None)
@given(TEXTS)
def test_weights_are_those_of_scikit_learn(texts: list[str]) -> None:
    from sklearn.feature_extraction.text import TfidfVectorizer

    vectorizer = TfidfVectorizer(
        analyzer="char", ngram_range=(1, 3), lowercase=False, sublinear_tf=True
    )
    expected = vectorizer.fit_transform(texts).toarray()
    frequencies = {
        gram: sum(gram in text for text in texts) for gram in vectorizer.get_feature_names_out()
    }
    for row, text in zip(expected, texts, strict=True):
        vector = weighed(text, frequencies, len(texts))
        assert list(row) == pytest.approx([vector.get(gram, 0.0) for gram in frequencies])
