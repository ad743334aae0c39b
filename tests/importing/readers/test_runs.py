from __future__ import annotations

import pytest

from examprep.importing.document import Block
from examprep.importing.readers.runs import Run, block, coloured, joined, underlined


def emphasised(*runs: Run, label: str = "") -> list[str]:
    made = block(runs, "p1", label)
    return [made.text[start:end] for start, end in made.emphasis]


def test_coloured_text_is_set_apart_even_where_all_of_it_is() -> None:
    assert ["倾听"] == emphasised(Run("倾听", apart=True))


def test_bold_text_is_set_apart() -> None:
    assert ["倾听"] == emphasised(Run("倾听", bold=True))
    assert ["正确"] == emphasised(Run("答案："), Run("正确", bold=True))


def test_neighbours_set_apart_are_one_span_without_the_space_around_it() -> None:
    assert ["A 或 B"] == emphasised(Run("选"), Run(" A ", apart=True), Run("或 B ", bold=True))


def test_a_label_stands_before_the_text_and_is_not_set_apart() -> None:
    assert ["倾听"] == emphasised(Run("倾听", apart=True), label="A. ")


@pytest.mark.parametrize(
    ("colour", "apart"),
    [
        ("FF0000", True), ("00B050", True), ("0000FF", True), ("000000", False),
        ("333333", False), ("FFFFFF", False), ("auto", False), ("", False), ("12", False),
    ],
)  # fmt: skip
def test_black_white_and_greys_are_no_colours(colour: str, apart: bool) -> None:
    assert apart is coloured(colour)


def test_underlined_space_is_a_blank_to_fill_in() -> None:
    assert Run("____") == underlined(Run("    "))


@pytest.mark.parametrize("text", [" ", " 诚信 "])
def test_underlined_words_and_a_single_blank_are_set_apart(text: str) -> None:
    assert Run(text, apart=True) == underlined(Run(text))


def test_paragraphs_of_a_cell_are_its_lines() -> None:
    cell = joined([Block("甲", "x", ((0, 1),)), Block("乙", "y", ((0, 1),))], "t1 r1 c1")
    assert Block("甲\n乙", "t1 r1 c1", ((0, 1), (2, 3))) == cell
