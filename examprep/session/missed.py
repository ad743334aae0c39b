"""The points that an answer missed, each with what it stands under."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from examprep.questions import Question
    from examprep.scoring import Score


def missed(question: Question, score: Score) -> Iterator[tuple[int, str]]:
    """The index of each missed point, and the point it stands within, or else the sub-question or
    the stem that it answers. What is worth nothing, as a heading over its points, is not missed."""
    above: dict[int, str] = {}
    for index, point in enumerate(score.points):
        asked = question.stem
        if point.part is not None and point.part < len(question.parts):
            asked = question.parts[point.part].prompt
        if point.verdict == "missed" and point.marks != 0:
            yield index, above[point.depth - 1] if point.depth else asked
        above[point.depth] = point.text
