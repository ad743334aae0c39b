"""Where exam files put their answers."""

from __future__ import annotations

import pytest

from examprep.questions import Kind
from tests.importing.exam_text.exam import SINGLE, keys, kinds, parsed, read


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


def test_every_chapter_has_its_own_answers() -> None:
    chapter = "第{0}章 {1}\n一、单选题\n1．甲\nA．一\nB．二\n第{0}章参考答案\n一、单选题\n1.{2}\n"
    text = chapter.format("一", "环境", "A") + chapter.format("二", "流程", "B")
    assert ["A", "B"] == keys(text)
    assert ["第一章 环境", "第二章 流程"] == [question.chapter for question in read(text)]


def test_lists_within_an_answer_are_its_points() -> None:
    text = (
        "一、简答题\n1．简述甲。\n答：1．甲一。\n2．甲二。\n3．甲三。\n"
        "2．简述乙。\n答：（1）乙一。（2）乙二。\n3．简述丙。\n答：丙。\n"
    )
    assert [3, 2, 1] == [len(question.points) for question in read(text)]


def test_answers_are_marked_in_traditional_characters_too() -> None:
    text = "一、簡答題\n1．簡述回訪的作用。\n參考答案：了解處理結果。\n評析：略。\n"
    assert ["了解處理結果。\n評析：略。"] == [question.answer for question in read(text)]


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


def test_an_answers_bracket_before_the_number() -> None:
    text = "三、判断题\n（√）1、服务不能储存。\n（ × ）2、投诉越少越好。\n( )3、承诺要能兑现。\n"
    assert ["true", "false", ""] == keys(text)
    assert "服务不能储存。" == read(text)[0].stem.replace("（　）", "")


def test_an_answers_bracket_before_the_number_may_be_wide() -> None:
    options = "(A)赔偿 (B)倾听 (C)挂断\n"
    text = f"一、选择题：\n(  B  ) 1. 先做什么？\n{options}(  A C ) 2. 少做什么？{options}"
    text += "二、是非题\n(  ╳  ) 1. 回访不必守时。\n（ ✖ ）2. 投诉不必记录。\n"
    assert ["B", "AC", "false", "false"] == keys(text)


@pytest.mark.parametrize(
    "line", ["回访不必守时。（×）解析：失约伤感情。", "回访不必守时（错）。 解析：失约伤感情。"]
)
def test_an_explanation_in_the_line_of_its_judgement(line: str) -> None:
    (found,) = read(f"一、判断题\n1. {line}\n")
    assert "回访不必守时" == found.stem.replace("（　）", "").rstrip("。")
    assert (("false",), "失约伤感情。") == (found.key, found.explanation)


def test_an_explanation_in_the_line_of_its_key() -> None:
    (found,) = read("一、单选题\n1. 先做什么\nA. 倾听\nB. 赔偿\n答案：A。解析：先听后说。\n")
    assert (("A",), "先听后说。") == (found.key, found.explanation)


@pytest.mark.parametrize("line", ["答案 A", "答案A", "正确答案 A。"])
def test_an_answer_without_a_colon(line: str) -> None:
    assert ["A"] == keys(f"一、单选题\n1．先做什么\nA．倾听\nB．赔偿\n{line}\n")


def test_an_explanation_may_stand_in_the_line_of_the_answer() -> None:
    text = "1．（判断）承诺越多越好。\n【答案】错误【解析】做不到的承诺失信于人。\n"
    assert ["false"] == keys(text)
    assert "做不到的承诺失信于人。" == read(text)[0].explanation


TWO = (
    "一、单选题\n1．甲（ ）\nA．一\nB．二\nC．三\n2．乙（ ）\nA．一\nB．二\nC．三\n"
    "二、判断题\n1．丙。（ ）\n2．丁。（ ）\n"
)


