"""How exam files head their sections and name the kinds of their questions."""

from __future__ import annotations

import pytest

from examprep.questions import Kind
from tests.importing.exam_text.exam import SINGLE, codes, keys, kinds, read


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


def test_marks_of_the_heading_are_those_of_its_questions() -> None:
    text = SINGLE.replace("一、单项选择题", "一、单项选择题（本大题共2小题，每小题3分，共6分）")
    assert [3, 3] == [question.marks for question in read(text)]
    assert [] == codes(text)


def test_a_table_of_contents_is_no_chapter() -> None:
    text = "第一章 环境\t1\n第二章 流程\t12\n第一章 环境\n" + SINGLE
    assert ["第一章 环境"] * 2 == [question.chapter for question in read(text)]


def test_several_papers_in_one_file() -> None:
    text = f"客服知识考试试题\n{SINGLE}\n投诉处理测试题\n{SINGLE}"
    assert ["客服知识考试试题"] * 2 + ["投诉处理测试题"] * 2 == [q.chapter for q in read(text)]


def test_exercises_in_course_notes_are_found() -> None:
    text = "服务的特征\n无形性、差异性。\n思考：为什么服务难以标准化？\n三、服务的分类\n"
    assert ["为什么服务难以标准化？"] == [question.stem for question in read(text)]


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


@pytest.mark.parametrize("title", ["注意事项", "考生须知：", "【注意事项】", "## 答题要求"])
def test_the_rules_of_an_exam_are_no_questions(title: str) -> None:
    text = (
        f"列车长理论试卷\n{title}\n1．请在左上角写上姓名。\n2．请用蓝色墨水。\n3．时间一小时。\n"
        "一、简答题（第1题～第2题）\n1．怎样验票？\n2．怎样报站？\n答案\n1．逐一查看。\n2．提前五分钟。\n"
    )
    assert ["怎样验票？", "怎样报站？"] == [question.stem for question in read(text)]
    assert [] == codes(text)


def test_the_rules_before_questions_under_no_heading_are_none_of_them() -> None:
    text = (
        "应考须知\n1、请写姓名，字迹要\n工整。\n2、时间一小时。\n1．怎样验票？\nA．抽查\nB．逐一查看\n"
        "2．怎样报站？\nA．提前\nB．到站\n答案\n1．B\n2．A\n"
    )
    assert ["怎样验票？", "怎样报站？"] == [question.stem for question in read(text)]
    assert ["B", "A"] == keys(text)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("A型题", Kind.SINGLE),
        ("A1/A2型题", Kind.SINGLE),
        ("A1、A2型选择题", Kind.SINGLE),
        ("X型题", Kind.MULTIPLE),
    ],
)
def test_medical_exams_call_kinds_of_choices_by_letters(name: str, kind: Kind) -> None:
    text = f"一、{name}（每题2分，共2分）\n1．脉搏怎样数\nA．半分钟\nB．一分钟\n答案\n1．B\n"
    assert [kind] == kinds(text)
    assert [2] == [question.marks for question in read(text)]


def test_questions_under_the_rules_of_an_exam_are_kept_where_no_heading_parts_them() -> None:
    rules = "考生须知\n请用蓝色墨水。\n"
    assert 2 == len(
        read(f"{rules}1．怎样验票？\n答：逐一查看。\n2．怎样报站？\n答：提前五分钟。\n")
    )


@pytest.mark.parametrize(
    "note",
    ["（只有一个正确\n选项，每题3分，共6分）", "（只有一个\n正确选项，每小\n题3分，共\n6 分）"],
)
def test_the_remark_of_a_heading_may_run_over_several_lines(note: str) -> None:
    text = SINGLE.replace("一、单项选择题", f"一、单项选择题{note}")
    assert [3, 3] == [question.marks for question in read(text)]
    assert [] == codes(text)


def test_a_bracket_that_is_never_closed_does_not_swallow_a_question() -> None:
    text = SINGLE.replace("一、单项选择题", "一、单项选择题（每题3分")
    assert ["B", "B"] == keys(text)


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("列车长 名词解释汇总", Kind.TERM), ("车站服务名词解释题大全", Kind.TERM),
        ("客运论述题集锦", Kind.ESSAY), ("## 客运简答题汇编", Kind.SHORT_ANSWER),
    ],
)  # fmt: skip
def test_the_title_of_a_collection_names_the_kind_of_its_questions(title: str, kind: Kind) -> None:
    text = (
        f"{title}\n1、始发站\n答案：列车出发的车站。\n2、终到站\n答案：列车到达的最后一个车站。\n"
    )
    assert [kind, kind] == kinds(text)


