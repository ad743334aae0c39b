"""Width of text in terminal cells, and breaking lines of Chinese."""

from __future__ import annotations

import shutil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examprep.screen.width import cells, pad, terminal_columns, wrap

LINES = st.text(st.sampled_from("客户投诉，。（）“”、ab c1-e\u0301Ａ①✓𠮷"), max_size=60)


@pytest.mark.parametrize(
    ("width", "text"),
    [
        (5, "plain"),
        (8, "客户服务"),
        (4, "（。"),
        (2, "Ａ"),
        (1, "e\u0301"),
        (1, "①"),
        (1, "✓"),
        (2, "𠮷"),
        (0, ""),
        (0, "\u200b"),
        (7, "第3章 a"),
    ],
)
def test_cells_follow_the_unicode_width_of_each_character(width: int, text: str) -> None:
    assert width == cells(text)


def test_padding_counts_cells() -> None:
    assert "投诉  |" == pad("投诉", 6) + "|"


def test_a_line_breaks_between_chinese_characters_and_at_spaces() -> None:
    assert ["倾听客户", "说完再", "answer"] == wrap("倾听客户说完再 answer", 8)


def test_the_narrow_punctuation_behind_chinese_stays_with_it() -> None:
    assert ["满意", "服务,", "质量?"] == wrap("满意服务,质量?", 5)


def test_no_line_starts_with_closing_or_ends_with_opening_punctuation() -> None:
    assert ["先道", "歉，", "再查", "明"] == wrap("先道歉，再查明", 5)
    assert ["记录", "（含时", "间）"] == wrap("记录（含时间）", 6)


def test_a_number_stays_with_its_unit() -> None:
    assert ["得分点", "（2 分）"] == wrap("得分点（2 分）", 11)
    assert ["共", "12 题"] == wrap("共 12 题", 6)


def test_a_word_is_cut_only_where_it_is_wider_than_a_line() -> None:
    assert ["see", "examprep", "now"] == wrap("see examprep now", 8)
    assert ["exa", "mpr", "ep"] == wrap("examprep", 3)


def test_nothing_that_a_terminal_would_obey_is_left_in_a_line() -> None:
    assert ["甲\ufffd[2J乙  丙"] == wrap("甲\x1b[2J乙\t丙", 40)
    assert all(cells(line) <= 40 for line in wrap("甲乙\t丙丁\t" * 6, 40))


def test_line_breaks_of_the_text_are_kept() -> None:
    assert ["一", "", "二"] == wrap("一\n\n二", 10)


@given(LINES, st.integers(2, 30))
def test_no_line_is_wider_than_asked(text: str, width: int) -> None:
    assert all(cells(line) <= width for line in wrap(text, width))


@given(LINES, st.integers(2, 30))
def test_wrapping_loses_nothing_but_spaces(text: str, width: int) -> None:
    assert text.replace(" ", "") == "".join(wrap(text, width)).replace(" ", "")


@pytest.mark.parametrize("columns", ["", "0", "33", "120", "wide"])
def test_the_width_of_the_terminal_is_what_shutil_says(
    columns: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert shutil.get_terminal_size().columns == terminal_columns()
