"""From a blueprint and a bank to papers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from examprep.errors import BankTooSmall
from examprep.papers.assembly.draft import draft
from examprep.papers.assembly.evening import evened
from examprep.papers.assembly.numbering import papers
from examprep.papers.assembly.picking import merged, pick
from examprep.papers.assembly.pools import pools
from examprep.papers.assembly.shortfall import shortfall
from examprep.papers.assembly.targets import targets
from examprep.papers.assembly.task import Task
from examprep.papers.blueprint import Versions
from examprep.papers.shortage import shortages
from examprep.papers.usable import supply

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from examprep.paper import Paper
    from examprep.papers.assembly.picking import Place
    from examprep.papers.blueprint import Blueprint, Preference
    from examprep.questions import Question


@dataclass(frozen=True, slots=True)
class Request:
    """What one run of an assembly is asked for.

    `versions` are their letters, one empty one for a paper without versions. `used` are the
    questions of the papers in the blueprint's window, `known` those that meet each preference,
    `means` the mean score, 0 to 1, of those that were answered.
    """

    seed: int
    versions: tuple[str, ...] = ("",)
    used: frozenset[str] = frozenset()
    known: Mapping[Preference, Collection[str]] = field(default_factory=dict)
    means: Mapping[str, float] = field(default_factory=dict)


def assemble(blueprint: Blueprint, bank: Sequence[Question], request: Request) -> list[Paper]:
    """The papers, one a version; the same arguments give the same papers.

    Raises `BankTooSmall`, naming every section that lacks questions and what they would have to be.
    """
    return papers(blueprint, request, choose(blueprint, bank, request))


def choose(
    blueprint: Blueprint, bank: Sequence[Question], request: Request
) -> dict[Place, list[Question]]:
    """The questions of every version and section.

    Near-duplicates are found where two would have been taken: they become a family, of which a
    new draft takes one. So the last draft is the best of all that keep every family apart.
    """
    supplies = [supply(blueprint, plan, bank, request.used) for plan in blueprint.sections]
    versions = 1 if blueprint.versions is Versions.SHUFFLED else len(request.versions)
    families: dict[str, str] = {}
    while True:
        found = pools(blueprint, supplies, request, families)
        task = Task(blueprint, found, targets(blueprint, found))
        if short := shortfall(task, versions):
            lacks = shortages(blueprint, supplies, short, versions, families)
            raise BankTooSmall(title=blueprint.title, shortages=lacks)
        takes = draft(task, versions, request.seed)
        picked = pick(found, evened(task, takes, versions) if versions > 1 else takes)
        if picked.complete:
            return picked.questions
        families = merged(families, picked.passed.items())
