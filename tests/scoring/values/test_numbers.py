"""Numbers have their value in digits and in Chinese."""

from __future__ import annotations

import pytest

from examprep.scoring.values.numbers import between, value


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (2, "两"),
        (2000, "2千"),
        (3500, "3.5千"),
        (300, "3百"),
        (20_000_000, "2千万"),
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
        (3.5, "三点五"),
        (0.05, "零点零五"),
    ],
)
def test_numbers_have_their_value(number: float, text: str) -> None:
    assert number == value(text)


@pytest.mark.parametrize(
    ("low", "high", "text"),
    [
        (3, 4, "三四"),
        (17, 18, "十七八"),
        (20, 30, "二三十"),
        (5500, 5600, "五千五六百"),
        (3, 5, "三五"),
        (34, 34, "三十四"),
        (119, 119, "一一九"),
        (34, 34, "34"),
    ],
)
def test_two_digits_side_by_side_are_what_a_number_is_between(
    low: int, high: int, text: str
) -> None:
    assert [low, high] == [value(each) for each in between(text)]
