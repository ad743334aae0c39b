"""Which questions of a bank can stand in a section, and what keeps the others out."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from examprep.papers.rescale import fits
from examprep.questions import Kind
from examprep.text import squash

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from examprep.papers.blueprint import Blueprint, Plan
    from examprep.questions import Question


class Obstacle(StrEnum):
    """Why a question of the right kind cannot be asked."""

    NO_ANSWER = "no_answer"
    FIGURE = "figure"
    USED = "used"
    MARKS = "marks"


@dataclass(frozen=True, slots=True)
class Supply:
    """The questions that a section can take, and how many others something keeps out."""

    usable: tuple[Question, ...]
    kept_out: Counter[Obstacle]


def supply(
    blueprint: Blueprint, plan: Plan, bank: Iterable[Question], used: Collection[str]
) -> Supply:
    """What the bank holds for one section; `used` are ids that recent papers have asked."""
    usable: list[Question] = []
    kept_out: Counter[Obstacle] = Counter()
    for question in bank:
        if not is_meant(blueprint, plan, question):
            continue
        if obstacle := _obstacle(plan, question, used):
            kept_out[obstacle] += 1
        else:
            usable.append(question)
    return Supply(tuple(usable), kept_out)


def is_meant(blueprint: Blueprint, plan: Plan, question: Question) -> bool:
    """Whether the section asks for such questions."""
    return (
        question.kind in plan.kinds
        and (not blueprint.subject or question.subject == blueprint.subject)
        and (not plan.chapters or question.chapter in plan.chapters)
        and (not plan.tags or not set(plan.tags).isdisjoint(question.tags))
    )


def _obstacle(plan: Plan, question: Question, used: Collection[str]) -> Obstacle | None:
    if not _is_answered(question):
        return Obstacle.NO_ANSWER
    if "missing_figure" in question.warnings:
        return Obstacle.FIGURE
    if question.id in used:
        return Obstacle.USED
    return None if fits(question, plan.marks) else Obstacle.MARKS


def _is_answered(question: Question) -> bool:
    if not question.kind.objective:
        return bool(question.answer.strip()) or any(question.top_points())
    if question.kind in {Kind.SINGLE, Kind.MULTIPLE}:
        labels = {squash(option.label) for option in question.options}
        return bool(question.key) and set(squash("".join(question.key))) <= labels
    return bool(question.key)
