"""How many questions a section takes of a pool, as variables of a programme."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from examprep.papers.assembly.programme import Programme
    from examprep.papers.assembly.task import Task

Key = TypeVar("Key")

Cell = tuple[int, int, int]
"""A share of the versions, a section and a pool, by their indices."""

Cells = dict[Cell, int]
"""The variable that belongs to each cell."""


def uppers(task: Task, left: Sequence[int], sizes: Sequence[int]) -> Iterator[tuple[Cell, int]]:
    """Each share, section and pool that can meet, with the most that can be taken there.

    A share stands for as many versions as `sizes` says; `left` is what each pool has to give.
    """
    for share, size in enumerate(sizes):
        for index, pool in enumerate(task.pools):
            for section in pool.traits.sections:
                number = task.blueprint.sections[section].number
                yield (share, section, index), min(size * number, left[index])


def grouped(cells: Mapping[Cell, int], key: Callable[[Cell], Key]) -> dict[Key, dict[int, float]]:
    """The variables of the cells that share a key, each counted once; none for any other key."""
    groups: defaultdict[Key, dict[int, float]] = defaultdict(dict)
    for cell, at in cells.items():
        groups[key(cell)][at] = 1.0
    return groups


def fill(programme: Programme, task: Task, cells: Cells, sizes: Sequence[int], gaps: Cells) -> None:
    """Each section has its number of questions in every version, `gaps` counted as such."""
    taken = grouped({**cells, **gaps}, lambda cell: cell[:2])
    for share, size in enumerate(sizes):
        for section, plan in enumerate(task.blueprint.sections):
            programme.require(taken[share, section], size * plan.number, size * plan.number)


def take_once(programme: Programme, task: Task, left: Sequence[int], cells: Cells) -> None:
    """No question is taken twice, and of a family of near-duplicates one at most."""
    for index, same in grouped(cells, lambda cell: cell[2]).items():
        programme.require(same, 0, left[index])
    for family, same in grouped(cells, lambda cell: task.pools[cell[2]].traits.family).items():
        if family:
            programme.require(same, 0, 1)
