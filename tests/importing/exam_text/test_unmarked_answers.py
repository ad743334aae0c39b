"""Answers that nothing marks, and answers apart that name their question again."""

from __future__ import annotations

import pytest

from examprep.importing.document import Block, Document
from examprep.importing.exam_text import parse
from tests.importing.exam_text.exam import read


@pytest.mark.parametrize(
    ("text", "stem", "points"),
    [
        ("1．简述回访的作用。\n（1）了解结果；\n（2）改进服务。\n", "简述回访的作用。", 2),
        ("1．回访有哪些作用？①了解结果；②改进服务；③增进感情。\n", "回访有哪些作用？", 3),
        ("1．什么是首问负责制？\n谁先接待客户，谁就负责到底。\n", "什么是首问负责制？", 1),
        ("1．简述回访的作用。（6分）\n了解结果，并由此改进服务。\n", "简述回访的作用。", 1),
    ],
)
def test_a_list_or_a_statement_behind_a_question_is_its_answer(
    text: str, stem: str, points: int
) -> None:
    more = "2．什么是服务承诺？\n企业公开的服务标准，以及做不到时的补偿。\n"
    found = read(f"三、简答题\n{text}{more}")
    assert (stem, points) == (found[0].stem, len(found[0].points))
    assert "企业公开的服务标准，以及做不到时的补偿。" == found[1].answer


@pytest.mark.parametrize(
    "asked",
    [
        "某店连续三天断货，客户在网上抱怨。请回答：（1）错在哪里？（2）怎样补救？",
        "下列说法是否正确，为什么？（1）投诉越少越好。（2）满意就是忠诚。",
        "简述回访的作用。\n要求：结合实例，不少于三百字，条理清楚。",
        "简述回访的作用。\n第二节 投诉处理",
    ],
)
def test_what_asks_more_or_is_a_heading_is_no_answer(asked: str) -> None:
    found = read(f"三、简答题\n1．{asked}\n2．简述首问负责制。\n答：谁接待谁负责。\n")
    assert "no_answer" in found[0].warnings


def test_the_marks_of_points_are_not_those_of_the_question() -> None:
    (found,) = read("三、简答题\n1．简述回访的作用。\n（1）甲。（4分）\n（2）乙。（6分）\n")
    assert (None, [4, 6]) == (found.marks, [point.marks for point in found.points])


def test_a_term_stands_before_its_definition() -> None:
    text = (
        "一、名词解释\n1．服务承诺：企业公开的服务标准。\n2．客户终身价值\n客户带来的全部利润。\n"
    )
    assert [("服务承诺", "企业公开的服务标准。"), ("客户终身价值", "客户带来的全部利润。")] == [
        (question.stem, question.answer) for question in read(text)
    ]


def test_an_answer_apart_may_name_its_question_again() -> None:
    text = (
        "一、名词解释\n1．服务承诺\n二、简答题\n1．简述回访的作用。\n参考答案\n一、名词解释\n"
        "1．服务承诺：企业公开的标准。\n二、简答题\n1．简述回访的作用。\n答：了解结果。\n"
    )
    assert ["企业公开的标准。", "了解结果。"] == [question.answer for question in read(text)]


CHAPTER = (
    "第{0}章 {1}\n一、选择题\n1．甲\nA．一\nB．二\n2．乙\nA．一\nB．二\n二、简答题\n1．简述{1}。\n"
)


def test_answers_at_the_end_by_chapter_and_the_numbers_of_sections() -> None:
    answer = "第{0}章\n一、1．{2}  2．{3}\n二、1．{1}的答案。\n"
    chapters = [("一", "环境", "A", "B"), ("二", "流程", "B", "A")]
    asked = "".join(CHAPTER.format(*chapter) for chapter in chapters)
    told = "".join(answer.format(*chapter) for chapter in chapters)
    found = read(f"{asked}各章习题参考答案\n{told}")
    assert ["A", "B", "", "B", "A", ""] == ["".join(question.key) for question in found]
    assert ["环境的答案。", "流程的答案。"] == [q.answer for q in found if q.answer]


def test_a_chapter_called_again_behind_answers_may_be_another_books() -> None:
    book = CHAPTER.format("一", "环境") + "参考答案\n一、选择题\n1.A 2.B\n"
    assert 6 == len(
        read(book + book.replace("甲", "丙").replace("乙", "丁").replace("环境", "流程"))
    )


