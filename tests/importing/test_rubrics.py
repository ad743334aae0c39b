"""Tables of what earns marks as the points they stand for."""

from __future__ import annotations

import pytest

from examprep.importing.document import Block, Document, Table
from examprep.importing.reading import read
from examprep.questions import Kind, Point


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


_CASE = (
    "一、案例分析题",
    "顾客在商场摔倒，店员只顾拍照取证，半小时后才有人送来冰袋。",
    "1、店员错在哪里？（6分）",
    "2、应当怎样补救？（4分）",
)
_EARNED = (
    (Point("没有先关心伤情", 3), Point("没有及时上报", 3)),
    (Point("陪同就医", 2), Point("事后回访", 2)),
)


@pytest.mark.parametrize("again", ["{}", ""])
@pytest.mark.parametrize("number", ["{}", "问题{}", "（{}）", "第{}问"])
@pytest.mark.parametrize("label", ["评分标准：", "（见下表）"])
def test_points_of_numbered_questions_stand_on_those_of_the_case(
    number: str, again: str, label: str
) -> None:
    one, two = number.format(1), number.format(2)
    same = (again and one, again and two)
    blocks = tuple(Block(line, str(at)) for at, line in enumerate((*_CASE, label), 1))
    rows = (
        "问题 | 评分要点 | 分值",
        f"{one} | 没有先关心伤情 | 3",
        f"{same[0]} | 没有及时上报 | 3分",
        f"{two} | 陪同就医 | 2",
        f"{same[1]} | 事后回访 | 2",
        "合计 | | 10",
    )
    (found,) = read(Document("a.docx", (*blocks, table(*rows)))).questions
    assert (Kind.CASE, list(_EARNED)) == (found.kind, [part.points for part in found.parts])


def test_a_table_that_holds_what_its_questions_ask_has_questions() -> None:
    rows = ("问题 | 评分要点 | 分值", "怎样安抚？ | 先致歉 | 2", "怎样结案？ | 再回访 | 2")
    found = read(Document("a.docx", (Block("题库", "1"), table(*rows)))).questions
    assert ["怎样安抚？", "怎样结案？"] == [question.stem for question in found]


def test_the_lines_of_a_page_that_are_such_a_table_are_its_rows() -> None:
    lines = [
        "1. 简述活动后的跟进工作。（本题10分）",
        "评分标准：",
        "序号 得分要点 分值",
        "1 致谢 并回访 4 分",
        "2 更新资料 6 分",
        "合计 10 分",
        "2. 什么是回访？",
        "答案：再次联系客户。",
    ]
    content = tuple(Block(line, f"p1:{number}") for number, line in enumerate(lines, 1))
    first, second = read(Document("a.pdf", content)).questions
    assert (Point("致谢 并回访", 4), Point("更新资料", 6)) == first.points
    assert "再次联系客户。" == second.answer


def test_columns_that_wait_for_the_examiner_are_left_out() -> None:
    lines = [
        "试题3：停业引起的投诉（案例分析）",
        "本题分值：7分",
        "健身房停业装修，没有通知会员。",
        "（1）指出会员不满的原因；",
        "（2）写出现场处理的步骤。",
        "配分与评分标准：",
        "项目 评分标准 分值 得分",
        "原因 未提前告知 3",
        "步骤 安抚并登记 4",
    ]
    content = tuple(Block(line, str(number)) for number, line in enumerate(lines, 1))
    (found,) = read(Document("a.txt", content)).questions
    assert (Kind.CASE, 7, 2) == (found.kind, found.marks, len(found.parts))
    assert [[3], [4]] == [[point.marks for point in part.points] for part in found.parts]
