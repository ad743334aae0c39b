"""List markers are no text, and prose has points."""

from __future__ import annotations

import re

import pytest

from examprep.scoring.words.splitting import clauses, points_of, unmarked


@pytest.mark.parametrize(
    "marker",
    ["1、", "1.", "12．", "1)", "（1）", "(1)", "①", "⑴", "一、", "（二）", "【3】", "第一，", "A.",
     "第一步，", "第3步", "一是", "其二，", "- ", "• ", "* ", "—— "],
)  # fmt: skip
def test_a_list_marker_is_taken_off_at_the_start_and_after_punctuation(marker: str) -> None:
    text = f"{marker}登记诉求；{marker}核实事实\n{marker}及时回访"
    plain = unmarked(text)
    assert len(text) == len(plain)
    pieces = re.split("[;；\n]+", plain)
    assert ["登记诉求", "核实事实", "及时回访"] == [each.strip() for each in pieces if each.strip()]


@pytest.mark.parametrize(
    ("plain", "text"),
    [
        (";登记 ;核实 ;回访", "1登记 2核实 3回访"),
        (";登记，\n;核实，\n;回访", "1登记，\n2核实，\n3回访"),
        ("1登记 2核实", "1登记 2核实"),
        ("3天内登记，1人核实，2人回访", "3天内登记，1人核实，2人回访"),
        ("2登记 3核实 4回访", "2登记 3核实 4回访"),
    ],
)
def test_numbers_with_nothing_behind_them_are_markers_where_they_count_up(
    plain: str, text: str
) -> None:
    assert plain == unmarked(text)


@pytest.mark.parametrize(
    ("plain", "text"),
    [
        (";;;;登记", "  1、登记"),
        ("好。;;;;登记", "好。\n\n1、登记"),
        ("好 ;;;;登记", "好   1、登记"),
        ("好   登记", "好   登记"),
    ],
)
def test_the_blanks_before_a_marker_go_with_it(plain: str, text: str) -> None:
    """Behind a word all but the first, which tells that a marker may stand there."""
    assert plain == unmarked(text)


@pytest.mark.parametrize(
    "text",
    [
        "3.5小时内",
        "24小时，95%以上",
        "一线员工",
        "满分100",
        "A级客户",
        "-5度",
        "第一时间响应",
        "第一步骤",
    ],
)
def test_a_number_that_belongs_to_the_text_stays(text: str) -> None:
    assert text == unmarked(text)


@pytest.mark.parametrize(
    ("points", "answer"),
    [
        (["先登记", "再核实", "后回访"], "1、先登记；2、再核实；3、后回访。"),
        (["先登记", "再核实"], "（1）先登记\n（2）再核实\n\n"),
        (["步骤如下：先登记", "再核实"], "步骤如下：\n①先登记 ②再核实"),
        (["服务是无形的", "它不能储存，也不能退换"], "服务是无形的。它不能储存，也不能退换。"),
        (["达标率3.5%、5.5%", "持续改进"], "达标率3.5%、5.5%。持续改进！"),
        ([], " \n。；"),
    ],
)
def test_prose_gives_a_point_a_line_an_item_or_a_sentence(points: list[str], answer: str) -> None:
    assert points == [point.text for point in points_of(answer)]


def test_a_point_asks_for_its_clauses_one_by_one() -> None:
    assert [["时间", "经过"], ["结果"], ["并签字"]] == clauses("时间、经过，结果；并签字")
    assert [["优点"], ["省时", "省力"]] == clauses("优点：省时、省力")
