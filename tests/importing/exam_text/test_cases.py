"""Cases and their materials: which passages are a question of their own."""

from __future__ import annotations

import pytest

from examprep.questions import Kind
from tests.importing.exam_text.exam import read

STORY = "某酒店前台让客户在大堂等候四十分钟，期间没有人过问。客户随后在网上发布了差评。"


def test_several_materials_of_one_question_stay_in_it() -> None:
    text = (
        "五、材料分析题（每题15分）\n1. 阅读下列材料，回答问题。\n"
        f"【材料一】{STORY}\n【材料二】{STORY}\n问题：\n（1）错在哪里？（7分）\n（2）怎样补救？（8分）\n"
        f"2. 阅读下列材料，回答问题。\n{STORY}\n"
        "（1）违反了什么规范？（7分）\n（2）怎样改进？（8分）\n"
        "参考答案\n1.（1）没有安抚。（2）致歉。\n2.（1）没有告知。（2）设置预警。\n"
    )
    found = read(text)
    assert [15, 15] == [question.marks for question in found]
    answers = [[p.text for part in q.parts for p in part.points] for q in found]
    assert [["没有安抚。", "致歉。"], ["没有告知。", "设置预警。"]] == answers


@pytest.mark.parametrize("heading", ["【参考答案】", "参考答案"])
def test_material_in_brackets_begins_a_case_each_time(heading: str) -> None:
    text = "六、材料题（每题20分）\n" + "".join(
        f"【材料】\n{story}\n【问题】\n1、错在哪里？（10分）\n2、怎样补救？（10分）\n"
        f"{heading}\n1、没有安抚。\n2、致歉。\n"
        for story in (STORY, STORY.replace("酒店", "餐厅"))
    )
    found = read(text)
    assert [20, 20] == [question.marks for question in found]
    assert [2, 2] == [len(question.parts) for question in found]
    assert found[0].stem.startswith("某酒店前台")


@pytest.mark.parametrize(
    "told", ["答1：没有安抚。\n问2：怎样补救？\n", "问2：怎样补救？\n答1：没有安抚。\n"]
)
def test_numbered_questions_and_answers_under_a_case_are_its_parts(told: str) -> None:
    text = f"三、案例分析题\n案例一\n{STORY}\n问1：错在哪里？\n{told}答2：致歉。\n"
    (case,) = read(text)
    assert [("错在哪里？", "没有安抚。"), ("怎样补救？", "致歉。")] == [
        (part.prompt, part.points[0].text) for part in case.parts
    ]


def test_what_earns_marks_is_the_answer_and_how_they_are_given_is_not() -> None:
    text = (
        "一、简答题（每小题8分）\n1. 简述电话回访的作用。\n评分标准：答对一点得2分，共8分。\n"
        "评分要点：\n（1）了解感受（2分）\n（2）发现不足（2分）\n"
        "2. 简述话术的原则。\n得分点：\n（1）口语化（2分）\n（2）简洁（2分）\n"
    )
    first, second = read(text)
    assert ["了解感受", "发现不足"] == [point.text for point in first.points]
    assert "评分标准：答对一点得2分，共8分。" == first.explanation
    assert [2, 2] == [point.marks for point in second.points]


def test_marks_stand_behind_the_title_of_a_plan() -> None:
    (plan,) = read(
        "试题一、回馈活动策划（本题40分）\n某商业银行成立二十周年，请设计一份活动方案，预算30万元。\n"
        "答案：\n（1）主题鲜明；\n（2）分项列支。\n"
    )
    assert (Kind.PLAN, 40) == (plan.kind, plan.marks)


def test_the_marks_of_a_section_are_those_of_its_only_question() -> None:
    text = "六、论述题（本大题共1小题，20分）\n1. 论述智能客服的分工。\n答：一是分工；二是转接。\n"
    assert [20] == [question.marks for question in read(text)]