def test_terms_of_a_collection_stand_before_their_definitions() -> None:
    found = read(
        "客运名词解释汇总\n1、始发站：列车出发的车站，车次在此编定。\n2、中转：旅客在途中换乘列车。\n"
    )
    assert ["始发站", "中转"] == [question.stem for question in found]
    assert "旅客在途中换乘列车。" == found[1].answer


_TWO = "".join(f"{n}．题{n}（　）。\nA．倾听　B．致歉　C．挂断　D．记录\n" for n in (1, 2))


@pytest.mark.parametrize(
    ("note", "kind"),
    [
        ("（不定项，每题2分，共4分）", Kind.MULTIPLE),
        ("（多选题，共2题）", Kind.MULTIPLE),
        ("（单选）", Kind.SINGLE),
    ],
)
@pytest.mark.parametrize("again", ["", "一、选择题\n"])
def test_brackets_behind_a_choice_say_of_which_kind(note: str, kind: Kind, again: str) -> None:
    found = read(f"一、选择题{note}\n{_TWO}参考答案\n{again}1．A　2．D\n")
    assert [(kind, ("A",)), (kind, ("D",))] == [(one.kind, one.key) for one in found]


def test_marks_lost_for_several_letters_are_no_kind() -> None:
    text = f"一、选择题（多选、错选不得分，每题2分）\n{_TWO}参考答案\n1．A　2．ABD\n"
    assert [Kind.SINGLE, Kind.MULTIPLE] == kinds(text)


def test_a_kind_in_brackets_right_before_the_number_of_each_question() -> None:
    text = (
        "第一章  职业道德\n学习提示：每年必考。\n【简答】1. 守则有哪些？\n参考答案：服务第一。\n"
        "第二章  急救\n【论述】1. 试述急救。（20分）\n参考答案：先呼救。\n易错提醒：勿错频率。\n"
    )
    first, second = read(text)
    assert (Kind.SHORT_ANSWER, "服务第一。") == (first.kind, first.answer)
    assert (Kind.ESSAY, 20, "先呼救。") == (second.kind, second.marks, second.answer)
    assert "勿错频率。" == second.explanation


def test_what_to_practise_in_class_is_a_section() -> None:
    notes = "一、投诉的定义\n投诉是不满的表达。\n二、六步法\n倾听、致歉、核实、方案、执行、回访。\n"
    text = f"第三讲 投诉\n{notes}【课堂练习】\n1. 有哪六步？\n答：倾听等。\n2. 区别？\n答：诉求。\n"
    assert ["有哪六步？", "区别？"] == [question.stem for question in read(text)]


@pytest.mark.parametrize("label", ["综合", "计算分析", "综合分析"])
def test_kinds_of_several_demands_are_sections_and_tags(label: str) -> None:
    (found,) = read(f"二、{label}题（20分）\n1. 请分析原因。\n答：一线没有授权。\n")
    assert (20, (label,)) == (found.marks, found.tags)


@pytest.mark.parametrize("label", ["排序", "看图说话"])
def test_a_kind_of_its_own_with_marks_ends_the_answer_before_it(label: str) -> None:
    text = (
        "一、简答题\n1. 谁来归档？\n答案：值班员\n\n"
        f"二、{label}题（每题5分）\n2. 写出下列步骤的先后。\n答案：倾听；记录\n"
    )
    first, second = read(text)
    assert ("值班员", "倾听；记录") == (first.answer, second.answer)
    assert (5, (label,)) == (second.marks, second.tags)


def test_sections_are_numbered_as_on_taiwans_papers() -> None:
    text = "壹、是非題（每題2分）\n（ ○ ）1. 先致歉。\n"
    text += "貳、問答題（每題10分）\n1. 何謂回訪？\n答：再聯絡。\n"
    assert [(Kind.TRUE_FALSE, 2), (Kind.SHORT_ANSWER, 10)] == [
        (q.kind, q.marks) for q in read(text)
    ]


def test_kinds_that_count_their_own_questions_are_sections() -> None:
    text = (
        "论述题一：怎样看待外包？\n答案：有利有弊。\n论述题二：怎样看待排班？\n答案：要公平。\n"
        "简答题1：什么是峰值？\n答案：最忙的时段。\n"
    )
    assert [Kind.ESSAY, Kind.ESSAY, Kind.SHORT_ANSWER] == kinds(text)
    assert ["怎样看待外包？", "怎样看待排班？", "什么是峰值？"] == [q.stem for q in read(text)]


