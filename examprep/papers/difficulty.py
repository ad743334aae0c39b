"""How hard a question is expected to be."""

from __future__ import annotations

from examprep.paper import Level
from examprep.questions import Kind, Question

EASY_FROM = 0.7
HARD_BELOW = 0.4
"""The difficulty index of classical item analysis, the mean share of the marks earned: above .7 an
item counts as easy, below .4 as hard (Crocker and Algina, Introduction to Classical and Modern Test
Theory, 1986, chapter 14, gives the range between as the useful one)."""

_NUMBERS = {1: Level.EASY, 2: Level.EASY, 3: Level.MEDIUM, 4: Level.HARD, 5: Level.HARD}

_KINDS = {
    **dict.fromkeys((Kind.TERM, Kind.SINGLE, Kind.TRUE_FALSE), Level.EASY),
    **dict.fromkeys((Kind.SHORT_ANSWER, Kind.MULTIPLE, Kind.BLANK), Level.MEDIUM),
    **dict.fromkeys((Kind.ESSAY, Kind.CASE, Kind.PLAN), Level.HARD),
}
"""Where nothing else is known: recalling is harder than recognising, applying harder still."""


def level(question: Question, mean: float | None = None) -> Level:
    """The level that the question itself names, else what the `mean` of the scores it was answered
    with says (0 to 1), else what its kind makes likely."""
    if question.difficulty is not None:
        return _NUMBERS[question.difficulty]
    if mean is None:
        return _KINDS[question.kind]
    if mean >= EASY_FROM:
        return Level.EASY
    return Level.MEDIUM if mean >= HARD_BELOW else Level.HARD
