"""Answers in words under a bare 参考答案, behind all the questions they belong to."""

from __future__ import annotations

import pytest

from examprep.questions import Kind
from tests.importing.exam_text.exam import codes, kinds, parsed, read

ASKED = "1. 简述投诉处理的步骤。\n2. 什么是客户期望？\n3. 简述电话礼仪。\n"
TOLD = "1. 先倾听再记录。\n2. 客户在接受服务前的预期。\n3. （1）自报家门；（2）礼貌结束。\n"


def test_a_list_that_counts_as_the_questions_do_answers_them_one_by_one() -> None:
    found = read(f"{ASKED}\n参考答案\n{TOLD}")
    assert ["先倾听再记录。", "客户在接受服务前的预期。"] == [q.answer for q in found[:2]]
    assert ["自报家门；", "礼貌结束。"] == [point.text for point in found[2].points]


def test_one_count_runs_through_several_sections() -> None:
    text = (
        "一、名词解释\n1. 客户忠诚\n2. 客户流失\n二、简答题\n3. 简述电话礼仪。\n4. 什么是回访？\n"
    )
    told = "参考答案\n1. 长期购买。\n2. 不再购买。\n3. 自报家门。\n4. 再次联系客户。\n"
    assert [Kind.TERM, Kind.TERM, Kind.SHORT_ANSWER, Kind.SHORT_ANSWER] == kinds(text + told)
    expected = ["长期购买。", "不再购买。", "自报家门。", "再次联系客户。"]
    assert expected == [question.answer for question in read(text + told)]


def test_a_list_under_it_is_the_answer_to_one_question_where_every_question_has_its_own() -> None:
    found = read(
        "一、简答题\n1. 简述投诉处理的步骤。\n参考答案\n1. 倾听\n2. 记录\n3. 处理\n"
        "2. 简述电话礼仪。\n参考答案\n1. 自报家门\n2. 礼貌结束\n"
    )
    assert [3, 2] == [len(question.points) for question in found]


@pytest.mark.parametrize("heading", ["参考答案", "【参考答案】"])
def test_it_is_so_even_where_its_list_counts_further_than_the_questions(heading: str) -> None:
    found = read(
        f"一、简答题\n1. 怎样安抚乘客？\n{heading}\n1. 先听完；\n2. 再道歉。\n"
        f"2. 怎样准备回访？\n{heading}\n1. 翻看记录；\n2. 列出问题；\n3. 约定时间。\n"
        f"3. 怎样结束通话？\n{heading}\n1. 复述结果；\n2. 道谢；\n3. 后挂电话。\n"
    )
    assert [2, 3, 3] == [len(question.points) for question in found]


@pytest.mark.parametrize("heading", ["【答案】", "[参考答案]", "【模拟卷一参考答案】："])
@pytest.mark.parametrize(
    ("first", "second"), [("一、单选题\n1.B 2.A", "二、简答题\n3.再次联系客户。"),
                          ("一、1.B 2.A", "二、3.再次联系客户。")],
)  # fmt: skip
def test_a_heading_of_answers_may_stand_in_brackets(heading: str, first: str, second: str) -> None:
    asked = (
        "一、单选题\n1. 先做什么（ ）\nA.赔偿 B.倾听\n2. 后做什么（ ）\nA.回访 B.争辩\n"
        "二、简答题\n3. 什么是回访？\n"
    )
    found = read(f"{asked}{heading}\n{first}\n{second}\n")
    assert [("B",), ("A",), ()] == [question.key for question in found]
    assert "再次联系客户。" == found[2].answer


def test_answers_by_chapter_behind_a_heading_in_brackets() -> None:
    found = read(
        "第一章 礼仪\n一、简答题\n1. 怎样自报家门？\n第二章 投诉\n一、简答题\n1. 怎样倾听？\n"
        "【参考答案】\n第一章\n一、简答题\n1. 说出单位和姓名。\n第二章\n一、简答题\n1. 不插话。\n"
    )
    assert ["说出单位和姓名。", "不插话。"] == [question.answer for question in found]
    assert ["第一章 礼仪", "第二章 投诉"] == [question.chapter for question in found]


