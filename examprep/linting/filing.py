"""What a question needs to be found, chosen for a paper and scored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.linting.finding import Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from examprep.questions import Question


def chapter(question: Question) -> Iterator[Remark]:
    """Questions of no chapter."""
    if not question.chapter.strip():
        yield Remark("no_chapter")


def difficulty(question: Question) -> Iterator[Remark]:
    """Questions of no difficulty."""
    if question.difficulty is None:
        yield Remark("no_difficulty")


def answer(question: Question) -> Iterator[Remark]:
    """Questions that no answer can be compared with."""
    open_answer = not question.kind.objective and (question.answer or any(question.top_points()))
    if not (question.key or open_answer):
        yield Remark("no_answer")
