from __future__ import annotations

from examprep.importing.document import Block, Table
from examprep.importing.readers.markdown_table import content

LINES = ["# 题库", "| 答案 | 题目 |", "|:--|---|", "| A | 甲 \\| 乙 |", "|  | 丙 | 多 |", "", "完"]


def test_a_pipe_table_is_a_table_with_cells_at_line_and_column() -> None:
    first, table, *_ = content(LINES)
    assert Block("# 题库", "1") == first
    assert isinstance(table, Table)
    assert [
        [("答案", "2:3"), ("题目", "2:8"), ("", "2:8")],
        [("A", "4:3"), ("甲 | 乙", "4:7"), ("", "4:7")],
        [("", "5:4"), ("丙", "5:6"), ("多", "5:10")],
    ] == [[(cell.text, cell.at) for cell in row] for row in table.rows]


def test_lines_after_a_table_keep_their_numbers() -> None:
    *_, blank, last = content(LINES)
    assert [Block("", "6"), Block("完", "7")] == [blank, last]


def test_bars_at_the_ends_may_be_left_out() -> None:
    [table] = content(["答案 | 题目", "--- | ---", "A | 甲"])
    assert isinstance(table, Table)
    assert [["答案", "题目"], ["A", "甲"]] == [[cell.text for cell in row] for row in table.rows]


def test_text_with_bars_or_rules_is_no_table() -> None:
    lines = ["A|B 都对", "甲乙", "---", "题目 | 答案", "| 只有 | 一行 |", "标题", "|---|"]
    assert [Block(line, str(at)) for at, line in enumerate(lines, 1)] == list(content(lines))


def test_a_line_may_be_broken_within_a_cell() -> None:
    [table] = content(["|题目|答案|", "|-|-|", "|怎么做？<br>A.甲<BR/> B.乙|A|"])
    assert isinstance(table, Table)
    assert "怎么做？\nA.甲\nB.乙" == table.rows[1][0].text
