"""What answers in everyday speech earn, with the general table of near synonyms and without it: on
questions of other subjects, `tests/scoring/paraphrases.jsonl` (docs/agreement.md)."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from statistics import fmean
from typing import TYPE_CHECKING

from examprep.questions import Kind, Point, Question
from examprep.scoring import fit, prepare
from examprep.scoring.words.general import general

if TYPE_CHECKING:
    from examprep.scoring.words.vocabulary import Vocabulary

FILE = Path(__file__).resolve().parents[1] / "tests/scoring/paraphrases.jsonl"
ROWS = [json.loads(line) for line in FILE.read_text("utf-8").splitlines()]
ANSWERS = [row for row in ROWS if "on" in row]


def questions() -> dict[str, Question]:
    """The questions by their names."""
    return {
        row["question"]: Question(
            row["question"], Kind.SHORT_ANSWER, row["stem"], points=tuple(map(Point, row["points"]))
        )
        for row in ROWS
        if "question" in row
    }


def earned(vocabulary: Vocabulary) -> tuple[float, float, float]:
    """The mean score of the answers, of wrong ones in the same tone, and of those to each other
    question."""
    asked = questions()
    lexicon = fit(asked.values(), vocabulary)
    plain, wrong, others = [], [], []
    for row in ANSWERS:
        scheme = prepare(asked[row["on"]], lexicon)
        plain.append(scheme.score(row["plain"]).score)
        wrong.append(scheme.score(row["wrong"]).score)
        others += [scheme.score(each["plain"]).score for each in ANSWERS if each is not row]
    return fmean(plain), fmean(wrong), fmean(others)


def main() -> None:
    """Print the three means, without the table and with it."""
    for name, near in (("without", ()), ("with", general().near)):
        plain, wrong, others = earned(replace(general(), near=near))
        print(
            f"   {name:8} the table: in everyday speech {plain:.3f}   wrong {wrong:.3f}   "
            f"of another question {others:.3f}"
        )


if __name__ == "__main__":
    main()
