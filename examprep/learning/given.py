"""What a person gave an answer, as a table says it."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from examprep.errors import N_, ExamprepError

if TYPE_CHECKING:
    from examprep.questions import Question
    from examprep.scoring.responses import Response


class NoMark(ExamprepError):
    """A row whose score or marks are no number, or none in range."""


def given_mark(response: Response, question: Question) -> float | None:
    """The mark of an answer to a question, 0 to 1; None where none is given.

    `score` is from 0 to 1, `marks` from 0 to those there are to earn: `full`, if the row has it,
    else those of the question; where both are filled in, `score` counts. Raises NoMark.
    """
    if question.kind.objective:
        raise NoMark(reason=N_("its question is answered by a key, not in words"))
    if response.score:
        return _share(response.score, 1.0, N_("score must be a number from 0 to 1"))
    if not response.marks:
        return None
    full = _full(response) if response.full else question.marks
    if not full:
        raise NoMark(reason=N_("the question has no marks: give score, from 0 to 1"))
    expected = N_("marks must be a number from 0 to the marks of the question, or to full")
    return _share(response.marks, full, expected)


def _full(response: Response) -> float:
    """The marks that a row says there are to earn."""
    try:
        full = float(response.full)
    except ValueError:
        full = 0.0
    if not 0 < full < inf:
        raise NoMark(reason=N_("full must be a number of marks above 0"))
    return full


def _share(text: str, full: float, expected: str) -> float:
    try:
        number = float(text)
    except ValueError:
        raise NoMark(reason=expected) from None
    if not 0 <= number <= full:
        raise NoMark(reason=expected)
    return number / full
