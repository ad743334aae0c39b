"""Documents that mark questions and answers in a way of their own."""

from __future__ import annotations

import pytest

from examprep.questions import Kind
from tests.importing.exam_text.exam import kinds, parsed, read


def points(text: str) -> list[list[str]]:
    return [[point.text for point in question.points] for question in read(text)]


@pytest.mark.parametrize(
    ("asked", "told"),
    [("Q{}：", "A{}："), ("Q:", "A:"), ("问{}：", "答{}："), ("**Question {}:** ", "**Answer:** "),
     ("提问：", "回答："), ("q{}.", "a{}.")],
)  # fmt: skip
def test_questions_and_answers_that_take_turns(asked: str, told: str) -> None:
    text = "".join(
        f"{asked.format(n)}什么是{word}？\n{told.format(n)}{word}是一种东西。\n"
        for n, word in enumerate("甲乙丙", 1)
    )
    assert ["什么是甲？", "什么是乙？", "什么是丙？"] == [q.stem for q in read(text)]
    assert [["甲是一种东西。"], ["乙是一种东西。"], ["丙是一种东西。"]] == points(text)


def test_letters_before_options_are_no_answers() -> None:
    text = (
        "一、单选题\n1．先做什么\nA：倾听\nB：赔偿\n答案：A\n"
        "2．后做什么\nA：回访\nB：结案\n答案：B\n"
    )
    assert [Kind.SINGLE, Kind.SINGLE] == kinds(text)


@pytest.mark.parametrize("sign", "★◆●▲")
def test_a_sign_before_every_question(sign: str) -> None:
    text = (
        f"期末背诵\n{sign} 甲有哪些方面？\n- 甲一\n- 甲二\n\n{sign} 简述乙的作用。\n乙一。\n\n"
        f"{sign} 怎样做丙\n1. 丙一\n2. 丙二\n"
    )
    assert ["甲有哪些方面？", "简述乙的作用。", "怎样做丙"] == [q.stem for q in read(text)]
    assert [["甲一", "甲二"], ["乙一。"], ["丙一", "丙二"]] == points(text)


def test_a_sign_before_answers_is_none_of_questions() -> None:
    text = "一、简答题\n1．甲有哪些？\n● 甲一\n● 甲二\n2．乙有哪些？\n● 乙一\n● 乙二\n"
    assert [["甲一", "甲二"], ["乙一", "乙二"]] == points(text)


def test_stars_say_how_important_a_question_is() -> None:
    text = "一、简答题\n★1．简述甲。\n答：甲一\n2．简述乙。★★★\n答：乙一\n3．简述丙。\n答：丙一\n"
    found = read(text)
    assert ["简述甲。", "简述乙。", "简述丙。"] == [question.stem for question in found]
    assert [("★",), ("★★★",), ()] == [question.tags for question in found]


def test_names_of_what_is_asked_are_not_part_of_it() -> None:
    text = (
        "案例分析题\n【案例1】顾客等了一个小时，没有人招呼他，他生气地走了，再也没有回来过。\n【问题】\n"
        "（1）店员有哪些失误？\n（2）你会怎样做？\n【参考答案】\n"
        "（1）①没有招呼；②没有解释。\n（2）①道歉；②补偿；③改进。\n"
    )
    (found,) = read(text)
    assert found.stem.endswith("再也没有回来过。")
    assert [["没有招呼；", "没有解释。"], ["道歉；", "补偿；", "改进。"]] == [
        [point.text for point in part.points] for part in found.parts
    ]
    assert found.answer.startswith("（1）①没有招呼；\n②")


def test_recognised_headings_may_have_blanks_within() -> None:
    text = "一、判 断题\n1．甲。（√）\n二、简 答 题\n2．简述乙。\n答：乙一\n"
    assert [Kind.TRUE_FALSE, Kind.SHORT_ANSWER] == kinds(text)


def test_answers_of_many_are_never_the_answer_of_the_last() -> None:
    text = (
        "一、简答题\n1．简述甲。\n2．简述乙。\n参考答案\n"
        "上篇\n1．【答案】甲一。\n下篇\n1．【答案】乙一。\n"
    )
    assert ["", ""] == [question.answer for question in read(text)][:2]
    assert ["no_answer", "no_answer"] == [p.code for p in parsed(text).problems][:2]


def test_headings_that_ask_have_their_answers_below() -> None:
    text = (
        "# 第一章\n\n## 什么是甲？\n\n甲是一种东西。\n\n## 乙有哪些方面？\n\n- 乙一\n- 乙二\n\n"
        "## 简述丙的步骤。\n\n1. 丙一\n2. 丙二\n"
    )
    assert ["什么是甲？", "乙有哪些方面？", "简述丙的步骤。"] == [q.stem for q in read(text)]
    assert [["甲是一种东西。"], ["乙一", "乙二"], ["丙一", "丙二"]] == points(text)


