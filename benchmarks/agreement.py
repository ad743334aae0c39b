"""How far the score agrees with human markers, beside the cosine of whole answers.

On public answers with a marker's score, kept beside the checkout (see docs/scoring.md).
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from pathlib import Path
from statistics import correlation, fmean
from typing import TYPE_CHECKING, Any

from examprep.questions import Kind, Question
from examprep.scoring import fit, prepare
from examprep.scoring.reading import read
from examprep.scoring.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

SETS = {"LE": "le_dev.jsonl", "ADS": "ads_dev.jsonl"}
LEVELS = 10
"""Markers gave whole tenths."""

Row = dict[str, Any]


def main() -> None:
    """Print correlation, weighted kappa and bias on each set, of our score and of the cosine."""
    folder = Path(__file__).resolve().parents[2] / "shared/samples/scored"
    for name, file in SETS.items():
        if not (folder / file).exists():
            print(f"   ({name}: ../shared/samples/scored is not here)")
            continue
        rows = [json.loads(line) for line in (folder / file).read_text("utf-8").splitlines()]
        human = [row["score"] for row in rows]
        for method, scores in (("examprep", ours(rows)), ("cosine of whole answers", cosine(rows))):
            print(
                f"   {name:4} {len(rows):5} answers   r {correlation(human, scores):.3f}   "
                f"QWK {kappa(human, scores):.3f}   bias {fmean(scores) - fmean(human):+.2f}   "
                f"{method}"
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


if __name__ == "__main__":
    main()
