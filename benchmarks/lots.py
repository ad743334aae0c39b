"""Answers that somebody wrote who had seen neither the scorer nor its tests (docs/agreement.md).

Of a pair the worse answer must earn less, and half at most where it says the opposite, but as much
where it says the same; of a right answer no point may be called a contradiction, a wrong number or
a swap.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from pathlib import Path
from statistics import fmean
from typing import TYPE_CHECKING, Any

from examprep import shipped
from examprep.questions import Kind, Point, Question
from examprep.scoring import fit, prepare, vocabulary_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from examprep.scoring import Score

LOTS = Path(__file__).with_name("lots")
HALVED = {"denial", "antonym", "number", "role", "swap", "condition"}
"""Kinds whose worse answer says the opposite."""
SAME = "same"
"""The kind whose second answer is as right as the first, in other notation and with slips."""
NEAR = 0.1
"""So much less at most it may earn."""

Row = dict[str, Any]


def main() -> None:
    """Print how many pairs of each kind pass, and what right answers earn and are blamed for."""
    for path in sorted(LOTS.glob("*-pairs.jsonl")):
        pairs(path)
    for path in sorted(LOTS.glob("*-right.jsonl")):
        right(path)


def pairs(path: Path) -> None:
    """Print how many pairs of a lot pass, kind by kind."""
    passed: defaultdict[str, list[bool]] = defaultdict(list)
    for row, scores in scored(path, ("better", "worse")):
        passed[row["kind"]].append(_passes(row["kind"], scores["better"], scores["worse"]))
    every = [each for kind in passed.values() for each in kind]
    kinds = ", ".join(f"{kind} {sum(each)}/{len(each)}" for kind, each in sorted(passed.items()))
    print(f"   {path.stem:10} {sum(every)} of {len(every)} pairs: {kinds}")


def _passes(kind: str, better: Score, worse: Score) -> bool:
    """Whether a pair of answers is told apart or, where both say the same, is not."""
    if kind == SAME:
        capped = any(point.capped for point in worse.points)
        return not capped and worse.score >= better.score - NEAR
    return worse.score <= better.score / 2 if kind in HALVED else worse.score < better.score


def right(path: Path) -> None:
    """Print what the right answers of a lot earn, style by style, and the caps of their points."""
    earned: defaultdict[str, list[tuple[float, float]]] = defaultdict(list)
    caps: Counter[str] = Counter()
    for row, scores in scored(path, ("response",)):
        score = scores["response"]
        earned[row["style"]].append((row["quality"], score.score))
        caps.update({point.capped for point in score.points if point.capped})
    for style, each in earned.items():
        quality, ours = map(fmean, zip(*each, strict=True))
        print(f"   {path.stem:10} {style:5} reader {quality:.2f}   this program {ours:.2f}")
    answers = sum(map(len, earned.values()))
    print(f"   {path.stem:10} answers of {answers} with a capped point: {dict(caps) or 'none'}")


def scored(path: Path, answers: tuple[str, ...]) -> Iterator[tuple[Row, Mapping[str, Score]]]:
    """The rows of a lot, each with the score of the answers it names."""
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    questions = {row["stem"]: question(row) for row in rows}
    lexicon = fit(questions.values(), vocabulary_of(shipped.wordlists(shipped.bank_folder())))
    schemes = {stem: prepare(each, lexicon) for stem, each in questions.items()}
    for row in rows:
        scheme = schemes[row["stem"]]
        yield row, {name: scheme.score(row[name]) for name in answers}


def question(row: Row) -> Question:
    """The question of a row."""
    points = tuple(map(Point, row["points"]))
    return Question(row["id"], Kind.SHORT_ANSWER, row["stem"], points=points, answer=row["answer"])


if __name__ == "__main__":
    main()
