"""What a class earned at a paper, shown."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from examprep.commands.app import print_json
from examprep.screen.class_marks import class_lines
from examprep.screen.page import page_width, show

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from examprep.commands.app import App
    from examprep.marking.missed import Missed
    from examprep.paper import Paper


@dataclass(frozen=True, slots=True)
class ClassResult:
    """What every candidate `earned` at each item by its number, the points missed most often, and
    how many answers were refused."""

    earned: Mapping[str, Mapping[int, float | None]]
    missed: Sequence[Missed]
    refused: int


def tell(app: App, paper: Paper, result: ClassResult) -> None:
    """Show the marks of a class and what they say of the paper; people are shown nothing where
    there are none."""
    from examprep.marking.analysis import analyse

    told = {"paper": paper.id, "passing": paper.passing}
    if not result.earned:
        if app.json:
            print_json({**told, "candidates": [], "analysis": None, "missed": []})
        return
    full = {item.number: item.marks for item in paper.items()}
    marks = {number: [earned[number] for earned in result.earned.values()] for number in full}
    analysis = analyse(marks, full, units_of(paper))
    if app.json:
        candidates = [
            {"candidate": name, "marks": {str(n): got for n, got in earned.items()}, "total": total}
            for (name, earned), total in zip(result.earned.items(), analysis.totals, strict=True)
        ]
        missed = [asdict(each) for each in result.missed]
        figures = asdict(analysis)
        print_json({**told, "candidates": candidates, "analysis": figures, "missed": missed})
    else:
        show(class_lines(paper, analysis, result.missed, page_width()))


def units_of(paper: Paper) -> list[tuple[int, ...]]:
    """What counts as one item for a class: an item, or a section to choose from."""
    units: list[tuple[int, ...]] = []
    for section in paper.sections:
        numbers = tuple(item.number for item in section.items)
        units += [numbers] if section.answer < len(numbers) else [(number,) for number in numbers]
    return units
