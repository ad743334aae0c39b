"""What an examiner would send back: questions whose marks, points or keys do not hold.

Every check is a function that yields remarks; `check` runs them all. None of them changes a
question, and none says that an answer is wrong: that is for a person to read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.linting import balance, filing, keys, marks, points, repeats, terms
from examprep.linting.finding import ADVICE, Finding

if TYPE_CHECKING:
    from collections.abc import Sequence

    from examprep.questions import Question
    from examprep.scoring.words.vocabulary import Vocabulary

QUESTION_CHECKS = (
    marks.missing,
    marks.adding_up,
    marks.stated,
    points.restating,
    points.repeating,
    points.too_long,
    points.several_ideas,
    filing.chapter,
    filing.difficulty,
    filing.answer,
    keys.unknown,
    keys.too_many,
    keys.not_as_blanks,
    keys.options_alike,
    keys.all_or_one,
    keys.blanket,
    keys.told_by_length,
)
"""Each looks at one question."""

BANK_CHECKS = (
    repeats.same_ids,
    repeats.near_duplicates,
    balance.letters,
    balance.truths,
    balance.lengths,
)
"""Each looks at all questions together."""

__all__ = ["ADVICE", "Finding", "check"]


def check(questions: Sequence[Question], vocabulary: Vocabulary | None = None) -> list[Finding]:
    """Everything to look at: question by question in the order given, then the bank as a whole.

    With the `vocabulary` of the bank's lexicon, terms that it lacks as well.
    """
    checks = [*QUESTION_CHECKS, *([terms.missing_from(vocabulary)] if vocabulary else [])]
    found = [
        Finding(index, remark)
        for index, question in enumerate(questions)
        for checking in checks
        for remark in checking(question)
    ]
    together = [finding for looking in BANK_CHECKS for finding in looking(questions)]
    places = len(questions)
    return sorted(found + together, key=lambda f: places if f.question is None else f.question)
