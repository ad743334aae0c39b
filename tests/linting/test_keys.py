"""Choices whose key is wrong, or told by something else than knowledge."""

from __future__ import annotations

import pytest

from examprep.linting import keys
from examprep.questions import Kind, Option, Question


def choice(key: str, *texts: str, kind: Kind = Kind.SINGLE) -> Question:
    options = tuple(map(Option, "ABCDEF", texts))
    return Question("q", kind, "下列哪一项属于有形性？", options=options, key=tuple(key))


def test_a_key_much_longer_or_much_shorter_than_the_rest_is_found() -> None:
    long = choice("B", "可靠", "客户看得见的设施、人员着装和宣传资料", "响应", "移情")
    short = choice(
        "A", "设施", "员工能够兑现对客户的承诺", "员工愿意立即帮助客户", "员工站在客户一边"
    )
    for question in (long, short):
        assert ["told_by_length"] == [remark.code for remark in keys.told_by_length(question)]


@pytest.mark.parametrize(
    "question",
    [
        choice("A", "有形性", "可靠", "响应", "移情"),
        choice(
            "B", "兑现承诺的能力", "客户看得见的设施和着装", "帮助客户的意愿", "为客户着想的态度"
        ),
        choice("B", "甲", "客户看得见的设施、人员着装", "乙", "客户看不见的后台支持与系统"),
    ],
)
def test_a_key_about_as_long_as_another_option_is_not(question: Question) -> None:
    assert [] == list(keys.told_by_length(question))


def test_the_keys_of_a_multiple_choice_are_told_when_all_of_them_are_longer() -> None:
    texts = ("客户看得见的设施和设备", "员工整洁统一的着装仪表", "承诺", "态度")
    assert 1 == len(list(keys.told_by_length(choice("AB", *texts, kind=Kind.MULTIPLE))))
    assert [] == list(keys.told_by_length(choice("AC", *texts, kind=Kind.MULTIPLE)))


@pytest.mark.parametrize(
    "text", ["以上都对", "以上都不是", "上述各项均正确", "以上说法都不正确", "全部正确", "A和B都对"]
)
def test_an_option_for_all_or_none_of_the_others_is_found(text: str) -> None:
    (remark,) = keys.blanket(choice("A", "设施", "承诺", text))
    assert ("blanket_option", text) == (remark.code, remark.quote)


@pytest.mark.parametrize("text", ["以上级指示为准", "全部门店统一着装", "A类客户都享有专线"])
def test_an_option_that_only_begins_like_one_is_not(text: str) -> None:
    assert [] == list(keys.blanket(choice("A", "设施", "承诺", text)))


def test_a_multiple_choice_has_two_right_options_and_a_wrong_one() -> None:
    for key, expected in (("A", ["1/3"]), ("ABC", ["3/3"]), ("AB", [])):
        question = choice(key, "甲", "乙", "丙", kind=Kind.MULTIPLE)
        assert expected == [remark.detail for remark in keys.all_or_one(question)]
    assert [] == list(keys.all_or_one(choice("A", "甲", "乙", "丙")))


def test_a_single_choice_has_one_key() -> None:
    for key, expected in (("AB", ["A/B"]), ("A", [])):
        question = choice(key, "甲", "乙", "丙")
        assert expected == [remark.detail for remark in keys.too_many(question)]
    assert [] == list(keys.too_many(choice("AB", "甲", "乙", "丙", kind=Kind.MULTIPLE)))


@pytest.mark.parametrize(
    ("stem", "key", "expected"),
    [
        ("回访在____内，由____做。", ("24小时", "专员"), []),
        ("回访在（　）内，由（　）做。", ("24小时",), ["1 ≠ 2"]),
        ("回访在____内。", ("24小时", "一天"), ["2 ≠ 1"]),
        ("写出回访的时限。", ("24小时",), []),
        ("回访在____内。", (), []),
    ],
)
def test_a_blank_has_a_key_of_its_own(stem: str, key: tuple[str, ...], expected: list[str]) -> None:
    question = Question("q", Kind.BLANK, stem, key=key)
    assert expected == [remark.detail for remark in keys.not_as_blanks(question)]


def test_a_key_that_is_no_option_and_options_that_are_the_same_are_found() -> None:
    assert ["D"] == [remark.detail for remark in keys.unknown(choice("D", "甲", "乙", "丙"))]
    (remark,) = keys.options_alike(choice("A", "服务承诺", "设施", "服务 承诺。"))
    assert ("服务 承诺。", "A, C") == (remark.quote, remark.detail)
