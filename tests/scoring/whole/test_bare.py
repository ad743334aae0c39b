"""Heaps of bare words are struck from an answer, and sentences are not."""

from __future__ import annotations

import pytest

from examprep.questions import Kind, Point, Question
from examprep.scoring import Lexicon, score
from examprep.scoring.whole.bare import heaps, without


def without_heaps(answer: str) -> str:
    return without(heaps(answer), answer)


@pytest.mark.parametrize(
    "sentence",
    [
        "认真听客户把话说完，先稳定对方情绪；再把内容记下来。",
        "客户投诉处理" * 200 + "(待续",
        "别打断客户 耐心倾听 不能推卸责任 主动担责 及时拿出解决办法 回访确认满意",
        "耐 心 倾 听 客 户 的 诉 求",
        "整理：留、弃分开；整顿：定点，标识；清扫：除尘；清洁：成制度、保持；素养：守纪",
        "经常翻身／皮肤干、净，床单平整／高蛋白、高热量／用气垫床／每班查看、交接",
        "客户 满意 度 是 衡量 服务 的 指标 也 是 企业 管理 的 基础",
    ],
)
def test_a_text_that_is_no_heap_stays_as_it_is(sentence: str) -> None:
    assert sentence == without_heaps(sentence)


def test_a_heap_of_words_is_struck_with_all_places_kept() -> None:
    assert "先安抚客户。" + ";" * 14 == without_heaps("先安抚客户。倾听 情绪 记录 核实 回访")


def test_phrases_that_only_blanks_set_apart_are_a_heap_and_clauses_are_none() -> None:
    heap = "出发电话 确认时间 鞋套 现场整洁 动手 说明收费 标准 完工"
    assert heap.replace(" ", "，") == without_heaps(heap.replace(" ", "，"))
    assert ";" * len(heap) == without_heaps(heap)


def test_a_label_makes_a_heap_no_note() -> None:
    assert f"{';' * 20}。" == without_heaps("要点：倾听、记录、核实、道歉、回访、归档。")


def test_terms_count_in_a_list_and_not_where_they_are_said_over_and_over() -> None:
    points = tuple(map(Point, ["除锈", "打磨", "底漆", "面漆", "晾干"]))
    question = Question("q", Kind.SHORT_ANSWER, "刷漆有哪些工作？", points=points)
    told = score(question, "除锈、打磨、底漆、面漆、晾干", Lexicon(0, {}))
    heaped = score(
        question, "除锈，打磨，底漆，面漆，晾干，打磨除锈，底漆面漆，晾干底漆", Lexicon(0, {})
    )
    assert (1, ()) == (told.score, told.flags)
    assert heaped.score <= 0.25
    assert ("stuffing",) == heaped.flags
