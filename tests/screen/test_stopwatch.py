"""Time spent on a question."""

from __future__ import annotations

from examprep.screen.stopwatch import Stopwatch


def test_time_runs_from_key_to_key_and_a_pause_counts_only_so_far() -> None:
    moments = iter([100.0, 101.5, 400.0, 403.0])
    watch = Stopwatch(cap=60, clock=lambda: next(moments))
    for _ in range(3):
        watch.touch()
    assert 1.5 + 60 + 3 == watch.seconds
