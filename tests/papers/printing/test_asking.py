"""What stays together on a page, and where numbers stand."""

from __future__ import annotations

import pytest

from examprep.papers.printing.answering import answer, key
from examprep.papers.printing.asking import asked
from examprep.papers.printing.blocks import Table, Text, Tone
from examprep.papers.printing.passages import passages
from examprep.questions import Kind, Part, Question


def blocks(stem: str, *parts: Part) -> list[object]:
    return list(asked("3.", Question("q", Kind.CASE, stem, parts=parts), spaces=False))


def table(rows: int) -> str:
    return "| 渠道 | 人工 |\n| --- | --- |\n" + "| 电话 | 30 |\n" * (rows - 1)


@pytest.mark.parametrize(
    ("stem", "kept"), [("背景材料。" * 100, True), ("背景材料。" * 300, False)]
)
def test_a_stem_stays_with_what_follows_unless_it_would_fill_the_page(
    stem: str, kept: bool
) -> None:
    (text,) = blocks(stem)
    assert isinstance(text, Text)
    assert (kept, kept) == (text.keep, text.whole)


@pytest.mark.parametrize(("rows", "kept"), [(5, True), (45, False)])
def test_a_table_stays_with_what_follows_unless_it_would_fill_the_page(
    rows: int, kept: bool
) -> None:
    found = next(each for each in blocks("数据如下：\n" + table(rows)) if isinstance(each, Table))
    assert kept == found.keep


def test_small_print_of_any_length_runs_on_over_the_page() -> None:
    (answer,) = passages("参考答案。" * 100, 1, Tone.SMALL)
    assert isinstance(answer, Text)
    assert not answer.whole


def test_the_number_of_a_stem_that_begins_with_a_list_or_table_stands_at_the_margin() -> None:
    listed = blocks("- 甲\n- 乙\n说明", Part(table(2)))
    assert Text("", "3.", 0, whole=True, keep=True) == listed[0]
    assert [1, 1, 1, 1, 2] == [each.indent for each in listed[1:] if isinstance(each, Text | Table)]


@pytest.mark.parametrize(
    ("written", "said"), [("√", ("true",)), ("×", ("false",)), ("", ()), ("存疑", ("存疑",))]
)
def test_a_judgement_is_not_wrong_for_want_of_a_key(written: str, said: tuple[str, ...]) -> None:
    assert written == key(Question("q", Kind.TRUE_FALSE, "判断", key=said))


def test_a_choice_has_what_is_said_of_its_key_below_it() -> None:
    said = "先听后说，客户才愿意说下去。"
    question = Question("q", Kind.SINGLE, "先做什么？", key=("A",), answer=said)
    texts = [each.text for each in answer(question) if isinstance(each, Text)]
    assert ["A", "参考答案：", said] == texts
