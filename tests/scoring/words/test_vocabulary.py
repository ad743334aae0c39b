"""A lexicon.txt is read line by line, and its words are known in question, points and answer."""

from __future__ import annotations

import json

import pytest

from examprep import shipped
from examprep.questions import Kind, Point, Question
from examprep.scoring import Cap, Lexicon, Score, fit, prepare, score, vocabulary_of
from examprep.scoring.words.general import general
from examprep.scoring.words.reader import reader
from examprep.scoring.words.vocabulary import Vocabulary, looks_like, parse

WORDS = """
# 说明
同义：首次解决率 FCR 首解率  # 指标
同义：顾客、来客、上帝
反义：明码 | 暗码
术语：服务蓝图
"""


def lexicon(text: str = WORDS) -> Lexicon:
    return Lexicon(0, {}, vocabulary_of([("lexicon.txt", text)]))


def scored(point: str, answer: str, words: str = WORDS) -> Score:
    question = Question("q", Kind.SHORT_ANSWER, "怎样做？", points=(Point(point),))
    return score(question, answer, lexicon(words))


def test_every_line_is_an_entry() -> None:
    vocabulary, problems = parse(WORDS, "lexicon.txt")
    assert [] == problems
    assert (("首次解决率", "fcr", "首解率"), ("顾客", "来客", "上帝")) == vocabulary.synonyms
    assert ((("明码",), ("暗码",)),) == vocabulary.antonyms
    assert ("服务蓝图",) == vocabulary.terms


def test_width_case_headings_and_separators_do_not_matter() -> None:
    plain = parse("同义：客户 crm\n反义：提高 | 降低\n术语：时限", "a")
    other = parse("\ufeffSynonyms: 客戶、ＣＲＭ\nANTONYMS： 提高｜降低\n terms:時限 # 时", "b")
    commas = parse("同义：客户，crm。\n反义：提高|降低\n术语：时限；", "d")
    traditional = parse("同義：客戶 crm\n反義：提高 | 降低\n術語：時限", "c")
    assert plain == other == traditional == commas


def test_a_sign_for_remarks_within_a_word_is_part_of_it() -> None:
    assert ("c#语言",) == parse("术语：C#语言 # 程序设计", "a")[0].terms


@pytest.mark.parametrize(
    "line",
    [
        "相近：客户 顾客",
        "近义：客户",
        "客户 顾客",
        "同义：客户",
        "反义：提高 降低",
        "反义：提高 | ",
        "反义：提高 | 降低 | 持平",
        "术语：人",
        "同义：客户 用户",
        "同义：甲方 甲方",
        "近义：核实 核实",
        "反义：自由 | 自由",
    ],
)
def test_a_line_that_cannot_be_read_is_named_with_its_number(line: str) -> None:
    vocabulary, problems = parse(f"# 词表\n同义：客户 顾客\n{line}", "csm2/lexicon.txt")
    assert (("客户", "顾客"),) == vocabulary.synonyms
    assert [("csm2/lexicon.txt", "3", line.strip(), True)] == [
        (problem.file, problem.at, problem.quote, problem.refused) for problem in problems
    ]


def test_the_words_of_a_line_that_is_refused_may_stand_in_another() -> None:
    vocabulary, problems = parse("同义：客户 顾客\n同义：客户 买家\n同义：买家 主顾", "a")
    assert (("客户", "顾客"), ("买家", "主顾")) == vocabulary.synonyms
    assert ["2"] == [problem.at for problem in problems]


def test_a_lexicon_is_told_by_its_first_entry() -> None:
    assert looks_like("\n# 说明\n同义：客户 顾客\n")
    assert not looks_like("一、简答题\n同义：客户 顾客")
    assert not looks_like("# 同义：客户 顾客")


@pytest.mark.parametrize(
    ("point", "answer"),
    [
        ("统计首次解决率", "统计FCR"),
        ("统计FCR", "统计首次解决率"),
        ("安抚来客", "安抚上帝"),
        ("安抚顾客", "安撫上帝"),
    ],
)
def test_synonyms_earn_as_much_as_the_word_itself(point: str, answer: str) -> None:
    assert scored(point, answer).score == 1
    assert scored(point, answer, "").score < 0.9


def test_evidence_is_the_word_that_was_typed() -> None:
    answer = "先统计 ＦＣＲ，再安撫顧客。"
    (point,) = scored("统计首解率，安抚客户", answer).points
    assert ["统计", "ＦＣＲ", "安撫顧客"] == [
        part for start, end in point.evidence for part in [answer[start:end]]
    ] or ["统计 ＦＣＲ", "安撫顧客"] == [answer[start:end] for start, end in point.evidence]


def test_missing_terms_stand_as_the_point_writes_them() -> None:
    (point,) = scored("安抚顾客", "不清楚怎样安排").points
    assert {"安抚", "顾客"} == set(point.missing)


def test_a_latin_word_is_a_synonym_only_whole() -> None:
    assert "fcrs" == reader(lexicon().vocabulary).read("FCRs").text


def test_a_longer_word_that_is_known_is_left_whole() -> None:
    words = reader(parse("同义：差错 失误\n同义：服务失误 服务过失\n术语：失误率", "a")[0])
    assert "服务失误与差错和失误率" == words.read("服务过失与失误和失误率").text


def test_opposites_of_the_lexicon_contradict() -> None:
    turned = scored("标价使用明码", "标价使用暗码")
    assert [Cap.CONTRADICTS] == [point.capped for point in turned.points]
    assert scored("标价使用明码", "标价使用暗码", "").flags == ()


def test_a_term_is_one_word() -> None:
    assert ["绘制", "服务蓝图"] == reader(lexicon().vocabulary).tokens("绘制服务蓝图")
    assert ["服务", "蓝图"] == reader(general()).tokens("服务蓝图")


def test_several_lexicons_count_together_and_the_first_decides() -> None:
    first, second = (parse(text, "")[0] for text in ("同义：客户 顾客", "同义：用户 顾客 消费者"))
    both = first + second
    assert (("客户", "顾客"), ("用户", "消费者")) == both.synonyms


def test_json_keeps_the_vocabulary_of_a_lexicon() -> None:
    fitted = fit([Question("q", Kind.TERM, "何谓FCR？")], lexicon().vocabulary)
    assert {"首次": 1, "率": 1}.items() <= fitted.frequencies.items()
    assert fitted == Lexicon.from_json(json.loads(json.dumps(fitted.to_json())))
    assert Lexicon(3, {}) == Lexicon.from_json({"documents": 3, "words": {}})


def test_the_lexicon_that_is_shipped_is_read_without_a_problem() -> None:
    ((name, text),) = shipped.wordlists(shipped.bank_folder())
    vocabulary, problems = parse(text, name)
    assert [] == problems
    assert 80 <= len(text.splitlines()) <= 300
    assert min(map(len, (vocabulary.synonyms, vocabulary.antonyms, vocabulary.terms))) >= 20


def test_by_the_lexicon_that_is_shipped_no_reference_answer_contradicts_its_points() -> None:
    bank = shipped.questions(shipped.bank_folder())
    words = vocabulary_of(shipped.wordlists(shipped.bank_folder()))
    fitted = fit(bank, words)
    for question in bank:
        if not question.kind.objective:
            assert () == prepare(question, fitted).score(f"{question.answer}。。").flags


def test_the_general_words_are_always_there() -> None:
    assert Vocabulary() + general() == vocabulary_of([])
    assert "降低" in reader(vocabulary_of([])).opposites["提高"]
