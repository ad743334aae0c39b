"""Going through a paper: always at one of its items."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from examprep.sittings.desk import Desk

numbers = st.lists(st.integers(1, 40), min_size=1, max_size=8, unique=True).map(sorted).map(tuple)
desks = numbers.flatmap(lambda found: st.builds(Desk, st.just(found), st.sampled_from(found)))


@given(desks)
def test_forth_and_back_is_where_one_was_but_at_the_last(desk: Desk) -> None:
    assert (desk.next() if desk.last else desk) == desk.next().previous() or desk.last
    assert desk.last == (desk.next() == desk)


@given(desks, st.sets(st.integers(1, 40)))
def test_the_next_open_item_comes_before_any_other_open_one(desk: Desk, done: set[int]) -> None:
    later = [n for n in desk.numbers if n >= desk.at and n not in done]
    earlier = [n for n in desk.numbers if n < desk.at and n not in done]
    assert [*later, *earlier, desk.at][0] == desk.to_open(done).at


def test_the_ends_hold() -> None:
    desk = Desk((1, 2, 5), 1)
    assert 1 == desk.previous().at
    assert 5 == desk.next().next().next().at