@pytest.mark.parametrize(
    "given",
    [
        "答案：\n一、\n题号 1 2\n答案 A B\n二、\n题号 1 2\n答案 × √\n",
        "参考答案：\n一、1-2 AB\n二、1-2 ×√\n",
        "答案：\n一、单选题\n1.A 2.B\n二、判断题\n1.× 2.√\n",
        "参考答案\n一、1．A 2．B\n二、1．× 2．√\n",
    ],
)
def test_keys_of_several_sections_behind_a_colon(given: str) -> None:
    assert ["A", "B", "false", "true"] == keys(TWO + given)


def test_one_list_of_answers_goes_to_the_section_it_fits() -> None:
    assert ["", "", "false", "true"] == keys(TWO + "参考答案\n1-2 ×√\n")
    assert ["A", "C", "", ""] == keys(TWO + "参考答案\n1-2 AC\n")
    assert ["", "", "", ""] == keys(TWO + "参考答案\n1-2 AB\n"), "judgements may be letters too"


def test_answers_that_fit_several_sections_are_given_to_none_and_told() -> None:
    text = (
        TWO.replace("判断", "多选").replace("。（ ）", "（ ）\nA．一\nB．二") + "参考答案\n1-2 AB\n"
    )
    assert ["", "", "", ""] == keys(text)
    assert "1-2 AB" in [removal.text for removal in parsed(text).removals]


@pytest.mark.parametrize("unit", ["专题", "模块", "单元", "项目"])
def test_one_count_runs_through_the_sections_of_a_unit(unit: str) -> None:
    asked = (
        "{0}{1} 名称\n一、单选题\n（1）甲（ ）\nA．一\nB．二\n"
        "二、简答题\n（2）简述乙。\n（3）简述丙。\n"
    )
    told = "{0}{1} 名称\n（1）【答案】{2}\n（2）【答案】①{2}一；②{2}二。\n（3）【答案】{2}三。\n"
    text = (
        asked.format(unit, "一") + asked.format(unit, "二") + "参考答案\n"
        + told.format(unit, "一", "A") + told.format(unit, "二", "B")
    )  # fmt: skip
    found = read(text)
    assert ["A", "", "", "B", "", ""] == keys(text)
    assert ["A一；", "A三。", "B一；", "B三。"] == [
        question.points[0].text for question in found if question.points
    ]
    assert {f"{unit}一 名称", f"{unit}二 名称"} == {question.chapter for question in found}


def test_an_answers_lists_may_begin_again_under_each_of_its_headings() -> None:
    text = (
        "一、论述题\n1、试论述怎样兑现承诺。\n答题要点：\n一、开口之前。\n1、问清能力；\n2、留出余地。\n"
        "二、开口之后。\n1、写进工单；\n2、到期回复。\n三、不成之时。\n"
        "2、试论述怎样与同事配合。\n答题要点：\n一、通气。\n二、补位。\n"
    )
    first, second = read(text)
    assert [2, 2, 0] == [len(point.points) for point in first.points]
    assert ("试论述怎样与同事配合。", 2) == (second.stem, len(second.points))


def test_the_order_of_numbered_steps_is_no_list() -> None:
    (found,) = read("一、排序题（每题5分）\n1. 排列：①致歉 ②倾听 ③回访\n答案：②①③\n")
    assert ["②①③"] == [point.text for point in found.points]


@pytest.mark.parametrize("label", ["解：", "【解】", "解 :"])
def test_a_calculation_is_answered_behind_its_own_word(label: str) -> None:
    (found,) = read(
        "六、计算题（10分）\n1．呼入1200个，放弃84个。\n（1）求放弃率。\n（2）求接起数。\n"
        f"{label}（1）84÷1200＝7%\n（2）1200－84＝1116\n答：7%，1116个。\n"
    )
    assert ["求放弃率。", "求接起数。"] == [part.prompt for part in found.parts]
    assert "84÷1200＝7%" == found.parts[0].points[0].text