def test_a_title_may_say_that_answers_stand_in_the_text() -> None:
    title = "《客户关系》期末试卷及答案"
    text = f"{title}\n一、简答题\n1．简述回访。\n答：了解结果。\n2．什么是投诉？\n答：不满。\n"
    assert ["了解结果。", "不满。"] == [question.answer for question in read(text)]


def test_questions_with_their_answers_right_behind_them_need_no_heading() -> None:
    found = read(
        "1.怎样安排检票?\n(1)提前开放通道；\n(2)分批放行。\n2.简述晚点时的广播要求。\n"
        "晚点原因和预计时间要每隔十分钟播报一次。\n3.怎样照顾老人？\n(1)引导就座；\n(2)帮拿行李。\n"
    )
    assert [2, 1, 2] == [len(question.points) for question in found]
    assert "帮拿行李。" == found[2].points[1].text


def test_numbered_statements_without_a_heading_are_no_questions() -> None:
    text = "1.检票的要求\n(1)提前开放；\n(2)分批放行。\n2.广播的要求\n(1)清楚；\n(2)及时。\n"
    assert () == read(text)


def test_a_word_that_asks_before_latin_letters_names_no_kind() -> None:
    text = (
        "一、简答题\n1. 简述 CRM 的三类功能。\n（1）销售\n（2）营销\n（3）服务\n"
        "2. 工单有哪些状态？\n答：（1）待派；（2）处理中。\n"
        "3. 简述 IVR 的利弊。\n（1）省人\n（2）繁琐\n"
    )
    assert [("简述 CRM 的三类功能。", 3), ("工单有哪些状态？", 2), ("简述 IVR 的利弊。", 2)] == [
        (question.stem, len(question.points)) for question in read(text)
    ]


def test_classes_called_by_letters_in_a_list_are_no_options() -> None:
    text = (
        "一、论述题\n1. 试述怎样按价值分配人手。\n1. 划分\n2. 分工\n"
        "   - A 类客户：专人\n   - B 类客户：轮值\n"
        "2. 试述分配的依据。\n1. 利润\n2. 潜力\n"
    )
    assert ["试述怎样按价值分配人手。", "试述分配的依据。"] == [q.stem for q in read(text)]


def test_lists_answer_questions_that_chinese_numerals_count() -> None:
    text = (
        "劳动关系协调员 简答题汇总\n一、必备条款有哪些？\n1、期限；\n2、报酬；\n3、社会保险。\n"
        "二、简述处理争议的途径。\n协商、调解、仲裁和诉讼。\n"
        "三、何时应当支付补偿？\n1、协商解除的；\n2、经济性裁员的。\n"
    )
    found = read(text)
    assert ["必备条款有哪些？", "简述处理争议的途径。", "何时应当支付补偿？"] == [
        question.stem for question in found
    ]
    assert [3, 1, 2] == [len(question.points) for question in found]


def test_lines_in_colour_behind_a_question_are_its_answer() -> None:
    lines = [
        "三、问答题",
        "1. 要做哪些准备？",
        "备好零钱；",
        "检查设备。",
        "2. 还要什么？",
        "第二单元",
    ]
    red = {"备好零钱；", "检查设备。", "第二单元"}
    blocks = tuple(
        Block(line, f"p{n}", ((0, len(line)),) if line in red else ())
        for n, line in enumerate(lines, 1)
    )
    first, second = parse(Document("a.docx", blocks)).questions
    assert ("备好零钱；\n检查设备。", "") == (first.answer, second.answer)


def test_lines_of_a_list_in_colour_are_an_answer_without_full_stops() -> None:
    lines = ["三、问答题", "1. 怎样外呼？", "核对名单", "说明来意", "2. 怎样结束？"]
    blocks = tuple(
        Block(line, f"p{n}", ((0, len(line)),) if n in {3, 4} else ())
        for n, line in enumerate(lines, 1)
    )
    first, second = parse(Document("a.docx", blocks)).questions
    assert ("核对名单\n说明来意", "") == (first.answer, second.answer)


def test_a_term_may_stand_before_its_definition_with_a_blank() -> None:
    (found,) = read("名词解释（每小题3分）\n1、口碑   指客户之间口头传递的评价。\n")
    assert ("口碑", "指客户之间口头传递的评价。") == (found.stem, found.answer)


@pytest.mark.parametrize("verdict", ["错误。", "这种说法是错误的。", "错，", "该观点不正确。"])
def test_a_verdict_with_its_reason_answers_a_statement(verdict: str) -> None:
    (found,) = read(f"一、辨析题\n1. 退货都要收手续费。\n{verdict}七天之内不收。\n口诀：七天免\n")
    assert ("退货都要收手续费。", f"{verdict}七天之内不收。") == (found.stem, found.answer)
    assert "七天免" == found.explanation


