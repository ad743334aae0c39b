"""Our scorer and the plain ways to score, over the same answers that people marked."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from examprep.errors import N_
from examprep.evaluation.agreement import DIGITS, Agreement, agreement
from examprep.evaluation.baselines import BASELINES, references
from examprep.evaluation.calibration import Bin, calibration
from examprep.evaluation.verdicts import PointAgreement, point_agreement
from examprep.scoring import prepare

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from examprep.evaluation.marked import Marked, Marks
    from examprep.problems import Problem
    from examprep.questions import Question
    from examprep.scoring import Lexicon, Scheme

OURS = "examprep"

BY_KEY = N_("its question is answered by a key, not in words")
NO_REFERENCE = N_("its question has no reference answer to compare with")
OTHER_POINTS = N_("points must have one mark for each point of the question, in its order")
OTHER_QUESTION = N_("its question_id stands for another question or other references further up")


@dataclass(frozen=True, slots=True)
class Judged:
    """An answer with its question, what people gave it, and what our scorer says.

    `human`, `second` and `score` are 0 to 1. The three lists of points are as long as each other:
    empty where the marks are for the whole answer, `second_points` also where there is but one.
    """

    question: Question
    answer: str
    human: float
    second: float | None
    score: float
    points: tuple[float, ...] = ()
    human_points: tuple[float, ...] = ()
    second_points: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What is known of a set of answers: how each of `methods` agrees with the marker, ours first,
    the calibration of ours, and, where points were marked or a second person marked too, how our
    points agree with the marker's, and the two markers with each other."""

    answers: int
    questions: int
    methods: Mapping[str, Agreement]
    calibration: tuple[Bin, ...]
    points: PointAgreement | None
    markers: Agreement | None
    marker_points: PointAgreement | None

    def to_json(self) -> dict[str, Any]:
        """The figures as `evaluate --json` gives them."""
        return {
            "n": self.answers,
            "questions": self.questions,
            "methods": {name: found.to_json() for name, found in self.methods.items()},
            "calibration": [asdict(each) for each in self.calibration],
            "points": self.points and asdict(self.points),
            "markers": self.markers and {"n": self.markers.n, **self.markers.to_json()},
            "marker_points": self.marker_points and asdict(self.marker_points),
        }


class Judge:
    """Scores marked answers, each question made ready once."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._schemes: dict[str, tuple[Scheme, Scheme]] = {}

    def judged(self, marked: Marked, question: Question) -> Judged | Problem:
        """A marked answer to `question`, scored; a problem where it cannot be."""
        if question.kind.objective:
            return marked.refused(BY_KEY)
        scheme, alone = self._ready(question)
        if scheme.question != question:
            return marked.refused(OTHER_QUESTION)
        if not scheme.references or not references(question):
            return marked.refused(NO_REFERENCE)
        shares = [line.share for line, _ in alone.references[0].points]
        if isinstance(marked.marks, tuple) and len(marked.marks) != len(shares):
            return marked.refused(OTHER_POINTS)
        score = scheme.score(marked.answer).score
        human = _whole(marked.marks, shares)
        second = None if marked.second is None else _whole(marked.second, shares)
        judged = Judged(question, marked.answer, human, second, score)
        return judged if isinstance(marked.marks, float) else _pointwise(judged, marked, alone)

    def _ready(self, question: Question) -> tuple[Scheme, Scheme]:
        """The scheme of a question, and that of its own reference answer alone, whose points are
        those that people mark."""
        if question.id not in self._schemes:
            alone = replace(question, alternatives=())
            schemes = (prepare(question, self._lexicon), prepare(alone, self._lexicon))
            self._schemes[question.id] = schemes
        return self._schemes[question.id]


def evaluate(rows: Sequence[Judged]) -> Evaluation:
    """How far scores agree with people over `rows`, of which there is at least one."""
    human = [row.human for row in rows]
    ours = [row.score for row in rows]
    questions, answers = [row.question for row in rows], [row.answer for row in rows]
    scores = {OURS: ours} | {name: run(questions, answers) for name, run in BASELINES.items()}
    twice = [row for row in rows if row.second is not None]
    marks = [mark for row in rows for mark in row.human_points]
    return Evaluation(
        answers=len(rows),
        questions=len({question.id for question in questions}),
        methods={name: agreement(human, given) for name, given in scores.items()},
        calibration=calibration(human, ours),
        points=_points(marks, [coverage for row in rows for coverage in row.points]),
        markers=_markers(twice),
        marker_points=_points(
            [mark for row in twice if row.second_points for mark in row.human_points],
            [mark for row in twice for mark in row.second_points],
        ),
    )


def _pointwise(judged: Judged, marked: Marked, scheme: Scheme) -> Judged:
    worth = [line.share > 0 for line, _ in scheme.references[0].points]

    def counted(marks: Sequence[float]) -> tuple[float, ...]:
        return tuple(mark for mark, counts in zip(marks, worth, strict=True) if counts)

    points = counted([point.coverage for point in scheme.score(marked.answer).points])
    first, second = (
        counted(marks) if isinstance(marks, tuple) else ()
        for marks in (marked.marks, marked.second)
    )
    return replace(judged, points=points, human_points=first, second_points=second)


def _whole(marks: Marks, shares: Sequence[float]) -> float:
    """The mark for a whole answer: that of its points, each by what it is worth."""
    if isinstance(marks, float):
        return marks
    whole = sum(share * mark for share, mark in zip(shares, marks, strict=True)) / sum(shares)
    return round(whole, DIGITS)


def _points(first: Sequence[float], second: Sequence[float]) -> PointAgreement | None:
    return point_agreement(first, second) if first else None


def _markers(rows: Sequence[Judged]) -> Agreement | None:
    pairs = [(row.human, row.second) for row in rows if row.second is not None]
    if not pairs:
        return None
    first, second = zip(*pairs, strict=True)
    return agreement(first, second)