def test_numbered_kinds_under_a_section_that_is_called_so_only_count() -> None:
    text = "二、简答题（每题4分）\n简答题1：什么是峰值？\n答案：最忙。\n"
    text += "简答题2：什么是谷值？\n答案：最闲。\n"
    assert [4, 4] == [question.marks for question in read(text)]


def test_the_tasks_of_a_test_of_skills_are_sections() -> None:
    text = (
        "## 试题一　方案设计题（30分）\n请为书店设计一份回访方案。\n字数不少于六百字，分三部分写，"
        "要有目标、对象、步骤和预算，并说明由谁来做、何时做完、怎样检查。\n\n评分标准\n\n"
        "| 评分要点 | 分值 |\n|---|---|\n| 目标 | 10 |\n| 步骤 | 20 |\n\n"
        "## 试题二　论述题（20分）\n1. 论述排班。\n答案：要公平。\n"
    )
    assert [(Kind.PLAN, 30), (Kind.ESSAY, 20)] == [(q.kind, q.marks) for q in read(text)]


def test_a_section_of_terms_may_be_named_alone_and_again_before_their_answers() -> None:
    text = (
        "期末复习\n名词解释:\n客户价值\n交叉销售\n简答:\n1.流失的原因?\n2.系统的组成?\n参考答案:\n"
        "名词解释:\n客户价值: 全部收益的现值\n交叉销售: 推荐相关产品\n简答:\n1.价格\n2.三个模块\n"
    )
    assert [Kind.TERM, Kind.TERM, Kind.SHORT_ANSWER, Kind.SHORT_ANSWER] == kinds(text)
    assert ["全部收益的现值", "推荐相关产品", "价格", "三个模块"] == [q.answer for q in read(text)]


def test_a_list_of_sections_holds_no_terms() -> None:
    text = "目录\n名词解释\n简答\n论述\n一、简答题\n1. 什么是回访？\n答：再次联系。\n"
    assert ["什么是回访？"] == [question.stem for question in read(text)]


def test_a_remark_without_brackets_beside_a_name_in_brackets() -> None:
    text = """【选择】部分

(一)客人先到哪里登记
A.前台  B.仓库

(二)行李放在哪里
A.走廊  B.寄存处

【简答】部分  每题10分，两题

(三)简述登记的内容。
答：姓名；电话。

(四)简述寄存的步骤。[6分]
第一，点清件数；（2'）
第二，挂上号牌；（2'）
第三，交给客人一半。（2'）

——第2页——

选择题答案：
（一）A （二）B
"""
    found = read(text)
    assert [("A",), ("B",), (), ()] == [each.key for each in found]
    assert [10, 6] == [each.marks for each in found[2:]]
    assert [2, 2, 2] == [point.marks for point in found[3].points]


def test_choices_under_numbers_that_name_materials_elsewhere() -> None:
    found = read("一、单选题\n（一）客人等了一个小时。先做什么？\nA．解释\nB．致歉\n答案：B\n")
    assert [("B",)] == [each.key for each in found]


def test_sections_called_as_questions_with_numbers_by_section() -> None:
    text = """第一题：单选（共2题）
1.1 客人先到哪里？（ B ）
A. 仓库  B. 前台
1.2 行李放在哪里？（ A ）
A. 寄存处  B. 走廊
第二题：简答
2.1 简述登记的内容。
答：姓名；电话。
"""
    assert [Kind.SINGLE, Kind.SINGLE, Kind.SHORT_ANSWER] == [each.kind for each in read(text)]


@pytest.mark.parametrize("sign", ["◆ ", "■", "▶"])
def test_a_sign_before_its_name_makes_a_section(sign: str) -> None:
    text = f"{sign}简答\nQ：先做什么？\nA：倾听。\n\n{sign}判断\nQ：电梯可以逃生。\nA：错\n"
    written, judged = read(text)
    assert ("倾听。", ("false",), "") == (written.answer, judged.key, judged.explanation)


def test_a_module_may_name_its_task_before_its_first_section() -> None:
    text = (
        "模块一 礼仪\n任务1 接待\n【单选题】\n1、先做什么？ A、听 B、说　　答案：A\n"
        "【简答题】\n1、简述引导。\n答案：走在左前方；提示转弯。\n"
        "模块二 沟通\n任务1 倾听\n【判断题】\n1、倾听就是不说话。　　答案：×\n"
    )
    found = read(text)
    assert ["模块一 礼仪", "模块一 礼仪", "模块二 沟通"] == [q.chapter for q in found]
    assert "走在左前方；提示转弯。" == found[1].answer


