"""A line of its own ends in a stop; a line that was wrapped goes on."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examprep.questions import Kind, Point, Question
from examprep.scoring import Lexicon, score
from examprep.scoring.words.breaks import stopped
from examprep.scoring.words.reading import read

PROSE = (
    "客服代表先让客户把话讲完并安抚客户的情绪然后逐条登记投诉的时间经过与诉求"
    "再查明事实分清责任归属提出补救方案并征得客户同意最后在约定的时限内兑现处理结果"
    "随后由班组长抽查录音核对登记是否完整把共性问题汇总起来交给培训部门编成案例供全体员工学习"
    "次月的例会上通报同类投诉的件数是否减少凡是未减少的由主管重新查找原因并且再订改进的办法直到减少为止"
)


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["收银台可以", "自助机不可以"], "收银台可以\n自助机不可以"),
        (["优点", "省时", "缺点", "费钱"], "优点\n  省时\r\n缺点\n\n\n费钱"),
        (["先安抚客户", "再回访"], "先安抚客\n户\n再回访"),  # a break amid a word is none
        (["登记,", "回访"], "登记,\n回访"),
        (["登记", "回访"], "1、登记\n2、回访"),
    ],
)
def test_a_line_of_its_own_ends_in_a_stop(lines: list[str], text: str) -> None:
    assert lines == list(filter(None, read(text).text.split(";")))


@pytest.mark.parametrize(
    ("read_as", "text"),
    [
        ("耐心听客户说话,不要打断,让他把话说完", "耐心听客户说话 不要打断　让他把话说完"),
        ("先道歉,再问清情况,最后给方案", "先道歉 再问清情况  最后给方案"),
        ("耐心听客户说话并且记录下来", "耐心听客户说话 并且记录下来"),  # 并 goes on
        ("客户满意度是衡量服务的指标", "客户 满意 度 是 衡量 服务 的 指标"),
        ("耐心倾听客户的诉求", "耐 心 倾 听 客 户 的 诉 求"),
        ("客户服务管理师应当具备良好的沟通能力", "客户服 务管理师应当具备良 好的沟通能力"),
        ("共24小时客服热线开放", "共 24 小时客服热线开放"),
    ],
)
def test_a_blank_between_clauses_is_a_comma(read_as: str, text: str) -> None:
    assert read_as == read(text).text


@given(st.integers(20, 40))
def test_wrapped_prose_reads_as_if_it_was_not(width: int) -> None:
    assert PROSE == read(textwrap.fill(PROSE, width)).text


@given(st.text("可以不能\n 客户，x1、", max_size=40))
def test_no_place_is_moved(text: str) -> None:
    assert len(text) == len(stopped(text))
    assert text == "".join(
        given if made in ",;" else made for given, made in zip(text, stopped(text), strict=True)
    )


def test_what_one_line_denies_the_next_may_say() -> None:
    points = (Point("收银台不可以退款"), Point("自助机可以退款"))
    question = Question("q", Kind.SHORT_ANSWER, "何处可以退款？", points=points)
    found = score(question, "收银台不可以\n自助机可以退款", Lexicon(0, {}))
    assert () == found.flags


def test_points_of_much_the_same_length_are_lines_of_their_own() -> None:
    lines = ["不合格的零件一律不得进入装配车间的货架", "合格的零件由检验员贴上绿色标签后放上货架"]
    assert lines == list(filter(None, read("\n".join(lines)).text.split(";")))


def test_lines_as_wide_as_each_other_are_lines_of_their_own_where_none_tears_a_word() -> None:
    lines = [
        "机房的门窗平时关好并且由值班的人每天检查",
        "备用电源每个月由两个人一同试着切换一回",
        "灭火器过期就换",
    ]
    assert lines == list(filter(None, read("\n".join(lines)).text.split(";")))
