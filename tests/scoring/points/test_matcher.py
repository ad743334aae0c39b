"""Coverage against numbers worked out by hand, and evidence against the words themselves."""

from __future__ import annotations

from math import isclose, log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examprep.scoring import Lexicon
from examprep.scoring.points.clause import curve
from examprep.scoring.points.matcher import Target, targets
from examprep.scoring.words.finding import merged
from examprep.scoring.words.reading import read

EVEN = Lexicon(0, {})


def target(text: str, asked: str = "", lexicon: Lexicon = EVEN) -> Target:
    return targets([text], [asked], asked, lexicon)[0]


def of_two(recall: float, common: float = 0) -> float:
    """The coverage of a clause of two words by hand: a quarter of it, and what is common, may be
    chance; the root is square."""
    chance = common + 1 / 4
    told = recall**2 * (1 + chance) / (recall + chance)
    return smooth(told ** (1 / 2))


def smooth(x: float) -> float:
    return 3 * x**2 - 2 * x**3


@pytest.mark.parametrize(
    ("recall", "answer"),
    [(0, "不详"), (1 / 2, "及时"), (1 / 2 + 1 / 12, "及时访问"), (1, "回访要及时")],
)
def test_a_short_point_is_covered_by_the_share_of_its_words(recall: float, answer: str) -> None:
    assert isclose(of_two(recall), target("及时回访").coverage(read(answer)))


def test_a_telling_word_counts_more() -> None:
    lexicon = Lexicon(9, {"及时": 9})  # idf 1 against ln 10 + 1
    weight = log(10) + 1
    recall = weight / (1 + weight)
    common = 1 / (1 + weight) * 8 / 9  # 8 of 9 questions, but for its own, have 及时
    assert isclose(of_two(recall, common), target("及时回访", "", lexicon).coverage(read("回访")))


def test_the_more_words_a_clause_has_the_more_leniently_it_is_marked() -> None:
    five = target("专人电话回访投诉客户")  # 专人 电话 回访 投诉 客户
    told = (2 / 5) ** 2 * (1 + 1 / 25) / (2 / 5 + 1 / 25)
    assert isclose(smooth(told ** (1 / 3)), five.coverage(read("电话回访")))
    assert five.coverage(read("电话回访")) > target("电话客户").coverage(read("电话"))


@given(st.floats(0, 1), st.floats(0, 1), st.floats(0, 30), st.floats(0, 1))
def test_the_curve_rises_from_nothing_to_all(
    one: float, other: float, words: float, common: float
) -> None:
    assert 0 == curve(0, words, common)
    assert isclose(1, curve(1, words, common))
    less, more = sorted([one, other])
    assert 0 <= curve(less, words, common) <= curve(more, words, common) + 1e-12 <= 1 + 1e-12


def test_words_that_many_questions_have_earn_less() -> None:
    point, said = "及时电话回访客户", read("客户电话")
    rare, common = (Lexicon(20, dict.fromkeys(["客户", "电话"], times)) for times in (1, 15))
    assert target(point, "", common).coverage(said) < target(point, "", rare).coverage(said)


def test_characters_without_a_word_are_no_part_of_a_point() -> None:
    shuffled = target("每天更换床单，保持皮肤清洁").coverage(read("单天床换肤洁持更皮清每保"))
    assert 0 < shuffled < 0.3


def test_a_word_of_one_character_counts_half() -> None:
    half = target("成本高")  # 成本 高
    assert isclose(of_two(2 / 3), half.coverage(read("成本")))


def test_a_word_that_any_text_has_counts_little_and_is_not_named_as_missing() -> None:
    offers = target("提供停车折扣")
    assert offers.coverage(read("停车折扣")) > 0.9 > 0.3 > offers.coverage(read("提供"))
    assert ("停车", "折扣") == offers.missing(read("可以提供"))


def test_the_clauses_of_a_point_count_alike() -> None:
    assert isclose(1 / 3, target("薪酬、培训周期、排班").coverage(read("薪酬")))


def test_what_and_joins_counts_alike_where_it_is_short() -> None:
    assert isclose(1 / 2, target("首次接通率与平均时长").coverage(read("平均时长")))


def test_what_the_question_says_earns_next_to_nothing() -> None:
    told = target("安抚客户", "怎样对待客户？")
    assert told.coverage(read("客户")) < 0.05
    assert told.coverage(read("安抚")) > 0.95


def test_an_item_of_a_list_counts_in_full_even_if_the_question_names_it() -> None:
    told = target("电话回访、上门走访", "除了电话回访还有什么？")
    assert isclose(1 / 2, told.coverage(read("电话回访")), abs_tol=0.04)


def test_a_point_the_question_says_in_full_is_scored_all_the_same() -> None:
    told = target("安抚客户", "安抚客户").coverage(read("客户"))
    assert 0 < told < 1


def test_a_word_that_several_clauses_share_is_divided_among_them() -> None:
    points = ["登记时间", "登记经过", "核对身份", "说明时限", "签字确认"]
    first, second, *_ = targets(points, [""] * len(points), "", EVEN)
    assert isclose(of_two((1 / 2) / (3 / 2)), first.coverage(read("登记")))
    assert isclose(of_two(1 / (3 / 2)), second.coverage(read("经过")))


def test_what_all_items_are_called_tells_none_of_them() -> None:
    first, second = targets(["登记时间", "登记经过"], ["", ""], "", EVEN)
    assert first.coverage(read("登记")) < 0.05
    assert second.coverage(read("经过")) > 0.95


@pytest.mark.parametrize("said", ["错", "不对", "这个说法不正确", "错误", "×"])
def test_a_verdict_is_told_by_its_meaning(said: str) -> None:
    assert target("错误").coverage(read(said)) == 1
    assert target("正确").coverage(read(said)) == 0


def test_a_point_of_nothing_but_grammar_is_made_of_that() -> None:
    assert target("对").coverage(read("对的")) == 1
    assert target("——").coverage(read("——")) == 0


@pytest.mark.parametrize(
    ("evidence", "answer"),
    [
        (["电话回访"], "三天后电话回访。"),
        (["回访", "电话"], "回访用电话"),
        (["電話\t回　訪"], "要電話\t回　訪"),
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


@pytest.mark.parametrize(
    ("missing", "answer"),
    [
        ((), "二十四小时内电话回访客户"),
        (("回访", "電話"), "24小时内联系"),
        (("24小时", "回访"), "电话联系"),
    ],
)
def test_what_is_missing_is_told_as_the_point_writes_it_the_most_telling_first(
    missing: tuple[str, ...], answer: str
) -> None:
    lexicon = Lexicon(9, {"电话": 9})
    told = target("24小时内，電話回访客户", "客户", lexicon)
    assert missing == told.missing(read(answer))
