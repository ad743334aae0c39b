"""What platforms and question banks write around a question besides its answer."""

from __future__ import annotations

from examprep.questions import Kind
from tests.importing.exam_text.exam import keys, read

PLATFORM = (
    "一. 单选题（共1题，20分）\n1. (单选题)先做什么\nA. 赔偿\nB. 倾听\n我的答案: A:赔偿;\n"
    "正确答案: B:倾听;\n0分\n答案解析：\n先让客户说完。\n知识点：\n投诉处理\n"
    "二. 简答题（共1题，20分）\n2. (简答题)简述回访的作用。\n我的答案：\n不知道\n"
    "正确答案：\n（1）了解结果；（2）改进服务。\n8分\n批语：\n请复习\n"
)


def test_what_someone_answered_and_got_for_it_is_no_part_of_the_question() -> None:
    choice, short = read(PLATFORM)
    assert (["B"], "倾听") == (keys(PLATFORM)[:1], choice.options[1].text)
    assert ("先让客户说完。", ("投诉处理",)) == (choice.explanation, choice.tags)
    assert "简述回访的作用。" == short.stem
    assert ["了解结果；", "改进服务。"] == [point.text for point in short.points]


def test_what_is_said_of_a_question_is_kept() -> None:
    text = (
        "一、简答题\n1．简述回访。\n答案：了解结果。\n"
        "难度：较难\n来源：2023年真题\n考点：回访、客户关怀\n"
    )
    (found,) = read(text)
    assert (4, ("来源：2023年真题", "回访", "客户关怀")) == (found.difficulty, found.tags)
    assert "了解结果。" == found.answer


def test_blanks_between_all_characters_are_closed_up() -> None:
    text = "二 、 判 断 题\n1 ． 服 务 不 能 储 存 。 （ √ ）\n"
    assert [("服务不能储存。（　）", ("true",))] == [(q.stem, q.key) for q in read(text)]


def test_notes_beside_a_question_are_its_tags() -> None:
    text = (
        "一、简答题\n1．简述甲。【必考】\n答：甲一\n2．（去年11月真题）简述乙。 ★重点\n答：乙一\n"
        "3．（前年真题，5分）简述丙。\n答：丙一（重点）\n"
    )
    found = read(text)
    assert ["简述甲。", "简述乙。", "简述丙。"] == [question.stem for question in found]
    assert [("必考",), ("★重点", "去年11月真题"), ("前年真题",)] == [q.tags for q in found]
    assert [None, None, 5] == [question.marks for question in found]


def test_that_there_is_no_answer_is_none() -> None:
    text = "一、简答题\n1．简述甲。（6分）\n（老师没给答案）\n2．简述乙。\n（还没找到答案）\n"
    assert [("简述甲。", 6, ""), ("简述乙。", None, "")] == [
        (question.stem, question.marks, question.answer) for question in read(text)
    ]


def test_how_marks_are_given_behind_an_answer_is_no_part_of_it() -> None:
    text = "一、简答题\n1．简述甲。\n答：\n（1）甲一\n（2）甲二\n评分说明：要点4分，文字2分。\n"
    (found,) = read(text)
    assert ["甲一", "甲二"] == [point.text for point in found.points]
    assert "评分说明：要点4分，文字2分。" == found.explanation


def test_the_page_of_a_book_beside_a_question_is_a_tag() -> None:
    first, second = read(
        "1. 首问是什么？　　【P12】\n答：谁接谁管。\n2. 回访的作用（p15-16）\n答：增强信任。\n"
    )
    assert [("首问是什么？", ("P12",)), ("回访的作用", ("p15-16",))] == [
        (each.stem, each.tags) for each in (first, second)
    ]


def test_notes_with_labels_beside_a_question_and_a_sample_behind_its_points() -> None:
    first, second = read(
        "Q1.客户要加微信怎么办？【难度：难】【频次：高】\n答题要点：婉拒；说明规定\n"
        "示例回答：感谢信任，请用官方渠道。\n\n"
        "Q2.系统故障怎么办？【知识点：应急、公告】\n答题要点：统一口径；公告\n示例回答：先发公告。\n"
    )
    assert ("客户要加微信怎么办？", 5, ("频次：高",)) == (first.stem, first.difficulty, first.tags)
    assert ("婉拒；说明规定", ("感谢信任，请用官方渠道。",)) == (first.answer, first.alternatives)
    assert ("系统故障怎么办？", ("应急", "公告")) == (second.stem, second.tags)


def test_a_sample_is_the_answer_where_there_is_no_other() -> None:
    (found,) = read("一、简答题\n1. 怎样婉拒？\n示例回答：感谢信任，请用官方渠道。\n")
    assert ("感谢信任，请用官方渠道。", ()) == (found.answer, found.alternatives)


