"""Heaps of bare words are struck from an answer, and sentences are not."""

from __future__ import annotations

import pytest

from examprep.scoring.whole.bare import without_heaps


@pytest.mark.parametrize(
    "sentence",
    ["认真听客户把话说完，先稳定对方情绪；再把内容记下来。", "客户投诉处理" * 200 + "(待续"],
)
def test_a_text_that_is_no_heap_stays_as_it_is(sentence: str) -> None:
    assert sentence == without_heaps(sentence)


def test_a_heap_of_words_is_struck_with_all_places_kept() -> None:
    assert "先安抚客户。" + ";" * 14 == without_heaps("先安抚客户。倾听 情绪 记录 核实 回访")


def test_a_label_makes_a_heap_no_note() -> None:
    assert f"{';' * 20}。" == without_heaps("要点：倾听、记录、核实、道歉、回访、归档。")
