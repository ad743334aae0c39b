"""What was found on the screen: the words that were looked for are seen, and nothing overflows."""

from __future__ import annotations

import click
from hypothesis import given
from hypothesis import strategies as st

from examprep.screen.found import marked
from examprep.screen.width import cells
from examprep.searching import Snippet


def test_what_was_looked_for_is_set_apart() -> None:
    assert "先" + click.style("道歉", bold=True) + "。" == marked(
        Snippet("先道歉。", ((1, 3),)), 80
    )


def test_the_first_mark_is_seen_in_a_line_shorter_than_the_snippet() -> None:
    found = Snippet("窗口服务要保持整洁，收到投诉先道歉，再补救。", ((15, 17),))
    assert "…道歉，再补…" == click.unstyle(marked(found, 12))


@given(st.text("客户，a… ", max_size=40), st.integers(0, 39), st.integers(1, 5), st.integers(8, 60))
def test_a_line_is_never_wider_than_it_may_be(text: str, start: int, size: int, width: int) -> None:
    marks = ((start, start + size),) if start + size <= len(text) else ()
    assert cells(click.unstyle(marked(Snippet(text, marks), width))) <= width
