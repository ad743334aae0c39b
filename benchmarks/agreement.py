"""How far the score agrees with human markers, beside plainer ways to score.

On public answers with a marker's score, kept beside the checkout (see docs/scoring.md).
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from pathlib import Path
from statistics import correlation, fmean
from typing import TYPE_CHECKING, Any

from examprep.questions import Kind, Question
from examprep.scoring import fit, points_of, prepare
from examprep.scoring.reading import read
from examprep.scoring.tokens import tokens
from examprep.text import squash

if TYPE_CHECKING:
    from collections.abc import Sequence

    from examprep.questions import Point

SETS = {"LE": "le_dev.jsonl", "ADS": "ads_dev.jsonl"}
LEVELS = 10
"""Markers gave whole tenths."""

Row = dict[str, Any]


def main() -> None:
    """Print the table: each set, our score beside simpler ones."""
    folder = Path(__file__).resolve().parents[2] / "shared/samples/scored"
    for name, file in SETS.items():
        if not (folder / file).exists():
            print(f"   ({name}: ../shared/samples/scored is not here)")
            continue
        rows = [json.loads(line) for line in (folder / file).read_text("utf-8").splitlines()]
        questions = len({row["question_id"] for row in rows})
        print(f"   {name}: {len(rows)} answers to {questions} questions")
        for method, scores in METHODS.items():
            print(f"      {method:28} {line(rows, scores(rows))}")


def line(rows: Sequence[Row], scores: Sequence[float]) -> str:
    """Correlation, weighted kappa, mean error of ten marks and bias in marks, against markers."""
    human = [row["score"] for row in rows]
    error = fmean(abs(score - given) for score, given in zip(scores, human, strict=True))
    return (
        f"r {correlation(human, scores):.3f}   QWK {kappa(human, scores):.3f}   "
        f"error {error * LEVELS:.2f}   bias {(fmean(scores) - fmean(human)) * LEVELS:+.2f}"
    )


def ours(rows: Sequence[Row]) -> list[float]:
    """The scores, each question prepared once."""
    questions = {row["question_id"]: _question(row) for row in rows}
    lexicon = fit(questions.values())
    schemes = {name: prepare(question, lexicon) for name, question in questions.items()}
    return [schemes[row["question_id"]].score(row["answer"]).score for row in rows]


def cosine(rows: Sequence[Row]) -> list[float]:
    """The TF-IDF cosine of answer and reference, the best over the references."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    def words(text: str) -> list[str]:
        return [token.text for token in tokens(read(text).text)]

    references: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        references[row["question_id"]] = row["references"]
    vectorizer = TfidfVectorizer(analyzer=words)
    vectorizer.fit([text for texts in references.values() for text in texts])
    vectors = {name: vectorizer.transform(texts) for name, texts in references.items()}
    answered = vectorizer.transform([row["answer"] for row in rows])
    return [
        float((vectors[row["question_id"]] @ vector.T).max())
        for row, vector in zip(rows, answered, strict=True)
    ]


def length(rows: Sequence[Row]) -> list[float]:
    """How long the answer is against the longest reference, 1 at most."""
    return [
        min(1.0, len(squash(row["answer"])) / max(len(squash(text)) for text in row["references"]))
        for row in rows
    ]


def point_recall(rows: Sequence[Row]) -> list[float]:
    """The mean over the points of the share of their words that the answer has, the best over the
    references; no weights, no curve, nothing made of the question."""
    return [
        max(_recalled(points_of(text), read(row["answer"]).text) for text in row["references"])
        for row in rows
    ]


def _recalled(points: Sequence[Point], answer: str) -> float:
    cut = [[token.text for token in tokens(read(point.text).text)] for point in points]
    return fmean(fmean(word in answer for word in words) for words in cut if words)


def kappa(human: Sequence[float], scores: Sequence[float]) -> float:
    """Quadratic weighted kappa of two lists of scores rounded to the markers' scale."""
    first, second = ([round(score * LEVELS) for score in given] for given in (human, scores))
    observed = fmean((a - b) ** 2 for a, b in zip(first, second, strict=True))
    one, other = Counter(first), Counter(second)
    chance = sum(one[a] * other[b] * (a - b) ** 2 for a in one for b in other)
    return 1 - observed * len(first) ** 2 / chance


def _question(row: Row) -> Question:
    answer, *others = row["references"]
    return Question(
        row["question_id"],
        Kind.SHORT_ANSWER,
        row["question"],
        answer=answer,
        alternatives=tuple(others),
    )


METHODS = {
    "examprep": ours,
    "recall of words by point": point_recall,
    "TF-IDF cosine, whole answers": cosine,
    "length of the answer": length,
}

if __name__ == "__main__":
    main()
