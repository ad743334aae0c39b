"""Questions copied from the pages of a quiz in Moodle."""

from __future__ import annotations

import pytest

from examprep.questions import Kind
from tests.importing.exam_text.exam import keys, kinds, read

PAGE = """形考任务2
题目1
未回答
满分2.00
标记题目
题干
铃响几声内接起？
选择一项：
a. 八声
b. 三声
c.
一声
反馈
你的回答不正确
正确答案是：三声

题目 2
部分正确
获得4.00分中的2.00分
未标记标记题目
试题正文
哪些是服务渠道？
选择一项或多项：
a. 热线
b. 门店，柜台
c. 仓库
反馈
The correct answers are: 门店，柜台, 热线
题目3
正确
获得2.00分中的2.00分
题干
等待越久越满意。
选择一项：
对
错
反馈
正确的答案是“错”。
题目4
完成
满分10.00
题干
为什么要复述客户的话？
反馈
参考答案：
1. 核对理解；
2. 表示在听。
"""

ENGLISH = """Question 1
Not answered
Marked out of 1.00
Flag question
Question text
谁审批退款？
Select one:
a. 组长
b. 主管
Feedback
Your answer is incorrect.
The correct answer is: 主管

Question 2
Correct
Mark 1.00 out of 1.00
Question text
投诉是礼物。
Select one:
True
False
Feedback
The correct answer is 'True'.
"""


def test_numbers_kinds_marks_and_keys_are_read_and_the_words_of_the_page_are_not() -> None:
    single, several, judged, written = read(PAGE)
    assert ("铃响几声内接起？", 2, ("B",)) == (single.stem, single.marks, single.key)
    assert ["八声", "三声", "一声"] == [option.text for option in single.options]
    assert (Kind.MULTIPLE, 4, ("A", "B")) == (several.kind, several.marks, several.key)
    assert ("等待越久越满意。", ("false",)) == (judged.stem, judged.key)
    assert ("为什么要复述客户的话？", 10) == (written.stem, written.marks)
    assert ["核对理解；", "表示在听。"] == [point.text for point in written.points]


def test_pages_in_english() -> None:
    assert [Kind.SINGLE, Kind.TRUE_FALSE] == kinds(ENGLISH)
    assert ["B", "true"] == keys(ENGLISH)


def test_what_the_page_says_may_stand_in_one_line() -> None:
    text = "题目{} 未回答 满分2.00 标记题目 题干 谁先挂机？选择一项： a. 坐席 b. 客户 反馈 "
    text += "正确答案是：客户\n"
    found = read(text.format(1) + text.format(2))
    assert [("谁先挂机？", ("B",))] * 2 == [(q.stem, q.key) for q in found]


@pytest.mark.parametrize("line", ["题目1 正确做法是什么？", "题目1 完成下列表格。"])
def test_a_question_that_begins_with_such_a_word_keeps_it(line: str) -> None:
    (found,) = read(f"一、简答题\n{line}\n答案：先登记。\n")
    assert line.split()[1] in found.stem
