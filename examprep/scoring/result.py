"""What scoring says of an answer: a score for the whole, a verdict and evidence for each point."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

MATCHER = "matcher"
LEARNED = "learned"


class Verdict(StrEnum):
    """Whether an answer says what a point says; the bounds are in `grades.THRESHOLDS`."""

    COVERED = "covered"
    PARTIAL = "partial"
    MISSED = "missed"


class Cap(StrEnum):
    """Why what an answer says of a point earns nothing, or less than its words would."""

    CONTRADICTS = "contradicts"
    WRONG_NUMBER = "wrong_number"
    ROLES_SWAPPED = "roles_swapped"
    SIDES_SWAPPED = "sides_swapped"
    WRONG_ORDER = "wrong_order"
    STUFFING = "stuffing"


@dataclass(frozen=True, slots=True)
class PointScore:
    """How far an answer covers the text of one point.

    `part` is the index of the part it stands on (None: the whole question), `depth` how many points
    it stands within. `coverage` is 0 to 1. `evidence` are the spans [start, end) of the answer as
    given that speak for it, in order and apart; `missing` the key terms of a point not covered that
    the answer lacks, as the point writes them, the most telling first; `capped` why it earns less
    than its words would. `marks` are what this text is worth by itself,
    without the points within it; over a question they add up to its marks (None: it has none).
    """

    part: int | None
    text: str
    coverage: float
    verdict: Verdict
    evidence: tuple[tuple[int, int], ...] = ()
    marks: float | None = None
    depth: int = 0
    missing: tuple[str, ...] = ()
    capped: Cap | None = None

    def to_json(self) -> dict[str, Any]:
        """The point as `score --json` gives it."""
        return {
            "part": self.part,
            "text": self.text,
            "coverage": self.coverage,
            "verdict": self.verdict.value,
            "evidence": [list(span) for span in self.evidence],
            "marks": self.marks,
            "depth": self.depth,
            "missing": list(self.missing),
            "capped": self.capped and self.capped.value,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> PointScore:
        """The point that `to_json` wrote."""
        changed = {
            "verdict": Verdict(data["verdict"]),
            "evidence": tuple((start, end) for start, end in data["evidence"]),
            "missing": tuple(data["missing"]),
            "capped": data["capped"] and Cap(data["capped"]),
        }
        return cls(**{**data, **changed})


@dataclass(frozen=True, slots=True)
class Score:
    """How good an answer to the question with the id `question` is.

    `score` is 0 to 1; `marks` of `full` are the same in marks, to the half mark (None where the
    question has none); `grade` is the grade 0 to 5 that is proposed to a scheduler. `points` are
    in reading order, a point before those within it. `flags` name what a reader should look at:
    `blank` (nothing was answered), `no_reference` (the question holds nothing to score against),
    every `Cap` that a point met, such as `contradicts` (it is stated in the opposite sense), and
    what is odd about the answer as a whole, such as `off_topic` (docs/scoring.md has all). `by` is
    `LEARNED` where what people gave other answers has a share in `score`, `marks` and `grade`, else
    `MATCHER`.
    """

    question: str
    score: float
    marks: float | None
    full: float | None
    grade: int
    points: tuple[PointScore, ...] = ()
    flags: tuple[str, ...] = ()
    by: str = MATCHER

    def to_json(self) -> dict[str, Any]:
        """The score as `score --json` and `mark` give it."""
        return {
            "question": self.question,
            "score": self.score,
            "marks": self.marks,
            "full": self.full,
            "grade": self.grade,
            "points": [point.to_json() for point in self.points],
            "flags": list(self.flags),
            "by": self.by,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Score:
        """The score that `to_json` wrote."""
        points = tuple(map(PointScore.from_json, data["points"]))
        return cls(**{**data, "points": points, "flags": tuple(data["flags"])})
