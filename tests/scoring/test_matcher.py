"""Coverage against numbers worked out by hand, and evidence against the words themselves."""

from __future__ import annotations

from math import isclose, log

import pytest

from examprep.scoring import Lexicon
from examprep.scoring.matcher import Target, merged, targets
from examprep.scoring.reading import read

EVEN = Lexicon(0, {})


def target(text: str, asked: str = "", lexicon: Lexicon = EVEN) -> Target:
    return targets([text], asked, lexicon)[0]


@pytest.mark.parametrize(
    ("coverage", "answer"),
    [(0, "不详"), (1 / 2, "及时"), (1 / 2 + 1 / 12, "及时访问"), (1, "回访要及时")],
)
def test_a_short_point_is_covered_by_the_share_of_its_words(coverage: float, answer: str) -> None:
    assert isclose(coverage, target("及时回访").coverage(read(answer)))


def test_a_telling_word_counts_more() -> None:
    lexicon = Lexicon(9, {"及时": 9})  # idf 1 against ln 10 + 1
    weight = log(10) + 1
    assert isclose(weight / (1 + weight), target("及时回访", "", lexicon).coverage(read("回访")))


def test_beyond_two_words_a_clause_is_marked_leniently() -> None:
    five = target("专人电话回访投诉客户")  # 专人 电话 回访 投诉 客户: the square root of the recall
    assert isclose((2 / 5) ** (1 / 2), five.coverage(read("电话回访")))


def test_the_clauses_of_a_point_count_alike() -> None:
    assert isclose(1 / 3, target("薪酬、培训周期、排班").coverage(read("薪酬")))


def test_what_the_question_says_earns_next_to_nothing() -> None:
    told = target("安抚客户", "怎样对待客户？")
    assert isclose(0.05 / 1.05, told.coverage(read("客户")))
    assert isclose(1 / 1.05, told.coverage(read("安抚")))


def test_a_point_the_question_says_in_full_is_scored_all_the_same() -> None:
    assert isclose(1 / 2, target("安抚客户", "安抚客户").coverage(read("客户")))


def test_a_word_that_several_clauses_share_is_divided_among_them() -> None:
    first, second = targets(["登记时间", "登记经过"], "", EVEN)
    assert isclose((1 / 2) / (3 / 2), first.coverage(read("登记")))
    assert isclose(1 / (3 / 2), second.coverage(read("经过")))


def test_a_point_of_nothing_but_grammar_is_made_of_that() -> None:
    assert target("对").coverage(read("对的")) == 1
    assert target("——").coverage(read("——")) == 0


@pytest.mark.parametrize(
    ("evidence", "answer"),
    [
        (["电话回访"], "三天后电话回访。"),
        (["回访", "电话"], "回访用电话"),
        (["電話\n回　訪"], "要電話\n回　訪"),
        (["回访", "回访"], "回访，再回访"),
        ([], "没有后续"),
    ],
)
def test_the_evidence_is_where_the_words_stand_in_the_answer_as_given(
    evidence: list[str], answer: str
) -> None:
    spans = target("电话回访客户", "客户").evidence(read(answer))
    assert evidence == [answer[start:end] for start, end in spans]


def test_a_word_half_there_is_shown_by_its_pairs() -> None:
    answer = "客户服装"
    spans = target("客户服务").evidence(read(answer))
    assert ["客户服"] == [answer[start:end] for start, end in spans]


def test_spans_that_touch_become_one() -> None:
    assert [(0, 4), (5, 6)] == merged([(5, 6), (2, 4), (0, 2), (1, 3)])