def test_a_plan_behind_such_a_heading_answers_one_question() -> None:
    found = read(
        "一、论述题\n1. 怎样安抚乘客？\n答：先听完。\n2. 怎样带好班组？\n"
        "【答案】\n一、目标\n队伍稳定。\n二、做法\n招聘和培训。\n"
    )
    assert [1, 2] == [len(question.points) for question in found]


def test_what_is_left_behind_the_last_question_is_quoted_in_the_report() -> None:
    found = parsed("一、简答题\n1. 什么是回访？\n2. 什么是客户期望？\n\n答案在下册\n")
    assert [("5:1", "答案在下册")] == [(removal.at, removal.text) for removal in found.removals]


def test_a_key_in_the_stem_stands_where_the_answer_behind_it_is_none() -> None:
    found = read("一、判断题\n1. 投诉应当记录。（√）\n参考答案：见教材第三章\n")
    assert [("true",), "见教材第三章"] == [found[0].key, found[0].explanation]


def test_answers_in_words_behind_the_name_of_their_section_in_one_line() -> None:
    text = (
        "单选题\n1.先做什么（）\nA.倾听 B.赔偿\n2.后做什么（）\nA.倾听 B.回访\n简答题\n"
        "3.怎样催付？\n4.退货的流程是什么？\n参考答案：\n单选题：1-2 AB\n简答题：3.先核对地址。\n"
        "4.买家申请；客服审核；买家寄回。\n"
    )
    found = read(text)
    assert [("A",), ("B",)] == [question.key for question in found[:2]]
    assert "先核对地址。" == found[2].answer
    assert ["买家申请；", "客服审核；", "买家寄回。"] == [point.text for point in found[3].points]


TERMS = "一、名词解释\n首问制　　回访\n二、简答题\n1．何时回访？\n参考答案\n一、名词解释\n"


def test_definitions_without_numbers_go_to_the_terms_they_begin_with() -> None:
    told = (
        "回访：事后再问一次。\n首问制是指接待的人负责到底。\n不得推诿。\n二、简答题\n1．三天内。\n"
    )
    assert ["首问制是指接待的人负责到底。\n不得推诿。", "事后再问一次。", "三天内。"] == [
        question.answer for question in read(TERMS + told)
    ]


def test_definitions_are_given_only_where_every_term_has_one() -> None:
    told = "回访：事后再问一次。\n负责：不得推诿。\n二、简答题\n1．三天内。\n"
    assert ["", "", "三天内。"] == [question.answer for question in read(TERMS + told)]


def test_a_list_apart_answers_the_sub_questions_of_the_only_case() -> None:
    text = (
        "一、单选题\n1．先做什么（ ）\nA．倾听\nB．赔偿\n2．后做什么（ ）\nA．辩解\nB．回访\n"
        "二、案例分析题（共20分）\n王女士买的冰箱外壳有划痕，送货员要求先签收。她当晚致电客服，"
        "等候很久后被告知签收了就不能退，于是在社交平台发帖，转发很多。\n"
        "1．该企业有哪些失误？（8分）\n2．应如何补救？（12分）\n"
        "参考答案\n一、单选题\n1．A 2．B\n二、案例分析题（共20分）\n"
        "1．（1）推卸责任；（4分）\n（2）等候过长。（4分）\n"
        "2．（1）诚恳道歉；（6分）\n（2）换货或补偿。（6分）\n"
    )
    *_, case = read(text)
    assert [["推卸责任；", "等候过长。"], ["诚恳道歉；", "换货或补偿。"]] == [
        [point.text for point in part.points] for part in case.parts
    ]
    assert [] == codes(text)


def test_a_case_without_a_number_under_its_section_is_answered_by_that_section() -> None:
    material = "客户三次来电，每次都由不同的人接听，都要从头讲一遍，到第三次仍然没有人上门。" * 2
    (found,) = read(
        f"一、综合题（20分）\n{material}\n（1）有哪些不足？\n（2）应当怎样改进？\n"
        "参考答案\n一、综合题\n（1）①没有首问负责；②没有记录。\n（2）①专人负责；②回访；③改进流程。\n"
    )
    assert Kind.CASE is found.kind
    assert [2, 3] == [len(part.points) for part in found.parts]


