"""Terms to be explained that the scorer would cut apart are missing from the lexicon."""

from __future__ import annotations

import pytest

from examprep.linting import check, terms
from examprep.questions import Kind, Question
from examprep.scoring.words.vocabulary import Vocabulary

WORDS = Vocabulary(
    synonyms=(("净推荐值", "nps"),),
    antonyms=((("固定成本",), ("变动成本",)),),
    terms=("rfm分析法",),
)


def explained(term: str, kind: Kind = Kind.TERM) -> Question:
    return Question("q", kind, term, chapter="一", marks=4, difficulty=1, answer="含义")


def test_a_term_that_is_cut_apart_and_in_no_entry_is_found() -> None:
    (remark,) = terms.missing_from(WORDS)(explained("首问负责制"))
    assert ("unknown_term", "首问负责制", "首问负责制") == remark


@pytest.mark.parametrize("term", ["NPS", "变动成本", "ＲＦＭ分析法", "服务"])
def test_a_term_that_is_in_an_entry_or_is_one_word_is_not(term: str) -> None:
    assert [] == list(terms.missing_from(WORDS)(explained(term)))


def test_only_terms_to_be_explained_are_looked_for() -> None:
    assert [] == list(terms.missing_from(WORDS)(explained("首问负责制", Kind.SHORT_ANSWER)))


def test_without_a_lexicon_none_is_missing() -> None:
    assert [] == check([explained("首问负责制")])
    assert ["unknown_term"] == [f.remark.code for f in check([explained("首问负责制")], WORDS)]
