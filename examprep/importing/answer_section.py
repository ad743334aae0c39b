"""Answers that stand apart from their questions: at the end of a section, a chapter or a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examprep.importing.items import items
from examprep.importing.keys import grouped

if TYPE_CHECKING:
    from examprep.importing.sections import Section
    from examprep.questions import Kind


def answers(
    section: Section, text: str, simplified: str, kind: Kind | None
) -> list[dict[int, str]]:
    """The answers under a heading by the number of their question, a mapping for each count.

    For objective kinds they are keys, many in a line; for others, passages under a number.
    """
    passage = simplified[section.start : section.end]
    found = items(simplified, section.start, section.end, None)
    blocks = {item.number or 0: text[item.start : item.end] for item in found}
    if kind is None or kind.objective:
        counts = grouped(passage)
        if counts and len(counts[0]) > len(blocks):
            return counts
    return [blocks] if blocks else []
