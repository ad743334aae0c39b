from __future__ import annotations

import pytest

from examprep.importing.document import Block, Document, Table

CELLS = Table(
    ((Block("题干", "A1"), Block("答案", "B1")), (Block("甲\n乙", "A2"), Block("", "B2")))
)
DOCUMENT = Document("a", (Block("前言", "p1", ((0, 1),)), CELLS, Block("后记", "p2", ((1, 2),))))


def test_the_rows_of_a_table_are_lines_of_the_text_and_its_cells_stand_between_tabs() -> None:
    assert ["前言", "题干\t答案", "甲", "乙", "", "后记"] == DOCUMENT.text.split("\n")


@pytest.mark.parametrize(
    ("quoted", "place"),
    [("前", "p1:1"), ("言", "p1:2"), ("题", "A1"), ("案", "B1"), ("乙", "A2"), ("记", "p2:2")],
)
def test_a_character_is_placed_by_its_block_and_column_and_in_a_table_by_its_cell(
    quoted: str, place: str
) -> None:
    assert place == DOCUMENT.place(DOCUMENT.text.index(quoted))


def test_emphasis_is_counted_in_the_whole_text() -> None:
    assert ["前", "记"] == [DOCUMENT.text[start:end] for start, end in DOCUMENT.emphasis]


def test_blocks_are_the_cells_too() -> None:
    assert ["p1", "A1", "B1", "A2", "B2", "p2"] == [block.at for block in DOCUMENT.blocks]
