"""An everyday word counts for the word of a point, in whatever subject."""

from __future__ import annotations

import json
from itertools import combinations, pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from benchmarks.slips import SLIPS, good_answers, loss
from examprep.questions import Kind, Point, Question
from examprep.scoring import Cap, Lexicon, Score, fit, score
from examprep.scoring.sense.negations import negations
from examprep.scoring.words.general import EVERYDAY, OPPOSITES, general
from examprep.scoring.words.reader import reader
from examprep.scoring.words.sounds import sounds
from examprep.scoring.words.vocabulary import Vocabulary, parse
from examprep.text import fold

if TYPE_CHECKING:
    from benchmarks.slips import Slip

TEXT = (Path(__file__).parents[1] / "paraphrases.jsonl").read_text("utf-8")
ROWS = [json.loads(line) for line in TEXT.splitlines()]
QUESTIONS = {
    row["question"]: Question(
        row["question"], Kind.SHORT_ANSWER, row["stem"], points=tuple(map(Point, row["points"]))
    )
    for row in ROWS
    if "question" in row
}
ANSWERS = [row for row in ROWS if "on" in row]


def scored(
    point: str, answer: str, words: str = "近义：核实 问清楚", stem: str = "怎样做？"
) -> Score:
    question = Question("q", Kind.SHORT_ANSWER, stem, points=(Point(point),))
    return score(question, answer, Lexicon(0, {}, parse(words, "lexicon.txt")[0]))


def test_a_near_synonym_earns_as_much_as_the_word() -> None:
    assert 1 == scored("核实订单金额", "问清楚订单金额").score
    assert scored("核实订单金额", "问清楚订单金额", "").score < 1


def test_it_need_not_be_the_same_word_everywhere() -> None:
    words = "近义：核实 问清楚\n近义：了解 问清楚"
    assert 1 == scored("核实订单金额", "问清楚订单金额", words).score
    assert 1 == scored("了解订单金额", "问清楚订单金额", words).score
    assert scored("了解订单金额", "核实订单金额", words).score < 1


def test_evidence_is_what_was_typed() -> None:
    answer = "先要 問清楚 金额"
    (point,) = scored("核实、了解金额", answer, "近义：核实 问清楚\n近义：了解 问清楚").points
    assert ["問清楚", "金额"] == [answer[start:end] for start, end in point.evidence]
    assert () == point.missing


def test_what_the_question_says_itself_stands_for_nothing_else() -> None:
    stem = "接到投诉以后怎样问清楚？"
    assert 1 > scored("核实订单金额", "问清楚订单金额", stem=stem).score


def test_a_word_counts_only_where_words_begin_and_end() -> None:
    words = "近义：及时 马上"
    assert 1 == scored("及时上山", "马上上山", words).score
    assert 1 > scored("及时上山", "骑马上山", words).score


def test_a_word_that_much_of_the_bank_has_is_its_own() -> None:
    bank = [Question(f"q{n}", Kind.TERM, f"马上处理{n}") for n in range(4)]
    words = parse("近义：及时 马上", "")[0]
    asked = Question("q", Kind.SHORT_ANSWER, "怎样做？", points=(Point("及时登记"),))
    assert 1 > score(asked, "马上登记", fit(bank, words)).score


def test_a_denied_near_synonym_contradicts() -> None:
    denied = scored("及时登记投诉内容", "不要马上登记投诉内容", "近义：及时 马上")
    assert [Cap.CONTRADICTS] == [point.capped for point in denied.points]


def test_opposites_are_never_near() -> None:
    words = parse("近义：提高 变动\n反义：提高 | 变动", "")[0]
    assert [] == reader(words).near("提高")


def test_a_lexicon_may_read_near_synonyms_as_one_word() -> None:
    words = "同义：及时 尽快\n近义：尽快 马上"
    assert 1 == scored("及时登记", "马上登记", words).score


def test_near_synonyms_survive_json() -> None:
    words = parse("近义：核实 问清楚\nnear: 核实 CHECK", "")[0]
    assert (("核实", "问清楚"), ("核实", "check")) == words.near
    assert words == Vocabulary.from_json(json.loads(json.dumps(words.to_json())))