def test_a_line_behind_each_of_several_questions_answers_it_however_short() -> None:
    text = "1、票据保存多久？\n两年\n2、回访要几天内？\nVIP 三天\n3、怎么算损耗？\n进货减出货\n"
    assert ["两年", "VIP 三天", "进货减出货"] == [each.answer for each in read(text)]


def test_a_heading_behind_a_single_question_is_no_answer() -> None:
    text = "思考题\n1. 简述票据的保存。\n2. 什么是损耗？\n3. 为什么回访？\n任务二 接待\n"
    assert not any(each.answer for each in read(text))


TITLED = (
    "1．客服人员应有的素质\n（1）耐心；\n（2）细心。\n2．处理投诉的步骤：①倾听；②记录；③答复。\n"
    "3．影响满意度的因素\n• 质量\n• 价格\n"
)


def test_lists_behind_several_titles_are_what_the_titles_ask_for() -> None:
    found = read(f"三、简答题\n{TITLED}4．回访的作用\n")
    assert [
        ("客服人员应有的素质", ["耐心；", "细心。"]),
        ("处理投诉的步骤", ["倾听；", "记录；", "答复。"]),
        ("影响满意度的因素", ["质量", "价格"]),
        ("回访的作用", []),
    ] == [(each.stem, [point.text for point in each.points]) for each in found]


def test_prose_behind_several_titles_is_what_they_ask_for() -> None:
    found = read(
        "三、简答题\n1．处理投诉的步骤\n先倾听，再记录，然后判断是否成立。\n2．客户分级的意义\n"
        "把有限的人手用在重要的客户上。\n3．影响满意度的因素\n（1）质量\n（2）价格\n"
        "4．生命周期的含义\n从认识企业到离开企业的全过程。\n"
    )
    assert ["处理投诉的步骤", "客户分级的意义", "影响满意度的因素", "生命周期的含义"] == [
        each.stem for each in found
    ]
    assert "先倾听，再记录，然后判断是否成立。" == found[0].answer


@pytest.mark.parametrize(
    "text",
    [
        "1．公司新开一家门店\n请你为它拟定服务规范。\n2．客户投诉送货太慢\n请分析原因。\n"
        "3．热线总是占线\n请为它想办法，并说明理由。\n",
        "1．客服人员应有的素质\n（1）耐心；\n（2）细心。\n2．回访的作用\n3．首问负责制\n",
        "1．回访\n（1）什么是回访？\n（2）怎样回访？\n2．投诉处理\n（1）简述步骤。\n（2）简述原则。\n"
        "3．服务承诺\n（1）简述含义。\n（2）有何作用？\n",
    ],
)
def test_one_list_or_lists_that_ask_are_no_answers(text: str) -> None:
    assert all("no_answer" in each.warnings for each in read(f"三、简答题\n{text}"))


def test_lists_behind_the_titles_of_a_chapter_are_its_text() -> None:
    assert not read(f"第一章 服务\n{TITLED}")


def test_bullets_below_a_line_that_asks_answer_it_without_a_stop() -> None:
    text = "一、简答题\n1. 简述分级的作用\n• 合理配置资源\n• 提供差异服务\n"
    text += "2. 简述质检的流程\n• 抽样\n• 评分\n"
    assert [["合理配置资源", "提供差异服务"], ["抽样", "评分"]] == [
        [point.text for point in found.points] for found in read(text)
    ]


def test_bullets_that_ask_are_no_answer() -> None:
    (found,) = read("一、简答题\n1. 请分析\n• 原因是什么？\n• 怎样改进？\n")
    assert "" == found.answer


def test_clauses_below_a_title_are_its_answer_whatever_the_others_do() -> None:
    first, second = read(
        "一、简答题\n1.怎样改进质量？\n答题要点：\nP计划；\nD执行；\nC检查。\n"
        "2、制定标准的原则\n以客户为导向；可衡量；可实现；动态调整。\n"
    )
    assert "制定标准的原则" == second.stem
    assert ["以客户为导向；", "可衡量；", "可实现；", "动态调整。"] == [
        p.text for p in second.points
    ]
    assert 3 == len(first.points)


def test_a_case_whose_sentence_has_clauses_is_no_answer() -> None:
    (found,) = read(
        "一、简答题\n1.退货案例\n顾客要求退货；员工态度冷淡；顾客离开。怎样处理？\n答：先道歉。\n"
    )
    assert ("先道歉。", True) == (found.answer, "顾客离开" in found.stem)
