"""Objective items: an answer × the key → right, wrong, or some of both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.paper import Partial
from examprep.questions import Kind
from examprep.scoring.grades import THRESHOLDS
from examprep.scoring.objective import blanks, choices, verdicts
from examprep.scoring.points.marks import marks_of
from examprep.scoring.result import Score
from examprep.scoring.whole.blank import is_blank
from examprep.text import squash

if TYPE_CHECKING:
    from examprep.questions import Question


def score(question: Question, answer: str, partial: Partial = Partial.NONE) -> Score:
    """The marks of an answer, those of a multiple choice that is half right by the rule `partial`;
    flags as of any score. What is not all right is graded as wrong."""
    earned = _earned(question, answer, partial) if question.key else 0.0
    blank = not earned and _says_nothing(question, answer)
    return Score(
        question.id,
        earned,
        marks_of(earned, question.marks),
        question.marks,
        0 if blank or not question.key else THRESHOLDS.right if earned == 1 else THRESHOLDS.wrong,
        (),
        ("no_reference",) if not question.key else ("blank",) if blank else (),
    )


def is_a_choice(question: Question, answer: str) -> bool:
    """Whether what was typed for a choice can be meant as one: nothing known, true or false said,
    or options named, of a single choice one."""
    if _says_nothing(question, answer):
        return True
    if question.kind is Kind.TRUE_FALSE:
        return verdicts.said(question, answer) is not None
    chosen = choices.chosen(question, answer)
    return len(chosen) == 1 if question.kind is Kind.SINGLE else bool(chosen)


def _earned(question: Question, answer: str, partial: Partial) -> float:
    """The share of its marks that an answer earns; of a multiple choice with some of the right
    options and no wrong one, what the rule `partial` says."""
    if question.kind is Kind.TRUE_FALSE:
        said = verdicts.said(question, answer)
        return float(said is not None and said is verdicts.key(question))
    if question.kind is Kind.BLANK:
        return blanks.filled(question, answer) / len(question.key)
    chosen, key = choices.chosen(question, answer), choices.key(question)
    if not chosen or chosen == key:
        return float(bool(chosen))
    if question.kind is not Kind.MULTIPLE or partial is Partial.NONE or not chosen < key:
        return 0.0
    return 0.5 if partial is Partial.HALF else len(chosen) / len(key)


def _says_nothing(question: Question, answer: str) -> bool:
    if question.kind is Kind.TRUE_FALSE and verdicts.said(question, answer) is not None:
        return False
    return is_blank(squash(answer))
