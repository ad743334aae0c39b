"""A calibration plot in cells: what people gave to the answers of each range of scores."""

from __future__ import annotations

from gettext import gettext as _
from typing import TYPE_CHECKING

from examprep.screen.width import wrap

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from examprep.evaluation import Bin

BAR = 30
WIDTH = 60
"""Cells of the longest bar, and of a line."""


def calibration_plot(bins: Sequence[Bin]) -> Iterator[str]:
    """The lines of the plot, none wider than `WIDTH` cells.

    A bar is as long as the mean mark of people; `|` stands at the mean score, so that a bar that
    ends before it was scored too high, and one that goes on behind it too low.
    """
    legend = _("Score in ranges, answers, mean mark of people as a bar; | is the mean score:")
    yield from wrap(legend, WIDTH)
    for each in bins:
        figures = f"  {each.low:.1f}-{each.high:.1f} {each.n:6}"
        if each.human is None or each.score is None:
            yield figures
        else:
            yield f"{figures}  {each.human:.2f}  {_bar(each.human, each.score)}"


def _bar(human: float, score: float) -> str:
    filled = round(human * BAR)
    at = min(int(score * BAR), BAR - 1)
    cells = ["█" if cell < filled else " " for cell in range(BAR)]
    cells[at] = "|"
    return "".join(cells).rstrip()
