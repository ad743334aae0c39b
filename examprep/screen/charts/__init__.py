"""Figures drawn in cells. What can be drawn is in `shapes`; `examprep.screen.html` draws the same
shapes as SVG."""

from examprep.screen.charts.ink import BLOCKS, PLAIN
from examprep.screen.charts.section import draw

__all__ = ["BLOCKS", "PLAIN", "draw"]
