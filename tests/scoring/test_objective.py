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
