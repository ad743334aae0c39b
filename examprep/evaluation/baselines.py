"""The plain ways to score an answer that ours is measured against: each a float from 0 to 1.

All take questions and answers side by side. A question has one text a reference answer, its own
first; one without a text is its points.
"""

from __future__ import annotations

from statistics import fmean
from typing import TYPE_CHECKING

from examprep.scoring import points_of
from examprep.scoring.points.marks import lines
from examprep.scoring.words.reading import read
from examprep.scoring.words.tokens import STOP_WORDS, words
from examprep.text import squash

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from examprep.questions import Question


def references(question: Question) -> list[str]:
    """The reference answers as texts; none where the question has nothing to compare with."""
    own = question.answer or "\n".join(line.text for line in lines(question))
    return [text for text in (own, *question.alternatives) if squash(text)]


def point_recall(questions: Sequence[Question], answers: Sequence[str]) -> list[float]:
    """The mean over the points of the share of their words that the answer has, the best over the
    references; no weights, no curve, nothing made of the question."""
    cut = {question.id: _points(question) for question in questions}
    return [
        max(_recalled(points, read(answer).text) for points in cut[question.id])
        for question, answer in zip(questions, answers, strict=True)
    ]


def cosine(questions: Sequence[Question], answers: Sequence[str]) -> list[float]:
    """The TF-IDF cosine of answer and reference, the best over the references."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    texts = {question.id: references(question) for question in questions}
    vectorizer = TfidfVectorizer(analyzer=_words)
    vectorizer.fit([text for same in texts.values() for text in same])
    vectors = {name: vectorizer.transform(same) for name, same in texts.items()}
    answered = vectorizer.transform(answers)
    return [
        float((vectors[question.id] @ vector.T).max())
        for question, vector in zip(questions, answered, strict=True)
    ]


def length(questions: Sequence[Question], answers: Sequence[str]) -> list[float]:
    """How long the answer is against the longest reference, 1 at most."""
    longest = {q.id: max(len(squash(text)) for text in references(q)) for q in questions}
    return [
        min(1.0, len(squash(answer)) / longest[question.id])
        for question, answer in zip(questions, answers, strict=True)
    ]


BASELINES: Mapping[str, Callable[[Sequence[Question], Sequence[str]], list[float]]] = {
    "point_recall": point_recall,
    "cosine": cosine,
    "length": length,
}


def _points(question: Question) -> list[list[list[str]]]:
    """The words of each point of each reference answer."""
    own = [line.text for line in lines(question)]
    texts = references(question)[bool(own) :]
    split = [own] * bool(own) + [[point.text for point in points_of(text)] for text in texts]
    return [[words for words in map(_words, points) if words] for points in split]


def _recalled(points: Sequence[Sequence[str]], answer: str) -> float:
    if not points:
        return 0.0
    return fmean(fmean(word in answer for word in words) for words in points)


def _words(text: str) -> list[str]:
    return [word.text for word in words(read(text).text) if word.text not in STOP_WORDS]
