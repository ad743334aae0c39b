"""The log is the truth: a memory is what its events amount to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examprep.scheduling import sm2
from examprep.scheduling.how import How
from examprep.scheduling.policy import Policy
from examprep.scheduling.replay import Event, replay
from examprep.scheduling.schedulers import NAMES, scheduler

DAY = 739_000
SM2 = Policy(scheduler("sm2"))
POLICY = st.builds(Policy, st.sampled_from(NAMES).map(scheduler), st.booleans())
EVENTS = st.lists(
    st.builds(
        Event, st.sampled_from("pq"), st.integers(DAY, DAY + 900), st.integers(0, 5),
        st.sampled_from(How),
    ),
    max_size=20,
)  # fmt: skip


def test_nothing_logged_is_nothing_remembered() -> None:
    assert {} == replay([], SM2)


def test_events_are_reviewed_in_the_order_of_the_log_on_their_days() -> None:
    log = [
        Event("q", DAY, 5, How.NEW),
        Event("p", DAY, 0, How.NEW),
        Event("q", DAY + 1, 4, How.DUE),
        Event("q", DAY + 9, 3, How.DUE),
    ]

    # 2.60, 2.60, 2.46: the third interval is 6 * 2.46 = 14.76, rounded up.
    expected = {
        "q": sm2.Memory(246, 15, 3, 0, DAY + 9 + 15),
        "p": sm2.Memory(250, 1, 0, 0, DAY + 1),
    }
    assert expected == replay(log, SM2)


@pytest.mark.parametrize("how", [How.AGAIN, How.CRAM, How.MOCK])
@pytest.mark.parametrize("name", NAMES)
def test_repeats_cramming_and_mock_exams_move_nothing(how: How, name: str) -> None:
    log = [Event("q", DAY, 2, How.NEW)]
    more = [Event("q", DAY, 5, how), Event("q", DAY + 3, 0, how), Event("p", DAY, 4, how)]

    policy = Policy(scheduler(name))
    assert replay(log, policy) == replay(log + more, policy)


@given(EVENTS, POLICY)
def test_only_due_and_new_count(log: list[Event], policy: Policy) -> None:
    counting = [event for event in log if event.how in {"due", "new"}]

    assert replay(counting, policy) == replay(log, policy)


@given(EVENTS, POLICY)
def test_replaying_twice_gives_the_same(log: list[Event], policy: Policy) -> None:
    assert replay(log, policy) == replay(log, policy)
