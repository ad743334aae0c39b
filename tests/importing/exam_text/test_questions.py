"""How exam files write their questions, and what is said of those that are damaged."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from examprep.importing.readers.text import document
from examprep.questions import Kind
from tests.importing.exam_text.exam import SINGLE, codes, kinds, parsed, read


def test_options_in_a_line_or_each_in_its_own() -> None:
    first, second = read(SINGLE)
    assert ["可储存", "无形性", "标准化", "可退换"] == [o.text for o in first.options]
    assert ["赔偿", "倾听", "记录", "回访"] == [o.text for o in second.options]
    assert ("下列属于服务特征的是（　）。", "服务看不见、摸不着。") == (
        first.stem,
        first.explanation,
    )


def test_a_numbered_list_that_asks_nothing_is_no_question() -> None:
    assert () == read("客服岗位职责\n1．接听电话，登记工单。\n2．按时回访。\n3．整理周报。\n")


def test_a_case_keeps_its_sub_questions() -> None:
    text = (
        "三、案例分析题（共20分）\n某店周末排队四十分钟，三位顾客当场离开，其中一位在网上写了差评。"
        "店长事后才知道，值班员工没有上报。\n问题：\n1．员工错在哪里？（8分）\n2．店长应怎样补救？（12分）\n"
        "答：\n1．没有安抚顾客，也没有上报。\n2．联系顾客致歉；公布改进办法。\n"
    )
    case = read(text)[0]
    assert [8, 12] == [part.marks for part in case.parts]
    assert ["没有安抚顾客，也没有上报。"] == [point.text for point in case.parts[0].points]


def test_marks_may_stand_before_what_is_asked() -> None:
    text = "1.（10分）简述回访的作用。\n答：了解意见。\n2、（本题8分）何谓工单？\n答：单据。\n"
    asked = read(text)
    assert [("简述回访的作用。", 10), ("何谓工单？", 8)] == [(q.stem, q.marks) for q in asked]


def test_a_count_goes_on_beyond_a_hundred() -> None:
    asked = "".join(f"{n}．简述第{n}项做法。\n答：倾听并记录。\n" for n in range(1, 1101))
    assert 1100 == len(read("一、简答题\n" + asked))


def test_years_that_begin_lines_of_an_answer_are_no_questions() -> None:
    first, second = read(
        "一、简答题\n1．简述举办过的大型活动。\n答：\n2008．北京奥运会。\n2010．上海世博会。\n"
        "2．简述回访。\n答：事后询问。\n"
    )
    assert ["2008．北京奥运会。", "2010．上海世博会。"] == [point.text for point in first.points]
    assert "简述回访。" == second.stem


def test_a_count_in_the_heading_is_checked() -> None:
    text = SINGLE.replace("一、单项选择题", "一、单项选择题（共3题）")
    assert ["count_mismatch"] == codes(text)


def test_a_number_left_out_is_named() -> None:
    text = "一、判断题\n1．甲。（√）\n2．乙。（×）\n4．丁。（√）\n"
    assert [("number_gap", "3")] == [(p.code, p.detail) for p in parsed(text).problems]


def test_a_question_without_an_answer_is_kept_and_flagged() -> None:
    found = read("一、简答题\n1．简述回访的作用。\n2．简述首问负责制。\n答：谁接待谁负责。\n")
    assert [("no_answer",), ()] == [question.warnings for question in found]


def test_terms_in_lines_of_their_own() -> None:
    assert ["服务承诺", "首问负责制"] == [
        question.stem for question in read("一、名词解释\n1\n服务承诺\n首问负责制\n")
    ]


@pytest.mark.parametrize("between", ["　　", "\n", "    "])
def test_terms_without_numbers(between: str) -> None:
    text = (
        f"一、名词解释\n首问负责制{between}CRM 系统{between}市场细分\n二、简答题\n1．何时回访？\n"
    )
    assert ["首问负责制", "CRM 系统", "市场细分", "何时回访？"] == [q.stem for q in read(text)]
    assert [Kind.TERM] * 3 == kinds(text)[:3]


def test_what_only_instructs_is_no_term() -> None:
    assert [Kind.SHORT_ANSWER] == kinds("一、名词解释\n解释下列名词\n二、简答题\n1．何时回访？\n")


def test_traditional_characters_stay_as_they_are_written() -> None:
    text = "一、是非題\n1．服務無法儲存。（O）\n"
    assert (Kind.TRUE_FALSE, "服務無法儲存。（　）") == (read(text)[0].kind, read(text)[0].stem)


def test_a_picture_in_a_question_is_marked() -> None:
    assert ("missing_figure",) == read("一、判断题\n1．如[图1]，流程正确。（√）\n")[0].warnings


def test_questions_numbered_in_words() -> None:
    text = "一、简答题\n第1题 简述甲。\n答：甲。\n第2题：简述乙。\n答：乙。\n"
    assert ["简述甲。", "简述乙。"] == [question.stem for question in read(text)]


def test_text_that_is_in_no_question_is_named_with_its_place() -> None:
    found = parsed(f"说明文字。\n{SINGLE}\n第二章 流程\n这一章没有题目。\n").removals
    assert [("front_matter", "说明文字。"), ("other_text", "这一章没有题目。")] == [
        (removal.kind.value, removal.text) for removal in found
    ]


TOKENS = [
    "一、单选题", "二、判断题（每题2分，共20分）", "参考答案", "1-10 ABCD", "1．", "2、",
    "（1）", "①", "A．", "B．", "答案：", "答：",
    "解析：", "第一章 环境", "案例一", "\n", " ", "。",
    "？", "（ ）", "（√）", "****:", "简答 题目:", "思考：",
    "3", "正文文字", "_____", "（5分）", "<b>", "| a | b |",
    "\u3000", "𠮷", "其一，", "1(", ")", "(2",
    "...",
]  # fmt: skip


@example("二、判断题（每题2分）\n1．甲其一，二、判断题 简答 题目:参考答案\n3\n案例一")
@given(st.lists(st.sampled_from(TOKENS) | st.text(max_size=3), max_size=60).map("".join))
def test_no_text_makes_it_fail_and_every_question_has_a_place(text: str) -> None:
    found = parsed(text)
    for question in found.questions:
        assert question.source
        assert question.source.text in document(text, "a").text
        assert len(question.id) == 8
    assert all(problem.to_json() for problem in found.problems)


def test_sub_questions_may_begin_with_what_is_to_be_done_for_each() -> None:
    asked = "两家店的评价不同。 1、分别计算满意率。 2、各提出一项改进。 3、说明理由。"
    (question,) = read(f"一、案例分析\n1. {asked}\n答：略。\n")
    assert ["分别计算满意率。", "各提出一项改进。", "说明理由。"] == [
        part.prompt for part in question.parts
    ]


def test_kind_and_marks_may_stand_in_lines_below_the_question() -> None:
    text = (
        "题目：什么是补救？\n题型：简答题\n分值：6\n答案：\n- 道歉\n- 补偿\n\n"
        "- 题目：先做什么？\n  类型：单选\n  选项：\n  A. 听\n  B. 说\n  答案：A\n"
    )
    written, choice = read(text)
    assert ("什么是补救？", Kind.SHORT_ANSWER, 6) == (written.stem, written.kind, written.marks)
    assert ("先做什么？", Kind.SINGLE, ("A",)) == (choice.stem, choice.kind, choice.key)


def test_the_kind_may_stand_above_every_question() -> None:
    text = "题型：简答题\n题目：什么是补救？\n答案：道歉\n题型：判断题\n题目：听得见。\n答案：对\n"
    assert [("什么是补救？", ()), ("听得见。", ("true",))] == [(q.stem, q.key) for q in read(text)]
