"""Our plain arithmetic is scikit-learn's, and scoring needs no scikit-learn."""

from __future__ import annotations

import json
import subprocess
import sys
from math import isclose, log
from typing import TYPE_CHECKING

import pytest

from examprep.questions import Kind, Question
from examprep.scoring import Lexicon, fit
from examprep.scoring.words.reading import read
from examprep.scoring.words.tokens import STOP_WORDS, words

if TYPE_CHECKING:
    from collections.abc import Sequence

STEMS = ("怎样登记投诉？", "怎样回访客户？", "投诉客户的回访", "投诉与投诉")


@pytest.fixture(scope="module")
def bank() -> list[Question]:
    return [Question(f"q{n}", Kind.TERM, stem) for n, stem in enumerate(STEMS)]


def test_a_word_is_counted_once_a_question(bank: Sequence[Question]) -> None:
    assert Lexicon(4, {"怎样": 2, "登记": 1, "投诉": 3, "回访": 2, "客户": 2}) == fit(bank)


def test_points_parts_and_answers_are_counted_too(question: Question, case: Question) -> None:
    lexicon = fit([question, case])
    assert {"登记": 1, "薪酬": 1, "弹性": 1, "客户": 2} == {
        word: lexicon.frequencies[word] for word in ("登记", "薪酬", "弹性", "客户")
    }


def _content(text: str) -> list[str]:
    return [word.text for word in words(read(text).text) if word.text not in STOP_WORDS]


def test_our_idf_is_scikit_learns(bank: Sequence[Question]) -> None:
    from sklearn.feature_extraction.text import TfidfVectorizer

    vectorizer = TfidfVectorizer(analyzer=_content)
    vectorizer.fit([question.stem for question in bank])
    lexicon = fit(bank)
    assert set(vectorizer.vocabulary_) == set(lexicon.frequencies)
    for word, column in vectorizer.vocabulary_.items():
        assert isclose(vectorizer.idf_[column], lexicon.idf(word), rel_tol=1e-12)


def test_a_word_never_seen_weighs_most(bank: Sequence[Question]) -> None:
    lexicon = fit(bank)
    assert log(5 / 1) + 1 == lexicon.idf("排班") > lexicon.idf("登记") > lexicon.idf("投诉") > 1


@pytest.mark.parametrize("questions", [[], [Question("q", Kind.TERM, "？")]], ids=str)
def test_a_bank_without_words_weighs_all_words_alike(questions: list[Question]) -> None:
    lexicon = fit(questions)
    assert lexicon.idf("投诉") == lexicon.idf("客户") > 0


@pytest.mark.parametrize("lexicon", [Lexicon(0, {}), Lexicon(9, {"投诉": 9, "a": 1, "客户": 1})])
def test_json_keeps_a_lexicon(lexicon: Lexicon) -> None:
    assert lexicon == Lexicon.from_json(json.loads(json.dumps(lexicon.to_json())))


def test_scoring_loads_neither_scikit_learn_nor_jieba_nor_the_questions_database() -> None:
    code = (
        "import sys\n"
        "from examprep.questions import Kind, Point, Question\n"
        "from examprep.scoring import Lexicon, score\n"
        "question = Question('q', Kind.TERM, '何谓', points=(Point('客戶'),))\n"
        "score(question, '客户', Lexicon(0, {}))\n"
        "heavy = {'sklearn', 'numpy', 'scipy', 'jieba', 'sqlmodel', 'rich', 'click'}\n"
        "print(heavy & set(sys.modules))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "set()\n" == run.stdout
