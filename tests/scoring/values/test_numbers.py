"""Numbers have their value in digits and in Chinese."""

from __future__ import annotations

import pytest

from examprep.scoring.values.numbers import value


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (2, "两"),
        (12, "十二"),
        (95, "九十五"),
        (105, "一百零五"),
        (2026, "两千零二十六"),
        (2026, "二〇二六"),
        (35000, "三万五千"),
        (3.5, "3.5"),
        (15000, "1.5万"),
        (1250000, "1,250,000"),
        (0.5, "半"),
    ],
)
def test_numbers_have_their_value(number: float, text: str) -> None:
    assert number == value(text)