def test_a_kind_among_other_notes_before_its_question() -> None:
    text = "【2022-3-{}】【单选】【礼仪】看哪里？\nA、头顶 B、三角区\n★正确答案：B\n"
    found = [(q.stem, q.key, q.tags) for q in read(text.format(5) + text.format(6))]
    assert [("看哪里？", ("B",), (f"来源：2022-3-{day}", "礼仪")) for day in (5, 6)] == found


def test_a_kind_and_its_page_may_share_a_bracket() -> None:
    first, second = read(
        "1.应具备的素质（简答，P8-9）★★★\n答：心理素质。\n"
        "2.如何识别需求？（论述 P25）\n答：先观察。\n"
    )
    assert ("应具备的素质", {"★★★", "P8-9"}) == (first.stem, {*first.tags})
    assert ("如何识别需求？", Kind.ESSAY, ("P25",)) == (second.stem, second.kind, second.tags)


def test_what_a_question_is_worth_may_stand_behind_its_answer() -> None:
    first, second = read(
        "题目：合同有哪些条款？\n答案要点：期限、报酬。\n分值：10分\n\n"
        "题目：试用期多长？\n答案要点：六个月\n【分值】2\n"
    )
    assert [10, 2] == [first.marks, second.marks]
    assert ("期限、报酬。", "六个月") == (first.answer, second.answer)


def test_clauses_may_say_what_they_are_worth_without_brackets() -> None:
    (found,) = read("一、论述题\n1．怎样写方案？\n要点：目的5分；分工10分；预算与评估5分。\n")
    assert [("目的；", 5), ("分工；", 10), ("预算与评估。", 5)] == [
        (point.text, point.marks) for point in found.points
    ]


def test_points_that_an_answer_gives_to_others_are_no_marks() -> None:
    told = "满意得5分；一般得3分；不满意得1分。"
    (found,) = read(f"一、简答题\n1．满意度怎样计分？\n答案：{told}\n")
    assert [None] * len(found.points) == [point.marks for point in found.points]


def test_when_a_question_was_asked_may_share_a_bracket_with_its_kind() -> None:
    (found,) = read(
        "1、（2023年真题·多选）承诺应当（ ）。\nA、明确\nB、可兑现\nC、夸大\n答案：AB\n"
    )
    assert (Kind.MULTIPLE, "承诺应当（　）。") == (found.kind, found.stem)
    assert ("2023年真题",) == found.tags


def test_how_to_go_about_an_answer_explains_it_where_there_is_an_answer() -> None:
    text = "一、论述题\n1. 怎样提升忠诚度？\n【答题思路】从产品和服务作答。\n"
    (alone,) = read(text)
    (both,) = read(f"{text}【参考答案】\n（1）产品：保证质量；\n（2）服务：快速响应。\n"
                   "【评分要点】每个层面 5 分，只答标题的给 2 分。\n")  # fmt: skip
    assert ("从产品和服务作答。", "") == (alone.answer, alone.explanation)
    assert ["产品：保证质量；", "服务：快速响应。"] == [point.text for point in both.points]
    assert "从产品和服务作答。\n评分要点：每个层面 5 分，只答标题的给 2 分。" == both.explanation


def test_all_that_is_said_of_a_question_may_stand_above_it() -> None:
    first, second = read(
        "试题1\n题型：单选题\n难度：易\n分值：2\n题干：流失率怎样算？\n选项：\nA. 除以期初\n"
        "B. 除以期末\n答案：A\n解析：以期初为底。\n\n"
        "试题2\n题型：简答题\n知识点：分级\n题干：为何分级？\n答案：\n(1) 配置资源\n(2) 降低成本"
    )
    assert (Kind.SINGLE, 2, "流失率怎样算？", ("A",)) == (
        first.kind, first.marks, first.stem, first.key,
    )  # fmt: skip
    assert ("以期初为底。", 1) == (first.explanation, first.difficulty)
    assert (Kind.SHORT_ANSWER, "为何分级？", ("分级",)) == (second.kind, second.stem, second.tags)
    assert ["配置资源", "降低成本"] == [point.text for point in second.points]


def test_the_year_in_square_brackets_before_a_question_is_its_tag() -> None:
    first, second = read(
        "1、【2021】五个维度不包括（）\nA有形性 B可靠性 C盈利性\n【答案】C\n"
        "2、依据《办法》（2019）应当怎样？\nA公开 B保密 C停用\n【答案】A\n"
    )
    assert ("五个维度不包括（　）", ("2021",)) == (first.stem, first.tags)
    assert ("依据《办法》（2019）应当怎样？", ()) == (second.stem, second.tags)


def test_marks_may_stand_behind_a_comma() -> None:
    (found,) = read("一、名词解释\n1、蓝图\n答：描绘系统的图，（2分）包括前台与后台。（2分）\n")
    assert [("描绘系统的图，", 2), ("包括前台与后台。", 2)] == [
        (point.text, point.marks) for point in found.points
    ]
