"""A question whose marked answers help to score the others."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from examprep.learning.example import example
from examprep.scoring.grades import THRESHOLDS
from examprep.scoring.points.marks import marks_of
from examprep.scoring.result import LEARNED

if TYPE_CHECKING:
    from examprep.learning.model import Model
    from examprep.questions import Question
    from examprep.scoring import Scheme, Score


@dataclass(frozen=True, slots=True)
class LearnedScheme:
    """A scheme whose scores a model has a share in; points and flags stay the matcher's."""

    scheme: Scheme
    model: Model

    @property
    def question(self) -> Question:
        """The question that is answered."""
        return self.scheme.question

    def score(self, answer: str) -> Score:
        """The score of one answer: the blend, but for a blank answer and for one that says all
        of the reference answer, which need no learning; no more than `most` for a trick or a point
        that it says the opposite of."""
        matched, coverages = self.scheme.covered(answer)
        if "blank" in matched.flags or matched.score == 1:
            return matched
        share = self.model.score(example(self.scheme, answer, matched, coverages))
        marks, grade = marks_of(share, matched.full), THRESHOLDS.grade(share)
        return replace(matched, score=share, marks=marks, grade=grade, by=LEARNED)
