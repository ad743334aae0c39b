"""Questions as forms and learning platforms set them out."""

from __future__ import annotations

import pytest

from examprep.questions import Kind
from tests.importing.exam_text.exam import keys, kinds, read


def test_marks_may_stand_beside_the_kind() -> None:
    text = (
        "一. 单选题（共1题，5分）\n1. (单选题, 5.0分)谁先挂机\nA. 坐席\nB. 客户\n正确答案: B\n"
        "二. 简答题（共1题，8分）\n2. (简答题, 8.0分)为什么要复述？\n正确答案：\n核对。\n"
    )
    assert [("谁先挂机", 5), ("为什么要复述？", 8)] == [(q.stem, q.marks) for q in read(text)]


@pytest.mark.parametrize("told", ["我的答案: 错正确答案: 对", "我的答案：错;正确答案：对;"])
def test_the_right_answer_may_follow_ones_own_in_the_line(told: str) -> None:
    assert ["true"] == keys(f"三. 判断题\n1. 笑容听得出来。\nA. 对\nB. 错\n{told}\n20分\n")


def test_letters_in_lines_of_their_own_stand_before_options() -> None:
    text = "1.单选题 (2分)\n谁审批？\nA\n组长\nB\n主管\n正确答案：B\n"
    text += "2.多选题 (4分)\n看哪些？\nA\n工单\nB\n录音\nC\n星座\n正确答案：AB\n"
    assert ["B", "AB"] == keys(text)
    assert [["组长", "主管"], ["工单", "录音", "星座"]] == [
        [option.text for option in question.options] for question in read(text)
    ]


def test_letters_in_lines_of_an_answer_stand_before_no_options() -> None:
    text = (
        "一、简答题\n1. 简述分工。\n答：见下。\nA\n组长\nB\n坐席\n2. 简述交接。\n答：当面交接。\n"
    )
    assert [0, 0] == [len(question.options) for question in read(text)]


@pytest.mark.parametrize("label", ["填空{}：", "第{}空："])
def test_named_blanks_are_filled_by_their_names(label: str) -> None:
    first, second = (label.format(n) for n in (1, 2))
    (found,) = read(
        "4.填空题 (4分)\n铃响[填空1]声内接起，先报[填空2]。\n"
        f"正确答案：\n{first}三\n{second}公司名称\n"
    )
    assert ("铃响____声内接起，先报____。", ("三", "公司名称")) == (found.stem, found.key)


def test_letters_may_stand_behind_the_circles_of_a_form() -> None:
    text = (
        "1. 铃响几声内接起？    [单选题] *（分值：5）\n○A. 三声 (正确答案)\n○B. 八声\n\n"
        "2. 多少小时内回复？    [填空题] *（分值：5）\n_________________(答案：24)\n"
    )
    choice, blank = read(text)
    assert (["三声", "八声"], ("A",), 5) == (
        [o.text for o in choice.options],
        choice.key,
        choice.marks,
    )
    assert ("24",) == blank.key


def test_questions_to_be_answered_in_words_and_buttons_between_them() -> None:
    text = (
        "1.主观题 (10分)\n怎样减少重复来电？\n查看答案\n正确答案：\n1、一次解决；\n2、主动告知。\n"
    )
    (found,) = read(text)
    assert ([Kind.SHORT_ANSWER], 10) == (kinds(text), found.marks)
    assert ["一次解决；", "主动告知。"] == [point.text for point in found.points]


def test_results_in_one_line_behind_a_question() -> None:
    text = """单选题（每题2分）
1/2
先做什么（  ）。
A解释
B倾听
正确答案：B我的答案：A全站正确率：81.3%收藏纠错笔记(2)
解析
先让客户说完。
判断题（Y为对，N为错）
2/2
可以先挂断。（  ）
Y
N
正确答案：N我的答案：N收藏纠错
"""
    choice, statement = read(text)
    assert (("B",), "先让客户说完。") == (choice.key, choice.explanation)
    assert (Kind.TRUE_FALSE, ("false",)) == (statement.kind, statement.key)
    assert "可以先挂断。（　）" == statement.stem


def test_a_site_around_its_questions() -> None:
    text = """首页
登录 | 免费注册
2024年客服题库及答案（三）
导读：本文整理了部分题目，希望对大家有所帮助。
41、[单选题] 先做什么（  ）。
A、解释
B、倾听
正确答案：B
答案解析：暂无解析
猜你喜欢：报考条件有哪些？
· 成绩什么时候出？
42、[简答题] 什么是回访？
该答案仅VIP会员可见，立即开通
43、[判断题] 可以先挂断。
正确答案：错
网友评论（2）
路人：42题答案：1.C 2.B 哪里有？
1、某某真题及答案
"""
    found = read(text)
    assert [("B",), (), ("false",)] == [each.key for each in found]
    assert ["", "", ""] == [each.explanation + each.answer for each in found]


@pytest.mark.parametrize(
    ("numbers", "keys"),
    [("1 2 3", "A B C"), ("1  3", "A B C"), ("1 2", "A B C"), ("1 2 3", "A B")],
)
def test_keys_in_a_table_with_an_empty_cell(numbers: str, keys: str) -> None:
    items = "".join(f"{n}. 第{n}步做什么\nA. 听\nB. 说\nC. 写\n" for n in (1, 2, 3))
    found = read(f"一、单选题\n{items}参考答案\n题号 {numbers}\n答案 {keys}\n")
    told = keys == "A B C" and "1 2" != numbers
    assert ([("A",), ("B",), ("C",)] if told else [()] * 3) == [each.key for each in found]


@pytest.mark.parametrize(("open_", "filled"), [("○", "●"), ("□", "☑"), ("□", "■")])
def test_the_filled_ones_of_several_circles_are_right(open_: str, filled: str) -> None:
    text = f"1. 先做什么？\n{open_} 解释\n{filled} 倾听\n{open_} 记录\n2. 后做什么？\n"
    first, second = read(text + f"{open_} 解释\n{open_} 倾听\n{filled} 记录\n")
    assert (("B",), ["解释", "倾听", "记录"]) == (first.key, [o.text for o in first.options])
    assert ("C",) == second.key


def test_what_somebody_ticked_is_not_right_where_an_answer_is_named() -> None:
    (found,) = read("1. 先做什么？\n○ 解释\n● 倾听\n正确答案：A\n")
    assert ("B",) != found.key


def test_filled_circles_before_points_are_bullets() -> None:
    (found,) = read("1. 简述倾听的要点。\n答：\n● 不打断\n● 做记录\n")
    assert ["不打断", "做记录"] == [point.text for point in found.points]


def test_tasks_of_markdown_are_options_of_which_those_done_are_right() -> None:
    text = (
        "## 单选\n\n1. 哪个是开放式提问？\n   - [ ] 您要退货吗？\n   - [x] 您遇到了什么？\n\n"
        "2. 结束语应\n   - [ ] 挂断\n   - [X] 感谢来电\n"
    )
    assert ["B", "B"] == keys(text)
    assert ["您要退货吗？", "您遇到了什么？"] == [option.text for option in read(text)[0].options]


def test_what_a_question_is_said_to_be_about_is_its_tag() -> None:
    (found,) = read(
        "1 关于忠诚，正确的是\nA 一定满意\nB 只看价格\n【正确答案】 A\n【答案解析】 满意是前提。\n"
        "【该题针对“客户忠诚”知识点进行考核】\n"
    )
    assert (("客户忠诚",), "满意是前提。") == (found.tags, found.explanation)
