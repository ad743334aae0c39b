"""How many questions of which pool each section of each version takes."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING, TypeVar

from examprep.papers.assembly.programme import Programme
from examprep.papers.order import drawn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from examprep.papers.assembly.pools import Pool
    from examprep.papers.assembly.targets import Targets
    from examprep.papers.blueprint import Blueprint

Key = TypeVar("Key")

PARITY = 3.0
SHARE = 1.0
CROWDED = 0.2
RANK = 0.1
CHANCE = 0.01
"""What a mark costs: by which two versions differ, that a share is missed by, of one chapter in one
section beyond its share there, of a rank less preferred; and how far the draw may move the cost of
a mark, so that seeds differ where nothing else decides."""


@dataclass(frozen=True, slots=True)
class Take:
    """So many questions of a pool for one section of one version."""

    version: int
    section: int
    pool: Pool
    number: int


Cell = tuple[int, int, int]
"""A version, a section and a pool, by their indices."""


def shortfall(
    blueprint: Blueprint, pools: Sequence[Pool], versions: int
) -> dict[tuple[int, int], int]:
    """By how many questions each version and section is short, whatever is taken; none if nothing
    is."""
    programme = Programme(1.0)  # one missing question matters, however little it is worth
    cells = {
        cell: programme.count(upper, 0.0) for cell, upper in _uppers(blueprint, pools, versions)
    }
    gaps = {
        (version, section): programme.count(plan.number, 1.0)
        for version in range(versions)
        for section, plan in enumerate(blueprint.sections)
    }
    _fill(programme, blueprint, cells, gaps)
    _take_once(programme, pools, cells)
    values = programme.solve()
    return {where: round(values[gap]) for where, gap in gaps.items() if round(values[gap])}


def draft(
    blueprint: Blueprint, pools: Sequence[Pool], targets: Targets, versions: int, seed: int
) -> list[Take]:
    """The cheapest way to fill the sections of so many versions from pools without a `shortfall`.

    No question is taken twice, and of a family of near-duplicates one at most.
    """
    programme = Programme(versions * blueprint.full)
    cells = {}
    for (version, section, index), upper in _uppers(blueprint, pools, versions):
        plan, pool = blueprint.sections[section], pools[index]
        chance = CHANCE * drawn(seed, "pool", version, section, pool.traits)
        cost = RANK * pool.traits.rank + chance
        cells[version, section, index] = programme.count(upper, plan.weight * cost)
    _fill(programme, blueprint, cells, {})
    _take_once(programme, pools, cells)
    _keep_to_shares(programme, blueprint, pools, targets, cells)
    _spread(programme, blueprint, pools, targets, cells)
    values = programme.solve()
    takes = (Take(v, s, pools[p], round(values[at])) for (v, s, p), at in cells.items())
    return [take for take in takes if take.number]


Groups = dict[tuple[int, str], dict[int, float]]


def grouped(cells: Mapping[Cell, int], key: Callable[[Cell], Key]) -> dict[Key, dict[int, float]]:
    """The variables of the cells that share a key, each counted once; none for any other key."""
    groups: defaultdict[Key, dict[int, float]] = defaultdict(dict)
    for cell, at in cells.items():
        groups[key(cell)][at] = 1.0
    return groups


def _uppers(
    blueprint: Blueprint, pools: Sequence[Pool], versions: int
) -> Iterator[tuple[Cell, int]]:
    """Each version, section and pool that can meet, with the most that can be taken there."""
    for version in range(versions):
        for index, pool in enumerate(pools):
            for section in pool.traits.sections:
                number = blueprint.sections[section].number
                yield (version, section, index), min(number, len(pool.questions))


def _fill(
    programme: Programme,
    blueprint: Blueprint,
    cells: Mapping[Cell, int],
    gaps: Mapping[tuple[int, int], int],
) -> None:
    """Each section has its number of questions, the gaps counted as such."""
    taken = grouped(cells, lambda cell: cell[:2])
    for version in sorted({version for version, *_ in [*cells, *gaps]}):
        for section, plan in enumerate(blueprint.sections):
            terms = dict(taken[version, section])
            if (version, section) in gaps:
                terms[gaps[version, section]] = 1.0
            programme.require(terms, plan.number, plan.number)


def _take_once(programme: Programme, pools: Sequence[Pool], cells: Mapping[Cell, int]) -> None:
    for index, same in grouped(cells, lambda cell: cell[2]).items():
        programme.require(same, 0, len(pools[index].questions))
    for family, same in grouped(cells, lambda cell: pools[cell[2]].traits.family).items():
        if family:
            programme.require(same, 0, 1)


def _keep_to_shares(
    programme: Programme,
    blueprint: Blueprint,
    pools: Sequence[Pool],
    targets: Targets,
    cells: Mapping[Cell, int],
) -> None:
    """Bring chapters and levels near their shares, and the versions near the first of them."""
    of_chapter: Groups = grouped(cells, lambda cell: (cell[0], pools[cell[2]].traits.chapter))
    of_level: Groups = grouped(cells, lambda cell: (cell[0], pools[cell[2]].traits.level))
    weights = {at: blueprint.sections[section].weight for (_, section, _), at in cells.items()}
    groups = [(of_chapter, name, share) for name, share in targets.chapters.items()]
    groups += [(of_level, name, share) for name, share in targets.levels.items()]
    for having, name, share in groups:
        for version in sorted({version for version, *_ in cells}):
            marks = {at: weights[at] for at in having[version, name]}
            if version:
                first = {at: -weights[at] for at in having[0, name]}
                programme.approach({**marks, **first}, 0.0, PARITY)
            else:
                programme.approach(marks, share * blueprint.full, SHARE)


def _spread(
    programme: Programme,
    blueprint: Blueprint,
    pools: Sequence[Pool],
    targets: Targets,
    cells: Mapping[Cell, int],
) -> None:
    """Let no section be all of one chapter while the shares of the whole allow another mix."""
    by_chapter = grouped(cells, lambda cell: (*cell[:2], pools[cell[2]].traits.chapter))
    for (_, section, chapter), same in by_chapter.items():
        plan = blueprint.sections[section]
        fair = ceil(plan.number * targets.chapters.get(chapter, 0.0))
        programme.keep_below(same, fair, CROWDED * plan.weight)