def test_a_title_over_the_bullets_of_a_part_is_no_point() -> None:
    text = (
        f"案例分析题\n{STORY}\n问题：\n1. 错在哪里？\n2. 怎样补救？\n参考答案：\n"
        "1. 不妥之处：\n• 没有安抚\n• 没有请示\n2. 补救办法：\n• 致歉\n• 赔付\n"
    )
    (case,) = read(text)
    assert [["没有安抚", "没有请示"], ["致歉", "赔付"]] == [
        [point.text for point in part.points] for part in case.parts
    ]


@pytest.mark.parametrize(
    "asked",
    [
        "问题：\n（1）依照服务蓝图找到失误的环节。\n（2）站在店长的角度写一份致歉信。\n",
        "问题：（1）依照服务蓝图找到失误的环节。（2）站在店长的角度写一份致歉信。\n",
        "（1）依照服务蓝图找到失误的环节。（6分）\n（2）请写一份致歉信。（6分）\n",
    ],
)
def test_a_list_behind_a_label_or_with_marks_is_the_sub_questions_in_any_words(asked: str) -> None:
    told = "答案：\n（1）①入座；②点单。\n（2）①致歉；②补偿；③改进。\n"
    (case,) = read(f"一、案例分析题\n1．{STORY}\n{asked}{told}")
    assert (STORY, [2, 3]) == (case.stem, [len(part.points) for part in case.parts])


def test_marks_are_those_of_points_where_a_question_stands_before_them() -> None:
    points = "（1）知道客户如何评价。（4分）\n（2）增进感情。（4分）\n"
    (found,) = read(f"一、简答题\n1．简述回访的作用。\n{points}")
    assert ((), [4, 4]) == (found.parts, [point.marks for point in found.points])


def test_a_bulleted_scheme_with_marks_behind_a_question_with_its_own_is_no_sub_questions() -> None:
    scheme = "①震荡期（3分）\n②执行期，主管不再事事怎么管（3分）\n"
    (found,) = read(f"一、简答题\n1．团队的两个阶段。（6分）\n{scheme}答：先震荡，后执行。\n")
    assert () == found.parts


def test_what_stands_below_the_name_of_a_case_is_one_under_no_heading() -> None:
    case = "小陈签了合同。\n【问题】\n1、哪里违法？\n2、怎么办？\n"
    case += "【参考答案】\n1、试用期。\n2、仲裁。\n"
    found = read(f"专业能力 案例部分\n【案例一】\n{case}【案例二】\n{case.replace('陈', '李')}")
    assert [(Kind.CASE, 2)] * 2 == [(question.kind, len(question.parts)) for question in found]


@pytest.mark.parametrize("numbers", [("（1）", "（2）"), ("1、", "2、")])
def test_a_short_case_is_no_instruction_above_its_sub_questions(numbers: tuple[str, str]) -> None:
    first, second = numbers
    (case,) = read(
        "一、案例分析题（20分）\n住户第三次报修电梯，物业仍未派人。\n"
        f"{first}物业有哪些不足？\n{second}应当怎样改进？\n"
    )
    assert (Kind.CASE, "住户第三次报修电梯，物业仍未派人。") == (case.kind, case.stem)
    assert ["物业有哪些不足？", "应当怎样改进？"] == [part.prompt for part in case.parts]


def test_an_instruction_above_questions_is_no_case() -> None:
    questions = read(
        "一、案例分析题\n请阅读材料，回答问题。\n"
        "1．物业有哪些不足？\n答：拖延。\n2．怎样改进？\n答：派人。\n"
    )
    assert ["物业有哪些不足？", "怎样改进？"] == [question.stem for question in questions]


def test_the_marks_of_a_case_may_stand_beside_its_name() -> None:
    text = "案例分析题（共2题，35分）\n"
    for name, marks in (("案例一", 20), ("案例二", 15)):
        text += f"{name}（{marks}分）\n{STORY}\n问题：前台错在哪里？\n答：没有安抚。\n"
    assert [(20, STORY), (15, STORY)] == [(q.marks, q.stem[: len(STORY)]) for q in read(text)]


