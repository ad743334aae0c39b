"""The index ranks texts by the cosine of their TF-IDF vectors."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examprep.scoring import vocabulary_of
from examprep.searching import Index, build

TEXTS = {
    "a": "投诉处理：先倾听客户，再道歉，投诉要有回音。",
    "b": "客户满意度调查的问卷设计。",
    "c": "客户，客户，客户。",
    "d": "FCR是首次解决率。",
    "e": "",
}
QUERY = "怎样处理客户的投诉"
SYNONYMS = vocabulary_of([("lexicon.txt", "同义：客户 顾客\n同义：投诉 抱怨")])


def terms(text: str) -> list[str]:
    return build([]).reader().tokens(text)


def query(text: str) -> dict[str, float]:
    return dict.fromkeys(terms(text), 1.0)


def test_the_nearness_is_the_cosine_that_scikit_learn_gives() -> None:
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.metrics.pairwise import cosine_similarity

    vectorizer = TfidfVectorizer(analyzer=terms, sublinear_tf=True)
    rows = vectorizer.fit_transform(TEXTS.values())
    theirs = cosine_similarity(vectorizer.transform([QUERY]), rows)[0]
    # scikit-learn leaves words out of a query that no text holds.
    known = {word: 1.0 for word in terms(QUERY) if word in vectorizer.vocabulary_}
    ours = {match.name: match.nearness for match in build(TEXTS.items()).rank(known)}
    assert [value for value in theirs if value] == pytest.approx(
        [ours[name] for name, value in zip(TEXTS, theirs, strict=True) if value], abs=1e-3
    )


def test_equals_keep_the_order_they_came_in() -> None:
    index = build([("z", "服务补救"), ("a", "服务补救"), ("m", "服务补救")])
    assert ["z", "a", "m"] == [match.name for match in index.rank({"补救": 1.0})]


def test_traditional_characters_and_wide_letters_are_the_same_words() -> None:
    index = build([("x", "客戶ＦＣＲ")])
    assert ["x"] == [match.name for match in index.rank(query("客户 fcr"))]


def test_synonyms_are_the_same_word() -> None:
    index = build([("x", "顾客的抱怨"), ("y", "用户")], SYNONYMS)
    words = index.reader().tokens("客户投诉")
    (match,) = index.rank(dict.fromkeys(words, 1.0))
    assert "x" == match.name
    assert 1.0 == pytest.approx(match.nearness, abs=1e-3)


def test_the_texts_that_hold_a_word_come_in_their_order() -> None:
    index = build([("x", "道歉"), ("y", "回访"), ("a", "道歉 回访")])
    assert ["x", "a"] == index.holding("道歉")
    assert [] == index.holding("火星")


def test_an_index_comes_back_from_json_the_same() -> None:
    made = build(TEXTS.items(), SYNONYMS)
    back = Index.from_json(json.loads(json.dumps(made.to_json())))
    assert made.rank(query(QUERY)) == back.rank(query(QUERY))
    assert made.vocabulary == back.vocabulary


def test_what_shares_no_word_is_not_ranked() -> None:
    assert [] == build(TEXTS.items()).rank({"火星": 1.0})
    assert [] == build([]).rank({"客户": 1.0})
    assert [] == build(TEXTS.items()).rank({})


@given(st.lists(st.text("客户投诉服务，。 a1", max_size=20), max_size=6))
def test_a_text_is_nearest_to_itself_and_nothing_is_nearer_than_one(texts: list[str]) -> None:
    index = build([(str(number), text) for number, text in enumerate(texts)])
    for text in texts:
        words = terms(text)
        ranked = index.rank(query(text))
        assert all(0 < match.nearness <= 1 for match in ranked)
        if len(set(words)) == len(words) > 0:
            assert 1.0 == pytest.approx(ranked[0].nearness, abs=1e-3)
