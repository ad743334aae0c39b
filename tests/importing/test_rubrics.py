"""Tables of what earns marks as the points they stand for."""

from __future__ import annotations

from examprep.importing.document import Block, Document, Table
from examprep.importing.reading import read
from examprep.questions import Point


def table(*rows: str) -> Table:
    cells = (enumerate(row.split("|"), 1) for row in rows)
    return Table(
        tuple(
            tuple(Block(cell.strip(), f"t1 r{r} c{c}") for c, cell in row)
            for r, row in enumerate(cells, 1)
        )
    )


def points(*rows: str, label: str = "评分标准") -> tuple[Point, ...]:
    text = (Block("1. 简述活动后的跟进工作。（本题10分）", "1"), Block(label, "2"))
    more = (Block("2. 什么是回访？", "3"), Block("答案：再次联系客户。", "4"))
    document = Document("a.docx", (*text, table(*rows), *more))
    return read(document).questions[0].points


def test_a_row_is_a_point_with_its_marks() -> None:
    rows = ("序号 | 评分要点 | 分值", "1 | 致谢并回访 | 4", "2 | 更新资料 | 6分", " | 合计 | 10")
    expected = (Point("致谢并回访", 4), Point("更新资料", 6))
    assert expected == points(*rows) == points(*rows, label="（见下表）")


def test_what_a_point_is_about_goes_before_it() -> None:
    rows = ("评分项 | 评分要点 | 配分", "主题 | 鲜明 | 4", "预算 | 分项列支 | 6")
    assert (Point("主题：鲜明", 4), Point("预算：分项列支", 6)) == points(*rows)


def test_a_table_without_marks_stays_as_it_is() -> None:
    found = points("渠道 | 要点", "电话 | 三声内接听")
    assert ["渠道 要点", "电话 三声内接听"] == [point.text for point in found]
