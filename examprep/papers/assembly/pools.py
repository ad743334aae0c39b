"""The bank divided into pools: any question of a pool serves a paper as well as any other."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from math import log2
from typing import TYPE_CHECKING

from examprep.papers.difficulty import level
from examprep.papers.order import drawn

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from examprep.paper import Level
    from examprep.papers.assembly.assemble import Request
    from examprep.papers.blueprint import Blueprint, Plan
    from examprep.papers.usable import Supply
    from examprep.questions import Question


Trait = tuple[str, str]
"""A chapter or a level: which of the two, and its name."""


@dataclass(frozen=True, slots=True, order=True)
class Traits:
    """What an assembly knows of a question: the sections it can stand in, its chapter and level,
    how little it is preferred (0: first of all), and the family of near-duplicates it is of."""

    sections: tuple[int, ...]
    chapter: str
    level: Level
    rank: int
    family: str

    @property
    def shared(self) -> tuple[Trait, Trait]:
        """Those that a paper has shares of: the chapter and the level, each with what it is."""
        return ("chapter", self.chapter), ("level", self.level)


@dataclass(frozen=True, slots=True)
class Pool:
    """The questions that share their traits, in the order in which they are taken."""

    traits: Traits
    questions: tuple[Question, ...]


def pools(
    blueprint: Blueprint,
    supplies: Sequence[Supply],
    request: Request,
    families: Mapping[str, str],
) -> list[Pool]:
    """The pools of all that the sections can use, in a fixed order."""
    sections: defaultdict[str, list[int]] = defaultdict(list)
    questions = {}
    for index, supply in enumerate(supplies):
        for question in supply.usable:
            sections[question.id].append(index)
            questions[question.id] = question
    found: defaultdict[Traits, list[Question]] = defaultdict(list)
    for name, question in questions.items():
        traits = Traits(
            tuple(sections[name]),
            question.chapter,
            level(question, request.means.get(name)),
            _rank(blueprint, request, name),
            families.get(name, ""),
        )
        found[traits].append(question)
    return [
        Pool(traits, _in_order(request.seed, blueprint.sections[traits.sections[0]], found[traits]))
        for traits in sorted(found)
    ]


def _rank(blueprint: Blueprint, request: Request, name: str) -> int:
    """The place of the first preference that the question meets, or that behind the last."""
    met = (at for at, what in enumerate(blueprint.prefer) if name in request.known.get(what, ()))
    return next(met, len(blueprint.prefer))


def _in_order(seed: int, plan: Plan, questions: Iterable[Question]) -> tuple[Question, ...]:
    """First those whose marks in the bank are nearest the section's, and by the draw among them."""

    def place(question: Question) -> tuple[int, float]:
        return _stretch(question, plan), drawn(seed, "question", question.id)

    return tuple(sorted(questions, key=place))


def _stretch(question: Question, plan: Plan) -> int:
    """How often its marks are doubled or halved to be those of the section, rounded."""
    return round(abs(log2(plan.marks) - log2(question.marks))) if question.marks else 0
