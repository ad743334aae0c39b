"""Days in words."""

from __future__ import annotations

from datetime import date

import pytest

from examprep.screen.dates import date_name, day_name

TODAY = date(2026, 11, 21).toordinal()


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("today", date(2026, 11, 21)),
        ("tomorrow", date(2026, 11, 22)),
        ("in 6 days, Nov 27", date(2026, 11, 27)),
        ("in 42 days, Jan 2, 2027", date(2027, 1, 2)),
        ("1 day ago, Nov 20", date(2026, 11, 20)),
        ("3 days ago, Nov 18", date(2026, 11, 18)),
    ],
)
def test_a_day_is_named_by_how_far_it_is_and_by_its_date(words: str, day: date) -> None:
    assert words == day_name(day.toordinal(), TODAY)


def test_the_year_is_named_only_where_it_is_another_one() -> None:
    assert "Dec 31" == date_name(date(2026, 12, 31).toordinal(), TODAY)
    assert "Dec 31, 2025" == date_name(date(2025, 12, 31).toordinal(), TODAY)
