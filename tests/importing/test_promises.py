from __future__ import annotations

import pytest

from examprep.importing.promises import Promise, gaps, promise, ranges


@pytest.mark.parametrize(
    ("note", "said", "expected"),
    [
        ("（本大题共5小题，每小题6分，共30分）", Promise(5, 6, 30), 5),
        ("（每题2分，共20分）", Promise(None, 2, 20), 10),
        ("（60题）", Promise(60, None, None), 60),
        ("（共20分，每题2分）", Promise(None, 2, 20), 10),
        ("（每题1.5分）", Promise(None, 1.5, None), None),
        ("（第21题～第24题，每题3分，满分12分）", Promise(4, 3, 12), 4),
        ("（第 5 题至第 7 题）", Promise(3, None, None), 3),
        ("（11-20题，每题1分）", Promise(10, 1, None), 10),
        ("（第1-6小题，每小题2分）", Promise(6, 2, None), 6),
        ("（第 3 题必答）", Promise(None, None, None), None),
        ("（每题只有一个正确答案）", Promise(None, None, None), None),
        ("", Promise(None, None, None), None),
    ],
)
def test_a_heading_says_how_many_and_for_how_much(
    note: str, said: Promise, expected: int | None
) -> None:
    assert (said, expected) == (promise(note), promise(note).expected)


def test_gaps_are_the_numbers_left_out() -> None:
    assert [3, 6, 7] == list(gaps([1, 2, 4, 5, 8]))
    assert [] == list(gaps([11, 12, 13]))


def test_numbers_in_a_row_are_named_by_the_first_and_the_last() -> None:
    assert ["2", "3", "5–13", "20"] == list(ranges([2, 3, *range(5, 14), 20]))
