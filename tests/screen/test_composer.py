"""What stands before the lines of an answer."""

from __future__ import annotations

from examprep.screen.composer import continuation


def test_a_line_of_its_own_has_the_prompt_and_one_that_only_goes_on_has_none() -> None:
    assert ["> ", "  ", "> "] == [continuation(2, *at) for at in [(1, 0), (1, 1), (2, 0)]]
