"""How question tables tell the kinds of their questions."""

from __future__ import annotations

import pytest

from examprep.questions import Kind
from tests.importing.sheets.rows import one, read


@pytest.mark.parametrize(
    ("answer", "options", "kind", "key"),
    [
        ("B", True, Kind.SINGLE, ("B",)),
        ("ｂ", True, Kind.SINGLE, ("B",)),
        ("A、C", True, Kind.MULTIPLE, ("A", "C")),
        ("A|C", True, Kind.MULTIPLE, ("A", "C")),
        ("2", True, Kind.SINGLE, ("B",)),
        ("1,3", True, Kind.MULTIPLE, ("A", "C")),
        ("倾听。", True, Kind.SINGLE, ("B",)),
        ("B. 倾听", True, Kind.SINGLE, ("B",)),
        ("√", False, Kind.TRUE_FALSE, ("true",)),
        ("错误", False, Kind.TRUE_FALSE, ("false",)),
        ("X", False, Kind.TRUE_FALSE, ("false",)),
        ("FALSE", False, Kind.TRUE_FALSE, ("false",)),
        ("先倾听，再解释。", False, Kind.SHORT_ANSWER, ()),
        ("1822", False, Kind.SHORT_ANSWER, ()),
    ],
)
def test_without_a_kind_the_answer_tells_it(
    answer: str, options: bool, kind: Kind, key: tuple[str, ...]
) -> None:
    shown = "解释|倾听|赔偿" if options else "||"
    found = one("题干|A|B|C|答案", f"先做什么？|{shown}|{answer.replace('|', '、')}")
    assert (kind, key) == (found.kind, found.key)


@pytest.mark.parametrize(
    ("word", "kind", "tags"),
    [
        ("单项选择题", Kind.SINGLE, ()),
        ("不定项", Kind.MULTIPLE, ("不定项",)),
        ("判断题", Kind.TRUE_FALSE, ()),
        ("簡答題", Kind.SHORT_ANSWER, ()),
        ("案例分析题（20分）", Kind.CASE, ()),
        ("essay", Kind.ESSAY, ()),
        ("True/False", Kind.TRUE_FALSE, ()),
        ("fill in the blank", Kind.BLANK, ()),
    ],
)
def test_a_kind_has_many_names(word: str, kind: Kind, tags: tuple[str, ...]) -> None:
    found, _ = read("题型 | 题干 | 答案", f"{word} | 甲？ | 乙")
    assert (kind, tags) == (found[0].kind, found[0].tags)


def test_a_kind_that_there_is_not_is_reported_and_kept_as_a_tag() -> None:
    (found,), (problem,) = read("题型 | 题干 | 答案", "听力 | 甲？ | 对")
    assert (Kind.TRUE_FALSE, ("听力",)) == (found.kind, found.tags)
    assert ("Sheet1!A2", False) == (problem.at, problem.refused)


def test_a_sheet_or_a_row_of_its_own_names_the_kind_of_what_follows() -> None:
    assert Kind.ESSAY is one("题干 | 答案", "甲？ | 乙", sheet="论述题").kind
    found, _ = read(
        "题干 | 答案",
        "一、名词解释",
        "甲 | 乙",
        "第二章 投诉",
        "二、简答题（每题5分）",
        "丙？ | 丁",
    )
    expected = [(Kind.TERM, ""), (Kind.SHORT_ANSWER, "第二章 投诉")]
    assert expected == [(question.kind, question.chapter) for question in found]


def test_below_a_merged_kind_its_empty_cells_are_of_that_kind() -> None:
    found, _ = read(
        "题型 | 题干 | A | B | 答案 | 总分",
        "名词解释 | 回访 | | | 事后再次联系客户。 | 4",
        " | 授权 | | | 让一线员工自行决定。 | 4",
        "多选 | 怎样倾听？ | 点头 | 记录 | AB | 2",
        " | 怎样致歉？ | 诚恳 | 敷衍 | A | 2",
        "论述 | 谈谈倾听。 | | | 先听后说。 | 15",
        " | 谈谈致歉。 | | | 先认错，再补救。 | 15",
        " | 致歉不必当面。 | | | 错 | 2",
        " | 先做什么？ | 赔偿 | 倾听 | B | 2",
    )
    kinds = [Kind.TERM] * 2 + [Kind.MULTIPLE] * 2 + [Kind.ESSAY] * 2
    assert [*kinds, Kind.TRUE_FALSE, Kind.SINGLE] == [question.kind for question in found]
    assert [4, 4, 2, 2, 15, 15, 2, 2] == [question.marks for question in found]


def test_a_kind_named_above_does_not_outweigh_what_the_answer_tells() -> None:
    rows = ("判断 | 回访应守时。 | | | 对", " | 怎样致歉？ | | | 当面道歉。")
    found, _ = read("题型 | 题干 | A | B | 答案", *rows)
    assert [Kind.TRUE_FALSE, Kind.SHORT_ANSWER] == [question.kind for question in found]


def test_the_name_of_a_sheet_tells_the_marks_of_each_and_the_chapter() -> None:
    rows = ("题干 | 答案 | 分值", "甲？ | 乙 | ", "丙？ | 丁 | 9")
    found, _ = read(*rows, sheet="三、简答题（每题6分）")
    assert [6, 9] == [question.marks for question in found]
    assert "第二章 投诉" == one("题干 | 答案", "甲？ | 乙", sheet="第二章 投诉").chapter


@pytest.mark.parametrize(
    ("stem", "kind"),
    [
        ("论述首问负责制。", Kind.ESSAY),
        ("请设计一份回访方案。", Kind.PLAN),
        ("谈论述职。", Kind.SHORT_ANSWER),
    ],
)
def test_without_a_kind_the_words_of_the_stem_may_tell_it(stem: str, kind: Kind) -> None:
    assert kind is one("题干 | 答案", f"{stem} | 先倾听，再解释。").kind


@pytest.mark.parametrize(
    "header",
    [
        "类型(1单选 2多选 3判断)",
        "试题类型【1：单选题，2：多选题，3：判断题】",
        "题型（1-单选/2-多选/3-判断）",
    ],
)
def test_numbers_stand_for_the_kinds_that_the_head_says(header: str) -> None:
    (first, second), problems = read(
        f"{header}|题干|A|B|C|答案", "2|哪些渠道？|热线|门店|仓库|A", "3|听得见。||||错"
    )
    assert [] == problems
    assert [(Kind.MULTIPLE, ()), (Kind.TRUE_FALSE, ())] == [
        (found.kind, found.tags) for found in (first, second)
    ]


def test_a_number_that_nothing_explains_says_no_kind() -> None:
    found = one("type|title|A|B|answer", "7|先做什么？|听|说|A")
    assert (Kind.SINGLE, ()) == (found.kind, found.tags)


def test_options_that_say_right_and_wrong_make_a_judgement() -> None:
    found = one("题干|选项|答案", "听得见。|正确；错误|错误")
    assert (Kind.TRUE_FALSE, ("false",)) == (found.kind, found.key)
