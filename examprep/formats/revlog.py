"""A review history as the rows of Anki's `revlog` table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

Row = tuple[int, int, int, int, int, int, int, int, int]

INSERT = "insert into revlog values (?, ?, ?, ?, ?, ?, ?, ?, ?)"

EASES = {0: 1, 1: 1, 2: 1, 3: 2, 4: 3, 5: 3}
"""Again, Hard and Good for our grades, as for FSRS; no grade tells that an answer was Easy."""

KINDS = {"new": 0, "due": 1, "again": 2}
"""Learning, review, relearning; anything else is filtered, which Anki never schedules by."""

FILTERED = 3
FACTOR = 2500
"""An ease factor as a new card has it; 0 marks an answer that did not move the schedule."""


@dataclass(frozen=True, slots=True)
class Repetition:
    """An answer in the review history: `at` in seconds since 1970, `day` the study day, a `grade`
    0 to 5, why it was asked, and how many `seconds` it took, where that is known."""

    question: str
    at: float
    day: int
    grade: int
    how: str
    seconds: float | None


def rows(history: Iterable[Repetition], cards: Mapping[str, int]) -> Iterator[Row]:
    """The rows for the answers to questions that have a card, in the order of the history.

    A row is: moment in milliseconds, which no two share; card; -1 for what was never synchronised;
    ease; the days to the next review that moved the schedule, and since the one before it, as they
    went by (1 where there is none yet, 0 before the first); factor; milliseconds; kind.
    """
    mine = [each for each in history if each.question in cards]
    following = _following(mine)
    last: dict[str, int] = {}
    moment = 0
    for place, each in enumerate(mine):
        moment = max(moment + 1, round(each.at * 1000))
        moves = each.how in {"new", "due"}
        yield (
            moment,
            cards[each.question],
            -1,
            EASES[each.grade],
            following.get(place, 1),
            each.day - last.get(each.question, each.day) if moves else 0,
            FACTOR if each.how in KINDS else 0,
            round(1000 * (each.seconds or 0)),
            KINDS.get(each.how, FILTERED),
        )
        if moves:
            last[each.question] = each.day


def _following(history: list[Repetition]) -> dict[int, int]:
    """Days from an answer, by its place, to the next one that moved the schedule."""
    days: dict[int, int] = {}
    coming: dict[str, int] = {}
    for place in reversed(range(len(history))):
        each = history[place]
        if each.question in coming:
            days[place] = max(1, coming[each.question] - each.day)
        if each.how in {"new", "due"}:
            coming[each.question] = each.day
    return days
