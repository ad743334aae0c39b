"""How exam files fill in the blanks of their questions."""

from __future__ import annotations

import pytest

from examprep.importing.document import Block, Document
from examprep.importing.exam_text import parse
from tests.importing.exam_text.exam import read


@pytest.mark.parametrize(
    ("stem", "key"),
    [
        ("先由__长者__伸手。", ["长者"]),
        ("先由＿＿长者＿＿伸手，再由＿＿＿晚辈＿＿＿握。", ["长者", "晚辈"]),
        ("名片用（ 双手 ）递，（ 正面 ）朝上。", ["双手", "正面"]),
        ("引导时走在【左前方】。", ["左前方"]),
        ("投诉是（礼物）。", ["礼物"]),
        ("铃响____声内接起，通话不过____分钟。（三；三）", ["三", "三"]),
        ("铃响____声内接起，通话不过____分钟。", []),
        ("首次响应时间（FRT）是____。", []),
    ],
)
def test_words_in_the_blanks_are_the_key(stem: str, key: list[str]) -> None:
    assert [key] == [list(question.key) for question in read(f"一、填空题\n1．{stem}\n")]


def test_a_filled_blank_is_shown_empty() -> None:
    assert ["先由____伸手。"] == [q.stem for q in read("一、填空题\n1．先由__长者__伸手。\n")]


def test_words_for_several_questions_may_share_a_line() -> None:
    asked = (
        "一、填空题\n1．三声是____和____。\n2．回访分为____和____。\n二、简答题\n1．什么是回访？\n"
    )
    told = "参考答案\n一、填空题\n1．迎声；送声　2．电话；上门\n二、简答题\n1．再次联系客户。\n"
    assert [("迎声", "送声"), ("电话", "上门"), ()] == [q.key for q in read(asked + told)]
    assert [("迎声", "送声"), ("电话", "上门"), ()] == [
        q.key for q in read(asked + told.partition("二、")[0])
    ]


def test_sub_questions_that_share_a_line_are_no_questions() -> None:
    story = "客户等了四十分钟，没有人过问，于是转身离开，并在网上写下差评，引来许多附和。"
    text = (
        f"一、案例分析题\n1．{story}\n1．错在哪里？ 2．怎样补救？\n答案：1．没有过问。2．致歉。\n"
    )
    assert 1 == len(read(text))


def filled_in_colour(line: str, *words: str) -> tuple[str, list[str]]:
    """The stem and the key of a fill-in question in whose line words are set apart."""
    spans = tuple((line.index(word), line.index(word) + len(word)) for word in words)
    blocks = (Block("一、填空题", "1"), Block(line, "2", spans))
    (found,) = parse(Document("a.docx", blocks)).questions
    return found.stem, list(found.key)


def test_words_in_colour_are_in_blanks() -> None:
    assert ("先由____伸手。", ["长者"]) == filled_in_colour("1．先由长者伸手。", "长者")
    line = "1．名片用 双手 递，字朝对方。"
    assert ("名片用____递，字朝____。", ["双手", "对方"]) == filled_in_colour(line, "双手", "对方")


def test_colour_beside_blanks_or_all_over_fills_none() -> None:
    assert ("不能由____先伸手。", []) == filled_in_colour("1．不能由____先伸手。", "不能")
    assert ("先由长者伸手。", []) == filled_in_colour("1．先由长者伸手。", "先由长者伸手")


@pytest.mark.parametrize("given", ["本我、自我、超我", "本我；自我；超我", "本我  自我  超我"])
def test_words_apart_are_as_many_as_the_blanks(given: str) -> None:
    text = f"一、填空题\n1．人格分为(    )、(    )和(    )。\n答案：{given}\n"
    assert [("本我", "自我", "超我")] == [question.key for question in read(text)]


def test_a_list_in_a_single_blank_is_one_word() -> None:
    text = "一、填空题\n1．人格的三个部分是______。\n答案：本我、自我、超我\n"
    assert [("本我、自我、超我",)] == [question.key for question in read(text)]


def test_empty_lenticular_brackets_are_no_key() -> None:
    text = "一、填空题\n1．遗忘的特点是【     】。\n2．需要的顶层是______。\n答案：\n"
    text += "一、填空题\n1．先快后慢\n2．自我实现\n"
    assert [("先快后慢",), ("自我实现",)] == [question.key for question in read(text)]


@pytest.mark.parametrize(
    "given", ["①生理 ②安全", "①生理②安全", "（1）生理；（2）安全。", "1. 生理\n2. 安全"]
)
def test_a_numbered_list_fills_as_many_blanks(given: str) -> None:
    text = f"一、填空题\n1．最低的需要是①____，其次是②____。\n答案：{given}\n"
    assert [("生理", "安全")] == [question.key for question in read(text)]


def test_what_each_blank_is_worth_makes_the_marks_of_a_question() -> None:
    text = (
        "一、填空题（每空2分，共6分）\n1．先____，后____。\n答案：听；说\n2．再____。\n答案：记\n"
    )
    assert [4, 2] == [question.marks for question in read(text)]


def test_words_for_all_the_blanks_of_a_section_in_one_line() -> None:
    text = """一、填空题（每空1分）
1、接待要______、______。
2、登记后______小时内回复。
答案：1. 问候 登记 2. 24
二、简答题
1、简述送别。
2、简述回访。
答：1. 打电话 2. 上门
"""
    found = read(text)
    assert [("问候", "登记"), ("24",)] == [each.key for each in found[:2]]
    assert ["", 2] == [found[2].answer, len(found[3].points)]


def test_what_only_sets_blanks_apart_fills_none() -> None:
    (found,) = read("一、填空题\n1．三个阶段是___、___、___。\n答案：售前 售中 售后\n")
    assert ("三个阶段是___、___、___。", ("售前", "售中", "售后")) == (found.stem, found.key)
    (filled,) = read("一、填空题\n1．铃响___三___声内接听。\n")
    assert ("铃响____声内接听。", ("三",)) == (filled.stem, filled.key)
    (apart,) = read("一、填空题\n1．先是___，再是___。\n")
    assert () == apart.key


def test_words_for_blanks_under_no_heading_may_stand_behind_the_last() -> None:
    found = read(
        "考前默写\n1.道德要求：爱岗敬业、______、办事公道、______。\n2.沟通漏斗：说出____，听到____。\n"
        "答案\n1.诚实守信；服务群众\n2.八成；六成\n"
    )
    assert [("诚实守信", "服务群众"), ("八成", "六成")] == [each.key for each in found]
