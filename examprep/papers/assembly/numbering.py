"""Chosen questions in their order and under their numbers, version by version."""

from __future__ import annotations

import json
from dataclasses import replace
from hashlib import sha256
from itertools import count
from typing import TYPE_CHECKING

from examprep.paper import Item, Level, Paper, Section, to_json
from examprep.papers.assembly.lettering import shuffled
from examprep.papers.assembly.twins import twins
from examprep.papers.blueprint import Versions
from examprep.papers.difficulty import level
from examprep.papers.order import drawn
from examprep.papers.rescale import worth

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from examprep.papers.assembly.assemble import Request
    from examprep.papers.assembly.picking import Place
    from examprep.papers.blueprint import Blueprint
    from examprep.questions import Question

LENGTH = 6
"""Hexadecimal digits of the name of a batch."""


def papers(
    blueprint: Blueprint, request: Request, chosen: Mapping[Place, Sequence[Question]]
) -> list[Paper]:
    """A paper a version, with the batch's name made of what they hold."""
    made = [
        _paper(blueprint, request, letter, [
            _ordered(request, letter, _of_version(blueprint, request, chosen, index, section))
            for section in range(len(blueprint.sections))
        ])
        for index, letter in enumerate(request.versions)
    ]  # fmt: skip
    made = [replace(paper, twins=twins(made[0], paper)) for paper in made]
    batch = _digest(made)
    return [replace(paper, batch=batch, id=_name(batch, paper.version)) for paper in made]


def _of_version(
    blueprint: Blueprint,
    request: Request,
    chosen: Mapping[Place, Sequence[Question]],
    index: int,
    section: int,
) -> Sequence[Question]:
    if blueprint.versions is Versions.PARALLEL:
        return chosen[index, section]
    letter = request.versions[index]
    return [shuffled(question, request.seed, letter) for question in chosen[0, section]]


def _ordered(request: Request, letter: str, questions: Sequence[Question]) -> list[Question]:
    """From easy to hard, and by the draw among equals."""
    levels = list(Level)
    return sorted(
        questions,
        key=lambda question: (
            levels.index(_level(request, question)),
            drawn(request.seed, "place", letter, question.id),
        ),
    )


def _level(request: Request, question: Question) -> Level:
    return level(question, request.means.get(question.id))


def _paper(
    blueprint: Blueprint, request: Request, letter: str, chosen: Sequence[Sequence[Question]]
) -> Paper:
    numbers = count(1)
    sections = tuple(
        Section(
            title=plan.title,
            kinds=plan.kinds,
            marks=plan.marks,
            answer=plan.answer,
            items=tuple(
                Item(next(numbers), worth(each, plan.marks), _level(request, each))
                for each in questions
            ),
            note=plan.note,
        )
        for plan, questions in zip(blueprint.sections, chosen, strict=True)
    )
    return Paper(
        id="",
        batch="",
        version=letter,
        blueprint=blueprint.name,
        seed=request.seed,
        title=blueprint.title,
        subject=blueprint.subject,
        minutes=blueprint.minutes,
        full=blueprint.full,
        passing=blueprint.passing,
        sections=sections,
        notices=blueprint.notices,
        clock=blueprint.clock,
        partial=blueprint.partial,
    )


def _digest(made: Sequence[Paper]) -> str:
    text = json.dumps([to_json(paper) for paper in made], ensure_ascii=True, sort_keys=True)
    return sha256(text.encode()).hexdigest()[:LENGTH]


def _name(batch: str, letter: str) -> str:
    return f"{batch}-{letter}" if letter else batch