@pytest.mark.parametrize("title", ["【错题{}】", "例{}：", "【真题 {}】", "第{}题 ", "练习题{}："])
def test_titles_that_count_are_numbers(title: str) -> None:
    text = "".join(
        f"{title.format(n)}先做什么？\nA. 倾听\nB. 赔偿\n正确答案是：{key}\n错因：没有想到。\n\n"
        for n, key in enumerate("AB", 1)
    )
    found = read(text)
    assert [("先做什么？", ("A",)), ("先做什么？", ("B",))] == [(q.stem, q.key) for q in found]
    assert {"没有想到。"} == {question.explanation for question in found}


@pytest.mark.parametrize("dash", ["——", " - ", "－－", "："])
def test_a_kind_before_a_list_and_terms_before_a_dash(dash: str) -> None:
    text = f"名词解释\n\n1. 首问{dash}第一个接待的人负责到底。\n2. 回访{dash}事后再问一次客户。\n"
    assert [Kind.TERM, Kind.TERM] == kinds(text)
    assert [("首问", "第一个接待的人负责到底。"), ("回访", "事后再问一次客户。")] == [
        (question.stem, question.answer) for question in read(text)
    ]


CASE = (
    "案例分析题\n顾客等了一个小时，没有人招呼他，他生气地走了，"
    "再也没有回来过，还告诉了所有的朋友。\n"
)
ASKED = ("店员有哪些失误？（8分）", "你会怎样做？（12分）")
TOLD = ("（1）没有招呼；（2）没有解释。", "（1）道歉；（2）补偿；（3）改进。")


@pytest.mark.parametrize("number", ["问题{}：", "{}．", "【问题{}】", "（{}）"])
@pytest.mark.parametrize("mark", ["答：", "参考答案：", "【答案】"])
def test_sub_questions_that_are_answered_one_by_one(number: str, mark: str) -> None:
    told = (
        TOLD if number != "（{}）" else [each.replace("（", "").replace("）", ")") for each in TOLD]
    )
    text = CASE + "".join(
        f"{number.format(n)}{asked}\n{mark}{given}\n"
        for n, (asked, given) in enumerate(zip(ASKED, told, strict=True), 1)
    )
    (found,) = read(text)
    assert [("店员有哪些失误？", 8, 2), ("你会怎样做？", 12, 3)] == [
        (part.prompt, part.marks, len(part.points)) for part in found.parts
    ]
    assert found.stem.endswith("告诉了所有的朋友。")


def test_answers_follow_sub_questions_by_their_name() -> None:
    text = (
        CASE + "".join(f"问题{n}：{asked}\n" for n, asked in enumerate(ASKED, 1)) + "答案要点：\n"
    )
    text += "".join(f"问题{n}：\n{given}\n" for n, given in enumerate(TOLD, 1))
    (found,) = read(text)
    assert [("店员有哪些失误？", 2), ("你会怎样做？", 3)] == [
        (part.prompt, len(part.points)) for part in found.parts
    ]


def test_textbooks_have_exercises_behind_lessons_and_answers_at_the_end() -> None:
    text = (
        "第一节 开发\n思考与练习\n1. 甲有哪些步骤？\n2. 怎样做乙？\n第二节 维护\n思考与练习\n"
        "1. 丙有何意义？\n\n思考与练习参考答案\n第一节 开发\n1. 先看后做。\n"
        "2. （1）乙一；（2）乙二。\n第二节 维护\n1. 留住客户。\n"
    )
    found = read(text)
    assert [["先看后做。"], ["乙一；", "乙二。"], ["留住客户。"]] == points(text)
    assert ["第一节 开发", "第一节 开发", "第二节 维护"] == [question.chapter for question in found]


def test_lessons_are_no_chapters_under_one() -> None:
    text = "第一章 总论\n第一节 开发\n一、简答题\n1. 甲？\n答：乙。\n2. 丙？\n答：丁。\n"
    assert {"第一章 总论"} == {question.chapter for question in read(text)}


def test_an_answer_may_stand_under_a_line_of_its_own() -> None:
    text = (
        "### 1. 试论述甲的意义\n\n**答题要点**\n\n1. 甲一\n2. 甲二\n\n"
        "### 2. 怎样做乙\n\n**答题要点**\n\n1. 乙一\n2. 乙二\n3. 乙三\n"
    )
    assert [["甲一", "甲二"], ["乙一", "乙二", "乙三"]] == points(text)
    assert [Kind.ESSAY, Kind.SHORT_ANSWER] == kinds(text)


@pytest.mark.parametrize("heading", ["综合案例题", "一、典型案例分析题", "情景简答题"])
def test_a_kind_may_be_described(heading: str) -> None:
    text = f"{heading}\n背景材料：\n{CASE.split(chr(10))[1]}\n1、店员有哪些失误？\n【答案】冷淡。\n"
    text += "2、你会怎样做？\n【答案】道歉。\n"
    assert [2] == [len(question.parts) for question in read(text)]
    assert read(text)[0].stem.startswith("顾客等了一个小时")


