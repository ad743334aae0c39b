"""Questions of a file that come back with another wording: the same question, corrected.

A question that brings no id is known by its text, so a corrected stem would make a new question of
it and leave the old one behind with its reviews. In the same file, what is gone and what is new are
matched by how alike they read.
"""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from examprep.text import squash

if TYPE_CHECKING:
    from collections.abc import Sequence

    from examprep.questions import Question

ALIKE = 0.75
"""The share of characters two wordings have in common, in order (difflib's ratio): a correction
keeps nearly all, another question of the same file shares its phrases at most."""
PAIRS = 10_000
"""No more pairs than this are compared: a file with more changes is another file."""


def rewritten(new: Sequence[Question], gone: Sequence[Question]) -> dict[str, str]:
    """For the id of a new question that of the one it replaces, each used once, the most alike
    first; kinds must agree."""
    if len(new) * len(gone) > PAIRS:
        return {}
    texts = {question.id: squash(question.asked()) for question in (*new, *gone)}
    alike = sorted(
        (
            (SequenceMatcher(None, texts[old.id], texts[young.id], False).ratio(), young.id, old.id)
            for young in new
            for old in gone
            if young.kind is old.kind
        ),
        reverse=True,
    )
    matched: dict[str, str] = {}
    for ratio, young_id, old_id in alike:
        if ratio >= ALIKE and young_id not in matched and old_id not in matched.values():
            matched[young_id] = old_id
    return matched
