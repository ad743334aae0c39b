"""An objective item is right or wrong, however the answer is typed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from examprep.paper import Partial
from examprep.questions import Kind, Option, Question
from examprep.scoring import Lexicon, Score, prepare, score
from examprep.scoring.objective import is_a_choice

SINGLE = Question(
    "s", Kind.SINGLE, "首先应当做什么？", marks=2, key=("B",),
    options=(Option("A", "解释原因"), Option("B", "倾听诉求"), Option("C", "转交上级")),
)  # fmt: skip
MULTIPLE = replace(SINGLE, kind=Kind.MULTIPLE, key=("A", "C"))
TRUE = Question("t", Kind.TRUE_FALSE, "承诺应当可以量化。", key=("true",))
FALSE = replace(TRUE, key=("false",))
ONE_BLANK = Question("b", Kind.BLANK, "接通率不低于____。", key=("85.5%",))
BLANKS = Question("b", Kind.BLANK, "____与____。", key=("客户期望|顾客期望", "CRM"))


@pytest.mark.parametrize(
    "answer",
    ["B", "b", "Ｂ", "Ⓑ", "(B)", "B.", "选B", "答案：B", "倾听诉求", "傾聽訴求。", "B. 倾听诉求"],
)
def test_the_right_choice_earns_all(answer: str) -> None:
    assert Score("s", 1.0, 2, 2, 4) == score(SINGLE, answer, Lexicon(0, {}))


@pytest.mark.parametrize("answer", ["A", "AB", "D", "解释原因", "倾听", "B和A"])
def test_any_other_choice_earns_nothing(answer: str) -> None:
    assert Score("s", 0.0, 0, 2, 1) == score(SINGLE, answer, Lexicon(0, {}))


@pytest.mark.parametrize(
    "answer",
    [
        "AC",
        "ca",
        "C、A",
        "A,C",
        "Ａ Ｃ",
        "A；C",
        "ACA",
        "A和C",
        "解释原因和转交上级",
        "解释原因、转交上级",
        "C.转交上级\nA.解释原因",
    ],
)
def test_all_the_right_choices_earn_all(answer: str) -> None:
    assert score(MULTIPLE, answer, Lexicon(0, {})).score == 1


@pytest.mark.parametrize("answer", ["A", "ABC", "B", "解释原因", "解释原因、倾听诉求"])
def test_too_few_or_too_many_choices_earn_nothing(answer: str) -> None:
    assert score(MULTIPLE, answer, Lexicon(0, {})).score == 0


def test_letters_are_known_without_options() -> None:
    assert score(replace(MULTIPLE, options=(), key=("AC",)), "c a", Lexicon(0, {})).score == 1


@pytest.mark.parametrize(
    "answer", ["对", "對。", "√", "T", "true", "是", "正确", "答案：是", "（正确）"]
)
def test_true_is_said_in_many_ways(answer: str) -> None:
    assert score(TRUE, answer, Lexicon(0, {})).score == 1
    assert score(FALSE, answer, Lexicon(0, {})).score == 0


@pytest.mark.parametrize("answer", ["错", "錯", "×", "x", "F", "False", "否", "错误", "不对", "✗"])
def test_false_is_said_in_many_ways(answer: str) -> None:
    assert score(FALSE, answer, Lexicon(0, {})).grade == 4
    assert score(TRUE, answer, Lexicon(0, {})).grade == 1


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        (True, "对，因为做得到的才能写进承诺。"),
        (True, "对因为可以衡量"),
        (True, "答：正确。理由是可以衡量。"),
        (True, "是 对的"),
        (False, "错（空话无法衡量）"),
        (False, "× 不能只写态度"),
        (None, "对，错"),
        (None, "对不起，我不会判断"),
        (None, "不清楚，可能对"),
    ],
)
def test_reasons_may_stand_behind_a_verdict(said: bool | None, answer: str) -> None:
    assert (said is True) == (score(TRUE, answer, Lexicon(0, {})).score == 1)
    assert (said is not None) == is_a_choice(TRUE, answer)


@pytest.mark.parametrize(
    "answer", ["B，因为要先听", "B 理由：要先听。", "选B。原因：先听", "B因为先听"]
)
def test_reasons_may_stand_behind_a_choice(answer: str) -> None:
    assert 1 == score(SINGLE, answer, Lexicon(0, {})).score


def test_a_key_may_be_chinese() -> None:
    assert score(replace(TRUE, key=("√",)), "对", Lexicon(0, {})).score == 1


@pytest.mark.parametrize(
    ("right", "answer"),
    [(1, "85.5%"), (1, "８５．５％"), (1, " 85.5 %。"), (0, "855%"), (0, "85"), (0, "-85.5%")],
)
def test_a_blank_is_compared_without_its_punctuation(right: float, answer: str) -> None:
    assert right == score(ONE_BLANK, answer, Lexicon(0, {})).score


@pytest.mark.parametrize(
    ("right", "answer"),
    [(1, "客户期望；CRM"), (1, "顧客期望, crm"), (1, "客户期望\nCRM\n"), (1, "客户期望  CRM"),
     (1, "《客户期望》、“CRM”"), (1, "客户期望 CRM"), (0, "CRM；客户期望"),
     (0, "客户期望；CRM；期望"), (0.5, "客户期望"), (0.5, "CRM"), (0.5, "；CRM"),
     (0.5, "客户期望；ERP"), (0.5, "客户期望顾客期望；CRM"), (0, "；")],
)  # fmt: skip
def test_each_of_several_blanks_earns_its_share_in_its_place(right: float, answer: str) -> None:
    assert right == score(BLANKS, answer, Lexicon(0, {})).score


@pytest.mark.parametrize(
    ("right", "answer"),
    [(1, "1.客户期望\n2.CRM"), (1, "1、客户期望 2、CRM"), (1, "（1）客户期望；（2）CRM"),
     (1, "（1）客户期望（2）CRM"), (1, "①客户期望②CRM"), (0.5, "1.\n2.CRM"), (0.5, "2.CRM"),
     (0.5, "1.客户期望"), (0, "1.CRM\n2.客户期望"), (0, "1.客户期望\n2.CRM\n3.期望"),
     (0, "1.\n2.")],
)  # fmt: skip
def test_blanks_may_be_numbered(right: float, answer: str) -> None:
    assert right == score(BLANKS, answer, Lexicon(0, {})).score


def test_one_blank_may_be_numbered_and_a_decimal_is_no_number() -> None:
    one_and_a_half = replace(ONE_BLANK, key=("1.5",))
    for answer in ("1.5", "1. 1.5", "（1）1.5"):
        assert score(one_and_a_half, answer, Lexicon(0, {})).score == 1


@pytest.mark.parametrize("question", [SINGLE, MULTIPLE, TRUE, ONE_BLANK], ids=lambda q: q.kind)
def test_no_answer_is_graded_as_none(question: Question) -> None:
    for answer in ("", "不会", "？"):
        scored = score(question, answer, Lexicon(0, {}))
        assert (0, 0, ("blank",)) == (scored.score, scored.grade, scored.flags)


def test_a_question_without_a_key_says_so() -> None:
    scored = score(replace(SINGLE, key=()), "A", Lexicon(0, {}))
    assert (0, 0, ("no_reference",)) == (scored.score, scored.grade, scored.flags)


@pytest.mark.parametrize(
    ("none", "half", "share", "answer"),
    [
        (1, 1, 1, "AC"),
        (0, 0.5, 0.5, "A"),
        (0, 0.5, 0.5, "转交上级"),
        (0, 0, 0, "AB"),
        (0, 0, 0, "B"),
        (0, 0, 0, ""),
        (0, 0, 0, "ABC"),
    ],
)
def test_some_of_the_right_choices_earn_what_the_paper_states(
    none: float, half: float, share: float, answer: str
) -> None:
    by_rule = {
        Partial.NONE: none,
        Partial.HALF: half,
        Partial.SHARE: share,
    }
    for rule, earned in by_rule.items():
        assert earned == prepare(MULTIPLE, Lexicon(0, {}), rule).score(answer).score


def test_each_right_choice_earns_its_share() -> None:
    four = replace(MULTIPLE, marks=4, options=(), key=("ABCD",))
    scheme = prepare(four, Lexicon(0, {}), Partial.SHARE)
    assert [1, 2, 3, 4] == [scheme.score(answer).marks for answer in ("D", "AB", "acd", "DCBA")]


def test_a_rule_for_multiple_choice_leaves_other_kinds_alone() -> None:
    for rule in Partial:
        assert 0 == prepare(SINGLE, Lexicon(0, {}), rule).score("A").score


def test_half_right_is_no_right_to_a_scheduler() -> None:
    assert 1 == prepare(MULTIPLE, Lexicon(0, {}), Partial.HALF).score("A").grade


@pytest.mark.parametrize("answer", ["K", "3", "AB", "A 还是 B", "。。K"])
def test_what_names_no_single_option_is_no_choice(answer: str) -> None:
    assert not is_a_choice(SINGLE, answer)


@pytest.mark.parametrize("answer", ["A", "ｂ", "倾听诉求", "", ".", "不知道"])
def test_an_option_or_nothing_at_all_is_a_choice(answer: str) -> None:
    assert is_a_choice(SINGLE, answer)


def test_several_options_are_a_choice_where_several_may_be_right() -> None:
    assert is_a_choice(MULTIPLE, "A、B，C")
    assert not is_a_choice(MULTIPLE, "A、K")


@pytest.mark.parametrize(
    ("is_one", "answer"), [(True, "不对"), (True, "√"), (False, "A"), (False, "也许")]
)
def test_true_or_false_is_said_in_words_or_signs(is_one: bool, answer: str) -> None:
    assert is_one == is_a_choice(TRUE, answer)


def test_an_option_that_begins_as_an_answer_does_is_named_whole() -> None:
    options = (Option("A", "答复客人"), Option("B", "选择渠道"))
    question = replace(SINGLE, options=options, key=("A",))
    assert [1, 0] == [
        score(question, said, Lexicon(0, {})).score for said in ("答复客人", "选择渠道")
    ]


@pytest.mark.parametrize(
    "answer",
    [
        "✅",
        "✔️",
        "☑️",
        "【对】",
        "“正确”",
        "没错",
        "无误",
        "该说法正确",
        "这句话是对的",
        "我认为正确",
        "判断：对",
        "V",
    ],
)
def test_true_is_said_with_emoji_in_brackets_or_of_its_subject(answer: str) -> None:
    assert 1 == score(TRUE, answer, Lexicon(0, {})).score


@pytest.mark.parametrize(
    "answer", ["❌", "✖️", "[错]", "说法错误", "此说法错误", "是错的", "有误", "不全对", "wrong"]
)
def test_false_is_said_with_emoji_in_brackets_or_of_its_subject(answer: str) -> None:
    scored = score(FALSE, answer, Lexicon(0, {}))
    assert (1, ()) == (scored.score, scored.flags)


def test_a_letter_may_be_the_key_to_true_or_false_and_stands_for_its_option() -> None:
    options = (Option("A", "错误"), Option("B", "正确"))
    for question, right, wrong in (
        (replace(TRUE, key=("B",), options=options), ("B", "对", "正确"), ("A", "错")),
        (replace(FALSE, key=("B",)), ("错", "×"), ("对", "√")),
    ):
        assert {1} == {score(question, said, Lexicon(0, {})).score for said in right}
        assert {0} == {score(question, said, Lexicon(0, {})).score for said in wrong}


@pytest.mark.parametrize(
    "answer", ["我选择B", "正确答案是B", "故选B", "选项B", "B项", "B选项", "B（A太早）", "本题选 B"]
)
def test_words_around_a_letter_are_none_of_the_choice(answer: str) -> None:
    assert 1 == score(SINGLE, answer, Lexicon(0, {})).score


@pytest.mark.parametrize(
    "answer", ["我选择A、C", "A项、C项", "AC两项", "A以及C", "解释原因和转交上级"]
)
def test_words_around_letters_are_none_of_the_choices(answer: str) -> None:
    assert 1 == score(MULTIPLE, answer, Lexicon(0, {})).score


@pytest.mark.parametrize(("answer", "right"), [("ACD", 1), ("B.ACD", 1), ("B", 1), ("IVR", 0)])
def test_an_option_made_of_letters_is_named_whole(answer: str, right: int) -> None:
    options = tuple(map(Option, "ABCD", ("IVR", "ACD", "CTI", "CRM")))
    question = replace(SINGLE, options=options)
    assert right == score(question, answer, Lexicon(0, {})).score


def test_an_answer_without_letters_meets_no_key_without_any() -> None:
    assert 0 == score(replace(SINGLE, key=("-",)), "", Lexicon(0, {})).score


@pytest.mark.parametrize(
    ("key", "other"),
    [("≤30秒", "≥30秒"), (">5", "<5"), ("1/2", "12"), ("1:2", "1/2"), ("C++", "C#"), ("A+", "A-"),
     ("20‰", "20%"), ("10^3", "103"), ("￥50", "$50"), ("-5", "5"), ("3-5天", "35天")],
)  # fmt: skip
def test_signs_that_a_value_or_a_name_is_written_with_count(key: str, other: str) -> None:
    question = replace(ONE_BLANK, key=(key,))
    assert [1, 0] == [score(question, said, Lexicon(0, {})).score for said in (key, other)]


@pytest.mark.parametrize(
    ("key", "answer"),
    [("95%", "百分之九十五"), ("95%", "95"), ("95%", "95.0%"), ("24小时", "二十四小时"),
     ("24小时", "24h"), ("48小时", "两天"), ("三分之二", "2/3"), ("1.5小时", "90分钟"),
     ("3-5天", "3～5天"), ("3-5天", "三至五天"), ("-5", "−5"), ("1000元", "1,000元")],
)  # fmt: skip
def test_a_blank_is_filled_by_value(key: str, answer: str) -> None:
    assert 1 == score(replace(ONE_BLANK, key=(key,)), answer, Lexicon(0, {})).score


@pytest.mark.parametrize("key", ["1.首问负责制", "一、二级", "①", "(1)", "1)", "1", "答复客户"])
def test_the_key_itself_fills_a_blank(key: str) -> None:
    assert 1 == score(replace(ONE_BLANK, key=(key,)), key, Lexicon(0, {})).score


@pytest.mark.parametrize(
    ("stem", "answer", "right"),
    [("____小时内回复。", "24小时", 1), ("____小时内。", "24", 1), ("至少____次。", "24小时", 0)],
)  # fmt: skip
def test_the_unit_behind_a_blank_may_be_said_again(stem: str, answer: str, right: int) -> None:
    question = replace(ONE_BLANK, stem=stem, key=("24",))
    assert right == score(question, answer, Lexicon(0, {})).score


@pytest.mark.parametrize(
    "answer",
    [
        "答：客户期望；CRM",
        "第一空：客户期望，第二空：CRM",
        "客户期望/CRM",
        "客户期望和CRM",
        "客户期望 CRM",
    ],
)
def test_blanks_may_be_named_and_joined_in_many_ways(answer: str) -> None:
    assert 1 == score(BLANKS, answer, Lexicon(0, {})).score


def test_a_word_fills_one_of_the_blanks_that_are_filled_alike() -> None:
    question = replace(BLANKS, key=("甲|乙", "乙|甲"))
    assert [1, 1, 0.5] == [
        score(question, said, Lexicon(0, {})).score for said in ("甲、乙", "乙、甲", "甲、甲")
    ]
