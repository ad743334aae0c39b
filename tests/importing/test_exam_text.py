"""How exam files are written: each test is one habit, in words of our own."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from examprep.importing import readers, reading
from examprep.importing.document import Block, Document
from examprep.importing.exam_text import Parsed, parse
from examprep.importing.readers.text import document
from examprep.questions import Kind, Question
from tests.importing.readers.word.wordml import docx

SINGLE = """一、单项选择题
1．下列属于服务特征的是（B）。
A．可储存    B．无形性    C．标准化    D．可退换
解析：服务看不见、摸不着。
2．投诉处理的第一步是（  ）。
A．赔偿
B．倾听
C．记录
D．回访
答案：B
"""


def parsed(text: str) -> Parsed:
    return parse(document(text, "a.txt"))


def read(text: str) -> tuple[Question, ...]:
    return parsed(text).questions


def kinds(text: str) -> list[Kind]:
    return [question.kind for question in read(text)]


def keys(text: str) -> list[str]:
    return ["".join(question.key) for question in read(text)]


def codes(text: str) -> list[str]:
    return [problem.code for problem in parsed(text).problems]


def test_options_in_a_line_or_each_in_its_own() -> None:
    first, second = read(SINGLE)
    assert ["可储存", "无形性", "标准化", "可退换"] == [o.text for o in first.options]
    assert ["赔偿", "倾听", "记录", "回访"] == [o.text for o in second.options]
    assert ("下列属于服务特征的是（　）。", "服务看不见、摸不着。") == (
        first.stem,
        first.explanation,
    )


@pytest.mark.parametrize(
    "heading",
    [
        "一、单项选择题", "一、单选题（每题2分，共4分）", "## 一、单项选择题", "（一）单选题",
        "【单选题】", "第一部分 单项选择题", "题型：单选题", "1. 单选题", "一、單項選擇題",
        "一、单项选择",
    ],
)  # fmt: skip
def test_a_section_is_named_in_many_ways(heading: str) -> None:
    text = SINGLE.replace("一、单项选择题", heading)
    assert [Kind.SINGLE, Kind.SINGLE] == kinds(text)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("单选题", Kind.SINGLE), ("多选题", Kind.MULTIPLE), ("不定项选择题", Kind.MULTIPLE),
        ("判断题", Kind.TRUE_FALSE), ("是非题", Kind.TRUE_FALSE), ("填空题", Kind.BLANK),
        ("名词解释", Kind.TERM), ("简答题", Kind.SHORT_ANSWER), ("问答题", Kind.SHORT_ANSWER),
        ("辨析题", Kind.SHORT_ANSWER), ("计算题", Kind.SHORT_ANSWER), ("论述题", Kind.ESSAY),
        ("案例分析题", Kind.CASE), ("材料分析题", Kind.CASE), ("方案设计题", Kind.PLAN),
        ("方案策划题", Kind.PLAN),
    ],
)  # fmt: skip
def test_every_kind_has_its_names(name: str, kind: Kind) -> None:
    assert [kind] == kinds(f"一、{name}\n1．题干文字在这里\n答案：A\n")


@pytest.mark.parametrize(
    "mark",
    [
        "答案：",
        "参考答案：",
        "正确答案:",
        "【答案】",
        "[答案]",
        "答：",
        "标准答案：",
        "【参考答案】",
    ],
)
def test_an_answer_in_a_line_of_its_own(mark: str) -> None:
    text = f"一、单选题\n1．先做什么（ ）\nA．倾听\nB．赔偿\n{mark}A\n"
    assert ["A"] == keys(text)


@pytest.mark.parametrize("given", ["B", "b", "Ｂ", "B.", "（B）", "B、", "倾听"])
def test_a_key_in_any_writing(given: str) -> None:
    assert ["B"] == keys(f"一、单选题\n1．先做什么\nA．赔偿\nB．倾听\n答案：{given}\n")


@pytest.mark.parametrize("given", ["ABD", "A B D", "A、B、D", "A,B,D", "abd", "ＡＢＤ", "A|B|D"])
def test_several_letters_in_any_separation(given: str) -> None:
    text = f"二、多选题\n1．包括哪些\nA．甲\nB．乙\nC．丙\nD．丁\n答案：{given}\n"
    assert ["ABD"] == keys(text)


@pytest.mark.parametrize(
    ("given", "key"),
    [("√", "true"), ("对", "true"), ("正确", "true"), ("T", "true"), ("O", "true"), ("是", "true"),
     ("×", "false"), ("错", "false"), ("错误", "false"), ("F", "false"), ("X", "false")],
)  # fmt: skip
def test_right_and_wrong_in_any_writing(given: str, key: str) -> None:
    assert [key] == keys(f"三、判断题\n1．服务不能储存。（{given}）\n")
    assert [key] == keys(f"三、判断题\n1．服务不能储存。\n答：{given}\n")


def test_answers_behind_a_section_one_by_one() -> None:
    text = SINGLE.replace("（B）", "（ ）").replace("答案：B\n", "")
    assert ["B", "D"] == keys(text + "参考答案\n1．B\n2．D\n")


def test_answers_at_the_end_under_the_same_headings() -> None:
    text = (
        "一、单选题\n1．甲\nA．一\nB．二\n2．乙\nA．一\nB．二\n"
        "二、简答题\n1．简述丙。\n2．简述丁。\n"
        "参考答案\n一、单选题\n1.A 2.B\n二、简答题\n1．丙的答案。\n2．丁的答案。\n"
    )
    found = read(text)
    assert [Kind.SINGLE, Kind.SINGLE, Kind.SHORT_ANSWER, Kind.SHORT_ANSWER] == kinds(text)
    assert ["A", "B"] == keys(text)[:2]
    assert ["丙的答案。", "丁的答案。"] == [question.answer for question in found[2:]]


@pytest.mark.parametrize("line", ["1-4）ABDA", "1—4 ABDA", "1～4：A B D A", "1-2 AB 3-4 DA"])
def test_keys_many_in_a_line(line: str) -> None:
    items = "".join(f"{n}．题{n}\nA．一\nB．二\nC．三\nD．四\n" for n in range(1, 5))
    assert ["A", "B", "D", "A"] == keys(f"一、单选题\n{items}参考答案\n{line}\n")


def test_keys_of_right_and_wrong_in_a_line() -> None:
    items = "".join(f"{n}．说法{n}。\n" for n in range(1, 4))
    assert ["true", "false", "true"] == keys(f"一、判断题\n{items}参考答案\n1-3 (√)(×)(√)\n")


def test_every_chapter_has_its_own_answers() -> None:
    chapter = "第{0}章 {1}\n一、单选题\n1．甲\nA．一\nB．二\n第{0}章参考答案\n一、单选题\n1.{2}\n"
    text = chapter.format("一", "环境", "A") + chapter.format("二", "流程", "B")
    assert ["A", "B"] == keys(text)
    assert ["第一章 环境", "第二章 流程"] == [question.chapter for question in read(text)]


@pytest.mark.parametrize("sign", ["B．倾听 ✅", "*B．倾听", "√B．倾听", "B．倾听（√）"])
def test_an_option_marked_with_a_sign_is_the_key(sign: str) -> None:
    found = read(f"一、单选题\n1．先做什么\nA．赔偿\n{sign}\nC．回访\n")
    assert [("B",), "倾听"] == [found[0].key, found[0].options[1].text]


def test_an_option_in_colour_is_the_key() -> None:
    lines = ["一、单选题", "1．先做什么", "A．赔偿", "B．倾听", "C．回访"]
    blocks = [Block(line, str(n), ((0, 4),) if n == 4 else ()) for n, line in enumerate(lines, 1)]
    assert ("B",) == parse(Document("a.docx", tuple(blocks))).questions[0].key


def test_a_kind_in_brackets_at_the_question() -> None:
    text = (
        "1．【单选题】先做什么\nA．赔偿\nB．倾听\n答案：B\n"
        "2．服务不能储存。[判断题]\n答案：对\n3．（简答题）简述回访。\n答案：略。\n"
    )
    assert [Kind.SINGLE, Kind.TRUE_FALSE, Kind.SHORT_ANSWER] == kinds(text)
    assert "先做什么" == read(text)[0].stem


def test_without_any_heading_the_answer_tells_the_kind() -> None:
    text = (
        "1．先做什么\nA．赔偿\nB．倾听\n答案：B\n2．包括哪些\nA．甲\nB．乙\n答案：AB\n"
        "3．服务不能储存。\n答案：错\n4．简述回访。\n答案：了解结果。\n"
    )
    assert [Kind.SINGLE, Kind.MULTIPLE, Kind.TRUE_FALSE, Kind.SHORT_ANSWER] == kinds(text)


def test_a_numbered_list_that_asks_nothing_is_no_question() -> None:
    assert () == read("客服岗位职责\n1．接听电话，登记工单。\n2．按时回访。\n3．整理周报。\n")


def test_lists_within_an_answer_are_its_points() -> None:
    text = (
        "一、简答题\n1．简述甲。\n答：1．甲一。\n2．甲二。\n3．甲三。\n"
        "2．简述乙。\n答：（1）乙一。（2）乙二。\n3．简述丙。\n答：丙。\n"
    )
    assert [3, 2, 1] == [len(question.points) for question in read(text)]


def test_a_case_keeps_its_sub_questions() -> None:
    text = (
        "三、案例分析题（共20分）\n某店周末排队四十分钟，三位顾客当场离开，其中一位在网上写了差评。"
        "店长事后才知道，值班员工没有上报。\n问题：\n1．员工错在哪里？（8分）\n2．店长应怎样补救？（12分）\n"
        "答：\n1．没有安抚顾客，也没有上报。\n2．联系顾客致歉；公布改进办法。\n"
    )
    case = read(text)[0]
    assert [8, 12] == [part.marks for part in case.parts]
    assert ["没有安抚顾客，也没有上报。"] == [point.text for point in case.parts[0].points]


def test_marks_of_the_heading_are_those_of_its_questions() -> None:
    text = SINGLE.replace("一、单项选择题", "一、单项选择题（本大题共2小题，每小题3分，共6分）")
    assert [3, 3] == [question.marks for question in read(text)]
    assert [] == codes(text)


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


def test_a_table_of_contents_is_no_chapter() -> None:
    text = "第一章 环境\t1\n第二章 流程\t12\n第一章 环境\n" + SINGLE
    assert ["第一章 环境"] * 2 == [question.chapter for question in read(text)]


def test_several_papers_in_one_file() -> None:
    text = f"客服知识考试试题\n{SINGLE}\n投诉处理测试题\n{SINGLE}"
    assert ["客服知识考试试题"] * 2 + ["投诉处理测试题"] * 2 == [q.chapter for q in read(text)]


def test_traditional_characters_stay_as_they_are_written() -> None:
    text = "一、是非題\n1．服務無法儲存。（O）\n"
    assert (Kind.TRUE_FALSE, "服務無法儲存。（　）") == (read(text)[0].kind, read(text)[0].stem)


def test_exercises_in_course_notes_are_found() -> None:
    text = "服务的特征\n无形性、差异性。\n思考：为什么服务难以标准化？\n三、服务的分类\n"
    assert ["为什么服务难以标准化？"] == [question.stem for question in read(text)]


def test_answers_are_marked_in_traditional_characters_too() -> None:
    text = "一、簡答題\n1．簡述回訪的作用。\n參考答案：了解處理結果。\n評析：略。\n"
    assert ["了解處理結果。\n評析：略。"] == [question.answer for question in read(text)]


@pytest.mark.parametrize(
    ("line", "found"),
    [("1.A 2.B 3.D", [("keys_short", "4")]), ("1-5 ABDAC", [("keys_long", "5")]), ("1-4 ABDA", [])],
)
def test_keys_too_few_or_too_many_are_named(line: str, found: list[tuple[str, str]]) -> None:
    problems = parsed(f"一、单选题\n{ITEMS}参考答案\n{line}\n").problems
    assert found == [(p.code, p.detail) for p in problems if p.code != "no_answer"]


def test_a_picture_in_a_question_is_marked() -> None:
    assert ("missing_figure",) == read("一、判断题\n1．如[图1]，流程正确。（√）\n")[0].warnings


def test_sections_within_one_long_line() -> None:
    text = (
        "一、单选题 1、服务的特征是（A）。 A、无形 B、可储存 2、先要（B）。 A、赔偿 B、倾听 "
        "二、判断题 1、服务不能储存。（√） 2、投诉越少越好。（×） "
        "三、简答题 1、简述回访。 答：了解结果。 2、简述首问负责制。 答：谁接待谁负责。"
    )
    assert [Kind.SINGLE] * 2 + [Kind.TRUE_FALSE] * 2 + [Kind.SHORT_ANSWER] * 2 == kinds(text)
    assert ["A", "B", "true", "false"] == keys(text)[:4]


def test_kinds_in_brackets_without_headings_or_answers() -> None:
    text = "1. 先要[单选题]\nA.赔偿\nB.倾听(正确答案)\n\n2. 服务不能储存[判断题]\n对\n错\n"
    assert [Kind.SINGLE, Kind.TRUE_FALSE] == kinds(text)
    assert "B" == keys(text)[0]


def test_an_implied_judgement_or_blank_has_its_key() -> None:
    text = (
        "1.服务不能储存。\n答案:正确\n2.第一特征是____。\n答案:无形性\n3.先要\nA.甲\nB.乙\n答案:A\n"
    )
    assert [Kind.TRUE_FALSE, Kind.BLANK, Kind.SINGLE] == kinds(text)
    assert ["true", "无形性", "A"] == keys(text)


def test_explanations_behind_keys_apart_are_kept() -> None:
    text = (
        "一、选择题\n1. 甲\nA. 一\nB. 二\n2. 乙\nA. 一\nB. 二\n\n"
        "答案：\n1. A\n解析：甲解。\n2. B\n解析：乙解。\n"
    )
    assert [("A", "甲解。"), ("B", "乙解。")] == [(q.key[0], q.explanation) for q in read(text)]


ITEMS = "".join(f"{n}．题{n}\nA．一\nB．二\nC．三\nD．四\n" for n in range(1, 5))


@pytest.mark.parametrize(
    "keys_", ["答案：1-4 ABDA", "答案：1.A 2.B 3.D 4.A", "参考答案：\n1、A 2、B 3、D 4、A"]
)
def test_the_keys_of_a_list_may_stand_behind_its_last_question(keys_: str) -> None:
    assert ["A", "B", "D", "A"] == keys(f"一、单选题\n{ITEMS}{keys_}\n")


def test_keys_in_a_table_of_two_rows() -> None:
    table = "参考答案\n题号\t1\t2\t3\t4\n答案\tA\tB\tD\tA\n"
    assert ["A", "B", "D", "A"] == keys(f"一、单选题\n{ITEMS}{table}")


def test_an_answers_bracket_before_the_number() -> None:
    text = "三、判断题\n（√）1、服务不能储存。\n（ × ）2、投诉越少越好。\n( )3、承诺要能兑现。\n"
    assert ["true", "false", ""] == keys(text)
    assert "服务不能储存。" == read(text)[0].stem.replace("（　）", "")


@pytest.mark.parametrize("line", ["答案 A", "答案A", "正确答案 A。"])
def test_an_answer_without_a_colon(line: str) -> None:
    assert ["A"] == keys(f"一、单选题\n1．先做什么\nA．倾听\nB．赔偿\n{line}\n")


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


def test_a_red_option_of_a_word_file_is_the_key() -> None:
    red = '<w:rPr><w:color w:val="FF0000"/></w:rPr>'
    lines = [
        ("一、单选题", ""),
        ("1．先做什么", ""),
        ("A．赔偿", ""),
        ("B．倾听", red),
        ("C．回访", ""),
    ]
    body = "".join(f"<w:p><w:r>{style}<w:t>{line}</w:t></w:r></w:p>" for line, style in lines)
    (found,) = reading.read(readers.document(docx(body), "a.docx")).questions
    assert ("B",) == found.key


def test_sub_questions_may_begin_with_what_is_to_be_done_for_each() -> None:
    asked = "两家店的评价不同。 1、分别计算满意率。 2、各提出一项改进。 3、说明理由。"
    (question,) = read(f"一、案例分析\n1. {asked}\n答：略。\n")
    assert ["分别计算满意率。", "各提出一项改进。", "说明理由。"] == [
        part.prompt for part in question.parts
    ]
