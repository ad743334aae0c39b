"""A formula is one word, found however its brackets and powers are written."""

from __future__ import annotations

import pytest

from examprep.scoring.words.formulas import formulas, is_formula
from examprep.scoring.words.reading import places, read, recalls
from examprep.scoring.words.tokens import words


@pytest.mark.parametrize(
    ("found", "text"),
    [
        (["o(n)"], "耗时为O(n)"),
        (["2^(k-1)", "k/2"], "共2^(k-1)个，平均k/2次"),
        (["(3m+1)/4"], "移动（3m+1）/4次"),
        ([], "60000×25%-8000=7000元"),
        ([], "100÷500＝20%，流失率为0.5=50%"),
        ([], "crm系统，24小时，3-5天，voip/sip网关"),
    ],
)
def test_formulas_are_told_from_words_and_numbers(found: list[str], text: str) -> None:
    folded = read(text).text
    assert found == [folded[start:end] for start, end in formulas(folded)]
    assert all(map(is_formula, found))


def test_a_formula_is_one_word() -> None:
    assert ["平均", "k/2", "次"] == [token.text for token in words("平均k/2次")]


@pytest.mark.parametrize(
    ("there", "text"),
    [
        (1, "等于2^(k-1)"),
        (1, "2的k-1次方"),
        (1, "2的（k-1）次幂"),
        (0, "2k-1"),
        (0, "12^(k-1)"),
        (0, "2的k次方"),
    ],
)
def test_a_formula_counts_only_whole(there: float, text: str) -> None:
    assert there == recalls(read(text).text)["2^(k-1)"]
    assert there == len(list(places("2^(k-1)", read(text).text)))
