"""Columns of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from examprep.screen.page import columns, cut, say
from examprep.screen.width import UNLIMITED, cells

if TYPE_CHECKING:
    import pytest


def test_columns_are_straight_in_cells_and_the_last_is_free() -> None:
    rows = [["1", "简答", "甲"], ["22", "essay", "乙 丙"]]
    assert ["1   简答   甲", "22  essay  乙 丙"] == list(columns(rows, UNLIMITED))


def test_the_last_column_is_cut_at_the_edge_and_stays_on_its_line() -> None:
    assert ["1  投诉…"] == list(columns([["1", "投诉处\n理流程"]], 9))


def test_nothing_gives_no_line() -> None:
    assert [] == list(columns([], 80))


@given(st.text(st.sampled_from("投诉ab，"), max_size=30), st.integers(1, 20))
def test_a_cut_line_fits_and_one_character_more_would_not(text: str, width: int) -> None:
    line = cut(text, width)
    assert cells(line) <= width
    assert line == text or width < cells(text[: len(line)]) + cells("…")


def test_a_sentence_breaks_between_its_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("examprep.screen.page.page_width", lambda: 20)
    say("everything graded is kept, 评过分的都已保存")
    assert "everything graded is\nkept, 评过分的都已保\n存\n" == capsys.readouterr().out
