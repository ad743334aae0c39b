"""The set phrases of a paper."""

from __future__ import annotations

import pytest

from examprep.papers.printing.wording import numeral


@pytest.mark.parametrize(
    ("number", "written"),
    [(1, "一"), (10, "十"), (11, "十一"), (20, "二十"), (99, "九十九"), (100, "100")],
)
def test_a_section_or_chapter_is_numbered_in_chinese_up_to_99(number: int, written: str) -> None:
    assert written == numeral(number)
