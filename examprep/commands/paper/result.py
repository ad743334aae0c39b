"""What a submitted sitting came to: read from the store, for the screen and for programs."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from examprep.errors import NoSitting
from examprep.screen.mock_report import report_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sqlmodel import Session as Transaction

    from examprep.paper import Paper
    from examprep.session import Session
    from examprep.sittings.report import Report
    from examprep.store.sittings import Sitting


@dataclass(frozen=True, slots=True)
class Result:
    """A sitting of a paper, its report, and the totals of the sittings before it by theirs."""

    paper: Paper
    sitting: Sitting
    report: Report
    earlier: Mapping[int, float]


def result(session: Session, paper: Paper, number: int | None = None) -> Result:
    """The result of the sitting `number`, None for the last that was submitted.

    Raises `NoSitting`.
    """
    from examprep.store import sittings

    with session.store.reading() as tx:
        kept = sittings.of_paper(tx, session.learner, paper.id)
        done = [each for each in kept if each.submitted]
        wanted = [each for each in done if number in {None, each.number}]
        if not wanted:
            raise NoSitting(id=paper.id)
        chosen = wanted[-1]
        earlier = {
            each.number: _read(tx, paper, each).total
            for each in done
            if each.number < chosen.number
        }
        return Result(paper, chosen, _read(tx, paper, chosen), earlier)


def lines(came_to: Result, width: int) -> Iterator[str]:
    """The report on the screen."""
    number, report = came_to.sitting.number, came_to.report
    return report_lines(came_to.paper, number, report, came_to.earlier, width)


def to_json(came_to: Result) -> dict[str, Any]:
    """The result as `paper report --json` gives it."""
    paper, sitting, report = came_to.paper, came_to.sitting, came_to.report
    return {
        "paper": paper.id,
        "title": paper.title,
        "sitting": sitting.number,
        "began": sitting.began.isoformat(),
        "submitted": sitting.submitted and sitting.submitted.isoformat(),
        "seconds": round(sitting.spent, 3),
        "total": report.total,
        "full": paper.full,
        "passing": paper.passing,
        "passed": report.total >= paper.passing,
        "sections": [asdict(each) for each in report.sections],
        "chapters": [asdict(each) for each in report.chapters],
        "kinds": [asdict(each) for each in report.kinds],
        "questions": [
            {
                "number": number,
                "answer": report.answers.get(number, ""),
                "counts": report.earned[number] is not None,
                **score.to_json(),
            }
            for number, score in report.scores.items()
        ],
        "earlier": {str(number): total for number, total in came_to.earlier.items()},
        "to_learn": [asdict(each) for each in report.to_learn],
    }


def _read(tx: Transaction, paper: Paper, sitting: Sitting) -> Report:
    from examprep.scoring import Score
    from examprep.sittings.report import report
    from examprep.store import sittings

    answers = sittings.answers(tx, sitting.id)
    texts = {number: answer.text for number, answer in answers.items()}
    scores = {
        number: Score.from_json(answer.score)
        for number, answer in answers.items()
        if answer.score is not None
    }
    return report(paper, texts, scores)
