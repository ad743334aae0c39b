"""What a bank lacks for a blueprint, in words."""

from __future__ import annotations

from gettext import gettext as _
from gettext import ngettext
from typing import TYPE_CHECKING

from examprep.errors import N_
from examprep.papers.usable import Obstacle

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from examprep.papers.blueprint import Blueprint, Plan
    from examprep.papers.usable import Supply

_OBSTACLES = {
    Obstacle.NO_ANSWER: N_("without an answer: {count}"),
    Obstacle.FIGURE: N_("with a figure that is missing: {count}"),
    Obstacle.USED: N_("asked in recent papers: {count}"),
    Obstacle.MARKS: N_("with more points than half marks: {count}"),
}


def shortages(
    blueprint: Blueprint,
    supplies: Sequence[Supply],
    short: Mapping[int, int],
    versions: int,
    families: Mapping[str, str],
) -> str:
    """A line for each section that is short: how many questions of what, and what there is.

    `short` gives for a section how many questions are missing in all versions.
    """
    lines = []
    for index, (plan, supply) in enumerate(zip(blueprint.sections, supplies, strict=True)):
        if index in short:
            lines.append(_line(plan, supply, short[index], versions, families))
    return "\n".join(lines)


def _line(
    plan: Plan, supply: Supply, missing: int, versions: int, families: Mapping[str, str]
) -> str:
    lacks = ngettext("lacks {count} question", "lacks {count} questions", missing)
    return _(
        "{section}: {lacks} ({wanted}); it needs {needed}, the bank has {there}.{others}"
    ).format(
        section=plan.title,
        lacks=lacks.format(count=missing),
        wanted=_(", ").join(_wanted(plan)),
        needed=plan.number * versions,
        there=len({families.get(each.id, each.id) for each in supply.usable}),
        others="".join(f" {text}." for text in _others(supply, families)),
    )


def _wanted(plan: Plan) -> Iterator[str]:
    yield "/".join(plan.kinds)
    if plan.chapters:
        yield "/".join(plan.chapters)
    if plan.tags:
        yield "/".join(plan.tags)


def _others(supply: Supply, families: Mapping[str, str]) -> Iterator[str]:
    alike = [question.id for question in supply.usable if question.id in families]
    more = len(alike) - len({families[name] for name in alike})
    if more:
        yield _("nearly the same as another: {count}").format(count=more)
    for obstacle in Obstacle:
        if supply.kept_out[obstacle]:
            yield _(_OBSTACLES[obstacle]).format(count=supply.kept_out[obstacle])
