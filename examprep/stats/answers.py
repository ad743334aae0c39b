"""What figures are made of: the answers of one learner in the order of the log."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from examprep.scheduling.grades import PASS
from examprep.scheduling.how import How

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

SCHEDULED = frozenset(how.value for how in How if how.moves)
"""Why a question was asked, where the answer moved its schedule."""


class Answer(NamedTuple):
    """As much of a review as figures need.

    `day` is the study day as the log has it, `score` and `coverage` run from 0 to 1, `proposed` is
    the automatic grade and `grade` the one that counts, which is the learner's own where it was
    `judged`: neither an answer from a file nor one on a paper. `seconds` are None where nothing was
    timed.
    """

    question: str
    day: int
    how: str
    score: float
    coverage: Sequence[float]
    proposed: int
    grade: int
    seconds: float | None
    judged: bool = True

    @property
    def passed(self) -> bool:
        """Whether the question was recalled."""
        return self.grade >= PASS


class Recall(NamedTuple):
    """A memory put to the test: an answer, its place in the log, and the study days since the
    answer that the question was scheduled by."""

    answer: Answer
    place: int
    gap: int


def firsts(answers: Iterable[Answer]) -> Iterator[Answer]:
    """The first answer of each study day to each question: later ones have just seen the answer."""
    seen: set[tuple[str, int]] = set()
    for answer in answers:
        key = answer.question, answer.day
        if key not in seen:
            seen.add(key)
            yield answer


def recalls(answers: Sequence[Answer]) -> list[Recall]:
    """The first answers of a day that were due: what true retention counts.

    A first meeting recalls nothing, a repeat or a question crammed earlier that day is fresh.
    """
    found = []
    last: dict[str, int] = {}
    seen: dict[str, int] = {}
    for place, answer in enumerate(answers):
        name, day = answer.question, answer.day
        if answer.how == How.DUE and seen.get(name) != day:
            found.append(Recall(answer, place, day - last.get(name, day)))
        seen[name] = day
        if answer.how in SCHEDULED:
            last[name] = day
    return found
