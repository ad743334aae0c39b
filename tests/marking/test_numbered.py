"""How candidates number their answers: each test is one habit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examprep.marking.numbered import Numbered, numbered


def read(text: str, numbers: int = 3) -> Numbered:
    return numbered(text.splitlines(), range(1, numbers + 1))


@pytest.mark.parametrize(
    "style", ["{}. ", "{}、", "{}．", "（{}）", "({}) ", "第{}题：", "第 {} 题\n", "{}\n"]
)
def test_headings_are_written_in_many_ways(style: str) -> None:
    text = "".join(f"{style.format(n)}{answer}\n" for n, answer in enumerate("甲乙丙", 1))
    assert Numbered({1: "甲", 2: "乙", 3: "丙"}) == read(text)


def test_an_answer_has_many_lines_and_may_be_left_out() -> None:
    assert {1: "先道歉\n再核实", 3: "限制权限"} == read(
        "姓名：某人\n1. 先道歉\n再核实\n3. 限制权限"
    ).answers


def test_a_list_of_another_style_belongs_to_the_answer() -> None:
    assert {1: "（1）道歉\n（2）核实", 2: "预约"} == read("1.（1）道歉\n（2）核实\n2.预约").answers


def test_a_list_of_the_same_style_belongs_to_the_answer_that_it_stands_in() -> None:
    found = read("1. 步骤如下\n1. 道歉\n2. 核实\n3. 赔付\n2. 预约\n3. 限制权限")
    assert {1: "步骤如下\n1. 道歉\n2. 核实\n3. 赔付", 2: "预约", 3: "限制权限"} == found.answers


@pytest.mark.parametrize("style", ["{}、", "{}.", "题{}：", "（{}）"])
@pytest.mark.parametrize("listed", ["{}.", "{}、", "{})"])
def test_a_list_may_begin_on_the_line_of_the_heading(style: str, listed: str) -> None:
    answers = {
        n: "\n".join(f"{listed.format(k)}要点{n}{k}" for k in (1, 2, 3)) for n in (4, 5, 7, 9)
    }
    text = "\n".join(style.format(n) + answer for n, answer in answers.items())
    assert answers == read(text, 9).answers


def test_a_number_that_stands_alone_twice_is_unclear() -> None:
    assert (2,) == read("1. 道歉\n并说明\n2. 预约\n分流\n2. 又一个\n3. 限制权限").unclear


def test_a_decimal_number_is_no_heading() -> None:
    assert {1: "负荷为\n2.5 倍"} == read("1. 负荷为\n2.5 倍").answers


def test_a_number_the_paper_does_not_have_is_no_heading() -> None:
    assert {1: "共有\n12. 个月"} == read("1. 共有\n12. 个月").answers


@given(st.dictionaries(st.integers(1, 30), st.text("客户服务投诉\n", min_size=1), min_size=1))
def test_answers_without_numbers_of_their_own_come_back_whole(answers: dict[int, str]) -> None:
    text = "".join(f"{n}. {answers[n]}\n" for n in sorted(answers))
    found = numbered(text.splitlines(), range(1, 31))
    assert {
        n: "\n".join(answer.splitlines()).strip() for n, answer in answers.items()
    } == found.answers


def test_lines_without_any_number_hold_no_answers() -> None:
    assert {} == numbered(["没有题号", "也没有答案"], [1, 2]).answers
    assert {} == numbered([], [1]).answers


def test_answers_before_the_first_of_the_climb_are_kept() -> None:
    assert Numbered({1: "A", 2: "B", 3: "C"}) == read("3. C\n1. A\n2. B")


@pytest.mark.parametrize(
    "line", ["1.A 2.B 3.C", "1A 2B 3C", "1-3 ABC", "1、A；2、B；3、C", "1. A,2. B,3. C"]
)
def test_a_line_of_keys_has_one_for_each_number(line: str) -> None:
    assert Numbered({1: "A", 2: "B", 3: "C", 4: "先道歉"}) == read(f"{line}\n4. 先道歉", 4)


def test_a_figure_right_behind_a_number_is_the_answer_where_nothing_else_is() -> None:
    found = read("1.24小时内答复\n2.48小时内办结\n3. 回访")
    assert Numbered({1: "24小时内答复", 2: "48小时内办结", 3: "回访"}) == found


def test_a_figure_right_behind_a_number_that_lacks_is_told() -> None:
    found = read("1. 先登记\n2.48小时内办结\n3. 回访")
    assert Numbered({1: "先登记\n2.48小时内办结", 3: "回访"}, (2,)) == found
