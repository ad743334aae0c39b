"""A text explains a point that it says much of, in the point's words or in ones near to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.scoring import vocabulary_of
from examprep.searching import build, explaining, spoken

if TYPE_CHECKING:
    from examprep.searching import Index

WORDS = vocabulary_of(
    [("lexicon.txt", "近义：核实 弄清楚\n反义：表扬 | 批评\n近义：表扬 批评\n术语：弄清楚")]
)
OTHERS = [
    ("other", "呼叫中心的排班"),
    ("another", "价格与成本"),
    ("a third", "会员的积分"),
    ("a fourth", "问卷的抽样"),
]


def index(**texts: str) -> Index:
    return build([*texts.items(), *OTHERS], WORDS)


def named(texts: Index, point: str, context: str = "") -> list[str]:
    return [match.name for match in explaining(texts, spoken(texts, point), context)]


def test_a_text_that_says_the_point_is_found_and_others_are_not() -> None:
    assert ["x"] == named(index(x="先致歉，再核实情况", y="培训新员工"), "核实情况")


def test_a_near_word_stands_in_for_the_points_own_but_the_own_word_is_closer() -> None:
    texts = index(x="弄清楚客人的情况", y="核实客人的情况")
    assert ["y", "x"] == named(texts, "核实情况")


def test_the_opposite_of_a_word_is_not_near_to_it() -> None:
    assert [] == named(index(x="批评"), "表扬")


def test_a_text_that_shares_the_context_alone_does_not_explain_the_point() -> None:
    assert [] == named(index(x="服务补救的步骤"), "抽样误差", "服务补救的步骤")


def test_what_a_point_stands_under_tells_which_of_two_texts_is_closer() -> None:
    texts = index(x="面谈要记录", y="电话要记录")
    assert ["y", "x"] == named(texts, "记录", "电话")
    assert ["x", "y"] == named(texts, "记录", "面谈")


def test_a_text_that_says_little_of_a_long_point_is_left_out() -> None:
    texts = index(x="道歉", y="道歉 补偿 回访 记录")
    assert ["y"] == named(texts, "道歉 补偿 回访 记录")


def test_a_point_without_words_of_content_has_no_explanation() -> None:
    assert [] == named(index(x="的"), "的")
