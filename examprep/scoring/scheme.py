"""A question made ready for scoring, once for all the answers to it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from examprep.scoring import objective
from examprep.scoring.blank import is_blank
from examprep.scoring.grades import THRESHOLDS
from examprep.scoring.marks import Line, lines, to_half_mark
from examprep.scoring.matcher import Target, targets
from examprep.scoring.result import PointScore, Score, Verdict
from examprep.scoring.splitting import points_of
from examprep.text import Folded, squash

if TYPE_CHECKING:
    from examprep.questions import Question
    from examprep.scoring.lexicon import Lexicon
    from examprep.scoring.reader import Reader
    from examprep.scoring.result import Cap

Reference = tuple[tuple[Line, Target], ...]
"""One reference answer: its points with what each is worth."""


@dataclass(frozen=True, slots=True)
class Scheme:
    """What an answer is compared with: each reference answer, the question's own first.

    `models` are the reference answers squashed: giving one word for word is full marks, even where
    it leaves out something that its points ask for.
    """

    question: Question
    references: tuple[Reference, ...]
    reader: Reader
    models: frozenset[str]

    def score(self, answer: str) -> Score:
        """The score of one answer, against the reference that it does best on (first of equals)."""
        if self.question.kind.objective:
            return objective.score(self.question, answer)
        if not self.references:
            return Score(self.question.id, 0.0, None, self.question.marks, 0, (), ("no_reference",))
        reading = self.reader.read(answer)
        if is_blank(reading.text):
            return self._against(self.references[0], Folded("", ()), ("blank",))
        if squash(answer) in self.models:
            return _in_full(self._against(self.references[0], reading, ()))
        scores = [self._against(reference, reading, ()) for reference in self.references]
        return max(scores, key=lambda scored: scored.score)

    def _against(self, reference: Reference, answer: Folded, flags: tuple[str, ...]) -> Score:
        matches = [target.match(answer) for _, target in reference]
        points = tuple(
            self._point(line, target, match, answer)
            for (line, target), match in zip(reference, matches, strict=True)
        )
        shares = [line.share for line, _ in reference]
        earned = sum(share * point.coverage for share, point in zip(shares, points, strict=True))
        score = earned / sum(shares)
        full = self.question.marks
        marks = None if full is None else min(full, to_half_mark(score * full))
        caps = [cap for _, cap in matches if cap]
        flags = (*flags, *dict.fromkeys(cap.value for cap in caps))
        return Score(self.question.id, score, marks, full, THRESHOLDS.grade(score), points, flags)

    def _point(
        self, line: Line, target: Target, match: tuple[float, Cap | None], answer: Folded
    ) -> PointScore:
        full = self.question.marks
        coverage, cap = match
        verdict = THRESHOLDS.verdict(coverage)
        return PointScore(
            line.part,
            line.text,
            coverage,
            verdict,
            target.evidence(answer),
            None if full is None else full * line.share,
            line.depth,
            () if verdict is Verdict.COVERED else target.missing(answer),
            cap,
        )


def prepare(question: Question, lexicon: Lexicon) -> Scheme:
    """Make a question ready: its points, or those of its answer, and those of its alternatives."""
    references = [_reference(each, question.asked(), lexicon) for each in answers_of(question)]
    models = frozenset(map(squash, filter(None, [question.answer, *question.alternatives])))
    return Scheme(question, tuple(filter(_can_be_scored, references)), lexicon.reader(), models)


def answers_of(question: Question) -> list[Question]:
    """The question with each of its reference answers as its own, and the points that such an
    answer is scored by."""
    own = question
    if not any(question.top_points()):
        own = replace(question, parts=(), points=points_of(question.answer))
    others = (
        replace(question, parts=(), points=points_of(text), answer=text)
        for text in question.alternatives
    )
    return [own, *others]


def score(question: Question, answer: str, lexicon: Lexicon) -> Score:
    """The score of one answer to a question: `prepare(question, lexicon).score(answer)`."""
    return prepare(question, lexicon).score(answer)


def _reference(question: Question, asked: str, lexicon: Lexicon) -> Reference:
    points = lines(question)
    model = lexicon.reader().read(question.answer)
    ready = targets([line.text for line in points], asked, lexicon)
    return tuple(zip(points, (target.as_in(model) for target in ready), strict=True))


def _in_full(scored: Score) -> Score:
    points = (
        replace(each, coverage=1.0, verdict=Verdict.COVERED, missing=(), capped=None)
        for each in scored.points
    )
    grade = THRESHOLDS.grade(1.0)
    return replace(
        scored, score=1.0, marks=scored.full, grade=grade, points=tuple(points), flags=()
    )


def _can_be_scored(reference: Reference) -> bool:
    return any(line.share > 0 for line, _ in reference)
