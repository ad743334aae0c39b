"""Two writings of one thing fold to one text, and every folded character knows its origin."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from examprep.text import Folded, fold, is_simplified, simplify, squash


@pytest.mark.parametrize(
    ("simplified", "given"),
    [
        ("客户服务", "客戶服務"),
        ("头发干了", "頭髮乾了"),  # 髮 and 發 are both 发
        ("发现乾隆以后的皇后", "發現乾隆以後的皇后"),  # 乾 stays 乾 in a name, 后 is 後 and 后
        ("24 小时", "24 小時"),
        ("plain", "plain"),
        ("", ""),
    ],
)
def test_traditional_characters_become_simplified(simplified: str, given: str) -> None:
    assert simplified == simplify(given)


@pytest.mark.parametrize(
    ("folded", "origin", "given"),
    [
        ("crm系统", (0, 1, 2, 3, 4), "ＣＲＭ系统"),
        ("100%,对", (0, 1, 2, 3, 4, 5), "１００％，对"),
        ("5kg重", (0, 1, 1, 2), "5㎏重"),  # one character gives two
        ("(1)记录", (0, 0, 0, 1, 2), "⑴记录"),
        ("记 录", (0, 1, 4), "记 \n\t录"),  # a run of white space is one blank
        ("记 录", (0, 1, 2), "记　录"),
        ("a �b", (0, 1, 2, 3), "A\n\ud800B"),  # half a surrogate pair, from a broken terminal
        ("", (), ""),
    ],
)
def test_folding_keeps_the_origin_of_every_character(
    folded: str, origin: tuple[int, ...], given: str
) -> None:
    assert Folded(folded, origin) == fold(given)


def test_a_span_of_the_folded_text_leads_back_to_the_text_as_given() -> None:
    text = "共 5㎏ 重"
    folded = fold(text)
    start = folded.text.index("kg")
    assert (3, 4) == folded.given(start, start + 2)
    assert "㎏" == text[3:4]


def test_squashing_leaves_letters_digits_and_chinese() -> None:
    assert "客户满意度95crm" == squash("「客戶」滿意度：９５ %（CRM）。\n")


@given(st.text())
@example("\ud800 \udfff")
@example("㎏ﬁ①  İ\n\n")
def test_origins_are_in_order_and_inside_the_text(text: str) -> None:
    folded = fold(text)
    assert len(folded.text) == len(folded.origin)
    assert sorted(folded.origin) == list(folded.origin)
    assert all(0 <= place < len(text) for place in folded.origin)


@given(st.text(alphabet=st.sampled_from("客戶服務发發後后ＡaＺ１ 　，。㎏")))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    once = fold(text).text
    assert once == fold(once).text
    assert len(once) == len(simplify(once))


GB_2312 = [
    character
    for row in range(0xA1, 0xF8)
    for cell in range(0xA1, 0xFF)
    if (character := bytes([row, cell]).decode("gb2312", "ignore"))
]


def test_opencc_is_passed_over_only_where_it_would_change_nothing() -> None:
    said = "".join(filter(is_simplified, GB_2312))
    assert said == opencc(said)
    for known in "反覆 藉口 毛坏 沈默 海哩 後來 乾坤 徵求 明瞭 樊於期".split():  # noqa: SIM905
        assert not is_simplified(known)


@given(st.lists(st.sampled_from(GB_2312)).map("".join).filter(is_simplified))
def test_what_is_simplified_already_stays(text: str) -> None:
    assert text == opencc(text)


def opencc(text: str) -> str:
    """The text by OpenCC itself."""
    from opencc import OpenCC

    return str(OpenCC("t2s").convert(text))
