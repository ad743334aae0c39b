"""The numbers an answer gives its items are found, and no others."""

from __future__ import annotations

import pytest

from examprep.scoring.values.ordinals import ordinals


@pytest.mark.parametrize(
    ("numbers", "answer"),
    [
        ([1, 2], "1、烧水；2、取茶"),
        ([1, 2, 3], "①烧水②取茶③注水"),
        ([2, 1], "（2）取茶；（1）烧水"),
        ([3, 1], "第三步，注水；第一步：烧水"),
        ([1, 2], "一、烧水\n二、取茶"),
        ([2, 1], "步骤二：取茶。步骤一：烧水。"),
        ([11], "11. 品饮"),
        ([], "水温3.5度，第三天再泡，一年四季都行"),
    ],
)
def test_ordinals_are_found_as_they_are_written(numbers: list[int], answer: str) -> None:
    assert numbers == [each.number for each in ordinals(answer)]
