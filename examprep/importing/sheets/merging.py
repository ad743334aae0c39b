"""Rows that a merged cell or a material holds together → rows of one question each.

A cell that is merged with those below it is the same block in every row that it spans.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from examprep.importing.document import Block
from examprep.importing.sheets import cells, kinds
from examprep.importing.sheets.row import Row

if TYPE_CHECKING:
    from collections.abc import Sequence

_OF_PART = {"part", "stem", "points", "answer", "key", "reference", "marks"}
"""What a sub-question has for itself; the rest is of the case to which it belongs."""


def together(above: Row, row: Row) -> bool:
    """Whether a row goes on with the one above it: in a merged stem, or with the same material."""
    if material := row.text("material"):
        return material == above.text("material")
    stem = row.block("stem")
    return stem is not None and stem is above.block("stem")


def joined(group: Sequence[Row]) -> Sequence[Row]:
    """Rows that go together as a table with a row for each question has them: a case above its
    sub-questions, or all that stands beside a merged stem in a single row. Choices below a
    material stay questions of their own."""
    first, several = group[0], len(group) > 1
    if first.raw("material"):
        asked = several or first.raw("part")
        return _case(group, "material") if asked and not any(map(_objective, group)) else group
    if several and first.raw("part"):
        return _case(group, "stem")
    return [_one(group)] if several else group


def _objective(row: Row) -> bool:
    kind = kinds.named(row.text("kind"))[1]
    options = any(name.startswith("option") for name in row.cells)
    return options or (kind is not None and kind.objective)


def _case(group: Sequence[Row], material: str) -> list[Row]:
    """The row of a case, and below it a row for each sub-question."""
    own = _OF_PART - {material}
    told = _told(group)
    case = {name: found for name, found in told.items() if name not in own | {material}}
    rows = [Row({**case, "material": told[material]})]
    for number, row in enumerate(group, 1):
        asked = {name: found for name, found in row.cells.items() if name in own}
        rows.append(Row({"part": [("", Block(str(number), row.first.at))], **asked}))
    return rows


def _one(group: Sequence[Row]) -> Row:
    """The row of a question that stands in several, one for each of its points or options. Marks
    beside each are those of its points, and it is worth all of them."""
    told = _told(group)
    marks = [row.block("marks") for row in group]
    worth = [each for row in group if (each := cells.marks(row.text("marks"))) is not None]
    named = next((name for name in ("points", "reference", "answer") if name in told), None)
    if named and len({*map(id, marks)}) == len(worth) == len(group):
        pairs = zip(group, worth, strict=True)
        lines = [f"{row.raw(named)}（{each:g}分）" for row, each in pairs]
        told["points"] = _with_text(told.pop(named), "\n".join(lines))
        told["marks"] = _with_text(told["marks"], f"{sum(worth):g}")
    return Row(told)


def _told(group: Sequence[Row]) -> dict[str, list[tuple[str, Block]]]:
    """The cells of all the rows by field and column, each of them once, a line for a row."""
    found: dict[str, dict[str, dict[int, Block]]] = {}
    for row in group:
        for name, columns in row.cells.items():
            for header, block in columns:
                found.setdefault(name, {}).setdefault(header, {})[id(block)] = block
    return {
        name: [(header, _lines(list(blocks.values()))) for header, blocks in columns.items()]
        for name, columns in found.items()
    }


def _lines(blocks: Sequence[Block]) -> Block:
    return replace(blocks[0], text="\n".join(dict.fromkeys(block.text for block in blocks)))


def _with_text(columns: Sequence[tuple[str, Block]], text: str) -> list[tuple[str, Block]]:
    header, block = columns[0]
    return [(header, replace(block, text=text))]
