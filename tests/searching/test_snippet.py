"""A snippet shows the piece of a text that has most of what was looked for."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from examprep.searching import snippet

FILLER = "窗口服务要保持整洁有序。" * 8


def alike(word: str) -> float:
    return 1.0


def test_the_piece_with_most_of_the_words_is_shown_and_they_are_marked() -> None:
    found = snippet(f"投诉。{FILLER}收到投诉要先道歉。{FILLER}", {"投诉", "道歉"}, alike, 30)
    assert ["投诉", "道歉"] == [found.text[start:end] for start, end in found.marks]
    assert found.text.startswith("…")
    assert found.text.endswith("…")


def test_the_beginning_is_shown_where_no_word_stands() -> None:
    found = snippet(FILLER, {"投诉"}, alike, 10)
    assert (f"{FILLER[:10]}…", ()) == (found.text, found.marks)


def test_a_short_text_is_shown_whole_on_one_line() -> None:
    found = snippet("先倾听，\n再道歉", {"道歉"}, alike)
    assert ("先倾听， 再道歉", ((6, 8),)) == (found.text, found.marks)


def test_words_are_found_in_traditional_characters_and_across_stray_blanks() -> None:
    assert ((2, 7),) == snippet("處理客 戶投訴", {"客户", "投诉"}, alike).marks


@given(
    st.text("客户投诉 服务，。\n", max_size=150),
    st.sets(st.sampled_from(["客户", "投诉", "服务"])),
    st.integers(5, 60),
)
def test_marks_lie_within_the_snippet_in_order_and_apart(
    text: str, words: set[str], width: int
) -> None:
    found = snippet(text, words, alike, width)
    assert len(found.text) <= width + 2
    ends = [0, *(at for mark in found.marks for at in mark), len(found.text)]
    assert sorted(ends) == ends
