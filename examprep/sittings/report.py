"""What a sitting came to: marks by section, chapter and kind, and what to learn from it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from examprep.marking.marked import earned, total

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from examprep.paper import Item, Paper
    from examprep.scoring import Score


@dataclass(frozen=True, slots=True)
class Group:
    """A section, chapter or kind: the marks `earned` of those that could be."""

    name: str
    earned: float
    full: float


@dataclass(frozen=True, slots=True)
class ToLearn:
    """What cost marks at item `number`: a point, or empty where a key was missed; the marks `lost`
    and the coverage, 0 to 1."""

    number: int
    point: str
    lost: float
    coverage: float


@dataclass(frozen=True, slots=True)
class Report:
    """What was answered and how it was scored, by number; the marks `earned` by item (None: others
    of its section count instead), in groups, and what cost most marks first. Where a section lets
    the candidate choose, chapters and kinds count what was chosen."""

    answers: Mapping[int, str]
    scores: Mapping[int, Score]
    earned: Mapping[int, float | None]
    sections: tuple[Group, ...]
    chapters: tuple[Group, ...]
    kinds: tuple[Group, ...]
    to_learn: tuple[ToLearn, ...]

    @property
    def total(self) -> float:
        """The marks of the paper."""
        return total(self.earned)


def report(paper: Paper, answers: Mapping[int, str], scores: Mapping[int, Score]) -> Report:
    """The report of a sitting, from what was answered and how it was scored, by number."""
    marks = {number: score.marks or 0.0 for number, score in scores.items()}
    counts = earned(paper, marks, answers)
    sections = (
        Group(
            section.title,
            sum(counts[item.number] or 0.0 for item in section.items),
            section.full,
        )
        for section in paper.sections
    )
    return Report(
        answers,
        scores,
        counts,
        tuple(sections),
        _groups(paper, counts, lambda item: item.question.chapter),
        _groups(paper, counts, lambda item: item.question.kind.value),
        _to_learn(counts, scores),
    )


def _groups(
    paper: Paper, counts: Mapping[int, float | None], name: Callable[[Item], str]
) -> tuple[Group, ...]:
    sums: defaultdict[str, list[float]] = defaultdict(lambda: [0.0, 0.0])
    for item in paper.items():
        got = counts[item.number]
        if got is not None:
            group = sums[name(item)]
            group[0] += got
            group[1] += item.marks
    return tuple(Group(key, got, full) for key, (got, full) in sums.items())


def _to_learn(
    counts: Mapping[int, float | None], scores: Mapping[int, Score]
) -> tuple[ToLearn, ...]:
    found = []
    for number, score in scores.items():
        if counts[number] is None:
            continue
        if not score.points and score.score < 1:
            lost = (score.full or 0.0) - (score.marks or 0.0)
            found.append(ToLearn(number, "", lost, score.score))
        found += [
            ToLearn(number, point.text, (point.marks or 0.0) * (1 - point.coverage), point.coverage)
            for point in score.points
            if point.marks and point.verdict != "covered"
        ]
    return tuple(sorted(found, key=lambda each: -each.lost))
