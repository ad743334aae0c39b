"""Blueprints as TOML files (docs/papers.md), with the line of whatever is wrong in one."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from examprep.errors import N_
from examprep.paper import Clock, Level, Partial
from examprep.papers.blueprint import Blueprint, Plan, Preference, Versions
from examprep.papers.toml_table import parsed
from examprep.questions import Kind

if TYPE_CHECKING:
    from examprep.papers.toml_table import Table

Name = TypeVar("Name")

SETTINGS = (
    *("title", "subject", "minutes", "full", "pass", "notices", "clock", "partial", "window"),
    *("prefer", "versions", "chapters", "difficulty", "sections"),
)
OF_SECTION = ("title", "kinds", "number", "marks", "answer", "chapters", "tags", "note")
"""The names that may stand in a blueprint and in one of its sections."""


def read(text: str, file: str, name: str) -> Blueprint:
    """The blueprint that `text` holds; `name` is what it is called by.

    Raises `MalformedFile` with the line of the first thing that is not as it must be.
    """
    table = parsed(text, file)
    table.only(SETTINGS)
    blueprint = Blueprint(
        name=name,
        title=table.text("title"),
        subject=table.text("subject", ""),
        minutes=table.count("minutes"),
        passing=table.marks("pass"),
        sections=tuple(map(_plan, table.tables("sections"))),
        notices=table.texts("notices"),
        chapters=_normal(table.table("chapters").shares()),
        levels=_normal(_levels(table.table("difficulty"))),
        prefer=table.choices("prefer", Preference),
        versions=table.choice("versions", Versions.PARALLEL),
        window=table.count("window", 0, least=0),
        clock=table.choice("clock", Clock.GOES_ON),
        partial=table.choice("partial", Partial.NONE),
    )
    full = table.marks("full")
    if full != blueprint.full:
        table.refuse("full", N_("the sections add up to {total:g} marks"), total=blueprint.full)
    if blueprint.passing > full:
        table.refuse("pass", N_("more than the full marks"))
    return blueprint


def _plan(table: Table) -> Plan:
    table.only(OF_SECTION)
    number = table.count("number")
    plan = Plan(
        title=table.text("title"),
        kinds=table.choices("kinds", Kind),
        number=number,
        marks=table.marks("marks"),
        answer=table.count("answer", number),
        chapters=table.texts("chapters"),
        tags=table.texts("tags"),
        note=table.text("note", ""),
    )
    if not plan.kinds:
        table.refuse("kinds", N_("at least one kind is needed"))
    if not 1 <= plan.answer <= number:
        table.refuse("answer", N_("must be from 1 to the number of questions"))
    return plan


def _levels(table: Table) -> dict[Level, float]:
    table.only(list(Level))
    return {Level(name): share for name, share in table.shares().items()}


def _normal(shares: dict[Name, float]) -> dict[Name, float]:
    total = sum(shares.values())
    return {name: share / total for name, share in shares.items()}
