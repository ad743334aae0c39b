from __future__ import annotations

import pytest

from examprep.importing.readers.columns import Line, wrapped

SIZE = 10
WIDE = 40 * SIZE
"""A page of 40 characters, four of them margin on each side."""


def column(left: float, *texts: str) -> list[Line]:
    """Lines of wide characters below each other."""
    return [
        Line(text, left, left + SIZE * len(text), 700 - 20 * at) for at, text in enumerate(texts)
    ]


FIRST = column(40, "一、甲乙丙丁戊己庚辛壬癸子丑", "寅卯辰巳", "二、甲乙丙丁戊己庚辛壬癸子", "丑。")
SECOND = column(220, "甲乙丙丁戊己庚辛壬癸子丑寅卯", "辰巳。", "午未")


def test_lines_that_reach_the_end_of_their_column_go_on() -> None:
    assert {0, 2, 4} == wrapped([*FIRST, *SECOND], WIDE)


def test_short_lines_of_a_wide_page_do_not_go_on() -> None:
    assert frozenset() == wrapped(FIRST, WIDE)


@pytest.mark.parametrize(
    "following", ["2．壬癸", "（3）壬癸", "B．壬癸", "【答案】壬", "②壬癸", "三、壬"]
)
def test_what_begins_anew_belongs_to_no_line_before_it(following: str) -> None:
    assert frozenset() == wrapped(column(40, "甲" * 32, following), WIDE)


@pytest.mark.parametrize("ending", "。？！；：）》")
def test_a_finished_line_goes_on_nowhere(ending: str) -> None:
    assert frozenset() == wrapped(column(40, "甲" * 31 + ending, "乙丙"), WIDE)


def test_a_line_may_end_in_the_blank_for_an_answer() -> None:
    assert {0} == wrapped(column(40, "甲" * 28 + "（\u3000）", "的乙。"), WIDE)


def test_cells_that_span_the_page_are_no_line_of_text() -> None:
    cells = Line("甲 乙 丙 丁", 40, 360, 720)
    assert frozenset() == wrapped([cells, *column(40, "戊己", "庚辛壬癸")], WIDE)


def test_a_page_without_lines_has_none_that_go_on() -> None:
    assert frozenset() == wrapped([], WIDE)
