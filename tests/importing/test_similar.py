"""Questions that ask nearly the same are found, whichever they are, and others are not."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examprep import likeness as alike
from examprep.importing import similar
from examprep.importing.similar import Pair, near_duplicates
from examprep.likeness import ALIKE, Shingles
from examprep.questions import Kind, Option, Part, Question

LONG = "门店经理每天开门营业以前应当检查哪些服务设施和服务用品"


def asking(name: str, stem: str, *options: str) -> Question:
    labelled = tuple(Option(chr(65 + at), text) for at, text in enumerate(options))
    return Question(name, Kind.SINGLE if options else Kind.TERM, stem, options=labelled)


def likeness(some: Question, other: Question) -> float:
    """The Jaccard coefficient of two texts of plain Chinese, by its definition."""
    sets = [
        {text[at : at + 3] for text in question.asked().split("\n") for at in range(len(text) - 2)}
        for question in (some, other)
    ]
    return len(sets[0] & sets[1]) / len(sets[0] | sets[1])


@pytest.mark.parametrize(
    "other",
    [
        LONG + "呢？",
        LONG.replace("用品", "物品"),
        "请问，" + LONG,
        "門店經理每天開門營業以前應當檢查哪些服務設施和服務用品！",
    ],
)
def test_a_word_more_or_another_writing_is_nearly_the_same(other: str) -> None:
    assert [Pair("b", "a")] == near_duplicates([asking("b", other)], [asking("a", LONG)])


@pytest.mark.parametrize(
    ("some", "other"),
    [
        ("简述客户满意度的含义", "简述客户忠诚度的含义"),
        ("简述投诉处理的原则", "简述投诉处理的步骤"),
        ("什么是首问责任制", "门店每天开门前要检查什么"),
    ],
)
def test_another_question_in_similar_words_is_not(some: str, other: str) -> None:
    assert [] == near_duplicates([asking("b", other)], [asking("a", some)])


def test_options_in_another_order_are_nearly_the_same() -> None:
    texts = ["先道歉再核实", "转给上级处理", "请客户等待通知", "当场给予补偿"]
    bank = [asking("a", "接到投诉时首先应当", *texts)]
    assert [Pair("b", "a")] == near_duplicates(
        [asking("b", "接到投诉时首先应当", *texts[::-1])], bank
    )


def test_the_same_stem_with_other_options_is_not() -> None:
    bank = [asking("a", "下列说法正确的是", "投诉都应当场答复", "回访只能打电话")]
    other = asking("b", "下列说法正确的是", "满意度每年调查一次", "首问责任人负责到底")
    assert [] == near_duplicates([other], bank)


def test_sub_questions_count() -> None:
    some = replace(
        asking("a", LONG), parts=(Part("检查由谁负责记录和签字？"), Part("漏查怎么办？"))
    )
    other = replace(some, id="b", parts=(Part("顾客受伤怎么办？"), Part("怎样通知总店？")))
    assert [] == near_duplicates([other], [some])
    assert [Pair("c", "a")] == near_duplicates([replace(some, id="c")], [some])


def test_questions_about_one_material_are_alike_only_in_what_they_ask() -> None:
    bank = [asking("a", f"{LONG}。\n首先应当检查什么", "灯光", "地面")]
    other = asking("b", f"{LONG}。\n发现问题由谁处理", "经理", "员工")
    assert [] == near_duplicates([other], bank)
    again = replace(bank[0], id="c", stem=bank[0].stem.replace("用品", "物品"))
    assert [Pair("c", "a")] == near_duplicates([again], bank)


def test_of_several_the_most_alike_is_named_and_of_equals_the_first() -> None:
    bank = [asking("far", LONG + "和标识"), asking("near", LONG), asking("twin", LONG)]
    assert [Pair("b", "near")] == near_duplicates([asking("b", LONG + "吗")], bank)


def test_incoming_questions_are_compared_with_one_another_once() -> None:
    incoming = [asking("a", LONG), asking("b", LONG + "吗"), asking("c", "什么是首问责任制")]
    assert [Pair("b", "a")] == near_duplicates(incoming, [])
    assert [] == near_duplicates([], incoming)


def test_a_text_of_nothing_but_punctuation_is_no_reason_to_fail() -> None:
    assert [] == near_duplicates([asking("a", "……"), asking("b", LONG)], [asking("c", "客")])


texts = st.text(alphabet="客户服务管理", min_size=3, max_size=30)


@given(st.lists(texts, max_size=8), st.lists(texts, max_size=8))
def test_no_pair_is_missed_and_none_is_made_up(new: list[str], known: list[str]) -> None:
    """The short way finds what comparing everything with everything finds."""
    bank = [asking(f"k{at}", text) for at, text in enumerate(known)]
    incoming = [asking(f"n{at}", text) for at, text in enumerate(new)]
    expected = []
    for at, question in enumerate(incoming):
        earlier = [(likeness(question, other), other.id) for other in [*bank, *incoming[:at]]]
        best = max(earlier, key=lambda pair: pair[0], default=(0.0, ""))
        expected += [Pair(question.id, best[1])] if best[0] >= ALIKE else []
    assert expected == near_duplicates(incoming, bank)


def test_twice_as_many_variants_of_one_question_are_about_twice_the_work(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    compared = Counter[int]()

    def counted(some: Shingles, others: Shingles) -> float:
        compared[len(variants)] += 1
        return alike.likeness(some, others)

    monkeypatch.setattr(similar, "likeness", counted)
    ends = Random(1).sample(range(10_000), 2000)
    for number in (1000, 2000):
        variants = [asking(str(end), f"{LONG}，{LONG[::-1]}{end}处") for end in ends[:number]]
        assert near_duplicates(variants, [])
    assert compared[2000] < 2.5 * compared[1000]
