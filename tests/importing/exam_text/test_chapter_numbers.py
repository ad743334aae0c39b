from __future__ import annotations

import pytest

from examprep.questions import Kind
from tests.importing.exam_text.exam import parsed, read

BOOK = """{first}
{one}-1 开箱验货应当由谁在场？（  ）
A. 收货人  B. 快递员  C. 邻居  D. 保安
{one}-2 退货的运费一律由卖家承担。（  ）
{second}
{two}-1 简述入库的步骤。[6分]
答：核对单据；清点数量；登记上架。
{two}-2 封条由谁在场时剪断？
同{one}-1
{two}-3 同一批货可以分几处存放。对/错

参考答案（摘自群里）
{one}-1 A {one}-2× {two}-3√
"""


@pytest.mark.parametrize(
    ("first", "second", "one", "two"),
    [
        ("第一部分 验收", "第二部分 保管", "1", "2"),
        ("一、验收", "二、保管", "1", "2"),
        ("一.验收", "二.保管", "一", "二"),
    ],
)
def test_numbers_that_count_by_chapter(first: str, second: str, one: str, two: str) -> None:
    found = read(BOOK.format(first=first, second=second, one=one, two=two))
    kinds = [Kind.SINGLE, Kind.TRUE_FALSE, Kind.SHORT_ANSWER, Kind.SHORT_ANSWER, Kind.TRUE_FALSE]
    assert kinds == [each.kind for each in found]
    assert [("A",), ("false",), (), (), ("true",)] == [each.key for each in found]
    assert ["第1章 验收"] * 2 + ["第2章 保管"] * 3 == [each.chapter for each in found]
    assert 3 == len(found[2].points)
    assert 6 == found[2].marks
    assert found[3].stem.endswith("同第1题")


def test_scores_and_ranges_are_no_numbers_by_chapter() -> None:
    text = "1. 比赛怎么计分？\n答：\n2-1 算赢\n1-1 算平\n2. 每班几人？\n答：1-2人。"
    first, second = read(text)
    assert "2-1 算赢" in first.answer
    assert "1-2人。" == second.answer


def test_answers_apart_for_those_that_have_none() -> None:
    text = """1. 先装车还是先验货？
A. 装车  B. 验货
答案：B
2. 封条由谁保管？
A. 司机  B. 库管
3. 空车也要登记。（ ）
4. 简述登记的内容。
答：车号；时间。
5. 简述交接的步骤。
参考答案
2.B 3.√
"""
    found = parsed(text)
    assert [("B",), ("B",), ("true",), (), ()] == [each.key for each in found.questions]
    assert ["no_answer"] == [each.code for each in found.problems]


def test_of_answers_apart_that_fit_two_questions_none_is_given() -> None:
    text = """第一章 装卸
1. 先装车还是先验货？
A. 装车  B. 验货
答案：B
2. 封条由谁保管？
A. 司机  B. 库管
第二章 入库
1. 由谁登记？
A. 司机  B. 库管
答案：B
2. 由谁清点？
A. 司机  B. 库管
参考答案
1.A 2.A
"""
    assert [("B",), (), ("B",), ()] == [each.key for each in read(text)]


def test_a_part_without_a_kind_is_a_chapter() -> None:
    first = "第一部分 理论（每题1分）\n1. 都要登记。（√）\n2. 行李放走廊。（×）\n"
    text = f"{first}第二部分 操作\n1. 怎样登记？\n答：问姓名。\n"
    assert ["第一部分 理论（每题1分）"] * 2 + ["第二部分 操作"] == [q.chapter for q in read(text)]
