"""A word is found however it was typed, and nothing else passes for it."""

from __future__ import annotations

from math import isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examprep.scoring.words.reading import places, read, recalls


@pytest.mark.parametrize(
    "text",
    ["客户服务", "客戶服務", "客 户 服　务", "1、客户服务", "① 客户服务", "- 客戶\t  服務"],
)
def test_blanks_markers_and_traditional_characters_hide_no_word(text: str) -> None:
    reading = read(text)
    start = reading.text.index("客户服务")
    assert [(start, start + 4)] == list(places("客户服务", reading.text))
    first, end = reading.given(start, start + 4)
    assert text[first] == "客"
    assert text[end - 1] in "务務"


def test_a_list_marker_never_joins_two_items_to_one_word() -> None:
    assert "档案" not in read("先建档\n2、案例分析").text


def test_latin_words_keep_their_blanks() -> None:
    assert "voip gateway与crm系统" == read("VoIP  gateway 与 CRM 系统").text


@pytest.mark.parametrize(
    ("share", "word", "text"),
    [
        (1, "回访", "电话回访客户"),
        (0, "回访", "电话沟通"),
        (1 / 6, "回访", "访问客户"),  # one character of two, no pair
        (1 / 3, "回访", "访问后回电"),  # both characters, no pair
        ((3 / 4 + 2 / 3) / 3, "客户服务", "客户服装"),
        (1, "师", "管理师"),
        (0, "师", "管理"),
        (1, "24", "在24小时内"),
        (0, "24", "在240小时内"),
        (0, "2", "在24小时内"),
        (1, "crm", "用crm系统"),
        (0, "crm", "scrm系统"),
    ],
)  # fmt: skip
def test_a_word_counts_by_itself_its_characters_and_its_pairs(
    share: float, word: str, text: str
) -> None:
    assert isclose(share, recalls(text)[word])


@given(st.text("客户服务回访", min_size=1, max_size=5), st.text("客户服务回访，", max_size=12))
def test_a_chinese_word_counts_by_the_mean_of_three_shares(word: str, text: str) -> None:
    pairs = [word[at : at + 2] for at in range(len(word) - 1)] or [word]
    characters = sum(character in text for character in word) / len(word)
    bigrams = sum(pair in text for pair in pairs) / len(pairs)
    assert isclose(((word in text) + characters + bigrams) / 3, recalls(text)[word])
