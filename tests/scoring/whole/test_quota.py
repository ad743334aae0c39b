"""Of a list longer than was asked for right items count by their share."""

from __future__ import annotations

from itertools import pairwise

import pytest

from examprep.questions import Kind, Point, Question
from examprep.scoring import Lexicon, prepare
from examprep.scoring.whole.quota import FLAG, asks_for, is_row, numbered, precision, terms

SENSES = ("视觉", "听觉", "嗅觉", "味觉", "触觉")
WRONG = ("直觉感", "平衡木", "饥饿", "方向盘", "第六感应", "痛苦", "幻想")
QUESTION = Question("q", Kind.SHORT_ANSWER, "写出人的五种感官。", points=tuple(map(Point, SENSES)))
SCHEME = prepare(QUESTION, Lexicon(0, {}))


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (5, "哪五项原则？"),
        (12, "简述十二条措施"),
        (25, "列出25条"),
        (4, "写出4种方法"),
        (6, "写出心脏的四个腔和两组房室瓣的名称。"),
        (3, "三种岩石是哪三种？"),
    ],
)
def test_how_many_are_asked_for(count: int, text: str) -> None:
    assert asks_for(text, count)


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (3, "至少写出三点"),
        (3, "第三条是什么"),
        (2, "简述十二条措施"),
        (5, "列出25条"),
        (4, "写出四个腔和两组房室瓣的名称"),
        (0, "写出种类"),
    ],
)
def test_how_many_are_not_asked_for(count: int, text: str) -> None:
    assert not asks_for(text, count)


@pytest.mark.parametrize(
    ("items", "answer"),
    [
        (["视觉", "听觉"], "1、视觉；2.听觉"),
        (["视觉", "听觉"], "①视觉②听觉"),
        (["视觉"], "（1）视觉；（2）视觉"),
        ([], "1.视觉；（1）远；（2）近；2.听觉"),
    ],
)
def test_numbered_items_are_told_apart(items: list[str], answer: str) -> None:
    assert items == [each.strip("；") for each in numbered(answer)]


def test_what_leads_up_to_a_list_may_be_long() -> None:
    assert ["人的各种感官有视觉", "听觉"] == terms("人的各种感官有视觉、听觉")


def test_names_stand_in_a_row_and_clauses_do_not() -> None:
    assert is_row("左心房、左心室；二尖瓣")
    assert not is_row("铺地毯，关窗户、关门")
    assert not is_row("左心房")


def test_terms_are_told_apart_unless_one_is_a_sentence() -> None:
    assert ["视觉", "听觉"] == terms("包括：视觉、听觉，视觉")
    assert [] == terms("视觉、听觉，还有一种是对冷热的感觉")


@pytest.mark.parametrize("wrong", range(1, 8))
def test_a_longer_list_earns_what_it_is_right_by(wrong: int) -> None:
    scored = SCHEME.score("、".join([*SENSES, *WRONG[:wrong]]))
    assert pytest.approx(5 / max(5, 5 + wrong - 1)) == scored.score
    assert (wrong > 1) is (FLAG in scored.flags)


def test_every_right_item_more_earns_more() -> None:
    for wrong in range(8):
        scores = [SCHEME.score("、".join([*WRONG[:wrong], *SENSES[:n]])).score for n in range(6)]
        assert all(one < other for one, other in pairwise(scores))


def test_right_items_never_count_as_too_many() -> None:
    assert 1 == precision(4, 7, 0)
    assert () == SCHEME.score("视觉、听觉、嗅觉、味觉、触觉、视觉、听觉").flags


SERVERS = (
    "域名解析服务器（DNS）",
    "动态主机配置服务器（DHCP）",
    "邮件收发服务器",
    "文件传输服务器",
)
LONG = Question("l", Kind.SHORT_ANSWER, "由哪四个部分组成？", points=tuple(map(Point, SERVERS)))
SERVED = "域名解析、动态主机配置、邮件收发、文件传输"


def test_a_row_of_long_names_may_be_too_long() -> None:
    long = prepare(LONG, Lexicon(0, {}))
    assert () == long.score(SERVED).flags
    assert FLAG in long.score(f"{SERVED}、打印、备份、日志、缓存、监控、视频").flags


def test_clauses_are_no_row_of_long_names() -> None:
    answer = "域名要解析，主机要配置，地址会变，邮件收发，文件要传，传得快，还得稳"
    assert () == prepare(LONG, Lexicon(0, {})).score(answer).flags
