"""Questions without numbers, as forums and question banks paste them."""

from __future__ import annotations

import pytest

from examprep.questions import Kind
from tests.importing.exam_text.exam import kinds, read

PIECES = [
    ("先做什么？", "A. 赔偿\nB. 倾听\n", "B"),
    ("承诺要能兑现。", "", "正确"),
    ("什么是首问负责制？", "", "谁先接待谁负责到底。"),
]
LAYOUTS = {
    "asked and answered": "问：{0}\n{1}答：{2}\n",
    "labels and rulers": "题目：{0}\n{1}答案：{2}\n------------\n",
    "labels in brackets": "【题干】{0}\n【选项】\n{1}【答案】{2}\n【解析】略。\n",
    "empty lines": "{0}\n{1}答案：{2}\n\n",
    "empty lines within": "{0}\n\n{1}\n答案：{2}\n\n解析：略。\n\n",
}


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_questions_are_told_by_their_labels_or_empty_lines(layout: str) -> None:
    text = "客服题库\n\n" + "".join(layout.format(*piece) for piece in PIECES)
    assert [Kind.SINGLE, Kind.TRUE_FALSE, Kind.SHORT_ANSWER] == kinds(text)
    choice, judgement, short = read(text)
    assert ["先做什么？", "承诺要能兑现。", "什么是首问负责制？"] == [q.stem for q in read(text)]
    assert (("B",), ("赔偿", "倾听")) == (choice.key, tuple(o.text for o in choice.options))
    assert (("true",), "谁先接待谁负责到底。") == (judgement.key, short.answer)


def test_questions_are_told_by_the_keys_that_end_them() -> None:
    text = (
        "先做什么？\nA. 赔偿\nB. 倾听\n答案：B\n解析：先听。\n承诺要能兑现。\n答案：对\n"
        "客服热线应当多久接起？\nA. 三声内\nB. 一分钟\n答案：A\n"
    )
    assert [("B",), ("true",), ("A",)] == [question.key for question in read(text)]


def test_the_kind_may_be_named_before_every_question() -> None:
    text = (
        "【题型】多选题\n【题干】包括哪些\n【选项】\nA. 甲\nB. 乙\nC. 丙\n【答案】AC\n【难度】易\n"
        * 2
    )
    found = read(text)[0]
    assert (Kind.MULTIPLE, "包括哪些", 1) == (found.kind, found.stem, found.difficulty)


def test_notes_that_only_mention_answers_are_no_questions() -> None:
    assert () == read(
        "回访要问清楚。\n\n答案：写在记录里。\n\n下一次回访安排在周五。\n\n再看一遍。\n"
    )


def test_an_answer_that_begins_with_a_letter_is_no_judgement() -> None:
    assert [Kind.SHORT_ANSWER] == kinds("1．说明FAB法则。\n答案：F是特征，A是优点，B是利益。\n")


def test_terms_with_their_definitions_a_line_each() -> None:
    text = (
        "商务礼仪 名词解释（全）\n\n首轮效应：第一次交往中形成的印象影响强烈。\n"
        "3/7原则：沟通中三分说、七分听。\n近因效应——最后得到的信息影响较大。\n"
        "简答\n1. 电话礼仪三要素？\n声音、态度、内容。\n"
    )
    *terms, last = read(text)
    assert ["首轮效应", "3/7原则", "近因效应"] == [term.stem for term in terms]
    assert "沟通中三分说、七分听。" == terms[1].answer
    assert "声音、态度、内容。" == last.answer


def test_an_arrow_before_every_answer() -> None:
    text = (
        "第一章 服务\n\n服务的核心目标是（  ）\nA 降低成本  B 客户满意\n→B\n\n"
        "【简答】简述服务的特征。（5'）\n要点：无形性；不可分；差异性。\n\n"
        "客户分为____客户和____客户。\n→内部；外部\n\n"
        "投诉越少越好。（  ）\n→错。要鼓励投诉\n"
    )
    found = read(text)
    assert [("B",), (), ("内部", "外部"), ("false",)] == [question.key for question in found]
    assert [None, 5, None, None] == [question.marks for question in found]
    assert ["无形性；", "不可分；", "差异性。"] == [point.text for point in found[1].points]


