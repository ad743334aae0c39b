"""Figures drawn in cells. What can be drawn is in `shapes`; `examprep.screen.html` draws the same
shapes as SVG."""

from examprep.screen.charts.ink import BLOCKS, PLAIN
from examprep.screen.charts.section import draw
from examprep.screen.charts.shapes import (
    Calendar,
    Column,
    Columns,
    Entries,
    Entry,
    Figure,
    Figures,
    Matrix,
    Part,
    Row,
    Scatter,
    Section,
    Spot,
    Table,
    Words,
)

__all__ = [
    "BLOCKS",
    "PLAIN",
    "Calendar",
    "Column",
    "Columns",
    "Entries",
    "Entry",
    "Figure",
    "Figures",
    "Matrix",
    "Part",
    "Row",
    "Scatter",
    "Section",
    "Spot",
    "Table",
    "Words",
    "draw",
]
