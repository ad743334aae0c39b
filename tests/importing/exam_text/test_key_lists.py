"""Keys of all sections in one list, set in all the ways that lists of keys are."""

from __future__ import annotations

import pytest

from tests.importing.exam_text.exam import codes, keys, read

PAPER = """一、单选题
1.电话铃响几声内应接听？
A.一声 B.三声 C.五声 D.七声
2.客户投诉应先做什么？
A.道歉 B.解释 C.挂断 D.转接
二、多选题
1.敬语有？
A.您好 B.请 C.喂 D.谢谢
2.忌语有？
A.不知道 B.等着 C.您好 D.请
三、判断题
1.客户永远是对的。
2.回访要及时。
"""
KEYS = ["B", "A", "ABD", "AB", "false", "true"]


@pytest.mark.parametrize(
    "told",
    [
        "参考答案\n一、单选题：1-2 BA\n二、多选题：1.ABD 2.AB\n三、判断题：1-2 ×√",
        "参考答案\n一、单选题 BA\n二、多选题 ABD AB\n三、判断题 ×√",
        "参考答案：\n一、BA\n二、ABD、AB\n三、×√",
        "答案\n单选题：1-2：BA\n多选题：1-2：ABD，AB\n判断题：1-2：错对",
        "参考答案\n单选：BA 多选：ABD AB 判断：×√",
        "参考答案\n一、1-2：BA；二、1-2：ABD AB；三、1-2：×√",
        "答案：\n一、选择题\nBA\n二、多选题\nABD AB\n三、判断题\n×√",
        "答案：单选 1B 2A 多选 1ABD 2AB 判断 1× 2√",
        "【参考答案】一、1B 2A 二、1ABD 2AB 三、1× 2√",
        "参考答案\n一、单项选择题答案：BA\n二、多项选择题答案：ABD AB\n三、判断题答案：×√",
        "参考答案\n一、单选题（每题1分）B A\n二、多选题（共4分）ABD；AB\n三、判断题：× √",
        "參考答案\n（一）單選題：BA\n（二）多選題：ABD AB\n（三）判斷題：錯對",
    ],
)
def test_keys_reach_the_sections_however_their_list_is_set(told: str) -> None:
    assert (KEYS, []) == (keys(PAPER + told), codes(PAPER + told))


@pytest.mark.parametrize(
    "told",
    [
        "参考答案\n第一章：1-2 BA\n第二章：1-2 AD",
        "参考答案\n第一章 服务概论 BA\n第二章 沟通 AD",
        "参考答案\n第一章\n一、单选题：BA\n第二章\n一、单选题：AD",
    ],
)
def test_keys_reach_the_chapters_that_they_name(told: str) -> None:
    text = (
        "第一章 服务概论\n一、单选题\n1.电话铃响几声内应接听？\nA.一声 B.三声\n"
        "2.客户投诉应先做什么？\nA.道歉 B.解释\n"
        "第二章 沟通\n一、单选题\n1.下列属于敬语的是？\nA.您好 B.喂\n"
        f"2.下列属于忌语的是？\nA.您好 B.请 C.谢谢 D.不知道\n{told}"
    )
    assert ["B", "A", "A", "D"] == keys(text)


def test_keys_of_one_letter_stand_in_fives() -> None:
    asked = "".join(f"{n}.第{n}种服务是？\nA.甲 B.乙 C.丙 D.丁\n" for n in range(1, 13))
    found = keys(f"一、单选题\n{asked}参考答案\n一、ABCDA BCDAB CD")
    assert [*"ABCDABCDABCD"] == found


def test_answers_in_words_follow_the_keys() -> None:
    told = "参考答案\n一、BA\n二、ABD AB\n三、×√\n四、\n1.先道歉，再核实。"
    text = f"{PAPER}四、简答题\n1.投诉怎么处理？\n{told}"
    *_, last = read(text)
    assert (KEYS, "先道歉，再核实。") == (keys(text)[:-1], last.answer)


def test_letters_that_words_follow_are_no_list_of_keys() -> None:
    told = "一、A类客户 二、B类客户"
    text = f"一、简答题\n1.客户分几类？\n答案：{told}\n2.什么是回访？\n答案：再次联系。"
    assert ["一、A类客户\n二、B类客户", "再次联系。"] == [each.answer for each in read(text)]