def test_sections_without_the_word_for_question_may_be_named_again_before_their_answers() -> None:
    text = (
        "一、填空（每空1分）\n1、铃响____声内接起，先报____。\n2、工单由____关闭。\n"
        "答案：\n一、填空\n1、三；公司名称\n2、首问人\n"
    )
    assert [("三", "公司名称"), ("首问人",)] == [question.key for question in read(text)]


def test_keys_in_a_line_that_count_from_the_first_section() -> None:
    text = """【判断题】
( )1. 客人都要登记。
( )2. 行李可以放在走廊。
【单选题】
( )3. 先到哪里： A.前台 B.仓库
答案：1.√  2.×  3.A
"""
    assert [("true",), ("false",), ("A",)] == [each.key for each in read(text)]


def test_sections_that_take_turns_with_their_answers() -> None:
    text = """名词解释：
1.首问 2.回访

参考答案：
1.首问：谁先接待谁负责到底。
2.回访：再联系客人一次。

简答题：
1.回访的作用
2.首问的要求
参考答案：
1.答：增强信任；发现问题。
2.答：负责到底；及时答复。
"""
    found = read(text)
    assert ["首问", "回访", "回访的作用", "首问的要求"] == [each.stem for each in found]
    assert all(each.answer for each in found)


def test_keys_under_kinds_that_only_they_name() -> None:
    text = "1. 先做什么\nA. 说\nB. 听\n2. 后做什么\nA. 说\nB. 听\n参考答案\n单选题\n1.B 2.A\n"
    assert [("B",), ("A",)] == [each.key for each in read(text)]


def test_the_first_answer_of_a_section_may_stand_behind_its_number() -> None:
    text = (
        "一、填空题\n1、先（  ）后办事。\n2、满意度=（  ）÷期望。\n"
        "二、名词解释\n3、回访\n三、简答题\n4、怎样建档？\n"
        "答案：\n一、1、问候  2、感知\n二、3、再次联系客户。\n三、4、（1）收集；（2）核对。\n"
    )
    filled, ratio, term, written = read(text)
    assert [("问候",), ("感知",)] == [filled.key, ratio.key]
    assert "再次联系客户。" == term.answer
    assert ["收集；", "核对。"] == [point.text for point in written.points]


def test_headings_within_an_answer_are_no_sections() -> None:
    text = (
        "一、方案设计题\n1、设计培训方案。\n答案：\n一、目标\n1、会倾听。\n二、内容\n1、话术。\n"
        "2、设计回访方案。\n答案：\n一、对象\n1、投诉客户。\n二、方式\n1、电话。\n"
    )
    assert ["会倾听。" in q.answer or "投诉客户。" in q.answer for q in read(text)] == [True, True]


def test_numbers_of_sections_alone_in_their_lines_are_none_of_questions() -> None:
    text = (
        "一、名词解释\n客户画像\n用户旅程\n二、简答\n1. 怎样画像？\n2. 怎样绘制？\n参考答案\n一、\n"
        "客户画像：标签化的模型。\n用户旅程：全过程的触点。\n二、\n1. 打标签。\n2. 画阶段。\n"
    )
    assert ["打标签。", "画阶段。"] == [q.answer for q in read(text)[2:]]
    assert not any("打标签" in q.answer for q in read(text)[:2])


MIXED = (
    "一、选择题\n1．甲（ ）\nA．一 B．二\n2．乙（ ）\nA．一 B．二\n"
    "二、简答题\n3．什么是补救？\n4．谁负责？\n"
)


@pytest.mark.parametrize("told", ["1-2 AB", "1.A\n2.B"])
def test_keys_and_answers_in_words_may_stand_in_one_count(told: str) -> None:
    found = read(f"{MIXED}参考答案\n{told}\n3．对失误的反应。\n4．第一个接待的人。\n")
    assert [("A",), ("B",)] == [question.key for question in found[:2]]
    assert ["对失误的反应。", "第一个接待的人。"] == [question.answer for question in found[2:]]


def test_a_list_apart_is_all_of_the_answer_to_the_only_question_of_its_section() -> None:
    (found,) = read(
        "三、论述题\n1．试述客户忠诚。\n参考答案\n三、论述题\n"
        "客户忠诚包括：\n1．行为忠诚\n2．态度忠诚\n"
    )
    assert ["行为忠诚", "态度忠诚"] == [point.text for point in found.points]