def test_names_of_sections_with_a_colon_alone() -> None:
    text = "多选：\n1. 变量\nA. 地理  B. 人口  C. 行为\n判断：\n1. 越细越好。\n2. 客户是上帝。\n"
    assert [Kind.MULTIPLE, Kind.TRUE_FALSE, Kind.TRUE_FALSE] == kinds(text)


def test_a_kind_in_brackets_that_is_not_known_heads_its_list() -> None:
    text = (
        "【必答题】\n1. 首要原则是什么？\n答案：先处理心情。\n2. 忌语举例。\n答案：不知道。\n\n"
        "【抢答题】\n1. NPS 的中文名称？\n答案：净推荐值。\n"
    )
    assert [("必答",), ("必答",), ("抢答",)] == [each.tags for each in read(text)]
    assert ["先处理心情。", "不知道。", "净推荐值。"] == [each.answer for each in read(text)]


def test_lessons_may_stand_between_questions_and_answers_in_turn() -> None:
    found = read(
        "第一节 礼仪\n★重点★\nQ：握手的顺序？\nA：尊者先伸手。\nQ：名片递送？\nA：双手。\n"
        "第二节 电话\nQ：接听时机？\nA：三声之内。\n"
    )
    assert ["第一节 礼仪", "第一节 礼仪", "第二节 电话"] == [each.chapter for each in found]
    assert ["尊者先伸手。", "双手。", "三声之内。"] == [each.answer for each in found]


def test_any_numbered_name_heads_a_list_that_is_answered() -> None:
    found = read(
        "一、必答\n1、介绍论文的内容。\n答题要点：背景、观点。\n2、怎样建立反馈机制？\n答题要点：\n"
        "（一）建立渠道；\n（二）闭环处理。\n二、选答\n1、如何评价外包？\n答题要点：成本低，质量难控。\n"
    )
    assert [("必答",), ("必答",), ("选答",)] == [each.tags for each in found]
    assert ["建立渠道；", "闭环处理。"] == [point.text for point in found[1].points]


def test_a_numbered_name_above_the_points_of_an_answer_heads_nothing() -> None:
    (found,) = read(
        "一、论述题（8分）\n怎样做好服务？\n答：\n一、明确目标\n1.可量化\n2.有时限\n二、建立标准\n"
        "1.流程标准\n2.行为标准\n"
    )
    assert ["明确目标", "建立标准"] == [point.text for point in found.points]


def test_kinds_in_brackets_may_count_their_questions() -> None:
    found = read(
        "【简答1】异议的类型\n答案：价格异议、质量异议\n【简答2】催收的要点\n答案：核身、协商\n"
        "【论述一】谈谈全渠道\n答案：1.统一视图\n2.打通数据\n"
    )
    assert [Kind.SHORT_ANSWER, Kind.SHORT_ANSWER, Kind.ESSAY] == [each.kind for each in found]
    assert ["异议的类型", "催收的要点", "谈谈全渠道"] == [each.stem for each in found]


def test_the_halves_of_a_book_are_chapters() -> None:
    found = read(
        "一、基础篇\n001 什么是客户？\n接受产品或服务的组织或个人。\n"
        "002 什么是内部客户？\n接受上道工序的员工。\n"
        "二、技能篇\n003 什么是倾听？\n主动接收并理解对方的话。\n"
        "004 什么是共情？\n站在对方的角度感受。\n"
    )
    assert ["一、基础篇", "一、基础篇", "二、技能篇", "二、技能篇"] == [
        each.chapter for each in found
    ]
    assert "接受上道工序的员工。" == found[1].answer


@pytest.mark.parametrize("sign", ["▍", "▎", "■ "])
def test_a_bar_may_stand_before_a_kind(sign: str) -> None:
    found = read(
        f"{sign}单选\n先做什么？\nA. 倾听\nB. 赔偿\n答案：A\n"
        f"{sign}多选\n做什么？\nA. 倾听\nB. 道歉\nC. 挂断\n答案：AB\n"
    )
    assert [Kind.SINGLE, Kind.MULTIPLE] == [each.kind for each in found]
    assert ["先做什么？", "做什么？"] == [each.stem for each in found]


def test_scenes_count_what_is_replied_to() -> None:
    found = read(
        "情景1：客户说“我等了半小时！”\n应答：让您久等了。\n情景2：客户道谢\n应答：不客气。\n"
        "情景3：客户沉默\n应答：请问您还在听吗？\n"
    )
    assert ["让您久等了。", "不客气。", "请问您还在听吗？"] == [each.answer for each in found]
    assert "客户道谢" == found[1].stem
