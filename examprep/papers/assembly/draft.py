"""How many questions of which pool each section of each version takes."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from examprep.papers.assembly.cells import Cells, fill, grouped, take_once, uppers
from examprep.papers.assembly.costs import CHANCE, CROWDED, PARITY, RANK, SHARE
from examprep.papers.assembly.programme import Programme
from examprep.papers.assembly.task import Take
from examprep.papers.order import drawn

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from examprep.papers.assembly.pools import Trait
    from examprep.papers.assembly.task import Task


def draft(task: Task, versions: int, seed: int) -> list[Take]:
    """A cheap way to fill the sections of so many versions from pools without a `shortfall`.

    One version after the other, so that the time grows as their number does. Those still to come
    take part as a mixture whose numbers need not be whole: so the first leaves them what they need
    to be like it. No question is taken twice, of a family of near-duplicates one at most.
    """
    takes: list[Take] = []
    for version in range(versions):
        takes += _version(task, takes, version, versions - version - 1, seed)
    return takes


def _version(
    task: Task, before: Sequence[Take], version: int, to_come: int, seed: int
) -> list[Take]:
    """What a version takes after those `before` it."""
    sizes = (1, to_come) if to_come else (1,)
    left = task.left(before)
    programme = Programme(sum(sizes) * task.blueprint.full)
    cells: Cells = {}
    for (share, section, index), upper in uppers(task, left, sizes):
        traits = task.pools[index].traits
        chance = CHANCE * drawn(seed, "pool", version + share, section, traits)
        make = programme.amount if share else programme.count
        cost = task.worth(section) * (RANK * traits.rank + chance)
        cells[share, section, index] = make(upper, cost)
    fill(programme, task, cells, sizes, {})
    take_once(programme, task, left, cells)
    if before:
        _keep_near_the_first(programme, task, cells, to_come, task.marks(before))
    else:
        _keep_to_shares(programme, task, cells, to_come)
    _spread(programme, task, cells)
    values = programme.solve()
    own = (
        Take(version, s, p, round(values[at])) for (share, s, p), at in cells.items() if not share
    )
    return [take for take in own if take.number]


def _keep_to_shares(programme: Programme, task: Task, cells: Cells, to_come: int) -> None:
    """Bring the first version near its shares, and those to come near the first."""
    having = _having(task, cells)
    for trait, share in task.targets.shares.items():
        own = having[0, trait]
        programme.approach(own, share * task.blueprint.full, SHARE)
        if to_come:
            mirrored = {at: -to_come * worth for at, worth in own.items()}
            programme.approach({**having[1, trait], **mirrored}, 0.0, PARITY)


def _keep_near_the_first(
    programme: Programme,
    task: Task,
    cells: Cells,
    to_come: int,
    marks: Mapping[tuple[int, Trait], float],
) -> None:
    """Bring a version, and those to come, near the first, whose `marks` are settled."""
    having = _having(task, cells)
    for trait in task.targets.shares:
        first = marks.get((0, trait), 0.0)
        programme.approach(having[0, trait], first, PARITY)
        if to_come:
            programme.approach(having[1, trait], to_come * first, PARITY)


def _having(task: Task, cells: Cells) -> dict[tuple[int, Trait], dict[int, float]]:
    """The variables whose questions have a trait, each with the marks that one of them counts."""
    found: defaultdict[tuple[int, Trait], dict[int, float]] = defaultdict(dict)
    for (share, section, index), at in cells.items():
        for trait in task.pools[index].traits.shared:
            found[share, trait][at] = task.worth(section)
    return found


def _spread(programme: Programme, task: Task, cells: Cells) -> None:
    """Let no section be all of one chapter while the shares of the whole allow another mix."""
    own = {cell: at for cell, at in cells.items() if not cell[0]}
    by_chapter = grouped(own, lambda cell: (cell[1], task.pools[cell[2]].traits.chapter))
    for (section, chapter), same in by_chapter.items():
        crowd = CROWDED * task.worth(section)
        programme.keep_below(same, task.fair(section, chapter), crowd)
