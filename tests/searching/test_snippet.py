"""A snippet shows the piece of a text that has most of what was looked for."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from examprep.scoring import vocabulary_of
from examprep.searching import Snippet, build, snippet

FILLER = "窗口服务要保持整洁有序。" * 8
INDEX = build([], vocabulary_of([("lexicon.txt", "同义：客户 消费者")]))


def test_the_piece_with_most_of_the_words_is_shown_and_they_are_marked() -> None:
    found = snippet(INDEX, f"投诉。{FILLER}收到投诉要先道歉。{FILLER}", {"投诉", "道歉"}, 30)
    assert ["投诉", "道歉"] == [found.text[start:end] for start, end in found.marks]
    assert found.text.startswith("…")
    assert found.text.endswith("…")


def test_the_beginning_is_shown_where_no_word_stands() -> None:
    found = snippet(INDEX, FILLER, {"投诉"}, 10)
    assert (f"{FILLER[:10]}…", ()) == (found.text, found.marks)


def test_a_short_text_is_shown_whole_on_one_line() -> None:
    found = snippet(INDEX, "先倾听，\n再道歉", {"道歉"})
    assert ("先倾听， 再道歉", ((6, 8),)) == (found.text, found.marks)


def test_words_are_found_in_traditional_characters_and_across_stray_blanks() -> None:
    assert ((2, 7),) == snippet(INDEX, "處理客 戶投訴", {"客户", "投诉"}).marks


def test_a_synonym_is_marked_as_it_was_typed() -> None:
    assert Snippet("请消费者确认", ((1, 4),)) == snippet(INDEX, "请消费者确认", {"客户"})


@given(
    st.text("客户投诉 服务，。\n", max_size=150),
    st.sets(st.sampled_from(["客户", "投诉", "服务"])),
    st.integers(5, 60),
)
def test_marks_lie_within_the_snippet_in_order_and_apart(
    text: str, words: set[str], width: int
) -> None:
    found = snippet(INDEX, text, words, width)
    assert len(found.text) <= width + 2
    ends = [0, *(at for mark in found.marks for at in mark), len(found.text)]
    assert sorted(ends) == ends
