"""Quantities are equal by value and unit, however they are written."""

from __future__ import annotations

import pytest

from examprep.scoring.numbers import quantities, value
from examprep.scoring.reading import places, read, recalls


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (2, "两"),
        (12, "十二"),
        (95, "九十五"),
        (105, "一百零五"),
        (2026, "两千零二十六"),
        (3.5, "3.5"),
    ],
)
def test_numbers_in_chinese_have_their_value(number: float, text: str) -> None:
    assert number == value(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("百分之九十五", "９５％"),
        ("二十四小时", "24h"),
        ("30日", "三十天"),
        ("两个小时", "2小时"),
        ("48小时", "两天"),
        ("一周", "7日"),
        ("一年", "12个月"),
        ("1.5万元", "15000元"),
    ],
)
def test_quantities_are_compared_by_value(one: str, other: str) -> None:
    first, second = read(one).text, read(other).text
    assert quantities(first) == quantities(second) != frozenset()
    assert recalls(second)[first] == recalls(first)[second] == 1
    assert [(0, len(second))] == list(places(first, second))


@pytest.mark.parametrize("text", ["一线员工", "第一时间", "三个环节", "十分满意"])
def test_what_has_no_unit_is_no_quantity(text: str) -> None:
    assert frozenset() == quantities(text)
