"""What charts are drawn with."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor

import click

COLOUR = "green"


@dataclass(frozen=True, slots=True)
class Ink:
    """Characters for the steps of a cell filled from the left (`across`) and from below (`up`), the
    least first, for the `shades` of a calendar, that of nothing first, and for a `line`.

    All of a chart are of one class of width, so that it stays straight where they are drawn wide.
    """

    across: str
    up: str
    shades: str
    line: str
    coloured: bool

    def paint(self, text: str) -> str:
        """`text` in the colour of charts."""
        return click.style(text, fg=COLOUR) if self.coloured and text.strip() else text

    def bar(self, share: float, width: int) -> str:
        """A bar of `share` (0 to 1) of `width` cells, its end as fine as the characters allow."""
        return self._filled(share * width, self.across)

    def column(self, share: float, height: int) -> str:
        """The cells of an upright bar of `share` of `height`, from below, blank above it."""
        return self._filled(share * height, self.up).ljust(height)

    def shade(self, count: int, most: int) -> str:
        """The shade of a day with `count` where the busiest one has `most`."""
        steps = len(self.shades) - 1
        return self.shades[-(-count * steps // most) if count and most else 0]

    def _filled(self, cells: float, steps: str) -> str:
        whole = floor(cells)
        part = round((cells - whole) * len(steps))
        if cells and not whole and not part:
            part = 1  # a little is not nothing
        return steps[-1] * whole + (steps[part - 1] if part else "")


BLOCKS = Ink("▏▎▍▌▋▊▉█", "▁▂▃▄▅▆▇█", "·░▒▓█", "─", coloured=True)
PLAIN = Ink(":#", ".:#", ".-+*#", "-", coloured=False)