@pytest.mark.parametrize("file", [OPPOSITES, EVERYDAY], ids=lambda file: file.name)
def test_a_general_table_is_read_without_a_problem(file: Path) -> None:
    text = file.read_text("utf-8")
    assert [] == parse(text, file.name)[1]
    assert text == text.translate({ord("\ufeff"): None})


def test_the_words_of_the_general_table_are_as_they_are_read() -> None:
    assert all(fold(word).text == word for group in general().near for word in group)
    assert all(len(group) == len({*group}) for group in general().near)


@pytest.mark.parametrize(
    "heads",
    [[group[0] for group in general().near], [one[0] for one, _ in general().antonyms]],
    ids=["everyday", "opposites"],
)
def test_the_general_tables_stand_in_the_order_of_sounds(heads: list[str]) -> None:
    """As in a dictionary: who adds a word sees whether it is there."""
    keys = [sounds(head).encode("gb2312", "replace") for head in heads]
    assert [] == [
        head for head, (one, other) in zip(heads[1:], pairwise(keys), strict=True) if one > other
    ]


def test_no_word_of_the_general_table_is_near_to_its_opposite() -> None:
    opposites = reader(general()).opposites
    for group in general().near:
        for one, other in combinations(group, 2):
            assert other not in opposites.get(one, ()), (one, other)


def test_no_word_of_the_general_table_denies_what_comes_after_it() -> None:
    for group in general().near:
        assert [] == [word for word in group if len(word) in negations(word)]


@pytest.mark.parametrize("row", ANSWERS, ids=[row["on"] for row in ANSWERS])
def test_everyday_speech_earns_more_than_a_wrong_answer_in_it(row: dict[str, str]) -> None:
    lexicon = fit(QUESTIONS.values())
    plain, wrong = (score(QUESTIONS[row["on"]], row[kind], lexicon) for kind in ("plain", "wrong"))
    assert plain.score > wrong.score + 0.05


def test_the_general_table_makes_much_of_everyday_speech_understood() -> None:
    with_table, without = (
        sum(score(QUESTIONS[row["on"]], row["plain"], lexicon).score for row in ANSWERS)
        for lexicon in (fit(QUESTIONS.values()), fit(QUESTIONS.values(), Vocabulary()))
    )
    assert with_table > 1.5 * without


@pytest.mark.parametrize(
    ("point", "answer"),
    [("绘制服务蓝图", "绘制服务兰图"), ("及时登记", "即时登记"), ("安抚情绪", "安扶情绪")],
)
def test_a_wrong_character_that_sounds_like_the_right_one_costs_nothing(
    point: str, answer: str
) -> None:
    assert 1 == scored(point, answer, "").score


@pytest.mark.parametrize(
    ("point", "answer", "words"),
    [
        ("绘制蓝图", "绘制兰涂", ""),  # two wrong ones: a guess by ear
        ("询价", "寻价", "反义：询价 | 寻价"),
        ("由卖方承担运费", "由买方承担运费", ""),
        ("倾听", "倾向", ""),
    ],
)
def test_another_word_is_no_slip_of_the_pen(point: str, answer: str, words: str) -> None:
    assert scored(point, answer, words).score < 1


def test_a_slip_that_the_question_has_as_a_word_is_that_word() -> None:
    assert 1 > scored("保护权利", "保护权力", stem="权力有哪些界限？").score
    assert 1 == scored("保护权利", "保护权力").score


def test_evidence_of_a_slip_is_what_was_typed() -> None:
    (point,) = scored("绘制服务蓝图", "先绘制服务兰图。", "").points
    assert [(1, 7)] == list(point.evidence)


@pytest.mark.parametrize("slip", SLIPS, ids=lambda slip: slip.__name__)
def test_one_slip_in_twenty_characters_costs_little(slip: Slip) -> None:
    pile = [(scheme, answer) for kind, scheme, answer in good_answers() if kind == "points"]
    assert -0.01 < loss(pile, slip, 20) < 0.05
