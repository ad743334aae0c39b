"""Flashcards of Obsidian's plugin Spaced Repetition."""

from __future__ import annotations

from tests.importing.exam_text.exam import read

CARDS = (
    "#flashcards/客服\n\n首问负责制::谁先接待谁负责到底 <!--SR:!2023-09-02,4,270-->\n"
    "- 黄金时间:::24小时内\n\n简述回访的目的\n?\n1. 了解满意度\n2. 发现问题\n"
)


def test_cards_in_a_line_and_over_several_are_questions_with_answers() -> None:
    both, time, aim = read(CARDS)
    assert ("首问负责制", "谁先接待谁负责到底") == (both.stem, both.answer)
    assert ("黄金时间", "24小时内") == (time.stem, time.answer)
    assert ("简述回访的目的", ["了解满意度", "发现问题"]) == (
        aim.stem,
        [point.text for point in aim.points],
    )


def test_two_colons_in_a_text_of_another_kind_are_its_own() -> None:
    text = "一、简答题\n1. 什么是命名空间？\n答案：std::vector 这样的前缀。\n"
    assert ["std::vector 这样的前缀。"] == [question.answer for question in read(text)]
