"""A question made ready for scoring, once for all the answers to it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from operator import mul
from typing import TYPE_CHECKING

from examprep.paper import Partial
from examprep.scoring import objective
from examprep.scoring.grades import THRESHOLDS
from examprep.scoring.points.marks import marks_of
from examprep.scoring.points.matcher import Match
from examprep.scoring.reference import Judged, reference
from examprep.scoring.result import Cap, PointScore, Score, Verdict
from examprep.scoring.whole import asides, nonsense, relevance
from examprep.scoring.whole.blank import is_blank
from examprep.scoring.whole.relevance import Subject
from examprep.scoring.words.finding import bigrams
from examprep.scoring.words.splitting import points_of
from examprep.text import Folded, letters

if TYPE_CHECKING:
    from collections.abc import Sequence

    from examprep.questions import Question
    from examprep.scoring.points.marks import Line
    from examprep.scoring.points.matcher import Target
    from examprep.scoring.reference import Reference
    from examprep.scoring.words.lexicon import Lexicon
    from examprep.scoring.words.reader import Reader


HALF = 0.5
"""Some point must be covered so far, or the answer is about something else."""


@dataclass(frozen=True, slots=True)
class Scheme:
    """What an answer is compared with: each reference answer, the question's own first.

    `said` is all that question and reference answers say. `models` are the letters of the reference
    answers: giving one word for word is full marks, even where it leaves out something that its
    points ask for.
    """

    question: Question
    references: tuple[Reference, ...]
    reader: Reader
    said: str
    models: frozenset[str]
    partial: Partial
    subject: Subject

    def score(self, answer: str) -> Score:
        """The score of one answer, against the reference that it does best on (first of equals)."""
        return self.covered(answer)[0]

    def covered(self, answer: str) -> tuple[Score, tuple[float, ...]]:
        """The score of one answer, and how far it covers each point of each reference answer, 0 to
        1, in order or not."""
        if self.question.kind.objective:
            return objective.score(self.question, answer, self.partial), ()
        if not self.references:
            none = Score(self.question.id, 0.0, None, self.question.marks, 0, (), ("no_reference",))
            return none, ()
        heard, flags = asides.struck(answer, self.said, self.reader)
        reading = self.reader.read(heard)
        judged = [self._judge(each, heard, reading) for each in self.references]
        scored = self._score(judged, heard, reading, flags)
        return scored, tuple([match.said for each in judged for match in each.matches])

    def _score(
        self, judged: Sequence[Judged], answer: str, reading: Folded, flags: tuple[str, ...]
    ) -> Score:
        said = letters(reading.text)
        if is_blank(said):
            return self._nothing((*flags, "blank"))
        if said in self.models:
            return _all(self._best(judged, answer, reading, ()), 1.0)
        if nonsense.is_shuffled(reading.text, self.subject.pairs):
            return self._nothing((*flags, relevance.GIBBERISH))
        return self._best(judged, answer, reading, (*flags, *_odd(answer)))

    def _nothing(self, flags: tuple[str, ...]) -> Score:
        """The score of what says nothing."""
        nothing = self.references[0].judge("", Folded("", ()))
        return self._scored(self.references[0], nothing, flags)

    def words(self) -> frozenset[str]:
        """The words of all points, but for those of grammar."""
        points = (target for each in self.references for _, target in each.points)
        return frozenset(
            word for each in points for clause in each.clauses for word in clause.words
        )

    def _best(
        self, judged: Sequence[Judged], answer: str, reading: Folded, flags: tuple[str, ...]
    ) -> Score:
        each = zip(self.references, judged, strict=True)
        scores = [self._scored(reference, found, flags) for reference, found in each]
        best = max(scores, key=lambda scored: scored.score)
        if any(point.capped or point.verdict is not Verdict.MISSED for point in best.points):
            return best
        wrong = relevance.what_is_wrong(answer, reading.text, self.question.asked(), self.subject)
        flags = (*best.flags, wrong) if wrong else best.flags
        if relevance.answers_nothing(reading.text, wrong, self.subject):
            best = _all(best, 0.0)
        return replace(best, flags=flags)

    def _judge(self, reference: Reference, answer: str, reading: Folded) -> Judged:
        """What a reference answer makes of an answer. One that does not half say any point, and is
        not in the words of the reference answer either, or heaps them up, says nothing of it: what
        it has is chance, and counts the less the less it is."""
        judged = reference.judge(answer, reading)
        worth = zip(reference.points, judged.matches, strict=True)
        best = max((match.coverage for (line, _), match in worth if line.share), default=1.0)
        heaped = Cap.STUFFING in judged.flags
        kept = judged.precision
        if 0 < best < HALF and (heaped or not self.subject.has(judged.heard.text)):
            kept *= best / HALF
        if kept == 1:
            return judged
        less = (
            Match(each.coverage * kept, each.cap, each.out and each.out * kept)
            for each in judged.matches
        )
        return replace(judged, matches=tuple(less))

    def _scored(self, reference: Reference, judged: Judged, flags: tuple[str, ...]) -> Score:
        points = [
            self._point(line, target, match, judged.heard)
            for (line, target), match in zip(reference.points, judged.matches, strict=True)
        ]
        shares = [line.share for line, _ in reference.points]
        score = sum(map(mul, shares, [point.coverage for point in points])) / sum(shares)
        full = self.question.marks
        marks, grade = marks_of(score, full), THRESHOLDS.grade(score)
        every = (*flags, *judged.flags)
        return Score(self.question.id, score, marks, full, grade, tuple(points), every)

    def _point(self, line: Line, target: Target, match: Match, answer: Folded) -> PointScore:
        full = self.question.marks
        verdict = THRESHOLDS.verdict(match.coverage)
        evidence = target.evidence(answer)
        if not evidence and verdict is not Verdict.MISSED:
            evidence = target.traces(answer)
        return PointScore(
            line.part,
            line.text,
            match.coverage,
            verdict,
            evidence,
            None if full is None else full * line.share,
            line.depth,
            () if verdict is Verdict.COVERED else target.missing(answer),
            match.cap,
        )


def prepare(question: Question, lexicon: Lexicon, partial: Partial = Partial.NONE) -> Scheme:
    """Make a question ready: its points, or those of its answer, and those of its alternatives;
    `partial` is what a multiple choice earns that is not all right."""
    references = [reference(each, question.asked(), lexicon) for each in answers_of(question)]
    reader = lexicon.reader()
    answers = filter(None, [question.answer, *question.alternatives])
    models = frozenset(letters(reader.read(each).text) for each in answers)
    points = [line.text for each in references for line, _ in each.points]
    said = "\n".join([question.asked(), question.answer, *question.alternatives, *points])
    asked = reader.read(question.asked()).text
    folded = reader.read(said).text
    subject = Subject(
        asked, folded, bigrams(folded).union(folded), lexicon.frequencies.keys(), reader
    )
    ready = tuple(filter(_can_be_scored, references))
    return Scheme(question, ready, reader, said, models, partial, subject)


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


def _odd(answer: str) -> tuple[str, ...]:
    """Flags for how an answer is written, whatever it covers."""
    return (relevance.REPEATS_ITSELF,) if relevance.repeats_itself(answer) else ()


def _all(scored: Score, coverage: float) -> Score:
    """The score where every point is covered, or none is."""
    verdict, grade = THRESHOLDS.verdict(coverage), THRESHOLDS.grade(coverage)
    marks = None if scored.full is None else coverage * scored.full
    points = []
    for each in scored.points:
        lacked = each.missing if verdict is Verdict.MISSED else ()
        points.append(
            replace(each, coverage=coverage, verdict=verdict, missing=lacked, capped=None)
        )
    return replace(scored, score=coverage, marks=marks, grade=grade, points=tuple(points), flags=())


def _can_be_scored(reference: Reference) -> bool:
    return any(line.share > 0 for line, _ in reference.points)
