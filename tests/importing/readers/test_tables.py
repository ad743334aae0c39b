from __future__ import annotations

from examprep.importing.document import Block, Table
from examprep.importing.readers.tables import Cell, arranged


def cell(*texts: str) -> Cell:
    return Cell(Block(text, f"here {text}") for text in texts)


def test_cells_are_placed_by_table_row_and_column() -> None:
    [table] = arranged([[cell("题"), cell("答")], [cell("甲")]], "t2")
    assert isinstance(table, Table)
    assert [("题", "t2 r1 c1"), ("答", "t2 r1 c2"), ("甲", "t2 r2 c1"), ("", "t2 r2 c2")] == [
        (block.text, block.at) for row in table.rows for block in row
    ]


def test_a_table_of_one_column_or_one_row_is_a_frame_around_its_text() -> None:
    text = [*cell("甲", "乙"), *cell("丙")]
    assert text == arranged([[cell("甲", "乙")], [cell("丙")]], "t1")
    assert text == arranged([[cell("甲", "乙"), cell("丙")]], "t1")
    assert text == arranged([[cell("甲", "乙"), Cell()], [cell("丙"), Cell()]], "t1")


def test_a_table_around_a_table_is_a_frame() -> None:
    inner = arranged([[cell("题"), cell("答")], [cell("甲"), cell("乙")]], "t2")
    assert [*cell("左"), *inner, *cell("下")] == arranged(
        [[cell("左"), inner], [cell("下"), Cell()]], "t1"
    )