def test_a_case_may_have_a_title_of_its_own() -> None:
    text = f"案例一：大堂里的四十分钟\n{STORY}\n1.错在哪里？\n2.怎样补救？\n"
    text += "参考答案：\n1.没有安抚。\n2.先致歉。\n"
    (found,) = read(text)
    assert (Kind.CASE, 2) == (found.kind, len(found.parts))


def test_the_name_of_the_questions_is_no_part_of_the_case() -> None:
    (found,) = read(
        "第4题（案例分析题，20分）\n材料：路由器老掉线，前台只让重启。\n问：1）前台有什么问题？2）怎么改进？\n"
        "参考答案：\n1）没有排查；2）派人上门。\n"
    )
    assert "材料：路由器老掉线，前台只让重启。" == found.stem
    assert ["前台有什么问题？", "怎么改进？"] == [part.prompt for part in found.parts]


def test_what_each_point_of_a_part_is_worth_may_stand_behind_its_list() -> None:
    (found,) = read(
        "【案例一】\n来电三次都没有人回复。\n【问题】\n1、错在哪里？（4分）\n2、怎么做？（6分）\n"
        "【参考答案】\n1、（1）没有登记；（2）没有回复。（每点2分）\n2、（1）致歉；（2）核实；（3）回访。\n"
    )
    points = [[(p.text, p.marks) for p in part.points] for part in found.parts]
    assert [("没有登记；", 2), ("没有回复。", 2)] == points[0]
    assert [("致歉；", None), ("核实；", None), ("回访。", None)] == points[1]


def test_a_case_by_its_name_alone_with_questions_answered_in_turn() -> None:
    (found,) = read(
        "案例：小李说：“这是快递的问题。”客户随即发布差评。双十一的包裹三天没有更新，客户第三次来电，"
        "语气激烈。\n问题一：小李错在哪里？（8分）\n答：1.推诿；2.没有安抚。\n"
        "问题二：应当怎样做？（12分）\n答：1.致歉；2.查询；3.回访。\n"
    )
    assert (Kind.CASE, [8, 12]) == (found.kind, [part.marks for part in found.parts])
    assert [["推诿；", "没有安抚。"], ["致歉；", "查询；", "回访。"]] == [
        [point.text for point in part.points] for part in found.parts
    ]
    assert found.stem.startswith("小李说")


def test_the_parts_of_a_test_of_skills_may_be_numbered() -> None:
    (found,) = read(
        "试题一、投诉处理（25分）\n1.考核要求：能受理投诉。\n2.背景资料：净水器漏水，地板损坏。\n"
        "3.问题：\n（1）写出步骤。（10分）\n（2）提出方案。（15分）\n"
        "4.参考答案：\n（1）①致歉；②记录。\n（2）①维修；②赔偿。\n"
    )
    assert [("写出步骤。", 10), ("提出方案。", 15)] == [(p.prompt, p.marks) for p in found.parts]
    assert ["致歉；", "记录。"] == [point.text for point in found.parts[0].points]
    assert "净水器漏水" in found.stem


def test_a_case_by_its_names_in_brackets_and_a_lead_in_that_is_worth_something() -> None:
    (found,) = read(
        "【案例背景】\n酒店满意度由90分降至76分。\n【问题】\n（1）分析原因。（4分）\n（2）设计方案。（8分）\n"
        "【参考答案】\n（1）硬件老化（2分）；员工流失（2分）。\n"
        "（2）目标：恢复到85分以上（2分）；措施：①更新硬件（3分）②培训（3分）\n"
    )
    assert (Kind.CASE, "酒店满意度由90分降至76分。") == (found.kind, found.stem)
    assert [("目标：恢复到85分以上；", 2), ("更新硬件", 3), ("培训", 3)] == [
        (point.text, point.marks) for point in found.parts[1].points
    ]
