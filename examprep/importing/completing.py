"""A question completed by an answer that stands apart from it, or that nothing marks."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from examprep.importing.answering import answered
from examprep.importing.blanks import in_blanks
from examprep.importing.keys import truth
from examprep.importing.passages import Passages, passages
from examprep.importing.prose import paragraphs
from examprep.importing.question import open_question, read_key
from examprep.importing.remarks import remarked
from examprep.importing.unmarked import answer_start
from examprep.questions import CHOICE_BLANK, Kind
from examprep.text import simplify, squash

if TYPE_CHECKING:
    from examprep.importing.unmarked import Habit
    from examprep.questions import Question


def is_answered(question: Question) -> bool:
    """Whether a question has an answer in words or a key."""
    return bool(question.answer or question.key)


def with_answer(asking: Question, given: str) -> Question:
    """A question with the answer that stood apart from it, perhaps behind the question again."""
    apart = passages(given)
    told = apart.asked if apart.answer is None else apart.answer
    asking = remarked(asking, apart.remarks)
    if asking.kind is Kind.BLANK:
        key = in_blanks(told, asking.stem)
        return replace(asking, key=key, explanation=asking.explanation or apart.explanation)
    if asking.kind.objective:
        key, rest = read_key(told, asking.options, asking.kind)
        return replace(asking, key=key, explanation=asking.explanation or apart.explanation or rest)
    if asking.kind is Kind.SHORT_ANSWER and CHOICE_BLANK.search(asking.stem) and truth(told):
        stem = CHOICE_BLANK.sub("（　）", asking.stem)
        return replace(asking, kind=Kind.TRUE_FALSE, stem=stem, key=(truth(told),))
    if apart.answer is not None and squash(apart.asked) not in {"", squash(asking.stem)}:
        told = given
    return _answered(asking, _without_stem(told, asking.stem), apart.explanation)


def _answered(asking: Question, told: str, explanation: str) -> Question:
    answering = answered(told, asking.parts)
    return replace(
        asking,
        points=answering.points,
        parts=answering.parts,
        answer=answering.answer,
        explanation=asking.explanation or "\n".join(paragraphs(explanation)),
    )


def _without_stem(told: str, stem: str) -> str:
    """An answer that does not begin by naming the term or repeating the question once more."""
    first, rest = re.split(r"[：:\n]|(?<=[？?])", told.strip() + "\n", maxsplit=1)
    return rest.strip() if rest.strip() and squash(first) == squash(stem) else told


def with_unmarked_answer(asking: Question, text: str, own: Habit) -> Question:
    """A question with the answer that stands in its text though nothing marks it, if one does, in
    the light of the habit of those beside it."""
    start = answer_start(simplify(text), asking.kind, own)
    return asking if start is None else with_answer_from(asking, text, start)


def with_answer_from(asking: Question, text: str, start: int) -> Question:
    """A question in words with the answer that begins at a place of its text."""
    told = passages(text[start:]).asked
    cut = open_question(Passages(text[:start].rstrip(" \n:：=＝—－-"), told, ""), asking.kind)
    return replace(asking, stem=cut.stem, marks=cut.marks, points=cut.points, answer=cut.answer)