def test_terms_with_their_definitions_behind_any_sign() -> None:
    text = "前台考试 名词解释整理\n\n首问：谁先接待谁负责\nFCR —— 首次解决率\nNPS = 净推荐值\n"
    told = [(each.stem, each.answer) for each in read(text)]
    assert [("首问", "谁先接待谁负责"), ("FCR", "首次解决率"), ("NPS", "净推荐值")] == told


@pytest.mark.parametrize("sign", ["——", "→ ", "=>"])
def test_answers_behind_dashes_or_arrows_below_what_asks(sign: str) -> None:
    text = (
        f"【简答】\n什么是服务水平协议？\n{sign}约定时限的协议。\n为什么要调查？\n{sign}了解感受。\n"
        f"【论述】\n谈谈怎样留住员工。\n{sign}激励、关怀。\n"
    )
    assert [
        (Kind.SHORT_ANSWER, "约定时限的协议。"),
        (Kind.SHORT_ANSWER, "了解感受。"),
        (Kind.ESSAY, "激励、关怀。"),
    ] == [(found.kind, found.answer) for found in read(text)]


@pytest.mark.parametrize("name", ["问题", "题目"])
def test_labels_may_count_in_characters(name: str) -> None:
    first, second = read(
        f"{name}一：什么是包干制？\n答案：费用固定，盈亏自负。\n"
        f"{name}二：承接查验查什么？\n答案：\n1）资料；\n2）设备。\n"
    )
    assert ("什么是包干制？", "费用固定，盈亏自负。") == (first.stem, first.answer)
    assert ["资料；", "设备。"] == [point.text for point in second.points]


def test_kinds_in_brackets_may_begin_the_questions_of_a_topic() -> None:
    found = read(
        "★考点1：质量差距\n【简答】有哪五个差距？\n【答案】认知、标准、交付、沟通、感知。\n\n"
        "★考点2：生命周期\n【简答题】分哪几个阶段？\n【答案】考察期、形成期。\n"
        "【论述】试述怎样延长稳定期。\n【答案】定期回访。\n"
    )
    assert [Kind.SHORT_ANSWER, Kind.SHORT_ANSWER, Kind.ESSAY] == [each.kind for each in found]
    assert ["考点1：质量差距", *["考点2：生命周期"] * 2] == [each.chapter for each in found]
    assert ("考察期、形成期。", "定期回访。") == (found[1].answer, found[2].answer)
    assert "试述怎样延长稳定期。" == found[2].stem


def test_the_kind_may_stand_behind_a_number_in_brackets() -> None:
    found = read(
        "【第1题】单选题\n引领走在哪边？\nA、左前方\nB、右后方\n【参考答案】A\n"
        "【第2题】判断题\n递名片用单手。\n【参考答案】×\n"
    )
    assert [Kind.SINGLE, Kind.TRUE_FALSE] == [each.kind for each in found]
    assert ["引领走在哪边？", "递名片用单手。"] == [each.stem for each in found]


@pytest.mark.parametrize("bullet", ["•", "-", "●"])
def test_bullets_below_lines_that_ask_are_their_answers(bullet: str) -> None:
    found = read(
        f"投诉的类型有哪些？\n{bullet} 质量投诉\n{bullet} 态度投诉\n"
        f"处理的原则是什么？\n{bullet} 及时\n{bullet} 公正\n"
    )
    assert ["投诉的类型有哪些？", "处理的原则是什么？"] == [each.stem for each in found]
    assert [["质量投诉", "态度投诉"], ["及时", "公正"]] == [
        [point.text for point in each.points] for each in found
    ]
