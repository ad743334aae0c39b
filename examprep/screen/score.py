"""A score on the screen: every point with what became of it, and the words that earned it."""

from __future__ import annotations

from gettext import gettext as _
from itertools import groupby
from typing import TYPE_CHECKING

import click

from examprep.screen.found import passage_line
from examprep.screen.names import cap_name, marks_name, number_name, remark, with_marks
from examprep.screen.question import hanging

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from examprep.notes import Passage
    from examprep.scoring import PointScore, Score
    from examprep.session.library import Hit

_SIGNS = {"covered": ("✓", "green"), "partial": ("◐", None), "missed": ("✗", "red")}

SHOWN = 4
"""So many missing terms at most are named, the most telling ones."""


def scored(
    score: Score,
    answer: str,
    width: int,
    passages: Mapping[int, Sequence[Hit[Passage]]] | None = None,
) -> Iterator[str]:
    """The lines of the score of `answer`, none wider than `width` cells; under the points with
    these indices the `passages` to read."""
    if "no_reference" not in score.flags:  # without anything to compare with, 0% says nothing
        yield click.style(total(score), bold=True)
    if score.by == "learned":
        text = _("Learned from people's marks; the points are compared as ever.")
        yield from hanging("", text, width)
    for part, points in groupby(enumerate(score.points), key=lambda pair: pair[1].part):
        if part is not None:
            yield f"({part + 1})"
        for index, point in points:
            yield from _point(point, answer, width)
            for hit in (passages or {}).get(index, ()):
                yield passage_line(hit, "  " * (point.depth + 2), width)
    for code in score.flags:
        yield from hanging("! ", remark(code), width)


def total(score: Score) -> str:
    """The score in one line: marks where the question has them, and the share."""
    share = f"{score.score:.0%}"
    if score.marks is None or score.full is None:
        return _("Score: {share}").format(share=share)
    return _("Score: {marks} of {full} ({share})").format(
        marks=number_name(score.marks), full=marks_name(score.full), share=share
    )


def _point(point: PointScore, answer: str, width: int) -> Iterator[str]:
    indent = "  " * (point.depth + 1)
    if point.marks == 0:  # a heading: what stands under it is judged, and says what was missed
        yield from hanging(indent, point.text, width)
        return
    sign, colour = _SIGNS[point.verdict]
    first, *others = hanging(f"{indent}{sign} ", with_marks(point.text, point.marks), width)
    yield first.replace(sign, click.style(sign, fg=colour), 1)
    yield from others
    if point.evidence and point.verdict != "missed":
        yield from hanging(f"{indent}  ← ", _evidence(point, answer), width)
    lost = _("; ").join(_lost(point))
    if lost:
        yield from hanging(f"{indent}  → ", lost, width)


def _lost(point: PointScore) -> Iterator[str]:
    """What would have earned the rest of a point: why it was capped, and the terms it lacks."""
    if point.capped:
        yield cap_name(point.capped)
    if point.missing and point.verdict != "covered":
        yield _("missing: {terms}").format(terms="、".join(point.missing[:SHOWN]))


def _evidence(point: PointScore, answer: str) -> str:
    told = (" ".join(answer[start:end].split()) for start, end in point.evidence)
    return " … ".join(dict.fromkeys(told))  # each wording once