def test_options_and_keys_by_figures_as_in_tests_of_skill() -> None:
    text = (
        "工作項目 01：身體照顧\n1. (2) 翻身最少多久一次？①1小時②2小時③4小時④6小時。\n"
        "2. (134) 哪些屬於照顧？①居家服務②仲介\n③日間照顧④喘息服務。\n"
        "工作項目 02：生活照顧\n( 1 ) 1. 清潔由何處開始？①乾淨處②髒處。\n"
    )
    found = read(text)
    assert [("B",), ("A", "C", "D"), ("A",)] == [question.key for question in found]
    assert [4, 4, 2] == [len(question.options) for question in found]
    assert "（　）翻身最少多久一次？" == found[0].stem
    assert "工作項目 02：生活照顧" == found[2].chapter


def test_numbers_in_brackets_before_a_list_of_points_are_no_keys() -> None:
    text = "一、简答题\n1. (2) 班交接什么？\n答：①工单②设备\n2. (9) 班交接什么？\n答：①账目②钥匙\n"
    assert ["①工单\n②设备", "①账目\n②钥匙"] == [question.answer for question in read(text)]


def test_figures_in_brackets_before_options_are_letters_too() -> None:
    text = (
        "（ 3 ）1. 何者不是目的？(1)忠誠 (2)獲利 (3)減員\n"
        "（ 24 ）2. 何者不用言語？(1)簡訊 (2)手勢 (3)信件 (4)眼神\n"
    )
    assert [("C",), ("B", "D")] == [question.key for question in read(text)]
    assert [3, 4] == [len(question.options) for question in read(text)]


def test_the_kind_may_stand_behind_the_number_of_each_question() -> None:
    text = (
        "第一题 单选\n等待几分钟要致歉\nA 1分钟\nB 3分钟\n答案 B\n第2题、判断\n可以不做记录\n"
        "答案 错\n第三题 简答\n怎么写日报\n答案 写明时间\n"
    )
    assert [Kind.SINGLE, Kind.TRUE_FALSE, Kind.SHORT_ANSWER] == kinds(text)
    assert [("B",), ("false",), ()] == [question.key for question in read(text)]


def test_questions_and_answers_in_one_line() -> None:
    found = read(
        "问：什么是首问？答：谁接谁管。问：什么是回访？答：再联系一次。\n问：几天？答：三天。\n"
    )
    assert ["谁接谁管。", "再联系一次。", "三天。"] == [each.answer for each in found]


def test_kinds_by_their_first_character() -> None:
    text = """考点一 接待
名：首问——谁先接待谁负责到底。
简：接待的内容？
①问候②登记
论：怎样提高接待的质量？
1.培训 2.考核
考点二 送别
名：回访——再联系客人一次。
简：送别的内容？
①致谢②留电话
"""
    found = read(text)
    told = [Kind.TERM, Kind.SHORT_ANSWER, Kind.ESSAY, Kind.TERM, Kind.SHORT_ANSWER]
    assert told == [each.kind for each in found]
    assert ["首问", "接待的内容？"] == [each.stem for each in found[:2]]
    assert [1, 2, 2, 1, 2] == [len(each.points) for each in found]
    assert ["考点一 接待"] * 3 + ["考点二 送别"] * 2 == [each.chapter for each in found]


def test_a_kind_that_counts_with_no_more_than_a_blank_behind() -> None:
    first, second = read(
        "论述题1：怎样看预约？\n答：省时。\n\n论述题2 论述排队的办法\n答：取号。\n"
    )
    assert ("省时。", "论述排队的办法") == (first.answer, second.stem)


def test_sub_questions_below_their_name_alone() -> None:
    (found,) = read(
        "一、案例分析题\n住户报修三次无人上门，前台只登记了一次。\n问题\n1、前台有什么不妥\n2、应该怎么处理\n"
        "答案\n1、没有派单。\n2、上门维修。\n"
    )
    assert ["前台有什么不妥", "应该怎么处理"] == [part.prompt for part in found.parts]
    assert [1, 1] == [len(part.points) for part in found.parts]


def test_questions_and_answers_with_their_numbers_spelt_out() -> None:
    found = read("问题一 怎样预约？\n答案一 打电话。\n问题二 怎样取消？\n答案二 写邮件。\n")
    assert [("怎样预约？", "打电话。"), ("怎样取消？", "写邮件。")] == [
        (each.stem, each.answer) for each in found
    ]


def test_a_kind_in_brackets_before_the_number() -> None:
    found = read(
        "★前台★\n(单选)1、先做什么( B )\nA.说 B.听 C.写\n(简答)2、简述登记。\n答:问姓名。\n"
    )
    assert ["先做什么（　）", "简述登记。"] == [each.stem for each in found]
    assert [Kind.SINGLE, Kind.SHORT_ANSWER] == [each.kind for each in found]


def test_emoji_before_numbers_and_names_are_none_of_the_text() -> None:
    text = "👉第1题\n怎么道歉？\n✅ 答案：\n1⃣ 说错在哪\n2⃣ 说怎么补救\n💡解析：要真诚\n"
    text += "👉第2题\n先做什么？\nA. 解释\nB. 倾听 ✅\n"
    written, choice = read(text)
    assert "怎么道歉？" == written.stem
    assert ["说错在哪", "说怎么补救"] == [point.text for point in written.points]
    assert ("要真诚", ("B",)) == (written.explanation, choice.key)
