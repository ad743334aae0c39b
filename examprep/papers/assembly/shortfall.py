"""What a bank lacks for so many versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.papers.assembly.cells import Cells, fill, take_once, uppers
from examprep.papers.assembly.programme import Programme

if TYPE_CHECKING:
    from examprep.papers.assembly.task import Task


def shortfall(task: Task, versions: int) -> dict[int, int]:
    """By how many questions each section is short, in all versions together and whatever is taken;
    nothing if none is."""
    programme = Programme(1.0)  # one missing question matters, however little it is worth
    left, sizes = task.left(()), (versions,)
    cells: Cells = {cell: programme.count(upper, 0.0) for cell, upper in uppers(task, left, sizes)}
    gaps: Cells = {
        (0, section, -1): programme.count(versions * plan.number, 1.0)
        for section, plan in enumerate(task.blueprint.sections)
    }
    fill(programme, task, cells, sizes, gaps)
    take_once(programme, task, left, cells)
    values = programme.solve()
    missing = {section: round(values[at]) for (_share, section, _pool), at in gaps.items()}
    return {section: number for section, number in missing.items() if number}