def test_marks_in_any_place_of_a_point() -> None:
    first, second, third = read(
        "一、简答题\n1. 简述接单的步骤。\n（1）登记（得2分）\n（2）核对（得3分）\n"
        "2. 简述派单的依据。\n答：距离。2分\n工时。3分\n技能。1分\n"
        "3. 简述验收的要点。\n要点一：看外观（2分）\n要点二：试功能（2分）\n"
    )
    told = [[point.marks for point in found.points] for found in (first, second, third)]
    assert [[2, 3], [2, 3, 1], [2, 2]] == told
    assert "登记" == first.points[0].text


def test_points_that_count_themselves_in_a_line() -> None:
    (found,) = read("1. 怎样处理争执？\n答：其一，隔开双方；其二，听双方说；其三，各自答复。\n")
    assert 3 == len(found.points)


def test_marks_beside_another_remark_in_brackets() -> None:
    (found,) = read("三、论述题\n1. 谈谈预约制。（不少于300字，15分）\n答：省时。\n")
    assert ("谈谈预约制。（不少于300字）", 15) == (found.stem, found.marks)


def test_a_stop_behind_brackets_is_part_of_the_number() -> None:
    (found,) = read("1. 简述接单的步骤。\n答：\n（1）、登记（2分）\n（2）、核对（3分）\n")
    assert [("登记", 2), ("核对", 3)] == [(point.text, point.marks) for point in found.points]


def test_numbers_with_nothing_behind_them_in_a_line() -> None:
    first, second = read(
        "1. 差评的原因？\n答：1发货慢 2包装破 3客服不回\n2. 要等多久？\n答：1天 2天 3天都有可能\n"
    )
    assert ["发货慢", "包装破", "客服不回"] == [point.text for point in first.points]
    assert 1 == len(second.points)


def test_marks_for_each_clause_of_a_sub_question() -> None:
    (found,) = read(
        "一、案例分析题\n住户报修三次无人上门，前台只登记了一次。\n问题：\n（1）前台有哪些不妥？\n"
        "（2）应当怎样处理？\n答案：\n（1）没有道歉；没有派单；没有跟进。（每点3分，共9分）\n（2）上门维修。\n"
    )
    assert [3, 3, 3] == [point.marks for point in found.parts[0].points]


@pytest.mark.parametrize("name", ["【回答思路】", "参考思路：", "作答思路："])
def test_a_way_of_thinking_before_the_answer_explains_it(name: str) -> None:
    first, second = read(
        f"1、客人骂人怎么办？\n{name}先听后说。\n【参考回答】请他说完，再道歉。\n"
        f"2、为何做客服？\n{name}三方面。\n【参考回答】喜欢与人说话。\n"
    )
    assert ("请他说完，再道歉。", "先听后说。") == (first.answer, first.explanation)
    assert "喜欢与人说话。" == second.answer


@pytest.mark.parametrize("name", ["擬答：", "参考要点\n", "参考解答："])
def test_an_answer_under_another_name(name: str) -> None:
    first, second = read(
        f"一、论述题\n1、何谓缺口？\n{name}有五个。\n2、何谓补救？\n{name}补偿。\n"
    )
    assert ("有五个。", "补偿。") == (first.answer, second.answer)


@pytest.mark.parametrize("name", ["参考答案与评分要点：", "【参考答案及评分标准】", "回答："])
def test_the_name_of_an_answer_may_say_more(name: str) -> None:
    first, second = read(f"1、先做什么？\n{name}先听。\n2、再做什么？\n{name}再查。\n")
    assert ("先听。", "再查。") == (first.answer, second.answer)


def test_an_explanation_may_stand_behind_its_name_and_a_blank() -> None:
    text = "单选题 1/2\n先做什么？\nA 听\nB 说\n参考答案 A\n答案解析 先听后说。\n"
    text += "单选题 2/2\n再做什么？\nA 查\nB 说\n参考答案 A\n答案解析 先查后说。\n"
    assert ["先听后说。", "先查后说。"] == [found.explanation for found in read(text)]
