"""A text without what it denies."""

from __future__ import annotations

import pytest

from examprep.scoring.sense.affirmed import affirmed


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("记录时间,记录地点", "记录时间,记录地点"),
        ("不必记录时间,记录地点", "不必;;;;,记录地点"),
        ("登记毫无意义,要签字", ";;毫无意义,要签字"),
        ("不用等人催才答复", "不用;;;才答复"),
        ("无权查看、修改", "无权;;、修改"),
        ("不能扒门、撬门", "不能扒门、撬门"),  # what is forbidden may be about what is good
        ("无形性、不可分离性、差异性", "无形性、不可分离性、差异性"),
    ],
)
def test_what_is_denied_is_left_out_and_the_rest_keeps_its_place(text: str, left: str) -> None:
    assert left == affirmed(text, faults=False)
