"""The log is the truth: a memory is what its events amount to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examprep.scheduling.how import How
from examprep.scheduling.replay import Event, replay
from examprep.scheduling.sm2 import Memory, review

DAY = 739_000
EVENTS = st.lists(st.builds(Event, st.integers(DAY, DAY + 900), st.integers(0, 5),
                            st.sampled_from(How)), max_size=20)  # fmt: skip


def test_nothing_logged_is_a_fresh_memory() -> None:
    assert Memory() == replay([], review, Memory())


def test_events_are_reviewed_in_the_order_of_the_log_on_their_days() -> None:
    log = [Event(DAY, 5, How.NEW), Event(DAY + 1, 4, How.DUE), Event(DAY + 9, 3, How.DUE)]

    # 2.60, 2.60, 2.46: the third interval is 6 * 2.46 = 14.76, rounded up.
    assert Memory(246, 15, 3, 0, DAY + 9 + 15) == replay(log, review, Memory())


@pytest.mark.parametrize("how", [How.AGAIN, How.CRAM, How.MOCK])
def test_repeats_cramming_and_mock_exams_move_nothing(how: How) -> None:
    log = [Event(DAY, 2, How.NEW)]

    assert replay(log, review, Memory()) == replay(
        [*log, Event(DAY, 5, how), Event(DAY + 3, 0, how)], review, Memory()
    )


@given(EVENTS)
def test_only_due_and_new_count(log: list[Event]) -> None:
    counting = [event for event in log if event.how in {"due", "new"}]

    assert replay(counting, review, Memory()) == replay(log, review, Memory())


@given(EVENTS, st.integers(0, 20))
def test_replaying_on_from_where_one_stopped_gives_the_same(log: list[Event], at: int) -> None:
    halfway = replay(log[:at], review, Memory())

    assert replay(log, review, Memory()) == replay(log[at:], review, halfway)
