from __future__ import annotations

import pytest

from examprep.importing.readers.sheet.csv import csv_table


def rows(text: str) -> list[list[str]]:
    table = csv_table(text)
    return [[cell.text for cell in row] for row in table.rows] if table else []


@pytest.mark.parametrize("divider", [",", "\t", ";", "|"])
def test_a_header_of_question_words_makes_a_table(divider: str) -> None:
    text = "题干,答案\n什么是回访？,联系客户\n".replace(",", divider)
    assert [["题干", "答案"], ["什么是回访？", "联系客户"]] == rows(text)


@pytest.mark.parametrize(
    "header",
    ["题型,题目,选项A,选项B,正确答案", "question,answer", "Question Type,Stem", "序号,题目内容"],
)
def test_headers_come_in_many_words(header: str) -> None:
    width = header.count(",")
    assert [header.split(","), ["甲", *["乙"] * width]] == rows(f"{header}\n甲{',乙' * width}\n")


def test_the_header_may_stand_below_a_title() -> None:
    assert ["客服题库", ""] == rows("客服题库,\n题干,答案\n甲,A\n")[0]


def test_quoted_cells_may_hold_dividers_quotes_and_lines() -> None:
    assert [["题干", "答案"], ['先"听",\n后说', "A"]] == rows(
        '题干,答案\r\n"先""听"",\n后说",A\r\n'
    )


def test_cells_stand_at_column_and_row_and_empty_rows_count() -> None:
    table = csv_table("题干,答案\n,\n甲,A\n")
    assert table
    assert ["A3", "B3"] == [cell.at for cell in table.rows[1]]


def test_a_quote_that_does_not_close_swallows_no_rows() -> None:
    text = '题干,答案\n"客服,A\n回访,B\n'
    assert [["题干", "答案"], ['"客服', "A"], ["回访", "B"]] == rows(text)


def test_rows_of_one_width_are_a_table_without_a_header() -> None:
    assert [["1 x 1", "1"], ["1 x 2", "2"]] == rows("1 x 1\t1\n1 x 2\t2\n")
    assert 3 == len(rows("a,b,c\nd,e,f\ng,h,i\n"))


@pytest.mark.parametrize(
    "text",
    [
        "1. 客服要先倾听,再解释。\n答案,对\n",
        "题目,答案\n1. 什么是回访？\n2. 什么是工单？\n3. 什么是投诉？\n",
        "A. 倾听\tB. 解释\n1. 先做什么\nA. 一\tB. 二\tC. 三\n",
        "请先倾听,然后解释\n再道歉,最后回访\n",
        '{"a": 1, "b": 2, "c": 3}\n{"a": 1, "b": 2, "c": 3}\n{"a": 1, "b": 2, "c": 3}\n',
        "<p>a,b,c</p>\n<p>a,b,c</p>\n<p>a,b,c</p>\n",
        "一行字\n",
        "",
    ],
)
def test_prose_and_other_formats_are_no_table(text: str) -> None:
    assert [] == rows(text)


def test_a_pipe_table_of_markdown_is_left_to_the_reader_of_those() -> None:
    assert [] == rows("| 题干 | 答案 |\n|---|---|\n| 什么是回访？ | 联系客户 |\n")


def test_a_title_with_no_divider_may_stand_above_the_header() -> None:
    text = "礼仪考核表\n序号\t考题\t标准答案\n1\t站姿？\t抬头\n2\t递物？\t双手\n"
    assert ["序号", "考题", "标准答案"] == rows(text)[1]
