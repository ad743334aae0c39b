"""The list of a paper's items."""

from __future__ import annotations

import re

from examprep.screen.mock import list_lines
from examprep.screen.width import cells
from tests.papers.printing.made import sample


def test_the_items_of_every_section_begin_in_the_same_cell() -> None:
    lines = [re.sub("\x1b[^m]*m", "", line) for line in list_lines(sample(), 1, {1}, set(), 200)]
    items = [line for line in lines if re.match(r"[> ]  [ \d]\d  ", line)]
    marks = [re.search(r"\S+ marks?  +", line) for line in items]
    assert 1 < len({mark[0].split()[0] for mark in marks if mark})
    assert 1 == len(
        {cells(line[: mark.end()]) for line, mark in zip(items, marks, strict=True) if mark}
    )
